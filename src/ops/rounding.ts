/** Elementwise ops of one operand that round, test or turn bits. */
import { bitNot, halfDown, halfEven, popcount } from './scalar.ts';
import { floats, kernel1, unary } from './families.ts';
import { forms, method } from './naming.ts';
import * as c from './calculus.ts';

const rounding = (name: string, real: (x: number) => number, as: Parameters<typeof unary>[1]['as'], kernel?: string) =>
  unary(name, {
    promote: 'round',
    real,
    big: (x) => x,
    vjp: c.flat,
    linear: true,
    as: as ?? {},
    ...(kernel && { lower: kernel1(kernel, floats) }),
  });

export const floor = rounding(
  'floor',
  Math.floor,
  { torch: forms('floor'), jax: 'numpy.floor', mx: 'np.floor', tf: 'floor math.floor', np: 'floor' },
  'Floor',
);
export const ceil = rounding(
  'ceil',
  Math.ceil,
  { torch: forms('ceil'), jax: 'numpy.ceil', mx: 'np.ceil', tf: 'math.ceil', np: 'ceil' },
  'Ceil',
);
export const trunc = rounding('trunc', Math.trunc, {
  torch: forms('trunc', 'fix'),
  jax: 'numpy.trunc numpy.fix',
  mx: 'np.trunc np.fix',
  np: 'trunc fix',
});
/** Nearest integer, halves to even. */
export const round = rounding('round', halfEven, { jax: 'lax.round', tf: 'round math.round' }, 'Round');
/** Nearest integer; where halves go is the dialect's choice. */
export const rint = rounding('rint', halfEven, { jax: 'numpy.rint', tf: 'math.rint', np: 'rint' }, 'Round');
/** Nearest integer, halves towards minus infinity. */
export const rintDown = rounding('rint_down', halfDown, { mx: 'np.rint' });

const predicate = (
  name: string,
  real: (x: number) => number,
  big: boolean,
  as: Parameters<typeof unary>[1]['as'],
  kernel?: string,
) =>
  unary(name, {
    promote: 'predicate',
    real,
    big: () => big,
    as: as ?? {},
    ...(kernel && { lower: kernel1(kernel, floats) }),
  });

export const isnan = predicate(
  'isnan',
  (x) => +Number.isNaN(x),
  false,
  { torch: method('isnan'), jax: 'numpy.isnan', mx: 'np.isnan', tf: 'math.is_nan', np: 'isnan' },
  'IsNan',
);
export const isinf = predicate(
  'isinf',
  (x) => +(x === Infinity || x === -Infinity),
  false,
  { torch: method('isinf'), jax: 'numpy.isinf', mx: 'np.isinf', tf: 'math.is_inf', np: 'isinf' },
  'IsInf',
);
export const isfinite = predicate(
  'isfinite',
  (x) => +Number.isFinite(x),
  true,
  { torch: method('isfinite'), jax: 'numpy.isfinite', mx: 'np.isfinite', tf: 'math.is_finite', np: 'isfinite' },
  'IsFinite',
);
export const isposinf = predicate('isposinf', (x) => +(x === Infinity), false, {
  torch: method('isposinf'),
  jax: 'numpy.isposinf',
  mx: 'np.isposinf',
  np: 'isposinf',
});
export const isneginf = predicate('isneginf', (x) => +(x === -Infinity), false, {
  torch: method('isneginf'),
  jax: 'numpy.isneginf',
  mx: 'np.isneginf',
  np: 'isneginf',
});
export const signbit = unary('signbit', {
  promote: 'predicate',
  real: (x) => +(x < 0 || Object.is(x, -0)),
  big: (x) => x < 0n,
  as: { torch: method('signbit'), jax: 'numpy.signbit', np: 'signbit' },
});

export const logicalNot = unary('logical_not', {
  promote: 'logical',
  real: (x) => +(x === 0),
  big: (x) => x === 0n,
  lower: kernel1('LogicalNot', ['bool']),
  as: {
    torch: forms('logical_not'),
    jax: 'numpy.logical_not',
    mx: 'np.logical_not',
    tf: 'logical_not math.logical_not',
    np: 'logical_not',
  },
  node: { jax: 'not' },
});

/** Every bit turned; the truth value of a bool. */
export const bitwiseNot = unary('bitwise_not', {
  promote: 'bitwise',
  real: bitNot,
  truth: (x) => 1 - x,
  big: (x) => ~x,
  as: {
    torch: forms('bitwise_not'),
    jax: 'numpy.bitwise_not numpy.invert',
    mx: 'np.bitwise_not np.invert',
    tf: 'bitwise.invert',
    np: 'bitwise_not invert',
  },
  node: { jax: 'not' },
});

export const bitCount = unary('population_count', {
  promote: 'bitwise',
  real: popcount,
  as: { jax: 'lax.population_count numpy.bitwise_count', tf: 'bitwise.population_count', np: 'bitwise_count' },
});
