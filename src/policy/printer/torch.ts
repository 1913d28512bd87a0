/** `repr` of PyTorch tensors: one width for all elements, four decimals, an exponent where magnitudes differ too much. */
import { dtypes, type DType } from '../../core/dtype.ts';
import { sizeOf } from '../../core/shape.ts';
import type { HostArray } from '../../core/value.ts';
import { edgePositions, elementAt, shapeText, type Element } from './elements.ts';
import { fixedText, scientificText, significantDigits } from './float.ts';

export interface TorchPrintOptions {
  /** Digits after the point. */
  precision: number;
  /** Number of elements from which tensors are summarised. */
  threshold: number;
  /** Elements shown at either end of a summarised axis. */
  edgeitems: number;
  linewidth: number;
  /** Whether floats have exponents; null lets the values decide. */
  sci_mode: boolean | null;
}

/** What `set_printoptions(profile=...)` sets. */
export const torchPrintProfiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
} as const;

export const defaultTorchPrintOptions: Readonly<TorchPrintOptions> = { ...torchPrintProfiles.default, sci_mode: null };

export interface TorchReprContext {
  readonly options?: TorchPrintOptions;
  /** The dtype that floats have when none is given; it is not printed. */
  readonly defaultDtype?: DType;
  /** What follows the dtype: `requires_grad=True`, `grad_fn=<AddBackward0>`. */
  readonly suffixes?: readonly string[];
  /** What precedes the dtype: `device='cuda:0'`. */
  readonly leadingSuffixes?: readonly string[];
  readonly prefix?: string;
}

interface Format {
  readonly width: number;
  write(x: Element): string;
}

const withSign = (x: number, text: string): string => (x < 0 || Object.is(x, -0) ? '-' : '') + text;

