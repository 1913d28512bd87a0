/** Python's format-spec mini-language: taking a spec apart, and laying a number out as it says. */
import {
  fixedText,
  generalText,
  positionalText,
  scientificText,
  shortestDigits,
  significantDigits,
} from '../core/decimal.ts';
import { PyOverflowError, PyValueError } from './errors.ts';

type Align = '<' | '>' | '=' | '^';

/** `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`, taken apart. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: Align;
  readonly sign: '' | '+' | '-' | ' ';
  /** Whether a negative zero loses its sign. */
  readonly positiveZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number | null;
  /** Presentation type; empty for a float or complex without one. */
  readonly type: string;
}

/** `c` as the interpreter shows it in messages. */
export const shown = (c: string): string => {
  const code = c.codePointAt(0)!;
  return code > 32 && code < 128 ? c : `\\x${code.toString(16)}`;
};

const specPattern = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,_|_,|,|_)?(?:(\.)(\d+)?)?([^]*)$/u;

/** @throws PyValueError for a text that is no spec, or combines what does not go together. */
export const parseFormatSpec = (
  text: string,
  typeName: string,
  defaultType: string,
  defaultAlign: Align,
): FormatSpec => {
  // A fill is only a fill where an alignment follows it; the pattern prefers that reading as Python does.
  const [, fill, align, sign, z, hash, zero, width, grouping, point, precision, type] = specPattern.exec(text)!;
  if (Number(width ?? 0) > 2 ** 63 || Number(precision ?? 0) > 2 ** 63) {
    throw new PyValueError('Too many decimal digits in format string');
  }
  if (grouping?.length === 2) throw new PyValueError("Cannot specify both ',' and '_'.");
  if (point && precision === undefined) throw new PyValueError('Format specifier missing precision');
  if ([...type!].length > 1) {
    throw new PyValueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
  }
  const presentation = type || defaultType;
  if (grouping && !(grouping === '_' ? 'defgEG%FboxX' : 'defgEG%F').includes(presentation)) {
    throw new PyValueError(`Cannot specify '${grouping}' with '${shown(presentation)}'.`);
  }
  return {
    fill: fill ?? (zero ? '0' : ' '),
    align: (align ?? (zero && defaultAlign === '>' ? '=' : defaultAlign)) as Align,
    sign: (sign ?? '') as FormatSpec['sign'],
    positiveZero: z !== undefined,
    alternate: hash !== undefined,
    width: Number(width ?? 0),
    grouping: (grouping ?? '') as FormatSpec['grouping'],
    precision: precision === undefined ? null : Number(precision),
    type: presentation,
  };
};

export const unknownType = (type: string, typeName: string): Error =>
  new PyValueError(`Unknown format code '${shown(type)}' for object of type '${typeName}'`);

export const pad = (text: string, { fill, align, width }: FormatSpec): string => {
  const room = Math.max(width - [...text].length, 0);
  const left = align === '<' ? 0 : align === '^' ? Math.floor(room / 2) : room;
  return fill.repeat(left) + text + fill.repeat(room - left);
};

/** Digits with a separator every `size`, filled with zeros to at least `width` characters. */
const group = (digits: string, separator: string, size: number, width: number): string => {
  if (separator === '') return digits.padStart(width, '0');
  let count = digits.length;
  while (count + Math.floor((count - 1) / size) < width) count++;
  const padded = digits.padStart(count, '0');
  const blocks: string[] = [];
  for (let end = count; end > 0; end -= size) blocks.unshift(padded.slice(Math.max(end - size, 0), end));
  return blocks.join(separator);
};

/** A number from its pieces: sign, base prefix, whole digits ('' for nan and inf) and what follows them. */
export const layOut = (negative: boolean, prefix: string, whole: string, rest: string, spec: FormatSpec): string => {
  const lead = (negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '') + prefix;
  const size = 'boxX'.includes(spec.type) && spec.type !== '' ? 4 : 3;
  const zeros = spec.fill === '0' && spec.align === '=' ? spec.width - lead.length - rest.length : 0;
  const digits = whole === '' ? '' : group(whole, spec.grouping, size, zeros);
  if (spec.align !== '=') return pad(lead + digits + rest, spec);
  const room = Math.max(spec.width - lead.length - digits.length - rest.length, 0);
  return lead + spec.fill.repeat(room) + digits + rest;
};

/** |x| by presentation type, for a finite x; `point` is Python's rule that a float without a type shows one. */
export const magnitudeText = (x: number, { type, precision, alternate }: FormatSpec, point: boolean): string => {
  const lower = type.toLowerCase();
  let text: string;
  if (lower === 'e') text = scientificText(significantDigits(x, (precision ?? 6) + 1));
  else if (lower === 'f' || lower === '%') text = fixedText(x, precision ?? 6);
  else if (lower === '' && precision === null) {
    const decimal = shortestDigits(x);
    if (decimal.exponent < -4 || decimal.exponent >= 16) text = scientificText(decimal);
    else text = positionalText(decimal) + (point && decimal.digits.length <= decimal.exponent + 1 ? '.0' : '');
  } else text = generalText(x, precision ?? 6, alternate, point && lower === '');
  if (alternate && !text.includes('.')) text = text.replace(/(?=e)|$/, '.');
  return 'EFG'.includes(type) && type !== '' ? text.toUpperCase() : text;
};

export const nonFiniteText = (x: number, type: string): string => {
  const text = Number.isNaN(x) ? 'nan' : 'inf';
  return 'EFG'.includes(type) && type !== '' ? text.toUpperCase() : text;
};

export const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** Whether a negative number prints as zero and the spec wants no negative zero. */
export const losesSign = (text: string, { positiveZero }: FormatSpec): boolean =>
  positiveZero && /^[0.]*(?:e|$)/i.test(text);

export const writeFloat = (x: number, spec: FormatSpec): string => {
  const percent = spec.type === '%' ? '%' : '';
  const value = percent ? x * 100 : x;
  if (!Number.isFinite(value)) return layOut(value < 0, '', '', nonFiniteText(value, spec.type) + percent, spec);
  const text = magnitudeText(value, spec, true);
  const negative = isNegative(value) && !losesSign(text, spec);
  const whole = /^\d+/.exec(text)![0];
  return layOut(negative, '', whole, text.slice(whole.length) + percent, spec);
};

/** An int as a double. @throws PyOverflowError */
export const toFloat = (x: bigint): number => {
  const out = Number(x);
  if (!Number.isFinite(out)) throw new PyOverflowError('int too large to convert to float');
  return out;
};

export const characterOf = (x: bigint): string => {
  if (x < 0n || x > 0x10ffffn) throw new PyOverflowError('%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(x));
};

const radixes: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

export const integerDigits = (magnitude: bigint, type: string): string => {
  const digits = magnitude.toString(radixes[type] ?? 10);
  return type === 'X' ? digits.toUpperCase() : digits;
};

/** @throws PyValueError for nan, PyOverflowError for an infinity */
export const requireFinite = (x: number): void => {
  if (Number.isNaN(x)) throw new PyValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new PyOverflowError('cannot convert float infinity to integer');
};

/** `int(x)` of a float: towards zero. @throws PyValueError, PyOverflowError */
export const truncateToInt = (x: number): bigint => {
  requireFinite(x);
  return BigInt(Math.trunc(x));
};
