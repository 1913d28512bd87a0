/** Functions of float32 as XLA's compiled code computes them, bit by bit: polynomials with fused multiply-adds. */
import { bitsOfFloat, floatOfBits, floatsOfBits as floats, fusedMultiplyAdd as fma } from './fused.ts';

const f = Math.fround;

export const SMALLEST_NORMAL = floatOfBits(0x00800000);
const HALF_ROOT = floatOfBits(0x3f3504f3);
const LN2_HIGH = floatOfBits(0x3f318000);
const LN2_LOW = floatOfBits(0xb95e8083);
const logarithm = floats(
  0x3d9021bb,
  0xbdebd1b8,
  0x3def251a,
  0xbdfe5d4f,
  0x3e11e9bf,
  0xbe2aae50,
  0x3e4cceac,
  0xbe7ffffc,
  0x3eaaaaaa,
);

/** The polynomial of the logarithm in three parts, each of degree 2 (Cephes). */
const logPart = (x: number, at: number): number =>
  fma(fma(x, logarithm[at]!, logarithm[at + 1]!), x, logarithm[at + 2]!);

/** Natural logarithm of a float32. */
export const logCompiled = (x: number): number => {
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

/** A polynomial with `start` as its first coefficient, all sums fused. */
export const horner = (start: number, x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((total, c) => fma(total, x, c), start);

/** log(1 + x) of a float32. */
export const log1pCompiled = (x: number): number => {
  if (Math.abs(x) >= SMALL) return logCompiled(f(x + 1));
  const quotient = f(horner(f(4.527e-5), x, numerator) / horner(1, x, denominator));
  const square = f(x * x);
  return f(x + fma(-square, 0.5, f(f(x * square) * quotient)));
};

const LOG2_E = f(Math.LOG2E);
const EXP_LN2_HIGH = f(0.693359375);
const EXP_LN2_LOW = f(-2.1219444e-4);
const exponential = [
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
].map(f);
const [expFirst, ...expRest] = exponential as [number, ...number[]];

/** e ** x of a float32 (Cephes): 2 ** n times a polynomial of the rest. */
export const expCompiled = (x: number): number => {
  if (!(x >= -104 && x <= 89)) return x > 0 ? Infinity : x < 0 ? 0 : x;
  const n = Math.floor(fma(x, LOG2_E, 0.5));
  const r = fma(-n, EXP_LN2_LOW, fma(-n, EXP_LN2_HIGH, x));
  return f(f(fma(horner(expFirst, r, expRest), f(r * r), r) + 1) * 2 ** n);
};

export const logisticCompiled = (x: number): number => f(1 / f(1 + expCompiled(-x)));

const TANH_BOUND = f(7.998811721801758);
const [tanhFirst, ...tanhRest] = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
].map(f) as [number, ...number[]];
const [tanhUnder, ...tanhUnderRest] = [
  1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3,
].map(f) as [number, ...number[]];

/** Hyperbolic tangent of a float32: a quotient of polynomials, as in Eigen; arguments near 0 are their own. */
export const tanhCompiled = (x: number): number => {
  if (!(Math.abs(x) >= f(0.0004))) return x;
  const bounded = Math.min(Math.max(x, -TANH_BOUND), TANH_BOUND);
  const square = f(bounded * bounded);
  return f(f(bounded * horner(tanhFirst, square, tanhRest)) / horner(tanhUnder, square, tanhUnderRest));
};

/** e ** x - 1 of a float32; near 0, where that cancels, by the hyperbolic tangent of the half. */
export const expm1Compiled = (x: number): number => {
  const power = expCompiled(x);
  return Math.abs(x) > 0.5 ? f(power - 1) : f(tanhCompiled(f(x * 0.5)) * f(power + 1));
};
