/** Generated from the declarations by `npm run generate`; not to be edited. */
import { moduleSurface } from '../../../src/dialect/exports.ts';
import { mx as root } from '../namespace.ts';
import type * as types from '../types.ts';

export type ArrayLike = types.ArrayLike;
export type ClassLike = types.ClassLike;
export type DType = types.DType;
export type DTypeLike = types.DTypeLike;
export type NDArray = types.NDArray;
export type NestedList = types.NestedList;
export type Scalar = types.Scalar;

type Tensor = ndarray;

export interface ndarray extends types.ndarrayBase {
  /** `abs(*args) -> Tensor` */
  abs(args: readonly (unknown)[]): ndarray;
  abs(...args: (unknown)[]): ndarray;
  /** `all(axis=None, out=None, keepdims=False) -> Tensor` */
  all(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): ndarray;
  all(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  all(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  all(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `any(axis=None, out=None, keepdims=False) -> Tensor` */
  any(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): ndarray;
  any(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  any(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  any(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `arccos(*args) -> Tensor` */
  arccos(args: readonly (unknown)[]): ndarray;
  arccos(...args: (unknown)[]): ndarray;
  /** `arccosh(*args) -> Tensor` */
  arccosh(args: readonly (unknown)[]): ndarray;
  arccosh(...args: (unknown)[]): ndarray;
  /** `arcsin(*args) -> Tensor` */
  arcsin(args: readonly (unknown)[]): ndarray;
  arcsin(...args: (unknown)[]): ndarray;
  /** `arcsinh(*args) -> Tensor` */
  arcsinh(args: readonly (unknown)[]): ndarray;
  arcsinh(...args: (unknown)[]): ndarray;
  /** `arctan(*args) -> Tensor` */
  arctan(args: readonly (unknown)[]): ndarray;
  arctan(...args: (unknown)[]): ndarray;
  /** `arctanh(*args) -> Tensor` */
  arctanh(args: readonly (unknown)[]): ndarray;
  arctanh(...args: (unknown)[]): ndarray;
  /** `argmax(axis=None, out=None) -> Tensor` */
  argmax(axis: number | null, out: Tensor | null): ndarray;
  argmax(axis: number | null, keywords?: { out?: Tensor | null }): ndarray;
  argmax(keywords?: { axis?: number | null; out?: Tensor | null }): ndarray;
  /** `argmax_channel(*args) -> Tensor` */
  argmax_channel(args: readonly (unknown)[]): ndarray;
  argmax_channel(...args: (unknown)[]): ndarray;
  /** `argmin(axis=None, out=None) -> Tensor` */
  argmin(axis: number | null, out: Tensor | null): ndarray;
  argmin(axis: number | null, keywords?: { out?: Tensor | null }): ndarray;
  argmin(keywords?: { axis?: number | null; out?: Tensor | null }): ndarray;
  /** `argsort(axis=-1, kind=None, order=None) -> Tensor` */
  argsort(axis: number | null, kind: unknown, order: unknown): ndarray;
  argsort(axis: number | null, kind: unknown, keywords?: { order?: unknown }): ndarray;
  argsort(axis: number | null, keywords?: { kind?: unknown; order?: unknown }): ndarray;
  argsort(keywords?: { axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  /** `as_in_context(context) -> Tensor` */
  as_in_context(context: unknown): ndarray;
  as_in_context(keywords: { context: unknown }): ndarray;
  /** `as_in_ctx(ctx) -> Tensor` */
  as_in_ctx(ctx: unknown): ndarray;
  as_in_ctx(keywords: { ctx: unknown }): ndarray;
  /** `as_nd_ndarray() -> Tensor` */
  as_nd_ndarray(): ndarray;
  /** `as_np_ndarray() -> Tensor` */
  as_np_ndarray(): ndarray;
  /** `asnumpy() -> ndarray` */
  asnumpy(): NDArray;
  /** `asscalar(*args) -> Tensor` */
  asscalar(args: readonly (unknown)[]): ndarray;
  asscalar(...args: (unknown)[]): ndarray;
  /** `astype(dtype, order='K', casting='unsafe', subok=True, copy=True) -> Tensor` */
  astype(dtype: DTypeLike, order: string, casting: string, subok: boolean, copy: boolean): ndarray;
  astype(dtype: DTypeLike, order: string, casting: string, subok: boolean, keywords?: { copy?: boolean }): ndarray;
  astype(dtype: DTypeLike, order: string, casting: string, keywords?: { subok?: boolean; copy?: boolean }): ndarray;
  astype(dtype: DTypeLike, order: string, keywords?: { casting?: string; subok?: boolean; copy?: boolean }): ndarray;
  astype(dtype: DTypeLike, keywords?: { order?: string; casting?: string; subok?: boolean; copy?: boolean }): ndarray;
  astype(keywords: { dtype: DTypeLike; order?: string; casting?: string; subok?: boolean; copy?: boolean }): ndarray;
  /** `attach_grad(grad_req='write') -> None` */
  attach_grad(grad_req: unknown): void;
  attach_grad(keywords?: { grad_req?: unknown }): void;
  /** `backward(out_grad=None, retain_graph=False, train_mode=True) -> None` */
  backward(out_grad: unknown, retain_graph: unknown, train_mode: unknown): void;
  backward(out_grad: unknown, retain_graph: unknown, keywords?: { train_mode?: unknown }): void;
  backward(out_grad: unknown, keywords?: { retain_graph?: unknown; train_mode?: unknown }): void;
  backward(keywords?: { out_grad?: unknown; retain_graph?: unknown; train_mode?: unknown }): void;
  /** `broadcast_axes(*args) -> Tensor` */
  broadcast_axes(args: readonly (unknown)[]): ndarray;
  broadcast_axes(...args: (unknown)[]): ndarray;
  /** `broadcast_like(*args) -> Tensor` */
  broadcast_like(args: readonly (unknown)[]): ndarray;
  broadcast_like(...args: (unknown)[]): ndarray;
  /** `broadcast_to(shape) -> Tensor` */
  broadcast_to(shape: readonly number[] | number): ndarray;
  broadcast_to(keywords: { shape: readonly number[] | number }): ndarray;
  /** `cbrt(*args) -> Tensor` */
  cbrt(args: readonly (unknown)[]): ndarray;
  cbrt(...args: (unknown)[]): ndarray;
  /** `ceil(*args) -> Tensor` */
  ceil(args: readonly (unknown)[]): ndarray;
  ceil(...args: (unknown)[]): ndarray;
  /** `clip(min=None, max=None, out=None) -> Tensor` */
  clip(min: unknown, max: unknown, out: Tensor | null): ndarray;
  clip(min: unknown, max: unknown, keywords?: { out?: Tensor | null }): ndarray;
  clip(min: unknown, keywords?: { max?: unknown; out?: Tensor | null }): ndarray;
  clip(keywords?: { min?: unknown; max?: unknown; out?: Tensor | null }): ndarray;
  /** `copy(order='C') -> Tensor` */
  copy(order: string): ndarray;
  copy(keywords?: { order?: string }): ndarray;
  /** `copyto(other) -> Tensor` */
  copyto(other: unknown): ndarray;
  copyto(keywords: { other: unknown }): ndarray;
  /** `cos(*args) -> Tensor` */
  cos(args: readonly (unknown)[]): ndarray;
  cos(...args: (unknown)[]): ndarray;
  /** `cosh(*args) -> Tensor` */
  cosh(args: readonly (unknown)[]): ndarray;
  cosh(...args: (unknown)[]): ndarray;
  /** `cumsum(axis=None, dtype=None, out=None) -> Tensor` */
  cumsum(axis: number | null, dtype: DTypeLike | null, out: Tensor | null): ndarray;
  cumsum(axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): ndarray;
  cumsum(axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  cumsum(keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  /** `degrees(*args) -> Tensor` */
  degrees(args: readonly (unknown)[]): ndarray;
  degrees(...args: (unknown)[]): ndarray;
  /** `depth_to_space(*args) -> Tensor` */
  depth_to_space(args: readonly (unknown)[]): ndarray;
  depth_to_space(...args: (unknown)[]): ndarray;
  /** `detach() -> Tensor` */
  detach(): ndarray;
  /** `diag(*args) -> Tensor` */
  diag(args: readonly (unknown)[]): ndarray;
  diag(...args: (unknown)[]): ndarray;
  /** `dot(b, out=None) -> Tensor` */
  dot(b: Tensor, out: Tensor | null): ndarray;
  dot(b: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  dot(keywords: { b: Tensor; out?: Tensor | null }): ndarray;
  /** `exp(*args) -> Tensor` */
  exp(args: readonly (unknown)[]): ndarray;
  exp(...args: (unknown)[]): ndarray;
  /** `expand_dims(*args) -> Tensor` */
  expand_dims(args: readonly (unknown)[]): ndarray;
  expand_dims(...args: (unknown)[]): ndarray;
  /** `expm1(*args) -> Tensor` */
  expm1(args: readonly (unknown)[]): ndarray;
  expm1(...args: (unknown)[]): ndarray;
  /** `fix(*args) -> Tensor` */
  fix(args: readonly (unknown)[]): ndarray;
  fix(...args: (unknown)[]): ndarray;
  /** `flatten(order='C') -> Tensor` */
  flatten(order: unknown): ndarray;
  flatten(keywords?: { order?: unknown }): ndarray;
  /** `flip(*args) -> Tensor` */
  flip(args: readonly (unknown)[]): ndarray;
  flip(...args: (unknown)[]): ndarray;
  /** `floor(*args) -> Tensor` */
  floor(args: readonly (unknown)[]): ndarray;
  floor(...args: (unknown)[]): ndarray;
  /** `item(*args) -> Scalar` */
  item(args: readonly (unknown)[]): number;
  item(...args: (unknown)[]): number;
  /** `log(*args) -> Tensor` */
  log(args: readonly (unknown)[]): ndarray;
  log(...args: (unknown)[]): ndarray;
  /** `log10(*args) -> Tensor` */
  log10(args: readonly (unknown)[]): ndarray;
  log10(...args: (unknown)[]): ndarray;
  /** `log1p(*args) -> Tensor` */
  log1p(args: readonly (unknown)[]): ndarray;
  log1p(...args: (unknown)[]): ndarray;
  /** `log2(*args) -> Tensor` */
  log2(args: readonly (unknown)[]): ndarray;
  log2(...args: (unknown)[]): ndarray;
  /** `log_softmax(*args) -> Tensor` */
  log_softmax(args: readonly (unknown)[]): ndarray;
  log_softmax(...args: (unknown)[]): ndarray;
  /** `max(axis=None, out=None, keepdims=False) -> Tensor` */
  max(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): ndarray;
  max(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  max(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  max(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `mean(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  mean(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  mean(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  mean(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `min(axis=None, out=None, keepdims=False) -> Tensor` */
  min(axis: number | readonly number[] | null, out: Tensor | null, keepdims: boolean): ndarray;
  min(axis: number | readonly number[] | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  min(axis: number | readonly number[] | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  min(keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `nanprod(*args) -> Tensor` */
  nanprod(args: readonly (unknown)[]): ndarray;
  nanprod(...args: (unknown)[]): ndarray;
  /** `nansum(*args) -> Tensor` */
  nansum(args: readonly (unknown)[]): ndarray;
  nansum(...args: (unknown)[]): ndarray;
  /** `nonzero() -> tuple` */
  nonzero(): readonly unknown[];
  /** `norm(*args) -> Tensor` */
  norm(args: readonly (unknown)[]): ndarray;
  norm(...args: (unknown)[]): ndarray;
  /** `one_hot(*args) -> Tensor` */
  one_hot(args: readonly (unknown)[]): ndarray;
  one_hot(...args: (unknown)[]): ndarray;
  /** `ones_like(*args) -> Tensor` */
  ones_like(args: readonly (unknown)[]): ndarray;
  ones_like(...args: (unknown)[]): ndarray;
  /** `pad(*args) -> Tensor` */
  pad(args: readonly (unknown)[]): ndarray;
  pad(...args: (unknown)[]): ndarray;
  /** `pick(*args) -> Tensor` */
  pick(args: readonly (unknown)[]): ndarray;
  pick(...args: (unknown)[]): ndarray;
  /** `prod(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  prod(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  prod(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  prod(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `radians(*args) -> Tensor` */
  radians(args: readonly (unknown)[]): ndarray;
  radians(...args: (unknown)[]): ndarray;
  /** `rcbrt(*args) -> Tensor` */
  rcbrt(args: readonly (unknown)[]): ndarray;
  rcbrt(...args: (unknown)[]): ndarray;
  /** `reciprocal(*args) -> Tensor` */
  reciprocal(args: readonly (unknown)[]): ndarray;
  reciprocal(...args: (unknown)[]): ndarray;
  /** `relu(*args) -> Tensor` */
  relu(args: readonly (unknown)[]): ndarray;
  relu(...args: (unknown)[]): ndarray;
  /** `repeat(repeats, axis=None) -> Tensor` */
  repeat(repeats: unknown, axis: number | null): ndarray;
  repeat(repeats: unknown, keywords?: { axis?: number | null }): ndarray;
  repeat(keywords: { repeats: unknown; axis?: number | null }): ndarray;
  /** `reshape(first='', *rest, order='C') -> Tensor` */
  reshape(first: unknown, rest: readonly (unknown)[], keywords?: { order?: unknown }): ndarray;
  reshape(first: unknown, ...rest: (unknown)[]): ndarray;
  /** `reshape_like(*args) -> Tensor` */
  reshape_like(args: readonly (unknown)[]): ndarray;
  reshape_like(...args: (unknown)[]): ndarray;
  /** `reshape_view(*shape) -> Tensor` */
  reshape_view(shape: readonly (number)[]): ndarray;
  reshape_view(...shape: (number)[]): ndarray;
  /** `rint(*args) -> Tensor` */
  rint(args: readonly (unknown)[]): ndarray;
  rint(...args: (unknown)[]): ndarray;
  /** `round(decimals=0, out=None) -> Tensor` */
  round(decimals: number, out: Tensor | null): ndarray;
  round(decimals: number, keywords?: { out?: Tensor | null }): ndarray;
  round(keywords?: { decimals?: number; out?: Tensor | null }): ndarray;
  /** `rsqrt(*args) -> Tensor` */
  rsqrt(args: readonly (unknown)[]): ndarray;
  rsqrt(...args: (unknown)[]): ndarray;
  /** `shape_array(*args) -> Tensor` */
  shape_array(args: readonly (unknown)[]): ndarray;
  shape_array(...args: (unknown)[]): ndarray;
  /** `sigmoid(*args) -> Tensor` */
  sigmoid(args: readonly (unknown)[]): ndarray;
  sigmoid(...args: (unknown)[]): ndarray;
  /** `sign(*args) -> Tensor` */
  sign(args: readonly (unknown)[]): ndarray;
  sign(...args: (unknown)[]): ndarray;
  /** `sin(*args) -> Tensor` */
  sin(args: readonly (unknown)[]): ndarray;
  sin(...args: (unknown)[]): ndarray;
  /** `sinh(*args) -> Tensor` */
  sinh(args: readonly (unknown)[]): ndarray;
  sinh(...args: (unknown)[]): ndarray;
  /** `size_array(*args) -> Tensor` */
  size_array(args: readonly (unknown)[]): ndarray;
  size_array(...args: (unknown)[]): ndarray;
  /** `slice(*args) -> Tensor` */
  slice(args: readonly (unknown)[]): ndarray;
  slice(...args: (unknown)[]): ndarray;
  /** `slice_axis(*args) -> Tensor` */
  slice_axis(args: readonly (unknown)[]): ndarray;
  slice_axis(...args: (unknown)[]): ndarray;
  /** `slice_like(*args) -> Tensor` */
  slice_like(args: readonly (unknown)[]): ndarray;
  slice_like(...args: (unknown)[]): ndarray;
  /** `softmax(*args) -> Tensor` */
  softmax(args: readonly (unknown)[]): ndarray;
  softmax(...args: (unknown)[]): ndarray;
  /** `softmin(*args) -> Tensor` */
  softmin(args: readonly (unknown)[]): ndarray;
  softmin(...args: (unknown)[]): ndarray;
  /** `sort(axis=-1, kind=None, order=None) -> Tensor` */
  sort(axis: number | null, kind: unknown, order: unknown): ndarray;
  sort(axis: number | null, kind: unknown, keywords?: { order?: unknown }): ndarray;
  sort(axis: number | null, keywords?: { kind?: unknown; order?: unknown }): ndarray;
  sort(keywords?: { axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  /** `space_to_depth(*args) -> Tensor` */
  space_to_depth(args: readonly (unknown)[]): ndarray;
  space_to_depth(...args: (unknown)[]): ndarray;
  /** `split(*args) -> Tensor` */
  split(args: readonly (unknown)[]): ndarray;
  split(...args: (unknown)[]): ndarray;
  /** `split_v2(*args) -> Tensor` */
  split_v2(args: readonly (unknown)[]): ndarray;
  split_v2(...args: (unknown)[]): ndarray;
  /** `sqrt(*args) -> Tensor` */
  sqrt(args: readonly (unknown)[]): ndarray;
  sqrt(...args: (unknown)[]): ndarray;
  /** `square(*args) -> Tensor` */
  square(args: readonly (unknown)[]): ndarray;
  square(...args: (unknown)[]): ndarray;
  /** `squeeze(axis=None) -> Tensor` */
  squeeze(axis: number | readonly number[] | null): ndarray;
  squeeze(keywords?: { axis?: number | readonly number[] | null }): ndarray;
  /** `std(axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): ndarray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): ndarray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): ndarray;
  std(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  std(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  std(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  /** `sum(axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  sum(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  sum(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  sum(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `swapaxes(axis1, axis2) -> Tensor` */
  swapaxes(axis1: number, axis2: number): ndarray;
  swapaxes(axis1: number, keywords: { axis2: number }): ndarray;
  swapaxes(keywords: { axis1: number; axis2: number }): ndarray;
  /** `take(indices, axis=None, mode='raise') -> Tensor` */
  take(indices: Tensor, axis: number | null, mode: string): ndarray;
  take(indices: Tensor, axis: number | null, keywords?: { mode?: string }): ndarray;
  take(indices: Tensor, keywords?: { axis?: number | null; mode?: string }): ndarray;
  take(keywords: { indices: Tensor; axis?: number | null; mode?: string }): ndarray;
  /** `tan(*args) -> Tensor` */
  tan(args: readonly (unknown)[]): ndarray;
  tan(...args: (unknown)[]): ndarray;
  /** `tanh(*args) -> Tensor` */
  tanh(args: readonly (unknown)[]): ndarray;
  tanh(...args: (unknown)[]): ndarray;
  /** `tile(*args) -> Tensor` */
  tile(args: readonly (unknown)[]): ndarray;
  tile(...args: (unknown)[]): ndarray;
  /** `to_dlpack_for_read() -> Tensor` */
  to_dlpack_for_read(): ndarray;
  /** `to_dlpack_for_write() -> Tensor` */
  to_dlpack_for_write(): ndarray;
  /** `tolist() -> list` */
  tolist(): NestedList;
  /** `topk(*args) -> Tensor` */
  topk(args: readonly (unknown)[]): ndarray;
  topk(...args: (unknown)[]): ndarray;
  /** `tostype(*args) -> Tensor` */
  tostype(args: readonly (unknown)[]): ndarray;
  tostype(...args: (unknown)[]): ndarray;
  /** `transpose(*axes) -> Tensor` */
  transpose(axes: readonly (unknown)[]): ndarray;
  transpose(...axes: (unknown)[]): ndarray;
  /** `trunc(*args) -> Tensor` */
  trunc(args: readonly (unknown)[]): ndarray;
  trunc(...args: (unknown)[]): ndarray;
  /** `var(axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): ndarray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): ndarray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): ndarray;
  var(axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  var(axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  var(keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  /** `wait_to_read() -> None` */
  wait_to_read(): void;
  /** `zeros_like(*args) -> Tensor` */
  zeros_like(args: readonly (unknown)[]): ndarray;
  zeros_like(...args: (unknown)[]): ndarray;
  add(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  iadd(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  sub(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  isub(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  mul(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  imul(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  truediv(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  itruediv(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  mod(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  imod(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  pow(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  ipow(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  matmul(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  imatmul(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  and_(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  iand(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  or_(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  ior(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  xor(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  ixor(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  eq(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  ne(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  lt(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  le(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  gt(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  ge(other: Tensor | number | bigint | boolean): types.ndarrayResult;
  neg(): types.ndarrayResult;
  invert(): types.ndarrayResult;
}

export interface Root_autograd {
  readonly backward: unknown;
  readonly grad: unknown;
  readonly is_recording: unknown;
  readonly is_training: unknown;
  readonly mark_variables: unknown;
  readonly pause: unknown;
  readonly predict_mode: unknown;
  readonly record: unknown;
  readonly set_recording: unknown;
  readonly set_training: unknown;
  readonly train_mode: unknown;
}

export interface Root_base {
  readonly MXNetError: (...args: unknown[]) => unknown;
}

export type Root_gluon_data = object;

export type Root_gluon_loss = object;

export type Root_gluon_nn = object;

export interface Root_gluon {
  readonly data: Root_gluon_data;
  readonly loss: Root_gluon_loss;
  readonly nn: Root_gluon_nn;
}

export type Root_init = object;

export interface Root_np_linalg {
  /** `cholesky(a) -> Tensor` */
  cholesky(a: Tensor): ndarray;
  cholesky(keywords: { a: Tensor }): ndarray;
  /** `det(a) -> Tensor` */
  det(a: Tensor): ndarray;
  det(keywords: { a: Tensor }): ndarray;
  /** `eigh(a, UPLO='L') -> any` */
  eigh(a: Tensor, UPLO: string): unknown;
  eigh(a: Tensor, keywords?: { UPLO?: string }): unknown;
  eigh(keywords: { a: Tensor; UPLO?: string }): unknown;
  /** `eigvalsh(a, UPLO='L') -> Tensor` */
  eigvalsh(a: Tensor, UPLO: string): ndarray;
  eigvalsh(a: Tensor, keywords?: { UPLO?: string }): ndarray;
  eigvalsh(keywords: { a: Tensor; UPLO?: string }): ndarray;
  /** `inv(a) -> Tensor` */
  inv(a: Tensor): ndarray;
  inv(keywords: { a: Tensor }): ndarray;
  /** `norm(x, ord=None, axis=None, keepdims=False) -> Tensor` */
  norm(x: Tensor, ord: unknown, axis: number | readonly number[] | null, keepdims: boolean): ndarray;
  norm(x: Tensor, ord: unknown, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean }): ndarray;
  norm(x: Tensor, ord: unknown, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean }): ndarray;
  norm(x: Tensor, keywords?: { ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): ndarray;
  norm(keywords: { x: Tensor; ord?: unknown; axis?: number | readonly number[] | null; keepdims?: boolean }): ndarray;
  /** `qr(a, mode='reduced') -> any` */
  qr(a: Tensor, mode: string): unknown;
  qr(a: Tensor, keywords?: { mode?: string }): unknown;
  qr(keywords: { a: Tensor; mode?: string }): unknown;
  /** `slogdet(a) -> any` */
  slogdet(a: Tensor): unknown;
  slogdet(keywords: { a: Tensor }): unknown;
  /** `solve(a, b) -> Tensor` */
  solve(a: Tensor, b: Tensor): ndarray;
  solve(a: Tensor, keywords: { b: Tensor }): ndarray;
  solve(keywords: { a: Tensor; b: Tensor }): ndarray;
  /** `svd(a) -> any` */
  svd(a: Tensor): unknown;
  svd(keywords: { a: Tensor }): unknown;
}

export interface Root_np_random {
  /** `choice(a, size=None, replace=True, p=None, ctx=None, out=None) -> Tensor` */
  choice(a: unknown, size: readonly number[] | number | null, replace: boolean, p: Tensor | null, ctx: unknown, out: Tensor | null): ndarray;
  choice(a: unknown, size: readonly number[] | number | null, replace: boolean, p: Tensor | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  choice(a: unknown, size: readonly number[] | number | null, replace: boolean, p: Tensor | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  choice(a: unknown, size: readonly number[] | number | null, replace: boolean, keywords?: { p?: Tensor | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  choice(a: unknown, size: readonly number[] | number | null, keywords?: { replace?: boolean; p?: Tensor | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  choice(a: unknown, keywords?: { size?: readonly number[] | number | null; replace?: boolean; p?: Tensor | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  choice(keywords: { a: unknown; size?: readonly number[] | number | null; replace?: boolean; p?: Tensor | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `normal(loc=0, scale=1, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, scale: unknown, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, keywords?: { scale?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(keywords?: { loc?: unknown; scale?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `rand(*size, dtype=None, ctx=None) -> Tensor` */
  rand(size: readonly (unknown)[], keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  rand(...size: (unknown)[]): ndarray;
  rand(...size: [...size: (unknown)[], keywords: { dtype?: DTypeLike | null; ctx?: unknown }]): ndarray;
  /** `randint(low, high=None, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  randint(low: number, high: number | null, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  randint(low: number, high: number | null, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  randint(low: number, high: number | null, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  randint(low: number, high: number | null, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  randint(low: number, high: number | null, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  randint(low: number, keywords?: { high?: number | null; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  randint(keywords: { low: number; high?: number | null; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `randn(*size, dtype=None, ctx=None) -> Tensor` */
  randn(size: readonly (unknown)[], keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  randn(...size: (unknown)[]): ndarray;
  randn(...size: [...size: (unknown)[], keywords: { dtype?: DTypeLike | null; ctx?: unknown }]): ndarray;
  /** `shuffle(x) -> None` */
  shuffle(x: Tensor): void;
  shuffle(keywords: { x: Tensor }): void;
  /** `uniform(low=0, high=1, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, high: unknown, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, keywords?: { high?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(keywords?: { low?: unknown; high?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
}

export interface Root_np {
  readonly NAN: number;
  readonly NINF: number;
  readonly NZERO: number;
  readonly NaN: number;
  readonly PINF: number;
  readonly PZERO: number;
  /** `abs(x, out=None) -> Tensor` */
  abs(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  abs(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  abs(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `absolute(x, out=None) -> Tensor` */
  absolute(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  absolute(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  absolute(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `add(x1, x2, out=None) -> Tensor` */
  add(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  add(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  add(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  add(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `all(a, axis=None, keepdims=False, out=None) -> Tensor` */
  all(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  all(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  all(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  all(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  all(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  readonly allclose: (...args: unknown[]) => unknown;
  /** `amax(a, axis=None, keepdims=False, out=None) -> Tensor` */
  amax(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  amax(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  amax(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  amax(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  amax(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  /** `amin(a, axis=None, keepdims=False, out=None) -> Tensor` */
  amin(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  amin(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  amin(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  amin(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  amin(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  /** `any(a, axis=None, keepdims=False, out=None) -> Tensor` */
  any(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  any(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  any(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  any(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  any(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  /** `append(arr, values, axis=None) -> Tensor` */
  append(arr: unknown, values: unknown, axis: number | null): ndarray;
  append(arr: unknown, values: unknown, keywords?: { axis?: number | null }): ndarray;
  append(arr: unknown, keywords: { values: unknown; axis?: number | null }): ndarray;
  append(keywords: { arr: unknown; values: unknown; axis?: number | null }): ndarray;
  /** `arange(start, stop=None, step=1, dtype=None, ctx=None) -> Tensor` */
  arange(start: unknown, stop: unknown, step: unknown, dtype: DTypeLike | null, ctx: unknown): ndarray;
  arange(start: unknown, stop: unknown, step: unknown, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  arange(start: unknown, stop: unknown, step: unknown, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  arange(start: unknown, stop: unknown, keywords?: { step?: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  arange(start: unknown, keywords?: { stop?: unknown; step?: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  arange(keywords: { start: unknown; stop?: unknown; step?: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  /** `arccos(x, out=None) -> Tensor` */
  arccos(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arccos(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arccos(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arccosh(x, out=None) -> Tensor` */
  arccosh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arccosh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arccosh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arcsin(x, out=None) -> Tensor` */
  arcsin(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arcsin(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arcsin(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arcsinh(x, out=None) -> Tensor` */
  arcsinh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arcsinh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arcsinh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arctan(x, out=None) -> Tensor` */
  arctan(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arctan(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arctan(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arctan2(x1, x2, out=None) -> Tensor` */
  arctan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arctan2(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arctan2(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  arctan2(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `arctanh(x, out=None) -> Tensor` */
  arctanh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  arctanh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  arctanh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `argmax(a, axis=None, out=None) -> Tensor` */
  argmax(a: Tensor, axis: number | null, out: Tensor | null): ndarray;
  argmax(a: Tensor, axis: number | null, keywords?: { out?: Tensor | null }): ndarray;
  argmax(a: Tensor, keywords?: { axis?: number | null; out?: Tensor | null }): ndarray;
  argmax(keywords: { a: Tensor; axis?: number | null; out?: Tensor | null }): ndarray;
  /** `argmin(a, axis=None, out=None) -> Tensor` */
  argmin(a: Tensor, axis: number | null, out: Tensor | null): ndarray;
  argmin(a: Tensor, axis: number | null, keywords?: { out?: Tensor | null }): ndarray;
  argmin(a: Tensor, keywords?: { axis?: number | null; out?: Tensor | null }): ndarray;
  argmin(keywords: { a: Tensor; axis?: number | null; out?: Tensor | null }): ndarray;
  /** `argsort(a, axis=-1, kind=None, order=None) -> Tensor` */
  argsort(a: Tensor, axis: number | null, kind: unknown, order: unknown): ndarray;
  argsort(a: Tensor, axis: number | null, kind: unknown, keywords?: { order?: unknown }): ndarray;
  argsort(a: Tensor, axis: number | null, keywords?: { kind?: unknown; order?: unknown }): ndarray;
  argsort(a: Tensor, keywords?: { axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  argsort(keywords: { a: Tensor; axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  readonly argwhere: (...args: unknown[]) => unknown;
  /** `around(x, decimals=0, out=None) -> Tensor` */
  around(x: Tensor, decimals: number, out: Tensor | null): ndarray;
  around(x: Tensor, decimals: number, keywords?: { out?: Tensor | null }): ndarray;
  around(x: Tensor, keywords?: { decimals?: number; out?: Tensor | null }): ndarray;
  around(keywords: { x: Tensor; decimals?: number; out?: Tensor | null }): ndarray;
  /** `array(object, dtype=None, ctx=None) -> Tensor` */
  array(object: unknown, dtype: DTypeLike | null, ctx: unknown): ndarray;
  array(object: unknown, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  array(object: unknown, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  array(keywords: { object: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  readonly array_equal: (...args: unknown[]) => unknown;
  readonly array_equiv: (...args: unknown[]) => unknown;
  /** `array_split(ary, indices_or_sections, axis=0) -> list` */
  array_split(ary: Tensor, indices_or_sections: unknown, axis: number): NestedList;
  array_split(ary: Tensor, indices_or_sections: unknown, keywords?: { axis?: number }): NestedList;
  array_split(ary: Tensor, keywords: { indices_or_sections: unknown; axis?: number }): NestedList;
  array_split(keywords: { ary: Tensor; indices_or_sections: unknown; axis?: number }): NestedList;
  /** `atleast_1d(*arys) -> Tensor` */
  atleast_1d(arys: readonly (unknown)[]): ndarray;
  atleast_1d(...arys: (unknown)[]): ndarray;
  /** `atleast_2d(*arys) -> Tensor` */
  atleast_2d(arys: readonly (unknown)[]): ndarray;
  atleast_2d(...arys: (unknown)[]): ndarray;
  /** `atleast_3d(*arys) -> Tensor` */
  atleast_3d(arys: readonly (unknown)[]): ndarray;
  atleast_3d(...arys: (unknown)[]): ndarray;
  /** `average(a, axis=None, weights=None, returned=False, out=None) -> Tensor` */
  average(a: Tensor, axis: number | readonly number[] | null, weights: Tensor | null, returned: boolean, out: Tensor | null): ndarray;
  average(a: Tensor, axis: number | readonly number[] | null, weights: Tensor | null, returned: boolean, keywords?: { out?: Tensor | null }): ndarray;
  average(a: Tensor, axis: number | readonly number[] | null, weights: Tensor | null, keywords?: { returned?: boolean; out?: Tensor | null }): ndarray;
  average(a: Tensor, axis: number | readonly number[] | null, keywords?: { weights?: Tensor | null; returned?: boolean; out?: Tensor | null }): ndarray;
  average(a: Tensor, keywords?: { axis?: number | readonly number[] | null; weights?: Tensor | null; returned?: boolean; out?: Tensor | null }): ndarray;
  average(keywords: { a: Tensor; axis?: number | readonly number[] | null; weights?: Tensor | null; returned?: boolean; out?: Tensor | null }): ndarray;
  /** `bincount(x, weights=None, minlength=0) -> Tensor` */
  bincount(x: Tensor, weights: Tensor | null, minlength: number): ndarray;
  bincount(x: Tensor, weights: Tensor | null, keywords?: { minlength?: number }): ndarray;
  bincount(x: Tensor, keywords?: { weights?: Tensor | null; minlength?: number }): ndarray;
  bincount(keywords: { x: Tensor; weights?: Tensor | null; minlength?: number }): ndarray;
  /** `bitwise_and(x1, x2, out=None) -> Tensor` */
  bitwise_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  bitwise_and(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  bitwise_and(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  bitwise_and(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `bitwise_not(x, out=None) -> Tensor` */
  bitwise_not(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  bitwise_not(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  bitwise_not(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `bitwise_or(x1, x2, out=None) -> Tensor` */
  bitwise_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  bitwise_or(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  bitwise_or(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  bitwise_or(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `bitwise_xor(x1, x2, out=None) -> Tensor` */
  bitwise_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  bitwise_xor(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  bitwise_xor(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  bitwise_xor(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `blackman(M, dtype=None, ctx=None) -> Tensor` */
  blackman(M: number, dtype: DTypeLike | null, ctx: unknown): ndarray;
  blackman(M: number, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  blackman(M: number, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  blackman(keywords: { M: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  readonly bool: ClassLike;
  readonly bool_: ClassLike;
  /** `broadcast_arrays(*args) -> list` */
  broadcast_arrays(args: readonly (readonly Tensor[])[]): NestedList;
  broadcast_arrays(...args: (readonly Tensor[])[]): NestedList;
  /** `broadcast_to(array, shape) -> Tensor` */
  broadcast_to(array: Tensor | number | bigint | boolean, shape: readonly number[] | number): ndarray;
  broadcast_to(array: Tensor | number | bigint | boolean, keywords: { shape: readonly number[] | number }): ndarray;
  broadcast_to(keywords: { array: Tensor | number | bigint | boolean; shape: readonly number[] | number }): ndarray;
  /** `cbrt(x, out=None) -> Tensor` */
  cbrt(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  cbrt(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  cbrt(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `ceil(x, out=None) -> Tensor` */
  ceil(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  ceil(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  ceil(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `clip(a, a_min, a_max, out=None) -> Tensor` */
  clip(a: Tensor, a_min: unknown, a_max: unknown, out: Tensor | null): ndarray;
  clip(a: Tensor, a_min: unknown, a_max: unknown, keywords?: { out?: Tensor | null }): ndarray;
  clip(a: Tensor, a_min: unknown, keywords: { a_max: unknown; out?: Tensor | null }): ndarray;
  clip(a: Tensor, keywords: { a_min: unknown; a_max: unknown; out?: Tensor | null }): ndarray;
  clip(keywords: { a: Tensor; a_min: unknown; a_max: unknown; out?: Tensor | null }): ndarray;
  /** `column_stack(tup) -> Tensor` */
  column_stack(tup: readonly Tensor[]): ndarray;
  column_stack(keywords: { tup: readonly Tensor[] }): ndarray;
  readonly compress: (...args: unknown[]) => unknown;
  /** `concatenate(seq, axis=0, out=None) -> Tensor` */
  concatenate(seq: readonly Tensor[], axis: number | null, out: Tensor | null): ndarray;
  concatenate(seq: readonly Tensor[], axis: number | null, keywords?: { out?: Tensor | null }): ndarray;
  concatenate(seq: readonly Tensor[], keywords?: { axis?: number | null; out?: Tensor | null }): ndarray;
  concatenate(keywords: { seq: readonly Tensor[]; axis?: number | null; out?: Tensor | null }): ndarray;
  /** `copy(a, out=None) -> Tensor` */
  copy(a: Tensor, out: Tensor | null): ndarray;
  copy(a: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  copy(keywords: { a: Tensor; out?: Tensor | null }): ndarray;
  /** `copysign(x1, x2, out=None) -> Tensor` */
  copysign(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  copysign(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  copysign(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  copysign(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `cos(x, out=None) -> Tensor` */
  cos(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  cos(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  cos(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `cosh(x, out=None) -> Tensor` */
  cosh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  cosh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  cosh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly count_nonzero: (...args: unknown[]) => unknown;
  /** `cumsum(a, axis=None, dtype=None, out=None) -> Tensor` */
  cumsum(a: Tensor, axis: number | null, dtype: DTypeLike | null, out: Tensor | null): ndarray;
  cumsum(a: Tensor, axis: number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): ndarray;
  cumsum(a: Tensor, axis: number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  cumsum(a: Tensor, keywords?: { axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  cumsum(keywords: { a: Tensor; axis?: number | null; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  /** `deg2rad(x, out=None) -> Tensor` */
  deg2rad(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  deg2rad(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  deg2rad(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `degrees(x, out=None) -> Tensor` */
  degrees(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  degrees(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  degrees(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `delete(arr, obj, axis=None) -> Tensor` */
  delete(arr: Tensor, obj: number, axis: number | null): ndarray;
  delete(arr: Tensor, obj: number, keywords?: { axis?: number | null }): ndarray;
  delete(arr: Tensor, keywords: { obj: number; axis?: number | null }): ndarray;
  delete(keywords: { arr: Tensor; obj: number; axis?: number | null }): ndarray;
  /** `diag(array, k=0) -> Tensor` */
  diag(array: Tensor, k: number): ndarray;
  diag(array: Tensor, keywords?: { k?: number }): ndarray;
  diag(keywords: { array: Tensor; k?: number }): ndarray;
  /** `diag_indices_from(arr) -> tuple` */
  diag_indices_from(arr: Tensor): readonly unknown[];
  diag_indices_from(keywords: { arr: Tensor }): readonly unknown[];
  /** `diagflat(array, k=0) -> Tensor` */
  diagflat(array: Tensor, k: number): ndarray;
  diagflat(array: Tensor, keywords?: { k?: number }): ndarray;
  diagflat(keywords: { array: Tensor; k?: number }): ndarray;
  /** `diagonal(a, offset=0, axis1=0, axis2=1) -> Tensor` */
  diagonal(a: Tensor, offset: number, axis1: number, axis2: number): ndarray;
  diagonal(a: Tensor, offset: number, axis1: number, keywords?: { axis2?: number }): ndarray;
  diagonal(a: Tensor, offset: number, keywords?: { axis1?: number; axis2?: number }): ndarray;
  diagonal(a: Tensor, keywords?: { offset?: number; axis1?: number; axis2?: number }): ndarray;
  diagonal(keywords: { a: Tensor; offset?: number; axis1?: number; axis2?: number }): ndarray;
  /** `diff(a, n=1, axis=-1, prepend=None, append=None) -> Tensor` */
  diff(a: Tensor, n: number, axis: number, prepend: unknown, append: unknown): ndarray;
  diff(a: Tensor, n: number, axis: number, prepend: unknown, keywords?: { append?: unknown }): ndarray;
  diff(a: Tensor, n: number, axis: number, keywords?: { prepend?: unknown; append?: unknown }): ndarray;
  diff(a: Tensor, n: number, keywords?: { axis?: number; prepend?: unknown; append?: unknown }): ndarray;
  diff(a: Tensor, keywords?: { n?: number; axis?: number; prepend?: unknown; append?: unknown }): ndarray;
  diff(keywords: { a: Tensor; n?: number; axis?: number; prepend?: unknown; append?: unknown }): ndarray;
  /** `divide(x1, x2, out=None) -> Tensor` */
  divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  divide(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  divide(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `dot(a, b, out=None) -> Tensor` */
  dot(a: Tensor, b: Tensor, out: Tensor | null): ndarray;
  dot(a: Tensor, b: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  dot(a: Tensor, keywords: { b: Tensor; out?: Tensor | null }): ndarray;
  dot(keywords: { a: Tensor; b: Tensor; out?: Tensor | null }): ndarray;
  /** `dsplit(ary, indices_or_sections) -> list` */
  dsplit(ary: Tensor, indices_or_sections: unknown): NestedList;
  dsplit(ary: Tensor, keywords: { indices_or_sections: unknown }): NestedList;
  dsplit(keywords: { ary: Tensor; indices_or_sections: unknown }): NestedList;
  /** `dstack(arrays) -> Tensor` */
  dstack(arrays: readonly Tensor[]): ndarray;
  dstack(keywords: { arrays: readonly Tensor[] }): ndarray;
  readonly e: number;
  /** `ediff1d(ary, to_end=None, to_begin=None) -> Tensor` */
  ediff1d(ary: Tensor, to_end: unknown, to_begin: unknown): ndarray;
  ediff1d(ary: Tensor, to_end: unknown, keywords?: { to_begin?: unknown }): ndarray;
  ediff1d(ary: Tensor, keywords?: { to_end?: unknown; to_begin?: unknown }): ndarray;
  ediff1d(keywords: { ary: Tensor; to_end?: unknown; to_begin?: unknown }): ndarray;
  /** `einsum(*operands, optimize=False, out=None) -> Tensor` */
  einsum(operands: readonly (unknown)[], keywords?: { optimize?: unknown; out?: Tensor | null }): ndarray;
  einsum(...operands: (unknown)[]): ndarray;
  einsum(...operands: [...operands: (unknown)[], keywords: { optimize?: unknown; out?: Tensor | null }]): ndarray;
  /** `empty(shape, dtype=None, order='C', ctx=None) -> Tensor` */
  empty(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, ctx: unknown): ndarray;
  empty(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, keywords?: { ctx?: unknown }): ndarray;
  empty(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: string; ctx?: unknown }): ndarray;
  empty(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  empty(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  /** `empty_like(prototype, dtype=None, order='C', subok=False, shape=None) -> Tensor` */
  empty_like(prototype: Tensor, dtype: DTypeLike | null, order: string, subok: boolean, shape: unknown): ndarray;
  empty_like(prototype: Tensor, dtype: DTypeLike | null, order: string, subok: boolean, keywords?: { shape?: unknown }): ndarray;
  empty_like(prototype: Tensor, dtype: DTypeLike | null, order: string, keywords?: { subok?: boolean; shape?: unknown }): ndarray;
  empty_like(prototype: Tensor, dtype: DTypeLike | null, keywords?: { order?: string; subok?: boolean; shape?: unknown }): ndarray;
  empty_like(prototype: Tensor, keywords?: { dtype?: DTypeLike | null; order?: string; subok?: boolean; shape?: unknown }): ndarray;
  empty_like(keywords: { prototype: Tensor; dtype?: DTypeLike | null; order?: string; subok?: boolean; shape?: unknown }): ndarray;
  /** `equal(x1, x2, out=None) -> Tensor` */
  equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  equal(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  equal(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `exp(x, out=None) -> Tensor` */
  exp(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  exp(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  exp(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `expand_dims(a, axis) -> Tensor` */
  expand_dims(a: Tensor, axis: number): ndarray;
  expand_dims(a: Tensor, keywords: { axis: number }): ndarray;
  expand_dims(keywords: { a: Tensor; axis: number }): ndarray;
  /** `expm1(x, out=None) -> Tensor` */
  expm1(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  expm1(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  expm1(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly extract: (...args: unknown[]) => unknown;
  /** `eye(N, M=None, k=0, dtype=None, ctx=None) -> Tensor` */
  eye(N: number, M: number | null, k: number, dtype: DTypeLike | null, ctx: unknown): ndarray;
  eye(N: number, M: number | null, k: number, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  eye(N: number, M: number | null, k: number, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  eye(N: number, M: number | null, keywords?: { k?: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  eye(N: number, keywords?: { M?: number | null; k?: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  eye(keywords: { N: number; M?: number | null; k?: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  /** `fabs(x, out=None) -> Tensor` */
  fabs(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  fabs(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  fabs(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `fix(x, out=None) -> Tensor` */
  fix(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  fix(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  fix(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly flatnonzero: (...args: unknown[]) => unknown;
  /** `flip(m, axis=None, out=None) -> Tensor` */
  flip(m: Tensor, axis: number | readonly number[] | null, out: Tensor | null): ndarray;
  flip(m: Tensor, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null }): ndarray;
  flip(m: Tensor, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null }): ndarray;
  flip(keywords: { m: Tensor; axis?: number | readonly number[] | null; out?: Tensor | null }): ndarray;
  /** `fliplr(m) -> Tensor` */
  fliplr(m: Tensor): ndarray;
  fliplr(keywords: { m: Tensor }): ndarray;
  /** `flipud(m) -> Tensor` */
  flipud(m: Tensor): ndarray;
  flipud(keywords: { m: Tensor }): ndarray;
  readonly float16: ClassLike;
  readonly float32: ClassLike;
  readonly float64: ClassLike;
  readonly float_power: (...args: unknown[]) => unknown;
  /** `floor(x, out=None) -> Tensor` */
  floor(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  floor(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  floor(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `full(shape, fill_value, dtype=None, order='C', ctx=None, out=None) -> Tensor` */
  full(shape: readonly number[] | number, fill_value: unknown, dtype: DTypeLike | null, order: string, ctx: unknown, out: Tensor | null): ndarray;
  full(shape: readonly number[] | number, fill_value: unknown, dtype: DTypeLike | null, order: string, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  full(shape: readonly number[] | number, fill_value: unknown, dtype: DTypeLike | null, order: string, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  full(shape: readonly number[] | number, fill_value: unknown, dtype: DTypeLike | null, keywords?: { order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full(shape: readonly number[] | number, fill_value: unknown, keywords?: { dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full(shape: readonly number[] | number, keywords: { fill_value: unknown; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full(keywords: { shape: readonly number[] | number; fill_value: unknown; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `full_like(a, fill_value, dtype=None, order='C', ctx=None, out=None) -> Tensor` */
  full_like(a: Tensor, fill_value: unknown, dtype: DTypeLike | null, order: string, ctx: unknown, out: Tensor | null): ndarray;
  full_like(a: Tensor, fill_value: unknown, dtype: DTypeLike | null, order: string, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  full_like(a: Tensor, fill_value: unknown, dtype: DTypeLike | null, order: string, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  full_like(a: Tensor, fill_value: unknown, dtype: DTypeLike | null, keywords?: { order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full_like(a: Tensor, fill_value: unknown, keywords?: { dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full_like(a: Tensor, keywords: { fill_value: unknown; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  full_like(keywords: { a: Tensor; fill_value: unknown; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `greater(x1, x2, out=None) -> Tensor` */
  greater(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  greater(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  greater(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  greater(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `greater_equal(x1, x2, out=None) -> Tensor` */
  greater_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  greater_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  greater_equal(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  greater_equal(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `hamming(M, dtype=None, ctx=None) -> Tensor` */
  hamming(M: number, dtype: DTypeLike | null, ctx: unknown): ndarray;
  hamming(M: number, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  hamming(M: number, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  hamming(keywords: { M: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  /** `hanning(M, dtype=None, ctx=None) -> Tensor` */
  hanning(M: number, dtype: DTypeLike | null, ctx: unknown): ndarray;
  hanning(M: number, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  hanning(M: number, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  hanning(keywords: { M: number; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  readonly heaviside: (...args: unknown[]) => unknown;
  /** `hsplit(ary, indices_or_sections) -> list` */
  hsplit(ary: Tensor, indices_or_sections: unknown): NestedList;
  hsplit(ary: Tensor, keywords: { indices_or_sections: unknown }): NestedList;
  hsplit(keywords: { ary: Tensor; indices_or_sections: unknown }): NestedList;
  /** `hstack(arrays) -> Tensor` */
  hstack(arrays: readonly Tensor[]): ndarray;
  hstack(keywords: { arrays: readonly Tensor[] }): ndarray;
  /** `hypot(x1, x2, out=None) -> Tensor` */
  hypot(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  hypot(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  hypot(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  hypot(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `identity(n, dtype=None, ctx=None) -> Tensor` */
  identity(n: unknown, dtype: DTypeLike | null, ctx: unknown): ndarray;
  identity(n: unknown, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  identity(n: unknown, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  identity(keywords: { n: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  /** `indices(dimensions, dtype=None, ctx=None) -> Tensor` */
  indices(dimensions: unknown, dtype: DTypeLike | null, ctx: unknown): ndarray;
  indices(dimensions: unknown, dtype: DTypeLike | null, keywords?: { ctx?: unknown }): ndarray;
  indices(dimensions: unknown, keywords?: { dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  indices(keywords: { dimensions: unknown; dtype?: DTypeLike | null; ctx?: unknown }): ndarray;
  readonly inf: number;
  /** `inner(a, b) -> Tensor` */
  inner(a: Tensor, b: Tensor): ndarray;
  inner(a: Tensor, keywords: { b: Tensor }): ndarray;
  inner(keywords: { a: Tensor; b: Tensor }): ndarray;
  /** `insert(arr, obj, values, axis=None) -> Tensor` */
  insert(arr: Tensor, obj: number, values: Tensor | number | bigint | boolean, axis: number | null): ndarray;
  insert(arr: Tensor, obj: number, values: Tensor | number | bigint | boolean, keywords?: { axis?: number | null }): ndarray;
  insert(arr: Tensor, obj: number, keywords: { values: Tensor | number | bigint | boolean; axis?: number | null }): ndarray;
  insert(arr: Tensor, keywords: { obj: number; values: Tensor | number | bigint | boolean; axis?: number | null }): ndarray;
  insert(keywords: { arr: Tensor; obj: number; values: Tensor | number | bigint | boolean; axis?: number | null }): ndarray;
  readonly int32: ClassLike;
  readonly int64: ClassLike;
  readonly int8: ClassLike;
  readonly interp: (...args: unknown[]) => unknown;
  readonly intersect1d: (...args: unknown[]) => unknown;
  /** `invert(x, out=None) -> Tensor` */
  invert(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  invert(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  invert(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly isclose: (...args: unknown[]) => unknown;
  /** `isfinite(x, out=None) -> Tensor` */
  isfinite(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  isfinite(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  isfinite(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly isin: (...args: unknown[]) => unknown;
  /** `isinf(x, out=None) -> Tensor` */
  isinf(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  isinf(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  isinf(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `isnan(x, out=None) -> Tensor` */
  isnan(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  isnan(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  isnan(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `isneginf(x, out=None) -> Tensor` */
  isneginf(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  isneginf(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  isneginf(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `isposinf(x, out=None) -> Tensor` */
  isposinf(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  isposinf(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  isposinf(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `lcm(x1, x2, out=None) -> Tensor` */
  lcm(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  lcm(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  lcm(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  lcm(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `ldexp(x1, x2, out=None) -> Tensor` */
  ldexp(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  ldexp(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  ldexp(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  ldexp(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `less(x1, x2, out=None) -> Tensor` */
  less(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  less(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  less(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  less(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `less_equal(x1, x2, out=None) -> Tensor` */
  less_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  less_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  less_equal(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  less_equal(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly linalg: Root_np_linalg;
  /** `linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, ctx=None) -> Tensor` */
  linspace(start: unknown, stop: unknown, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, axis: number, ctx: unknown): ndarray;
  linspace(start: unknown, stop: unknown, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, axis: number, keywords?: { ctx?: unknown }): ndarray;
  linspace(start: unknown, stop: unknown, num: number, endpoint: boolean, retstep: boolean, dtype: DTypeLike | null, keywords?: { axis?: number; ctx?: unknown }): ndarray;
  linspace(start: unknown, stop: unknown, num: number, endpoint: boolean, retstep: boolean, keywords?: { dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  linspace(start: unknown, stop: unknown, num: number, endpoint: boolean, keywords?: { retstep?: boolean; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  linspace(start: unknown, stop: unknown, num: number, keywords?: { endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  linspace(start: unknown, stop: unknown, keywords?: { num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  linspace(start: unknown, keywords: { stop: unknown; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  linspace(keywords: { start: unknown; stop: unknown; num?: number; endpoint?: boolean; retstep?: boolean; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  /** `log(x, out=None) -> Tensor` */
  log(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  log(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  log(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `log10(x, out=None) -> Tensor` */
  log10(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  log10(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  log10(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `log1p(x, out=None) -> Tensor` */
  log1p(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  log1p(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  log1p(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `log2(x, out=None) -> Tensor` */
  log2(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  log2(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  log2(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `logical_not(x, out=None) -> Tensor` */
  logical_not(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  logical_not(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  logical_not(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `logspace(start, stop, num=50, endpoint=True, base=10, dtype=None, axis=0, ctx=None) -> Tensor` */
  logspace(start: unknown, stop: unknown, num: number, endpoint: boolean, base: number, dtype: DTypeLike | null, axis: number, ctx: unknown): ndarray;
  logspace(start: unknown, stop: unknown, num: number, endpoint: boolean, base: number, dtype: DTypeLike | null, axis: number, keywords?: { ctx?: unknown }): ndarray;
  logspace(start: unknown, stop: unknown, num: number, endpoint: boolean, base: number, dtype: DTypeLike | null, keywords?: { axis?: number; ctx?: unknown }): ndarray;
  logspace(start: unknown, stop: unknown, num: number, endpoint: boolean, base: number, keywords?: { dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  logspace(start: unknown, stop: unknown, num: number, endpoint: boolean, keywords?: { base?: number; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  logspace(start: unknown, stop: unknown, num: number, keywords?: { endpoint?: boolean; base?: number; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  logspace(start: unknown, stop: unknown, keywords?: { num?: number; endpoint?: boolean; base?: number; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  logspace(start: unknown, keywords: { stop: unknown; num?: number; endpoint?: boolean; base?: number; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  logspace(keywords: { start: unknown; stop: unknown; num?: number; endpoint?: boolean; base?: number; dtype?: DTypeLike | null; axis?: number; ctx?: unknown }): ndarray;
  /** `matmul(a, b, out=None) -> Tensor` */
  matmul(a: unknown, b: unknown, out: Tensor | null): ndarray;
  matmul(a: unknown, b: unknown, keywords?: { out?: Tensor | null }): ndarray;
  matmul(a: unknown, keywords: { b: unknown; out?: Tensor | null }): ndarray;
  matmul(keywords: { a: unknown; b: unknown; out?: Tensor | null }): ndarray;
  /** `max(a, axis=None, keepdims=False, out=None) -> Tensor` */
  max(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  max(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  max(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  max(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  max(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  /** `maximum(x1, x2, out=None) -> Tensor` */
  maximum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  maximum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  maximum(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  maximum(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `may_share_memory(a, b, max_work=None) -> bool` */
  may_share_memory(a: Tensor, b: Tensor, max_work: unknown): boolean;
  may_share_memory(a: Tensor, b: Tensor, keywords?: { max_work?: unknown }): boolean;
  may_share_memory(a: Tensor, keywords: { b: Tensor; max_work?: unknown }): boolean;
  may_share_memory(keywords: { a: Tensor; b: Tensor; max_work?: unknown }): boolean;
  /** `mean(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  mean(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  mean(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  mean(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  mean(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  mean(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  mean(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `meshgrid(*xi, indexing='xy', sparse=False, copy=True) -> list` */
  meshgrid(xi: readonly (readonly Tensor[])[], keywords?: { indexing?: string; sparse?: boolean; copy?: boolean }): NestedList;
  meshgrid(...xi: (readonly Tensor[])[]): NestedList;
  meshgrid(...xi: [...xi: (readonly Tensor[])[], keywords: { indexing?: string; sparse?: boolean; copy?: boolean }]): NestedList;
  /** `min(a, axis=None, keepdims=False, out=None) -> Tensor` */
  min(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  min(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  min(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  min(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  min(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  readonly min_scalar_type: (...args: unknown[]) => unknown;
  /** `minimum(x1, x2, out=None) -> Tensor` */
  minimum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  minimum(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  minimum(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  minimum(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `mod(x1, x2, out=None) -> Tensor` */
  mod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  mod(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  mod(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  mod(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `moveaxis(a, source, destination) -> Tensor` */
  moveaxis(a: Tensor, source: readonly number[] | number, destination: readonly number[] | number): ndarray;
  moveaxis(a: Tensor, source: readonly number[] | number, keywords: { destination: readonly number[] | number }): ndarray;
  moveaxis(a: Tensor, keywords: { source: readonly number[] | number; destination: readonly number[] | number }): ndarray;
  moveaxis(keywords: { a: Tensor; source: readonly number[] | number; destination: readonly number[] | number }): ndarray;
  /** `multiply(x1, x2, out=None) -> Tensor` */
  multiply(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  multiply(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  multiply(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  multiply(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly nan: number;
  /** `nan_to_num(x, copy=True, nan=0, posinf=None, neginf=None) -> Tensor` */
  nan_to_num(x: Tensor, copy: boolean, nan: number, posinf: number | null, neginf: number | null): ndarray;
  nan_to_num(x: Tensor, copy: boolean, nan: number, posinf: number | null, keywords?: { neginf?: number | null }): ndarray;
  nan_to_num(x: Tensor, copy: boolean, nan: number, keywords?: { posinf?: number | null; neginf?: number | null }): ndarray;
  nan_to_num(x: Tensor, copy: boolean, keywords?: { nan?: number; posinf?: number | null; neginf?: number | null }): ndarray;
  nan_to_num(x: Tensor, keywords?: { copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): ndarray;
  nan_to_num(keywords: { x: Tensor; copy?: boolean; nan?: number; posinf?: number | null; neginf?: number | null }): ndarray;
  readonly nanmax: (...args: unknown[]) => unknown;
  readonly nanmin: (...args: unknown[]) => unknown;
  readonly nanprod: (...args: unknown[]) => unknown;
  readonly ndarray: ClassLike;
  readonly ndim: (...args: unknown[]) => unknown;
  /** `negative(x, out=None) -> Tensor` */
  negative(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  negative(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  negative(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly newaxis: null;
  /** `nonzero(a) -> tuple` */
  nonzero(a: Tensor): readonly unknown[];
  nonzero(keywords: { a: Tensor }): readonly unknown[];
  /** `not_equal(x1, x2, out=None) -> Tensor` */
  not_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  not_equal(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  not_equal(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  not_equal(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `ones(shape, dtype=None, order='C', ctx=None) -> Tensor` */
  ones(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, ctx: unknown): ndarray;
  ones(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, keywords?: { ctx?: unknown }): ndarray;
  ones(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: string; ctx?: unknown }): ndarray;
  ones(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  ones(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  /** `ones_like(a, dtype=None, order='C', ctx=None, out=None) -> Tensor` */
  ones_like(a: Tensor, dtype: DTypeLike | null, order: string, ctx: unknown, out: Tensor | null): ndarray;
  ones_like(a: Tensor, dtype: DTypeLike | null, order: string, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  ones_like(a: Tensor, dtype: DTypeLike | null, order: string, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  ones_like(a: Tensor, dtype: DTypeLike | null, keywords?: { order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  ones_like(a: Tensor, keywords?: { dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  ones_like(keywords: { a: Tensor; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `outer(a, b) -> Tensor` */
  outer(a: Tensor, b: Tensor): ndarray;
  outer(a: Tensor, keywords: { b: Tensor }): ndarray;
  outer(keywords: { a: Tensor; b: Tensor }): ndarray;
  /** `pad(x, pad_width=None, mode='constant', constant_values=0, reflect_type='even', stat_length=None) -> Tensor` */
  pad(x: Tensor, pad_width: unknown, mode: string, constant_values: unknown, reflect_type: unknown, stat_length: unknown): ndarray;
  pad(x: Tensor, pad_width: unknown, mode: string, constant_values: unknown, reflect_type: unknown, keywords?: { stat_length?: unknown }): ndarray;
  pad(x: Tensor, pad_width: unknown, mode: string, constant_values: unknown, keywords?: { reflect_type?: unknown; stat_length?: unknown }): ndarray;
  pad(x: Tensor, pad_width: unknown, mode: string, keywords?: { constant_values?: unknown; reflect_type?: unknown; stat_length?: unknown }): ndarray;
  pad(x: Tensor, pad_width: unknown, keywords?: { mode?: string; constant_values?: unknown; reflect_type?: unknown; stat_length?: unknown }): ndarray;
  pad(x: Tensor, keywords?: { pad_width?: unknown; mode?: string; constant_values?: unknown; reflect_type?: unknown; stat_length?: unknown }): ndarray;
  pad(keywords: { x: Tensor; pad_width?: unknown; mode?: string; constant_values?: unknown; reflect_type?: unknown; stat_length?: unknown }): ndarray;
  /** `percentile(a, q, axis=None, out=None, overwrite_input=None, interpolation='linear', keepdims=False) -> Tensor` */
  percentile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, interpolation: string, keepdims: boolean): ndarray;
  percentile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, interpolation: string, keywords?: { keepdims?: boolean }): ndarray;
  percentile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, keywords?: { interpolation?: string; keepdims?: boolean }): ndarray;
  percentile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, keywords?: { overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  percentile(a: Tensor, q: unknown, axis: number | null, keywords?: { out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  percentile(a: Tensor, q: unknown, keywords?: { axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  percentile(a: Tensor, keywords: { q: unknown; axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  percentile(keywords: { a: Tensor; q: unknown; axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  readonly pi: number;
  readonly positive: (...args: unknown[]) => unknown;
  /** `power(x1, x2, out=None) -> Tensor` */
  power(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  power(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  power(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  power(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `prod(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  prod(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  prod(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  prod(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  prod(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  prod(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  prod(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  /** `product(a, axis=None, dtype=None, out=None, keepdims=False) -> Tensor` */
  product(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keepdims: boolean): ndarray;
  product(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { keepdims?: boolean }): ndarray;
  product(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; keepdims?: boolean }): ndarray;
  product(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  product(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  product(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; keepdims?: boolean }): ndarray;
  readonly promote_types: (...args: unknown[]) => unknown;
  readonly ptp: (...args: unknown[]) => unknown;
  /** `quantile(a, q, axis=None, out=None, overwrite_input=None, interpolation='linear', keepdims=False) -> Tensor` */
  quantile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, interpolation: string, keepdims: boolean): ndarray;
  quantile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, interpolation: string, keywords?: { keepdims?: boolean }): ndarray;
  quantile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, overwrite_input: unknown, keywords?: { interpolation?: string; keepdims?: boolean }): ndarray;
  quantile(a: Tensor, q: unknown, axis: number | null, out: Tensor | null, keywords?: { overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  quantile(a: Tensor, q: unknown, axis: number | null, keywords?: { out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  quantile(a: Tensor, q: unknown, keywords?: { axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  quantile(a: Tensor, keywords: { q: unknown; axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  quantile(keywords: { a: Tensor; q: unknown; axis?: number | null; out?: Tensor | null; overwrite_input?: unknown; interpolation?: string; keepdims?: boolean }): ndarray;
  /** `rad2deg(x, out=None) -> Tensor` */
  rad2deg(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  rad2deg(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  rad2deg(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `radians(x, out=None) -> Tensor` */
  radians(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  radians(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  radians(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly random: Root_np_random;
  /** `ravel(x, order='C') -> Tensor` */
  ravel(x: Tensor, order: string): ndarray;
  ravel(x: Tensor, keywords?: { order?: string }): ndarray;
  ravel(keywords: { x: Tensor; order?: string }): ndarray;
  readonly real: (...args: unknown[]) => unknown;
  /** `reciprocal(x, out=None) -> Tensor` */
  reciprocal(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  reciprocal(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  reciprocal(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `remainder(x1, x2, out=None) -> Tensor` */
  remainder(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  remainder(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  remainder(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  remainder(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `repeat(a, repeats, axis=None) -> Tensor` */
  repeat(a: Tensor, repeats: unknown, axis: number | null): ndarray;
  repeat(a: Tensor, repeats: unknown, keywords?: { axis?: number | null }): ndarray;
  repeat(a: Tensor, keywords: { repeats: unknown; axis?: number | null }): ndarray;
  repeat(keywords: { a: Tensor; repeats: unknown; axis?: number | null }): ndarray;
  /** `reshape(a, newshape, order='C', out=None) -> Tensor` */
  reshape(a: Tensor, newshape: readonly number[] | number, order: string, out: Tensor | null): ndarray;
  reshape(a: Tensor, newshape: readonly number[] | number, order: string, keywords?: { out?: Tensor | null }): ndarray;
  reshape(a: Tensor, newshape: readonly number[] | number, keywords?: { order?: string; out?: Tensor | null }): ndarray;
  reshape(a: Tensor, keywords: { newshape: readonly number[] | number; order?: string; out?: Tensor | null }): ndarray;
  reshape(keywords: { a: Tensor; newshape: readonly number[] | number; order?: string; out?: Tensor | null }): ndarray;
  readonly resize: (...args: unknown[]) => unknown;
  readonly result_type: (...args: unknown[]) => unknown;
  /** `rint(x, out=None) -> Tensor` */
  rint(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  rint(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  rint(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `roll(a, shift, axis=None) -> Tensor` */
  roll(a: Tensor, shift: number | readonly number[], axis: number | readonly number[] | null): ndarray;
  roll(a: Tensor, shift: number | readonly number[], keywords?: { axis?: number | readonly number[] | null }): ndarray;
  roll(a: Tensor, keywords: { shift: number | readonly number[]; axis?: number | readonly number[] | null }): ndarray;
  roll(keywords: { a: Tensor; shift: number | readonly number[]; axis?: number | readonly number[] | null }): ndarray;
  readonly rollaxis: (...args: unknown[]) => unknown;
  /** `rot90(m, k=1, axes=None) -> Tensor` */
  rot90(m: Tensor, k: number, axes: readonly number[] | number | null): ndarray;
  rot90(m: Tensor, k: number, keywords?: { axes?: readonly number[] | number | null }): ndarray;
  rot90(m: Tensor, keywords?: { k?: number; axes?: readonly number[] | number | null }): ndarray;
  rot90(keywords: { m: Tensor; k?: number; axes?: readonly number[] | number | null }): ndarray;
  /** `round(x, decimals=0, out=None) -> Tensor` */
  round(x: Tensor, decimals: number, out: Tensor | null): ndarray;
  round(x: Tensor, decimals: number, keywords?: { out?: Tensor | null }): ndarray;
  round(x: Tensor, keywords?: { decimals?: number; out?: Tensor | null }): ndarray;
  round(keywords: { x: Tensor; decimals?: number; out?: Tensor | null }): ndarray;
  /** `round_(x, decimals=0, out=None) -> Tensor` */
  round_(x: Tensor, decimals: number, out: Tensor | null): ndarray;
  round_(x: Tensor, decimals: number, keywords?: { out?: Tensor | null }): ndarray;
  round_(x: Tensor, keywords?: { decimals?: number; out?: Tensor | null }): ndarray;
  round_(keywords: { x: Tensor; decimals?: number; out?: Tensor | null }): ndarray;
  /** `row_stack(arrays) -> Tensor` */
  row_stack(arrays: readonly Tensor[]): ndarray;
  row_stack(keywords: { arrays: readonly Tensor[] }): ndarray;
  readonly searchsorted: (...args: unknown[]) => unknown;
  /** `set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None) -> None` */
  set_printoptions(precision: number | null, threshold: number | null, edgeitems: number | null, linewidth: number | null, suppress: boolean | null): void;
  set_printoptions(precision: number | null, threshold: number | null, edgeitems: number | null, linewidth: number | null, keywords?: { suppress?: boolean | null }): void;
  set_printoptions(precision: number | null, threshold: number | null, edgeitems: number | null, keywords?: { linewidth?: number | null; suppress?: boolean | null }): void;
  set_printoptions(precision: number | null, threshold: number | null, keywords?: { edgeitems?: number | null; linewidth?: number | null; suppress?: boolean | null }): void;
  set_printoptions(precision: number | null, keywords?: { threshold?: number | null; edgeitems?: number | null; linewidth?: number | null; suppress?: boolean | null }): void;
  set_printoptions(keywords?: { precision?: number | null; threshold?: number | null; edgeitems?: number | null; linewidth?: number | null; suppress?: boolean | null }): void;
  readonly setdiff1d: (...args: unknown[]) => unknown;
  /** `shape(a) -> tuple` */
  shape(a: unknown): readonly unknown[];
  shape(keywords: { a: unknown }): readonly unknown[];
  /** `shares_memory(a, b, max_work=None) -> bool` */
  shares_memory(a: Tensor, b: Tensor, max_work: unknown): boolean;
  shares_memory(a: Tensor, b: Tensor, keywords?: { max_work?: unknown }): boolean;
  shares_memory(a: Tensor, keywords: { b: Tensor; max_work?: unknown }): boolean;
  shares_memory(keywords: { a: Tensor; b: Tensor; max_work?: unknown }): boolean;
  /** `sign(x, out=None) -> Tensor` */
  sign(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  sign(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  sign(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly signbit: (...args: unknown[]) => unknown;
  /** `sin(x, out=None) -> Tensor` */
  sin(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  sin(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  sin(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `sinh(x, out=None) -> Tensor` */
  sinh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  sinh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  sinh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly size: (...args: unknown[]) => unknown;
  /** `sometrue(a, axis=None, keepdims=False, out=None) -> Tensor` */
  sometrue(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, out: Tensor | null): ndarray;
  sometrue(a: Tensor, axis: number | readonly number[] | null, keepdims: boolean, keywords?: { out?: Tensor | null }): ndarray;
  sometrue(a: Tensor, axis: number | readonly number[] | null, keywords?: { keepdims?: boolean; out?: Tensor | null }): ndarray;
  sometrue(a: Tensor, keywords?: { axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  sometrue(keywords: { a: Tensor; axis?: number | readonly number[] | null; keepdims?: boolean; out?: Tensor | null }): ndarray;
  /** `sort(a, axis=-1, kind=None, order=None) -> Tensor` */
  sort(a: Tensor, axis: number | null, kind: unknown, order: unknown): ndarray;
  sort(a: Tensor, axis: number | null, kind: unknown, keywords?: { order?: unknown }): ndarray;
  sort(a: Tensor, axis: number | null, keywords?: { kind?: unknown; order?: unknown }): ndarray;
  sort(a: Tensor, keywords?: { axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  sort(keywords: { a: Tensor; axis?: number | null; kind?: unknown; order?: unknown }): ndarray;
  /** `split(ary, indices_or_sections, axis=0) -> list` */
  split(ary: Tensor, indices_or_sections: unknown, axis: number): NestedList;
  split(ary: Tensor, indices_or_sections: unknown, keywords?: { axis?: number }): NestedList;
  split(ary: Tensor, keywords: { indices_or_sections: unknown; axis?: number }): NestedList;
  split(keywords: { ary: Tensor; indices_or_sections: unknown; axis?: number }): NestedList;
  /** `sqrt(x, out=None) -> Tensor` */
  sqrt(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  sqrt(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  sqrt(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `square(x, out=None) -> Tensor` */
  square(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  square(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  square(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `squeeze(a, axis=None, out=None) -> Tensor` */
  squeeze(a: Tensor, axis: number | readonly number[] | null, out: Tensor | null): ndarray;
  squeeze(a: Tensor, axis: number | readonly number[] | null, keywords?: { out?: Tensor | null }): ndarray;
  squeeze(a: Tensor, keywords?: { axis?: number | readonly number[] | null; out?: Tensor | null }): ndarray;
  squeeze(keywords: { a: Tensor; axis?: number | readonly number[] | null; out?: Tensor | null }): ndarray;
  /** `stack(arrays, axis=0, out=None) -> Tensor` */
  stack(arrays: readonly Tensor[], axis: number, out: Tensor | null): ndarray;
  stack(arrays: readonly Tensor[], axis: number, keywords?: { out?: Tensor | null }): ndarray;
  stack(arrays: readonly Tensor[], keywords?: { axis?: number; out?: Tensor | null }): ndarray;
  stack(keywords: { arrays: readonly Tensor[]; axis?: number; out?: Tensor | null }): ndarray;
  /** `std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  std(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): ndarray;
  std(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): ndarray;
  std(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): ndarray;
  std(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  std(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  std(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  std(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  /** `subtract(x1, x2, out=None) -> Tensor` */
  subtract(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  subtract(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  subtract(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  subtract(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `sum(a, axis=None, dtype=None, keepdims=False, initial=None, out=None) -> Tensor` */
  sum(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keepdims: boolean, initial: unknown, out: Tensor | null): ndarray;
  sum(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keepdims: boolean, initial: unknown, keywords?: { out?: Tensor | null }): ndarray;
  sum(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keepdims: boolean, keywords?: { initial?: unknown; out?: Tensor | null }): ndarray;
  sum(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { keepdims?: boolean; initial?: unknown; out?: Tensor | null }): ndarray;
  sum(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; keepdims?: boolean; initial?: unknown; out?: Tensor | null }): ndarray;
  sum(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; keepdims?: boolean; initial?: unknown; out?: Tensor | null }): ndarray;
  sum(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; keepdims?: boolean; initial?: unknown; out?: Tensor | null }): ndarray;
  /** `swapaxes(a, axis1, axis2) -> Tensor` */
  swapaxes(a: Tensor, axis1: number, axis2: number): ndarray;
  swapaxes(a: Tensor, axis1: number, keywords: { axis2: number }): ndarray;
  swapaxes(a: Tensor, keywords: { axis1: number; axis2: number }): ndarray;
  swapaxes(keywords: { a: Tensor; axis1: number; axis2: number }): ndarray;
  /** `take(a, indices, axis=None, mode='raise', out=None) -> Tensor` */
  take(a: Tensor, indices: Tensor, axis: number | null, mode: string, out: Tensor | null): ndarray;
  take(a: Tensor, indices: Tensor, axis: number | null, mode: string, keywords?: { out?: Tensor | null }): ndarray;
  take(a: Tensor, indices: Tensor, axis: number | null, keywords?: { mode?: string; out?: Tensor | null }): ndarray;
  take(a: Tensor, indices: Tensor, keywords?: { axis?: number | null; mode?: string; out?: Tensor | null }): ndarray;
  take(a: Tensor, keywords: { indices: Tensor; axis?: number | null; mode?: string; out?: Tensor | null }): ndarray;
  take(keywords: { a: Tensor; indices: Tensor; axis?: number | null; mode?: string; out?: Tensor | null }): ndarray;
  readonly take_along_axis: (...args: unknown[]) => unknown;
  /** `tan(x, out=None) -> Tensor` */
  tan(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  tan(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  tan(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `tanh(x, out=None) -> Tensor` */
  tanh(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  tanh(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  tanh(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `tensordot(a, b, axes=2) -> Tensor` */
  tensordot(a: Tensor, b: Tensor, axes: unknown): ndarray;
  tensordot(a: Tensor, b: Tensor, keywords?: { axes?: unknown }): ndarray;
  tensordot(a: Tensor, keywords: { b: Tensor; axes?: unknown }): ndarray;
  tensordot(keywords: { a: Tensor; b: Tensor; axes?: unknown }): ndarray;
  /** `tile(A, reps) -> Tensor` */
  tile(A: Tensor, reps: readonly number[] | number): ndarray;
  tile(A: Tensor, keywords: { reps: readonly number[] | number }): ndarray;
  tile(keywords: { A: Tensor; reps: readonly number[] | number }): ndarray;
  /** `trace(a, offset=0, axis1=0, axis2=1, out=None) -> Tensor` */
  trace(a: Tensor, offset: number, axis1: number, axis2: number, out: Tensor | null): ndarray;
  trace(a: Tensor, offset: number, axis1: number, axis2: number, keywords?: { out?: Tensor | null }): ndarray;
  trace(a: Tensor, offset: number, axis1: number, keywords?: { axis2?: number; out?: Tensor | null }): ndarray;
  trace(a: Tensor, offset: number, keywords?: { axis1?: number; axis2?: number; out?: Tensor | null }): ndarray;
  trace(a: Tensor, keywords?: { offset?: number; axis1?: number; axis2?: number; out?: Tensor | null }): ndarray;
  trace(keywords: { a: Tensor; offset?: number; axis1?: number; axis2?: number; out?: Tensor | null }): ndarray;
  /** `transpose(a, axes=None) -> Tensor` */
  transpose(a: Tensor, axes: readonly number[] | number | null): ndarray;
  transpose(a: Tensor, keywords?: { axes?: readonly number[] | number | null }): ndarray;
  transpose(keywords: { a: Tensor; axes?: readonly number[] | number | null }): ndarray;
  /** `tril(m, k=0) -> Tensor` */
  tril(m: Tensor, k: number): ndarray;
  tril(m: Tensor, keywords?: { k?: number }): ndarray;
  tril(keywords: { m: Tensor; k?: number }): ndarray;
  /** `true_divide(x1, x2, out=None) -> Tensor` */
  true_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  true_divide(x1: Tensor | number | bigint | boolean, x2: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  true_divide(x1: Tensor | number | bigint | boolean, keywords: { x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  true_divide(keywords: { x1: Tensor | number | bigint | boolean; x2: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `trunc(x, out=None) -> Tensor` */
  trunc(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  trunc(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  trunc(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly uint8: ClassLike;
  readonly union1d: (...args: unknown[]) => unknown;
  /** `unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None) -> Tensor` */
  unique(ar: Tensor, return_index: boolean, return_inverse: boolean, return_counts: boolean, axis: number | null): ndarray;
  unique(ar: Tensor, return_index: boolean, return_inverse: boolean, return_counts: boolean, keywords?: { axis?: number | null }): ndarray;
  unique(ar: Tensor, return_index: boolean, return_inverse: boolean, keywords?: { return_counts?: boolean; axis?: number | null }): ndarray;
  unique(ar: Tensor, return_index: boolean, keywords?: { return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): ndarray;
  unique(ar: Tensor, keywords?: { return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): ndarray;
  unique(keywords: { ar: Tensor; return_index?: boolean; return_inverse?: boolean; return_counts?: boolean; axis?: number | null }): ndarray;
  /** `var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False) -> Tensor` */
  var(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keepdims: boolean): ndarray;
  var(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, ddof: number, keywords?: { keepdims?: boolean }): ndarray;
  var(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, out: Tensor | null, keywords?: { ddof?: number; keepdims?: boolean }): ndarray;
  var(a: Tensor, axis: number | readonly number[] | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  var(a: Tensor, axis: number | readonly number[] | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  var(a: Tensor, keywords?: { axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  var(keywords: { a: Tensor; axis?: number | readonly number[] | null; dtype?: DTypeLike | null; out?: Tensor | null; ddof?: number; keepdims?: boolean }): ndarray;
  /** `vdot(a, b) -> Tensor` */
  vdot(a: Tensor, b: Tensor): ndarray;
  vdot(a: Tensor, keywords: { b: Tensor }): ndarray;
  vdot(keywords: { a: Tensor; b: Tensor }): ndarray;
  /** `vsplit(ary, indices_or_sections) -> list` */
  vsplit(ary: Tensor, indices_or_sections: unknown): NestedList;
  vsplit(ary: Tensor, keywords: { indices_or_sections: unknown }): NestedList;
  vsplit(keywords: { ary: Tensor; indices_or_sections: unknown }): NestedList;
  /** `vstack(arrays, out=None) -> Tensor` */
  vstack(arrays: readonly Tensor[], out: Tensor | null): ndarray;
  vstack(arrays: readonly Tensor[], keywords?: { out?: Tensor | null }): ndarray;
  vstack(keywords: { arrays: readonly Tensor[]; out?: Tensor | null }): ndarray;
  /** `where(condition, x=None, y=None) -> Tensor` */
  where(condition: unknown, x: unknown, y: unknown): ndarray;
  where(condition: unknown, x: unknown, keywords?: { y?: unknown }): ndarray;
  where(condition: unknown, keywords?: { x?: unknown; y?: unknown }): ndarray;
  where(keywords: { condition: unknown; x?: unknown; y?: unknown }): ndarray;
  /** `zeros(shape, dtype=None, order='C', ctx=None) -> Tensor` */
  zeros(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, ctx: unknown): ndarray;
  zeros(shape: readonly number[] | number, dtype: DTypeLike | null, order: string, keywords?: { ctx?: unknown }): ndarray;
  zeros(shape: readonly number[] | number, dtype: DTypeLike | null, keywords?: { order?: string; ctx?: unknown }): ndarray;
  zeros(shape: readonly number[] | number, keywords?: { dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  zeros(keywords: { shape: readonly number[] | number; dtype?: DTypeLike | null; order?: string; ctx?: unknown }): ndarray;
  /** `zeros_like(a, dtype=None, order='C', ctx=None, out=None) -> Tensor` */
  zeros_like(a: Tensor, dtype: DTypeLike | null, order: string, ctx: unknown, out: Tensor | null): ndarray;
  zeros_like(a: Tensor, dtype: DTypeLike | null, order: string, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  zeros_like(a: Tensor, dtype: DTypeLike | null, order: string, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  zeros_like(a: Tensor, dtype: DTypeLike | null, keywords?: { order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  zeros_like(a: Tensor, keywords?: { dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
  zeros_like(keywords: { a: Tensor; dtype?: DTypeLike | null; order?: string; out?: Tensor | null; ctx?: unknown }): ndarray;
}

export interface Root_npx_random {
  /** `bernoulli(prob=None, logit=None, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  bernoulli(prob: unknown, logit: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  bernoulli(prob: unknown, logit: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  bernoulli(prob: unknown, logit: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  bernoulli(prob: unknown, logit: unknown, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  bernoulli(prob: unknown, logit: unknown, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  bernoulli(prob: unknown, keywords?: { logit?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  bernoulli(keywords?: { prob?: unknown; logit?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `normal(loc=0, scale=1, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, scale: unknown, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, scale: unknown, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(loc: unknown, keywords?: { scale?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  normal(keywords?: { loc?: unknown; scale?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  /** `seed(seed, ctx='all') -> None` */
  seed(seed: unknown, ctx: unknown): void;
  seed(seed: unknown, keywords?: { ctx?: unknown }): void;
  seed(keywords: { seed: unknown; ctx?: unknown }): void;
  /** `uniform(low=0, high=1, size=None, dtype=None, ctx=None, out=None) -> Tensor` */
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, out: Tensor | null): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, ctx: unknown, keywords?: { out?: Tensor | null }): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, dtype: DTypeLike | null, keywords?: { out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, high: unknown, size: readonly number[] | number | null, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, high: unknown, keywords?: { size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(low: unknown, keywords?: { high?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
  uniform(keywords?: { low?: unknown; high?: unknown; size?: readonly number[] | number | null; dtype?: DTypeLike | null; out?: Tensor | null; ctx?: unknown }): ndarray;
}

export interface Root_npx {
  readonly Context: ClassLike;
  /** `activation(data, act_type=None, out=None) -> Tensor` */
  activation(data: Tensor, act_type: string | null, out: Tensor | null): ndarray;
  activation(data: Tensor, act_type: string | null, keywords?: { out?: Tensor | null }): ndarray;
  activation(data: Tensor, keywords?: { act_type?: string | null; out?: Tensor | null }): ndarray;
  activation(keywords: { data: Tensor; act_type?: string | null; out?: Tensor | null }): ndarray;
  /** `batch_dot(lhs, rhs, transpose_a=False, transpose_b=False, forward_stype=None, out=None) -> Tensor` */
  batch_dot(lhs: Tensor, rhs: Tensor, transpose_a: boolean, transpose_b: boolean, forward_stype: unknown, out: Tensor | null): ndarray;
  batch_dot(lhs: Tensor, rhs: Tensor, transpose_a: boolean, transpose_b: boolean, forward_stype: unknown, keywords?: { out?: Tensor | null }): ndarray;
  batch_dot(lhs: Tensor, rhs: Tensor, transpose_a: boolean, transpose_b: boolean, keywords?: { forward_stype?: unknown; out?: Tensor | null }): ndarray;
  batch_dot(lhs: Tensor, rhs: Tensor, transpose_a: boolean, keywords?: { transpose_b?: boolean; forward_stype?: unknown; out?: Tensor | null }): ndarray;
  batch_dot(lhs: Tensor, rhs: Tensor, keywords?: { transpose_a?: boolean; transpose_b?: boolean; forward_stype?: unknown; out?: Tensor | null }): ndarray;
  batch_dot(lhs: Tensor, keywords: { rhs: Tensor; transpose_a?: boolean; transpose_b?: boolean; forward_stype?: unknown; out?: Tensor | null }): ndarray;
  batch_dot(keywords: { lhs: Tensor; rhs: Tensor; transpose_a?: boolean; transpose_b?: boolean; forward_stype?: unknown; out?: Tensor | null }): ndarray;
  /** `batch_flatten(data) -> Tensor` */
  batch_flatten(data: Tensor): ndarray;
  batch_flatten(keywords: { data: Tensor }): ndarray;
  /** `cast(data, dtype, out=None) -> Tensor` */
  cast(data: Tensor, dtype: DTypeLike, out: Tensor | null): ndarray;
  cast(data: Tensor, dtype: DTypeLike, keywords?: { out?: Tensor | null }): ndarray;
  cast(data: Tensor, keywords: { dtype: DTypeLike; out?: Tensor | null }): ndarray;
  cast(keywords: { data: Tensor; dtype: DTypeLike; out?: Tensor | null }): ndarray;
  readonly cpu: (...args: unknown[]) => unknown;
  readonly cpu_pinned: (...args: unknown[]) => unknown;
  readonly current_context: (...args: unknown[]) => unknown;
  /** `embedding(data, weight, input_dim=None, output_dim=None, dtype=None, sparse_grad=None, out=None) -> Tensor` */
  embedding(data: Tensor, weight: Tensor, input_dim: unknown, output_dim: unknown, dtype: unknown, sparse_grad: unknown, out: Tensor | null): ndarray;
  embedding(data: Tensor, weight: Tensor, input_dim: unknown, output_dim: unknown, dtype: unknown, sparse_grad: unknown, keywords?: { out?: Tensor | null }): ndarray;
  embedding(data: Tensor, weight: Tensor, input_dim: unknown, output_dim: unknown, dtype: unknown, keywords?: { sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  embedding(data: Tensor, weight: Tensor, input_dim: unknown, output_dim: unknown, keywords?: { dtype?: unknown; sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  embedding(data: Tensor, weight: Tensor, input_dim: unknown, keywords?: { output_dim?: unknown; dtype?: unknown; sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  embedding(data: Tensor, weight: Tensor, keywords?: { input_dim?: unknown; output_dim?: unknown; dtype?: unknown; sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  embedding(data: Tensor, keywords: { weight: Tensor; input_dim?: unknown; output_dim?: unknown; dtype?: unknown; sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  embedding(keywords: { data: Tensor; weight: Tensor; input_dim?: unknown; output_dim?: unknown; dtype?: unknown; sparse_grad?: unknown; out?: Tensor | null }): ndarray;
  /** `erf(x, out=None) -> Tensor` */
  erf(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  erf(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  erf(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `erfinv(x, out=None) -> Tensor` */
  erfinv(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  erfinv(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  erfinv(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  /** `fully_connected(data, weight, bias=None, num_hidden=None, no_bias=False, flatten=True, out=None) -> Tensor` */
  fully_connected(data: Tensor, weight: Tensor, bias: Tensor | null, num_hidden: number | null, no_bias: boolean, flatten: boolean, out: Tensor | null): ndarray;
  fully_connected(data: Tensor, weight: Tensor, bias: Tensor | null, num_hidden: number | null, no_bias: boolean, flatten: boolean, keywords?: { out?: Tensor | null }): ndarray;
  fully_connected(data: Tensor, weight: Tensor, bias: Tensor | null, num_hidden: number | null, no_bias: boolean, keywords?: { flatten?: boolean; out?: Tensor | null }): ndarray;
  fully_connected(data: Tensor, weight: Tensor, bias: Tensor | null, num_hidden: number | null, keywords?: { no_bias?: boolean; flatten?: boolean; out?: Tensor | null }): ndarray;
  fully_connected(data: Tensor, weight: Tensor, bias: Tensor | null, keywords?: { num_hidden?: number | null; no_bias?: boolean; flatten?: boolean; out?: Tensor | null }): ndarray;
  fully_connected(data: Tensor, weight: Tensor, keywords?: { bias?: Tensor | null; num_hidden?: number | null; no_bias?: boolean; flatten?: boolean; out?: Tensor | null }): ndarray;
  fully_connected(data: Tensor, keywords: { weight: Tensor; bias?: Tensor | null; num_hidden?: number | null; no_bias?: boolean; flatten?: boolean; out?: Tensor | null }): ndarray;
  fully_connected(keywords: { data: Tensor; weight: Tensor; bias?: Tensor | null; num_hidden?: number | null; no_bias?: boolean; flatten?: boolean; out?: Tensor | null }): ndarray;
  /** `gamma(data, out=None) -> Tensor` */
  gamma(data: Tensor, out: Tensor | null): ndarray;
  gamma(data: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  gamma(keywords: { data: Tensor; out?: Tensor | null }): ndarray;
  /** `gammaln(x, out=None) -> Tensor` */
  gammaln(x: Tensor | number | bigint | boolean, out: Tensor | null): ndarray;
  gammaln(x: Tensor | number | bigint | boolean, keywords?: { out?: Tensor | null }): ndarray;
  gammaln(keywords: { x: Tensor | number | bigint | boolean; out?: Tensor | null }): ndarray;
  readonly gpu: (...args: unknown[]) => unknown;
  /** `is_np_array() -> bool` */
  is_np_array(): boolean;
  /** `is_np_shape() -> bool` */
  is_np_shape(): boolean;
  /** `leaky_relu(data, gamma=None, act_type='leaky', slope=0.25, lower_bound=None, upper_bound=None, out=None) -> Tensor` */
  leaky_relu(data: Tensor, gamma: Tensor | null, act_type: string, slope: number, lower_bound: unknown, upper_bound: unknown, out: Tensor | null): ndarray;
  leaky_relu(data: Tensor, gamma: Tensor | null, act_type: string, slope: number, lower_bound: unknown, upper_bound: unknown, keywords?: { out?: Tensor | null }): ndarray;
  leaky_relu(data: Tensor, gamma: Tensor | null, act_type: string, slope: number, lower_bound: unknown, keywords?: { upper_bound?: unknown; out?: Tensor | null }): ndarray;
  leaky_relu(data: Tensor, gamma: Tensor | null, act_type: string, slope: number, keywords?: { lower_bound?: unknown; upper_bound?: unknown; out?: Tensor | null }): ndarray;
  leaky_relu(data: Tensor, gamma: Tensor | null, act_type: string, keywords?: { slope?: number; lower_bound?: unknown; upper_bound?: unknown; out?: Tensor | null }): ndarray;
  leaky_relu(data: Tensor, gamma: Tensor | null, keywords?: { act_type?: string; slope?: number; lower_bound?: unknown; upper_bound?: unknown; out?: Tensor | null }): ndarray;
  leaky_relu(data: Tensor, keywords?: { gamma?: Tensor | null; act_type?: string; slope?: number; lower_bound?: unknown; upper_bound?: unknown; out?: Tensor | null }): ndarray;
  leaky_relu(keywords: { data: Tensor; gamma?: Tensor | null; act_type?: string; slope?: number; lower_bound?: unknown; upper_bound?: unknown; out?: Tensor | null }): ndarray;
  /** `log_softmax(data, axis=-1, temperature=1, dtype=None, use_length=None, out=None) -> Tensor` */
  log_softmax(data: Tensor, axis: number, temperature: number, dtype: DTypeLike | null, use_length: unknown, out: Tensor | null): ndarray;
  log_softmax(data: Tensor, axis: number, temperature: number, dtype: DTypeLike | null, use_length: unknown, keywords?: { out?: Tensor | null }): ndarray;
  log_softmax(data: Tensor, axis: number, temperature: number, dtype: DTypeLike | null, keywords?: { use_length?: unknown; out?: Tensor | null }): ndarray;
  log_softmax(data: Tensor, axis: number, temperature: number, keywords?: { dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  log_softmax(data: Tensor, axis: number, keywords?: { temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  log_softmax(data: Tensor, keywords?: { axis?: number; temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  log_softmax(keywords: { data: Tensor; axis?: number; temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  /** `nonzero(a) -> Tensor` */
  nonzero(a: Tensor): ndarray;
  nonzero(keywords: { a: Tensor }): ndarray;
  /** `num_gpus() -> int` */
  num_gpus(): number;
  /** `one_hot(indices, depth, on_value=1, off_value=0, dtype=None, out=None) -> Tensor` */
  one_hot(indices: Tensor, depth: number, on_value: number, off_value: number, dtype: DTypeLike | null, out: Tensor | null): ndarray;
  one_hot(indices: Tensor, depth: number, on_value: number, off_value: number, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): ndarray;
  one_hot(indices: Tensor, depth: number, on_value: number, off_value: number, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  one_hot(indices: Tensor, depth: number, on_value: number, keywords?: { off_value?: number; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  one_hot(indices: Tensor, depth: number, keywords?: { on_value?: number; off_value?: number; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  one_hot(indices: Tensor, keywords: { depth: number; on_value?: number; off_value?: number; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  one_hot(keywords: { indices: Tensor; depth: number; on_value?: number; off_value?: number; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  /** `pick(data, index, axis=-1, keepdims=False, mode='clip', out=None) -> Tensor` */
  pick(data: Tensor, index: Tensor, axis: number, keepdims: boolean, mode: string, out: Tensor | null): ndarray;
  pick(data: Tensor, index: Tensor, axis: number, keepdims: boolean, mode: string, keywords?: { out?: Tensor | null }): ndarray;
  pick(data: Tensor, index: Tensor, axis: number, keepdims: boolean, keywords?: { mode?: string; out?: Tensor | null }): ndarray;
  pick(data: Tensor, index: Tensor, axis: number, keywords?: { keepdims?: boolean; mode?: string; out?: Tensor | null }): ndarray;
  pick(data: Tensor, index: Tensor, keywords?: { axis?: number; keepdims?: boolean; mode?: string; out?: Tensor | null }): ndarray;
  pick(data: Tensor, keywords: { index: Tensor; axis?: number; keepdims?: boolean; mode?: string; out?: Tensor | null }): ndarray;
  pick(keywords: { data: Tensor; index: Tensor; axis?: number; keepdims?: boolean; mode?: string; out?: Tensor | null }): ndarray;
  readonly random: Root_npx_random;
  /** `relu(data, out=None) -> Tensor` */
  relu(data: Tensor, out: Tensor | null): ndarray;
  relu(data: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  relu(keywords: { data: Tensor; out?: Tensor | null }): ndarray;
  /** `reset_np() -> None` */
  reset_np(): void;
  /** `reshape(a, newshape, reverse=False, order='C') -> Tensor` */
  reshape(a: Tensor, newshape: readonly number[] | number, reverse: boolean, order: string): ndarray;
  reshape(a: Tensor, newshape: readonly number[] | number, reverse: boolean, keywords?: { order?: string }): ndarray;
  reshape(a: Tensor, newshape: readonly number[] | number, keywords?: { reverse?: boolean; order?: string }): ndarray;
  reshape(a: Tensor, keywords: { newshape: readonly number[] | number; reverse?: boolean; order?: string }): ndarray;
  reshape(keywords: { a: Tensor; newshape: readonly number[] | number; reverse?: boolean; order?: string }): ndarray;
  /** `reshape_like(lhs, rhs) -> Tensor` */
  reshape_like(lhs: Tensor, rhs: Tensor): ndarray;
  reshape_like(lhs: Tensor, keywords: { rhs: Tensor }): ndarray;
  reshape_like(keywords: { lhs: Tensor; rhs: Tensor }): ndarray;
  /** `set_np(shape=True, array=True) -> None` */
  set_np(shape: unknown, array: unknown): void;
  set_np(shape: unknown, keywords?: { array?: unknown }): void;
  set_np(keywords?: { shape?: unknown; array?: unknown }): void;
  /** `shape_array(data) -> Tensor` */
  shape_array(data: Tensor): ndarray;
  shape_array(keywords: { data: Tensor }): ndarray;
  /** `sigmoid(data, out=None) -> Tensor` */
  sigmoid(data: Tensor, out: Tensor | null): ndarray;
  sigmoid(data: Tensor, keywords?: { out?: Tensor | null }): ndarray;
  sigmoid(keywords: { data: Tensor; out?: Tensor | null }): ndarray;
  /** `softmax(data, length=None, axis=-1, temperature=1, dtype=None, use_length=None, out=None) -> Tensor` */
  softmax(data: Tensor, length: Tensor | null, axis: number, temperature: number, dtype: DTypeLike | null, use_length: unknown, out: Tensor | null): ndarray;
  softmax(data: Tensor, length: Tensor | null, axis: number, temperature: number, dtype: DTypeLike | null, use_length: unknown, keywords?: { out?: Tensor | null }): ndarray;
  softmax(data: Tensor, length: Tensor | null, axis: number, temperature: number, dtype: DTypeLike | null, keywords?: { use_length?: unknown; out?: Tensor | null }): ndarray;
  softmax(data: Tensor, length: Tensor | null, axis: number, temperature: number, keywords?: { dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  softmax(data: Tensor, length: Tensor | null, axis: number, keywords?: { temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  softmax(data: Tensor, length: Tensor | null, keywords?: { axis?: number; temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  softmax(data: Tensor, keywords?: { length?: Tensor | null; axis?: number; temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  softmax(keywords: { data: Tensor; length?: Tensor | null; axis?: number; temperature?: number; dtype?: DTypeLike | null; use_length?: unknown; out?: Tensor | null }): ndarray;
  /** `topk(data, axis=-1, k=1, ret_typ='indices', is_ascend=False, dtype=None, out=None) -> Tensor` */
  topk(data: Tensor, axis: number | null, k: number, ret_typ: string, is_ascend: boolean, dtype: DTypeLike | null, out: Tensor | null): ndarray;
  topk(data: Tensor, axis: number | null, k: number, ret_typ: string, is_ascend: boolean, dtype: DTypeLike | null, keywords?: { out?: Tensor | null }): ndarray;
  topk(data: Tensor, axis: number | null, k: number, ret_typ: string, is_ascend: boolean, keywords?: { dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  topk(data: Tensor, axis: number | null, k: number, ret_typ: string, keywords?: { is_ascend?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  topk(data: Tensor, axis: number | null, k: number, keywords?: { ret_typ?: string; is_ascend?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  topk(data: Tensor, axis: number | null, keywords?: { k?: number; ret_typ?: string; is_ascend?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  topk(data: Tensor, keywords?: { axis?: number | null; k?: number; ret_typ?: string; is_ascend?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  topk(keywords: { data: Tensor; axis?: number | null; k?: number; ret_typ?: string; is_ascend?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): ndarray;
  /** `waitall() -> None` */
  waitall(): void;
}

export interface Root {
  readonly Context: ClassLike;
  readonly autograd: Root_autograd;
  readonly base: Root_base;
  readonly cpu: (...args: unknown[]) => unknown;
  readonly gluon: Root_gluon;
  readonly gpu: (...args: unknown[]) => unknown;
  readonly init: Root_init;
  readonly np: Root_np;
  readonly npx: Root_npx;
}

const surface = moduleSurface(root) as Root;

export const np: Root_np = surface.np;
export const npx: Root_npx = surface.npx;
export const autograd: Root_autograd = surface.autograd;
export const gluon: Root_gluon = surface.gluon;
export const init: Root_init = surface.init;
