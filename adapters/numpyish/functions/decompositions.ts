/** Factorisations, determinants, inverses and linear systems of `numpy.linalg`. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { namedTuple } from '../../../src/dialect/named.ts';
import * as ops from '../../../src/ops/decompositions.ts';
import { reshape } from '../../../src/ops/movement.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { LinAlgError } from '../errors.ts';
import type { Numpy } from '../numpy.ts';
import { resultOf } from '../result.ts';

const place = 'numpy.linalg._linalg';
const QR = namedTuple('QRResult', place, ['Q', 'R']);
const SVD = namedTuple('SVDResult', place, ['U', 'S', 'Vh']);
const Eigh = namedTuple('EighResult', place, ['eigenvalues', 'eigenvectors']);
const Slogdet = namedTuple('SlogdetResult', place, ['sign', 'logabsdet']);

const floatOf = (x: Operand): DType => (x.dtype === 'float32' ? 'float32' : 'float64');

const matricesOf = (x: Operand): Value => {
  if (x.rank < 2) throw new LinAlgError(`${x.rank}-dimensional array given. Array must be at least two-dimensional`);
  return x.as(floatOf(x));
};

const squareOf = (x: Operand): Value => {
  const value = matricesOf(x);
  if (x.shape.at(-1) !== x.shape.at(-2)) throw new LinAlgError('Last 2 dimensions of the array must be square');
  return value;
};

const relativeOf = (x: Value): number => Math.max(...x.shape.slice(-2)) * (x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);

export const decompositionFunctions = ({ edition }: Numpy): readonly Stated[] => {
  const own = (value: Value): unknown => resultOf(edition, value);
  const named = (make: (items: readonly unknown[]) => Tuple, values: readonly Value[]): unknown =>
    edition.policy.boolName === 'bool' ? make(values.map(own)) : new Tuple(values.map(own));

  const solve = (a: Operand, b: Operand): unknown => {
    squareOf(a);
    const dtype = floatOf(a) === 'float32' && floatOf(b) === 'float32' ? 'float32' : 'float64';
    const vector = b.rank === 1;
    const [n, m] = [a.shape.at(-1)!, b.shape.at(vector ? -1 : -2)!];
    if (n !== m) {
      throw new PyValueError(
        `${vector ? 'solve1' : 'solve'}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${vector ? '(m,m),(m)->(m)' : '(m,m),(m,n)->(m,n)'} (size ${m} is different from ${n})`,
      );
    }
    const right = vector ? bind1(reshape, [b.as(dtype)], { shape: [m, 1] }) : b.as(dtype);
    const x = bind1(ops.solve, [a.as(dtype), right], { strict: true });
    return own(vector ? bind1(reshape, [x], { shape: [m] }) : x);
  };

  const qr = (a: Operand, mode: string): unknown => {
    if (!['reduced', 'complete', 'r'].includes(mode)) throw new PyValueError(`Unrecognized mode '${mode}'`);
    const factors = bind(ops.qr, [matricesOf(a)], { complete: mode === 'complete' });
    return mode === 'r' ? own(factors[1]!) : named(QR, factors);
  };

  const svd = (a: Operand, square: boolean, vectors: boolean): unknown => {
    const parts = bind(ops.svd, [matricesOf(a)], { full: square });
    return vectors ? named(SVD, parts) : own(parts[1]!);
  };

  const eigh = (a: Operand, triangle: string): readonly Value[] =>
    bind(ops.eigh, [squareOf(a)], { lower: triangle.toUpperCase() === 'L' });

  return [
    fn('linalg.det(ArrayLike a)', ({ a }) => own(bind1(ops.det, [squareOf(a)], {}))),
    fn('linalg.slogdet(ArrayLike a)', ({ a }) => named(Slogdet, bind(ops.slogdet, [squareOf(a)], {}))),
    fn('linalg.inv(ArrayLike a)', ({ a }) => own(bind1(ops.inverse, [squareOf(a)], { strict: true }))),
    fn('linalg.solve(ArrayLike a, ArrayLike b)', ({ a, b }) => solve(a, b)),
    fn('linalg.cholesky(ArrayLike a)', ({ a }) => own(bind1(ops.cholesky, [squareOf(a)], { strict: true }))),
    fn("linalg.qr(ArrayLike a, str mode='reduced')", ({ a, mode }) => qr(a, mode)),
    fn(
      'linalg.svd(ArrayLike a, bool full_matrices=True, bool compute_uv=True, bool hermitian=False)',
      ({ a, full_matrices, compute_uv }) => svd(a, full_matrices, compute_uv),
    ),
    fn("linalg.eigh(ArrayLike a, str UPLO='L')", ({ a, UPLO }) => named(Eigh, eigh(a, UPLO))),
    fn("linalg.eigvalsh(ArrayLike a, str UPLO='L')", ({ a, UPLO }) => own(eigh(a, UPLO)[0]!)),
    fn('linalg.pinv(ArrayLike a, float rcond=1e-15)', ({ a, rcond }) =>
      own(bind1(ops.pinv, [matricesOf(a)], { relative: rcond, absolute: 0 })),
    ),
    fn('linalg.matrix_rank(ArrayLike A, float tol=None)', ({ A, tol }) => {
      const value = matricesOf(A);
      return own(
        bind1(ops.matrixRank, [value], {
          relative: tol === null ? relativeOf(value) : 0,
          absolute: tol ?? 0,
          dtype: 'int64',
        }),
      );
    }),
    fn('linalg.matrix_power(ArrayLike a, int n)', ({ a, n }) => {
      squareOf(a);
      return own(bind1(ops.matrixPower, [n < 0 ? squareOf(a) : a.as(a.dtype)], { power: n, strict: true }));
    }),
  ];
};
