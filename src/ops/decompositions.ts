/** Factorisations of matrices, determinants, inverses and linear systems, over the last two axes. */
import { composite, product } from './families.ts';
import { bind1 } from '../core/bind.ts';
import { rounding, type DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { sizeOf, type Shape } from '../core/shape.ts';
import type { HostArray, Value } from '../core/value.ts';
import * as kernels from './decomposition-kernels.ts';
import type { Matrix, Round } from './decomposition-kernels.ts';
import { singularValues, symmetricEigen } from './eigen-kernels.ts';
import { matmul } from './linalg.ts';

const batchOf = (shape: Shape): Shape => shape.slice(0, -2);

/** Matrix number `at` of an array. */
const matrixAt = (x: HostArray, at: number): Matrix => {
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const data = Float64Array.from(x.data.subarray(at * rows * columns, (at + 1) * rows * columns) as ArrayLike<number>);
  return { data, rows, columns };
};

/** Writes one result, rounded, at its place among the others. */
const put = (out: HostArray, at: number, data: Float64Array): void => {
  const round = rounding[out.dtype];
  data.forEach((x, i) => (out.data[at * data.length + i] = round(x)));
};

/** float32 is computed as float32, so that what vanishes there does here. */
const stepOf = (dtype: DType): Round => (dtype === 'float32' ? Math.fround : (x) => x);

const eachMatrix = (x: HostArray, visit: (at: number) => void): void => {
  const count = sizeOf(batchOf(x.shape));
  for (let at = 0; at < count; at++) visit(at);
};

/** Which of a batch failed; null where there is one matrix alone. */
const place = (x: HostArray, at: number): number | null => (x.shape.length > 2 ? at : null);

/** Whether a matrix that has no answer is a mistake, or gives NaN and infinities. */
type Strict = { readonly strict: boolean };

/** L with A = L Lᵀ. @throws Issue 'linalg.indefinite' where strict */
export const cholesky = product<Strict>('cholesky', {
  promote: 'float',
  infer: ([x]) => x!,
  host: ([x], { strict }, [out]) =>
    eachMatrix(x!, (at) => {
      const { factor, minor } = kernels.factorCholesky(matrixAt(x!, at), stepOf(x!.dtype));
      if (minor > 0 && strict) throw new Issue('linalg.indefinite', { minor, batch: place(x!, at) });
      if (minor > 0) factor.data.fill(NaN);
      if (minor > 0)
        for (let i = 0; i < factor.rows; i++) factor.data.fill(0, i * factor.rows + i + 1, (i + 1) * factor.rows);
      put(out!, at, factor.data);
    }),
});

type Triangle = { readonly lower: boolean; readonly unit: boolean };

/** X with T X = B. */
export const triangularSolve = product<Triangle>('triangular_solve', {
  inputs: ['t', 'b'],
  promote: 'float',
  infer: ([, b]) => b!,
  host: ([t, b], { lower, unit }, [out]) =>
    eachMatrix(b!, (at) => {
      const round = stepOf(b!.dtype);
      put(out!, at, kernels.solveTriangle(matrixAt(t!, at), matrixAt(b!, at), { lower, unit, round }).data);
    }),
});

/** Q and R; `complete` keeps Q square and R in A's shape. */
export const qr = product<{ readonly complete: boolean }>('qr', {
  promote: 'float',
  infer: ([x], { complete }) => {
    const [rows, columns] = x!.shape.slice(-2) as [number, number];
    const kept = complete ? rows : Math.min(rows, columns);
    const aval = (...shape: readonly number[]): { dtype: DType; shape: Shape } => ({
      dtype: x!.dtype,
      shape: [...batchOf(x!.shape), ...shape],
    });
    return [aval(rows, kept), aval(kept, columns)];
  },
  host: ([x], _, [q, r]) =>
    eachMatrix(x!, (at) => {
      const factors = kernels.factorQR(matrixAt(x!, at));
      const kept = q!.shape.at(-1)!;
      put(q!, at, kernels.leading(factors.q, kept).data);
      put(r!, at, factors.r.data.slice(0, kept * factors.r.columns));
    }),
});

/** U, the singular values in descending order, and Vᵀ; `full` keeps U and V square. */
export const svd = product<{ readonly full: boolean }>('svd', {
  promote: 'float',
  infer: ([x], { full: square }) => {
    const [rows, columns] = x!.shape.slice(-2) as [number, number];
    const rank = Math.min(rows, columns);
    const aval = (...shape: readonly number[]): { dtype: DType; shape: Shape } => ({
      dtype: x!.dtype,
      shape: [...batchOf(x!.shape), ...shape],
    });
    return [aval(rows, square ? rows : rank), aval(rank), aval(square ? columns : rank, columns)];
  },
  host: ([x], _, [u, s, vh]) =>
    eachMatrix(x!, (at) => {
      const result = singularValues(matrixAt(x!, at));
      put(u!, at, kernels.leading(result.u, u!.shape.at(-1)!).data);
      put(s!, at, result.s);
      put(vh!, at, result.vh.data.slice(0, vh!.shape.at(-2)! * result.vh.columns));
    }),
});

/** Eigenvalues of a symmetric matrix in ascending order, and its vectors; `lower`: the triangle that is read. */
export const eigh = product<{ readonly lower: boolean }>('eigh', {
  promote: 'float',
  infer: ([x]) => [{ dtype: x!.dtype, shape: x!.shape.slice(0, -1) }, x!],
  host: ([x], { lower }, [values, vectors]) =>
    eachMatrix(x!, (at) => {
      const result = symmetricEigen(matrixAt(x!, at), lower);
      put(values!, at, result.values);
      put(vectors!, at, result.vectors.data);
    }),
});

export const det = product<Record<never, never>>('det', {
  promote: 'float',
  infer: ([x]) => ({ dtype: x!.dtype, shape: batchOf(x!.shape) }),
  host: ([x], _, [out]) =>
    eachMatrix(x!, (at) => {
      const round = stepOf(x!.dtype);
      put(out!, at, Float64Array.of(kernels.determinant(kernels.factorLU(matrixAt(x!, at), round), round).det));
    }),
});

/** Sign of the determinant and logarithm of its magnitude. */
export const slogdet = product<Record<never, never>>('slogdet', {
  promote: 'float',
  infer: ([x]) => [0, 1].map(() => ({ dtype: x!.dtype, shape: batchOf(x!.shape) })),
  host: ([x], _, [sign, log]) =>
    eachMatrix(x!, (at) => {
      const round = stepOf(x!.dtype);
      const result = kernels.determinant(kernels.factorLU(matrixAt(x!, at), round), round);
      put(sign!, at, Float64Array.of(result.sign));
      put(log!, at, Float64Array.of(result.log));
    }),
});

/** X with A X = B, of equal leading axes. @throws Issue 'linalg.singular' where strict */
export const solve = product<Strict>('solve', {
  inputs: ['a', 'b'],
  promote: 'float',
  infer: ([, b]) => b!,
  host: ([a, b], { strict }, [out]) =>
    eachMatrix(a!, (at) => put(out!, at, solved(a!, at, matrixAt(b!, at), strict).data)),
});

const solved = (a: HostArray, at: number, b: Matrix, strict: boolean): Matrix => {
  const round = stepOf(a.dtype);
  const lu = kernels.factorLU(matrixAt(a, at), round);
  if (lu.zero > 0 && strict) throw new Issue('linalg.singular', { pivot: lu.zero, batch: place(a, at) });
  return kernels.solveLU(lu, b, round);
};

/** @throws Issue 'linalg.singular' where strict */
export const inverse = product<Strict>('inverse', {
  promote: 'float',
  infer: ([x]) => x!,
  host: ([x], { strict }, [out]) =>
    eachMatrix(x!, (at) => put(out!, at, solved(x!, at, kernels.identity(x!.shape.at(-1)!), strict).data)),
});

type Tolerance = { readonly relative: number; readonly absolute: number };

const threshold = (s: Float64Array, { relative, absolute }: Tolerance): number =>
  Math.max((s[0] ?? 0) * relative, absolute);

/** Moore and Penrose's inverse; singular values up to the tolerance count as zero. */
export const pinv = product<Tolerance>('pinv', {
  promote: 'float',
  infer: ([x]) => ({ dtype: x!.dtype, shape: [...batchOf(x!.shape), x!.shape.at(-1)!, x!.shape.at(-2)!] }),
  host: ([x], tolerance, [out]) =>
    eachMatrix(x!, (at) => {
      const { u, s, vh } = singularValues(matrixAt(x!, at));
      const least = threshold(s, tolerance);
      const v = kernels.leading(kernels.transposed(vh), s.length);
      v.data.forEach((y, i) => (v.data[i] = s[i % s.length]! > least ? y / s[i % s.length]! : 0));
      put(out!, at, kernels.times(v, kernels.transposed(kernels.leading(u, s.length))).data);
    }),
});

/** The number of singular values above the tolerance. */
export const matrixRank = product<Tolerance & { readonly dtype: DType }>('matrix_rank', {
  promote: 'float',
  infer: ([x], { dtype }) => ({ dtype, shape: batchOf(x!.shape) }),
  host: ([x], tolerance, [out]) =>
    eachMatrix(x!, (at) => {
      const { s } = singularValues(matrixAt(x!, at));
      const rank = s.filter((y) => y > threshold(s, tolerance)).length;
      out!.data[at] = out!.dtype === 'int64' ? BigInt(rank) : rank;
    }),
});

/** A square matrix times itself, `power` times, by squaring; a negative power inverts. */
export const matrixPower = composite<{ readonly power: number; readonly strict: boolean }>('matrix_power', {
  promote: 'common',
  body: ([x], { power, strict }) => {
    if (power === 0) return [unitLike(x!)];
    let square = power < 0 ? bind1(inverse, [x!], { strict }) : x!;
    let result: Value | null = null;
    for (let n = Math.abs(power); n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) result = result === null ? square : bind1(matmul, [result, square], {});
      if (n > 1) square = bind1(matmul, [square, square], {});
    }
    return [result!];
  },
});

/** Identities in the shape of `x`. */
const identities = product<Record<never, never>>('identity_like', {
  infer: ([x]) => x!,
  host: ([x], _, [out]) => {
    const n = x!.shape.at(-1)!;
    const [zero, one] = out!.dtype === 'int64' || out!.dtype === 'uint64' ? [0n, 1n] : [0, 1];
    for (let i = 0; i < out!.data.length; i++) out!.data[i] = Math.floor(i / n) % n === i % n ? one : zero;
  },
});

const unitLike = (x: Value): Value => bind1(identities, [x], {});
