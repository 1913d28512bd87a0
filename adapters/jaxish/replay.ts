/** jax as the conformance replayer sees it. */
import type { EncodedTensor, ReplayTarget } from '../../src/dialect/target.ts';
import { elements } from '../../src/dialect/operand.ts';
import { edition2 } from '../numpyish/edition.ts';
import { numpy2 } from '../numpyish/namespace.ts';
import { encodeNumpy } from '../numpyish/replay.ts';
import { JaxArray } from './array.ts';
import { jax, jnp } from './namespace.ts';
import { resetSettings } from './settings.ts';

const encodeTensor = (x: unknown): EncodedTensor | null => {
  if (!(x instanceof JaxArray)) return encodeNumpy(x);
  const { dtype, shape, data } = elements(x.value);
  return { kind: 'tensor', type: 'jaxlib._jax.ArrayImpl', dtype, shape, data, ...(x.weak && { weak_type: true }) };
};

export const target: ReplayTarget = {
  preamble: () =>
    new Map([
      ['jax', jax],
      ['np', numpy2],
      ['jnp', jnp],
      ['grad', jax.find('grad')],
      ['vmap', jax.find('vmap')],
      ['jit', jax.find('jit')],
    ]),
  reset: () => {
    resetSettings();
    edition2.reset();
  },
  encodeTensor,
};
