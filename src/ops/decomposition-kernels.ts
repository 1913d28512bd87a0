/** Factorisations of one matrix, row by row in double precision, step by step as LAPACK's unblocked routines go. */

/** A matrix in row-major order. */
export interface Matrix {
  readonly data: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** Rounds a result to the precision in which a framework computes. */
export type Round = (x: number) => number;

export const matrix = (rows: number, columns: number): Matrix => ({
  data: new Float64Array(rows * columns),
  rows,
  columns,
});

export const identity = (n: number): Matrix => {
  const out = matrix(n, n);
  for (let i = 0; i < n; i++) out.data[i * n + i] = 1;
  return out;
};

export const copied = ({ data, rows, columns }: Matrix): Matrix => ({ data: data.slice(), rows, columns });

export const transposed = (a: Matrix): Matrix => {
  const out = matrix(a.columns, a.rows);
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < a.columns; j++) out.data[j * a.rows + i] = a.data[i * a.columns + j]!;
  return out;
};

/** The first `columns` columns. */
export const leading = (a: Matrix, columns: number): Matrix => {
  const out = matrix(a.rows, columns);
  for (let i = 0; i < a.rows; i++) out.data.set(a.data.subarray(i * a.columns, i * a.columns + columns), i * columns);
  return out;
};

/** The product, rows by columns. */
export const times = (a: Matrix, b: Matrix): Matrix => {
  const out = matrix(a.rows, b.columns);
  for (let i = 0; i < a.rows; i++) {
    for (let l = 0; l < a.columns; l++) {
      const factor = a.data[i * a.columns + l]!;
      for (let j = 0; j < b.columns; j++) out.data[i * b.columns + j]! += factor * b.data[l * b.columns + j]!;
    }
  }
  return out;
};

/** L below and U on and above the diagonal, the rows' order, its sign, and the first zero pivot, counted from 1; 0 where there is none. */
export interface LU {
  readonly lu: Matrix;
  readonly order: Int32Array;
  readonly sign: number;
  readonly zero: number;
}

const swapRows = ({ data, columns }: Matrix, i: number, j: number): void => {
  const row = data.slice(i * columns, (i + 1) * columns);
  data.copyWithin(i * columns, j * columns, (j + 1) * columns);
  data.set(row, j * columns);
};

/** Gauss's elimination with the largest pivot of each column. */
export const factorLU = (a: Matrix, round: Round): LU => {
  const lu = copied(a);
  const { data, rows: n, columns: m } = lu;
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let [sign, zero] = [1, 0];
  for (let k = 0; k < Math.min(n, m); k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(data[i * m + k]!) > Math.abs(data[pivot * m + k]!)) pivot = i;
    if (pivot !== k) {
      swapRows(lu, k, pivot);
      [order[k], order[pivot]] = [order[pivot]!, order[k]!];
      sign = -sign;
    }
    const diagonal = data[k * m + k]!;
    if (diagonal === 0) {
      zero ||= k + 1;
      continue;
    }
    const inverse = round(1 / diagonal);
    for (let i = k + 1; i < n; i++) {
      const factor = (data[i * m + k] = round(data[i * m + k]! * inverse));
      for (let j = k + 1; j < m; j++) data[i * m + j] = round(data[i * m + j]! - factor * data[k * m + j]!);
    }
  }
  return { lu, order, sign, zero };
};

/** Which triangle is solved with, whether its diagonal counts as ones, and the rounding. */
export interface Triangle {
  readonly lower: boolean;
  readonly unit: boolean;
  readonly round: Round;
}

/** X with T X = B; a zero on the diagonal gives infinities and NaN. */
export const solveTriangle = (t: Matrix, b: Matrix, { lower, unit, round }: Triangle): Matrix => {
  const x = copied(b);
  const [n, m] = [t.rows, b.columns];
  for (let step = 0; step < n; step++) {
    const i = lower ? step : n - 1 - step;
    for (let j = 0; j < m; j++) {
      let total = x.data[i * m + j]!;
      for (let l = lower ? 0 : i + 1; l < (lower ? i : n); l++)
        total = round(total - t.data[i * n + l]! * x.data[l * m + j]!);
      x.data[i * m + j] = unit ? total : round(total / t.data[i * n + i]!);
    }
  }
  return x;
};

