/** Factorisations, determinants, inverses and linear systems, with torch's checks and their words. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { isInexact } from '../../../src/core/dtype.ts';
import { tryBroadcast, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { full } from '../../../src/ops/create.ts';
import { log } from '../../../src/ops/elementwise.ts';
import * as ops from '../../../src/ops/decompositions.ts';
import { matmul } from '../../../src/ops/linalg.ts';
import { expand, transpose } from '../../../src/ops/movement.ts';
import { PyNotImplementedError, PyRuntimeError } from '../../../src/python/errors.ts';
import { Float } from '../../../src/python/values.ts';
import { apply, reshaped, valueOf } from '../compute.ts';
import { scalarTypeNames } from '../dtype.ts';
import { returnTypes, type NamedTupleType } from '../named.ts';
import { Tensor } from '../tensor.ts';

const fail = (message: string): never => {
  throw new PyRuntimeError(message);
};

const matrixOf = (name: string, x: Operand): Value => {
  if (x.rank < 2) fail(`${name}: The input tensor A must have at least 2 dimensions.`);
  if (!isInexact(x.dtype))
    fail(`${name}: Expected a floating point or complex tensor as input. Got ${scalarTypeNames[x.dtype]}`);
  return valueOf(x);
};

const checkSquare = (name: string, x: Operand): void => {
  if (x.rank < 2) fail(`${name}: The input tensor A must have at least 2 dimensions.`);
  const [n, m] = x.shape.slice(-2) as [number, number];
  if (n !== m) fail(`${name}: A must be batches of square matrices, but they are ${n} by ${m} matrices`);
};

const squareOf = (name: string, x: Operand): Value => {
  checkSquare(name, x);
  return matrixOf(name, x);
};

const turned = (x: Value): Value => {
  const rank = x.shape.length;
  return bind1(transpose, [x], { order: [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2] });
};

const named = (type: NamedTupleType, values: readonly Value[]): unknown =>
  type.make(...values.map((x) => Tensor.of(x)));

const inverse = (input: Operand): Tensor =>
  Tensor.of(bind1(ops.inverse, [squareOf('linalg.inv', input)], { strict: true }));

const cholesky = (input: Operand, upper: boolean): Tensor => {
  const lower = bind1(ops.cholesky, [squareOf('linalg.cholesky', input)], { strict: true });
  return Tensor.of(upper ? turned(lower) : lower);
};

const stretched = (x: Value, batch: Shape): Value => bind1(expand, [x], { shape: [...batch, ...x.shape.slice(-2)] });

/** The two sides of a system with the same leading axes. */
const sides = (a: Value, b: Value): readonly [Value, Value] => {
  const [p, q] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const batch =
    tryBroadcast(p, q) ??
    fail(
      `The size of tensor a (${p.at(-1)}) must match the size of tensor b (${q.at(-1)}) at non-singleton dimension ${Math.max(p.length, q.length) - 1}`,
    );
  return [stretched(a, batch), stretched(b, batch)];
};

const solve = (A: Operand, B: Operand, left: boolean): Tensor => {
  const a = squareOf('linalg.solve', A);
  if (A.dtype !== B.dtype) {
    fail(
      `linalg.solve: Expected A and B to have the same dtype, but found A of type ${scalarTypeNames[A.dtype]} and B of type ${scalarTypeNames[B.dtype]} instead`,
    );
  }
  const vector = B.rank === 1 || (B.rank === A.rank - 1 && B.shape.every((n, i) => n === A.shape[i]));
  const b = vector ? reshaped(valueOf(B), [...B.shape, 1]) : valueOf(B);
  const [n, m] = [A.shape.at(-1)!, b.shape.at(left ? -2 : -1)!];
  if (n !== m) {
    fail(
      `linalg.solve: Incompatible shapes of A and B for the equation ${left ? 'AX = B' : 'XA = B'} (${n}x${n} and ${b.shape.slice(-2).join('x')})`,
    );
  }
  const [p, q] = sides(left ? a : turned(a), left ? b : turned(b));
  const x = bind1(ops.solve, [p, q], { strict: true });
  if (vector) return Tensor.of(reshaped(x, x.shape.slice(0, -1)));
  return Tensor.of(left ? x : turned(x));
};

