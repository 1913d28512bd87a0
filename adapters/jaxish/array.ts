/** jax's array: an immutable value, and whether its dtype is weak. */
import { ArrayValue, type Value } from '../../src/core/value.ts';
import { Ref } from '../../src/memory/ref.ts';
import { installDlpack } from '../../src/dialect/dlpack.ts';
import { registerInterop } from '../../src/dialect/interop.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

/** jax.Array, also called jnp.ndarray. */
export const arrayBase = new PyClass('Array', 'jax.jaxlib._jax');
/** The class that every concrete array has. */
export const arrayClass = new PyClass('ArrayImpl', 'jaxlib._jax', [arrayBase]);
arrayClass.errorName = 'jaxlib._jax.ArrayImpl';

export class JaxArray {
  constructor(
    readonly value: Value,
    /** Whether the dtype yields to any other of its kind. */
    readonly weak = false,
  ) {
    // Nobody may write the buffer of an immutable array in place.
    if (value instanceof ArrayValue) value.handle.share();
  }
}
declareClass(JaxArray, arrayClass);

registerInterop(JaxArray, {
  read: (x) => (x as JaxArray).value,
  memory: (x) => Ref.of((x as JaxArray).value),
  readOnly: true,
  dlpack: {},
});
installDlpack(arrayClass);
