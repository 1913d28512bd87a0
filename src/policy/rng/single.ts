/** Float32 draws out of random bits, as XLA's compiled code makes them, bit by bit. */
import { floatOfBits, floatsOfBits as floats, fusedMultiplyAdd as fma } from '../../core/fused.ts';
import { horner, log1pCompiled, logCompiled, SMALLEST_NORMAL } from '../../core/compiled.ts';

const f = Math.fround;

const central = floats(
  0x32f16588,
  0x34b84b36,
  0xb66c7357,
  0xb6935ac1,
  0x396532db,
  0xbaa45408,
  0xbb88e4ef,
  0x3e7c8f63,
  0x3fc02e2f,
);
const tail = floats(
  0xb951f09b,
  0x38d3b56b,
  0x3ab0dc72,
  0xbb70bde7,
  0x3bbc127b,
  0xbbf9c5d7,
  0x3c1aa57e,
  0x3f8036db,
  0x40354f7e,
);

/** Inverse error function of a float32 (Giles 2012). */
export const erfInvSingle = (x: number): number => {
  if (Math.abs(x) === 1) return x * Infinity;
  const log = log1pCompiled(f(x * -x));
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
export const gumbelSingle = (bits: number): number =>
  -logCompiled(-logCompiled(uniformSingle(bits, SMALLEST_NORMAL, 1)));
