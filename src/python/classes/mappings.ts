/** Members of dict, its views, and set. */
import { Dict, DictView, PySet } from '../dict.ts';
import { findAttribute, absent } from '../attributes.ts';
import { invoke } from '../call.ts';
import { PyKeyError, PyTypeError, PyValueError } from '../errors.ts';
import { builtinItem, getitem, keyError } from '../items.ts';
import { iterate, listFrom, PyIterator } from '../iterate.ts';
import { same } from '../operators.ts';
import type { Kwargs } from '../object.ts';
import { dictClass, dictItemsClass, dictKeysClass, dictValuesClass, setClass } from '../types.ts';
import { NotImplemented, Tuple } from '../values.ts';
import { defineBinary, defineMethods, defineUnary } from './define.ts';

/** Pairs out of a mapping or an iterable of pairs. @throws TypeError | ValueError */
export const pairsOf = (source: unknown): (readonly [unknown, unknown])[] => {
  if (source instanceof Dict) return [...source.entries()];
  const keys = findAttribute(source, 'keys');
  if (keys !== absent) return listFrom(invoke(keys, [])).map((key) => [key, getitem(source, key)]);
  return listFrom(source).map((item, i) => {
    let pair: unknown[];
    try {
      pair = listFrom(item);
    } catch {
      throw new PyTypeError(`cannot convert dictionary update sequence element #${i} to a sequence`);
    }
    if (pair.length !== 2) {
      throw new PyValueError(`dictionary update sequence element #${i} has length ${pair.length}; 2 is required`);
    }
    return [pair[0], pair[1]];
  });
};

/** `dict.update` and the constructor. */
export const updateDict = (dict: Dict, args: readonly unknown[], kwargs: Kwargs): void => {
  if (args.length > 1) throw new PyTypeError(`update expected at most 1 argument, got ${args.length}`);
  if (args.length === 1) for (const [key, value] of pairsOf(args[0])) dict.set(key, value);
  for (const [key, value] of kwargs) dict.set(key, value);
};

const merged = (a: Dict, b: Dict): Dict => new Dict([...a.entries(), ...b.entries()]);

const sameDicts = (a: Dict, b: Dict): boolean =>
  a.size === b.size && [...a.entries()].every(([key, value]) => b.has(key) && same(value, b.get(key)));

defineUnary<Dict>(dictClass, {
  __len__: (x) => x.size,
  __iter__: (x) => new PyIterator(x.keys()),
  __reversed__: (x) => new PyIterator([...x.keys()].reverse()[Symbol.iterator]()),
  keys: (x) => new DictView(x, 'keys'),
  values: (x) => new DictView(x, 'values'),
  items: (x) => new DictView(x, 'items'),
  copy: (x) => new Dict(x.entries()),
  clear: (x) => x.clear(),
  popitem: (x) => {
    const last = [...x.entries()].at(-1);
    if (!last) throw new PyKeyError('popitem(): dictionary is empty');
    x.delete(last[0]);
    return new Tuple<unknown>(last);
  },
});
defineBinary<Dict>(dictClass, {
  __getitem__: builtinItem,
  __contains__: (x, key) => x.has(key),
  __delitem__: (x, key) => {
    if (!x.delete(key)) throw keyError(key);
  },
  __eq__: (a, b) => (b instanceof Dict ? sameDicts(a, b) : NotImplemented),
  __ne__: (a, b) => (b instanceof Dict ? !sameDicts(a, b) : NotImplemented),
  __or__: (a, b) => (b instanceof Dict ? merged(a, b) : NotImplemented),
  __ior__: (a, b) => {
    updateDict(a, [b], new Map());
    return a;
  },
});
defineMethods<Dict>(dictClass, {
  __setitem__: [['key', 'value'], (x, key, value) => void x.set(key, value)],
  get: [['key', 'default?'], (x, key, absentValue = null) => x.get(key, absentValue)],
  setdefault: [
    ['key', 'default?'],
    (x, key, value = null) => {
      if (!x.has(key)) x.set(key, value);
      return x.get(key);
    },
  ],
  pop: [
    ['key', 'default?'],
    (x, key, fallback) => {
      if (!x.has(key)) {
        if (fallback === undefined) throw keyError(key);
        return fallback;
      }
      const value = x.get(key);
      x.delete(key);
      return value;
    },
  ],
});
dictClass.members.set('update', {
  kind: 'method',
  call: (self, args, kwargs) => updateDict(self as Dict, args, kwargs),
});
dictClass.members.set('fromkeys', {
  kind: 'static',
  call: ([keys, value = null]) => new Dict(listFrom(keys).map((key) => [key, value])),
});

