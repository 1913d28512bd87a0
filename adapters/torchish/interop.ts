/** What torch's tensors offer to other dialects. */
import { ArrayValue } from '../../src/core/value.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { Tensor } from './tensor.ts';

registerInterop(Tensor, {
  read: (x) => {
    const value = (x as Tensor).ref.read();
    if (value instanceof ArrayValue) value.handle.share();
    return value;
  },
  memory: (x) => (x as Tensor).ref,
});
