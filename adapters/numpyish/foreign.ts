/** NumPy's functions on tensors of other libraries: who answers, and what comes back. */
import type { Dialect } from '../../src/dialect/dialect.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import { makeFunction } from '../../src/dialect/surface.ts';
import { getattr } from '../../src/python/attributes.ts';
import { invoke } from '../../src/python/call.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { getitem } from '../../src/python/items.ts';
import { len } from '../../src/python/operators.ts';
import { Slice } from '../../src/python/values.ts';
import type { PyModule } from '../../src/python/module.ts';
import { CALL, isCallable, type Call, type Kwargs } from '../../src/python/object.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { builtinFunctionClass } from '../../src/python/types.ts';
import { NumpyScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

/** Whether `x` is an array of another library. */
export const isForeign = (x: unknown): boolean => {
  if (x instanceof NDArray || x instanceof NumpyScalar) return false;
  const interop = interopOf(x);
  return interop !== null && interop.isData !== true;
};

/** The tensors of other libraries among arguments, also inside of a list. */
const foreigners = (args: readonly unknown[]): readonly unknown[] =>
  args.flatMap((x) => (Array.isArray(x) ? (x as readonly unknown[]) : [x])).filter(isForeign);

/** A ufunc that a library overrides, or whose result it wraps. */
export const wrapped =
  (dialect: Dialect, name: string, call: Call): Call =>
  (args, kwargs) => {
    const [foreign] = foreigners(args);
    if (foreign === undefined) return call(args, kwargs);
    const protocols = interopOf(foreign)!.numpy;
    if (protocols?.call) return protocols.call(name, args, kwargs);
    return (kwargs.get('out') ?? null) === null ? wrap(dialect, foreign, call(args, kwargs)) : call(args, kwargs);
  };

/** A result as the library of `foreign` has it. */
const wrap = (dialect: Dialect, foreign: unknown, result: unknown): unknown => {
  const wrapping = interopOf(foreign)!.numpy?.wrap;
  const operand = wrapping ? dialect.operand(result) : null;
  return wrapping && operand ? wrapping(operand.as(operand.dtype)) : result;
};

/** Defaults that NumPy passes on when it asks an object's own method, by function. */
type Passed = Readonly<Record<string, unknown>>;

/** Functions that call the object's method of that name wherever there is one. */
const reductions: Readonly<Record<string, Passed>> = {
  sum: { axis: null, out: null },
  prod: { axis: null, out: null },
  max: { axis: null, out: null },
  min: { axis: null, out: null },
  any: { axis: null, out: null },
  all: { axis: null, out: null },
  mean: { axis: null, dtype: null, out: null },
  std: { axis: null, dtype: null, out: null, ddof: 0 },
  var: { axis: null, dtype: null, out: null, ddof: 0 },
  squeeze: {},
};

/** How NumPy hands its arguments to a method: so many by position, the others by name. */
interface Asked {
  readonly positional: number;
  readonly keywords: Passed;
}

const asked = (positional: number, keywords: Passed = {}): Asked => ({ positional, keywords });

/** Functions that call the method too, but compute themselves where it refuses the arguments. */
const attempts: Readonly<Record<string, Asked>> = {
  argmax: asked(0, { axis: null, out: null }),
  argmin: asked(0, { axis: null, out: null }),
  argsort: asked(0, { axis: -1, kind: null, order: null, stable: null }),
  reshape: asked(1, { order: 'C' }),
  transpose: asked(1),
  cumsum: asked(0, { axis: null, dtype: null, out: null }),
  cumprod: asked(0, { axis: null, dtype: null, out: null }),
  clip: asked(2, { out: null }),
  round: asked(0, { decimals: 0, out: null }),
  take: asked(1, { axis: null, out: null, mode: 'raise' }),
  repeat: asked(1, { axis: null }),
  nonzero: asked(0),
  swapaxes: asked(2),
  diagonal: asked(0, { offset: 0, axis1: 0, axis2: 1 }),
};

/** Functions that read an attribute. */
const attributes: Readonly<Record<string, string>> = { shape: 'shape', ndim: 'ndim', size: 'size' };

const methodOf = (x: unknown, name: string): unknown => getattr(x, name, null);

/** Asks a method as NumPy does; `args` are those after the tensor. */
const ask = (method: unknown, { positional, keywords }: Asked, args: readonly unknown[], kwargs: Kwargs): unknown => {
  const names = Object.keys(keywords);
  const first = Array.from({ length: positional }, (_, i) => args[i] ?? null);
  const named = args.slice(positional).map((x, i) => [names[i]!, x] as const);
  return invoke(method, first, new Map([...Object.entries(keywords), ...named, ...kwargs]));
};

const deferring =
  (dialect: Dialect, name: string, call: Call): Call =>
  (args, kwargs) => {
    const [foreign] = foreigners(args);
    if (foreign === undefined) return call(args, kwargs);
    const override = interopOf(foreign)!.numpy?.call;
    if (override) return override(name, args, kwargs);
    if (args[0] !== foreign) return call(args, kwargs);
    const [, sections, axis = kwargs.get('axis') ?? 0] = args;
    if (name === 'split' && axis === 0 && divides(foreign, sections) && methodOf(foreign, 'swapaxes'))
      return cut(foreign, sections, 0);
    const own = methodOf(foreign, attributes[name] ?? name);
    if (own === null) return call(args, kwargs);
    if (attributes[name]) return args.length === 1 ? own : call(args, kwargs);
    const reduction = reductions[name];
    if (reduction) return ask(own, asked(0, reduction), args.slice(1), kwargs);
    const passed = attempts[name];
    if (!passed) return call(args, kwargs);
    return attempt(
      () => ask(own, passed, args.slice(1), kwargs),
      () => wrap(dialect, foreign, call(args, kwargs)),
    );
  };

/** The method's answer, or ours where it does not take the arguments. */
const attempt = (method: () => unknown, compute: () => unknown): unknown => {
  try {
    return method();
  } catch (error) {
    if (error instanceof PyTypeError) return compute();
    throw error;
  }
};

/** Constructors and conversions, which no library overrides. */
const plain: ReadonlySet<string> = new Set([
  'array',
  'asarray',
  'asanyarray',
  'from_dlpack',
  'ascontiguousarray',
  'full',
  'arange',
  'linspace',
  'eye',
  'zeros',
  'ones',
]);

/** Parts of a tensor that has its own `swapaxes`: cut through the protocol, so that they are of its library. */
const cut = (x: unknown, sections: number, axis: number): unknown[] => {
  const turned = (y: unknown): unknown => invoke(getattr(y, 'swapaxes'), [axis, 0]);
  const whole = turned(x);
  const size = len(whole) / sections;
  return Array.from({ length: sections }, (_, i) => turned(getitem(whole, new Slice(i * size, (i + 1) * size, null))));
};

const divides = (x: unknown, sections: unknown): sections is number =>
  typeof sections === 'number' && sections > 0 && len(x) % sections === 0;

/** Gives every function of the module but ufuncs to the libraries of its arguments first. */
export const installDeferral = (dialect: Dialect, root: PyModule): void => {
  for (const [name, made] of root.members) {
    if (!isCallable(made) || typeOf(made) !== builtinFunctionClass || plain.has(name)) continue;
    const call: Call = (args, kwargs) => made[CALL](args, kwargs);
    root.members.set(name, makeFunction(name, 'numpy', deferring(dialect, name, call)));
  }
};
