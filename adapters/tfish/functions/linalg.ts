/** Products, norms and parts of matrices. */
import { diagonalMatrices, diagonalOf } from '../../../src/dialect/diagonal.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { normalizeAxes } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { fromArray } from '../../../src/dialect/operand.ts';
import { mul, sub } from '../../../src/ops/arithmetic.ts';
import { triangle } from '../../../src/ops/create.ts';
import { einsum, parseEquation } from '../../../src/ops/einsum.ts';
import { abs, sqrt } from '../../../src/ops/elementwise.ts';
import { pick } from '../../../src/ops/index.ts';
import { asMatrix } from '../../../src/ops/linalg.ts';
import { max, sum } from '../../../src/ops/reduce.ts';
import { reshape, transpose } from '../../../src/ops/movement.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { truth } from '../../../src/python/operators.ts';
import { str } from '../../../src/python/text.ts';
import { Float } from '../../../src/python/values.ts';
import { matmul, numbersOf, pow, tensor, tensorNear } from '../arithmetic.ts';
import { sequenceOf, toValue } from '../convert.ts';
import { brackets } from '../errors.ts';
import { invalid } from '../exceptions.ts';
import { toNumpy } from '../numpy.ts';
import { match, run } from '../raw.ts';
import { TensorShape } from '../shape.ts';
import { dtypeOf, EagerTensor, shapeOf, valueOf } from '../tensor.ts';

const flag = (name: string, transposed: unknown, adjoint: unknown): boolean => {
  if (truth(transposed) && truth(adjoint)) {
    throw new PyValueError(
      `Only one of \`transpose_${name}\` and \`adjoint_${name}\` can be True. Received \`transpose_${name}\`=${str(transposed)}, \`adjoint_${name}\`=${str(adjoint)}.`,
    );
  }
  return truth(transposed) || truth(adjoint);
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);

const tensordot = (a: unknown, b: unknown, axes: unknown): EagerTensor => {
  const x = toValue(a);
  const y = toValue(b);
  const pairs = contracted(axes, x);
  const [p, q] = [normalizeAxes(pairs[0], x.shape.length), normalizeAxes(pairs[1], y.shape.length)];
  const [left, leftLengths] = asMatrix(x, p, 'columns');
  const [right, rightLengths] = asMatrix(y, q, 'rows');
  const product = valueOf(matmul(new EagerTensor(left), new EagerTensor(right)));
  return new EagerTensor(bind1(reshape, [product], { shape: [...leftLengths, ...rightLengths] }));
};

/** The axes of both operands that are summed over. @throws ValueError */
const contracted = (axes: unknown, x: Value): readonly [readonly number[], readonly number[]] => {
  const list = sequenceOf(axes);
  const rank = x.shape.length;
  if (!list) {
    const n = numbersOf(toValue(axes))[0]!;
    if (n < 0) throw new PyValueError(`\`axes\` must be at least 0. Received: ${n}.`);
    if (n > rank) {
      throw new PyValueError(
        `\`axes\` must not be larger than the number of dimensions of tensor ${str(toNumpy(x))}.  Received ${n}, vs tensor dimensions ${rank}.`,
      );
    }
    return [range(rank - n, rank), range(0, n)];
  }
  if (list.length !== 2) throw new PyValueError(`\`axes\` must be an integer or have length 2. Received ${str(axes)}.`);
  const [p, q] = list.map((part) => numbersOf(toValue(part))) as [readonly number[], readonly number[]];
  if (p.length !== q.length)
    throw new PyValueError(`Different number of contraction axes \`a\` and \`b\`, ${p.length} != ${q.length}.`);
  return [p, q];
};

