/** Elementwise ops of two operands: arithmetic, comparisons, logic, bits. */
import type { MapRule, Numerics, Op, Params, VjpRule } from '../core/op.ts';
import type { Value } from '../core/value.ts';
import { Issue } from '../core/issue.ts';
import { broadcastShapes } from '../core/shape.ts';
import { binary, define, floats, kernel2 } from './families.ts';
import { forms } from './naming.ts';
import * as c from './calculus.ts';
import {
  floorDivide,
  floorDivideBig,
  floorMod,
  floorModBig,
  maximumOf,
  minimumOf,
  powBig,
  powInt,
  powReal,
} from './scalar.ts';

export const add = binary('add', {
  linear: true,
  vjp: ({ g }) => [() => g[0]!, () => g[0]!],
  real: (x, y) => x + y,
  big: (x, y) => x + y,
  lower: kernel2('Add'),
  as: {
    torch: 'add .add .add_(Tensor input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor',
    jax: 'numpy.add lax.add',
    mx: 'np.add',
    tf: 'add math.add',
    np: 'add',
  },
  node: { tf: 'AddV2' },
});

export const sub = binary('sub', {
  linear: true,
  vjp: ({ g }) => [() => g[0]!, () => c.neg(g[0]!)],
  promote: 'difference',
  real: (x, y) => x - y,
  big: (x, y) => x - y,
  lower: kernel2('Sub'),
  as: {
    torch:
      'sub subtract .sub .sub_ .subtract .subtract_(Tensor input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor',
    jax: 'numpy.subtract lax.sub',
    mx: 'np.subtract',
    tf: 'subtract math.subtract',
    np: 'subtract',
  },
});

export const mul = binary('mul', {
  vjp: ({ g, input }) => [() => c.mul(g[0]!, input(1)), () => c.mul(g[0]!, input(0))],
  real: (x, y) => x * y,
  int: Math.imul,
  big: (x, y) => x * y,
  lower: kernel2('Multiply'),
  as: {
    torch: forms('mul', 'multiply'),
    jax: 'numpy.multiply lax.mul',
    mx: 'np.multiply',
    tf: 'multiply math.multiply',
    np: 'multiply',
  },
});

/** Quotient with a fraction. */
export const div = binary('div', {
  vjp: ({ g, input }) => [
    () => c.div(g[0]!, input(1)),
    () => c.neg(c.mul(g[0]!, c.div(c.div(input(0), input(1)), input(1)))),
  ],
  promote: 'divide',
  real: (x, y) => x / y,
  lower: kernel2('RealDiv', floats),
  as: {
    torch: 'true_divide .true_divide .true_divide_',
    jax: 'numpy.divide numpy.true_divide',
    mx: 'np.divide np.true_divide',
    tf: 'divide math.divide truediv math.truediv',
    np: 'divide true_divide',
  },
  node: { tf: 'RealDiv', jax: 'div' },
});

type Zero = { readonly integerByZero: Numerics['integerByZero'] };
type IntegerDivision = (x: bigint, y: bigint) => bigint;

/** The three behaviours of an integer division, each a constant rule. `ones` is what XLA's truncating division gives, corrected as usual. */
const divisionRules = (
  real: (x: number, y: number) => number,
  int: (x: number, y: number) => number,
  big: IntegerDivision,
  ones: (x: number) => number,
): Record<Numerics['integerByZero'], MapRule> => {
  const guarded = (raise: boolean, fallback: (x: number) => number): MapRule => {
    const at = (x: number): number => {
      if (raise) throw new Issue('divide.zero', { op: '' });
      return fallback(x);
    };
    return {
      kind: 'map',
      real,
      int: (x, y) => (y === 0 ? at(x) : int(x, y)),
      big: (x, y) => (y === 0n ? BigInt(at(Number(x))) : big(x, y)),
    };
  };
  return { raise: guarded(true, () => 0), zero: guarded(false, () => 0), ones: guarded(false, ones) };
};

const division = (
  name: string,
  promote: Op['promote'],
  rules: Record<Numerics['integerByZero'], MapRule>,
  own: Pick<Op, 'as'> & Partial<Pick<Op, 'node' | 'vjp' | 'linear'>>,
): Op<Zero> =>
  define<Zero>({
    name,
    family: 'binary',
    inputs: ['x', 'y'],
    promote,
    policy: ['integerByZero'],
    infer: (inputs) => [{ dtype: inputs[0]!.dtype, shape: broadcastShapes(inputs.map((x) => x.shape)) }],
    host: ({ integerByZero }) => rules[integerByZero],
    ...own,
  });

