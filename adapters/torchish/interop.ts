/** What torch's tensors offer to other dialects. */
import { ArrayValue } from '../../src/core/value.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { toDType } from '../../src/ops/movement.ts';
import { Tensor, tensorClass } from './tensor.ts';

registerInterop(Tensor, {
  read: (x) => {
    const value = (x as Tensor).ref.read();
    if (value instanceof ArrayValue) value.handle.share();
    return value;
  },
  memory: (x) => (x as Tensor).ref,
  // Truth values come back as bytes: torch's wrapping is older than its bool.
  numpy: { wrap: (value) => Tensor.of(value.dtype === 'bool' ? toDType(value, 'uint8') : value) },
});

tensorClass.members.set('__array_priority__', { kind: 'value', value: 1000 });