const contraction = (equation: string, operands: readonly unknown[]): EagerTensor => {
  const terms = equation.split('->')[0]!.split(',');
  if (terms.length !== operands.length) {
    throw new PyValueError(`Got ${operands.length} inputs for equation "${equation}", expecting ${terms.length}`);
  }
  const output = equation.split('->')[1]?.trim() ?? '';
  const stray = [...output].find((letter) => /\w/.test(letter) && !terms.some((term) => term.includes(letter)));
  if (stray)
    throw new PyValueError(`Output subscripts contain the label ${stray} not present in the input subscripts.`);
  const args = match('Einsum', [operands.map((x) => tensor(x))]);
  const params = parseEquation(
    equation,
    args.map((x) => x.shape.length),
  );
  const lengths = new Map<string, number>();
  args.forEach(({ shape }, i) =>
    [...params.terms[i]!].forEach((letter, axis) => {
      const known = lengths.get(letter) ?? shape[axis]!;
      if (known !== shape[axis]) {
        throw invalid(
          `Expected dimension ${known} at axis ${axis} of the input shaped ${brackets(shape)} but got dimension ${shape[axis]!}`,
        );
      }
      lengths.set(letter, known);
    }),
  );
  return new EagerTensor(
    bind1(
      einsum,
      args.map((x) => x.value),
      params,
    ),
  );
};

const vectorNorms = new Set<unknown>(['euclidean', 1, 2, Infinity]);
const matrixNorms: readonly unknown[] = ['euclidean', 'fro', 1, 2, Infinity];

const plainNumber = (x: unknown): unknown => (x instanceof Float ? x.value : x);

/** `tf.norm`. @throws ValueError for an order that there is not */
const norm = (input: unknown, given: unknown, axis: unknown, keep: boolean): EagerTensor => {
  const order = plainNumber(given);
  const pair = sequenceOf(axis);
  if (
    pair?.length === 2
      ? !matrixNorms.includes(order)
      : !vectorNorms.has(order) && !(typeof order === 'number' && order > 0)
  ) {
    throw new PyValueError(
      pair
        ? `'ord' must be a supported matrix norm in ['euclidean', 'fro', 1, 2, inf], got ${str(given)}`
        : `'ord' must be a supported vector norm, got ${str(given)}`,
    );
  }
  const x = toValue(input);
  const rank = x.shape.length;
  const axes = normalizeAxes(axis === null ? range(0, rank) : numbersOf(toValue(axis)), rank);
  const total = (y: Value, over: readonly number[]): Value => bind1(sum, [y], { axes: over, keep: true });
  const largest = (y: Value, over: readonly number[]): Value => bind1(max, [y], { axes: over, keep: true });
  const magnitude = (): Value => valueOf(run('Abs', [new EagerTensor(x)], (a) => bind1(abs, [a.value], {})));
  let result: Value;
  if (order === 'euclidean' || order === 'fro' || order === 2) {
    const squares = new EagerTensor(total(bind1(mul, [x, x], {}), axes));
    result = valueOf(run('Sqrt', [squares], (a) => bind1(sqrt, [a.value], {})));
  } else if (order === 1)
    result = pair ? largest(total(magnitude(), axes.slice(0, 1)), axes.slice(1)) : total(magnitude(), axes);
  else if (order === Infinity)
    result = pair ? largest(total(magnitude(), axes.slice(1)), axes.slice(0, 1)) : largest(magnitude(), axes);
  else {
    const powers = pow(new EagerTensor(magnitude()), given);
    result = valueOf(pow(new EagerTensor(total(valueOf(powers), axes)), new Float(1 / (order as number))));
  }
  return new EagerTensor(
    keep ? result : bind1(reshape, [result], { shape: result.shape.filter((_, i) => !axes.includes(i)) }),
  );
};

/** The diagonal of the last two axes. */
const diagonalPart = (x: Value, k: number): Value => diagonalOf(x, k, x.shape.length - 2, x.shape.length - 1);

const bandPart = (x: Value, lower: number, upper: number): Value => {
  const below = lower < 0 ? x : bind1(triangle, [x], { offset: -lower, lower: false });
  return upper < 0 ? below : bind1(triangle, [below], { offset: upper, lower: true });
};

const matrixTranspose = (a: unknown): EagerTensor => {
  const x = toValue(a);
  const rank = x.shape.length;
  if (rank < 2) {
    throw new PyValueError(
      `Argument \`a\` should be a (batch) matrix with rank >= 2.  Received \`a\` = ${str(toNumpy(x))} with shape: ${new TensorShape(x.shape).toString()}`,
    );
  }
  return new EagerTensor(bind1(transpose, [x], { order: [...range(0, rank - 2), rank - 1, rank - 2] }));
};

