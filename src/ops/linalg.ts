/** Products of matrices. */
import { dtypes, rounding } from '../core/dtype.ts';
import type { DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { broadcastStrides, contiguousStrides, sizeOf, tryBroadcast, type Shape } from '../core/shape.ts';
import { multiplyMatrices } from '../core/product.ts';
import type { HostArray, Value } from '../core/value.ts';
import { bind1 } from '../core/bind.ts';
import * as c from './calculus.ts';
import { composite, eachIndex, product } from './families.ts';
import { reshape, transpose } from './movement.ts';

const batchShape = (a: Shape, b: Shape): Shape => {
  const batch = tryBroadcast(a.slice(0, -2), b.slice(0, -2));
  if (!batch || a.at(-1) !== b.at(-2)) throw new Issue('matmul.mismatch', { a, b });
  return batch;
};

const turned = (x: Value): Value => {
  const rank = x.shape.length;
  return c.call('transpose', [x], { order: [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2] });
};

/** Rows by columns, (..., n, k) times (..., k, m); leading axes broadcast. @throws Issue 'matmul.mismatch' */
export const matmul = product<Record<never, never>>('matmul', {
  vjp: ({ g, input }) => [
    () => c.call('matmul', [g[0]!, turned(input(1))]),
    () => c.call('matmul', [turned(input(0)), g[0]!]),
  ],
  inputs: ['a', 'b'],
  promote: 'product',
  infer: ([a, b]) => ({
    dtype: a!.dtype,
    shape: [...batchShape(a!.shape, b!.shape), a!.shape.at(-2)!, b!.shape.at(-1)!],
  }),
  host: ([a, b], _, [out]) => {
    const batch = batchShape(a!.shape, b!.shape);
    const [n, k] = a!.shape.slice(-2) as [number, number];
    const m = b!.shape.at(-1)!;
    const steps = [a!, b!].map(({ shape }) => {
      const lead = shape.slice(0, -2);
      return broadcastStrides(lead, contiguousStrides(lead), batch);
    });
    const multiply = multiplierOf(a!.dtype);
    eachIndex(batch, (position, flat) => {
      const start = (i: number): number => position.reduce((total, p, axis) => total + p * steps[i]![axis]!, 0);
      multiply(a!, start(0) * n * k, b!, start(1) * k * m, out!, flat * n * m, [n, k, m]);
    });
  },
  lower: (k, [a, b], _, [out]) => {
    const batches = [a!, b!, out!].map(({ shape }) => sizeOf(shape.slice(0, -2)));
    const fits = batches.every((n) => n === 1 || n === batches[2]);
    if (a!.dtype !== 'float32' || !fits) return null;
    return k('BatchMatMul', { a: a!, b: b! }, { transposeA: false, transposeB: false });
  },
  node: { tf: 'MatMul', torch: 'MmBackward0' },
});

type Multiply = (
  a: HostArray,
  atA: number,
  b: HostArray,
  atB: number,
  out: HostArray,
  at: number,
  sizes: readonly [number, number, number],
) => void;

const multiplyReal: Multiply = (a, atA, b, atB, out, at, sizes) =>
  multiplyMatrices({ data: a.data, offset: atA }, { data: b.data, offset: atB }, { data: out.data, offset: at }, sizes);

/** As `multiplyReal` where the storage does not round totals to the dtype: bool, float16, bfloat16. */
const multiplyRounded: Multiply = (a, atA, b, atB, out, at, sizes) => {
  const totals = new Float64Array(sizes[0] * sizes[2]);
  multiplyMatrices({ data: a.data, offset: atA }, { data: b.data, offset: atB }, { data: totals, offset: 0 }, sizes);
  const round = out.dtype === 'bool' ? (x: number): number => +(x !== 0) : rounding[out.dtype];
  totals.forEach((total, i) => (out.data[at + i] = round(total)));
};

const multiplierOf = (dtype: DType): Multiply => {
  const { big, category, bits } = dtypes[dtype];
  if (big) return multiplyBig;
  return category === 'bool' || (category === 'float' && bits === 16) ? multiplyRounded : multiplyReal;
};

const multiplyBig: Multiply = (a, atA, b, atB, out, at, [n, k, m]) => {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let total = 0n;
      for (let l = 0; l < k; l++) total += (a.data[atA + i * k + l] as bigint) * (b.data[atB + l * m + j] as bigint);
      out.data[at + i * m + j] = BigInt.asIntN(64, total);
    }
  }
};

/** Whether `a @ b` has a common inner length; a vector on the right is a column. */
export const conformable = (a: Shape, b: Shape): boolean => a.at(-1) === b.at(b.length === 1 ? -1 : -2);

/** `matmul` by NumPy's rule for vectors: one on the left is a row, one on the right a column, and the axis added is dropped again. */
export const matmulVectors = composite<Record<never, never>>('matmul_vectors', {
  inputs: ['a', 'b'],
  promote: 'product',
  body: ([a, b]) => {
    const [row, column] = [a!.shape.length === 1, b!.shape.length === 1];
    if (!conformable(a!.shape, b!.shape)) throw new Issue('matmul.mismatch', { a: a!.shape, b: b!.shape });
    const x = row ? bind1(reshape, [a!], { shape: [1, a!.shape[0]!] }) : a!;
    const y = column ? bind1(reshape, [b!], { shape: [b!.shape[0]!, 1] }) : b!;
    const whole = bind1(matmul, [x, y], {});
    const kept = row ? whole.shape.toSpliced(-2, 1) : whole.shape;
    return [row || column ? bind1(reshape, [whole], { shape: column ? kept.slice(0, -1) : kept }) : whole];
  },
});

export type Contraction = {
  /** Axes of `a`, each summed over together with the axis of `b` at the same place. */
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** The axes of a tensor as those of a matrix: `axes` (in that order) as its columns, or its rows; the lengths of all others. */
export const asMatrix = (
  x: Value,
  axes: readonly number[],
  side: 'rows' | 'columns',
): readonly [matrix: Value, kept: Shape] => {
  const rest = [...x.shape.keys()].filter((axis) => !axes.includes(axis));
  const lengths = (list: readonly number[]): number[] => list.map((axis) => x.shape[axis]!);
  const [outer, inner] = side === 'rows' ? [axes, rest] : [rest, axes];
  const turned = bind1(transpose, [x], { order: [...outer, ...inner] });
  return [bind1(reshape, [turned], { shape: [sizeOf(lengths(outer)), sizeOf(lengths(inner))] }), lengths(rest)];
};

/** Sums of products over pairs of axes; the axes left of `a`, then those of `b`. */
export const contract = composite<Contraction>('contract', {
  inputs: ['a', 'b'],
  promote: 'product',
  body: ([a, b], { left, right }) => {
    const [rows, keptA] = asMatrix(a!, left, 'columns');
    const [columns, keptB] = asMatrix(b!, right, 'rows');
    return [bind1(reshape, [bind1(matmul, [rows, columns], {})], { shape: [...keptA, ...keptB] })];
  },
});

/** The axes that NumPy's `dot` sums over: the last of `a`, the last but one of `b` (or its only one). */
export const dotAxes = (a: Shape, b: Shape): Contraction => ({
  left: [a.length - 1],
  right: [Math.max(b.length - 2, 0)],
});
