/** Types of MXNet's objects that the declarations do not state. */
import type { NumberArray } from '../../src/dialect/host-memory.ts';
import type { DType, NDArray } from '../numpyish/types.ts';
import type { Tuple } from '../../src/python/values.ts';
import type { MutableSubscripts, Nested, Scalar } from '../../src/dialect/typed.ts';
import type { ndarray } from './generated/module.ts';

export type { ClassLike, NestedList, Scalar } from '../../src/dialect/typed.ts';
export type { DType, DTypeLike, NDArray } from '../numpyish/types.ts';

/** What MXNet's functions take for an array. */
export type ArrayLike = Nested<ndarray | NDArray | Scalar | NumberArray>;

export type ndarrayResult = ndarray;

export interface ndarrayBase extends MutableSubscripts<ndarray> {
  readonly shape: Tuple<number>;
  readonly ndim: number;
  readonly size: number;
  readonly dtype: DType;
  readonly itemsize: number;
  readonly T: ndarray;
  readonly grad: ndarray | null;
  /** What an index selects; `X.get(mask)`, `X.get(0, slice(null, null, 2))`. */
  get(...index: unknown[]): ndarray;
  /** Writes what an index selects: `X.set('1, 2', 17)`. */
  set(...indexAndValue: unknown[]): void;
}
