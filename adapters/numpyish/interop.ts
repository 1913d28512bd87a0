/** What NumPy's arrays and scalars offer to the other dialects. */
import { installDlpack } from '../../src/dialect/dlpack.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { PyBufferError, PyTypeError } from '../../src/python/errors.ts';
import { editions } from './edition.ts';
import { share } from './share.ts';
import { NumpyScalar, valueOfScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

registerInterop(NDArray, {
  read: (x) => share((x as NDArray).ref.read()),
  memory: (x) => (x as NDArray).ref,
  dlpack: {
    isReadOnly: (x) => !(x as NDArray).writeable,
    check: (x, isVersioned) => {
      const { writeable, edition } = x as NDArray;
      if (writeable) return;
      if (edition.policy.legacy) throw new PyTypeError('NumPy currently only supports dlpack for writeable arrays');
      if (isVersioned) return;
      throw new PyBufferError(
        'Cannot export readonly array since signalling readonly is unsupported by DLPack (supported by newer DLPack version).',
      );
    },
  },
});

registerInterop(NumpyScalar, {
  read: (x) => valueOfScalar(x as NumpyScalar),
  memory: () => null,
});

for (const { arrayClass } of editions) installDlpack(arrayClass);
