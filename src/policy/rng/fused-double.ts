/** The fused multiply-add of doubles. */
import { step } from '../../core/fused.ts';

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

/** Sum and its error (Knuth). */
const twoSum = (a: number, b: number): readonly [number, number] => {
  const sum = a + b;
  const back = sum - a;
  return [sum, a - (sum - back) + (b - back)];
};

/** High and low halves of a double (Veltkamp). */
const split = (a: number): readonly [number, number] => {
  const scaled = 134217729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
};

/** Product and its error (Dekker). */
const twoProduct = (a: number, b: number): readonly [number, number] => {
  const product = a * b;
  const [ah, al] = split(a);
  const [bh, bl] = split(b);
  return [product, al * bl - (product - ah * bh - al * bh - ah * bl)];
};

/** a * b + c rounded once (Boldo and Melquiond 2008), for factors far from overflow and underflow. */
export const fusedMultiplyAddDouble = (a: number, b: number, c: number): number => {
  const [uh, ul] = twoProduct(a, b);
  if (!Number.isFinite(uh) || c === 0) return a * b + c;
  const [th, tl] = twoSum(c, ul);
  const [vh, vl] = twoSum(uh, th);
  const [sum, error] = twoSum(tl, vl);
  scratch[0] = sum;
  const odd = error === 0 || (words[0]! & 1) === 1 ? sum : step(sum, error > 0 === sum > 0);
  return vh + odd;
};
