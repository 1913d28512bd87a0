/** Norms and distances. */
import { str } from '../../../src/python/text.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import type { Value } from '../../../src/core/value.ts';
import { div, maximum, mul, pow, sub } from '../../../src/ops/arithmetic.ts';
import { ne } from '../../../src/ops/comparison.ts';
import { abs, sqrt } from '../../../src/ops/elementwise.ts';
import { max, min, sum } from '../../../src/ops/reduce.ts';
import { toDType } from '../../../src/ops/movement.ts';
import { PyRuntimeError } from '../../../src/python/errors.ts';
import { Float } from '../../../src/python/values.ts';
import { apply, asOperand, axisOf, filled, reshaped, valueOf } from '../compute.ts';
import { scalarTypeNames } from '../dtype.ts';
import { Tensor } from '../tensor.ts';

type Axes = number | readonly number[] | null;

const fail = (message: string): never => {
  throw new PyRuntimeError(message);
};

const numberOf = (x: unknown): number => (x instanceof Float ? x.value : Number(x));

/** (sum |x|^p)^(1/p) over `axes`, in double precision; the largest and smallest magnitudes for p of infinity. */
export const vectorNorm = (input: Operand, p: number, axes: Axes, keep: boolean, dtype: DType | null = null): Value => {
  if (!isInexact(dtype ?? input.dtype)) {
    fail(
      `linalg.vector_norm: Expected a floating point or complex tensor as input. Got ${scalarTypeNames[input.dtype]}`,
    );
  }
  const out = dtype ?? input.dtype;
  const over = { axes, keep };
  const size = apply(abs, [input.as('float64')]);
  const result = (): Value => {
    if (p === Infinity) return apply(max, [size], over);
    if (p === -Infinity) return apply(min, [size], over);
    if (p === 0) return apply(sum, [apply(ne, [size, 0])], over, 'float64');
    if (p === 1) return apply(sum, [size], over);
    if (p === 2) return apply(sqrt, [apply(sum, [apply(mul, [size, size])], over)]);
    return apply(pow, [apply(sum, [apply(pow, [size, p])], over), 1 / p]);
  };
  return toDType(result(), out);
};

/** Norms of matrices that need no decomposition. */
const matrixNorm = (input: Operand, ord: unknown, dims: readonly number[], keep: boolean): Value => {
  if (!isInexact(input.dtype))
    fail(
      `linalg.matrix_norm: Expected a floating point or complex tensor as input. Got ${scalarTypeNames[input.dtype]}`,
    );
  if (input.rank < 2) fail(`linalg.matrix_norm: The input tensor A must have at least 2 dimensions.`);
  const [rows, columns] = dims.map((d) => axisOf(d, input.rank)) as [number, number];
  if (ord === 'fro' || ord === null) return vectorNorm(input, 2, [rows, columns], keep);
  const p = typeof ord === 'string' ? NaN : numberOf(ord);
  const one = Math.abs(p) === 1;
  if (!one && Math.abs(p) !== Infinity) fail(`linalg.matrix_norm: Order ${str(ord)} not supported.`);
  const [inner, outer] = one ? [rows, columns] : [columns, rows];
  const sums = vectorNorm(input, 1, inner, true);
  const extreme = apply(p > 0 ? max : min, [sums], { axes: outer, keep: true });
  return keep
    ? extreme
    : reshaped(
        extreme,
        input.shape.filter((_, axis) => axis !== rows && axis !== columns),
      );
};

const norm = (input: Operand, ord: unknown, dim: Axes, keep: boolean, dtype: DType | null): Value => {
  const rank = dim === null ? input.rank : typeof dim === 'number' ? 1 : dim.length;
  if (ord === null) return vectorNorm(input, 2, dim, keep, dtype);
  if (rank === 2) return matrixNorm(input, ord, dim === null ? [-2, -1] : (dim as readonly number[]), keep);
  return vectorNorm(input, numberOf(ord), dim, keep, dtype);
};

/** torch.norm: all elements as one vector, whatever their axes, but for named norms of matrices. */
const oldNorm = (input: Operand, p: unknown, dim: Axes, keep: boolean, dtype: DType | null): Value =>
  vectorNorm(input, p === 'fro' || p === null ? 2 : numberOf(p), dim, keep, dtype);

const distance = (a: Operand, b: Operand, p: number): Value =>
  vectorNorm(asOperand(apply(sub, [a, b])), p, null, false);

const similarity = (a: Operand, b: Operand, dim: number, eps: number): Value => {
  const length = (x: Operand): Value => apply(maximum, [vectorNorm(x, 2, dim, true), filled([], x.dtype, eps)]);
  const unit = (x: Operand): Value => apply(div, [x, length(x)]);
  return apply(sum, [apply(mul, [unit(a), unit(b)])], { axes: dim, keep: false });
};

/** Distances of all rows of `a` from all rows of `b`. */
const distances = (a: Operand, b: Operand, p: number): Value => {
  const [x, y] = [reshaped(valueOf(a), a.shape.toSpliced(-1, 0, 1)), reshaped(valueOf(b), b.shape.toSpliced(-2, 0, 1))];
  return vectorNorm(asOperand(apply(sub, [x, y])), p, -1, false);
};

export const norms: readonly Stated[] = [
  fn(
    "norm .norm(Tensor input, any p='fro', axes dim=None, bool keepdim=False, Out out=None, dtype dtype=None) -> Tensor",
    ({ input, p, dim, keepdim, dtype }) => Tensor.of(oldNorm(input, p, dim, keepdim, dtype)),
  ),
  fn(
    'linalg.norm(Tensor A, any ord=None, axes dim=None, bool keepdim=False, *, Out out=None, dtype dtype=None) -> Tensor',
    ({ A, ord, dim, keepdim, dtype }) => Tensor.of(norm(A, ord, dim, keepdim, dtype)),
  ),
  fn(
    'linalg.vector_norm(Tensor x, Scalar ord=2, axes dim=None, bool keepdim=False, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ x, ord, dim, keepdim, dtype }) => Tensor.of(vectorNorm(x, Number(ord.number), dim, keepdim, dtype)),
  ),
  fn(
    "linalg.matrix_norm(Tensor A, any ord='fro', ints? dim=None, bool keepdim=False, *, dtype dtype=None, Out out=None) -> Tensor",
    ({ A, ord, dim, keepdim }) => Tensor.of(matrixNorm(A, ord, dim ?? [-2, -1], keepdim)),
  ),
  fn('dist .dist(Tensor input, Tensor other, Scalar p=2) -> Tensor', ({ input, other, p }) =>
    Tensor.of(distance(input, other, Number(p.number))),
  ),
  fn('cdist(Tensor x1, Tensor x2, float p=2.0) -> Tensor', ({ x1, x2, p }) => Tensor.of(distances(x1, x2, p))),
  fn(
    'nn.functional.cosine_similarity cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor',
    ({ x1, x2, dim, eps }) => Tensor.of(similarity(x1, x2, dim, eps)),
  ),
];