const solveTriangular = (A: Operand, B: Operand, upper: boolean, left: boolean, unit: boolean): Tensor => {
  const a = squareOf('linalg.solve_triangular', A);
  if (B.rank < 2) fail('linalg.solve_triangular: The input tensor B must have at least 2 dimensions.');
  const [p, q] = sides(left ? a : turned(a), left ? valueOf(B) : turned(valueOf(B)));
  const x = bind1(ops.triangularSolve, [p, q], { lower: upper !== left, unit });
  return Tensor.of(left ? x : turned(x));
};

const qr = (type: NamedTupleType, input: Operand, mode: string): unknown => {
  if (!['reduced', 'complete', 'r'].includes(mode)) {
    fail(`qr received unrecognized mode '${mode}' but expected one of 'reduced' (default), 'r', or 'complete'`);
  }
  const [q, r] = bind(ops.qr, [matrixOf('linalg.qr', input)], { complete: mode === 'complete' }) as [Value, Value];
  return named(type, [mode === 'r' ? emptyLike(q) : q, r]);
};

const emptyLike = (x: Value): Value => bind1(full, [], { shape: [0], dtype: x.dtype, value: 0 });

const svd = (input: Operand, square: boolean): readonly Value[] =>
  bind(ops.svd, [matrixOf('linalg.svd', input)], { full: square });

const eigh = (input: Operand, triangle: string): readonly Value[] => {
  checkSquare('linalg.eigh', input);
  if (!isInexact(input.dtype))
    throw new PyNotImplementedError(`"linalg_eigh_cpu" not implemented for '${scalarTypeNames[input.dtype]}'`);
  return bind(ops.eigh, [valueOf(input)], { lower: triangle.toUpperCase() === 'L' });
};

const epsilonOf = (x: Operand): number => (x.dtype === 'float64' ? 2 ** -52 : 2 ** -23);

const number = (x: unknown, fallback: number): number =>
  x === null ? fallback : x instanceof Float ? x.value : Number(x);

/** Tolerances of ranks: a relative one where neither is given. */
const toleranceOf = (
  x: Operand,
  absolute: unknown,
  relative: unknown,
): { readonly relative: number; readonly absolute: number } => {
  const usual = absolute === null ? Math.max(...x.shape.slice(-2)) * epsilonOf(x) : 0;
  return { absolute: number(absolute, 0), relative: number(relative, usual) };
};

const rank = (A: Operand, absolute: unknown, relative: unknown): Tensor => {
  if (!isInexact(A.dtype)) fail("This function doesn't handle types other than float and double");
  return Tensor.of(
    bind1(ops.matrixRank, [matrixOf('linalg.matrix_rank', A)], {
      ...toleranceOf(A, absolute, relative),
      dtype: 'int64',
    }),
  );
};

const pinv = (A: Operand, absolute: unknown, relative: unknown): Value =>
  bind1(ops.pinv, [matrixOf('linalg.pinv', A)], toleranceOf(A, absolute, relative));

const lstsq = (A: Operand, B: Operand): unknown => {
  const vector = B.rank === A.rank - 1;
  const b = vector ? reshaped(valueOf(B), [...B.shape, 1]) : valueOf(B);
  const x = bind1(matmul, sides(pinv(A, null, null), b), {});
  const none = emptyLike(x);
  const solution = vector ? reshaped(x, x.shape.slice(0, -1)) : x;
  const ranks = bind1(ops.matrixRank, [valueOf(A)], { ...toleranceOf(A, null, null), dtype: 'int64' });
  return named(returnTypes.linalg_lstsq, [solution, none, ranks, none]);
};

const power = (A: Operand, n: number): Tensor => {
  checkSquare('linalg.matrix_power', A);
  return Tensor.of(bind1(ops.matrixPower, [valueOf(A)], { power: n, strict: true }));
};

const slogdet = (type: NamedTupleType, A: Operand): unknown =>
  named(type, bind(ops.slogdet, [squareOf('linalg.slogdet', A)], {}));

const det = (A: Operand): Tensor => Tensor.of(bind1(ops.det, [squareOf('linalg.det', A)], {}));

