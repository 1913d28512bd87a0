/** Between TypeScript's plain values and the protocol's. */
import { Dict } from './dict.ts';
import { asClass } from './typeof.ts';
import { Float, Tuple } from './values.ts';

/** A protocol value as TypeScript users get it: floats as numbers, also inside tuples, lists and dicts. */
export const toPlain = (x: unknown): unknown => {
  if (x instanceof Float) return x.value;
  if (x instanceof Tuple) return x.some(needsPlain) ? new Tuple(x.map(toPlain)) : x;
  if (Array.isArray(x)) return x.some(needsPlain) ? x.map(toPlain) : x;
  if (x instanceof Dict && [...x.values()].some(needsPlain)) {
    return new Dict(Array.from(x.entries(), ([key, value]) => [key, toPlain(value)] as const));
  }
  return x;
};

const needsPlain = (x: unknown): boolean => toPlain(x) !== x;

const isLiteral = (x: object): x is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
};

/** What a TypeScript user passes as a protocol value: undefined is None, an object literal or Map a dict, a class its Python class. */
export const fromPlain = (x: unknown): unknown => {
  if (x === undefined) return null;
  if (typeof x === 'function') return asClass(x) ?? x;
  if (x === null || typeof x !== 'object') return x;
  if (x instanceof Map) return new Dict(Array.from(x, ([key, value]) => [fromPlain(key), fromPlain(value)] as const));
  return isLiteral(x) ? new Dict(Object.entries(x).map(([key, value]) => [key, fromPlain(value)] as const)) : x;
};
