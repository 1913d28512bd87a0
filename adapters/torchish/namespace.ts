/** torch's modules and classes, put together from op records, functions and constants. */
import { numberConstants } from '../../src/python/constants.ts';
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import './interop.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { buildNamespace, moduleAt } from '../../src/dialect/namespace.ts';
import { installSurface } from '../../src/dialect/surface.ts';
import { exceptionClassOf } from '../../src/python/errors.ts';
import { modeClasses } from './autograd/modes.ts';
import { constants } from './constants.ts';
import { deviceClass } from './device.ts';
import { dialect } from './dialect.ts';
import { dtypeAliases, dtypeClass, dtypeObjects } from './dtype.ts';
import { LinAlgError } from './errors.ts';
import { functions } from './functions.ts';
import { defaultGenerator, generatorClass } from './generator.ts';
import { legacyClasses } from './legacy.ts';
import { sizeClass } from './members.ts';
import { returnTypes } from './named.ts';
import { Tensor, tensorClass } from './tensor.ts';

installOperators(dialect, tensorClass);

export const namespace = buildNamespace(dialect, functions, { '': tensorClass });
export const torch = namespace.root;
export const nn = moduleAt(torch, ['nn']);
export const functional = moduleAt(torch, ['nn', 'functional']);

const { members } = torch;
for (const [name, dtype] of Object.entries(dtypeObjects)) members.set(name, dtype);
for (const [name, dtype] of Object.entries(dtypeAliases)) members.set(name, dtypeObjects[dtype]);
for (const [name, cls] of legacyClasses) members.set(name, cls);
for (const [name, value] of constants) members.set(name, value);
for (const [name, x] of Object.entries(numberConstants)) members.set(name, x);
for (const [name, cls] of modeClasses) {
  members.set(name, cls);
  moduleAt(torch, ['autograd']).members.set(name, cls);
}
members.set('Tensor', tensorClass);
moduleAt(torch, ['linalg']).members.set('LinAlgError', exceptionClassOf(LinAlgError));
members.set('Size', sizeClass);
members.set('dtype', dtypeClass);
members.set('device', deviceClass);
members.set('Generator', generatorClass);
members.set('default_generator', defaultGenerator);
const types = moduleAt(torch, ['return_types']).members;
for (const [name, { cls }] of Object.entries(returnTypes)) types.set(name, cls);

installSurface(Tensor, tensorClass);
