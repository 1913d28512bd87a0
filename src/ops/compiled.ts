/** Elementary functions whose float32 results have the last bits of XLA's compiled code. */
import type { Op } from '../core/op.ts';
import {
  expCompiled,
  expm1Compiled,
  log1pCompiled,
  logCompiled,
  logisticCompiled,
  tanhCompiled,
} from '../core/compiled.ts';
import type { Aval } from '../core/value.ts';
import { isComplex, rounding } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { contiguousStrides, sizeOf, type Shape } from '../core/shape.ts';
import { copyStrided } from '../core/strided.ts';
import { ruleOf } from './calculus.ts';
import { sum, sumRule } from './reduce.ts';
import './elementwise.ts';
import { reduction, registry, structural, unary, type NoParams } from './families.ts';

/** A device computes with the kernel of the plain op, whose last bits are its own. */
const onDevice = (name: string): Pick<Op<NoParams>, 'lower'> => {
  const lower = registry.get(name)?.lower;
  return lower ? { lower } : {};
};

/** `real` serves the dtypes other than float32. */
const compiled = (
  name: string,
  real: (x: number) => number,
  single: (x: number) => number,
  paths: string,
): Op<NoParams> =>
  unary(`${name}_compiled`, {
    promote: 'float',
    real,
    single,
    ...onDevice(name),
    vjp: ruleOf(name),
    as: { jax: paths },
    node: { jax: name },
  });

/**
 * Elements at the end of a short line that are computed one by one: those left over by eight lanes, where no narrower vector of
 * 1, 2 or 4 lanes takes them all.
 */
const leftOver = ({ shape }: Aval): number => {
  const rest = shape.length === 1 && shape[0]! < 16 ? shape[0]! % 8 : 0;
  return rest === 3 || rest > 4 ? rest : 0;
};

/** As `compiled`, but single elements go to the C library, whose function is correctly rounded. */
const vectorized = (
  name: string,
  real: (x: number) => number,
  single: (x: number) => number,
  paths: string,
): Op<NoParams> =>
  structural('unary')<NoParams>(`${name}_compiled`, {
    promote: 'float',
    infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
    host: ([x], _, [out]) => {
      if (isComplex(x!.dtype)) throw new Issue('unsupported', { what: `${name} of complex numbers` });
      const { data } = x!;
      const round = rounding[x!.dtype];
      const lanes = x!.dtype === 'float32' ? data.length - leftOver(x!) : 0;
      for (let i = 0; i < lanes; i++) out!.data[i] = single(data[i] as number);
      for (let i = lanes; i < data.length; i++) out!.data[i] = round(real(data[i] as number));
    },
    ...onDevice(name),
    vjp: ruleOf(name),
    as: { jax: paths },
    node: { jax: name },
  });

export const expXla = vectorized('exp', Math.exp, expCompiled, 'numpy.exp');
export const logXla = vectorized('log', Math.log, logCompiled, 'numpy.log');
export const expm1Xla = compiled('expm1', Math.expm1, expm1Compiled, 'numpy.expm1');
export const log1pXla = compiled('log1p', Math.log1p, log1pCompiled, 'numpy.log1p');
export const tanhXla = compiled('tanh', Math.tanh, tanhCompiled, 'numpy.tanh');
export const logisticXla = compiled('logistic', (x) => 1 / (1 + Math.exp(-x)), logisticCompiled, 'lax.logistic');

/** Longest line that is summed in one go. */
const WINDOW = 32;

/** The sum of elements from `start` on, one after the other, rounded to float32 every time. */
const inOrder = (line: Float32Array, start: number, end: number): number => {
  let total = 0;
  for (let i = start; i < end; i++) total = Math.fround(total + line[i]!);
  return total;
};

/** Long lines are summed by windows, which lie in the middle of a whole number of them, then the sums. */
const byWindows = (line: Float32Array): number => {
  let rest = line;
  while (rest.length > WINDOW) {
    const count = Math.ceil(rest.length / WINDOW);
    const before = Math.floor((count * WINDOW - rest.length) / 2);
    const sums = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const start = i * WINDOW - before;
      sums[i] = inOrder(rest, Math.max(start, 0), Math.min(start + WINDOW, rest.length));
    }
    rest = sums;
  }
  return inOrder(rest, 0, rest.length);
};

/** The sum of a block whose axes have the lengths `shape`; two rows are summed side by side. */
const blockSum = (block: Float32Array, shape: Shape): number => {
  if (shape.length === 1) return byWindows(block);
  if (shape.length !== 2 || shape[0] !== 2 || shape[1]! > WINDOW) return inOrder(block, 0, block.length);
  return Math.fround(inOrder(block, 0, shape[1]!) + inOrder(block, shape[1]!, block.length));
};

/** Sum of float32 numbers in the order of XLA's compiled code. */
export const sumXla = reduction('sum_compiled', {
  linear: true,
  ...(sum.lower && { lower: sum.lower }),
  vjp: sumRule,
  promote: 'accumulate',
  host: {
    kind: 'run',
    run: ([x], { axes }, [out]) => {
      const { shape } = x!;
      const kept = [...shape.keys()].filter((axis) => !axes.includes(axis));
      const folded = [...axes].sort((a, b) => a - b);
      const order = [...kept, ...folded];
      const strides = contiguousStrides(shape);
      const turned = order.map((axis) => shape[axis]!);
      const lines = new Float32Array(x!.data.length);
      const places = { strides: order.map((axis) => strides[axis]!), offset: 0 };
      copyStrided(turned, x!.data, places, lines, { strides: contiguousStrides(turned), offset: 0 });
      const lengths = folded.map((axis) => shape[axis]!);
      const size = sizeOf(lengths);
      for (let i = 0; i < out!.data.length; i++)
        out!.data[i] = blockSum(lines.subarray(i * size, (i + 1) * size), lengths);
    },
  },
  node: { jax: 'reduce_sum' },
});
