/** The example programs beside the recordings: each row's source, what it prints here, and what the framework printed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { captureOutput } from '../src/python/builtins.ts';
import { PythonError } from '../src/python/errors.ts';
import { repr, str, typeName } from '../src/python/protocol.ts';
import { Tuple } from '../src/python/values.ts';
import { blankAddresses } from './encode.ts';
import type { DialectId, Outcome } from './golden.ts';

/** A row as `examples/rows.ts` defines it. */
interface Row {
  readonly name: string;
  readonly run: (show: (...values: unknown[]) => void, id: (x: unknown) => number) => void;
}

export interface Example {
  readonly name: string;
  /** The body of the row's function as it stands in the file. */
  readonly source: string;
  readonly run: Row['run'];
}

const lastSegment = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The position of the bracket that closes the one at `start`; text in quotes and comments is passed over. */
const closing = (text: string, start: number): number => {
  const open: string[] = [];
  for (let i = start; i < text.length; i++) {
    const character = text[i]!;
    if (`'"\``.includes(character)) {
      for (i++; i < text.length && text[i] !== character; i++) if (text[i] === '\\') i++;
    } else if (text.startsWith('//', i)) i = text.indexOf('\n', i);
    else if (closers[character]) open.push(closers[character]);
    else if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) return i;
    }
  }
  return text.length;
};

const dedent = (text: string): string => {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
};

/** The body of the function of `row('name', ...)` in the source text. */
const sourceOf = (text: string, name: string): string => {
  const start = [`row('${name}'`, `row("${name}"`].map((each) => text.indexOf(each)).find((at) => at >= 0);
  if (start === undefined) return '';
  const call = text.slice(start, closing(text, start + 'row'.length));
  const body = call.slice(call.indexOf('=>') + 2).trim();
  return body.startsWith('{') ? dedent(body.slice(1, body.lastIndexOf('}'))) : dedent(body.replace(/,$/, ''));
};

/** The rows of `examples/<dialect>.ts`. */
export const loadExamples = async (dialect: DialectId): Promise<Example[]> => {
  const path = fileURLToPath(new URL(`../examples/${dialect}.ts`, import.meta.url));
  const { rows } = (await import(pathToFileURL(path).href)) as { readonly rows: readonly Row[] };
  const text = readFileSync(path, 'utf8');
  return rows.map(({ name, run }) => ({ name, source: sourceOf(text, name), run }));
};

const shown = (values: readonly unknown[]): string => {
  const value = values.length === 1 ? values[0] : new Tuple(values);
  if (value === null || value === undefined) return '';
  return `${value instanceof PythonError ? `${typeName(value)}: ${str(value)}` : repr(value)}\n`;
};

/** What the row prints, run now; an exception that the row lets out is its last line. */
export const outputOf = ({ run }: Example): string => {
  const out: string[] = [];
  const known = new Map<unknown, number>();
  const identify = (x: unknown): number => {
    if (!known.has(x)) known.set(x, known.size + 1);
    return known.get(x)!;
  };
  captureOutput(
    (text) => out.push(text),
    () => {
      try {
        run((...values) => out.push(shown(values)), identify);
      } catch (error) {
        out.push(error instanceof PythonError ? shown([error]) : `crashes: ${String(error)}\n`);
      }
    },
  );
  return blankAddresses(out.join(''));
};

/** What the framework printed at its prompt, step after step. */
export const recordedOutput = (steps: readonly Outcome[]): string =>
  steps
    .map(({ stdout, result, error }) =>
      [
        stdout ?? '',
        result ? `${result.repr}\n` : '',
        error ? `${lastSegment(error.type)}: ${error.message}\n` : '',
      ].join(''),
    )
    .join('');
