/** Nested Python lists as arrays: their shape, what kinds of numbers they hold, and where they are ragged. */
import { allocate, dtypes, type DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { sizeOf, type Shape } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import { store } from '../ops/create.ts';
import { Complex, Float, Range } from '../python/values.ts';
import { isIntegerNumber } from '../python/typeof.ts';
import type { ScalarKind } from './dialect.ts';

/** Which kind of Python number `x` is, or null. */
export const scalarKind = (x: unknown): ScalarKind | null => {
  switch (typeof x) {
    case 'boolean':
      return 'bool';
    case 'number':
      return isIntegerNumber(x) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'object':
      return x instanceof Float ? 'float' : x instanceof Complex ? 'complex' : null;
    default:
      return null;
  }
};

/** The number of a Python number that is not complex. */
export const numberOf = (x: unknown): number | bigint | boolean =>
  x instanceof Float ? x.value : (x as number | bigint | boolean);

export interface Nested {
  readonly shape: Shape;
  /** Innermost elements, row by row: Python numbers, or whatever `isLeaf` let through. */
  readonly leaves: readonly unknown[];
}

const children = (x: unknown): readonly unknown[] | null => (Array.isArray(x) ? x : x instanceof Range ? [...x] : null);

/** Reads nested sequences level by level. @throws Issue 'list.ragged' at the outermost level that is uneven */
export const readNested = (x: unknown): Nested => {
  const shape: number[] = [];
  let level: readonly unknown[] = [x];
  for (;;) {
    const first = level.length > 0 ? children(level[0]) : null;
    const lists = level.map(children);
    const depth = shape.length;
    if (first === null) {
      const stray = lists.find((list) => list !== null);
      if (stray) throw new Issue('list.ragged', { depth, expected: -1, got: stray.length, shape });
      return { shape, leaves: level };
    }
    for (const list of lists) {
      if (list?.length !== first.length) {
        throw new Issue('list.ragged', { depth, expected: first.length, got: list?.length ?? null, shape });
      }
    }
    shape.push(first.length);
    level = (lists as readonly (readonly unknown[])[]).flat();
    if (first.length === 0) return { shape, leaves: [] };
  }
};

const strength: readonly ScalarKind[] = ['bool', 'int', 'float', 'complex'];

/** The widest kind among Python numbers; null where one is none. */
export const widestKind = (leaves: readonly unknown[]): ScalarKind | null => {
  let widest = -1;
  for (const leaf of leaves) {
    const kind = scalarKind(leaf);
    if (kind === null) return null;
    widest = Math.max(widest, strength.indexOf(kind));
  }
  return strength[widest] ?? null;
};

/** Python numbers as an array of `dtype`. @throws Issue 'dtype.convert' for what is no number */
export const arrayOf = (leaves: readonly unknown[], shape: Shape, dtype: DType): HostArray => {
  const data = allocate(dtype, sizeOf(shape));
  const out: HostArray = { dtype, shape, data };
  leaves.forEach((leaf, i) => {
    if (leaf instanceof Complex) {
      if (dtypes[dtype].lanes === 1) throw new Issue('dtype.convert', { value: leaf, dtype });
      data[2 * i] = leaf.re;
      data[2 * i + 1] = leaf.im;
      return;
    }
    if (scalarKind(leaf) === null) throw new Issue('dtype.convert', { value: leaf, dtype });
    const number = numberOf(leaf);
    store(out, i, typeof number === 'boolean' ? Number(number) : finite(number, dtype));
  });
  return out;
};

/** NaN and infinities have no integer. */
const finite = (x: number | bigint, dtype: DType): number | bigint => {
  const { category } = dtypes[dtype];
  return (category === 'signed' || category === 'unsigned') && typeof x === 'number' && !Number.isFinite(x) ? 0 : x;
};
