/** How tensors become NumPy's arrays and scalars, and are read by other dialects. */
import { installDlpack } from '../../src/dialect/dlpack.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { elements } from '../../src/dialect/operand.ts';
import { copy } from '../../src/ops/movement.ts';
import { bind1 } from '../../src/core/bind.ts';
import type { Value } from '../../src/core/value.ts';
import { edition2 } from '../numpyish/edition.ts';
import { scalarAt } from '../numpyish/scalar.ts';
import { ndarrayOf } from '../numpyish/tensor.ts';
import { EagerTensor, tensorClass, valueOf, Variable } from './tensor.ts';

registerInterop(EagerTensor, {
  read: (x) => EagerTensor.valueOf(x as EagerTensor),
  memory: () => null,
  readOnly: true,
  dlpack: {},
});
installDlpack(tensorClass);
registerInterop(Variable, { read: (x) => bind1(copy, [valueOf(x as Variable)], {}), memory: () => null });

/** `.numpy()`: an array of its own memory, or a scalar where there are no axes. */
export const toNumpy = (value: Value): object =>
  value.shape.length === 0 ? scalarAt(elements(value), 0, edition2) : ndarrayOf(bind1(copy, [value], {}));
