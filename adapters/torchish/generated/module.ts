/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { torch } from '../namespace.ts';
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
  ceil(keywords?: { out?: Tensor | null }): Tensor;
  ceil_(keywords?: { out?: Tensor | null }): Tensor;
  copysign(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  copysign_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  cos(keywords?: { out?: Tensor | null }): Tensor;
  cos_(keywords?: { out?: Tensor | null }): Tensor;
  cosh(keywords?: { out?: Tensor | null }): Tensor;
  cosh_(keywords?: { out?: Tensor | null }): Tensor;
  deg2rad(keywords?: { out?: Tensor | null }): Tensor;
  deg2rad_(keywords?: { out?: Tensor | null }): Tensor;
  digamma(keywords?: { out?: Tensor | null }): Tensor;
  digamma_(keywords?: { out?: Tensor | null }): Tensor;
  dim(): number;
  eq(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  eq_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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
  expm1(keywords?: { out?: Tensor | null }): Tensor;
  expm1_(keywords?: { out?: Tensor | null }): Tensor;
  fix(keywords?: { out?: Tensor | null }): Tensor;
  fix_(keywords?: { out?: Tensor | null }): Tensor;
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
  ge(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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
  heaviside(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  heaviside_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  is_contiguous(): boolean;
  isfinite(keywords?: { out?: Tensor | null }): Tensor;
  isinf(keywords?: { out?: Tensor | null }): Tensor;
  isnan(keywords?: { out?: Tensor | null }): Tensor;
  isneginf(keywords?: { out?: Tensor | null }): Tensor;
  isposinf(keywords?: { out?: Tensor | null }): Tensor;
  item(): number;
  le(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  le_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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
  lt(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lt_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  maximum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  minimum(other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  mul(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mul_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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
  not_equal(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  not_equal_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  numel(): number;
  positive(keywords?: { out?: Tensor | null }): Tensor;
  pow(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow_(exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow_(keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  rad2deg(keywords?: { out?: Tensor | null }): Tensor;
  rad2deg_(keywords?: { out?: Tensor | null }): Tensor;
  reciprocal(keywords?: { out?: Tensor | null }): Tensor;
  reciprocal_(keywords?: { out?: Tensor | null }): Tensor;
  remainder(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  remainder_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  reshape(shape: readonly (number)[]): Tensor;
  reshape(...shape: (number)[]): Tensor;
  rsqrt(keywords?: { out?: Tensor | null }): Tensor;
  rsqrt_(keywords?: { out?: Tensor | null }): Tensor;
  sgn(keywords?: { out?: Tensor | null }): Tensor;
  sgn_(keywords?: { out?: Tensor | null }): Tensor;
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
  sqrt(keywords?: { out?: Tensor | null }): Tensor;
  sqrt_(keywords?: { out?: Tensor | null }): Tensor;
  square(keywords?: { out?: Tensor | null }): Tensor;
  square_(keywords?: { out?: Tensor | null }): Tensor;
  stride(): readonly unknown[];
  sub(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract_(other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract_(keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  t(): Tensor;
  tan(keywords?: { out?: Tensor | null }): Tensor;
  tan_(keywords?: { out?: Tensor | null }): Tensor;
  tanh(keywords?: { out?: Tensor | null }): Tensor;
  tanh_(keywords?: { out?: Tensor | null }): Tensor;
  tolist(): NestedList;
  true_divide(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  true_divide_(other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide_(keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  trunc(keywords?: { out?: Tensor | null }): Tensor;
  trunc_(keywords?: { out?: Tensor | null }): Tensor;
  view(shape: readonly (number)[]): Tensor;
  view(...shape: (number)[]): Tensor;
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
  matmul(other: Tensor | number | bigint | boolean): types.TensorResult;
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

export interface Root_special {
  expit(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  expit(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
}

export interface Root {
  readonly Size: ClassLike;
  readonly Tensor: ClassLike;
  abs(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  abs(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  absolute(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  absolute(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  acos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  acosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  acosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  add(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  add(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  arange(end: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  arange(keywords: { end: number | bigint | boolean; dtype?: DType | null; device?: unknown }): Tensor;
  arange(start: number | bigint | boolean, end: number | bigint | boolean, step: number | bigint | boolean, keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  arange(start: number | bigint | boolean, end: number | bigint | boolean, keywords?: { step?: number | bigint | boolean; dtype?: DType | null; device?: unknown }): Tensor;
  arange(start: number | bigint | boolean, keywords: { end: number | bigint | boolean; step?: number | bigint | boolean; dtype?: DType | null; device?: unknown }): Tensor;
  arange(keywords: { start: number | bigint | boolean; end: number | bigint | boolean; step?: number | bigint | boolean; dtype?: DType | null; device?: unknown }): Tensor;
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
  arctan2(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  arctan2(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctan2(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  arctanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  arctanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  asin(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asin(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  asinh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  asinh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  atan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  atan2(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  atan2(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atan2(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  atanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  atanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly bfloat16: DType;
  bitwise_and(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_and(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_and(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_left_shift(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_left_shift(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_or(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_or(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_right_shift(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_right_shift(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  bitwise_xor(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  bitwise_xor(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly bool: DType;
  ceil(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  ceil(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly cfloat: DType;
  readonly complex64: DType;
  copysign(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  copysign(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  copysign(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  cos(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cos(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  cosh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  cosh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  deg2rad(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  deg2rad(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  digamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  digamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly double: DType;
  readonly dtype: ClassLike;
  eq(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  eq(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  eq(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
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
  fix(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  fix(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly float: DType;
  readonly float16: DType;
  readonly float32: DType;
  readonly float64: DType;
  floor(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  floor(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  floor_divide(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  floor_divide(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  floor_divide(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmax(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmax(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmin(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmin(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  fmod(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  fmod(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ge(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ge(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  greater_equal(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  greater_equal(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  gt(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  gt(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly half: DType;
  heaviside(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  heaviside(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  heaviside(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  hypot(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  hypot(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly int: DType;
  readonly int16: DType;
  readonly int32: DType;
  readonly int64: DType;
  readonly int8: DType;
  isfinite(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isfinite(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isnan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isnan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isneginf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isneginf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  isposinf(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  isposinf(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  le(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  le(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  le(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  less_equal(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  less_equal(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lgamma(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  lgamma(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log10(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log10(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log1p(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log1p(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  log2(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  log2(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logaddexp(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logaddexp(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_and(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_and(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_not(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  logical_not(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  logical_or(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_or(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_or(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  logical_xor(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  logical_xor(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  readonly long: DType;
  lt(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  lt(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  lt(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  maximum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  maximum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  maximum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  minimum(input: Tensor, other: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  minimum(input: Tensor, keywords: { other: Tensor; out?: Tensor | null }): Tensor;
  minimum(keywords: { input: Tensor; other: Tensor; out?: Tensor | null }): Tensor;
  mul(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  mul(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  mul(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  multiply(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  multiply(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ne(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  ne(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  ne(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  neg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  neg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  negative(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  negative(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  not_equal(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  not_equal(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  not_equal(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  numel(input: Tensor): number;
  numel(keywords: { input: Tensor }): number;
  ones(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  ones(...size: (number)[]): Tensor;
  ones(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown }]): Tensor;
  positive(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  positive(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  pow(input: Tensor, exponent: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  pow(input: Tensor, keywords: { exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow(keywords: { input: Tensor; exponent: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  pow(self: Tensor | number | bigint | boolean, exponent: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  pow(self: Tensor | number | bigint | boolean, keywords: { exponent: Tensor; out?: Tensor | null }): Tensor;
  pow(keywords: { self: Tensor | number | bigint | boolean; exponent: Tensor; out?: Tensor | null }): Tensor;
  rad2deg(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rad2deg(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  reciprocal(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  reciprocal(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  remainder(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  remainder(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  remainder(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  reshape(input: Tensor, shape: readonly (number)[]): Tensor;
  reshape(input: Tensor, ...shape: (number)[]): Tensor;
  rsqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  rsqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
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
  readonly special: Root_special;
  sqrt(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  sqrt(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  square(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  square(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  sub(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  sub(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  subtract(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; alpha?: number | bigint | boolean; out?: Tensor | null }): Tensor;
  t(input: Tensor): Tensor;
  t(keywords: { input: Tensor }): Tensor;
  tan(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tan(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  tanh(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  tanh(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  tensor(data: unknown, keywords?: { dtype?: DType | null; requires_grad?: boolean; device?: unknown }): Tensor;
  tensor(keywords: { data: unknown; dtype?: DType | null; requires_grad?: boolean; device?: unknown }): Tensor;
  true_divide(input: Tensor, other: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): Tensor;
  true_divide(input: Tensor, keywords: { other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  true_divide(keywords: { input: Tensor; other: Tensor | number | bigint | boolean; out?: Tensor | null }): Tensor;
  trunc(input: Tensor, keywords?: { out?: Tensor | null }): Tensor;
  trunc(keywords: { input: Tensor; out?: Tensor | null }): Tensor;
  readonly uint16: DType;
  readonly uint32: DType;
  readonly uint64: DType;
  readonly uint8: DType;
  zeros(size: readonly (number)[], keywords?: { dtype?: DType | null; device?: unknown }): Tensor;
  zeros(...size: (number)[]): Tensor;
  zeros(...size: [...size: (number)[], keywords: { dtype?: DType | null; device?: unknown }]): Tensor;
}

const surface = moduleSurface(torch) as Root;

export const {
  Size,
  Tensor,
  abs,
  absolute,
  acos,
  acosh,
  add,
  arange,
  arccos,
  arccosh,
  arcsin,
  arcsinh,
  arctan,
  arctan2,
  arctanh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  bfloat16,
  bitwise_and,
  bitwise_left_shift,
  bitwise_not,
  bitwise_or,
  bitwise_right_shift,
  bitwise_xor,
  bool,
  ceil,
  cfloat,
  complex64,
  copysign,
  cos,
  cosh,
  deg2rad,
  digamma,
  double,
  dtype,
  eq,
  erf,
  erfc,
  erfinv,
  exp,
  exp2,
  expm1,
  fix,
  float,
  float16,
  float32,
  float64,
  floor,
  floor_divide,
  fmax,
  fmin,
  fmod,
  ge,
  greater,
  greater_equal,
  gt,
  half,
  heaviside,
  hypot,
  int,
  int16,
  int32,
  int64,
  int8,
  isfinite,
  isinf,
  isnan,
  isneginf,
  isposinf,
  le,
  less,
  less_equal,
  lgamma,
  log,
  log10,
  log1p,
  log2,
  logaddexp,
  logical_and,
  logical_not,
  logical_or,
  logical_xor,
  long,
  lt,
  maximum,
  minimum,
  mul,
  multiply,
  ne,
  neg,
  negative,
  not_equal,
  numel,
  ones,
  positive,
  pow,
  rad2deg,
  reciprocal,
  remainder,
  reshape,
  rsqrt,
  sgn,
  short,
  sigmoid,
  sign,
  signbit,
  sin,
  sinh,
  special,
  sqrt,
  square,
  sub,
  subtract,
  t,
  tan,
  tanh,
  tensor,
  true_divide,
  trunc,
  uint16,
  uint32,
  uint64,
  uint8,
  zeros,
} = surface;
