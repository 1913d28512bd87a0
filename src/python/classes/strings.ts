/** Members of str. */
import { tryFloat, tryIndex } from '../conversion.ts';
import { Dict } from '../dict.ts';
import { PyTypeError, PyValueError } from '../errors.ts';
import { builtinItem, getitem, keyError } from '../items.ts';
import { iterate, PyIterator } from '../iterate.ts';
import { compareText } from '../compare-text.ts';
import { special } from '../call.ts';
import { percentFormat, formatStr } from '../number-format.ts';
import { truth } from '../operators.ts';
import { formatTemplate } from '../string-format.ts';
import { repr, str } from '../text.ts';
import { typeName } from '../typeof.ts';
import { strClass } from '../types.ts';
import { NotImplemented, Tuple } from '../values.ts';
import { defineBinary, defineMethods, defineUnary } from './define.ts';

const isText = (x: unknown): x is string => typeof x === 'string';

for (const [name, test] of Object.entries({
  __eq__: (order: number) => order === 0,
  __ne__: (order: number) => order !== 0,
  __lt__: (order: number) => order < 0,
  __le__: (order: number) => order <= 0,
  __gt__: (order: number) => order > 0,
  __ge__: (order: number) => order >= 0,
})) {
  defineBinary<string>(strClass, { [name]: (a, b) => (isText(b) ? test(compareText(a, b)) : NotImplemented) });
}

const repeat = (text: string, times: unknown): unknown => {
  const count = tryIndex(times);
  return count === null ? NotImplemented : text.repeat(Math.max(0, Number(count)));
};

/** `template % args`. */
const percent = (template: string, args: unknown): string =>
  percentFormat(
    template,
    {
      items: args instanceof Tuple ? args : [args],
      lookup: args instanceof Dict || isMapping(args) ? (key) => getitem(args, key) : null,
    },
    {
      str,
      repr,
      typeName,
      integer: (x) => {
        const int = tryIndex(x);
        return int === null ? null : BigInt(int);
      },
      float: (x) => (isText(x) ? null : tryFloat(x)),
    },
  );

const isMapping = (x: unknown): boolean =>
  !isText(x) && !(x instanceof Tuple) && special(x, '__getitem__') !== undefined;

defineBinary<string>(strClass, {
  __add__: (a, b) => (isText(b) ? a + b : NotImplemented),
  __mul__: repeat,
  __rmul__: repeat,
  __mod__: percent,
  __getitem__: builtinItem,
  __format__: (x, spec) => formatStr(x, spec as string),
});

const whitespace = ' \t\n\r\v\f\x1c-\x1f\x85\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000';
const escape = (text: string): string => text.replace(/[\\^\]-]/g, '\\$&');
const characters = (chars: unknown): string => (chars == null ? whitespace : escape(text(chars, 'strip arg')));

const text = (x: unknown, what: string): string => {
  if (isText(x)) return x;
  throw new PyTypeError(`${what} must be None or str`);
};

const mustBeText = (x: unknown, what = 'must be str'): string => {
  if (isText(x)) return x;
  throw new PyTypeError(`${what}, not ${typeName(x)}`);
};

const stripStart = (x: string, chars: unknown): string => {
  const set = characters(chars);
  return set === '' ? x : x.replace(new RegExp(`^[${set}]+`, 'u'), '');
};
const stripEnd = (x: string, chars: unknown): string => {
  const set = characters(chars);
  return set === '' ? x : x.replace(new RegExp(`[${set}]+$`, 'u'), '');
};

const splitBlanks = (x: string, limit: number): string[] => {
  const out: string[] = [];
  let rest = stripStart(x, null);
  while (rest !== '' && (limit < 0 || out.length < limit)) {
    const end = rest.search(new RegExp(`[${whitespace}]`, 'u'));
    if (end < 0) break;
    out.push(rest.slice(0, end));
    rest = stripStart(rest.slice(end), null);
  }
  if (rest !== '') out.push(limit >= 0 && out.length >= limit ? stripEnd(rest, null) : rest);
  return out;
};

