/** Binds the arguments of functions that we write in TypeScript for Python, from a short list of parameter names. */
import { PyTypeError, type PythonError } from './errors.ts';
import type { Kwargs } from './object.ts';

interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly positional: boolean;
  readonly keyword: boolean;
  readonly rest: boolean;
}

const parse = (parameters: readonly string[]): Parameter[] => {
  const star = parameters.indexOf('*');
  return parameters.flatMap((text, i) =>
    text === '*'
      ? []
      : {
          name: text.replace(/^(\.\.\.|:)|\?$/g, ''),
          optional: text.endsWith('?') || text.startsWith('...'),
          positional: star < 0 || i < star,
          keyword: text.startsWith(':') || (star >= 0 && i > star),
          rest: text.startsWith('...'),
        },
  );
};

const parsed = new WeakMap<readonly string[], Parameter[]>();

/**
 * Arguments in the order of `parameters`; undefined where not given. A name ending in '?' may be left out, one beginning with ':'
 * can also be given by keyword, one after '*' only so, and '...name' takes the positional rest as an array.
 *
 * @throws TypeError in the words of CPython's functions
 */
export const bindParameters = (
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
  kwargs: Kwargs,
): unknown[] => {
  let list = parsed.get(parameters);
  if (!list) parsed.set(parameters, (list = parse(parameters)));
  checkCount(name, list, args.length, kwargs);
  checkKeywords(name, list, kwargs);
  return list.map((parameter, i) => {
    if (parameter.rest) return args.slice(i);
    if (parameter.positional && i < args.length) return args[i];
    if (parameter.keyword && kwargs.has(parameter.name)) return kwargs.get(parameter.name);
    if (parameter.optional) return undefined;
    throw new PyTypeError(`${bare(name)}() missing required argument '${parameter.name}' (pos ${i + 1})`);
  });
};

/** Counting errors name the function alone, where only "takes" shows the class. */
const bare = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const plural = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;

const checkCount = (name: string, list: readonly Parameter[], given: number, kwargs: Kwargs): void => {
  const positional = list.filter((parameter) => parameter.positional);
  const most = positional.some((parameter) => parameter.rest) ? Infinity : positional.length;
  const least = positional.filter((parameter) => !parameter.optional && !kwargs.has(parameter.name)).length;
  if (given >= least && given <= most) return;
  if (given < least && positional.some((parameter) => parameter.keyword)) return;
  throw wrongCount(name, given, least, most);
};

const wrongCount = (name: string, given: number, least: number, most: number): PythonError => {
  if (most === 0) return new PyTypeError(`${name}() takes no arguments (${given} given)`);
  if (least === 1 && most === 1) return new PyTypeError(`${name}() takes exactly one argument (${given} given)`);
  if (least === most) return new PyTypeError(`${bare(name)} expected ${plural(least)}, got ${given}`);
  return given < least
    ? new PyTypeError(`${bare(name)} expected at least ${plural(least)}, got ${given}`)
    : new PyTypeError(`${bare(name)} expected at most ${plural(most)}, got ${given}`);
};

const checkKeywords = (name: string, list: readonly Parameter[], kwargs: Kwargs): void => {
  for (const key of kwargs.keys()) {
    if (list.some((parameter) => parameter.keyword && parameter.name === key)) continue;
    if (!list.some((parameter) => parameter.keyword)) throw new PyTypeError(`${name}() takes no keyword arguments`);
    throw new PyTypeError(`'${key}' is an invalid keyword argument for ${bare(name)}()`);
  }
};
