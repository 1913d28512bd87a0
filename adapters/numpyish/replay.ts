/** NumPy's arrays and scalars as the conformance replayer sees them, for the targets of all dialects. */
import type { EncodedTensor } from '../../src/dialect/target.ts';
import { elements } from '../../src/dialect/operand.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { NumpyScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

/** The fields of a NumPy array or scalar; null for anything else. */
export const encodeNumpy = (x: unknown): EncodedTensor | null => {
  if (x instanceof NDArray) {
    const { dtype, shape, data } = elements(x.ref.read());
    return { kind: 'ndarray', type: 'numpy.ndarray', dtype, shape, data, writeable: x.writeable };
  }
  if (!(x instanceof NumpyScalar)) return null;
  const { dtype, shape, data } = x.array;
  return { kind: 'scalar', type: typeOf(x).qualifiedName, dtype, shape, data };
};
