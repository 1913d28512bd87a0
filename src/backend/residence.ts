/** Which buffers lie in a device's memory, and which of them move out when it fills up. */
import type { Data, DType } from '../core/dtype.ts';

/** Memory of a device: what its binding provides. */
export interface DeviceMemory {
  write(data: Data, dtype: DType, length: number): object;
  /** A copy of the elements, in host memory. */
  read(id: object): Data;
  free(id: object): void;
}

/** One buffer in device memory. After `spill` or `free` it has no `id`, after `spill` its elements lie in `spilled`. */
export class DeviceCopy {
  stamp = 0;
  spilled: Data | null = null;

  constructor(
    readonly memory: DeviceMemory,
    public id: object | null,
    readonly bytes: number,
  ) {}

  /** The elements, in host memory. */
  read(): Data {
    return this.spilled ?? this.memory.read(this.id!);
  }
}

let highWaterMark = 256 * 2 ** 20;
let clock = 0;
let residentBytes = 0;
const residents = new Set<DeviceCopy>();
/** Finalizers sit on the owner, so that a copy in `residents` does not keep its owner alive. */
const finalizers = new FinalizationRegistry<DeviceCopy>((copy) => free(copy));

/** Enters a buffer that a device has just made for `owner`. */
export const admit = (owner: object, memory: DeviceMemory, id: object, bytes: number): DeviceCopy => {
  const copy = new DeviceCopy(memory, id, bytes);
  copy.stamp = ++clock;
  residents.add(copy);
  residentBytes += bytes;
  finalizers.register(owner, copy);
  return copy;
};

export const touch = (copy: DeviceCopy): void => {
  copy.stamp = ++clock;
};

/** Gives the buffer back to the device; does nothing where that is done already. */
export const free = (copy: DeviceCopy): void => {
  copy.spilled = null;
  release(copy);
};

const release = (copy: DeviceCopy): void => {
  if (copy.id === null) return;
  copy.memory.free(copy.id);
  copy.id = null;
  residents.delete(copy);
  residentBytes -= copy.bytes;
};

/** Moves the elements into ordinary memory, where the garbage collector reaches them. */
export const spill = (copy: DeviceCopy): void => {
  if (copy.id === null) return;
  copy.spilled = copy.memory.read(copy.id);
  release(copy);
};

/**
 * Before an op that takes `bytes`: above the mark, the least recently used buffers leave until a quarter of it is free.
 * This is what bounds device memory inside synchronous loops, where finalizers never run.
 */
export const makeRoom = (bytes: number): void => {
  if (residentBytes + bytes <= highWaterMark) return;
  const target = Math.max(highWaterMark * 0.75 - bytes, 0);
  for (const copy of [...residents].sort((a, b) => a.stamp - b.stamp)) {
    if (residentBytes <= target) return;
    spill(copy);
  }
};

/** Number of bytes above which buffers leave the device. */
export const setHighWaterMark = (bytes: number): void => {
  highWaterMark = bytes;
  makeRoom(0);
};

export const deviceUsage = (): { readonly bytes: number; readonly buffers: number } => ({
  bytes: residentBytes,
  buffers: residents.size,
});

/** Stamp that separates what is on the device now from what comes later. */
export const mark = (): ReadonlySet<DeviceCopy> => new Set(residents);

/** Moves out every buffer that came after `before`, but for those in `kept`. */
export const spillSince = (before: ReadonlySet<DeviceCopy>, kept: ReadonlySet<DeviceCopy>): void => {
  for (const copy of [...residents]) if (!before.has(copy) && !kept.has(copy)) spill(copy);
};

/** Moves every buffer out: the device is about to go, or another takes over. */
export const spillAll = (): void => {
  for (const copy of [...residents]) spill(copy);
};
