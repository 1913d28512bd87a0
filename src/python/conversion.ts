/** Conversions between numbers, texts and whatever has `__index__`, `__int__` or `__float__`. */
import { callMember, special } from './call.ts';
import { PyOverflowError, PyTypeError, PyValueError } from './errors.ts';
import { type Int, intToFloat, normalizeInt } from './integers.ts';
import { quote } from './quote.ts';
import { isIntegerNumber, typeName } from './typeof.ts';
import { Complex, Float } from './values.ts';

/** An int out of `x`, or null where `x` is none and has no `__index__`. */
export const tryIndex = (x: unknown): Int | null => {
  if (typeof x === 'number') return isIntegerNumber(x) ? x : null;
  if (typeof x === 'bigint') return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  if (x === null || typeof x === 'string') return null;
  const member = special(x, '__index__');
  if (!member) return null;
  const result = callMember(member, x, []);
  if (typeof result !== 'number' && typeof result !== 'bigint') {
    throw new PyTypeError(`__index__ returned non-int (type ${typeName(result)})`);
  }
  return result;
};

/** `operator.index(x)`. @throws TypeError "cannot be interpreted as an integer" */
export const toInt = (x: unknown): Int => {
  const int = tryIndex(x);
  if (int === null) throw new PyTypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
  return int;
};

/** A real number out of an int, float, bool, or what has `__float__` or `__index__`; null for anything else. */
export const tryFloat = (x: unknown): number | null => {
  if (typeof x === 'number') return x;
  if (typeof x === 'bigint') return intToFloat(x);
  if (x instanceof Float) return x.value;
  const member = special(x, '__float__');
  if (member) {
    const result = callMember(member, x, []);
    if (result instanceof Float) return result.value;
    if (typeof result === 'number') return result;
    throw new PyTypeError(`${typeName(x)}.__float__ returned non-float (type ${typeName(result)})`);
  }
  const int = tryIndex(x);
  return int === null ? null : intToFloat(int);
};

/** The integral part of a double. @throws ValueError for NaN | OverflowError for infinity */
export const truncate = (x: number): Int => {
  if (Number.isNaN(x)) throw new PyValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new PyOverflowError('cannot convert float infinity to integer');
  return normalizeInt(BigInt(Math.trunc(x)));
};

const prefixes: Readonly<Record<number, string>> = { 2: 'b', 8: 'o', 16: 'x' };

/** `int(text, base)`. @throws ValueError */
export const parseInteger = (text: string, base = 10): Int => {
  const fail = (): never => {
    throw new PyValueError(`invalid literal for int() with base ${base}: ${quote(text)}`);
  };
  const match = /^([+-]?)(?:0([box]))?_?([0-9a-z]+(?:_[0-9a-z]+)*)$/i.exec(text.trim());
  if (!match) return fail();
  const [, sign, prefix, body] = match as unknown as [string, string, string | undefined, string];
  const found = prefix?.toLowerCase();
  const radix = base === 0 ? Number(Object.keys(prefixes).find((key) => prefixes[Number(key)] === found) ?? 10) : base;
  if (found !== undefined && prefixes[radix] !== found) {
    if (found !== 'b' || radix <= 11) return fail();
  }
  const digits = (found !== undefined && prefixes[radix] !== found ? `0${prefix}${body}` : body).replaceAll('_', '');
  let total = 0n;
  for (const digit of digits.toLowerCase()) {
    const value = parseInt(digit, 36);
    if (value >= radix) return fail();
    total = total * BigInt(radix) + BigInt(value);
  }
  return normalizeInt(sign === '-' ? -total : total);
};

/** `float(text)`. @throws ValueError */
export const parseFloatText = (text: string): number => {
  const plain = text.trim().toLowerCase();
  const special = /^([+-]?)(inf|infinity|nan)$/.exec(plain);
  if (special) return special[2] === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity;
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/.test(plain)) {
    throw new PyValueError(`could not convert string to float: ${quote(text)}`);
  }
  return Number(plain.replaceAll('_', ''));
};

/** `int(x)`. @throws TypeError | ValueError */
export const convertToInt = (x: unknown): Int => {
  if (typeof x === 'string') return parseInteger(x);
  if (typeof x === 'number') return truncate(x);
  if (x instanceof Float) return truncate(x.value);
  for (const dunder of ['__int__', '__trunc__']) {
    const member = x === null ? undefined : special(x, dunder);
    if (!member || typeof x === 'boolean' || typeof x === 'bigint') continue;
    const result = callMember(member, x, []);
    if (typeof result === 'boolean') return Number(result);
    if (typeof result === 'bigint' || (typeof result === 'number' && isIntegerNumber(result))) return result;
    throw new PyTypeError(`${dunder} returned non-int (type ${typeName(result)})`);
  }
  const int = tryIndex(x);
  if (int !== null) return int;
  throw new PyTypeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`);
};

/** `float(x)` as a double. @throws TypeError | ValueError */
export const convertToFloat = (x: unknown): number => {
  if (typeof x === 'string') return parseFloatText(x);
  const float = x instanceof Complex ? null : tryFloat(x);
  if (float === null) throw new PyTypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
  return float;
};
