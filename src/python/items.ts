/** Subscripts: getitem, setitem, delitem and `in`, for Python's own containers and for whatever has the dunders. */
import { absent, findAttribute } from './attributes.ts';
import { callMember, invoke, special } from './call.ts';
import { tryIndex } from './conversion.ts';
import { Dict, DictView, PySet } from './dict.ts';
import { PyIndexError, PyKeyError, PyTypeError, PyValueError } from './errors.ts';
import { iterate, listFrom } from './iterate.ts';
import { same, truth } from './operators.ts';
import { repr } from './text.ts';
import { asClass, typeName } from './typeof.ts';
import { itemAt, Range, Slice, sliceItems, Tuple } from './values.ts';

/** A part of a slice: beyond the largest number it stands for "all", as in CPython. */
const slicePart = (x: unknown): number => {
  const int = tryIndex(x);
  if (int === null) throw new PyTypeError('slice indices must be integers or None or have an __index__ method');
  return typeof int === 'bigint' ? (int < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER) : int;
};

/** Positions that a slice selects, its parts read through `__index__`. */
export const sliceIndices = (key: Slice, length: number): ReturnType<Slice['indices']> =>
  key.indices(length, slicePart);

/** A position in a sequence called `noun` in error messages. */
const position = (key: unknown, noun: string): number => {
  const int = tryIndex(key);
  if (int === null) {
    throw new PyTypeError(
      noun === 'string'
        ? `string indices must be integers, not '${typeName(key)}'`
        : `${noun} indices must be integers or slices, not ${typeName(key)}`,
    );
  }
  if (typeof int === 'bigint') throw new PyIndexError("cannot fit 'int' into an index-sized integer");
  return int;
};

const ofSequence = (items: readonly unknown[], key: unknown, noun: string): unknown =>
  key instanceof Slice ? sliceItems(items, key, slicePart) : itemAt(items, position(key, noun), noun);

/** A KeyError about `key`. */
export const keyError = (key: unknown): PyKeyError =>
  typeof key === 'string' ? new PyKeyError(key) : new PyKeyError(repr(key), [key]);

const ofDict = (x: Dict, key: unknown): unknown => {
  if (!x.has(key)) throw keyError(key);
  return x.get(key);
};

const ofString = (x: string, key: unknown): unknown => {
  const items = ofSequence([...x], key, 'string');
  return Array.isArray(items) ? items.join('') : items;
};

/** `getitem` of the builtin containers themselves, which their classes' `__getitem__` share; undefined for other values. */
export const builtinItem = (x: unknown, key: unknown): unknown => {
  if (typeof x === 'string') return ofString(x, key);
  if (x instanceof Tuple) {
    const items = ofSequence(x, key, 'tuple');
    return key instanceof Slice ? new Tuple(items as unknown[]) : items;
  }
  if (Array.isArray(x)) return ofSequence(x, key, 'list');
  if (x instanceof Dict) return ofDict(x, key);
  if (x instanceof Range) return key instanceof Slice ? x.get(key) : x.get(position(key, 'range'));
  return undefined;
};

/** `x[key]`. @throws TypeError "not subscriptable" | IndexError | KeyError */
export const getitem = (x: unknown, key: unknown): unknown => {
  const cls = asClass(x);
  if (cls) {
    const generic = findAttribute(cls, '__class_getitem__');
    if (generic === absent) throw new PyTypeError(`type '${cls.name}' is not subscriptable`);
    return invoke(generic, [key]);
  }
  const member = special(x, '__getitem__');
  if (!member) throw new PyTypeError(`'${typeName(x)}' object is not subscriptable`);
  return callMember(member, x, [key]);
};

/** `x[key] = value`. @throws TypeError "does not support item assignment" */
export const setitem = (x: unknown, key: unknown, value: unknown): void => {
  const member = special(x, '__setitem__');
  if (!member) throw new PyTypeError(`'${typeName(x)}' object does not support item assignment`);
  callMember(member, x, [key, value]);
};

/** `del x[key]`. @throws TypeError "doesn't support item deletion" */
export const delitem = (x: unknown, key: unknown): void => {
  const member = special(x, '__delitem__');
  if (!member) throw new PyTypeError(`'${typeName(x)}' object doesn't support item deletion`);
  callMember(member, x, [key]);
};

/** `list.__setitem__`. */
export const assignItem = (x: unknown[], key: unknown, value: unknown): void => {
  if (!(key instanceof Slice)) {
    const at = position(key, 'list');
    const from = at < 0 ? at + x.length : at;
    if (from < 0 || from >= x.length) throw new PyIndexError('list assignment index out of range');
    x[from] = value;
    return;
  }
  const { start, stop, step, length } = sliceIndices(key, x.length);
  const items = listFrom(value);
  if (step === 1) {
    x.splice(start, Math.max(stop - start, 0), ...items);
    return;
  }
  if (items.length !== length) {
    throw new PyValueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${length}`);
  }
  items.forEach((item, i) => (x[start + i * step] = item));
};

/** `list.__delitem__`. */
export const deleteItem = (x: unknown[], key: unknown): void => {
  if (key instanceof Slice) {
    const { start, step, length } = sliceIndices(key, x.length);
    const gone = Array.from({ length }, (_, i) => start + i * step).sort((a, b) => b - a);
    for (const i of gone) x.splice(i, 1);
    return;
  }
  const at = position(key, 'list');
  const from = at < 0 ? at + x.length : at;
  if (from < 0 || from >= x.length) throw new PyIndexError('list assignment index out of range');
  x.splice(from, 1);
};

const inRange = (x: Range, item: unknown): boolean => {
  if (typeof item !== 'number') return listFrom(x).some((other) => same(other, item));
  const offset = (item - x.start) / x.step;
  return Number.isInteger(offset) && offset >= 0 && offset < x.length;
};

const containsItem = (container: unknown, item: unknown): boolean => {
  for (const other of iterate(container)) if (same(other, item)) return true;
  return false;
};

/** `item in container`. @throws TypeError "is not iterable" */
export const contains = (container: unknown, item: unknown): boolean => {
  if (typeof container === 'string') {
    if (typeof item !== 'string') {
      throw new PyTypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
    }
    return container.includes(item);
  }
  const member = asClass(container) ? undefined : special(container, '__contains__');
  if (member) return truth(callMember(member, container, [item]));
  if (container instanceof Dict || container instanceof PySet) return container.has(item);
  if (container instanceof Range) return inRange(container, item);
  if (container instanceof DictView && container.part === 'keys') return container.dict.has(item);
  if (!isIterable(container)) {
    throw new PyTypeError(`argument of type '${asClass(container) ? 'type' : typeName(container)}' is not iterable`);
  }
  return containsItem(container, item);
};

const isIterable = (x: unknown): boolean =>
  !asClass(x) &&
  (special(x, '__iter__') !== undefined ||
    special(x, '__getitem__') !== undefined ||
    (x !== null && typeof x === 'object' && Symbol.iterator in x));
