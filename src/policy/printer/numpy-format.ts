/** How NumPy writes the elements of one array: a format is fitted to all shown elements, then applied to each. */
import { dtypes, rounding, type DType } from '../../core/dtype.ts';
import { bfloatText, exponentFrom, positional, scientific, type FloatDType, type Layout } from './float.ts';
import type { Element } from './elements.ts';

export interface NumpyPrintOptions {
  /** Digits after the point, at most; null for as many as needed. */
  precision: number | null;
  /** Number of elements from which arrays are summarised. */
  threshold: number;
  /** Elements shown at either end of a summarised axis. */
  edgeitems: number;
  linewidth: number;
  /** Whether small numbers are never a reason for exponents. */
  suppress: boolean;
  nanstr: string;
  infstr: string;
  sign: '-' | '+' | ' ';
  floatmode: 'fixed' | 'unique' | 'maxprec' | 'maxprec_equal';
  /** The user's own functions, by NumPy's keys: all, int_kind, float_kind, complex_kind, bool, int, float, complexfloat. */
  formatter: Readonly<Record<string, (element: Element, dtype: DType) => string>> | null;
  /** '1.23' prints as NumPy 1.23 does, null as NumPy 2. */
  legacy: '1.23' | null;
}

export const defaultNumpyPrintOptions: Readonly<NumpyPrintOptions> = {
  precision: 8,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 75,
  suppress: false,
  nanstr: 'nan',
  infstr: 'inf',
  sign: '-',
  floatmode: 'maxprec',
  formatter: null,
  legacy: null,
};

export type ElementFormat = (element: Element) => string;

/** Whether some of the finite magnitudes call for exponents; comparisons are made as NumPy makes them, in the dtype or in double. */
const needsExponent = (values: readonly number[], dtype: FloatDType, options: NumpyPrintOptions): boolean => {
  let most = 0;
  let least = Infinity;
  for (const x of values) {
    const magnitude = Math.abs(x);
    if (magnitude === 0) continue;
    if (magnitude > most) most = magnitude;
    if (magnitude < least) least = magnitude;
  }
  if (most === 0) return false;
  const round = rounding[dtype];
  const limit = options.legacy ? 1e8 : Math.min(1e8, exponentFrom[dtype]);
  const small = options.legacy ? 0.0001 : round(0.0001);
  return most >= limit || (!options.suppress && (least < small || round(most / least) > 1000));
};

const longest = (texts: readonly string[]): number => texts.reduce((n, text) => Math.max(n, text.length), 0);

interface Fit {
  readonly exponents: boolean;
  readonly layout: Layout;
  readonly padLeft: number;
  readonly padRight: number;
}

const fitScientific = (finite: readonly number[], dtype: FloatDType, options: NumpyPrintOptions): Fit => {
  const unique = options.floatmode !== 'fixed';
  const precision = options.floatmode === 'unique' ? null : options.precision;
  const first: Layout = { unique, precision, trim: unique ? 'point' : 'keep', plus: options.sign === '+' };
  const parts = finite.map((x) => scientific(x, dtype, first).split(/[.e]/));
  const fraction = longest(parts.map((p) => p[1]!));
  const exponentDigits = longest(parts.map((p) => p[2]!)) - 1;
  return {
    exponents: true,
    layout: { ...first, trim: 'keep', precision: fraction, minimum: fraction, exponentDigits },
    padLeft: longest(parts.map((p) => p[0]!)),
    padRight: exponentDigits + 2 + fraction,
  };
};

const fitPositional = (finite: readonly number[], dtype: FloatDType, options: NumpyPrintOptions): Fit => {
  const unique = options.floatmode !== 'fixed';
  const precision = options.floatmode === 'unique' ? null : options.precision;
  const first: Layout = { unique, precision, trim: unique ? 'point' : 'keep', plus: options.sign === '+' };
  const parts = finite.map((x) => positional(x, dtype, first).split('.'));
  const padRight = longest(parts.map((p) => p[1]!));
  const equal = options.floatmode === 'fixed' || options.floatmode === 'maxprec_equal';
  return {
    exponents: false,
    layout: equal
      ? { ...first, trim: 'keep', precision: padRight, minimum: padRight }
      : { ...first, trim: 'point', minimum: 0 },
    padLeft: longest(parts.map((p) => p[0]!)),
    padRight,
  };
};

