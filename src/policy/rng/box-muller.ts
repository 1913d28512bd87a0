/** Normal numbers from pairs of uniform ones in float32, with the logarithm, sine and cosine of Cephes as torch's AVX2 code fuses them. */
import { bitsOfFloat, floatOfBits, fusedMultiplyAdd as fma } from '../../core/fused.ts';

const f = Math.fround;
const singles = (...numbers: readonly number[]): readonly number[] => numbers.map(f);

const logarithm = singles(
  7.0376836292e-2,
  -1.151461031e-1,
  1.167699874e-1,
  -1.2420140846e-1,
  1.4249322787e-1,
  -1.6668057665e-1,
  2.0000714765e-1,
  -2.4999993993e-1,
  3.3333331174e-1,
);
const SMALLEST_NORMAL = floatOfBits(0x00800000);
const HALF_ROOT = f(Math.SQRT1_2);
const LN2_HIGH = f(0.693359375);
const LN2_LOW = f(-2.1219444e-4);

/** Natural logarithm of a float32 in (0, 1]. */
const logOf = (x: number): number => {
  const bits = bitsOfFloat(Math.max(x, SMALLEST_NORMAL));
  const fraction = floatOfBits((bits & 0x007fffff) | 0x3f000000);
  const low = fraction < HALF_ROOT;
  const exponent = (bits >>> 23) - 126 - (low ? 1 : 0);
  const m = low ? f(f(fraction - 1) + fraction) : f(fraction - 1);
  const square = f(m * m);
  let y = logarithm[0]!;
  for (let i = 1; i < logarithm.length; i++) y = fma(y, m, logarithm[i]!);
  y = f(y * m);
  y = fma(y, square, f(exponent * LN2_LOW));
  y = fma(-square, 0.5, y);
  return fma(exponent, LN2_HIGH, f(m + y));
};

const FOUR_OVER_PI = f(1.27323954473516);
const reduction = singles(-0.78515625, -2.4187564849853516e-4, -3.774894977445941e-8);
const cosine = singles(2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2);
const sine = singles(-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1);

/** Sine and cosine of a float32 that is not negative. */
const sineCosine = (angle: number): readonly [number, number] => {
  const octant = (Math.trunc(f(angle * FOUR_OVER_PI)) + 1) & ~1;
  let x = angle;
  for (const part of reduction) x = fma(octant, part, x);
  const z = f(x * x);
  let c = fma(fma(cosine[0]!, z, cosine[1]!), z, cosine[2]!);
  c = fma(f(c * z), z, -f(z * 0.5));
  c = f(c + 1);
  const s = fma(f(fma(fma(sine[0]!, z, sine[1]!), z, sine[2]!) * z), x, x);
  const [p, q] = (octant & 2) === 0 ? [s, c] : [c, s];
  return [(octant & 4) !== 0 ? -p : p, (~(octant - 2) & 4) !== 0 ? -q : q];
};

const TWO_PI = f(2 * Math.PI);

/** Turns 16 uniform numbers in [0, 1) at `start` into normal ones: eight pairs, eight apart. */
export const normalBlock = (data: Float32Array, start: number, mean: number, std: number): void => {
  const [m, s] = [f(mean), f(std)];
  for (let j = start; j < start + 8; j++) {
    const radius = f(Math.sqrt(f(-2 * logOf(f(1 - data[j]!)))));
    const [sin, cos] = sineCosine(f(TWO_PI * data[j + 8]!));
    data[j] = fma(f(radius * cos), s, m);
    data[j + 8] = fma(f(radius * sin), s, m);
  }
};
