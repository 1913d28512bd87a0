/** jax's modules and classes, put together from op records, functions and constants. */
import { numberConstants } from '../../src/python/constants.ts';
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import '../numpyish/interop.ts';
import './members.ts';
import type { DType } from '../../src/core/dtype.ts';
import { worded } from '../../src/dialect/call.ts';
import { buildNamespace, moduleAt } from '../../src/dialect/namespace.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { installSurface } from '../../src/dialect/surface.ts';
import { truth } from '../../src/python/operators.ts';
import { BuiltinFunction } from '../../src/python/function.ts';
import { PyModule } from '../../src/python/module.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { Float } from '../../src/python/values.ts';
import { numpy2 } from '../numpyish/namespace.ts';
import { edition2 } from '../numpyish/edition.ts';
import { arrayBase, arrayClass, JaxArray } from './array.ts';
import { IndexUpdateHelper, IndexUpdateRef, helperClass, refClass } from './at.ts';
import { asArray } from './convert.ts';
import { dialect } from './dialect.ts';
import { canonical, scalarAliases, scalarTypes } from './dtype.ts';
import { functions } from './functions/all.ts';
import { plainInitializers } from './functions/initializers.ts';
import { settings } from './settings.ts';

installOperators(dialect, arrayClass);

export const namespace = buildNamespace(dialect, functions, { '': arrayClass, At: refClass });
export const jax = namespace.root;
export const jnp = moduleAt(jax, ['numpy']);

for (const [name, cls] of Object.entries(scalarTypes)) {
  jnp.members.set(name, cls);
  cls.construct = (args) => {
    if (args.length === 0) throw new PyTypeError("_ScalarMeta.__call__() missing 1 required positional argument: 'x'");
    return worded(dialect, { name, declaration: null, op: null }, () => asArray(args[0], canonical(name as DType)));
  };
}
for (const [name, dtype] of Object.entries(scalarAliases)) jnp.members.set(name, scalarTypes[dtype]);

const constants: Readonly<Record<string, unknown>> = {
  ...numberConstants,
  euler_gamma: new Float(0.5772156649015329),
  newaxis: null,
  ndarray: arrayBase,
};
for (const [name, value] of Object.entries(constants)) jnp.members.set(name, value);
for (const [name, cls] of Object.entries(edition2.scalarBases)) jnp.members.set(name, cls);
for (const name of [
  'finfo',
  'iinfo',
  'set_printoptions',
  'get_printoptions',
  'printoptions',
  'array_repr',
  'array_str',
]) {
  if (numpy2.has(name)) jnp.members.set(name, numpy2.find(name));
}

/** `jax.config`: the switches that matter here. */
const update = (name: unknown, value: unknown): null => {
  if (name === 'jax_enable_x64') settings.x64 = truth(value);
  return null;
};
jax.members.set(
  'config',
  new PyModule('jax.config', [['update', new BuiltinFunction('update', ([name, value]) => update(name, value))]]),
);
const initializers = moduleAt(jax, ['nn', 'initializers']);
for (const [name, init] of Object.entries(plainInitializers)) initializers.members.set(name, init);
jax.members.set('Array', arrayBase);
jax.members.set('__version__', '0.10.2');

installSurface(JaxArray, arrayClass);
installSurface(IndexUpdateHelper, helperClass);
installSurface(IndexUpdateRef, refClass);
