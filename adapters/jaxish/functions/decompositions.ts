/** Factorisations, determinants, inverses and linear systems of `jax.numpy.linalg`; what has no answer is NaN or infinite. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { tryBroadcast } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { namedTuple } from '../../../src/dialect/named.ts';
import * as ops from '../../../src/ops/decompositions.ts';
import { add, mul } from '../../../src/ops/arithmetic.ts';
import { full } from '../../../src/ops/create.ts';
import { matmul } from '../../../src/ops/linalg.ts';
import { expand, reshape, transpose } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { canonical } from '../dtype.ts';

const place = 'jax._src.numpy.linalg';
const QR = namedTuple('QRResult', place, ['Q', 'R']);
const SVD = namedTuple('SVDResult', place, ['U', 'S', 'Vh']);
const Eigh = namedTuple('EighResult', place, ['eigenvalues', 'eigenvectors']);
const Slogdet = namedTuple('SlogdetResult', place, ['sign', 'logabsdet']);

const arrayOf = (x: Value): JaxArray => new JaxArray(x);

const arrays = (values: readonly Value[]): readonly JaxArray[] => values.map(arrayOf);

const text = (shape: readonly number[]): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;

const floatOf = (x: Operand): DType => (isInexact(x.dtype) ? x.dtype : canonical('float64'));

const matricesOf = (name: string, x: Operand): Value => {
  if (x.rank < 2) throw new PyTypeError(`Input 0 to ${name} must have rank at least 2, but got shape=${text(x.shape)}`);
  return x.as(floatOf(x));
};

const squareOf = (words: string, x: Operand, end = ''): Value => {
  if (x.rank < 2 || x.shape.at(-1) !== x.shape.at(-2)) {
    throw new PyValueError(`Argument to ${words} must have shape [..., n, n], got ${text(x.shape)}${end}`);
  }
  return x.as(floatOf(x));
};

const turned = (x: Value): Value => {
  const rank = x.shape.length;
  return bind1(transpose, [x], { order: [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2] });
};

/** The mean of a matrix and its transpose. */
const symmetric = (name: string, x: Operand): Value => {
  const value = matricesOf(name, x);
  const other = turned(value);
  if (x.shape.at(-1) !== x.shape.at(-2)) {
    throw new PyTypeError(`add got incompatible shapes for broadcasting: ${text(value.shape)}, ${text(other.shape)}.`);
  }
  const half = bind1(full, [], { shape: [], dtype: value.dtype, value: 0.5 });
  return bind1(mul, [bind1(add, [value, other], {}), half], {});
};

const solve = (a: Operand, b: Operand): JaxArray => {
  const vector = b.rank === 1;
  const [n, m] = [a.shape.at(-1)!, b.shape.at(vector ? -1 : -2)!];
  if (n !== m || a.shape.at(-2) !== n) {
    throw new PyValueError(
      `inconsistent size for core dimension 'm': ${a.shape.at(-2) !== n ? n : m} vs ${a.shape.at(-2)} on vectorized function with excluded=frozenset() and signature='(m,m),${vector ? '(m)->(m)' : '(m,n)->(m,n)'}'`,
    );
  }
  const dtype = floatOf(a) === 'float64' || floatOf(b) === 'float64' ? 'float64' : floatOf(a);
  const right = vector ? bind1(reshape, [b.as(dtype)], { shape: [m, 1] }) : b.as(dtype);
  const batch = tryBroadcast(a.shape.slice(0, -2), right.shape.slice(0, -2))!;
  const sides = [a.as(dtype), right].map((x) => bind1(expand, [x], { shape: [...batch, ...x.shape.slice(-2)] }));
  const x = bind1(ops.solve, sides, { strict: false });
  return arrayOf(vector ? bind1(reshape, [x], { shape: x.shape.slice(0, -1) }) : x);
};

const cholesky = (a: Operand, upper: boolean, symmetrize: boolean): JaxArray => {
  const factor = bind1(ops.cholesky, [symmetrize ? symmetric('cholesky', a) : matricesOf('cholesky', a)], {
    strict: false,
  });
  return arrayOf(upper ? turned(factor) : factor);
};

const qr = (a: Operand, mode: string): unknown => {
  const value = matricesOf('qr', a);
  if (!['reduced', 'complete', 'r'].includes(mode))
    throw new PyValueError(`Unsupported QR decomposition mode '${mode}'`);
  const factors = arrays(bind(ops.qr, [value], { complete: mode === 'complete' }));
  return mode === 'r' ? factors[1] : QR(factors);
};

const svd = (a: Operand, square: boolean, vectors: boolean): unknown => {
  const parts = arrays(bind(ops.svd, [matricesOf('svd', a)], { full: square }));
  return vectors ? SVD(parts) : parts[1];
};

const eigh = (a: Operand, triangle: string | null, symmetrize: boolean): readonly Value[] =>
  bind(ops.eigh, [symmetrize ? symmetric('eigh', a) : matricesOf('eigh', a)], { lower: (triangle ?? 'L') === 'L' });

