/** Python's builtins as functions for TypeScript: plain values in and out, keywords as a trailing `kw(...)`. */
import { builtins } from '../builtins.ts';
import { absent, getattr as getAttribute } from '../attributes.ts';
import { invoke } from '../call.ts';
import { within } from '../context.ts';
import type { Dict } from '../dict.ts';
import { PySet } from '../dict.ts';
import { iterate } from '../iterate.ts';
import type { Keywords } from '../keywords.ts';
import { splitKeywords } from '../keywords.ts';
import { CLASS, type PyClass } from '../object.ts';
import { fromPlain, toPlain } from '../plain.ts';
import { typeOf } from '../typeof.ts';
import * as types from '../types.ts';
import { type Complex, Float, type List, listOf, type Range, slice as makeSlice, Tuple } from '../values.ts';

/** Calls the builtin `name` with TypeScript's values. */
const call = (name: string, args: readonly unknown[]): unknown => {
  const { args: positional, kwargs } = splitKeywords(args);
  return invoke(
    builtins.get(name),
    positional.map(fromPlain),
    new Map(Array.from(kwargs, ([key, x]) => [key, fromPlain(x)])),
  );
};

const plain = (name: string, args: readonly unknown[]): unknown => toPlain(call(name, args));

/** Lets a function stand for a Python class, as in `isinstance(x, float)` and `dtype=float`. */
const standsFor = <F extends (...args: never[]) => unknown>(cls: PyClass, fn: F): F =>
  Object.defineProperty(fn, 'prototype', { value: Object.defineProperty({}, CLASS, { value: cls }) });

const given = (...args: readonly unknown[]): unknown[] => {
  const last = args.findLastIndex((x) => x !== undefined);
  return args.slice(0, last + 1);
};

/** A float, whatever its value: `float(2)` is 2.0. Reads texts and whatever has `__float__`. */
export const float = standsFor(types.floatClass, (x: unknown = 0): Float => call('float', [x]) as Float);
export const int = standsFor(
  types.intClass,
  (x: unknown = 0, base?: number): number | bigint => call('int', given(x, base)) as number | bigint,
);
export const bool = standsFor(types.boolClass, (x: unknown = false): boolean => call('bool', [x]) as boolean);
export const str = standsFor(types.strClass, (x: unknown = ''): string => call('str', [x]) as string);
export const complex = standsFor(
  types.complexClass,
  (re: unknown = 0, im?: unknown): Complex => call('complex', given(re, im)) as Complex,
);
export const object = standsFor(types.objectClass, (): object => call('object', []) as object);

/** The items of `items` in a new list. */
export function list<T>(items: Iterable<T>): List<T>;
export function list(items?: unknown): List;
export function list(items: unknown = []): List {
  return listOf(iterate(fromPlain(items)));
}
standsFor(types.listClass, list);

function makeTuple<T>(items: Iterable<T>): Tuple<T>;
function makeTuple(items?: unknown): Tuple;
function makeTuple(items: unknown = []): Tuple {
  return call('tuple', [items]) as Tuple;
}
/** `tuple(items)`; `tuple.of(1, 2)` is the literal `(1, 2)`. */
export const tuple = Object.assign(standsFor(types.tupleClass, makeTuple), {
  of: <T extends readonly unknown[]>(...items: T): Tuple<T[number]> & T =>
    new Tuple(items) as unknown as Tuple<T[number]> & T,
});

/** `dict(...)` of an object literal, a Map, another dict or pairs. */
export const dict = standsFor(types.dictClass, (entries: unknown = []): Dict => call('dict', [entries]) as Dict);
export const set = standsFor(
  types.setClass,
  <T>(items: Iterable<T> = []): PySet<T> => new PySet(iterate(items) as Iterable<T>),
);
export const range = standsFor(
  types.rangeClass,
  (start: number, stop?: number, step?: number): Range => call('range', given(start, stop, step)) as Range,
);
export const slice = standsFor(types.sliceClass, makeSlice);
export const type = standsFor(types.typeClass, (x: unknown): PyClass => typeOf(fromPlain(x)));

/** A tuple of indices: `X.set(idx(1, 2), 17)`. */
export const idx = (...indices: readonly unknown[]): Tuple => new Tuple(indices);

export const print = (...args: readonly unknown[]): void => void call('print', args);
export const repr = (x: unknown): string => call('repr', [x]) as string;
export const ascii = (x: unknown): string => call('ascii', [x]) as string;
export const format = (x: unknown, spec = ''): string => call('format', [x, spec]) as string;
export const len = (x: unknown): number => call('len', [x]) as number;
export const id = (x: unknown): number => call('id', [x]) as number;
export const hash = (x: unknown): number | bigint => call('hash', [x]) as number | bigint;
export const callable = (x: unknown): boolean => call('callable', [x]) as boolean;
export const isinstance = (x: unknown, classes: unknown): boolean => call('isinstance', [x, classes]) as boolean;
export const issubclass = (cls: unknown, classes: unknown): boolean => call('issubclass', [cls, classes]) as boolean;

