/** Products and norms. */
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import { isInexact } from '../../../src/core/dtype.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { div, mul, pow } from '../../../src/ops/arithmetic.ts';
import { abs, sqrt, square } from '../../../src/ops/elementwise.ts';
import { einsum, parseEquation } from '../../../src/ops/einsum.ts';
import { conformable, dotAxes } from '../../../src/ops/linalg.ts';
import { max, min, sum } from '../../../src/ops/reduce.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { Float } from '../../../src/python/values.ts';
import type { JaxArray } from '../array.ts';
import { operand } from '../convert.ts';
import { again, dialect, run } from '../dialect.ts';
import { Issue } from '../../../src/core/issue.ts';
import { contracted, multiply } from '../product.ts';
import { flattened, reshaped } from './axes.ts';
import { fold, type Axes } from './reducing.ts';
import { traceOf } from './selecting.ts';
import { arrayOf } from './shape.ts';

const dot = (a: Operand, b: Operand): JaxArray => {
  if (a.rank === 0 || b.rank === 0) return run(mul, [a, b]);
  if (b.rank === 1) return multiply(dialect, a, b);
  if (!conformable(a.shape, b.shape)) throw new Issue('matmul.mismatch', { a: a.shape, b: b.shape });
  return contracted(a, b, dotAxes(a.shape, b.shape));
};

const inner = (a: Operand, b: Operand): JaxArray => {
  if (a.rank === 0 || b.rank === 0) return run(mul, [a, b]);
  return contracted(a, b, { left: [a.rank - 1], right: [b.rank - 1] });
};

const outer = (a: Operand, b: Operand): JaxArray =>
  run(mul, [again(reshaped(arrayOf(a), [sizeOf(a.shape), 1])), again(reshaped(arrayOf(b), [1, sizeOf(b.shape)]))]);

const toList = (x: unknown): readonly number[] => (Array.isArray(x) ? (x as readonly number[]) : [Number(x)]);

const tensordot = (a: Operand, b: Operand, axes: unknown): JaxArray => {
  if (!Array.isArray(axes)) {
    const places = [...new Array(Number(axes)).keys()];
    return contracted(a, b, { left: places.map((i) => a.rank - places.length + i), right: places });
  }
  const [p, q] = [toList(axes[0]), toList(axes[1])];
  return contracted(a, b, {
    left: p.map((axis) => normalizeAxis(axis, a.rank)),
    right: q.map((axis) => normalizeAxis(axis, b.rank)),
  });
};

const number = (x: number): Operand => operand(new Float(x))!;

/** Norm of vectors along one axis. */
const vectorNorm = (x: Operand, ord: number, axis: Axes, keepdims: boolean): JaxArray => {
  const magnitude = again(run(abs, [x]));
  if (ord === Infinity) return fold(max, { a: magnitude, axis, keepdims });
  if (ord === -Infinity) return fold(min, { a: magnitude, axis, keepdims });
  if (ord === 1) return fold(sum, { a: magnitude, axis, keepdims });
  if (ord === 2) return run(sqrt, [again(fold(sum, { a: again(run(square, [x])), axis, keepdims }))]);
  const total = again(fold(sum, { a: again(run(pow, [magnitude, number(ord)])), axis, keepdims }));
  return run(pow, [total, again(run(div, [number(1), number(ord)]))]);
};

/** Largest or smallest sum of magnitudes of columns (1) or rows (infinity). */
const matrixNorm = (
  x: Operand,
  ord: unknown,
  [rows, columns]: readonly [number, number],
  keepdims: boolean,
): JaxArray => {
  const magnitude = again(run(abs, [x]));
  const value = ord instanceof Float ? ord.value : Number(ord);
  const [first, second] = Math.abs(value) === 1 ? [rows, columns] : [columns, rows];
  if (![1, -1, Infinity, -Infinity].includes(value))
    throw new PyValueError(`Invalid order '${String(ord)}' for matrix norm.`);
  const sums = again(fold(sum, { a: magnitude, axis: first, keepdims: true }));
  const out = fold(value > 0 ? max : min, { a: sums, axis: second, keepdims: true });
  const shape = x.shape.map((n, i) => (i === rows || i === columns ? 1 : n));
  return keepdims
    ? out
    : reshaped(
        out,
        shape.filter((_, i) => i !== rows && i !== columns),
      );
};

