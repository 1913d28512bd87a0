/** Arrays as Python numbers and lists. */
import { contiguousStrides, sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { numberAt, toNestedList } from '../../../src/dialect/host.ts';
import { elements } from '../../../src/dialect/operand.ts';
import type { HostArray } from '../../../src/core/value.ts';
import { PyIndexError, PyValueError } from '../../../src/python/errors.ts';
import { toInt } from '../../../src/python/conversion.ts';
import { arrayOf } from './shape.ts';

const position = (index: number, axis: number, size: number): number => {
  const at = index < 0 ? index + size : index;
  if (at < 0 || at >= size)
    throw new PyIndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`);
  return at;
};

/** The element at a flat position or at one index for each axis; the only one where nothing is given. @throws ValueError */
const item = (array: HostArray, given: readonly unknown[]): unknown => {
  const { shape } = array;
  const size = sizeOf(shape);
  const indices = given.map((x) => Number(toInt(x)));
  if (indices.length === 0) {
    if (size !== 1) throw new PyValueError('can only convert an array of size 1 to a Python scalar');
    return numberAt(array, 0);
  }
  if (indices.length === 1) {
    const [index] = indices as [number];
    const outside = index < -size || index >= size;
    if (outside && shape.length !== 1) throw new PyIndexError(`index ${index} is out of bounds for size ${size}`);
    return numberAt(array, position(index, 0, size));
  }
  if (indices.length !== shape.length) throw new PyValueError('incorrect number of indices for array');
  const strides = contiguousStrides(shape);
  return numberAt(
    array,
    indices.reduce((total, n, axis) => total + position(n, axis, shape[axis]!) * strides[axis]!, 0),
  );
};

export const conversion: readonly Stated[] = [
  fn('.item(ArrayLike self, any *args) -> Scalar', ({ self, args }) =>
    item(elements(arrayOf(self).value), (args as readonly unknown[]).flat()),
  ),
  fn('.tolist(ArrayLike self) -> list', ({ self }) => toNestedList(elements(arrayOf(self).value))),
];
