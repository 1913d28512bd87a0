/** Members of list, tuple and range. */
import { toInt, tryIndex } from '../conversion.ts';
import { PyIndexError, PyValueError } from '../errors.ts';
import { assignItem, builtinItem, contains, deleteItem, sliceIndices } from '../items.ts';
import { listFrom, PyIterator } from '../iterate.ts';
import { compare, type Comparison, same, truth } from '../operators.ts';
import type { PyClass } from '../object.ts';
import { repr } from '../text.ts';
import { sortItems } from '../sorting.ts';
import { listClass, listIteratorClass, rangeClass, reversedClass, tupleClass } from '../types.ts';
import { NotImplemented, Range, Slice, Tuple } from '../values.ts';
import { defineBinary, defineMethods, defineProperties, defineUnary } from './define.ts';

type Items = readonly unknown[];

/** Order of two sequences: that of the first items that differ, else of the lengths. */
const order = (op: Comparison, a: Items, b: Items): unknown => {
  const shorter = Math.min(a.length, b.length);
  if (op === 'eq' || op === 'ne') {
    if (a.length !== b.length) return op === 'ne';
    return a.every((item, i) => same(item, b[i])) === (op === 'eq');
  }
  for (let i = 0; i < shorter; i++) if (!same(a[i], b[i])) return compare(op, a[i], b[i]);
  return compare(op, a.length, b.length);
};

const defineOrder = (cls: PyClass, takes: (x: unknown) => boolean): void => {
  for (const op of ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const) {
    defineBinary<Items>(cls, { [`__${op}__`]: (a, b) => (takes(b) ? order(op, a, b as Items) : NotImplemented) });
  }
};

const isList = (x: unknown): x is unknown[] => Array.isArray(x) && !(x instanceof Tuple);
defineOrder(listClass, isList);
defineOrder(tupleClass, (x) => x instanceof Tuple);

const repeat = (items: Items, times: unknown): unknown[] | null => {
  const count = tryIndex(times);
  if (count === null) return null;
  const out: unknown[] = [];
  for (let i = 0; i < Number(count); i++) out.push(...items);
  return out;
};

const clamp = (index: number, length: number): number =>
  Math.max(0, Math.min(length, index < 0 ? index + length : index));

/** Position of `item` between `start` and `stop`, or -1. */
const find = (items: Items, item: unknown, start: unknown = 0, stop: unknown = items.length): number => {
  const end = clamp(Number(toInt(stop)), items.length);
  for (let i = clamp(Number(toInt(start)), items.length); i < end; i++) if (same(items[i], item)) return i;
  return -1;
};

const count = (items: Items, item: unknown): number => items.filter((other) => same(other, item)).length;

const shared = {
  __len__: (x: Items) => x.length,
  __iter__: (x: Items) => new PyIterator((x as unknown[])[Symbol.iterator](), listIteratorClass),
};
defineUnary<Items>(listClass, shared);
defineUnary<Items>(tupleClass, shared);
for (const cls of [listClass, tupleClass, rangeClass]) {
  defineBinary<unknown>(cls, { __getitem__: (x, key) => builtinItem(x, key) });
}
for (const cls of [listClass, tupleClass]) {
  defineBinary<Items>(cls, { __contains__: (x, item) => x.some((other) => same(other, item)) });
}

defineBinary<Tuple>(tupleClass, {
  __add__: (a, b) => (b instanceof Tuple ? new Tuple([...a, ...(b as Tuple)]) : NotImplemented),
  __mul__: (a, times) => tupleOrNot(repeat(a, times)),
  __rmul__: (a, times) => tupleOrNot(repeat(a, times)),
  count: count,
});
const tupleOrNot = (items: Items | null): unknown => (items ? new Tuple(items) : NotImplemented);
defineMethods<Tuple>(tupleClass, {
  index: [
    ['item', 'start?', 'stop?'],
    (x, item, start, stop) => {
      const at = find(x, item, start, stop);
      if (at < 0) throw new PyValueError('tuple.index(x): x not in tuple');
      return at;
    },
  ],
});

defineBinary<unknown[]>(listClass, {
  __add__: (a, b) => (isList(b) ? [...a, ...b] : NotImplemented),
  __iadd__: (a, b) => {
    a.push(...listFrom(b));
    return a;
  },
  __mul__: (a, times) => repeat(a, times) ?? NotImplemented,
  __rmul__: (a, times) => repeat(a, times) ?? NotImplemented,
  __imul__: (a, times) => {
    const items = repeat(a, times);
    if (!items) return NotImplemented;
    a.splice(0, a.length, ...items);
    return a;
  },
  __delitem__: deleteItem,
  append: (x, item) => void x.push(item),
  extend: (x, items) => void x.push(...listFrom(items)),
  count: count,
  remove: (x, item) => {
    const at = find(x, item);
    if (at < 0) throw new PyValueError('list.remove(x): x not in list');
    x.splice(at, 1);
  },
});
defineUnary<unknown[]>(listClass, {
  clear: (x) => void x.splice(0),
  copy: (x) => [...x],
  reverse: (x) => void x.reverse(),
  __reversed__: (x) => new PyIterator([...x].reverse()[Symbol.iterator](), reversedClass),
});
defineMethods<unknown[]>(listClass, {
  __setitem__: [['key', 'value'], assignItem],
  insert: [['index', 'item'], (x, index, item) => void x.splice(clamp(Number(toInt(index)), x.length), 0, item)],
  pop: [
    ['index?'],
    (x, index = -1) => {
      if (x.length === 0) throw new PyIndexError('pop from empty list');
      const at = Number(toInt(index));
      const from = at < 0 ? at + x.length : at;
      if (from < 0 || from >= x.length) throw new PyIndexError('pop index out of range');
      return x.splice(from, 1)[0];
    },
  ],
  index: [
    ['item', 'start?', 'stop?'],
    (x, item, start, stop) => {
      const at = find(x, item, start, stop);
      if (at < 0) throw new PyValueError(`${repr(item)} is not in list`);
      return at;
    },
  ],
  sort: [
    ['*', 'key?', 'reverse?'],
    (x, key = null, reverse = false) => void x.splice(0, x.length, ...sortItems(x, key, truth(reverse))),
  ],
});

const backwards = (x: Range): Range => x.get(new Slice(null, null, -1));
defineProperties<Range>(rangeClass, { start: (x) => x.start, stop: (x) => x.stop, step: (x) => x.step });
defineUnary<Range>(rangeClass, {
  __len__: (x) => x.length,
  __iter__: (x) => new PyIterator(x[Symbol.iterator]()),
  __reversed__: (x) => new PyIterator(backwards(x)[Symbol.iterator](), reversedClass),
});
defineBinary<Range>(rangeClass, {
  __eq__: (a, b) => (b instanceof Range ? order('eq', [...a], [...b]) : NotImplemented),
  index: (x, item) => {
    if (!contains(x, item)) throw new PyValueError(`${repr(item)} is not in range`);
    return (Number(item) - x.start) / x.step;
  },
  count: (x, item) => (contains(x, item) ? 1 : 0),
});

/** `slice.indices(length)`. */
export const indicesOf = (key: Slice, length: unknown): Tuple => {
  const size = Number(toInt(length));
  if (size < 0) throw new PyValueError('length should not be negative');
  const { start, stop, step } = sliceIndices(key, size);
  return new Tuple([start, stop, step]);
};
