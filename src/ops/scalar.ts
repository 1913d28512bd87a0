/** Meanings on single elements that JavaScript lacks. */

export const absBig = (x: bigint): bigint => (x < 0n ? -x : x);

/** Sign of x; NaN for NaN, zeros keep theirs. */
export const signOf = (x: number): number => (x > 0 ? 1 : x < 0 ? -1 : x);

/** Nearest integer, halves to the even one; keeps the sign of zero. */
export const halfEven = (x: number): number => {
  const floor = Math.floor(x);
  const rest = x - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  const rounded = up ? floor + 1 : floor;
  return rounded === 0 ? (x < 0 || Object.is(x, -0) ? -0 : 0) : rounded;
};

/** Nearest integer, halves downwards. */
export const halfDown = (x: number): number => Math.ceil(x - 0.5);

/** All bits of a 32-bit integer turned. */
export const bitNot = (x: number): number => ~x;

/** Number of set bits of a 32-bit integer. */
export const popcount = (x: number): number => {
  let bits = x | 0;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
};

/** Remainder with the sign of the divisor (Python's %). */
export const floorMod = (x: number, y: number): number => {
  const rest = x % y;
  if (rest !== 0) return rest < 0 !== y < 0 ? rest + y : rest;
  return y < 0 ? -0 : 0 * rest;
};

export const floorModBig = (x: bigint, y: bigint): bigint => {
  const rest = x % y;
  return rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest;
};

/** Quotient rounded to minus infinity, computed from the remainder as CPython does, so that it agrees with it. */
export const floorDivide = (x: number, y: number): number => {
  if (y === 0) return x / y;
  const rest = floorMod(x, y);
  if (!Number.isFinite(x)) return NaN;
  const quotient = (x - rest) / y;
  if (quotient === 0) return Object.is(x / y, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
};

export const floorDivideBig = (x: bigint, y: bigint): bigint => {
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
};

/** Integer power by squaring, wrapping at 32 bits. */
export const powInt = (x: number, n: number): number => {
  if (n < 0) return x === 1 ? 1 : x === -1 ? (n % 2 === 0 ? 1 : -1) : 0;
  let result = 1;
  let base = x;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
};

/** Integer power, wrapping at 64 bits. */
export const powBig = (x: bigint, n: bigint): bigint => {
  if (n < 0n) return x === 1n ? 1n : x === -1n ? (n % 2n === 0n ? 1n : -1n) : 0n;
  let result = 1n;
  let base = x;
  for (let rest = n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = BigInt.asIntN(64, result * base);
    base = BigInt.asIntN(64, base * base);
  }
  return result;
};

/** IEEE power: 1 for 1 ** NaN and (-1) ** infinity, where JavaScript gives NaN. */
export const powReal = (x: number, y: number): number =>
  x === 1 || (x === -1 && (y === Infinity || y === -Infinity)) ? 1 : x ** y;

/** The larger one; NaN if either is. */
export const maximumOf = (x: number, y: number): number => (x > y || x !== x ? x : y);

/** The smaller one; NaN if either is. */
export const minimumOf = (x: number, y: number): number => (x < y || x !== x ? x : y);