const matvec = (a: unknown, b: unknown, transposeA: boolean): EagerTensor => {
  const x = tensor(a);
  const y = tensorNear(b, dtypeOf(x));
  const column = new EagerTensor(bind1(reshape, [valueOf(y)], { shape: [...shapeOf(y), 1] }));
  const product = valueOf(matmul(x, column, { transposeA, transposeB: false }));
  return new EagerTensor(bind1(reshape, [product], { shape: product.shape.slice(0, -1) }));
};

const cross = (a: Value, b: Value): Value => {
  const turned = (x: Value, by: number): Value => {
    const order = fromArray({
      dtype: 'int32',
      shape: [3],
      data: Int32Array.from([by % 3, (by + 1) % 3, (by + 2) % 3]),
    });
    const axis = x.shape.length - 1;
    return bind1(pick, [x, order], { axes: [axis], at: axis, fill: 0 });
  };
  const product = (p: number, q: number): Value => bind1(mul, [turned(a, p), turned(b, q)], {});
  return bind1(sub, [product(1, 2), product(2, 1)], {});
};

export const products: readonly Stated[] = [
  fn(
    'matmul linalg.matmul(any a, any b, any transpose_a=False, any transpose_b=False, any adjoint_a=False, any adjoint_b=False, any a_is_sparse=False, any b_is_sparse=False, any output_type=None, any grad_a=False, any grad_b=False, name name=None) -> Tensor',
    ({ a, b, transpose_a, transpose_b, adjoint_a, adjoint_b }) =>
      matmul(a, b, { transposeA: flag('a', transpose_a, adjoint_a), transposeB: flag('b', transpose_b, adjoint_b) }),
  ),
  fn(
    'linalg.matvec(any a, any b, any transpose_a=False, any adjoint_a=False, any a_is_sparse=False, any b_is_sparse=False, name name=None) -> Tensor',
    ({ a, b, transpose_a, adjoint_a }) => matvec(a, b, flag('a', transpose_a, adjoint_a)),
  ),
  fn('tensordot linalg.tensordot(any a, any b, any axes, name name=None) -> Tensor', ({ a, b, axes }) =>
    tensordot(a, b, axes),
  ),
  fn(
    'einsum linalg.einsum(any equation, any *inputs, name name=None, any optimize=None) -> Tensor',
    ({ equation, inputs }) => contraction(String(equation), inputs as readonly unknown[]),
  ),
  fn(
    "norm linalg.norm(any tensor, any ord='euclidean', any axis=None, any keepdims=None, name name=None) -> Tensor",
    ({ tensor: x, ord, axis, keepdims }) => norm(x, ord, axis, keepdims !== null && truth(keepdims)),
  ),
  fn("linalg.matrix_transpose(any a, name name='matrix_transpose', any conjugate=False) -> Tensor", ({ a }) =>
    matrixTranspose(a),
  ),
  fn('linalg.trace(any x, name name=None) -> Tensor', ({ x }) => {
    const diagonal = diagonalPart(toValue(x), 0);
    return new EagerTensor(bind1(sum, [diagonal], { axes: [diagonal.shape.length - 1], keep: false }));
  }),
  fn(
    "linalg.diag_part(any input, name name='diag_part', any k=0) -> Tensor",
    ({ input, k }) => new EagerTensor(diagonalPart(toValue(input), Number(k))),
  ),
  fn(
    "linalg.diag(any diagonal, name name='diag', any k=0) -> Tensor",
    ({ diagonal, k }) => new EagerTensor(diagonalMatrices(toValue(diagonal), Number(k))),
  ),
  fn(
    'linalg.tensor_diag(any diagonal, name name=None) -> Tensor',
    ({ diagonal }) => new EagerTensor(diagonalMatrices(toValue(diagonal), 0)),
  ),
  fn(
    'linalg.tensor_diag_part(any input, name name=None) -> Tensor',
    ({ input }) => new EagerTensor(diagonalPart(toValue(input), 0)),
  ),
  fn(
    'linalg.band_part(any input, any num_lower, any num_upper, name name=None) -> Tensor',
    ({ input, num_lower, num_upper }) =>
      new EagerTensor(bandPart(toValue(input), Number(num_lower), Number(num_upper))),
  ),
  fn(
    'linalg.cross(any a, any b, name name=None) -> Tensor',
    ({ a, b }) => new EagerTensor(cross(toValue(a), toValue(b))),
  ),
];
