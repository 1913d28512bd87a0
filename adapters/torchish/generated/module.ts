/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { torch as root } from '../namespace.ts';
import type * as types from '../types.ts';

export type ClassLike = types.ClassLike;
export type DType = types.DType;
export type NDArray = types.NDArray;
export type NestedList = types.NestedList;
export type Scalar = types.Scalar;
export type Size = types.Size;
export type TensorData = types.TensorData;

export interface Tensor extends types.TensorBase {
  /** `abs(*, out=None) -> Tensor` */
  abs(keywords?: { out?: Tensor | null }): Tensor;
  /** `abs_(*, out=None) -> Tensor` */
  abs_(keywords?: { out?: Tensor | null }): Tensor;
  /** `absolute(*, out=None) -> Tensor` */
  absolute(keywords?: { out?: Tensor | null }): Tensor;
  /** `absolute_(*, out=None) -> Tensor` */
  absolute_(keywords?: { out?: Tensor | null }): Tensor;
  /** `acos(*, out=None) -> Tensor` */
  acos(keywords?: { out?: Tensor | null }): Tensor;
  /** `acos_(*, out=None) -> Tensor` */
  acos_(keywords?: { out?: Tensor | null }): Tensor;
  /** `acosh(*, out=None) -> Tensor` */
  acosh(keywords?: { out?: Tensor | null }): Tensor;
  /** `acosh_(*, out=None) -> Tensor` */
  acosh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `add(other, *, alpha=1, out=None) -> Tensor` */
  add(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `add_(other, *, alpha=1, out=None) -> Tensor` */
  add_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcdiv(tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcdiv(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcdiv_(tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv_(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv_(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcmul(tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcmul(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcmul_(tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcmul_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul_(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul_(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmm(mat1, mat2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmm(mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmm_(mat1, mat2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmm_(mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm_(mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm_(keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmv(mat, vec, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmv(mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmv_(mat, vec, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmv_(mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv_(mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv_(keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addr(vec1, vec2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addr(vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addr_(vec1, vec2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addr_(vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr_(vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr_(keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `adjoint() -> Tensor` */
  adjoint(): Tensor;
  /** `all(dim=None, keepdim=False, *, out=None) -> Tensor` */
  all(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  all(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `allclose(other, rtol=0.00001, atol=1e-8, equal_nan=False) -> bool` */
  allclose(other: Tensor, rtol: number, atol: number, equal_nan: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): boolean;
  allclose(other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `amax(dim=(), keepdim=False, *, out=None) -> Tensor` */
  amax(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amax(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `amin(dim=(), keepdim=False, *, out=None) -> Tensor` */
  amin(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amin(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `aminmax(*, dim=None, keepdim=False) -> tuple` */
  aminmax(keywords?: { dim?: number | null; keepdim?: boolean }): readonly unknown[];
  /** `any(dim=None, keepdim=False, *, out=None) -> Tensor` */
  any(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  any(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `arccos(*, out=None) -> Tensor` */
  arccos(keywords?: { out?: Tensor | null }): Tensor;
  /** `arccos_(*, out=None) -> Tensor` */
  arccos_(keywords?: { out?: Tensor | null }): Tensor;
  /** `arccosh(*, out=None) -> Tensor` */
  arccosh(keywords?: { out?: Tensor | null }): Tensor;
  /** `arccosh_(*, out=None) -> Tensor` */
  arccosh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsin(*, out=None) -> Tensor` */
  arcsin(keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsin_(*, out=None) -> Tensor` */
  arcsin_(keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsinh(*, out=None) -> Tensor` */
  arcsinh(keywords?: { out?: Tensor | null }): Tensor;
  /** `arcsinh_(*, out=None) -> Tensor` */
  arcsinh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `arctan(*, out=None) -> Tensor` */
  arctan(keywords?: { out?: Tensor | null }): Tensor;
  /** `arctan2(other, *, out=None) -> Tensor` */
  arctan2(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `arctan2_(other, *, out=None) -> Tensor` */
  arctan2_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `arctan_(*, out=None) -> Tensor` */
  arctan_(keywords?: { out?: Tensor | null }): Tensor;
  /** `arctanh(*, out=None) -> Tensor` */
  arctanh(keywords?: { out?: Tensor | null }): Tensor;
  /** `arctanh_(*, out=None) -> Tensor` */
  arctanh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `argmax(dim=None, keepdim=False, *, out=None) -> Tensor` */
  argmax(dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmax(dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argmin(dim=None, keepdim=False, *, out=None) -> Tensor` */
  argmin(dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmin(dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort(*, stable, dim=-1, descending=False, out=None) -> Tensor` */
  argsort(keywords: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort(dim=-1, descending=False) -> Tensor` */
  argsort(dim: number, descending: boolean): Tensor;
  argsort(dim: number, keywords?: { descending?: boolean }): Tensor;
  argsort(keywords?: { dim?: number; descending?: boolean }): Tensor;
  /** `argwhere() -> Tensor` */
  argwhere(): Tensor;
  /** `as_strided(size, stride, storage_offset=None) -> Tensor` */
  as_strided(size: readonly number[] | number, stride: readonly number[] | number, storage_offset: number | null): Tensor;
  as_strided(size: readonly number[] | number, stride: readonly number[] | number, keywords?: { storage_offset?: number | null }): Tensor;
  as_strided(size: readonly number[] | number, keywords: { stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(keywords: { size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  /** `asin(*, out=None) -> Tensor` */
  asin(keywords?: { out?: Tensor | null }): Tensor;
  /** `asin_(*, out=None) -> Tensor` */
  asin_(keywords?: { out?: Tensor | null }): Tensor;
  /** `asinh(*, out=None) -> Tensor` */
  asinh(keywords?: { out?: Tensor | null }): Tensor;
  /** `asinh_(*, out=None) -> Tensor` */
  asinh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `atan(*, out=None) -> Tensor` */
  atan(keywords?: { out?: Tensor | null }): Tensor;
  /** `atan2(other, *, out=None) -> Tensor` */
  atan2(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `atan2_(other, *, out=None) -> Tensor` */
  atan2_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `atan_(*, out=None) -> Tensor` */
  atan_(keywords?: { out?: Tensor | null }): Tensor;
  /** `atanh(*, out=None) -> Tensor` */
  atanh(keywords?: { out?: Tensor | null }): Tensor;
  /** `atanh_(*, out=None) -> Tensor` */
  atanh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `backward(gradient=None, retain_graph=None, create_graph=False, inputs=None) -> None` */
  backward(gradient: unknown, retain_graph: unknown, create_graph: boolean, inputs: unknown): void;
  backward(gradient: unknown, retain_graph: unknown, create_graph: boolean, keywords?: { inputs?: unknown }): void;
  backward(gradient: unknown, retain_graph: unknown, keywords?: { create_graph?: boolean; inputs?: unknown }): void;
  backward(gradient: unknown, keywords?: { retain_graph?: unknown; create_graph?: boolean; inputs?: unknown }): void;
  backward(keywords?: { gradient?: unknown; retain_graph?: unknown; create_graph?: boolean; inputs?: unknown }): void;
  /** `baddbmm(batch1, batch2, *, beta=1, alpha=1, out=None) -> Tensor` */
  baddbmm(batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `baddbmm_(batch1, batch2, *, beta=1, alpha=1, out=None) -> Tensor` */
  baddbmm_(batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm_(batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm_(keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bernoulli(*, generator=None) -> Tensor` */
  bernoulli(keywords?: { generator?: unknown }): Tensor;
  /** `bernoulli(p, *, generator=None) -> Tensor` */
  bernoulli(p: number, keywords?: { generator?: unknown }): Tensor;
  bernoulli(keywords: { p: number; generator?: unknown }): Tensor;
  /** `bernoulli_(p=0.5, *, generator=None) -> Tensor` */
  bernoulli_(p: number, keywords?: { generator?: unknown }): Tensor;
  bernoulli_(keywords?: { p?: number; generator?: unknown }): Tensor;
  /** `bfloat16(*, memory_format=None) -> Tensor` */
  bfloat16(keywords?: { memory_format?: unknown }): Tensor;
  /** `bincount(weights=None, minlength=0) -> Tensor` */
  bincount(weights: Tensor | null, minlength: number): Tensor;
  bincount(weights: Tensor | null, keywords?: { minlength?: number }): Tensor;
  bincount(keywords?: { weights?: Tensor | null; minlength?: number }): Tensor;
  /** `bitwise_and(other, *, out=None) -> Tensor` */
  bitwise_and(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_and_(other, *, out=None) -> Tensor` */
  bitwise_and_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_left_shift(other, *, out=None) -> Tensor` */
  bitwise_left_shift(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_left_shift_(other, *, out=None) -> Tensor` */
  bitwise_left_shift_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_not(*, out=None) -> Tensor` */
  bitwise_not(keywords?: { out?: Tensor | null }): Tensor;
  /** `bitwise_not_(*, out=None) -> Tensor` */
  bitwise_not_(keywords?: { out?: Tensor | null }): Tensor;
  /** `bitwise_or(other, *, out=None) -> Tensor` */
  bitwise_or(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_or_(other, *, out=None) -> Tensor` */
  bitwise_or_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_right_shift(other, *, out=None) -> Tensor` */
  bitwise_right_shift(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_right_shift_(other, *, out=None) -> Tensor` */
  bitwise_right_shift_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_xor(other, *, out=None) -> Tensor` */
  bitwise_xor(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_xor_(other, *, out=None) -> Tensor` */
  bitwise_xor_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bmm(mat2, *, out=None) -> Tensor` */
  bmm(mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bmm(keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  /** `bool(*, memory_format=None) -> Tensor` */
  bool(keywords?: { memory_format?: unknown }): Tensor;
  /** `broadcast_to(*size) -> Tensor` */
  broadcast_to(size: readonly (number)[]): Tensor;
  broadcast_to(...size: (number)[]): Tensor;
  /** `byte(*, memory_format=None) -> Tensor` */
  byte(keywords?: { memory_format?: unknown }): Tensor;
  /** `ceil(*, out=None) -> Tensor` */
  ceil(keywords?: { out?: Tensor | null }): Tensor;
  /** `ceil_(*, out=None) -> Tensor` */
  ceil_(keywords?: { out?: Tensor | null }): Tensor;
  /** `cfloat(*, memory_format=None) -> Tensor` */
  cfloat(keywords?: { memory_format?: unknown }): Tensor;
  /** `char(*, memory_format=None) -> Tensor` */
  char(keywords?: { memory_format?: unknown }): Tensor;
  /** `cholesky(upper=False, *, out=None) -> Tensor` */
  cholesky(upper: boolean, keywords?: { out?: Tensor | null }): Tensor;
  cholesky(keywords?: { upper?: boolean; out?: Tensor | null }): Tensor;
  /** `chunk(chunks, dim=0) -> tuple` */
  chunk(chunks: number, dim: number): readonly unknown[];
  chunk(chunks: number, keywords?: { dim?: number }): readonly unknown[];
  chunk(keywords: { chunks: number; dim?: number }): readonly unknown[];
  /** `clamp(min=None, max=None, *, out=None) -> Tensor` */
  clamp(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clamp(min=None, max=None, *, out=None) -> Tensor` */
  clamp(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clamp_(min=None, max=None, *, out=None) -> Tensor` */
  clamp_(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp_(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp_(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clamp_(min=None, max=None, *, out=None) -> Tensor` */
  clamp_(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp_(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp_(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clamp_max(max, *, out=None) -> Tensor` */
  clamp_max(max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max(keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clamp_max_(max, *, out=None) -> Tensor` */
  clamp_max_(max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max_(keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clamp_min(min, *, out=None) -> Tensor` */
  clamp_min(min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min(keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clamp_min_(min, *, out=None) -> Tensor` */
  clamp_min_(min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min_(keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clip(min=None, max=None, *, out=None) -> Tensor` */
  clip(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clip(min=None, max=None, *, out=None) -> Tensor` */
  clip(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clip_(min=None, max=None, *, out=None) -> Tensor` */
  clip_(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip_(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip_(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clip_(min=None, max=None, *, out=None) -> Tensor` */
  clip_(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip_(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip_(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clone(*, memory_format=None) -> Tensor` */
  clone(keywords?: { memory_format?: unknown }): Tensor;
  /** `contiguous(*, memory_format=None) -> Tensor` */
  contiguous(keywords?: { memory_format?: unknown }): Tensor;
  /** `copy_(src, non_blocking=False) -> Tensor` */
  copy_(src: Tensor | number | bigint | boolean, non_blocking: boolean): Tensor;
  copy_(src: Tensor | number | bigint | boolean, keywords?: { non_blocking?: boolean }): Tensor;
  copy_(keywords: { src: Tensor | number | bigint | boolean; non_blocking?: boolean }): Tensor;
  /** `copysign(other, *, out=None) -> Tensor` */
  copysign(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `copysign_(other, *, out=None) -> Tensor` */
  copysign_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `cos(*, out=None) -> Tensor` */
  cos(keywords?: { out?: Tensor | null }): Tensor;
  /** `cos_(*, out=None) -> Tensor` */
  cos_(keywords?: { out?: Tensor | null }): Tensor;
  /** `cosh(*, out=None) -> Tensor` */
  cosh(keywords?: { out?: Tensor | null }): Tensor;
  /** `cosh_(*, out=None) -> Tensor` */
  cosh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `count_nonzero(dim=None) -> Tensor` */
  count_nonzero(dim: number | readonly number[] | null): Tensor;
  count_nonzero(keywords?: { dim?: number | readonly number[] | null }): Tensor;
  /** `cpu(*, memory_format=None) -> Tensor` */
  cpu(keywords?: { memory_format?: unknown }): Tensor;
  /** `cross(other, dim=None, *, out=None) -> Tensor` */
  cross(other: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  cross(other: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  cross(keywords: { other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  /** `cummax(dim, *, out=None) -> tuple` */
  cummax(dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummax(keywords: { dim: number; out?: unknown }): readonly unknown[];
  /** `cummin(dim, *, out=None) -> tuple` */
  cummin(dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummin(keywords: { dim: number; out?: unknown }): readonly unknown[];
  /** `cumprod(dim, *, dtype=None, out=None) -> Tensor` */
  cumprod(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `cumprod_(dim, *, dtype=None, out=None) -> Tensor` */
  cumprod_(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod_(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `cumsum(dim, *, dtype=None, out=None) -> Tensor` */
  cumsum(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `cumsum_(dim, *, dtype=None, out=None) -> Tensor` */
  cumsum_(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum_(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `data_ptr() -> int` */
  data_ptr(): number;
  /** `deg2rad(*, out=None) -> Tensor` */
  deg2rad(keywords?: { out?: Tensor | null }): Tensor;
  /** `deg2rad_(*, out=None) -> Tensor` */
  deg2rad_(keywords?: { out?: Tensor | null }): Tensor;
  /** `det(*, out=None) -> Tensor` */
  det(keywords?: { out?: Tensor | null }): Tensor;
  /** `detach() -> Tensor` */
  detach(): Tensor;
  /** `detach_() -> Tensor` */
  detach_(): Tensor;
  /** `diag(diagonal=0, *, out=None) -> Tensor` */
  diag(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  diag(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  /** `diag_embed(offset=0, dim1=-2, dim2=-1) -> Tensor` */
  diag_embed(offset: number, dim1: number, dim2: number): Tensor;
  diag_embed(offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diag_embed(offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diag_embed(keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** `diagflat(offset=0) -> Tensor` */
  diagflat(offset: number): Tensor;
  diagflat(keywords?: { offset?: number }): Tensor;
  /** `diagonal(offset=0, dim1=0, dim2=1) -> Tensor` */
  diagonal(offset: number, dim1: number, dim2: number): Tensor;
  diagonal(offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diagonal(offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** `diff(n=1, dim=-1, prepend=None, append=None, *, out=None) -> Tensor` */
  diff(n: number, dim: number, prepend: Tensor | null, append: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  diff(n: number, dim: number, prepend: Tensor | null, keywords?: { append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(n: number, dim: number, keywords?: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(n: number, keywords?: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(keywords?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `digamma(*, out=None) -> Tensor` */
  digamma(keywords?: { out?: Tensor | null }): Tensor;
  /** `digamma_(*, out=None) -> Tensor` */
  digamma_(keywords?: { out?: Tensor | null }): Tensor;
  /** `dim() -> int` */
  dim(): number;
  /** `dist(other, p=2) -> Tensor` */
  dist(other: Tensor, p: number | bigint | boolean): Tensor;
  dist(other: Tensor, keywords?: { p?: number | bigint | boolean }): Tensor;
  dist(keywords: { other: Tensor; p?: number | bigint | boolean }): Tensor;
  /** `div(other, *, rounding_mode=None, out=None) -> Tensor` */
  div(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `div_(other, *, rounding_mode=None, out=None) -> Tensor` */
  div_(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div_(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `divide(other, *, rounding_mode=None, out=None) -> Tensor` */
  divide(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `divide_(other, *, rounding_mode=None, out=None) -> Tensor` */
  divide_(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide_(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `dot(tensor, *, out=None) -> Tensor` */
  dot(tensor: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  dot(keywords: { tensor: Tensor; out?: Tensor | null }): Tensor;
  /** `double(*, memory_format=None) -> Tensor` */
  double(keywords?: { memory_format?: unknown }): Tensor;
  /** `dsplit(sections) -> tuple` */
  dsplit(sections: number): readonly unknown[];
  dsplit(keywords: { sections: number }): readonly unknown[];
  /** `dsplit(indices) -> tuple` */
  dsplit(indices: readonly number[] | number): readonly unknown[];
  dsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  /** `element_size() -> int` */
  element_size(): number;
  /** `eq(other, *, out=None) -> Tensor` */
  eq(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `eq_(other, *, out=None) -> Tensor` */
  eq_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `equal(other) -> bool` */
  equal(other: Tensor): boolean;
  equal(keywords: { other: Tensor }): boolean;
  /** `erf(*, out=None) -> Tensor` */
  erf(keywords?: { out?: Tensor | null }): Tensor;
  /** `erf_(*, out=None) -> Tensor` */
  erf_(keywords?: { out?: Tensor | null }): Tensor;
  /** `erfc(*, out=None) -> Tensor` */
  erfc(keywords?: { out?: Tensor | null }): Tensor;
  /** `erfc_(*, out=None) -> Tensor` */
  erfc_(keywords?: { out?: Tensor | null }): Tensor;
  /** `erfinv(*, out=None) -> Tensor` */
  erfinv(keywords?: { out?: Tensor | null }): Tensor;
  /** `erfinv_(*, out=None) -> Tensor` */
  erfinv_(keywords?: { out?: Tensor | null }): Tensor;
  /** `exp(*, out=None) -> Tensor` */
  exp(keywords?: { out?: Tensor | null }): Tensor;
  /** `exp2(*, out=None) -> Tensor` */
  exp2(keywords?: { out?: Tensor | null }): Tensor;
  /** `exp2_(*, out=None) -> Tensor` */
  exp2_(keywords?: { out?: Tensor | null }): Tensor;
  /** `exp_(*, out=None) -> Tensor` */
  exp_(keywords?: { out?: Tensor | null }): Tensor;
  /** `expand(*size) -> Tensor` */
  expand(size: readonly (number)[]): Tensor;
  expand(...size: (number)[]): Tensor;
  /** `expand_as(other) -> Tensor` */
  expand_as(other: Tensor): Tensor;
  expand_as(keywords: { other: Tensor }): Tensor;
  /** `expm1(*, out=None) -> Tensor` */
  expm1(keywords?: { out?: Tensor | null }): Tensor;
  /** `expm1_(*, out=None) -> Tensor` */
  expm1_(keywords?: { out?: Tensor | null }): Tensor;
  /** `exponential_(lambd=1, *, generator=None) -> Tensor` */
  exponential_(lambd: number, keywords?: { generator?: unknown }): Tensor;
  exponential_(keywords?: { lambd?: number; generator?: unknown }): Tensor;
  /** `fill_(value) -> Tensor` */
  fill_(value: Tensor | number | bigint | boolean): Tensor;
  fill_(keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  /** `fix(*, out=None) -> Tensor` */
  fix(keywords?: { out?: Tensor | null }): Tensor;
  /** `fix_(*, out=None) -> Tensor` */
  fix_(keywords?: { out?: Tensor | null }): Tensor;
  /** `flatten(start_dim=0, end_dim=-1) -> Tensor` */
  flatten(start_dim: number, end_dim: number): Tensor;
  flatten(start_dim: number, keywords?: { end_dim?: number }): Tensor;
  flatten(keywords?: { start_dim?: number; end_dim?: number }): Tensor;
  /** `flip(*dims) -> Tensor` */
  flip(dims: readonly (number)[]): Tensor;
  flip(...dims: (number)[]): Tensor;
  /** `fliplr() -> Tensor` */
  fliplr(): Tensor;
  /** `flipud() -> Tensor` */
  flipud(): Tensor;
  /** `float(*, memory_format=None) -> Tensor` */
  float(keywords?: { memory_format?: unknown }): Tensor;
  /** `float_power(exponent, *, out=None) -> Tensor` */
  float_power(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  float_power(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `floor(*, out=None) -> Tensor` */
  floor(keywords?: { out?: Tensor | null }): Tensor;
  /** `floor_(*, out=None) -> Tensor` */
  floor_(keywords?: { out?: Tensor | null }): Tensor;
  /** `floor_divide(other, *, out=None) -> Tensor` */
  floor_divide(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `floor_divide_(other, *, out=None) -> Tensor` */
  floor_divide_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmax(other, *, out=None) -> Tensor` */
  fmax(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmax(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmin(other, *, out=None) -> Tensor` */
  fmin(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmin(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmod(other, *, out=None) -> Tensor` */
  fmod(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmod_(other, *, out=None) -> Tensor` */
  fmod_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `frac(*, out=None) -> Tensor` */
  frac(keywords?: { out?: Tensor | null }): Tensor;
  /** `frac_(*, out=None) -> Tensor` */
  frac_(keywords?: { out?: Tensor | null }): Tensor;
  /** `gather(dim, index, *, sparse_grad=False, out=None) -> Tensor` */
  gather(dim: number, index: Tensor, keywords?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(dim: number, keywords: { index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(keywords: { dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  /** `ge(other, *, out=None) -> Tensor` */
  ge(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `ge_(other, *, out=None) -> Tensor` */
  ge_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `ger(vec2, *, out=None) -> Tensor` */
  ger(vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ger(keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  /** `get_device() -> int` */
  get_device(): number;
  /** `greater(other, *, out=None) -> Tensor` */
  greater(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `greater_(other, *, out=None) -> Tensor` */
  greater_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `greater_equal(other, *, out=None) -> Tensor` */
  greater_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `greater_equal_(other, *, out=None) -> Tensor` */
  greater_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `gt(other, *, out=None) -> Tensor` */
  gt(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `gt_(other, *, out=None) -> Tensor` */
  gt_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `half(*, memory_format=None) -> Tensor` */
  half(keywords?: { memory_format?: unknown }): Tensor;
  /** `heaviside(other, *, out=None) -> Tensor` */
  heaviside(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `heaviside_(other, *, out=None) -> Tensor` */
  heaviside_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `histc(bins=100, min=0, max=0, *, out=None) -> Tensor` */
  histc(bins: number, min: number, max: number, keywords?: { out?: Tensor | null }): Tensor;
  histc(bins: number, min: number, keywords?: { max?: number; out?: Tensor | null }): Tensor;
  histc(bins: number, keywords?: { min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(keywords?: { bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  /** `hsplit(sections) -> tuple` */
  hsplit(sections: number): readonly unknown[];
  hsplit(keywords: { sections: number }): readonly unknown[];
  /** `hsplit(indices) -> tuple` */
  hsplit(indices: readonly number[] | number): readonly unknown[];
  hsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  /** `hypot(other, *, out=None) -> Tensor` */
  hypot(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `hypot_(other, *, out=None) -> Tensor` */
  hypot_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `index_add(dim, index, source, *, alpha=1, out=None) -> Tensor` */
  index_add(dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `index_add_(dim, index, source, *, alpha=1, out=None) -> Tensor` */
  index_add_(dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `index_copy(dim, index, source, *, out=None) -> Tensor` */
  index_copy(dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy(dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** `index_copy_(dim, index, source, *, out=None) -> Tensor` */
  index_copy_(dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy_(dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy_(dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy_(keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** `index_fill(dim, index, value) -> Tensor` */
  index_fill(dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill(dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `index_fill_(dim, index, value) -> Tensor` */
  index_fill_(dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill_(dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill_(dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill_(keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `index_put_(indices, values, accumulate=False) -> Tensor` */
  index_put_(indices: unknown, values: Tensor, accumulate: boolean): Tensor;
  index_put_(indices: unknown, values: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  index_put_(indices: unknown, keywords: { values: Tensor; accumulate?: boolean }): Tensor;
  index_put_(keywords: { indices: unknown; values: Tensor; accumulate?: boolean }): Tensor;
  /** `index_select(dim, index, *, out=None) -> Tensor` */
  index_select(dim: number, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_select(dim: number, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  index_select(keywords: { dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  /** `inner(other, *, out=None) -> Tensor` */
  inner(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inner(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `int(*, memory_format=None) -> Tensor` */
  int(keywords?: { memory_format?: unknown }): Tensor;
  /** `inverse(*, out=None) -> Tensor` */
  inverse(keywords?: { out?: Tensor | null }): Tensor;
  /** `is_complex() -> bool` */
  is_complex(): boolean;
  /** `is_contiguous(*, memory_format=None) -> bool` */
  is_contiguous(keywords?: { memory_format?: unknown }): boolean;
  /** `is_floating_point() -> bool` */
  is_floating_point(): boolean;
  /** `is_inference() -> bool` */
  is_inference(): boolean;
  /** `is_nonzero() -> bool` */
  is_nonzero(): boolean;
  /** `is_shared() -> bool` */
  is_shared(): boolean;
  /** `is_signed() -> bool` */
  is_signed(): boolean;
  /** `isclose(other, rtol=0.00001, atol=1e-8, equal_nan=False) -> Tensor` */
  isclose(other: Tensor, rtol: number, atol: number, equal_nan: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** `isfinite(*, out=None) -> Tensor` */
  isfinite(keywords?: { out?: Tensor | null }): Tensor;
  /** `isinf(*, out=None) -> Tensor` */
  isinf(keywords?: { out?: Tensor | null }): Tensor;
  /** `isnan(*, out=None) -> Tensor` */
  isnan(keywords?: { out?: Tensor | null }): Tensor;
  /** `isneginf(*, out=None) -> Tensor` */
  isneginf(keywords?: { out?: Tensor | null }): Tensor;
  /** `isposinf(*, out=None) -> Tensor` */
  isposinf(keywords?: { out?: Tensor | null }): Tensor;
  /** `isreal() -> Tensor` */
  isreal(): Tensor;
  /** `item() -> Scalar` */
  item(): number;
  /** `kron(other, *, out=None) -> Tensor` */
  kron(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  kron(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `kthvalue(k, dim=-1, keepdim=False, *, out=None) -> tuple` */
  kthvalue(k: number, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  kthvalue(k: number, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(k: number, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(keywords: { k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `le(other, *, out=None) -> Tensor` */
  le(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `le_(other, *, out=None) -> Tensor` */
  le_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lerp(end, weight, *, out=None) -> Tensor` */
  lerp(end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp(end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lerp_(end, weight, *, out=None) -> Tensor` */
  lerp_(end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp_(end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp_(keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less(other, *, out=None) -> Tensor` */
  less(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less_(other, *, out=None) -> Tensor` */
  less_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less_equal(other, *, out=None) -> Tensor` */
  less_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less_equal_(other, *, out=None) -> Tensor` */
  less_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lgamma(*, out=None) -> Tensor` */
  lgamma(keywords?: { out?: Tensor | null }): Tensor;
  /** `lgamma_(*, out=None) -> Tensor` */
  lgamma_(keywords?: { out?: Tensor | null }): Tensor;
  /** `log(*, out=None) -> Tensor` */
  log(keywords?: { out?: Tensor | null }): Tensor;
  /** `log10(*, out=None) -> Tensor` */
  log10(keywords?: { out?: Tensor | null }): Tensor;
  /** `log10_(*, out=None) -> Tensor` */
  log10_(keywords?: { out?: Tensor | null }): Tensor;
  /** `log1p(*, out=None) -> Tensor` */
  log1p(keywords?: { out?: Tensor | null }): Tensor;
  /** `log1p_(*, out=None) -> Tensor` */
  log1p_(keywords?: { out?: Tensor | null }): Tensor;
  /** `log2(*, out=None) -> Tensor` */
  log2(keywords?: { out?: Tensor | null }): Tensor;
  /** `log2_(*, out=None) -> Tensor` */
  log2_(keywords?: { out?: Tensor | null }): Tensor;
  /** `log_(*, out=None) -> Tensor` */
  log_(keywords?: { out?: Tensor | null }): Tensor;
  /** `logaddexp(other, *, out=None) -> Tensor` */
  logaddexp(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logdet() -> Tensor` */
  logdet(): Tensor;
  /** `logical_and(other, *, out=None) -> Tensor` */
  logical_and(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_and_(other, *, out=None) -> Tensor` */
  logical_and_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_not(*, out=None) -> Tensor` */
  logical_not(keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_not_(*, out=None) -> Tensor` */
  logical_not_(keywords?: { out?: Tensor | null }): Tensor;
  /** `logical_or(other, *, out=None) -> Tensor` */
  logical_or(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_or_(other, *, out=None) -> Tensor` */
  logical_or_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_xor(other, *, out=None) -> Tensor` */
  logical_xor(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_xor_(other, *, out=None) -> Tensor` */
  logical_xor_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logit(eps=None, *, out=None) -> Tensor` */
  logit(eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit(keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  /** `logit_(eps=None, *, out=None) -> Tensor` */
  logit_(eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit_(keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  /** `logsumexp(dim, keepdim=False, *, out=None) -> Tensor` */
  logsumexp(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  logsumexp(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(keywords: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `long(*, memory_format=None) -> Tensor` */
  long(keywords?: { memory_format?: unknown }): Tensor;
  /** `lt(other, *, out=None) -> Tensor` */
  lt(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lt_(other, *, out=None) -> Tensor` */
  lt_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `masked_fill(mask, value) -> Tensor` */
  masked_fill(mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill(mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `masked_fill_(mask, value) -> Tensor` */
  masked_fill_(mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill_(mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill_(keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `masked_scatter(mask, source) -> Tensor` */
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  masked_scatter(mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter(keywords: { mask: Tensor; source: Tensor }): Tensor;
  /** `masked_scatter_(mask, source) -> Tensor` */
  masked_scatter_(mask: Tensor, source: Tensor): Tensor;
  masked_scatter_(mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter_(keywords: { mask: Tensor; source: Tensor }): Tensor;
  /** `masked_select(mask, *, out=None) -> Tensor` */
  masked_select(mask: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  masked_select(keywords: { mask: Tensor; out?: Tensor | null }): Tensor;
  /** `matmul(other, *, out=None) -> Tensor` */
  matmul(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `matrix_power(n, *, out=None) -> Tensor` */
  matrix_power(n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(keywords: { n: number; out?: Tensor | null }): Tensor;
  /** `max(*, out=None) -> Tensor` */
  max(keywords?: { out?: Tensor | null }): Tensor;
  /** `max(other, *, out=None) -> Tensor` */
  max(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `max(dim, keepdim=False, *, out=None) -> tuple` */
  max(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  max(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `maximum(other, *, out=None) -> Tensor` */
  maximum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `mean(dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  mean(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `median() -> Tensor` */
  median(): Tensor;
  /** `median(dim, keepdim=False, *, out=None) -> tuple` */
  median(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  median(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `min(*, out=None) -> Tensor` */
  min(keywords?: { out?: Tensor | null }): Tensor;
  /** `min(other, *, out=None) -> Tensor` */
  min(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `min(dim, keepdim=False, *, out=None) -> tuple` */
  min(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  min(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `minimum(other, *, out=None) -> Tensor` */
  minimum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `mm(mat2, *, out=None) -> Tensor` */
  mm(mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mm(keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  /** `mode(dim=-1, keepdim=False, *, out=None) -> tuple` */
  mode(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  mode(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `moveaxis(source, destination) -> Tensor` */
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: number, keywords: { destination: number }): Tensor;
  moveaxis(keywords: { source: number; destination: number }): Tensor;
  /** `moveaxis(source, destination) -> Tensor` */
  moveaxis(source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  moveaxis(source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  moveaxis(keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  /** `movedim(source, destination) -> Tensor` */
  movedim(source: number, destination: number): Tensor;
  movedim(source: number, keywords: { destination: number }): Tensor;
  movedim(keywords: { source: number; destination: number }): Tensor;
  /** `movedim(source, destination) -> Tensor` */
  movedim(source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  movedim(source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  movedim(keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  /** `msort(*, out=None) -> Tensor` */
  msort(keywords?: { out?: Tensor | null }): Tensor;
  /** `mul(other, *, out=None) -> Tensor` */
  mul(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `mul_(other, *, out=None) -> Tensor` */
  mul_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `multinomial(num_samples, replacement=False, *, generator=None, out=None) -> Tensor` */
  multinomial(num_samples: number, replacement: boolean, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  multinomial(num_samples: number, keywords?: { replacement?: boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  multinomial(keywords: { num_samples: number; replacement?: boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `multiply(other, *, out=None) -> Tensor` */
  multiply(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `multiply_(other, *, out=None) -> Tensor` */
  multiply_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `mv(vec, *, out=None) -> Tensor` */
  mv(vec: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mv(keywords: { vec: Tensor; out?: Tensor | null }): Tensor;
  /** `nan_to_num(nan=None, posinf=None, neginf=None, *, out=None) -> Tensor` */
  nan_to_num(nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num(nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  /** `nan_to_num_(nan=None, posinf=None, neginf=None, *, out=None) -> Tensor` */
  nan_to_num_(nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num_(nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num_(nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num_(keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  /** `nanmean(dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  nanmean(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `nanmedian() -> Tensor` */
  nanmedian(): Tensor;
  /** `nanmedian(dim, keepdim=False, *, out=None) -> tuple` */
  nanmedian(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  nanmedian(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `nanquantile(q, dim=None, keepdim=False, *, interpolation='linear', out=None) -> Tensor` */
  nanquantile(q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `nansum(dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  nansum(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `narrow(dim, start, length) -> Tensor` */
  narrow(dim: number, start: number, length: number): Tensor;
  narrow(dim: number, start: number, keywords: { length: number }): Tensor;
  narrow(dim: number, keywords: { start: number; length: number }): Tensor;
  narrow(keywords: { dim: number; start: number; length: number }): Tensor;
  /** `ndimension() -> int` */
  ndimension(): number;
  /** `ne(other, *, out=None) -> Tensor` */
  ne(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `ne_(other, *, out=None) -> Tensor` */
  ne_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `neg(*, out=None) -> Tensor` */
  neg(keywords?: { out?: Tensor | null }): Tensor;
  /** `neg_(*, out=None) -> Tensor` */
  neg_(keywords?: { out?: Tensor | null }): Tensor;
  /** `negative(*, out=None) -> Tensor` */
  negative(keywords?: { out?: Tensor | null }): Tensor;
  /** `negative_(*, out=None) -> Tensor` */
  negative_(keywords?: { out?: Tensor | null }): Tensor;
  /** `nelement() -> int` */
  nelement(): number;
  /** `new_empty(*size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  new_empty(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_empty(...size: (number)[]): Tensor;
  new_empty(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `new_full(size, fill_value, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  new_full(size: readonly number[] | number, fill_value: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_full(size: readonly number[] | number, keywords: { fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_full(keywords: { size: readonly number[] | number; fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `new_ones(*size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  new_ones(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_ones(...size: (number)[]): Tensor;
  new_ones(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `new_tensor(data, *, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False) -> Tensor` */
  new_tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean; layout?: unknown }): Tensor;
  new_tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean; layout?: unknown }): Tensor;
  /** `new_zeros(*size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  new_zeros(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_zeros(...size: (number)[]): Tensor;
  new_zeros(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `nonzero(*, as_tuple=False, out=None) -> Tensor` */
  nonzero(keywords?: { as_tuple?: boolean; out?: Tensor | null }): Tensor;
  /** `norm(p='fro', dim=None, keepdim=False, out=None, dtype=None) -> Tensor` */
  norm(p: unknown, dim: number | readonly number[] | null, keepdim: boolean, out: Tensor | null, dtype: DType | null): Tensor;
  norm(p: unknown, dim: number | readonly number[] | null, keepdim: boolean, out: Tensor | null, keywords?: { dtype?: DType | null }): Tensor;
  norm(p: unknown, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(p: unknown, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(p: unknown, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(keywords?: { p?: unknown; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  /** `normal_(mean=0, std=1, *, generator=None) -> Tensor` */
  normal_(mean: number, std: number, keywords?: { generator?: unknown }): Tensor;
  normal_(mean: number, keywords?: { std?: number; generator?: unknown }): Tensor;
  normal_(keywords?: { mean?: number; std?: number; generator?: unknown }): Tensor;
  /** `not_equal(other, *, out=None) -> Tensor` */
  not_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `not_equal_(other, *, out=None) -> Tensor` */
  not_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `numel() -> int` */
  numel(): number;
  /** `numpy(*, force=False) -> ndarray` */
  numpy(keywords?: { force?: boolean }): NDArray;
  /** `outer(vec2, *, out=None) -> Tensor` */
  outer(vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  outer(keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  /** `permute(*dims) -> Tensor` */
  permute(dims: readonly (number)[]): Tensor;
  permute(...dims: (number)[]): Tensor;
  /** `pin_memory() -> Tensor` */
  pin_memory(): Tensor;
  /** `pinverse(rcond=1e-15) -> Tensor` */
  pinverse(rcond: number): Tensor;
  pinverse(keywords?: { rcond?: number }): Tensor;
  /** `positive(*, out=None) -> Tensor` */
  positive(keywords?: { out?: Tensor | null }): Tensor;
  /** `pow(exponent, *, out=None) -> Tensor` */
  pow(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `pow_(exponent, *, out=None) -> Tensor` */
  pow_(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow_(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `prod(*, dtype=None) -> Tensor` */
  prod(keywords?: { dtype?: DType | null }): Tensor;
  /** `prod(dim, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  prod(dim: number, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(dim: number, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(keywords: { dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `put(index, source, accumulate=False) -> Tensor` */
  put(index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put(index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put(index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put(keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** `put_(index, source, accumulate=False) -> Tensor` */
  put_(index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put_(index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put_(index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put_(keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** `qr(some=True, *, out=None) -> any` */
  qr(some: boolean, keywords?: { out?: unknown }): unknown;
  qr(keywords?: { some?: boolean; out?: unknown }): unknown;
  /** `quantile(q, dim=None, keepdim=False, *, interpolation='linear', out=None) -> Tensor` */
  quantile(q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `rad2deg(*, out=None) -> Tensor` */
  rad2deg(keywords?: { out?: Tensor | null }): Tensor;
  /** `rad2deg_(*, out=None) -> Tensor` */
  rad2deg_(keywords?: { out?: Tensor | null }): Tensor;
  /** `random_(*, generator=None) -> Tensor` */
  random_(keywords?: { generator?: unknown }): Tensor;
  /** `random_(to, *, generator=None) -> Tensor` */
  random_(to: number, keywords?: { generator?: unknown }): Tensor;
  random_(keywords: { to: number; generator?: unknown }): Tensor;
  /** `random_(from, to, *, generator=None) -> Tensor` */
  random_(from: number, to: number, keywords?: { generator?: unknown }): Tensor;
  random_(from: number, keywords: { to: number; generator?: unknown }): Tensor;
  random_(keywords: { from: number; to: number; generator?: unknown }): Tensor;
  /** `ravel() -> Tensor` */
  ravel(): Tensor;
  /** `reciprocal(*, out=None) -> Tensor` */
  reciprocal(keywords?: { out?: Tensor | null }): Tensor;
  /** `reciprocal_(*, out=None) -> Tensor` */
  reciprocal_(keywords?: { out?: Tensor | null }): Tensor;
  /** `relu(*, out=None) -> Tensor` */
  relu(keywords?: { out?: Tensor | null }): Tensor;
  /** `relu_(*, out=None) -> Tensor` */
  relu_(keywords?: { out?: Tensor | null }): Tensor;
  /** `remainder(other, *, out=None) -> Tensor` */
  remainder(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `remainder_(other, *, out=None) -> Tensor` */
  remainder_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `repeat(*repeats) -> Tensor` */
  repeat(repeats: readonly (number)[]): Tensor;
  repeat(...repeats: (number)[]): Tensor;
  /** `repeat_interleave(repeats, dim=None, *, output_size=None) -> Tensor` */
  repeat_interleave(repeats: number, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(repeats: number, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  /** `repeat_interleave(repeats, dim=None, *, output_size=None) -> Tensor` */
  repeat_interleave(repeats: Tensor, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(repeats: Tensor, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  /** `requires_grad_(requires_grad=True) -> Tensor` */
  requires_grad_(requires_grad: boolean): Tensor;
  requires_grad_(keywords?: { requires_grad?: boolean }): Tensor;
  /** `reshape(*shape) -> Tensor` */
  reshape(shape: readonly (number)[]): Tensor;
  reshape(...shape: (number)[]): Tensor;
  /** `reshape_as(other) -> Tensor` */
  reshape_as(other: Tensor): Tensor;
  reshape_as(keywords: { other: Tensor }): Tensor;
  /** `retain_grad() -> None` */
  retain_grad(): void;
  /** `roll(shifts, dims=None) -> Tensor` */
  roll(shifts: number, dims: number | null): Tensor;
  roll(shifts: number, keywords?: { dims?: number | null }): Tensor;
  roll(keywords: { shifts: number; dims?: number | null }): Tensor;
  /** `roll(shifts, dims=()) -> Tensor` */
  roll(shifts: readonly number[] | number, dims: readonly number[] | number): Tensor;
  roll(shifts: readonly number[] | number, keywords?: { dims?: readonly number[] | number }): Tensor;
  roll(keywords: { shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  /** `rot90(k=1, dims=None) -> Tensor` */
  rot90(k: number, dims: readonly number[] | number | null): Tensor;
  rot90(k: number, keywords?: { dims?: readonly number[] | number | null }): Tensor;
  rot90(keywords?: { k?: number; dims?: readonly number[] | number | null }): Tensor;
  /** `round(*, decimals=0, out=None) -> Tensor` */
  round(keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  /** `round_(*, decimals=0, out=None) -> Tensor` */
  round_(keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  /** `rsqrt(*, out=None) -> Tensor` */
  rsqrt(keywords?: { out?: Tensor | null }): Tensor;
  /** `rsqrt_(*, out=None) -> Tensor` */
  rsqrt_(keywords?: { out?: Tensor | null }): Tensor;
  /** `scatter(dim, index, src, *, reduce=None, out=None) -> Tensor` */
  scatter(dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter(dim, index, value, *, reduce=None, out=None) -> Tensor` */
  scatter(dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter_(dim, index, src, *, reduce=None, out=None) -> Tensor` */
  scatter_(dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter_(dim, index, value, *, reduce=None, out=None) -> Tensor` */
  scatter_(dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter_add(dim, index, src, *, out=None) -> Tensor` */
  scatter_add(dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add(dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** `scatter_add_(dim, index, src, *, out=None) -> Tensor` */
  scatter_add_(dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add_(dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add_(dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add_(keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** `scatter_reduce(dim, index, src, reduce, *, include_self=True, out=None) -> Tensor` */
  scatter_reduce(dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `scatter_reduce_(dim, index, src, reduce, *, include_self=True, out=None) -> Tensor` */
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `select(dim, index) -> Tensor` */
  select(dim: number, index: number): Tensor;
  select(dim: number, keywords: { index: number }): Tensor;
  select(keywords: { dim: number; index: number }): Tensor;
  /** `sgn(*, out=None) -> Tensor` */
  sgn(keywords?: { out?: Tensor | null }): Tensor;
  /** `sgn_(*, out=None) -> Tensor` */
  sgn_(keywords?: { out?: Tensor | null }): Tensor;
  /** `short(*, memory_format=None) -> Tensor` */
  short(keywords?: { memory_format?: unknown }): Tensor;
  /** `sigmoid(*, out=None) -> Tensor` */
  sigmoid(keywords?: { out?: Tensor | null }): Tensor;
  /** `sigmoid_(*, out=None) -> Tensor` */
  sigmoid_(keywords?: { out?: Tensor | null }): Tensor;
  /** `sign(*, out=None) -> Tensor` */
  sign(keywords?: { out?: Tensor | null }): Tensor;
  /** `sign_(*, out=None) -> Tensor` */
  sign_(keywords?: { out?: Tensor | null }): Tensor;
  /** `signbit(*, out=None) -> Tensor` */
  signbit(keywords?: { out?: Tensor | null }): Tensor;
  /** `sin(*, out=None) -> Tensor` */
  sin(keywords?: { out?: Tensor | null }): Tensor;
  /** `sin_(*, out=None) -> Tensor` */
  sin_(keywords?: { out?: Tensor | null }): Tensor;
  /** `sinh(*, out=None) -> Tensor` */
  sinh(keywords?: { out?: Tensor | null }): Tensor;
  /** `sinh_(*, out=None) -> Tensor` */
  sinh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `size() -> Size` */
  size(): Size;
  /** `size(dim) -> int` */
  size(dim: number): number;
  size(keywords: { dim: number }): number;
  /** `slogdet(*, out=None) -> any` */
  slogdet(keywords?: { out?: unknown }): unknown;
  /** `sort(*, stable, dim=-1, descending=False, out=None) -> tuple` */
  sort(keywords: { stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  /** `sort(dim=-1, descending=False, *, out=None) -> tuple` */
  sort(dim: number, descending: boolean, keywords?: { out?: unknown }): readonly unknown[];
  sort(dim: number, keywords?: { descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords?: { dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  /** `split(split_size, dim=0) -> tuple` */
  split(split_size: number, dim: number): readonly unknown[];
  split(split_size: number, keywords?: { dim?: number }): readonly unknown[];
  split(keywords: { split_size: number; dim?: number }): readonly unknown[];
  /** `split(split_size, dim=0) -> tuple` */
  split(split_size: readonly number[] | number, dim: number): readonly unknown[];
  split(split_size: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split(keywords: { split_size: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `split_with_sizes(split_sizes, dim=0) -> tuple` */
  split_with_sizes(split_sizes: readonly number[] | number, dim: number): readonly unknown[];
  split_with_sizes(split_sizes: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split_with_sizes(keywords: { split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `sqrt(*, out=None) -> Tensor` */
  sqrt(keywords?: { out?: Tensor | null }): Tensor;
  /** `sqrt_(*, out=None) -> Tensor` */
  sqrt_(keywords?: { out?: Tensor | null }): Tensor;
  /** `square(*, out=None) -> Tensor` */
  square(keywords?: { out?: Tensor | null }): Tensor;
  /** `square_(*, out=None) -> Tensor` */
  square_(keywords?: { out?: Tensor | null }): Tensor;
  /** `squeeze() -> Tensor` */
  squeeze(): Tensor;
  /** `squeeze(dim) -> Tensor` */
  squeeze(dim: number): Tensor;
  squeeze(keywords: { dim: number }): Tensor;
  /** `squeeze(dim) -> Tensor` */
  squeeze(dim: readonly number[] | number): Tensor;
  squeeze(keywords: { dim: readonly number[] | number }): Tensor;
  /** `std(unbiased) -> Tensor` */
  std(unbiased: boolean): Tensor;
  std(keywords: { unbiased: boolean }): Tensor;
  /** `std(dim=None, *, correction=None, keepdim=False, out=None) -> Tensor` */
  std(dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std(dim, unbiased=True, keepdim=False, *, out=None) -> Tensor` */
  std(dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  std(dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `storage_offset() -> int` */
  storage_offset(): number;
  /** `stride() -> tuple` */
  stride(): readonly unknown[];
  /** `stride(dim) -> int` */
  stride(dim: number): number;
  stride(keywords: { dim: number }): number;
  /** `sub(other, *, alpha=1, out=None) -> Tensor` */
  sub(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `sub_(other, *, alpha=1, out=None) -> Tensor` */
  sub_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `subtract(other, *, alpha=1, out=None) -> Tensor` */
  subtract(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `subtract_(other, *, alpha=1, out=None) -> Tensor` */
  subtract_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `sum(dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  sum(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `svd(some=True, compute_uv=True, *, out=None) -> any` */
  svd(some: boolean, compute_uv: boolean, keywords?: { out?: unknown }): unknown;
  svd(some: boolean, keywords?: { compute_uv?: boolean; out?: unknown }): unknown;
  svd(keywords?: { some?: boolean; compute_uv?: boolean; out?: unknown }): unknown;
  /** `swapaxes(axis0, axis1) -> Tensor` */
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes(axis0: number, keywords: { axis1: number }): Tensor;
  swapaxes(keywords: { axis0: number; axis1: number }): Tensor;
  /** `swapdims(dim0, dim1) -> Tensor` */
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims(dim0: number, keywords: { dim1: number }): Tensor;
  swapdims(keywords: { dim0: number; dim1: number }): Tensor;
  /** `t() -> Tensor` */
  t(): Tensor;
  /** `take(index, *, out=None) -> Tensor` */
  take(index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  take(keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  /** `take_along_dim(indices, dim=None, *, out=None) -> Tensor` */
  take_along_dim(indices: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  take_along_dim(indices: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(keywords: { indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  /** `tan(*, out=None) -> Tensor` */
  tan(keywords?: { out?: Tensor | null }): Tensor;
  /** `tan_(*, out=None) -> Tensor` */
  tan_(keywords?: { out?: Tensor | null }): Tensor;
  /** `tanh(*, out=None) -> Tensor` */
  tanh(keywords?: { out?: Tensor | null }): Tensor;
  /** `tanh_(*, out=None) -> Tensor` */
  tanh_(keywords?: { out?: Tensor | null }): Tensor;
  /** `tensor_split(sections, dim=0) -> tuple` */
  tensor_split(sections: number, dim: number): readonly unknown[];
  tensor_split(sections: number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { sections: number; dim?: number }): readonly unknown[];
  /** `tensor_split(indices, dim=0) -> tuple` */
  tensor_split(indices: readonly number[] | number, dim: number): readonly unknown[];
  tensor_split(indices: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { indices: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `tensor_split(tensor_indices_or_sections, dim=0) -> tuple` */
  tensor_split(tensor_indices_or_sections: Tensor, dim: number): readonly unknown[];
  tensor_split(tensor_indices_or_sections: Tensor, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  /** `tile(*dims) -> Tensor` */
  tile(dims: readonly (number)[]): Tensor;
  tile(...dims: (number)[]): Tensor;
  /** `to(dtype, non_blocking=False, copy=False, *, memory_format=None) -> Tensor` */
  to(dtype: DType, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(dtype: DType, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(dtype: DType, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords: { dtype: DType; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  /** `to(device=None, dtype=None, non_blocking=False, copy=False, *, memory_format=None) -> Tensor` */
  to(device: unknown, dtype: DType | null, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(device: unknown, dtype: DType | null, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(device: unknown, dtype: DType | null, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(device: unknown, keywords?: { dtype?: DType | null; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords?: { device?: unknown; dtype?: DType | null; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  /** `to(other, non_blocking=False, copy=False, *, memory_format=None) -> Tensor` */
  to(other: Tensor, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(other: Tensor, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(other: Tensor, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords: { other: Tensor; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  /** `tolist() -> list` */
  tolist(): NestedList;
  /** `topk(k, dim=-1, largest=True, sorted=True, *, out=None) -> tuple` */
  topk(k: number, dim: number, largest: boolean, sorted: boolean, keywords?: { out?: unknown }): readonly unknown[];
  topk(k: number, dim: number, largest: boolean, keywords?: { sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(k: number, dim: number, keywords?: { largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(k: number, keywords?: { dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(keywords: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  /** `trace() -> Tensor` */
  trace(): Tensor;
  /** `transpose(dim0, dim1) -> Tensor` */
  transpose(dim0: number, dim1: number): Tensor;
  transpose(dim0: number, keywords: { dim1: number }): Tensor;
  transpose(keywords: { dim0: number; dim1: number }): Tensor;
  /** `tril(diagonal=0, *, out=None) -> Tensor` */
  tril(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  /** `tril_(diagonal=0, *, out=None) -> Tensor` */
  tril_(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril_(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  /** `triu(diagonal=0, *, out=None) -> Tensor` */
  triu(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  /** `triu_(diagonal=0, *, out=None) -> Tensor` */
  triu_(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu_(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  /** `true_divide(other, *, out=None) -> Tensor` */
  true_divide(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `true_divide_(other, *, out=None) -> Tensor` */
  true_divide_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `trunc(*, out=None) -> Tensor` */
  trunc(keywords?: { out?: Tensor | null }): Tensor;
  /** `trunc_(*, out=None) -> Tensor` */
  trunc_(keywords?: { out?: Tensor | null }): Tensor;
  /** `type(dtype=None, non_blocking=False) -> Tensor` */
  type(dtype: unknown, non_blocking: boolean): Tensor;
  type(dtype: unknown, keywords?: { non_blocking?: boolean }): Tensor;
  type(keywords?: { dtype?: unknown; non_blocking?: boolean }): Tensor;
  /** `type_as(other) -> Tensor` */
  type_as(other: Tensor): Tensor;
  type_as(keywords: { other: Tensor }): Tensor;
  /** `unbind(dim=0) -> tuple` */
  unbind(dim: number): readonly unknown[];
  unbind(keywords?: { dim?: number }): readonly unknown[];
  /** `unflatten(dim, sizes) -> Tensor` */
  unflatten(dim: number, sizes: readonly number[] | number): Tensor;
  unflatten(dim: number, keywords: { sizes: readonly number[] | number }): Tensor;
  unflatten(keywords: { dim: number; sizes: readonly number[] | number }): Tensor;
  /** `unfold(dimension, size, step) -> Tensor` */
  unfold(dimension: number, size: number, step: number): Tensor;
  unfold(dimension: number, size: number, keywords: { step: number }): Tensor;
  unfold(dimension: number, keywords: { size: number; step: number }): Tensor;
  unfold(keywords: { dimension: number; size: number; step: number }): Tensor;
  /** `uniform_(from=0, to=1, *, generator=None) -> Tensor` */
  uniform_(from: number, to: number, keywords?: { generator?: unknown }): Tensor;
  uniform_(from: number, keywords?: { to?: number; generator?: unknown }): Tensor;
  uniform_(keywords?: { from?: number; to?: number; generator?: unknown }): Tensor;
  /** `unique(sorted=True, return_inverse=False, return_counts=False, dim=None) -> Tensor` */
  unique(sorted: boolean, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique(sorted: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique(sorted: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique(sorted: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(keywords?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  /** `unique_consecutive(return_inverse=False, return_counts=False, dim=None) -> Tensor` */
  unique_consecutive(return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique_consecutive(return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique_consecutive(return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  /** `unsqueeze(dim) -> Tensor` */
  unsqueeze(dim: number): Tensor;
  unsqueeze(keywords: { dim: number }): Tensor;
  /** `var(unbiased) -> Tensor` */
  var(unbiased: boolean): Tensor;
  var(keywords: { unbiased: boolean }): Tensor;
  /** `var(dim=None, *, correction=None, keepdim=False, out=None) -> Tensor` */
  var(dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var(dim, unbiased=True, keepdim=False, *, out=None) -> Tensor` */
  var(dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  var(dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `vdot(other, *, out=None) -> Tensor` */
  vdot(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  vdot(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  /** `view(dtype) -> Tensor` */
  view(dtype: DType): Tensor;
  view(keywords: { dtype: DType }): Tensor;
  /** `view(*size) -> Tensor` */
  view(size: readonly (number)[]): Tensor;
  view(...size: (number)[]): Tensor;
  /** `view_as(other) -> Tensor` */
  view_as(other: Tensor): Tensor;
  view_as(keywords: { other: Tensor }): Tensor;
  /** `vsplit(sections) -> tuple` */
  vsplit(sections: number): readonly unknown[];
  vsplit(keywords: { sections: number }): readonly unknown[];
  /** `vsplit(indices) -> tuple` */
  vsplit(indices: readonly number[] | number): readonly unknown[];
  vsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  /** `where(condition, other) -> Tensor` */
  where(condition: Tensor, other: Tensor | number | bigint | boolean): Tensor;
  where(condition: Tensor, keywords: { other: Tensor | number | bigint | boolean }): Tensor;
  where(keywords: { condition: Tensor; other: Tensor | number | bigint | boolean }): Tensor;
  /** `xlogy(other, *, out=None) -> Tensor` */
  xlogy(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `xlogy_(other, *, out=None) -> Tensor` */
  xlogy_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `zero_() -> Tensor` */
  zero_(): Tensor;
  iadd(other: Tensor | number | bigint | boolean): types.TensorResult;
  isub(other: Tensor | number | bigint | boolean): types.TensorResult;
  imul(other: Tensor | number | bigint | boolean): types.TensorResult;
  truediv(other: Tensor | number | bigint | boolean): types.TensorResult;
  itruediv(other: Tensor | number | bigint | boolean): types.TensorResult;
  floordiv(other: Tensor | number | bigint | boolean): types.TensorResult;
  ifloordiv(other: Tensor | number | bigint | boolean): types.TensorResult;
  mod(other: Tensor | number | bigint | boolean): types.TensorResult;
  imod(other: Tensor | number | bigint | boolean): types.TensorResult;
  ipow(other: Tensor | number | bigint | boolean): types.TensorResult;
  imatmul(other: Tensor | number | bigint | boolean): types.TensorResult;
  and_(other: Tensor | number | bigint | boolean): types.TensorResult;
  iand(other: Tensor | number | bigint | boolean): types.TensorResult;
  or_(other: Tensor | number | bigint | boolean): types.TensorResult;
  ior(other: Tensor | number | bigint | boolean): types.TensorResult;
  xor(other: Tensor | number | bigint | boolean): types.TensorResult;
  ixor(other: Tensor | number | bigint | boolean): types.TensorResult;
  lshift(other: Tensor | number | bigint | boolean): types.TensorResult;
  ilshift(other: Tensor | number | bigint | boolean): types.TensorResult;
  rshift(other: Tensor | number | bigint | boolean): types.TensorResult;
  irshift(other: Tensor | number | bigint | boolean): types.TensorResult;
  pos(): types.TensorResult;
  invert(): types.TensorResult;
}

export interface Root_autograd_functional {
  /** `hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy=None) -> Tensor` */
  hessian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, vectorize: boolean, outer_jacobian_strategy: unknown): Tensor;
  hessian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, vectorize: boolean, keywords?: { outer_jacobian_strategy?: unknown }): Tensor;
  hessian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, keywords?: { vectorize?: boolean; outer_jacobian_strategy?: unknown }): Tensor;
  hessian(func: unknown, inputs: unknown, create_graph: boolean, keywords?: { strict?: boolean; vectorize?: boolean; outer_jacobian_strategy?: unknown }): Tensor;
  hessian(func: unknown, inputs: unknown, keywords?: { create_graph?: boolean; strict?: boolean; vectorize?: boolean; outer_jacobian_strategy?: unknown }): Tensor;
  hessian(func: unknown, keywords: { inputs: unknown; create_graph?: boolean; strict?: boolean; vectorize?: boolean; outer_jacobian_strategy?: unknown }): Tensor;
  hessian(keywords: { func: unknown; inputs: unknown; create_graph?: boolean; strict?: boolean; vectorize?: boolean; outer_jacobian_strategy?: unknown }): Tensor;
  /** `jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy=None) -> Tensor` */
  jacobian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, vectorize: boolean, strategy: unknown): Tensor;
  jacobian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, vectorize: boolean, keywords?: { strategy?: unknown }): Tensor;
  jacobian(func: unknown, inputs: unknown, create_graph: boolean, strict: boolean, keywords?: { vectorize?: boolean; strategy?: unknown }): Tensor;
  jacobian(func: unknown, inputs: unknown, create_graph: boolean, keywords?: { strict?: boolean; vectorize?: boolean; strategy?: unknown }): Tensor;
  jacobian(func: unknown, inputs: unknown, keywords?: { create_graph?: boolean; strict?: boolean; vectorize?: boolean; strategy?: unknown }): Tensor;
  jacobian(func: unknown, keywords: { inputs: unknown; create_graph?: boolean; strict?: boolean; vectorize?: boolean; strategy?: unknown }): Tensor;
  jacobian(keywords: { func: unknown; inputs: unknown; create_graph?: boolean; strict?: boolean; vectorize?: boolean; strategy?: unknown }): Tensor;
  /** `jvp(func, inputs, v=None, create_graph=False, strict=False) -> tuple` */
  jvp(func: unknown, inputs: unknown, v: unknown, create_graph: boolean, strict: boolean): readonly unknown[];
  jvp(func: unknown, inputs: unknown, v: unknown, create_graph: boolean, keywords?: { strict?: boolean }): readonly unknown[];
  jvp(func: unknown, inputs: unknown, v: unknown, keywords?: { create_graph?: boolean; strict?: boolean }): readonly unknown[];
  jvp(func: unknown, inputs: unknown, keywords?: { v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
  jvp(func: unknown, keywords: { inputs: unknown; v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
  jvp(keywords: { func: unknown; inputs: unknown; v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
  /** `vjp(func, inputs, v=None, create_graph=False, strict=False) -> tuple` */
  vjp(func: unknown, inputs: unknown, v: unknown, create_graph: boolean, strict: boolean): readonly unknown[];
  vjp(func: unknown, inputs: unknown, v: unknown, create_graph: boolean, keywords?: { strict?: boolean }): readonly unknown[];
  vjp(func: unknown, inputs: unknown, v: unknown, keywords?: { create_graph?: boolean; strict?: boolean }): readonly unknown[];
  vjp(func: unknown, inputs: unknown, keywords?: { v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
  vjp(func: unknown, keywords: { inputs: unknown; v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
  vjp(keywords: { func: unknown; inputs: unknown; v?: unknown; create_graph?: boolean; strict?: boolean }): readonly unknown[];
}

export interface Root_autograd {
  /** `backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None) -> None` */
  backward(tensors: unknown, grad_tensors: unknown, retain_graph: unknown, create_graph: boolean, grad_variables: unknown, inputs: unknown): void;
  backward(tensors: unknown, grad_tensors: unknown, retain_graph: unknown, create_graph: boolean, grad_variables: unknown, keywords?: { inputs?: unknown }): void;
  backward(tensors: unknown, grad_tensors: unknown, retain_graph: unknown, create_graph: boolean, keywords?: { grad_variables?: unknown; inputs?: unknown }): void;
  backward(tensors: unknown, grad_tensors: unknown, retain_graph: unknown, keywords?: { create_graph?: boolean; grad_variables?: unknown; inputs?: unknown }): void;
  backward(tensors: unknown, grad_tensors: unknown, keywords?: { retain_graph?: unknown; create_graph?: boolean; grad_variables?: unknown; inputs?: unknown }): void;
  backward(tensors: unknown, keywords?: { grad_tensors?: unknown; retain_graph?: unknown; create_graph?: boolean; grad_variables?: unknown; inputs?: unknown }): void;
  backward(keywords: { tensors: unknown; grad_tensors?: unknown; retain_graph?: unknown; create_graph?: boolean; grad_variables?: unknown; inputs?: unknown }): void;
  readonly enable_grad: ClassLike;
  readonly functional: Root_autograd_functional;
  /** `grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True, allow_unused=None, is_grads_batched=False, materialize_grads=False) -> tuple` */
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, create_graph: boolean, only_inputs: boolean, allow_unused: unknown, is_grads_batched: boolean, materialize_grads: boolean): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, create_graph: boolean, only_inputs: boolean, allow_unused: unknown, is_grads_batched: boolean, keywords?: { materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, create_graph: boolean, only_inputs: boolean, allow_unused: unknown, keywords?: { is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, create_graph: boolean, only_inputs: boolean, keywords?: { allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, create_graph: boolean, keywords?: { only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, retain_graph: unknown, keywords?: { create_graph?: boolean; only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, grad_outputs: unknown, keywords?: { retain_graph?: unknown; create_graph?: boolean; only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, inputs: unknown, keywords?: { grad_outputs?: unknown; retain_graph?: unknown; create_graph?: boolean; only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(outputs: unknown, keywords: { inputs: unknown; grad_outputs?: unknown; retain_graph?: unknown; create_graph?: boolean; only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  grad(keywords: { outputs: unknown; inputs: unknown; grad_outputs?: unknown; retain_graph?: unknown; create_graph?: boolean; only_inputs?: boolean; allow_unused?: unknown; is_grads_batched?: boolean; materialize_grads?: boolean }): readonly unknown[];
  readonly inference_mode: ClassLike;
  readonly no_grad: ClassLike;
  readonly set_grad_enabled: ClassLike;
}

export interface Root_func {
  /** `grad(func, argnums=0, has_aux=False) -> callable` */
  grad(func: unknown, argnums: unknown, has_aux: boolean): unknown;
  grad(func: unknown, argnums: unknown, keywords?: { has_aux?: boolean }): unknown;
  grad(func: unknown, keywords?: { argnums?: unknown; has_aux?: boolean }): unknown;
  grad(keywords: { func: unknown; argnums?: unknown; has_aux?: boolean }): unknown;
  /** `grad_and_value(func, argnums=0, has_aux=False) -> callable` */
  grad_and_value(func: unknown, argnums: unknown, has_aux: boolean): unknown;
  grad_and_value(func: unknown, argnums: unknown, keywords?: { has_aux?: boolean }): unknown;
  grad_and_value(func: unknown, keywords?: { argnums?: unknown; has_aux?: boolean }): unknown;
  grad_and_value(keywords: { func: unknown; argnums?: unknown; has_aux?: boolean }): unknown;
  /** `hessian(func, argnums=0) -> callable` */
  hessian(func: unknown, argnums: unknown): unknown;
  hessian(func: unknown, keywords?: { argnums?: unknown }): unknown;
  hessian(keywords: { func: unknown; argnums?: unknown }): unknown;
  /** `jacfwd(func, argnums=0, has_aux=False, *, chunk_size=None, randomness=None) -> callable` */
  jacfwd(func: unknown, argnums: unknown, has_aux: boolean, keywords?: { chunk_size?: unknown; randomness?: unknown }): unknown;
  jacfwd(func: unknown, argnums: unknown, keywords?: { has_aux?: boolean; chunk_size?: unknown; randomness?: unknown }): unknown;
  jacfwd(func: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; chunk_size?: unknown; randomness?: unknown }): unknown;
  jacfwd(keywords: { func: unknown; argnums?: unknown; has_aux?: boolean; chunk_size?: unknown; randomness?: unknown }): unknown;
  /** `jacrev(func, argnums=0, *, has_aux=False, chunk_size=None) -> callable` */
  jacrev(func: unknown, argnums: unknown, keywords?: { has_aux?: boolean; chunk_size?: unknown }): unknown;
  jacrev(func: unknown, keywords?: { argnums?: unknown; has_aux?: boolean; chunk_size?: unknown }): unknown;
  jacrev(keywords: { func: unknown; argnums?: unknown; has_aux?: boolean; chunk_size?: unknown }): unknown;
  /** `jvp(func, primals, tangents) -> tuple` */
  jvp(func: unknown, primals: unknown, tangents: unknown): readonly unknown[];
  jvp(func: unknown, primals: unknown, keywords: { tangents: unknown }): readonly unknown[];
  jvp(func: unknown, keywords: { primals: unknown; tangents: unknown }): readonly unknown[];
  jvp(keywords: { func: unknown; primals: unknown; tangents: unknown }): readonly unknown[];
  /** `vjp(func, *primals) -> tuple` */
  vjp(func: unknown, primals: readonly (unknown)[]): readonly unknown[];
  vjp(func: unknown, ...primals: (unknown)[]): readonly unknown[];
}

export interface Root_linalg {
  readonly LinAlgError: ClassLike;
  /** `cholesky(A, *, upper=False, out=None) -> Tensor` */
  cholesky(A: Tensor, keywords?: { upper?: boolean; out?: Tensor | null }): Tensor;
  cholesky(keywords: { A: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
  /** `cross(input, other, *, dim=-1, out=None) -> Tensor` */
  cross(input: Tensor, other: Tensor, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  cross(input: Tensor, keywords: { other: Tensor; dim?: number; out?: Tensor | null }): Tensor;
  cross(keywords: { input: Tensor; other: Tensor; dim?: number; out?: Tensor | null }): Tensor;
  /** `det(A, *, out=None) -> Tensor` */
  det(A: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  det(keywords: { A: Tensor; out?: Tensor | null }): Tensor;
  /** `eigh(A, UPLO='L', *, out=None) -> any` */
  eigh(A: Tensor, UPLO: string, keywords?: { out?: unknown }): unknown;
  eigh(A: Tensor, keywords?: { UPLO?: string; out?: unknown }): unknown;
  eigh(keywords: { A: Tensor; UPLO?: string; out?: unknown }): unknown;
  /** `eigvalsh(A, UPLO='L', *, out=None) -> Tensor` */
  eigvalsh(A: Tensor, UPLO: string, keywords?: { out?: Tensor | null }): Tensor;
  eigvalsh(A: Tensor, keywords?: { UPLO?: string; out?: Tensor | null }): Tensor;
  eigvalsh(keywords: { A: Tensor; UPLO?: string; out?: Tensor | null }): Tensor;
  /** `inv(A, *, out=None) -> Tensor` */
  inv(A: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inv(keywords: { A: Tensor; out?: Tensor | null }): Tensor;
  /** `lstsq(A, B, rcond=None, *, driver=None) -> any` */
  lstsq(A: Tensor, B: Tensor, rcond: unknown, keywords?: { driver?: unknown }): unknown;
  lstsq(A: Tensor, B: Tensor, keywords?: { rcond?: unknown; driver?: unknown }): unknown;
  lstsq(A: Tensor, keywords: { B: Tensor; rcond?: unknown; driver?: unknown }): unknown;
  lstsq(keywords: { A: Tensor; B: Tensor; rcond?: unknown; driver?: unknown }): unknown;
  /** `matmul(input, other, *, out=None) -> Tensor` */
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  matmul(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `matrix_norm(A, ord='fro', dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  matrix_norm(A: Tensor, ord: unknown, dim: readonly number[] | number | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrix_norm(A: Tensor, ord: unknown, dim: readonly number[] | number | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrix_norm(A: Tensor, ord: unknown, keywords?: { dim?: readonly number[] | number | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrix_norm(A: Tensor, keywords?: { ord?: unknown; dim?: readonly number[] | number | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  matrix_norm(keywords: { A: Tensor; ord?: unknown; dim?: readonly number[] | number | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `matrix_power(A, n, *, out=None) -> Tensor` */
  matrix_power(A: Tensor, n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(A: Tensor, keywords: { n: number; out?: Tensor | null }): Tensor;
  matrix_power(keywords: { A: Tensor; n: number; out?: Tensor | null }): Tensor;
  /** `matrix_rank(A, tol=None, hermitian=False, *, atol=None, rtol=None, out=None) -> Tensor` */
  matrix_rank(A: Tensor, tol: unknown, hermitian: boolean, keywords?: { atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  matrix_rank(A: Tensor, tol: unknown, keywords?: { hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  matrix_rank(A: Tensor, keywords?: { tol?: unknown; hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  matrix_rank(keywords: { A: Tensor; tol?: unknown; hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  /** `norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None) -> Tensor` */
  norm(A: Tensor, ord: unknown, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(A: Tensor, ord: unknown, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(A: Tensor, ord: unknown, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(A: Tensor, keywords?: { ord?: unknown; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(keywords: { A: Tensor; ord?: unknown; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  /** `pinv(A, rcond=None, hermitian=False, *, atol=None, rtol=None, out=None) -> Tensor` */
  pinv(A: Tensor, rcond: unknown, hermitian: boolean, keywords?: { atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  pinv(A: Tensor, rcond: unknown, keywords?: { hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  pinv(A: Tensor, keywords?: { rcond?: unknown; hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  pinv(keywords: { A: Tensor; rcond?: unknown; hermitian?: boolean; atol?: unknown; rtol?: unknown; out?: Tensor | null }): Tensor;
  /** `qr(A, mode='reduced', *, out=None) -> any` */
  qr(A: Tensor, mode: string, keywords?: { out?: unknown }): unknown;
  qr(A: Tensor, keywords?: { mode?: string; out?: unknown }): unknown;
  qr(keywords: { A: Tensor; mode?: string; out?: unknown }): unknown;
  /** `slogdet(A, *, out=None) -> any` */
  slogdet(A: Tensor, keywords?: { out?: unknown }): unknown;
  slogdet(keywords: { A: Tensor; out?: unknown }): unknown;
  /** `solve(A, B, *, left=True, out=None) -> Tensor` */
  solve(A: Tensor, B: Tensor, keywords?: { left?: boolean; out?: Tensor | null }): Tensor;
  solve(A: Tensor, keywords: { B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
  solve(keywords: { A: Tensor; B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
  /** `solve_triangular(A, B, *, upper, left=True, unitriangular=False, out=None) -> Tensor` */
  solve_triangular(A: Tensor, B: Tensor, keywords: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  solve_triangular(A: Tensor, keywords: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  solve_triangular(keywords: { A: Tensor; B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
  /** `svd(A, full_matrices=True, *, driver=None, out=None) -> any` */
  svd(A: Tensor, full_matrices: boolean, keywords?: { driver?: unknown; out?: unknown }): unknown;
  svd(A: Tensor, keywords?: { full_matrices?: boolean; driver?: unknown; out?: unknown }): unknown;
  svd(keywords: { A: Tensor; full_matrices?: boolean; driver?: unknown; out?: unknown }): unknown;
  /** `svdvals(A, *, driver=None, out=None) -> Tensor` */
  svdvals(A: Tensor, keywords?: { out?: Tensor | null; driver?: unknown }): Tensor;
  svdvals(keywords: { A: Tensor; out?: Tensor | null; driver?: unknown }): Tensor;
  /** `vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  vector_norm(x: Tensor, ord: number | bigint | boolean, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  vector_norm(x: Tensor, ord: number | bigint | boolean, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vector_norm(x: Tensor, ord: number | bigint | boolean, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vector_norm(x: Tensor, keywords?: { ord?: number | bigint | boolean; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  vector_norm(keywords: { x: Tensor; ord?: number | bigint | boolean; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
}

export interface Root_nn_functional {
  /** `cosine_similarity(x1, x2, dim=1, eps=1e-8) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, eps: number): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, keywords?: { eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, keywords?: { dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, keywords: { x2: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(keywords: { x1: Tensor; x2: Tensor; dim?: number; eps?: number }): Tensor;
  /** `pad(input, pad, mode='constant', value=None) -> Tensor` */
  pad(input: Tensor, pad: readonly number[] | number, mode: string, value: number | null): Tensor;
  pad(input: Tensor, pad: readonly number[] | number, mode: string, keywords?: { value?: number | null }): Tensor;
  pad(input: Tensor, pad: readonly number[] | number, keywords?: { mode?: string; value?: number | null }): Tensor;
  pad(input: Tensor, keywords: { pad: readonly number[] | number; mode?: string; value?: number | null }): Tensor;
  pad(keywords: { input: Tensor; pad: readonly number[] | number; mode?: string; value?: number | null }): Tensor;
}

export interface Root_nn {
  readonly functional: Root_nn_functional;
}

export interface Root_return_types {
  readonly aminmax: ClassLike;
  readonly cummax: ClassLike;
  readonly cummin: ClassLike;
  readonly kthvalue: ClassLike;
  readonly linalg_eig: ClassLike;
  readonly linalg_eigh: ClassLike;
  readonly linalg_lstsq: ClassLike;
  readonly linalg_qr: ClassLike;
  readonly linalg_slogdet: ClassLike;
  readonly linalg_svd: ClassLike;
  readonly max: ClassLike;
  readonly median: ClassLike;
  readonly min: ClassLike;
  readonly mode: ClassLike;
  readonly nanmedian: ClassLike;
  readonly qr: ClassLike;
  readonly slogdet: ClassLike;
  readonly sort: ClassLike;
  readonly svd: ClassLike;
  readonly topk: ClassLike;
}

export interface Root_special {
  /** `expit(input, *, out=None) -> Tensor` */
  expit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  expit(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
}

export interface Root_utils_dlpack {
  /** `from_dlpack(ext_tensor, *, device=None, copy=None) -> Tensor` */
  from_dlpack(ext_tensor: unknown, keywords?: { device?: unknown; copy?: unknown }): Tensor;
  from_dlpack(keywords: { ext_tensor: unknown; device?: unknown; copy?: unknown }): Tensor;
  /** `to_dlpack(data) -> Tensor` */
  to_dlpack(data: unknown): Tensor;
  to_dlpack(keywords: { data: unknown }): Tensor;
}

export interface Root_utils {
  readonly dlpack: Root_utils_dlpack;
}

export interface Root {
  readonly BFloat16Tensor: ClassLike;
  readonly BoolTensor: ClassLike;
  readonly ByteTensor: ClassLike;
  readonly CharTensor: ClassLike;
  readonly ComplexFloatTensor: ClassLike;
  readonly DoubleTensor: ClassLike;
  readonly FloatTensor: ClassLike;
  readonly Generator: ClassLike;
  readonly HalfTensor: ClassLike;
  readonly IntTensor: ClassLike;
  readonly LongTensor: ClassLike;
  readonly ShortTensor: ClassLike;
  readonly Size: ClassLike;
  readonly Tensor: ClassLike;
  readonly __version__: string;
  /** `abs(input, *, out=None) -> Tensor` */
  abs(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  abs(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `absolute(input, *, out=None) -> Tensor` */
  absolute(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  absolute(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `acos(input, *, out=None) -> Tensor` */
  acos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `acosh(input, *, out=None) -> Tensor` */
  acosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `add(input, other, *, alpha=1, out=None) -> Tensor` */
  add(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcdiv(input, tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(keywords: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addcmul(input, tensor1, tensor2, *, value=1, out=None) -> Tensor` */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(keywords: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(keywords: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addmv(input, mat, vec, *, beta=1, alpha=1, out=None) -> Tensor` */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(keywords: { input: Tensor; mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `addr(input, vec1, vec2, *, beta=1, alpha=1, out=None) -> Tensor` */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(input: Tensor, vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(input: Tensor, keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(keywords: { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `adjoint(input) -> Tensor` */
  adjoint(input: Tensor): Tensor;
  adjoint(keywords: { input: Tensor }): Tensor;
  /** `alias(input) -> Tensor` */
  alias(input: Tensor): Tensor;
  alias(keywords: { input: Tensor }): Tensor;
  /** `all(input, dim=None, keepdim=False, *, out=None) -> Tensor` */
  all(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  all(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `allclose(input, other, rtol=0.00001, atol=1e-8, equal_nan=False) -> bool` */
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, equal_nan: boolean): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(input: Tensor, keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(keywords: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  /** `amax(input, dim=(), keepdim=False, *, out=None) -> Tensor` */
  amax(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amax(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(input: Tensor, keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(keywords: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `amin(input, dim=(), keepdim=False, *, out=None) -> Tensor` */
  amin(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amin(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(input: Tensor, keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(keywords: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `aminmax(input, *, dim=None, keepdim=False) -> tuple` */
  aminmax(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean }): readonly unknown[];
  aminmax(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean }): readonly unknown[];
  /** `any(input, dim=None, keepdim=False, *, out=None) -> Tensor` */
  any(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  any(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `arange(end, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  arange(end: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(keywords: { end: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `arange(start, end, step=1, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  arange(start: number | bigint | boolean, end: number | bigint | boolean, step: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(start: number | bigint | boolean, end: number | bigint | boolean, keywords?: { step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `arccos(input, *, out=None) -> Tensor` */
  arccos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arccos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `arccosh(input, *, out=None) -> Tensor` */
  arccosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arccosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `arcsin(input, *, out=None) -> Tensor` */
  arcsin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arcsin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `arcsinh(input, *, out=None) -> Tensor` */
  arcsinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arcsinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `arctan(input, *, out=None) -> Tensor` */
  arctan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arctan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `arctan2(input, other, *, out=None) -> Tensor` */
  arctan2(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctan2(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `arctanh(input, *, out=None) -> Tensor` */
  arctanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arctanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `argmax(input, dim=None, keepdim=False, *, out=None) -> Tensor` */
  argmax(input: Tensor, dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmax(input: Tensor, dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argmin(input, dim=None, keepdim=False, *, out=None) -> Tensor` */
  argmin(input: Tensor, dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmin(input: Tensor, dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort(input, *, stable, dim=-1, descending=False, out=None) -> Tensor` */
  argsort(input: Tensor, keywords: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  argsort(keywords: { input: Tensor; stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  /** `argsort(input, dim=-1, descending=False) -> Tensor` */
  argsort(input: Tensor, dim: number, descending: boolean): Tensor;
  argsort(input: Tensor, dim: number, keywords?: { descending?: boolean }): Tensor;
  argsort(input: Tensor, keywords?: { dim?: number; descending?: boolean }): Tensor;
  argsort(keywords: { input: Tensor; dim?: number; descending?: boolean }): Tensor;
  /** `argwhere(input) -> Tensor` */
  argwhere(input: Tensor): Tensor;
  argwhere(keywords: { input: Tensor }): Tensor;
  /** `as_strided(input, size, stride, storage_offset=None) -> Tensor` */
  as_strided(input: Tensor, size: readonly number[] | number, stride: readonly number[] | number, storage_offset: number | null): Tensor;
  as_strided(input: Tensor, size: readonly number[] | number, stride: readonly number[] | number, keywords?: { storage_offset?: number | null }): Tensor;
  as_strided(input: Tensor, size: readonly number[] | number, keywords: { stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(input: Tensor, keywords: { size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(keywords: { input: Tensor; size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  /** `as_tensor(data, dtype=None, device=None) -> Tensor` */
  as_tensor(data: unknown, dtype: DType | null, device: unknown): Tensor;
  as_tensor(data: unknown, dtype: DType | null, keywords?: { device?: unknown }): Tensor;
  as_tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  as_tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown }): Tensor;
  /** `asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False) -> Tensor` */
  asarray(obj: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; copy?: unknown }): Tensor;
  asarray(keywords: { obj: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; copy?: unknown }): Tensor;
  /** `asin(input, *, out=None) -> Tensor` */
  asin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `asinh(input, *, out=None) -> Tensor` */
  asinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `atan(input, *, out=None) -> Tensor` */
  atan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `atan2(input, other, *, out=None) -> Tensor` */
  atan2(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atan2(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `atanh(input, *, out=None) -> Tensor` */
  atanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `atleast_1d(*tensors) -> Tensor` */
  atleast_1d(tensors: readonly (unknown)[]): Tensor;
  atleast_1d(...tensors: (unknown)[]): Tensor;
  /** `atleast_2d(*tensors) -> Tensor` */
  atleast_2d(tensors: readonly (unknown)[]): Tensor;
  atleast_2d(...tensors: (unknown)[]): Tensor;
  /** `atleast_3d(*tensors) -> Tensor` */
  atleast_3d(tensors: readonly (unknown)[]): Tensor;
  atleast_3d(...tensors: (unknown)[]): Tensor;
  readonly autograd: Root_autograd;
  /** `baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None) -> Tensor` */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(keywords: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bernoulli(input, *, generator=None, out=None) -> Tensor` */
  bernoulli(input: Tensor, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  bernoulli(keywords: { input: Tensor; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `bernoulli(input, p, *, generator=None) -> Tensor` */
  bernoulli(input: Tensor, p: number, keywords?: { generator?: unknown }): Tensor;
  bernoulli(input: Tensor, keywords: { p: number; generator?: unknown }): Tensor;
  bernoulli(keywords: { input: Tensor; p: number; generator?: unknown }): Tensor;
  readonly bfloat16: DType;
  /** `bincount(input, weights=None, minlength=0) -> Tensor` */
  bincount(input: Tensor, weights: Tensor | null, minlength: number): Tensor;
  bincount(input: Tensor, weights: Tensor | null, keywords?: { minlength?: number }): Tensor;
  bincount(input: Tensor, keywords?: { weights?: Tensor | null; minlength?: number }): Tensor;
  bincount(keywords: { input: Tensor; weights?: Tensor | null; minlength?: number }): Tensor;
  /** `bitwise_and(input, other, *, out=None) -> Tensor` */
  bitwise_and(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_and(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_left_shift(input, other, *, out=None) -> Tensor` */
  bitwise_left_shift(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_not(input, *, out=None) -> Tensor` */
  bitwise_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `bitwise_or(input, other, *, out=None) -> Tensor` */
  bitwise_or(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_or(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_right_shift(input, other, *, out=None) -> Tensor` */
  bitwise_right_shift(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bitwise_xor(input, other, *, out=None) -> Tensor` */
  bitwise_xor(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `bmm(input, mat2, *, out=None) -> Tensor` */
  bmm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bmm(input: Tensor, keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  bmm(keywords: { input: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  readonly bool: DType;
  /** `broadcast_shapes(*shapes) -> Size` */
  broadcast_shapes(shapes: readonly (unknown)[]): Size;
  broadcast_shapes(...shapes: (unknown)[]): Size;
  /** `broadcast_tensors(*tensors) -> tuple` */
  broadcast_tensors(tensors: readonly (unknown)[]): readonly unknown[];
  broadcast_tensors(...tensors: (unknown)[]): readonly unknown[];
  /** `broadcast_to(input, *size) -> Tensor` */
  broadcast_to(input: Tensor, size: readonly (number)[]): Tensor;
  broadcast_to(input: Tensor, ...size: (number)[]): Tensor;
  /** `bucketize(input, boundaries, *, out_int32=False, right=False, out=None) -> Tensor` */
  bucketize(input: Tensor | number | bigint | boolean, boundaries: Tensor, keywords?: { out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(input: Tensor | number | bigint | boolean, keywords: { boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(keywords: { input: Tensor | number | bigint | boolean; boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  /** `can_cast(from_, to) -> bool` */
  can_cast(from_: DType, to: DType): boolean;
  can_cast(from_: DType, keywords: { to: DType }): boolean;
  can_cast(keywords: { from_: DType; to: DType }): boolean;
  /** `cat(tensors, dim=0, *, out=None) -> Tensor` */
  cat(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  cat(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  cat(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  /** `cdist(x1, x2, p=2) -> Tensor` */
  cdist(x1: Tensor, x2: Tensor, p: number): Tensor;
  cdist(x1: Tensor, x2: Tensor, keywords?: { p?: number }): Tensor;
  cdist(x1: Tensor, keywords: { x2: Tensor; p?: number }): Tensor;
  cdist(keywords: { x1: Tensor; x2: Tensor; p?: number }): Tensor;
  /** `ceil(input, *, out=None) -> Tensor` */
  ceil(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ceil(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly cfloat: DType;
  readonly channels_last: unknown;
  /** `cholesky(input, upper=False, *, out=None) -> Tensor` */
  cholesky(input: Tensor, upper: boolean, keywords?: { out?: Tensor | null }): Tensor;
  cholesky(input: Tensor, keywords?: { upper?: boolean; out?: Tensor | null }): Tensor;
  cholesky(keywords: { input: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
  /** `chunk(input, chunks, dim=0) -> tuple` */
  chunk(input: Tensor, chunks: number, dim: number): readonly unknown[];
  chunk(input: Tensor, chunks: number, keywords?: { dim?: number }): readonly unknown[];
  chunk(input: Tensor, keywords: { chunks: number; dim?: number }): readonly unknown[];
  chunk(keywords: { input: Tensor; chunks: number; dim?: number }): readonly unknown[];
  /** `clamp(input, min=None, max=None, *, out=None) -> Tensor` */
  clamp(input: Tensor, min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(keywords: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clamp(input, min=None, max=None, *, out=None) -> Tensor` */
  clamp(input: Tensor, min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(keywords: { input: Tensor; min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clamp_max(input, max, *, out=None) -> Tensor` */
  clamp_max(input: Tensor, max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max(input: Tensor, keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_max(keywords: { input: Tensor; max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clamp_min(input, min, *, out=None) -> Tensor` */
  clamp_min(input: Tensor, min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min(input: Tensor, keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_min(keywords: { input: Tensor; min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `clip(input, min=None, max=None, *, out=None) -> Tensor` */
  clip(input: Tensor, min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(keywords: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `clip(input, min=None, max=None, *, out=None) -> Tensor` */
  clip(input: Tensor, min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(keywords: { input: Tensor; min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  /** `clone(input, *, memory_format=None) -> Tensor` */
  clone(input: Tensor, keywords?: { memory_format?: unknown }): Tensor;
  clone(keywords: { input: Tensor; memory_format?: unknown }): Tensor;
  /** `column_stack(tensors, *, out=None) -> Tensor` */
  column_stack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  column_stack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  readonly complex64: DType;
  /** `concat(tensors, dim=0, *, out=None) -> Tensor` */
  concat(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  concat(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  concat(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  /** `concatenate(tensors, dim=0, *, out=None) -> Tensor` */
  concatenate(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  concatenate(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  concatenate(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  readonly contiguous_format: unknown;
  /** `copysign(input, other, *, out=None) -> Tensor` */
  copysign(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  copysign(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `cos(input, *, out=None) -> Tensor` */
  cos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `cosh(input, *, out=None) -> Tensor` */
  cosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `cosine_similarity(x1, x2, dim=1, eps=1e-8) -> Tensor` */
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, eps: number): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, dim: number, keywords?: { eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, x2: Tensor, keywords?: { dim?: number; eps?: number }): Tensor;
  cosine_similarity(x1: Tensor, keywords: { x2: Tensor; dim?: number; eps?: number }): Tensor;
  cosine_similarity(keywords: { x1: Tensor; x2: Tensor; dim?: number; eps?: number }): Tensor;
  /** `count_nonzero(input, dim=None) -> Tensor` */
  count_nonzero(input: Tensor, dim: number | readonly number[] | null): Tensor;
  count_nonzero(input: Tensor, keywords?: { dim?: number | readonly number[] | null }): Tensor;
  count_nonzero(keywords: { input: Tensor; dim?: number | readonly number[] | null }): Tensor;
  /** `cross(input, other, dim=None, *, out=None) -> Tensor` */
  cross(input: Tensor, other: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  cross(input: Tensor, other: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  cross(input: Tensor, keywords: { other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  cross(keywords: { input: Tensor; other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  /** `cummax(input, dim, *, out=None) -> tuple` */
  cummax(input: Tensor, dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummax(input: Tensor, keywords: { dim: number; out?: unknown }): readonly unknown[];
  cummax(keywords: { input: Tensor; dim: number; out?: unknown }): readonly unknown[];
  /** `cummin(input, dim, *, out=None) -> tuple` */
  cummin(input: Tensor, dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummin(input: Tensor, keywords: { dim: number; out?: unknown }): readonly unknown[];
  cummin(keywords: { input: Tensor; dim: number; out?: unknown }): readonly unknown[];
  /** `cumprod(input, dim, *, dtype=None, out=None) -> Tensor` */
  cumprod(input: Tensor, dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(input: Tensor, keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(keywords: { input: Tensor; dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `cumsum(input, dim, *, dtype=None, out=None) -> Tensor` */
  cumsum(input: Tensor, dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(input: Tensor, keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(keywords: { input: Tensor; dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  readonly default_generator: unknown;
  /** `deg2rad(input, *, out=None) -> Tensor` */
  deg2rad(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  deg2rad(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `det(A, *, out=None) -> Tensor` */
  det(A: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  det(keywords: { A: Tensor; out?: Tensor | null }): Tensor;
  /** `detach(self) -> Tensor` */
  detach(self: Tensor): Tensor;
  detach(keywords: { self: Tensor }): Tensor;
  readonly device: ClassLike;
  /** `diag(input, diagonal=0, *, out=None) -> Tensor` */
  diag(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  diag(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  diag(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  /** `diag_embed(input, offset=0, dim1=-2, dim2=-1) -> Tensor` */
  diag_embed(input: Tensor, offset: number, dim1: number, dim2: number): Tensor;
  diag_embed(input: Tensor, offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diag_embed(input: Tensor, offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diag_embed(input: Tensor, keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diag_embed(keywords: { input: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** `diagflat(input, offset=0) -> Tensor` */
  diagflat(input: Tensor, offset: number): Tensor;
  diagflat(input: Tensor, keywords?: { offset?: number }): Tensor;
  diagflat(keywords: { input: Tensor; offset?: number }): Tensor;
  /** `diagonal(input, offset=0, dim1=0, dim2=1) -> Tensor` */
  diagonal(input: Tensor, offset: number, dim1: number, dim2: number): Tensor;
  diagonal(input: Tensor, offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diagonal(input: Tensor, offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(input: Tensor, keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonal(keywords: { input: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** `diff(input, n=1, dim=-1, prepend=None, append=None, *, out=None) -> Tensor` */
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, append: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, keywords?: { append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, dim: number, keywords?: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, keywords?: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, keywords?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(keywords: { input: Tensor; n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `digamma(input, *, out=None) -> Tensor` */
  digamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  digamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `dist(input, other, p=2) -> Tensor` */
  dist(input: Tensor, other: Tensor, p: number | bigint | boolean): Tensor;
  dist(input: Tensor, other: Tensor, keywords?: { p?: number | bigint | boolean }): Tensor;
  dist(input: Tensor, keywords: { other: Tensor; p?: number | bigint | boolean }): Tensor;
  dist(keywords: { input: Tensor; other: Tensor; p?: number | bigint | boolean }): Tensor;
  /** `div(input, other, *, rounding_mode=None, out=None) -> Tensor` */
  div(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `divide(input, other, *, rounding_mode=None, out=None) -> Tensor` */
  divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  /** `dot(input, tensor, *, out=None) -> Tensor` */
  dot(input: Tensor, tensor: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  dot(input: Tensor, keywords: { tensor: Tensor; out?: Tensor | null }): Tensor;
  dot(keywords: { input: Tensor; tensor: Tensor; out?: Tensor | null }): Tensor;
  readonly double: DType;
  /** `dsplit(input, sections) -> tuple` */
  dsplit(input: Tensor, sections: number): readonly unknown[];
  dsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  dsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  /** `dsplit(input, indices) -> tuple` */
  dsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  dsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  dsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  /** `dstack(tensors, *, out=None) -> Tensor` */
  dstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  dstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  readonly dtype: ClassLike;
  readonly e: number;
  /** `einsum(equation, *operands) -> Tensor` */
  einsum(equation: unknown, operands: readonly (unknown)[]): Tensor;
  einsum(equation: unknown, ...operands: (unknown)[]): Tensor;
  /** `empty(*size, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, memory_format=None) -> Tensor` */
  empty(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown; memory_format?: unknown }): Tensor;
  empty(...size: (number)[]): Tensor;
  empty(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown; memory_format?: unknown }]): Tensor;
  /** `empty_like(input, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  empty_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  empty_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  readonly enable_grad: ClassLike;
  /** `eq(input, other, *, out=None) -> Tensor` */
  eq(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  eq(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `equal(input, other) -> bool` */
  equal(input: Tensor, other: Tensor): boolean;
  equal(input: Tensor, keywords: { other: Tensor }): boolean;
  equal(keywords: { input: Tensor; other: Tensor }): boolean;
  /** `erf(input, *, out=None) -> Tensor` */
  erf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `erfc(input, *, out=None) -> Tensor` */
  erfc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erfc(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `erfinv(input, *, out=None) -> Tensor` */
  erfinv(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erfinv(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `exp(input, *, out=None) -> Tensor` */
  exp(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  exp(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `exp2(input, *, out=None) -> Tensor` */
  exp2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  exp2(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `expm1(input, *, out=None) -> Tensor` */
  expm1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  expm1(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `eye(n, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  eye(n: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(keywords: { n: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `eye(n, m, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  eye(n: number, m: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(n: number, keywords: { m: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(keywords: { n: number; m: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `fill(input, value) -> Tensor` */
  fill(input: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  fill(input: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  fill(keywords: { input: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  readonly finfo: ClassLike;
  /** `fix(input, *, out=None) -> Tensor` */
  fix(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  fix(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `flatten(input, start_dim=0, end_dim=-1) -> Tensor` */
  flatten(input: Tensor, start_dim: number, end_dim: number): Tensor;
  flatten(input: Tensor, start_dim: number, keywords?: { end_dim?: number }): Tensor;
  flatten(input: Tensor, keywords?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(keywords: { input: Tensor; start_dim?: number; end_dim?: number }): Tensor;
  /** `flip(input, *dims) -> Tensor` */
  flip(input: Tensor, dims: readonly (number)[]): Tensor;
  flip(input: Tensor, ...dims: (number)[]): Tensor;
  /** `fliplr(input) -> Tensor` */
  fliplr(input: Tensor): Tensor;
  fliplr(keywords: { input: Tensor }): Tensor;
  /** `flipud(input) -> Tensor` */
  flipud(input: Tensor): Tensor;
  flipud(keywords: { input: Tensor }): Tensor;
  readonly float: DType;
  readonly float16: DType;
  readonly float32: DType;
  readonly float64: DType;
  /** `float_power(input, exponent, *, out=None) -> Tensor` */
  float_power(input: Tensor | number | bigint | boolean, exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  float_power(input: Tensor | number | bigint | boolean, keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  float_power(keywords: { input: Tensor | number | bigint | boolean; exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `floor(input, *, out=None) -> Tensor` */
  floor(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  floor(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `floor_divide(input, other, *, out=None) -> Tensor` */
  floor_divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor_divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmax(input, other, *, out=None) -> Tensor` */
  fmax(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmax(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmin(input, other, *, out=None) -> Tensor` */
  fmin(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmin(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `fmod(input, other, *, out=None) -> Tensor` */
  fmod(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `frac(input, *, out=None) -> Tensor` */
  frac(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  frac(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `from_dlpack(ext_tensor, *, device=None, copy=None) -> Tensor` */
  from_dlpack(ext_tensor: unknown, keywords?: { device?: unknown; copy?: unknown }): Tensor;
  from_dlpack(keywords: { ext_tensor: unknown; device?: unknown; copy?: unknown }): Tensor;
  /** `from_numpy(ndarray) -> Tensor` */
  from_numpy(ndarray: unknown): Tensor;
  from_numpy(keywords: { ndarray: unknown }): Tensor;
  /** `full(size, fill_value, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  full(size: readonly number[] | number, fill_value: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  full(size: readonly number[] | number, keywords: { fill_value: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  full(keywords: { size: readonly number[] | number; fill_value: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `full_like(input, fill_value, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  full_like(input: Tensor, fill_value: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  full_like(input: Tensor, keywords: { fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  full_like(keywords: { input: Tensor; fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  readonly func: Root_func;
  /** `gather(input, dim, index, *, sparse_grad=False, out=None) -> Tensor` */
  gather(input: Tensor, dim: number, index: Tensor, keywords?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, dim: number, keywords: { index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, keywords: { dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(keywords: { input: Tensor; dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  /** `ge(input, other, *, out=None) -> Tensor` */
  ge(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `ger(input, vec2, *, out=None) -> Tensor` */
  ger(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ger(input: Tensor, keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  ger(keywords: { input: Tensor; vec2: Tensor; out?: Tensor | null }): Tensor;
  /** `get_default_dtype() -> dtype` */
  get_default_dtype(): unknown;
  /** `greater(input, other, *, out=None) -> Tensor` */
  greater(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `greater_equal(input, other, *, out=None) -> Tensor` */
  greater_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `gt(input, other, *, out=None) -> Tensor` */
  gt(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly half: DType;
  /** `heaviside(input, other, *, out=None) -> Tensor` */
  heaviside(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  heaviside(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `histc(input, bins=100, min=0, max=0, *, out=None) -> Tensor` */
  histc(input: Tensor, bins: number, min: number, max: number, keywords?: { out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number, min: number, keywords?: { max?: number; out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number, keywords?: { min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(input: Tensor, keywords?: { bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(keywords: { input: Tensor; bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  /** `hsplit(input, sections) -> tuple` */
  hsplit(input: Tensor, sections: number): readonly unknown[];
  hsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  hsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  /** `hsplit(input, indices) -> tuple` */
  hsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  hsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  hsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  /** `hstack(tensors, *, out=None) -> Tensor` */
  hstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  hstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  /** `hypot(input, other, *, out=None) -> Tensor` */
  hypot(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly iinfo: ClassLike;
  /** `index_add(input, dim, index, source, *, alpha=1, out=None) -> Tensor` */
  index_add(input: Tensor, dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(keywords: { input: Tensor; dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `index_copy(input, dim, index, source, *, out=None) -> Tensor` */
  index_copy(input: Tensor, dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(keywords: { input: Tensor; dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  /** `index_fill(input, dim, index, value) -> Tensor` */
  index_fill(input: Tensor, dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill(input: Tensor, dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(input: Tensor, dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(input: Tensor, keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(keywords: { input: Tensor; dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `index_select(input, dim, index, *, out=None) -> Tensor` */
  index_select(input: Tensor, dim: number, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_select(input: Tensor, dim: number, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  index_select(input: Tensor, keywords: { dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  index_select(keywords: { input: Tensor; dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  readonly inf: number;
  readonly inference_mode: ClassLike;
  /** `initial_seed() -> int` */
  initial_seed(): number;
  /** `inner(input, other, *, out=None) -> Tensor` */
  inner(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inner(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  inner(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  readonly int: DType;
  readonly int16: DType;
  readonly int32: DType;
  readonly int64: DType;
  readonly int8: DType;
  /** `inverse(input, *, out=None) -> Tensor` */
  inverse(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inverse(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `is_complex(input) -> bool` */
  is_complex(input: Tensor): boolean;
  is_complex(keywords: { input: Tensor }): boolean;
  /** `is_floating_point(input) -> bool` */
  is_floating_point(input: Tensor): boolean;
  is_floating_point(keywords: { input: Tensor }): boolean;
  /** `is_grad_enabled() -> bool` */
  is_grad_enabled(): boolean;
  /** `is_inference(self) -> bool` */
  is_inference(self: Tensor): boolean;
  is_inference(keywords: { self: Tensor }): boolean;
  /** `is_nonzero(input) -> bool` */
  is_nonzero(input: Tensor): boolean;
  is_nonzero(keywords: { input: Tensor }): boolean;
  /** `is_storage(obj) -> bool` */
  is_storage(obj: unknown): boolean;
  is_storage(keywords: { obj: unknown }): boolean;
  /** `is_tensor(obj) -> bool` */
  is_tensor(obj: unknown): boolean;
  is_tensor(keywords: { obj: unknown }): boolean;
  /** `isclose(input, other, rtol=0.00001, atol=1e-8, equal_nan=False) -> Tensor` */
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, equal_nan: boolean): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(keywords: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  /** `isfinite(input, *, out=None) -> Tensor` */
  isfinite(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isfinite(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `isin(elements, test_elements, *, assume_unique=False, invert=False) -> Tensor` */
  isin(elements: Tensor | number | bigint | boolean, test_elements: Tensor | number | bigint | boolean, keywords?: { assume_unique?: boolean; invert?: boolean }): Tensor;
  isin(elements: Tensor | number | bigint | boolean, keywords: { test_elements: Tensor | number | bigint | boolean; assume_unique?: boolean; invert?: boolean }): Tensor;
  isin(keywords: { elements: Tensor | number | bigint | boolean; test_elements: Tensor | number | bigint | boolean; assume_unique?: boolean; invert?: boolean }): Tensor;
  /** `isinf(input, *, out=None) -> Tensor` */
  isinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `isnan(input, *, out=None) -> Tensor` */
  isnan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isnan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `isneginf(input, *, out=None) -> Tensor` */
  isneginf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isneginf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `isposinf(input, *, out=None) -> Tensor` */
  isposinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isposinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `isreal(input) -> Tensor` */
  isreal(input: Tensor): Tensor;
  isreal(keywords: { input: Tensor }): Tensor;
  /** `kron(input, other, *, out=None) -> Tensor` */
  kron(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  kron(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  kron(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `kthvalue(input, k, dim=-1, keepdim=False, *, out=None) -> tuple` */
  kthvalue(input: Tensor, k: number, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, k: number, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, k: number, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, keywords: { k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(keywords: { input: Tensor; k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  readonly layout: ClassLike;
  /** `le(input, other, *, out=None) -> Tensor` */
  le(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  le(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lerp(input, end, weight, *, out=None) -> Tensor` */
  lerp(input: Tensor, end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(input: Tensor, keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(keywords: { input: Tensor; end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less(input, other, *, out=None) -> Tensor` */
  less(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `less_equal(input, other, *, out=None) -> Tensor` */
  less_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `lgamma(input, *, out=None) -> Tensor` */
  lgamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  lgamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly linalg: Root_linalg;
  /** `linspace(start, end, steps, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  linspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(start: number | bigint | boolean, end: number | bigint | boolean, keywords: { steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `log(input, *, out=None) -> Tensor` */
  log(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `log10(input, *, out=None) -> Tensor` */
  log10(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log10(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `log1p(input, *, out=None) -> Tensor` */
  log1p(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log1p(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `log2(input, *, out=None) -> Tensor` */
  log2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log2(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `logaddexp(input, other, *, out=None) -> Tensor` */
  logaddexp(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logaddexp(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logdet(input) -> Tensor` */
  logdet(input: Tensor): Tensor;
  logdet(keywords: { input: Tensor }): Tensor;
  /** `logical_and(input, other, *, out=None) -> Tensor` */
  logical_and(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_not(input, *, out=None) -> Tensor` */
  logical_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  logical_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `logical_or(input, other, *, out=None) -> Tensor` */
  logical_or(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_or(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logical_xor(input, other, *, out=None) -> Tensor` */
  logical_xor(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `logit(input, eps=None, *, out=None) -> Tensor` */
  logit(input: Tensor, eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit(input: Tensor, keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  logit(keywords: { input: Tensor; eps?: number | null; out?: Tensor | null }): Tensor;
  /** `logspace(start, end, steps, base=10, *, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, base: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, keywords?: { base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, keywords: { steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `logsumexp(input, dim, keepdim=False, *, out=None) -> Tensor` */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, keywords: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(keywords: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  readonly long: DType;
  /** `lt(input, other, *, out=None) -> Tensor` */
  lt(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lt(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `manual_seed(seed) -> Generator` */
  manual_seed(seed: unknown): unknown;
  manual_seed(keywords: { seed: unknown }): unknown;
  /** `masked_fill(input, mask, value) -> Tensor` */
  masked_fill(input: Tensor, mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill(input: Tensor, mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(input: Tensor, keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(keywords: { input: Tensor; mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  /** `masked_scatter(input, mask, source) -> Tensor` */
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  masked_scatter(input: Tensor, mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter(input: Tensor, keywords: { mask: Tensor; source: Tensor }): Tensor;
  masked_scatter(keywords: { input: Tensor; mask: Tensor; source: Tensor }): Tensor;
  /** `masked_select(input, mask, *, out=None) -> Tensor` */
  masked_select(input: Tensor, mask: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  masked_select(input: Tensor, keywords: { mask: Tensor; out?: Tensor | null }): Tensor;
  masked_select(keywords: { input: Tensor; mask: Tensor; out?: Tensor | null }): Tensor;
  /** `matmul(input, other, *, out=None) -> Tensor` */
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  matmul(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `matrix_power(input, n, *, out=None) -> Tensor` */
  matrix_power(input: Tensor, n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, keywords: { n: number; out?: Tensor | null }): Tensor;
  matrix_power(keywords: { input: Tensor; n: number; out?: Tensor | null }): Tensor;
  /** `max(input, *, out=None) -> Tensor` */
  max(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `max(input, other, *, out=None) -> Tensor` */
  max(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  max(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `max(input, dim, keepdim=False, *, out=None) -> tuple` */
  max(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  max(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `maximum(input, other, *, out=None) -> Tensor` */
  maximum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  maximum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `mean(input, dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  mean(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `median(input) -> Tensor` */
  median(input: Tensor): Tensor;
  median(keywords: { input: Tensor }): Tensor;
  /** `median(input, dim, keepdim=False, *, out=None) -> tuple` */
  median(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  median(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  readonly memory_format: ClassLike;
  /** `meshgrid(*tensors, indexing='ij') -> tuple` */
  meshgrid(tensors: readonly (unknown)[], keywords?: { indexing?: string }): readonly unknown[];
  meshgrid(...tensors: (unknown)[]): readonly unknown[];
  meshgrid(...tensors: [...tensors: (unknown)[], keywords: { indexing?: string }]): readonly unknown[];
  /** `min(input, *, out=None) -> Tensor` */
  min(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `min(input, other, *, out=None) -> Tensor` */
  min(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  min(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `min(input, dim, keepdim=False, *, out=None) -> tuple` */
  min(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  min(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `minimum(input, other, *, out=None) -> Tensor` */
  minimum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  minimum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `mm(input, mat2, *, out=None) -> Tensor` */
  mm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mm(input: Tensor, keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  mm(keywords: { input: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  /** `mode(input, dim=-1, keepdim=False, *, out=None) -> tuple` */
  mode(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  mode(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(input: Tensor, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(keywords: { input: Tensor; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `moveaxis(input, source, destination) -> Tensor` */
  moveaxis(input: Tensor, source: number, destination: number): Tensor;
  moveaxis(input: Tensor, source: number, keywords: { destination: number }): Tensor;
  moveaxis(input: Tensor, keywords: { source: number; destination: number }): Tensor;
  moveaxis(keywords: { input: Tensor; source: number; destination: number }): Tensor;
  /** `moveaxis(input, source, destination) -> Tensor` */
  moveaxis(input: Tensor, source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  moveaxis(input: Tensor, source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  moveaxis(input: Tensor, keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  moveaxis(keywords: { input: Tensor; source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  /** `movedim(input, source, destination) -> Tensor` */
  movedim(input: Tensor, source: number, destination: number): Tensor;
  movedim(input: Tensor, source: number, keywords: { destination: number }): Tensor;
  movedim(input: Tensor, keywords: { source: number; destination: number }): Tensor;
  movedim(keywords: { input: Tensor; source: number; destination: number }): Tensor;
  /** `movedim(input, source, destination) -> Tensor` */
  movedim(input: Tensor, source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  movedim(input: Tensor, source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  movedim(input: Tensor, keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  movedim(keywords: { input: Tensor; source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  /** `msort(input, *, out=None) -> Tensor` */
  msort(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  msort(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `mul(input, other, *, out=None) -> Tensor` */
  mul(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mul(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `multinomial(input, num_samples, replacement=False, *, generator=None, out=None) -> Tensor` */
  multinomial(input: Tensor, num_samples: number, replacement: boolean, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  multinomial(input: Tensor, num_samples: number, keywords?: { replacement?: boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  multinomial(input: Tensor, keywords: { num_samples: number; replacement?: boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  multinomial(keywords: { input: Tensor; num_samples: number; replacement?: boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `multiply(input, other, *, out=None) -> Tensor` */
  multiply(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `mv(input, vec, *, out=None) -> Tensor` */
  mv(input: Tensor, vec: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mv(input: Tensor, keywords: { vec: Tensor; out?: Tensor | null }): Tensor;
  mv(keywords: { input: Tensor; vec: Tensor; out?: Tensor | null }): Tensor;
  readonly nan: number;
  /** `nan_to_num(input, nan=None, posinf=None, neginf=None, *, out=None) -> Tensor` */
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(keywords: { input: Tensor; nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  /** `nanmean(input, dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  nanmean(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `nanmedian(input) -> Tensor` */
  nanmedian(input: Tensor): Tensor;
  nanmedian(keywords: { input: Tensor }): Tensor;
  /** `nanmedian(input, dim, keepdim=False, *, out=None) -> tuple` */
  nanmedian(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  nanmedian(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  /** `nanquantile(input, q, dim=None, keepdim=False, *, interpolation='linear', out=None) -> Tensor` */
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(keywords: { input: Tensor; q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `nansum(input, dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  nansum(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `narrow(input, dim, start, length) -> Tensor` */
  narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
  narrow(input: Tensor, dim: number, start: number, keywords: { length: number }): Tensor;
  narrow(input: Tensor, dim: number, keywords: { start: number; length: number }): Tensor;
  narrow(input: Tensor, keywords: { dim: number; start: number; length: number }): Tensor;
  narrow(keywords: { input: Tensor; dim: number; start: number; length: number }): Tensor;
  /** `ne(input, other, *, out=None) -> Tensor` */
  ne(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ne(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `neg(input, *, out=None) -> Tensor` */
  neg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  neg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `negative(input, *, out=None) -> Tensor` */
  negative(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  negative(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly nn: Root_nn;
  readonly no_grad: ClassLike;
  /** `nonzero(input, *, as_tuple=False, out=None) -> Tensor` */
  nonzero(input: Tensor, keywords?: { as_tuple?: boolean; out?: Tensor | null }): Tensor;
  nonzero(keywords: { input: Tensor; as_tuple?: boolean; out?: Tensor | null }): Tensor;
  /** `norm(input, p='fro', dim=None, keepdim=False, out=None, dtype=None) -> Tensor` */
  norm(input: Tensor, p: unknown, dim: number | readonly number[] | null, keepdim: boolean, out: Tensor | null, dtype: DType | null): Tensor;
  norm(input: Tensor, p: unknown, dim: number | readonly number[] | null, keepdim: boolean, out: Tensor | null, keywords?: { dtype?: DType | null }): Tensor;
  norm(input: Tensor, p: unknown, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(input: Tensor, p: unknown, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(input: Tensor, p: unknown, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(input: Tensor, keywords?: { p?: unknown; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  norm(keywords: { input: Tensor; p?: unknown; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null; dtype?: DType | null }): Tensor;
  /** `normal(mean, std, *, generator=None, out=None) -> Tensor` */
  normal(mean: Tensor, std: Tensor, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  normal(mean: Tensor, keywords: { std: Tensor; generator?: unknown; out?: Tensor | null }): Tensor;
  normal(keywords: { mean: Tensor; std: Tensor; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `normal(mean, std=1, *, generator=None, out=None) -> Tensor` */
  normal(mean: Tensor, std: number | bigint | boolean, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  normal(mean: Tensor, keywords?: { std?: number | bigint | boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  normal(keywords: { mean: Tensor; std?: number | bigint | boolean; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `normal(mean, std, *, generator=None, out=None) -> Tensor` */
  normal(mean: number | bigint | boolean, std: Tensor, keywords?: { generator?: unknown; out?: Tensor | null }): Tensor;
  normal(mean: number | bigint | boolean, keywords: { std: Tensor; generator?: unknown; out?: Tensor | null }): Tensor;
  normal(keywords: { mean: number | bigint | boolean; std: Tensor; generator?: unknown; out?: Tensor | null }): Tensor;
  /** `normal(mean, std, size, *, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  normal(mean: number, std: number, size: readonly number[] | number, keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  normal(mean: number, std: number, keywords: { size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  normal(mean: number, keywords: { std: number; size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  normal(keywords: { mean: number; std: number; size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `not_equal(input, other, *, out=None) -> Tensor` */
  not_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  not_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `numel(input) -> int` */
  numel(input: Tensor): number;
  numel(keywords: { input: Tensor }): number;
  /** `ones(*size, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  ones(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  ones(...size: (number)[]): Tensor;
  ones(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `ones_like(input, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  ones_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  ones_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  /** `outer(input, vec2, *, out=None) -> Tensor` */
  outer(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  outer(input: Tensor, keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  outer(keywords: { input: Tensor; vec2: Tensor; out?: Tensor | null }): Tensor;
  /** `permute(input, *dims) -> Tensor` */
  permute(input: Tensor, dims: readonly (number)[]): Tensor;
  permute(input: Tensor, ...dims: (number)[]): Tensor;
  readonly pi: number;
  /** `pinverse(input, rcond=1e-15) -> Tensor` */
  pinverse(input: Tensor, rcond: number): Tensor;
  pinverse(input: Tensor, keywords?: { rcond?: number }): Tensor;
  pinverse(keywords: { input: Tensor; rcond?: number }): Tensor;
  /** `positive(input, *, out=None) -> Tensor` */
  positive(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  positive(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `pow(input, exponent, *, out=None) -> Tensor` */
  pow(input: Tensor, exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow(keywords: { input: Tensor; exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `pow(self, exponent, *, out=None) -> Tensor` */
  pow(self: Tensor | number | bigint | boolean, exponent: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  pow(self: Tensor | number | bigint | boolean, keywords: { exponent: Tensor; out?: Tensor | null }): Tensor;
  pow(keywords: { self: Tensor | number | bigint | boolean; exponent: Tensor; out?: Tensor | null }): Tensor;
  readonly preserve_format: unknown;
  /** `prod(input, *, dtype=None) -> Tensor` */
  prod(input: Tensor, keywords?: { dtype?: DType | null }): Tensor;
  prod(keywords: { input: Tensor; dtype?: DType | null }): Tensor;
  /** `prod(input, dim, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  prod(input: Tensor, dim: number, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, dim: number, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, keywords: { dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(keywords: { input: Tensor; dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `promote_types(type1, type2) -> dtype` */
  promote_types(type1: DType, type2: DType): unknown;
  promote_types(type1: DType, keywords: { type2: DType }): unknown;
  promote_types(keywords: { type1: DType; type2: DType }): unknown;
  /** `put(input, index, source, accumulate=False) -> Tensor` */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put(input: Tensor, index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put(input: Tensor, keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put(keywords: { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** `qr(input, some=True, *, out=None) -> any` */
  qr(input: Tensor, some: boolean, keywords?: { out?: unknown }): unknown;
  qr(input: Tensor, keywords?: { some?: boolean; out?: unknown }): unknown;
  qr(keywords: { input: Tensor; some?: boolean; out?: unknown }): unknown;
  /** `quantile(input, q, dim=None, keepdim=False, *, interpolation='linear', out=None) -> Tensor` */
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(keywords: { input: Tensor; q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  /** `rad2deg(input, *, out=None) -> Tensor` */
  rad2deg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rad2deg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `rand(*size, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  rand(size: readonly (number)[], keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  rand(...size: (number)[]): Tensor;
  rand(...size: [...size: (number)[], keywords: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `rand_like(input, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  rand_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  rand_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  /** `randint(high, size, *, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randint(high: number, size: readonly number[] | number, keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randint(high: number, keywords: { size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randint(keywords: { high: number; size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `randint(low, high, size, *, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randint(low: number, high: number, size: readonly number[] | number, keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randint(low: number, high: number, keywords: { size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randint(low: number, keywords: { high: number; size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randint(keywords: { low: number; high: number; size: readonly number[] | number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `randint_like(input, high, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randint_like(input: Tensor, high: number, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randint_like(input: Tensor, keywords: { high: number; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randint_like(keywords: { input: Tensor; high: number; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  /** `randint_like(input, low, high, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randint_like(input: Tensor, low: number, high: number, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randint_like(input: Tensor, low: number, keywords: { high: number; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randint_like(input: Tensor, keywords: { low: number; high: number; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randint_like(keywords: { input: Tensor; low: number; high: number; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  /** `randn(*size, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randn(size: readonly (number)[], keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randn(...size: (number)[]): Tensor;
  randn(...size: [...size: (number)[], keywords: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `randn_like(input, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randn_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  randn_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  /** `randperm(n, *, generator=None, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  randperm(n: number, keywords?: { generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  randperm(keywords: { n: number; generator?: unknown; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  /** `ravel(input) -> Tensor` */
  ravel(input: Tensor): Tensor;
  ravel(keywords: { input: Tensor }): Tensor;
  /** `reciprocal(input, *, out=None) -> Tensor` */
  reciprocal(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  reciprocal(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `relu(input, *, out=None) -> Tensor` */
  relu(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  relu(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `remainder(input, other, *, out=None) -> Tensor` */
  remainder(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  remainder(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `repeat_interleave(input, repeats, dim=None, *, output_size=None) -> Tensor` */
  repeat_interleave(input: Tensor, repeats: number, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: number, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, keywords: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { input: Tensor; repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  /** `repeat_interleave(input, repeats, dim=None, *, output_size=None) -> Tensor` */
  repeat_interleave(input: Tensor, repeats: Tensor, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: Tensor, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, keywords: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { input: Tensor; repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  /** `reshape(input, *shape) -> Tensor` */
  reshape(input: Tensor, shape: readonly (number)[]): Tensor;
  reshape(input: Tensor, ...shape: (number)[]): Tensor;
  /** `result_type(tensor1, tensor2) -> dtype` */
  result_type(tensor1: Tensor | number | bigint | boolean, tensor2: Tensor | number | bigint | boolean): unknown;
  result_type(tensor1: Tensor | number | bigint | boolean, keywords: { tensor2: Tensor | number | bigint | boolean }): unknown;
  result_type(keywords: { tensor1: Tensor | number | bigint | boolean; tensor2: Tensor | number | bigint | boolean }): unknown;
  readonly return_types: Root_return_types;
  /** `roll(input, shifts, dims=None) -> Tensor` */
  roll(input: Tensor, shifts: number, dims: number | null): Tensor;
  roll(input: Tensor, shifts: number, keywords?: { dims?: number | null }): Tensor;
  roll(input: Tensor, keywords: { shifts: number; dims?: number | null }): Tensor;
  roll(keywords: { input: Tensor; shifts: number; dims?: number | null }): Tensor;
  /** `roll(input, shifts, dims=()) -> Tensor` */
  roll(input: Tensor, shifts: readonly number[] | number, dims: readonly number[] | number): Tensor;
  roll(input: Tensor, shifts: readonly number[] | number, keywords?: { dims?: readonly number[] | number }): Tensor;
  roll(input: Tensor, keywords: { shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  roll(keywords: { input: Tensor; shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  /** `rot90(input, k=1, dims=None) -> Tensor` */
  rot90(input: Tensor, k: number, dims: readonly number[] | number | null): Tensor;
  rot90(input: Tensor, k: number, keywords?: { dims?: readonly number[] | number | null }): Tensor;
  rot90(input: Tensor, keywords?: { k?: number; dims?: readonly number[] | number | null }): Tensor;
  rot90(keywords: { input: Tensor; k?: number; dims?: readonly number[] | number | null }): Tensor;
  /** `round(input, *, decimals=0, out=None) -> Tensor` */
  round(input: Tensor, keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  round(keywords: { input: Tensor; decimals?: number; out?: Tensor | null }): Tensor;
  /** `row_stack(tensors, *, out=None) -> Tensor` */
  row_stack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  row_stack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  /** `rsqrt(input, *, out=None) -> Tensor` */
  rsqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rsqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `rsub(input, other, *, alpha=1) -> Tensor` */
  rsub(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean }): Tensor;
  rsub(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean }): Tensor;
  rsub(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean }): Tensor;
  /** `scalar_tensor(s, *, dtype=None, device=None, requires_grad=False) -> Tensor` */
  scalar_tensor(s: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean }): Tensor;
  scalar_tensor(keywords: { s: number | bigint | boolean; dtype?: DType | null; device?: unknown; requires_grad?: boolean }): Tensor;
  /** `scatter(input, dim, index, src, *, reduce=None, out=None) -> Tensor` */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter(input, dim, index, value, *, reduce=None, out=None) -> Tensor` */
  scatter(input: Tensor, dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { input: Tensor; dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  /** `scatter_add(input, dim, index, src, *, out=None) -> Tensor` */
  scatter_add(input: Tensor, dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  /** `scatter_reduce(input, dim, index, src, reduce, *, include_self=True, out=None) -> Tensor` */
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  /** `searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, sorter=None, out=None) -> Tensor` */
  searchsorted(sorted_sequence: Tensor, input: Tensor | number | bigint | boolean, keywords?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(sorted_sequence: Tensor, keywords: { input: Tensor | number | bigint | boolean; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(keywords: { sorted_sequence: Tensor; input: Tensor | number | bigint | boolean; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  /** `seed() -> int` */
  seed(): number;
  /** `select(input, dim, index) -> Tensor` */
  select(input: Tensor, dim: number, index: number): Tensor;
  select(input: Tensor, dim: number, keywords: { index: number }): Tensor;
  select(input: Tensor, keywords: { dim: number; index: number }): Tensor;
  select(keywords: { input: Tensor; dim: number; index: number }): Tensor;
  /** `set_default_dtype(d) -> None` */
  set_default_dtype(d: unknown): void;
  set_default_dtype(keywords: { d: unknown }): void;
  readonly set_grad_enabled: ClassLike;
  /** `set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None) -> None` */
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, profile: unknown, sci_mode: unknown): void;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, profile: unknown, keywords?: { sci_mode?: unknown }): void;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, linewidth: unknown, keywords?: { profile?: unknown; sci_mode?: unknown }): void;
  set_printoptions(precision: unknown, threshold: unknown, edgeitems: unknown, keywords?: { linewidth?: unknown; profile?: unknown; sci_mode?: unknown }): void;
  set_printoptions(precision: unknown, threshold: unknown, keywords?: { edgeitems?: unknown; linewidth?: unknown; profile?: unknown; sci_mode?: unknown }): void;
  set_printoptions(precision: unknown, keywords?: { threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; profile?: unknown; sci_mode?: unknown }): void;
  set_printoptions(keywords?: { precision?: unknown; threshold?: unknown; edgeitems?: unknown; linewidth?: unknown; profile?: unknown; sci_mode?: unknown }): void;
  /** `sgn(input, *, out=None) -> Tensor` */
  sgn(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sgn(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly short: DType;
  /** `sigmoid(input, *, out=None) -> Tensor` */
  sigmoid(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sigmoid(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `sign(input, *, out=None) -> Tensor` */
  sign(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sign(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `signbit(input, *, out=None) -> Tensor` */
  signbit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  signbit(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `sin(input, *, out=None) -> Tensor` */
  sin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `sinh(input, *, out=None) -> Tensor` */
  sinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `slogdet(input, *, out=None) -> any` */
  slogdet(input: Tensor, keywords?: { out?: unknown }): unknown;
  slogdet(keywords: { input: Tensor; out?: unknown }): unknown;
  /** `sort(input, *, stable, dim=-1, descending=False, out=None) -> tuple` */
  sort(input: Tensor, keywords: { stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords: { input: Tensor; stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  /** `sort(input, dim=-1, descending=False, *, out=None) -> tuple` */
  sort(input: Tensor, dim: number, descending: boolean, keywords?: { out?: unknown }): readonly unknown[];
  sort(input: Tensor, dim: number, keywords?: { descending?: boolean; out?: unknown }): readonly unknown[];
  sort(input: Tensor, keywords?: { dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords: { input: Tensor; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  readonly sparse_coo: unknown;
  readonly special: Root_special;
  /** `split(tensor, split_size_or_sections, dim=0) -> tuple` */
  split(tensor: Tensor, split_size_or_sections: number, dim: number): readonly unknown[];
  split(tensor: Tensor, split_size_or_sections: number, keywords?: { dim?: number }): readonly unknown[];
  split(tensor: Tensor, keywords: { split_size_or_sections: number; dim?: number }): readonly unknown[];
  split(keywords: { tensor: Tensor; split_size_or_sections: number; dim?: number }): readonly unknown[];
  /** `split(tensor, split_size_or_sections, dim=0) -> tuple` */
  split(tensor: Tensor, split_size_or_sections: readonly number[] | number, dim: number): readonly unknown[];
  split(tensor: Tensor, split_size_or_sections: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split(tensor: Tensor, keywords: { split_size_or_sections: readonly number[] | number; dim?: number }): readonly unknown[];
  split(keywords: { tensor: Tensor; split_size_or_sections: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `split_with_sizes(input, split_sizes, dim=0) -> tuple` */
  split_with_sizes(input: Tensor, split_sizes: readonly number[] | number, dim: number): readonly unknown[];
  split_with_sizes(input: Tensor, split_sizes: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split_with_sizes(input: Tensor, keywords: { split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  split_with_sizes(keywords: { input: Tensor; split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `sqrt(input, *, out=None) -> Tensor` */
  sqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `square(input, *, out=None) -> Tensor` */
  square(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  square(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `squeeze(input) -> Tensor` */
  squeeze(input: Tensor): Tensor;
  squeeze(keywords: { input: Tensor }): Tensor;
  /** `squeeze(input, dim) -> Tensor` */
  squeeze(input: Tensor, dim: number): Tensor;
  squeeze(input: Tensor, keywords: { dim: number }): Tensor;
  squeeze(keywords: { input: Tensor; dim: number }): Tensor;
  /** `squeeze(input, dim) -> Tensor` */
  squeeze(input: Tensor, dim: readonly number[] | number): Tensor;
  squeeze(input: Tensor, keywords: { dim: readonly number[] | number }): Tensor;
  squeeze(keywords: { input: Tensor; dim: readonly number[] | number }): Tensor;
  /** `stack(tensors, dim=0, *, out=None) -> Tensor` */
  stack(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  stack(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  stack(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  /** `std(input, unbiased) -> Tensor` */
  std(input: Tensor, unbiased: boolean): Tensor;
  std(input: Tensor, keywords: { unbiased: boolean }): Tensor;
  std(keywords: { input: Tensor; unbiased: boolean }): Tensor;
  /** `std(input, dim=None, *, correction=None, keepdim=False, out=None) -> Tensor` */
  std(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std(input, dim, unbiased=True, keepdim=False, *, out=None) -> Tensor` */
  std(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `std_mean(input, unbiased) -> tuple` */
  std_mean(input: Tensor, unbiased: boolean): readonly unknown[];
  std_mean(input: Tensor, keywords: { unbiased: boolean }): readonly unknown[];
  std_mean(keywords: { input: Tensor; unbiased: boolean }): readonly unknown[];
  /** `std_mean(input, dim=None, *, correction=None, keepdim=False) -> tuple` */
  std_mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  std_mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  std_mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  readonly strided: unknown;
  /** `sub(input, other, *, alpha=1, out=None) -> Tensor` */
  sub(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `subtract(input, other, *, alpha=1, out=None) -> Tensor` */
  subtract(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `sum(input, dim=None, keepdim=False, *, dtype=None, out=None) -> Tensor` */
  sum(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  /** `svd(input, some=True, compute_uv=True, *, out=None) -> any` */
  svd(input: Tensor, some: boolean, compute_uv: boolean, keywords?: { out?: unknown }): unknown;
  svd(input: Tensor, some: boolean, keywords?: { compute_uv?: boolean; out?: unknown }): unknown;
  svd(input: Tensor, keywords?: { some?: boolean; compute_uv?: boolean; out?: unknown }): unknown;
  svd(keywords: { input: Tensor; some?: boolean; compute_uv?: boolean; out?: unknown }): unknown;
  /** `swapaxes(input, axis0, axis1) -> Tensor` */
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
  swapaxes(input: Tensor, axis0: number, keywords: { axis1: number }): Tensor;
  swapaxes(input: Tensor, keywords: { axis0: number; axis1: number }): Tensor;
  swapaxes(keywords: { input: Tensor; axis0: number; axis1: number }): Tensor;
  /** `swapdims(input, dim0, dim1) -> Tensor` */
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
  swapdims(input: Tensor, dim0: number, keywords: { dim1: number }): Tensor;
  swapdims(input: Tensor, keywords: { dim0: number; dim1: number }): Tensor;
  swapdims(keywords: { input: Tensor; dim0: number; dim1: number }): Tensor;
  /** `t(input) -> Tensor` */
  t(input: Tensor): Tensor;
  t(keywords: { input: Tensor }): Tensor;
  /** `take(input, index, *, out=None) -> Tensor` */
  take(input: Tensor, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  take(input: Tensor, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  take(keywords: { input: Tensor; index: Tensor; out?: Tensor | null }): Tensor;
  /** `take_along_dim(input, indices, dim=None, *, out=None) -> Tensor` */
  take_along_dim(input: Tensor, indices: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  take_along_dim(input: Tensor, indices: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(input: Tensor, keywords: { indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(keywords: { input: Tensor; indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  /** `tan(input, *, out=None) -> Tensor` */
  tan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `tanh(input, *, out=None) -> Tensor` */
  tanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  /** `tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False) -> Tensor` */
  tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean }): Tensor;
  tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean }): Tensor;
  /** `tensor_split(input, sections, dim=0) -> tuple` */
  tensor_split(input: Tensor, sections: number, dim: number): readonly unknown[];
  tensor_split(input: Tensor, sections: number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { sections: number; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; sections: number; dim?: number }): readonly unknown[];
  /** `tensor_split(input, indices, dim=0) -> tuple` */
  tensor_split(input: Tensor, indices: readonly number[] | number, dim: number): readonly unknown[];
  tensor_split(input: Tensor, indices: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { indices: readonly number[] | number; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; indices: readonly number[] | number; dim?: number }): readonly unknown[];
  /** `tensor_split(input, tensor_indices_or_sections, dim=0) -> tuple` */
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim: number): readonly unknown[];
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  /** `tensordot(a, b, dims=2, out=None) -> Tensor` */
  tensordot(a: Tensor, b: Tensor, dims: unknown, out: Tensor | null): Tensor;
  tensordot(a: Tensor, b: Tensor, dims: unknown, keywords?: { out?: Tensor | null }): Tensor;
  tensordot(a: Tensor, b: Tensor, keywords?: { dims?: unknown; out?: Tensor | null }): Tensor;
  tensordot(a: Tensor, keywords: { b: Tensor; dims?: unknown; out?: Tensor | null }): Tensor;
  tensordot(keywords: { a: Tensor; b: Tensor; dims?: unknown; out?: Tensor | null }): Tensor;
  /** `tile(input, *dims) -> Tensor` */
  tile(input: Tensor, dims: readonly (number)[]): Tensor;
  tile(input: Tensor, ...dims: (number)[]): Tensor;
  /** `to_dlpack(data) -> Tensor` */
  to_dlpack(data: unknown): Tensor;
  to_dlpack(keywords: { data: unknown }): Tensor;
  /** `topk(input, k, dim=-1, largest=True, sorted=True, *, out=None) -> tuple` */
  topk(input: Tensor, k: number, dim: number, largest: boolean, sorted: boolean, keywords?: { out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, dim: number, largest: boolean, keywords?: { sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, dim: number, keywords?: { largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, keywords?: { dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, keywords: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(keywords: { input: Tensor; k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  /** `trace(input) -> Tensor` */
  trace(input: Tensor): Tensor;
  trace(keywords: { input: Tensor }): Tensor;
  /** `transpose(input, dim0, dim1) -> Tensor` */
  transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  transpose(input: Tensor, dim0: number, keywords: { dim1: number }): Tensor;
  transpose(input: Tensor, keywords: { dim0: number; dim1: number }): Tensor;
  transpose(keywords: { input: Tensor; dim0: number; dim1: number }): Tensor;
  /** `tril(input, diagonal=0, *, out=None) -> Tensor` */
  tril(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  tril(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  /** `tril_indices(row, col, offset=0, *, dtype=None, layout=None, device=None) -> Tensor` */
  tril_indices(row: number, col: number, offset: number, keywords?: { dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(row: number, col: number, keywords?: { offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(row: number, keywords: { col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(keywords: { row: number; col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  /** `triu(input, diagonal=0, *, out=None) -> Tensor` */
  triu(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  triu(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  /** `triu_indices(row, col, offset=0, *, dtype=None, layout=None, device=None) -> Tensor` */
  triu_indices(row: number, col: number, offset: number, keywords?: { dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(row: number, col: number, keywords?: { offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(row: number, keywords: { col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(keywords: { row: number; col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  /** `true_divide(input, other, *, out=None) -> Tensor` */
  true_divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  true_divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `trunc(input, *, out=None) -> Tensor` */
  trunc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  trunc(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly uint16: DType;
  readonly uint32: DType;
  readonly uint64: DType;
  readonly uint8: DType;
  /** `unbind(input, dim=0) -> tuple` */
  unbind(input: Tensor, dim: number): readonly unknown[];
  unbind(input: Tensor, keywords?: { dim?: number }): readonly unknown[];
  unbind(keywords: { input: Tensor; dim?: number }): readonly unknown[];
  /** `unflatten(input, dim, sizes) -> Tensor` */
  unflatten(input: Tensor, dim: number, sizes: readonly number[] | number): Tensor;
  unflatten(input: Tensor, dim: number, keywords: { sizes: readonly number[] | number }): Tensor;
  unflatten(input: Tensor, keywords: { dim: number; sizes: readonly number[] | number }): Tensor;
  unflatten(keywords: { input: Tensor; dim: number; sizes: readonly number[] | number }): Tensor;
  /** `unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None) -> Tensor` */
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique(input: Tensor, sorted: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(input: Tensor, keywords?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(keywords: { input: Tensor; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  /** `unique_consecutive(input, return_inverse=False, return_counts=False, dim=None) -> Tensor` */
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique_consecutive(input: Tensor, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(input: Tensor, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(keywords: { input: Tensor; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  /** `unsqueeze(input, dim) -> Tensor` */
  unsqueeze(input: Tensor, dim: number): Tensor;
  unsqueeze(input: Tensor, keywords: { dim: number }): Tensor;
  unsqueeze(keywords: { input: Tensor; dim: number }): Tensor;
  readonly utils: Root_utils;
  /** `var(input, unbiased) -> Tensor` */
  var(input: Tensor, unbiased: boolean): Tensor;
  var(input: Tensor, keywords: { unbiased: boolean }): Tensor;
  var(keywords: { input: Tensor; unbiased: boolean }): Tensor;
  /** `var(input, dim=None, *, correction=None, keepdim=False, out=None) -> Tensor` */
  var(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var(input, dim, unbiased=True, keepdim=False, *, out=None) -> Tensor` */
  var(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  /** `var_mean(input, unbiased) -> tuple` */
  var_mean(input: Tensor, unbiased: boolean): readonly unknown[];
  var_mean(input: Tensor, keywords: { unbiased: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; unbiased: boolean }): readonly unknown[];
  /** `var_mean(input, dim=None, *, correction=None, keepdim=False) -> tuple` */
  var_mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  /** `var_mean(input, dim, unbiased=True, keepdim=False) -> tuple` */
  var_mean(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  /** `vdot(input, other, *, out=None) -> Tensor` */
  vdot(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  vdot(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  vdot(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  /** `vsplit(input, sections) -> tuple` */
  vsplit(input: Tensor, sections: number): readonly unknown[];
  vsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  vsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  /** `vsplit(input, indices) -> tuple` */
  vsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  vsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  vsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  /** `vstack(tensors, *, out=None) -> Tensor` */
  vstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  vstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  /** `where(condition) -> tuple` */
  where(condition: Tensor): readonly unknown[];
  where(keywords: { condition: Tensor }): readonly unknown[];
  /** `where(condition, input, other, *, out=None) -> Tensor` */
  where(condition: Tensor, input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  where(condition: Tensor, input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  where(condition: Tensor, keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  where(keywords: { condition: Tensor; input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `xlogy(input, other, *, out=None) -> Tensor` */
  xlogy(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  xlogy(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  /** `zeros(*size, out=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  zeros(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  zeros(...size: (number)[]): Tensor;
  zeros(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  /** `zeros_like(input, *, memory_format=None, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False) -> Tensor` */
  zeros_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  zeros_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
}

const surface = moduleSurface(root) as Root;

export const {
  BFloat16Tensor,
  BoolTensor,
  ByteTensor,
  CharTensor,
  ComplexFloatTensor,
  DoubleTensor,
  FloatTensor,
  Generator,
  HalfTensor,
  IntTensor,
  LongTensor,
  ShortTensor,
  Size,
  Tensor,
  __version__,
  abs,
  absolute,
  acos,
  acosh,
  add,
  addcdiv,
  addcmul,
  addmm,
  addmv,
  addr,
  adjoint,
  alias,
  all,
  allclose,
  amax,
  amin,
  aminmax,
  any,
  arange,
  arccos,
  arccosh,
  arcsin,
  arcsinh,
  arctan,
  arctan2,
  arctanh,
  argmax,
  argmin,
  argsort,
  argwhere,
  as_strided,
  as_tensor,
  asarray,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  atleast_1d,
  atleast_2d,
  atleast_3d,
  autograd,
  baddbmm,
  bernoulli,
  bfloat16,
  bincount,
  bitwise_and,
  bitwise_left_shift,
  bitwise_not,
  bitwise_or,
  bitwise_right_shift,
  bitwise_xor,
  bmm,
  bool,
  broadcast_shapes,
  broadcast_tensors,
  broadcast_to,
  bucketize,
  can_cast,
  cat,
  cdist,
  ceil,
  cfloat,
  channels_last,
  cholesky,
  chunk,
  clamp,
  clamp_max,
  clamp_min,
  clip,
  clone,
  column_stack,
  complex64,
  concat,
  concatenate,
  contiguous_format,
  copysign,
  cos,
  cosh,
  cosine_similarity,
  count_nonzero,
  cross,
  cummax,
  cummin,
  cumprod,
  cumsum,
  default_generator,
  deg2rad,
  det,
  detach,
  device,
  diag,
  diag_embed,
  diagflat,
  diagonal,
  diff,
  digamma,
  dist,
  div,
  divide,
  dot,
  double,
  dsplit,
  dstack,
  dtype,
  e,
  einsum,
  empty,
  empty_like,
  enable_grad,
  eq,
  equal,
  erf,
  erfc,
  erfinv,
  exp,
  exp2,
  expm1,
  eye,
  fill,
  finfo,
  fix,
  flatten,
  flip,
  fliplr,
  flipud,
  float,
  float16,
  float32,
  float64,
  float_power,
  floor,
  floor_divide,
  fmax,
  fmin,
  fmod,
  frac,
  from_dlpack,
  from_numpy,
  full,
  full_like,
  func,
  gather,
  ge,
  ger,
  get_default_dtype,
  greater,
  greater_equal,
  gt,
  half,
  heaviside,
  histc,
  hsplit,
  hstack,
  hypot,
  iinfo,
  index_add,
  index_copy,
  index_fill,
  index_select,
  inf,
  inference_mode,
  initial_seed,
  inner,
  int,
  int16,
  int32,
  int64,
  int8,
  inverse,
  is_complex,
  is_floating_point,
  is_grad_enabled,
  is_inference,
  is_nonzero,
  is_storage,
  is_tensor,
  isclose,
  isfinite,
  isin,
  isinf,
  isnan,
  isneginf,
  isposinf,
  isreal,
  kron,
  kthvalue,
  layout,
  le,
  lerp,
  less,
  less_equal,
  lgamma,
  linalg,
  linspace,
  log,
  log10,
  log1p,
  log2,
  logaddexp,
  logdet,
  logical_and,
  logical_not,
  logical_or,
  logical_xor,
  logit,
  logspace,
  logsumexp,
  long,
  lt,
  manual_seed,
  masked_fill,
  masked_scatter,
  masked_select,
  matmul,
  matrix_power,
  max,
  maximum,
  mean,
  median,
  memory_format,
  meshgrid,
  min,
  minimum,
  mm,
  mode,
  moveaxis,
  movedim,
  msort,
  mul,
  multinomial,
  multiply,
  mv,
  nan,
  nan_to_num,
  nanmean,
  nanmedian,
  nanquantile,
  nansum,
  narrow,
  ne,
  neg,
  negative,
  nn,
  no_grad,
  nonzero,
  norm,
  normal,
  not_equal,
  numel,
  ones,
  ones_like,
  outer,
  permute,
  pi,
  pinverse,
  positive,
  pow,
  preserve_format,
  prod,
  promote_types,
  put,
  qr,
  quantile,
  rad2deg,
  rand,
  rand_like,
  randint,
  randint_like,
  randn,
  randn_like,
  randperm,
  ravel,
  reciprocal,
  relu,
  remainder,
  repeat_interleave,
  reshape,
  result_type,
  return_types,
  roll,
  rot90,
  round,
  row_stack,
  rsqrt,
  rsub,
  scalar_tensor,
  scatter,
  scatter_add,
  scatter_reduce,
  searchsorted,
  seed,
  select,
  set_default_dtype,
  set_grad_enabled,
  set_printoptions,
  sgn,
  short,
  sigmoid,
  sign,
  signbit,
  sin,
  sinh,
  slogdet,
  sort,
  sparse_coo,
  special,
  split,
  split_with_sizes,
  sqrt,
  square,
  squeeze,
  stack,
  std,
  std_mean,
  strided,
  sub,
  subtract,
  sum,
  svd,
  swapaxes,
  swapdims,
  t,
  take,
  take_along_dim,
  tan,
  tanh,
  tensor,
  tensor_split,
  tensordot,
  tile,
  to_dlpack,
  topk,
  trace,
  transpose,
  tril,
  tril_indices,
  triu,
  triu_indices,
  true_divide,
  trunc,
  uint16,
  uint32,
  uint64,
  uint8,
  unbind,
  unflatten,
  unique,
  unique_consecutive,
  unsqueeze,
  utils,
  var_mean,
  vdot,
  vsplit,
  vstack,
  where,
  xlogy,
  zeros,
  zeros_like,
} = surface;
const var_ = surface.var;
export { var_ as var };