/** X with A X = B. */
export const solveLU = ({ lu, order }: LU, b: Matrix, round: Round): Matrix => {
  const rows = matrix(b.rows, b.columns);
  order.forEach((from, to) => rows.data.set(b.data.subarray(from * b.columns, (from + 1) * b.columns), to * b.columns));
  return solveTriangle(lu, solveTriangle(lu, rows, { lower: true, unit: true, round }), {
    lower: false,
    unit: false,
    round,
  });
};

/** Sign and logarithm of the magnitude of a determinant, and itself. */
export const determinant = (
  { lu, sign, zero }: LU,
  round: Round,
): { readonly det: number; readonly sign: number; readonly log: number } => {
  let [det, signs, log] = [sign, sign, 0];
  for (let i = 0; i < lu.rows; i++) {
    const pivot = lu.data[i * lu.rows + i]!;
    det = round(det * pivot);
    signs *= Math.sign(pivot);
    log += Math.log(Math.abs(pivot));
  }
  return zero > 0 ? { det: 0, sign: 0, log: -Infinity } : { det, sign: signs, log };
};

/** The lower factor L of A = L Lᵀ, and the order of the first leading minor that is not positive; 0 where all are. */
export const factorCholesky = (a: Matrix, round: Round): { readonly factor: Matrix; readonly minor: number } => {
  const n = a.rows;
  const factor = matrix(n, n);
  const { data } = factor;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let total = a.data[i * n + j]!;
      for (let l = 0; l < j; l++) total = round(total - data[i * n + l]! * data[j * n + l]!);
      if (i === j && !(total > 0)) return { factor, minor: j + 1 };
      data[i * n + j] = round(i === j ? Math.sqrt(total) : total / data[j * n + j]!);
    }
  }
  return { factor, minor: 0 };
};

/** Householder's vector for `x` (x[0] becomes `beta`), as LAPACK's larfg gives it; x is overwritten with v, whose first element is 1. */
export const reflector = (x: Float64Array): { readonly tau: number; readonly beta: number } => {
  const alpha = x[0]!;
  const rest = Math.hypot(...x.subarray(1));
  x[0] = 1;
  if (rest === 0) return { tau: 0, beta: alpha };
  const beta = alpha >= 0 ? -Math.hypot(alpha, rest) : Math.hypot(alpha, rest);
  for (let i = 1; i < x.length; i++) x[i]! /= alpha - beta;
  return { tau: (beta - alpha) / beta, beta };
};

/** Applies I - tau v vᵀ from the left to rows `row`.. and columns `from`.. of `a`. */
export const reflectRows = (a: Matrix, v: Float64Array, tau: number, row: number, from: number): void => {
  for (let j = from; j < a.columns; j++) {
    let total = 0;
    v.forEach((x, i) => (total += x * a.data[(row + i) * a.columns + j]!));
    v.forEach((x, i) => (a.data[(row + i) * a.columns + j]! -= tau * total * x));
  }
};

/** Q, square, and R, in A's shape, with A = Q R. */
export const factorQR = (a: Matrix): { readonly q: Matrix; readonly r: Matrix } => {
  const r = copied(a);
  const steps = Math.min(a.rows, a.columns);
  const vectors: { readonly v: Float64Array; readonly tau: number }[] = [];
  for (let k = 0; k < steps; k++) {
    const v = Float64Array.from({ length: a.rows - k }, (_, i) => r.data[(k + i) * a.columns + k]!);
    const { tau, beta } = reflector(v);
    reflectRows(r, v, tau, k, k + 1);
    for (let i = k; i < a.rows; i++) r.data[i * a.columns + k] = i === k ? beta : 0;
    vectors.push({ v, tau });
  }
  const q = identity(a.rows);
  for (let k = steps - 1; k >= 0; k--) reflectRows(q, vectors[k]!.v, vectors[k]!.tau, k, k);
  return { q, r };
};
