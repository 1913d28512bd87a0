/** Factorisations, determinants, inverses and linear systems of `mx.np.linalg`, with the checks of MXNet's kernels. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import * as ops from '../../../src/ops/decompositions.ts';
import { reshape } from '../../../src/ops/movement.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { check, MXNetError } from '../exceptions.ts';
import { NDArray } from '../tensor.ts';

const arrays = (values: readonly Value[]): readonly NDArray[] => values.map((x) => NDArray.of(x));

const isSupported = (dtype: DType): boolean => dtype === 'float32' || dtype === 'float64';

const matricesOf = (x: Operand): Value => {
  if (x.rank < 2) throw check('ndim >= 2', "Input A's dimension must be >= 2", [x.rank, 2]);
  if (!isSupported(x.dtype)) throw new MXNetError('This operation only supports 32-bit and 64-bit floating point');
  return x.as(x.dtype);
};

const squareOf = (x: Operand, condition = 'in[ndim-2] == in[ndim-1]'): Value => {
  const [n, m] = x.shape.slice(-2);
  if (x.rank >= 2 && n !== m) throw check(condition, "Input A's last two dimension must be equal", [n, m]);
  return matricesOf(x);
};

const solve = (a: Operand, b: Operand): NDArray => {
  const floats = (x: Operand): DType => (isSupported(x.dtype) ? x.dtype : 'float64');
  const dtype = floats(a) === 'float64' || floats(b) === 'float64' ? 'float64' : 'float32';
  const [n, m] = [a.shape.at(-2), a.shape.at(-1)];
  if (n !== m)
    throw check(
      'in_a_shape[in_a_ndim - 2] == in_a_shape[in_a_ndim - 1]',
      "Input A's last two dimension must be equal",
      [n, m],
    );
  const vector = b.rank === a.rank - 1;
  const rows = b.shape.at(vector ? -1 : -2);
  if (m !== rows)
    throw check(
      `in_a_shape[in_a_ndim - 1] == in_b_shape[in_b_ndim - ${vector ? 1 : 2}]`,
      "Input A's and B's last dimension must be equal",
      [m, rows],
    );
  const right = vector ? bind1(reshape, [b.as(dtype)], { shape: [...b.shape, 1] }) : b.as(dtype);
  const x = bind1(ops.solve, [a.as(dtype), right], { strict: true });
  return NDArray.of(vector ? bind1(reshape, [x], { shape: b.shape }) : x);
};

const cholesky = (a: Operand): NDArray => {
  const [n, m] = a.shape.slice(-2);
  if (a.rank >= 2 && n !== m) throw check('A.size(0) == A.size(1)', 'No square matrix as input to potrf.', [n, m]);
  return NDArray.of(bind1(ops.cholesky, [matricesOf(a)], { strict: true }));
};

const qr = (a: Operand, mode: string): unknown => {
  if (!['reduced', 'complete', 'r'].includes(mode)) throw new PyValueError(`Unrecognized mode '${mode}'`);
  const value = a.as(isSupported(a.dtype) ? a.dtype : 'float64');
  const factors = arrays(bind(ops.qr, [value], { complete: mode === 'complete' }));
  return mode === 'r' ? factors[1] : new Tuple(factors);
};

const svd = (a: Operand): unknown => {
  const [n, m] = a.shape.slice(-2) as [number, number];
  if (a.rank >= 2 && n > m) {
    throw check(
      'in_a[ndim - 2] <= in_a[ndim - 1]',
      'Input A shape wrong: The second to last dimension must be less than orequal to the last dimension',
      [n, m],
    );
  }
  return new Tuple(arrays(bind(ops.svd, [matricesOf(a)], { full: false })));
};

const eigh = (a: Operand, triangle: string): readonly NDArray[] =>
  arrays(
    bind(ops.eigh, [squareOf(a, 'a_shape[a_ndim - 2] == a_shape[a_ndim - 1]')], {
      lower: triangle.toUpperCase() === 'L',
    }),
  );

export const decompositions: readonly Stated[] = [
  fn('np.linalg.det(Tensor a) -> Tensor', ({ a }) => NDArray.of(bind1(ops.det, [squareOf(a)], {}))),
  fn('np.linalg.slogdet(Tensor a) -> any', ({ a }) => [...arrays(bind(ops.slogdet, [squareOf(a)], {}))]),
  fn('np.linalg.inv(Tensor a) -> Tensor', ({ a }) => NDArray.of(bind1(ops.inverse, [squareOf(a)], { strict: true }))),
  fn('np.linalg.solve(Tensor a, Tensor b) -> Tensor', ({ a, b }) => solve(a, b)),
  fn('np.linalg.cholesky(Tensor a) -> Tensor', ({ a }) => cholesky(a)),
  fn("np.linalg.qr(Tensor a, str mode='reduced') -> any", ({ a, mode }) => qr(a, mode)),
  fn('np.linalg.svd(Tensor a) -> any', ({ a }) => svd(a)),
  fn("np.linalg.eigh(Tensor a, str UPLO='L') -> any", ({ a, UPLO }) => new Tuple(eigh(a, UPLO))),
  fn("np.linalg.eigvalsh(Tensor a, str UPLO='L') -> Tensor", ({ a, UPLO }) => eigh(a, UPLO)[0]),
];
