/** Matrix products of arrays of any rank, as jnp.matmul and jnp.dot make them. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { tryBroadcast, type Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import type { Dialect, Operand } from '../../src/dialect/dialect.ts';
import { matmul } from '../../src/ops/linalg.ts';
import { reshape, toDType } from '../../src/ops/movement.ts';
import { PyValueError } from '../../src/python/errors.ts';
import { JaxArray } from './array.ts';
import { typeText } from './errors.ts';
import { resultType } from './promotion.ts';

const shaped = (x: Value, shape: Shape): Value => bind1(reshape, [x], { shape });

const checkRanks = (operands: readonly Operand[]): void => {
  const at = operands.findIndex((x) => x.rank === 0);
  if (at >= 0) throw new PyValueError(`matmul input operand ${at} must have ndim at least 1, but it has ndim 0`);
};

/** Values of matmul, vectors counted as a row on the left and a column on the right. */
const product = (x: Value, y: Value): Value => {
  const [a, b] = [x.shape.length === 1 ? shaped(x, [1, ...x.shape]) : x, y.shape.length === 1 ? shaped(y, [...y.shape, 1]) : y];
  if (a.shape.at(-1) !== b.shape.at(-2)) throw new Issue('matmul.mismatch', { a: x.shape, b: y.shape });
  if (!tryBroadcast(a.shape.slice(0, -2), b.shape.slice(0, -2))) {
    throw new PyValueError(`Incompatible types for matmul arguments: ${typeText(x.dtype, x.shape)} and ${typeText(y.dtype, y.shape)}`);
  }
  const out = bind1(matmul, [a, b], {});
  const columns = y.shape.length === 1 ? out.shape.slice(0, -1) : out.shape;
  return shaped(out, x.shape.length === 1 ? columns.toSpliced(columns.length - (y.shape.length === 1 ? 1 : 2), 1) : columns);
};

/** `x @ y`. @throws ValueError | TypeError */
export const multiply = (dialect: Dialect, x: Operand, y: Operand): JaxArray =>
  worded(dialect, { name: 'matmul', declaration: null, op: matmul }, () => {
    checkRanks([x, y]);
    const { dtype, weak } = resultType([x, y]);
    // Booleans are multiplied as integers: any sum other than 0 is true.
    const compute = dtype === 'bool' ? 'int32' : dtype;
    return new JaxArray(toDType(product(x.as(compute), y.as(compute)), dtype), weak);
  });
