/** Eigenvalues and singular values of one matrix in double precision: tridiagonal and QL, as LAPACK's syevd; one-sided Jacobi. */
import {
  determinant,
  factorLU,
  factorQR,
  identity,
  matrix,
  reflector,
  times,
  transposed,
  type Matrix,
} from './decomposition-kernels.ts';

const epsilon = 2 ** -53;

/** Applies I - tau v vᵀ from both sides to a symmetric matrix from row and column `from` on. */
const reflectBoth = (a: Matrix, v: Float64Array, tau: number, from: number): void => {
  const n = a.rows;
  const at = (i: number, j: number): number => (from + i) * n + from + j;
  const w = v.map((_, i) => v.reduce((total, x, j) => total + a.data[at(i, j)]! * x, 0) * tau);
  const half = (tau / 2) * w.reduce((total, x, i) => total + x * v[i]!, 0);
  w.forEach((x, i) => (w[i] = x - half * v[i]!));
  for (let i = 0; i < v.length; i++)
    for (let j = 0; j < v.length; j++) a.data[at(i, j)]! -= v[i]! * w[j]! + w[i]! * v[j]!;
};

interface Tridiagonal {
  readonly d: Float64Array;
  readonly e: Float64Array;
  readonly q: Matrix;
}

/** The symmetric `a`, which is overwritten, as Q T Qᵀ with a tridiagonal T. */
const tridiagonal = (a: Matrix): Tridiagonal => {
  const n = a.rows;
  const e = new Float64Array(Math.max(n - 1, 0));
  const vectors: { readonly v: Float64Array; readonly tau: number }[] = [];
  for (let k = 0; k < n - 1; k++) {
    const v = Float64Array.from({ length: n - 1 - k }, (_, i) => a.data[(k + 1 + i) * n + k]!);
    const { tau, beta } = reflector(v);
    e[k] = beta;
    if (tau !== 0) reflectBoth(a, v, tau, k + 1);
    vectors.push({ v, tau });
  }
  const q = identity(n);
  for (let k = n - 2; k >= 0; k--) {
    const { v, tau } = vectors[k]!;
    for (let j = 0; j < n; j++) {
      const total = v.reduce((sum, x, i) => sum + x * q.data[(k + 1 + i) * n + j]!, 0);
      v.forEach((x, i) => (q.data[(k + 1 + i) * n + j]! -= tau * total * x));
    }
  }
  return { d: Float64Array.from({ length: n }, (_, i) => a.data[i * n + i]!), e, q };
};

/** Cosine, sine and length of the rotation that turns (f, g) to (r, 0), as LAPACK's lartg. */
export const rotation = (f: number, g: number): readonly [number, number, number] => {
  if (g === 0) return [1, 0, f];
  if (f === 0) return [0, Math.sign(g), Math.abs(g)];
  const r = Math.sign(f) * Math.hypot(f, g);
  return [f / r, g / r, r];
};

/** Turns columns j and j + 1 by a rotation, as LAPACK's lasr from the right. */
const turnColumns = (z: Matrix, j: number, c: number, s: number): void => {
  for (let i = 0; i < z.rows; i++) {
    const at = i * z.columns + j;
    const [x, y] = [z.data[at]!, z.data[at + 1]!];
    z.data[at + 1] = c * y - s * x;
    z.data[at] = s * y + c * x;
  }
};

/** Eigenvalues of [[a, b], [b, c]], the larger in magnitude first, and the first one's unit vector, as LAPACK's laev2. */
const symmetricPair = (a: number, b: number, c: number): readonly [number, number, number, number] => {
  const [sum, difference, twice] = [a + c, a - c, b + b];
  const [large, small] = Math.abs(a) > Math.abs(c) ? [a, c] : [c, a];
  const root = Math.hypot(difference, twice);
  const sign = sum < 0 ? -1 : 1;
  const first = sum === 0 ? root / 2 : (sum + sign * root) / 2;
  const second = sum === 0 ? -root / 2 : (large / first) * small - (b / first) * b;
  const turn = difference >= 0 ? 1 : -1;
  const cosine = difference + turn * root;
  let c1: number;
  let s1: number;
  if (Math.abs(cosine) > Math.abs(twice)) {
    const ratio = -twice / cosine;
    s1 = 1 / Math.sqrt(1 + ratio * ratio);
    c1 = ratio * s1;
  } else if (twice === 0) [c1, s1] = [1, 0];
  else {
    const ratio = -cosine / twice;
    c1 = 1 / Math.sqrt(1 + ratio * ratio);
    s1 = ratio * c1;
  }
  return sign === turn ? [first, second, -s1, c1] : [first, second, c1, s1];
};

