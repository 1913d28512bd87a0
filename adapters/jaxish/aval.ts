/** What jax knows of an array without its elements. */
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass, Tuple } from '../../src/python/values.ts';
import { dtypeObject } from '../numpyish/dtype.ts';
import type { JaxArray } from './array.ts';
import { typeText } from './errors.ts';

const shapedArrayClass = new PyClass('ShapedArray', 'jax._src.core');

export class ShapedArray {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly weak: boolean;

  constructor({ value, weak }: JaxArray) {
    this.dtype = value.dtype;
    this.shape = value.shape;
    this.weak = weak;
  }
}
declareClass(ShapedArray, shapedArrayClass);

shapedArrayClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => {
    const { dtype, shape, weak } = self as ShapedArray;
    return `ShapedArray(${typeText(dtype, shape)}${weak ? ', weak_type=True' : ''})`;
  },
});
shapedArrayClass.members.set('dtype', { kind: 'property', get: (self) => dtypeObject((self as ShapedArray).dtype) });
shapedArrayClass.members.set('shape', { kind: 'property', get: (self) => new Tuple((self as ShapedArray).shape) });
shapedArrayClass.members.set('weak_type', { kind: 'property', get: (self) => (self as ShapedArray).weak });
