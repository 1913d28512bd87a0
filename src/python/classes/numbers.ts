/** Members of int, bool, float and complex. */
import { defineBinary, defineMethod, defineMethods, defineProperties, defineUnary } from './define.ts';
import { toInt, truncate } from '../conversion.ts';
import { PyOverflowError, PyTypeError, PyValueError } from '../errors.ts';
import { type Int, intBitLength, intOperators, normalizeInt, powerModulo } from '../integers.ts';
import { formatComplex, formatFloat, formatInt, roundFloat, roundInt, roundToInt } from '../number-format.ts';
import { compareNumbers, numberOperator, numberUnary, Rank, rankOf, realOf } from '../numeric.ts';
import { type BinaryOperator, binaryOperators, type Comparison } from '../operators.ts';
import type { PyClass } from '../object.ts';
import { str } from '../text.ts';
import { typeName } from '../typeof.ts';
import { complexClass, floatClass, intClass } from '../types.ts';
import { Complex, Float, NotImplemented, Tuple } from '../values.ts';

const comparisons: readonly Comparison[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];

/** Operators of a class of numbers, which leaves operands above `rank` to their own class. */
const defineOperators = (cls: PyClass, operators: readonly BinaryOperator[], rank: Rank): void => {
  const within = (x: unknown): boolean => rankOf(x) !== Rank.None && rankOf(x) <= rank;
  for (const name of operators) {
    const { dunder, reflected } = binaryOperators[name];
    defineBinary<unknown>(cls, {
      [dunder]: (a, b) => (within(b) ? numberOperator(name, a, b) : NotImplemented),
      [reflected]: (a, b) => (within(b) ? numberOperator(name, b, a) : NotImplemented),
    });
  }
  for (const name of comparisons) {
    defineBinary<unknown>(cls, {
      [`__${name}__`]: (a, b) => (within(b) ? compareNumbers(name, a, b) : NotImplemented),
    });
  }
  for (const name of ['neg', 'pos', 'abs']) {
    defineUnary<unknown>(cls, { [`__${name}__`]: (a) => numberUnary(name, a) });
  }
};

const real: readonly BinaryOperator[] = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'divmod'];

defineOperators(intClass, [...real, 'and_', 'or_', 'xor', 'lshift', 'rshift'], Rank.Int);
defineOperators(floatClass, real, Rank.Float);
defineOperators(complexClass, ['add', 'sub', 'mul', 'truediv', 'pow'], Rank.Complex);

const plainInt = (x: unknown): Int => (typeof x === 'boolean' ? Number(x) : (x as Int));

defineMethod<unknown>(intClass, '__pow__', ['other', 'modulus?'], (a, b, modulus) => {
  if (modulus === undefined || modulus === null)
    return rankOf(b) <= Rank.Int ? numberOperator('pow', a, b) : NotImplemented;
  if (rankOf(b) > Rank.Int || rankOf(modulus) > Rank.Int) {
    throw new PyTypeError('pow() 3rd argument not allowed unless all arguments are integers');
  }
  return powerModulo(plainInt(a), plainInt(b), plainInt(modulus));
});

defineUnary<unknown>(intClass, {
  __invert__: (x) => numberUnary('invert', x),
  __int__: plainInt,
  __index__: plainInt,
  __trunc__: plainInt,
  __floor__: plainInt,
  __ceil__: plainInt,
  __float__: (x) => new Float(realOf(x)),
  __bool__: (x) => Number(x) !== 0,
  conjugate: plainInt,
  bit_length: (x) => intBitLength(plainInt(x)),
  bit_count: (x) => BigInt(plainInt(x)).toString(2).replace(/[-0]/g, '').length,
  as_integer_ratio: (x) => new Tuple([plainInt(x), 1]),
});
defineProperties<unknown>(intClass, { real: plainInt, imag: () => 0, numerator: plainInt, denominator: () => 1 });
defineMethods<unknown>(intClass, {
  __round__: [
    ['digits?'],
    (x, digits) => (digits == null ? plainInt(x) : normalizeInt(roundInt(BigInt(plainInt(x)), Number(toInt(digits))))),
  ],
  __format__: [
    ['spec'],
    (x, spec) => (spec === '' && typeof x === 'boolean' ? str(x) : formatInt(plainInt(x), spec as string, typeName(x))),
  ],
});

const ratioOf = (x: number): Tuple => {
  if (Number.isNaN(x)) throw new PyValueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) throw new PyOverflowError('cannot convert Infinity to integer ratio');
  let numerator = x;
  let power = 0;
  for (; !Number.isInteger(numerator); power++) numerator *= 2;
  return new Tuple([normalizeInt(BigInt(numerator)), intOperators.lshift!(1, power)]);
};

defineUnary<unknown>(floatClass, {
  __int__: (x) => truncate(realOf(x)),
  __trunc__: (x) => truncate(realOf(x)),
  __floor__: (x) => truncate(Math.floor(realOf(x))),
  __ceil__: (x) => truncate(Math.ceil(realOf(x))),
  __float__: (x) => new Float(realOf(x)),
  __bool__: (x) => realOf(x) !== 0,
  conjugate: (x) => x,
  is_integer: (x) => Number.isInteger(realOf(x)),
  as_integer_ratio: (x) => ratioOf(realOf(x)),
});
defineProperties<unknown>(floatClass, { real: (x) => x, imag: () => new Float(0) });
defineMethods<unknown>(floatClass, {
  __round__: [
    ['digits?'],
    (x, digits) =>
      digits == null ? normalizeInt(roundToInt(realOf(x))) : new Float(roundFloat(realOf(x), Number(toInt(digits)))),
  ],
  __format__: [['spec'], (x, spec) => formatFloat(realOf(x), spec as string)],
});

defineUnary<Complex>(complexClass, {
  __bool__: (x) => x.re !== 0 || x.im !== 0,
  conjugate: (x) => new Complex(x.re, -x.im),
});
defineMethod<Complex>(complexClass, '__format__', ['spec'], (x, spec) => formatComplex(x.re, x.im, spec as string));
defineProperties<Complex>(complexClass, { real: (x) => new Float(x.re), imag: (x) => new Float(x.im) });
