/** Operators on Python's numbers: bool and int give int, a float makes the result float, a complex makes it complex. */
import { complexOperators } from './complex.ts';
import { PyOverflowError, PyZeroDivisionError } from './errors.ts';
import { divideInts, type Int, intOperators, intToFloat } from './integers.ts';
import { isIntegerNumber } from './typeof.ts';
import { Complex, Float, NotImplemented, Tuple } from './values.ts';

/** Where a number stands in the tower, -1 for what is no number. */
export const Rank = { None: -1, Bool: 0, Int: 1, Float: 2, Complex: 3 } as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

export const rankOf = (x: unknown): Rank => {
  switch (typeof x) {
    case 'number':
      return isIntegerNumber(x) ? Rank.Int : Rank.Float;
    case 'bigint':
      return Rank.Int;
    case 'boolean':
      return Rank.Bool;
    default:
      return x instanceof Float ? Rank.Float : x instanceof Complex ? Rank.Complex : Rank.None;
  }
};

const intOf = (x: unknown): Int => (typeof x === 'boolean' ? Number(x) : (x as Int));

/** A bool, int or float as a double. @throws OverflowError */
export const realOf = (x: unknown): number =>
  x instanceof Float ? x.value : typeof x === 'number' ? x : intToFloat(intOf(x));

const complexOf = (x: unknown): Complex => (x instanceof Complex ? x : new Complex(realOf(x), 0));

/** Floor and remainder as CPython computes them, the remainder with the sign of the divisor. */
const divideFloor = (a: number, b: number, zero: string): readonly [number, number] => {
  if (b === 0) throw new PyZeroDivisionError(zero);
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return [Object.is(a / b, -0) || a / b < 0 ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
};

/** Real power; a negative base under a fractional exponent leaves the reals. */
const powerFloat = (a: number, b: number): unknown => {
  if (a === 1 || b === 0) return new Float(1);
  if (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return new Float(1);
  if (a === 0 && b < 0) throw new PyZeroDivisionError('0.0 cannot be raised to a negative power');
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    return complexOperators.pow!(new Complex(a, 0), new Complex(b, 0));
  }
  const result = a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw new PyOverflowError("(34, 'Numerical result out of range')", [34, 'Numerical result out of range']);
  }
  return new Float(result);
};

const divideFloats = (a: number, b: number): number => {
  if (b === 0) throw new PyZeroDivisionError('float division by zero');
  return a / b;
};

const floatOperators: Readonly<Record<string, (a: number, b: number) => unknown>> = {
  add: (a, b) => new Float(a + b),
  sub: (a, b) => new Float(a - b),
  mul: (a, b) => new Float(a * b),
  truediv: (a, b) => new Float(divideFloats(a, b)),
  floordiv: (a, b) => new Float(divideFloor(a, b, 'float floor division by zero')[0]),
  mod: (a, b) => new Float(divideFloor(a, b, 'float modulo')[1]),
  divmod: (a, b) => new Tuple(divideFloor(a, b, 'float divmod()').map((x) => new Float(x))),
  pow: powerFloat,
};

const logical: Readonly<Record<string, (a: boolean, b: boolean) => boolean>> = {
  and_: (a, b) => a && b,
  or_: (a, b) => a || b,
  xor: (a, b) => a !== b,
};

const intOperator = (name: string, a: Int, b: Int): unknown => {
  if (name === 'truediv') return new Float(divideInts(a, b));
  if (name === 'divmod') return new Tuple([intOperators.floordiv!(a, b), intOperators.mod!(a, b)]);
  if (name === 'pow' && b < 0) return powerFloat(intToFloat(a), intToFloat(b));
  return intOperators[name]?.(a, b) ?? NotImplemented;
};

/** The binary operator `name` of two numbers; NotImplemented where one is no number or the operator is not theirs. */
export const numberOperator = (name: string, a: unknown, b: unknown): unknown => {
  const left = rankOf(a);
  const right = rankOf(b);
  if (left === Rank.None || right === Rank.None) return NotImplemented;
  const rank = Math.max(left, right) as Rank;
  if (rank === Rank.Bool && logical[name]) return logical[name](a as boolean, b as boolean);
  if (rank <= Rank.Int) return intOperator(name, intOf(a), intOf(b));
  if (rank === Rank.Float) return floatOperators[name]?.(realOf(a), realOf(b)) ?? NotImplemented;
  return complexOperators[name]?.(complexOf(a), complexOf(b)) ?? NotImplemented;
};

const negateInt = (x: Int): Int => (typeof x === 'number' ? 0 - x : -x);

/** The unary operator `name` of a number, or NotImplemented. */
export const numberUnary = (name: string, x: unknown): unknown => {
  const rank = rankOf(x);
  if (rank === Rank.None) return NotImplemented;
  if (rank <= Rank.Int) {
    const int = intOf(x);
    if (name === 'neg') return negateInt(int);
    if (name === 'pos') return int;
    if (name === 'abs') return int < 0 ? negateInt(int) : int;
    return typeof int === 'number' ? -1 - int : ~int;
  }
  if (x instanceof Complex) {
    if (name === 'neg') return new Complex(-x.re, -x.im);
    if (name === 'pos') return x;
    return name === 'abs' ? new Float(Math.hypot(x.re, x.im)) : NotImplemented;
  }
  const real = realOf(x);
  if (name === 'neg') return new Float(-real);
  if (name === 'pos') return x;
  return name === 'abs' ? new Float(Math.abs(real)) : NotImplemented;
};

const orders: Readonly<Record<string, (a: Int, b: Int) => boolean>> = {
  eq: (a, b) => a <= b && a >= b,
  ne: (a, b) => !(a <= b && a >= b),
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
};

/** Comparison of two numbers, exact between ints and floats; NotImplemented where one is no number. */
export const compareNumbers = (name: string, a: unknown, b: unknown): unknown => {
  const left = rankOf(a);
  const right = rankOf(b);
  if (left === Rank.None || right === Rank.None) return NotImplemented;
  if (left === Rank.Complex || right === Rank.Complex) {
    if (name !== 'eq' && name !== 'ne') return NotImplemented;
    const [p, q] = [complexOf(a), complexOf(b)];
    return (p.re === q.re && p.im === q.im) === (name === 'eq');
  }
  const plain = (x: unknown): Int => (x instanceof Float ? x.value : intOf(x));
  return orders[name]!(plain(a), plain(b));
};
