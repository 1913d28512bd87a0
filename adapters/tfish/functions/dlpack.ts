/** TensorFlow's tensors from and to the memory of other libraries through DLPack. */
import { bind1 } from '../../../src/core/bind.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { Capsule } from '../../../src/dialect/dlpack.ts';
import { Ref } from '../../../src/memory/ref.ts';
import { copy } from '../../../src/ops/movement.ts';
import { PyTypeError } from '../../../src/python/errors.ts';
import { repr } from '../../../src/python/text.ts';
import { InvalidArgumentError } from '../exceptions.ts';
import { EagerTensor } from '../tensor.ts';

export const dlpack: readonly Stated[] = [
  fn('experimental.dlpack.to_dlpack(any tf_tensor)', ({ tf_tensor }) => {
    if (!(tf_tensor instanceof EagerTensor)) {
      throw new InvalidArgumentError('The argument to `to_dlpack` must be a TF tensor, not Python object');
    }
    return new Capsule(Ref.of(EagerTensor.valueOf(tf_tensor)));
  }),
  fn('experimental.dlpack.from_dlpack(any dlcapsule) -> Tensor', ({ dlcapsule }) => {
    if (!(dlcapsule instanceof Capsule)) {
      throw new PyTypeError(
        `TFE_FromDlpackCapsule(): incompatible function arguments. The following argument types are supported:\n    1. (arg0: capsule, arg1: object) -> object\n\nInvoked with: ${repr(dlcapsule)}, <capsule object NULL at 0x7f0000000000>`,
      );
    }
    if (dlcapsule.isUsed) {
      throw new InvalidArgumentError(
        'DLPack tensor must be a capsule with name "dltensor", got "%s". Note that a DLPack tensor may be consumed at most once.used_dltensor',
      );
    }
    // A tensor here never changes, so it takes the elements rather than the memory.
    return new EagerTensor(bind1(copy, [dlcapsule.take().read()], {}));
  }),
];
