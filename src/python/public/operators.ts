/** Python's operators as functions for TypeScript, under the names of Python's operator module. */
import '../classes.ts';
import type { Dict, PySet } from '../dict.ts';
import { contains as containsItem } from '../items.ts';
import * as protocol from '../operators.ts';
import { CLASS } from '../object.ts';
import { fromPlain, toPlain } from '../plain.ts';
import type { Complex, Range, Slice } from '../values.ts';
import { Float } from '../values.ts';

/** Values whose comparison is a boolean. */
type Plain =
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | Float
  | Complex
  | Range
  | Slice
  | Dict
  | PySet
  | readonly unknown[];

/** The type of `a + b`: that of the operand that is an object, else a number or a text. */
export type Combined<A, B> = A extends object
  ? A
  : B extends object
    ? B
    : A extends string
      ? string
      : A extends bigint
        ? number | bigint
        : number;
/** The type of `a < b`: a boolean, or a tensor where an operand is one. */
export type Compared<A, B> = A extends Plain ? (B extends Plain ? boolean : B) : A;

/** Floats come back marked only to those who marked them. */
const back = (result: unknown, marked: boolean): unknown => (marked ? result : toPlain(result));

const binary =
  (name: protocol.BinaryOperator) =>
  <A, B>(a: A, b: B): Combined<A, B> =>
    back(protocol.operator(name, fromPlain(a), fromPlain(b)), a instanceof Float || b instanceof Float) as Combined<
      A,
      B
    >;

const assigning =
  (name: protocol.BinaryOperator) =>
  <A, B>(a: A, b: B): Combined<A, B> =>
    back(protocol.inplace(name, fromPlain(a), fromPlain(b)), a instanceof Float || b instanceof Float) as Combined<
      A,
      B
    >;

const comparison =
  (name: protocol.Comparison) =>
  <A, B>(a: A, b: B): Compared<A, B> =>
    protocol.compare(name, fromPlain(a), fromPlain(b)) as Compared<A, B>;

const unary =
  (name: protocol.UnaryOperator) =>
  <A>(a: A): A extends boolean ? number : A =>
    back(protocol.unary(name, fromPlain(a)), a instanceof Float) as A extends boolean ? number : A;

export const add = binary('add');
export const sub = binary('sub');
export const mul = binary('mul');
export const truediv = binary('truediv');
export const floordiv = binary('floordiv');
export const mod = binary('mod');
export const matmul = binary('matmul');
export const and_ = binary('and_');
export const or_ = binary('or_');
export const xor = binary('xor');
export const lshift = binary('lshift');
export const rshift = binary('rshift');

export const iadd = assigning('add');
export const isub = assigning('sub');
export const imul = assigning('mul');
export const itruediv = assigning('truediv');
export const ifloordiv = assigning('floordiv');
export const imod = assigning('mod');
export const ipow = assigning('pow');
export const imatmul = assigning('matmul');
export const iand = assigning('and_');
export const ior = assigning('or_');
export const ixor = assigning('xor');
export const ilshift = assigning('lshift');
export const irshift = assigning('rshift');

export const eq = comparison('eq');
export const ne = comparison('ne');
export const lt = comparison('lt');
export const le = comparison('le');
export const gt = comparison('gt');
export const ge = comparison('ge');

export const neg = unary('neg');
export const pos = unary('pos');
export const invert = unary('invert');
export const abs = unary('abs');

/** `bool(x)`: what `if x` asks. */
export const truth = (x: unknown): boolean => protocol.truth(fromPlain(x));
/** `not x`. */
export const not_ = (x: unknown): boolean => !truth(x);
/** `item in container`. */
export const contains = (container: unknown, item: unknown): boolean =>
  containsItem(fromPlain(container), fromPlain(item));
/** `a is b`. */
export const is = (a: unknown, b: unknown): boolean => protocol.is(fromPlain(a), fromPlain(b));
/** `a is not b`. */
export const is_not = (a: unknown, b: unknown): boolean => !is(a, b);

/** A plain function is a part that is computed only when it is needed. */
const valueOf = (part: unknown): unknown =>
  typeof part === 'function' && !(CLASS in part) && part.length === 0 ? (part as () => unknown)() : part;

/** `a and b`: the first value that is false, else the last; functions without parameters are called when their turn comes. */
export const and = (...parts: readonly unknown[]): unknown => {
  let value: unknown = true;
  for (const part of parts) if (!truth((value = valueOf(part)))) break;
  return value;
};

/** `a or b`: the first value that is true, else the last; functions without parameters are called when their turn comes. */
export const or = (...parts: readonly unknown[]): unknown => {
  let value: unknown = false;
  for (const part of parts) if (truth((value = valueOf(part)))) break;
  return value;
};
