/** Matrix products of operands of any rank, as `@` and `dot` have them. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Value } from '../../src/core/value.ts';
import type { CallInfo, Dialect, Operand } from '../../src/dialect/dialect.ts';
import { conformable, contract, dotAxes, matmul, matmulVectors } from '../../src/ops/linalg.ts';
import { mul } from '../../src/ops/arithmetic.ts';
import { PyValueError } from '../../src/python/errors.ts';

const promoted = (dialect: Dialect, x: Operand, y: Operand): readonly [Value, Value] => {
  const { inputs } = dialect.promotion.product([x, y], { op: matmul, requested: null, operands: [x, y] });
  return [x.as(inputs[0]!), y.as(inputs[1]!)];
};

/** `a @ b`. @throws ValueError for operands without axes */
export const multiply = (dialect: Dialect, x: Operand, y: Operand, _: CallInfo): Value => {
  const scalar = [x, y].findIndex((o) => o.rank === 0);
  if (scalar >= 0) {
    throw new PyValueError(
      `matmul: Input operand ${scalar} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)`,
    );
  }
  return bind1(matmulVectors, promoted(dialect, x, y), {});
};

/** `np.dot`: a product by numbers, of vectors, or over the last axis of `x` and the last but one of `y`. */
export const dot = (dialect: Dialect, x: Operand, y: Operand): Value => {
  const [a, b] = promoted(dialect, x, y);
  if (a.shape.length === 0 || b.shape.length === 0) return bind1(mul, [a, b], {});
  if (!conformable(a.shape, b.shape)) throw new Issue('matmul.mismatch', { a: a.shape, b: b.shape });
  return b.shape.length <= 2 ? bind1(matmulVectors, [a, b], {}) : bind1(contract, [a, b], dotAxes(a.shape, b.shape));
};
