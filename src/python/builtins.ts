/** Python's builtins by name: functions, classes, exceptions and constants. */
import { attributesOf, delattr, getattr, hasattr, setattr } from './attributes.ts';
import { callMember, invoke, isInvocable, special } from './call.ts';
import './classes.ts';
import { toInt } from './conversion.ts';
import { builtinExceptions, exceptionClassOf, PyStopIteration, PyTypeError, PyValueError } from './errors.ts';
import { format } from './format.ts';
import { BuiltinFunction } from './function.ts';
import { hash } from './hash.ts';
import { isinstance, issubclass } from './instance-of.ts';
import { iterate, listFrom, PyIterator } from './iterate.ts';
import { PyModule } from './module.ts';
import { formatInt } from './number-format.ts';
import type { Call, PyClass } from './object.ts';
import { compare, id, len, operator, truth, unary } from './operators.ts';
import { writeOutput } from './output.ts';
import { bindParameters } from './parameters.ts';
import { sortItems } from './sorting.ts';
import { repr, str } from './text.ts';
import { asClass, typeName, typeOf } from './typeof.ts';
import * as types from './types.ts';
import { Ellipsis, NotImplemented } from './values.ts';

export { captureOutput, setOutput } from './output.ts';

/** `min` and `max`: the first item that no other goes before. */
const extreme =
  (name: 'min' | 'max'): Call =>
  (args, kwargs) => {
    for (const key of kwargs.keys()) {
      if (key !== 'key' && key !== 'default')
        throw new PyTypeError(`'${key}' is an invalid keyword argument for ${name}()`);
    }
    if (args.length === 0) throw new PyTypeError(`${name} expected at least 1 argument, got 0`);
    const items = args.length === 1 ? listFrom(args[0]) : args;
    if (items.length === 0) {
      if (kwargs.has('default')) return kwargs.get('default');
      throw new PyValueError(`${name}() arg is an empty sequence`);
    }
    const key = kwargs.get('key') ?? null;
    const keyOf = (item: unknown): unknown => (key === null ? item : invoke(key, [item]));
    let best = items[0];
    let bestKey = keyOf(best);
    for (const item of items.slice(1)) {
      const itemKey = keyOf(item);
      if (!truth(compare(name === 'min' ? 'lt' : 'gt', itemKey, bestKey))) continue;
      best = item;
      bestKey = itemKey;
    }
    return best;
  };

const print: Call = (args, kwargs) => {
  const [sep, end] = bindParameters('print', ['*', 'sep?', 'end?', 'file?', 'flush?'], [], kwargs) as (
    string | null | undefined
  )[];
  writeOutput(args.map(str).join(sep ?? ' ') + (end ?? '\n'));
  return null;
};

const attributeName = (name: unknown): string => {
  if (typeof name !== 'string') throw new PyTypeError(`attribute name must be string, not '${typeName(name)}'`);
  return name;
};

const round = (x: unknown, digits: unknown): unknown => {
  const member = special(x, '__round__');
  if (!member) throw new PyTypeError(`type ${typeName(x)} doesn't define __round__ method`);
  return callMember(member, x, digits === undefined ? [] : [digits]);
};

const sum = (items: unknown, start: unknown): unknown => {
  if (typeof start === 'string') throw new PyTypeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total = start;
  for (const item of iterate(items)) total = operator('add', total, item);
  return total;
};

const power = (base: unknown, exponent: unknown, modulus: unknown): unknown => {
  if (modulus == null) return operator('pow', base, exponent);
  const member = special(base, '__pow__');
  if (!member)
    throw new PyTypeError(
      `unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exponent)}', '${typeName(modulus)}'`,
    );
  if (typeOf(base) === types.floatClass)
    throw new PyTypeError('pow() 3rd argument not allowed unless all arguments are integers');
  return callMember(member, base, [exponent, modulus]);
};

/** `iter(x)`: the object's own iterator where it has one. */
const iter = (x: unknown): unknown => {
  const member = asClass(x) ? undefined : special(x, '__iter__');
  return member ? callMember(member, x, []) : new PyIterator(iterate(x));
};

const next = (iterator: unknown, fallback: unknown): unknown => {
  const member = special(iterator, '__next__');
  if (!member) throw new PyTypeError(`'${typeName(iterator)}' object is not an iterator`);
  try {
    return callMember(member, iterator, []);
  } catch (error) {
    if (fallback !== undefined && error instanceof PyStopIteration) return fallback;
    throw error;
  }
};

const character = (code: unknown): string => {
  const point = Number(toInt(code));
  if (point < 0 || point > 0x10ffff) throw new PyValueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(point);
};

