/** MXNet's products, norms and contractions. */
import { bind1 } from '../../../src/core/bind.ts';
import { isFloating } from '../../../src/core/dtype.ts';
import { sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { scaledNorm } from '../../../src/ops/compensated.ts';
import { abs } from '../../../src/ops/elementwise.ts';
import { einsum, parseEquation } from '../../../src/ops/einsum.ts';
import { contract } from '../../../src/ops/linalg.ts';
import { reshape } from '../../../src/ops/movement.ts';
import { max, min, sum } from '../../../src/ops/reduce.ts';
import { PyAssertionError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { Float } from '../../../src/python/values.ts';
import { dialect } from '../dialect.ts';
import { dims, shapeInconsistent } from '../exceptions.ts';
import { dot, multiply } from '../product.ts';
import { apply, give, operandOf, valueOf } from '../results.ts';
import { NDArray } from '../tensor.ts';
import { diagonal } from './select.ts';

const flat = (a: Operand): Operand => operandOf(bind1(reshape, [valueOf(a)], { shape: [sizeOf(a.shape)] }));

type Pairs = readonly [readonly number[], readonly number[]];

/** The axes to sum over: so many at the ends, or named. */
const pairsOf = (axes: unknown, a: Shape, b: Shape): Pairs => {
  const from = (list: unknown, rank: number): number[] =>
    [list].flat().map((axis) => (Number(axis) < 0 ? Number(axis) + rank : Number(axis)));
  if (Array.isArray(axes)) return [from(axes[0], a.length), from(axes[1], b.length)];
  const count = Number(axes);
  return [Array.from({ length: count }, (_, i) => a.length - count + i), Array.from({ length: count }, (_, i) => i)];
};

const tensordot = (a: Operand, b: Operand, axes: unknown): Value => {
  const [p, q] = pairsOf(axes, a.shape, b.shape);
  if (p.some((axis, i) => a.shape[axis] !== b.shape[q[i]!])) {
    throw shapeInconsistent(
      a.shape,
      dims(a.shape.map((n, axis) => (p.includes(axis) ? b.shape[q[p.indexOf(axis)]!]! : n))),
    );
  }
  return bind1(contract, [valueOf(a), valueOf(b)], { left: p, right: q });
};

/** Length of vectors, or of all elements taken as one. */
const norm = (x: Operand, order: unknown, axis: number | readonly number[] | null, keep: boolean): Value => {
  const magnitudes = operandOf(apply(abs, [x]));
  const over = (op: typeof max): Value => apply(op, [magnitudes], { axes: axis, keep });
  const kind = order instanceof Float ? order.value : order;
  if (kind === Infinity) return over(max);
  if (kind === -Infinity) return over(min);
  if (kind === 1) return over(sum);
  if (kind === null || kind === 2 || kind === 'fro') {
    return apply(scaledNorm, [x], { axes: axis, keep });
  }
  throw new PyValueError(`Invalid norm order: ${str(order)}`);
};

const trace = (a: Operand, offset: number, axis1: number, axis2: number): Value => {
  const value = diagonal(a, offset, axis1, axis2);
  return bind1(sum, [value], { axes: [value.shape.length - 1], keep: false });
};

const summed = (operands: readonly unknown[]): Value => {
  const [equation, ...arrays] = operands;
  const xs = arrays.map((x) => {
    if (x instanceof NDArray) return dialect.operand(x)!;
    throw new PyAssertionError(`Positional arguments must have NDArray type, but got ${str(x)}`);
  });
  return apply(einsum, xs, {
    ...parseEquation(
      equation as string,
      xs.map((x) => x.rank),
    ),
  });
};

export const products: readonly Stated[] = [
  fn('np.matmul(any a, any b, Out out=None) -> Tensor', ({ a, b, out }, call) =>
    give(multiply(dialect, a, b), out, call),
  ),
  fn('np.dot .dot(Tensor a, Tensor b, Out out=None) -> Tensor', ({ a, b, out }, call) => give(dot(a, b), out, call)),
  fn('np.inner(Tensor a, Tensor b) -> Tensor', ({ a, b }) => NDArray.of(tensordot(a, b, [-1, -1]))),
  fn('np.outer(Tensor a, Tensor b) -> Tensor', ({ a, b }) => NDArray.of(tensordot(flat(a), flat(b), 0))),
  fn('np.vdot(Tensor a, Tensor b) -> Tensor', ({ a, b }) => NDArray.of(tensordot(flat(a), flat(b), 1))),
  fn('np.tensordot(Tensor a, Tensor b, any axes=2) -> Tensor', ({ a, b, axes }) => NDArray.of(tensordot(a, b, axes))),
  fn('np.einsum(any *operands, any optimize=False, Out out=None) -> Tensor', ({ operands, out }, call) =>
    give(summed(operands as readonly unknown[]), out, call),
  ),
  fn(
    'np.trace(Tensor a, int offset=0, int axis1=0, int axis2=1, Out out=None) -> Tensor',
    ({ a, offset, axis1, axis2, out }, call) => give(trace(a, offset, axis1, axis2), out, call),
  ),
  fn(
    'np.linalg.norm(Tensor x, any ord=None, axes axis=None, bool keepdims:keep=False) -> Tensor',
    ({ x, ord, axis, keep }) =>
      NDArray.of(norm(isFloating(x.dtype) ? x : operandOf(x.as('float32')), ord ?? null, axis, keep)),
  ),
];
