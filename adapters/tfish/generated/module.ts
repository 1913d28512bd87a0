/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { tf as root } from '../namespace.ts';
import type * as types from '../types.ts';

export type ArrayLike = types.ArrayLike;
export type ClassLike = types.ClassLike;
export type DType = types.DType;
export type NDArray = types.NDArray;
export type NestedList = types.NestedList;
export type Scalar = types.Scalar;
export type ShapeLike = types.ShapeLike;
export type TensorLike = types.TensorLike;
export type TensorShape = types.TensorShape;
export type VariableClass = types.VariableClass;
export type VariableSlice = types.VariableSlice;

export interface Tensor extends types.TensorBase {
  add(other: Tensor | number | bigint | boolean): types.TensorResult;
  iadd(other: Tensor | number | bigint | boolean): types.TensorResult;
  sub(other: Tensor | number | bigint | boolean): types.TensorResult;
  isub(other: Tensor | number | bigint | boolean): types.TensorResult;
  mul(other: Tensor | number | bigint | boolean): types.TensorResult;
  imul(other: Tensor | number | bigint | boolean): types.TensorResult;
  truediv(other: Tensor | number | bigint | boolean): types.TensorResult;
  itruediv(other: Tensor | number | bigint | boolean): types.TensorResult;
  floordiv(other: Tensor | number | bigint | boolean): types.TensorResult;
  ifloordiv(other: Tensor | number | bigint | boolean): types.TensorResult;
  mod(other: Tensor | number | bigint | boolean): types.TensorResult;
  imod(other: Tensor | number | bigint | boolean): types.TensorResult;
  pow(other: Tensor | number | bigint | boolean): types.TensorResult;
  ipow(other: Tensor | number | bigint | boolean): types.TensorResult;
  matmul(other: Tensor | number | bigint | boolean): types.TensorResult;
  imatmul(other: Tensor | number | bigint | boolean): types.TensorResult;
  and_(other: Tensor | number | bigint | boolean): types.TensorResult;
  iand(other: Tensor | number | bigint | boolean): types.TensorResult;
  or_(other: Tensor | number | bigint | boolean): types.TensorResult;
  ior(other: Tensor | number | bigint | boolean): types.TensorResult;
  xor(other: Tensor | number | bigint | boolean): types.TensorResult;
  ixor(other: Tensor | number | bigint | boolean): types.TensorResult;
  eq(other: Tensor | number | bigint | boolean): types.TensorResult;
  ne(other: Tensor | number | bigint | boolean): types.TensorResult;
  lt(other: Tensor | number | bigint | boolean): types.TensorResult;
  le(other: Tensor | number | bigint | boolean): types.TensorResult;
  gt(other: Tensor | number | bigint | boolean): types.TensorResult;
  ge(other: Tensor | number | bigint | boolean): types.TensorResult;
  neg(): types.TensorResult;
  invert(): types.TensorResult;
  abs(): types.TensorResult;
}

