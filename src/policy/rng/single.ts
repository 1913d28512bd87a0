/** Logarithms and the inverse error function of float32 as XLA's compiled code computes them, bit by bit. */
import { bitsOfFloat, floatOfBits, fusedMultiplyAdd as fma } from './fused.ts';

const f = Math.fround;
const floats = (...bits: readonly number[]): readonly number[] => bits.map(floatOfBits);

const SMALLEST_NORMAL = floatOfBits(0x00800000);
const HALF_ROOT = floatOfBits(0x3f3504f3);
const LN2_HIGH = floatOfBits(0x3f318000);
const LN2_LOW = floatOfBits(0xb95e8083);
const logarithm = floats(0x3d9021bb, 0xbdebd1b8, 0x3def251a, 0xbdfe5d4f, 0x3e11e9bf, 0xbe2aae50, 0x3e4cceac, 0xbe7ffffc, 0x3eaaaaaa);

/** The polynomial of the logarithm in three parts, each of degree 2 (Cephes). */
const logPart = (x: number, at: number): number => fma(fma(x, logarithm[at]!, logarithm[at + 1]!), x, logarithm[at + 2]!);

/** Natural logarithm of a float32. */
export const logSingle = (x: number): number => {
  if (!(x >= 0)) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  const bits = bitsOfFloat(Math.max(x, SMALLEST_NORMAL));
  const fraction = floatOfBits((bits & 0x007fffff) | 0x3f000000);
  const low = fraction < HALF_ROOT;
  const exponent = (bits >>> 23) - 126 - (low ? 1 : 0);
  const m = f(f(fraction - 1) + (low ? fraction : 0));
  const square = f(m * m);
  const cube = f(square * m);
  let y = fma(logPart(m, 0), cube, logPart(m, 3));
  y = fma(y, cube, logPart(m, 6));
  y = fma(y, cube, f(exponent * LN2_LOW));
  return fma(exponent, LN2_HIGH, f(fma(-square, 0.5, m) + y));
};

const SMALL = floatOfBits(0x3ed413cd);
const denominator = floats(0x417101ad, 0x42a6185b, 0x435dc32d, 0x439a8ca3, 0x43586d8a, 0x42707982);
const numerator = floats(0x3eff40c5, 0x40d284fa, 0x41ef4b9c, 0x4273cc76, 0x426473ad, 0x41a05101);

const horner = (start: number, x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((total, c) => fma(total, x, c), start);

/** log(1 + x) of a float32. */
export const log1pSingle = (x: number): number => {
  if (Math.abs(x) >= SMALL) return logSingle(f(x + 1));
  const quotient = f(horner(f(4.527e-5), x, numerator) / horner(1, x, denominator));
  const square = f(x * x);
  return f(x + fma(-square, 0.5, f(f(x * square) * quotient)));
};

const central = floats(0x32f16588, 0x34b84b36, 0xb66c7357, 0xb6935ac1, 0x396532db, 0xbaa45408, 0xbb88e4ef, 0x3e7c8f63, 0x3fc02e2f);
const tail = floats(0xb951f09b, 0x38d3b56b, 0x3ab0dc72, 0xbb70bde7, 0x3bbc127b, 0xbbf9c5d7, 0x3c1aa57e, 0x3f8036db, 0x40354f7e);

/** Inverse error function of a float32 (Giles 2012). */
export const erfInvSingle = (x: number): number => {
  if (Math.abs(x) === 1) return x * Infinity;
  const log = log1pSingle(f(x * -x));
  const isCentral = log > -5;
  const w = isCentral ? f(-2.5 - log) : f(f(Math.sqrt(-log)) - 3);
  const [first, ...rest] = isCentral ? central : tail;
  return f(x * horner(first!, w, rest));
};

const ROOT_2 = floatOfBits(0x3fb504f3);

/** A float32 in [0, 1) out of the upper 23 of 32 random bits. */
export const unitSingle = (bits: number): number => f(floatOfBits((bits >>> 9) | 0x3f800000) - 1);

/** A float32 in [low, high), which are float32. */
export const uniformSingle = (bits: number, low: number, high: number): number =>
  Math.max(low, fma(unitSingle(bits), f(high - low), low));

const ABOVE_MINUS_ONE = floatOfBits(0xbf7fffff);

/** A normally distributed float32. */
export const normalSingle = (bits: number): number => f(erfInvSingle(uniformSingle(bits, ABOVE_MINUS_ONE, 1)) * ROOT_2);

/** A normally distributed float32 whose error function lies in [low, high). */
export const truncatedNormalSingle = (bits: number, low: number, high: number): number =>
  f(ROOT_2 * erfInvSingle(uniformSingle(bits, low, high)));

/** A float32 with the standard Gumbel distribution. */
export const gumbelSingle = (bits: number): number => -logSingle(-logSingle(uniformSingle(bits, SMALLEST_NORMAL, 1)));
