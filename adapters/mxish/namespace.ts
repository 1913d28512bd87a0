/** MXNet's modules and classes, put together from op records, functions and constants. */
import { numberConstants } from '../../src/python/constants.ts';
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import { type Namespace, buildNamespace } from '../../src/dialect/namespace.ts';
import { makeFunction, installSurface } from '../../src/dialect/surface.ts';
import { registerInterop, type ArrayProtocols } from '../../src/dialect/interop.ts';
import { registry } from '../../src/ops/families.ts';
import { afresh } from '../../src/core/value.ts';
import type { DType } from '../../src/core/dtype.ts';
import { PyModule } from '../../src/python/module.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { boolClass } from '../../src/python/types.ts';
import { CALL, type Call, type PyCallable } from '../../src/python/object.ts';
import { Float } from '../../src/python/values.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { edition123 } from '../numpyish/edition.ts';
import { numpy123 } from '../numpyish/namespace.ts';
import { invoke } from '../../src/python/call.ts';
import './members.ts';
import './operators.ts';
import { Context, contextClass, cpu } from './context.ts';
import { dialect } from './dialect.ts';
import { fallback, fallbackNames } from './fallback.ts';
import { functions } from './functions/all.ts';
import { autograd, base, gluon, init } from './modules.ts';
import { pythonNumber } from './scalar.ts';
import { withoutDefaults } from './ufunc-keywords.ts';
import type { AnyOp } from '../../src/core/op.ts';
import { share } from '../numpyish/share.ts';
import { NDArray, ndarrayClass, valueOf } from './tensor.ts';

const declared = buildNamespace(dialect, functions, { '': ndarrayClass });
const { root } = declared;

export const { declarations } = declared;

/** A module under the name that MXNet has for it, with the members that declarations gave it. */
const renamed = (path: readonly string[], name: string): PyModule => {
  const found = path.reduce<unknown>((at, part) => (at instanceof PyModule ? at.find(part) : undefined), root);
  return new PyModule(name, found instanceof PyModule ? found.members : []);
};

export const np = renamed(['np'], 'mxnet.numpy');
export const npx = renamed(['npx'], 'mxnet.numpy_extension');
np.members.set('random', renamed(['np', 'random'], 'mxnet.numpy.random'));
np.members.set('linalg', renamed(['np', 'linalg'], 'mxnet.numpy.linalg'));
npx.members.set('random', renamed(['npx', 'random'], 'mxnet.numpy_extension.random'));

const define = (module: PyModule, name: string, call: Call): void => {
  module.members.set(name, makeFunction(name, module.name, call));
};

/** Functions of numbers alone are NumPy's. */
const leaveNumbersToNumpy = (name: string, op: AnyOp | null = null): void => {
  const own = np.members.get(name) as PyCallable | undefined;
  if (!own || !numpy123.has(name)) return;
  define(np, name, (args, kwargs) => {
    const numbers = args.length > 0 && args.every((x) => scalarKind(pythonNumber(x)) !== null);
    if (numbers) return invoke(numpy123.find(name), args, kwargs);
    const plain = op && op.promote !== 'compare' ? withoutDefaults(name, op.family === 'unary', kwargs) : kwargs;
    return own[CALL](args, plain);
  });
};

for (const op of registry.values()) {
  if (op.family !== 'unary' && op.family !== 'binary') continue;
  for (const text of [op.as.mx ?? []].flat()) {
    for (const path of text.split('(')[0]!.trim().split(' '))
      if (path.startsWith('np.')) leaveNumbersToNumpy(path.slice(3), op);
  }
}
for (const name of ['round', 'round_', 'around', 'tile', 'flip', 'nan_to_num', 'ravel']) leaveNumbersToNumpy(name);
for (const name of fallbackNames) {
  const call = np.has(name) ? undefined : fallback(name);
  if (call) define(np, name, call);
}

const constants: Readonly<Record<string, unknown>> = {
  ...numberConstants,
  NaN: new Float(NaN),
  NAN: new Float(NaN),
  PINF: new Float(Infinity),
  NINF: new Float(-Infinity),
  PZERO: new Float(0),
  NZERO: new Float(-0),
  newaxis: null,
  ndarray: ndarrayClass,
  bool: boolClass,
  bool_: edition123.scalarClasses.bool,
};
for (const [name, value] of Object.entries(constants)) np.members.set(name, value);
for (const dtype of ['float16', 'float32', 'float64', 'uint8', 'int8', 'int32', 'int64'] as DType[]) {
  np.members.set(dtype, edition123.scalarClasses[dtype]);
}

npx.members.set('Context', contextClass);
define(npx, 'cpu', ([id = 0]) => new Context('cpu', Number(id)));
define(npx, 'gpu', ([id = 0]) => new Context('gpu', Number(id)));
define(npx, 'cpu_pinned', ([id = 0]) => new Context('cpu_pinned', Number(id)));
define(npx, 'current_context', () => cpu);

/** `mxnet`. */
export const mx = new PyModule('mxnet', [
  ['np', np],
  ['npx', npx],
  ['autograd', autograd],
  ['gluon', gluon],
  ['init', init],
  ['base', base],
  ['Context', contextClass],
  ['cpu', npx.find('cpu')],
  ['gpu', npx.find('gpu')],
]);

export const namespace: Namespace = { ...declared, root: mx };

/** NumPy's functions on MXNet's arrays are MXNet's own of that name. */
const ownFunction: NonNullable<ArrayProtocols['call']> = (name, args, kwargs) => {
  const own = np.find(name);
  if (own === undefined)
    throw new PyTypeError(
      `no implementation found for 'numpy.${name}' on types that implement __array_function__: [<class 'mxnet.numpy.ndarray'>]`,
    );
  return invoke(own, args, kwargs);
};

registerInterop(NDArray, {
  read: (x) => share(afresh(valueOf(x as NDArray))),
  memory: () => null,
  numpy: { call: ownFunction },
});

installSurface(NDArray, ndarrayClass);
