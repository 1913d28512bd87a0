/** Exact decimal digits of binary floating-point numbers: what every printer and number format is made from. */
import { dtypes } from './dtype.ts';

/** Dtypes whose elements are printed as binary floats; complex64 by its two parts. */
export type FloatDType = 'float16' | 'bfloat16' | 'float32' | 'float64';

/** Exponent of the smallest subnormal number, 2**smallest. */
const smallest: Readonly<Record<FloatDType, number>> = { float16: -24, bfloat16: -133, float32: -149, float64: -1074 };

/** Significant decimal digits d1 d2 ... with the value d1.d2... * 10**exponent. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** A finite number's magnitude as mantissa * 2**exponent, on the grid of its dtype. */
export interface BinaryParts {
  readonly mantissa: bigint;
  readonly exponent: number;
  /** Whether the neighbour below is half as far away as the one above: at powers of two. */
  readonly closerBelow: boolean;
}

const bytes = new DataView(new ArrayBuffer(8));

export const binaryParts = (x: number, dtype: FloatDType = 'float64'): BinaryParts => {
  bytes.setFloat64(0, x);
  const bits = bytes.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n);
  const exponent = field === 0 ? -1074 : field - 1075;
  const { precision } = dtypes[dtype];
  const onGrid = Math.max(exponent + 53 - precision, smallest[dtype]);
  const shifted = mantissa >> BigInt(onGrid - exponent);
  return {
    mantissa: shifted,
    exponent: onGrid,
    closerBelow: shifted === 1n << BigInt(precision - 1) && onGrid > smallest[dtype],
  };
};

export const powerOfTen = (n: number): bigint => 10n ** BigInt(n);

/** |x| / 10**position as numerator and denominator. */
const scaledRatio = (x: number, position: number): readonly [bigint, bigint] => {
  const { mantissa, exponent } = binaryParts(x);
  let above = mantissa;
  let below = 1n;
  if (exponent >= 0) above <<= BigInt(exponent);
  else below <<= BigInt(-exponent);
  if (position >= 0) below *= powerOfTen(position);
  else above *= powerOfTen(-position);
  return [above, below];
};

/** The integer nearest to |x| / 10**position, computed exactly, ties to even. */
export const roundedQuotient = (x: number, position: number): bigint => {
  const [above, below] = scaledRatio(x, position);
  const quotient = above / below;
  const twice = 2n * (above % below);
  return twice > below || (twice === below && quotient % 2n === 1n) ? quotient + 1n : quotient;
};

/** floor(log10 |x|) of a finite x other than 0. */
export const decimalExponent = (x: number): number => {
  const guess = Math.floor(Math.log10(Math.abs(x)));
  const [above, below] = scaledRatio(x, guess);
  if (above < below) return guess - 1;
  return above >= 10n * below ? guess + 1 : guess;
};

/** `count` significant digits of |x| for a finite x, correctly rounded, ties to even. */
export const significantDigits = (x: number, count: number): Decimal => {
  if (x === 0) return { digits: '0'.repeat(count), exponent: 0 };
  const exponent = decimalExponent(x);
  const digits = String(roundedQuotient(x, exponent - count + 1));
  return digits.length > count ? { digits: digits.slice(0, count), exponent: exponent + 1 } : { digits, exponent };
};

/** The fewest digits that read back as the double |x|, for a finite x. */
export const shortestDigits = (x: number): Decimal => {
  const [mantissa, power] = Math.abs(x).toExponential().split('e') as [string, string];
  return { digits: mantissa.replace('.', ''), exponent: Number(power) };
};

/** |x| with `places` digits after the point, correctly rounded, for a finite x. */
export const fixedText = (x: number, places: number): string => {
  const digits = String(roundedQuotient(x, -places)).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

const exponentText = (exponent: number): string =>
  `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;

/** Digits with a point after the first one and a decimal exponent: 1.50e+00. */
export const scientificText = ({ digits, exponent }: Decimal): string =>
  `${digits[0]!}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${exponentText(exponent)}`;

/** Digits written out in full, without a point where all that would follow it is nothing. */
export const positionalText = ({ digits, exponent }: Decimal): string => {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, '0');
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
};

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** How Python writes a float: shortest digits, an exponent below 1e-4 and from 1e16, else a point always. */
export const floatText = (x: number): string => {
  if (Number.isNaN(x)) return 'nan';
  const sign = isNegative(x) ? '-' : '';
  if (!Number.isFinite(x)) return `${sign}inf`;
  const decimal = shortestDigits(x);
  if (decimal.exponent < -4 || decimal.exponent >= 16) return sign + scientificText(decimal);
  const text = positionalText(decimal);
  return sign + (text.includes('.') ? text : `${text}.0`);
};

/** Python's `%.Ng` of |x| for a finite x; `alternate` keeps trailing zeros, `point` is what `{:.N}` does. */
export const generalText = (x: number, precision: number, alternate = false, point = false): string => {
  const count = Math.max(precision, 1);
  const { digits, exponent } = significantDigits(x, count);
  const kept = alternate ? digits : digits.replace(/(?<=.)0+$/, '');
  if (exponent < -4 || exponent >= count - (point ? 1 : 0)) {
    const text = scientificText({ digits: kept, exponent });
    return alternate && kept.length === 1 ? text.replace('e', '.e') : text;
  }
  const text = positionalText({ digits: kept, exponent });
  if (text.includes('.')) return text;
  return alternate ? `${text}.` : point ? `${text}.0` : text;
};

/** Python's complex `repr`, from the texts of its parts written without a needless point. */
export const complexText = (re: number, im: number, part: (x: number) => string = bareFloatText): string => {
  const imaginary = `${part(im)}j`;
  if (re === 0 && !Object.is(re, -0)) return imaginary;
  return `(${part(re)}${/^[-+]/.test(imaginary) ? '' : '+'}${imaginary})`;
};

/** As `floatText`, but 1 instead of 1.0. */
const bareFloatText = (x: number): string => floatText(x).replace(/\.0$/, '');
