/** NumPy's functions on tensors of other libraries: who answers, and what comes back. */
import type { Dialect } from '../../src/dialect/dialect.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import { makeFunction } from '../../src/dialect/surface.ts';
import { absent, findAttribute } from '../../src/python/attributes.ts';
import { invoke } from '../../src/python/call.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import type { PyModule } from '../../src/python/module.ts';
import { CALL, isCallable, type Call, type Kwargs } from '../../src/python/object.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { builtinFunctionClass } from '../../src/python/types.ts';
import { NumpyScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

/** Whether `x` is an array of another library. */
export const isForeign = (x: unknown): boolean =>
  !(x instanceof NDArray) && !(x instanceof NumpyScalar) && interopOf(x) !== null;

/** The tensors of other libraries among arguments, also inside of a list. */
const foreigners = (args: readonly unknown[]): readonly unknown[] =>
  args.flatMap((x) => (Array.isArray(x) ? x : [x])).filter(isForeign);

/** A ufunc that a library overrides, or whose result it wraps. */
export const wrapped =
  (dialect: Dialect, name: string, call: Call): Call =>
  (args, kwargs) => {
    const [foreign] = foreigners(args);
    if (foreign === undefined) return call(args, kwargs);
    const protocols = interopOf(foreign)!.numpy;
    if (protocols?.call) return protocols.call(name, args, kwargs);
    const result = call(args, kwargs);
    const given = kwargs.get('out') ?? null;
    if (!protocols?.wrap || given !== null) return result;
    const operand = dialect.operand(result)!;
    return protocols.wrap(operand.as(operand.dtype));
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

/** Functions that call the method too, but compute themselves where it refuses the arguments. */
const attempts: Readonly<Record<string, Passed>> = {
  argmax: { axis: null, out: null },
  argmin: { axis: null, out: null },
  argsort: { axis: -1, kind: null, order: null },
  reshape: { order: 'C' },
  transpose: {},
  cumsum: { axis: null, dtype: null, out: null },
  cumprod: { axis: null, dtype: null, out: null },
  clip: { out: null },
  round: { decimals: 0, out: null },
  take: { axis: null, out: null, mode: 'raise' },
  repeat: { axis: null },
  nonzero: {},
  swapaxes: {},
  diagonal: { offset: 0, axis1: 0, axis2: 1 },
};

/** Functions that read an attribute. */
const attributes: Readonly<Record<string, string>> = { shape: 'shape', ndim: 'ndim', size: 'size' };

const methodOf = (x: unknown, name: string): unknown => {
  const found = findAttribute(x, name);
  return found === absent ? null : found;
};

const withDefaults = (passed: Passed, kwargs: Kwargs): Kwargs => new Map([...Object.entries(passed), ...kwargs]);

/** Positional arguments after the first that have a name among the defaults, as keywords. */
const asKeywords = (passed: Passed, args: readonly unknown[], kwargs: Kwargs): Kwargs => {
  const names = Object.keys(passed);
  return new Map([...Object.entries(passed), ...args.slice(1).map((x, i) => [names[i]!, x] as const), ...kwargs]);
};

const deferring =
  (name: string, call: Call): Call =>
  (args, kwargs) => {
    const [foreign] = foreigners(args);
    if (foreign === undefined) return call(args, kwargs);
    const override = interopOf(foreign)!.numpy?.call;
    if (override) return override(name, args, kwargs);
    if (args[0] !== foreign) return call(args, kwargs);
    const own = methodOf(foreign, attributes[name] ?? name);
    if (own === null) return call(args, kwargs);
    if (attributes[name]) return args.length === 1 ? own : call(args, kwargs);
    const reduction = reductions[name];
    if (reduction) return invoke(own, [], asKeywords(reduction, args, kwargs));
    const passed = attempts[name];
    return passed ? attempt(() => invoke(own, args.slice(1), withDefaults(passed, kwargs)), () => call(args, kwargs)) : call(args, kwargs);
  };

/** The method's answer, or ours where it does not take the arguments. */
const attempt = (ask: () => unknown, compute: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof PyTypeError) return compute();
    throw error;
  }
};

/** Constructors and conversions, which no library overrides. */
const plain: ReadonlySet<string> = new Set(['array', 'asarray', 'asanyarray', 'ascontiguousarray', 'full', 'arange', 'linspace', 'eye', 'zeros', 'ones']);

/** Gives every function of the module but ufuncs to the libraries of its arguments first. */
export const installDeferral = (root: PyModule): void => {
  for (const [name, made] of root.members) {
    if (!isCallable(made) || typeOf(made) !== builtinFunctionClass || plain.has(name)) continue;
    const call: Call = (args, kwargs) => made[CALL](args, kwargs);
    root.members.set(name, makeFunction(name, 'numpy', deferring(name, call)));
  }
};
