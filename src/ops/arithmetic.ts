/** Elementwise ops of two operands: arithmetic, comparisons, logic, bits. */
import type { MapRule, Numerics, Op, Params, VjpRule } from '../core/op.ts';
import type { Value } from '../core/value.ts';
import { Issue } from '../core/issue.ts';
import { broadcastShapes } from '../core/shape.ts';
import { binary, define, devices, floats, kernel2 } from './families.ts';
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

export const atan2 = binary('atan2', {
  vjp: c.partials(
    (g, x, y) => c.mul(g, c.div(y, c.add(c.square(x), c.square(y)))),
    (g, x, y) => c.mul(g, c.div(c.neg(x), c.add(c.square(x), c.square(y)))),
  ),
  promote: 'float',
  real: Math.atan2,
  lower: kernel2('Atan2', floats),
  as: {
    torch: `${forms('atan2')} ${forms('arctan2')}`,
    jax: 'numpy.arctan2 numpy.atan2 lax.atan2',
    mx: 'np.arctan2',
    tf: 'atan2 math.atan2',
    np: 'arctan2 atan2',
  },
});

export const hypot = binary('hypot', {
  vjp: ({ g, input, output }) => [
    () => c.mul(g[0]!, c.div(input(0), output(0))),
    () => c.mul(g[0]!, c.div(input(1), output(0))),
  ],
  promote: 'float',
  real: Math.hypot,
  as: { torch: forms('hypot'), jax: 'numpy.hypot', mx: 'np.hypot', np: 'hypot' },
});

export const logaddexp = binary('logaddexp', {
  vjp: c.partials(
    (g, x, y) => c.mul(g, c.logistic(c.sub(x, y))),
    (g, x, y) => c.mul(g, c.logistic(c.sub(y, x))),
  ),
  promote: 'float',
  real: (x, y) => (x === y ? x + Math.LN2 : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)))),
  as: { torch: 'logaddexp .logaddexp', jax: 'numpy.logaddexp', np: 'logaddexp' },
});

export const copysign = binary('copysign', {
  vjp: ({ g, input, output, avals }) => [
    () => c.choose(c.isZero(input(0)), 0, c.mul(g[0]!, c.div(output(0), input(0)))),
    () => c.zerosLike(avals[1]!),
  ],
  promote: 'float',
  real: (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)),
  as: { torch: forms('copysign'), jax: 'numpy.copysign', mx: 'np.copysign', np: 'copysign' },
});

/** x times 2 to the power of y. */
export const ldexp = binary('ldexp', {
  real: (x, y) => x * 2 ** y,
  as: { mx: 'np.ldexp' },
});

const divisorOf = (x: number, y: number): number => {
  let [a, b] = [Math.abs(x), Math.abs(y)];
  // Ends for NaN, too, which infinities give.
  while (b > 0) [a, b] = [b, a % b];
  return a;
};

/** Least common multiple, 0 where a number is 0. */
export const lcm = binary('lcm', {
  real: (x, y) => (x === 0 || y === 0 ? 0 : Math.abs((x / divisorOf(x, y)) * y)),
  as: { mx: 'np.lcm' },
});

export const heaviside = binary('heaviside', {
  vjp: c.flat,
  linear: true,
  promote: 'float',
  real: (x, y) => (x === 0 ? y : x > 0 ? 1 : x < 0 ? 0 : NaN),
  as: { torch: forms('heaviside'), jax: 'numpy.heaviside', np: 'heaviside' },
});

const comparison = (
  name: string,
  real: (x: number, y: number) => boolean,
  big: (x: bigint, y: bigint) => boolean,
  kernel: string,
  as: Op['as'],
) =>
  binary(name, {
    promote: 'compare',
    real: real as unknown as (x: number, y: number) => number,
    big,
    lower: kernel2(kernel, devices),
    as,
    node: { tf: kernel },
  });

