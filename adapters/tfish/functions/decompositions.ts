/** Factorisations, determinants, inverses and linear systems, with the checks of TensorFlow's kernels. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import * as ops from '../../../src/ops/decompositions.ts';
import { log } from '../../../src/ops/elementwise.ts';
import { transpose } from '../../../src/ops/movement.ts';
import { truth } from '../../../src/python/operators.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { toValue } from '../convert.ts';
import { invalid } from '../exceptions.ts';
import { namedTuple } from '../named.ts';
import { match } from '../raw.ts';
import { EagerTensor } from '../tensor.ts';

const place = 'tensorflow.python.ops.gen_linalg_ops';
const QR = namedTuple('Qr', place, ['q', 'r']);
const LogDeterminant = namedTuple('LogMatrixDeterminant', place, ['sign', 'log_abs_determinant']);

const tensors = (values: readonly Value[]): readonly EagerTensor[] => values.map((x) => new EagerTensor(x));

const turned = (x: Value): Value => {
  const rank = x.shape.length;
  return bind1(transpose, [x], { order: [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2] });
};

/** The matrices that a raw op takes. */
const matricesOf = (raw: string, x: unknown, name: unknown): Value => {
  const { value } = match(raw, [x], name)[0]!;
  if (value.shape.length < 2) throw invalid(`Input tensor 0 must have rank >= 2, got ${value.shape.length}`);
  return value;
};

const squareOf = (raw: string, x: unknown, name: unknown): Value => {
  const value = matricesOf(raw, x, name);
  if (value.shape.at(-1) !== value.shape.at(-2)) throw invalid('Input matrix must be square.');
  return value;
};

const solve = (matrix: unknown, rhs: unknown, adjoint: unknown, name: unknown): EagerTensor => {
  const [a, b] = match('MatrixSolve', [matrix, rhs], name).map((x) => x.value) as [Value, Value];
  if (a.shape.length !== b.shape.length) throw invalid('All input tensors must have the same rank.');
  if (a.shape.length < 2) throw invalid(`Input tensor 0 must have rank >= 2, got ${a.shape.length}`);
  if (a.shape.at(-1) !== a.shape.at(-2)) throw invalid('First input (lhs) must be a square matrix.');
  if (a.shape.at(-1) !== b.shape.at(-2)) throw invalid('Input matrix and rhs are incompatible.');
  return new EagerTensor(bind1(ops.solve, [truth(adjoint) ? turned(a) : a, b], { strict: true }));
};

const triangularSolve = (matrix: unknown, rhs: unknown, lower: boolean, adjoint: boolean): EagerTensor => {
  const [a, b] = [toValue(matrix), toValue(rhs)];
  return new EagerTensor(
    bind1(ops.triangularSolve, [adjoint ? turned(a) : a, b], { lower: lower !== adjoint, unit: false }),
  );
};

const slogdet = (x: unknown, name: unknown): readonly Value[] =>
  bind(ops.slogdet, [squareOf('LogMatrixDeterminant', x, name)], {});

const svd = (x: unknown, full: unknown, vectors: unknown, name: unknown): unknown => {
  const [u, s, vh] = bind(ops.svd, [matricesOf('Svd', x, name)], { full: truth(full) }) as [Value, Value, Value];
  return truth(vectors) ? new Tuple(tensors([s, u, turned(vh)])) : new EagerTensor(s);
};

const eigh = (x: unknown, name: unknown): readonly Value[] =>
  bind(ops.eigh, [squareOf('SelfAdjointEigV2', x, name)], { lower: true });

const epsilonOf = (x: Value): number => (x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);

const given = (x: unknown): number | null => (x === null ? null : x instanceof Float ? x.value : Number(x));

const pinv = (x: unknown, rcond: unknown): EagerTensor => {
  const value = toValue(x);
  const usual = 10 * Math.max(...value.shape.slice(-2)) * epsilonOf(value);
  return new EagerTensor(bind1(ops.pinv, [value], { relative: given(rcond) ?? usual, absolute: 0 }));
};

const rank = (x: unknown, tol: unknown): EagerTensor => {
  const value = toValue(x);
  const usual = tol === null ? Math.max(...value.shape.slice(-2)) * epsilonOf(value) : 0;
  return new EagerTensor(
    bind1(ops.matrixRank, [value], { relative: usual, absolute: given(tol) ?? 0, dtype: 'int32' }),
  );
};

export const decompositions: readonly Stated[] = [
  fn(
    'linalg.det(any input, name name=None) -> Tensor',
    ({ input, name }) => new EagerTensor(bind1(ops.det, [squareOf('MatrixDeterminant', input, name)], {})),
  ),
  fn('linalg.slogdet(any input, name name=None) -> any', ({ input, name }) =>
    LogDeterminant(tensors(slogdet(input, name))),
  ),
  fn(
    'linalg.logdet(any matrix, name name=None) -> Tensor',
    ({ matrix }) => new EagerTensor(bind1(log, [bind1(ops.det, [squareOf('Cholesky', matrix, null)], {})], {})),
  ),
  fn('linalg.inv(any input, any adjoint=False, name name=None) -> Tensor', ({ input, adjoint, name }) => {
    const x = squareOf('MatrixInverse', input, name);
    return new EagerTensor(bind1(ops.inverse, [truth(adjoint) ? turned(x) : x], { strict: true }));
  }),
  fn(
    'linalg.solve(any matrix, any rhs, any adjoint=False, name name=None) -> Tensor',
    ({ matrix, rhs, adjoint, name }) => solve(matrix, rhs, adjoint, name),
  ),
  fn(
    'linalg.triangular_solve(any matrix, any rhs, any lower=True, any adjoint=False, name name=None) -> Tensor',
    ({ matrix, rhs, lower, adjoint }) => triangularSolve(matrix, rhs, truth(lower), truth(adjoint)),
  ),
  fn(
    'linalg.cholesky(any input, name name=None) -> Tensor',
    ({ input, name }) => new EagerTensor(bind1(ops.cholesky, [squareOf('Cholesky', input, name)], { strict: false })),
  ),
  fn('linalg.qr(any input, any full_matrices=False, name name=None) -> any', ({ input, full_matrices, name }) =>
    QR(tensors(bind(ops.qr, [matricesOf('Qr', input, name)], { complete: truth(full_matrices) }))),
  ),
  fn(
    'linalg.svd(any tensor, any full_matrices=False, any compute_uv=True, name name=None) -> any',
    ({ tensor, full_matrices, compute_uv, name }) => svd(tensor, full_matrices, compute_uv, name),
  ),
  fn('linalg.eigh(any tensor, name name=None) -> any', ({ tensor, name }) => new Tuple(tensors(eigh(tensor, name)))),
  fn(
    'linalg.eigvalsh(any tensor, name name=None) -> Tensor',
    ({ tensor, name }) => new EagerTensor(eigh(tensor, name)[0]!),
  ),
  fn('linalg.pinv(any a, any rcond=None, any validate_args=False, name name=None) -> Tensor', ({ a, rcond }) =>
    pinv(a, rcond),
  ),
  fn('linalg.matrix_rank(any a, any tol=None, any validate_args=False, name name=None) -> Tensor', ({ a, tol }) =>
    rank(a, tol),
  ),
];
