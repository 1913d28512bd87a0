/** Products of matrices and vectors. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { truth } from '../../../src/python/operators.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { matmul } from '../arithmetic.ts';

const flag = (name: string, transpose: unknown, adjoint: unknown): boolean => {
  if (truth(transpose) && truth(adjoint)) {
    throw new PyValueError(
      `Only one of \`transpose_${name}\` and \`adjoint_${name}\` can be True. Received \`transpose_${name}\`=${str(transpose)}, \`adjoint_${name}\`=${str(adjoint)}.`,
    );
  }
  return truth(transpose) || truth(adjoint);
};

export const products: readonly Stated[] = [
  fn(
    'matmul linalg.matmul(any a, any b, any transpose_a=False, any transpose_b=False, any adjoint_a=False, any adjoint_b=False, any a_is_sparse=False, any b_is_sparse=False, any output_type=None, any grad_a=False, any grad_b=False, name name=None) -> Tensor',
    ({ a, b, transpose_a, transpose_b, adjoint_a, adjoint_b }) =>
      matmul(a, b, { transposeA: flag('a', transpose_a, adjoint_a), transposeB: flag('b', transpose_b, adjoint_b) }),
  ),
];
