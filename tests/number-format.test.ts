/** Numbers format and round as in CPython, on recorded random cases and on the corners of `%`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PythonError } from '../src/python/errors.ts';
import {
  floatRepr,
  formatComplex,
  formatFloat,
  formatInt,
  formatStr,
  percentFormat,
  roundFloat,
  roundInt,
  roundToInt,
  type PercentArguments,
  type PercentHost,
} from '../src/python/number-format.ts';
import { quote } from '../src/python/quote.ts';

type Recorded = { f: string } | { i: string } | { c: [string, string] } | { s: string };
type Outcome = string | [type: string, message: string];

interface Recording {
  format: [Recorded, string, Outcome][];
  round: [Recorded, number | null, Recorded | [string, string]][];
  percent: [string, Recorded[], Outcome][];
}

const recording = JSON.parse(
  readFileSync(new URL('./fixtures/number-format.json', import.meta.url), 'utf8'),
) as Recording;

const float = (text: string): number =>
  text.endsWith('inf') ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text);

const outcome = (f: () => unknown): unknown => {
  try {
    return f();
  } catch (error) {
    if (error instanceof PythonError) return [(error as Error).name, (error as Error).message];
    throw error;
  }
};

const formatAny = (value: Recorded, spec: string): string => {
  if ('f' in value) return formatFloat(float(value.f), spec);
  if ('i' in value) return formatInt(BigInt(value.i), spec);
  return 'c' in value ? formatComplex(float(value.c[0]), float(value.c[1]), spec) : formatStr(value.s, spec);
};

const roundAny = (value: Recorded, digits: number | null): Recorded => {
  if ('i' in value) return { i: String(roundInt(BigInt(value.i), digits ?? 0)) };
  const x = float((value as { f: string }).f);
  return digits === null ? { i: String(roundToInt(x)) } : { f: floatRepr(roundFloat(x, digits)) };
};

/** Python's values as this test writes them: bigints are ints, numbers floats. */
const host: PercentHost = {
  str: (x) => (typeof x === 'number' ? floatRepr(x) : String(x)),
  repr: (x) => (typeof x === 'number' ? floatRepr(x) : typeof x === 'string' ? quote(x) : String(x)),
  typeName: (x) => ({ string: 'str', number: 'float', bigint: 'int' })[typeof x as string] ?? 'object',
  integer: (x) => (typeof x === 'bigint' ? x : null),
  float: (x) => (typeof x === 'number' ? x : null),
};

const valueOf = (value: Recorded): unknown =>
  'f' in value ? float(value.f) : 'i' in value ? BigInt(value.i) : 's' in value ? value.s : null;

describe('recorded cases', () => {
  it('format', () => {
    for (const [value, spec, expected] of recording.format) {
      expect([value, spec, outcome(() => formatAny(value, spec))]).toEqual([value, spec, expected]);
    }
  });

  it('round', () => {
    for (const [value, digits, expected] of recording.round) {
      expect([value, digits, outcome(() => roundAny(value, digits))]).toEqual([value, digits, expected]);
    }
  });

  it('percent', () => {
    for (const [template, values, expected] of recording.percent) {
      const args = { items: values.map(valueOf), lookup: null };
      expect([template, values, outcome(() => percentFormat(template, args, host))]).toEqual([
        template,
        values,
        expected,
      ]);
    }
  });
});

describe('percent with mappings and stars', () => {
  const mapping = (entries: Record<string, unknown>): PercentArguments => ({
    items: ['{...}'],
    lookup: (key) => entries[key],
  });
  const tuple = (...items: unknown[]): PercentArguments => ({ items, lookup: null });

  it.each<[string, PercentArguments, unknown]>([
    ['%(a)d and %(b)s', mapping({ a: 1.9, b: 'x' }), '1 and x'],
    ['%s %(a)s', mapping({ a: 1n }), '{...} 1'],
    ['abc', mapping({}), 'abc'],
    ['%(a)s %s', mapping({ a: 1n }), ['TypeError', 'not enough arguments for format string']],
    ['%(a', mapping({}), ['ValueError', 'incomplete format key']],
    ['%(a)s', tuple(1n), ['TypeError', 'format requires a mapping']],
    ['%*d|%-*d', tuple(5n, 1n, 3n, 2n), '    1|2  '],
    ['%.*f', tuple(2n, 1.5), '1.50'],
    ['%*d', tuple('a', 1n), ['TypeError', '* wants int']],
    ['%5', tuple(1n), ['ValueError', 'incomplete format']],
    ['%c', tuple(1114112n), ['OverflowError', '%c arg not in range(0x110000)']],
    ['%d', tuple(NaN), ['ValueError', 'cannot convert float NaN to integer']],
  ])('%s', (template, args, expected) => {
    expect(outcome(() => percentFormat(template, args, host))).toEqual(expected);
  });
});