const split = (x: string, separator: unknown, maximum: unknown): string[] => {
  const limit = maximum === undefined ? -1 : Number(tryIndex(maximum));
  if (separator == null) return splitBlanks(x, limit);
  const mark = mustBeText(separator);
  if (mark === '') throw new PyValueError('empty separator');
  const parts = x.split(mark);
  return limit < 0 || parts.length <= limit + 1 ? parts : [...parts.slice(0, limit), parts.slice(limit).join(mark)];
};

const splitRight = (x: string, separator: unknown, maximum: unknown): string[] => {
  const limit = maximum === undefined ? -1 : Number(tryIndex(maximum));
  const parts = split(x, separator, undefined);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const mark = separator == null ? ' ' : (separator as string);
  const cut = parts.length - limit;
  return [parts.slice(0, cut).join(mark), ...parts.slice(cut)];
};

const joinItems = (separator: string, items: unknown): string =>
  Array.from(iterate(items), (item, i) => {
    if (isText(item)) return item;
    throw new PyTypeError(`sequence item ${i}: expected str instance, ${typeName(item)} found`);
  }).join(separator);

const affix =
  (name: 'startsWith' | 'endsWith') =>
  (x: string, affixes: unknown): boolean => {
    if (affixes instanceof Tuple) return affixes.some((one) => x[name](String(one)));
    if (isText(affixes)) return x[name](affixes);
    throw new PyTypeError(`${name.toLowerCase()} first arg must be str or a tuple of str, not ${typeName(affixes)}`);
  };

const window = (x: string, start: unknown, stop: unknown): readonly [number, string] => {
  const bound = (part: unknown, otherwise: number): number => {
    if (part == null) return otherwise;
    const index = Number(tryIndex(part));
    return Math.max(0, Math.min(x.length, index < 0 ? index + x.length : index));
  };
  const from = bound(start, 0);
  return [from, x.slice(from, Math.max(from, bound(stop, x.length)))];
};

const find = (x: string, part: unknown, start: unknown, stop: unknown, last = false): number => {
  const [from, inner] = window(x, start, stop);
  const at = last ? inner.lastIndexOf(mustBeText(part)) : inner.indexOf(mustBeText(part));
  return at < 0 ? -1 : at + from;
};

const found = (at: number): number => {
  if (at < 0) throw new PyValueError('substring not found');
  return at;
};

const replace = (x: string, from: unknown, to: unknown, count: unknown): string => {
  const [old, fresh] = [mustBeText(from), mustBeText(to)];
  const limit = count === undefined ? -1 : Number(tryIndex(count));
  if (limit < 0) return x.replaceAll(old, () => fresh);
  const parts = x.split(old);
  return (
    parts.slice(0, limit + 1).join(fresh) +
    parts
      .slice(limit + 1)
      .map((part) => old + part)
      .join('')
  );
};

const pad = (x: string, width: unknown, fill: unknown, left: (gap: number) => number): string => {
  const gap = Math.max(0, Number(tryIndex(width)) - [...x].length);
  const character = fill === undefined ? ' ' : mustBeText(fill);
  return character.repeat(left(gap)) + x + character.repeat(gap - left(gap));
};

const capitalize = (x: string): string => x.slice(0, 1).toUpperCase() + x.slice(1).toLowerCase();
const consistsOf =
  (pattern: RegExp) =>
  (x: string): boolean =>
    pattern.test(x);

