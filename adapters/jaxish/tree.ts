/** Pytrees: lists, tuples and dicts of leaves. */
import { Dict } from '../../src/python/dict.ts';
import { Tuple } from '../../src/python/values.ts';

/** The same containers with every leaf replaced. */
export const mapTree = (x: unknown, leaf: (x: unknown) => unknown): unknown => {
  if (Array.isArray(x)) {
    const items = (x as readonly unknown[]).map((item) => mapTree(item, leaf));
    return Object.isFrozen(x) ? new Tuple(items) : items;
  }
  if (x instanceof Dict) return new Dict(sortedEntries(x).map(([key, value]) => [key, mapTree(value, leaf)] as const));
  return x === null ? null : leaf(x);
};

/** Children of a container in the order that jax flattens it: dicts by their keys. */
const children = (x: unknown): readonly unknown[] | null => {
  if (Array.isArray(x)) return x as readonly unknown[];
  if (!(x instanceof Dict)) return null;
  const entries = [...(x.entries() as Iterable<readonly [unknown, unknown]>)];
  return entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)).map(([, value]) => value);
};

/** The leaves from left to right. */
export const leavesOf = (x: unknown): unknown[] => (x === null ? [] : (children(x)?.flatMap(leavesOf) ?? [x]));

/** The containers of the first tree with `leaf` of the trees' leaves at every place. */
export const mapTrees = (leaf: (...leaves: unknown[]) => unknown, trees: readonly unknown[]): unknown => {
  const [first] = trees;
  if (Array.isArray(first)) {
    const items = (first as readonly unknown[]).map((_, i) =>
      mapTrees(
        leaf,
        trees.map((tree) => (tree as readonly unknown[])[i]),
      ),
    );
    return Object.isFrozen(first) ? new Tuple(items) : items;
  }
  if (first instanceof Dict) {
    return new Dict(
      [...first.keys()].map(
        (key) =>
          [
            key,
            mapTrees(
              leaf,
              trees.map((tree) => (tree as Dict).get(key)),
            ),
          ] as const,
      ),
    );
  }
  return first === null ? null : leaf(...trees);
};

/** Entries in the order of their keys, as jax takes them. */
const sortedEntries = (x: Dict): (readonly [unknown, unknown])[] =>
  [...x.entries()].sort(([a], [b]) => ((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0));
