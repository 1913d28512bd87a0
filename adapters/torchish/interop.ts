/** What torch's tensors offer to other dialects. */
import { afresh, ArrayValue } from '../../src/core/value.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { toDType } from '../../src/ops/movement.ts';
import { Tensor, tensorClass } from './tensor.ts';

registerInterop(Tensor, {
  read: (x) => {
    const value = afresh((x as Tensor).ref.read());
    if (value instanceof ArrayValue) value.handle.share();
    return value;
  },
  memory: (x) => (x as Tensor).ref.detached(),
  // Truth values come back as bytes: torch's wrapping is older than its bool.
  numpy: { wrap: (value) => Tensor.of(value.dtype === 'bool' ? toDType(value, 'uint8') : value) },
});

tensorClass.members.set('__array_priority__', { kind: 'value', value: 1000 });
