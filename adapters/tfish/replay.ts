/** TensorFlow as the conformance replayer sees it. */
import type { EncodedTensor, ReplayTarget } from '../../src/dialect/target.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { edition2 } from '../numpyish/edition.ts';
import { encodeNumpy } from '../numpyish/replay.ts';
import { numpy2 } from '../numpyish/namespace.ts';
import { arrayOf, isTensor } from './tensor.ts';
import { tf } from './namespace.ts';
import { leaveAll } from './gradient-tape.ts';
import { resetSettings } from './settings.ts';

const encodeTensor = (x: unknown): EncodedTensor | null => {
  if (!isTensor(x)) return encodeNumpy(x);
  const { dtype, shape, data } = arrayOf(x);
  return { kind: 'tensor', type: typeOf(x).qualifiedName, dtype, shape, data };
};

export const target: ReplayTarget = {
  preamble: () =>
    new Map([
      ['tf', tf],
      ['np', numpy2],
    ]),
  reset: () => {
    resetSettings();
    leaveAll();
    edition2.reset();
  },
  encodeTensor,
};
