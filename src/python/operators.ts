/** Operators: dunders with Python's reflected rule, in-place forms, comparison, truth and length. */
import { callMember, findMember, special } from './call.ts';
import { Dict, DictView, identityOf, PySet } from './dict.ts';
import { PyTypeError, PyValueError } from './errors.ts';
import { CLASS, type Member, type PyClass } from './object.ts';
import { compareNumbers, numberOperator, numberUnary } from './numeric.ts';
import { typeName, typeOf } from './typeof.ts';
import { listClass, strClass, tupleClass } from './types.ts';
import { Float, NotImplemented, Range } from './values.ts';

interface BinaryNames {
  readonly dunder: string;
  readonly reflected: string;
  readonly inplace: string;
  /** As error messages write the operator. */
  readonly symbol: string;
}

const names = (dunder: string, symbol: string): BinaryNames => ({
  dunder: `__${dunder}__`,
  reflected: `__r${dunder}__`,
  inplace: `__i${dunder}__`,
  symbol,
});

/** Binary operators by their name in Python's operator module. */
export const binaryOperators = {
  add: names('add', '+'),
  sub: names('sub', '-'),
  mul: names('mul', '*'),
  truediv: names('truediv', '/'),
  floordiv: names('floordiv', '//'),
  mod: names('mod', '%'),
  pow: names('pow', '** or pow()'),
  matmul: names('matmul', '@'),
  and_: names('and', '&'),
  or_: names('or', '|'),
  xor: names('xor', '^'),
  lshift: names('lshift', '<<'),
  rshift: names('rshift', '>>'),
  divmod: names('divmod', 'divmod()'),
} as const satisfies Record<string, BinaryNames>;
export type BinaryOperator = keyof typeof binaryOperators;

/** The symbol of an operator's in-place form. */
const inplaceSymbol = (operator: BinaryOperator): string =>
  operator === 'pow' ? '**=' : `${binaryOperators[operator].symbol}=`;

const isSequence = (cls: PyClass): boolean => [listClass, tupleClass, strClass].some((c) => cls.mro.includes(c));

const unsupported = (operator: BinaryOperator, symbol: string, a: unknown, b: unknown): never => {
  const left = typeOf(a);
  const sequence = isSequence(left);
  if (operator === 'add' && sequence) {
    const base = left.mro.find((c) => isSequence(c) && c.module === 'builtins')!.name;
    throw new PyTypeError(`can only concatenate ${base} (not "${typeName(b)}") to ${base}`);
  }
  if (operator === 'mul' && (sequence || isSequence(typeOf(b)))) {
    throw new PyTypeError(`can't multiply sequence by non-int of type '${typeName(sequence ? b : a)}'`);
  }
  throw new PyTypeError(`unsupported operand type(s) for ${symbol}: '${left.errorName}' and '${typeName(b)}'`);
};

/** Whether the right operand goes first: its class is a proper subclass of the left one's and has its own reflected method. */
const rightFirst = (left: PyClass, right: PyClass, reflected: string, member: Member): boolean =>
  left !== right && right.mro.includes(left) && findMember(left, reflected) !== member;

/** The result of dunders of both operands, or NotImplemented. */
const dispatch = (dunder: string, reflected: string, a: unknown, b: unknown): unknown => {
  const left = typeOf(a);
  const right = typeOf(b);
  const forward = special(a, dunder);
  const backward = left === right ? undefined : special(b, reflected);
  const first = backward && rightFirst(left, right, reflected, backward);
  if (first) {
    const result = callMember(backward, b, [a]);
    if (result !== NotImplemented) return result;
  }
  if (forward) {
    const result = callMember(forward, a, [b]);
    if (result !== NotImplemented) return result;
  }
  return backward && !first ? callMember(backward, b, [a]) : NotImplemented;
};

const apply = (operator: BinaryOperator, symbol: string, a: unknown, b: unknown): unknown => {
  const quick = numberOperator(operator, a, b);
  if (quick !== NotImplemented) return quick;
  const { dunder, reflected } = binaryOperators[operator];
  const result = dispatch(dunder, reflected, a, b);
  if (result !== NotImplemented) return result;
  // Sequences written in C can be joined by `+` beside what they add.
  const join = operator === 'add' ? special(a, '__concat__') : undefined;
  return join ? callMember(join, a, [b]) : unsupported(operator, symbol, a, b);
};

/** `a + b` and the like. @throws TypeError "unsupported operand type(s)" */
export const operator = (name: BinaryOperator, a: unknown, b: unknown): unknown =>
  apply(name, binaryOperators[name].symbol, a, b);

/** `a += b` and the like: what `a` is bound to afterwards. */
export const inplace = (name: BinaryOperator, a: unknown, b: unknown): unknown => {
  const member = special(a, binaryOperators[name].inplace);
  if (member) {
    const result = callMember(member, a, [b]);
    if (result !== NotImplemented) return result;
  }
  return apply(name, inplaceSymbol(name), a, b);
};

