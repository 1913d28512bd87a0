/** The dtypes that MXNet has, out of NumPy's. */
import type { DType } from '../../src/core/dtype.ts';
import { PyKeyError } from '../../src/python/errors.ts';
import { repr } from '../../src/python/text.ts';
import { edition123 } from '../numpyish/edition.ts';

const supported: ReadonlySet<DType> = new Set([
  'bool',
  'uint8',
  'int8',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
]);

/** @throws KeyError for NumPy's other dtypes */
export const knownDType = (dtype: DType): DType => {
  if (supported.has(dtype)) return dtype;
  const cls = edition123.scalarClasses[dtype];
  throw new PyKeyError(repr(cls), [cls]);
};
