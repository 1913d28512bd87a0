/** `str` and `repr` of any value. */
import { floatText } from '../core/decimal.ts';
import { absent, findAttribute } from './attributes.ts';
import type { findMember } from './call.ts';
import { callMember, special } from './call.ts';
import { Dict, DictView, PySet } from './dict.ts';
import { PythonError, PyTypeError } from './errors.ts';
import { BoundMethod, BuiltinFunction, BuiltinMethod, nameOf, PyFunction } from './function.ts';
import { PyModule } from './module.ts';
import { CLASS } from './object.ts';
import { id } from './operators.ts';
import { quote } from './quote.ts';
import { asClass, typeName, typeOf } from './typeof.ts';
import { generatorClass, objectClass } from './types.ts';
import { Complex, Ellipsis, Float, NotImplemented, Range, Slice, Tuple } from './values.ts';

/** An address as Python would print it: distinct for distinct objects, otherwise made up. */
const address = (x: unknown): string => `0x${(0x7f0000000000 + id(x) * 16).toString(16)}`;

const open = new Set<unknown>();

/** The text of a container, or `again` where it contains itself. */
const nested = (x: unknown, again: string, write: () => string): string => {
  if (open.has(x)) return again;
  open.add(x);
  try {
    return write();
  } finally {
    open.delete(x);
  }
};

const join = (items: Iterable<unknown>): string => Array.from(items, repr).join(', ');

const tupleRepr = (x: Tuple): string => (x.length === 1 ? `(${repr(x[0])},)` : `(${join(x)})`);

const dictRepr = (x: Dict): string =>
  `{${Array.from(x.entries(), ([key, value]) => `${repr(key)}: ${repr(value)}`).join(', ')}}`;

const rangeRepr = ({ start, stop, step }: Range): string => `range(${start}, ${stop}${step === 1 ? '' : `, ${step}`})`;

const functionRepr = (x: unknown): string => {
  if (x instanceof PyFunction) return `<function ${x.qualifiedName} at ${address(x)}>`;
  if (x instanceof BuiltinMethod)
    return `<built-in method ${x.name} of ${typeName(x.self)} object at ${address(x.self)}>`;
  if (x instanceof BoundMethod) {
    const name = x.fn instanceof PyFunction ? x.fn.qualifiedName : x.name;
    return `<bound method ${name} of ${repr(x.self)}>`;
  }
  if (x instanceof BuiltinFunction) return `<built-in function ${x.name}>`;
  return `<function ${nameOf(x)} at ${address(x)}>`;
};

const exceptionRepr = (x: PythonError): string => {
  const args = new Tuple(x.args);
  return `${x[CLASS].name}${args.length === 1 ? `(${repr(args[0])})` : tupleRepr(args)}`;
};

/** `object.__repr__` and the reprs of Python's own kinds. */
export const defaultRepr = (x: unknown): string => {
  const cls = asClass(x);
  if (cls) return `<class '${cls.qualifiedName}'>`;
  if (Array.isArray(x)) {
    return x instanceof Tuple ? nested(x, '(...)', () => tupleRepr(x)) : nested(x, '[...]', () => `[${join(x)}]`);
  }
  if (x instanceof Dict) return nested(x, '{...}', () => dictRepr(x));
  if (x instanceof PySet) return x.size === 0 ? 'set()' : nested(x, 'set(...)', () => `{${join(x)}}`);
  if (x instanceof DictView) return `dict_${x.part}([${join(x)}])`;
  if (x instanceof Range) return rangeRepr(x);
  if (x instanceof Slice) return `slice(${join([x.start, x.stop, x.step])})`;
  if (x instanceof PythonError) return exceptionRepr(x);
  if (x instanceof PyModule) return `<module '${x.name}'>`;
  if (typeof x === 'function' || x instanceof BoundMethod || x instanceof PyFunction || x instanceof BuiltinFunction) {
    if (typeof x !== 'function' || !(x as { [CLASS]?: unknown })[CLASS]) return functionRepr(x);
  }
  if (typeOf(x) === generatorClass) return `<generator object ${nameOf(x)} at ${address(x)}>`;
  return `<${typeOf(x).qualifiedName} object at ${address(x)}>`;
};

/** What has no class of its own to ask. */
const primitiveRepr = (x: unknown): string | undefined => {
  switch (typeof x) {
    case 'string':
      return quote(x);
    case 'boolean':
      return x ? 'True' : 'False';
    case 'number':
      return Object.is(x, -0) || !Number.isInteger(x) || Math.abs(x) > 2 ** 53 ? floatText(x) : String(x);
    case 'bigint':
      return String(x);
    case 'undefined':
      return 'None';
    default:
      if (x === null) return 'None';
      if (x instanceof Float || x instanceof Complex) return x.toString();
      if (x === Ellipsis) return 'Ellipsis';
      return x === NotImplemented ? 'NotImplemented' : undefined;
  }
};

const asked = (
  x: unknown,
  name: '__repr__' | '__str__',
  member: NonNullable<ReturnType<typeof findMember>>,
): string => {
  const text = callMember(member, x, []);
  if (typeof text !== 'string') throw new PyTypeError(`${name} returned non-string (type ${typeName(text)})`);
  return text;
};

/** Python's `repr(x)`. */
export const repr = (x: unknown): string => {
  const text = primitiveRepr(x);
  if (text !== undefined) return text;
  const member = special(x, '__repr__');
  return member && member !== objectClass.members.get('__repr__') ? asked(x, '__repr__', member) : defaultRepr(x);
};

/** Python's `str(x)`. */
export const str = (x: unknown): string => {
  if (typeof x === 'string') return x;
  const text = primitiveRepr(x);
  if (text !== undefined) return text;
  const member = special(x, '__str__');
  if (member && member !== objectClass.members.get('__str__')) return asked(x, '__str__', member);
  return x instanceof PythonError ? x.message : repr(x);
};

/** `x.__name__` or the like where it is a text. */
export const textAttribute = (x: unknown, name: string): string | undefined => {
  const value = findAttribute(x, name);
  return value === absent || typeof value !== 'string' ? undefined : value;
};
