/** Types of NumPy's objects that the declarations do not state. */
import type { Tuple } from '../../src/python/values.ts';
import type { MutableSubscripts, Nested, Scalar } from '../../src/dialect/typed.ts';
import type { NDArray } from './generated/module.ts';

export type { ClassLike, NestedList, Scalar } from '../../src/dialect/typed.ts';
export type { NDArray } from './generated/module.ts';

/** A dtype object; `np.float32` and the like stand for one wherever a dtype is asked for. */
export interface DType {
  readonly name: string;
  readonly itemsize: number;
  readonly kind: string;
}

/** What stands for a dtype. */
export type DTypeLike = DType | string | object;

export type ArrayLike = Nested<Scalar | object>;

export interface Flags {
  readonly c_contiguous: boolean;
  readonly f_contiguous: boolean;
  readonly owndata: boolean;
  writeable: boolean;
}

/** What an arithmetic method gives: an array, or a NumPy scalar where there are no axes. */
export type NDArrayResult = NDArray;

export interface NDArrayBase extends MutableSubscripts<NDArray> {
  readonly shape: Tuple<number>;
  readonly ndim: number;
  readonly size: number;
  readonly dtype: DType;
  readonly itemsize: number;
  readonly nbytes: number;
  readonly strides: Tuple<number>;
  readonly flags: Flags;
  readonly T: NDArray;
  readonly base: NDArray | null;
  get(...index: unknown[]): NDArray;
  set(...indexAndValue: unknown[]): void;
}
