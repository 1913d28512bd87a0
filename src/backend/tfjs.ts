/** Binding to tfjs kernels: called directly on data ids, their temporaries freed, their outputs owned. */
import { getKernel } from '@tensorflow/tfjs-core';
import type { KernelBackend, KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { Data, DType } from '../core/dtype.ts';
import { dtypes } from '../core/dtype.ts';
import type { AnyOp, DeviceTensor, KernelCall, Params } from '../core/op.ts';
import { sizeOf } from '../core/shape.ts';
import { ArrayValue } from '../core/value.ts';
import type { Aval } from '../core/value.ts';
import type { Engine } from './engine.ts';
import { BufferHandle } from './handle.ts';
import { makeRoom } from './residence.ts';
import type { DeviceMemory } from './residence.ts';

/** One kernel call's arguments, in the protocol of tfjs's own kernels. */
export interface KernelArguments<B> {
  readonly inputs: Readonly<Record<string, TensorInfo | readonly TensorInfo[]>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly backend: B;
}

export type Kernel<B> = (call: KernelArguments<B>) => TensorInfo | readonly TensorInfo[];

/** Kernels of ours for a backend; they are looked up before tfjs's. */
export type OwnKernels<B> = Readonly<Record<string, Kernel<B>>>;

export interface TfjsTraits<B> {
  readonly name: string;
  /** Highest rank that every kernel takes. */
  readonly maxRank: number;
  /** Dtypes that the backend holds exactly. */
  readonly dtypes: ReadonlySet<DType>;
  readonly kernels: OwnKernels<B>;
}

/** A tensor of a lowering: an op's input, uploaded when a kernel first takes it, or a kernel's output. */
interface Operand extends DeviceTensor {
  dataId: object | null;
  readonly handle: BufferHandle | null;
}

/** A kernel that the backend lacks: the op goes to the host executor. */
class MissingKernel extends Error {}

const noAttrs: Readonly<Record<string, unknown>> = {};

const tfjsMemory = (backend: KernelBackend): DeviceMemory => ({
  write: (data, dtype, length) => backend.write(data as never, [length], dtype as never),
  read: (id) => backend.readSync(id) as unknown as Data,
  free: (id) => void backend.disposeData(id),
});

/** Executes ops by their `lower` rules on one tfjs backend. */
export class TfjsEngine<B extends KernelBackend> implements Engine {
  readonly name: string;
  readonly memory: DeviceMemory;
  private readonly found = new Map<string, Kernel<B>>();
  /** Buffers made by the kernels of the op at hand. */
  private made: object[] = [];
  private readonly call: KernelCall;

  constructor(
    private readonly backend: B,
    private readonly traits: TfjsTraits<B>,
  ) {
    this.name = traits.name;
    this.memory = tfjsMemory(backend);
    this.call = (name, inputs, attrs) => this.kernel(name, inputs, attrs);
  }

  run(
    op: AnyOp,
    inputs: readonly ArrayValue[],
    params: Params,
    outputs: readonly Aval[],
  ): readonly ArrayValue[] | null {
    const { lower } = op;
    if (lower === undefined || !this.takes(inputs) || !this.takes(outputs)) return null;
    const operands = new Array<Operand>(inputs.length);
    for (let k = 0; k < inputs.length; k++) {
      const { dtype, shape, handle } = inputs[k]!;
      operands[k] = { dtype, shape, dataId: null, handle: handle as BufferHandle };
    }
    makeRoom(bytesOf(inputs) + bytesOf(outputs));
    this.made = [];
    let results: readonly Operand[] = [];
    try {
      const lowered = lower(this.call, operands, params, outputs);
      if (lowered === null) return null;
      results = (Array.isArray(lowered) ? lowered : [lowered]) as readonly Operand[];
      const values = new Array<ArrayValue>(results.length);
      for (let i = 0; i < results.length; i++) values[i] = this.own(op, results[i]!, outputs[i]!, operands);
      return values;
    } catch (error) {
      if (error instanceof MissingKernel) return null;
      throw error;
    } finally {
      for (const id of this.made) if (!holds(results, id)) this.memory.free(id);
    }
  }

  /** Whether kernels are safe with tensors like these: tfjs's answer garbage for empty ones and for high ranks. */
  private takes(values: readonly Aval[]): boolean {
    const { maxRank, dtypes: known } = this.traits;
    for (const { dtype, shape } of values) {
      if (shape.length > maxRank || !known.has(dtype)) return false;
      for (let axis = 0; axis < shape.length; axis++) if (shape[axis] === 0) return false;
    }
    return true;
  }

  private kernel(
    name: string,
    inputs: Readonly<Record<string, DeviceTensor | readonly DeviceTensor[]>>,
    attrs: Readonly<Record<string, unknown>> = noAttrs,
  ): DeviceTensor {
    for (const key in inputs) {
      const input = inputs[key] as Operand | readonly Operand[];
      if (Array.isArray(input)) for (const operand of input as readonly Operand[]) this.place(operand);
      else this.place(input as Operand);
    }
    const result = this.find(name)({ inputs: inputs as KernelArguments<B>['inputs'], attrs, backend: this.backend });
    const output = result as TensorInfo;
    for (const key in inputs)
      if ((inputs[key] as Operand).dataId === output.dataId) return output as unknown as DeviceTensor;
    this.made.push(output.dataId);
    return output as unknown as DeviceTensor;
  }

  /** Sees to it that an operand is on the device. */
  private place(operand: Operand): void {
    operand.dataId ??= operand.handle!.on(this.memory);
  }

  private find(name: string): Kernel<B> {
    let kernel = this.found.get(name);
    if (!kernel) {
      kernel =
        this.traits.kernels[name] ?? (getKernel(name, this.name)?.kernelFunc as (KernelFunc & Kernel<B>) | undefined);
      if (!kernel) throw new MissingKernel(`backend '${this.name}' has no kernel '${name}'`);
      this.found.set(name, kernel);
    }
    return kernel;
  }

  /** The value over a kernel's output. An output that is an input's buffer gives a second reference to that buffer. */
  private own(op: AnyOp, result: Operand, { dtype, shape }: Aval, operands: readonly Operand[]): ArrayValue {
    if (result.dtype !== dtype || sizeOf(result.shape) !== sizeOf(shape)) {
      throw new Error(
        `kernel of '${op.name}' gave ${result.dtype}[${String(result.shape)}] for ${dtype}[${String(shape)}]`,
      );
    }
    for (const operand of operands) {
      if (operand.dataId === result.dataId) return new ArrayValue(dtype, shape, operand.handle!.share());
    }
    return new ArrayValue(
      dtype,
      shape,
      new BufferHandle(dtype, sizeOf(shape), null).adopt(this.memory, result.dataId!),
    );
  }
}

const holds = (operands: readonly Operand[], id: object): boolean => {
  for (const operand of operands) if (operand.dataId === id) return true;
  return false;
};

const bytesOf = (values: readonly Aval[]): number => {
  let bytes = 0;
  for (const { dtype, shape } of values) bytes += sizeOf(shape) * (dtypes[dtype].bits >> 3);
  return bytes;
};
