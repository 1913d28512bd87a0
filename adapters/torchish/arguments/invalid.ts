/** "received an invalid combination of arguments": the message where several signatures might be meant (format_invalid_args). */
import { PyTypeError, type PythonError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Tuple } from '../../../src/python/values.ts';
import type { ParsedCall } from './parse.ts';

/** A parameter as this message reads it: the text is cut at commas, and the last word counts as the name. */
interface Part {
  readonly type: string;
  readonly name: string;
}

const readParts = (text: string): readonly Part[] =>
  text
    .slice(1, -1)
    .split(', ')
    .map((part) => {
      const space = part.lastIndexOf(' ');
      return space < 0 ? { type: part, name: part } : { type: part.slice(0, space), name: part.slice(space + 1) };
    });

/** A list or tuple with the types of its elements. */
const detailedType = (x: unknown): string => {
  if (!Array.isArray(x)) return typeName(x);
  const items = x.map(typeName).join(', ');
  return x instanceof Tuple ? `tuple of (${items}${x.length === 1 ? ',' : ''})` : `list of [${items}]`;
};

/** Keywords in the order in which C++'s hash table gives them: the last one first. */
const keywordsOf = ({ kwargs }: ParsedCall): readonly (readonly [string, unknown])[] => [...kwargs].reverse();

const given = (call: ParsedCall): string => {
  const text = [
    ...call.args.map((x) => `${typeName(x)}, `),
    ...keywordsOf(call).map(([name, x]) => `${name}=${typeName(x)}, `),
  ].join('');
  return `(${call.args.length > 0 ? text.slice(0, -2) : text})`;
};

const matches = (type: string, x: unknown): boolean =>
  type === 'float' ? ['float', 'int'].includes(typeName(x)) : typeName(x) === type;

/** The arguments beside a signature, those that do not fit between exclamation marks. */
const compared = (parts: readonly Part[], { args, kwargs }: ParsedCall): string => {
  const mark = (part: Part, x: unknown, prefix = ''): string =>
    matches(part.type, x) ? prefix + detailedType(x) : `!${prefix}${detailedType(x)}!`;
  const texts = parts.map((part, i) =>
    i < args.length ? mark(part, args[i]) : mark(part, kwargs.get(part.name), `${part.name}=`),
  );
  const text = texts.map((t) => `${t}, `).join('');
  return `(${args.length > 0 ? text.slice(0, -2) : text})`;
};

const why = (text: string, call: ParsedCall): string => {
  const parts = readParts(text);
  if (call.args.length + call.kwargs.size !== parts.length) return '';
  const strange = keywordsOf(call).flatMap(([name]) => (parts.some((p) => p.name === name) ? [] : [name]));
  return strange.length > 0
    ? `      didn't match because some of the keywords were incorrect: ${strange.join(', ')}\n`
    : `      didn't match because some of the arguments have invalid types: ${compared(parts, call)}\n`;
};

export const invalidCombination = (call: ParsedCall, texts: readonly string[]): PythonError => {
  const head = `${call.name}() received an invalid combination of arguments - `;
  if (texts.length > 1) {
    const options = texts.map((text) => ` * ${text}\n${why(text, call)}`).join('');
    return new PyTypeError(`${head}got ${given(call)}, but expected one of:\n${options}`);
  }
  const parts = readParts(texts[0]!);
  const strange = keywordsOf(call).flatMap(([name]) => (parts.some((p) => p.name === name) ? [] : [name]));
  if (strange.length > 0) return new PyTypeError(`${head}got unrecognized keyword arguments: ${strange.join(', ')}`);
  const got = call.args.length + call.kwargs.size === parts.length ? compared(parts, call) : given(call);
  return new PyTypeError(`${head}got ${got}, but expected ${texts[0]}`);
};
