/** MXNet as the conformance replayer sees it. */
import type { EncodedTensor, ReplayTarget } from '../../src/dialect/target.ts';
import { elements } from '../../src/dialect/operand.ts';
import { resetNumpy } from '../numpyish/edition.ts';
import { numpy123 } from '../numpyish/namespace.ts';
import { encodeNumpy } from '../numpyish/replay.ts';
import { LegacyArray, resetAutograd } from './autograd.ts';
import { autograd, gluon, init, nn } from './modules.ts';
import { mx, np, npx } from './namespace.ts';
import { streams } from './random.ts';
import { NDArray, valueOf } from './tensor.ts';

const encodeTensor = (x: unknown): EncodedTensor | null => {
  if (x instanceof LegacyArray) return { ...encodeTensor(x.array)!, type: 'mxnet.ndarray.ndarray.NDArray' };
  if (!(x instanceof NDArray)) return encodeNumpy(x);
  const { dtype, shape, data } = elements(valueOf(x));
  return { kind: 'tensor', type: 'mxnet.numpy.ndarray', dtype, shape, data, grad: x.autograd.grad };
};

export const target: ReplayTarget = {
  preamble: () =>
    new Map<string, unknown>([
      ['onp', numpy123],
      ['autograd', autograd],
      ['gluon', gluon],
      ['init', init],
      ['np', np],
      ['npx', npx],
      ['nn', nn],
    ]),
  reset: () => {
    resetNumpy();
    resetAutograd();
    streams.seed(0);
  },
  encodeTensor,
  importModule: (name) => (name === 'mxnet' ? mx : name === 'numpy' ? numpy123 : null),
};
