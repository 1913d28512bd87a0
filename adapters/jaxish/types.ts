/** Types of JAX's objects that the declarations do not state. */
import type { NumberArray } from '../../src/dialect/host-memory.ts';
import type { DType, NDArray } from '../numpyish/types.ts';
import type { Tuple } from '../../src/python/values.ts';
import type { Nested, Scalar, Subscripts } from '../../src/dialect/typed.ts';
import type { Array } from './generated/module.ts';

export type { ClassLike, NestedList, Scalar } from '../../src/dialect/typed.ts';
export type { DType, DTypeLike, NDArray } from '../numpyish/types.ts';

/** What JAX's functions take for an array: never a list. */
export type ArrayLike = Array | NDArray | Scalar;

/** What `jnp.array` takes. */
export type ArrayData = Nested<ArrayLike | NumberArray>;

/** How an index outside the array is treated. */
export interface UpdateOptions {
  readonly mode?: 'clip' | 'drop' | 'fill' | 'promise_in_bounds' | null;
  readonly indices_are_sorted?: boolean;
  readonly unique_indices?: boolean;
}

/** Updates of what `x.at[index]` selects; each gives a new array. */
export interface IndexUpdate {
  get(options?: UpdateOptions & { readonly fill_value?: Scalar | null }): Array;
  set(values: ArrayData, options?: UpdateOptions): Array;
  add(values: ArrayData, options?: UpdateOptions): Array;
  subtract(values: ArrayData, options?: UpdateOptions): Array;
  multiply(values: ArrayData, options?: UpdateOptions): Array;
  mul(values: ArrayData, options?: UpdateOptions): Array;
  divide(values: ArrayData, options?: UpdateOptions): Array;
  power(values: ArrayData, options?: UpdateOptions): Array;
  min(values: ArrayData, options?: UpdateOptions): Array;
  max(values: ArrayData, options?: UpdateOptions): Array;
  apply(fn: (x: Array) => Array, options?: UpdateOptions): Array;
}

/** `x.at`, to be indexed: `x.at['1, 2']`, `x.at.get(mask)`. */
export interface IndexUpdates extends Subscripts<IndexUpdate> {
  get(...index: unknown[]): IndexUpdate;
}

export type ArrayResult = Array;

export interface ArrayBase extends Subscripts<Array> {
  readonly shape: Tuple<number>;
  readonly ndim: number;
  readonly size: number;
  readonly dtype: DType;
  readonly weak_type: boolean;
  readonly itemsize: number;
  readonly nbytes: number;
  readonly T: Array;
  readonly mT: Array;
  readonly real: Array;
  readonly imag: Array;
  readonly at: IndexUpdates;
  /** What an index selects; `X.get(mask)`, `X.get(0, slice(null, null, 2))`. */
  get(...index: unknown[]): Array;
}