/** `x.name`, or `fallback` where given. */
export const getattr = (x: unknown, name: string, ...fallback: readonly [unknown?]): unknown => {
  const value = fallback.length > 0 ? getAttribute(fromPlain(x), name, absent) : getAttribute(fromPlain(x), name);
  return value === absent ? fallback[0] : toPlain(value);
};
export const hasattr = (x: unknown, name: string): boolean => call('hasattr', [x, name]) as boolean;
export const setattr = (x: unknown, name: string, value: unknown): void => void call('setattr', [x, name, value]);
export const delattr = (x: unknown, name: string): void => void call('delattr', [x, name]);
export const dir = (x: unknown): string[] => call('dir', [x]) as string[];
export const vars = (x: unknown): Dict => call('vars', [x]) as Dict;

/** The smallest of the arguments, or of the items of the only one; `kw({ key, default })`. */
export const min = (...args: readonly unknown[]): unknown => plain('min', args);
/** The largest of the arguments, or of the items of the only one; `kw({ key, default })`. */
export const max = (...args: readonly unknown[]): unknown => plain('max', args);
/** Items added by `+`, from `start` on. */
export const sum = (items: unknown, start: unknown = 0): unknown => plain('sum', [items, start]);
/** Rounded half to even: to an int, or to `digits` places. */
export const round = (x: unknown, digits?: number): unknown => plain('round', given(x, digits));
export const divmod = (a: unknown, b: unknown): Tuple => plain('divmod', [a, b]) as Tuple;
export const pow = (base: unknown, exponent: unknown, modulus?: unknown): unknown => {
  const result = call('pow', given(base, exponent, modulus));
  return base instanceof Float || exponent instanceof Float ? result : toPlain(result);
};
export const any = (items: unknown): boolean => call('any', [items]) as boolean;
export const all = (items: unknown): boolean => call('all', [items]) as boolean;

type Items = IterableIterator<unknown>;

/** Tuples of the sources' items, as long as the shortest of them. */
export function zip<A, B>(a: Iterable<A>, b: Iterable<B>): IterableIterator<readonly [A, B]>;
export function zip<A, B, C>(a: Iterable<A>, b: Iterable<B>, c: Iterable<C>): IterableIterator<readonly [A, B, C]>;
export function zip(...sources: readonly unknown[]): IterableIterator<readonly unknown[]>;
export function zip(...sources: readonly unknown[]): IterableIterator<readonly unknown[]> {
  return call('zip', sources) as IterableIterator<readonly unknown[]>;
}
standsFor(types.zipClass, zip);

/** Pairs of a count and an item. */
export function enumerate<T>(items: Iterable<T>, start?: number): IterableIterator<readonly [number, T]>;
export function enumerate(items: unknown, start?: number): IterableIterator<readonly [number, unknown]>;
export function enumerate(items: unknown, start = 0): IterableIterator<readonly [number, unknown]> {
  return call('enumerate', [items, start]) as IterableIterator<readonly [number, unknown]>;
}
standsFor(types.enumerateClass, enumerate);

export const map = standsFor(
  types.mapClass,
  <R>(fn: (...items: never[]) => R, ...sources: readonly unknown[]): IterableIterator<R> =>
    call('map', [fn, ...sources]) as IterableIterator<R>,
);
export const filter = standsFor(
  types.filterClass,
  (fn: ((item: never) => unknown) | null, items: unknown): Items => call('filter', [fn, items]) as Items,
);
export const reversed = standsFor(types.reversedClass, (items: unknown): Items => call('reversed', [items]) as Items);

/** A sorted list; `kw({ key, reverse })`. */
export function sorted<T>(items: Iterable<T>, options?: Keywords): List<T>;
export function sorted(items: unknown, options?: Keywords): List;
export function sorted(items: unknown, options?: Keywords): List {
  return listOf(call('sorted', given(items, options)) as unknown[]);
}

export const iter = (x: unknown): unknown => call('iter', [x]);
export const next = (iterator: unknown, ...fallback: readonly [unknown?]): unknown =>
  plain('next', [iterator, ...fallback]);
export const ord = (character: string): number => call('ord', [character]) as number;
export const chr = (code: number): string => call('chr', [code]) as string;
export const hex = (x: unknown): string => call('hex', [x]) as string;
export const oct = (x: unknown): string => call('oct', [x]) as string;
export const bin = (x: unknown): string => call('bin', [x]) as string;

/** Runs `body` inside the context manager, with what `as` would bind; null where the manager swallowed an error. */
export const with_ = <T>(manager: unknown, body: (value: unknown) => T): T | null => within(manager, body);
