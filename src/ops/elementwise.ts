/** Elementwise ops of one operand, each with its meaning on one element. */
import type { Value } from '../core/value.ts';
import { absBig, maximumOf, signOf } from './scalar.ts';
import { erf, erfc, gammaLn, digamma, erfinv } from './special.ts';
import { expSingle, logisticSingle, tanhSingle } from '../core/single.ts';
import { floats, kernel1, unary } from './families.ts';
import { forms } from './naming.ts';
import * as c from './calculus.ts';
import type { Numerics, Params, VjpRule } from '../core/op.ts';

export const neg = unary('neg', {
  promote: 'difference',
  real: (x) => -x,
  big: (x) => -x,
  linear: true,
  vjp: ({ g }) => [() => c.neg(g[0]!)],
  lower: kernel1('Neg', floats),
  as: {
    torch: forms('neg', 'negative'),
    jax: 'numpy.negative',
    mx: 'np.negative',
    tf: 'negative math.negative',
    np: 'negative',
  },
  node: { torch: 'NegBackward0', tf: 'Neg' },
});

export const positive = unary('positive', {
  linear: true,
  vjp: c.slopeConstant(1),
  real: (x) => x,
  big: (x) => x,
  as: { torch: 'positive .positive', jax: 'numpy.positive', np: 'positive' },
});

/** The derivative of the magnitude at 0 is the dialect's choice. */
const signWith =
  (absAtZero: unknown) =>
  (x: Value): Value =>
    absAtZero === 1 ? c.call('where', [c.isZero(x), c.filled({ dtype: x.dtype, shape: [] }, 1), c.sign(x)]) : c.sign(x);

export const abs = unary('abs', {
  policy: ['absAtZero'],
  vjp: (context) => c.slope(signWith((context.params as Partial<Numerics>).absAtZero))(context),
  real: Math.abs,
  big: absBig,
  lower: kernel1('Abs', floats),
  as: {
    torch: forms('abs', 'absolute'),
    jax: 'numpy.abs numpy.absolute',
    mx: 'np.abs np.absolute np.fabs',
    tf: 'abs math.abs',
    np: 'abs absolute',
  },
});

export const square = unary('square', {
  vjp: c.slope((x) => c.mul(x, 2)),
  real: (x) => x * x,
  int: (x) => Math.imul(x, x),
  big: (x) => x * x,
  lower: kernel1('Square'),
  as: { torch: forms('square'), jax: 'numpy.square', mx: 'np.square', tf: 'square math.square', np: 'square' },
});

export const sign = unary('sign', {
  vjp: c.flat,
  linear: true,
  real: signOf,
  big: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  as: { torch: forms('sign', 'sgn'), jax: 'numpy.sign', mx: 'np.sign', tf: 'sign math.sign', np: 'sign' },
});

/** A real function that turns integers into floats. */
const floatFunction = (
  name: string,
  real: (x: number) => number,
  vjp: VjpRule<Params> | null,
  as: Parameters<typeof unary>[1]['as'],
  kernel?: string,
  single?: (x: number) => number,
) =>
  unary(name, {
    promote: 'float',
    real,
    ...(vjp && { vjp }),
    ...(single && { single }),
    as: as ?? {},
    ...(kernel && { lower: kernel1(kernel, floats) }),
  });

