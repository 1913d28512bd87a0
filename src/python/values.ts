/** Python's values that JavaScript has no kind for: marked floats, tuples, slices, ranges, complex numbers, singletons. */
import { complexText, floatText } from '../core/decimal.ts';
import { PyIndexError, PyTypeError, PyValueError } from './errors.ts';
import { CLASS, type PyClass } from './object.ts';
import {
  complexClass,
  ellipsisClass,
  floatClass,
  listClass,
  notImplementedClass,
  rangeClass,
  sliceClass,
  tupleClass,
} from './types.ts';

/** Marks the prototype of `constructor` as that of the Python class `cls`. */
export const declareClass = (constructor: { readonly prototype: object }, cls: PyClass): void => {
  Object.defineProperty(constructor.prototype, CLASS, { value: cls });
};

const inspect = Symbol.for('nodejs.util.inspect.custom');

/** A Python float, whatever its value: `float(2)` is 2.0. */
export class Float {
  constructor(readonly value: number) {}
  valueOf(): number {
    return this.value;
  }
  toString(): string {
    return floatText(this.value);
  }
  toJSON(): number {
    return this.value;
  }
  [inspect](): string {
    return this.toString();
  }
}
declareClass(Float, floatClass);

export class Complex {
  constructor(
    readonly re: number,
    readonly im: number,
  ) {}
  toString(): string {
    return complexText(this.re, this.im);
  }
  [inspect](): string {
    return this.toString();
  }
}
declareClass(Complex, complexClass);

class EllipsisType {
  toString(): string {
    return 'Ellipsis';
  }
}
declareClass(EllipsisType, ellipsisClass);
export type { EllipsisType };
/** Python's `...`. */
export const Ellipsis: EllipsisType = Object.freeze(new EllipsisType());

class NotImplementedType {
  toString(): string {
    return 'NotImplemented';
  }
}
declareClass(NotImplementedType, notImplementedClass);
/** What a dunder returns to let the other operand try. */
export const NotImplemented: NotImplementedType = Object.freeze(new NotImplementedType());

/** Positions that a slice selects from a sequence. */
export interface SliceIndices {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;
}

/** A Python slice; absent parts are null. Parts may be anything with `__index__`, which `resolveIndex` reads. */
export class Slice {
  constructor(
    readonly start: unknown,
    readonly stop: unknown,
    readonly step: unknown,
  ) {}

  /** The positions selected of a sequence of `length` items, as `slice.indices` with the count added. */
  indices(length: number, resolveIndex: (part: unknown) => number = partIndex): SliceIndices {
    const part = (x: unknown): number | null => (x === null || x === undefined ? null : resolveIndex(x));
    const step = part(this.step) ?? 1;
    if (step === 0) throw new PyValueError('slice step cannot be zero');
    const lower = step < 0 ? -1 : 0;
    const upper = step < 0 ? length - 1 : length;
    const bound = (x: number | null, absent: number): number =>
      x === null ? absent : x < 0 ? Math.max(x + length, lower) : Math.min(x, upper);
    const start = bound(part(this.start), step < 0 ? upper : lower);
    const stop = bound(part(this.stop), step < 0 ? lower : upper);
    const count =
      step < 0
        ? stop < start
          ? Math.ceil((start - stop) / -step)
          : 0
        : start < stop
          ? Math.ceil((stop - start) / step)
          : 0;
    return { start, stop, step, length: count };
  }
}
declareClass(Slice, sliceClass);

const partIndex = (part: unknown): number => {
  if (typeof part === 'bigint') return Number(part);
  if (typeof part === 'boolean') return part ? 1 : 0;
  if (typeof part === 'number' && Number.isInteger(part)) return part;
  throw new PyTypeError('slice indices must be integers or None or have an __index__ method');
};

/** `slice(stop)`, `slice(start, stop)` or `slice(start, stop, step)`; null where a part is absent. */
export function slice(stop: unknown): Slice;
export function slice(start: unknown, stop: unknown, step?: unknown): Slice;
export function slice(...parts: unknown[]): Slice {
  return parts.length === 1 ? new Slice(null, parts[0], null) : new Slice(parts[0], parts[1], parts[2] ?? null);
}

/** Items that `key` selects of `items`. */
export const sliceItems = <T>(items: readonly T[], key: Slice, resolveIndex?: (part: unknown) => number): T[] => {
  const { start, step, length } = key.indices(items.length, resolveIndex);
  return Array.from({ length }, (_, i) => items[start + i * step]!);
};

/** The item at `index`, counted from the end where negative. @throws IndexError worded for `noun` */
export const itemAt = <T>(items: readonly T[], index: number, noun: string): T => {
  const position = index < 0 ? index + items.length : index;
  if (position < 0 || position >= items.length) throw new PyIndexError(`${noun} index out of range`);
  return items[position]!;
};

const ReadonlyBase = Array as unknown as new <T>() => ReadonlyArray<T>;

/** A Python tuple: a frozen array. Subclasses (torch.Size, named tuples) add accessors to the prototype, never own fields. */
export class Tuple<T = unknown> extends ReadonlyBase<T> {
  constructor(items: Iterable<T> = []) {
    super();
    for (const item of items) (this as unknown as T[]).push(item);
    Object.freeze(this);
  }
  /** `map`, `filter` and the like give plain arrays. */
  static get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  static of<T>(...items: T[]): Tuple<T> {
    return new Tuple(items);
  }
  static from<T>(items: Iterable<T>): Tuple<T> {
    return new Tuple(items);
  }
  /** The item at a position, which may be negative, or the tuple that a slice selects. */
  get(key: number): T;
  get(key: Slice): Tuple<T>;
  get(key: number | Slice): T | Tuple<T> {
    return typeof key === 'number' ? itemAt(this, key, 'tuple') : new Tuple(sliceItems(this, key));
  }
}
declareClass(Tuple, tupleClass);

/** A Python list with `get` for negative and slice keys; any JavaScript array is a list. */
export class List<T = unknown> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
  get(key: number): T;
  get(key: Slice): List<T>;
  get(key: number | Slice): T | List<T> {
    return typeof key === 'number' ? itemAt(this, key, 'list') : listOf(sliceItems(this, key));
  }
}
declareClass(List, listClass);

/** A list of `items`. */
export const listOf = <T>(items: Iterable<T>): List<T> => {
  const list = new List<T>();
  for (const item of items) list.push(item);
  return list;
};

/** A Python range. */
export class Range implements Iterable<number> {
  readonly length: number;
  constructor(
    readonly start: number,
    readonly stop: number,
    readonly step = 1,
  ) {
    if (step === 0) throw new PyValueError('range() arg 3 must not be zero');
    this.length = Math.max(0, Math.ceil((stop - start) / step));
  }
  get(key: number): number;
  get(key: Slice): Range;
  get(key: number | Slice): number | Range {
    if (typeof key !== 'number') {
      const { start, stop, step } = key.indices(this.length);
      return new Range(this.start + start * this.step, this.start + stop * this.step, this.step * step);
    }
    const position = key < 0 ? key + this.length : key;
    if (position < 0 || position >= this.length) throw new PyIndexError('range object index out of range');
    return this.start + position * this.step;
  }
  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.length; i++) yield this.start + i * this.step;
  }
}
declareClass(Range, rangeClass);
