/** `typeOf`: the Python class of any value; `kindOf`: which of the protocol's own kinds it is. */
import { Dict, DictView, PySet } from './dict.ts';
import { CALL, CLASS, PyClass } from './object.ts';
import {
  boolClass,
  builtinFunctionClass,
  floatClass,
  functionClass,
  generatorClass,
  intClass,
  listClass,
  noneClass,
  objectClass,
  strClass,
  typeClass,
} from './types.ts';
import { Complex, Ellipsis, Float, NotImplemented, Range, Slice, Tuple } from './values.ts';

/** Whether a JavaScript number stands for a Python int: integral, up to 2^53, other than -0. */
export const isIntegerNumber = (x: number): boolean =>
  Number.isInteger(x) && Math.abs(x) <= 2 ** 53 && !Object.is(x, -0);

/** The class that `x` stands for: a `PyClass`, or a JavaScript class or function whose prototype names one. */
export const asClass = (x: unknown): PyClass | undefined => {
  if (x instanceof PyClass) return x;
  if (typeof x !== 'function') return undefined;
  if ((x as { [CLASS]?: unknown })[CLASS] instanceof PyClass) return undefined;
  const prototype = x.prototype as { [CLASS]?: unknown } | null | undefined;
  return prototype && prototype[CLASS] instanceof PyClass ? prototype[CLASS] : undefined;
};

const typeOfFunction = (x: object): PyClass => {
  const cls = (x as { [CLASS]?: unknown })[CLASS];
  if (cls instanceof PyClass) return cls;
  if (asClass(x)) return typeClass;
  return CALL in x ? builtinFunctionClass : functionClass;
};

const typeOfObject = (x: object): PyClass => {
  const cls = (x as { [CLASS]?: unknown })[CLASS];
  if (cls instanceof PyClass) return cls;
  if (x instanceof PyClass) return typeClass;
  if (Array.isArray(x)) return listClass;
  if (CALL in x) return builtinFunctionClass;
  if (Symbol.iterator in x && 'next' in x) return generatorClass;
  return objectClass;
};

export const typeOf = (x: unknown): PyClass => {
  switch (typeof x) {
    case 'number':
      return isIntegerNumber(x) ? intClass : floatClass;
    case 'bigint':
      return intClass;
    case 'boolean':
      return boolClass;
    case 'string':
      return strClass;
    case 'function':
      return typeOfFunction(x);
    case 'object':
      return x === null ? noneClass : typeOfObject(x);
    default:
      return x === undefined ? noneClass : objectClass;
  }
};

/** What error messages call the type of `x`. */
export const typeName = (x: unknown): string => typeOf(x).errorName;

export type Kind =
  | 'none'
  | 'bool'
  | 'int'
  | 'float'
  | 'complex'
  | 'str'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'dictView'
  | 'set'
  | 'range'
  | 'slice'
  | 'ellipsis'
  | 'notImplemented'
  | 'class'
  | 'function'
  | 'object';

const kindOfObject = (x: object): Kind => {
  if (x instanceof Float) return 'float';
  if (x instanceof Tuple) return 'tuple';
  if (Array.isArray(x)) return 'list';
  if (x instanceof Dict) return 'dict';
  if (x instanceof DictView) return 'dictView';
  if (x instanceof PySet) return 'set';
  if (x instanceof Range) return 'range';
  if (x instanceof Slice) return 'slice';
  if (x instanceof Complex) return 'complex';
  if (x === Ellipsis) return 'ellipsis';
  if (x === NotImplemented) return 'notImplemented';
  return x instanceof PyClass ? 'class' : 'object';
};

/** The protocol's kind of `x`; 'object' for everything with a class of its own. */
export const kindOf = (x: unknown): Kind => {
  switch (typeof x) {
    case 'number':
      return isIntegerNumber(x) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'str';
    case 'function':
      if ((x as { [CLASS]?: unknown })[CLASS] instanceof PyClass) return 'object';
      return asClass(x) ? 'class' : 'function';
    case 'object':
      return x === null ? 'none' : kindOfObject(x);
    default:
      return x === undefined ? 'none' : 'object';
  }
};

export const isInstance = (x: unknown, cls: PyClass): boolean => cls === objectClass || typeOf(x).mro.includes(cls);