export const exp = floatFunction(
  'exp',
  Math.exp,
  c.slopeOfResult((y) => y),
  { torch: forms('exp'), mx: 'np.exp', np: 'exp' },
  'Exp',
  expSingle,
);
export const expm1 = floatFunction(
  'expm1',
  Math.expm1,
  c.slopeOfResult((y) => c.add(y, 1)),
  { torch: forms('expm1'), mx: 'np.expm1', tf: 'math.expm1', np: 'expm1' },
  'Expm1',
);
export const exp2 = floatFunction(
  'exp2',
  (x) => 2 ** x,
  c.slopeOfResult((y) => c.mul(y, Math.LN2)),
  { torch: forms('exp2'), jax: 'numpy.exp2', np: 'exp2' },
);
export const log = floatFunction(
  'log',
  Math.log,
  ({ g, input }) => [() => c.div(g[0]!, input(0))],
  { torch: forms('log'), mx: 'np.log', np: 'log' },
  'Log',
);
export const log2 = floatFunction(
  'log2',
  Math.log2,
  ({ g, input }) => [() => c.div(g[0]!, c.mul(input(0), Math.LN2))],
  { torch: forms('log2'), jax: 'numpy.log2', mx: 'np.log2', np: 'log2' },
);
export const log10 = floatFunction(
  'log10',
  Math.log10,
  ({ g, input }) => [() => c.div(g[0]!, c.mul(input(0), Math.LN10))],
  { torch: forms('log10'), jax: 'numpy.log10', mx: 'np.log10', np: 'log10' },
);
export const log1p = floatFunction(
  'log1p',
  Math.log1p,
  ({ g, input }) => [() => c.div(g[0]!, c.add(input(0), 1))],
  { torch: forms('log1p'), mx: 'np.log1p', tf: 'math.log1p', np: 'log1p' },
  'Log1p',
);
export const sqrt = floatFunction(
  'sqrt',
  Math.sqrt,
  ({ g, output }) => [() => c.div(g[0]!, c.mul(output(0), 2))],
  { torch: forms('sqrt'), jax: 'numpy.sqrt', mx: 'np.sqrt', tf: 'sqrt math.sqrt', np: 'sqrt' },
  'Sqrt',
);
export const rsqrt = floatFunction(
  'rsqrt',
  (x) => 1 / Math.sqrt(x),
  c.slopeOfResult((y) => c.mul(c.mul(y, c.square(y)), -0.5)),
  { torch: forms('rsqrt'), jax: 'lax.rsqrt', tf: 'math.rsqrt' },
  'Rsqrt',
);
export const cbrt = floatFunction(
  'cbrt',
  Math.cbrt,
  ({ g, output }) => [() => c.div(g[0]!, c.mul(c.square(output(0)), 3))],
  { jax: 'numpy.cbrt', mx: 'np.cbrt', np: 'cbrt' },
);
export const reciprocal = floatFunction(
  'reciprocal',
  (x) => 1 / x,
  c.slopeOfResult((y) => c.neg(c.square(y))),
  { torch: forms('reciprocal'), jax: 'numpy.reciprocal', mx: 'np.reciprocal', tf: 'math.reciprocal', np: 'reciprocal' },
  'Reciprocal',
);
export const sin = floatFunction(
  'sin',
  Math.sin,
  c.slope(c.cos),
  { torch: forms('sin'), jax: 'numpy.sin', mx: 'np.sin', tf: 'sin math.sin', np: 'sin' },
  'Sin',
);
export const cos = floatFunction(
  'cos',
  Math.cos,
  c.slope((x) => c.neg(c.sin(x))),
  { torch: forms('cos'), jax: 'numpy.cos', mx: 'np.cos', tf: 'cos math.cos', np: 'cos' },
  'Cos',
);
export const tan = floatFunction(
  'tan',
  Math.tan,
  c.slopeOfResult((y) => c.add(c.square(y), 1)),
  { torch: forms('tan'), jax: 'numpy.tan', mx: 'np.tan', tf: 'tan math.tan', np: 'tan' },
  'Tan',
);
export const asin = floatFunction(
  'asin',
  Math.asin,
  c.slope((x) => c.call('rsqrt', [c.sub(1, c.square(x))])),
  {
    torch: forms('asin', 'arcsin'),
    jax: 'numpy.arcsin numpy.asin',
    mx: 'np.arcsin',
    tf: 'asin math.asin',
    np: 'arcsin asin',
  },
  'Asin',
);
export const acos = floatFunction(
  'acos',
  Math.acos,
  c.slope((x) => c.neg(c.call('rsqrt', [c.sub(1, c.square(x))]))),
  {
    torch: forms('acos', 'arccos'),
    jax: 'numpy.arccos numpy.acos',
    mx: 'np.arccos',
    tf: 'acos math.acos',
    np: 'arccos acos',
  },
  'Acos',
);
export const atan = floatFunction(
  'atan',
  Math.atan,
  ({ g, input }) => [() => c.div(g[0]!, c.add(c.square(input(0)), 1))],
  {
    torch: forms('atan', 'arctan'),
    jax: 'numpy.arctan numpy.atan',
    mx: 'np.arctan',
    tf: 'atan math.atan',
    np: 'arctan atan',
  },
  'Atan',
);
export const sinh = floatFunction(
  'sinh',
  Math.sinh,
  c.slope((x) => c.call('cosh', [x])),
  { torch: forms('sinh'), jax: 'numpy.sinh', mx: 'np.sinh', tf: 'sinh math.sinh', np: 'sinh' },
  'Sinh',
);
export const cosh = floatFunction(
  'cosh',
  Math.cosh,
  c.slope((x) => c.call('sinh', [x])),
  { torch: forms('cosh'), jax: 'numpy.cosh', mx: 'np.cosh', tf: 'cosh math.cosh', np: 'cosh' },
  'Cosh',
);
export const tanh = floatFunction(
  'tanh',
  Math.tanh,
  c.slopeOfResult((y) => c.sub(1, c.square(y))),
  { torch: forms('tanh'), mx: 'np.tanh', np: 'tanh' },
  'Tanh',
  tanhSingle,
);
export const asinh = floatFunction(
  'asinh',
  Math.asinh,
  c.slope((x) => c.call('rsqrt', [c.add(c.square(x), 1)])),
  {
    torch: forms('asinh', 'arcsinh'),
    jax: 'numpy.arcsinh numpy.asinh',
    mx: 'np.arcsinh',
    tf: 'asinh math.asinh',
    np: 'arcsinh asinh',
  },
  'Asinh',
);
export const acosh = floatFunction(
  'acosh',
  Math.acosh,
  c.slope((x) => c.call('rsqrt', [c.sub(c.square(x), 1)])),
  {
    torch: forms('acosh', 'arccosh'),
    jax: 'numpy.arccosh numpy.acosh',
    mx: 'np.arccosh',
    tf: 'acosh math.acosh',
    np: 'arccosh acosh',
  },
  'Acosh',
);
export const atanh = floatFunction(
  'atanh',
  Math.atanh,
  ({ g, input }) => [() => c.div(g[0]!, c.sub(1, c.square(input(0))))],
  {
    torch: forms('atanh', 'arctanh'),
    jax: 'numpy.arctanh numpy.atanh',
    mx: 'np.arctanh',
    tf: 'atanh math.atanh',
    np: 'arctanh atanh',
  },
  'Atanh',
);
export const degrees = floatFunction('degrees', (x) => x * (180 / Math.PI), c.slopeConstant(180 / Math.PI), {
  torch: forms('rad2deg'),
  jax: 'numpy.degrees numpy.rad2deg',
  mx: 'np.degrees',
  np: 'degrees rad2deg',
});
export const radians = floatFunction('radians', (x) => x * (Math.PI / 180), c.slopeConstant(Math.PI / 180), {
  torch: forms('deg2rad'),
  jax: 'numpy.radians numpy.deg2rad',
  mx: 'np.radians',
  np: 'radians deg2rad',
});
export const logistic = floatFunction(
  'logistic',
  (x) => 1 / (1 + Math.exp(-x)),
  c.slopeOfResult((y) => c.mul(y, c.sub(1, y))),
  { torch: `${forms('sigmoid')} special.expit`, mx: 'npx.sigmoid' },
  'Sigmoid',
  logisticSingle,
);
export const softplus = floatFunction(
  'softplus',
  (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  c.slope(c.logistic),
  { jax: 'nn.softplus', tf: 'math.softplus nn.softplus' },
);
export const erfOp = floatFunction(
  'erf',
  erf,
  c.slope((x) => c.mul(c.exp(c.neg(c.square(x))), 2 / Math.sqrt(Math.PI))),
  { torch: forms('erf'), jax: 'lax.erf scipy.special.erf', mx: 'npx.erf', tf: 'math.erf' },
);
export const erfcOp = floatFunction(
  'erfc',
  erfc,
  c.slope((x) => c.mul(c.exp(c.neg(c.square(x))), -2 / Math.sqrt(Math.PI))),
  { torch: forms('erfc'), jax: 'lax.erfc scipy.special.erfc', tf: 'math.erfc' },
);
export const erfinvOp = floatFunction(
  'erf_inv',
  erfinv,
  c.slopeOfResult((y) => c.mul(c.exp(c.square(y)), Math.sqrt(Math.PI) / 2)),
  { torch: forms('erfinv'), jax: 'lax.erf_inv', mx: 'npx.erfinv', tf: 'math.erfinv' },
);
export const lgamma = floatFunction(
  'lgamma',
  gammaLn,
  c.slope((x) => c.call('digamma', [x])),
  { torch: forms('lgamma'), jax: 'lax.lgamma scipy.special.gammaln', mx: 'npx.gammaln', tf: 'math.lgamma' },
);
export const digammaOp = floatFunction('digamma', digamma, null, {
  torch: forms('digamma'),
  jax: 'lax.digamma scipy.special.digamma',
  tf: 'math.digamma',
});

/** The number, or 0 where it is negative: flat at 0. */
export const relu = unary('relu', {
  real: (x) => maximumOf(x, 0),
  big: (x) => (x > 0n ? x : 0n),
  vjp: ({ g, output }) => [() => c.mul(g[0]!, c.greater(output(0), 0))],
  as: { torch: forms('relu') },
});