export const unaryOperators = {
  neg: ['__neg__', 'unary -'],
  pos: ['__pos__', 'unary +'],
  invert: ['__invert__', 'unary ~'],
  abs: ['__abs__', 'abs()'],
} as const;
export type UnaryOperator = keyof typeof unaryOperators;

/** `-a`, `+a`, `~a`, `abs(a)`. @throws TypeError "bad operand type" */
export const unary = (name: UnaryOperator, a: unknown): unknown => {
  const quick = numberUnary(name, a);
  if (quick !== NotImplemented) return quick;
  const [dunder, symbol] = unaryOperators[name];
  const member = special(a, dunder);
  if (!member) throw new PyTypeError(`bad operand type for ${symbol}: '${typeName(a)}'`);
  return callMember(member, a, []);
};

export const comparisons = {
  eq: ['__eq__', '__eq__', '=='],
  ne: ['__ne__', '__ne__', '!='],
  lt: ['__lt__', '__gt__', '<'],
  le: ['__le__', '__ge__', '<='],
  gt: ['__gt__', '__lt__', '>'],
  ge: ['__ge__', '__le__', '>='],
} as const;
export type Comparison = keyof typeof comparisons;

const compareReflected = (dunder: string, reflected: string, a: unknown, b: unknown): unknown => {
  const left = typeOf(a);
  const right = typeOf(b);
  const backward = special(b, reflected);
  const first = backward !== undefined && left !== right && right.mro.includes(left);
  if (first) {
    const result = callMember(backward, b, [a]);
    if (result !== NotImplemented) return result;
  }
  const forward = special(a, dunder);
  if (forward) {
    const result = callMember(forward, a, [b]);
    if (result !== NotImplemented) return result;
  }
  return backward && !first ? callMember(backward, b, [a]) : NotImplemented;
};

/** `a == b`, `a < b` and the like: whatever the operands' dunders give. @throws TypeError "not supported between" */
export const compare = (op: Comparison, a: unknown, b: unknown): unknown => {
  const quick = compareNumbers(op, a, b);
  if (quick !== NotImplemented) return quick;
  const [dunder, reflected, symbol] = comparisons[op];
  const result = compareReflected(dunder, reflected, a, b);
  if (result !== NotImplemented) return result;
  if (op === 'eq') return is(a, b);
  if (op === 'ne') return !is(a, b);
  throw new PyTypeError(`'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
};

/** Equality as containers use it: identity first, then `==` taken for its truth. */
export const same = (a: unknown, b: unknown): boolean => is(a, b) || truth(compare('eq', a, b));

/** Python's `is`; primitives are one object for each value. */
export const is = (a: unknown, b: unknown): boolean => Object.is(a ?? null, b ?? null);

const primitiveIdentities = new Map<unknown, object>();

/** Python's `id`: a number that no other object has while this one lives. */
export const id = (x: unknown): number => {
  const value = x ?? null;
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) return identityOf(value);
  let stand = primitiveIdentities.get(value);
  if (!stand) primitiveIdentities.set(value, (stand = {}));
  return identityOf(stand);
};

const sized = (x: object): number | undefined => {
  if (Array.isArray(x) && !(CLASS in x)) return x.length;
  return x instanceof Dict || x instanceof PySet ? x.size : undefined;
};

/** `bool(x)`: `__bool__`, else `__len__`, else true. */
export const truth = (x: unknown): boolean => {
  switch (typeof x) {
    case 'boolean':
      return x;
    case 'number':
      return x !== 0;
    case 'bigint':
      return x !== 0n;
    case 'string':
      return x !== '';
    case 'object':
    case 'function':
      return x === null ? false : objectTruth(x);
    default:
      return x !== undefined;
  }
};

const objectTruth = (x: object): boolean => {
  if (x instanceof Float) return x.value !== 0;
  const member = special(x, '__bool__');
  if (member) {
    const result = callMember(member, x, []);
    if (typeof result !== 'boolean') throw new PyTypeError(`__bool__ should return bool, returned ${typeName(result)}`);
    return result;
  }
  return sized(x) === undefined && !special(x, '__len__') ? true : len(x) !== 0;
};

/** `len(x)`. @throws TypeError "has no len()" */
export const len = (x: unknown): number => {
  if (typeof x === 'string') return codePoints(x);
  if (x !== null && typeof x === 'object') {
    const size = x instanceof Range ? x.length : x instanceof DictView ? x.dict.size : sized(x);
    if (size !== undefined) return size;
  }
  const member = special(x, '__len__');
  if (!member) throw new PyTypeError(`object of type '${typeName(x)}' has no len()`);
  const result = callMember(member, x, []);
  if (typeof result !== 'number')
    throw new PyTypeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  if (result < 0) throw new PyValueError('__len__() should return >= 0');
  return result;
};

/** Length of a text in characters rather than UTF-16 units. */
const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};