const norm = (given: Operand, ord: unknown, axis: Axes, keepdims: boolean): JaxArray => {
  const x = isInexact(given.dtype) ? given : again(run(mul, [given, number(1)]));
  const axes = axis === null ? null : typeof axis === 'number' ? [axis] : axis;
  if (ord === null || ord === 'fro') {
    return run(sqrt, [again(fold(sum, { a: again(run(square, [x])), axis, keepdims }))]);
  }
  const list = (axes ?? [...x.shape.keys()]).map((i) => normalizeAxis(i, x.rank));
  if (list.length === 1) return vectorNorm(x, ord instanceof Float ? ord.value : Number(ord), list, keepdims);
  if (list.length === 2) return matrixNorm(x, ord, list as unknown as readonly [number, number], keepdims);
  throw new PyValueError('Improper number of axes for norm');
};

/** Sums of products of axes named by letters. @throws ValueError where a letter has two lengths */
const einstein = (subscripts: string, operands: readonly Operand[]): JaxArray => {
  const { terms, output } = parseEquation(
    subscripts,
    operands.map((x) => x.rank),
  );
  const lengths = new Map<string, number>();
  operands.forEach(({ shape }, i) => {
    if (terms[i]?.length !== shape.length) {
      throw new PyValueError(
        `Einstein sum subscript '${terms[i] ?? ''}' does not contain the correct number of indices for operand ${i}.`,
      );
    }
    [...terms[i]].forEach((letter, axis) => {
      const [known, n] = [lengths.get(letter) ?? 1, shape[axis]!];
      if (known !== n && known !== 1 && n !== 1) {
        throw new PyValueError(
          `Size of label '${letter}' for operand ${i} (${known}) does not match previous terms (${n}).`,
        );
      }
      lengths.set(letter, Math.max(known, n));
    });
  });
  return run(einsum, operands, { terms, output });
};

export const linalg: readonly Stated[] = [
  fn(
    'numpy.matmul(ArrayLike a, ArrayLike b, *, ignored precision=None, ignored preferred_element_type=None, ignored out_sharding=None) -> Array',
    ({ a, b }) => multiply(dialect, a, b),
  ),
  fn(
    'numpy.dot .dot lax.dot(ArrayLike a, ArrayLike b, *, ignored precision=None, ignored preferred_element_type=None, ignored out_sharding=None) -> Array',
    ({ a, b }) => dot(a, b),
  ),
  fn(
    'numpy.vdot(ArrayLike a, ArrayLike b, *, ignored precision=None, ignored preferred_element_type=None) -> Array',
    ({ a, b }) => dot(again(flattened(arrayOf(a))), again(flattened(arrayOf(b)))),
  ),
  fn(
    'numpy.inner(ArrayLike a, ArrayLike b, *, ignored precision=None, ignored preferred_element_type=None) -> Array',
    ({ a, b }) => inner(a, b),
  ),
  fn('numpy.outer(ArrayLike a, ArrayLike b, ignored out=None) -> Array', ({ a, b }) => outer(a, b)),
  fn(
    'numpy.tensordot(ArrayLike a, ArrayLike b, any axes=2, *, ignored precision=None, ignored preferred_element_type=None, ignored out_sharding=None) -> Array',
    ({ a, b, axes }) => tensordot(a, b, axes),
  ),
  fn(
    'numpy.einsum(str subscripts, /, ArrayLikes *operands, ignored out=None, ignored optimize=None, ignored precision=None) -> Array',
    ({ subscripts, operands }) => einstein(subscripts, operands),
  ),
  fn(
    'numpy.trace .trace(ArrayLike a, int offset=0, int axis1=0, int axis2=1, dtype dtype=None, ignored out=None) -> Array',
    ({ a, offset, axis1, axis2, dtype }) =>
      fold(sum, { a: traceOf(a, offset, axis1, axis2), axis: -1, keepdims: false, dtype }),
  ),
  fn(
    'numpy.linalg.norm(ArrayLike x, any ord=None, axes axis=None, bool keepdims=False) -> Array',
    ({ x, ord, axis, keepdims }) => norm(x, ord, axis, keepdims),
  ),
];
