/** Types of torch's objects that the declarations do not state. */
import type { NumberArray } from '../../src/dialect/host-memory.ts';
import type { NDArray } from '../numpyish/types.ts';
import type { Tuple } from '../../src/python/values.ts';
import type { MutableSubscripts, Nested, Scalar } from '../../src/dialect/typed.ts';
import type { Tensor } from './generated/module.ts';

export type { ClassLike, NestedList, Scalar } from '../../src/dialect/typed.ts';
export type { NDArray } from '../numpyish/types.ts';

/** A dtype object: `torch.float32`. */
export interface DType {
  readonly is_floating_point: boolean;
  readonly is_complex: boolean;
  readonly is_signed: boolean;
  readonly itemsize: number;
}

/** A shape: a frozen tuple of lengths. */
export interface Size extends Tuple<number> {
  numel(): number;
}

/** What `torch.tensor` takes. */
export type TensorData = Nested<Scalar | Tensor | NDArray | NumberArray>;

export type TensorResult = Tensor;

export interface TensorBase extends MutableSubscripts<Tensor> {
  readonly shape: Size;
  readonly ndim: number;
  readonly dtype: DType;
  readonly is_leaf: boolean;
  readonly T: Tensor;
  readonly mT: Tensor;
  readonly H: Tensor;
  readonly itemsize: number;
  readonly nbytes: number;
  requires_grad: boolean;
  grad: Tensor | null;
  data: Tensor;
  /** What an index selects; `X.get(mask)`, `X.get(0, slice(null, null, 2))`. */
  get(...index: unknown[]): Tensor;
  /** Writes what an index selects: `X.set('1, 2', 17)`. */
  set(...indexAndValue: unknown[]): void;
}
