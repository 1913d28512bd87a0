/** What torch's tensors offer to other dialects. */
import { afresh, ArrayValue } from '../../src/core/value.ts';
import { installDlpack } from '../../src/dialect/dlpack.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { toDType } from '../../src/ops/movement.ts';
import { PyBufferError } from '../../src/python/errors.ts';
import { requiresGrad } from './autograd/state.ts';
import { Tensor, tensorClass } from './tensor.ts';

registerInterop(Tensor, {
  read: (x) => {
    const value = afresh((x as Tensor).ref.read());
    if (value instanceof ArrayValue) value.handle.share();
    return value;
  },
  memory: (x) => (x as Tensor).ref.detached(),
  dlpack: {
    check: (x) => {
      if (requiresGrad(x as Tensor))
        throw new PyBufferError("Can't export tensors that require gradient, use tensor.detach()");
    },
  },
  // Truth values come back as bytes: torch's wrapping is older than its bool.
  numpy: { wrap: (value) => Tensor.of(value.dtype === 'bool' ? toDType(value, 'uint8') : value) },
});

tensorClass.members.set('__array_priority__', { kind: 'value', value: 1000 });
installDlpack(tensorClass);
