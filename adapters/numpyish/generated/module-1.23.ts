/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { numpy123 as root } from '../namespace.ts';
import type * as types from '../types.ts';

export type ArrayLike = types.ArrayLike;
export type ClassLike = types.ClassLike;
export type DType = types.DType;
export type DTypeLike = types.DTypeLike;
export type NestedList = types.NestedList;
export type Scalar = types.Scalar;

type Tensor = NDArray;

export interface NDArray extends types.NDArrayBase {
  /** `all(axis=None, out=None, keepdims=False) -> Tensor` */
  all(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  all(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  all(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  all(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `any(axis=None, out=None, keepdims=False) -> Tensor` */
  any(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  any(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  any(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  any(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `argmax(axis=None, out=None, *, keepdims=False) -> Tensor` */
  argmax(axis: number | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  argmax(axis: number | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmax(keywords?: { axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `argmin(axis=None, out=None, *, keepdims=False) -> Tensor` */
  argmin(axis: number | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  argmin(axis: number | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmin(keywords?: { axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `argsort(axis=-1, kind=None, order=None, *, stable=None) -> Tensor` */
  argsort(axis: number | null, kind: unknown, order: unknown, keywords?: { stable?: unknown }): NDArray;
  argsort(axis: number | null, kind: unknown, keywords?: { order?: unknown; stable?: unknown }): NDArray;
  argsort(axis: number | null, keywords?: { kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  argsort(keywords?: { axis?: number | null; kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  /** `astype(dtype, order='K', casting='unsafe', subok=True, copy=True) -> Tensor` */
  astype(dtype: DTypeLike, order: unknown, casting: string, subok: unknown, copy: unknown): NDArray;
  astype(dtype: DTypeLike, order: unknown, casting: string, subok: unknown, keywords?: { copy?: unknown }): NDArray;
  astype(dtype: DTypeLike, order: unknown, casting: string, keywords?: { copy?: unknown; subok?: unknown }): NDArray;
  astype(dtype: DTypeLike, order: unknown, keywords?: { casting?: string; copy?: unknown; subok?: unknown }): NDArray;
  astype(dtype: DTypeLike, keywords?: { casting?: string; copy?: unknown; order?: unknown; subok?: unknown }): NDArray;
  astype(keywords: { dtype: DTypeLike; casting?: string; copy?: unknown; order?: unknown; subok?: unknown }): NDArray;
  /** `clip(min=None, max=None, out=None) -> Tensor` */
  clip(min: Tensor | number | bigint | boolean | null, max: Tensor | number | bigint | boolean | null, out: Tensor | null): NDArray;
  clip(min: Tensor | number | bigint | boolean | null, max: Tensor | number | bigint | boolean | null, keywords?: { out?: Tensor | null }): NDArray;
  clip(min: Tensor | number | bigint | boolean | null, keywords?: { max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  clip(keywords?: { min?: Tensor | number | bigint | boolean | null; max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  /** `conj() -> Tensor` */
  conj(): NDArray;
  /** `conjugate() -> Tensor` */
  conjugate(): NDArray;
  /** `copy(order=None) -> Tensor` */
  copy(order: unknown): NDArray;
  copy(keywords?: { order?: unknown }): NDArray;
  /** `cumprod(axis=None, dtype=None, out=None) -> Tensor` */
  cumprod(axis: number | null, dtype: DTypeLike | null, out: Tensor | null): NDArray;
  cumprod(axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): NDArray;
  cumprod(axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumprod(keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  /** `cumsum(axis=None, dtype=None, out=None) -> Tensor` */
  cumsum(axis: number | null, dtype: DTypeLike | null, out: Tensor | null): NDArray;
  cumsum(axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): NDArray;
  cumsum(axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumsum(keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  /** `diagonal(offset=0, axis1=0, axis2=1) -> Tensor` */
  diagonal(offset: number, axis1: number, axis2: number): NDArray;
  diagonal(offset: number, axis1: number, keywords?: { axis2?: number }): NDArray;
  diagonal(offset: number, keywords?: { axis1?: number; axis2?: number }): NDArray;
  diagonal(keywords?: { offset?: number; axis1?: number; axis2?: number }): NDArray;
  /** `dot(b, out=None) -> Tensor` */
  dot(b: ArrayLike, out: Tensor | null): NDArray;
  dot(b: ArrayLike, keywords?: { out?: Tensor | null }): NDArray;
  dot(keywords: { b: ArrayLike; out?: Tensor | null }): NDArray;
  /** `fill(value) -> None` */
  fill(value: unknown): void;
  fill(keywords: { value: unknown }): void;
  /** `flatten(order='C') -> Tensor` */
  flatten(order: unknown): NDArray;
  flatten(keywords?: { order?: unknown }): NDArray;
  /** `item(*args) -> Scalar` */
  item(args: readonly (unknown)[]): number;
  item(...args: (unknown)[]): number;
  /** `max(axis=None, out=None, keepdims=False) -> Tensor` */
  max(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  max(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  max(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  max(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `mean(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  mean(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  mean(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `min(axis=None, out=None, keepdims=False) -> Tensor` */
  min(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  min(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  min(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  min(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `nonzero() -> tuple` */
  nonzero(): readonly unknown[];
  /** `prod(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  prod(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  prod(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `ptp(axis=None, out=None, keepdims=False) -> Tensor` */
  ptp(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  ptp(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  ptp(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  ptp(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `put(ind, v, mode='raise') -> None` */
  put(ind: ArrayLike, v: ArrayLike, mode: string): void;
  put(ind: ArrayLike, v: ArrayLike, keywords?: { mode?: string }): void;
  put(ind: ArrayLike, keywords: { v: ArrayLike; mode?: string }): void;
  put(keywords: { ind: ArrayLike; v: ArrayLike; mode?: string }): void;
  /** `ravel(order='C') -> Tensor` */
  ravel(order: unknown): NDArray;
  ravel(keywords?: { order?: unknown }): NDArray;
  /** `repeat(repeats, axis=None) -> Tensor` */
  repeat(repeats: readonly number[] | number, axis: number | null): NDArray;
  repeat(repeats: readonly number[] | number, keywords?: { axis?: number | null }): NDArray;
  repeat(keywords: { repeats: readonly number[] | number; axis?: number | null }): NDArray;
  /** `reshape(*shape, order=None, copy=None) -> Tensor` */
  reshape(shape: readonly (number)[], keywords?: { order?: unknown; copy?: unknown }): NDArray;
  reshape(...shape: (number)[]): NDArray;
  reshape(...shape: [...shape: (number)[], keywords: { order?: unknown; copy?: unknown }]): NDArray;
  /** `resize(*new_shape, refcheck=True) -> None` */
  resize(new_shape: readonly (number)[], keywords?: { refcheck?: unknown }): void;
  resize(...new_shape: (number)[]): void;
  resize(...new_shape: [...new_shape: (number)[], keywords: { refcheck?: unknown }]): void;
  /** `round(decimals=0, out=None) -> Tensor` */
  round(decimals: number, out: Tensor | null): NDArray;
  round(decimals: number, keywords?: { out?: Tensor | null }): NDArray;
  round(keywords?: { decimals?: number; out?: Tensor | null }): NDArray;
  /** `searchsorted(v, side='left') -> Tensor` */
  searchsorted(v: ArrayLike, side: string): NDArray;
  searchsorted(v: ArrayLike, keywords?: { side?: string }): NDArray;
  searchsorted(keywords: { v: ArrayLike; side?: string }): NDArray;
  /** `sort(axis=-1, kind=None, order=None, *, stable=None) -> None` */
  sort(axis: number, kind: unknown, order: unknown, keywords?: { stable?: unknown }): void;
  sort(axis: number, kind: unknown, keywords?: { order?: unknown; stable?: unknown }): void;
  sort(axis: number, keywords?: { kind?: unknown; order?: unknown; stable?: unknown }): void;
  sort(keywords?: { axis?: number; kind?: unknown; order?: unknown; stable?: unknown }): void;
  /** `squeeze(axis=None) -> Tensor` */
  squeeze(axis: number | readonly number[] | null): NDArray;
  squeeze(keywords?: { axis?: number | readonly number[] | null }): NDArray;
  /** `std(axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): NDArray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): NDArray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): NDArray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  std(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  std(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  /** `sum(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  sum(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  sum(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `swapaxes(axis1, axis2) -> Tensor` */
  swapaxes(axis1: number, axis2: number): NDArray;
  swapaxes(axis1: number, keywords: { axis2: number }): NDArray;
  swapaxes(keywords: { axis1: number; axis2: number }): NDArray;
  /** `take(indices, axis=None, out=None, mode='raise') -> Tensor` */
  take(indices: ArrayLike, axis: number | null, out: Tensor | null, mode: string): NDArray;
  take(indices: ArrayLike, axis: number | null, out: Tensor | null, keywords?: { mode?: string }): NDArray;
  take(indices: ArrayLike, axis: number | null, keywords?: { out?: Tensor | null; mode?: string }): NDArray;
  take(indices: ArrayLike, keywords?: { axis?: number | null; out?: Tensor | null; mode?: string }): NDArray;
  take(keywords: { indices: ArrayLike; axis?: number | null; out?: Tensor | null; mode?: string }): NDArray;
  /** `tobytes() -> Tensor` */
  tobytes(): NDArray;
  /** `tolist() -> list` */
  tolist(): NestedList;
  /** `trace(offset=0) -> Tensor` */
  trace(offset: number): NDArray;
  trace(keywords?: { offset?: number }): NDArray;
  /** `transpose(*axes) -> Tensor` */
  transpose(axes: readonly (number)[]): NDArray;
  transpose(...axes: (number)[]): NDArray;
  /** `var(axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): NDArray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): NDArray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): NDArray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  var(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  var(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  /** `view(dtype=None) -> Tensor` */
  view(dtype: DTypeLike | null): NDArray;
  view(keywords?: { dtype?: DTypeLike | null }): NDArray;
  add(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  iadd(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  sub(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  isub(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  mul(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  imul(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  truediv(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  itruediv(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  floordiv(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ifloordiv(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  mod(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  imod(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  pow(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ipow(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  matmul(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  imatmul(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  and_(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  iand(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  or_(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ior(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  xor(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ixor(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  lshift(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ilshift(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  rshift(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  irshift(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  divmod(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  idivmod(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  eq(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ne(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  lt(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  le(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  gt(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  ge(other: Tensor | number | bigint | boolean): types.NDArrayResult;
  neg(): types.NDArrayResult;
  pos(): types.NDArrayResult;
  invert(): types.NDArrayResult;
  abs(): types.NDArrayResult;
}

export interface Root_linalg {
  /** `cholesky(a) -> Tensor` */
  cholesky(a: ArrayLike): NDArray;
  cholesky(keywords: { a: ArrayLike }): NDArray;
  /** `det(a) -> Tensor` */
  det(a: ArrayLike): NDArray;
  det(keywords: { a: ArrayLike }): NDArray;
  /** `eigh(a, UPLO='L') -> Tensor` */
  eigh(a: ArrayLike, UPLO: string): NDArray;
  eigh(a: ArrayLike, keywords?: { UPLO?: string }): NDArray;
  eigh(keywords: { a: ArrayLike; UPLO?: string }): NDArray;
  /** `eigvalsh(a, UPLO='L') -> Tensor` */
  eigvalsh(a: ArrayLike, UPLO: string): NDArray;
  eigvalsh(a: ArrayLike, keywords?: { UPLO?: string }): NDArray;
  eigvalsh(keywords: { a: ArrayLike; UPLO?: string }): NDArray;
  /** `inv(a) -> Tensor` */
  inv(a: ArrayLike): NDArray;
  inv(keywords: { a: ArrayLike }): NDArray;
  /** `matrix_power(a, n) -> Tensor` */
  matrix_power(a: ArrayLike, n: number): NDArray;
  matrix_power(a: ArrayLike, keywords: { n: number }): NDArray;
  matrix_power(keywords: { a: ArrayLike; n: number }): NDArray;
  /** `matrix_rank(A, tol=None) -> Tensor` */
  matrix_rank(A: ArrayLike, tol: number | null): NDArray;
  matrix_rank(A: ArrayLike, keywords?: { tol?: number | null }): NDArray;
  matrix_rank(keywords: { A: ArrayLike; tol?: number | null }): NDArray;
  /** `norm(x, ord=None, axis=None, keepdims=False) -> Tensor` */
  norm(x: ArrayLike, ord: unknown, axis: number | readonly number[] | null, keepdims: boolean): NDArray;
  norm(x: ArrayLike, ord: unknown, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): NDArray;
  norm(x: ArrayLike, ord: unknown, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  norm(x: ArrayLike, keywords?: { ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  norm(keywords: { x: ArrayLike; ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  /** `pinv(a, rcond=1e-15) -> Tensor` */
  pinv(a: ArrayLike, rcond: number): NDArray;
  pinv(a: ArrayLike, keywords?: { rcond?: number }): NDArray;
  pinv(keywords: { a: ArrayLike; rcond?: number }): NDArray;
  /** `qr(a, mode='reduced') -> Tensor` */
  qr(a: ArrayLike, mode: string): NDArray;
  qr(a: ArrayLike, keywords?: { mode?: string }): NDArray;
  qr(keywords: { a: ArrayLike; mode?: string }): NDArray;
  /** `slogdet(a) -> Tensor` */
  slogdet(a: ArrayLike): NDArray;
  slogdet(keywords: { a: ArrayLike }): NDArray;
  /** `solve(a, b) -> Tensor` */
  solve(a: ArrayLike, b: ArrayLike): NDArray;
  solve(a: ArrayLike, keywords: { b: ArrayLike }): NDArray;
  solve(keywords: { a: ArrayLike; b: ArrayLike }): NDArray;
  /** `svd(a, full_matrices=True, compute_uv=True, hermitian=False) -> Tensor` */
  svd(a: ArrayLike, full_matrices: boolean, compute_uv: boolean, hermitian: boolean): NDArray;
  svd(a: ArrayLike, full_matrices: boolean, compute_uv: boolean, keywords?: { hermitian?: boolean }): NDArray;
  svd(a: ArrayLike, full_matrices: boolean, keywords?: { compute_uv?: boolean; hermitian?: boolean }): NDArray;
  svd(a: ArrayLike, keywords?: { full_matrices?: boolean; compute_uv?: boolean; hermitian?: boolean }): NDArray;
  svd(keywords: { a: ArrayLike; full_matrices?: boolean; compute_uv?: boolean; hermitian?: boolean }): NDArray;
}

export interface Root {
  readonly AxisError: (...args: unknown[]) => unknown;
  readonly False_: unknown;
  readonly True_: unknown;
  readonly __version__: string;
  /** `abs(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  abs(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  abs(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `absolute(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  absolute(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  absolute(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `acos(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  acos(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  acos(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `acosh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  acosh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  acosh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `add(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  add(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  add(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `all(a, axis=None, out=None, keepdims=False) -> Tensor` */
  all(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  all(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  all(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  all(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  all(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `allclose(a, b, rtol=0.00001, atol=1e-8, equal_nan=False) -> bool` */
  allclose(a: ArrayLike, b: ArrayLike, rtol: number, atol: number, equal_nan: boolean): boolean;
  allclose(a: ArrayLike, b: ArrayLike, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): boolean;
  allclose(a: ArrayLike, b: ArrayLike, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): boolean;
  allclose(a: ArrayLike, b: ArrayLike, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(a: ArrayLike, keywords: { b: ArrayLike; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(keywords: { a: ArrayLike; b: ArrayLike; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `amax(a, axis=None, out=None, keepdims=False) -> Tensor` */
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  amax(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  amax(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  amax(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `amin(a, axis=None, out=None, keepdims=False) -> Tensor` */
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  amin(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  amin(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  amin(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `any(a, axis=None, out=None, keepdims=False) -> Tensor` */
  any(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  any(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  any(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  any(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  any(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `append(arr, values, axis=None) -> Tensor` */
  append(arr: ArrayLike, values: ArrayLike, axis: number | null): NDArray;
  append(arr: ArrayLike, values: ArrayLike, keywords?: { axis?: number | null }): NDArray;
  append(arr: ArrayLike, keywords: { values: ArrayLike; axis?: number | null }): NDArray;
  append(keywords: { arr: ArrayLike; values: ArrayLike; axis?: number | null }): NDArray;
  /** `arange(stop, *, dtype=None) -> Tensor` */
  arange(stop: Tensor | number | bigint | boolean, keywords?: { dtype?: DTypeLike | null }): NDArray;
  arange(keywords: { stop: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arange(start, stop, step=1, dtype=None) -> Tensor` */
  arange(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, step: Tensor | number | bigint | boolean | null, dtype: DTypeLike | null): NDArray;
  arange(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, step: Tensor | number | bigint | boolean | null, keywords?: { dtype?: DTypeLike | null }): NDArray;
  arange(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, keywords?: { step?: Tensor | number | bigint | boolean | null; dtype?: DTypeLike | null }): NDArray;
  arange(start: Tensor | number | bigint | boolean, keywords: { stop: Tensor | number | bigint | boolean; step?: Tensor | number | bigint | boolean | null; dtype?: DTypeLike | null }): NDArray;
  arange(keywords: { start: Tensor | number | bigint | boolean; stop: Tensor | number | bigint | boolean; step?: Tensor | number | bigint | boolean | null; dtype?: DTypeLike | null }): NDArray;
  /** `arccos(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arccos(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arccos(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arccosh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arccosh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arccosh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arcsin(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arcsin(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arcsin(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arcsinh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arcsinh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arcsinh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arctan(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arctan(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arctan(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arctan2(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arctan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arctan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `arctanh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  arctanh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  arctanh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `argmax(a, axis=None, out=None, *, keepdims=False) -> Tensor` */
  argmax(a: ArrayLike, axis: number | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  argmax(a: ArrayLike, axis: number | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmax(a: ArrayLike, keywords?: { axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmax(keywords: { a: ArrayLike; axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `argmin(a, axis=None, out=None, *, keepdims=False) -> Tensor` */
  argmin(a: ArrayLike, axis: number | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  argmin(a: ArrayLike, axis: number | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmin(a: ArrayLike, keywords?: { axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  argmin(keywords: { a: ArrayLike; axis?: number | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `argsort(a, axis=-1, kind=None, order=None, *, stable=None) -> Tensor` */
  argsort(a: ArrayLike, axis: number | null, kind: unknown, order: unknown, keywords?: { stable?: unknown }): NDArray;
  argsort(a: ArrayLike, axis: number | null, kind: unknown, keywords?: { order?: unknown; stable?: unknown }): NDArray;
  argsort(a: ArrayLike, axis: number | null, keywords?: { kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  argsort(a: ArrayLike, keywords?: { axis?: number | null; kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  argsort(keywords: { a: ArrayLike; axis?: number | null; kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  /** `argwhere(a) -> Tensor` */
  argwhere(a: ArrayLike): NDArray;
  argwhere(keywords: { a: ArrayLike }): NDArray;
  /** `around(a, decimals=0, out=None) -> Tensor` */
  around(a: ArrayLike, decimals: number, out: Tensor | null): NDArray;
  around(a: ArrayLike, decimals: number, keywords?: { out?: Tensor | null }): NDArray;
  around(a: ArrayLike, keywords?: { decimals?: number; out?: Tensor | null }): NDArray;
  around(keywords: { a: ArrayLike; decimals?: number; out?: Tensor | null }): NDArray;
  /** `array(object, dtype=None, *, copy=True, order=None, subok=False, ndmin=0, like=None) -> Tensor` */
  array(object: unknown, dtype: DTypeLike | null, keywords?: { copy?: unknown; ndmin?: number; order?: unknown; subok?: unknown; like?: unknown }): NDArray;
  array(object: unknown, keywords?: { dtype?: DTypeLike | null; copy?: unknown; ndmin?: number; order?: unknown; subok?: unknown; like?: unknown }): NDArray;
  array(keywords: { object: unknown; dtype?: DTypeLike | null; copy?: unknown; ndmin?: number; order?: unknown; subok?: unknown; like?: unknown }): NDArray;
  /** `array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=' ', prefix='', *, formatter=None, threshold=None, edgeitems=None, sign=None, floatmode=None, suffix='', legacy=None) -> str` */
  array2string(a: ArrayLike, max_line_width: unknown, precision: unknown, suppress_small: unknown, separator: string, prefix: string, keywords?: { formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(a: ArrayLike, max_line_width: unknown, precision: unknown, suppress_small: unknown, separator: string, keywords?: { prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(a: ArrayLike, max_line_width: unknown, precision: unknown, suppress_small: unknown, keywords?: { separator?: string; prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(a: ArrayLike, max_line_width: unknown, precision: unknown, keywords?: { suppress_small?: unknown; separator?: string; prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(a: ArrayLike, max_line_width: unknown, keywords?: { precision?: unknown; suppress_small?: unknown; separator?: string; prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(a: ArrayLike, keywords?: { max_line_width?: unknown; precision?: unknown; suppress_small?: unknown; separator?: string; prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  array2string(keywords: { a: ArrayLike; max_line_width?: unknown; precision?: unknown; suppress_small?: unknown; separator?: string; prefix?: string; formatter?: unknown; threshold?: unknown; edgeitems?: unknown; sign?: unknown; floatmode?: unknown; suffix?: string; legacy?: unknown }): string;
  /** `array_equal(a1, a2, equal_nan=False) -> bool` */
  array_equal(a1: ArrayLike, a2: ArrayLike, equal_nan: boolean): boolean;
  array_equal(a1: ArrayLike, a2: ArrayLike, keywords?: { equal_nan?: boolean }): boolean;
  array_equal(a1: ArrayLike, keywords: { a2: ArrayLike; equal_nan?: boolean }): boolean;
  array_equal(keywords: { a1: ArrayLike; a2: ArrayLike; equal_nan?: boolean }): boolean;
  /** `array_equiv(a1, a2) -> bool` */
  array_equiv(a1: ArrayLike, a2: ArrayLike): boolean;
  array_equiv(a1: ArrayLike, keywords: { a2: ArrayLike }): boolean;
  array_equiv(keywords: { a1: ArrayLike; a2: ArrayLike }): boolean;
  /** `array_repr(arr, max_line_width=None, precision=None, suppress_small=None) -> str` */
  array_repr(arr: ArrayLike, max_line_width: unknown, precision: unknown, suppress_small: unknown): string;
  array_repr(arr: ArrayLike, max_line_width: unknown, precision: unknown, keywords?: { suppress_small?: unknown }): string;
  array_repr(arr: ArrayLike, max_line_width: unknown, keywords?: { precision?: unknown; suppress_small?: unknown }): string;
  array_repr(arr: ArrayLike, keywords?: { max_line_width?: unknown; precision?: unknown; suppress_small?: unknown }): string;
  array_repr(keywords: { arr: ArrayLike; max_line_width?: unknown; precision?: unknown; suppress_small?: unknown }): string;
  /** `array_split(ary, indices_or_sections, axis=0) -> Tensors` */
  array_split(ary: ArrayLike, indices_or_sections: number | readonly number[], axis: number): readonly Tensor[];
  array_split(ary: ArrayLike, indices_or_sections: number | readonly number[], keywords?: { axis?: number }): readonly Tensor[];
  array_split(ary: ArrayLike, keywords: { indices_or_sections: number | readonly number[]; axis?: number }): readonly Tensor[];
  array_split(keywords: { ary: ArrayLike; indices_or_sections: number | readonly number[]; axis?: number }): readonly Tensor[];
  /** `array_str(a, max_line_width=None, precision=None, suppress_small=None) -> str` */
  array_str(a: ArrayLike, max_line_width: unknown, precision: unknown, suppress_small: unknown): string;
  array_str(a: ArrayLike, max_line_width: unknown, precision: unknown, keywords?: { suppress_small?: unknown }): string;
  array_str(a: ArrayLike, max_line_width: unknown, keywords?: { precision?: unknown; suppress_small?: unknown }): string;
  array_str(a: ArrayLike, keywords?: { max_line_width?: unknown; precision?: unknown; suppress_small?: unknown }): string;
  array_str(keywords: { a: ArrayLike; max_line_width?: unknown; precision?: unknown; suppress_small?: unknown }): string;
  /** `asanyarray(a, dtype=None, order=None) -> Tensor` */
  asanyarray(a: unknown, dtype: DTypeLike | null, order: unknown): NDArray;
  asanyarray(a: unknown, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  asanyarray(a: unknown, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  asanyarray(keywords: { a: unknown; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `asarray(a, dtype=None, order=None) -> Tensor` */
  asarray(a: unknown, dtype: DTypeLike | null, order: unknown): NDArray;
  asarray(a: unknown, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  asarray(a: unknown, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  asarray(keywords: { a: unknown; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `ascontiguousarray(a, dtype=None, order=None) -> Tensor` */
  ascontiguousarray(a: unknown, dtype: DTypeLike | null, order: unknown): NDArray;
  ascontiguousarray(a: unknown, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  ascontiguousarray(a: unknown, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  ascontiguousarray(keywords: { a: unknown; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `asin(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  asin(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  asin(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `asinh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  asinh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  asinh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `astype(self, dtype, order='K', casting='unsafe', subok=True, copy=True) -> Tensor` */
  astype(self: Tensor, dtype: DTypeLike, order: unknown, casting: string, subok: unknown, copy: unknown): NDArray;
  astype(self: Tensor, dtype: DTypeLike, order: unknown, casting: string, subok: unknown, keywords?: { copy?: unknown }): NDArray;
  astype(self: Tensor, dtype: DTypeLike, order: unknown, casting: string, keywords?: { copy?: unknown; subok?: unknown }): NDArray;
  astype(self: Tensor, dtype: DTypeLike, order: unknown, keywords?: { casting?: string; copy?: unknown; subok?: unknown }): NDArray;
  astype(self: Tensor, dtype: DTypeLike, keywords?: { casting?: string; copy?: unknown; order?: unknown; subok?: unknown }): NDArray;
  astype(self: Tensor, keywords: { dtype: DTypeLike; casting?: string; copy?: unknown; order?: unknown; subok?: unknown }): NDArray;
  astype(keywords: { self: Tensor; dtype: DTypeLike; casting?: string; copy?: unknown; order?: unknown; subok?: unknown }): NDArray;
  /** `atan(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  atan(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  atan(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `atan2(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  atan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  atan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `atanh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  atanh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  atanh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `atleast_1d(a) -> Tensor` */
  atleast_1d(a: ArrayLike): NDArray;
  atleast_1d(keywords: { a: ArrayLike }): NDArray;
  /** `atleast_2d(a) -> Tensor` */
  atleast_2d(a: ArrayLike): NDArray;
  atleast_2d(keywords: { a: ArrayLike }): NDArray;
  /** `atleast_3d(a) -> Tensor` */
  atleast_3d(a: ArrayLike): NDArray;
  atleast_3d(keywords: { a: ArrayLike }): NDArray;
  /** `average(a, axis=None, weights=None) -> Tensor` */
  average(a: ArrayLike, axis: number | readonly number[] | null, weights: ArrayLike | null): NDArray;
  average(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { weights?: ArrayLike | null }): NDArray;
  average(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; weights?: ArrayLike | null }): NDArray;
  average(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; weights?: ArrayLike | null }): NDArray;
  /** `bincount(x, weights=None, minlength=0) -> Tensor` */
  bincount(x: ArrayLike, weights: ArrayLike | null, minlength: number): NDArray;
  bincount(x: ArrayLike, weights: ArrayLike | null, keywords?: { minlength?: number }): NDArray;
  bincount(x: ArrayLike, keywords?: { weights?: ArrayLike | null; minlength?: number }): NDArray;
  bincount(keywords: { x: ArrayLike; weights?: ArrayLike | null; minlength?: number }): NDArray;
  /** `bitwise_and(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_count(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_count(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_count(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_left_shift(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_left_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_left_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_not(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_not(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_not(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_or(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_right_shift(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_right_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_right_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `bitwise_xor(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  bitwise_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  bitwise_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly bool_: ClassLike;
  /** `broadcast_arrays(*args) -> Tensors` */
  broadcast_arrays(args: readonly (unknown)[]): readonly Tensor[];
  broadcast_arrays(...args: (unknown)[]): readonly Tensor[];
  /** `broadcast_shapes(*args) -> tuple` */
  broadcast_shapes(args: readonly (number)[]): readonly unknown[];
  broadcast_shapes(...args: (number)[]): readonly unknown[];
  /** `broadcast_to(array, shape, subok=False) -> Tensor` */
  broadcast_to(array: ArrayLike, shape: readonly number[] | number, subok: unknown): NDArray;
  broadcast_to(array: ArrayLike, shape: readonly number[] | number, keywords?: { subok?: unknown }): NDArray;
  broadcast_to(array: ArrayLike, keywords: { shape: readonly number[] | number; subok?: unknown }): NDArray;
  broadcast_to(keywords: { array: ArrayLike; shape: readonly number[] | number; subok?: unknown }): NDArray;
  readonly byte: ClassLike;
  /** `can_cast(from_, to, casting='safe') -> bool` */
  can_cast(from_: unknown, to: DTypeLike, casting: string): boolean;
  can_cast(from_: unknown, to: DTypeLike, keywords?: { casting?: string }): boolean;
  can_cast(from_: unknown, keywords: { to: DTypeLike; casting?: string }): boolean;
  can_cast(keywords: { from_: unknown; to: DTypeLike; casting?: string }): boolean;
  /** `cbrt(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  cbrt(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  cbrt(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `ceil(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  ceil(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  ceil(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `clip(a, min=None, max=None, out=None) -> Tensor` */
  clip(a: ArrayLike, min: Tensor | number | bigint | boolean | null, max: Tensor | number | bigint | boolean | null, out: Tensor | null): NDArray;
  clip(a: ArrayLike, min: Tensor | number | bigint | boolean | null, max: Tensor | number | bigint | boolean | null, keywords?: { out?: Tensor | null }): NDArray;
  clip(a: ArrayLike, min: Tensor | number | bigint | boolean | null, keywords?: { max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  clip(a: ArrayLike, keywords?: { min?: Tensor | number | bigint | boolean | null; max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  clip(keywords: { a: ArrayLike; min?: Tensor | number | bigint | boolean | null; max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  /** `clip(a, a_min=None, a_max=None, out=None) -> Tensor` */
  clip(a: ArrayLike, a_min: Tensor | number | bigint | boolean | null, a_max: Tensor | number | bigint | boolean | null, out: Tensor | null): NDArray;
  clip(a: ArrayLike, a_min: Tensor | number | bigint | boolean | null, a_max: Tensor | number | bigint | boolean | null, keywords?: { out?: Tensor | null }): NDArray;
  clip(a: ArrayLike, a_min: Tensor | number | bigint | boolean | null, keywords?: { a_max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  clip(a: ArrayLike, keywords?: { a_min?: Tensor | number | bigint | boolean | null; a_max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  clip(keywords: { a: ArrayLike; a_min?: Tensor | number | bigint | boolean | null; a_max?: Tensor | number | bigint | boolean | null; out?: Tensor | null }): NDArray;
  /** `column_stack(tup) -> Tensor` */
  column_stack(tup: readonly ArrayLike[]): NDArray;
  column_stack(keywords: { tup: readonly ArrayLike[] }): NDArray;
  readonly complex64: ClassLike;
  readonly complexfloating: ClassLike;
  /** `compress(condition, a, axis=None) -> Tensor` */
  compress(condition: ArrayLike, a: ArrayLike, axis: number | null): NDArray;
  compress(condition: ArrayLike, a: ArrayLike, keywords?: { axis?: number | null }): NDArray;
  compress(condition: ArrayLike, keywords: { a: ArrayLike; axis?: number | null }): NDArray;
  compress(keywords: { condition: ArrayLike; a: ArrayLike; axis?: number | null }): NDArray;
  /** `concat(arrays, axis=0, out=None, *, dtype=None) -> Tensor` */
  concat(arrays: readonly ArrayLike[], axis: number | null, out: Tensor | null, keywords?: { dtype?: DTypeLike | null }): NDArray;
  concat(arrays: readonly ArrayLike[], axis: number | null, keywords?: { out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  concat(arrays: readonly ArrayLike[], keywords?: { axis?: number | null; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  concat(keywords: { arrays: readonly ArrayLike[]; axis?: number | null; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  /** `concatenate(arrays, axis=0, out=None, *, dtype=None) -> Tensor` */
  concatenate(arrays: readonly ArrayLike[], axis: number | null, out: Tensor | null, keywords?: { dtype?: DTypeLike | null }): NDArray;
  concatenate(arrays: readonly ArrayLike[], axis: number | null, keywords?: { out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  concatenate(arrays: readonly ArrayLike[], keywords?: { axis?: number | null; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  concatenate(keywords: { arrays: readonly ArrayLike[]; axis?: number | null; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  /** `conj(x) -> Tensor` */
  conj(x: ArrayLike): NDArray;
  conj(keywords: { x: ArrayLike }): NDArray;
  /** `conjugate(x) -> Tensor` */
  conjugate(x: ArrayLike): NDArray;
  conjugate(keywords: { x: ArrayLike }): NDArray;
  /** `copy(a, order=None, subok=False) -> Tensor` */
  copy(a: unknown, order: unknown, subok: unknown): NDArray;
  copy(a: unknown, order: unknown, keywords?: { subok?: unknown }): NDArray;
  copy(a: unknown, keywords?: { order?: unknown; subok?: unknown }): NDArray;
  copy(keywords: { a: unknown; order?: unknown; subok?: unknown }): NDArray;
  /** `copysign(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  copysign(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  copysign(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `copyto(dst, src) -> None` */
  copyto(dst: ArrayLike, src: unknown): void;
  copyto(dst: ArrayLike, keywords: { src: unknown }): void;
  copyto(keywords: { dst: ArrayLike; src: unknown }): void;
  /** `cos(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  cos(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  cos(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `cosh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  cosh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  cosh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `count_nonzero(a, axis=None, *, keepdims=False) -> Tensor` */
  count_nonzero(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): NDArray;
  count_nonzero(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  count_nonzero(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  readonly csingle: ClassLike;
  /** `cumprod(a, axis=None, dtype=None, out=None) -> Tensor` */
  cumprod(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, out: Tensor | null): NDArray;
  cumprod(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): NDArray;
  cumprod(a: ArrayLike, axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumprod(a: ArrayLike, keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumprod(keywords: { a: ArrayLike; axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  /** `cumsum(a, axis=None, dtype=None, out=None) -> Tensor` */
  cumsum(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, out: Tensor | null): NDArray;
  cumsum(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): NDArray;
  cumsum(a: ArrayLike, axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumsum(a: ArrayLike, keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  cumsum(keywords: { a: ArrayLike; axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): NDArray;
  /** `deg2rad(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  deg2rad(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  deg2rad(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `degrees(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  degrees(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  degrees(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `delete(arr, obj, axis=None) -> Tensor` */
  delete(arr: ArrayLike, obj: number | readonly number[], axis: number | null): NDArray;
  delete(arr: ArrayLike, obj: number | readonly number[], keywords?: { axis?: number | null }): NDArray;
  delete(arr: ArrayLike, keywords: { obj: number | readonly number[]; axis?: number | null }): NDArray;
  delete(keywords: { arr: ArrayLike; obj: number | readonly number[]; axis?: number | null }): NDArray;
  /** `diag(v, k=0) -> Tensor` */
  diag(v: ArrayLike, k: number): NDArray;
  diag(v: ArrayLike, keywords?: { k?: number }): NDArray;
  diag(keywords: { v: ArrayLike; k?: number }): NDArray;
  /** `diagonal(a, offset=0, axis1=0, axis2=1) -> Tensor` */
  diagonal(a: ArrayLike, offset: number, axis1: number, axis2: number): NDArray;
  diagonal(a: ArrayLike, offset: number, axis1: number, keywords?: { axis2?: number }): NDArray;
  diagonal(a: ArrayLike, offset: number, keywords?: { axis1?: number; axis2?: number }): NDArray;
  diagonal(a: ArrayLike, keywords?: { offset?: number; axis1?: number; axis2?: number }): NDArray;
  diagonal(keywords: { a: ArrayLike; offset?: number; axis1?: number; axis2?: number }): NDArray;
  /** `diff(a, n=1, axis=-1) -> Tensor` */
  diff(a: ArrayLike, n: number, axis: number): NDArray;
  diff(a: ArrayLike, n: number, keywords?: { axis?: number }): NDArray;
  diff(a: ArrayLike, keywords?: { n?: number; axis?: number }): NDArray;
  diff(keywords: { a: ArrayLike; n?: number; axis?: number }): NDArray;
  /** `divide(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `dot(a, b, out=None) -> Tensor` */
  dot(a: ArrayLike, b: ArrayLike, out: Tensor | null): NDArray;
  dot(a: ArrayLike, b: ArrayLike, keywords?: { out?: Tensor | null }): NDArray;
  dot(a: ArrayLike, keywords: { b: ArrayLike; out?: Tensor | null }): NDArray;
  dot(keywords: { a: ArrayLike; b: ArrayLike; out?: Tensor | null }): NDArray;
  readonly double: ClassLike;
  /** `dsplit(ary, indices_or_sections) -> Tensor` */
  dsplit(ary: ArrayLike, indices_or_sections: number | readonly number[]): NDArray;
  dsplit(ary: ArrayLike, keywords: { indices_or_sections: number | readonly number[] }): NDArray;
  dsplit(keywords: { ary: ArrayLike; indices_or_sections: number | readonly number[] }): NDArray;
  /** `dstack(tup) -> Tensor` */
  dstack(tup: readonly ArrayLike[]): NDArray;
  dstack(keywords: { tup: readonly ArrayLike[] }): NDArray;
  readonly dtype: ClassLike;
  readonly e: number;
  /** `empty(shape, dtype=None, order=None) -> Tensor` */
  empty(shape: readonly number[] | number, dtype: DTypeLike | null, order: unknown): NDArray;
  empty(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  empty(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  empty(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `empty_like(a, dtype=None, order=None, subok=True, shape=None) -> Tensor` */
  empty_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, shape: readonly number[] | number | null): NDArray;
  empty_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, keywords?: { shape?: readonly number[] | number | null }): NDArray;
  empty_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, keywords?: { shape?: readonly number[] | number | null; subok?: unknown }): NDArray;
  empty_like(a: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  empty_like(a: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  empty_like(keywords: { a: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  /** `equal(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly euler_gamma: number;
  /** `exp(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  exp(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  exp(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `exp2(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  exp2(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  exp2(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `expand_dims(a, axis) -> Tensor` */
  expand_dims(a: ArrayLike, axis: number | readonly number[]): NDArray;
  expand_dims(a: ArrayLike, keywords: { axis: number | readonly number[] }): NDArray;
  expand_dims(keywords: { a: ArrayLike; axis: number | readonly number[] }): NDArray;
  /** `expm1(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  expm1(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  expm1(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `extract(condition, arr) -> Tensor` */
  extract(condition: ArrayLike, arr: ArrayLike): NDArray;
  extract(condition: ArrayLike, keywords: { arr: ArrayLike }): NDArray;
  extract(keywords: { condition: ArrayLike; arr: ArrayLike }): NDArray;
  /** `eye(N, M=None, k=0, dtype=None, order=None) -> Tensor` */
  eye(N: number, M: number | null, k: number, dtype: DTypeLike | null, order: unknown): NDArray;
  eye(N: number, M: number | null, k: number, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  eye(N: number, M: number | null, k: number, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  eye(N: number, M: number | null, keywords?: { k?: number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  eye(N: number, keywords?: { M?: number | null; k?: number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  eye(keywords: { N: number; M?: number | null; k?: number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `finfo(dtype) -> Tensor` */
  finfo(dtype: unknown): NDArray;
  finfo(keywords: { dtype: unknown }): NDArray;
  /** `fix(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  fix(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  fix(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `flatnonzero(a) -> Tensor` */
  flatnonzero(a: ArrayLike): NDArray;
  flatnonzero(keywords: { a: ArrayLike }): NDArray;
  /** `flip(m, axis=None) -> Tensor` */
  flip(m: ArrayLike, axis: number | readonly number[] | null): NDArray;
  flip(m: ArrayLike, keywords?: { axis?: number | readonly number[] | null }): NDArray;
  flip(keywords: { m: ArrayLike; axis?: number | readonly number[] | null }): NDArray;
  /** `fliplr(m) -> Tensor` */
  fliplr(m: ArrayLike): NDArray;
  fliplr(keywords: { m: ArrayLike }): NDArray;
  /** `flipud(m) -> Tensor` */
  flipud(m: ArrayLike): NDArray;
  flipud(keywords: { m: ArrayLike }): NDArray;
  readonly float16: ClassLike;
  readonly float32: ClassLike;
  readonly float64: ClassLike;
  /** `float_power(x1, x2) -> Tensor` */
  float_power(x1: ArrayLike, x2: ArrayLike): NDArray;
  float_power(x1: ArrayLike, keywords: { x2: ArrayLike }): NDArray;
  float_power(keywords: { x1: ArrayLike; x2: ArrayLike }): NDArray;
  readonly floating: ClassLike;
  /** `floor(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  floor(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  floor(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `floor_divide(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  floor_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  floor_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `fmax(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  fmax(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  fmax(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `fmin(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  fmin(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  fmin(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `fmod(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  fmod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  fmod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `from_dlpack(x, /) -> Tensor` */
  from_dlpack(x: unknown): NDArray;
  /** `frombuffer(buffer) -> Tensor` */
  frombuffer(buffer: unknown): NDArray;
  frombuffer(keywords: { buffer: unknown }): NDArray;
  /** `fromstring(buffer) -> Tensor` */
  fromstring(buffer: unknown): NDArray;
  fromstring(keywords: { buffer: unknown }): NDArray;
  /** `full(shape, fill_value, dtype=None, order=None) -> Tensor` */
  full(shape: readonly number[] | number, fill_value: ArrayLike, dtype: DTypeLike | null, order: unknown): NDArray;
  full(shape: readonly number[] | number, fill_value: ArrayLike, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  full(shape: readonly number[] | number, fill_value: ArrayLike, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  full(shape: readonly number[] | number, keywords: { fill_value: ArrayLike; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  full(keywords: { shape: readonly number[] | number; fill_value: ArrayLike; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `full_like(a, fill_value, dtype=None, order=None, subok=True, shape=None) -> Tensor` */
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, shape: readonly number[] | number | null): NDArray;
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, keywords?: { shape?: readonly number[] | number | null }): NDArray;
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, order: unknown, keywords?: { shape?: readonly number[] | number | null; subok?: unknown }): NDArray;
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  full_like(a: ArrayLike, fill_value: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  full_like(a: ArrayLike, keywords: { fill_value: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  full_like(keywords: { a: ArrayLike; fill_value: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  readonly generic: ClassLike;
  /** `get_printoptions() -> Tensor` */
  get_printoptions(): NDArray;
  /** `greater(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  greater(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  greater(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `greater_equal(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  greater_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  greater_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly half: ClassLike;
  /** `heaviside(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  heaviside(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  heaviside(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `hsplit(ary, indices_or_sections) -> Tensor` */
  hsplit(ary: ArrayLike, indices_or_sections: number | readonly number[]): NDArray;
  hsplit(ary: ArrayLike, keywords: { indices_or_sections: number | readonly number[] }): NDArray;
  hsplit(keywords: { ary: ArrayLike; indices_or_sections: number | readonly number[] }): NDArray;
  /** `hstack(tup, *, dtype=None) -> Tensor` */
  hstack(tup: readonly ArrayLike[], keywords?: { dtype?: DTypeLike | null }): NDArray;
  hstack(keywords: { tup: readonly ArrayLike[]; dtype?: DTypeLike | null }): NDArray;
  /** `hypot(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  hypot(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  hypot(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `identity(n, dtype=None) -> Tensor` */
  identity(n: number, dtype: DTypeLike | null): NDArray;
  identity(n: number, keywords?: { dtype?: DTypeLike | null }): NDArray;
  identity(keywords: { n: number; dtype?: DTypeLike | null }): NDArray;
  /** `iinfo(type) -> Tensor` */
  iinfo(type: unknown): NDArray;
  iinfo(keywords: { type: unknown }): NDArray;
  /** `indices(dimensions, dtype=None) -> Tensor` */
  indices(dimensions: readonly number[] | number, dtype: DTypeLike | null): NDArray;
  indices(dimensions: readonly number[] | number, keywords?: { dtype?: DTypeLike | null }): NDArray;
  indices(keywords: { dimensions: readonly number[] | number; dtype?: DTypeLike | null }): NDArray;
  readonly inexact: ClassLike;
  readonly inf: number;
  /** `inner(a, b) -> Tensor` */
  inner(a: ArrayLike, b: ArrayLike): NDArray;
  inner(a: ArrayLike, keywords: { b: ArrayLike }): NDArray;
  inner(keywords: { a: ArrayLike; b: ArrayLike }): NDArray;
  /** `insert(arr, obj, values, axis=None) -> Tensor` */
  insert(arr: ArrayLike, obj: number, values: ArrayLike, axis: number | null): NDArray;
  insert(arr: ArrayLike, obj: number, values: ArrayLike, keywords?: { axis?: number | null }): NDArray;
  insert(arr: ArrayLike, obj: number, keywords: { values: ArrayLike; axis?: number | null }): NDArray;
  insert(arr: ArrayLike, keywords: { obj: number; values: ArrayLike; axis?: number | null }): NDArray;
  insert(keywords: { arr: ArrayLike; obj: number; values: ArrayLike; axis?: number | null }): NDArray;
  readonly int16: ClassLike;
  readonly int32: ClassLike;
  readonly int64: ClassLike;
  readonly int8: ClassLike;
  readonly int_: ClassLike;
  readonly intc: ClassLike;
  readonly integer: ClassLike;
  /** `interp(x, xp, fp) -> Tensor` */
  interp(x: ArrayLike, xp: ArrayLike, fp: ArrayLike): NDArray;
  interp(x: ArrayLike, xp: ArrayLike, keywords: { fp: ArrayLike }): NDArray;
  interp(x: ArrayLike, keywords: { xp: ArrayLike; fp: ArrayLike }): NDArray;
  interp(keywords: { x: ArrayLike; xp: ArrayLike; fp: ArrayLike }): NDArray;
  /** `intersect1d(ar1, ar2) -> Tensor` */
  intersect1d(ar1: ArrayLike, ar2: ArrayLike): NDArray;
  intersect1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): NDArray;
  intersect1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): NDArray;
  readonly intp: ClassLike;
  /** `invert(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  invert(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  invert(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isclose(a, b, rtol=0.00001, atol=1e-8, equal_nan=False) -> Tensor` */
  isclose(a: ArrayLike, b: ArrayLike, rtol: number, atol: number, equal_nan: boolean): NDArray;
  isclose(a: ArrayLike, b: ArrayLike, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): NDArray;
  isclose(a: ArrayLike, b: ArrayLike, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): NDArray;
  isclose(a: ArrayLike, b: ArrayLike, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): NDArray;
  isclose(a: ArrayLike, keywords: { b: ArrayLike; rtol?: number; atol?: number; equal_nan?: boolean }): NDArray;
  isclose(keywords: { a: ArrayLike; b: ArrayLike; rtol?: number; atol?: number; equal_nan?: boolean }): NDArray;
  /** `iscomplexobj(x) -> bool` */
  iscomplexobj(x: ArrayLike): boolean;
  iscomplexobj(keywords: { x: ArrayLike }): boolean;
  /** `isfinite(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  isfinite(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  isfinite(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isin(element, test_elements, assume_unique=False, invert=False) -> Tensor` */
  isin(element: ArrayLike, test_elements: ArrayLike, assume_unique: unknown, invert: boolean): NDArray;
  isin(element: ArrayLike, test_elements: ArrayLike, assume_unique: unknown, keywords?: { invert?: boolean }): NDArray;
  isin(element: ArrayLike, test_elements: ArrayLike, keywords?: { invert?: boolean; assume_unique?: unknown }): NDArray;
  isin(element: ArrayLike, keywords: { test_elements: ArrayLike; invert?: boolean; assume_unique?: unknown }): NDArray;
  isin(keywords: { element: ArrayLike; test_elements: ArrayLike; invert?: boolean; assume_unique?: unknown }): NDArray;
  /** `isinf(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  isinf(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  isinf(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isnan(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  isnan(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  isnan(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isneginf(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  isneginf(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  isneginf(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isposinf(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  isposinf(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  isposinf(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `isrealobj(x) -> bool` */
  isrealobj(x: ArrayLike): boolean;
  isrealobj(keywords: { x: ArrayLike }): boolean;
  /** `isscalar(element) -> bool` */
  isscalar(element: unknown): boolean;
  isscalar(keywords: { element: unknown }): boolean;
  /** `issubdtype(arg1, arg2) -> bool` */
  issubdtype(arg1: unknown, arg2: unknown): boolean;
  issubdtype(arg1: unknown, keywords: { arg2: unknown }): boolean;
  issubdtype(keywords: { arg1: unknown; arg2: unknown }): boolean;
  /** `left_shift(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  left_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  left_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `less(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  less(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  less(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `less_equal(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  less_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  less_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly linalg: Root_linalg;
  /** `linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0) -> Tensor` */
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, axis: number): NDArray;
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, keywords?: { axis?: number }): NDArray;
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, retstep: boolean, keywords?: { dtype?: DTypeLike | null; axis?: number }): NDArray;
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, keywords?: { retstep?: boolean; dtype?: DTypeLike | null; axis?: number }): NDArray;
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, keywords?: { endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number }): NDArray;
  linspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, keywords?: { num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number }): NDArray;
  linspace(start: Tensor | number | bigint | boolean, keywords: { stop: Tensor | number | bigint | boolean; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number }): NDArray;
  linspace(keywords: { start: Tensor | number | bigint | boolean; stop: Tensor | number | bigint | boolean; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number }): NDArray;
  /** `log(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  log(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  log(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `log10(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  log10(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  log10(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `log1p(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  log1p(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  log1p(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `log2(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  log2(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  log2(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logaddexp(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  logaddexp(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  logaddexp(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logical_and(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  logical_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  logical_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logical_not(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  logical_not(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  logical_not(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logical_or(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  logical_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  logical_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logical_xor(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  logical_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  logical_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `logspace(start, stop, num=50, endpoint=True, base=10, dtype=None) -> Tensor` */
  logspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, base: Tensor | number | bigint | boolean, dtype: DTypeLike | null): NDArray;
  logspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, base: Tensor | number | bigint | boolean, keywords?: { dtype?: DTypeLike | null }): NDArray;
  logspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, endpoint: boolean, keywords?: { base?: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  logspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, num: number, keywords?: { endpoint?: boolean; base?: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  logspace(start: Tensor | number | bigint | boolean, stop: Tensor | number | bigint | boolean, keywords?: { num?: number; endpoint?: boolean; base?: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  logspace(start: Tensor | number | bigint | boolean, keywords: { stop: Tensor | number | bigint | boolean; num?: number; endpoint?: boolean; base?: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  logspace(keywords: { start: Tensor | number | bigint | boolean; stop: Tensor | number | bigint | boolean; num?: number; endpoint?: boolean; base?: Tensor | number | bigint | boolean; dtype?: DTypeLike | null }): NDArray;
  readonly long: ClassLike;
  readonly longlong: ClassLike;
  /** `matmul(x1, x2, /, out=None) -> Tensor` */
  matmul(x1: ArrayLike, x2: ArrayLike, out: Tensor | null): NDArray;
  matmul(x1: ArrayLike, x2: ArrayLike, keywords?: { out?: Tensor | null }): NDArray;
  /** `matrix_transpose(x) -> Tensor` */
  matrix_transpose(x: ArrayLike): NDArray;
  matrix_transpose(keywords: { x: ArrayLike }): NDArray;
  /** `max(a, axis=None, out=None, keepdims=False) -> Tensor` */
  max(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  max(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  max(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  max(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  max(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `maximum(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  maximum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  maximum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `may_share_memory(a, b) -> bool` */
  may_share_memory(a: unknown, b: unknown): boolean;
  may_share_memory(a: unknown, keywords: { b: unknown }): boolean;
  may_share_memory(keywords: { a: unknown; b: unknown }): boolean;
  /** `mean(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  mean(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  mean(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  mean(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `median(a, axis=None, out=None, overwrite_input=False, keepdims=False) -> Tensor` */
  median(a: ArrayLike, axis: number | null, out: Tensor | null, overwrite_input: unknown, keepdims: boolean): NDArray;
  median(a: ArrayLike, axis: number | null, out: Tensor | null, overwrite_input: unknown, keywords?: { keepdims?: boolean }): NDArray;
  median(a: ArrayLike, axis: number | null, out: Tensor | null, keywords?: { keepdims?: boolean; overwrite_input?: unknown }): NDArray;
  median(a: ArrayLike, axis: number | null, keywords?: { out?: Tensor | null; keepdims?: boolean; overwrite_input?: unknown }): NDArray;
  median(a: ArrayLike, keywords?: { axis?: number | null; out?: Tensor | null; keepdims?: boolean; overwrite_input?: unknown }): NDArray;
  median(keywords: { a: ArrayLike; axis?: number | null; out?: Tensor | null; keepdims?: boolean; overwrite_input?: unknown }): NDArray;
  /** `meshgrid(*xi, indexing='xy') -> Tensor` */
  meshgrid(xi: readonly (unknown)[], keywords?: { indexing?: string }): NDArray;
  meshgrid(...xi: (unknown)[]): NDArray;
  meshgrid(...xi: [...xi: (unknown)[], keywords: { indexing?: string }]): NDArray;
  /** `min(a, axis=None, out=None, keepdims=False) -> Tensor` */
  min(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  min(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  min(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  min(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  min(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `min_scalar_type(a) -> Tensor` */
  min_scalar_type(a: ArrayLike): NDArray;
  min_scalar_type(keywords: { a: ArrayLike }): NDArray;
  /** `minimum(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  minimum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  minimum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `mod(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  mod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  mod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `moveaxis(a, source, destination) -> Tensor` */
  moveaxis(a: ArrayLike, source: number | readonly number[], destination: number | readonly number[]): NDArray;
  moveaxis(a: ArrayLike, source: number | readonly number[], keywords: { destination: number | readonly number[] }): NDArray;
  moveaxis(a: ArrayLike, keywords: { source: number | readonly number[]; destination: number | readonly number[] }): NDArray;
  moveaxis(keywords: { a: ArrayLike; source: number | readonly number[]; destination: number | readonly number[] }): NDArray;
  /** `multiply(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  multiply(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  multiply(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly nan: number;
  /** `nan_to_num(x, copy=True, nan=0, posinf=None, neginf=None) -> Tensor` */
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, posinf: number | null, neginf: number | null): NDArray;
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, posinf: number | null, keywords?: { neginf?: number | null }): NDArray;
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, keywords?: { posinf?: number | null; neginf?: number | null }): NDArray;
  nan_to_num(x: ArrayLike, copy: boolean, keywords?: { nan?: number; posinf?: number | null; neginf?: number | null }): NDArray;
  nan_to_num(x: ArrayLike, keywords?: { copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): NDArray;
  nan_to_num(keywords: { x: ArrayLike; copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): NDArray;
  /** `nanmax(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmax(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmax(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `nanmean(a, axis=None, keepdims=False) -> Tensor` */
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, keepdims: boolean): NDArray;
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): NDArray;
  nanmean(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  nanmean(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean }): NDArray;
  /** `nanmin(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmin(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanmin(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `nanprod(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanprod(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nanprod(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `nansum(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nansum(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  nansum(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  readonly ndarray: ClassLike;
  /** `ndim(a) -> int` */
  ndim(a: ArrayLike): number;
  ndim(keywords: { a: ArrayLike }): number;
  /** `negative(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  negative(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  negative(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly newaxis: null;
  /** `nonzero(a) -> tuple` */
  nonzero(a: ArrayLike): readonly unknown[];
  nonzero(keywords: { a: ArrayLike }): readonly unknown[];
  /** `not_equal(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  not_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  not_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly number: ClassLike;
  /** `ones(shape, dtype=None, order=None) -> Tensor` */
  ones(shape: readonly number[] | number, dtype: DTypeLike | null, order: unknown): NDArray;
  ones(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  ones(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  ones(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `ones_like(a, dtype=None, order=None, subok=True, shape=None) -> Tensor` */
  ones_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, shape: readonly number[] | number | null): NDArray;
  ones_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, keywords?: { shape?: readonly number[] | number | null }): NDArray;
  ones_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, keywords?: { shape?: readonly number[] | number | null; subok?: unknown }): NDArray;
  ones_like(a: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  ones_like(a: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  ones_like(keywords: { a: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  /** `outer(a, b, out=None) -> Tensor` */
  outer(a: ArrayLike, b: ArrayLike, out: Tensor | null): NDArray;
  outer(a: ArrayLike, b: ArrayLike, keywords?: { out?: Tensor | null }): NDArray;
  outer(a: ArrayLike, keywords: { b: ArrayLike; out?: Tensor | null }): NDArray;
  outer(keywords: { a: ArrayLike; b: ArrayLike; out?: Tensor | null }): NDArray;
  /** `pad(array, pad_width, mode='constant', *, constant_values=0) -> Tensor` */
  pad(array: ArrayLike, pad_width: unknown, mode: string, keywords?: { constant_values?: Tensor | number | bigint | boolean }): NDArray;
  pad(array: ArrayLike, pad_width: unknown, keywords?: { mode?: string; constant_values?: Tensor | number | bigint | boolean }): NDArray;
  pad(array: ArrayLike, keywords: { pad_width: unknown; mode?: string; constant_values?: Tensor | number | bigint | boolean }): NDArray;
  pad(keywords: { array: ArrayLike; pad_width: unknown; mode?: string; constant_values?: Tensor | number | bigint | boolean }): NDArray;
  /** `percentile(a, q, axis=None) -> Tensor` */
  percentile(a: ArrayLike, q: ArrayLike, axis: number | null): NDArray;
  percentile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | null }): NDArray;
  percentile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | null }): NDArray;
  percentile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | null }): NDArray;
  /** `permute_dims(a, axes=None) -> Tensor` */
  permute_dims(a: ArrayLike, axes: readonly number[] | number | null): NDArray;
  permute_dims(a: ArrayLike, keywords?: { axes?: readonly number[] | number | null }): NDArray;
  permute_dims(keywords: { a: ArrayLike; axes?: readonly number[] | number | null }): NDArray;
  readonly pi: number;
  /** `positive(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  positive(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  positive(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `power(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  power(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  power(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None) -> Tensor` */
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, sign: unknown, floatmode: unknown, keywords?: { legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, sign: unknown, keywords?: { floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, keywords?: { sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, keywords?: { formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, keywords?: { infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, keywords?: { nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, keywords?: { suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, keywords?: { linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, threshold: unknown, keywords?: { edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(precision: unknown, keywords?: { threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  printoptions(keywords?: { precision?: unknown; threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  /** `prod(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  prod(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  prod(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  prod(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `promote_types(type1, type2) -> Tensor` */
  promote_types(type1: DTypeLike, type2: DTypeLike): NDArray;
  promote_types(type1: DTypeLike, keywords: { type2: DTypeLike }): NDArray;
  promote_types(keywords: { type1: DTypeLike; type2: DTypeLike }): NDArray;
  /** `ptp(a, axis=None, out=None, keepdims=False) -> Tensor` */
  ptp(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): NDArray;
  ptp(a: ArrayLike, axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  ptp(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  ptp(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  ptp(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `put(a, ind, v, mode='raise') -> None` */
  put(a: ArrayLike, ind: ArrayLike, v: ArrayLike, mode: string): void;
  put(a: ArrayLike, ind: ArrayLike, v: ArrayLike, keywords?: { mode?: string }): void;
  put(a: ArrayLike, ind: ArrayLike, keywords: { v: ArrayLike; mode?: string }): void;
  put(a: ArrayLike, keywords: { ind: ArrayLike; v: ArrayLike; mode?: string }): void;
  put(keywords: { a: ArrayLike; ind: ArrayLike; v: ArrayLike; mode?: string }): void;
  /** `quantile(a, q, axis=None) -> Tensor` */
  quantile(a: ArrayLike, q: ArrayLike, axis: number | null): NDArray;
  quantile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | null }): NDArray;
  quantile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | null }): NDArray;
  quantile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | null }): NDArray;
  /** `rad2deg(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  rad2deg(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  rad2deg(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `radians(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  radians(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  radians(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `ravel(a, order='C') -> Tensor` */
  ravel(a: ArrayLike, order: unknown): NDArray;
  ravel(a: ArrayLike, keywords?: { order?: unknown }): NDArray;
  ravel(keywords: { a: ArrayLike; order?: unknown }): NDArray;
  /** `real(val) -> Tensor` */
  real(val: ArrayLike): NDArray;
  real(keywords: { val: ArrayLike }): NDArray;
  /** `reciprocal(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  reciprocal(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  reciprocal(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `remainder(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  remainder(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  remainder(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `repeat(a, repeats, axis=None) -> Tensor` */
  repeat(a: ArrayLike, repeats: readonly number[] | number, axis: number | null): NDArray;
  repeat(a: ArrayLike, repeats: readonly number[] | number, keywords?: { axis?: number | null }): NDArray;
  repeat(a: ArrayLike, keywords: { repeats: readonly number[] | number; axis?: number | null }): NDArray;
  repeat(keywords: { a: ArrayLike; repeats: readonly number[] | number; axis?: number | null }): NDArray;
  /** `reshape(a, shape, order=None, *, copy=None) -> Tensor` */
  reshape(a: ArrayLike, shape: readonly number[] | number, order: unknown, keywords?: { copy?: unknown }): NDArray;
  reshape(a: ArrayLike, shape: readonly number[] | number, keywords?: { order?: unknown; copy?: unknown }): NDArray;
  reshape(a: ArrayLike, keywords: { shape: readonly number[] | number; order?: unknown; copy?: unknown }): NDArray;
  reshape(keywords: { a: ArrayLike; shape: readonly number[] | number; order?: unknown; copy?: unknown }): NDArray;
  /** `resize(a, new_shape) -> Tensor` */
  resize(a: ArrayLike, new_shape: readonly number[] | number): NDArray;
  resize(a: ArrayLike, keywords: { new_shape: readonly number[] | number }): NDArray;
  resize(keywords: { a: ArrayLike; new_shape: readonly number[] | number }): NDArray;
  /** `result_type(*arrays_and_dtypes) -> Tensor` */
  result_type(arrays_and_dtypes: readonly (unknown)[]): NDArray;
  result_type(...arrays_and_dtypes: (unknown)[]): NDArray;
  /** `right_shift(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  right_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  right_shift(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `rint(x, /, out=None) -> Tensor` */
  rint(x: ArrayLike, out: Tensor | null): NDArray;
  rint(x: ArrayLike, keywords?: { out?: Tensor | null }): NDArray;
  /** `roll(a, shift, axis=None) -> Tensor` */
  roll(a: ArrayLike, shift: readonly number[] | number, axis: number | readonly number[] | null): NDArray;
  roll(a: ArrayLike, shift: readonly number[] | number, keywords?: { axis?: number | readonly number[] | null }): NDArray;
  roll(a: ArrayLike, keywords: { shift: readonly number[] | number; axis?: number | readonly number[] | null }): NDArray;
  roll(keywords: { a: ArrayLike; shift: readonly number[] | number; axis?: number | readonly number[] | null }): NDArray;
  /** `rollaxis(a, axis, start=0) -> Tensor` */
  rollaxis(a: ArrayLike, axis: number, start: number): NDArray;
  rollaxis(a: ArrayLike, axis: number, keywords?: { start?: number }): NDArray;
  rollaxis(a: ArrayLike, keywords: { axis: number; start?: number }): NDArray;
  rollaxis(keywords: { a: ArrayLike; axis: number; start?: number }): NDArray;
  /** `rot90(m, k=1) -> Tensor` */
  rot90(m: ArrayLike, k: number): NDArray;
  rot90(m: ArrayLike, keywords?: { k?: number }): NDArray;
  rot90(keywords: { m: ArrayLike; k?: number }): NDArray;
  /** `round(a, decimals=0, out=None) -> Tensor` */
  round(a: ArrayLike, decimals: number, out: Tensor | null): NDArray;
  round(a: ArrayLike, decimals: number, keywords?: { out?: Tensor | null }): NDArray;
  round(a: ArrayLike, keywords?: { decimals?: number; out?: Tensor | null }): NDArray;
  round(keywords: { a: ArrayLike; decimals?: number; out?: Tensor | null }): NDArray;
  /** `row_stack(tup, *, dtype=None) -> Tensor` */
  row_stack(tup: readonly ArrayLike[], keywords?: { dtype?: DTypeLike | null }): NDArray;
  row_stack(keywords: { tup: readonly ArrayLike[]; dtype?: DTypeLike | null }): NDArray;
  /** `searchsorted(a, v, side='left') -> Tensor` */
  searchsorted(a: ArrayLike, v: ArrayLike, side: string): NDArray;
  searchsorted(a: ArrayLike, v: ArrayLike, keywords?: { side?: string }): NDArray;
  searchsorted(a: ArrayLike, keywords: { v: ArrayLike; side?: string }): NDArray;
  searchsorted(keywords: { a: ArrayLike; v: ArrayLike; side?: string }): NDArray;
  /** `set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None) -> Tensor` */
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, sign: unknown, floatmode: unknown, keywords?: { legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, sign: unknown, keywords?: { floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, formatter: unknown, keywords?: { sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, infstr: unknown, keywords?: { formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, nanstr: unknown, keywords?: { infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, suppress: unknown, keywords?: { nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, keywords?: { suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, keywords?: { linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, threshold: unknown, keywords?: { edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(precision: unknown, keywords?: { threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  set_printoptions(keywords?: { precision?: unknown; threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; suppress?: unknown; nanstr?: unknown; infstr?: unknown; formatter?: unknown; sign?: unknown; floatmode?: unknown; legacy?: unknown; override_repr?: unknown }): NDArray;
  /** `setdiff1d(ar1, ar2) -> Tensor` */
  setdiff1d(ar1: ArrayLike, ar2: ArrayLike): NDArray;
  setdiff1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): NDArray;
  setdiff1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): NDArray;
  /** `shape(a) -> tuple` */
  shape(a: ArrayLike): readonly unknown[];
  shape(keywords: { a: ArrayLike }): readonly unknown[];
  /** `shares_memory(a, b) -> bool` */
  shares_memory(a: unknown, b: unknown): boolean;
  shares_memory(a: unknown, keywords: { b: unknown }): boolean;
  shares_memory(keywords: { a: unknown; b: unknown }): boolean;
  readonly short: ClassLike;
  /** `sign(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  sign(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  sign(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `signbit(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  signbit(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  signbit(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly signedinteger: ClassLike;
  /** `sin(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  sin(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  sin(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly single: ClassLike;
  /** `sinh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  sinh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  sinh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `size(a, axis=None) -> int` */
  size(a: ArrayLike, axis: number | null): number;
  size(a: ArrayLike, keywords?: { axis?: number | null }): number;
  size(keywords: { a: ArrayLike; axis?: number | null }): number;
  /** `sort(a, axis=-1, kind=None, order=None, *, stable=None) -> Tensor` */
  sort(a: ArrayLike, axis: number | null, kind: unknown, order: unknown, keywords?: { stable?: unknown }): NDArray;
  sort(a: ArrayLike, axis: number | null, kind: unknown, keywords?: { order?: unknown; stable?: unknown }): NDArray;
  sort(a: ArrayLike, axis: number | null, keywords?: { kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  sort(a: ArrayLike, keywords?: { axis?: number | null; kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  sort(keywords: { a: ArrayLike; axis?: number | null; kind?: unknown; order?: unknown; stable?: unknown }): NDArray;
  /** `split(ary, indices_or_sections, axis=0) -> Tensors` */
  split(ary: ArrayLike, indices_or_sections: number | readonly number[], axis: number): readonly Tensor[];
  split(ary: ArrayLike, indices_or_sections: number | readonly number[], keywords?: { axis?: number }): readonly Tensor[];
  split(ary: ArrayLike, keywords: { indices_or_sections: number | readonly number[]; axis?: number }): readonly Tensor[];
  split(keywords: { ary: ArrayLike; indices_or_sections: number | readonly number[]; axis?: number }): readonly Tensor[];
  /** `sqrt(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  sqrt(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  sqrt(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `square(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  square(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  square(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `squeeze(a, axis=None) -> Tensor` */
  squeeze(a: ArrayLike, axis: number | readonly number[] | null): NDArray;
  squeeze(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null }): NDArray;
  squeeze(keywords: { a: ArrayLike; axis?: number | readonly number[] | null }): NDArray;
  /** `stack(arrays, axis=0, out=None, *, dtype=None) -> Tensor` */
  stack(arrays: readonly ArrayLike[], axis: number, out: Tensor | null, keywords?: { dtype?: DTypeLike | null }): NDArray;
  stack(arrays: readonly ArrayLike[], axis: number, keywords?: { out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  stack(arrays: readonly ArrayLike[], keywords?: { axis?: number; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  stack(keywords: { arrays: readonly ArrayLike[]; axis?: number; out?: Tensor | null; dtype?: DTypeLike | null }): NDArray;
  /** `std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): NDArray;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): NDArray;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): NDArray;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  std(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  std(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  std(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  /** `subtract(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  subtract(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  subtract(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `sum(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): NDArray;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): NDArray;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): NDArray;
  sum(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  sum(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  sum(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): NDArray;
  /** `swapaxes(a, axis1, axis2) -> Tensor` */
  swapaxes(a: ArrayLike, axis1: number, axis2: number): NDArray;
  swapaxes(a: ArrayLike, axis1: number, keywords: { axis2: number }): NDArray;
  swapaxes(a: ArrayLike, keywords: { axis1: number; axis2: number }): NDArray;
  swapaxes(keywords: { a: ArrayLike; axis1: number; axis2: number }): NDArray;
  /** `take(a, indices, axis=None, out=None, mode='raise') -> Tensor` */
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: Tensor | null, mode: string): NDArray;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: Tensor | null, keywords?: { mode?: string }): NDArray;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, keywords?: { out?: Tensor | null; mode?: string }): NDArray;
  take(a: ArrayLike, indices: ArrayLike, keywords?: { axis?: number | null; out?: Tensor | null; mode?: string }): NDArray;
  take(a: ArrayLike, keywords: { indices: ArrayLike; axis?: number | null; out?: Tensor | null; mode?: string }): NDArray;
  take(keywords: { a: ArrayLike; indices: ArrayLike; axis?: number | null; out?: Tensor | null; mode?: string }): NDArray;
  /** `take_along_axis(arr, indices, axis=-1) -> Tensor` */
  take_along_axis(arr: ArrayLike, indices: ArrayLike, axis: number): NDArray;
  take_along_axis(arr: ArrayLike, indices: ArrayLike, keywords?: { axis?: number }): NDArray;
  take_along_axis(arr: ArrayLike, keywords: { indices: ArrayLike; axis?: number }): NDArray;
  take_along_axis(keywords: { arr: ArrayLike; indices: ArrayLike; axis?: number }): NDArray;
  /** `tan(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  tan(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  tan(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `tanh(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  tanh(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  tanh(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `tile(A, reps) -> Tensor` */
  tile(A: ArrayLike, reps: readonly number[] | number): NDArray;
  tile(A: ArrayLike, keywords: { reps: readonly number[] | number }): NDArray;
  tile(keywords: { A: ArrayLike; reps: readonly number[] | number }): NDArray;
  /** `trace(a, offset=0) -> Tensor` */
  trace(a: ArrayLike, offset: number): NDArray;
  trace(a: ArrayLike, keywords?: { offset?: number }): NDArray;
  trace(keywords: { a: ArrayLike; offset?: number }): NDArray;
  /** `transpose(a, axes=None) -> Tensor` */
  transpose(a: ArrayLike, axes: readonly number[] | number | null): NDArray;
  transpose(a: ArrayLike, keywords?: { axes?: readonly number[] | number | null }): NDArray;
  transpose(keywords: { a: ArrayLike; axes?: readonly number[] | number | null }): NDArray;
  /** `tril(m, k=0) -> Tensor` */
  tril(m: ArrayLike, k: number): NDArray;
  tril(m: ArrayLike, keywords?: { k?: number }): NDArray;
  tril(keywords: { m: ArrayLike; k?: number }): NDArray;
  /** `triu(m, k=0) -> Tensor` */
  triu(m: ArrayLike, k: number): NDArray;
  triu(m: ArrayLike, keywords?: { k?: number }): NDArray;
  triu(keywords: { m: ArrayLike; k?: number }): NDArray;
  /** `true_divide(x1, x2, /, out=None, *, where=True, dtype=None) -> Tensor` */
  true_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  true_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  /** `trunc(x, /, out=None, *, where=True, dtype=None) -> Tensor` */
  trunc(x: ArrayLike, out: Tensor | null, keywords?: { where?: boolean; dtype?: DTypeLike | null }): NDArray;
  trunc(x: ArrayLike, keywords?: { out?: Tensor | null; where?: boolean; dtype?: DTypeLike | null }): NDArray;
  readonly ubyte: ClassLike;
  readonly ufunc: ClassLike;
  readonly uint: ClassLike;
  readonly uint16: ClassLike;
  readonly uint32: ClassLike;
  readonly uint64: ClassLike;
  readonly uint8: ClassLike;
  readonly uintc: ClassLike;
  readonly uintp: ClassLike;
  readonly ulong: ClassLike;
  /** `union1d(ar1, ar2) -> Tensor` */
  union1d(ar1: ArrayLike, ar2: ArrayLike): NDArray;
  union1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): NDArray;
  union1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): NDArray;
  /** `unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None) -> Tensor` */
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, return_counts: boolean, axis: number | null): NDArray;
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { axis?: number | null }): NDArray;
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; axis?: number | null }): NDArray;
  unique(ar: ArrayLike, return_index: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): NDArray;
  unique(ar: ArrayLike, keywords?: { return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): NDArray;
  unique(keywords: { ar: ArrayLike; return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): NDArray;
  readonly unsignedinteger: ClassLike;
  readonly ushort: ClassLike;
  /** `var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): NDArray;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): NDArray;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): NDArray;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  var(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  var(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  var(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): NDArray;
  /** `vdot(a, b) -> Tensor` */
  vdot(a: ArrayLike, b: ArrayLike): NDArray;
  vdot(a: ArrayLike, keywords: { b: ArrayLike }): NDArray;
  vdot(keywords: { a: ArrayLike; b: ArrayLike }): NDArray;
  /** `vsplit(ary, indices_or_sections) -> Tensor` */
  vsplit(ary: ArrayLike, indices_or_sections: number | readonly number[]): NDArray;
  vsplit(ary: ArrayLike, keywords: { indices_or_sections: number | readonly number[] }): NDArray;
  vsplit(keywords: { ary: ArrayLike; indices_or_sections: number | readonly number[] }): NDArray;
  /** `vstack(tup, *, dtype=None) -> Tensor` */
  vstack(tup: readonly ArrayLike[], keywords?: { dtype?: DTypeLike | null }): NDArray;
  vstack(keywords: { tup: readonly ArrayLike[]; dtype?: DTypeLike | null }): NDArray;
  /** `where(condition) -> Tensor` */
  where(condition: ArrayLike): NDArray;
  where(keywords: { condition: ArrayLike }): NDArray;
  /** `where(condition, x, y=None) -> Tensor` */
  where(condition: ArrayLike, x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean | null): NDArray;
  where(condition: ArrayLike, x: Tensor | number | bigint | boolean, keywords?: { y?: Tensor | number | bigint | boolean | null }): NDArray;
  where(condition: ArrayLike, keywords: { x: Tensor | number | bigint | boolean; y?: Tensor | number | bigint | boolean | null }): NDArray;
  where(keywords: { condition: ArrayLike; x: Tensor | number | bigint | boolean; y?: Tensor | number | bigint | boolean | null }): NDArray;
  /** `zeros(shape, dtype=None, order=None) -> Tensor` */
  zeros(shape: readonly number[] | number, dtype: DTypeLike | null, order: unknown): NDArray;
  zeros(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: unknown }): NDArray;
  zeros(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: unknown }): NDArray;
  zeros(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: unknown }): NDArray;
  /** `zeros_like(a, dtype=None, order=None, subok=True, shape=None) -> Tensor` */
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, shape: readonly number[] | number | null): NDArray;
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, subok: unknown, keywords?: { shape?: readonly number[] | number | null }): NDArray;
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, order: unknown, keywords?: { shape?: readonly number[] | number | null; subok?: unknown }): NDArray;
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  zeros_like(a: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
  zeros_like(keywords: { a: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; order?: unknown; subok?: unknown }): NDArray;
}

const surface = moduleSurface(root) as Root;

export const onp: Root = surface;
