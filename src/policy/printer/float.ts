/** NumPy's number texts: digits unique to a dtype or cut at a precision, then laid out by trim and padding rules. */
import {
  binaryParts,
  complexText,
  decimalExponent,
  generalText,
  powerOfTen,
  type Decimal,
  type FloatDType,
} from '../../core/decimal.ts';

export { complexText, fixedText, floatText, significantDigits, scientificText } from '../../core/decimal.ts';
export type { FloatDType } from '../../core/decimal.ts';

export interface DigitRequest {
  /** Fewest digits that tell the value from its neighbours in the dtype, or all digits of the binary value. */
  readonly unique: boolean;
  /** Whether the limits count digits after the point, or all digits. */
  readonly fractional: boolean;
  /** Most digits, null for no limit. */
  readonly most: number | null;
  /** Fewest digits where `unique` needs less, null for no limit. */
  readonly least: number | null;
}

/**
 * Digits of |x| for a finite x, one at a time (Steele and White's free-format algorithm, with NumPy's two limits).
 *
 * The remainder is kept as an exact fraction value / scale in [0, 10); below and above are the distances to the points
 * half-way to the neighbours in the same unit.
 */
export const dragonDigits = (x: number, dtype: FloatDType, request: DigitRequest): Decimal => {
  if (x === 0) return { digits: '0', exponent: 0 };
  const { mantissa, exponent, closerBelow } = binaryParts(x, dtype);
  const { unique, fractional, most, least } = request;
  let position = decimalExponent(x);
  if (most !== null && fractional) position = Math.max(position, -most);
  const first = position;
  const stop = most === null ? -Infinity : fractional ? -most : first - most + 1;
  const enough = least === null ? Infinity : fractional ? -least : first - least + 1;

  let value = 4n * mantissa;
  let below = closerBelow ? 1n : 2n;
  let above = 2n;
  let scale = 4n;
  if (exponent >= 0) {
    value <<= BigInt(exponent);
    below <<= BigInt(exponent);
    above <<= BigInt(exponent);
  } else scale <<= BigInt(-exponent);
  if (position >= 0) scale *= powerOfTen(position);
  else {
    const factor = powerOfTen(-position);
    value *= factor;
    below *= factor;
    above *= factor;
  }

  const closed = mantissa % 2n === 0n;
  let digits = '';
  for (;;) {
    const digit = value / scale;
    value %= scale;
    const mayFall = unique && (closed ? value <= below : value < below);
    const mayRise = unique && (closed ? value + above >= scale : value + above > scale);
    if (((mayFall || mayRise) && position <= enough) || position === stop || (!unique && value === 0n)) {
      const twice = 2n * value;
      const rise = mayFall === mayRise ? twice > scale || (twice === scale && digit % 2n === 1n) : mayRise;
      return rise ? increment(digits + String(digit), first) : { digits: digits + String(digit), exponent: first };
    }
    digits += String(digit);
    value *= 10n;
    below *= 10n;
    above *= 10n;
    position--;
  }
};

/** The digits with one unit added to the last; trailing zeros that arise are dropped. */
const increment = (digits: string, exponent: number): Decimal => {
  const head = digits.replace(/9+$/, '');
  if (head === '') return { digits: '1', exponent: exponent + 1 };
  return { digits: head.slice(0, -1) + String(Number(head.at(-1)) + 1), exponent };
};

/** What happens to trailing zeros: kept; trimmed up to the point; as that, but 1.0; trimmed with the point. */
export type Trim = 'keep' | 'point' | 'zero' | 'bare';

export interface Layout {
  readonly unique: boolean;
  readonly precision: number | null;
  readonly minimum?: number | null;
  readonly trim: Trim;
  /** Whether positive numbers carry a sign. */
  readonly plus?: boolean;
  /** Fewest characters before the point, the sign included. */
  readonly padLeft?: number;
  /** Fewest characters after the point. */
  readonly padRight?: number;
  /** Fewest digits of the exponent. */
  readonly exponentDigits?: number;
}

