/** What NumPy takes as an index. */
import { isInexact } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Value } from '../../src/core/value.ts';
import type { IndexItem, IndexPolicy } from '../../src/dialect/indexing.ts';
import { scalarOperand } from '../../src/dialect/operand.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { Range } from '../../src/python/values.ts';
import { arrayValue, valueFrom } from './convert.ts';
import type { Edition } from './edition.ts';

const indexArray = (value: Value): IndexItem => {
  if (value.dtype === 'bool') return { kind: 'mask', value };
  if (isInexact(value.dtype)) throw new Issue('index.type', { index: null, dtype: value.dtype });
  return { kind: 'array', value };
};

const readIndex =
  (edition: Edition) =>
  (part: unknown): IndexItem => {
    if (typeof part === 'boolean') return { kind: 'mask', value: scalarOperand(part, 'bool', 'bool').as('bool') };
    const list = Array.isArray(part) || part instanceof Range;
    if (list && part.length === 0) return { kind: 'array', value: valueFrom(edition, part, 'int64')! };
    const value = list ? valueFrom(edition, part) : arrayValue(part);
    if (value && (value.shape.length > 0 || value.dtype === 'bool')) {
      if (list && isInexact(value.dtype)) throw new Issue('index.type', { index: part });
      return indexArray(value);
    }
    if (value && isInexact(value.dtype)) throw new Issue('index.type', { index: part });
    const int = typeof part === 'object' ? tryIndex(part) : null;
    if (int !== null) return { kind: 'integer', index: Number(int) };
    throw new Issue('index.type', { index: part });
  };

const slicePart = (part: unknown): number | null => {
  if (part === null || part === undefined) return null;
  const int = tryIndex(part);
  if (int === null) throw new PyTypeError('slice indices must be integers or None or have an __index__ method');
  return Number(int);
};

export const indexPolicyOf = (edition: Edition): IndexPolicy => ({
  integer: 'raise',
  array: 'raise',
  negativeSteps: true,
  orderedSlices: false,
  integersJoinArrays: true,
  manyEllipses: false,
  read: readIndex(edition),
  slicePart,
});
