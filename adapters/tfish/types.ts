/** Types of TensorFlow's objects that the declarations do not state. */
import type { NumberArray } from '../../src/dialect/host-memory.ts';
import type { NDArray } from '../numpyish/types.ts';
import type { Nested, Scalar, Subscripts } from '../../src/dialect/typed.ts';
import type { Tensor, Variable } from './generated/module.ts';

export type { ClassLike, NestedList, Scalar } from '../../src/dialect/typed.ts';
export type { NDArray } from '../numpyish/types.ts';

/** A dtype object: `tf.float32`. */
export interface DType {
  readonly name: string;
  readonly size: number;
  readonly is_floating: boolean;
  readonly is_integer: boolean;
  readonly is_bool: boolean;
}

/** A shape; printed as `TensorShape([3, 4])`. */
export interface TensorShape extends Iterable<number> {
  readonly rank: number;
  readonly ndims: number;
  readonly length: number;
  readonly [axis: number]: number;
  as_list(): number[];
  num_elements(): number;
  get(axis: number): number;
}

/** What TensorFlow's functions convert to a tensor. */
export type TensorLike = Nested<Tensor | Variable | NDArray | Scalar | NumberArray>;

export type ArrayLike = TensorLike;

/** Lengths, as numbers, a shape, or a tensor of integers. */
export type ShapeLike = number | readonly number[] | TensorShape | Tensor;

export type TensorResult = Tensor;
export type VariableResult = Tensor;

export interface TensorBase extends Subscripts<Tensor> {
  readonly shape: TensorShape;
  readonly ndim: number;
  readonly dtype: DType;
  readonly device: string;
  /** What an index selects; `X.get(0, slice(null, null, 2))`. */
  get(...index: unknown[]): Tensor;
  /** The elements as a NumPy array, or a NumPy scalar where there are no axes. */
  numpy(): NDArray;
  get_shape(): TensorShape;
}

/** What brackets on a variable give: a tensor that can be assigned to. */
export interface VariableSlice extends Tensor {
  assign(value: TensorLike): Variable;
}

export interface VariableBase extends Subscripts<VariableSlice> {
  readonly shape: TensorShape;
  readonly dtype: DType;
  readonly name: string;
  readonly trainable: boolean;
  readonly device: string;
  get(...index: unknown[]): VariableSlice;
  numpy(): NDArray;
  get_shape(): TensorShape;
}

/** `new tf.Variable(initial)`. */
export interface VariableClass {
  new (initial_value: TensorLike, keywords?: VariableOptions): Variable;
  (initial_value: TensorLike, keywords?: VariableOptions): Variable;
}

export interface VariableOptions {
  readonly dtype?: DType | null;
  readonly name?: string | null;
  readonly trainable?: boolean;
  readonly shape?: ShapeLike | null;
}
