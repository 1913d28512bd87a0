/** Handles on buffers that may lie in host memory, on a device, or both, and move between them when used. */
import { dtypes } from '../core/dtype.ts';
import type { Data, DType } from '../core/dtype.ts';
import { ArrayValue } from '../core/value.ts';
import type { Handle } from '../core/value.ts';
import type { Shape } from '../core/shape.ts';
import { admit, free, touch } from './residence.ts';
import type { DeviceCopy, DeviceMemory } from './residence.ts';

export class BufferHandle implements Handle {
  private isShared = false;
  private isClaimed = false;
  private copy: DeviceCopy | null = null;

  constructor(
    readonly dtype: DType,
    readonly length: number,
    private host: Data | null,
  ) {}

  get shared(): boolean {
    return this.isShared;
  }

  /** The buffer's copy in device memory, null where it has none. */
  get resident(): DeviceCopy | null {
    return this.copy;
  }

  lend(): Data {
    return (this.host ??= this.copy!.read());
  }

  fetch(): Promise<Data> {
    return Promise.resolve().then(() => this.lend());
  }

  share(): Handle {
    this.isShared = true;
    return this;
  }

  claim(): void {
    if (this.isClaimed) this.isShared = true;
    this.isClaimed = true;
  }

  /**
   * A write happens in host memory and drops the device's copy, so the next use uploads under a new identity:
   * tfjs-wasm keeps packed weights by tensor id and would answer from the old ones.
   */
  donate(): Data | null {
    if (this.isShared) return null;
    const data = this.lend();
    if (this.copy) {
      free(this.copy);
      this.copy = null;
    }
    return data;
  }

  /** Takes over the device buffer `id`, which a kernel made. */
  adopt(memory: DeviceMemory, id: object): this {
    this.copy = admit(this, memory, id, this.length * (dtypes[this.dtype].bits >> 3));
    return this;
  }

  /** The device's id of the buffer in `memory`, uploaded if it is not there. */
  on(memory: DeviceMemory): object {
    const { copy } = this;
    if (copy !== null && copy.id !== null && copy.memory === memory) {
      touch(copy);
      return copy.id;
    }
    const data = this.lend();
    if (copy) free(copy);
    const id = memory.write(data, this.dtype, this.length);
    this.adopt(memory, id);
    return id;
  }
}

/** A value over `data`, which it takes over: the caller keeps no reference, or shares the handle. */
export const hostValue = (dtype: DType, shape: Shape, data: Data): ArrayValue =>
  new ArrayValue(dtype, shape, new BufferHandle(dtype, data.length / dtypes[dtype].lanes, data));