const nonFiniteText = (x: number): string => (Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf');

/** Whether the magnitudes call for exponents. */
const needsExponent = (values: readonly number[]): boolean => {
  let most = 0;
  let least = Infinity;
  for (const x of values) {
    most = Math.max(most, Math.abs(x));
    least = Math.min(least, Math.abs(x));
  }
  return most / least > 1000 || most > 1e8 || least < 1e-4;
};

const floatFormat = (shown: readonly number[], { precision, sci_mode }: TorchPrintOptions): Format => {
  const values = shown.filter((x) => Number.isFinite(x) && x !== 0);
  const fixed = (x: number, places: number): string => withSign(x, fixedText(x, places));
  const exponential = (x: number): string => withSign(x, scientificText(significantDigits(x, precision + 1)));
  const integral = values.every(Number.isInteger);
  const exponents = values.length > 0 && (sci_mode ?? needsExponent(values));
  const finite = exponents
    ? exponential
    : integral
      ? (x: number): string => `${fixed(x, 0)}.`
      : (x: number): string => fixed(x, precision);
  const width = values.reduce((most, x) => Math.max(most, finite(x).length), 1);
  return {
    width,
    write: (x) => (Number.isFinite(x) ? finite(x as number) : nonFiniteText(x as number)).padStart(width),
  };
};

const plainFormat = (shown: readonly Element[]): Format => {
  const text = (x: Element): string => (typeof x === 'boolean' ? (x ? 'True' : 'False') : String(x));
  const width = shown.reduce<number>((most, x) => Math.max(most, text(x).length), 1);
  return { width, write: (x) => text(x).padStart(width) };
};

const complexFormat = (shown: readonly (readonly [number, number])[], options: TorchPrintOptions): Format => {
  const real = floatFormat(
    shown.map(([re]) => re),
    options,
  );
  const imaginary = floatFormat(
    shown.map(([, im]) => im),
    options,
  );
  return {
    width: real.width + imaginary.width + 1,
    write: (x) => {
      const [re, im] = x as readonly [number, number];
      const text = `${imaginary.write(im)}j`.trimStart();
      return real.write(re) + (/^[-+]/.test(text) ? '' : '+') + text;
    },
  };
};

const formatFor = (shown: readonly Element[], dtype: DType, options: TorchPrintOptions): Format => {
  const { category } = dtypes[dtype];
  if (category === 'complex') return complexFormat(shown as readonly (readonly [number, number])[], options);
  return category === 'float' ? floatFormat(shown as readonly number[], options) : plainFormat(shown);
};

/** The elements in brackets, for a tensor that has some; `indent` is the column where they begin. */
export const torchElementsText = (array: HostArray, indent: number, options: TorchPrintOptions): string => {
  const { shape, dtype } = array;
  const size = sizeOf(shape);
  const edge = options.edgeitems;
  const summarised = size > options.threshold;
  const shown = summarised
    ? edgePositions(shape, edge).map((i) => elementAt(array, i))
    : Array.from({ length: size }, (_, i) => elementAt(array, i));
  const format = formatFor(shown, dtype, options);

  const row = (start: number, column: number, length: number): string => {
    const item = (i: number): string => format.write(elementAt(array, start + i));
    const perLine = Math.max(1, Math.floor((options.linewidth - column) / (format.width + 2)));
    let texts: string[];
    if (summarised && edge === 0) texts = ['...'];
    else if (summarised && length > 2 * edge) {
      texts = [
        ...Array.from({ length: edge }, (_, i) => item(i)),
        ' ...',
        ...Array.from({ length: edge }, (_, i) => item(length - edge + i)),
      ];
    } else texts = Array.from({ length }, (_, i) => item(i));
    const lines: string[] = [];
    for (let i = 0; i < texts.length; i += perLine) lines.push(texts.slice(i, i + perLine).join(', '));
    return `[${lines.join(`,\n${' '.repeat(column + 1)}`)}]`;
  };

  const write = (axis: number, start: number, column: number): string => {
    const length = shape[axis]!;
    if (axis === shape.length - 1) return row(start * length, column, length);
    const item = (i: number): string => write(axis + 1, start * length + i, column + 1);
    const texts =
      summarised && length > 2 * edge
        ? [
            ...Array.from({ length: edge }, (_, i) => item(i)),
            '...',
            ...Array.from({ length: edge }, (_, i) => item(length - edge + i)),
          ]
        : Array.from({ length }, (_, i) => item(i));
    return `[${texts.join(`,${'\n'.repeat(shape.length - axis - 1)}${' '.repeat(column + 1)}`)}]`;
  };
  return shape.length === 0 ? format.write(elementAt(array, 0)) : write(0, 0, indent);
};

/** The text with its suffixes, each on the last line where it still fits. */
const withSuffixes = (text: string, suffixes: readonly string[], indent: number, linewidth: number): string => {
  let out = text;
  let used = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of suffixes) {
    if (used + suffix.length + 2 > linewidth) {
      out += `,\n${' '.repeat(indent)}${suffix}`;
      used = indent + suffix.length;
    } else {
      out += `, ${suffix}`;
      used += suffix.length + 2;
    }
  }
  return `${out})`;
};

/** `repr` (and `str`) of a tensor. */
export const torchRepr = (array: HostArray, context: TorchReprContext = {}): string => {
  const { options = defaultTorchPrintOptions, defaultDtype = 'float32', prefix = 'tensor(' } = context;
  const { dtype, shape } = array;
  const empty = sizeOf(shape) === 0;
  const suffixes = [...(context.leadingSuffixes ?? [])];
  if (empty ? shape.length !== 1 : options.edgeitems === 0) suffixes.push(`size=${shapeText(shape)}`);
  // The complex dtype that belongs to a float64 default would be complex128.
  const implied =
    dtype === defaultDtype ||
    (!empty && (dtype === 'int64' || dtype === 'bool' || (dtype === 'complex64' && defaultDtype !== 'float64')));
  if (!implied) suffixes.push(`dtype=torch.${dtype}`);
  suffixes.push(...(context.suffixes ?? []));
  const text = empty ? '[]' : torchElementsText(array, prefix.length, options);
  return withSuffixes(prefix + text, suffixes, prefix.length, options.linewidth);
};