for (const cls of [dictKeysClass, dictValuesClass, dictItemsClass]) {
  defineUnary<DictView>(cls, {
    __len__: (x) => x.dict.size,
    __iter__: (x) => new PyIterator(x[Symbol.iterator]()),
    __reversed__: (x) => new PyIterator([...x].reverse()[Symbol.iterator]()),
  });
}
for (const cls of [dictKeysClass, dictItemsClass]) {
  defineBinary<DictView>(cls, {
    __eq__: (a, b) =>
      b instanceof PySet || b instanceof DictView ? sameSets(new PySet(a), new PySet(b)) : NotImplemented,
    __and__: (a, b) => setOperations.intersection(new PySet(a), new PySet(iterate(b))),
    __or__: (a, b) => setOperations.union(new PySet(a), new PySet(iterate(b))),
    __sub__: (a, b) => setOperations.difference(new PySet(a), new PySet(iterate(b))),
  });
}

const within = (a: PySet, b: PySet): boolean => [...a].every((item) => b.has(item));
const sameSets = (a: PySet, b: PySet): boolean => a.size === b.size && within(a, b);

const setOperations = {
  union: (a: PySet, b: PySet) => new PySet([...a, ...b]),
  intersection: (a: PySet, b: PySet) => new PySet([...a].filter((item) => b.has(item))),
  difference: (a: PySet, b: PySet) => new PySet([...a].filter((item) => !b.has(item))),
  symmetric_difference: (a: PySet, b: PySet) =>
    new PySet([...[...a].filter((item) => !b.has(item)), ...[...b].filter((item) => !a.has(item))]),
};

const setDunders = {
  __or__: 'union',
  __and__: 'intersection',
  __sub__: 'difference',
  __xor__: 'symmetric_difference',
} as const;
for (const [dunder, name] of Object.entries(setDunders)) {
  defineBinary<PySet>(setClass, {
    [dunder]: (a, b) => (b instanceof PySet ? setOperations[name](a, b) : NotImplemented),
    [name]: (a, b) => setOperations[name](a, new PySet(iterate(b))),
  });
}

const setOrders: Readonly<Record<string, (a: PySet, b: PySet) => boolean>> = {
  __eq__: sameSets,
  __ne__: (a, b) => !sameSets(a, b),
  __le__: within,
  __ge__: (a, b) => within(b, a),
  __lt__: (a, b) => a.size < b.size && within(a, b),
  __gt__: (a, b) => b.size < a.size && within(b, a),
};
for (const [dunder, test] of Object.entries(setOrders)) {
  defineBinary<PySet>(setClass, { [dunder]: (a, b) => (b instanceof PySet ? test(a, b) : NotImplemented) });
}
defineUnary<PySet>(setClass, {
  __len__: (x) => x.size,
  __iter__: (x) => new PyIterator(x[Symbol.iterator]()),
  copy: (x) => new PySet(x),
  clear: (x) => x.clear(),
  pop: (x) => {
    for (const item of x) {
      x.delete(item);
      return item;
    }
    throw new PyKeyError('pop from an empty set');
  },
});
defineBinary<PySet>(setClass, {
  __contains__: (x, item) => x.has(item),
  add: (x, item) => void x.add(item),
  discard: (x, item) => void x.delete(item),
  remove: (x, item) => {
    if (!x.delete(item)) throw keyError(item);
  },
  update: (x, items) => {
    for (const item of iterate(items)) x.add(item);
  },
  issubset: (x, items) => within(x, new PySet(iterate(items))),
  issuperset: (x, items) => within(new PySet(iterate(items)), x),
  isdisjoint: (x, items) => !listFrom(items).some((item) => x.has(item)),
});
