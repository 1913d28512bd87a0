/** Binds the arguments of functions that we write in TypeScript for Python, from a short list of parameter names. */
import { PyTypeError, type PythonError } from './errors.ts';
import type { Kwargs } from './object.ts';

/**
 * Arguments in the order of `parameters`; undefined where not given. A name ending in '?' may be left out, one after '*' goes by
 * keyword only, and '...name' takes the positional rest as an array.
 *
 * @throws TypeError
 */
export const bindParameters = (
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
  kwargs: Kwargs,
): unknown[] => {
  const bound: unknown[] = [];
  const used = new Set<string>();
  let next = 0;
  let positional = true;
  let limit = 0;
  for (const parameter of parameters) {
    if (parameter === '*') {
      positional = false;
      continue;
    }
    if (parameter.startsWith('...')) {
      bound.push(args.slice(next));
      next = args.length;
      positional = false;
      limit = Infinity;
      continue;
    }
    const optional = parameter.endsWith('?');
    const key = optional ? parameter.slice(0, -1) : parameter;
    if (positional) limit++;
    if (positional && next < args.length) bound.push(args[next++]);
    else if (kwargs.has(key)) bound.push(kwargs.get(key));
    else if (optional) bound.push(undefined);
    else throw tooFew(name, parameters, args.length);
    used.add(key);
  }
  if (args.length > limit) throw tooMany(name, parameters, args.length, limit);
  for (const key of kwargs.keys()) {
    if (!used.has(key)) throw new PyTypeError(`${name}() got an unexpected keyword argument '${key}'`);
  }
  return bound;
};

const plural = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;

const tooFew = (name: string, parameters: readonly string[], given: number): PythonError => {
  const required = parameters.filter((parameter) => !parameter.endsWith('?') && !parameter.startsWith('...')).length;
  if (required === 1 && parameters.length === 1) {
    return new PyTypeError(`${name}() takes exactly one argument (${given} given)`);
  }
  return new PyTypeError(`${name} expected at least ${plural(required)}, got ${given}`);
};

const tooMany = (name: string, parameters: readonly string[], given: number, limit: number): PythonError => {
  if (limit === 0) return new PyTypeError(`${name}() takes no arguments (${given} given)`);
  if (limit === 1 && !parameters[0]!.endsWith('?')) {
    return new PyTypeError(`${name}() takes exactly one argument (${given} given)`);
  }
  return new PyTypeError(`${name} expected at most ${plural(limit)}, got ${given}`);
};
