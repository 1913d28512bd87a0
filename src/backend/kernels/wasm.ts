/** Kernels of ours for wasm: loops over its memory where tfjs's are wrong, inaccurate or slow. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { FoldRule, MapRule } from '../../core/op.ts';
import { contiguousStrides } from '../../core/shape.ts';
import { copyStrided } from '../../core/strided.ts';
import type { Data, DType } from '../../core/dtype.ts';
import type { HostArray } from '../../core/value.ts';
import { runFold } from '../host/fold.ts';
import { runMap } from '../host/map.ts';
import type { Kernel, KernelArguments, OwnKernels } from '../tfjs.ts';

type Call = KernelArguments<BackendWasm>;

/** A view of a tensor in wasm memory. Good until something allocates there: growth moves the memory. */
const view = (backend: BackendWasm, tensor: TensorInfo): HostArray => ({
  dtype: tensor.dtype as DType,
  shape: tensor.shape,
  data: backend.typedArrayFromHeap(tensor) as unknown as Data,
});

const one = ({ inputs }: Call, name: string): TensorInfo => inputs[name] as TensorInfo;

/** A new tensor, then views of everything, in this order: allocating last would detach the views. */
const produce = (
  { backend }: Call,
  shape: readonly number[],
  dtype: DType,
  inputs: readonly TensorInfo[],
  fill: (output: HostArray, ...inputs: HostArray[]) => void,
): TensorInfo => {
  const output = backend.makeOutput([...shape], dtype as TensorInfo['dtype']);
  fill(view(backend, output), ...inputs.map((input) => view(backend, input)));
  return output;
};

/** `attrs`: axes, and the shape of the output. */
const folding =
  (rule: FoldRule): Kernel<BackendWasm> =>
  (call) => {
    const { axes, shape, dtype } = call.attrs as { axes: readonly number[]; shape: readonly number[]; dtype?: DType };
    const x = one(call, 'x');
    return produce(call, shape, dtype ?? (x.dtype as DType), [x], (output, input) =>
      runFold('fold', rule, input, axes, output),
    );
  };

/** `attrs`: the shape of the output. */
const mapping =
  (rule: MapRule, names: readonly string[], to?: DType): Kernel<BackendWasm> =>
  (call) => {
    const tensors = names.map((name) => one(call, name));
    const { shape } = call.attrs as { shape: readonly number[] };
    return produce(call, shape, to ?? (tensors.at(-1)!.dtype as DType), tensors, (output, ...inputs) =>
      runMap(rule, inputs, output),
    );
  };

export const wasmKernels: OwnKernels<BackendWasm> = {
  /** Another shape over the same buffer; the binding knows whose it is. */
  Reshape: (call) => ({ ...one(call, 'x'), shape: [...(call.attrs['shape'] as readonly number[])] }),

  /** Elements at strided places: every slice, permutation and stretch. */
  StridedRead: (call) => {
    const { shape, strides, offset } = call.attrs as {
      shape: readonly number[];
      strides: readonly number[];
      offset: number;
    };
    const x = one(call, 'x');
    return produce(call, shape, x.dtype as DType, [x], (output, input) =>
      copyStrided(shape, input.data, { strides, offset }, output.data, { strides: contiguousStrides(shape), offset: 0 }),
    );
  },
};

export { folding, mapping };
