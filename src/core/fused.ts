/** The fused multiply-add of float32, which compilers put where a program multiplies and adds. */

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

/** The neighbour of a finite double other than 0, away from 0 or towards it. */
export const step = (x: number, outwards: boolean): number => {
  scratch[0] = x;
  if (outwards) {
    if (words[0] === -1) words[1]!++;
    words[0]!++;
  } else {
    if (words[0] === 0) words[1]!--;
    words[0]!--;
  }
  return scratch[0];
};

/**
 * a * b + c of float32 numbers, rounded once.
 *
 * The product is exact in double precision; the sum is rounded to odd (Boldo and Melquiond 2008) before it is rounded to float32.
 */
export const fusedMultiplyAdd = (a: number, b: number, c: number): number => {
  const product = a * b;
  const sum = product + c;
  const back = sum - product;
  const error = product - (sum - back) + (c - back);
  scratch[0] = sum;
  if (error === 0 || !Number.isFinite(sum) || (words[0]! & 1) === 1) return Math.fround(sum);
  return Math.fround(step(sum, error > 0 === sum > 0));
};

/** The float32 with the given bits. */
export const floatOfBits = (bits: number): number => {
  view.setUint32(0, bits);
  return view.getFloat32(0);
};

/** The bits of a float32. */
export const bitsOfFloat = (x: number): number => {
  view.setFloat32(0, x);
  return view.getUint32(0);
};

/** Float32 numbers by their bits. */
export const floatsOfBits = (...bits: readonly number[]): readonly number[] => bits.map(floatOfBits);

const view = new DataView(new ArrayBuffer(4));
