/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { jax as root } from '../namespace.ts';
import type * as types from '../types.ts';

export type ArrayData = types.ArrayData;
export type ArrayLike = types.ArrayLike;
export type ClassLike = types.ClassLike;
export type DType = types.DType;
export type DTypeLike = types.DTypeLike;
export type NDArray = types.NDArray;
export type NestedList = types.NestedList;
export type Scalar = types.Scalar;

type Tensor = Array;

export interface Array extends types.ArrayBase {
  /** `all(axis=None, out=None, keepdims=False, *, where=None) -> Array` */
  all(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  all(axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  all(axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  all(keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `any(axis=None, out=None, keepdims=False, *, where=None) -> Array` */
  any(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  any(axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  any(axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  any(keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `argmax(axis=None, out=None, keepdims=False) -> Array` */
  argmax(axis: unknown, out: unknown, keepdims: boolean): Array;
  argmax(axis: unknown, out: unknown, keywords?: { keepdims?: boolean }): Array;
  argmax(axis: unknown, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  argmax(keywords?: { axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  /** `argmin(axis=None, out=None, keepdims=False) -> Array` */
  argmin(axis: unknown, out: unknown, keepdims: boolean): Array;
  argmin(axis: unknown, out: unknown, keywords?: { keepdims?: boolean }): Array;
  argmin(axis: unknown, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  argmin(keywords?: { axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  /** `argsort(axis=-1, *, kind=None, order=None, stable=True, descending=False, dtype=None) -> Array` */
  argsort(axis: number | null, keywords?: { kind?: unknown; stable?: boolean; descending?: boolean; dtype?: DTypeLike | null; order?: unknown }): Array;
  argsort(keywords?: { axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; dtype?: DTypeLike | null; order?: unknown }): Array;
  /** `astype(dtype, copy=False, device=None) -> Array` */
  astype(dtype: DTypeLike | null, copy: unknown, device: unknown): Array;
  astype(dtype: DTypeLike | null, copy: unknown, keywords?: { device?: unknown }): Array;
  astype(dtype: DTypeLike | null, keywords?: { copy?: unknown; device?: unknown }): Array;
  astype(keywords: { dtype: DTypeLike | null; copy?: unknown; device?: unknown }): Array;
  /** `block_until_ready() -> Array` */
  block_until_ready(): Array;
  /** `clip(min=None, max=None) -> Array` */
  clip(min: ArrayLike | null, max: ArrayLike | null): Array;
  clip(min: ArrayLike | null, keywords?: { max?: ArrayLike | null }): Array;
  clip(keywords?: { min?: ArrayLike | null; max?: ArrayLike | null }): Array;
  /** `clone() -> Array` */
  clone(): Array;
  /** `conj() -> Array` */
  conj(): Array;
  /** `conjugate() -> Array` */
  conjugate(): Array;
  /** `copy() -> Array` */
  copy(): Array;
  /** `cumprod(axis=None, dtype=None, out=None) -> Array` */
  cumprod(axis: number | null, dtype: DTypeLike | null, out: unknown): Array;
  cumprod(axis: number | null, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  cumprod(axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  cumprod(keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `cumsum(axis=None, dtype=None, out=None) -> Array` */
  cumsum(axis: number | null, dtype: DTypeLike | null, out: unknown): Array;
  cumsum(axis: number | null, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  cumsum(axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  cumsum(keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `diagonal(offset=0, axis1=0, axis2=1) -> Array` */
  diagonal(offset: number, axis1: number, axis2: number): Array;
  diagonal(offset: number, axis1: number, keywords?: { axis2?: number }): Array;
  diagonal(offset: number, keywords?: { axis1?: number; axis2?: number }): Array;
  diagonal(keywords?: { offset?: number; axis1?: number; axis2?: number }): Array;
  /** `dot(b, *, precision=None, preferred_element_type=None, out_sharding=None) -> Array` */
  dot(b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  dot(keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  /** `flatten(order='C', *, out_sharding=None) -> Array` */
  flatten(order: unknown, keywords?: { out_sharding?: unknown }): Array;
  flatten(keywords?: { order?: unknown; out_sharding?: unknown }): Array;
  /** `is_deleted() -> bool` */
  is_deleted(): boolean;
  /** `is_ready() -> bool` */
  is_ready(): boolean;
  /** `item(*args) -> Scalar` */
  item(args: readonly (unknown)[]): number;
  item(...args: (unknown)[]): number;
  /** `max(axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  max(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  max(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  max(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  max(axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  max(axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  max(keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `mean(axis=None, dtype=None, out=None, keepdims=False, *, where=None) -> Array` */
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  mean(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  mean(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `min(axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  min(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  min(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  min(axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  min(axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  min(axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  min(keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `nonzero(*, size=None, fill_value=None) -> tuple` */
  nonzero(keywords?: { size?: unknown; fill_value?: unknown }): readonly unknown[];
  /** `platform() -> str` */
  platform(): string;
  /** `prod(axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None, promote_integers=True) -> Array` */
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, promote_integers: boolean): Array;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, keywords?: { promote_integers?: boolean }): Array;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown; promote_integers?: boolean }): Array;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  /** `ptp(axis=None, out=None, keepdims=False) -> Array` */
  ptp(axis: number | readonly number[] | null, out: unknown, keepdims: boolean): Array;
  ptp(axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean }): Array;
  ptp(axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  ptp(keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean }): Array;
  /** `ravel(order='C', *, out_sharding=None) -> Array` */
  ravel(order: unknown, keywords?: { out_sharding?: unknown }): Array;
  ravel(keywords?: { order?: unknown; out_sharding?: unknown }): Array;
  /** `repeat(repeats, axis=None, *, total_repeat_length=None, out_sharding=None) -> Array` */
  repeat(repeats: ArrayLike, axis: number | null, keywords?: { total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  repeat(repeats: ArrayLike, keywords?: { axis?: number | null; total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  repeat(keywords: { repeats: ArrayLike; axis?: number | null; total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  /** `reshape(*args, order='C', out_sharding=None) -> Array` */
  reshape(args: readonly (unknown)[], keywords?: { order?: unknown; out_sharding?: unknown }): Array;
  reshape(...args: (unknown)[]): Array;
  reshape(...args: [...args: (unknown)[], keywords: { order?: unknown; out_sharding?: unknown }]): Array;
  /** `round(decimals=0, out=None) -> Array` */
  round(decimals: number, out: unknown): Array;
  round(decimals: number, keywords?: { out?: unknown }): Array;
  round(keywords?: { decimals?: number; out?: unknown }): Array;
  /** `searchsorted(v, side='left', sorter=None, *, method=None) -> Array` */
  searchsorted(v: ArrayLike, side: string, sorter: unknown, keywords?: { method?: unknown }): Array;
  searchsorted(v: ArrayLike, side: string, keywords?: { sorter?: unknown; method?: unknown }): Array;
  searchsorted(v: ArrayLike, keywords?: { side?: string; sorter?: unknown; method?: unknown }): Array;
  searchsorted(keywords: { v: ArrayLike; side?: string; sorter?: unknown; method?: unknown }): Array;
  /** `sort(axis=-1, *, kind=None, order=None, stable=True, descending=False) -> Array` */
  sort(axis: number | null, keywords?: { kind?: unknown; stable?: boolean; descending?: boolean; order?: unknown }): Array;
  sort(keywords?: { axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; order?: unknown }): Array;
  /** `squeeze(axis=None) -> Array` */
  squeeze(axis: number | readonly number[] | null): Array;
  squeeze(keywords?: { axis?: number | readonly number[] | null }): Array;
  /** `std(axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None) -> Array` */
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keepdims: boolean, keywords?: { where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keywords?: { keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  /** `sum(axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None, promote_integers=True) -> Array` */
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, promote_integers: boolean): Array;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, keywords?: { promote_integers?: boolean }): Array;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown; promote_integers?: boolean }): Array;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  /** `swapaxes(axis1, axis2) -> Array` */
  swapaxes(axis1: number, axis2: number): Array;
  swapaxes(axis1: number, keywords: { axis2: number }): Array;
  swapaxes(keywords: { axis1: number; axis2: number }): Array;
  /** `take(indices, axis=None, out=None, mode=None, unique_indices=False, indices_are_sorted=False, fill_value=None) -> Array` */
  take(indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, indices_are_sorted: unknown, fill_value: unknown): Array;
  take(indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, indices_are_sorted: unknown, keywords?: { fill_value?: unknown }): Array;
  take(indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, keywords?: { fill_value?: unknown; indices_are_sorted?: unknown }): Array;
  take(indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, keywords?: { fill_value?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(indices: ArrayLike, axis: number | null, out: unknown, keywords?: { mode?: string | null; fill_value?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(indices: ArrayLike, axis: number | null, keywords?: { mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(indices: ArrayLike, keywords?: { axis?: number | null; mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(keywords: { indices: ArrayLike; axis?: number | null; mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  /** `tolist() -> list` */
  tolist(): NestedList;
  /** `trace(offset=0, axis1=0, axis2=1, dtype=None, out=None) -> Array` */
  trace(offset: number, axis1: number, axis2: number, dtype: DTypeLike | null, out: unknown): Array;
  trace(offset: number, axis1: number, axis2: number, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  trace(offset: number, axis1: number, axis2: number, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(offset: number, axis1: number, keywords?: { axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(offset: number, keywords?: { axis1?: number; axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(keywords?: { offset?: number; axis1?: number; axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `transpose(*args) -> Array` */
  transpose(args: readonly (unknown)[]): Array;
  transpose(...args: (unknown)[]): Array;
  /** `var(axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None) -> Array` */
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keepdims: boolean, keywords?: { where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keywords?: { keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  /** `view(dtype=None, type=None) -> Array` */
  view(dtype: unknown, type: unknown): Array;
  view(dtype: unknown, keywords?: { type?: unknown }): Array;
  view(keywords?: { dtype?: unknown; type?: unknown }): Array;
  add(other: Tensor | number | bigint | boolean): types.ArrayResult;
  iadd(other: Tensor | number | bigint | boolean): types.ArrayResult;
  sub(other: Tensor | number | bigint | boolean): types.ArrayResult;
  isub(other: Tensor | number | bigint | boolean): types.ArrayResult;
  mul(other: Tensor | number | bigint | boolean): types.ArrayResult;
  imul(other: Tensor | number | bigint | boolean): types.ArrayResult;
  truediv(other: Tensor | number | bigint | boolean): types.ArrayResult;
  itruediv(other: Tensor | number | bigint | boolean): types.ArrayResult;
  floordiv(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ifloordiv(other: Tensor | number | bigint | boolean): types.ArrayResult;
  mod(other: Tensor | number | bigint | boolean): types.ArrayResult;
  imod(other: Tensor | number | bigint | boolean): types.ArrayResult;
  pow(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ipow(other: Tensor | number | bigint | boolean): types.ArrayResult;
  matmul(other: Tensor | number | bigint | boolean): types.ArrayResult;
  imatmul(other: Tensor | number | bigint | boolean): types.ArrayResult;
  and_(other: Tensor | number | bigint | boolean): types.ArrayResult;
  iand(other: Tensor | number | bigint | boolean): types.ArrayResult;
  or_(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ior(other: Tensor | number | bigint | boolean): types.ArrayResult;
  xor(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ixor(other: Tensor | number | bigint | boolean): types.ArrayResult;
  lshift(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ilshift(other: Tensor | number | bigint | boolean): types.ArrayResult;
  rshift(other: Tensor | number | bigint | boolean): types.ArrayResult;
  irshift(other: Tensor | number | bigint | boolean): types.ArrayResult;
  divmod(other: Tensor | number | bigint | boolean): types.ArrayResult;
  idivmod(other: Tensor | number | bigint | boolean): types.ArrayResult;
  eq(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ne(other: Tensor | number | bigint | boolean): types.ArrayResult;
  lt(other: Tensor | number | bigint | boolean): types.ArrayResult;
  le(other: Tensor | number | bigint | boolean): types.ArrayResult;
  gt(other: Tensor | number | bigint | boolean): types.ArrayResult;
  ge(other: Tensor | number | bigint | boolean): types.ArrayResult;
  neg(): types.ArrayResult;
  pos(): types.ArrayResult;
  invert(): types.ArrayResult;
  abs(): types.ArrayResult;
}

export interface Root_config {
  readonly update: unknown;
}

export interface Root_dlpack {
  /** `from_dlpack(external_array, device=None, copy=None) -> Array` */
  from_dlpack(external_array: unknown, device: unknown, copy: unknown): Array;
  from_dlpack(external_array: unknown, device: unknown, keywords?: { copy?: unknown }): Array;
  from_dlpack(external_array: unknown, keywords?: { device?: unknown; copy?: unknown }): Array;
  from_dlpack(keywords: { external_array: unknown; device?: unknown; copy?: unknown }): Array;
}

export interface Root_dtypes {
  /** `canonicalize_dtype(dtype) -> dtype` */
  canonicalize_dtype(dtype: unknown): DType;
  canonicalize_dtype(keywords: { dtype: unknown }): DType;
}

export interface Root_lax {
  /** `abs(x) -> Array` */
  abs(x: ArrayLike): Array;
  abs(keywords: { x: ArrayLike }): Array;
  /** `acos(x) -> Array` */
  acos(x: ArrayLike): Array;
  acos(keywords: { x: ArrayLike }): Array;
  /** `acosh(x) -> Array` */
  acosh(x: ArrayLike): Array;
  acosh(keywords: { x: ArrayLike }): Array;
  /** `add(x, y) -> Array` */
  add(x: ArrayLike, y: ArrayLike): Array;
  add(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  add(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `argmax(operand, axis, index_dtype) -> Array` */
  argmax(operand: ArrayLike, axis: number, index_dtype: DTypeLike): Array;
  argmax(operand: ArrayLike, axis: number, keywords: { index_dtype: DTypeLike }): Array;
  argmax(operand: ArrayLike, keywords: { axis: number; index_dtype: DTypeLike }): Array;
  argmax(keywords: { operand: ArrayLike; axis: number; index_dtype: DTypeLike }): Array;
  /** `argmin(operand, axis, index_dtype) -> Array` */
  argmin(operand: ArrayLike, axis: number, index_dtype: DTypeLike): Array;
  argmin(operand: ArrayLike, axis: number, keywords: { index_dtype: DTypeLike }): Array;
  argmin(operand: ArrayLike, keywords: { axis: number; index_dtype: DTypeLike }): Array;
  argmin(keywords: { operand: ArrayLike; axis: number; index_dtype: DTypeLike }): Array;
  /** `asin(x) -> Array` */
  asin(x: ArrayLike): Array;
  asin(keywords: { x: ArrayLike }): Array;
  /** `asinh(x) -> Array` */
  asinh(x: ArrayLike): Array;
  asinh(keywords: { x: ArrayLike }): Array;
  /** `atan(x) -> Array` */
  atan(x: ArrayLike): Array;
  atan(keywords: { x: ArrayLike }): Array;
  /** `atan2(x, y, /) -> Tensor` */
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `atanh(x) -> Array` */
  atanh(x: ArrayLike): Array;
  atanh(keywords: { x: ArrayLike }): Array;
  /** `broadcast(operand, sizes) -> Array` */
  broadcast(operand: ArrayLike, sizes: readonly number[] | number): Array;
  broadcast(operand: ArrayLike, keywords: { sizes: readonly number[] | number }): Array;
  broadcast(keywords: { operand: ArrayLike; sizes: readonly number[] | number }): Array;
  /** `cbrt(x) -> Array` */
  cbrt(x: ArrayLike): Array;
  cbrt(keywords: { x: ArrayLike }): Array;
  /** `ceil(x) -> Array` */
  ceil(x: ArrayLike): Array;
  ceil(keywords: { x: ArrayLike }): Array;
  /** `clamp(min, x, max) -> Array` */
  clamp(min: ArrayLike, x: ArrayLike, max: ArrayLike): Array;
  clamp(min: ArrayLike, x: ArrayLike, keywords: { max: ArrayLike }): Array;
  clamp(min: ArrayLike, keywords: { x: ArrayLike; max: ArrayLike }): Array;
  clamp(keywords: { min: ArrayLike; x: ArrayLike; max: ArrayLike }): Array;
  /** `concatenate(operands, dimension) -> Array` */
  concatenate(operands: readonly ArrayLike[], dimension: number): Array;
  concatenate(operands: readonly ArrayLike[], keywords: { dimension: number }): Array;
  concatenate(keywords: { operands: readonly ArrayLike[]; dimension: number }): Array;
  /** `cond(pred, true_fun, false_fun, *operands) -> any` */
  cond(pred: unknown, true_fun: unknown, false_fun: unknown, operands: readonly (unknown)[]): unknown;
  cond(pred: unknown, true_fun: unknown, false_fun: unknown, ...operands: (unknown)[]): unknown;
  /** `convert_element_type(operand, new_dtype) -> Array` */
  convert_element_type(operand: ArrayLike, new_dtype: DTypeLike): Array;
  convert_element_type(operand: ArrayLike, keywords: { new_dtype: DTypeLike }): Array;
  convert_element_type(keywords: { operand: ArrayLike; new_dtype: DTypeLike }): Array;
  /** `cos(x) -> Array` */
  cos(x: ArrayLike): Array;
  cos(keywords: { x: ArrayLike }): Array;
  /** `cosh(x) -> Array` */
  cosh(x: ArrayLike): Array;
  cosh(keywords: { x: ArrayLike }): Array;
  /** `cummax(operand, axis=0, reverse=False) -> Array` */
  cummax(operand: ArrayLike, axis: number, reverse: boolean): Array;
  cummax(operand: ArrayLike, axis: number, keywords?: { reverse?: boolean }): Array;
  cummax(operand: ArrayLike, keywords?: { axis?: number; reverse?: boolean }): Array;
  cummax(keywords: { operand: ArrayLike; axis?: number; reverse?: boolean }): Array;
  /** `cummin(operand, axis=0, reverse=False) -> Array` */
  cummin(operand: ArrayLike, axis: number, reverse: boolean): Array;
  cummin(operand: ArrayLike, axis: number, keywords?: { reverse?: boolean }): Array;
  cummin(operand: ArrayLike, keywords?: { axis?: number; reverse?: boolean }): Array;
  cummin(keywords: { operand: ArrayLike; axis?: number; reverse?: boolean }): Array;
  /** `cumprod(operand, axis=0, reverse=False) -> Array` */
  cumprod(operand: ArrayLike, axis: number, reverse: boolean): Array;
  cumprod(operand: ArrayLike, axis: number, keywords?: { reverse?: boolean }): Array;
  cumprod(operand: ArrayLike, keywords?: { axis?: number; reverse?: boolean }): Array;
  cumprod(keywords: { operand: ArrayLike; axis?: number; reverse?: boolean }): Array;
  /** `cumsum(operand, axis=0, reverse=False) -> Array` */
  cumsum(operand: ArrayLike, axis: number, reverse: boolean): Array;
  cumsum(operand: ArrayLike, axis: number, keywords?: { reverse?: boolean }): Array;
  cumsum(operand: ArrayLike, keywords?: { axis?: number; reverse?: boolean }): Array;
  cumsum(keywords: { operand: ArrayLike; axis?: number; reverse?: boolean }): Array;
  /** `digamma(x, /) -> Tensor` */
  digamma(x: ArrayLike): Array;
  /** `div(x, y) -> Array` */
  div(x: ArrayLike, y: ArrayLike): Array;
  div(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  div(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `dot(a, b, *, precision=None, preferred_element_type=None, out_sharding=None) -> Array` */
  dot(a: ArrayLike, b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  dot(a: ArrayLike, keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  dot(keywords: { a: ArrayLike; b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  /** `dynamic_slice(operand, start_indices, slice_sizes) -> Array` */
  dynamic_slice(operand: ArrayLike, start_indices: unknown, slice_sizes: readonly number[] | number): Array;
  dynamic_slice(operand: ArrayLike, start_indices: unknown, keywords: { slice_sizes: readonly number[] | number }): Array;
  dynamic_slice(operand: ArrayLike, keywords: { start_indices: unknown; slice_sizes: readonly number[] | number }): Array;
  dynamic_slice(keywords: { operand: ArrayLike; start_indices: unknown; slice_sizes: readonly number[] | number }): Array;
  /** `dynamic_update_slice(operand, update, start_indices) -> Array` */
  dynamic_update_slice(operand: ArrayLike, update: ArrayLike, start_indices: unknown): Array;
  dynamic_update_slice(operand: ArrayLike, update: ArrayLike, keywords: { start_indices: unknown }): Array;
  dynamic_update_slice(operand: ArrayLike, keywords: { update: ArrayLike; start_indices: unknown }): Array;
  dynamic_update_slice(keywords: { operand: ArrayLike; update: ArrayLike; start_indices: unknown }): Array;
  /** `eq(x, y) -> Array` */
  eq(x: ArrayLike, y: ArrayLike): Array;
  eq(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  eq(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `erf(x, /) -> Tensor` */
  erf(x: ArrayLike): Array;
  /** `erf_inv(x, /) -> Tensor` */
  erf_inv(x: ArrayLike): Array;
  /** `erfc(x, /) -> Tensor` */
  erfc(x: ArrayLike): Array;
  /** `exp(x) -> Array` */
  exp(x: ArrayLike): Array;
  exp(keywords: { x: ArrayLike }): Array;
  /** `expand_dims(array, dimensions) -> Array` */
  expand_dims(array: ArrayLike, dimensions: readonly number[] | number): Array;
  expand_dims(array: ArrayLike, keywords: { dimensions: readonly number[] | number }): Array;
  expand_dims(keywords: { array: ArrayLike; dimensions: readonly number[] | number }): Array;
  /** `expm1(x) -> Array` */
  expm1(x: ArrayLike): Array;
  expm1(keywords: { x: ArrayLike }): Array;
  /** `floor(x) -> Array` */
  floor(x: ArrayLike): Array;
  floor(keywords: { x: ArrayLike }): Array;
  /** `fori_loop(lower, upper, body_fun, init_val) -> any` */
  fori_loop(lower: unknown, upper: unknown, body_fun: unknown, init_val: unknown): unknown;
  fori_loop(lower: unknown, upper: unknown, body_fun: unknown, keywords: { init_val: unknown }): unknown;
  fori_loop(lower: unknown, upper: unknown, keywords: { body_fun: unknown; init_val: unknown }): unknown;
  fori_loop(lower: unknown, keywords: { upper: unknown; body_fun: unknown; init_val: unknown }): unknown;
  fori_loop(keywords: { lower: unknown; upper: unknown; body_fun: unknown; init_val: unknown }): unknown;
  /** `full(shape, fill_value, dtype=None) -> Array` */
  full(shape: readonly number[] | number, fill_value: ArrayLike, dtype: DTypeLike | null): Array;
  full(shape: readonly number[] | number, fill_value: ArrayLike, keywords?: { dtype?: DTypeLike | null }): Array;
  full(shape: readonly number[] | number, keywords: { fill_value: ArrayLike; dtype?: DTypeLike | null }): Array;
  full(keywords: { shape: readonly number[] | number; fill_value: ArrayLike; dtype?: DTypeLike | null }): Array;
  /** `ge(x, y) -> Array` */
  ge(x: ArrayLike, y: ArrayLike): Array;
  ge(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  ge(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `gt(x, y) -> Array` */
  gt(x: ArrayLike, y: ArrayLike): Array;
  gt(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  gt(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `integer_pow(x, y) -> Array` */
  integer_pow(x: ArrayLike, y: number): Array;
  integer_pow(x: ArrayLike, keywords: { y: number }): Array;
  integer_pow(keywords: { x: ArrayLike; y: number }): Array;
  /** `iota(dtype, size) -> Array` */
  iota(dtype: DTypeLike, size: number): Array;
  iota(dtype: DTypeLike, keywords: { size: number }): Array;
  iota(keywords: { dtype: DTypeLike; size: number }): Array;
  /** `le(x, y) -> Array` */
  le(x: ArrayLike, y: ArrayLike): Array;
  le(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  le(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `lgamma(x, /) -> Tensor` */
  lgamma(x: ArrayLike): Array;
  /** `log(x) -> Array` */
  log(x: ArrayLike): Array;
  log(keywords: { x: ArrayLike }): Array;
  /** `log1p(x) -> Array` */
  log1p(x: ArrayLike): Array;
  log1p(keywords: { x: ArrayLike }): Array;
  /** `logistic(x) -> Array` */
  logistic(x: ArrayLike): Array;
  logistic(keywords: { x: ArrayLike }): Array;
  /** `lt(x, y) -> Array` */
  lt(x: ArrayLike, y: ArrayLike): Array;
  lt(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  lt(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `map(f, xs) -> any` */
  map(f: unknown, xs: unknown): unknown;
  map(f: unknown, keywords: { xs: unknown }): unknown;
  map(keywords: { f: unknown; xs: unknown }): unknown;
  /** `max(x, y) -> Array` */
  max(x: ArrayLike, y: ArrayLike): Array;
  max(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  max(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `min(x, y) -> Array` */
  min(x: ArrayLike, y: ArrayLike): Array;
  min(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  min(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `mul(x, y) -> Array` */
  mul(x: ArrayLike, y: ArrayLike): Array;
  mul(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  mul(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `ne(x, y) -> Array` */
  ne(x: ArrayLike, y: ArrayLike): Array;
  ne(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  ne(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `neg(x) -> Array` */
  neg(x: ArrayLike): Array;
  neg(keywords: { x: ArrayLike }): Array;
  /** `population_count(x, /) -> Tensor` */
  population_count(x: ArrayLike): Array;
  /** `pow(x, y) -> Array` */
  pow(x: ArrayLike, y: ArrayLike): Array;
  pow(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  pow(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `rem(x, y) -> Array` */
  rem(x: ArrayLike, y: ArrayLike): Array;
  rem(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  rem(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `reshape(operand, new_sizes) -> Array` */
  reshape(operand: ArrayLike, new_sizes: readonly number[] | number): Array;
  reshape(operand: ArrayLike, keywords: { new_sizes: readonly number[] | number }): Array;
  reshape(keywords: { operand: ArrayLike; new_sizes: readonly number[] | number }): Array;
  /** `rev(operand, dimensions) -> Array` */
  rev(operand: ArrayLike, dimensions: readonly number[] | number): Array;
  rev(operand: ArrayLike, keywords: { dimensions: readonly number[] | number }): Array;
  rev(keywords: { operand: ArrayLike; dimensions: readonly number[] | number }): Array;
  /** `round(x, /) -> Tensor` */
  round(x: ArrayLike): Array;
  /** `rsqrt(x) -> Array` */
  rsqrt(x: ArrayLike): Array;
  rsqrt(keywords: { x: ArrayLike }): Array;
  /** `scan(f, init, xs=None, length=None, reverse=False, unroll=1) -> tuple` */
  scan(f: unknown, init: unknown, xs: unknown, length: number | null, reverse: boolean, unroll: unknown): readonly unknown[];
  scan(f: unknown, init: unknown, xs: unknown, length: number | null, reverse: boolean, keywords?: { unroll?: unknown }): readonly unknown[];
  scan(f: unknown, init: unknown, xs: unknown, length: number | null, keywords?: { reverse?: boolean; unroll?: unknown }): readonly unknown[];
  scan(f: unknown, init: unknown, xs: unknown, keywords?: { length?: number | null; reverse?: boolean; unroll?: unknown }): readonly unknown[];
  scan(f: unknown, init: unknown, keywords?: { xs?: unknown; length?: number | null; reverse?: boolean; unroll?: unknown }): readonly unknown[];
  scan(f: unknown, keywords: { init: unknown; xs?: unknown; length?: number | null; reverse?: boolean; unroll?: unknown }): readonly unknown[];
  scan(keywords: { f: unknown; init: unknown; xs?: unknown; length?: number | null; reverse?: boolean; unroll?: unknown }): readonly unknown[];
  /** `select(pred, on_true, on_false) -> Array` */
  select(pred: ArrayLike, on_true: ArrayLike, on_false: ArrayLike): Array;
  select(pred: ArrayLike, on_true: ArrayLike, keywords: { on_false: ArrayLike }): Array;
  select(pred: ArrayLike, keywords: { on_true: ArrayLike; on_false: ArrayLike }): Array;
  select(keywords: { pred: ArrayLike; on_true: ArrayLike; on_false: ArrayLike }): Array;
  /** `sign(x) -> Array` */
  sign(x: ArrayLike): Array;
  sign(keywords: { x: ArrayLike }): Array;
  /** `sin(x) -> Array` */
  sin(x: ArrayLike): Array;
  sin(keywords: { x: ArrayLike }): Array;
  /** `sinh(x) -> Array` */
  sinh(x: ArrayLike): Array;
  sinh(keywords: { x: ArrayLike }): Array;
  /** `slice(operand, start_indices, limit_indices, strides=None) -> Array` */
  slice(operand: ArrayLike, start_indices: readonly number[] | number, limit_indices: readonly number[] | number, strides: readonly number[] | number | null): Array;
  slice(operand: ArrayLike, start_indices: readonly number[] | number, limit_indices: readonly number[] | number, keywords?: { strides?: readonly number[] | number | null }): Array;
  slice(operand: ArrayLike, start_indices: readonly number[] | number, keywords: { limit_indices: readonly number[] | number; strides?: readonly number[] | number | null }): Array;
  slice(operand: ArrayLike, keywords: { start_indices: readonly number[] | number; limit_indices: readonly number[] | number; strides?: readonly number[] | number | null }): Array;
  slice(keywords: { operand: ArrayLike; start_indices: readonly number[] | number; limit_indices: readonly number[] | number; strides?: readonly number[] | number | null }): Array;
  /** `sort(operand, dimension=-1) -> Array` */
  sort(operand: ArrayLike, dimension: number): Array;
  sort(operand: ArrayLike, keywords?: { dimension?: number }): Array;
  sort(keywords: { operand: ArrayLike; dimension?: number }): Array;
  /** `sqrt(x) -> Array` */
  sqrt(x: ArrayLike): Array;
  sqrt(keywords: { x: ArrayLike }): Array;
  /** `square(x) -> Array` */
  square(x: ArrayLike): Array;
  square(keywords: { x: ArrayLike }): Array;
  /** `squeeze(array, dimensions) -> Array` */
  squeeze(array: ArrayLike, dimensions: readonly number[] | number): Array;
  squeeze(array: ArrayLike, keywords: { dimensions: readonly number[] | number }): Array;
  squeeze(keywords: { array: ArrayLike; dimensions: readonly number[] | number }): Array;
  /** `stop_gradient(x) -> Array` */
  stop_gradient(x: unknown): Array;
  stop_gradient(keywords: { x: unknown }): Array;
  /** `sub(x, y) -> Array` */
  sub(x: ArrayLike, y: ArrayLike): Array;
  sub(x: ArrayLike, keywords: { y: ArrayLike }): Array;
  sub(keywords: { x: ArrayLike; y: ArrayLike }): Array;
  /** `switch(index, branches, *operands) -> any` */
  switch(index: unknown, branches: unknown, operands: readonly (unknown)[]): unknown;
  switch(index: unknown, branches: unknown, ...operands: (unknown)[]): unknown;
  /** `tan(x) -> Array` */
  tan(x: ArrayLike): Array;
  tan(keywords: { x: ArrayLike }): Array;
  /** `tanh(x) -> Array` */
  tanh(x: ArrayLike): Array;
  tanh(keywords: { x: ArrayLike }): Array;
  /** `top_k(operand, k) -> list` */
  top_k(operand: ArrayLike, k: number): NestedList;
  top_k(operand: ArrayLike, keywords: { k: number }): NestedList;
  top_k(keywords: { operand: ArrayLike; k: number }): NestedList;
  /** `transpose(operand, permutation) -> Array` */
  transpose(operand: ArrayLike, permutation: readonly number[] | number): Array;
  transpose(operand: ArrayLike, keywords: { permutation: readonly number[] | number }): Array;
  transpose(keywords: { operand: ArrayLike; permutation: readonly number[] | number }): Array;
  /** `while_loop(cond_fun, body_fun, init_val) -> any` */
  while_loop(cond_fun: unknown, body_fun: unknown, init_val: unknown): unknown;
  while_loop(cond_fun: unknown, body_fun: unknown, keywords: { init_val: unknown }): unknown;
  while_loop(cond_fun: unknown, keywords: { body_fun: unknown; init_val: unknown }): unknown;
  while_loop(keywords: { cond_fun: unknown; body_fun: unknown; init_val: unknown }): unknown;
}

export interface Root_nn_initializers {
  /** `constant(value, dtype=None) -> callable` */
  constant(value: number, dtype: DTypeLike | null): unknown;
  constant(value: number, keywords?: { dtype?: DTypeLike | null }): unknown;
  constant(keywords: { value: number; dtype?: DTypeLike | null }): unknown;
  /** `glorot_normal(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  glorot_normal(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  glorot_normal(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  glorot_normal(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  glorot_normal(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  glorot_normal(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `glorot_uniform(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  glorot_uniform(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  glorot_uniform(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  glorot_uniform(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  glorot_uniform(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  glorot_uniform(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `he_normal(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  he_normal(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  he_normal(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  he_normal(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  he_normal(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  he_normal(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `he_uniform(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  he_uniform(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  he_uniform(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  he_uniform(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  he_uniform(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  he_uniform(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `kaiming_normal(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  kaiming_normal(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  kaiming_normal(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  kaiming_normal(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  kaiming_normal(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  kaiming_normal(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `kaiming_uniform(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  kaiming_uniform(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  kaiming_uniform(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  kaiming_uniform(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  kaiming_uniform(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  kaiming_uniform(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `lecun_normal(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  lecun_normal(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  lecun_normal(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  lecun_normal(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  lecun_normal(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  lecun_normal(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `lecun_uniform(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  lecun_uniform(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  lecun_uniform(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  lecun_uniform(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  lecun_uniform(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  lecun_uniform(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `normal(stddev=0.01, dtype=None) -> callable` */
  normal(stddev: number, dtype: DTypeLike | null): unknown;
  normal(stddev: number, keywords?: { dtype?: DTypeLike | null }): unknown;
  normal(keywords?: { stddev?: number; dtype?: DTypeLike | null }): unknown;
  readonly ones: unknown;
  /** `truncated_normal(stddev=0.01, dtype=None, lower=-2, upper=2) -> callable` */
  truncated_normal(stddev: number, dtype: DTypeLike | null, lower: number, upper: number): unknown;
  truncated_normal(stddev: number, dtype: DTypeLike | null, lower: number, keywords?: { upper?: number }): unknown;
  truncated_normal(stddev: number, dtype: DTypeLike | null, keywords?: { lower?: number; upper?: number }): unknown;
  truncated_normal(stddev: number, keywords?: { dtype?: DTypeLike | null; lower?: number; upper?: number }): unknown;
  truncated_normal(keywords?: { stddev?: number; dtype?: DTypeLike | null; lower?: number; upper?: number }): unknown;
  /** `uniform(scale=0.01, dtype=None) -> callable` */
  uniform(scale: number, dtype: DTypeLike | null): unknown;
  uniform(scale: number, keywords?: { dtype?: DTypeLike | null }): unknown;
  uniform(keywords?: { scale?: number; dtype?: DTypeLike | null }): unknown;
  /** `variance_scaling(scale, mode, distribution, in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  variance_scaling(scale: number, mode: string, distribution: string, in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  variance_scaling(scale: number, mode: string, distribution: string, in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  variance_scaling(scale: number, mode: string, distribution: string, in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  variance_scaling(scale: number, mode: string, distribution: string, in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  variance_scaling(scale: number, mode: string, distribution: string, keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  variance_scaling(scale: number, mode: string, keywords: { distribution: string; in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  variance_scaling(scale: number, keywords: { mode: string; distribution: string; in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  variance_scaling(keywords: { scale: number; mode: string; distribution: string; in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `xavier_normal(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  xavier_normal(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  xavier_normal(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  xavier_normal(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  xavier_normal(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  xavier_normal(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  /** `xavier_uniform(in_axis=-2, out_axis=-1, batch_axis=(), dtype=None) -> callable` */
  xavier_uniform(in_axis: number, out_axis: number, batch_axis: unknown, dtype: DTypeLike | null): unknown;
  xavier_uniform(in_axis: number, out_axis: number, batch_axis: unknown, keywords?: { dtype?: DTypeLike | null }): unknown;
  xavier_uniform(in_axis: number, out_axis: number, keywords?: { dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  xavier_uniform(in_axis: number, keywords?: { out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  xavier_uniform(keywords?: { in_axis?: number; out_axis?: number; dtype?: DTypeLike | null; batch_axis?: unknown }): unknown;
  readonly zeros: unknown;
}

export interface Root_nn {
  /** `celu(x, alpha=1) -> Array` */
  celu(x: ArrayLike, alpha: ArrayLike): Array;
  celu(x: ArrayLike, keywords?: { alpha?: ArrayLike }): Array;
  celu(keywords: { x: ArrayLike; alpha?: ArrayLike }): Array;
  /** `elu(x, alpha=1) -> Array` */
  elu(x: ArrayLike, alpha: ArrayLike): Array;
  elu(x: ArrayLike, keywords?: { alpha?: ArrayLike }): Array;
  elu(keywords: { x: ArrayLike; alpha?: ArrayLike }): Array;
  /** `gelu(x, approximate=True) -> Array` */
  gelu(x: ArrayLike, approximate: boolean): Array;
  gelu(x: ArrayLike, keywords?: { approximate?: boolean }): Array;
  gelu(keywords: { x: ArrayLike; approximate?: boolean }): Array;
  /** `hard_tanh(x) -> Array` */
  hard_tanh(x: ArrayLike): Array;
  hard_tanh(keywords: { x: ArrayLike }): Array;
  /** `identity(x) -> Array` */
  identity(x: ArrayLike): Array;
  identity(keywords: { x: ArrayLike }): Array;
  readonly initializers: Root_nn_initializers;
  /** `leaky_relu(x, negative_slope=0.01) -> Array` */
  leaky_relu(x: ArrayLike, negative_slope: ArrayLike): Array;
  leaky_relu(x: ArrayLike, keywords?: { negative_slope?: ArrayLike }): Array;
  leaky_relu(keywords: { x: ArrayLike; negative_slope?: ArrayLike }): Array;
  /** `log_sigmoid(x) -> Array` */
  log_sigmoid(x: ArrayLike): Array;
  log_sigmoid(keywords: { x: ArrayLike }): Array;
  /** `log_softmax(x, axis=-1, where=None) -> Array` */
  log_softmax(x: ArrayLike, axis: number | readonly number[], where: unknown): Array;
  log_softmax(x: ArrayLike, axis: number | readonly number[], keywords?: { where?: unknown }): Array;
  log_softmax(x: ArrayLike, keywords?: { axis?: number | readonly number[]; where?: unknown }): Array;
  log_softmax(keywords: { x: ArrayLike; axis?: number | readonly number[]; where?: unknown }): Array;
  /** `logsumexp(a, axis=None, b=None, keepdims=False) -> Array` */
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, b: unknown, keepdims: boolean): Array;
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, b: unknown, keywords?: { keepdims?: boolean }): Array;
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; b?: unknown }): Array;
  logsumexp(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; b?: unknown }): Array;
  logsumexp(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean; b?: unknown }): Array;
  /** `one_hot(x, num_classes, *, dtype=None, axis=-1) -> Array` */
  one_hot(x: unknown, num_classes: number, keywords?: { dtype?: DTypeLike | null; axis?: number }): Array;
  one_hot(x: unknown, keywords: { num_classes: number; dtype?: DTypeLike | null; axis?: number }): Array;
  one_hot(keywords: { x: unknown; num_classes: number; dtype?: DTypeLike | null; axis?: number }): Array;
  /** `relu(x) -> Array` */
  relu(x: ArrayLike): Array;
  relu(keywords: { x: ArrayLike }): Array;
  /** `relu6(x) -> Array` */
  relu6(x: ArrayLike): Array;
  relu6(keywords: { x: ArrayLike }): Array;
  /** `selu(x) -> Array` */
  selu(x: ArrayLike): Array;
  selu(keywords: { x: ArrayLike }): Array;
  /** `sigmoid(x) -> Array` */
  sigmoid(x: ArrayLike): Array;
  sigmoid(keywords: { x: ArrayLike }): Array;
  /** `silu(x) -> Array` */
  silu(x: ArrayLike): Array;
  silu(keywords: { x: ArrayLike }): Array;
  /** `soft_sign(x) -> Array` */
  soft_sign(x: ArrayLike): Array;
  soft_sign(keywords: { x: ArrayLike }): Array;
  /** `softmax(x, axis=-1, where=None) -> Array` */
  softmax(x: ArrayLike, axis: number | readonly number[], where: unknown): Array;
  softmax(x: ArrayLike, axis: number | readonly number[], keywords?: { where?: unknown }): Array;
  softmax(x: ArrayLike, keywords?: { axis?: number | readonly number[]; where?: unknown }): Array;
  softmax(keywords: { x: ArrayLike; axis?: number | readonly number[]; where?: unknown }): Array;
  /** `softplus(x) -> Array` */
  softplus(x: ArrayLike): Array;
  softplus(keywords: { x: ArrayLike }): Array;
  /** `standardize(x, axis=-1) -> Array` */
  standardize(x: ArrayLike, axis: number | readonly number[]): Array;
  standardize(x: ArrayLike, keywords?: { axis?: number | readonly number[] }): Array;
  standardize(keywords: { x: ArrayLike; axis?: number | readonly number[] }): Array;
  /** `swish(x) -> Array` */
  swish(x: ArrayLike): Array;
  swish(keywords: { x: ArrayLike }): Array;
  /** `tanh(x, /) -> Array` */
  tanh(x: ArrayLike): Array;
}

export interface Root_numpy_linalg {
  /** `cholesky(a, *, upper=False, symmetrize_input=True) -> Array` */
  cholesky(a: ArrayLike, keywords?: { upper?: boolean; symmetrize_input?: boolean }): Array;
  cholesky(keywords: { a: ArrayLike; upper?: boolean; symmetrize_input?: boolean }): Array;
  /** `det(a) -> Array` */
  det(a: ArrayLike): Array;
  det(keywords: { a: ArrayLike }): Array;
  /** `eigh(a, UPLO=None, symmetrize_input=True) -> any` */
  eigh(a: ArrayLike, UPLO: string | null, symmetrize_input: boolean): unknown;
  eigh(a: ArrayLike, UPLO: string | null, keywords?: { symmetrize_input?: boolean }): unknown;
  eigh(a: ArrayLike, keywords?: { UPLO?: string | null; symmetrize_input?: boolean }): unknown;
  eigh(keywords: { a: ArrayLike; UPLO?: string | null; symmetrize_input?: boolean }): unknown;
  /** `eigvalsh(a, UPLO='L', *, symmetrize_input=True) -> Array` */
  eigvalsh(a: ArrayLike, UPLO: string, keywords?: { symmetrize_input?: boolean }): Array;
  eigvalsh(a: ArrayLike, keywords?: { UPLO?: string; symmetrize_input?: boolean }): Array;
  eigvalsh(keywords: { a: ArrayLike; UPLO?: string; symmetrize_input?: boolean }): Array;
  /** `inv(a) -> Array` */
  inv(a: ArrayLike): Array;
  inv(keywords: { a: ArrayLike }): Array;
  /** `lstsq(a, b, rcond=None, *, numpy_resid=False) -> any` */
  lstsq(a: ArrayLike, b: ArrayLike, rcond: unknown, keywords?: { numpy_resid?: unknown }): unknown;
  lstsq(a: ArrayLike, b: ArrayLike, keywords?: { rcond?: unknown; numpy_resid?: unknown }): unknown;
  lstsq(a: ArrayLike, keywords: { b: ArrayLike; rcond?: unknown; numpy_resid?: unknown }): unknown;
  lstsq(keywords: { a: ArrayLike; b: ArrayLike; rcond?: unknown; numpy_resid?: unknown }): unknown;
  /** `matrix_power(a, n) -> Array` */
  matrix_power(a: ArrayLike, n: number): Array;
  matrix_power(a: ArrayLike, keywords: { n: number }): Array;
  matrix_power(keywords: { a: ArrayLike; n: number }): Array;
  /** `matrix_rank(M, rtol=None, *, tol=None) -> Array` */
  matrix_rank(M: ArrayLike, rtol: unknown, keywords?: { tol?: unknown }): Array;
  matrix_rank(M: ArrayLike, keywords?: { rtol?: unknown; tol?: unknown }): Array;
  matrix_rank(keywords: { M: ArrayLike; rtol?: unknown; tol?: unknown }): Array;
  /** `norm(x, ord=None, axis=None, keepdims=False) -> Array` */
  norm(x: ArrayLike, ord: unknown, axis: number | readonly number[] | null, keepdims: boolean): Array;
  norm(x: ArrayLike, ord: unknown, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): Array;
  norm(x: ArrayLike, ord: unknown, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): Array;
  norm(x: ArrayLike, keywords?: { ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): Array;
  norm(keywords: { x: ArrayLike; ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): Array;
  /** `pinv(a, rtol=None, hermitian=False, *, rcond=None) -> Array` */
  pinv(a: ArrayLike, rtol: unknown, hermitian: boolean, keywords?: { rcond?: unknown }): Array;
  pinv(a: ArrayLike, rtol: unknown, keywords?: { hermitian?: boolean; rcond?: unknown }): Array;
  pinv(a: ArrayLike, keywords?: { rtol?: unknown; hermitian?: boolean; rcond?: unknown }): Array;
  pinv(keywords: { a: ArrayLike; rtol?: unknown; hermitian?: boolean; rcond?: unknown }): Array;
  /** `qr(a, mode='reduced') -> any` */
  qr(a: ArrayLike, mode: string): unknown;
  qr(a: ArrayLike, keywords?: { mode?: string }): unknown;
  qr(keywords: { a: ArrayLike; mode?: string }): unknown;
  /** `slogdet(a, *, method=None) -> any` */
  slogdet(a: ArrayLike, keywords?: { method?: unknown }): unknown;
  slogdet(keywords: { a: ArrayLike; method?: unknown }): unknown;
  /** `solve(a, b) -> Array` */
  solve(a: ArrayLike, b: ArrayLike): Array;
  solve(a: ArrayLike, keywords: { b: ArrayLike }): Array;
  solve(keywords: { a: ArrayLike; b: ArrayLike }): Array;
  /** `svd(a, full_matrices=True, compute_uv=True, hermitian=False, subset_by_index=None) -> any` */
  svd(a: ArrayLike, full_matrices: boolean, compute_uv: boolean, hermitian: boolean, subset_by_index: unknown): unknown;
  svd(a: ArrayLike, full_matrices: boolean, compute_uv: boolean, hermitian: boolean, keywords?: { subset_by_index?: unknown }): unknown;
  svd(a: ArrayLike, full_matrices: boolean, compute_uv: boolean, keywords?: { hermitian?: boolean; subset_by_index?: unknown }): unknown;
  svd(a: ArrayLike, full_matrices: boolean, keywords?: { compute_uv?: boolean; hermitian?: boolean; subset_by_index?: unknown }): unknown;
  svd(a: ArrayLike, keywords?: { full_matrices?: boolean; compute_uv?: boolean; hermitian?: boolean; subset_by_index?: unknown }): unknown;
  svd(keywords: { a: ArrayLike; full_matrices?: boolean; compute_uv?: boolean; hermitian?: boolean; subset_by_index?: unknown }): unknown;
  /** `svdvals(x, /) -> Array` */
  svdvals(x: ArrayLike): Array;
}

export interface Root_numpy {
  /** `abs(x, /) -> Tensor` */
  abs(x: ArrayLike): Array;
  /** `absolute(x, /) -> Tensor` */
  absolute(x: ArrayLike): Array;
  /** `acos(x, /) -> Tensor` */
  acos(x: ArrayLike): Array;
  /** `acosh(x, /) -> Tensor` */
  acosh(x: ArrayLike): Array;
  /** `add(x, y, /) -> Tensor` */
  add(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `all(a, axis=None, out=None, keepdims=False, *, where=None) -> Array` */
  all(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  all(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  all(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  all(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  all(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `allclose(a, b, rtol=0.00001, atol=1e-8, equal_nan=False) -> Array` */
  allclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, atol: ArrayLike, equal_nan: boolean): Array;
  allclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, atol: ArrayLike, keywords?: { equal_nan?: boolean }): Array;
  allclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, keywords?: { atol?: ArrayLike; equal_nan?: boolean }): Array;
  allclose(a: ArrayLike, b: ArrayLike, keywords?: { rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  allclose(a: ArrayLike, keywords: { b: ArrayLike; rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  allclose(keywords: { a: ArrayLike; b: ArrayLike; rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  /** `amax(a, axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  amax(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amax(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amax(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amax(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `amin(a, axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  amin(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amin(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amin(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  amin(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `any(a, axis=None, out=None, keepdims=False, *, where=None) -> Array` */
  any(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  any(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  any(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  any(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  any(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `append(arr, values, axis=None) -> Array` */
  append(arr: ArrayLike, values: ArrayLike, axis: number | null): Array;
  append(arr: ArrayLike, values: ArrayLike, keywords?: { axis?: number | null }): Array;
  append(arr: ArrayLike, keywords: { values: ArrayLike; axis?: number | null }): Array;
  append(keywords: { arr: ArrayLike; values: ArrayLike; axis?: number | null }): Array;
  /** `arange(start, stop=None, step=None, dtype=None, *, device=None, out_sharding=None) -> Array` */
  arange(start: unknown, stop: unknown, step: unknown, dtype: DTypeLike | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  arange(start: unknown, stop: unknown, step: unknown, keywords?: { dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  arange(start: unknown, stop: unknown, keywords?: { step?: unknown; dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  arange(start: unknown, keywords?: { stop?: unknown; step?: unknown; dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  arange(keywords: { start: unknown; stop?: unknown; step?: unknown; dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  /** `arccos(x, /) -> Tensor` */
  arccos(x: ArrayLike): Array;
  /** `arccosh(x, /) -> Tensor` */
  arccosh(x: ArrayLike): Array;
  /** `arcsin(x, /) -> Tensor` */
  arcsin(x: ArrayLike): Array;
  /** `arcsinh(x, /) -> Tensor` */
  arcsinh(x: ArrayLike): Array;
  /** `arctan(x, /) -> Tensor` */
  arctan(x: ArrayLike): Array;
  /** `arctan2(x, y, /) -> Tensor` */
  arctan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `arctanh(x, /) -> Tensor` */
  arctanh(x: ArrayLike): Array;
  /** `argmax(a, axis=None, out=None, keepdims=False) -> Array` */
  argmax(a: ArrayLike, axis: unknown, out: unknown, keepdims: boolean): Array;
  argmax(a: ArrayLike, axis: unknown, out: unknown, keywords?: { keepdims?: boolean }): Array;
  argmax(a: ArrayLike, axis: unknown, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  argmax(a: ArrayLike, keywords?: { axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  argmax(keywords: { a: ArrayLike; axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  /** `argmin(a, axis=None, out=None, keepdims=False) -> Array` */
  argmin(a: ArrayLike, axis: unknown, out: unknown, keepdims: boolean): Array;
  argmin(a: ArrayLike, axis: unknown, out: unknown, keywords?: { keepdims?: boolean }): Array;
  argmin(a: ArrayLike, axis: unknown, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  argmin(a: ArrayLike, keywords?: { axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  argmin(keywords: { a: ArrayLike; axis?: unknown; out?: unknown; keepdims?: boolean }): Array;
  /** `argsort(a, axis=-1, *, kind=None, order=None, stable=True, descending=False, dtype=None) -> Array` */
  argsort(a: ArrayLike, axis: number | null, keywords?: { kind?: unknown; stable?: boolean; descending?: boolean; dtype?: DTypeLike | null; order?: unknown }): Array;
  argsort(a: ArrayLike, keywords?: { axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; dtype?: DTypeLike | null; order?: unknown }): Array;
  argsort(keywords: { a: ArrayLike; axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; dtype?: DTypeLike | null; order?: unknown }): Array;
  /** `argwhere(a, *, size=None, fill_value=None) -> Array` */
  argwhere(a: ArrayLike, keywords?: { size?: unknown; fill_value?: unknown }): Array;
  argwhere(keywords: { a: ArrayLike; size?: unknown; fill_value?: unknown }): Array;
  /** `around(a, decimals=0, out=None) -> Array` */
  around(a: ArrayLike, decimals: number, out: unknown): Array;
  around(a: ArrayLike, decimals: number, keywords?: { out?: unknown }): Array;
  around(a: ArrayLike, keywords?: { decimals?: number; out?: unknown }): Array;
  around(keywords: { a: ArrayLike; decimals?: number; out?: unknown }): Array;
  /** `array(object, dtype=None, copy=True, order=None, ndmin=0, *, device=None, out_sharding=None) -> Array` */
  array(object: unknown, dtype: DTypeLike | null, copy: boolean, order: unknown, ndmin: number, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  array(object: unknown, dtype: DTypeLike | null, copy: boolean, order: unknown, keywords?: { ndmin?: number; device?: unknown; out_sharding?: unknown }): Array;
  array(object: unknown, dtype: DTypeLike | null, copy: boolean, keywords?: { ndmin?: number; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  array(object: unknown, dtype: DTypeLike | null, keywords?: { copy?: boolean; ndmin?: number; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  array(object: unknown, keywords?: { dtype?: DTypeLike | null; copy?: boolean; ndmin?: number; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  array(keywords: { object: unknown; dtype?: DTypeLike | null; copy?: boolean; ndmin?: number; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  /** `array_equal(a1, a2, equal_nan=False) -> Array` */
  array_equal(a1: unknown, a2: unknown, equal_nan: boolean): Array;
  array_equal(a1: unknown, a2: unknown, keywords?: { equal_nan?: boolean }): Array;
  array_equal(a1: unknown, keywords: { a2: unknown; equal_nan?: boolean }): Array;
  array_equal(keywords: { a1: unknown; a2: unknown; equal_nan?: boolean }): Array;
  /** `array_equiv(a1, a2) -> Array` */
  array_equiv(a1: unknown, a2: unknown): Array;
  array_equiv(a1: unknown, keywords: { a2: unknown }): Array;
  array_equiv(keywords: { a1: unknown; a2: unknown }): Array;
  readonly array_repr: (...args: unknown[]) => unknown;
  /** `array_split(ary, indices_or_sections, axis=0) -> list` */
  array_split(ary: ArrayLike, indices_or_sections: unknown, axis: number): NestedList;
  array_split(ary: ArrayLike, indices_or_sections: unknown, keywords?: { axis?: number }): NestedList;
  array_split(ary: ArrayLike, keywords: { indices_or_sections: unknown; axis?: number }): NestedList;
  array_split(keywords: { ary: ArrayLike; indices_or_sections: unknown; axis?: number }): NestedList;
  readonly array_str: (...args: unknown[]) => unknown;
  /** `asarray(a, dtype=None, order=None, *, copy=None, device=None, out_sharding=None) -> Array` */
  asarray(a: unknown, dtype: DTypeLike | null, order: unknown, keywords?: { copy?: boolean | null; device?: unknown; out_sharding?: unknown }): Array;
  asarray(a: unknown, dtype: DTypeLike | null, keywords?: { copy?: boolean | null; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  asarray(a: unknown, keywords?: { dtype?: DTypeLike | null; copy?: boolean | null; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  asarray(keywords: { a: unknown; dtype?: DTypeLike | null; copy?: boolean | null; order?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  /** `asin(x, /) -> Tensor` */
  asin(x: ArrayLike): Array;
  /** `asinh(x, /) -> Tensor` */
  asinh(x: ArrayLike): Array;
  /** `astype(x, dtype, /, *, copy=False, device=None) -> Array` */
  astype(x: ArrayLike, dtype: DTypeLike | null, keywords?: { copy?: unknown; device?: unknown }): Array;
  /** `atan(x, /) -> Tensor` */
  atan(x: ArrayLike): Array;
  /** `atan2(x, y, /) -> Tensor` */
  atan2(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `atanh(x, /) -> Tensor` */
  atanh(x: ArrayLike): Array;
  /** `atleast_1d(*arys) -> Array` */
  atleast_1d(arys: readonly (unknown)[]): Array;
  atleast_1d(...arys: (unknown)[]): Array;
  /** `atleast_2d(*arys) -> Array` */
  atleast_2d(arys: readonly (unknown)[]): Array;
  atleast_2d(...arys: (unknown)[]): Array;
  /** `atleast_3d(*arys) -> Array` */
  atleast_3d(arys: readonly (unknown)[]): Array;
  atleast_3d(...arys: (unknown)[]): Array;
  /** `average(a, axis=None, weights=None, returned=False, keepdims=False) -> Array` */
  average(a: ArrayLike, axis: number | readonly number[] | null, weights: unknown, returned: boolean, keepdims: boolean): Array;
  average(a: ArrayLike, axis: number | readonly number[] | null, weights: unknown, returned: boolean, keywords?: { keepdims?: boolean }): Array;
  average(a: ArrayLike, axis: number | readonly number[] | null, weights: unknown, keywords?: { returned?: boolean; keepdims?: boolean }): Array;
  average(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { weights?: unknown; returned?: boolean; keepdims?: boolean }): Array;
  average(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; weights?: unknown; returned?: boolean; keepdims?: boolean }): Array;
  average(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; weights?: unknown; returned?: boolean; keepdims?: boolean }): Array;
  readonly bfloat16: ClassLike;
  /** `bincount(x, weights=None, minlength=0, *, length=None) -> Array` */
  bincount(x: ArrayLike, weights: ArrayLike | null, minlength: number, keywords?: { length?: number | null }): Array;
  bincount(x: ArrayLike, weights: ArrayLike | null, keywords?: { minlength?: number; length?: number | null }): Array;
  bincount(x: ArrayLike, keywords?: { weights?: ArrayLike | null; minlength?: number; length?: number | null }): Array;
  bincount(keywords: { x: ArrayLike; weights?: ArrayLike | null; minlength?: number; length?: number | null }): Array;
  /** `bitwise_and(x, y, /) -> Tensor` */
  bitwise_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `bitwise_count(x, /) -> Tensor` */
  bitwise_count(x: ArrayLike): Array;
  /** `bitwise_left_shift(x, y, /) -> Tensor` */
  bitwise_left_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `bitwise_not(x, /) -> Tensor` */
  bitwise_not(x: ArrayLike): Array;
  /** `bitwise_or(x, y, /) -> Tensor` */
  bitwise_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `bitwise_right_shift(x, y, /) -> Tensor` */
  bitwise_right_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `bitwise_xor(x, y, /) -> Tensor` */
  bitwise_xor(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  readonly bool: ClassLike;
  readonly bool_: ClassLike;
  /** `broadcast_arrays(*args) -> list` */
  broadcast_arrays(args: readonly (unknown)[]): NestedList;
  broadcast_arrays(...args: (unknown)[]): NestedList;
  /** `broadcast_shapes(*shapes) -> tuple` */
  broadcast_shapes(shapes: readonly (unknown)[]): readonly unknown[];
  broadcast_shapes(...shapes: (unknown)[]): readonly unknown[];
  /** `broadcast_to(array, shape, *, out_sharding=None) -> Array` */
  broadcast_to(array: ArrayLike, shape: readonly number[] | number, keywords?: { out_sharding?: unknown }): Array;
  broadcast_to(array: ArrayLike, keywords: { shape: readonly number[] | number; out_sharding?: unknown }): Array;
  broadcast_to(keywords: { array: ArrayLike; shape: readonly number[] | number; out_sharding?: unknown }): Array;
  /** `can_cast(from_, to, casting='safe') -> bool` */
  can_cast(from_: unknown, to: unknown, casting: string): boolean;
  can_cast(from_: unknown, to: unknown, keywords?: { casting?: string }): boolean;
  can_cast(from_: unknown, keywords: { to: unknown; casting?: string }): boolean;
  can_cast(keywords: { from_: unknown; to: unknown; casting?: string }): boolean;
  /** `cbrt(x, /) -> Tensor` */
  cbrt(x: ArrayLike): Array;
  /** `ceil(x, /) -> Tensor` */
  ceil(x: ArrayLike): Array;
  /** `clip(arr, /, min=None, max=None) -> Array` */
  clip(arr: ArrayLike, min: ArrayLike | null, max: ArrayLike | null): Array;
  clip(arr: ArrayLike, min: ArrayLike | null, keywords?: { max?: ArrayLike | null }): Array;
  clip(arr: ArrayLike, keywords?: { min?: ArrayLike | null; max?: ArrayLike | null }): Array;
  /** `column_stack(tup) -> Array` */
  column_stack(tup: unknown): Array;
  column_stack(keywords: { tup: unknown }): Array;
  readonly complex64: ClassLike;
  readonly complexfloating: ClassLike;
  /** `concat(arrays, /, *, axis=0) -> Array` */
  concat(arrays: unknown, keywords?: { axis?: number | null }): Array;
  /** `concatenate(arrays, axis=0, dtype=None) -> Array` */
  concatenate(arrays: unknown, axis: number | null, dtype: DTypeLike | null): Array;
  concatenate(arrays: unknown, axis: number | null, keywords?: { dtype?: DTypeLike | null }): Array;
  concatenate(arrays: unknown, keywords?: { axis?: number | null; dtype?: DTypeLike | null }): Array;
  concatenate(keywords: { arrays: unknown; axis?: number | null; dtype?: DTypeLike | null }): Array;
  /** `conj(x) -> Array` */
  conj(x: ArrayLike): Array;
  conj(keywords: { x: ArrayLike }): Array;
  /** `conjugate(x) -> Array` */
  conjugate(x: ArrayLike): Array;
  conjugate(keywords: { x: ArrayLike }): Array;
  /** `copy(a, order=None) -> Array` */
  copy(a: ArrayLike, order: unknown): Array;
  copy(a: ArrayLike, keywords?: { order?: unknown }): Array;
  copy(keywords: { a: ArrayLike; order?: unknown }): Array;
  /** `copysign(x, y, /) -> Tensor` */
  copysign(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `cos(x, /) -> Tensor` */
  cos(x: ArrayLike): Array;
  /** `cosh(x, /) -> Tensor` */
  cosh(x: ArrayLike): Array;
  /** `count_nonzero(a, axis=None, keepdims=False) -> Array` */
  count_nonzero(a: ArrayLike, axis: number | readonly number[] | null, keepdims: boolean): Array;
  count_nonzero(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): Array;
  count_nonzero(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): Array;
  count_nonzero(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean }): Array;
  readonly csingle: ClassLike;
  /** `cumprod(a, axis=None, dtype=None, out=None) -> Array` */
  cumprod(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, out: unknown): Array;
  cumprod(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  cumprod(a: ArrayLike, axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  cumprod(a: ArrayLike, keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  cumprod(keywords: { a: ArrayLike; axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `cumsum(a, axis=None, dtype=None, out=None) -> Array` */
  cumsum(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, out: unknown): Array;
  cumsum(a: ArrayLike, axis: number | null, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  cumsum(a: ArrayLike, axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  cumsum(a: ArrayLike, keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  cumsum(keywords: { a: ArrayLike; axis?: number | null; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `deg2rad(x, /) -> Tensor` */
  deg2rad(x: ArrayLike): Array;
  /** `degrees(x, /) -> Tensor` */
  degrees(x: ArrayLike): Array;
  /** `diag(v, k=0) -> Array` */
  diag(v: ArrayLike, k: number): Array;
  diag(v: ArrayLike, keywords?: { k?: number }): Array;
  diag(keywords: { v: ArrayLike; k?: number }): Array;
  /** `diagflat(v, k=0) -> Array` */
  diagflat(v: ArrayLike, k: number): Array;
  diagflat(v: ArrayLike, keywords?: { k?: number }): Array;
  diagflat(keywords: { v: ArrayLike; k?: number }): Array;
  /** `diagonal(a, offset=0, axis1=0, axis2=1) -> Array` */
  diagonal(a: ArrayLike, offset: number, axis1: number, axis2: number): Array;
  diagonal(a: ArrayLike, offset: number, axis1: number, keywords?: { axis2?: number }): Array;
  diagonal(a: ArrayLike, offset: number, keywords?: { axis1?: number; axis2?: number }): Array;
  diagonal(a: ArrayLike, keywords?: { offset?: number; axis1?: number; axis2?: number }): Array;
  diagonal(keywords: { a: ArrayLike; offset?: number; axis1?: number; axis2?: number }): Array;
  /** `diff(a, n=1, axis=-1) -> Array` */
  diff(a: ArrayLike, n: number, axis: number): Array;
  diff(a: ArrayLike, n: number, keywords?: { axis?: number }): Array;
  diff(a: ArrayLike, keywords?: { n?: number; axis?: number }): Array;
  diff(keywords: { a: ArrayLike; n?: number; axis?: number }): Array;
  /** `digitize(x, bins, right=False) -> Array` */
  digitize(x: ArrayLike, bins: ArrayLike, right: boolean): Array;
  digitize(x: ArrayLike, bins: ArrayLike, keywords?: { right?: boolean }): Array;
  digitize(x: ArrayLike, keywords: { bins: ArrayLike; right?: boolean }): Array;
  digitize(keywords: { x: ArrayLike; bins: ArrayLike; right?: boolean }): Array;
  /** `divide(x, y, /) -> Array` */
  divide(x: ArrayLike, y: ArrayLike): Array;
  /** `divmod(x1, x2, /) -> tuple` */
  divmod(x1: ArrayLike, x2: ArrayLike): readonly unknown[];
  /** `dot(a, b, *, precision=None, preferred_element_type=None, out_sharding=None) -> Array` */
  dot(a: ArrayLike, b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  dot(a: ArrayLike, keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  dot(keywords: { a: ArrayLike; b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  readonly double: ClassLike;
  /** `dsplit(ary, indices_or_sections) -> list` */
  dsplit(ary: ArrayLike, indices_or_sections: unknown): NestedList;
  dsplit(ary: ArrayLike, keywords: { indices_or_sections: unknown }): NestedList;
  dsplit(keywords: { ary: ArrayLike; indices_or_sections: unknown }): NestedList;
  /** `dstack(tup, dtype=None) -> Array` */
  dstack(tup: unknown, dtype: DTypeLike | null): Array;
  dstack(tup: unknown, keywords?: { dtype?: DTypeLike | null }): Array;
  dstack(keywords: { tup: unknown; dtype?: DTypeLike | null }): Array;
  /** `dtype(dtype, align=False, copy=False) -> dtype` */
  dtype(dtype: unknown, align: unknown, copy: unknown): DType;
  dtype(dtype: unknown, align: unknown, keywords?: { copy?: unknown }): DType;
  dtype(dtype: unknown, keywords?: { align?: unknown; copy?: unknown }): DType;
  dtype(keywords: { dtype: unknown; align?: unknown; copy?: unknown }): DType;
  readonly e: number;
  /** `ediff1d(ary) -> Array` */
  ediff1d(ary: ArrayLike): Array;
  ediff1d(keywords: { ary: ArrayLike }): Array;
  /** `einsum(subscripts, /, *operands, out=None, optimize=None, precision=None) -> Array` */
  einsum(subscripts: string, operands: readonly (readonly ArrayLike[])[], keywords?: { out?: unknown; optimize?: unknown; precision?: unknown }): Array;
  einsum(subscripts: string, ...operands: (readonly ArrayLike[])[]): Array;
  /** `empty(shape, dtype=None, *, device=None, out_sharding=None) -> Array` */
  empty(shape: unknown, dtype: unknown, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  empty(shape: unknown, keywords?: { dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  empty(keywords: { shape: unknown; dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  /** `empty_like(prototype, dtype=None, shape=None, *, device=None, out_sharding=None) -> Array` */
  empty_like(prototype: ArrayLike, dtype: DTypeLike | null, shape: readonly number[] | number | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  empty_like(prototype: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  empty_like(prototype: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  empty_like(keywords: { prototype: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  /** `equal(x, y, /) -> Tensor` */
  equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  readonly euler_gamma: number;
  /** `exp(x, /) -> Tensor` */
  exp(x: ArrayLike): Array;
  /** `exp2(x, /) -> Tensor` */
  exp2(x: ArrayLike): Array;
  /** `expand_dims(a, axis) -> Array` */
  expand_dims(a: ArrayLike, axis: number | readonly number[]): Array;
  expand_dims(a: ArrayLike, keywords: { axis: number | readonly number[] }): Array;
  expand_dims(keywords: { a: ArrayLike; axis: number | readonly number[] }): Array;
  /** `expm1(x, /) -> Tensor` */
  expm1(x: ArrayLike): Array;
  /** `extract(condition, arr) -> Array` */
  extract(condition: ArrayLike, arr: ArrayLike): Array;
  extract(condition: ArrayLike, keywords: { arr: ArrayLike }): Array;
  extract(keywords: { condition: ArrayLike; arr: ArrayLike }): Array;
  /** `eye(N, M=None, k=0, dtype=None, *, device=None) -> Array` */
  eye(N: number, M: number | null, k: number, dtype: DTypeLike | null, keywords?: { device?: unknown }): Array;
  eye(N: number, M: number | null, k: number, keywords?: { dtype?: DTypeLike | null; device?: unknown }): Array;
  eye(N: number, M: number | null, keywords?: { k?: number; dtype?: DTypeLike | null; device?: unknown }): Array;
  eye(N: number, keywords?: { M?: number | null; k?: number; dtype?: DTypeLike | null; device?: unknown }): Array;
  eye(keywords: { N: number; M?: number | null; k?: number; dtype?: DTypeLike | null; device?: unknown }): Array;
  /** `fabs(x, /) -> Array` */
  fabs(x: ArrayLike): Array;
  readonly finfo: (...args: unknown[]) => unknown;
  /** `fix(x, /) -> Tensor` */
  fix(x: ArrayLike): Array;
  /** `flatnonzero(a, *, size=None, fill_value=None) -> Array` */
  flatnonzero(a: ArrayLike, keywords?: { size?: unknown; fill_value?: unknown }): Array;
  flatnonzero(keywords: { a: ArrayLike; size?: unknown; fill_value?: unknown }): Array;
  /** `flip(m, axis=None) -> Array` */
  flip(m: ArrayLike, axis: number | readonly number[] | null): Array;
  flip(m: ArrayLike, keywords?: { axis?: number | readonly number[] | null }): Array;
  flip(keywords: { m: ArrayLike; axis?: number | readonly number[] | null }): Array;
  /** `fliplr(m) -> Array` */
  fliplr(m: ArrayLike): Array;
  fliplr(keywords: { m: ArrayLike }): Array;
  /** `flipud(m) -> Array` */
  flipud(m: ArrayLike): Array;
  flipud(keywords: { m: ArrayLike }): Array;
  readonly float16: ClassLike;
  readonly float32: ClassLike;
  readonly float64: ClassLike;
  readonly float_: ClassLike;
  /** `float_power(x, y, /) -> Array` */
  float_power(x: ArrayLike, y: ArrayLike): Array;
  readonly floating: ClassLike;
  /** `floor(x, /) -> Tensor` */
  floor(x: ArrayLike): Array;
  /** `floor_divide(x, y, /) -> Tensor` */
  floor_divide(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `fmax(x, y, /) -> Tensor` */
  fmax(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `fmin(x, y, /) -> Tensor` */
  fmin(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `fmod(x, y, /) -> Tensor` */
  fmod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `from_dlpack(external_array, device=None, copy=None) -> Array` */
  from_dlpack(external_array: unknown, device: unknown, copy: unknown): Array;
  from_dlpack(external_array: unknown, device: unknown, keywords?: { copy?: unknown }): Array;
  from_dlpack(external_array: unknown, keywords?: { device?: unknown; copy?: unknown }): Array;
  from_dlpack(keywords: { external_array: unknown; device?: unknown; copy?: unknown }): Array;
  /** `full(shape, fill_value, dtype=None, *, device=None, out_sharding=None) -> Array` */
  full(shape: readonly number[] | number, fill_value: ArrayLike, dtype: DTypeLike | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  full(shape: readonly number[] | number, fill_value: ArrayLike, keywords?: { dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  full(shape: readonly number[] | number, keywords: { fill_value: ArrayLike; dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  full(keywords: { shape: readonly number[] | number; fill_value: ArrayLike; dtype?: DTypeLike | null; device?: unknown; out_sharding?: unknown }): Array;
  /** `full_like(a, fill_value, dtype=None, shape=None, *, device=None, out_sharding=None) -> Array` */
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, shape: readonly number[] | number | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  full_like(a: ArrayLike, fill_value: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  full_like(a: ArrayLike, fill_value: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  full_like(a: ArrayLike, keywords: { fill_value: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  full_like(keywords: { a: ArrayLike; fill_value: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  readonly generic: ClassLike;
  /** `geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0) -> Array` */
  geomspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, dtype: DTypeLike | null, axis: unknown): Array;
  geomspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, dtype: DTypeLike | null, keywords?: { axis?: unknown }): Array;
  geomspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, keywords?: { dtype?: DTypeLike | null; axis?: unknown }): Array;
  geomspace(start: ArrayLike, stop: ArrayLike, num: number, keywords?: { endpoint?: boolean; dtype?: DTypeLike | null; axis?: unknown }): Array;
  geomspace(start: ArrayLike, stop: ArrayLike, keywords?: { num?: number; endpoint?: boolean; dtype?: DTypeLike | null; axis?: unknown }): Array;
  geomspace(start: ArrayLike, keywords: { stop: ArrayLike; num?: number; endpoint?: boolean; dtype?: DTypeLike | null; axis?: unknown }): Array;
  geomspace(keywords: { start: ArrayLike; stop: ArrayLike; num?: number; endpoint?: boolean; dtype?: DTypeLike | null; axis?: unknown }): Array;
  readonly get_printoptions: (...args: unknown[]) => unknown;
  /** `greater(x, y, /) -> Tensor` */
  greater(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `greater_equal(x, y, /) -> Tensor` */
  greater_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  readonly half: ClassLike;
  /** `heaviside(x, y, /) -> Tensor` */
  heaviside(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `histogram(a, bins=10, range=None) -> tuple` */
  histogram(a: ArrayLike, bins: unknown, range: unknown): readonly unknown[];
  histogram(a: ArrayLike, bins: unknown, keywords?: { range?: unknown }): readonly unknown[];
  histogram(a: ArrayLike, keywords?: { bins?: unknown; range?: unknown }): readonly unknown[];
  histogram(keywords: { a: ArrayLike; bins?: unknown; range?: unknown }): readonly unknown[];
  /** `hsplit(ary, indices_or_sections) -> list` */
  hsplit(ary: ArrayLike, indices_or_sections: unknown): NestedList;
  hsplit(ary: ArrayLike, keywords: { indices_or_sections: unknown }): NestedList;
  hsplit(keywords: { ary: ArrayLike; indices_or_sections: unknown }): NestedList;
  /** `hstack(tup, dtype=None) -> Array` */
  hstack(tup: unknown, dtype: DTypeLike | null): Array;
  hstack(tup: unknown, keywords?: { dtype?: DTypeLike | null }): Array;
  hstack(keywords: { tup: unknown; dtype?: DTypeLike | null }): Array;
  /** `hypot(x, y, /) -> Tensor` */
  hypot(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `identity(n, dtype=None) -> Array` */
  identity(n: number, dtype: DTypeLike | null): Array;
  identity(n: number, keywords?: { dtype?: DTypeLike | null }): Array;
  identity(keywords: { n: number; dtype?: DTypeLike | null }): Array;
  readonly iinfo: (...args: unknown[]) => unknown;
  /** `imag(val, /) -> Array` */
  imag(val: ArrayLike): Array;
  readonly inexact: ClassLike;
  readonly inf: number;
  /** `inner(a, b, *, precision=None, preferred_element_type=None) -> Array` */
  inner(a: ArrayLike, b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown }): Array;
  inner(a: ArrayLike, keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown }): Array;
  inner(keywords: { a: ArrayLike; b: ArrayLike; precision?: unknown; preferred_element_type?: unknown }): Array;
  readonly int16: ClassLike;
  readonly int32: ClassLike;
  readonly int64: ClassLike;
  readonly int8: ClassLike;
  readonly int_: ClassLike;
  readonly integer: ClassLike;
  /** `intersect1d(ar1, ar2) -> Array` */
  intersect1d(ar1: ArrayLike, ar2: ArrayLike): Array;
  intersect1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): Array;
  intersect1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): Array;
  /** `invert(x, /) -> Tensor` */
  invert(x: ArrayLike): Array;
  /** `isclose(a, b, rtol=0.00001, atol=1e-8, equal_nan=False) -> Array` */
  isclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, atol: ArrayLike, equal_nan: boolean): Array;
  isclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, atol: ArrayLike, keywords?: { equal_nan?: boolean }): Array;
  isclose(a: ArrayLike, b: ArrayLike, rtol: ArrayLike, keywords?: { atol?: ArrayLike; equal_nan?: boolean }): Array;
  isclose(a: ArrayLike, b: ArrayLike, keywords?: { rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  isclose(a: ArrayLike, keywords: { b: ArrayLike; rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  isclose(keywords: { a: ArrayLike; b: ArrayLike; rtol?: ArrayLike; atol?: ArrayLike; equal_nan?: boolean }): Array;
  /** `iscomplexobj(x) -> bool` */
  iscomplexobj(x: ArrayLike): boolean;
  iscomplexobj(keywords: { x: ArrayLike }): boolean;
  /** `isfinite(x, /) -> Tensor` */
  isfinite(x: ArrayLike): Array;
  /** `isin(element, test_elements, assume_unique=False, invert=False, *, method=None) -> Array` */
  isin(element: ArrayLike, test_elements: ArrayLike, assume_unique: boolean, invert: boolean, keywords?: { method?: unknown }): Array;
  isin(element: ArrayLike, test_elements: ArrayLike, assume_unique: boolean, keywords?: { invert?: boolean; method?: unknown }): Array;
  isin(element: ArrayLike, test_elements: ArrayLike, keywords?: { assume_unique?: boolean; invert?: boolean; method?: unknown }): Array;
  isin(element: ArrayLike, keywords: { test_elements: ArrayLike; assume_unique?: boolean; invert?: boolean; method?: unknown }): Array;
  isin(keywords: { element: ArrayLike; test_elements: ArrayLike; assume_unique?: boolean; invert?: boolean; method?: unknown }): Array;
  /** `isinf(x, /) -> Tensor` */
  isinf(x: ArrayLike): Array;
  /** `isnan(x, /) -> Tensor` */
  isnan(x: ArrayLike): Array;
  /** `isneginf(x, /) -> Tensor` */
  isneginf(x: ArrayLike): Array;
  /** `isposinf(x, /) -> Tensor` */
  isposinf(x: ArrayLike): Array;
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
  /** `kron(a, b) -> Array` */
  kron(a: ArrayLike, b: ArrayLike): Array;
  kron(a: ArrayLike, keywords: { b: ArrayLike }): Array;
  kron(keywords: { a: ArrayLike; b: ArrayLike }): Array;
  /** `left_shift(x, y, /) -> Tensor` */
  left_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `less(x, y, /) -> Tensor` */
  less(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `less_equal(x, y, /) -> Tensor` */
  less_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `lexsort(keys, axis=-1) -> Array` */
  lexsort(keys: readonly ArrayLike[], axis: number): Array;
  lexsort(keys: readonly ArrayLike[], keywords?: { axis?: number }): Array;
  lexsort(keywords: { keys: readonly ArrayLike[]; axis?: number }): Array;
  readonly linalg: Root_numpy_linalg;
  /** `linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None) -> Array` */
  linspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, axis: unknown, keywords?: { device?: unknown }): Array;
  linspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, keywords?: { axis?: unknown; device?: unknown }): Array;
  linspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, retstep: boolean, keywords?: { dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  linspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, keywords?: { retstep?: boolean; dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  linspace(start: ArrayLike, stop: ArrayLike, num: number, keywords?: { endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  linspace(start: ArrayLike, stop: ArrayLike, keywords?: { num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  linspace(start: ArrayLike, keywords: { stop: ArrayLike; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  linspace(keywords: { start: ArrayLike; stop: ArrayLike; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: unknown; device?: unknown }): Array;
  /** `log(x, /) -> Tensor` */
  log(x: ArrayLike): Array;
  /** `log10(x, /) -> Array` */
  log10(x: ArrayLike): Array;
  /** `log1p(x, /) -> Tensor` */
  log1p(x: ArrayLike): Array;
  /** `log2(x, /) -> Array` */
  log2(x: ArrayLike): Array;
  /** `logaddexp(x, y, /) -> Tensor` */
  logaddexp(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `logical_and(x, y, /) -> Tensor` */
  logical_and(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `logical_not(x, /) -> Tensor` */
  logical_not(x: ArrayLike): Array;
  /** `logical_or(x, y, /) -> Tensor` */
  logical_or(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `logical_xor(x, y, /) -> Tensor` */
  logical_xor(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `logspace(start, stop, num=50, endpoint=True, base=10, dtype=None, axis=0) -> Array` */
  logspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, base: ArrayLike, dtype: DTypeLike | null, axis: unknown): Array;
  logspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, base: ArrayLike, dtype: DTypeLike | null, keywords?: { axis?: unknown }): Array;
  logspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, base: ArrayLike, keywords?: { dtype?: DTypeLike | null; axis?: unknown }): Array;
  logspace(start: ArrayLike, stop: ArrayLike, num: number, endpoint: boolean, keywords?: { base?: ArrayLike; dtype?: DTypeLike | null; axis?: unknown }): Array;
  logspace(start: ArrayLike, stop: ArrayLike, num: number, keywords?: { endpoint?: boolean; base?: ArrayLike; dtype?: DTypeLike | null; axis?: unknown }): Array;
  logspace(start: ArrayLike, stop: ArrayLike, keywords?: { num?: number; endpoint?: boolean; base?: ArrayLike; dtype?: DTypeLike | null; axis?: unknown }): Array;
  logspace(start: ArrayLike, keywords: { stop: ArrayLike; num?: number; endpoint?: boolean; base?: ArrayLike; dtype?: DTypeLike | null; axis?: unknown }): Array;
  logspace(keywords: { start: ArrayLike; stop: ArrayLike; num?: number; endpoint?: boolean; base?: ArrayLike; dtype?: DTypeLike | null; axis?: unknown }): Array;
  /** `matmul(a, b, *, precision=None, preferred_element_type=None, out_sharding=None) -> Array` */
  matmul(a: ArrayLike, b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  matmul(a: ArrayLike, keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  matmul(keywords: { a: ArrayLike; b: ArrayLike; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  /** `matrix_transpose(x, /) -> Array` */
  matrix_transpose(x: ArrayLike): Array;
  /** `max(a, axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  max(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  max(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  max(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  max(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  max(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  max(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  max(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `maximum(x, y, /) -> Tensor` */
  maximum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None) -> Array` */
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  mean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  mean(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  mean(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  mean(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `median(a, axis=None, out=None, overwrite_input=False, keepdims=False) -> Array` */
  median(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keepdims: boolean): Array;
  median(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { keepdims?: boolean }): Array;
  median(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; overwrite_input?: unknown }): Array;
  median(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  median(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  median(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `meshgrid(*xi, copy=True, sparse=False, indexing='xy') -> list` */
  meshgrid(xi: readonly (unknown)[], keywords?: { copy?: boolean; sparse?: boolean; indexing?: string }): NestedList;
  meshgrid(...xi: (unknown)[]): NestedList;
  meshgrid(...xi: [...xi: (unknown)[], keywords: { copy?: boolean; sparse?: boolean; indexing?: string }]): NestedList;
  /** `min(a, axis=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  min(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  min(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  min(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  min(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  min(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  min(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  min(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `minimum(x, y, /) -> Tensor` */
  minimum(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `mod(x, y, /) -> Tensor` */
  mod(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `modf(x, /, out=None) -> tuple` */
  modf(x: ArrayLike, out: unknown): readonly unknown[];
  modf(x: ArrayLike, keywords?: { out?: unknown }): readonly unknown[];
  /** `moveaxis(a, source, destination) -> Array` */
  moveaxis(a: ArrayLike, source: number | readonly number[], destination: number | readonly number[]): Array;
  moveaxis(a: ArrayLike, source: number | readonly number[], keywords: { destination: number | readonly number[] }): Array;
  moveaxis(a: ArrayLike, keywords: { source: number | readonly number[]; destination: number | readonly number[] }): Array;
  moveaxis(keywords: { a: ArrayLike; source: number | readonly number[]; destination: number | readonly number[] }): Array;
  /** `multiply(x, y, /) -> Tensor` */
  multiply(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  readonly nan: number;
  /** `nan_to_num(x, copy=True, nan=0, posinf=None, neginf=None) -> Array` */
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, posinf: number | null, neginf: number | null): Array;
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, posinf: number | null, keywords?: { neginf?: number | null }): Array;
  nan_to_num(x: ArrayLike, copy: boolean, nan: number, keywords?: { posinf?: number | null; neginf?: number | null }): Array;
  nan_to_num(x: ArrayLike, copy: boolean, keywords?: { nan?: number; posinf?: number | null; neginf?: number | null }): Array;
  nan_to_num(x: ArrayLike, keywords?: { copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): Array;
  nan_to_num(keywords: { x: ArrayLike; copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): Array;
  /** `nanmax(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmax(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmax(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmax(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `nanmean(a, axis=None, dtype=None, out=None, keepdims=False, where=None) -> Array` */
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, where: unknown): Array;
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { where?: unknown }): Array;
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; where?: unknown }): Array;
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  nanmean(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  nanmean(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  nanmean(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; where?: unknown }): Array;
  /** `nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False) -> Array` */
  nanmedian(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keepdims: boolean): Array;
  nanmedian(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { keepdims?: boolean }): Array;
  nanmedian(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean; overwrite_input?: unknown }): Array;
  nanmedian(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanmedian(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanmedian(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `nanmin(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmin(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmin(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanmin(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False) -> Array` */
  nanpercentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keepdims: boolean): Array;
  nanpercentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keywords?: { keepdims?: boolean }): Array;
  nanpercentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { method?: string; keepdims?: boolean }): Array;
  nanpercentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { method?: string; keepdims?: boolean; overwrite_input?: unknown }): Array;
  nanpercentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, keywords?: { method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanpercentile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanpercentile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanpercentile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanprod(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanprod(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nanprod(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  /** `nanquantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False) -> Array` */
  nanquantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keepdims: boolean): Array;
  nanquantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keywords?: { keepdims?: boolean }): Array;
  nanquantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { method?: string; keepdims?: boolean }): Array;
  nanquantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { method?: string; keepdims?: boolean; overwrite_input?: unknown }): Array;
  nanquantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, keywords?: { method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanquantile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanquantile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  nanquantile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None) -> Array` */
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown): Array;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown }): Array;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown }): Array;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nansum(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nansum(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  nansum(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown }): Array;
  readonly ndarray: ClassLike;
  /** `ndim(a) -> int` */
  ndim(a: ArrayLike): number;
  ndim(keywords: { a: ArrayLike }): number;
  /** `negative(x, /) -> Tensor` */
  negative(x: ArrayLike): Array;
  readonly newaxis: null;
  /** `nonzero(a, *, size=None, fill_value=None) -> tuple` */
  nonzero(a: ArrayLike, keywords?: { size?: unknown; fill_value?: unknown }): readonly unknown[];
  nonzero(keywords: { a: ArrayLike; size?: unknown; fill_value?: unknown }): readonly unknown[];
  /** `not_equal(x, y, /) -> Tensor` */
  not_equal(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  readonly number: ClassLike;
  /** `ones(shape, dtype=None, *, device=None, out_sharding=None) -> Array` */
  ones(shape: unknown, dtype: unknown, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  ones(shape: unknown, keywords?: { dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  ones(keywords: { shape: unknown; dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  /** `ones_like(a, dtype=None, shape=None, *, device=None, out_sharding=None) -> Array` */
  ones_like(a: ArrayLike, dtype: DTypeLike | null, shape: readonly number[] | number | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  ones_like(a: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  ones_like(a: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  ones_like(keywords: { a: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  /** `outer(a, b, out=None) -> Array` */
  outer(a: ArrayLike, b: ArrayLike, out: unknown): Array;
  outer(a: ArrayLike, b: ArrayLike, keywords?: { out?: unknown }): Array;
  outer(a: ArrayLike, keywords: { b: ArrayLike; out?: unknown }): Array;
  outer(keywords: { a: ArrayLike; b: ArrayLike; out?: unknown }): Array;
  /** `pad(array, pad_width, mode='constant', *, constant_values=0) -> Array` */
  pad(array: ArrayLike, pad_width: unknown, mode: unknown, keywords?: { constant_values?: unknown }): Array;
  pad(array: ArrayLike, pad_width: unknown, keywords?: { mode?: unknown; constant_values?: unknown }): Array;
  pad(array: ArrayLike, keywords: { pad_width: unknown; mode?: unknown; constant_values?: unknown }): Array;
  pad(keywords: { array: ArrayLike; pad_width: unknown; mode?: unknown; constant_values?: unknown }): Array;
  /** `percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False) -> Array` */
  percentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keepdims: boolean): Array;
  percentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keywords?: { keepdims?: boolean }): Array;
  percentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { method?: string; keepdims?: boolean }): Array;
  percentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { method?: string; keepdims?: boolean; overwrite_input?: unknown }): Array;
  percentile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, keywords?: { method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  percentile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  percentile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  percentile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `permute_dims(a, /, axes) -> Array` */
  permute_dims(a: ArrayLike, axes: unknown): Array;
  permute_dims(a: ArrayLike, keywords: { axes: unknown }): Array;
  readonly pi: number;
  /** `positive(x, /) -> Tensor` */
  positive(x: ArrayLike): Array;
  /** `pow(x1, x2, /) -> Array` */
  pow(x1: ArrayLike, x2: ArrayLike): Array;
  /** `power(x1, x2, /) -> Array` */
  power(x1: ArrayLike, x2: ArrayLike): Array;
  readonly printoptions: (...args: unknown[]) => unknown;
  /** `prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None, promote_integers=True) -> Array` */
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, promote_integers: boolean): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, keywords?: { promote_integers?: boolean }): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown; promote_integers?: boolean }): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  prod(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  /** `promote_types(a, b) -> dtype` */
  promote_types(a: unknown, b: unknown): DType;
  promote_types(a: unknown, keywords: { b: unknown }): DType;
  promote_types(keywords: { a: unknown; b: unknown }): DType;
  /** `ptp(a, axis=None, out=None, keepdims=False) -> Array` */
  ptp(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keepdims: boolean): Array;
  ptp(a: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { keepdims?: boolean }): Array;
  ptp(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { out?: unknown; keepdims?: boolean }): Array;
  ptp(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean }): Array;
  ptp(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; out?: unknown; keepdims?: boolean }): Array;
  /** `quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False) -> Array` */
  quantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keepdims: boolean): Array;
  quantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, method: string, keywords?: { keepdims?: boolean }): Array;
  quantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, overwrite_input: unknown, keywords?: { method?: string; keepdims?: boolean }): Array;
  quantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, out: unknown, keywords?: { method?: string; keepdims?: boolean; overwrite_input?: unknown }): Array;
  quantile(a: ArrayLike, q: ArrayLike, axis: number | readonly number[] | null, keywords?: { method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  quantile(a: ArrayLike, q: ArrayLike, keywords?: { axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  quantile(a: ArrayLike, keywords: { q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  quantile(keywords: { a: ArrayLike; q: ArrayLike; axis?: number | readonly number[] | null; method?: string; keepdims?: boolean; out?: unknown; overwrite_input?: unknown }): Array;
  /** `rad2deg(x, /) -> Tensor` */
  rad2deg(x: ArrayLike): Array;
  /** `radians(x, /) -> Tensor` */
  radians(x: ArrayLike): Array;
  /** `ravel(a, order='C', *, out_sharding=None) -> Array` */
  ravel(a: ArrayLike, order: unknown, keywords?: { out_sharding?: unknown }): Array;
  ravel(a: ArrayLike, keywords?: { order?: unknown; out_sharding?: unknown }): Array;
  ravel(keywords: { a: ArrayLike; order?: unknown; out_sharding?: unknown }): Array;
  /** `real(val, /) -> Array` */
  real(val: ArrayLike): Array;
  /** `reciprocal(x, /) -> Tensor` */
  reciprocal(x: ArrayLike): Array;
  /** `remainder(x, y, /) -> Tensor` */
  remainder(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `repeat(a, repeats, axis=None, *, total_repeat_length=None, out_sharding=None) -> Array` */
  repeat(a: ArrayLike, repeats: ArrayLike, axis: number | null, keywords?: { total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  repeat(a: ArrayLike, repeats: ArrayLike, keywords?: { axis?: number | null; total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  repeat(a: ArrayLike, keywords: { repeats: ArrayLike; axis?: number | null; total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  repeat(keywords: { a: ArrayLike; repeats: ArrayLike; axis?: number | null; total_repeat_length?: unknown; out_sharding?: unknown }): Array;
  /** `reshape(a, shape, order='C', *, copy=None, out_sharding=None) -> Array` */
  reshape(a: ArrayLike, shape: unknown, order: unknown, keywords?: { copy?: unknown; out_sharding?: unknown }): Array;
  reshape(a: ArrayLike, shape: unknown, keywords?: { order?: unknown; copy?: unknown; out_sharding?: unknown }): Array;
  reshape(a: ArrayLike, keywords: { shape: unknown; order?: unknown; copy?: unknown; out_sharding?: unknown }): Array;
  reshape(keywords: { a: ArrayLike; shape: unknown; order?: unknown; copy?: unknown; out_sharding?: unknown }): Array;
  /** `result_type(*args) -> dtype` */
  result_type(args: readonly (unknown)[]): DType;
  result_type(...args: (unknown)[]): DType;
  /** `right_shift(x, y, /) -> Tensor` */
  right_shift(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `rint(x, /) -> Array` */
  rint(x: ArrayLike): Array;
  /** `roll(a, shift, axis=None) -> Array` */
  roll(a: ArrayLike, shift: number | readonly number[], axis: number | readonly number[] | null): Array;
  roll(a: ArrayLike, shift: number | readonly number[], keywords?: { axis?: number | readonly number[] | null }): Array;
  roll(a: ArrayLike, keywords: { shift: number | readonly number[]; axis?: number | readonly number[] | null }): Array;
  roll(keywords: { a: ArrayLike; shift: number | readonly number[]; axis?: number | readonly number[] | null }): Array;
  /** `rot90(m, k=1, axes=None) -> Array` */
  rot90(m: ArrayLike, k: number, axes: unknown): Array;
  rot90(m: ArrayLike, k: number, keywords?: { axes?: unknown }): Array;
  rot90(m: ArrayLike, keywords?: { k?: number; axes?: unknown }): Array;
  rot90(keywords: { m: ArrayLike; k?: number; axes?: unknown }): Array;
  /** `round(a, decimals=0, out=None) -> Array` */
  round(a: ArrayLike, decimals: number, out: unknown): Array;
  round(a: ArrayLike, decimals: number, keywords?: { out?: unknown }): Array;
  round(a: ArrayLike, keywords?: { decimals?: number; out?: unknown }): Array;
  round(keywords: { a: ArrayLike; decimals?: number; out?: unknown }): Array;
  /** `searchsorted(a, v, side='left', sorter=None, *, method=None) -> Array` */
  searchsorted(a: ArrayLike, v: ArrayLike, side: string, sorter: unknown, keywords?: { method?: unknown }): Array;
  searchsorted(a: ArrayLike, v: ArrayLike, side: string, keywords?: { sorter?: unknown; method?: unknown }): Array;
  searchsorted(a: ArrayLike, v: ArrayLike, keywords?: { side?: string; sorter?: unknown; method?: unknown }): Array;
  searchsorted(a: ArrayLike, keywords: { v: ArrayLike; side?: string; sorter?: unknown; method?: unknown }): Array;
  searchsorted(keywords: { a: ArrayLike; v: ArrayLike; side?: string; sorter?: unknown; method?: unknown }): Array;
  /** `select(condlist, choicelist, default=0) -> Array` */
  select(condlist: unknown, choicelist: unknown, default_: unknown): Array;
  select(condlist: unknown, choicelist: unknown, keywords?: { default?: unknown }): Array;
  select(condlist: unknown, keywords: { choicelist: unknown; default?: unknown }): Array;
  select(keywords: { condlist: unknown; choicelist: unknown; default?: unknown }): Array;
  readonly set_printoptions: (...args: unknown[]) => unknown;
  /** `setdiff1d(ar1, ar2) -> Array` */
  setdiff1d(ar1: ArrayLike, ar2: ArrayLike): Array;
  setdiff1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): Array;
  setdiff1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): Array;
  /** `shape(a) -> tuple` */
  shape(a: ArrayLike): readonly unknown[];
  shape(keywords: { a: ArrayLike }): readonly unknown[];
  /** `sign(x, /) -> Tensor` */
  sign(x: ArrayLike): Array;
  /** `signbit(x, /) -> Tensor` */
  signbit(x: ArrayLike): Array;
  readonly signedinteger: ClassLike;
  /** `sin(x, /) -> Tensor` */
  sin(x: ArrayLike): Array;
  readonly single: ClassLike;
  /** `sinh(x, /) -> Tensor` */
  sinh(x: ArrayLike): Array;
  /** `size(a, axis=None) -> int` */
  size(a: ArrayLike, axis: number | null): number;
  size(a: ArrayLike, keywords?: { axis?: number | null }): number;
  size(keywords: { a: ArrayLike; axis?: number | null }): number;
  /** `sort(a, axis=-1, *, kind=None, order=None, stable=True, descending=False) -> Array` */
  sort(a: ArrayLike, axis: number | null, keywords?: { kind?: unknown; stable?: boolean; descending?: boolean; order?: unknown }): Array;
  sort(a: ArrayLike, keywords?: { axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; order?: unknown }): Array;
  sort(keywords: { a: ArrayLike; axis?: number | null; kind?: unknown; stable?: boolean; descending?: boolean; order?: unknown }): Array;
  /** `split(ary, indices_or_sections, axis=0) -> list` */
  split(ary: ArrayLike, indices_or_sections: unknown, axis: number): NestedList;
  split(ary: ArrayLike, indices_or_sections: unknown, keywords?: { axis?: number }): NestedList;
  split(ary: ArrayLike, keywords: { indices_or_sections: unknown; axis?: number }): NestedList;
  split(keywords: { ary: ArrayLike; indices_or_sections: unknown; axis?: number }): NestedList;
  /** `sqrt(x, /) -> Tensor` */
  sqrt(x: ArrayLike): Array;
  /** `square(x, /) -> Tensor` */
  square(x: ArrayLike): Array;
  /** `squeeze(a, axis=None) -> Array` */
  squeeze(a: ArrayLike, axis: number | readonly number[] | null): Array;
  squeeze(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null }): Array;
  squeeze(keywords: { a: ArrayLike; axis?: number | readonly number[] | null }): Array;
  /** `stack(arrays, axis=0, out=None, dtype=None) -> Array` */
  stack(arrays: unknown, axis: number, out: unknown, dtype: DTypeLike | null): Array;
  stack(arrays: unknown, axis: number, out: unknown, keywords?: { dtype?: DTypeLike | null }): Array;
  stack(arrays: unknown, axis: number, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  stack(arrays: unknown, keywords?: { axis?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  stack(keywords: { arrays: unknown; axis?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None) -> Array` */
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keepdims: boolean, keywords?: { where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keywords?: { keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  std(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  /** `subtract(x, y, /) -> Tensor` */
  subtract(x: Tensor | number | bigint | boolean, y: Tensor | number | bigint | boolean): Array;
  /** `sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None, promote_integers=True) -> Array` */
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, promote_integers: boolean): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, where: unknown, keywords?: { promote_integers?: boolean }): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, initial: unknown, keywords?: { where?: unknown; promote_integers?: boolean }): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keepdims: boolean, keywords?: { initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  sum(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; keepdims?: boolean; initial?: unknown; where?: unknown; promote_integers?: boolean }): Array;
  /** `swapaxes(a, axis1, axis2) -> Array` */
  swapaxes(a: ArrayLike, axis1: number, axis2: number): Array;
  swapaxes(a: ArrayLike, axis1: number, keywords: { axis2: number }): Array;
  swapaxes(a: ArrayLike, keywords: { axis1: number; axis2: number }): Array;
  swapaxes(keywords: { a: ArrayLike; axis1: number; axis2: number }): Array;
  /** `take(a, indices, axis=None, out=None, mode=None, unique_indices=False, indices_are_sorted=False, fill_value=None) -> Array` */
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, indices_are_sorted: unknown, fill_value: unknown): Array;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, indices_are_sorted: unknown, keywords?: { fill_value?: unknown }): Array;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, unique_indices: unknown, keywords?: { fill_value?: unknown; indices_are_sorted?: unknown }): Array;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: unknown, mode: string | null, keywords?: { fill_value?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, out: unknown, keywords?: { mode?: string | null; fill_value?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(a: ArrayLike, indices: ArrayLike, axis: number | null, keywords?: { mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(a: ArrayLike, indices: ArrayLike, keywords?: { axis?: number | null; mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(a: ArrayLike, keywords: { indices: ArrayLike; axis?: number | null; mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  take(keywords: { a: ArrayLike; indices: ArrayLike; axis?: number | null; mode?: string | null; fill_value?: unknown; out?: unknown; unique_indices?: unknown; indices_are_sorted?: unknown }): Array;
  /** `take_along_axis(arr, indices, axis=-1, mode=None, fill_value=None) -> Array` */
  take_along_axis(arr: ArrayLike, indices: ArrayLike, axis: number, mode: string | null, fill_value: unknown): Array;
  take_along_axis(arr: ArrayLike, indices: ArrayLike, axis: number, mode: string | null, keywords?: { fill_value?: unknown }): Array;
  take_along_axis(arr: ArrayLike, indices: ArrayLike, axis: number, keywords?: { mode?: string | null; fill_value?: unknown }): Array;
  take_along_axis(arr: ArrayLike, indices: ArrayLike, keywords?: { axis?: number; mode?: string | null; fill_value?: unknown }): Array;
  take_along_axis(arr: ArrayLike, keywords: { indices: ArrayLike; axis?: number; mode?: string | null; fill_value?: unknown }): Array;
  take_along_axis(keywords: { arr: ArrayLike; indices: ArrayLike; axis?: number; mode?: string | null; fill_value?: unknown }): Array;
  /** `tan(x, /) -> Tensor` */
  tan(x: ArrayLike): Array;
  /** `tanh(x, /) -> Tensor` */
  tanh(x: ArrayLike): Array;
  /** `tensordot(a, b, axes=2, *, precision=None, preferred_element_type=None, out_sharding=None) -> Array` */
  tensordot(a: ArrayLike, b: ArrayLike, axes: unknown, keywords?: { precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  tensordot(a: ArrayLike, b: ArrayLike, keywords?: { axes?: unknown; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  tensordot(a: ArrayLike, keywords: { b: ArrayLike; axes?: unknown; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  tensordot(keywords: { a: ArrayLike; b: ArrayLike; axes?: unknown; precision?: unknown; preferred_element_type?: unknown; out_sharding?: unknown }): Array;
  /** `tile(A, reps) -> Array` */
  tile(A: ArrayLike, reps: unknown): Array;
  tile(A: ArrayLike, keywords: { reps: unknown }): Array;
  tile(keywords: { A: ArrayLike; reps: unknown }): Array;
  /** `trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None) -> Array` */
  trace(a: ArrayLike, offset: number, axis1: number, axis2: number, dtype: DTypeLike | null, out: unknown): Array;
  trace(a: ArrayLike, offset: number, axis1: number, axis2: number, dtype: DTypeLike | null, keywords?: { out?: unknown }): Array;
  trace(a: ArrayLike, offset: number, axis1: number, axis2: number, keywords?: { dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(a: ArrayLike, offset: number, axis1: number, keywords?: { axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(a: ArrayLike, offset: number, keywords?: { axis1?: number; axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(a: ArrayLike, keywords?: { offset?: number; axis1?: number; axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  trace(keywords: { a: ArrayLike; offset?: number; axis1?: number; axis2?: number; dtype?: DTypeLike | null; out?: unknown }): Array;
  /** `transpose(a, axes=None) -> Array` */
  transpose(a: ArrayLike, axes: unknown): Array;
  transpose(a: ArrayLike, keywords?: { axes?: unknown }): Array;
  transpose(keywords: { a: ArrayLike; axes?: unknown }): Array;
  /** `tri(N, M=None, k=0, dtype=None) -> Array` */
  tri(N: number, M: number | null, k: number, dtype: DTypeLike | null): Array;
  tri(N: number, M: number | null, k: number, keywords?: { dtype?: DTypeLike | null }): Array;
  tri(N: number, M: number | null, keywords?: { k?: number; dtype?: DTypeLike | null }): Array;
  tri(N: number, keywords?: { M?: number | null; k?: number; dtype?: DTypeLike | null }): Array;
  tri(keywords: { N: number; M?: number | null; k?: number; dtype?: DTypeLike | null }): Array;
  /** `tril(m, k=0) -> Array` */
  tril(m: ArrayLike, k: number): Array;
  tril(m: ArrayLike, keywords?: { k?: number }): Array;
  tril(keywords: { m: ArrayLike; k?: number }): Array;
  /** `triu(m, k=0) -> Array` */
  triu(m: ArrayLike, k: number): Array;
  triu(m: ArrayLike, keywords?: { k?: number }): Array;
  triu(keywords: { m: ArrayLike; k?: number }): Array;
  /** `true_divide(x, y, /) -> Array` */
  true_divide(x: ArrayLike, y: ArrayLike): Array;
  /** `trunc(x, /) -> Tensor` */
  trunc(x: ArrayLike): Array;
  readonly uint: ClassLike;
  readonly uint16: ClassLike;
  readonly uint32: ClassLike;
  readonly uint64: ClassLike;
  readonly uint8: ClassLike;
  /** `union1d(ar1, ar2) -> Array` */
  union1d(ar1: ArrayLike, ar2: ArrayLike): Array;
  union1d(ar1: ArrayLike, keywords: { ar2: ArrayLike }): Array;
  union1d(keywords: { ar1: ArrayLike; ar2: ArrayLike }): Array;
  /** `unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, size=None, fill_value=None, sorted=True) -> Array` */
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, return_counts: boolean, axis: unknown, keywords?: { size?: number | null; fill_value?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { size?: number | null; fill_value?: unknown; axis?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  unique(ar: ArrayLike, return_index: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; size?: number | null; fill_value?: unknown; axis?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  unique(ar: ArrayLike, return_index: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; size?: number | null; fill_value?: unknown; axis?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  unique(ar: ArrayLike, keywords?: { return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; size?: number | null; fill_value?: unknown; axis?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  unique(keywords: { ar: ArrayLike; return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; size?: number | null; fill_value?: unknown; axis?: unknown; equal_nan?: unknown; sorted?: unknown }): Array;
  /** `unique_values(x, /, *, size=None, fill_value=None) -> Array` */
  unique_values(x: ArrayLike, keywords?: { size?: number | null; fill_value?: unknown }): Array;
  readonly unsignedinteger: ClassLike;
  /** `unstack(x, /, *, axis=0) -> tuple` */
  unstack(x: ArrayLike, keywords?: { axis?: number }): readonly unknown[];
  /** `var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=None, mean=None, correction=None) -> Array` */
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keepdims: boolean, keywords?: { where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, ddof: number, keywords?: { keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: unknown, keywords?: { ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(a: ArrayLike, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  var(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: unknown; ddof?: number; keepdims?: boolean; where?: unknown; mean?: unknown; correction?: number | null }): Array;
  /** `vdot(a, b, *, precision=None, preferred_element_type=None) -> Array` */
  vdot(a: ArrayLike, b: ArrayLike, keywords?: { precision?: unknown; preferred_element_type?: unknown }): Array;
  vdot(a: ArrayLike, keywords: { b: ArrayLike; precision?: unknown; preferred_element_type?: unknown }): Array;
  vdot(keywords: { a: ArrayLike; b: ArrayLike; precision?: unknown; preferred_element_type?: unknown }): Array;
  /** `vsplit(ary, indices_or_sections) -> list` */
  vsplit(ary: ArrayLike, indices_or_sections: unknown): NestedList;
  vsplit(ary: ArrayLike, keywords: { indices_or_sections: unknown }): NestedList;
  vsplit(keywords: { ary: ArrayLike; indices_or_sections: unknown }): NestedList;
  /** `vstack(tup, dtype=None) -> Array` */
  vstack(tup: unknown, dtype: DTypeLike | null): Array;
  vstack(tup: unknown, keywords?: { dtype?: DTypeLike | null }): Array;
  vstack(keywords: { tup: unknown; dtype?: DTypeLike | null }): Array;
  /** `where(condition, x=None, y=None, /, *, size=None, fill_value=None) -> Array` */
  where(condition: unknown, x: unknown, y: unknown, keywords?: { size?: unknown; fill_value?: unknown }): Array;
  where(condition: unknown, x: unknown, keywords?: { size?: unknown; fill_value?: unknown }): Array;
  where(condition: unknown, keywords?: { size?: unknown; fill_value?: unknown }): Array;
  /** `zeros(shape, dtype=None, *, device=None, out_sharding=None) -> Array` */
  zeros(shape: unknown, dtype: unknown, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  zeros(shape: unknown, keywords?: { dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  zeros(keywords: { shape: unknown; dtype?: unknown; device?: unknown; out_sharding?: unknown }): Array;
  /** `zeros_like(a, dtype=None, shape=None, *, device=None, out_sharding=None) -> Array` */
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, shape: readonly number[] | number | null, keywords?: { device?: unknown; out_sharding?: unknown }): Array;
  zeros_like(a: ArrayLike, dtype: DTypeLike | null, keywords?: { shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  zeros_like(a: ArrayLike, keywords?: { dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
  zeros_like(keywords: { a: ArrayLike; dtype?: DTypeLike | null; shape?: readonly number[] | number | null; device?: unknown; out_sharding?: unknown }): Array;
}

export interface Root_random {
  /** `PRNGKey(seed, *, impl=None) -> Array` */
  PRNGKey(seed: unknown, keywords?: { impl?: unknown }): Array;
  PRNGKey(keywords: { seed: unknown; impl?: unknown }): Array;
  /** `bernoulli(key, p=0.5, shape=None) -> Array` */
  bernoulli(key: unknown, p: ArrayLike, shape: readonly number[] | number | null): Array;
  bernoulli(key: unknown, p: ArrayLike, keywords?: { shape?: readonly number[] | number | null }): Array;
  bernoulli(key: unknown, keywords?: { p?: ArrayLike; shape?: readonly number[] | number | null }): Array;
  bernoulli(keywords: { key: unknown; p?: ArrayLike; shape?: readonly number[] | number | null }): Array;
  /** `bits(key, shape=(), dtype=None) -> Array` */
  bits(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null): Array;
  bits(key: unknown, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null }): Array;
  bits(key: unknown, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  bits(keywords: { key: unknown; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  /** `categorical(key, logits, axis=-1, shape=None) -> Array` */
  categorical(key: unknown, logits: ArrayLike, axis: number, shape: readonly number[] | number | null): Array;
  categorical(key: unknown, logits: ArrayLike, axis: number, keywords?: { shape?: readonly number[] | number | null }): Array;
  categorical(key: unknown, logits: ArrayLike, keywords?: { axis?: number; shape?: readonly number[] | number | null }): Array;
  categorical(key: unknown, keywords: { logits: ArrayLike; axis?: number; shape?: readonly number[] | number | null }): Array;
  categorical(keywords: { key: unknown; logits: ArrayLike; axis?: number; shape?: readonly number[] | number | null }): Array;
  /** `choice(key, a, shape=(), replace=True, p=None, axis=0) -> Array` */
  choice(key: unknown, a: unknown, shape: readonly number[] | number, replace: boolean, p: unknown, axis: number): Array;
  choice(key: unknown, a: unknown, shape: readonly number[] | number, replace: boolean, p: unknown, keywords?: { axis?: number }): Array;
  choice(key: unknown, a: unknown, shape: readonly number[] | number, replace: boolean, keywords?: { p?: unknown; axis?: number }): Array;
  choice(key: unknown, a: unknown, shape: readonly number[] | number, keywords?: { replace?: boolean; p?: unknown; axis?: number }): Array;
  choice(key: unknown, a: unknown, keywords?: { shape?: readonly number[] | number; replace?: boolean; p?: unknown; axis?: number }): Array;
  choice(key: unknown, keywords: { a: unknown; shape?: readonly number[] | number; replace?: boolean; p?: unknown; axis?: number }): Array;
  choice(keywords: { key: unknown; a: unknown; shape?: readonly number[] | number; replace?: boolean; p?: unknown; axis?: number }): Array;
  /** `clone(key) -> Array` */
  clone(key: unknown): Array;
  clone(keywords: { key: unknown }): Array;
  /** `exponential(key, shape=(), dtype=None) -> Array` */
  exponential(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null): Array;
  exponential(key: unknown, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null }): Array;
  exponential(key: unknown, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  exponential(keywords: { key: unknown; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  /** `fold_in(key, data) -> Array` */
  fold_in(key: unknown, data: number): Array;
  fold_in(key: unknown, keywords: { data: number }): Array;
  fold_in(keywords: { key: unknown; data: number }): Array;
  /** `gumbel(key, shape=(), dtype=None) -> Array` */
  gumbel(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null): Array;
  gumbel(key: unknown, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null }): Array;
  gumbel(key: unknown, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  gumbel(keywords: { key: unknown; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  /** `key(seed, *, impl=None) -> Array` */
  key(seed: unknown, keywords?: { impl?: unknown }): Array;
  key(keywords: { seed: unknown; impl?: unknown }): Array;
  /** `key_data(keys) -> Array` */
  key_data(keys: unknown): Array;
  key_data(keywords: { keys: unknown }): Array;
  /** `normal(key, shape=(), dtype=None, *, out_sharding=None) -> Array` */
  normal(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { out_sharding?: unknown }): Array;
  normal(key: unknown, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; out_sharding?: unknown }): Array;
  normal(key: unknown, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null; out_sharding?: unknown }): Array;
  normal(keywords: { key: unknown; shape?: readonly number[] | number; dtype?: DTypeLike | null; out_sharding?: unknown }): Array;
  /** `permutation(key, x, axis=0, independent=False) -> Array` */
  permutation(key: unknown, x: unknown, axis: number, independent: boolean): Array;
  permutation(key: unknown, x: unknown, axis: number, keywords?: { independent?: boolean }): Array;
  permutation(key: unknown, x: unknown, keywords?: { axis?: number; independent?: boolean }): Array;
  permutation(key: unknown, keywords: { x: unknown; axis?: number; independent?: boolean }): Array;
  permutation(keywords: { key: unknown; x: unknown; axis?: number; independent?: boolean }): Array;
  /** `randint(key, shape, minval, maxval, dtype=None) -> Array` */
  randint(key: unknown, shape: readonly number[] | number, minval: ArrayLike, maxval: ArrayLike, dtype: DTypeLike | null): Array;
  randint(key: unknown, shape: readonly number[] | number, minval: ArrayLike, maxval: ArrayLike, keywords?: { dtype?: DTypeLike | null }): Array;
  randint(key: unknown, shape: readonly number[] | number, minval: ArrayLike, keywords: { maxval: ArrayLike; dtype?: DTypeLike | null }): Array;
  randint(key: unknown, shape: readonly number[] | number, keywords: { minval: ArrayLike; maxval: ArrayLike; dtype?: DTypeLike | null }): Array;
  randint(key: unknown, keywords: { shape: readonly number[] | number; minval: ArrayLike; maxval: ArrayLike; dtype?: DTypeLike | null }): Array;
  randint(keywords: { key: unknown; shape: readonly number[] | number; minval: ArrayLike; maxval: ArrayLike; dtype?: DTypeLike | null }): Array;
  /** `split(key, num=2) -> Array` */
  split(key: unknown, num: readonly number[] | number): Array;
  split(key: unknown, keywords?: { num?: readonly number[] | number }): Array;
  split(keywords: { key: unknown; num?: readonly number[] | number }): Array;
  /** `truncated_normal(key, lower, upper, shape=(), dtype=None) -> Array` */
  truncated_normal(key: unknown, lower: number, upper: number, shape: readonly number[] | number, dtype: DTypeLike | null): Array;
  truncated_normal(key: unknown, lower: number, upper: number, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null }): Array;
  truncated_normal(key: unknown, lower: number, upper: number, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  truncated_normal(key: unknown, lower: number, keywords: { upper: number; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  truncated_normal(key: unknown, keywords: { lower: number; upper: number; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  truncated_normal(keywords: { key: unknown; lower: number; upper: number; shape?: readonly number[] | number; dtype?: DTypeLike | null }): Array;
  /** `uniform(key, shape=(), dtype=None, minval=0, maxval=1, *, out_sharding=None) -> Array` */
  uniform(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null, minval: ArrayLike, maxval: ArrayLike, keywords?: { out_sharding?: unknown }): Array;
  uniform(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null, minval: ArrayLike, keywords?: { maxval?: ArrayLike; out_sharding?: unknown }): Array;
  uniform(key: unknown, shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { minval?: ArrayLike; maxval?: ArrayLike; out_sharding?: unknown }): Array;
  uniform(key: unknown, shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; minval?: ArrayLike; maxval?: ArrayLike; out_sharding?: unknown }): Array;
  uniform(key: unknown, keywords?: { shape?: readonly number[] | number; dtype?: DTypeLike | null; minval?: ArrayLike; maxval?: ArrayLike; out_sharding?: unknown }): Array;
  uniform(keywords: { key: unknown; shape?: readonly number[] | number; dtype?: DTypeLike | null; minval?: ArrayLike; maxval?: ArrayLike; out_sharding?: unknown }): Array;
  /** `wrap_key_data(key_bits_array, *, impl=None) -> Array` */
  wrap_key_data(key_bits_array: unknown, keywords?: { impl?: unknown }): Array;
  wrap_key_data(keywords: { key_bits_array: unknown; impl?: unknown }): Array;
}

export interface Root_scipy_special {
  /** `digamma(x, /) -> Tensor` */
  digamma(x: ArrayLike): Array;
  /** `erf(x, /) -> Tensor` */
  erf(x: ArrayLike): Array;
  /** `erfc(x, /) -> Tensor` */
  erfc(x: ArrayLike): Array;
  /** `gammaln(x, /) -> Tensor` */
  gammaln(x: ArrayLike): Array;
  /** `logsumexp(a, axis=None, b=None, keepdims=False) -> Array` */
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, b: unknown, keepdims: boolean): Array;
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, b: unknown, keywords?: { keepdims?: boolean }): Array;
  logsumexp(a: ArrayLike, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; b?: unknown }): Array;
  logsumexp(a: ArrayLike, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; b?: unknown }): Array;
  logsumexp(keywords: { a: ArrayLike; axis?: number | readonly number[] | null; keepdims?: boolean; b?: unknown }): Array;
}

export interface Root_scipy {
  readonly special: Root_scipy_special;
}

export interface Root_tree {
  /** `all(tree) -> bool` */
  all(tree: unknown): boolean;
  all(keywords: { tree: unknown }): boolean;
  /** `leaves(tree) -> list` */
  leaves(tree: unknown): NestedList;
  leaves(keywords: { tree: unknown }): NestedList;
  /** `map(f, tree, *rest) -> any` */
  map(f: unknown, tree: unknown, rest: readonly (unknown)[]): unknown;
  map(f: unknown, tree: unknown, ...rest: (unknown)[]): unknown;
  /** `reduce(f, tree) -> any` */
  reduce(f: unknown, tree: unknown): unknown;
  reduce(f: unknown, keywords: { tree: unknown }): unknown;
  reduce(keywords: { f: unknown; tree: unknown }): unknown;
}

export interface Root_tree_util {
  /** `tree_all(tree) -> bool` */
  tree_all(tree: unknown): boolean;
  tree_all(keywords: { tree: unknown }): boolean;
  /** `tree_leaves(tree) -> list` */
  tree_leaves(tree: unknown): NestedList;
  tree_leaves(keywords: { tree: unknown }): NestedList;
  /** `tree_map(f, tree, *rest) -> any` */
  tree_map(f: unknown, tree: unknown, rest: readonly (unknown)[]): unknown;
  tree_map(f: unknown, tree: unknown, ...rest: (unknown)[]): unknown;
  /** `tree_reduce(f, tree) -> any` */
  tree_reduce(f: unknown, tree: unknown): unknown;
  tree_reduce(f: unknown, keywords: { tree: unknown }): unknown;
  tree_reduce(keywords: { f: unknown; tree: unknown }): unknown;
}

export interface Root {
  readonly Array: ClassLike;
  readonly __version__: string;
  /** `block_until_ready(x) -> Array` */
  block_until_ready(x: unknown): Array;
  block_until_ready(keywords: { x: unknown }): Array;
  /** `checkpoint(fun, prevent_cse=True, policy=None, static_argnums=()) -> callable` */
  checkpoint(fun: unknown, prevent_cse: unknown, policy: unknown, static_argnums: unknown): unknown;
  checkpoint(fun: unknown, prevent_cse: unknown, policy: unknown, keywords?: { static_argnums?: unknown }): unknown;
  checkpoint(fun: unknown, prevent_cse: unknown, keywords?: { policy?: unknown; static_argnums?: unknown }): unknown;
  checkpoint(fun: unknown, keywords?: { prevent_cse?: unknown; policy?: unknown; static_argnums?: unknown }): unknown;
  checkpoint(keywords: { fun: unknown; prevent_cse?: unknown; policy?: unknown; static_argnums?: unknown }): unknown;
  readonly config: Root_config;
  /** `custom_jvp(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  custom_jvp(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  custom_jvp(...args: (unknown)[]): unknown;
  custom_jvp(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
  /** `custom_vjp(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  custom_vjp(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  custom_vjp(...args: (unknown)[]): unknown;
  custom_vjp(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
  /** `default_backend() -> str` */
  default_backend(): string;
  /** `device_count(backend=None) -> int` */
  device_count(backend: unknown): number;
  device_count(keywords?: { backend?: unknown }): number;
  /** `device_get(x) -> ndarray` */
  device_get(x: unknown): NDArray;
  device_get(keywords: { x: unknown }): NDArray;
  /** `device_put(x, device=None) -> Array` */
  device_put(x: unknown, device: unknown): Array;
  device_put(x: unknown, keywords?: { device?: unknown }): Array;
  device_put(keywords: { x: unknown; device?: unknown }): Array;
  /** `devices(backend=None) -> list` */
  devices(backend: unknown): NestedList;
  devices(keywords?: { backend?: unknown }): NestedList;
  readonly dlpack: Root_dlpack;
  readonly dtypes: Root_dtypes;
  /** `eval_shape(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  eval_shape(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  eval_shape(...args: (unknown)[]): unknown;
  eval_shape(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
  /** `grad(fun, argnums=0, has_aux=False, holomorphic=False, allow_int=False, reduce_axes=()) -> callable` */
  grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean, reduce_axes: unknown): unknown;
  grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean, keywords?: { reduce_axes?: unknown }): unknown;
  grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, keywords?: { allow_int?: boolean; reduce_axes?: unknown }): unknown;
  grad(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  grad(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  grad(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  grad(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  /** `hessian(fun, argnums=0, has_aux=False, holomorphic=False) -> callable` */
  hessian(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean): unknown;
  hessian(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean }): unknown;
  hessian(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean }): unknown;
  hessian(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean }): unknown;
  hessian(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean }): unknown;
  /** `jacfwd(fun, argnums=0, has_aux=False, holomorphic=False, allow_int=False) -> callable` */
  jacfwd(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean): unknown;
  jacfwd(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, keywords?: { allow_int?: boolean }): unknown;
  jacfwd(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacfwd(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacfwd(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacfwd(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  /** `jacobian(fun, argnums=0, has_aux=False, holomorphic=False, allow_int=False) -> callable` */
  jacobian(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean): unknown;
  jacobian(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, keywords?: { allow_int?: boolean }): unknown;
  jacobian(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacobian(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacobian(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacobian(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  /** `jacrev(fun, argnums=0, has_aux=False, holomorphic=False, allow_int=False) -> callable` */
  jacrev(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean): unknown;
  jacrev(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, keywords?: { allow_int?: boolean }): unknown;
  jacrev(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacrev(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacrev(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  jacrev(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean }): unknown;
  /** The function as it is: nothing is traced or compiled yet. */
  jit<F extends (...args: never[]) => unknown>(fun: F, keywords?: Readonly<Record<string, unknown>>): F;
  /** `jvp(fun, primals, tangents, has_aux=False) -> tuple` */
  jvp(fun: unknown, primals: unknown, tangents: unknown, has_aux: boolean): readonly unknown[];
  jvp(fun: unknown, primals: unknown, tangents: unknown, keywords?: { has_aux?: boolean }): readonly unknown[];
  jvp(fun: unknown, primals: unknown, keywords: { tangents: unknown; has_aux?: boolean }): readonly unknown[];
  jvp(fun: unknown, keywords: { primals: unknown; tangents: unknown; has_aux?: boolean }): readonly unknown[];
  jvp(keywords: { fun: unknown; primals: unknown; tangents: unknown; has_aux?: boolean }): readonly unknown[];
  readonly lax: Root_lax;
  /** `linearize(fun, *primals, has_aux=False) -> tuple` */
  linearize(fun: unknown, primals: readonly (unknown)[], keywords?: { has_aux?: boolean }): readonly unknown[];
  linearize(fun: unknown, ...primals: (unknown)[]): readonly unknown[];
  /** `local_device_count(backend=None) -> int` */
  local_device_count(backend: unknown): number;
  local_device_count(keywords?: { backend?: unknown }): number;
  /** `local_devices(backend=None) -> list` */
  local_devices(backend: unknown): NestedList;
  local_devices(keywords?: { backend?: unknown }): NestedList;
  /** `make_jaxpr(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  make_jaxpr(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  make_jaxpr(...args: (unknown)[]): unknown;
  make_jaxpr(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
  readonly nn: Root_nn;
  readonly numpy: Root_numpy;
  /** `pmap(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  pmap(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  pmap(...args: (unknown)[]): unknown;
  pmap(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
  readonly random: Root_random;
  /** `remat(fun, prevent_cse=True, policy=None, static_argnums=()) -> callable` */
  remat(fun: unknown, prevent_cse: unknown, policy: unknown, static_argnums: unknown): unknown;
  remat(fun: unknown, prevent_cse: unknown, policy: unknown, keywords?: { static_argnums?: unknown }): unknown;
  remat(fun: unknown, prevent_cse: unknown, keywords?: { policy?: unknown; static_argnums?: unknown }): unknown;
  remat(fun: unknown, keywords?: { prevent_cse?: unknown; policy?: unknown; static_argnums?: unknown }): unknown;
  remat(keywords: { fun: unknown; prevent_cse?: unknown; policy?: unknown; static_argnums?: unknown }): unknown;
  readonly scipy: Root_scipy;
  readonly tree: Root_tree;
  readonly tree_util: Root_tree_util;
  /** `value_and_grad(fun, argnums=0, has_aux=False, holomorphic=False, allow_int=False, reduce_axes=()) -> callable` */
  value_and_grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean, reduce_axes: unknown): unknown;
  value_and_grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, allow_int: boolean, keywords?: { reduce_axes?: unknown }): unknown;
  value_and_grad(fun: unknown, argnums: unknown, has_aux: boolean, holomorphic: boolean, keywords?: { allow_int?: boolean; reduce_axes?: unknown }): unknown;
  value_and_grad(fun: unknown, argnums: unknown, has_aux: boolean, keywords?: { holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  value_and_grad(fun: unknown, argnums: unknown, keywords?: { has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  value_and_grad(fun: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  value_and_grad(keywords: { fun: unknown; argnums?: unknown; has_aux?: boolean; holomorphic?: boolean; allow_int?: boolean; reduce_axes?: unknown }): unknown;
  /** `vjp(fun, *primals, has_aux=False, reduce_axes=()) -> tuple` */
  vjp(fun: unknown, primals: readonly (unknown)[], keywords?: { has_aux?: boolean; reduce_axes?: unknown }): readonly unknown[];
  vjp(fun: unknown, ...primals: (unknown)[]): readonly unknown[];
  /** `vmap(*args, argnums=None, has_aux=None, in_axes=None, out_axes=None) -> callable` */
  vmap(args: readonly (unknown)[], keywords?: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }): unknown;
  vmap(...args: (unknown)[]): unknown;
  vmap(...args: [...args: (unknown)[], keywords: { argnums?: unknown; has_aux?: unknown; in_axes?: unknown; out_axes?: unknown }]): unknown;
}

const surface = moduleSurface(root) as Root;

export const jax: Root = surface;
export const jnp: Root_numpy = surface.numpy;
