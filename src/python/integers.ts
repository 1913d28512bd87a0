/** Exact Python integers: JavaScript numbers up to 2^53, bigints beyond. */
import { PyOverflowError, PyValueError, PyZeroDivisionError } from './errors.ts';

/** A Python int; never -0, a bigint only where a number would not be exact. */
export type Int = number | bigint;

const LIMIT = 2n ** 53n;

export const normalizeInt = (x: bigint): Int => (x >= -LIMIT && x <= LIMIT ? Number(x) : x);

const exact = (a: Int, b: Int, quick: (a: number, b: number) => number, big: (a: bigint, b: bigint) => bigint): Int => {
  if (typeof a === 'number' && typeof b === 'number') {
    const result = quick(a, b);
    if (Number.isSafeInteger(result)) return result + 0;
  }
  return normalizeInt(big(BigInt(a), BigInt(b)));
};

/** Bitwise operators of JavaScript numbers cut to 32 bits. */
const bitwise = (
  a: Int,
  b: Int,
  quick: (a: number, b: number) => number,
  big: (a: bigint, b: bigint) => bigint,
): Int =>
  typeof a === 'number' && typeof b === 'number' && a === (a | 0) && b === (b | 0)
    ? quick(a, b)
    : normalizeInt(big(BigInt(a), BigInt(b)));

/** Remainder with the sign of the divisor. */
const modNumber = (a: number, b: number): number => {
  const rest = a % b;
  return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
};
const modBig = (a: bigint, b: bigint): bigint => {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
};

const isZero = (x: Int): boolean => x === 0 || x === 0n;

const floorDivide = (a: Int, b: Int): Int => {
  if (isZero(b)) throw new PyZeroDivisionError('integer division or modulo by zero');
  return exact(
    a,
    b,
    // The dividend less its remainder is a multiple of the divisor, so that the quotient is exact where the difference is.
    (x, y) => (Number.isSafeInteger(x - modNumber(x, y)) ? (x - modNumber(x, y)) / y : NaN),
    (x, y) => (x - modBig(x, y)) / y,
  );
};

const modulo = (a: Int, b: Int): Int => {
  if (isZero(b)) throw new PyZeroDivisionError('integer modulo by zero');
  return exact(a, b, modNumber, modBig);
};

/** The double nearest to an integer. @throws OverflowError */
export const intToFloat = (x: Int): number => {
  const float = Number(x);
  if (!Number.isFinite(float)) throw new PyOverflowError('int too large to convert to float');
  return float;
};

const bitLength = (x: bigint): number => (x === 0n ? 0 : (x < 0n ? -x : x).toString(2).length);

/** The double nearest to a quotient of big integers: 64 bits of it and a sticky bit are rounded once. */
const divideBig = (a: bigint, b: bigint): number => {
  const negative = a < 0n !== b < 0n;
  const p = a < 0n ? -a : a;
  const q = b < 0n ? -b : b;
  const shift = 64 - (bitLength(p) - bitLength(q));
  const [n, d] = shift >= 0 ? [p << BigInt(shift), q] : [p, q << BigInt(-shift)];
  const quotient = ((n / d) << 1n) | (n % d === 0n ? 0n : 1n);
  const magnitude = Number(quotient) * 2 ** (-shift - 1);
  if (!Number.isFinite(magnitude)) throw new PyOverflowError('integer division result too large for a float');
  return negative ? -magnitude : magnitude;
};

/** `a / b` of ints: a float. */
export const divideInts = (a: Int, b: Int): number => {
  if (isZero(b)) throw new PyZeroDivisionError('division by zero');
  return typeof a === 'number' && typeof b === 'number' ? a / b : divideBig(BigInt(a), BigInt(b));
};

const shiftCount = (b: Int): bigint => {
  if (b < 0) throw new PyValueError('negative shift count');
  return BigInt(b);
};

/** `a ** b` for b >= 0. */
const power = (a: Int, b: Int): Int => normalizeInt(BigInt(a) ** BigInt(b));

/** `pow(a, b, m)`: the remainder by `m`; a negative exponent takes the inverse. @throws ValueError */
export const powerModulo = (a: Int, b: Int, m: Int): Int => {
  const modulus = BigInt(m);
  if (modulus === 0n) throw new PyValueError('pow() 3rd argument cannot be 0');
  let base = modBig(BigInt(a), modulus);
  let exponent = BigInt(b);
  if (exponent < 0n) {
    base = inverse(base, modulus);
    exponent = -exponent;
  }
  let total = modBig(1n, modulus);
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) total = modBig(total * base, modulus);
    base = modBig(base * base, modulus);
  }
  return normalizeInt(total);
};

/** By Euclid's extended algorithm. */
const inverse = (x: bigint, modulus: bigint): bigint => {
  let [r, s, u, v] = [modulus, x, 0n, 1n];
  while (s !== 0n) {
    const quotient = r / s;
    [r, s] = [s, r - quotient * s];
    [u, v] = [v, u - quotient * v];
  }
  if (r !== 1n && r !== -1n) throw new PyValueError('base is not invertible for the given modulus');
  return modBig(u * r, modulus);
};

/** Int operators with an int result. */
export const intOperators: Readonly<Record<string, (a: Int, b: Int) => Int>> = {
  add: (a, b) =>
    exact(
      a,
      b,
      (x, y) => x + y,
      (x, y) => x + y,
    ),
  sub: (a, b) =>
    exact(
      a,
      b,
      (x, y) => x - y,
      (x, y) => x - y,
    ),
  mul: (a, b) =>
    exact(
      a,
      b,
      (x, y) => x * y,
      (x, y) => x * y,
    ),
  floordiv: floorDivide,
  mod: modulo,
  pow: power,
  lshift: (a, b) => normalizeInt(BigInt(a) << shiftCount(b)),
  rshift: (a, b) => normalizeInt(BigInt(a) >> shiftCount(b)),
  and_: (a, b) =>
    bitwise(
      a,
      b,
      (x, y) => x & y,
      (x, y) => x & y,
    ),
  or_: (a, b) =>
    bitwise(
      a,
      b,
      (x, y) => x | y,
      (x, y) => x | y,
    ),
  xor: (a, b) =>
    bitwise(
      a,
      b,
      (x, y) => x ^ y,
      (x, y) => x ^ y,
    ),
};

export const intBitLength = (x: Int): number => bitLength(BigInt(x));
