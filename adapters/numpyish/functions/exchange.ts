/** Functions that take over the memory of other libraries. */
import { bind1 } from '../../../src/core/bind.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { exportDlpack } from '../../../src/dialect/dlpack.ts';
import { copy } from '../../../src/ops/movement.ts';
import { PyAttributeError, PyRuntimeError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { typeName } from '../../../src/python/typeof.ts';
import type { Numpy } from '../numpy.ts';
import { ndarrayOf, ndarrayOver, type NDArray } from '../tensor.ts';

/** @throws ValueError for anything but the one device that there is */
export const checkDevice = (device: unknown): void => {
  if (device === null || device === 'cpu') return;
  throw new PyValueError(`Device not understood. Only "cpu" is allowed, but received: ${str(device)}`);
};

export const exchangeFunctions = ({ edition }: Numpy): readonly Stated[] => {
  const { legacy } = edition.policy;

  const fromDlpack = (x: unknown, copies: unknown): NDArray => {
    const capsule = exportDlpack(x);
    if (!capsule) {
      const owner = legacy ? `type object '${typeName(x)}'` : `'${typeName(x)}' object`;
      throw new PyAttributeError(`${owner} has no attribute '__dlpack__'`);
    }
    if (capsule.dtype === 'bfloat16') throw new PyRuntimeError('Unsupported dtype in DLTensor.');
    const ref = capsule.take();
    const array = copies === true ? ndarrayOf(bind1(copy, [ref.read()], {}), edition) : ndarrayOver(ref, { edition });
    array.writeable = !legacy && !capsule.isReadOnly;
    return array;
  };

  return legacy
    ? [fn('from_dlpack(any x, /)', ({ x }) => fromDlpack(x, null))]
    : [
        fn('from_dlpack(any x, /, *, any device=None, any copy=None)', ({ x, device, copy: copies }) => {
          checkDevice(device);
          return fromDlpack(x, copies);
        }),
      ];
};
