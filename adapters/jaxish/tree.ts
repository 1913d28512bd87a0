/** Pytrees: lists, tuples and dicts of leaves. */
import { Dict } from '../../src/python/dict.ts';
import { Tuple } from '../../src/python/values.ts';

/** The same containers with every leaf replaced. */
export const mapTree = (x: unknown, leaf: (x: unknown) => unknown): unknown => {
  if (Array.isArray(x)) {
    const items = (x as readonly unknown[]).map((item) => mapTree(item, leaf));
    return Object.isFrozen(x) ? new Tuple(items) : items;
  }
  if (x instanceof Dict) return new Dict([...x.entries()].map(([key, value]) => [key, mapTree(value, leaf)] as const));
  return x === null ? null : leaf(x);
};