/** The remainder follows the dividend; the divisor counts as often as `rounded` says. */
const remainderRule = (rounded: (quotient: Value) => Value): VjpRule<Params> =>
  c.partials(
    (g) => g,
    (g, x, y) => c.neg(c.mul(g, rounded(c.div(x, y)))),
  );
const floored = remainderRule((quotient) => c.call('floor', [quotient]));
const truncated = remainderRule((quotient) => c.call('trunc', [quotient]));

/** Quotient rounded to minus infinity. */
export const floorDiv = division(
  'floor_div',
  'floorDivide',
  divisionRules(
    floorDivide,
    (x, y) => Math.floor(x / y),
    floorDivideBig,
    (x) => (x === 0 ? -1 : -2),
  ),
  {
    vjp: c.flat,
    linear: true,
    as: { torch: forms('floor_divide'), jax: 'numpy.floor_divide', tf: 'math.floordiv', np: 'floor_divide' },
    node: { tf: 'FloorDiv', jax: 'div' },
  },
);

/** Remainder with the sign of the divisor. */
export const remainder = division(
  'remainder',
  'floorDivide',
  divisionRules(floorMod, floorMod, floorModBig, () => 0),
  {
    vjp: floored,
    as: {
      torch: forms('remainder'),
      jax: 'numpy.remainder numpy.mod',
      tf: 'math.floormod math.mod',
      np: 'remainder mod',
    },
    node: { tf: 'FloorMod', jax: 'rem' },
  },
);

/** A remainder of nothing is -0 only between two negative numbers. */
const modOrZero = (x: number, y: number): number => (y === 0 ? 0 : floorMod(x, y) || (x < 0 && y < 0 ? -0 : x * 0));

/** Remainder with the sign of the divisor, 0 by zero also for floats. */
export const modZero = division(
  'mod_zero',
  'floorDivide',
  divisionRules(modOrZero, floorMod, floorModBig, () => 0),
  { vjp: floored, as: { mx: 'np.mod np.remainder' } },
);

/** Quotient rounded to zero. */
export const truncDiv = division(
  'trunc_div',
  'floorDivide',
  divisionRules(
    (x, y) => Math.trunc(x / y),
    (x, y) => Math.trunc(x / y),
    (x, y) => x / y,
    () => -1,
  ),
  { vjp: c.flat, linear: true, as: { jax: 'lax.div', tf: 'truncatediv' }, node: { tf: 'TruncateDiv', jax: 'div' } },
);

/** Remainder with the sign of the dividend (C's fmod). */
export const fmod = division(
  'fmod',
  'floorDivide',
  divisionRules(
    (x, y) => x % y,
    (x, y) => x % y,
    (x, y) => x % y,
    () => 0,
  ),
  {
    vjp: truncated,
    as: { torch: forms('fmod'), jax: 'numpy.fmod lax.rem', tf: 'truncatemod', np: 'fmod' },
    node: { tf: 'TruncateMod', jax: 'rem' },
  },
);

/** At exponent 0 the power is constant; at base 0 its logarithm does not count unless the exponent is negative. */
const powRule: VjpRule<Params> = ({ g, input, output }) => [
  () => {
    const [x, y] = [input(0), input(1)];
    return c.mul(g[0]!, c.choose(c.isZero(y), 0, c.mul(y, c.pow(x, c.sub(y, 1)))));
  },
  () => {
    const [x, y] = [input(0), input(1)];
    const slope = c.mul(g[0]!, c.mul(output(0), c.log(x)));
    return c.choose(c.call('logical_and', [c.isZero(x), c.call('ge', [y, c.zerosLike(y)])]), 0, slope);
  },
];

export const pow = binary('pow', {
  vjp: powRule,
  promote: 'power',
  real: powReal,
  int: powInt,
  big: powBig,
  lower: kernel2('Pow', floats),
  as: {
    torch: [
      'pow .pow .pow_(Tensor input, Operand exponent, *, Out out=None) -> Tensor',
      'pow(Operand self, Tensor exponent, *, Out out=None) -> Tensor',
    ],
    jax: 'numpy.power numpy.pow lax.pow',
    tf: 'pow math.pow(Operand x, Operand y, name name=None) -> Tensor',
    np: 'power',
  },
});