const codePoint = (x: unknown): number => {
  if (typeof x !== 'string') throw new PyTypeError(`ord() expected string of length 1, but ${typeName(x)} found`);
  const characters = [...x];
  if (characters.length !== 1) {
    throw new PyTypeError(`ord() expected a character, but string of length ${characters.length} found`);
  }
  return x.codePointAt(0)!;
};

/** `dir(x)`: names on the object and along the mro, sorted. */
const directory = (x: unknown): string[] => {
  const custom = asClass(x) ? undefined : typeOf(x).lookup('__dir__');
  if (custom) return sortItems([...iterate(callMember(custom, x, []))], null, false) as string[];
  if (x instanceof PyModule) return x.names().sort();
  const cls = asClass(x) ?? typeOf(x);
  const names = new Set(attributesOf(x)?.keys());
  for (const base of [...cls.mro, types.objectClass]) for (const name of base.members.keys()) names.add(name);
  return [...names].sort();
};

const variables = (x: unknown): unknown => {
  if (!hasattr(x, '__dict__')) throw new PyTypeError('vars() argument must have __dict__ attribute');
  return getattr(x, '__dict__');
};

const some = (items: unknown): boolean => {
  for (const item of iterate(items)) if (truth(item)) return true;
  return false;
};

const every = (items: unknown): boolean => {
  for (const item of iterate(items)) if (!truth(item)) return false;
  return true;
};

type Body = (...args: unknown[]) => unknown;
const functions: Readonly<Record<string, readonly [readonly string[], Body]>> = {
  abs: [['x'], (x) => unary('abs', x)],
  all: [['iterable'], every],
  any: [['iterable'], some],
  ascii: [['x'], (x) => repr(x).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
  bin: [['x'], (x) => formatInt(toInt(x), '#b')],
  callable: [['x'], isInvocable],
  chr: [['x'], character],
  delattr: [['x', 'name'], (x, name) => (delattr(x, attributeName(name)), null)],
  dir: [['x'], directory],
  divmod: [['x', 'y'], (x, y) => operator('divmod', x, y)],
  format: [['value', 'format_spec?'], (x, spec = '') => format(x, spec as string)],
  getattr: [
    ['x', 'name', 'default?'],
    (x, name, fallback) =>
      fallback === undefined ? getattr(x, attributeName(name)) : getattr(x, attributeName(name), fallback),
  ],
  hasattr: [['x', 'name'], (x, name) => hasattr(x, attributeName(name))],
  hash: [['x'], hash],
  hex: [['x'], (x) => formatInt(toInt(x), '#x')],
  id: [['x'], id],
  isinstance: [['x', 'classes'], isinstance],
  issubclass: [['cls', 'classes'], issubclass],
  iter: [['x'], iter],
  len: [['x'], len],
  next: [['iterator', 'default?'], next],
  oct: [['x'], (x) => formatInt(toInt(x), '#o')],
  ord: [['c'], codePoint],
  pow: [[':base', ':exp', ':mod?'], power],
  repr: [['x'], repr],
  round: [[':number', ':ndigits?'], round],
  setattr: [['x', 'name', 'value'], (x, name, value) => (setattr(x, attributeName(name), value), null)],
  sorted: [
    ['iterable', '*', 'key?', 'reverse?'],
    (items, key = null, reverse = false) => sortItems([...iterate(items)], key, truth(reverse)),
  ],
  sum: [['iterable', ':start?'], (items, start = 0) => sum(items, start)],
  vars: [['object'], variables],
};

const classes: readonly PyClass[] = [
  types.boolClass,
  types.classMethodClass,
  types.complexClass,
  types.dictClass,
  types.enumerateClass,
  types.filterClass,
  types.floatClass,
  types.intClass,
  types.listClass,
  types.mapClass,
  types.objectClass,
  types.propertyClass,
  types.rangeClass,
  types.reversedClass,
  types.setClass,
  types.sliceClass,
  types.staticMethodClass,
  types.strClass,
  types.superClass,
  types.tupleClass,
  types.typeClass,
  types.zipClass,
];

const named = new Map<string, Call>([
  ['max', extreme('max')],
  ['min', extreme('min')],
  ['print', print],
]);
for (const [name, [parameters, body]] of Object.entries(functions)) {
  named.set(name, (args, kwargs) => body(...bindParameters(name, parameters, args, kwargs)));
}

/** What a name stands for that no scope defines. */
export const builtins: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...Array.from(named, ([name, call]) => [name, new BuiltinFunction(name, call)] as const),
  ...classes.map((cls) => [cls.name, cls] as const),
  ...Array.from(builtinExceptions, ([name, constructor]) => [name, exceptionClassOf(constructor)] as const),
  ['Ellipsis', Ellipsis],
  ['NotImplemented', NotImplemented],
]);
