/** torch as the conformance replayer sees it. */
import type { EncodedTensor, ReplayTarget } from '../../src/dialect/target.ts';
import { elements } from '../../src/dialect/operand.ts';
import { numpy2 } from '../numpyish/namespace.ts';
import { encodeNumpy } from '../numpyish/replay.ts';
import { isLeaf, requiresGrad, setRecording } from './autograd/state.ts';
import { resetSettings } from './settings.ts';
import { Tensor } from './tensor.ts';
import { defaultGenerator } from './generator.ts';
import { functional, nn, torch } from './namespace.ts';

const encodeTensor = (x: unknown): EncodedTensor | null => {
  if (!(x instanceof Tensor)) return encodeNumpy(x);
  const { dtype, shape, data } = elements(x.ref.read());
  return {
    kind: 'tensor',
    type: 'torch.Tensor',
    dtype,
    shape,
    data,
    requires_grad: requiresGrad(x),
    grad: isLeaf(x) ? x.autograd.grad : null,
  };
};

export const target: ReplayTarget = {
  preamble: () =>
    new Map<string, unknown>([
      ['torch', torch],
      ['np', numpy2],
      ['nn', nn],
      ['F', functional],
    ]),
  reset: () => {
    resetSettings();
    setRecording(true);
    defaultGenerator.seed(0n);
  },
  encodeTensor,
};
