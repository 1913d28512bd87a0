/** Argument mistakes in the words that CPython has for functions written in Python. */
import { PyTypeError, type PythonError } from '../python/errors.ts';
import type { BindProblem, Declaration } from '../policy/signature.ts';

const quoted = (names: readonly string[]): string => {
  const list = names.map((name) => `'${name}'`);
  if (list.length < 3) return list.join(' and ');
  return `${list.slice(0, -1).join(', ')}, and ${list.at(-1)!}`;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const surplus = (
  name: string,
  { parameters }: Declaration,
  { least, most, given }: BindProblem & { kind: 'surplus' },
): string => {
  const optional = parameters.some((p) => p.kind !== 'keyword' && !p.required);
  const takes = optional
    ? `from ${least} to ${plural(most, 'positional argument')}`
    : plural(most, 'positional argument');
  return `${name}() takes ${takes} but ${given} ${given === 1 ? 'was' : 'were'} given`;
};

/** `name` is the function's qualified name: `zeros`, `ndarray.sum`. */
export const wordPythonCall = (name: string, declaration: Declaration, problem: BindProblem): PythonError => {
  switch (problem.kind) {
    case 'missing':
      return new PyTypeError(
        `${name}() missing ${plural(problem.names.length, 'required positional argument')}: ${quoted(problem.names)}`,
      );
    case 'unexpected':
      return new PyTypeError(`${name}() got an unexpected keyword argument '${problem.name}'`);
    case 'surplus':
      return new PyTypeError(surplus(name, declaration, problem));
    case 'multiple':
      return new PyTypeError(`${name}() got multiple values for argument '${problem.name}'`);
  }
};
