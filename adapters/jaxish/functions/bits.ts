/** Elements read as another dtype, bit by bit. */
import { dtypes, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { JaxArray } from '../array.ts';

/** Whether elements are stored with the bits that the framework has in memory. */
const isPlain = (dtype: DType): boolean =>
  dtypes[dtype].storage.name.startsWith('Big') || dtypes[dtype].bits === 8 * bytesOf(dtype);

const bytesOf = (dtype: DType): number => {
  const { storage: Storage, lanes } = dtypes[dtype];
  return new Storage(1).byteLength * lanes;
};

/** The last axis grows or shrinks with the width of the elements. @throws ValueError */
export const reinterpreted = (x: JaxArray, dtype: DType): JaxArray => {
  const { shape, data, dtype: from } = elements(x.value);
  if (!isPlain(from) || !isPlain(dtype)) throw new Issue('unsupported', { what: `a view of ${from} as ${dtype}` });
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
  const [old, wide] = [bytesOf(from), bytesOf(dtype)];
  if (old !== wide && shape.length === 0)
    throw new PyValueError('view cannot be called on 0-d array with a dtype of another size');
  const last = shape.length > 0 ? (shape.at(-1)! * old) / wide : 1;
  if (!Number.isInteger(last))
    throw new PyValueError(
      'When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.',
    );
  const { storage: Storage } = dtypes[dtype];
  const View = Storage as unknown as new (buffer: ArrayBufferLike) => typeof data;
  return new JaxArray(
    fromArray({ dtype, shape: shape.length > 0 ? shape.with(-1, last) : shape, data: new View(bytes.buffer) }),
  );
};
