/** Products of matrices. */
import { dtypes } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { broadcastStrides, contiguousStrides, sizeOf, tryBroadcast, type Shape } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import { eachIndex, product } from './families.ts';

const batchShape = (a: Shape, b: Shape): Shape => {
  const batch = tryBroadcast(a.slice(0, -2), b.slice(0, -2));
  if (!batch || a.at(-1) !== b.at(-2)) throw new Issue('matmul.mismatch', { a, b });
  return batch;
};

/** Rows by columns, (..., n, k) times (..., k, m); leading axes broadcast. @throws Issue 'matmul.mismatch' */
export const matmul = product<Record<never, never>>('matmul', {
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
    const multiply = dtypes[a!.dtype].big ? multiplyBig : multiplyReal;
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

type Multiply = (a: HostArray, atA: number, b: HostArray, atB: number, out: HostArray, at: number, sizes: readonly [number, number, number]) => void;

/** Row by row: each row of the result is a sum of rows of b, gathered in double precision. */
const multiplyReal: Multiply = (a, atA, b, atB, out, at, [n, k, m]) => {
  const x = a.data as Float64Array;
  const y = b.data as Float64Array;
  const z = out.data as Float64Array;
  const row = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    row.fill(0);
    for (let l = 0; l < k; l++) {
      const factor = x[atA + i * k + l]!;
      const start = atB + l * m;
      for (let j = 0; j < m; j++) row[j]! += factor * y[start + j]!;
    }
    for (let j = 0; j < m; j++) z[at + i * m + j] = row[j]!;
  }
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

