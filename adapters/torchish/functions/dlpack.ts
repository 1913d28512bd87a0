/** torch's tensors from and to the memory of other libraries through DLPack. */
import { bind1 } from '../../../src/core/bind.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { Capsule, exportDlpack } from '../../../src/dialect/dlpack.ts';
import { copy } from '../../../src/ops/movement.ts';
import { PyAssertionError, PyRuntimeError, PyTypeError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { TorchDevice } from '../device.ts';
import { Tensor } from '../tensor.ts';

const isAccelerator = (device: unknown): boolean => (device instanceof TorchDevice ? device.type : device) === 'cuda';

const fromDlpack = (x: unknown, device: unknown, copies: unknown): Tensor => {
  if (isAccelerator(device)) throw new PyAssertionError('Torch not compiled with CUDA enabled');
  const capsule = x instanceof Capsule ? x : exportDlpack(x);
  if (!capsule || capsule.isUsed) {
    throw new PyRuntimeError(
      'from_dlpack received an invalid capsule. Note that DLTensor capsules can be consumed only once, so you might have already constructed a tensor from it once.',
    );
  }
  const ref = capsule.take();
  return copies === true ? Tensor.of(bind1(copy, [ref.read()], {})) : new Tensor(ref);
};

export const dlpack: readonly Stated[] = [
  fn(
    'from_dlpack utils.dlpack.from_dlpack(any ext_tensor, *, any device=None, any copy=None) -> Tensor',
    ({ ext_tensor, device, copy: copies }) => fromDlpack(ext_tensor, device, copies),
  ),
  fn('to_dlpack utils.dlpack.to_dlpack(any data)', ({ data }) => {
    if (!(data instanceof Tensor))
      throw new PyTypeError(`_to_dlpack(): argument 'data' (position 1) must be Tensor, not ${typeName(data)}`);
    return new Capsule(data.ref.detached());
  }),
];
