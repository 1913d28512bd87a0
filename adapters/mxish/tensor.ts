/** MXNet's array: a ref whose elements always lie row by row, so that only what is contiguous can be a view. */
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { contiguousLayout, type Layout } from '../../src/memory/layout.ts';
import { Ref } from '../../src/memory/ref.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const ndarrayClass = new PyClass('ndarray', 'mxnet.numpy');

export class NDArray {
  /** State that the user sees as `grad`. */
  readonly autograd: { grad: NDArray | null } = { grad: null };

  constructor(public ref: Ref) {}

  /** An array with memory of its own. */
  static of(value: Value): NDArray {
    return new NDArray(Ref.of(value));
  }
}
declareClass(NDArray, ndarrayClass);

export const valueOf = (x: NDArray): Value => x.ref.read();
export const shapeOf = (x: NDArray): Shape => x.ref.shape;
export const dtypeOf = (x: NDArray): DType => x.ref.dtype;

/** Whether what is made now belongs to a record. */
export const recordingMode = { enabled: false };

/** A view of `x`, in its record while that is written. */
export const viewRef = (x: NDArray, layout: Layout): Ref =>
  recordingMode.enabled || x.ref.root.history === null ? x.ref.view(layout) : x.ref.detached().view(layout);

/** Another array over the elements of `x` from `offset` in it. */
export const viewFrom = (x: NDArray, shape: Shape, offset = x.ref.layout.offset): NDArray =>
  new NDArray(viewRef(x, { ...contiguousLayout(shape), offset }));
