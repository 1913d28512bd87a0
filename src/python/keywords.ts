/** Keyword arguments as a value: `kw({ dim: 0 })` as the last argument of a call from TypeScript. */
import type { Kwargs } from './object.ts';

export class Keywords {
  constructor(readonly entries: Kwargs) {}
}

/** Marks `entries` as keyword arguments; unambiguous where an object literal could be a dict. */
export const kw = (entries: Readonly<Record<string, unknown>>): Keywords =>
  new Keywords(new Map(Object.entries(entries)));

/** Parts an argument list into positional and keyword arguments. */
export const splitKeywords = (args: readonly unknown[]): { args: readonly unknown[]; kwargs: Kwargs } => {
  const last = args.at(-1);
  return last instanceof Keywords ? { args: args.slice(0, -1), kwargs: last.entries } : { args, kwargs: new Map() };
};
