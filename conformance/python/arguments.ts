/** Binds the arguments of a call to a function's parameters, with Python's TypeErrors. */
import { PyTypeError } from '../../src/python/errors.ts';
import { Dict } from '../../src/python/dict.ts';
import type { Kwargs } from '../../src/python/object.ts';
import { Tuple } from '../../src/python/values.ts';

export interface Signature {
  /** Qualified name, for error texts. */
  readonly name: string;
  readonly positionalOnly: readonly string[];
  /** Parameters given by position or name. */
  readonly positional: readonly string[];
  readonly keywordOnly: readonly string[];
  readonly rest: string | null;
  readonly keywords: string | null;
  readonly defaults: ReadonlyMap<string, unknown>;
}

const plural = (n: number): string => (n === 1 ? '' : 's');

/** 'x', 'y', and 'z', as Python lists names. */
const listing = (names: readonly string[]): string => {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
};

const tooMany = (f: Signature, names: readonly string[], given: number, bound: ReadonlyMap<string, unknown>): never => {
  const required = names.filter((name) => !f.defaults.has(name)).length;
  const accepted = required < names.length ? `from ${required} to ${names.length}` : String(names.length);
  const only = f.keywordOnly.filter((name) => bound.has(name)).length;
  const passed = only
    ? `${given} positional argument${plural(given)} (and ${only} keyword-only argument${plural(only)}) were`
    : `${given} ${given === 1 ? 'was' : 'were'}`;
  const takes = `takes ${accepted} positional argument${accepted === '1' ? '' : 's'}`;
  throw new PyTypeError(`${f.name}() ${takes} but ${passed} given`);
};

const bindKeywords = (f: Signature, kwargs: Kwargs, bound: Map<string, unknown>): Dict => {
  const named = new Set([...f.positional, ...f.keywordOnly]);
  const others = new Dict();
  const unknown = [...kwargs.keys()].filter((name) => !named.has(name));
  if (f.keywords === null && unknown.length > 0) {
    const misplaced = unknown.filter((name) => f.positionalOnly.includes(name));
    throw new PyTypeError(
      misplaced.length > 0
        ? `${f.name}() got some positional-only arguments passed as keyword arguments: '${misplaced.join(', ')}'`
        : `${f.name}() got an unexpected keyword argument '${unknown[0]}'`,
    );
  }
  for (const [name, value] of kwargs) {
    if (!named.has(name)) others.set(name, value);
    else if (bound.has(name)) throw new PyTypeError(`${f.name}() got multiple values for argument '${name}'`);
    else bound.set(name, value);
  }
  return others;
};

const requireAll = (f: Signature, names: readonly string[], kind: string, bound: Map<string, unknown>): void => {
  const missing: string[] = [];
  for (const name of names) {
    if (bound.has(name)) continue;
    if (f.defaults.has(name)) bound.set(name, f.defaults.get(name));
    else missing.push(name);
  }
  if (missing.length === 0) return;
  throw new PyTypeError(
    `${f.name}() missing ${missing.length} required ${kind} argument${plural(missing.length)}: ${listing(missing)}`,
  );
};

/** The value of every parameter. @throws TypeError */
export const bindArguments = (f: Signature, args: readonly unknown[], kwargs: Kwargs): Map<string, unknown> => {
  const bound = new Map<string, unknown>();
  const names = [...f.positionalOnly, ...f.positional];
  args.slice(0, names.length).forEach((value, i) => bound.set(names[i]!, value));
  const others = bindKeywords(f, kwargs, bound);
  if (args.length > names.length && f.rest === null) tooMany(f, names, args.length, bound);
  requireAll(f, names, 'positional', bound);
  requireAll(f, f.keywordOnly, 'keyword-only', bound);
  if (f.rest !== null) bound.set(f.rest, new Tuple(args.slice(names.length)));
  if (f.keywords !== null) bound.set(f.keywords, others);
  return bound;
};