/** One implicit QL sweep over the block l..m of a tridiagonal matrix. */
const sweepQL = ({ d, e, q }: Tridiagonal, l: number, m: number): void => {
  let p = d[l]!;
  let g = (d[l + 1]! - p) / (2 * e[l]!);
  g = d[m]! - p + e[l]! / (g + (g < 0 ? -1 : 1) * Math.hypot(g, 1));
  let [s, c] = [1, 1];
  p = 0;
  const turns: (readonly [number, number, number])[] = [];
  for (let i = m - 1; i >= l; i--) {
    const [f, b] = [s * e[i]!, c * e[i]!];
    const [c2, s2, r] = rotation(g, f);
    [c, s] = [c2, s2];
    if (i !== m - 1) e[i + 1] = r;
    g = d[i + 1]! - p;
    const t = (d[i]! - g) * s + 2 * c * b;
    p = s * t;
    d[i + 1] = g + p;
    g = c * t - b;
    turns.push([i, c, -s]);
  }
  for (const [i, cosine, sine] of turns) turnColumns(q, i, cosine, sine);
  d[l]! -= p;
  e[l] = g;
};

/** One implicit QR sweep over the block m..l, which deflates at its end l. */
const sweepQR = ({ d, e, q }: Tridiagonal, l: number, m: number): void => {
  let p = d[l]!;
  let g = (d[l - 1]! - p) / (2 * e[l - 1]!);
  g = d[m]! - p + e[l - 1]! / (g + (g < 0 ? -1 : 1) * Math.hypot(g, 1));
  let [s, c] = [1, 1];
  p = 0;
  for (let i = m; i < l; i++) {
    const [f, b] = [s * e[i]!, c * e[i]!];
    const [c2, s2, r] = rotation(g, f);
    [c, s] = [c2, s2];
    if (i !== m) e[i - 1] = r;
    g = d[i]! - p;
    const t = (d[i + 1]! - g) * s + 2 * c * b;
    p = s * t;
    d[i] = g + p;
    g = c * t - b;
    turnColumns(q, i, c, s);
  }
  d[l]! -= p;
  e[l - 1] = g;
};

const negligible = ({ d, e }: Tridiagonal, i: number): boolean =>
  Math.abs(e[i]!) ** 2 <= epsilon ** 2 * Math.abs(d[i]!) * Math.abs(d[i + 1]!);

/** Diagonalises the unreduced block from..to, from the end whose diagonal element is larger, as LAPACK's steqr. */
const diagonalise = (t: Tridiagonal, from: number, to: number): void => {
  const { d, e, q } = t;
  const forward = Math.abs(d[to]!) >= Math.abs(d[from]!);
  const step = forward ? 1 : -1;
  let l = forward ? from : to;
  const last = forward ? to : from;
  const link = (i: number): number => (forward ? i : i - 1);
  for (let sweeps = 0; sweeps < 60 * (to - from + 1) && (last - l) * step >= 0;) {
    let m = l;
    while (m !== last && !negligible(t, link(m))) m += step;
    if (m !== last) e[link(m)] = 0;
    if (m === l) l += step;
    else if (m === l + step) {
      const low = Math.min(l, m);
      const [first, second, c, s] = symmetricPair(d[low]!, e[low]!, d[low + 1]!);
      turnColumns(q, low, c, s);
      [d[low], d[low + 1], e[low]] = [first, second, 0];
      l += 2 * step;
    } else {
      sweeps++;
      if (forward) sweepQL(t, l, m);
      else sweepQR(t, l, m);
    }
  }
};

/** Eigenvalues in ascending order and vectors in columns, of a symmetric matrix, of which one triangle is read. */
export const symmetricEigen = (
  a: Matrix,
  lower: boolean,
): { readonly values: Float64Array; readonly vectors: Matrix } => {
  const n = a.rows;
  const whole = matrix(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) whole.data[i * n + j] = whole.data[j * n + i] = a.data[lower ? i * n + j : j * n + i]!;
  }
  const t = tridiagonal(whole);
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n - 1 && !negligible(t, to)) to++;
    if (to < n - 1) t.e[to] = 0;
    diagonalise(t, from, to);
    from = to + 1;
  }
  return sortedColumns(t.d, t.q, (x, y) => x < y);
};

/** Values in order with their columns, by selection as LAPACK does it. */
const sortedColumns = (
  values: Float64Array,
  vectors: Matrix,
  before: (x: number, y: number) => boolean,
): { readonly values: Float64Array; readonly vectors: Matrix } => {
  const { data, rows, columns } = vectors;
  for (let i = 0; i < values.length - 1; i++) {
    let best = i;
    for (let j = i + 1; j < values.length; j++) if (before(values[j]!, values[best]!)) best = j;
    if (best === i) continue;
    [values[i], values[best]] = [values[best]!, values[i]!];
    for (let r = 0; r < rows; r++) {
      [data[r * columns + i], data[r * columns + best]] = [data[r * columns + best]!, data[r * columns + i]!];
    }
  }
  return { values, vectors };
};

