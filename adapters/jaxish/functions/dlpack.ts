/** jax's arrays from the memory of other libraries through DLPack; their elements are copied, as jax does with memory that lies otherwise than XLA's. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { exportDlpack } from '../../../src/dialect/dlpack.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { copy } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Layout } from '../../../src/memory/layout.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { canonical } from '../dtype.ts';
import { JaxRuntimeError } from '../errors.ts';

/** Whether the elements lie without gaps, in the order of some transposition. */
const isCompact = ({ shape, strides }: Layout): boolean => {
  const axes = shape.map((n, axis) => [strides[axis]!, n] as const).filter(([, n]) => n !== 1);
  let step = 1;
  return (
    sizeOf(shape) === 0 || axes.sort(([a], [b]) => a - b).every(([stride, n]) => stride === step && (step *= n) > 0)
  );
};

export const dlpack: readonly Stated[] = [
  fn(
    'numpy.from_dlpack dlpack.from_dlpack(any external_array, any device=None, any copy=None) -> Array',
    ({ external_array, copy: copies }) => {
      const capsule = exportDlpack(external_array, false);
      if (!capsule)
        throw new PyTypeError('The array passed to from_dlpack must have __dlpack__ and __dlpack_device__ methods.');
      const { layout } = capsule.ref;
      if (!isCompact(layout)) {
        throw new JaxRuntimeError(
          `UNIMPLEMENTED: Only DLPack tensors with trivial (compact) striding are supported; i.e., tensors whose striding represents a transposition of the underlying buffer but not broadcasting. Dimensions were: [${layout.shape.join(',')}], strides were [${layout.strides.join(',')}].`,
        );
      }
      if (copies === false && !(external_array instanceof JaxArray)) {
        throw new PyValueError(
          'Specified input which requires a copy since the source data buffer is not aligned to 64 bytes.  However copy=False. Set copy=True or copy=None to perform the requested operation.',
        );
      }
      const value = capsule.take().read();
      return new JaxArray(castTo(bind1(copy, [value], {}), canonical(value.dtype)));
    },
  ),
];
