/** Real and imaginary parts. */
import { bind1 } from '../../../src/core/bind.ts';
import { isComplex } from '../../../src/core/dtype.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { full } from '../../../src/ops/create.ts';
import { JaxArray } from '../array.ts';

const lane = (x: JaxArray, which: 0 | 1): JaxArray => {
  const { shape, data } = elements(x.value);
  const part = Float32Array.from({ length: data.length / 2 }, (_, i) => data[2 * i + which] as number);
  return new JaxArray(fromArray({ dtype: 'float32', shape, data: part }), x.weak);
};

export const realPart = (x: JaxArray): JaxArray => (isComplex(x.value.dtype) ? lane(x, 0) : x);

export const imaginaryPart = (x: JaxArray): JaxArray => {
  const { dtype, shape } = x.value;
  return isComplex(dtype) ? lane(x, 1) : new JaxArray(bind1(full, [], { shape, dtype, value: 0 }));
};

/** The conjugate. */
export const conjugated = (x: JaxArray): JaxArray => {
  const { dtype, shape } = x.value;
  if (!isComplex(dtype)) return x;
  const data = Float32Array.from(elements(x.value).data as Float32Array, (part, i) => (i % 2 === 1 ? -part : part));
  return new JaxArray(fromArray({ dtype, shape, data }), x.weak);
};
