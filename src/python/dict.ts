/** Dict and set: maps and sets whose keys are the same where Python calls them equal and their hashes agree. */
import { PyTypeError } from './errors.ts';
import { CLASS, type PyClass } from './object.ts';
import { dictClass, dictItemsClass, dictKeysClass, dictValuesClass, setClass } from './types.ts';
import { Complex, declareClass, Float, Slice, Tuple } from './values.ts';

/**
 * Property with which an object whose equality is not its identity takes part in dicts: a method that returns a string, the
 * same for equal objects of its class, or null where the identity decides after all.
 */
export const KEY: unique symbol = Symbol.for('tetraglot.key');

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

/** A number for the identity of an object. */
export const identityOf = (x: object): number => {
  let identity = identities.get(x);
  if (identity === undefined) identities.set(x, (identity = ++lastIdentity));
  return identity;
};

const unhashable = (name: string): never => {
  throw new PyTypeError(`unhashable type: '${name}'`);
};

/** A primitive, or the object itself, that is the same for equal keys. @throws TypeError "unhashable type" */
export const keyOf = (x: unknown): unknown => {
  if (typeof x === 'string') return x.startsWith('\0') ? `\0s${x}` : x;
  if (typeof x === 'boolean') return Number(x);
  if (typeof x === 'bigint') return Number.isSafeInteger(Number(x)) ? Number(x) : x;
  if (x === undefined) return null;
  if (x === null || (typeof x !== 'object' && typeof x !== 'function')) return x;
  if (x instanceof Float) return Number.isNaN(x.value) ? x : x.value;
  if (x instanceof Tuple) return `\0t${x.map(partKey).join('')}`;
  if (x instanceof Complex) return x.im === 0 ? x.re : `\0c${x.re},${x.im}`;
  if (Array.isArray(x)) return unhashable('list');
  if (x instanceof Dict) return unhashable('dict');
  if (x instanceof PySet) return unhashable('set');
  if (x instanceof Slice) return unhashable('slice');
  const own = (x as { [KEY]?: () => string | null })[KEY];
  const key = typeof own === 'function' ? own.call(x) : null;
  return key === null ? x : `\0o${identityOf((x as unknown as { [CLASS]: PyClass })[CLASS])},${key}`;
};

/** `keyOf` as text whose end is known, for the parts of a tuple. */
const partKey = (x: unknown): string => {
  const key = keyOf(x);
  if (key !== null && (typeof key === 'object' || typeof key === 'function')) return `o${identityOf(key)};`;
  const text = String(key);
  return `${typeof key === 'string' ? 's' : 'n'}${text.length}:${text}`;
};

export class Dict<K = unknown, V = unknown> implements Iterable<K> {
  readonly #entries = new Map<unknown, [K, V]>();

  constructor(entries: Iterable<readonly [K, V]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }
  get size(): number {
    return this.#entries.size;
  }
  /** The value under `key`, or `absent`. */
  get(key: unknown): V | undefined;
  get<D>(key: unknown, absent: D): V | D;
  get(key: unknown, absent?: unknown): unknown {
    const entry = this.#entries.get(keyOf(key));
    return entry ? entry[1] : absent;
  }
  has(key: unknown): boolean {
    return this.#entries.has(keyOf(key));
  }
  set(key: K, value: V): this {
    const canonical = keyOf(key);
    const entry = this.#entries.get(canonical);
    if (entry) entry[1] = value;
    else this.#entries.set(canonical, [key, value]);
    return this;
  }
  delete(key: unknown): boolean {
    return this.#entries.delete(keyOf(key));
  }
  clear(): void {
    this.#entries.clear();
  }
  *keys(): IterableIterator<K> {
    for (const [key] of this.#entries.values()) yield key;
  }
  *values(): IterableIterator<V> {
    for (const [, value] of this.#entries.values()) yield value;
  }
  *entries(): IterableIterator<[K, V]> {
    for (const [key, value] of this.#entries.values()) yield [key, value];
  }
  /** As in Python, over the keys. */
  [Symbol.iterator](): IterableIterator<K> {
    return this.keys();
  }
}
declareClass(Dict, dictClass);

export class PySet<T = unknown> implements Iterable<T> {
  readonly #items = new Map<unknown, T>();

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item);
  }
  get size(): number {
    return this.#items.size;
  }
  has(item: unknown): boolean {
    return this.#items.has(keyOf(item));
  }
  add(item: T): this {
    const key = keyOf(item);
    if (!this.#items.has(key)) this.#items.set(key, item);
    return this;
  }
  delete(item: unknown): boolean {
    return this.#items.delete(keyOf(item));
  }
  clear(): void {
    this.#items.clear();
  }
  [Symbol.iterator](): IterableIterator<T> {
    return this.#items.values();
  }
}
declareClass(PySet, setClass);

/** What `keys()`, `values()` and `items()` return: a live view of a dict. */
export class DictView implements Iterable<unknown> {
  readonly [CLASS]: PyClass;
  constructor(
    readonly dict: Dict,
    readonly part: 'keys' | 'values' | 'items',
  ) {
    this[CLASS] = { keys: dictKeysClass, values: dictValuesClass, items: dictItemsClass }[part];
  }
  *[Symbol.iterator](): IterableIterator<unknown> {
    if (this.part === 'items') for (const entry of this.dict.entries()) yield new Tuple<unknown>(entry);
    else yield* this.part === 'keys' ? this.dict.keys() : this.dict.values();
  }
}
