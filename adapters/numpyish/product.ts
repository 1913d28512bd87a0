/** Matrix products of operands of any rank, as `@` and `dot` have them. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { contiguousStrides } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import type { CallInfo, Dialect, Operand } from '../../src/dialect/dialect.ts';
import { matmul } from '../../src/ops/linalg.ts';
import { mul } from '../../src/ops/arithmetic.ts';
import { reshape, transpose } from '../../src/ops/movement.ts';
import { PyValueError } from '../../src/python/errors.ts';

const promoted = (dialect: Dialect, x: Operand, y: Operand): readonly [Value, Value] => {
  const { inputs } = dialect.promotion.product([x, y], { op: matmul, requested: null, operands: [x, y] });
  return [x.as(inputs[0]!), y.as(inputs[1]!)];
};

const as = (x: Value, shape: readonly number[]): Value => bind1(reshape, [x], { shape });

/** A vector on the left is a row, one on the right a column; the axis added is dropped again. */
const product = (a: Value, b: Value): Value => {
  const rowless = a.shape.length === 1;
  const columnless = b.shape.length === 1;
  const inner = b.shape.at(columnless ? -1 : -2);
  if (a.shape.at(-1) !== inner) throw new Issue('matmul.mismatch', { a: a.shape, b: b.shape });
  const x = rowless ? as(a, [1, a.shape[0]!]) : a;
  const y = columnless ? as(b, [b.shape[0]!, 1]) : b;
  const whole = bind1(matmul, [x, y], {});
  let shape = whole.shape;
  if (rowless) shape = shape.toSpliced(shape.length - 2, 1);
  if (columnless) shape = shape.slice(0, -1);
  return as(whole, shape);
};

/** `a @ b`. @throws ValueError for operands without axes */
export const multiply = (dialect: Dialect, x: Operand, y: Operand, _: CallInfo): Value => {
  const scalar = [x, y].findIndex((o) => o.rank === 0);
  if (scalar >= 0) {
    throw new PyValueError(
      `matmul: Input operand ${scalar} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)`,
    );
  }
  return product(...promoted(dialect, x, y));
};

/** `np.dot`: a product by numbers, of vectors, or over the last axis of `x` and the last but one of `y`. */
export const dot = (dialect: Dialect, x: Operand, y: Operand): Value => {
  const [a, b] = promoted(dialect, x, y);
  if (a.shape.length === 0 || b.shape.length === 0) return bind1(mul, [a, b], {});
  if (b.shape.length <= 2) return product(a, b);
  const inner = b.shape.length - 2;
  if (a.shape.at(-1) !== b.shape[inner]) throw new Issue('matmul.mismatch', { a: a.shape, b: b.shape });
  const order = [inner, ...contiguousStrides(b.shape).keys()].filter((axis, i, all) => i === 0 || axis !== all[0]);
  const columns = bind1(transpose, [b], { order });
  const rest = columns.shape.slice(1);
  const whole = product(a, as(columns, [b.shape[inner]!, rest.reduce((p, n) => p * n, 1)]));
  return as(whole, [...a.shape.slice(0, -1), ...rest]);
};
