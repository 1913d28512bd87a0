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
  abs(keywords?: { out?: Tensor | null }): Tensor;
  abs_(keywords?: { out?: Tensor | null }): Tensor;
  absolute(keywords?: { out?: Tensor | null }): Tensor;
  absolute_(keywords?: { out?: Tensor | null }): Tensor;
  acos(keywords?: { out?: Tensor | null }): Tensor;
  acos_(keywords?: { out?: Tensor | null }): Tensor;
  acosh(keywords?: { out?: Tensor | null }): Tensor;
  acosh_(keywords?: { out?: Tensor | null }): Tensor;
  add(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv_(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv_(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul_(tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul_(tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul_(keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm_(mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm_(mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm_(keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv_(mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv_(mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv_(keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr_(vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr_(vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr_(keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  adjoint(): Tensor;
  all(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  all(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  allclose(other: Tensor, rtol: number, atol: number, equal_nan: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): boolean;
  allclose(other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  amax(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amax(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amin(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  aminmax(keywords?: { dim?: number | null; keepdim?: boolean }): readonly unknown[];
  any(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  any(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  arccos(keywords?: { out?: Tensor | null }): Tensor;
  arccos_(keywords?: { out?: Tensor | null }): Tensor;
  arccosh(keywords?: { out?: Tensor | null }): Tensor;
  arccosh_(keywords?: { out?: Tensor | null }): Tensor;
  arcsin(keywords?: { out?: Tensor | null }): Tensor;
  arcsin_(keywords?: { out?: Tensor | null }): Tensor;
  arcsinh(keywords?: { out?: Tensor | null }): Tensor;
  arcsinh_(keywords?: { out?: Tensor | null }): Tensor;
  arctan(keywords?: { out?: Tensor | null }): Tensor;
  arctan2(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctan2_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctan_(keywords?: { out?: Tensor | null }): Tensor;
  arctanh(keywords?: { out?: Tensor | null }): Tensor;
  arctanh_(keywords?: { out?: Tensor | null }): Tensor;
  argmax(dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmax(dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmin(dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argsort(keywords: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  argsort(dim: number, descending: boolean): Tensor;
  argsort(dim: number, keywords?: { descending?: boolean }): Tensor;
  argsort(keywords?: { dim?: number; descending?: boolean }): Tensor;
  argwhere(): Tensor;
  as_strided(size: readonly number[] | number, stride: readonly number[] | number, storage_offset: number | null): Tensor;
  as_strided(size: readonly number[] | number, stride: readonly number[] | number, keywords?: { storage_offset?: number | null }): Tensor;
  as_strided(size: readonly number[] | number, keywords: { stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(keywords: { size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  asin(keywords?: { out?: Tensor | null }): Tensor;
  asin_(keywords?: { out?: Tensor | null }): Tensor;
  asinh(keywords?: { out?: Tensor | null }): Tensor;
  asinh_(keywords?: { out?: Tensor | null }): Tensor;
  atan(keywords?: { out?: Tensor | null }): Tensor;
  atan2(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atan2_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atan_(keywords?: { out?: Tensor | null }): Tensor;
  atanh(keywords?: { out?: Tensor | null }): Tensor;
  atanh_(keywords?: { out?: Tensor | null }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm_(batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm_(batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm_(keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  bfloat16(keywords?: { memory_format?: unknown }): Tensor;
  bincount(weights: Tensor | null, minlength: number): Tensor;
  bincount(weights: Tensor | null, keywords?: { minlength?: number }): Tensor;
  bincount(keywords?: { weights?: Tensor | null; minlength?: number }): Tensor;
  bitwise_and(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_and_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_not(keywords?: { out?: Tensor | null }): Tensor;
  bitwise_not_(keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_or_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bmm(mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bmm(keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  bool(keywords?: { memory_format?: unknown }): Tensor;
  broadcast_to(size: readonly (number)[]): Tensor;
  broadcast_to(...size: (number)[]): Tensor;
  byte(keywords?: { memory_format?: unknown }): Tensor;
  ceil(keywords?: { out?: Tensor | null }): Tensor;
  ceil_(keywords?: { out?: Tensor | null }): Tensor;
  cfloat(keywords?: { memory_format?: unknown }): Tensor;
  char(keywords?: { memory_format?: unknown }): Tensor;
  chunk(chunks: number, dim: number): readonly unknown[];
  chunk(chunks: number, keywords?: { dim?: number }): readonly unknown[];
  chunk(keywords: { chunks: number; dim?: number }): readonly unknown[];
  clamp(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp_(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp_(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp_(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp_(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp_(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp_(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp_max(max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max(keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_max_(max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max_(keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_min(min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min(keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_min_(min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min_(keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clip(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip_(min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip_(min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip_(keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip_(min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip_(min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip_(keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clone(keywords?: { memory_format?: unknown }): Tensor;
  contiguous(keywords?: { memory_format?: unknown }): Tensor;
  copy_(src: Tensor | number | bigint | boolean, non_blocking: boolean): Tensor;
  copy_(src: Tensor | number | bigint | boolean, keywords?: { non_blocking?: boolean }): Tensor;
  copy_(keywords: { src: Tensor | number | bigint | boolean; non_blocking?: boolean }): Tensor;
  copysign(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  copysign_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  cos(keywords?: { out?: Tensor | null }): Tensor;
  cos_(keywords?: { out?: Tensor | null }): Tensor;
  cosh(keywords?: { out?: Tensor | null }): Tensor;
  cosh_(keywords?: { out?: Tensor | null }): Tensor;
  count_nonzero(dim: number | readonly number[] | null): Tensor;
  count_nonzero(keywords?: { dim?: number | readonly number[] | null }): Tensor;
  cpu(keywords?: { memory_format?: unknown }): Tensor;
  cross(other: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  cross(other: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  cross(keywords: { other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  cummax(dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummax(keywords: { dim: number; out?: unknown }): readonly unknown[];
  cummin(dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummin(keywords: { dim: number; out?: unknown }): readonly unknown[];
  cumprod(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod_(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod_(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum_(dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum_(keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  data_ptr(): number;
  deg2rad(keywords?: { out?: Tensor | null }): Tensor;
  deg2rad_(keywords?: { out?: Tensor | null }): Tensor;
  detach(): Tensor;
  detach_(): Tensor;
  diag(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  diag(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  diag_embed(offset: number, dim1: number, dim2: number): Tensor;
  diag_embed(offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diag_embed(offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diag_embed(keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagflat(offset: number): Tensor;
  diagflat(keywords?: { offset?: number }): Tensor;
  diagonal(offset: number, dim1: number, dim2: number): Tensor;
  diagonal(offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diagonal(offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diff(n: number, dim: number, prepend: Tensor | null, append: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  diff(n: number, dim: number, prepend: Tensor | null, keywords?: { append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(n: number, dim: number, keywords?: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(n: number, keywords?: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(keywords?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  digamma(keywords?: { out?: Tensor | null }): Tensor;
  digamma_(keywords?: { out?: Tensor | null }): Tensor;
  dim(): number;
  div(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div_(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div_(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide_(other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide_(keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  dot(tensor: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  dot(keywords: { tensor: Tensor; out?: Tensor | null }): Tensor;
  double(keywords?: { memory_format?: unknown }): Tensor;
  dsplit(sections: number): readonly unknown[];
  dsplit(keywords: { sections: number }): readonly unknown[];
  dsplit(indices: readonly number[] | number): readonly unknown[];
  dsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  element_size(): number;
  eq(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  eq_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  equal(other: Tensor): boolean;
  equal(keywords: { other: Tensor }): boolean;
  erf(keywords?: { out?: Tensor | null }): Tensor;
  erf_(keywords?: { out?: Tensor | null }): Tensor;
  erfc(keywords?: { out?: Tensor | null }): Tensor;
  erfc_(keywords?: { out?: Tensor | null }): Tensor;
  erfinv(keywords?: { out?: Tensor | null }): Tensor;
  erfinv_(keywords?: { out?: Tensor | null }): Tensor;
  exp(keywords?: { out?: Tensor | null }): Tensor;
  exp2(keywords?: { out?: Tensor | null }): Tensor;
  exp2_(keywords?: { out?: Tensor | null }): Tensor;
  exp_(keywords?: { out?: Tensor | null }): Tensor;
  expand(size: readonly (number)[]): Tensor;
  expand(...size: (number)[]): Tensor;
  expand_as(other: Tensor): Tensor;
  expand_as(keywords: { other: Tensor }): Tensor;
  expm1(keywords?: { out?: Tensor | null }): Tensor;
  expm1_(keywords?: { out?: Tensor | null }): Tensor;
  fill_(value: Tensor | number | bigint | boolean): Tensor;
  fill_(keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  fix(keywords?: { out?: Tensor | null }): Tensor;
  fix_(keywords?: { out?: Tensor | null }): Tensor;
  flatten(start_dim: number, end_dim: number): Tensor;
  flatten(start_dim: number, keywords?: { end_dim?: number }): Tensor;
  flatten(keywords?: { start_dim?: number; end_dim?: number }): Tensor;
  flip(dims: readonly (number)[]): Tensor;
  flip(...dims: (number)[]): Tensor;
  fliplr(): Tensor;
  flipud(): Tensor;
  float(keywords?: { memory_format?: unknown }): Tensor;
  float_power(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  float_power(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor(keywords?: { out?: Tensor | null }): Tensor;
  floor_(keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor_divide_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmax(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmin(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  frac(keywords?: { out?: Tensor | null }): Tensor;
  frac_(keywords?: { out?: Tensor | null }): Tensor;
  gather(dim: number, index: Tensor, keywords?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(dim: number, keywords: { index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(keywords: { dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  ge(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ger(vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ger(keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  get_device(): number;
  greater(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  half(keywords?: { memory_format?: unknown }): Tensor;
  heaviside(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  heaviside_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  histc(bins: number, min: number, max: number, keywords?: { out?: Tensor | null }): Tensor;
  histc(bins: number, min: number, keywords?: { max?: number; out?: Tensor | null }): Tensor;
  histc(bins: number, keywords?: { min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(keywords?: { bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  hsplit(sections: number): readonly unknown[];
  hsplit(keywords: { sections: number }): readonly unknown[];
  hsplit(indices: readonly number[] | number): readonly unknown[];
  hsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  hypot(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add_(keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_copy(dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy(dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy_(dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy_(dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy_(dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy_(keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_fill(dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill(dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill_(dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill_(dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill_(dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill_(keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_put_(indices: unknown, values: Tensor, accumulate: boolean): Tensor;
  index_put_(indices: unknown, values: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  index_put_(indices: unknown, keywords: { values: Tensor; accumulate?: boolean }): Tensor;
  index_put_(keywords: { indices: unknown; values: Tensor; accumulate?: boolean }): Tensor;
  index_select(dim: number, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_select(dim: number, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  index_select(keywords: { dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  inner(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inner(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  int(keywords?: { memory_format?: unknown }): Tensor;
  is_complex(): boolean;
  is_contiguous(keywords?: { memory_format?: unknown }): boolean;
  is_floating_point(): boolean;
  is_nonzero(): boolean;
  is_shared(): boolean;
  is_signed(): boolean;
  isclose(other: Tensor, rtol: number, atol: number, equal_nan: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): Tensor;
  isclose(other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isfinite(keywords?: { out?: Tensor | null }): Tensor;
  isinf(keywords?: { out?: Tensor | null }): Tensor;
  isnan(keywords?: { out?: Tensor | null }): Tensor;
  isneginf(keywords?: { out?: Tensor | null }): Tensor;
  isposinf(keywords?: { out?: Tensor | null }): Tensor;
  isreal(): Tensor;
  item(): number;
  kron(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  kron(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  kthvalue(k: number, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  kthvalue(k: number, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(k: number, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(keywords: { k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  le(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  le_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp(end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp_(end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp_(end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp_(keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lgamma(keywords?: { out?: Tensor | null }): Tensor;
  lgamma_(keywords?: { out?: Tensor | null }): Tensor;
  log(keywords?: { out?: Tensor | null }): Tensor;
  log10(keywords?: { out?: Tensor | null }): Tensor;
  log10_(keywords?: { out?: Tensor | null }): Tensor;
  log1p(keywords?: { out?: Tensor | null }): Tensor;
  log1p_(keywords?: { out?: Tensor | null }): Tensor;
  log2(keywords?: { out?: Tensor | null }): Tensor;
  log2_(keywords?: { out?: Tensor | null }): Tensor;
  log_(keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_not(keywords?: { out?: Tensor | null }): Tensor;
  logical_not_(keywords?: { out?: Tensor | null }): Tensor;
  logical_or(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_or_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logit(eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit(keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  logit_(eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit_(keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  logsumexp(dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  logsumexp(dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(keywords: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  long(keywords?: { memory_format?: unknown }): Tensor;
  lt(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lt_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  masked_fill(mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill(mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill_(mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill_(mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill_(keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  masked_scatter(mask: Tensor, source: Tensor): Tensor;
  masked_scatter(mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter(keywords: { mask: Tensor; source: Tensor }): Tensor;
  masked_scatter_(mask: Tensor, source: Tensor): Tensor;
  masked_scatter_(mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter_(keywords: { mask: Tensor; source: Tensor }): Tensor;
  masked_select(mask: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  masked_select(keywords: { mask: Tensor; out?: Tensor | null }): Tensor;
  matmul(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  matrix_power(n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(keywords: { n: number; out?: Tensor | null }): Tensor;
  max(keywords?: { out?: Tensor | null }): Tensor;
  max(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  max(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  max(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  maximum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  mean(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  median(): Tensor;
  median(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  median(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(keywords?: { out?: Tensor | null }): Tensor;
  min(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  min(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  min(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  minimum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  mm(mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mm(keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  mode(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  mode(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: number, keywords: { destination: number }): Tensor;
  moveaxis(keywords: { source: number; destination: number }): Tensor;
  moveaxis(source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  moveaxis(source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  moveaxis(keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  movedim(source: number, destination: number): Tensor;
  movedim(source: number, keywords: { destination: number }): Tensor;
  movedim(keywords: { source: number; destination: number }): Tensor;
  movedim(source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  movedim(source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  movedim(keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  msort(keywords?: { out?: Tensor | null }): Tensor;
  mul(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mul_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mv(vec: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mv(keywords: { vec: Tensor; out?: Tensor | null }): Tensor;
  nan_to_num(nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num(nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num_(nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num_(nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num_(nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num_(keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  nanmedian(dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanquantile(q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nansum(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  narrow(dim: number, start: number, length: number): Tensor;
  narrow(dim: number, start: number, keywords: { length: number }): Tensor;
  narrow(dim: number, keywords: { start: number; length: number }): Tensor;
  narrow(keywords: { dim: number; start: number; length: number }): Tensor;
  ndimension(): number;
  ne(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ne_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  neg(keywords?: { out?: Tensor | null }): Tensor;
  neg_(keywords?: { out?: Tensor | null }): Tensor;
  negative(keywords?: { out?: Tensor | null }): Tensor;
  negative_(keywords?: { out?: Tensor | null }): Tensor;
  nelement(): number;
  new_empty(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_empty(...size: (number)[]): Tensor;
  new_empty(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  new_full(size: readonly number[] | number, fill_value: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_full(size: readonly number[] | number, keywords: { fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_full(keywords: { size: readonly number[] | number; fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_ones(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_ones(...size: (number)[]): Tensor;
  new_ones(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  new_tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean; layout?: unknown }): Tensor;
  new_tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean; layout?: unknown }): Tensor;
  new_zeros(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  new_zeros(...size: (number)[]): Tensor;
  new_zeros(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  nonzero(keywords?: { as_tuple?: boolean; out?: Tensor | null }): Tensor;
  not_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  not_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  numel(): number;
  numpy(keywords?: { force?: boolean }): NDArray;
  outer(vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  outer(keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  permute(dims: readonly (number)[]): Tensor;
  permute(...dims: (number)[]): Tensor;
  pin_memory(): Tensor;
  positive(keywords?: { out?: Tensor | null }): Tensor;
  pow(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow_(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow_(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  prod(keywords?: { dtype?: DType | null }): Tensor;
  prod(dim: number, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(dim: number, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(keywords: { dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  put(index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put(index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put(index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put(keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put_(index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put_(index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put_(index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put_(keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  quantile(q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  rad2deg(keywords?: { out?: Tensor | null }): Tensor;
  rad2deg_(keywords?: { out?: Tensor | null }): Tensor;
  ravel(): Tensor;
  reciprocal(keywords?: { out?: Tensor | null }): Tensor;
  reciprocal_(keywords?: { out?: Tensor | null }): Tensor;
  remainder(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  remainder_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  repeat(repeats: readonly (number)[]): Tensor;
  repeat(...repeats: (number)[]): Tensor;
  repeat_interleave(repeats: number, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(repeats: number, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(repeats: Tensor, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(repeats: Tensor, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  requires_grad_(requires_grad: boolean): Tensor;
  requires_grad_(keywords?: { requires_grad?: boolean }): Tensor;
  reshape(shape: readonly (number)[]): Tensor;
  reshape(...shape: (number)[]): Tensor;
  reshape_as(other: Tensor): Tensor;
  reshape_as(keywords: { other: Tensor }): Tensor;
  roll(shifts: number, dims: number | null): Tensor;
  roll(shifts: number, keywords?: { dims?: number | null }): Tensor;
  roll(keywords: { shifts: number; dims?: number | null }): Tensor;
  roll(shifts: readonly number[] | number, dims: readonly number[] | number): Tensor;
  roll(shifts: readonly number[] | number, keywords?: { dims?: readonly number[] | number }): Tensor;
  roll(keywords: { shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  rot90(k: number, dims: readonly number[] | number | null): Tensor;
  rot90(k: number, keywords?: { dims?: readonly number[] | number | null }): Tensor;
  rot90(keywords?: { k?: number; dims?: readonly number[] | number | null }): Tensor;
  round(keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  round_(keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  rsqrt(keywords?: { out?: Tensor | null }): Tensor;
  rsqrt_(keywords?: { out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_(keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_add(dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add(dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add_(dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add_(dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add_(dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add_(keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce_(keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  select(dim: number, index: number): Tensor;
  select(dim: number, keywords: { index: number }): Tensor;
  select(keywords: { dim: number; index: number }): Tensor;
  sgn(keywords?: { out?: Tensor | null }): Tensor;
  sgn_(keywords?: { out?: Tensor | null }): Tensor;
  short(keywords?: { memory_format?: unknown }): Tensor;
  sigmoid(keywords?: { out?: Tensor | null }): Tensor;
  sigmoid_(keywords?: { out?: Tensor | null }): Tensor;
  sign(keywords?: { out?: Tensor | null }): Tensor;
  sign_(keywords?: { out?: Tensor | null }): Tensor;
  signbit(keywords?: { out?: Tensor | null }): Tensor;
  sin(keywords?: { out?: Tensor | null }): Tensor;
  sin_(keywords?: { out?: Tensor | null }): Tensor;
  sinh(keywords?: { out?: Tensor | null }): Tensor;
  sinh_(keywords?: { out?: Tensor | null }): Tensor;
  size(): Size;
  size(dim: number): number;
  size(keywords: { dim: number }): number;
  sort(keywords: { stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(dim: number, descending: boolean, keywords?: { out?: unknown }): readonly unknown[];
  sort(dim: number, keywords?: { descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords?: { dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  split(split_size: number, dim: number): readonly unknown[];
  split(split_size: number, keywords?: { dim?: number }): readonly unknown[];
  split(keywords: { split_size: number; dim?: number }): readonly unknown[];
  split(split_size: readonly number[] | number, dim: number): readonly unknown[];
  split(split_size: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split(keywords: { split_size: readonly number[] | number; dim?: number }): readonly unknown[];
  split_with_sizes(split_sizes: readonly number[] | number, dim: number): readonly unknown[];
  split_with_sizes(split_sizes: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split_with_sizes(keywords: { split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  sqrt(keywords?: { out?: Tensor | null }): Tensor;
  sqrt_(keywords?: { out?: Tensor | null }): Tensor;
  square(keywords?: { out?: Tensor | null }): Tensor;
  square_(keywords?: { out?: Tensor | null }): Tensor;
  squeeze(): Tensor;
  squeeze(dim: number): Tensor;
  squeeze(keywords: { dim: number }): Tensor;
  squeeze(dim: readonly number[] | number): Tensor;
  squeeze(keywords: { dim: readonly number[] | number }): Tensor;
  std(unbiased: boolean): Tensor;
  std(keywords: { unbiased: boolean }): Tensor;
  std(dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  std(dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  storage_offset(): number;
  stride(): readonly unknown[];
  stride(dim: number): number;
  stride(keywords: { dim: number }): number;
  sub(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sum(dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes(axis0: number, keywords: { axis1: number }): Tensor;
  swapaxes(keywords: { axis0: number; axis1: number }): Tensor;
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims(dim0: number, keywords: { dim1: number }): Tensor;
  swapdims(keywords: { dim0: number; dim1: number }): Tensor;
  t(): Tensor;
  take(index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  take(keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  take_along_dim(indices: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  take_along_dim(indices: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(keywords: { indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  tan(keywords?: { out?: Tensor | null }): Tensor;
  tan_(keywords?: { out?: Tensor | null }): Tensor;
  tanh(keywords?: { out?: Tensor | null }): Tensor;
  tanh_(keywords?: { out?: Tensor | null }): Tensor;
  tensor_split(sections: number, dim: number): readonly unknown[];
  tensor_split(sections: number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { sections: number; dim?: number }): readonly unknown[];
  tensor_split(indices: readonly number[] | number, dim: number): readonly unknown[];
  tensor_split(indices: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { indices: readonly number[] | number; dim?: number }): readonly unknown[];
  tensor_split(tensor_indices_or_sections: Tensor, dim: number): readonly unknown[];
  tensor_split(tensor_indices_or_sections: Tensor, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(keywords: { tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  tile(dims: readonly (number)[]): Tensor;
  tile(...dims: (number)[]): Tensor;
  to(dtype: DType, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(dtype: DType, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(dtype: DType, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords: { dtype: DType; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(device: unknown, dtype: DType | null, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(device: unknown, dtype: DType | null, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(device: unknown, dtype: DType | null, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(device: unknown, keywords?: { dtype?: DType | null; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords?: { device?: unknown; dtype?: DType | null; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(other: Tensor, non_blocking: boolean, copy: boolean, keywords?: { memory_format?: unknown }): Tensor;
  to(other: Tensor, non_blocking: boolean, keywords?: { copy?: boolean; memory_format?: unknown }): Tensor;
  to(other: Tensor, keywords?: { non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  to(keywords: { other: Tensor; non_blocking?: boolean; copy?: boolean; memory_format?: unknown }): Tensor;
  tolist(): NestedList;
  topk(k: number, dim: number, largest: boolean, sorted: boolean, keywords?: { out?: unknown }): readonly unknown[];
  topk(k: number, dim: number, largest: boolean, keywords?: { sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(k: number, dim: number, keywords?: { largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(k: number, keywords?: { dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(keywords: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  trace(): Tensor;
  transpose(dim0: number, dim1: number): Tensor;
  transpose(dim0: number, keywords: { dim1: number }): Tensor;
  transpose(keywords: { dim0: number; dim1: number }): Tensor;
  tril(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  tril_(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril_(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  triu(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  triu_(diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu_(keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  true_divide(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  true_divide_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  trunc(keywords?: { out?: Tensor | null }): Tensor;
  trunc_(keywords?: { out?: Tensor | null }): Tensor;
  type(dtype: unknown, non_blocking: boolean): Tensor;
  type(dtype: unknown, keywords?: { non_blocking?: boolean }): Tensor;
  type(keywords?: { dtype?: unknown; non_blocking?: boolean }): Tensor;
  type_as(other: Tensor): Tensor;
  type_as(keywords: { other: Tensor }): Tensor;
  unbind(dim: number): readonly unknown[];
  unbind(keywords?: { dim?: number }): readonly unknown[];
  unflatten(dim: number, sizes: readonly number[] | number): Tensor;
  unflatten(dim: number, keywords: { sizes: readonly number[] | number }): Tensor;
  unflatten(keywords: { dim: number; sizes: readonly number[] | number }): Tensor;
  unfold(dimension: number, size: number, step: number): Tensor;
  unfold(dimension: number, size: number, keywords: { step: number }): Tensor;
  unfold(dimension: number, keywords: { size: number; step: number }): Tensor;
  unfold(keywords: { dimension: number; size: number; step: number }): Tensor;
  unique(sorted: boolean, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique(sorted: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique(sorted: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique(sorted: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(keywords?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique_consecutive(return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique_consecutive(return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unsqueeze(dim: number): Tensor;
  unsqueeze(keywords: { dim: number }): Tensor;
  var(unbiased: boolean): Tensor;
  var(keywords: { unbiased: boolean }): Tensor;
  var(dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  var(dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  vdot(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  vdot(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  view(dtype: DType): Tensor;
  view(keywords: { dtype: DType }): Tensor;
  view(size: readonly (number)[]): Tensor;
  view(...size: (number)[]): Tensor;
  view_as(other: Tensor): Tensor;
  view_as(keywords: { other: Tensor }): Tensor;
  vsplit(sections: number): readonly unknown[];
  vsplit(keywords: { sections: number }): readonly unknown[];
  vsplit(indices: readonly number[] | number): readonly unknown[];
  vsplit(keywords: { indices: readonly number[] | number }): readonly unknown[];
  where(condition: Tensor, other: Tensor | number | bigint | boolean): Tensor;
  where(condition: Tensor, keywords: { other: Tensor | number | bigint | boolean }): Tensor;
  where(keywords: { condition: Tensor; other: Tensor | number | bigint | boolean }): Tensor;
  xlogy(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  xlogy_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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

export interface Root_linalg {
  cross(input: Tensor, other: Tensor, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  cross(input: Tensor, keywords: { other: Tensor; dim?: number; out?: Tensor | null }): Tensor;
  cross(keywords: { input: Tensor; other: Tensor; dim?: number; out?: Tensor | null }): Tensor;
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  matmul(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, keywords: { n: number; out?: Tensor | null }): Tensor;
  matrix_power(keywords: { input: Tensor; n: number; out?: Tensor | null }): Tensor;
}

export interface Root_nn_functional {

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
  readonly linalg_qr: ClassLike;
  readonly linalg_slogdet: ClassLike;
  readonly linalg_svd: ClassLike;
  readonly max: ClassLike;
  readonly median: ClassLike;
  readonly min: ClassLike;
  readonly mode: ClassLike;
  readonly nanmedian: ClassLike;
  readonly sort: ClassLike;
  readonly topk: ClassLike;
}

export interface Root_special {
  expit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  expit(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
}

export interface Root {
  readonly BFloat16Tensor: ClassLike;
  readonly BoolTensor: ClassLike;
  readonly ByteTensor: ClassLike;
  readonly CharTensor: ClassLike;
  readonly ComplexFloatTensor: ClassLike;
  readonly DoubleTensor: ClassLike;
  readonly FloatTensor: ClassLike;
  readonly HalfTensor: ClassLike;
  readonly IntTensor: ClassLike;
  readonly LongTensor: ClassLike;
  readonly ShortTensor: ClassLike;
  readonly Size: ClassLike;
  readonly Tensor: ClassLike;
  readonly __version__: string;
  abs(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  abs(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  absolute(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  absolute(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  acos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  acosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  add(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(input: Tensor, keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcdiv(keywords: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, keywords?: { value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, tensor1: Tensor, keywords: { tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(input: Tensor, keywords: { tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addcmul(keywords: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, mat1: Tensor, keywords: { mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(input: Tensor, keywords: { mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmm(keywords: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, mat: Tensor, vec: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, mat: Tensor, keywords: { vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(input: Tensor, keywords: { mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addmv(keywords: { input: Tensor; mat: Tensor; vec: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(input: Tensor, vec1: Tensor, keywords: { vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(input: Tensor, keywords: { vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  addr(keywords: { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  adjoint(input: Tensor): Tensor;
  adjoint(keywords: { input: Tensor }): Tensor;
  alias(input: Tensor): Tensor;
  alias(keywords: { input: Tensor }): Tensor;
  all(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  all(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  all(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, equal_nan: boolean): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(input: Tensor, keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  allclose(keywords: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): boolean;
  amax(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amax(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(input: Tensor, keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amax(keywords: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  amin(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(input: Tensor, keywords?: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  amin(keywords: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  aminmax(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean }): readonly unknown[];
  aminmax(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean }): readonly unknown[];
  any(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  any(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  any(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  arange(end: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(keywords: { end: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(start: number | bigint | boolean, end: number | bigint | boolean, step: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(start: number | bigint | boolean, end: number | bigint | boolean, keywords?: { step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arange(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; step?: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  arccos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arccos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  arccosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arccosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  arcsin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arcsin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  arcsinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arcsinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  arctan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arctan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  arctan2(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctan2(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arctanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  argmax(input: Tensor, dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmax(input: Tensor, dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmax(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(input: Tensor, dim: number | null, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  argmin(input: Tensor, dim: number | null, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(input: Tensor, keywords?: { dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argmin(keywords: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  argsort(input: Tensor, keywords: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  argsort(keywords: { input: Tensor; stable: boolean; dim?: number; descending?: boolean; out?: Tensor | null }): Tensor;
  argsort(input: Tensor, dim: number, descending: boolean): Tensor;
  argsort(input: Tensor, dim: number, keywords?: { descending?: boolean }): Tensor;
  argsort(input: Tensor, keywords?: { dim?: number; descending?: boolean }): Tensor;
  argsort(keywords: { input: Tensor; dim?: number; descending?: boolean }): Tensor;
  argwhere(input: Tensor): Tensor;
  argwhere(keywords: { input: Tensor }): Tensor;
  as_strided(input: Tensor, size: readonly number[] | number, stride: readonly number[] | number, storage_offset: number | null): Tensor;
  as_strided(input: Tensor, size: readonly number[] | number, stride: readonly number[] | number, keywords?: { storage_offset?: number | null }): Tensor;
  as_strided(input: Tensor, size: readonly number[] | number, keywords: { stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(input: Tensor, keywords: { size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_strided(keywords: { input: Tensor; size: readonly number[] | number; stride: readonly number[] | number; storage_offset?: number | null }): Tensor;
  as_tensor(data: unknown, dtype: DType | null, device: unknown): Tensor;
  as_tensor(data: unknown, dtype: DType | null, keywords?: { device?: unknown }): Tensor;
  as_tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  as_tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown }): Tensor;
  asarray(obj: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; copy?: unknown }): Tensor;
  asarray(keywords: { obj: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; copy?: unknown }): Tensor;
  asin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  asinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  atan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  atan2(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atan2(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  atleast_1d(tensors: readonly (unknown)[]): Tensor;
  atleast_1d(...tensors: (unknown)[]): Tensor;
  atleast_2d(tensors: readonly (unknown)[]): Tensor;
  atleast_2d(...tensors: (unknown)[]): Tensor;
  atleast_3d(tensors: readonly (unknown)[]): Tensor;
  atleast_3d(...tensors: (unknown)[]): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, keywords?: { beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, keywords: { batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(input: Tensor, keywords: { batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  baddbmm(keywords: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly bfloat16: DType;
  bincount(input: Tensor, weights: Tensor | null, minlength: number): Tensor;
  bincount(input: Tensor, weights: Tensor | null, keywords?: { minlength?: number }): Tensor;
  bincount(input: Tensor, keywords?: { weights?: Tensor | null; minlength?: number }): Tensor;
  bincount(keywords: { input: Tensor; weights?: Tensor | null; minlength?: number }): Tensor;
  bitwise_and(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_and(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_or(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bmm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bmm(input: Tensor, keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  bmm(keywords: { input: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  readonly bool: DType;
  broadcast_shapes(shapes: readonly (unknown)[]): Size;
  broadcast_shapes(...shapes: (unknown)[]): Size;
  broadcast_tensors(tensors: readonly (unknown)[]): readonly unknown[];
  broadcast_tensors(...tensors: (unknown)[]): readonly unknown[];
  broadcast_to(input: Tensor, size: readonly (number)[]): Tensor;
  broadcast_to(input: Tensor, ...size: (number)[]): Tensor;
  bucketize(input: Tensor | number | bigint | boolean, boundaries: Tensor, keywords?: { out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(input: Tensor | number | bigint | boolean, keywords: { boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  bucketize(keywords: { input: Tensor | number | bigint | boolean; boundaries: Tensor; out_int32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
  can_cast(from_: DType, to: DType): boolean;
  can_cast(from_: DType, keywords: { to: DType }): boolean;
  can_cast(keywords: { from_: DType; to: DType }): boolean;
  cat(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  cat(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  cat(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  ceil(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ceil(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly cfloat: DType;
  readonly channels_last: unknown;
  chunk(input: Tensor, chunks: number, dim: number): readonly unknown[];
  chunk(input: Tensor, chunks: number, keywords?: { dim?: number }): readonly unknown[];
  chunk(input: Tensor, keywords: { chunks: number; dim?: number }): readonly unknown[];
  chunk(keywords: { input: Tensor; chunks: number; dim?: number }): readonly unknown[];
  clamp(input: Tensor, min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(keywords: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clamp(input: Tensor, min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(input: Tensor, keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp(keywords: { input: Tensor; min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clamp_max(input: Tensor, max: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_max(input: Tensor, keywords: { max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_max(keywords: { input: Tensor; max: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_min(input: Tensor, min: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  clamp_min(input: Tensor, keywords: { min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clamp_min(keywords: { input: Tensor; min: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: Tensor | null, max: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: Tensor | null, keywords?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, keywords?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(keywords: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: number | bigint | boolean | null, max: number | bigint | boolean | null, keywords?: { out?: Tensor | null }): Tensor;
  clip(input: Tensor, min: number | bigint | boolean | null, keywords?: { max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(input: Tensor, keywords?: { min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clip(keywords: { input: Tensor; min?: number | bigint | boolean | null; max?: number | bigint | boolean | null; out?: Tensor | null }): Tensor;
  clone(input: Tensor, keywords?: { memory_format?: unknown }): Tensor;
  clone(keywords: { input: Tensor; memory_format?: unknown }): Tensor;
  column_stack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  column_stack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  readonly complex64: DType;
  concat(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  concat(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  concat(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  concatenate(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  concatenate(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  concatenate(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  readonly contiguous_format: unknown;
  copysign(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  copysign(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  cos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  cosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  count_nonzero(input: Tensor, dim: number | readonly number[] | null): Tensor;
  count_nonzero(input: Tensor, keywords?: { dim?: number | readonly number[] | null }): Tensor;
  count_nonzero(keywords: { input: Tensor; dim?: number | readonly number[] | null }): Tensor;
  cross(input: Tensor, other: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  cross(input: Tensor, other: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  cross(input: Tensor, keywords: { other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  cross(keywords: { input: Tensor; other: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  cummax(input: Tensor, dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummax(input: Tensor, keywords: { dim: number; out?: unknown }): readonly unknown[];
  cummax(keywords: { input: Tensor; dim: number; out?: unknown }): readonly unknown[];
  cummin(input: Tensor, dim: number, keywords?: { out?: unknown }): readonly unknown[];
  cummin(input: Tensor, keywords: { dim: number; out?: unknown }): readonly unknown[];
  cummin(keywords: { input: Tensor; dim: number; out?: unknown }): readonly unknown[];
  cumprod(input: Tensor, dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(input: Tensor, keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumprod(keywords: { input: Tensor; dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(input: Tensor, dim: number, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(input: Tensor, keywords: { dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  cumsum(keywords: { input: Tensor; dim: number; dtype?: DType | null; out?: Tensor | null }): Tensor;
  deg2rad(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  deg2rad(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  detach(input: Tensor): Tensor;
  detach(keywords: { input: Tensor }): Tensor;
  readonly device: ClassLike;
  diag(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  diag(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  diag(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  diag_embed(input: Tensor, offset: number, dim1: number, dim2: number): Tensor;
  diag_embed(input: Tensor, offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diag_embed(input: Tensor, offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diag_embed(input: Tensor, keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diag_embed(keywords: { input: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagflat(input: Tensor, offset: number): Tensor;
  diagflat(input: Tensor, keywords?: { offset?: number }): Tensor;
  diagflat(keywords: { input: Tensor; offset?: number }): Tensor;
  diagonal(input: Tensor, offset: number, dim1: number, dim2: number): Tensor;
  diagonal(input: Tensor, offset: number, dim1: number, keywords?: { dim2?: number }): Tensor;
  diagonal(input: Tensor, offset: number, keywords?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(input: Tensor, keywords?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonal(keywords: { input: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, append: Tensor | null, keywords?: { out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, keywords?: { append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, dim: number, keywords?: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, n: number, keywords?: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(input: Tensor, keywords?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  diff(keywords: { input: Tensor; n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
  digamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  digamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  div(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  div(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; rounding_mode?: string | null; out?: Tensor | null }): Tensor;
  dot(input: Tensor, tensor: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  dot(input: Tensor, keywords: { tensor: Tensor; out?: Tensor | null }): Tensor;
  dot(keywords: { input: Tensor; tensor: Tensor; out?: Tensor | null }): Tensor;
  readonly double: DType;
  dsplit(input: Tensor, sections: number): readonly unknown[];
  dsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  dsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  dsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  dsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  dsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  dstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  dstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  readonly dtype: ClassLike;
  readonly e: number;
  einsum(equation: unknown, operands: readonly (unknown)[]): Tensor;
  einsum(equation: unknown, ...operands: (unknown)[]): Tensor;
  empty(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown; memory_format?: unknown }): Tensor;
  empty(...size: (number)[]): Tensor;
  empty(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown; memory_format?: unknown }]): Tensor;
  empty_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  empty_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  eq(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  eq(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  equal(input: Tensor, other: Tensor): boolean;
  equal(input: Tensor, keywords: { other: Tensor }): boolean;
  equal(keywords: { input: Tensor; other: Tensor }): boolean;
  erf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  erfc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erfc(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  erfinv(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  erfinv(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  exp(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  exp(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  exp2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  exp2(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  expm1(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  expm1(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  eye(n: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(keywords: { n: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(n: number, m: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(n: number, keywords: { m: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  eye(keywords: { n: number; m: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  fill(input: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  fill(input: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  fill(keywords: { input: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  readonly finfo: ClassLike;
  fix(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  fix(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  flatten(input: Tensor, start_dim: number, end_dim: number): Tensor;
  flatten(input: Tensor, start_dim: number, keywords?: { end_dim?: number }): Tensor;
  flatten(input: Tensor, keywords?: { start_dim?: number; end_dim?: number }): Tensor;
  flatten(keywords: { input: Tensor; start_dim?: number; end_dim?: number }): Tensor;
  flip(input: Tensor, dims: readonly (number)[]): Tensor;
  flip(input: Tensor, ...dims: (number)[]): Tensor;
  fliplr(input: Tensor): Tensor;
  fliplr(keywords: { input: Tensor }): Tensor;
  flipud(input: Tensor): Tensor;
  flipud(keywords: { input: Tensor }): Tensor;
  readonly float: DType;
  readonly float16: DType;
  readonly float32: DType;
  readonly float64: DType;
  float_power(input: Tensor | number | bigint | boolean, exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  float_power(input: Tensor | number | bigint | boolean, keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  float_power(keywords: { input: Tensor | number | bigint | boolean; exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  floor(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  floor_divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor_divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmax(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmin(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  frac(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  frac(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  from_numpy(ndarray: unknown): Tensor;
  from_numpy(keywords: { ndarray: unknown }): Tensor;
  full(size: readonly number[] | number, fill_value: number | bigint | boolean, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  full(size: readonly number[] | number, keywords: { fill_value: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  full(keywords: { size: readonly number[] | number; fill_value: number | bigint | boolean; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  full_like(input: Tensor, fill_value: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  full_like(input: Tensor, keywords: { fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  full_like(keywords: { input: Tensor; fill_value: number | bigint | boolean; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  gather(input: Tensor, dim: number, index: Tensor, keywords?: { sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, dim: number, keywords: { index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(input: Tensor, keywords: { dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  gather(keywords: { input: Tensor; dim: number; index: Tensor; sparse_grad?: boolean; out?: Tensor | null }): Tensor;
  ge(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ger(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ger(input: Tensor, keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  ger(keywords: { input: Tensor; vec2: Tensor; out?: Tensor | null }): Tensor;
  get_default_dtype(): unknown;
  greater(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly half: DType;
  heaviside(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  heaviside(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number, min: number, max: number, keywords?: { out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number, min: number, keywords?: { max?: number; out?: Tensor | null }): Tensor;
  histc(input: Tensor, bins: number, keywords?: { min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(input: Tensor, keywords?: { bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  histc(keywords: { input: Tensor; bins?: number; min?: number; max?: number; out?: Tensor | null }): Tensor;
  hsplit(input: Tensor, sections: number): readonly unknown[];
  hsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  hsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  hsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  hsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  hsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  hstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  hstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  hypot(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly iinfo: ClassLike;
  index_add(input: Tensor, dim: number, index: Tensor, source: Tensor, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, dim: number, index: Tensor, keywords: { source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, dim: number, keywords: { index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(input: Tensor, keywords: { dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_add(keywords: { input: Tensor; dim: number; index: Tensor; source: Tensor; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, dim: number, index: Tensor, source: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, dim: number, index: Tensor, keywords: { source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, dim: number, keywords: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(input: Tensor, keywords: { dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_copy(keywords: { input: Tensor; dim: number; index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
  index_fill(input: Tensor, dim: number, index: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  index_fill(input: Tensor, dim: number, index: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(input: Tensor, dim: number, keywords: { index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(input: Tensor, keywords: { dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_fill(keywords: { input: Tensor; dim: number; index: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  index_select(input: Tensor, dim: number, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  index_select(input: Tensor, dim: number, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  index_select(input: Tensor, keywords: { dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  index_select(keywords: { input: Tensor; dim: number; index: Tensor; out?: Tensor | null }): Tensor;
  readonly inf: number;
  inner(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  inner(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  inner(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  readonly int: DType;
  readonly int16: DType;
  readonly int32: DType;
  readonly int64: DType;
  readonly int8: DType;
  is_complex(input: Tensor): boolean;
  is_complex(keywords: { input: Tensor }): boolean;
  is_floating_point(input: Tensor): boolean;
  is_floating_point(keywords: { input: Tensor }): boolean;
  is_nonzero(input: Tensor): boolean;
  is_nonzero(keywords: { input: Tensor }): boolean;
  is_storage(obj: unknown): boolean;
  is_storage(keywords: { obj: unknown }): boolean;
  is_tensor(obj: unknown): boolean;
  is_tensor(keywords: { obj: unknown }): boolean;
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, equal_nan: boolean): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, keywords?: { equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number, keywords?: { atol?: number; equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, keywords?: { rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(input: Tensor, keywords: { other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isclose(keywords: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equal_nan?: boolean }): Tensor;
  isfinite(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isfinite(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isin(elements: Tensor | number | bigint | boolean, test_elements: Tensor | number | bigint | boolean, keywords?: { assume_unique?: boolean; invert?: boolean }): Tensor;
  isin(elements: Tensor | number | bigint | boolean, keywords: { test_elements: Tensor | number | bigint | boolean; assume_unique?: boolean; invert?: boolean }): Tensor;
  isin(keywords: { elements: Tensor | number | bigint | boolean; test_elements: Tensor | number | bigint | boolean; assume_unique?: boolean; invert?: boolean }): Tensor;
  isinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isnan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isnan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isneginf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isneginf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isposinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isposinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isreal(input: Tensor): Tensor;
  isreal(keywords: { input: Tensor }): Tensor;
  kron(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  kron(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  kron(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  kthvalue(input: Tensor, k: number, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, k: number, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, k: number, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(input: Tensor, keywords: { k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  kthvalue(keywords: { input: Tensor; k: number; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  readonly layout: ClassLike;
  le(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  le(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, weight: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lerp(input: Tensor, end: Tensor, keywords: { weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(input: Tensor, keywords: { end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lerp(keywords: { input: Tensor; end: Tensor; weight: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lgamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  lgamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly linalg: Root_linalg;
  linspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(start: number | bigint | boolean, end: number | bigint | boolean, keywords: { steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  linspace(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; steps: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  log(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log10(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log10(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log1p(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log1p(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log2(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logaddexp(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  logical_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  logical_or(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_or(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logit(input: Tensor, eps: number | null, keywords?: { out?: Tensor | null }): Tensor;
  logit(input: Tensor, keywords?: { eps?: number | null; out?: Tensor | null }): Tensor;
  logit(keywords: { input: Tensor; eps?: number | null; out?: Tensor | null }): Tensor;
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, base: number, keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, steps: number, keywords?: { base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, end: number | bigint | boolean, keywords: { steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logspace(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; steps: number; base?: number; out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, dim: number | readonly number[], keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(input: Tensor, keywords: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  logsumexp(keywords: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor | null }): Tensor;
  readonly long: DType;
  lt(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lt(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  masked_fill(input: Tensor, mask: Tensor, value: Tensor | number | bigint | boolean): Tensor;
  masked_fill(input: Tensor, mask: Tensor, keywords: { value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(input: Tensor, keywords: { mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  masked_fill(keywords: { input: Tensor; mask: Tensor; value: Tensor | number | bigint | boolean }): Tensor;
  masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  masked_scatter(input: Tensor, mask: Tensor, keywords: { source: Tensor }): Tensor;
  masked_scatter(input: Tensor, keywords: { mask: Tensor; source: Tensor }): Tensor;
  masked_scatter(keywords: { input: Tensor; mask: Tensor; source: Tensor }): Tensor;
  masked_select(input: Tensor, mask: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  masked_select(input: Tensor, keywords: { mask: Tensor; out?: Tensor | null }): Tensor;
  masked_select(keywords: { input: Tensor; mask: Tensor; out?: Tensor | null }): Tensor;
  matmul(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  matmul(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  matmul(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, n: number, keywords?: { out?: Tensor | null }): Tensor;
  matrix_power(input: Tensor, keywords: { n: number; out?: Tensor | null }): Tensor;
  matrix_power(keywords: { input: Tensor; n: number; out?: Tensor | null }): Tensor;
  max(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  max(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  max(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  max(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  max(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  max(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  max(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  maximum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  maximum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  mean(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  median(input: Tensor): Tensor;
  median(keywords: { input: Tensor }): Tensor;
  median(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  median(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  median(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  readonly memory_format: ClassLike;
  meshgrid(tensors: readonly (unknown)[], keywords?: { indexing?: string }): readonly unknown[];
  meshgrid(...tensors: (unknown)[]): readonly unknown[];
  meshgrid(...tensors: [...tensors: (unknown)[], keywords: { indexing?: string }]): readonly unknown[];
  min(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  min(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  min(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  min(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  min(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  min(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  min(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  minimum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  minimum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  mm(input: Tensor, mat2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mm(input: Tensor, keywords: { mat2: Tensor; out?: Tensor | null }): Tensor;
  mm(keywords: { input: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
  mode(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  mode(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(input: Tensor, keywords?: { dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  mode(keywords: { input: Tensor; dim?: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  moveaxis(input: Tensor, source: number, destination: number): Tensor;
  moveaxis(input: Tensor, source: number, keywords: { destination: number }): Tensor;
  moveaxis(input: Tensor, keywords: { source: number; destination: number }): Tensor;
  moveaxis(keywords: { input: Tensor; source: number; destination: number }): Tensor;
  moveaxis(input: Tensor, source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  moveaxis(input: Tensor, source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  moveaxis(input: Tensor, keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  moveaxis(keywords: { input: Tensor; source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  movedim(input: Tensor, source: number, destination: number): Tensor;
  movedim(input: Tensor, source: number, keywords: { destination: number }): Tensor;
  movedim(input: Tensor, keywords: { source: number; destination: number }): Tensor;
  movedim(keywords: { input: Tensor; source: number; destination: number }): Tensor;
  movedim(input: Tensor, source: readonly number[] | number, destination: readonly number[] | number): Tensor;
  movedim(input: Tensor, source: readonly number[] | number, keywords: { destination: readonly number[] | number }): Tensor;
  movedim(input: Tensor, keywords: { source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  movedim(keywords: { input: Tensor; source: readonly number[] | number; destination: readonly number[] | number }): Tensor;
  msort(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  msort(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  mul(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mul(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mv(input: Tensor, vec: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  mv(input: Tensor, keywords: { vec: Tensor; out?: Tensor | null }): Tensor;
  mv(keywords: { input: Tensor; vec: Tensor; out?: Tensor | null }): Tensor;
  readonly nan: number;
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, neginf: number | null, keywords?: { out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, nan: number | null, posinf: number | null, keywords?: { neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, nan: number | null, keywords?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(input: Tensor, keywords?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nan_to_num(keywords: { input: Tensor; nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmean(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nanmedian(input: Tensor): Tensor;
  nanmedian(keywords: { input: Tensor }): Tensor;
  nanmedian(input: Tensor, dim: number, keepdim: boolean, keywords?: { out?: unknown }): readonly unknown[];
  nanmedian(input: Tensor, dim: number, keywords?: { keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(input: Tensor, keywords: { dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanmedian(keywords: { input: Tensor; dim: number; keepdim?: boolean; out?: unknown }): readonly unknown[];
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(input: Tensor, keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nanquantile(keywords: { input: Tensor; q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  nansum(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  narrow(input: Tensor, dim: number, start: number, length: number): Tensor;
  narrow(input: Tensor, dim: number, start: number, keywords: { length: number }): Tensor;
  narrow(input: Tensor, dim: number, keywords: { start: number; length: number }): Tensor;
  narrow(input: Tensor, keywords: { dim: number; start: number; length: number }): Tensor;
  narrow(keywords: { input: Tensor; dim: number; start: number; length: number }): Tensor;
  ne(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ne(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  neg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  neg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  negative(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  negative(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly nn: Root_nn;
  nonzero(input: Tensor, keywords?: { as_tuple?: boolean; out?: Tensor | null }): Tensor;
  nonzero(keywords: { input: Tensor; as_tuple?: boolean; out?: Tensor | null }): Tensor;
  not_equal(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  not_equal(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  numel(input: Tensor): number;
  numel(keywords: { input: Tensor }): number;
  ones(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  ones(...size: (number)[]): Tensor;
  ones(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
  ones_like(input: Tensor, keywords?: { dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  ones_like(keywords: { input: Tensor; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; memory_format?: unknown; layout?: unknown }): Tensor;
  outer(input: Tensor, vec2: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  outer(input: Tensor, keywords: { vec2: Tensor; out?: Tensor | null }): Tensor;
  outer(keywords: { input: Tensor; vec2: Tensor; out?: Tensor | null }): Tensor;
  permute(input: Tensor, dims: readonly (number)[]): Tensor;
  permute(input: Tensor, ...dims: (number)[]): Tensor;
  readonly pi: number;
  positive(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  positive(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  pow(input: Tensor, exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow(keywords: { input: Tensor; exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow(self: Tensor | number | bigint | boolean, exponent: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  pow(self: Tensor | number | bigint | boolean, keywords: { exponent: Tensor; out?: Tensor | null }): Tensor;
  pow(keywords: { self: Tensor | number | bigint | boolean; exponent: Tensor; out?: Tensor | null }): Tensor;
  readonly preserve_format: unknown;
  prod(input: Tensor, keywords?: { dtype?: DType | null }): Tensor;
  prod(keywords: { input: Tensor; dtype?: DType | null }): Tensor;
  prod(input: Tensor, dim: number, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, dim: number, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(input: Tensor, keywords: { dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  prod(keywords: { input: Tensor; dim: number; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  promote_types(type1: DType, type2: DType): unknown;
  promote_types(type1: DType, keywords: { type2: DType }): unknown;
  promote_types(keywords: { type1: DType; type2: DType }): unknown;
  put(input: Tensor, index: Tensor, source: Tensor, accumulate: boolean): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, keywords?: { accumulate?: boolean }): Tensor;
  put(input: Tensor, index: Tensor, keywords: { source: Tensor; accumulate?: boolean }): Tensor;
  put(input: Tensor, keywords: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  put(keywords: { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keepdim: boolean, keywords?: { interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, dim: number | null, keywords?: { keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, q: Tensor | number | bigint | boolean, keywords?: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(input: Tensor, keywords: { q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  quantile(keywords: { input: Tensor; q: Tensor | number | bigint | boolean; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
  rad2deg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rad2deg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  ravel(input: Tensor): Tensor;
  ravel(keywords: { input: Tensor }): Tensor;
  reciprocal(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  reciprocal(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  remainder(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  remainder(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: number, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: number, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, keywords: { repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { input: Tensor; repeats: number; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: Tensor, dim: number | null, keywords?: { output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, repeats: Tensor, keywords?: { dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(input: Tensor, keywords: { repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  repeat_interleave(keywords: { input: Tensor; repeats: Tensor; dim?: number | null; output_size?: number | null }): Tensor;
  reshape(input: Tensor, shape: readonly (number)[]): Tensor;
  reshape(input: Tensor, ...shape: (number)[]): Tensor;
  result_type(tensor1: Tensor | number | bigint | boolean, tensor2: Tensor | number | bigint | boolean): unknown;
  result_type(tensor1: Tensor | number | bigint | boolean, keywords: { tensor2: Tensor | number | bigint | boolean }): unknown;
  result_type(keywords: { tensor1: Tensor | number | bigint | boolean; tensor2: Tensor | number | bigint | boolean }): unknown;
  readonly return_types: Root_return_types;
  roll(input: Tensor, shifts: number, dims: number | null): Tensor;
  roll(input: Tensor, shifts: number, keywords?: { dims?: number | null }): Tensor;
  roll(input: Tensor, keywords: { shifts: number; dims?: number | null }): Tensor;
  roll(keywords: { input: Tensor; shifts: number; dims?: number | null }): Tensor;
  roll(input: Tensor, shifts: readonly number[] | number, dims: readonly number[] | number): Tensor;
  roll(input: Tensor, shifts: readonly number[] | number, keywords?: { dims?: readonly number[] | number }): Tensor;
  roll(input: Tensor, keywords: { shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  roll(keywords: { input: Tensor; shifts: readonly number[] | number; dims?: readonly number[] | number }): Tensor;
  rot90(input: Tensor, k: number, dims: readonly number[] | number | null): Tensor;
  rot90(input: Tensor, k: number, keywords?: { dims?: readonly number[] | number | null }): Tensor;
  rot90(input: Tensor, keywords?: { k?: number; dims?: readonly number[] | number | null }): Tensor;
  rot90(keywords: { input: Tensor; k?: number; dims?: readonly number[] | number | null }): Tensor;
  round(input: Tensor, keywords?: { decimals?: number; out?: Tensor | null }): Tensor;
  round(keywords: { input: Tensor; decimals?: number; out?: Tensor | null }): Tensor;
  row_stack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  row_stack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  rsqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rsqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  rsub(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean }): Tensor;
  rsub(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean }): Tensor;
  rsub(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean }): Tensor;
  scalar_tensor(s: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean }): Tensor;
  scalar_tensor(keywords: { s: number | bigint | boolean; dtype?: DType | null; device?: unknown; requires_grad?: boolean }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor | number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor | number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, value: number | bigint | boolean, keywords?: { reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, keywords: { value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, dim: number, keywords: { index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(input: Tensor, keywords: { dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter(keywords: { input: Tensor; dim: number; index: Tensor; value: number | bigint | boolean; reduce?: string | null; out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, dim: number, index: Tensor, src: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_add(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, keywords?: { include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, index: Tensor, src: Tensor, keywords: { reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, index: Tensor, keywords: { src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, dim: number, keywords: { index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(input: Tensor, keywords: { dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  scatter_reduce(keywords: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; include_self?: boolean; out?: Tensor | null }): Tensor;
  searchsorted(sorted_sequence: Tensor, input: Tensor | number | bigint | boolean, keywords?: { out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(sorted_sequence: Tensor, keywords: { input: Tensor | number | bigint | boolean; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  searchsorted(keywords: { sorted_sequence: Tensor; input: Tensor | number | bigint | boolean; out_int32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
  select(input: Tensor, dim: number, index: number): Tensor;
  select(input: Tensor, dim: number, keywords: { index: number }): Tensor;
  select(input: Tensor, keywords: { dim: number; index: number }): Tensor;
  select(keywords: { input: Tensor; dim: number; index: number }): Tensor;
  set_default_dtype(d: unknown): void;
  set_default_dtype(keywords: { d: unknown }): void;
  sgn(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sgn(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly short: DType;
  sigmoid(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sigmoid(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  sign(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sign(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  signbit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  signbit(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  sin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  sinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  sort(input: Tensor, keywords: { stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords: { input: Tensor; stable: boolean | null; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(input: Tensor, dim: number, descending: boolean, keywords?: { out?: unknown }): readonly unknown[];
  sort(input: Tensor, dim: number, keywords?: { descending?: boolean; out?: unknown }): readonly unknown[];
  sort(input: Tensor, keywords?: { dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  sort(keywords: { input: Tensor; dim?: number; descending?: boolean; out?: unknown }): readonly unknown[];
  readonly sparse_coo: unknown;
  readonly special: Root_special;
  split(tensor: Tensor, split_size_or_sections: number, dim: number): readonly unknown[];
  split(tensor: Tensor, split_size_or_sections: number, keywords?: { dim?: number }): readonly unknown[];
  split(tensor: Tensor, keywords: { split_size_or_sections: number; dim?: number }): readonly unknown[];
  split(keywords: { tensor: Tensor; split_size_or_sections: number; dim?: number }): readonly unknown[];
  split(tensor: Tensor, split_size_or_sections: readonly number[] | number, dim: number): readonly unknown[];
  split(tensor: Tensor, split_size_or_sections: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split(tensor: Tensor, keywords: { split_size_or_sections: readonly number[] | number; dim?: number }): readonly unknown[];
  split(keywords: { tensor: Tensor; split_size_or_sections: readonly number[] | number; dim?: number }): readonly unknown[];
  split_with_sizes(input: Tensor, split_sizes: readonly number[] | number, dim: number): readonly unknown[];
  split_with_sizes(input: Tensor, split_sizes: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  split_with_sizes(input: Tensor, keywords: { split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  split_with_sizes(keywords: { input: Tensor; split_sizes: readonly number[] | number; dim?: number }): readonly unknown[];
  sqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  square(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  square(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  squeeze(input: Tensor): Tensor;
  squeeze(keywords: { input: Tensor }): Tensor;
  squeeze(input: Tensor, dim: number): Tensor;
  squeeze(input: Tensor, keywords: { dim: number }): Tensor;
  squeeze(keywords: { input: Tensor; dim: number }): Tensor;
  squeeze(input: Tensor, dim: readonly number[] | number): Tensor;
  squeeze(input: Tensor, keywords: { dim: readonly number[] | number }): Tensor;
  squeeze(keywords: { input: Tensor; dim: readonly number[] | number }): Tensor;
  stack(tensors: unknown, dim: number, keywords?: { out?: Tensor | null }): Tensor;
  stack(tensors: unknown, keywords?: { dim?: number; out?: Tensor | null }): Tensor;
  stack(keywords: { tensors: unknown; dim?: number; out?: Tensor | null }): Tensor;
  std(input: Tensor, unbiased: boolean): Tensor;
  std(input: Tensor, keywords: { unbiased: boolean }): Tensor;
  std(keywords: { input: Tensor; unbiased: boolean }): Tensor;
  std(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  std_mean(input: Tensor, unbiased: boolean): readonly unknown[];
  std_mean(input: Tensor, keywords: { unbiased: boolean }): readonly unknown[];
  std_mean(keywords: { input: Tensor; unbiased: boolean }): readonly unknown[];
  std_mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  std_mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  std_mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  readonly strided: unknown;
  sub(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sum(input: Tensor, dim: number | readonly number[] | null, keepdim: boolean, keywords?: { dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, dim: number | readonly number[] | null, keywords?: { keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(input: Tensor, keywords?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  sum(keywords: { input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DType | null; out?: Tensor | null }): Tensor;
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
  swapaxes(input: Tensor, axis0: number, keywords: { axis1: number }): Tensor;
  swapaxes(input: Tensor, keywords: { axis0: number; axis1: number }): Tensor;
  swapaxes(keywords: { input: Tensor; axis0: number; axis1: number }): Tensor;
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
  swapdims(input: Tensor, dim0: number, keywords: { dim1: number }): Tensor;
  swapdims(input: Tensor, keywords: { dim0: number; dim1: number }): Tensor;
  swapdims(keywords: { input: Tensor; dim0: number; dim1: number }): Tensor;
  t(input: Tensor): Tensor;
  t(keywords: { input: Tensor }): Tensor;
  take(input: Tensor, index: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  take(input: Tensor, keywords: { index: Tensor; out?: Tensor | null }): Tensor;
  take(keywords: { input: Tensor; index: Tensor; out?: Tensor | null }): Tensor;
  take_along_dim(input: Tensor, indices: Tensor, dim: number | null, keywords?: { out?: Tensor | null }): Tensor;
  take_along_dim(input: Tensor, indices: Tensor, keywords?: { dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(input: Tensor, keywords: { indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  take_along_dim(keywords: { input: Tensor; indices: Tensor; dim?: number | null; out?: Tensor | null }): Tensor;
  tan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  tanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  tensor(data: unknown, keywords?: { dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean }): Tensor;
  tensor(keywords: { data: unknown; dtype?: DType | null; device?: unknown; requires_grad?: boolean; pin_memory?: boolean }): Tensor;
  tensor_split(input: Tensor, sections: number, dim: number): readonly unknown[];
  tensor_split(input: Tensor, sections: number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { sections: number; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; sections: number; dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, indices: readonly number[] | number, dim: number): readonly unknown[];
  tensor_split(input: Tensor, indices: readonly number[] | number, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { indices: readonly number[] | number; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; indices: readonly number[] | number; dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim: number): readonly unknown[];
  tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, keywords?: { dim?: number }): readonly unknown[];
  tensor_split(input: Tensor, keywords: { tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  tensor_split(keywords: { input: Tensor; tensor_indices_or_sections: Tensor; dim?: number }): readonly unknown[];
  tensordot(a: Tensor, b: Tensor, dims: unknown, out: Tensor | null): Tensor;
  tensordot(a: Tensor, b: Tensor, dims: unknown, keywords?: { out?: Tensor | null }): Tensor;
  tensordot(a: Tensor, b: Tensor, keywords?: { dims?: unknown; out?: Tensor | null }): Tensor;
  tensordot(a: Tensor, keywords: { b: Tensor; dims?: unknown; out?: Tensor | null }): Tensor;
  tensordot(keywords: { a: Tensor; b: Tensor; dims?: unknown; out?: Tensor | null }): Tensor;
  tile(input: Tensor, dims: readonly (number)[]): Tensor;
  tile(input: Tensor, ...dims: (number)[]): Tensor;
  topk(input: Tensor, k: number, dim: number, largest: boolean, sorted: boolean, keywords?: { out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, dim: number, largest: boolean, keywords?: { sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, dim: number, keywords?: { largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, k: number, keywords?: { dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(input: Tensor, keywords: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  topk(keywords: { input: Tensor; k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: unknown }): readonly unknown[];
  trace(input: Tensor): Tensor;
  trace(keywords: { input: Tensor }): Tensor;
  transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  transpose(input: Tensor, dim0: number, keywords: { dim1: number }): Tensor;
  transpose(input: Tensor, keywords: { dim0: number; dim1: number }): Tensor;
  transpose(keywords: { input: Tensor; dim0: number; dim1: number }): Tensor;
  tril(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  tril(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  tril(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  tril_indices(row: number, col: number, offset: number, keywords?: { dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(row: number, col: number, keywords?: { offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(row: number, keywords: { col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  tril_indices(keywords: { row: number; col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu(input: Tensor, diagonal: number, keywords?: { out?: Tensor | null }): Tensor;
  triu(input: Tensor, keywords?: { diagonal?: number; out?: Tensor | null }): Tensor;
  triu(keywords: { input: Tensor; diagonal?: number; out?: Tensor | null }): Tensor;
  triu_indices(row: number, col: number, offset: number, keywords?: { dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(row: number, col: number, keywords?: { offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(row: number, keywords: { col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  triu_indices(keywords: { row: number; col: number; offset?: number; dtype?: DType | null; device?: unknown; layout?: unknown }): Tensor;
  true_divide(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  true_divide(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  trunc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  trunc(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly uint16: DType;
  readonly uint32: DType;
  readonly uint64: DType;
  readonly uint8: DType;
  unbind(input: Tensor, dim: number): readonly unknown[];
  unbind(input: Tensor, keywords?: { dim?: number }): readonly unknown[];
  unbind(keywords: { input: Tensor; dim?: number }): readonly unknown[];
  unflatten(input: Tensor, dim: number, sizes: readonly number[] | number): Tensor;
  unflatten(input: Tensor, dim: number, keywords: { sizes: readonly number[] | number }): Tensor;
  unflatten(input: Tensor, keywords: { dim: number; sizes: readonly number[] | number }): Tensor;
  unflatten(keywords: { input: Tensor; dim: number; sizes: readonly number[] | number }): Tensor;
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique(input: Tensor, sorted: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique(input: Tensor, sorted: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(input: Tensor, keywords?: { sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique(keywords: { input: Tensor; sorted?: boolean; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, dim: number | null): Tensor;
  unique_consecutive(input: Tensor, return_inverse: boolean, return_counts: boolean, keywords?: { dim?: number | null }): Tensor;
  unique_consecutive(input: Tensor, return_inverse: boolean, keywords?: { return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(input: Tensor, keywords?: { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unique_consecutive(keywords: { input: Tensor; return_inverse?: boolean; return_counts?: boolean; dim?: number | null }): Tensor;
  unsqueeze(input: Tensor, dim: number): Tensor;
  unsqueeze(input: Tensor, keywords: { dim: number }): Tensor;
  unsqueeze(keywords: { input: Tensor; dim: number }): Tensor;
  var(input: Tensor, unbiased: boolean): Tensor;
  var(input: Tensor, keywords: { unbiased: boolean }): Tensor;
  var(keywords: { input: Tensor; unbiased: boolean }): Tensor;
  var(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean, keywords?: { out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean; out?: Tensor | null }): Tensor;
  var_mean(input: Tensor, unbiased: boolean): readonly unknown[];
  var_mean(input: Tensor, keywords: { unbiased: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; unbiased: boolean }): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[] | null, keywords?: { correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, keywords?: { dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; dim?: number | readonly number[] | null; correction?: number | bigint | boolean | null; keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[], unbiased: boolean, keepdim: boolean): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[], unbiased: boolean, keywords?: { keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, dim: number | readonly number[], keywords?: { unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  var_mean(input: Tensor, keywords: { dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  var_mean(keywords: { input: Tensor; dim: number | readonly number[]; unbiased?: boolean; keepdim?: boolean }): readonly unknown[];
  vdot(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  vdot(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  vdot(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  vsplit(input: Tensor, sections: number): readonly unknown[];
  vsplit(input: Tensor, keywords: { sections: number }): readonly unknown[];
  vsplit(keywords: { input: Tensor; sections: number }): readonly unknown[];
  vsplit(input: Tensor, indices: readonly number[] | number): readonly unknown[];
  vsplit(input: Tensor, keywords: { indices: readonly number[] | number }): readonly unknown[];
  vsplit(keywords: { input: Tensor; indices: readonly number[] | number }): readonly unknown[];
  vstack(tensors: unknown, keywords?: { out?: Tensor | null }): Tensor;
  vstack(keywords: { tensors: unknown; out?: Tensor | null }): Tensor;
  where(condition: Tensor): readonly unknown[];
  where(keywords: { condition: Tensor }): readonly unknown[];
  where(condition: Tensor, input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  where(condition: Tensor, input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  where(condition: Tensor, keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  where(keywords: { condition: Tensor; input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  xlogy(input: Tensor | number | bigint | boolean, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  xlogy(input: Tensor | number | bigint | boolean, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  xlogy(keywords: { input: Tensor | number | bigint | boolean; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  zeros(size: readonly (number)[], keywords?: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }): Tensor;
  zeros(...size: (number)[]): Tensor;
  zeros(...size: [...size: (number)[], keywords: { out?: Tensor | null; dtype?: DType | null; device?: unknown; pin_memory?: boolean; requires_grad?: boolean; layout?: unknown }]): Tensor;
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
  baddbmm,
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
  ceil,
  cfloat,
  channels_last,
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
  count_nonzero,
  cross,
  cummax,
  cummin,
  cumprod,
  cumsum,
  deg2rad,
  detach,
  device,
  diag,
  diag_embed,
  diagflat,
  diagonal,
  diff,
  digamma,
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
  from_numpy,
  full,
  full_like,
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
  inner,
  int,
  int16,
  int32,
  int64,
  int8,
  is_complex,
  is_floating_point,
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
  logical_and,
  logical_not,
  logical_or,
  logical_xor,
  logit,
  logspace,
  logsumexp,
  long,
  lt,
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
  nonzero,
  not_equal,
  numel,
  ones,
  ones_like,
  outer,
  permute,
  pi,
  positive,
  pow,
  preserve_format,
  prod,
  promote_types,
  put,
  quantile,
  rad2deg,
  ravel,
  reciprocal,
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
  select,
  set_default_dtype,
  sgn,
  short,
  sigmoid,
  sign,
  signbit,
  sin,
  sinh,
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
