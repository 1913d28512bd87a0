/** Conversions between the numbers that loops compute in. */

/** Whole part of a number as a bigint; NaN and infinities become the least int64, as x86 hardware converts. */
export const toBigInt = (x: number | bigint | boolean): bigint => {
  if (typeof x !== 'number') return BigInt(x);
  return Number.isFinite(x) ? BigInt(Math.trunc(x)) : -(2n ** 63n);
};
