/** NumPy's modules and classes, one family for each edition, put together from op records, functions and constants. */
import { numberConstants } from '../../src/python/constants.ts';
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import './interop.ts';
import { worded } from '../../src/dialect/call.ts';
import { buildNamespace } from '../../src/dialect/namespace.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { installSurface } from '../../src/dialect/surface.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { PyModule } from '../../src/python/module.ts';
import { moduleAt } from '../../src/dialect/namespace.ts';
import { convertToFloat } from '../../src/python/conversion.ts';
import { Float } from '../../src/python/values.ts';
import { dialects } from './dialect.ts';
import { installInPlace } from './operators.ts';
import { resultOf } from './result.ts';
import { edition123, edition2, type Edition } from './edition.ts';
import { installDeferral } from './foreign.ts';
import { functionsOf } from './functions/all.ts';
import { installMembers } from './members.ts';
import { installScalarMembers } from './scalar-members.ts';
import { scalarConstructors, scalarFrom } from './scalar.ts';
import { arrayConstructors } from './tensor.ts';
import { installUfuncs } from './ufunc.ts';
import { valueFrom } from './convert.ts';
import { toDType } from '../../src/ops/movement.ts';

const constants: Readonly<Record<string, unknown>> = {
  ...numberConstants,
  euler_gamma: new Float(0.5772156649015329),
  newaxis: null,
};

/** Other names of scalar classes in the module. */
const classAliases: Readonly<Record<string, DType>> = {
  bool_: 'bool',
  byte: 'int8',
  short: 'int16',
  intc: 'int32',
  int_: 'int64',
  intp: 'int64',
  long: 'int64',
  longlong: 'int64',
  ubyte: 'uint8',
  ushort: 'uint16',
  uintc: 'uint32',
  uint: 'uint64',
  ulong: 'uint64',
  uintp: 'uint64',
  half: 'float16',
  single: 'float32',
  double: 'float64',
  csingle: 'complex64',
};

/** Calling a scalar class converts: a number to a scalar, a sequence to an array. */
const installConstructors = (edition: Edition): void => {
  for (const [name, cls] of Object.entries(edition.scalarClasses)) {
    const dtype = name as DType;
    const call = { name, declaration: null, op: null };
    cls.construct = ([x]) =>
      worded(dialects[edition.policy.key], call, () => {
        if (x === undefined) return scalarFrom(0, dtype, edition);
        if (typeof x === 'string') return scalarFrom(new Float(convertToFloat(x)), dtype, edition);
        const value = valueFrom(edition, x, typeof x === 'object' ? null : dtype);
        if (value) return resultOf(edition, toDType(value, dtype));
        return scalarFrom(x, dtype, edition);
      });
  }
};

const build = (edition: Edition) => {
  const dialect = dialects[edition.policy.key];
  installOperators(dialect, edition.arrayClass);
  installInPlace(edition, dialect, edition.arrayClass);
  installOperators({ ...dialect, mutable: false }, edition.scalarBases.generic);
  const namespace = buildNamespace(dialect, functionsOf({ edition, dialect }), { '': edition.arrayClass });
  const { root } = namespace;
  installUfuncs(edition, dialect, root);
  installDeferral(dialect, root);
  installMembers(edition);
  installScalarMembers(edition);
  installConstructors(edition);
  fill(root, edition);
  installSurface(arrayConstructors[edition.policy.key], edition.arrayClass);
  installSurface(scalarConstructors[edition.policy.key], edition.scalarBases.generic);
  return namespace;
};

const fill = (root: PyModule, edition: Edition): void => {
  const { members } = root;
  for (const [name, value] of Object.entries(constants)) members.set(name, value);
  for (const [name, cls] of Object.entries(edition.scalarBases)) members.set(name, cls);
  for (const [name, cls] of Object.entries(edition.scalarClasses)) {
    if (name !== 'bfloat16' && (name !== 'bool' || !edition.policy.legacy)) members.set(name, cls);
  }
  for (const [name, dtype] of Object.entries(classAliases)) members.set(name, edition.scalarClasses[dtype]);
  members.set('ndarray', edition.arrayClass);
  members.set('dtype', edition.dtypeClass);
  members.set('ufunc', edition.ufuncClass);
  members.set('__version__', edition.policy.version);
  members.set('True_', scalarFrom(true, 'bool', edition));
  members.set('False_', scalarFrom(false, 'bool', edition));
  const exceptions = edition.policy.legacy ? root : moduleAt(root, ['exceptions']);
  exceptions.members.set('AxisError', edition.AxisError);
  if (edition.policy.legacy) return;
  const classes = moduleAt(root, ['dtypes']).members;
  for (const [name, cls] of Object.entries(edition.dtypeClasses)) if (name !== 'bfloat16') classes.set(cls.name, cls);
};

/** `numpy` beside torch, JAX and TensorFlow. */
export const namespace = build(edition2);
export const numpy2 = namespace.root;

/** `numpy` beside MXNet. */
export const namespace123 = build(edition123);
export const numpy123 = namespace123.root;