defineUnary<string>(strClass, {
  __len__: (x) => [...x].length,
  __iter__: (x) => new PyIterator(x[Symbol.iterator]()),
  __str__: (x) => x,
  upper: (x) => x.toUpperCase(),
  lower: (x) => x.toLowerCase(),
  casefold: (x) => x.toLowerCase(),
  capitalize,
  title: (x) => x.replace(/\p{L}+/gu, capitalize),
  swapcase: (x) => Array.from(x, (c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join(''),
  isdigit: consistsOf(/^\p{Nd}+$/u),
  isnumeric: consistsOf(/^\p{N}+$/u),
  isdecimal: consistsOf(/^\p{Nd}+$/u),
  isalpha: consistsOf(/^\p{L}+$/u),
  isalnum: consistsOf(/^[\p{L}\p{N}]+$/u),
  isspace: consistsOf(/^\s+$/u),
  isidentifier: consistsOf(/^[\p{L}_][\p{L}\p{N}_]*$/u),
  isupper: (x) => x === x.toUpperCase() && x !== x.toLowerCase(),
  islower: (x) => x === x.toLowerCase() && x !== x.toUpperCase(),
});
defineBinary<string>(strClass, {
  join: joinItems,
  removeprefix: (x, prefix) => (x.startsWith(mustBeText(prefix)) ? x.slice((prefix as string).length) : x),
  removesuffix: (x, suffix) =>
    suffix !== '' && x.endsWith(mustBeText(suffix)) ? x.slice(0, -(suffix as string).length) : x,
  partition: (x, mark) => {
    const at = x.indexOf(mustBeText(mark));
    return new Tuple(at < 0 ? [x, '', ''] : [x.slice(0, at), mark, x.slice(at + (mark as string).length)]);
  },
  rpartition: (x, mark) => {
    const at = x.lastIndexOf(mustBeText(mark));
    return new Tuple(at < 0 ? ['', '', x] : [x.slice(0, at), mark, x.slice(at + (mark as string).length)]);
  },
  format_map: (x, mapping) => formatTemplate(x, [], (name) => getitem(mapping, name)),
  zfill: (x, width) => {
    const sign = /^[+-]/.test(x) ? x[0]! : '';
    return sign + x.slice(sign.length).padStart(Number(tryIndex(width)) - sign.length, '0');
  },
});
defineMethods<string>(strClass, {
  split: [[':sep?', ':maxsplit?'], split],
  rsplit: [[':sep?', ':maxsplit?'], splitRight],
  splitlines: [
    [':keepends?'],
    (x, keep = false) =>
      x
        .match(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g)
        ?.map((line) => (truth(keep) ? line : line.replace(/[\n\r]+$/, ''))) ?? [],
  ],
  strip: [['chars?'], (x, chars) => stripEnd(stripStart(x, chars), chars)],
  lstrip: [['chars?'], stripStart],
  rstrip: [['chars?'], stripEnd],
  startswith: [
    ['prefix', 'start?', 'end?'],
    (x, prefix, start, stop) => affix('startsWith')(window(x, start, stop)[1], prefix),
  ],
  endswith: [
    ['suffix', 'start?', 'end?'],
    (x, suffix, start, stop) => affix('endsWith')(window(x, start, stop)[1], suffix),
  ],
  find: [['sub', 'start?', 'end?'], (x, sub, start, stop) => find(x, sub, start, stop)],
  rfind: [['sub', 'start?', 'end?'], (x, sub, start, stop) => find(x, sub, start, stop, true)],
  index: [['sub', 'start?', 'end?'], (x, sub, start, stop) => found(find(x, sub, start, stop))],
  rindex: [['sub', 'start?', 'end?'], (x, sub, start, stop) => found(find(x, sub, start, stop, true))],
  count: [
    ['sub', 'start?', 'end?'],
    (x, sub, start, stop) => window(x, start, stop)[1].split(mustBeText(sub)).length - 1,
  ],
  replace: [['old', 'new', 'count?'], replace],
  ljust: [['width', 'fillchar?'], (x, width, fill) => pad(x, width, fill, () => 0)],
  rjust: [['width', 'fillchar?'], (x, width, fill) => pad(x, width, fill, (gap) => gap)],
  center: [
    ['width', 'fillchar?'],
    (x, width, fill) => pad(x, width, fill, (gap) => Math.floor(gap / 2) + (gap & Number(tryIndex(width)) & 1)),
  ],
  expandtabs: [
    [':tabsize?'],
    (x, size = 8) =>
      x.replace(/([^\t\n]*)\t/g, (_, run: string) => run + ' '.repeat(Number(size) - (run.length % Number(size)))),
  ],
});
strClass.members.set('format', {
  kind: 'method',
  call: (self, args, kwargs) =>
    formatTemplate(self as string, args, (name) => {
      if (!kwargs.has(name)) throw keyError(name);
      return kwargs.get(name);
    }),
});