export interface SVD {
  readonly u: Matrix;
  readonly s: Float64Array;
  readonly vh: Matrix;
}

/** Turns pairs of columns of a tall `work`, and of `v`, until all are orthogonal. */
const orthogonalise = (work: Matrix, v: Matrix): void => {
  const { data, rows, columns: n } = work;
  for (let sweep = 0, turned = true; turned && sweep < 60; sweep++) {
    turned = false;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        let [alpha, beta, gamma] = [0, 0, 0];
        for (let i = 0; i < rows; i++) {
          const [x, y] = [data[i * n + p]!, data[i * n + q]!];
          alpha += x * x;
          beta += y * y;
          gamma += x * y;
        }
        if (Math.abs(gamma) <= 4 * epsilon * Math.sqrt(alpha * beta)) continue;
        turned = true;
        const zeta = (beta - alpha) / (2 * gamma);
        const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
        const c = 1 / Math.hypot(1, t);
        for (const m of [work, v]) {
          for (let i = 0; i < m.rows; i++) {
            const [x, y] = [m.data[i * n + p]!, m.data[i * n + q]!];
            m.data[i * n + p] = c * x - c * t * y;
            m.data[i * n + q] = c * t * x + c * y;
          }
        }
      }
    }
  }
};

/** Singular values in descending order, with square U and V. */
export const singularValues = (a: Matrix): SVD => {
  if (a.rows < a.columns) {
    const { u, s, vh } = singularValues(transposed(a));
    return { u: transposed(vh), s, vh: transposed(u) };
  }
  const [m, n] = [a.rows, a.columns];
  const { q, r } = factorQR(a);
  const square = { data: r.data.slice(0, n * n), rows: n, columns: n };
  const v = identity(n);
  orthogonalise(square, v);
  const lengths = Float64Array.from({ length: n }, (_, j) =>
    Math.hypot(...Array.from({ length: n }, (_, i) => square.data[i * n + j]!)),
  );
  const both = matrix(2 * n, n);
  both.data.set(square.data);
  both.data.set(v.data, n * n);
  const { values: s, vectors } = sortedColumns(lengths, both, (x, y) => x > y);
  const inner = identity(m);
  const directions = matrix(n, n);
  const floor = epsilon * n * (s[0] ?? 0);
  s.forEach((length, j) => {
    for (let i = 0; i < n; i++) directions.data[i * n + j] = length > floor ? vectors.data[i * n + j]! / length : 0;
  });
  completed(directions, s, floor).data.forEach((x, at) => (inner.data[Math.floor(at / n) * m + (at % n)] = x));
  return signed({ u: times(q, inner), s, vh: transposed({ data: vectors.data.slice(n * n), rows: n, columns: n }) });
};

/** Columns that belong to vanishing singular values, which no length gives, filled to an orthonormal basis. */
const completed = (u: Matrix, s: Float64Array, floor: number): Matrix => {
  const kept = s.filter((x) => x > floor).length;
  if (kept === u.columns) return u;
  const { q } = factorQR(u);
  const out = matrix(u.rows, u.columns);
  out.data.forEach((_, at) => (out.data[at] = at % u.columns < kept ? u.data[at]! : q.data[at]!));
  return out;
};

const turnPair = ({ u, vh }: SVD, k: number): void => {
  for (let j = 0; j < vh.columns; j++) vh.data[k * vh.columns + j]! *= -1;
  for (let i = 0; i < u.rows; i++) u.data[i * u.columns + k]! *= -1;
};

/**
 * Each pair of vectors with the sign that LAPACK's reflections usually give: the first element of V's leans to the negative,
 * and the determinant of a square U counts the reflections. The signs after several rotations are not followed.
 */
const signed = (result: SVD): SVD => {
  const { u, s, vh } = result;
  let plain = true;
  s.forEach((_, k) => {
    const row = vh.data.subarray(k * vh.columns, (k + 1) * vh.columns);
    const present = row.filter((x) => Math.abs(x) > 1e-12);
    if (present.length > 1) plain = false;
    if (present.length > 1 === (present[0] ?? 0) > 0) turnPair(result, k);
  });
  if (u.rows !== s.length || plain) return result;
  const reflections = u.rows - 1;
  if (
    determinant(
      factorLU(u, (x) => x),
      (x) => x,
    ).sign !== (reflections % 2 === 0 ? 1 : -1)
  )
    turnPair(result, s.length - 1);
  return result;
};
