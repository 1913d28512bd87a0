/** Values that are safe to keep. */
import { ArrayValue, type Value } from '../../src/core/value.ts';

/** Marks the buffer of a value as kept, so that a later write leaves it as it is. */
export const share = (value: Value): Value => {
  if (value instanceof ArrayValue) value.handle.share();
  return value;
};
