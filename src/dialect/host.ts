/** Elements of host arrays as Python numbers and nested lists. */
import { dtypes } from '../core/dtype.ts';
import { contiguousStrides } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import { Complex, Float } from '../python/values.ts';

const fromBig = (x: bigint): number | bigint => (x >= -9007199254740992n && x <= 9007199254740992n ? Number(x) : x);

/** Element `flat` as a Python bool, int, float or complex. */
export const numberAt = ({ dtype, data }: HostArray, flat: number): unknown => {
  const { category, big } = dtypes[dtype];
  if (category === 'bool') return data[flat] !== 0;
  if (category === 'complex') return new Complex(data[2 * flat] as number, data[2 * flat + 1] as number);
  if (category === 'float') return new Float(data[flat] as number);
  return big ? fromBig(data[flat] as bigint) : data[flat];
};

/** Elements as nested lists; a bare number for an array without axes. */
export const toNestedList = (array: HostArray): unknown => {
  const strides = contiguousStrides(array.shape);
  const build = (axis: number, start: number): unknown =>
    axis === array.shape.length
      ? numberAt(array, start)
      : Array.from({ length: array.shape[axis]! }, (_, i) => build(axis + 1, start + i * strides[axis]!));
  return build(0, 0);
};