export const decompositions: readonly Stated[] = [
  fn('linalg.det det .det(Tensor A, *, Out out=None) -> Tensor', ({ A }) => det(A)),
  fn('linalg.slogdet(Tensor A, *, ignored out=None) -> any', ({ A }) => slogdet(returnTypes.linalg_slogdet, A)),
  fn('slogdet .slogdet(Tensor input, *, ignored out=None) -> any', ({ input }) => slogdet(returnTypes.slogdet, input)),
  fn('logdet .logdet(Tensor input) -> Tensor', ({ input }) =>
    Tensor.of(apply(log, [bind1(ops.det, [squareOf('linalg.det', input)], {})])),
  ),
  fn('linalg.inv(Tensor A, *, Out out=None) -> Tensor', ({ A }) => inverse(A)),
  fn('inverse .inverse(Tensor input, *, Out out=None) -> Tensor', ({ input }) => inverse(input)),
  fn('linalg.solve(Tensor A, Tensor B, *, bool left=True, Out out=None) -> Tensor', ({ A, B, left }) =>
    solve(A, B, left),
  ),
  fn(
    'linalg.solve_triangular(Tensor A, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Out out=None) -> Tensor',
    ({ A, B, upper, left, unitriangular }) => solveTriangular(A, B, upper, left, unitriangular),
  ),
  fn('linalg.cholesky(Tensor A, *, bool upper=False, Out out=None) -> Tensor', ({ A, upper }) => cholesky(A, upper)),
  fn('cholesky .cholesky(Tensor input, bool upper=False, *, Out out=None) -> Tensor', ({ input, upper }) =>
    cholesky(input, upper),
  ),
  fn("linalg.qr(Tensor A, str mode='reduced', *, ignored out=None) -> any", ({ A, mode }) =>
    qr(returnTypes.linalg_qr, A, mode),
  ),
  fn('qr .qr(Tensor input, bool some=True, *, ignored out=None) -> any', ({ input, some }) =>
    qr(returnTypes.qr, input, some ? 'reduced' : 'complete'),
  ),
  fn(
    'linalg.svd(Tensor A, bool full_matrices=True, *, ignored driver=None, ignored out=None) -> any',
    ({ A, full_matrices }) => named(returnTypes.linalg_svd, svd(A, full_matrices)),
  ),
  fn('svd .svd(Tensor input, bool some=True, bool compute_uv=True, *, ignored out=None) -> any', ({ input, some }) => {
    const [u, s, vh] = svd(input, !some) as [Value, Value, Value];
    return named(returnTypes.svd, [u, s, turned(vh)]);
  }),
  fn('linalg.svdvals(Tensor A, *, ignored driver=None, Out out=None) -> Tensor', ({ A }) =>
    Tensor.of(svd(A, false)[1]!),
  ),
  fn("linalg.eigh(Tensor A, str UPLO='L', *, ignored out=None) -> any", ({ A, UPLO }) =>
    named(returnTypes.linalg_eigh, eigh(A, UPLO)),
  ),
  fn("linalg.eigvalsh(Tensor A, str UPLO='L', *, Out out=None) -> Tensor", ({ A, UPLO }) =>
    Tensor.of(eigh(A, UPLO)[0]!),
  ),
  fn(
    'linalg.matrix_rank(Tensor A, any tol=None, bool hermitian=False, *, any atol=None, any rtol=None, Out out=None) -> Tensor',
    ({ A, tol, atol, rtol }) => rank(A, tol ?? atol, rtol),
  ),
  fn(
    'linalg.pinv(Tensor A, any rcond=None, bool hermitian=False, *, any atol=None, any rtol=None, Out out=None) -> Tensor',
    ({ A, rcond, atol, rtol }) => Tensor.of(pinv(A, atol, rcond ?? rtol)),
  ),
  fn('pinverse .pinverse(Tensor input, float rcond=1e-15) -> Tensor', ({ input, rcond }) =>
    Tensor.of(pinv(input, null, rcond)),
  ),
  fn('linalg.lstsq(Tensor A, Tensor B, any rcond=None, *, ignored driver=None) -> any', ({ A, B }) => lstsq(A, B)),
  fn('linalg.matrix_power(Tensor A, int n, *, Out out=None) -> Tensor', ({ A, n }) => power(A, n)),
  fn('matrix_power .matrix_power(Tensor input, int n, *, Out out=None) -> Tensor', ({ input, n }) => power(input, n)),
];