export const eq = comparison(
  'eq',
  (x, y) => x === y,
  (x, y) => x === y,
  'Equal',
  { torch: forms('eq'), jax: 'numpy.equal', mx: 'np.equal', tf: 'equal math.equal', np: 'equal' },
);
export const ne = comparison(
  'ne',
  (x, y) => x !== y,
  (x, y) => x !== y,
  'NotEqual',
  {
    torch: forms('ne', 'not_equal'),
    jax: 'numpy.not_equal',
    mx: 'np.not_equal',
    tf: 'not_equal math.not_equal',
    np: 'not_equal',
  },
);
export const lt = comparison(
  'lt',
  (x, y) => x < y,
  (x, y) => x < y,
  'Less',
  { torch: forms('lt', 'less'), jax: 'numpy.less', mx: 'np.less', tf: 'less math.less', np: 'less' },
);
export const le = comparison(
  'le',
  (x, y) => x <= y,
  (x, y) => x <= y,
  'LessEqual',
  {
    torch: forms('le', 'less_equal'),
    jax: 'numpy.less_equal',
    mx: 'np.less_equal',
    tf: 'less_equal math.less_equal',
    np: 'less_equal',
  },
);
export const gt = comparison(
  'gt',
  (x, y) => x > y,
  (x, y) => x > y,
  'Greater',
  { torch: forms('gt', 'greater'), jax: 'numpy.greater', mx: 'np.greater', tf: 'greater math.greater', np: 'greater' },
);
export const ge = comparison(
  'ge',
  (x, y) => x >= y,
  (x, y) => x >= y,
  'GreaterEqual',
  {
    torch: forms('ge', 'greater_equal'),
    jax: 'numpy.greater_equal',
    mx: 'np.greater_equal',
    tf: 'greater_equal math.greater_equal',
    np: 'greater_equal',
  },
);

/** XLA has one set of such ops for booleans and bits. */
const bareName = (name: string): string => name.replace(/^(bitwise|logical)_/, '');

const logical = (name: string, real: (x: number, y: number) => boolean, kernel: string | null, as: Op['as']) =>
  binary(name, {
    promote: 'logical',
    real: real as unknown as (x: number, y: number) => number,
    ...(kernel && { lower: kernel2(kernel, ['bool']) }),
    as,
    node: { jax: bareName(name) },
  });

export const logicalAnd = logical('logical_and', (x, y) => x !== 0 && y !== 0, 'LogicalAnd', {
  torch: forms('logical_and'),
  jax: 'numpy.logical_and',
  tf: 'logical_and math.logical_and',
  np: 'logical_and',
});
export const logicalOr = logical('logical_or', (x, y) => x !== 0 || y !== 0, 'LogicalOr', {
  torch: forms('logical_or'),
  jax: 'numpy.logical_or',
  tf: 'logical_or math.logical_or',
  np: 'logical_or',
});
export const logicalXor = logical('logical_xor', (x, y) => (x !== 0) !== (y !== 0), 'LogicalXor', {
  torch: forms('logical_xor'),
  jax: 'numpy.logical_xor',
  tf: 'math.logical_xor',
  np: 'logical_xor',
});

const bitwise = (
  name: string,
  real: (x: number, y: number) => number,
  big: (x: bigint, y: bigint) => bigint,
  as: Op['as'],
  promote: Op['promote'] = 'bitwise',
) => binary(name, { promote, real, big, as, node: { jax: bareName(name) } });

export const bitwiseAnd = bitwise(
  'bitwise_and',
  (x, y) => x & y,
  (x, y) => x & y,
  {
    torch: forms('bitwise_and'),
    jax: 'numpy.bitwise_and',
    mx: 'np.bitwise_and',
    tf: 'bitwise.bitwise_and',
    np: 'bitwise_and',
  },
);
export const bitwiseOr = bitwise(
  'bitwise_or',
  (x, y) => x | y,
  (x, y) => x | y,
  {
    torch: forms('bitwise_or'),
    jax: 'numpy.bitwise_or',
    mx: 'np.bitwise_or',
    tf: 'bitwise.bitwise_or',
    np: 'bitwise_or',
  },
);
export const bitwiseXor = bitwise(
  'bitwise_xor',
  (x, y) => x ^ y,
  (x, y) => x ^ y,
  {
    torch: forms('bitwise_xor'),
    jax: 'numpy.bitwise_xor',
    mx: 'np.bitwise_xor',
    tf: 'bitwise.bitwise_xor',
    np: 'bitwise_xor',
  },
);
export const shiftLeft = bitwise(
  'shift_left',
  (x, y) => (y < 0 || y > 31 ? 0 : x << y),
  (x, y) => (y < 0n || y > 63n ? 0n : x << y),
  {
    torch: forms('bitwise_left_shift'),
    jax: 'numpy.left_shift numpy.bitwise_left_shift',
    tf: 'bitwise.left_shift',
    np: 'left_shift bitwise_left_shift',
  },
  'shift',
);
export const shiftRight = bitwise(
  'shift_right',
  (x, y) => (y < 0 || y > 31 ? (x < 0 ? -1 : 0) : x >> y),
  (x, y) => (y < 0n || y > 63n ? (x < 0n ? -1n : 0n) : x >> y),
  {
    torch: forms('bitwise_right_shift'),
    jax: 'numpy.right_shift numpy.bitwise_right_shift',
    tf: 'bitwise.right_shift',
    np: 'right_shift bitwise_right_shift',
  },
  'shift',
);

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
