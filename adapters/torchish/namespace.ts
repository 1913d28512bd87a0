/** torch's modules and classes, put together from op records, functions and constants. */
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { buildNamespace } from '../../src/dialect/namespace.ts';
import { installSurface } from '../../src/dialect/surface.ts';
import type { DType } from '../../src/core/dtype.ts';
import { dialect } from './dialect.ts';
import { dtypeAliases, dtypeClass, dtypeObjects } from './dtype.ts';
import { functions } from './functions.ts';
import { sizeClass } from './members.ts';
import { Tensor, tensorClass } from './tensor.ts';

installOperators(dialect, tensorClass);

export const namespace = buildNamespace(dialect, functions, { '': tensorClass });
export const torch = namespace.root;

for (const [name, dtype] of Object.entries(dtypeObjects)) torch.members.set(name, dtype);
for (const [name, dtype] of Object.entries(dtypeAliases)) torch.members.set(name, dtypeObjects[dtype as DType]);
torch.members.set('Tensor', tensorClass);
torch.members.set('Size', sizeClass);
torch.members.set('dtype', dtypeClass);

installSurface(Tensor, tensorClass);