const emptyFit: Fit = {
  exponents: false,
  layout: { unique: true, precision: null, trim: 'point' },
  padLeft: 0,
  padRight: 0,
};

/** Format of floats, fitted to `values`. */
export const floatFormat = (
  values: readonly number[],
  dtype: FloatDType,
  options: NumpyPrintOptions,
): ((x: number) => string) => {
  const { sign, nanstr, infstr } = options;
  const finite = values.filter(Number.isFinite);
  const fit =
    finite.length === 0
      ? emptyFit
      : (needsExponent(finite, dtype, options) ? fitScientific : fitPositional)(finite, dtype, options);
  let { padLeft } = fit;
  const { padRight } = fit;
  if (sign === ' ' && !finite.some((x) => x < 0 || Object.is(x, -0))) padLeft++;
  if (finite.length < values.length) {
    const signed = sign !== '-' || values.includes(-Infinity) ? 1 : 0;
    padLeft = Math.max(padLeft, nanstr.length - padRight - 1, infstr.length + signed - padRight - 1);
  }
  const width = padLeft + padRight + 1;
  const layout: Layout = { ...fit.layout, padLeft, padRight: fit.exponents ? 0 : padRight };
  const write = fit.exponents ? scientific : positional;
  const plus = sign === '+' ? '+' : '';
  return (x) => {
    if (Number.isFinite(x)) return write(x, dtype, layout);
    return (Number.isNaN(x) ? plus + nanstr : (x < 0 ? '-' : plus) + infstr).padStart(width);
  };
};

const complexFormat = (values: readonly (readonly [number, number])[], options: NumpyPrintOptions): ElementFormat => {
  const real = floatFormat(
    values.map(([re]) => re),
    'float32',
    options,
  );
  const imaginary = floatFormat(
    values.map(([, im]) => im),
    'float32',
    { ...options, sign: '+' },
  );
  return (element) => {
    const [re, im] = element as readonly [number, number];
    return real(re) + imaginary(im).replace(/ *$/, 'j$&');
  };
};

const integerFormat = (values: readonly (number | bigint)[], options: NumpyPrintOptions): ElementFormat => {
  if (values.length === 0) return String;
  let most = values[0]!;
  let least = most;
  for (const x of values) {
    if (x > most) most = x;
    if (x < least) least = x;
  }
  const sign = options.legacy || (options.sign === ' ' && least < 0) ? '-' : options.sign;
  const lead = sign === '-' ? '' : sign;
  const width = Math.max(String(most).length + (most >= 0 ? lead.length : 0), String(least).length);
  return (element) => {
    const x = element as number | bigint;
    return ((x >= 0 ? lead : '') + String(x)).padStart(width);
  };
};

type FormatKind = 'bool' | 'int' | 'float' | 'complexfloat' | 'numpystr';

const kindOf = (dtype: DType): FormatKind => {
  if (dtype === 'bfloat16') return 'numpystr';
  const kinds = { bool: 'bool', unsigned: 'int', signed: 'int', float: 'float', complex: 'complexfloat' } as const;
  return kinds[dtypes[dtype].category];
};

const groupKeys: Readonly<Record<FormatKind, string | null>> = {
  bool: null,
  int: 'int_kind',
  float: 'float_kind',
  complexfloat: 'complex_kind',
  numpystr: 'str_kind',
};

/** The format for an array whose shown elements are `values`; `scalar` where it has no axes. */
export const elementFormat = (
  values: readonly Element[],
  dtype: DType,
  scalar: boolean,
  options: NumpyPrintOptions,
): ElementFormat => {
  const kind = kindOf(dtype);
  const own = options.formatter?.[kind] ?? options.formatter?.[groupKeys[kind] ?? kind] ?? options.formatter?.['all'];
  if (own) return (element) => own(element, dtype);
  const formats: Readonly<Record<FormatKind, () => ElementFormat>> = {
    bool: () => (element) => (element ? (scalar ? 'True' : ' True') : 'False'),
    int: () => integerFormat(values as readonly (number | bigint)[], options),
    float: () => floatFormat(values as readonly number[], dtype as FloatDType, options) as ElementFormat,
    complexfloat: () => complexFormat(values as readonly (readonly [number, number])[], options),
    numpystr: () => (element) => bfloatText(element as number),
  };
  return formats[kind]();
};
