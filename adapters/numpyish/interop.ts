/** What NumPy's arrays and scalars offer to the other dialects. */
import { registerInterop } from '../../src/dialect/interop.ts';
import { share } from './share.ts';
import { NumpyScalar, valueOfScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

registerInterop(NDArray, {
  read: (x) => share((x as NDArray).ref.read()),
  memory: (x) => (x as NDArray).ref,
});

registerInterop(NumpyScalar, {
  read: (x) => valueOfScalar(x as NumpyScalar),
  memory: () => null,
});
