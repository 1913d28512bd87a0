/** The loop behind matrix products: four rows by two columns at a time, totals in double precision. */
import { specialise } from './compile.ts';
import type { Data } from './dtype.ts';

type Numbers = { readonly length: number; [i: number]: number };

/** A matrix in a flat buffer, row by row from `offset`. */
export interface Block<D = Data> {
  readonly data: D;
  readonly offset: number;
}

type Copy = (
  source: Numbers,
  offset: number,
  rowStep: number,
  step: number,
  rows: number,
  length: number,
) => Float64Array;

/** `rows` strided lines of `length` elements as doubles, side by side. Refers to nothing outside. */
const packLines: Copy = (source, offset, rowStep, step, rows, length) => {
  const out = new Float64Array(rows * length);
  for (let l = 0; l < length; l++) {
    for (let i = 0; i < rows; i++) out[i * length + l] = source[offset + i * rowStep + l * step]!;
  }
  return out;
};

/**
 * n by k times k by m, of lines of doubles: rows of the left factor, columns of the right one. A tile's eight totals stay in
 * registers, so that an element read serves several products. Refers to nothing outside.
 */
const multiplyLines = (
  x: Float64Array,
  y: Float64Array,
  out: Numbers,
  at: number,
  n: number,
  k: number,
  m: number,
): void => {
  let j = 0;
  for (; j + 1 < m; j += 2) {
    const y0 = j * k;
    const y1 = y0 + k;
    let i = 0;
    for (; i + 3 < n; i += 4) {
      const x0 = i * k;
      const x1 = x0 + k;
      const x2 = x1 + k;
      const x3 = x2 + k;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let l = 0; l < k; l++) {
        const p = y[y0 + l]!;
        const q = y[y1 + l]!;
        const r = x[x0 + l]!;
        const s = x[x1 + l]!;
        const t = x[x2 + l]!;
        const u = x[x3 + l]!;
        a += r * p;
        b += r * q;
        c += s * p;
        d += s * q;
        e += t * p;
        f += t * q;
        g += u * p;
        h += u * q;
      }
      const o = at + i * m + j;
      out[o] = a;
      out[o + 1] = b;
      out[o + m] = c;
      out[o + m + 1] = d;
      out[o + 2 * m] = e;
      out[o + 2 * m + 1] = f;
      out[o + 3 * m] = g;
      out[o + 3 * m + 1] = h;
    }
    for (; i < n; i++) {
      let a = 0;
      let b = 0;
      for (let l = 0; l < k; l++) {
        const r = x[i * k + l]!;
        a += r * y[y0 + l]!;
        b += r * y[y1 + l]!;
      }
      out[at + i * m + j] = a;
      out[at + i * m + j + 1] = b;
    }
  }
  for (; j < m; j++) {
    for (let i = 0; i < n; i++) {
      let a = 0;
      for (let l = 0; l < k; l++) a += x[i * k + l]! * y[j * k + l]!;
      out[at + i * m + j] = a;
    }
  }
};

interface Loops {
  readonly pack: Copy;
  readonly multiply: typeof multiplyLines;
}

const loopsOf = new Map<unknown, Loops>();

const loopsFor = (data: Data): Loops => {
  let loops = loopsOf.get(data.constructor);
  if (!loops)
    loopsOf.set(data.constructor, (loops = { pack: specialise(packLines), multiply: specialise(multiplyLines) }));
  return loops;
};

/** Writes the product of `a` (n by k) and `b` (k by m) to `out`; the three have one storage, of numbers. */
export const multiplyMatrices = (
  a: Block,
  b: Block,
  out: Block,
  [n, k, m]: readonly [n: number, k: number, m: number],
): void => {
  const { pack, multiply } = loopsFor(out.data);
  const x = pack(a.data as unknown as Numbers, a.offset, k, 1, n, k);
  const y = pack(b.data as unknown as Numbers, b.offset, 1, m, m, k);
  multiply(x, y, out.data as unknown as Numbers, out.offset, n, k, m);
};