export interface Variable extends types.VariableBase {
  /** `assign(value, use_locking=None, name=None, read_value=True) -> Tensor` */
  assign(value: unknown, use_locking: unknown, name: string | null, read_value: unknown): Tensor;
  assign(value: unknown, use_locking: unknown, name: string | null, keywords?: { read_value?: unknown }): Tensor;
  assign(value: unknown, use_locking: unknown, keywords?: { name?: string | null; read_value?: unknown }): Tensor;
  assign(value: unknown, keywords?: { use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  assign(keywords: { value: unknown; use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  /** `assign_add(delta, use_locking=None, name=None, read_value=True) -> Tensor` */
  assign_add(delta: unknown, use_locking: unknown, name: string | null, read_value: unknown): Tensor;
  assign_add(delta: unknown, use_locking: unknown, name: string | null, keywords?: { read_value?: unknown }): Tensor;
  assign_add(delta: unknown, use_locking: unknown, keywords?: { name?: string | null; read_value?: unknown }): Tensor;
  assign_add(delta: unknown, keywords?: { use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  assign_add(keywords: { delta: unknown; use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  /** `assign_sub(delta, use_locking=None, name=None, read_value=True) -> Tensor` */
  assign_sub(delta: unknown, use_locking: unknown, name: string | null, read_value: unknown): Tensor;
  assign_sub(delta: unknown, use_locking: unknown, name: string | null, keywords?: { read_value?: unknown }): Tensor;
  assign_sub(delta: unknown, use_locking: unknown, keywords?: { name?: string | null; read_value?: unknown }): Tensor;
  assign_sub(delta: unknown, keywords?: { use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  assign_sub(keywords: { delta: unknown; use_locking?: unknown; name?: string | null; read_value?: unknown }): Tensor;
  /** `gather_nd(indices, name=None) -> Tensor` */
  gather_nd(indices: unknown, name: string | null): Tensor;
  gather_nd(indices: unknown, keywords?: { name?: string | null }): Tensor;
  gather_nd(keywords: { indices: unknown; name?: string | null }): Tensor;
  /** `get_shape() -> TensorShape` */
  get_shape(): TensorShape;
  /** `is_initialized(name=None) -> Tensor` */
  is_initialized(name: string | null): Tensor;
  is_initialized(keywords?: { name?: string | null }): Tensor;
  /** `read_value() -> Tensor` */
  read_value(): Tensor;
  /** `scatter_nd_add(indices, updates, name=None) -> Tensor` */
  scatter_nd_add(indices: unknown, updates: unknown, name: string | null): Tensor;
  scatter_nd_add(indices: unknown, updates: unknown, keywords?: { name?: string | null }): Tensor;
  scatter_nd_add(indices: unknown, keywords: { updates: unknown; name?: string | null }): Tensor;
  scatter_nd_add(keywords: { indices: unknown; updates: unknown; name?: string | null }): Tensor;
  /** `scatter_nd_max(indices, updates, name=None) -> Tensor` */
  scatter_nd_max(indices: unknown, updates: unknown, name: string | null): Tensor;
  scatter_nd_max(indices: unknown, updates: unknown, keywords?: { name?: string | null }): Tensor;
  scatter_nd_max(indices: unknown, keywords: { updates: unknown; name?: string | null }): Tensor;
  scatter_nd_max(keywords: { indices: unknown; updates: unknown; name?: string | null }): Tensor;
  /** `scatter_nd_min(indices, updates, name=None) -> Tensor` */
  scatter_nd_min(indices: unknown, updates: unknown, name: string | null): Tensor;
  scatter_nd_min(indices: unknown, updates: unknown, keywords?: { name?: string | null }): Tensor;
  scatter_nd_min(indices: unknown, keywords: { updates: unknown; name?: string | null }): Tensor;
  scatter_nd_min(keywords: { indices: unknown; updates: unknown; name?: string | null }): Tensor;
  /** `scatter_nd_sub(indices, updates, name=None) -> Tensor` */
  scatter_nd_sub(indices: unknown, updates: unknown, name: string | null): Tensor;
  scatter_nd_sub(indices: unknown, updates: unknown, keywords?: { name?: string | null }): Tensor;
  scatter_nd_sub(indices: unknown, keywords: { updates: unknown; name?: string | null }): Tensor;
  scatter_nd_sub(keywords: { indices: unknown; updates: unknown; name?: string | null }): Tensor;
  /** `scatter_nd_update(indices, updates, name=None) -> Tensor` */
  scatter_nd_update(indices: unknown, updates: unknown, name: string | null): Tensor;
  scatter_nd_update(indices: unknown, updates: unknown, keywords?: { name?: string | null }): Tensor;
  scatter_nd_update(indices: unknown, keywords: { updates: unknown; name?: string | null }): Tensor;
  scatter_nd_update(keywords: { indices: unknown; updates: unknown; name?: string | null }): Tensor;
  /** `set_shape(shape) -> None` */
  set_shape(shape: unknown): void;
  set_shape(keywords: { shape: unknown }): void;
  /** `sparse_read(indices, name=None) -> Tensor` */
  sparse_read(indices: unknown, name: string | null): Tensor;
  sparse_read(indices: unknown, keywords?: { name?: string | null }): Tensor;
  sparse_read(keywords: { indices: unknown; name?: string | null }): Tensor;
  /** `value() -> Tensor` */
  value(): Tensor;
  add(other: Tensor | number | bigint | boolean): types.VariableResult;
  iadd(other: Tensor | number | bigint | boolean): types.VariableResult;
  sub(other: Tensor | number | bigint | boolean): types.VariableResult;
  isub(other: Tensor | number | bigint | boolean): types.VariableResult;
  mul(other: Tensor | number | bigint | boolean): types.VariableResult;
  imul(other: Tensor | number | bigint | boolean): types.VariableResult;
  truediv(other: Tensor | number | bigint | boolean): types.VariableResult;
  itruediv(other: Tensor | number | bigint | boolean): types.VariableResult;
  floordiv(other: Tensor | number | bigint | boolean): types.VariableResult;
  ifloordiv(other: Tensor | number | bigint | boolean): types.VariableResult;
  mod(other: Tensor | number | bigint | boolean): types.VariableResult;
  imod(other: Tensor | number | bigint | boolean): types.VariableResult;
  pow(other: Tensor | number | bigint | boolean): types.VariableResult;
  ipow(other: Tensor | number | bigint | boolean): types.VariableResult;
  matmul(other: Tensor | number | bigint | boolean): types.VariableResult;
  imatmul(other: Tensor | number | bigint | boolean): types.VariableResult;
  and_(other: Tensor | number | bigint | boolean): types.VariableResult;
  iand(other: Tensor | number | bigint | boolean): types.VariableResult;
  or_(other: Tensor | number | bigint | boolean): types.VariableResult;
  ior(other: Tensor | number | bigint | boolean): types.VariableResult;
  xor(other: Tensor | number | bigint | boolean): types.VariableResult;
  ixor(other: Tensor | number | bigint | boolean): types.VariableResult;
  eq(other: Tensor | number | bigint | boolean): types.VariableResult;
  ne(other: Tensor | number | bigint | boolean): types.VariableResult;
  lt(other: Tensor | number | bigint | boolean): types.VariableResult;
  le(other: Tensor | number | bigint | boolean): types.VariableResult;
  gt(other: Tensor | number | bigint | boolean): types.VariableResult;
  ge(other: Tensor | number | bigint | boolean): types.VariableResult;
  neg(): types.VariableResult;
  invert(): types.VariableResult;
  abs(): types.VariableResult;
}

export interface Root_autodiff {
  readonly ForwardAccumulator: ClassLike;
  readonly GradientTape: ClassLike;
}

export interface Root_bitwise {
  /** `bitwise_and(x, y, name=None) -> Tensor` */
  bitwise_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  bitwise_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  bitwise_and(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  bitwise_and(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `bitwise_or(x, y, name=None) -> Tensor` */
  bitwise_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  bitwise_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  bitwise_or(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  bitwise_or(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `bitwise_xor(x, y, name=None) -> Tensor` */
  bitwise_xor(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  bitwise_xor(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  bitwise_xor(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  bitwise_xor(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `invert(x, name=None) -> Tensor` */
  invert(x: ArrayLike, name: string | null): Tensor;
  invert(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  invert(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `left_shift(x, y, name=None) -> Tensor` */
  left_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  left_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  left_shift(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  left_shift(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `population_count(x, name=None) -> Tensor` */
  population_count(x: ArrayLike, name: string | null): Tensor;
  population_count(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  population_count(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `right_shift(x, y, name=None) -> Tensor` */
  right_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  right_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  right_shift(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  right_shift(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
}

export interface Root_dtypes {
  readonly DType: ClassLike;
  /** `as_dtype(type_value) -> DType` */
  as_dtype(type_value: unknown): DType;
  as_dtype(keywords: { type_value: unknown }): DType;
}

export interface Root_errors {
  readonly FailedPreconditionError: ClassLike;
  readonly InternalError: ClassLike;
  readonly InvalidArgumentError: ClassLike;
  readonly NotFoundError: ClassLike;
  readonly OpError: ClassLike;
  readonly OutOfRangeError: ClassLike;
  readonly ResourceExhaustedError: ClassLike;
  readonly UnimplementedError: ClassLike;
}

export interface Root_experimental_dlpack {
  /** `from_dlpack(dlcapsule) -> Tensor` */
  from_dlpack(dlcapsule: unknown): Tensor;
  from_dlpack(keywords: { dlcapsule: unknown }): Tensor;
  /** `to_dlpack(tf_tensor) -> Tensor` */
  to_dlpack(tf_tensor: unknown): Tensor;
  to_dlpack(keywords: { tf_tensor: unknown }): Tensor;
}

export interface Root_experimental {
  readonly dlpack: Root_experimental_dlpack;
}

export interface Root_linalg {
  /** `band_part(input, num_lower, num_upper, name=None) -> Tensor` */
  band_part(input: unknown, num_lower: unknown, num_upper: unknown, name: string | null): Tensor;
  band_part(input: unknown, num_lower: unknown, num_upper: unknown, keywords?: { name?: string | null }): Tensor;
  band_part(input: unknown, num_lower: unknown, keywords: { num_upper: unknown; name?: string | null }): Tensor;
  band_part(input: unknown, keywords: { num_lower: unknown; num_upper: unknown; name?: string | null }): Tensor;
  band_part(keywords: { input: unknown; num_lower: unknown; num_upper: unknown; name?: string | null }): Tensor;
  /** `cholesky(input, name=None) -> Tensor` */
  cholesky(input: unknown, name: string | null): Tensor;
  cholesky(input: unknown, keywords?: { name?: string | null }): Tensor;
  cholesky(keywords: { input: unknown; name?: string | null }): Tensor;
  /** `cross(a, b, name=None) -> Tensor` */
  cross(a: unknown, b: unknown, name: string | null): Tensor;
  cross(a: unknown, b: unknown, keywords?: { name?: string | null }): Tensor;
  cross(a: unknown, keywords: { b: unknown; name?: string | null }): Tensor;
  cross(keywords: { a: unknown; b: unknown; name?: string | null }): Tensor;
  /** `det(input, name=None) -> Tensor` */
  det(input: unknown, name: string | null): Tensor;
  det(input: unknown, keywords?: { name?: string | null }): Tensor;
  det(keywords: { input: unknown; name?: string | null }): Tensor;
  /** `diag(diagonal, name='diag', k=0) -> Tensor` */
  diag(diagonal: unknown, name: string, k: unknown): Tensor;
  diag(diagonal: unknown, name: string, keywords?: { k?: unknown }): Tensor;
  diag(diagonal: unknown, keywords?: { name?: string; k?: unknown }): Tensor;
  diag(keywords: { diagonal: unknown; name?: string; k?: unknown }): Tensor;
  /** `diag_part(input, name='diag_part', k=0) -> Tensor` */
  diag_part(input: unknown, name: string, k: unknown): Tensor;
  diag_part(input: unknown, name: string, keywords?: { k?: unknown }): Tensor;
  diag_part(input: unknown, keywords?: { name?: string; k?: unknown }): Tensor;
  diag_part(keywords: { input: unknown; name?: string; k?: unknown }): Tensor;
  /** `eigh(tensor, name=None) -> any` */
  eigh(tensor: unknown, name: string | null): unknown;
  eigh(tensor: unknown, keywords?: { name?: string | null }): unknown;
  eigh(keywords: { tensor: unknown; name?: string | null }): unknown;
  /** `eigvalsh(tensor, name=None) -> Tensor` */
  eigvalsh(tensor: unknown, name: string | null): Tensor;
  eigvalsh(tensor: unknown, keywords?: { name?: string | null }): Tensor;
  eigvalsh(keywords: { tensor: unknown; name?: string | null }): Tensor;
  /** `einsum(equation, *inputs, name=None, optimize=None) -> Tensor` */
  einsum(equation: unknown, inputs: readonly (unknown)[], keywords?: { name?: string | null; optimize?: unknown }): Tensor;
  einsum(equation: unknown, ...inputs: (unknown)[]): Tensor;
  /** `eye(num_rows, num_columns=None, batch_shape=None, dtype=None, name=None) -> Tensor` */
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, dtype: unknown, name: string | null): Tensor;
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, keywords?: { dtype?: unknown; name?: string | null }): Tensor;
  eye(num_rows: unknown, num_columns: unknown, keywords?: { batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  eye(num_rows: unknown, keywords?: { num_columns?: unknown; batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  eye(keywords: { num_rows: unknown; num_columns?: unknown; batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  /** `inv(input, adjoint=False, name=None) -> Tensor` */
  inv(input: unknown, adjoint: unknown, name: string | null): Tensor;
  inv(input: unknown, adjoint: unknown, keywords?: { name?: string | null }): Tensor;
  inv(input: unknown, keywords?: { adjoint?: unknown; name?: string | null }): Tensor;
  inv(keywords: { input: unknown; adjoint?: unknown; name?: string | null }): Tensor;
  /** `logdet(matrix, name=None) -> Tensor` */
  logdet(matrix: unknown, name: string | null): Tensor;
  logdet(matrix: unknown, keywords?: { name?: string | null }): Tensor;
  logdet(keywords: { matrix: unknown; name?: string | null }): Tensor;
  /** `matmul(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, a_is_sparse=False, b_is_sparse=False, output_type=None, grad_a=False, grad_b=False, name=None) -> Tensor` */
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, grad_b: unknown, name: string | null): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, grad_b: unknown, keywords?: { name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, keywords?: { grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, keywords?: { grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, keywords?: { output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, keywords?: { b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, keywords?: { a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, keywords?: { adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, keywords?: { adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, keywords?: { transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, keywords?: { transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, keywords: { b: unknown; transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(keywords: { a: unknown; b: unknown; transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  /** `matrix_rank(a, tol=None, validate_args=False, name=None) -> Tensor` */
  matrix_rank(a: unknown, tol: unknown, validate_args: unknown, name: string | null): Tensor;
  matrix_rank(a: unknown, tol: unknown, validate_args: unknown, keywords?: { name?: string | null }): Tensor;
  matrix_rank(a: unknown, tol: unknown, keywords?: { validate_args?: unknown; name?: string | null }): Tensor;
  matrix_rank(a: unknown, keywords?: { tol?: unknown; validate_args?: unknown; name?: string | null }): Tensor;
  matrix_rank(keywords: { a: unknown; tol?: unknown; validate_args?: unknown; name?: string | null }): Tensor;
  /** `matrix_transpose(a, name='matrix_transpose', conjugate=False) -> Tensor` */
  matrix_transpose(a: unknown, name: string, conjugate: unknown): Tensor;
  matrix_transpose(a: unknown, name: string, keywords?: { conjugate?: unknown }): Tensor;
  matrix_transpose(a: unknown, keywords?: { name?: string; conjugate?: unknown }): Tensor;
  matrix_transpose(keywords: { a: unknown; name?: string; conjugate?: unknown }): Tensor;
  /** `matvec(a, b, transpose_a=False, adjoint_a=False, a_is_sparse=False, b_is_sparse=False, name=None) -> Tensor` */
  matvec(a: unknown, b: unknown, transpose_a: unknown, adjoint_a: unknown, a_is_sparse: unknown, b_is_sparse: unknown, name: string | null): Tensor;
  matvec(a: unknown, b: unknown, transpose_a: unknown, adjoint_a: unknown, a_is_sparse: unknown, b_is_sparse: unknown, keywords?: { name?: string | null }): Tensor;
  matvec(a: unknown, b: unknown, transpose_a: unknown, adjoint_a: unknown, a_is_sparse: unknown, keywords?: { b_is_sparse?: unknown; name?: string | null }): Tensor;
  matvec(a: unknown, b: unknown, transpose_a: unknown, adjoint_a: unknown, keywords?: { a_is_sparse?: unknown; b_is_sparse?: unknown; name?: string | null }): Tensor;
  matvec(a: unknown, b: unknown, transpose_a: unknown, keywords?: { adjoint_a?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; name?: string | null }): Tensor;
  matvec(a: unknown, b: unknown, keywords?: { transpose_a?: unknown; adjoint_a?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; name?: string | null }): Tensor;
  matvec(a: unknown, keywords: { b: unknown; transpose_a?: unknown; adjoint_a?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; name?: string | null }): Tensor;
  matvec(keywords: { a: unknown; b: unknown; transpose_a?: unknown; adjoint_a?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; name?: string | null }): Tensor;
  /** `norm(tensor, ord='euclidean', axis=None, keepdims=None, name=None) -> Tensor` */
  norm(tensor: unknown, ord: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  norm(tensor: unknown, ord: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  norm(tensor: unknown, ord: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  norm(tensor: unknown, ord: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  norm(tensor: unknown, keywords?: { ord?: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  norm(keywords: { tensor: unknown; ord?: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `pinv(a, rcond=None, validate_args=False, name=None) -> Tensor` */
  pinv(a: unknown, rcond: unknown, validate_args: unknown, name: string | null): Tensor;
  pinv(a: unknown, rcond: unknown, validate_args: unknown, keywords?: { name?: string | null }): Tensor;
  pinv(a: unknown, rcond: unknown, keywords?: { validate_args?: unknown; name?: string | null }): Tensor;
  pinv(a: unknown, keywords?: { rcond?: unknown; validate_args?: unknown; name?: string | null }): Tensor;
  pinv(keywords: { a: unknown; rcond?: unknown; validate_args?: unknown; name?: string | null }): Tensor;
  /** `qr(input, full_matrices=False, name=None) -> any` */
  qr(input: unknown, full_matrices: unknown, name: string | null): unknown;
  qr(input: unknown, full_matrices: unknown, keywords?: { name?: string | null }): unknown;
  qr(input: unknown, keywords?: { full_matrices?: unknown; name?: string | null }): unknown;
  qr(keywords: { input: unknown; full_matrices?: unknown; name?: string | null }): unknown;
  /** `slogdet(input, name=None) -> any` */
  slogdet(input: unknown, name: string | null): unknown;
  slogdet(input: unknown, keywords?: { name?: string | null }): unknown;
  slogdet(keywords: { input: unknown; name?: string | null }): unknown;
  /** `solve(matrix, rhs, adjoint=False, name=None) -> Tensor` */
  solve(matrix: unknown, rhs: unknown, adjoint: unknown, name: string | null): Tensor;
  solve(matrix: unknown, rhs: unknown, adjoint: unknown, keywords?: { name?: string | null }): Tensor;
  solve(matrix: unknown, rhs: unknown, keywords?: { adjoint?: unknown; name?: string | null }): Tensor;
  solve(matrix: unknown, keywords: { rhs: unknown; adjoint?: unknown; name?: string | null }): Tensor;
  solve(keywords: { matrix: unknown; rhs: unknown; adjoint?: unknown; name?: string | null }): Tensor;
  /** `svd(tensor, full_matrices=False, compute_uv=True, name=None) -> any` */
  svd(tensor: unknown, full_matrices: unknown, compute_uv: unknown, name: string | null): unknown;
  svd(tensor: unknown, full_matrices: unknown, compute_uv: unknown, keywords?: { name?: string | null }): unknown;
  svd(tensor: unknown, full_matrices: unknown, keywords?: { compute_uv?: unknown; name?: string | null }): unknown;
  svd(tensor: unknown, keywords?: { full_matrices?: unknown; compute_uv?: unknown; name?: string | null }): unknown;
  svd(keywords: { tensor: unknown; full_matrices?: unknown; compute_uv?: unknown; name?: string | null }): unknown;
  /** `tensor_diag(diagonal, name=None) -> Tensor` */
  tensor_diag(diagonal: unknown, name: string | null): Tensor;
  tensor_diag(diagonal: unknown, keywords?: { name?: string | null }): Tensor;
  tensor_diag(keywords: { diagonal: unknown; name?: string | null }): Tensor;
  /** `tensor_diag_part(input, name=None) -> Tensor` */
  tensor_diag_part(input: unknown, name: string | null): Tensor;
  tensor_diag_part(input: unknown, keywords?: { name?: string | null }): Tensor;
  tensor_diag_part(keywords: { input: unknown; name?: string | null }): Tensor;
  /** `tensordot(a, b, axes, name=None) -> Tensor` */
  tensordot(a: unknown, b: unknown, axes: unknown, name: string | null): Tensor;
  tensordot(a: unknown, b: unknown, axes: unknown, keywords?: { name?: string | null }): Tensor;
  tensordot(a: unknown, b: unknown, keywords: { axes: unknown; name?: string | null }): Tensor;
  tensordot(a: unknown, keywords: { b: unknown; axes: unknown; name?: string | null }): Tensor;
  tensordot(keywords: { a: unknown; b: unknown; axes: unknown; name?: string | null }): Tensor;
  /** `trace(x, name=None) -> Tensor` */
  trace(x: unknown, name: string | null): Tensor;
  trace(x: unknown, keywords?: { name?: string | null }): Tensor;
  trace(keywords: { x: unknown; name?: string | null }): Tensor;
  /** `triangular_solve(matrix, rhs, lower=True, adjoint=False, name=None) -> Tensor` */
  triangular_solve(matrix: unknown, rhs: unknown, lower: unknown, adjoint: unknown, name: string | null): Tensor;
  triangular_solve(matrix: unknown, rhs: unknown, lower: unknown, adjoint: unknown, keywords?: { name?: string | null }): Tensor;
  triangular_solve(matrix: unknown, rhs: unknown, lower: unknown, keywords?: { adjoint?: unknown; name?: string | null }): Tensor;
  triangular_solve(matrix: unknown, rhs: unknown, keywords?: { lower?: unknown; adjoint?: unknown; name?: string | null }): Tensor;
  triangular_solve(matrix: unknown, keywords: { rhs: unknown; lower?: unknown; adjoint?: unknown; name?: string | null }): Tensor;
  triangular_solve(keywords: { matrix: unknown; rhs: unknown; lower?: unknown; adjoint?: unknown; name?: string | null }): Tensor;
}

export interface Root_math {
  /** `abs(x, name=None) -> Tensor` */
  abs(x: ArrayLike, name: string | null): Tensor;
  abs(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  abs(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `acos(x, name=None) -> Tensor` */
  acos(x: ArrayLike, name: string | null): Tensor;
  acos(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  acos(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `acosh(x, name=None) -> Tensor` */
  acosh(x: ArrayLike, name: string | null): Tensor;
  acosh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  acosh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `add(x, y, name=None) -> Tensor` */
  add(x: unknown, y: unknown, name: string | null): Tensor;
  add(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  add(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  add(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `add_n(inputs, name=None) -> Tensor` */
  add_n(inputs: unknown, name: string | null): Tensor;
  add_n(inputs: unknown, keywords?: { name?: string | null }): Tensor;
  add_n(keywords: { inputs: unknown; name?: string | null }): Tensor;
  /** `argmax(input, axis=None, output_type=None, name=None) -> Tensor` */
  argmax(input: unknown, axis: unknown, output_type: unknown, name: string | null): Tensor;
  argmax(input: unknown, axis: unknown, output_type: unknown, keywords?: { name?: string | null }): Tensor;
  argmax(input: unknown, axis: unknown, keywords?: { output_type?: unknown; name?: string | null }): Tensor;
  argmax(input: unknown, keywords?: { axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  argmax(keywords: { input: unknown; axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  /** `argmin(input, axis=None, output_type=None, name=None) -> Tensor` */
  argmin(input: unknown, axis: unknown, output_type: unknown, name: string | null): Tensor;
  argmin(input: unknown, axis: unknown, output_type: unknown, keywords?: { name?: string | null }): Tensor;
  argmin(input: unknown, axis: unknown, keywords?: { output_type?: unknown; name?: string | null }): Tensor;
  argmin(input: unknown, keywords?: { axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  argmin(keywords: { input: unknown; axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  /** `asin(x, name=None) -> Tensor` */
  asin(x: ArrayLike, name: string | null): Tensor;
  asin(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  asin(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `asinh(x, name=None) -> Tensor` */
  asinh(x: ArrayLike, name: string | null): Tensor;
  asinh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  asinh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `atan(x, name=None) -> Tensor` */
  atan(x: ArrayLike, name: string | null): Tensor;
  atan(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  atan(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `atan2(x, y, name=None) -> Tensor` */
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  atan2(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  atan2(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `atanh(x, name=None) -> Tensor` */
  atanh(x: ArrayLike, name: string | null): Tensor;
  atanh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  atanh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `bincount(arr, weights=None, minlength=None, maxlength=None, dtype=None, name=None, axis=None, binary_output=False) -> Tensor` */
  bincount(arr: unknown, weights: unknown, minlength: unknown, maxlength: unknown, dtype: unknown, name: string | null, axis: unknown, binary_output: unknown): Tensor;
  bincount(arr: unknown, weights: unknown, minlength: unknown, maxlength: unknown, dtype: unknown, name: string | null, axis: unknown, keywords?: { binary_output?: unknown }): Tensor;
  bincount(arr: unknown, weights: unknown, minlength: unknown, maxlength: unknown, dtype: unknown, name: string | null, keywords?: { axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(arr: unknown, weights: unknown, minlength: unknown, maxlength: unknown, dtype: unknown, keywords?: { name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(arr: unknown, weights: unknown, minlength: unknown, maxlength: unknown, keywords?: { dtype?: unknown; name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(arr: unknown, weights: unknown, minlength: unknown, keywords?: { maxlength?: unknown; dtype?: unknown; name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(arr: unknown, weights: unknown, keywords?: { minlength?: unknown; maxlength?: unknown; dtype?: unknown; name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(arr: unknown, keywords?: { weights?: unknown; minlength?: unknown; maxlength?: unknown; dtype?: unknown; name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  bincount(keywords: { arr: unknown; weights?: unknown; minlength?: unknown; maxlength?: unknown; dtype?: unknown; name?: string | null; axis?: unknown; binary_output?: unknown }): Tensor;
  /** `ceil(x, name=None) -> Tensor` */
  ceil(x: ArrayLike, name: string | null): Tensor;
  ceil(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  ceil(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `cos(x, name=None) -> Tensor` */
  cos(x: ArrayLike, name: string | null): Tensor;
  cos(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  cos(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `cosh(x, name=None) -> Tensor` */
  cosh(x: ArrayLike, name: string | null): Tensor;
  cosh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  cosh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `count_nonzero(input, axis=None, keepdims=None, dtype=None, name=None) -> Tensor` */
  count_nonzero(input: unknown, axis: unknown, keepdims: unknown, dtype: unknown, name: string | null): Tensor;
  count_nonzero(input: unknown, axis: unknown, keepdims: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  count_nonzero(input: unknown, axis: unknown, keepdims: unknown, keywords?: { dtype?: unknown; name?: string | null }): Tensor;
  count_nonzero(input: unknown, axis: unknown, keywords?: { keepdims?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  count_nonzero(input: unknown, keywords?: { axis?: unknown; keepdims?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  count_nonzero(keywords: { input: unknown; axis?: unknown; keepdims?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  /** `cumprod(x, axis=0, exclusive=False, reverse=False, name=None) -> Tensor` */
  cumprod(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, name: string | null): Tensor;
  cumprod(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, keywords?: { name?: string | null }): Tensor;
  cumprod(x: unknown, axis: unknown, exclusive: unknown, keywords?: { reverse?: unknown; name?: string | null }): Tensor;
  cumprod(x: unknown, axis: unknown, keywords?: { exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumprod(x: unknown, keywords?: { axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumprod(keywords: { x: unknown; axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  /** `cumsum(x, axis=0, exclusive=False, reverse=False, name=None) -> Tensor` */
  cumsum(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, name: string | null): Tensor;
  cumsum(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, keywords?: { name?: string | null }): Tensor;
  cumsum(x: unknown, axis: unknown, exclusive: unknown, keywords?: { reverse?: unknown; name?: string | null }): Tensor;
  cumsum(x: unknown, axis: unknown, keywords?: { exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumsum(x: unknown, keywords?: { axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumsum(keywords: { x: unknown; axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  /** `digamma(x, name=None) -> Tensor` */
  digamma(x: ArrayLike, name: string | null): Tensor;
  digamma(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  digamma(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `divide(x, y, name=None) -> Tensor` */
  divide(x: unknown, y: unknown, name: string | null): Tensor;
  divide(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  divide(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  divide(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `divide_no_nan(x, y, name=None) -> Tensor` */
  divide_no_nan(x: unknown, y: unknown, name: string | null): Tensor;
  divide_no_nan(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  divide_no_nan(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  divide_no_nan(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `equal(x, y, name=None) -> Tensor` */
  equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `erf(x, name=None) -> Tensor` */
  erf(x: ArrayLike, name: string | null): Tensor;
  erf(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  erf(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `erfc(x, name=None) -> Tensor` */
  erfc(x: ArrayLike, name: string | null): Tensor;
  erfc(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  erfc(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `erfinv(x, name=None) -> Tensor` */
  erfinv(x: ArrayLike, name: string | null): Tensor;
  erfinv(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  erfinv(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `exp(x, name=None) -> Tensor` */
  exp(x: ArrayLike, name: string | null): Tensor;
  exp(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  exp(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `expm1(x, name=None) -> Tensor` */
  expm1(x: ArrayLike, name: string | null): Tensor;
  expm1(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  expm1(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `floor(x, name=None) -> Tensor` */
  floor(x: ArrayLike, name: string | null): Tensor;
  floor(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  floor(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `floordiv(x, y, name=None) -> Tensor` */
  floordiv(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  floordiv(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  floordiv(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  floordiv(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `floormod(x, y, name=None) -> Tensor` */
  floormod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  floormod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  floormod(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  floormod(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `greater(x, y, name=None) -> Tensor` */
  greater(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  greater(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  greater(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  greater(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `greater_equal(x, y, name=None) -> Tensor` */
  greater_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  greater_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  greater_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  greater_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `is_finite(x, name=None) -> Tensor` */
  is_finite(x: ArrayLike, name: string | null): Tensor;
  is_finite(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  is_finite(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `is_inf(x, name=None) -> Tensor` */
  is_inf(x: ArrayLike, name: string | null): Tensor;
  is_inf(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  is_inf(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `is_nan(x, name=None) -> Tensor` */
  is_nan(x: ArrayLike, name: string | null): Tensor;
  is_nan(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  is_nan(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `l2_normalize(x, axis=None, epsilon=1e-12, name=None) -> Tensor` */
  l2_normalize(x: unknown, axis: unknown, epsilon: unknown, name: string | null): Tensor;
  l2_normalize(x: unknown, axis: unknown, epsilon: unknown, keywords?: { name?: string | null }): Tensor;
  l2_normalize(x: unknown, axis: unknown, keywords?: { epsilon?: unknown; name?: string | null }): Tensor;
  l2_normalize(x: unknown, keywords?: { axis?: unknown; epsilon?: unknown; name?: string | null }): Tensor;
  l2_normalize(keywords: { x: unknown; axis?: unknown; epsilon?: unknown; name?: string | null }): Tensor;
  /** `less(x, y, name=None) -> Tensor` */
  less(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  less(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  less(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  less(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `less_equal(x, y, name=None) -> Tensor` */
  less_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  less_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  less_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  less_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `lgamma(x, name=None) -> Tensor` */
  lgamma(x: ArrayLike, name: string | null): Tensor;
  lgamma(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  lgamma(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `log(x, name=None) -> Tensor` */
  log(x: ArrayLike, name: string | null): Tensor;
  log(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  log(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `log1p(x, name=None) -> Tensor` */
  log1p(x: ArrayLike, name: string | null): Tensor;
  log1p(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  log1p(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `logical_and(x, y, name=None) -> Tensor` */
  logical_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  logical_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  logical_and(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  logical_and(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `logical_not(x, name=None) -> Tensor` */
  logical_not(x: ArrayLike, name: string | null): Tensor;
  logical_not(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  logical_not(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `logical_or(x, y, name=None) -> Tensor` */
  logical_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  logical_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  logical_or(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  logical_or(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `logical_xor(x, y, name=None) -> Tensor` */
  logical_xor(x: unknown, y: unknown, name: string | null): Tensor;
  logical_xor(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  logical_xor(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  logical_xor(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `maximum(x, y, name=None) -> Tensor` */
  maximum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  maximum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  maximum(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  maximum(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `minimum(x, y, name=None) -> Tensor` */
  minimum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  minimum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  minimum(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  minimum(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `mod(x, y, name=None) -> Tensor` */
  mod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  mod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  mod(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  mod(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `multiply(x, y, name=None) -> Tensor` */
  multiply(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  multiply(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  multiply(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  multiply(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `negative(x, name=None) -> Tensor` */
  negative(x: ArrayLike, name: string | null): Tensor;
  negative(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  negative(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `not_equal(x, y, name=None) -> Tensor` */
  not_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  not_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  not_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  not_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `pow(x, y, name=None) -> Tensor` */
  pow(x: unknown, y: unknown, name: string | null): Tensor;
  pow(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  pow(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  pow(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `reciprocal(x, name=None) -> Tensor` */
  reciprocal(x: ArrayLike, name: string | null): Tensor;
  reciprocal(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  reciprocal(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `reduce_all(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_all(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_all(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_all(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_all(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_all(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_any(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_any(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_any(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_any(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_any(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_any(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_euclidean_norm(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_euclidean_norm(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_euclidean_norm(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_euclidean_norm(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_euclidean_norm(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_euclidean_norm(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_logsumexp(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_logsumexp(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_logsumexp(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_max(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_max(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_max(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_max(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_max(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_max(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_mean(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_mean(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_mean(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_mean(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_mean(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_mean(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_min(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_min(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_min(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_min(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_min(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_min(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_prod(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_prod(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_prod(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_prod(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_prod(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_prod(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_std(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_std(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_std(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_std(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_std(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_std(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_sum(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_sum(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_sum(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_sum(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_sum(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_sum(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_variance(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_variance(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_variance(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_variance(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_variance(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_variance(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `rint(x, name=None) -> Tensor` */
  rint(x: ArrayLike, name: string | null): Tensor;
  rint(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  rint(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `round(x, name=None) -> Tensor` */
  round(x: unknown, name: string | null): Tensor;
  round(x: unknown, keywords?: { name?: string | null }): Tensor;
  round(keywords: { x: unknown; name?: string | null }): Tensor;
  /** `rsqrt(x, name=None) -> Tensor` */
  rsqrt(x: ArrayLike, name: string | null): Tensor;
  rsqrt(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  rsqrt(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sigmoid(x, name=None) -> Tensor` */
  sigmoid(x: ArrayLike, name: string | null): Tensor;
  sigmoid(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sigmoid(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sign(x, name=None) -> Tensor` */
  sign(x: ArrayLike, name: string | null): Tensor;
  sign(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sign(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sin(x, name=None) -> Tensor` */
  sin(x: ArrayLike, name: string | null): Tensor;
  sin(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sin(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sinh(x, name=None) -> Tensor` */
  sinh(x: ArrayLike, name: string | null): Tensor;
  sinh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sinh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `softplus(x, name=None) -> Tensor` */
  softplus(x: ArrayLike, name: string | null): Tensor;
  softplus(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  softplus(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sqrt(x, name=None) -> Tensor` */
  sqrt(x: ArrayLike, name: string | null): Tensor;
  sqrt(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sqrt(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `square(x, name=None) -> Tensor` */
  square(x: ArrayLike, name: string | null): Tensor;
  square(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  square(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `squared_difference(x, y, name=None) -> Tensor` */
  squared_difference(x: unknown, y: unknown, name: string | null): Tensor;
  squared_difference(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  squared_difference(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  squared_difference(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `subtract(x, y, name=None) -> Tensor` */
  subtract(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  subtract(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  subtract(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  subtract(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `tan(x, name=None) -> Tensor` */
  tan(x: ArrayLike, name: string | null): Tensor;
  tan(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  tan(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `tanh(x, name=None) -> Tensor` */
  tanh(x: ArrayLike, name: string | null): Tensor;
  tanh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  tanh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `top_k(input, k=1, sorted=True, index_type=None, name=None) -> tuple` */
  top_k(input: unknown, k: unknown, sorted: unknown, index_type: unknown, name: string | null): readonly unknown[];
  top_k(input: unknown, k: unknown, sorted: unknown, index_type: unknown, keywords?: { name?: string | null }): readonly unknown[];
  top_k(input: unknown, k: unknown, sorted: unknown, keywords?: { index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(input: unknown, k: unknown, keywords?: { sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(input: unknown, keywords?: { k?: unknown; sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(keywords: { input: unknown; k?: unknown; sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
  /** `truediv(x, y, name=None) -> Tensor` */
  truediv(x: unknown, y: unknown, name: string | null): Tensor;
  truediv(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  truediv(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  truediv(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
}

export interface Root_nn {
  /** `bias_add(value, bias, data_format=None, name=None) -> Tensor` */
  bias_add(value: unknown, bias: unknown, data_format: unknown, name: unknown): Tensor;
  bias_add(value: unknown, bias: unknown, data_format: unknown, keywords?: { name?: unknown }): Tensor;
  bias_add(value: unknown, bias: unknown, keywords?: { data_format?: unknown; name?: unknown }): Tensor;
  bias_add(value: unknown, keywords: { bias: unknown; data_format?: unknown; name?: unknown }): Tensor;
  bias_add(keywords: { value: unknown; bias: unknown; data_format?: unknown; name?: unknown }): Tensor;
  /** `dropout(x, rate, noise_shape=None, seed=None, name=None) -> Tensor` */
  dropout(x: unknown, rate: unknown, noise_shape: unknown, seed: unknown, name: string | null): Tensor;
  dropout(x: unknown, rate: unknown, noise_shape: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  dropout(x: unknown, rate: unknown, noise_shape: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  dropout(x: unknown, rate: unknown, keywords?: { noise_shape?: unknown; seed?: unknown; name?: string | null }): Tensor;
  dropout(x: unknown, keywords: { rate: unknown; noise_shape?: unknown; seed?: unknown; name?: string | null }): Tensor;
  dropout(keywords: { x: unknown; rate: unknown; noise_shape?: unknown; seed?: unknown; name?: string | null }): Tensor;
  /** `elu(features, name=None) -> Tensor` */
  elu(features: unknown, name: unknown): Tensor;
  elu(features: unknown, keywords?: { name?: unknown }): Tensor;
  elu(keywords: { features: unknown; name?: unknown }): Tensor;
  /** `embedding_lookup(params, ids, max_norm=None, name=None) -> Tensor` */
  embedding_lookup(params: unknown, ids: unknown, max_norm: unknown, name: string | null): Tensor;
  embedding_lookup(params: unknown, ids: unknown, max_norm: unknown, keywords?: { name?: string | null }): Tensor;
  embedding_lookup(params: unknown, ids: unknown, keywords?: { max_norm?: unknown; name?: string | null }): Tensor;
  embedding_lookup(params: unknown, keywords: { ids: unknown; max_norm?: unknown; name?: string | null }): Tensor;
  embedding_lookup(keywords: { params: unknown; ids: unknown; max_norm?: unknown; name?: string | null }): Tensor;
  /** `gelu(features, approximate=False, name=None) -> Tensor` */
  gelu(features: unknown, approximate: unknown, name: string | null): Tensor;
  gelu(features: unknown, approximate: unknown, keywords?: { name?: string | null }): Tensor;
  gelu(features: unknown, keywords?: { approximate?: unknown; name?: string | null }): Tensor;
  gelu(keywords: { features: unknown; approximate?: unknown; name?: string | null }): Tensor;
  /** `l2_loss(t, name=None) -> Tensor` */
  l2_loss(t: unknown, name: unknown): Tensor;
  l2_loss(t: unknown, keywords?: { name?: unknown }): Tensor;
  l2_loss(keywords: { t: unknown; name?: unknown }): Tensor;
  /** `l2_normalize(x, axis=None, epsilon=1e-12, name=None) -> Tensor` */
  l2_normalize(x: unknown, axis: unknown, epsilon: unknown, name: string | null): Tensor;
  l2_normalize(x: unknown, axis: unknown, epsilon: unknown, keywords?: { name?: string | null }): Tensor;
  l2_normalize(x: unknown, axis: unknown, keywords?: { epsilon?: unknown; name?: string | null }): Tensor;
  l2_normalize(x: unknown, keywords?: { axis?: unknown; epsilon?: unknown; name?: string | null }): Tensor;
  l2_normalize(keywords: { x: unknown; axis?: unknown; epsilon?: unknown; name?: string | null }): Tensor;
  /** `leaky_relu(features, alpha=0.2, name=None) -> Tensor` */
  leaky_relu(features: unknown, alpha: unknown, name: string | null): Tensor;
  leaky_relu(features: unknown, alpha: unknown, keywords?: { name?: string | null }): Tensor;
  leaky_relu(features: unknown, keywords?: { alpha?: unknown; name?: string | null }): Tensor;
  leaky_relu(keywords: { features: unknown; alpha?: unknown; name?: string | null }): Tensor;
  /** `log_softmax(logits, axis=None, name=None) -> Tensor` */
  log_softmax(logits: unknown, axis: unknown, name: unknown): Tensor;
  log_softmax(logits: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  log_softmax(logits: unknown, keywords?: { axis?: unknown; name?: unknown }): Tensor;
  log_softmax(keywords: { logits: unknown; axis?: unknown; name?: unknown }): Tensor;
  /** `moments(x, axes, shift=None, keepdims=False, name=None) -> tuple` */
  moments(x: unknown, axes: unknown, shift: unknown, keepdims: unknown, name: string | null): readonly unknown[];
  moments(x: unknown, axes: unknown, shift: unknown, keepdims: unknown, keywords?: { name?: string | null }): readonly unknown[];
  moments(x: unknown, axes: unknown, shift: unknown, keywords?: { keepdims?: unknown; name?: string | null }): readonly unknown[];
  moments(x: unknown, axes: unknown, keywords?: { shift?: unknown; keepdims?: unknown; name?: string | null }): readonly unknown[];
  moments(x: unknown, keywords: { axes: unknown; shift?: unknown; keepdims?: unknown; name?: string | null }): readonly unknown[];
  moments(keywords: { x: unknown; axes: unknown; shift?: unknown; keepdims?: unknown; name?: string | null }): readonly unknown[];
  /** `relu(features, name=None) -> Tensor` */
  relu(features: unknown, name: unknown): Tensor;
  relu(features: unknown, keywords?: { name?: unknown }): Tensor;
  relu(keywords: { features: unknown; name?: unknown }): Tensor;
  /** `relu6(features, name=None) -> Tensor` */
  relu6(features: unknown, name: unknown): Tensor;
  relu6(features: unknown, keywords?: { name?: unknown }): Tensor;
  relu6(keywords: { features: unknown; name?: unknown }): Tensor;
  /** `selu(features, name=None) -> Tensor` */
  selu(features: unknown, name: unknown): Tensor;
  selu(features: unknown, keywords?: { name?: unknown }): Tensor;
  selu(keywords: { features: unknown; name?: unknown }): Tensor;
  /** `sigmoid(x, name=None) -> Tensor` */
  sigmoid(x: ArrayLike, name: string | null): Tensor;
  sigmoid(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sigmoid(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sigmoid_cross_entropy_with_logits(labels=None, logits=None, name=None) -> Tensor` */
  sigmoid_cross_entropy_with_logits(labels: unknown, logits: unknown, name: string | null): Tensor;
  sigmoid_cross_entropy_with_logits(labels: unknown, logits: unknown, keywords?: { name?: string | null }): Tensor;
  sigmoid_cross_entropy_with_logits(labels: unknown, keywords?: { logits?: unknown; name?: string | null }): Tensor;
  sigmoid_cross_entropy_with_logits(keywords?: { labels?: unknown; logits?: unknown; name?: string | null }): Tensor;
  /** `silu(features, beta=1) -> Tensor` */
  silu(features: unknown, beta: unknown): Tensor;
  silu(features: unknown, keywords?: { beta?: unknown }): Tensor;
  silu(keywords: { features: unknown; beta?: unknown }): Tensor;
  /** `softmax(logits, axis=None, name=None) -> Tensor` */
  softmax(logits: unknown, axis: unknown, name: unknown): Tensor;
  softmax(logits: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  softmax(logits: unknown, keywords?: { axis?: unknown; name?: unknown }): Tensor;
  softmax(keywords: { logits: unknown; axis?: unknown; name?: unknown }): Tensor;
  /** `softmax_cross_entropy_with_logits(labels, logits, axis=-1, name=None) -> Tensor` */
  softmax_cross_entropy_with_logits(labels: unknown, logits: unknown, axis: unknown, name: string | null): Tensor;
  softmax_cross_entropy_with_logits(labels: unknown, logits: unknown, axis: unknown, keywords?: { name?: string | null }): Tensor;
  softmax_cross_entropy_with_logits(labels: unknown, logits: unknown, keywords?: { axis?: unknown; name?: string | null }): Tensor;
  softmax_cross_entropy_with_logits(labels: unknown, keywords: { logits: unknown; axis?: unknown; name?: string | null }): Tensor;
  softmax_cross_entropy_with_logits(keywords: { labels: unknown; logits: unknown; axis?: unknown; name?: string | null }): Tensor;
  /** `softplus(x, name=None) -> Tensor` */
  softplus(x: ArrayLike, name: string | null): Tensor;
  softplus(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  softplus(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sparse_softmax_cross_entropy_with_logits(labels, logits, name=None) -> Tensor` */
  sparse_softmax_cross_entropy_with_logits(labels: unknown, logits: unknown, name: string | null): Tensor;
  sparse_softmax_cross_entropy_with_logits(labels: unknown, logits: unknown, keywords?: { name?: string | null }): Tensor;
  sparse_softmax_cross_entropy_with_logits(labels: unknown, keywords: { logits: unknown; name?: string | null }): Tensor;
  sparse_softmax_cross_entropy_with_logits(keywords: { labels: unknown; logits: unknown; name?: string | null }): Tensor;
  /** `swish(features, beta=1) -> Tensor` */
  swish(features: unknown, beta: unknown): Tensor;
  swish(features: unknown, keywords?: { beta?: unknown }): Tensor;
  swish(keywords: { features: unknown; beta?: unknown }): Tensor;
  /** `tanh(x, name=None) -> Tensor` */
  tanh(x: ArrayLike, name: string | null): Tensor;
  tanh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  tanh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `top_k(input, k=1, sorted=True, index_type=None, name=None) -> tuple` */
  top_k(input: unknown, k: unknown, sorted: unknown, index_type: unknown, name: string | null): readonly unknown[];
  top_k(input: unknown, k: unknown, sorted: unknown, index_type: unknown, keywords?: { name?: string | null }): readonly unknown[];
  top_k(input: unknown, k: unknown, sorted: unknown, keywords?: { index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(input: unknown, k: unknown, keywords?: { sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(input: unknown, keywords?: { k?: unknown; sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
  top_k(keywords: { input: unknown; k?: unknown; sorted?: unknown; index_type?: unknown; name?: string | null }): readonly unknown[];
}

export interface Root_random_experimental {
  /** `stateless_fold_in(seed, data, alg=None) -> Tensor` */
  stateless_fold_in(seed: unknown, data: unknown, alg: unknown): Tensor;
  stateless_fold_in(seed: unknown, data: unknown, keywords?: { alg?: unknown }): Tensor;
  stateless_fold_in(seed: unknown, keywords: { data: unknown; alg?: unknown }): Tensor;
  stateless_fold_in(keywords: { seed: unknown; data: unknown; alg?: unknown }): Tensor;
  /** `stateless_split(seed, num=2, alg=None) -> Tensor` */
  stateless_split(seed: unknown, num: unknown, alg: unknown): Tensor;
  stateless_split(seed: unknown, num: unknown, keywords?: { alg?: unknown }): Tensor;
  stateless_split(seed: unknown, keywords?: { num?: unknown; alg?: unknown }): Tensor;
  stateless_split(keywords: { seed: unknown; num?: unknown; alg?: unknown }): Tensor;
}

export interface Root_random {
  readonly Generator: ClassLike;
  /** `categorical(logits, num_samples, dtype=None, seed=None, name=None) -> Tensor` */
  categorical(logits: unknown, num_samples: unknown, dtype: unknown, seed: unknown, name: string | null): Tensor;
  categorical(logits: unknown, num_samples: unknown, dtype: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  categorical(logits: unknown, num_samples: unknown, dtype: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  categorical(logits: unknown, num_samples: unknown, keywords?: { dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  categorical(logits: unknown, keywords: { num_samples: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  categorical(keywords: { logits: unknown; num_samples: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  readonly experimental: Root_random_experimental;
  /** `fold_in(seed, data, alg=None) -> Tensor` */
  fold_in(seed: unknown, data: unknown, alg: unknown): Tensor;
  fold_in(seed: unknown, data: unknown, keywords?: { alg?: unknown }): Tensor;
  fold_in(seed: unknown, keywords: { data: unknown; alg?: unknown }): Tensor;
  fold_in(keywords: { seed: unknown; data: unknown; alg?: unknown }): Tensor;
  /** `normal(shape, mean=0, stddev=1, dtype=None, seed=None, name=None) -> Tensor` */
  normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, seed: unknown, name: string | null): Tensor;
  normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  normal(shape: unknown, mean: unknown, stddev: unknown, keywords?: { dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  normal(shape: unknown, mean: unknown, keywords?: { stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  normal(shape: unknown, keywords?: { mean?: unknown; stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  normal(keywords: { shape: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  /** `set_seed(seed) -> None` */
  set_seed(seed: unknown): void;
  set_seed(keywords: { seed: unknown }): void;
  /** `shuffle(value, seed=None, name=None) -> Tensor` */
  shuffle(value: unknown, seed: unknown, name: string | null): Tensor;
  shuffle(value: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  shuffle(value: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  shuffle(keywords: { value: unknown; seed?: unknown; name?: string | null }): Tensor;
  /** `split(seed, num=2, alg=None) -> Tensor` */
  split(seed: unknown, num: unknown, alg: unknown): Tensor;
  split(seed: unknown, num: unknown, keywords?: { alg?: unknown }): Tensor;
  split(seed: unknown, keywords?: { num?: unknown; alg?: unknown }): Tensor;
  split(keywords: { seed: unknown; num?: unknown; alg?: unknown }): Tensor;
  /** `stateless_normal(shape, seed, mean=0, stddev=1, dtype=None, name=None, alg=None) -> Tensor` */
  stateless_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, name: string | null, alg: unknown): Tensor;
  stateless_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, name: string | null, keywords?: { alg?: unknown }): Tensor;
  stateless_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, keywords?: { name?: string | null; alg?: unknown }): Tensor;
  stateless_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, keywords?: { dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_normal(shape: unknown, seed: unknown, mean: unknown, keywords?: { stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_normal(shape: unknown, seed: unknown, keywords?: { mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_normal(shape: unknown, keywords: { seed: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_normal(keywords: { shape: unknown; seed: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  /** `stateless_truncated_normal(shape, seed, mean=0, stddev=1, dtype=None, name=None, alg=None) -> Tensor` */
  stateless_truncated_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, name: string | null, alg: unknown): Tensor;
  stateless_truncated_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, name: string | null, keywords?: { alg?: unknown }): Tensor;
  stateless_truncated_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, dtype: unknown, keywords?: { name?: string | null; alg?: unknown }): Tensor;
  stateless_truncated_normal(shape: unknown, seed: unknown, mean: unknown, stddev: unknown, keywords?: { dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_truncated_normal(shape: unknown, seed: unknown, mean: unknown, keywords?: { stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_truncated_normal(shape: unknown, seed: unknown, keywords?: { mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_truncated_normal(shape: unknown, keywords: { seed: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_truncated_normal(keywords: { shape: unknown; seed: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  /** `stateless_uniform(shape, seed, minval=0, maxval=None, dtype=None, name=None, alg=None) -> Tensor` */
  stateless_uniform(shape: unknown, seed: unknown, minval: unknown, maxval: unknown, dtype: unknown, name: string | null, alg: unknown): Tensor;
  stateless_uniform(shape: unknown, seed: unknown, minval: unknown, maxval: unknown, dtype: unknown, name: string | null, keywords?: { alg?: unknown }): Tensor;
  stateless_uniform(shape: unknown, seed: unknown, minval: unknown, maxval: unknown, dtype: unknown, keywords?: { name?: string | null; alg?: unknown }): Tensor;
  stateless_uniform(shape: unknown, seed: unknown, minval: unknown, maxval: unknown, keywords?: { dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_uniform(shape: unknown, seed: unknown, minval: unknown, keywords?: { maxval?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_uniform(shape: unknown, seed: unknown, keywords?: { minval?: unknown; maxval?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_uniform(shape: unknown, keywords: { seed: unknown; minval?: unknown; maxval?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  stateless_uniform(keywords: { shape: unknown; seed: unknown; minval?: unknown; maxval?: unknown; dtype?: unknown; name?: string | null; alg?: unknown }): Tensor;
  /** `truncated_normal(shape, mean=0, stddev=1, dtype=None, seed=None, name=None) -> Tensor` */
  truncated_normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, seed: unknown, name: string | null): Tensor;
  truncated_normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  truncated_normal(shape: unknown, mean: unknown, stddev: unknown, dtype: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  truncated_normal(shape: unknown, mean: unknown, stddev: unknown, keywords?: { dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  truncated_normal(shape: unknown, mean: unknown, keywords?: { stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  truncated_normal(shape: unknown, keywords?: { mean?: unknown; stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  truncated_normal(keywords: { shape: unknown; mean?: unknown; stddev?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  /** `uniform(shape, minval=0, maxval=None, dtype=None, seed=None, name=None) -> Tensor` */
  uniform(shape: unknown, minval: unknown, maxval: unknown, dtype: unknown, seed: unknown, name: string | null): Tensor;
  uniform(shape: unknown, minval: unknown, maxval: unknown, dtype: unknown, seed: unknown, keywords?: { name?: string | null }): Tensor;
  uniform(shape: unknown, minval: unknown, maxval: unknown, dtype: unknown, keywords?: { seed?: unknown; name?: string | null }): Tensor;
  uniform(shape: unknown, minval: unknown, maxval: unknown, keywords?: { dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  uniform(shape: unknown, minval: unknown, keywords?: { maxval?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  uniform(shape: unknown, keywords?: { minval?: unknown; maxval?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
  uniform(keywords: { shape: unknown; minval?: unknown; maxval?: unknown; dtype?: unknown; seed?: unknown; name?: string | null }): Tensor;
}

export interface Root {
  readonly DType: ClassLike;
  readonly GradientTape: ClassLike;
  readonly Tensor: ClassLike;
  readonly TensorShape: ClassLike;
  readonly UnconnectedGradients: ClassLike;
  readonly Variable: VariableClass;
  readonly __version__: string;
  /** `abs(x, name=None) -> Tensor` */
  abs(x: ArrayLike, name: string | null): Tensor;
  abs(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  abs(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `acos(x, name=None) -> Tensor` */
  acos(x: ArrayLike, name: string | null): Tensor;
  acos(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  acos(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `acosh(x, name=None) -> Tensor` */
  acosh(x: ArrayLike, name: string | null): Tensor;
  acosh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  acosh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `add(x, y, name=None) -> Tensor` */
  add(x: unknown, y: unknown, name: string | null): Tensor;
  add(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  add(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  add(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `add_n(inputs, name=None) -> Tensor` */
  add_n(inputs: unknown, name: string | null): Tensor;
  add_n(inputs: unknown, keywords?: { name?: string | null }): Tensor;
  add_n(keywords: { inputs: unknown; name?: string | null }): Tensor;
  /** `argmax(input, axis=None, output_type=None, name=None) -> Tensor` */
  argmax(input: unknown, axis: unknown, output_type: unknown, name: string | null): Tensor;
  argmax(input: unknown, axis: unknown, output_type: unknown, keywords?: { name?: string | null }): Tensor;
  argmax(input: unknown, axis: unknown, keywords?: { output_type?: unknown; name?: string | null }): Tensor;
  argmax(input: unknown, keywords?: { axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  argmax(keywords: { input: unknown; axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  /** `argmin(input, axis=None, output_type=None, name=None) -> Tensor` */
  argmin(input: unknown, axis: unknown, output_type: unknown, name: string | null): Tensor;
  argmin(input: unknown, axis: unknown, output_type: unknown, keywords?: { name?: string | null }): Tensor;
  argmin(input: unknown, axis: unknown, keywords?: { output_type?: unknown; name?: string | null }): Tensor;
  argmin(input: unknown, keywords?: { axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  argmin(keywords: { input: unknown; axis?: unknown; output_type?: unknown; name?: string | null }): Tensor;
  /** `argsort(values, axis=-1, direction='ASCENDING', stable=False, name=None) -> Tensor` */
  argsort(values: unknown, axis: unknown, direction: unknown, stable: unknown, name: string | null): Tensor;
  argsort(values: unknown, axis: unknown, direction: unknown, stable: unknown, keywords?: { name?: string | null }): Tensor;
  argsort(values: unknown, axis: unknown, direction: unknown, keywords?: { stable?: unknown; name?: string | null }): Tensor;
  argsort(values: unknown, axis: unknown, keywords?: { direction?: unknown; stable?: unknown; name?: string | null }): Tensor;
  argsort(values: unknown, keywords?: { axis?: unknown; direction?: unknown; stable?: unknown; name?: string | null }): Tensor;
  argsort(keywords: { values: unknown; axis?: unknown; direction?: unknown; stable?: unknown; name?: string | null }): Tensor;
  /** `as_dtype(type_value) -> DType` */
  as_dtype(type_value: unknown): DType;
  as_dtype(keywords: { type_value: unknown }): DType;
  /** `asin(x, name=None) -> Tensor` */
  asin(x: ArrayLike, name: string | null): Tensor;
  asin(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  asin(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `asinh(x, name=None) -> Tensor` */
  asinh(x: ArrayLike, name: string | null): Tensor;
  asinh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  asinh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `atan(x, name=None) -> Tensor` */
  atan(x: ArrayLike, name: string | null): Tensor;
  atan(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  atan(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `atan2(x, y, name=None) -> Tensor` */
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  atan2(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  atan2(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `atanh(x, name=None) -> Tensor` */
  atanh(x: ArrayLike, name: string | null): Tensor;
  atanh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  atanh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  readonly autodiff: Root_autodiff;
  readonly bfloat16: DType;
  readonly bitwise: Root_bitwise;
  readonly bool: DType;
  /** `boolean_mask(tensor, mask, axis=None, name=None) -> Tensor` */
  boolean_mask(tensor: unknown, mask: unknown, axis: unknown, name: string | null): Tensor;
  boolean_mask(tensor: unknown, mask: unknown, axis: unknown, keywords?: { name?: string | null }): Tensor;
  boolean_mask(tensor: unknown, mask: unknown, keywords?: { axis?: unknown; name?: string | null }): Tensor;
  boolean_mask(tensor: unknown, keywords: { mask: unknown; axis?: unknown; name?: string | null }): Tensor;
  boolean_mask(keywords: { tensor: unknown; mask: unknown; axis?: unknown; name?: string | null }): Tensor;
  /** `broadcast_dynamic_shape(shape_x, shape_y) -> Tensor` */
  broadcast_dynamic_shape(shape_x: unknown, shape_y: unknown): Tensor;
  broadcast_dynamic_shape(shape_x: unknown, keywords: { shape_y: unknown }): Tensor;
  broadcast_dynamic_shape(keywords: { shape_x: unknown; shape_y: unknown }): Tensor;
  /** `broadcast_static_shape(shape_x, shape_y) -> TensorShape` */
  broadcast_static_shape(shape_x: unknown, shape_y: unknown): TensorShape;
  broadcast_static_shape(shape_x: unknown, keywords: { shape_y: unknown }): TensorShape;
  broadcast_static_shape(keywords: { shape_x: unknown; shape_y: unknown }): TensorShape;
  /** `broadcast_to(input, shape, name=None) -> Tensor` */
  broadcast_to(input: unknown, shape: unknown, name: unknown): Tensor;
  broadcast_to(input: unknown, shape: unknown, keywords?: { name?: unknown }): Tensor;
  broadcast_to(input: unknown, keywords: { shape: unknown; name?: unknown }): Tensor;
  broadcast_to(keywords: { input: unknown; shape: unknown; name?: unknown }): Tensor;
  /** `cast(x, dtype, name=None) -> Tensor` */
  cast(x: unknown, dtype: unknown, name: string | null): Tensor;
  cast(x: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  cast(x: unknown, keywords: { dtype: unknown; name?: string | null }): Tensor;
  cast(keywords: { x: unknown; dtype: unknown; name?: string | null }): Tensor;
  /** `clip_by_value(t, clip_value_min, clip_value_max, name=None) -> Tensor` */
  clip_by_value(t: unknown, clip_value_min: unknown, clip_value_max: unknown, name: string | null): Tensor;
  clip_by_value(t: unknown, clip_value_min: unknown, clip_value_max: unknown, keywords?: { name?: string | null }): Tensor;
  clip_by_value(t: unknown, clip_value_min: unknown, keywords: { clip_value_max: unknown; name?: string | null }): Tensor;
  clip_by_value(t: unknown, keywords: { clip_value_min: unknown; clip_value_max: unknown; name?: string | null }): Tensor;
  clip_by_value(keywords: { t: unknown; clip_value_min: unknown; clip_value_max: unknown; name?: string | null }): Tensor;
  readonly complex64: DType;
  /** `concat(values, axis, name='concat') -> Tensor` */
  concat(values: unknown, axis: unknown, name: unknown): Tensor;
  concat(values: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  concat(values: unknown, keywords: { axis: unknown; name?: unknown }): Tensor;
  concat(keywords: { values: unknown; axis: unknown; name?: unknown }): Tensor;
  /** `cond(pred, true_fn=None, false_fn=None, name=None) -> Tensor` */
  cond(pred: unknown, true_fn: unknown, false_fn: unknown, name: string | null): Tensor;
  cond(pred: unknown, true_fn: unknown, false_fn: unknown, keywords?: { name?: string | null }): Tensor;
  cond(pred: unknown, true_fn: unknown, keywords?: { false_fn?: unknown; name?: string | null }): Tensor;
  cond(pred: unknown, keywords?: { true_fn?: unknown; false_fn?: unknown; name?: string | null }): Tensor;
  cond(keywords: { pred: unknown; true_fn?: unknown; false_fn?: unknown; name?: string | null }): Tensor;
  /** `constant(value, dtype=None, shape=None, name=None) -> Tensor` */
  constant(value: unknown, dtype: unknown, shape: unknown, name: unknown): Tensor;
  constant(value: unknown, dtype: unknown, shape: unknown, keywords?: { name?: unknown }): Tensor;
  constant(value: unknown, dtype: unknown, keywords?: { shape?: unknown; name?: unknown }): Tensor;
  constant(value: unknown, keywords?: { dtype?: unknown; shape?: unknown; name?: unknown }): Tensor;
  constant(keywords: { value: unknown; dtype?: unknown; shape?: unknown; name?: unknown }): Tensor;
  /** `convert_to_tensor(value, dtype=None, dtype_hint=None, name=None) -> Tensor` */
  convert_to_tensor(value: unknown, dtype: unknown, dtype_hint: unknown, name: string | null): Tensor;
  convert_to_tensor(value: unknown, dtype: unknown, dtype_hint: unknown, keywords?: { name?: string | null }): Tensor;
  convert_to_tensor(value: unknown, dtype: unknown, keywords?: { dtype_hint?: unknown; name?: string | null }): Tensor;
  convert_to_tensor(value: unknown, keywords?: { dtype?: unknown; dtype_hint?: unknown; name?: string | null }): Tensor;
  convert_to_tensor(keywords: { value: unknown; dtype?: unknown; dtype_hint?: unknown; name?: string | null }): Tensor;
  /** `cos(x, name=None) -> Tensor` */
  cos(x: ArrayLike, name: string | null): Tensor;
  cos(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  cos(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `cosh(x, name=None) -> Tensor` */
  cosh(x: ArrayLike, name: string | null): Tensor;
  cosh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  cosh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `cumsum(x, axis=0, exclusive=False, reverse=False, name=None) -> Tensor` */
  cumsum(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, name: string | null): Tensor;
  cumsum(x: unknown, axis: unknown, exclusive: unknown, reverse: unknown, keywords?: { name?: string | null }): Tensor;
  cumsum(x: unknown, axis: unknown, exclusive: unknown, keywords?: { reverse?: unknown; name?: string | null }): Tensor;
  cumsum(x: unknown, axis: unknown, keywords?: { exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumsum(x: unknown, keywords?: { axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  cumsum(keywords: { x: unknown; axis?: unknown; exclusive?: unknown; reverse?: unknown; name?: string | null }): Tensor;
  /** `divide(x, y, name=None) -> Tensor` */
  divide(x: unknown, y: unknown, name: string | null): Tensor;
  divide(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  divide(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  divide(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  readonly double: DType;
  readonly dtypes: Root_dtypes;
  /** `einsum(equation, *inputs, name=None, optimize=None) -> Tensor` */
  einsum(equation: unknown, inputs: readonly (unknown)[], keywords?: { name?: string | null; optimize?: unknown }): Tensor;
  einsum(equation: unknown, ...inputs: (unknown)[]): Tensor;
  /** `ensure_shape(x, shape, name=None) -> Tensor` */
  ensure_shape(x: unknown, shape: unknown, name: unknown): Tensor;
  ensure_shape(x: unknown, shape: unknown, keywords?: { name?: unknown }): Tensor;
  ensure_shape(x: unknown, keywords: { shape: unknown; name?: unknown }): Tensor;
  ensure_shape(keywords: { x: unknown; shape: unknown; name?: unknown }): Tensor;
  /** `equal(x, y, name=None) -> Tensor` */
  equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  readonly errors: Root_errors;
  /** `executing_eagerly() -> bool` */
  executing_eagerly(): boolean;
  /** `exp(x, name=None) -> Tensor` */
  exp(x: ArrayLike, name: string | null): Tensor;
  exp(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  exp(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `expand_dims(input, axis, name=None) -> Tensor` */
  expand_dims(input: unknown, axis: unknown, name: unknown): Tensor;
  expand_dims(input: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  expand_dims(input: unknown, keywords: { axis: unknown; name?: unknown }): Tensor;
  expand_dims(keywords: { input: unknown; axis: unknown; name?: unknown }): Tensor;
  readonly experimental: Root_experimental;
  /** `eye(num_rows, num_columns=None, batch_shape=None, dtype=None, name=None) -> Tensor` */
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, dtype: unknown, name: string | null): Tensor;
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  eye(num_rows: unknown, num_columns: unknown, batch_shape: unknown, keywords?: { dtype?: unknown; name?: string | null }): Tensor;
  eye(num_rows: unknown, num_columns: unknown, keywords?: { batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  eye(num_rows: unknown, keywords?: { num_columns?: unknown; batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  eye(keywords: { num_rows: unknown; num_columns?: unknown; batch_shape?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  /** `fill(dims, value, name=None, layout=None) -> Tensor` */
  fill(dims: unknown, value: unknown, name: string | null, layout: unknown): Tensor;
  fill(dims: unknown, value: unknown, name: string | null, keywords?: { layout?: unknown }): Tensor;
  fill(dims: unknown, value: unknown, keywords?: { name?: string | null; layout?: unknown }): Tensor;
  fill(dims: unknown, keywords: { value: unknown; name?: string | null; layout?: unknown }): Tensor;
  fill(keywords: { dims: unknown; value: unknown; name?: string | null; layout?: unknown }): Tensor;
  readonly float16: DType;
  readonly float32: DType;
  readonly float64: DType;
  /** `floor(x, name=None) -> Tensor` */
  floor(x: ArrayLike, name: string | null): Tensor;
  floor(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  floor(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** The function as it is: nothing is traced or compiled yet. */
  function<F extends (...args: never[]) => unknown>(fun: F, keywords?: Readonly<Record<string, unknown>>): F;
  /** `gather(params, indices, validate_indices=None, axis=None, batch_dims=0, name=None) -> Tensor` */
  gather(params: unknown, indices: unknown, validate_indices: unknown, axis: unknown, batch_dims: unknown, name: unknown): Tensor;
  gather(params: unknown, indices: unknown, validate_indices: unknown, axis: unknown, batch_dims: unknown, keywords?: { name?: unknown }): Tensor;
  gather(params: unknown, indices: unknown, validate_indices: unknown, axis: unknown, keywords?: { batch_dims?: unknown; name?: unknown }): Tensor;
  gather(params: unknown, indices: unknown, validate_indices: unknown, keywords?: { axis?: unknown; batch_dims?: unknown; name?: unknown }): Tensor;
  gather(params: unknown, indices: unknown, keywords?: { validate_indices?: unknown; axis?: unknown; batch_dims?: unknown; name?: unknown }): Tensor;
  gather(params: unknown, keywords: { indices: unknown; validate_indices?: unknown; axis?: unknown; batch_dims?: unknown; name?: unknown }): Tensor;
  gather(keywords: { params: unknown; indices: unknown; validate_indices?: unknown; axis?: unknown; batch_dims?: unknown; name?: unknown }): Tensor;
  /** `gather_nd(params, indices, batch_dims=0, name=None, bad_indices_policy=None) -> Tensor` */
  gather_nd(params: unknown, indices: unknown, batch_dims: unknown, name: unknown, bad_indices_policy: unknown): Tensor;
  gather_nd(params: unknown, indices: unknown, batch_dims: unknown, name: unknown, keywords?: { bad_indices_policy?: unknown }): Tensor;
  gather_nd(params: unknown, indices: unknown, batch_dims: unknown, keywords?: { name?: unknown; bad_indices_policy?: unknown }): Tensor;
  gather_nd(params: unknown, indices: unknown, keywords?: { batch_dims?: unknown; name?: unknown; bad_indices_policy?: unknown }): Tensor;
  gather_nd(params: unknown, keywords: { indices: unknown; batch_dims?: unknown; name?: unknown; bad_indices_policy?: unknown }): Tensor;
  gather_nd(keywords: { params: unknown; indices: unknown; batch_dims?: unknown; name?: unknown; bad_indices_policy?: unknown }): Tensor;
  /** `greater(x, y, name=None) -> Tensor` */
  greater(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  greater(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  greater(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  greater(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `greater_equal(x, y, name=None) -> Tensor` */
  greater_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  greater_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  greater_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  greater_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  readonly half: DType;
  /** `identity(input, name=None) -> Tensor` */
  identity(input: unknown, name: string | null): Tensor;
  identity(input: unknown, keywords?: { name?: string | null }): Tensor;
  identity(keywords: { input: unknown; name?: string | null }): Tensor;
  readonly int16: DType;
  readonly int32: DType;
  readonly int64: DType;
  readonly int8: DType;
  /** `is_tensor(x) -> bool` */
  is_tensor(x: unknown): boolean;
  is_tensor(keywords: { x: unknown }): boolean;
  /** `less(x, y, name=None) -> Tensor` */
  less(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  less(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  less(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  less(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `less_equal(x, y, name=None) -> Tensor` */
  less_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  less_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  less_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  less_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  readonly linalg: Root_linalg;
  /** `linspace(start, stop, num, name=None, axis=0) -> Tensor` */
  linspace(start: unknown, stop: unknown, num: unknown, name: string | null, axis: unknown): Tensor;
  linspace(start: unknown, stop: unknown, num: unknown, name: string | null, keywords?: { axis?: unknown }): Tensor;
  linspace(start: unknown, stop: unknown, num: unknown, keywords?: { name?: string | null; axis?: unknown }): Tensor;
  linspace(start: unknown, stop: unknown, keywords: { num: unknown; name?: string | null; axis?: unknown }): Tensor;
  linspace(start: unknown, keywords: { stop: unknown; num: unknown; name?: string | null; axis?: unknown }): Tensor;
  linspace(keywords: { start: unknown; stop: unknown; num: unknown; name?: string | null; axis?: unknown }): Tensor;
  /** `logical_and(x, y, name=None) -> Tensor` */
  logical_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  logical_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  logical_and(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  logical_and(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `logical_not(x, name=None) -> Tensor` */
  logical_not(x: ArrayLike, name: string | null): Tensor;
  logical_not(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  logical_not(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `logical_or(x, y, name=None) -> Tensor` */
  logical_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  logical_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  logical_or(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  logical_or(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  readonly math: Root_math;
  /** `matmul(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, a_is_sparse=False, b_is_sparse=False, output_type=None, grad_a=False, grad_b=False, name=None) -> Tensor` */
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, grad_b: unknown, name: string | null): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, grad_b: unknown, keywords?: { name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, grad_a: unknown, keywords?: { grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, output_type: unknown, keywords?: { grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, b_is_sparse: unknown, keywords?: { output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, a_is_sparse: unknown, keywords?: { b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, adjoint_b: unknown, keywords?: { a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, adjoint_a: unknown, keywords?: { adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, transpose_b: unknown, keywords?: { adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, transpose_a: unknown, keywords?: { transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, b: unknown, keywords?: { transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(a: unknown, keywords: { b: unknown; transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  matmul(keywords: { a: unknown; b: unknown; transpose_a?: unknown; transpose_b?: unknown; adjoint_a?: unknown; adjoint_b?: unknown; a_is_sparse?: unknown; b_is_sparse?: unknown; output_type?: unknown; grad_a?: unknown; grad_b?: unknown; name?: string | null }): Tensor;
  /** `maximum(x, y, name=None) -> Tensor` */
  maximum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  maximum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  maximum(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  maximum(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `meshgrid(*args, indexing='xy', name=None) -> list` */
  meshgrid(args: readonly (unknown)[], keywords?: { indexing?: unknown; name?: string | null }): NestedList;
  meshgrid(...args: (unknown)[]): NestedList;
  meshgrid(...args: [...args: (unknown)[], keywords: { indexing?: unknown; name?: string | null }]): NestedList;
  /** `minimum(x, y, name=None) -> Tensor` */
  minimum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  minimum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  minimum(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  minimum(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `multiply(x, y, name=None) -> Tensor` */
  multiply(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  multiply(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  multiply(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  multiply(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `negative(x, name=None) -> Tensor` */
  negative(x: ArrayLike, name: string | null): Tensor;
  negative(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  negative(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  readonly newaxis: null;
  readonly nn: Root_nn;
  /** `no_op(name=None) -> None` */
  no_op(name: string | null): void;
  no_op(keywords?: { name?: string | null }): void;
  /** `norm(tensor, ord='euclidean', axis=None, keepdims=None, name=None) -> Tensor` */
  norm(tensor: unknown, ord: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  norm(tensor: unknown, ord: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  norm(tensor: unknown, ord: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  norm(tensor: unknown, ord: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  norm(tensor: unknown, keywords?: { ord?: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  norm(keywords: { tensor: unknown; ord?: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `not_equal(x, y, name=None) -> Tensor` */
  not_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  not_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  not_equal(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  not_equal(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `one_hot(indices, depth, on_value=None, off_value=None, axis=None, dtype=None, name=None) -> Tensor` */
  one_hot(indices: unknown, depth: unknown, on_value: unknown, off_value: unknown, axis: unknown, dtype: unknown, name: string | null): Tensor;
  one_hot(indices: unknown, depth: unknown, on_value: unknown, off_value: unknown, axis: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  one_hot(indices: unknown, depth: unknown, on_value: unknown, off_value: unknown, axis: unknown, keywords?: { dtype?: unknown; name?: string | null }): Tensor;
  one_hot(indices: unknown, depth: unknown, on_value: unknown, off_value: unknown, keywords?: { axis?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  one_hot(indices: unknown, depth: unknown, on_value: unknown, keywords?: { off_value?: unknown; axis?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  one_hot(indices: unknown, depth: unknown, keywords?: { on_value?: unknown; off_value?: unknown; axis?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  one_hot(indices: unknown, keywords: { depth: unknown; on_value?: unknown; off_value?: unknown; axis?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  one_hot(keywords: { indices: unknown; depth: unknown; on_value?: unknown; off_value?: unknown; axis?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  /** `ones(shape, dtype=None, name=None, layout=None) -> Tensor` */
  ones(shape: unknown, dtype: unknown, name: string | null, layout: unknown): Tensor;
  ones(shape: unknown, dtype: unknown, name: string | null, keywords?: { layout?: unknown }): Tensor;
  ones(shape: unknown, dtype: unknown, keywords?: { name?: string | null; layout?: unknown }): Tensor;
  ones(shape: unknown, keywords?: { dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  ones(keywords: { shape: unknown; dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  /** `ones_like(input, dtype=None, name=None, layout=None) -> Tensor` */
  ones_like(input: unknown, dtype: unknown, name: string | null, layout: unknown): Tensor;
  ones_like(input: unknown, dtype: unknown, name: string | null, keywords?: { layout?: unknown }): Tensor;
  ones_like(input: unknown, dtype: unknown, keywords?: { name?: string | null; layout?: unknown }): Tensor;
  ones_like(input: unknown, keywords?: { dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  ones_like(keywords: { input: unknown; dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  /** `pad(tensor, paddings, mode='CONSTANT', constant_values=0, name=None) -> Tensor` */
  pad(tensor: unknown, paddings: unknown, mode: unknown, constant_values: unknown, name: unknown): Tensor;
  pad(tensor: unknown, paddings: unknown, mode: unknown, constant_values: unknown, keywords?: { name?: unknown }): Tensor;
  pad(tensor: unknown, paddings: unknown, mode: unknown, keywords?: { constant_values?: unknown; name?: unknown }): Tensor;
  pad(tensor: unknown, paddings: unknown, keywords?: { mode?: unknown; constant_values?: unknown; name?: unknown }): Tensor;
  pad(tensor: unknown, keywords: { paddings: unknown; mode?: unknown; constant_values?: unknown; name?: unknown }): Tensor;
  pad(keywords: { tensor: unknown; paddings: unknown; mode?: unknown; constant_values?: unknown; name?: unknown }): Tensor;
  /** `pow(x, y, name=None) -> Tensor` */
  pow(x: unknown, y: unknown, name: string | null): Tensor;
  pow(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  pow(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  pow(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  readonly random: Root_random;
  /** `range(start, limit=None, delta=1, dtype=None, name=None) -> Tensor` */
  range(start: unknown, limit: unknown, delta: unknown, dtype: unknown, name: string | null): Tensor;
  range(start: unknown, limit: unknown, delta: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  range(start: unknown, limit: unknown, delta: unknown, keywords?: { dtype?: unknown; name?: string | null }): Tensor;
  range(start: unknown, limit: unknown, keywords?: { delta?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  range(start: unknown, keywords?: { limit?: unknown; delta?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  range(keywords: { start: unknown; limit?: unknown; delta?: unknown; dtype?: unknown; name?: string | null }): Tensor;
  /** `rank(input, name=None) -> Tensor` */
  rank(input: unknown, name: string | null): Tensor;
  rank(input: unknown, keywords?: { name?: string | null }): Tensor;
  rank(keywords: { input: unknown; name?: string | null }): Tensor;
  /** `reduce_all(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_all(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_all(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_all(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_all(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_all(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_any(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_any(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_any(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_any(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_any(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_any(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_logsumexp(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_logsumexp(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_logsumexp(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_logsumexp(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_max(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_max(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_max(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_max(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_max(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_max(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_mean(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_mean(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_mean(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_mean(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_mean(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_mean(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_min(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_min(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_min(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_min(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_min(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_min(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_prod(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_prod(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_prod(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_prod(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_prod(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_prod(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `reduce_sum(input_tensor, axis=None, keepdims=False, name=None) -> Tensor` */
  reduce_sum(input_tensor: unknown, axis: unknown, keepdims: unknown, name: string | null): Tensor;
  reduce_sum(input_tensor: unknown, axis: unknown, keepdims: unknown, keywords?: { name?: string | null }): Tensor;
  reduce_sum(input_tensor: unknown, axis: unknown, keywords?: { keepdims?: unknown; name?: string | null }): Tensor;
  reduce_sum(input_tensor: unknown, keywords?: { axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  reduce_sum(keywords: { input_tensor: unknown; axis?: unknown; keepdims?: unknown; name?: string | null }): Tensor;
  /** `repeat(input, repeats, axis=None, name=None) -> Tensor` */
  repeat(input: unknown, repeats: unknown, axis: unknown, name: string | null): Tensor;
  repeat(input: unknown, repeats: unknown, axis: unknown, keywords?: { name?: string | null }): Tensor;
  repeat(input: unknown, repeats: unknown, keywords?: { axis?: unknown; name?: string | null }): Tensor;
  repeat(input: unknown, keywords: { repeats: unknown; axis?: unknown; name?: string | null }): Tensor;
  repeat(keywords: { input: unknown; repeats: unknown; axis?: unknown; name?: string | null }): Tensor;
  /** `reshape(tensor, shape, name=None) -> Tensor` */
  reshape(tensor: unknown, shape: unknown, name: unknown): Tensor;
  reshape(tensor: unknown, shape: unknown, keywords?: { name?: unknown }): Tensor;
  reshape(tensor: unknown, keywords: { shape: unknown; name?: unknown }): Tensor;
  reshape(keywords: { tensor: unknown; shape: unknown; name?: unknown }): Tensor;
  /** `reverse(tensor, axis, name=None) -> Tensor` */
  reverse(tensor: unknown, axis: unknown, name: unknown): Tensor;
  reverse(tensor: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  reverse(tensor: unknown, keywords: { axis: unknown; name?: unknown }): Tensor;
  reverse(keywords: { tensor: unknown; axis: unknown; name?: unknown }): Tensor;
  /** `roll(input, shift, axis, name=None) -> Tensor` */
  roll(input: unknown, shift: unknown, axis: unknown, name: unknown): Tensor;
  roll(input: unknown, shift: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  roll(input: unknown, shift: unknown, keywords: { axis: unknown; name?: unknown }): Tensor;
  roll(input: unknown, keywords: { shift: unknown; axis: unknown; name?: unknown }): Tensor;
  roll(keywords: { input: unknown; shift: unknown; axis: unknown; name?: unknown }): Tensor;
  /** `round(x, name=None) -> Tensor` */
  round(x: unknown, name: string | null): Tensor;
  round(x: unknown, keywords?: { name?: string | null }): Tensor;
  round(keywords: { x: unknown; name?: string | null }): Tensor;
  /** `saturate_cast(value, dtype, name=None) -> Tensor` */
  saturate_cast(value: unknown, dtype: unknown, name: string | null): Tensor;
  saturate_cast(value: unknown, dtype: unknown, keywords?: { name?: string | null }): Tensor;
  saturate_cast(value: unknown, keywords: { dtype: unknown; name?: string | null }): Tensor;
  saturate_cast(keywords: { value: unknown; dtype: unknown; name?: string | null }): Tensor;
  /** `scatter_nd(indices, updates, shape, name=None) -> Tensor` */
  scatter_nd(indices: unknown, updates: unknown, shape: unknown, name: unknown): Tensor;
  scatter_nd(indices: unknown, updates: unknown, shape: unknown, keywords?: { name?: unknown }): Tensor;
  scatter_nd(indices: unknown, updates: unknown, keywords: { shape: unknown; name?: unknown }): Tensor;
  scatter_nd(indices: unknown, keywords: { updates: unknown; shape: unknown; name?: unknown }): Tensor;
  scatter_nd(keywords: { indices: unknown; updates: unknown; shape: unknown; name?: unknown }): Tensor;
  /** `searchsorted(sorted_sequence, values, side='left', out_type=None, name=None) -> Tensor` */
  searchsorted(sorted_sequence: unknown, values: unknown, side: unknown, out_type: unknown, name: string | null): Tensor;
  searchsorted(sorted_sequence: unknown, values: unknown, side: unknown, out_type: unknown, keywords?: { name?: string | null }): Tensor;
  searchsorted(sorted_sequence: unknown, values: unknown, side: unknown, keywords?: { out_type?: unknown; name?: string | null }): Tensor;
  searchsorted(sorted_sequence: unknown, values: unknown, keywords?: { side?: unknown; out_type?: unknown; name?: string | null }): Tensor;
  searchsorted(sorted_sequence: unknown, keywords: { values: unknown; side?: unknown; out_type?: unknown; name?: string | null }): Tensor;
  searchsorted(keywords: { sorted_sequence: unknown; values: unknown; side?: unknown; out_type?: unknown; name?: string | null }): Tensor;
  /** `shape(input, out_type=None, name=None) -> Tensor` */
  shape(input: unknown, out_type: unknown, name: string | null): Tensor;
  shape(input: unknown, out_type: unknown, keywords?: { name?: string | null }): Tensor;
  shape(input: unknown, keywords?: { out_type?: unknown; name?: string | null }): Tensor;
  shape(keywords: { input: unknown; out_type?: unknown; name?: string | null }): Tensor;
  /** `sigmoid(x, name=None) -> Tensor` */
  sigmoid(x: ArrayLike, name: string | null): Tensor;
  sigmoid(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sigmoid(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sign(x, name=None) -> Tensor` */
  sign(x: ArrayLike, name: string | null): Tensor;
  sign(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sign(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sin(x, name=None) -> Tensor` */
  sin(x: ArrayLike, name: string | null): Tensor;
  sin(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sin(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `sinh(x, name=None) -> Tensor` */
  sinh(x: ArrayLike, name: string | null): Tensor;
  sinh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sinh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `size(input, out_type=None, name=None) -> Tensor` */
  size(input: unknown, out_type: unknown, name: string | null): Tensor;
  size(input: unknown, out_type: unknown, keywords?: { name?: string | null }): Tensor;
  size(input: unknown, keywords?: { out_type?: unknown; name?: string | null }): Tensor;
  size(keywords: { input: unknown; out_type?: unknown; name?: string | null }): Tensor;
  /** `slice(input_, begin, size, name=None) -> Tensor` */
  slice(input_: unknown, begin: unknown, size: unknown, name: unknown): Tensor;
  slice(input_: unknown, begin: unknown, size: unknown, keywords?: { name?: unknown }): Tensor;
  slice(input_: unknown, begin: unknown, keywords: { size: unknown; name?: unknown }): Tensor;
  slice(input_: unknown, keywords: { begin: unknown; size: unknown; name?: unknown }): Tensor;
  slice(keywords: { input_: unknown; begin: unknown; size: unknown; name?: unknown }): Tensor;
  /** `sort(values, axis=-1, direction='ASCENDING', name=None) -> Tensor` */
  sort(values: unknown, axis: unknown, direction: unknown, name: string | null): Tensor;
  sort(values: unknown, axis: unknown, direction: unknown, keywords?: { name?: string | null }): Tensor;
  sort(values: unknown, axis: unknown, keywords?: { direction?: unknown; name?: string | null }): Tensor;
  sort(values: unknown, keywords?: { axis?: unknown; direction?: unknown; name?: string | null }): Tensor;
  sort(keywords: { values: unknown; axis?: unknown; direction?: unknown; name?: string | null }): Tensor;
  /** `split(value, num_or_size_splits, axis=0, num=None, name='split') -> list` */
  split(value: unknown, num_or_size_splits: unknown, axis: unknown, num: unknown, name: unknown): NestedList;
  split(value: unknown, num_or_size_splits: unknown, axis: unknown, num: unknown, keywords?: { name?: unknown }): NestedList;
  split(value: unknown, num_or_size_splits: unknown, axis: unknown, keywords?: { num?: unknown; name?: unknown }): NestedList;
  split(value: unknown, num_or_size_splits: unknown, keywords?: { axis?: unknown; num?: unknown; name?: unknown }): NestedList;
  split(value: unknown, keywords: { num_or_size_splits: unknown; axis?: unknown; num?: unknown; name?: unknown }): NestedList;
  split(keywords: { value: unknown; num_or_size_splits: unknown; axis?: unknown; num?: unknown; name?: unknown }): NestedList;
  /** `sqrt(x, name=None) -> Tensor` */
  sqrt(x: ArrayLike, name: string | null): Tensor;
  sqrt(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  sqrt(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `square(x, name=None) -> Tensor` */
  square(x: ArrayLike, name: string | null): Tensor;
  square(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  square(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `squeeze(input, axis=None, name=None) -> Tensor` */
  squeeze(input: unknown, axis: unknown, name: unknown): Tensor;
  squeeze(input: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  squeeze(input: unknown, keywords?: { axis?: unknown; name?: unknown }): Tensor;
  squeeze(keywords: { input: unknown; axis?: unknown; name?: unknown }): Tensor;
  /** `stack(values, axis=0, name='stack') -> Tensor` */
  stack(values: unknown, axis: unknown, name: unknown): Tensor;
  stack(values: unknown, axis: unknown, keywords?: { name?: unknown }): Tensor;
  stack(values: unknown, keywords?: { axis?: unknown; name?: unknown }): Tensor;
  stack(keywords: { values: unknown; axis?: unknown; name?: unknown }): Tensor;
  /** `stop_gradient(input, name=None) -> Tensor` */
  stop_gradient(input: unknown, name: string | null): Tensor;
  stop_gradient(input: unknown, keywords?: { name?: string | null }): Tensor;
  stop_gradient(keywords: { input: unknown; name?: string | null }): Tensor;
  /** `subtract(x, y, name=None) -> Tensor` */
  subtract(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  subtract(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  subtract(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  subtract(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `tan(x, name=None) -> Tensor` */
  tan(x: ArrayLike, name: string | null): Tensor;
  tan(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  tan(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `tanh(x, name=None) -> Tensor` */
  tanh(x: ArrayLike, name: string | null): Tensor;
  tanh(x: ArrayLike, keywords?: { name?: string | null }): Tensor;
  tanh(keywords: { x: ArrayLike; name?: string | null }): Tensor;
  /** `tensor_scatter_nd_add(tensor, indices, updates, name=None) -> Tensor` */
  tensor_scatter_nd_add(tensor: unknown, indices: unknown, updates: unknown, name: unknown): Tensor;
  tensor_scatter_nd_add(tensor: unknown, indices: unknown, updates: unknown, keywords?: { name?: unknown }): Tensor;
  tensor_scatter_nd_add(tensor: unknown, indices: unknown, keywords: { updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_add(tensor: unknown, keywords: { indices: unknown; updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_add(keywords: { tensor: unknown; indices: unknown; updates: unknown; name?: unknown }): Tensor;
  /** `tensor_scatter_nd_max(tensor, indices, updates, name=None) -> Tensor` */
  tensor_scatter_nd_max(tensor: unknown, indices: unknown, updates: unknown, name: unknown): Tensor;
  tensor_scatter_nd_max(tensor: unknown, indices: unknown, updates: unknown, keywords?: { name?: unknown }): Tensor;
  tensor_scatter_nd_max(tensor: unknown, indices: unknown, keywords: { updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_max(tensor: unknown, keywords: { indices: unknown; updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_max(keywords: { tensor: unknown; indices: unknown; updates: unknown; name?: unknown }): Tensor;
  /** `tensor_scatter_nd_min(tensor, indices, updates, name=None) -> Tensor` */
  tensor_scatter_nd_min(tensor: unknown, indices: unknown, updates: unknown, name: unknown): Tensor;
  tensor_scatter_nd_min(tensor: unknown, indices: unknown, updates: unknown, keywords?: { name?: unknown }): Tensor;
  tensor_scatter_nd_min(tensor: unknown, indices: unknown, keywords: { updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_min(tensor: unknown, keywords: { indices: unknown; updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_min(keywords: { tensor: unknown; indices: unknown; updates: unknown; name?: unknown }): Tensor;
  /** `tensor_scatter_nd_sub(tensor, indices, updates, name=None) -> Tensor` */
  tensor_scatter_nd_sub(tensor: unknown, indices: unknown, updates: unknown, name: unknown): Tensor;
  tensor_scatter_nd_sub(tensor: unknown, indices: unknown, updates: unknown, keywords?: { name?: unknown }): Tensor;
  tensor_scatter_nd_sub(tensor: unknown, indices: unknown, keywords: { updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_sub(tensor: unknown, keywords: { indices: unknown; updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_sub(keywords: { tensor: unknown; indices: unknown; updates: unknown; name?: unknown }): Tensor;
  /** `tensor_scatter_nd_update(tensor, indices, updates, name=None) -> Tensor` */
  tensor_scatter_nd_update(tensor: unknown, indices: unknown, updates: unknown, name: unknown): Tensor;
  tensor_scatter_nd_update(tensor: unknown, indices: unknown, updates: unknown, keywords?: { name?: unknown }): Tensor;
  tensor_scatter_nd_update(tensor: unknown, indices: unknown, keywords: { updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_update(tensor: unknown, keywords: { indices: unknown; updates: unknown; name?: unknown }): Tensor;
  tensor_scatter_nd_update(keywords: { tensor: unknown; indices: unknown; updates: unknown; name?: unknown }): Tensor;
  /** `tensordot(a, b, axes, name=None) -> Tensor` */
  tensordot(a: unknown, b: unknown, axes: unknown, name: string | null): Tensor;
  tensordot(a: unknown, b: unknown, axes: unknown, keywords?: { name?: string | null }): Tensor;
  tensordot(a: unknown, b: unknown, keywords: { axes: unknown; name?: string | null }): Tensor;
  tensordot(a: unknown, keywords: { b: unknown; axes: unknown; name?: string | null }): Tensor;
  tensordot(keywords: { a: unknown; b: unknown; axes: unknown; name?: string | null }): Tensor;
  /** `tile(input, multiples, name=None) -> Tensor` */
  tile(input: unknown, multiples: unknown, name: unknown): Tensor;
  tile(input: unknown, multiples: unknown, keywords?: { name?: unknown }): Tensor;
  tile(input: unknown, keywords: { multiples: unknown; name?: unknown }): Tensor;
  tile(keywords: { input: unknown; multiples: unknown; name?: unknown }): Tensor;
  /** `transpose(a, perm=None, conjugate=False, name=None) -> Tensor` */
  transpose(a: unknown, perm: unknown, conjugate: unknown, name: string | null): Tensor;
  transpose(a: unknown, perm: unknown, conjugate: unknown, keywords?: { name?: string | null }): Tensor;
  transpose(a: unknown, perm: unknown, keywords?: { conjugate?: unknown; name?: string | null }): Tensor;
  transpose(a: unknown, keywords?: { perm?: unknown; conjugate?: unknown; name?: string | null }): Tensor;
  transpose(keywords: { a: unknown; perm?: unknown; conjugate?: unknown; name?: string | null }): Tensor;
  /** `truediv(x, y, name=None) -> Tensor` */
  truediv(x: unknown, y: unknown, name: string | null): Tensor;
  truediv(x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  truediv(x: unknown, keywords: { y: unknown; name?: string | null }): Tensor;
  truediv(keywords: { x: unknown; y: unknown; name?: string | null }): Tensor;
  /** `truncatediv(x, y, name=None) -> Tensor` */
  truncatediv(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  truncatediv(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  truncatediv(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  truncatediv(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  /** `truncatemod(x, y, name=None) -> Tensor` */
  truncatemod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, name: string | null): Tensor;
  truncatemod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean, keywords?: { name?: string | null }): Tensor;
  truncatemod(x: Tensor | number | bigint | boolean, keywords: { y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  truncatemod(keywords: { x: Tensor | number | bigint | boolean; y: Tensor | number | bigint | boolean; name?: string | null }): Tensor;
  readonly uint16: DType;
  readonly uint32: DType;
  readonly uint64: DType;
  readonly uint8: DType;
  /** `unique(x, out_idx=None, name=None) -> tuple` */
  unique(x: unknown, out_idx: unknown, name: string | null): readonly unknown[];
  unique(x: unknown, out_idx: unknown, keywords?: { name?: string | null }): readonly unknown[];
  unique(x: unknown, keywords?: { out_idx?: unknown; name?: string | null }): readonly unknown[];
  unique(keywords: { x: unknown; out_idx?: unknown; name?: string | null }): readonly unknown[];
  /** `unique_with_counts(x, out_idx=None, name=None) -> tuple` */
  unique_with_counts(x: unknown, out_idx: unknown, name: string | null): readonly unknown[];
  unique_with_counts(x: unknown, out_idx: unknown, keywords?: { name?: string | null }): readonly unknown[];
  unique_with_counts(x: unknown, keywords?: { out_idx?: unknown; name?: string | null }): readonly unknown[];
  unique_with_counts(keywords: { x: unknown; out_idx?: unknown; name?: string | null }): readonly unknown[];
  /** `unstack(value, num=None, axis=0, name='unstack') -> list` */
  unstack(value: unknown, num: unknown, axis: unknown, name: unknown): NestedList;
  unstack(value: unknown, num: unknown, axis: unknown, keywords?: { name?: unknown }): NestedList;
  unstack(value: unknown, num: unknown, keywords?: { axis?: unknown; name?: unknown }): NestedList;
  unstack(value: unknown, keywords?: { num?: unknown; axis?: unknown; name?: unknown }): NestedList;
  unstack(keywords: { value: unknown; num?: unknown; axis?: unknown; name?: unknown }): NestedList;
  /** `where(condition, x=None, y=None, name=None) -> Tensor` */
  where(condition: unknown, x: unknown, y: unknown, name: string | null): Tensor;
  where(condition: unknown, x: unknown, y: unknown, keywords?: { name?: string | null }): Tensor;
  where(condition: unknown, x: unknown, keywords?: { y?: unknown; name?: string | null }): Tensor;
  where(condition: unknown, keywords?: { x?: unknown; y?: unknown; name?: string | null }): Tensor;
  where(keywords: { condition: unknown; x?: unknown; y?: unknown; name?: string | null }): Tensor;
  /** `while_loop(cond, body, loop_vars, shape_invariants=None, parallel_iterations=10, back_prop=True, swap_memory=False, maximum_iterations=None, name=None) -> tuple` */
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, parallel_iterations: unknown, back_prop: unknown, swap_memory: unknown, maximum_iterations: unknown, name: string | null): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, parallel_iterations: unknown, back_prop: unknown, swap_memory: unknown, maximum_iterations: unknown, keywords?: { name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, parallel_iterations: unknown, back_prop: unknown, swap_memory: unknown, keywords?: { maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, parallel_iterations: unknown, back_prop: unknown, keywords?: { swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, parallel_iterations: unknown, keywords?: { back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, shape_invariants: unknown, keywords?: { parallel_iterations?: unknown; back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, loop_vars: unknown, keywords?: { shape_invariants?: unknown; parallel_iterations?: unknown; back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, body: unknown, keywords: { loop_vars: unknown; shape_invariants?: unknown; parallel_iterations?: unknown; back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(cond: unknown, keywords: { body: unknown; loop_vars: unknown; shape_invariants?: unknown; parallel_iterations?: unknown; back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  while_loop(keywords: { cond: unknown; body: unknown; loop_vars: unknown; shape_invariants?: unknown; parallel_iterations?: unknown; back_prop?: unknown; swap_memory?: unknown; maximum_iterations?: unknown; name?: string | null }): readonly unknown[];
  /** `zeros(shape, dtype=None, name=None, layout=None) -> Tensor` */
  zeros(shape: unknown, dtype: unknown, name: string | null, layout: unknown): Tensor;
  zeros(shape: unknown, dtype: unknown, name: string | null, keywords?: { layout?: unknown }): Tensor;
  zeros(shape: unknown, dtype: unknown, keywords?: { name?: string | null; layout?: unknown }): Tensor;
  zeros(shape: unknown, keywords?: { dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  zeros(keywords: { shape: unknown; dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  /** `zeros_like(input, dtype=None, name=None, layout=None) -> Tensor` */
  zeros_like(input: unknown, dtype: unknown, name: string | null, layout: unknown): Tensor;
  zeros_like(input: unknown, dtype: unknown, name: string | null, keywords?: { layout?: unknown }): Tensor;
  zeros_like(input: unknown, dtype: unknown, keywords?: { name?: string | null; layout?: unknown }): Tensor;
  zeros_like(input: unknown, keywords?: { dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
  zeros_like(keywords: { input: unknown; dtype?: unknown; name?: string | null; layout?: unknown }): Tensor;
}

const surface = moduleSurface(root) as Root;

export const {
  DType,
  GradientTape,
  Tensor,
  TensorShape,
  UnconnectedGradients,
  Variable,
  __version__,
  abs,
  acos,
  acosh,
  add,
  add_n,
  argmax,
  argmin,
  argsort,
  as_dtype,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  autodiff,
  bfloat16,
  bitwise,
  bool,
  boolean_mask,
  broadcast_dynamic_shape,
  broadcast_static_shape,
  broadcast_to,
  cast,
  clip_by_value,
  complex64,
  concat,
  cond,
  constant,
  convert_to_tensor,
  cos,
  cosh,
  cumsum,
  divide,
  double,
  dtypes,
  einsum,
  ensure_shape,
  equal,
  errors,
  executing_eagerly,
  exp,
  expand_dims,
  experimental,
  eye,
  fill,
  float16,
  float32,
  float64,
  floor,
  gather,
  gather_nd,
  greater,
  greater_equal,
  half,
  identity,
  int16,
  int32,
  int64,
  int8,
  is_tensor,
  less,
  less_equal,
  linalg,
  linspace,
  logical_and,
  logical_not,
  logical_or,
  math,
  matmul,
  maximum,
  meshgrid,
  minimum,
  multiply,
  negative,
  newaxis,
  nn,
  no_op,
  norm,
  not_equal,
  one_hot,
  ones,
  ones_like,
  pad,
  pow,
  random,
  range,
  rank,
  reduce_all,
  reduce_any,
  reduce_logsumexp,
  reduce_max,
  reduce_mean,
  reduce_min,
  reduce_prod,
  reduce_sum,
  repeat,
  reshape,
  reverse,
  roll,
  round,
  saturate_cast,
  scatter_nd,
  searchsorted,
  shape,
  sigmoid,
  sign,
  sin,
  sinh,
  size,
  slice,
  sort,
  split,
  sqrt,
  square,
  squeeze,
  stack,
  stop_gradient,
  subtract,
  tan,
  tanh,
  tensor_scatter_nd_add,
  tensor_scatter_nd_max,
  tensor_scatter_nd_min,
  tensor_scatter_nd_sub,
  tensor_scatter_nd_update,
  tensordot,
  tile,
  transpose,
  truediv,
  truncatediv,
  truncatemod,
  uint16,
  uint32,
  uint64,
  uint8,
  unique,
  unique_with_counts,
  unstack,
  where,
  while_loop,
  zeros,
  zeros_like,
} = surface;
const function_ = surface.function;
export { function_ as function };
