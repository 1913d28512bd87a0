/** Wasm memory as kernels of ours see it: views of tensors, new outputs, and a place for shapes. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { DType } from '../../core/dtype.ts';
import type { HostArray } from '../../core/value.ts';
import type { KernelArguments } from '../tfjs.ts';

export type WasmCall = KernelArguments<BackendWasm>;

/** What kernels of ours use of tfjs's module; its C++ kernels are there too, under their names with a leading underscore. */
export interface WasmExports {
  readonly HEAP32: Int32Array;
  _malloc(bytes: number): number;
}

export const exportsOf = (backend: BackendWasm): WasmExports => (backend as unknown as { wasm: WasmExports }).wasm;

/** The exported C++ kernel `name`. */
export const exported = (backend: BackendWasm, name: string): ((...x: number[]) => void) =>
  (exportsOf(backend) as unknown as Record<string, (...x: number[]) => void>)[`_${name}`]!;

/** Number of a dtype in tfjs's C++. */
export const dtypeCode: Readonly<Record<string, number>> = { float32: 0, int32: 1, bool: 2 };

/** Number of a tensor in tfjs's C++. */
export const tensorId = (backend: BackendWasm, { dataId }: TensorInfo): number =>
  (backend as unknown as { dataIdMap: { get(id: object): { id: number } } }).dataIdMap.get(dataId).id;

export const inputOf = ({ inputs }: WasmCall, name: string): TensorInfo => inputs[name] as TensorInfo;

export const makeOutput = (backend: BackendWasm, shape: readonly number[], dtype: DType): TensorInfo =>
  backend.makeOutput(shape as number[], dtype as TensorInfo['dtype']);

/** A view of a tensor in wasm memory. Good until something allocates there: growth moves the memory. */
export const view = (backend: BackendWasm, tensor: TensorInfo): HostArray => ({
  dtype: tensor.dtype as DType,
  shape: tensor.shape,
  data: backend.typedArrayFromHeap(tensor),
});

/** A new tensor, filled from views of `inputs`. It is allocated first, since that would detach views made before. */
export const produce = (
  { backend }: WasmCall,
  shape: readonly number[],
  dtype: DType,
  inputs: readonly TensorInfo[],
  fill: (output: HostArray, ...inputs: HostArray[]) => void,
): TensorInfo => {
  const output = makeOutput(backend, shape, dtype);
  fill(view(backend, output), ...inputs.map((input) => view(backend, input)));
  return output;
};

const MAX_RANK = 8;
const scratches = new WeakMap<BackendWasm, number>();

/** Byte address of room for two shapes, the second `MAX_RANK` numbers after the first. */
const scratchOf = (backend: BackendWasm): number => {
  let address = scratches.get(backend);
  if (address === undefined) {
    address = exportsOf(backend)._malloc(2 * MAX_RANK * 4) >>> 0;
    scratches.set(backend, address);
  }
  return address;
};

/** Puts a shape where C++ reads it; `slot` 0 or 1. Returns its address. */
export const putShape = (backend: BackendWasm, slot: 0 | 1, shape: readonly number[]): number => {
  const address = scratchOf(backend) + slot * MAX_RANK * 4;
  const { HEAP32 } = exportsOf(backend);
  for (let axis = 0; axis < shape.length; axis++) HEAP32[(address >>> 2) + axis] = shape[axis]!;
  return address;
};
