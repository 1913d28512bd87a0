/** Python's stable sort, which asks only `<`. */
import { invoke } from './call.ts';
import { compare, truth } from './operators.ts';

/** Items ordered as `sorted` does: stable, by `<` alone. */
export const sortItems = (items: readonly unknown[], key: unknown, reverse: boolean): unknown[] => {
  const keyed = items.map((item) => ({ item, key: key === null ? item : invoke(key, [item]) }));
  const less = (a: unknown, b: unknown): boolean => truth(compare('lt', a, b));
  if (reverse) keyed.reverse();
  keyed.sort((a, b) => (less(a.key, b.key) ? -1 : less(b.key, a.key) ? 1 : 0));
  if (reverse) keyed.reverse();
  return keyed.map(({ item }) => item);
};
