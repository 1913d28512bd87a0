/**
 * exp, log, tanh and the sigmoid with the last bits that TensorFlow's build of Eigen gives: float32 in packets of eight by
 * polynomials without fused multiply-add, what is left over by the C library, and subnormal numbers taken for 0.
 */
import { rounding } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import type { Op } from '../core/op.ts';
import type { HostArray } from '../core/value.ts';
import { define, floats, kernel1, registry, type NoParams } from './families.ts';

const f = Math.fround;
const PACKET = 8;
const SMALLEST_NORMAL = 2 ** -126;

/** Evaluates a polynomial by Horner's rule, each step rounded; coefficients from the highest power. */
const horner = (coefficients: Float32Array, x: number): number => {
  let total = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) total = f(f(total * x) + coefficients[i]!);
  return total;
};

const LOG2E = f(Math.LOG2E);
const [C1, C2] = [f(-0.693359375), f(2.1219444e-4)];
const [P2, P3, P4, P5, P6] = Float32Array.of(
  0.49999988079071045,
  0.166665181517601,
  0.04166965186595917,
  0.008368944749236107,
  0.001374496379867196,
) as unknown as [number, number, number, number, number];

/** e^x = 2^m e^r; the two halves of ln 2 are subtracted one after the other. */
const expPacket = (given: number): number => {
  if (Number.isNaN(given)) return NaN;
  if (given < -104) return 0;
  const x = Math.min(given, f(88.723));
  const m = Math.floor(f(f(x * LOG2E) + 0.5));
  const r = f(f(m * C2) + f(f(m * C1) + x));
  const r2 = f(r * r);
  const even = f(f(r2 * f(f(r2 * P6) + P4)) + P2);
  const odd = f(f(r2 * P5) + P3);
  const y = f(f(r2 * f(f(r * odd) + even)) + f(r + 1));
  return Math.max(f(y * 2 ** m), given === Infinity ? Infinity : 0, given > 88.8 ? Infinity : 0);
};

const logNumerator = Float32Array.of(0.18256296349849255, 1.0000000190281062, 1.0000000190281135);
const logDenominator = Float32Array.of(0.049616247954120035, 0.5992324959082352, 1.4999999999999927, 1);
const HALF_ROOT = f(Math.SQRT1_2);
const LN2 = f(Math.LN2);

/** log x = e ln 2 + log m with m in [sqrt(1/2), sqrt 2), by a ratio of polynomials. */
const logPacket = (x: number): number => {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let exponent = Math.floor(Math.log2(x)) + 1;
  let mantissa = x / 2 ** exponent;
  if (mantissa >= 1) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  if (mantissa < 0.5) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  const small = mantissa < HALF_ROOT;
  const t = small ? f(f(mantissa - 1) + mantissa) : f(mantissa - 1);
  const e = small ? exponent - 1 : exponent;
  const ratio = f(f(t * horner(logNumerator, t)) / horner(logDenominator, t));
  return f(f(e * LN2) + ratio);
};

const tanhNumerator = Float32Array.of(1.394553628e-8, 2.10273356e-5, 3.520756727e-3, 0.13402161);
const tanhDenominator = Float32Array.of(8.015776984e-7, 3.326951409e-4, 2.597254514e-2, 0.467354834, 1);
const TANH_END = f(7.9073896408081055);

/** A ratio of polynomials, exactly 1 from where it is cut. */
const tanhPacket = (given: number): number => {
  if (Number.isNaN(given)) return NaN;
  const x = Math.max(Math.min(given, TANH_END), -TANH_END);
  const x2 = f(x * x);
  const p = f(f(f(x2 * x) * horner(tanhNumerator, x2)) + x);
  return f(p / horner(tanhDenominator, x2));
};

const SIGMOID_END = f(16.6355324);

/** e^x / (1 + e^x), each step rounded. */
const sigmoidLeft = (x: number): number => {
  const e = f(Math.exp(Math.min(x, SIGMOID_END)));
  return f(e / f(1 + e));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const flushed = (x: number): number => (x > -SMALLEST_NORMAL && x < SMALLEST_NORMAL ? 0 * x : x);

interface Functions {
  /** One element of a packet of float32. */
  readonly packet: (x: number) => number;
  /** One of the elements that fill no packet. */
  readonly left: (x: number) => number;
  /** The function itself, for other dtypes. */
  readonly exact: (x: number) => number;
}

const fill = ({ packet, left, exact }: Functions, x: HostArray, out: HostArray): void => {
  if (x.dtype === 'complex64') throw new Issue('unsupported', { what: 'this function of complex numbers' });
  const [source, target] = [x.data as Float32Array, out.data as Float32Array];
  const n = source.length;
  const round = rounding[x.dtype];
  const packed = n - (n % PACKET);
  for (let i = 0; i < n; i++) {
    if (x.dtype !== 'float32') target[i] = round(exact(source[i]!));
    else target[i] = flushed(f((i < packed ? packet : left)(flushed(source[i]!))));
  }
};

/** The op `of` with other last bits: its derivative is that op's. */
const packets = (of: string, kernel: string, as: Op['as'], functions: Functions): Op<NoParams> =>
  define<NoParams>({
    name: `${of}_packets`,
    family: 'unary',
    inputs: ['x'],
    promote: 'float',
    infer: ([x]) => [{ dtype: x!.dtype, shape: x!.shape }],
    host: { kind: 'run', run: ([x], _, [out]) => fill(functions, x!, out!) },
    lower: kernel1(kernel, floats),
    vjp: (context) => registry.get(of)!.vjp!(context),
    as,
    node: { tf: kernel },
  });

export const expPackets = packets(
  'exp',
  'Exp',
  { tf: 'exp math.exp' },
  { packet: expPacket, left: Math.exp, exact: Math.exp },
);
export const logPackets = packets(
  'log',
  'Log',
  { tf: 'math.log' },
  { packet: logPacket, left: Math.log, exact: Math.log },
);
export const tanhPackets = packets(
  'tanh',
  'Tanh',
  { tf: 'tanh math.tanh nn.tanh' },
  { packet: tanhPacket, left: tanhPacket, exact: Math.tanh },
);
export const sigmoidPackets = packets(
  'logistic',
  'Sigmoid',
  { tf: 'sigmoid math.sigmoid nn.sigmoid' },
  { packet: sigmoid, left: sigmoidLeft, exact: sigmoid },
);
