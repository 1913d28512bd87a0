/** What MXNet makes an array of: what NumPy makes one of, in float32 unless told otherwise. */
import type { DType } from '../../src/core/dtype.ts';
import type { Value } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { findAttribute } from '../../src/python/attributes.ts';
import { PyTypeError, PythonError } from '../../src/python/errors.ts';
import { Float } from '../../src/python/values.ts';
import { typeName } from '../../src/python/typeof.ts';
import { isFloating } from '../../src/core/dtype.ts';
import { toDType } from '../../src/ops/movement.ts';
import { valueFrom } from '../numpyish/convert.ts';
import { dialects } from '../numpyish/dialect.ts';
import { NumpyDType } from '../numpyish/dtype.ts';
import { edition123 } from '../numpyish/edition.ts';
import { NDArray as HostArrayObject } from '../numpyish/tensor.ts';
import { elementText } from './element-errors.ts';
import { NDArray, valueOf } from './tensor.ts';

const call: CallInfo = { name: 'array', declaration: null, op: null };

/** None stands for NaN among floats. */
const withoutNone = (x: unknown, dtype: DType): unknown => {
  if (x === null && isFloating(dtype)) return new Float(NaN);
  return Array.isArray(x) && x.some((item) => item === null || Array.isArray(item))
    ? x.map((item: unknown) => withoutNone(item, dtype))
    : x;
};

/** `x` in `dtype`, as `numpy.array(x, dtype=dtype)` converts it. @throws TypeError whatever NumPy raises */
export const arrayValueOf = (x: unknown, dtype: DType): Value => {
  if (x instanceof NDArray) return toDType(valueOf(x), dtype);
  if (x instanceof HostArrayObject) return toDType(x.ref.read(), dtype);
  const problem = elementText(x, dtype);
  if (problem) throw new PyTypeError(problem);
  try {
    const value = worded(dialects.numpy123, call, () => valueFrom(edition123, withoutNone(x, dtype), dtype));
    if (value) return value;
  } catch (error) {
    if (error instanceof PythonError) throw new PyTypeError(error.message);
    throw error;
  }
  throw new PyTypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
};

/** The dtype that `np.array(x)` gives. */
export const inferredDType = (x: unknown): DType => {
  if (x instanceof NDArray || x instanceof HostArrayObject) return x.ref.dtype;
  const data = interopOf(x);
  if (data?.isData) return data.read(x as object).dtype;
  const own = x !== null && typeof x === 'object' && !Array.isArray(x) ? findAttribute(x, 'dtype') : undefined;
  return own instanceof NumpyDType ? own.dtype : 'float32';
};