const number = (x: unknown): number | null => (x === null ? null : x instanceof Float ? x.value : Number(x));

const relativeOf = (x: Value): number => Math.max(...x.shape.slice(-2)) * (x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);

const pinv = (a: Operand, rtol: unknown): Value => {
  const value = matricesOf('pinv', a);
  return bind1(ops.pinv, [value], { relative: number(rtol) ?? 10 * relativeOf(value), absolute: 0 });
};

const rank = (m: Operand, rtol: unknown): Value => {
  const value = m.as(floatOf(m));
  const matrix = m.rank < 2 ? bind1(reshape, [value], { shape: [1, m.shape[0] ?? 1] }) : value;
  return bind1(ops.matrixRank, [matrix], {
    relative: number(rtol) ?? relativeOf(matrix),
    absolute: 0,
    dtype: canonical('int64'),
  });
};

const lstsq = (a: Operand, b: Operand): unknown => {
  const vector = b.rank === 1;
  const right = vector ? bind1(reshape, [b.as(floatOf(b))], { shape: [b.shape[0]!, 1] }) : b.as(floatOf(b));
  const x = bind1(matmul, [pinv(a, null), right], {});
  const residuals = bind1(full, [], { shape: [0], dtype: x.dtype, value: 0 });
  const [, s] = bind(ops.svd, [matricesOf('svd', a)], { full: false });
  return new Tuple(
    arrays([vector ? bind1(reshape, [x], { shape: x.shape.slice(0, -1) }) : x, residuals, rank(a, null), s!]),
  );
};

const power = (a: Operand, n: number): JaxArray => {
  if (a.rank < 2 || a.shape.at(-1) !== a.shape.at(-2))
    throw new PyTypeError('Last 2 dimensions of the array must be square');
  return arrayOf(bind1(ops.matrixPower, [n < 0 ? a.as(floatOf(a)) : a.as(a.dtype)], { power: n, strict: false }));
};

export const decompositions: readonly Stated[] = [
  fn('numpy.linalg.det(ArrayLike a) -> Array', ({ a }) => arrayOf(bind1(ops.det, [squareOf('_det()', a)], {}))),
  fn('numpy.linalg.slogdet(ArrayLike a, *, ignored method=None) -> any', ({ a }) =>
    Slogdet(arrays(bind(ops.slogdet, [squareOf('slogdet()', a)], {}))),
  ),
  fn('numpy.linalg.inv(ArrayLike a) -> Array', ({ a }) =>
    arrayOf(bind1(ops.inverse, [squareOf('inv', a, '.')], { strict: false })),
  ),
  fn('numpy.linalg.solve(ArrayLike a, ArrayLike b) -> Array', ({ a, b }) => solve(a, b)),
  fn(
    'numpy.linalg.cholesky(ArrayLike a, *, bool upper=False, bool symmetrize_input=True) -> Array',
    ({ a, upper, symmetrize_input }) => cholesky(a, upper, symmetrize_input),
  ),
  fn("numpy.linalg.qr(ArrayLike a, str mode='reduced') -> any", ({ a, mode }) => qr(a, mode)),
  fn(
    'numpy.linalg.svd(ArrayLike a, bool full_matrices=True, bool compute_uv=True, bool hermitian=False, ignored subset_by_index=None) -> any',
    ({ a, full_matrices, compute_uv }) => svd(a, full_matrices, compute_uv),
  ),
  fn('numpy.linalg.svdvals(ArrayLike x, /) -> Array', ({ x }) => svd(x, false, false)),
  fn(
    'numpy.linalg.eigh(ArrayLike a, str UPLO=None, bool symmetrize_input=True) -> any',
    ({ a, UPLO, symmetrize_input }) => Eigh(arrays(eigh(a, UPLO, symmetrize_input))),
  ),
  fn(
    "numpy.linalg.eigvalsh(ArrayLike a, str UPLO='L', *, bool symmetrize_input=True) -> Array",
    ({ a, UPLO, symmetrize_input }) => arrayOf(eigh(a, UPLO, symmetrize_input)[0]!),
  ),
  fn('numpy.linalg.matrix_rank(ArrayLike M, any rtol=None, *, ignored tol=None) -> Array', ({ M, rtol }) =>
    arrayOf(rank(M, rtol)),
  ),
  fn(
    'numpy.linalg.pinv(ArrayLike a, any rtol=None, bool hermitian=False, *, ignored rcond=None) -> Array',
    ({ a, rtol }) => arrayOf(pinv(a, rtol)),
  ),
  fn('numpy.linalg.lstsq(ArrayLike a, ArrayLike b, any rcond=None, *, ignored numpy_resid=False) -> any', ({ a, b }) =>
    lstsq(a, b),
  ),
  fn('numpy.linalg.matrix_power(ArrayLike a, int n) -> Array', ({ a, n }) => power(a, n)),
];