/** A double as a 32-bit integer: truncated, the smallest one where it does not fit. */
const truncateInt = (x: number): number => (x > -2147483649 && x < 2147483648 ? Math.trunc(x) : -2147483648);

const truncateBig = (x: number): bigint =>
  x >= -9223372036854775808 && x < 9223372036854775808 ? BigInt(Math.trunc(x)) : -9223372036854775808n;

/** Power of integers computed in double precision and truncated. */
export const powTruncated = binary('pow_truncated', {
  vjp: powRule,
  promote: 'power',
  real: powReal,
  int: (x, y) => truncateInt(powReal(x, y)),
  big: (x, y) => truncateBig(powReal(Number(x), Number(y))),
  lower: kernel2('Pow', floats),
  as: { mx: 'np.power' },
});

/** Cotangents go to the operand that `wins`; where both are equal, half to each or all to the first, as the dialect says. */
const tieRule =
  (wins: (x: Value, y: Value) => Value): VjpRule<Params> =>
  ({ g, input, params }) => {
    const share = (own: Value, other: Value, first: boolean): Value => {
      const tied = (params as Partial<Numerics>).tiedPair === 'first' ? Number(first) : 0.5;
      return c.mul(g[0]!, c.add(wins(own, other), c.mul(c.equals(own, other), tied)));
    };
    return [() => share(input(0), input(1), true), () => share(input(1), input(0), false)];
  };

export const maximum = binary('maximum', {
  policy: ['tiedPair'],
  vjp: tieRule(c.greater),
  real: maximumOf,
  lower: kernel2('Maximum'),
  big: (x, y) => (x > y ? x : y),
  as: {
    torch: 'maximum .maximum(Tensor input, Tensor other, *, Out out=None) -> Tensor',
    jax: 'numpy.maximum lax.max',
    mx: 'np.maximum',
    tf: 'maximum math.maximum',
    np: 'maximum',
  },
  node: { jax: 'max' },
});

export const minimum = binary('minimum', {
  policy: ['tiedPair'],
  vjp: tieRule(c.less),
  real: minimumOf,
  lower: kernel2('Minimum'),
  big: (x, y) => (x < y ? x : y),
  as: {
    torch: 'minimum .minimum(Tensor input, Tensor other, *, Out out=None) -> Tensor',
    jax: 'numpy.minimum lax.min',
    mx: 'np.minimum',
    tf: 'minimum math.minimum',
    np: 'minimum',
  },
  node: { jax: 'min' },
});

/** The larger one, a number rather than NaN. */
export const fmax = binary('fmax', {
  vjp: c.partials(
    (g, x, y) => c.choose(c.call('logical_or', [c.call('ge', [x, y]), c.call('isnan', [y])]), g, 0),
    (g, x, y) => c.choose(c.call('logical_or', [c.call('ge', [x, y]), c.call('isnan', [y])]), 0, g),
  ),
  real: (x, y) => (x >= y || y !== y ? x : y),
  big: (x, y) => (x > y ? x : y),
  as: { torch: 'fmax .fmax', jax: 'numpy.fmax', np: 'fmax' },
});

export const fmin = binary('fmin', {
  vjp: c.partials(
    (g, x, y) => c.choose(c.call('logical_or', [c.call('le', [x, y]), c.call('isnan', [y])]), g, 0),
    (g, x, y) => c.choose(c.call('logical_or', [c.call('le', [x, y]), c.call('isnan', [y])]), 0, g),
  ),
  real: (x, y) => (x <= y || y !== y ? x : y),
  big: (x, y) => (x < y ? x : y),
  as: { torch: 'fmin .fmin', jax: 'numpy.fmin', np: 'fmin' },
});

/** Quotient, 0 where the divisor is 0. */
export const divNoNan = binary('div_no_nan', {
  vjp: c.partials(
    (g, _, y) => c.call('div_no_nan', [g, y]),
    (g, x, y) => c.neg(c.mul(g, c.call('div_no_nan', [c.call('div_no_nan', [x, y]), y]))),
  ),
  promote: 'divide',
  real: (x, y) => (y === 0 ? 0 : x / y),
  as: { tf: 'math.divide_no_nan' },
  node: { tf: 'DivNoNan' },
});
