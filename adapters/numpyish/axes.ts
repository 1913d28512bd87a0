/** Axes as callers of ufunc methods give them. */
import { tryIndex } from '../../src/python/conversion.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { typeName } from '../../src/python/typeof.ts';
import { Slice } from '../../src/python/values.ts';

const toIndex = (x: unknown): number => {
  const int = tryIndex(x);
  if (int === null) throw new PyTypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
  return Number(int);
};

/** Null for all axes, else the axes named. @throws TypeError */
export const toIndices = (x: unknown): readonly number[] | null =>
  x === null ? null : Array.isArray(x) ? x.map(toIndex) : [toIndex(x)];

export const wholeAxis = new Slice(null, null, null);