const signOf = (x: number, plus = false): string => (x < 0 || Object.is(x, -0) ? '-' : plus ? '+' : '');

/** Fraction digits after trimming, with the point they hang on. */
const trimmedFraction = (fraction: string, { trim, precision }: Layout): string => {
  if (trim === 'keep') return `.${fraction.padEnd(precision ?? 0, '0')}`;
  const kept = fraction.replace(/0+$/, '');
  if (kept !== '') return `.${kept}`;
  return trim === 'point' ? '.' : trim === 'zero' ? '.0' : '';
};

/** A finite number written out: 12.5, padded so that points align. */
export const positional = (x: number, dtype: FloatDType, layout: Layout): string => {
  const { unique, precision, minimum = null, padLeft = 0, padRight = 0 } = layout;
  const { digits, exponent } = dragonDigits(x, dtype, { unique, fractional: true, most: precision, least: minimum });
  const whole = exponent < 0 ? '0' : digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = exponent < 0 ? '0'.repeat(-exponent - 1) + digits : digits.slice(exponent + 1);
  const tail = trimmedFraction(fraction, layout);
  return (signOf(x, layout.plus) + whole).padStart(padLeft) + (padRight > 0 ? tail.padEnd(padRight + 1) : tail);
};

/** A finite number with an exponent: 1.25e+01. */
export const scientific = (x: number, dtype: FloatDType, layout: Layout): string => {
  const { unique, precision, minimum = null, padLeft = 0, exponentDigits = 2 } = layout;
  const limit = (n: number | null): number | null => (n === null ? null : n + 1);
  const request = { unique, fractional: false, most: limit(precision), least: limit(minimum) };
  const { digits, exponent } = dragonDigits(x, dtype, request);
  const power = String(Math.abs(exponent)).padStart(exponentDigits, '0');
  const tail = trimmedFraction(digits.slice(1), layout);
  return `${(signOf(x, layout.plus) + digits[0]!).padStart(padLeft)}${tail}e${exponent < 0 ? '-' : '+'}${power}`;
};

/** Magnitude from which NumPy 2 writes a number of the dtype with an exponent: 10 to its decimal precision. */
export const exponentFrom: Readonly<Record<FloatDType, number>> = {
  float16: 1e3,
  bfloat16: 1e2,
  float32: 1e6,
  float64: 1e16,
};

/** Text of a non-finite number, or null. */
const nonFinite = (x: number): string | null =>
  Number.isNaN(x) ? 'nan' : Number.isFinite(x) ? null : x < 0 ? '-inf' : 'inf';

const scalarText = (x: number, dtype: FloatDType, wide: boolean, trim: Trim): string => {
  const magnitude = Math.abs(x);
  const limit = wide ? 1e16 : exponentFrom[dtype];
  return x === 0 || (magnitude >= 1e-4 && magnitude < limit)
    ? positional(x, dtype, { unique: true, precision: null, trim })
    : scientific(x, dtype, { unique: true, precision: null, trim: 'bare' });
};

/** `str` of a NumPy float scalar; `wide` is NumPy 1's rule, which uses no exponent below 1e16 whatever the dtype. */
export const floatScalarText = (x: number, dtype: FloatDType, wide: boolean): string =>
  nonFinite(x) ?? (dtype === 'bfloat16' ? bfloatText(x) : scalarText(x, dtype, wide, 'zero'));

/** `str` of a complex64 NumPy scalar. */
export const complexScalarText = (re: number, im: number, wide: boolean): string =>
  complexText(re, im, (x) => nonFinite(x) ?? scalarText(x, 'float32', wide, 'bare'));

/** bfloat16 as ml_dtypes writes it: six significant digits. */
export const bfloatText = (x: number): string => nonFinite(x) ?? signOf(x) + generalText(x, 6);
