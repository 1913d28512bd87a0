/** Which buffers lie in a device's memory, and which of them move out when it fills up. */
import type { Data, DType } from '../core/dtype.ts';

/** Memory of a device: what its binding provides. */
export interface DeviceMemory {
  write(data: Data, dtype: DType, length: number): object;
  /** A copy of the elements, in host memory. */
  read(id: object): Data;
  free(id: object): void;
}

let births = 0;

/** One buffer in device memory. After `spill` or `free` it has no `id`, after `spill` its elements lie in `spilled`. */
export class DeviceCopy {
  spilled: Data | null = null;
  readonly ticket: Ticket = { copy: this };
  /** Neighbours in the order of last use. */
  older: DeviceCopy | null = null;
  newer: DeviceCopy | null = null;
  readonly born = ++births;

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

/** Buffers above which the oldest leave whatever their size: tens of thousands of small ones burden the garbage collector. */
const MOST_BUFFERS = 4096;

let highWaterMark = 256 * 2 ** 20;
let residentBytes = 0;
let residents = 0;
/** Ends of the list of residents in the order of last use; a Set in that order takes a hundred times as long to reorder. */
let oldest: DeviceCopy | null = null;
let newest: DeviceCopy | null = null;

const enter = (copy: DeviceCopy): void => {
  copy.older = newest;
  if (newest) newest.newer = copy;
  else oldest = copy;
  newest = copy;
};

const leave = (copy: DeviceCopy): void => {
  const { older, newer } = copy;
  if (older) older.newer = newer;
  else oldest = newer;
  if (newer) newer.older = older;
  else newest = older;
  copy.older = null;
  copy.newer = null;
};

/** Calls `visit` for every resident, the least recently used first, until it says true; `visit` may remove what it is given. */
const eachResident = (visit: (copy: DeviceCopy) => boolean | void): void => {
  for (let copy = oldest; copy;) {
    const next: DeviceCopy | null = copy.newer;
    if (visit(copy)) return;
    copy = next;
  }
};

/** What the registry keeps of a copy until its finalizer runs: the way to it for as long as it is on the device. */
interface Ticket {
  copy: DeviceCopy | null;
}

/**
 * Frees the copies of owners that were collected. The finalizer sits on the owner, so that `residents` does not keep it alive.
 * The registry keeps a ticket until the finalizer runs, which is never inside a synchronous loop: a copy that leaves the
 * device therefore takes itself off its ticket, with what it spilled (`unregister` costs ten times as much).
 */
const finalizers = new FinalizationRegistry<Ticket>(({ copy }) => copy && free(copy));

/** Enters a buffer that a device has just made for `owner`. */
export const admit = (owner: object, memory: DeviceMemory, id: object, bytes: number): DeviceCopy => {
  const copy = new DeviceCopy(memory, id, bytes);
  enter(copy);
  residents++;
  residentBytes += bytes;
  finalizers.register(owner, copy.ticket);
  return copy;
};

export const touch = (copy: DeviceCopy): void => {
  if (copy === newest) return;
  leave(copy);
  enter(copy);
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
  leave(copy);
  residents--;
  residentBytes -= copy.bytes;
  copy.ticket.copy = null;
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
  if (residentBytes + bytes <= highWaterMark && residents < MOST_BUFFERS) return;
  const target = Math.max(highWaterMark * 0.75 - bytes, 0);
  eachResident((copy) => {
    if (residentBytes <= target && residents < MOST_BUFFERS / 2) return true;
    spill(copy);
    return false;
  });
};

/** Number of bytes above which buffers leave the device. */
export const setHighWaterMark = (bytes: number): void => {
  highWaterMark = bytes;
  makeRoom(0);
};

export const deviceUsage = (): { readonly bytes: number; readonly buffers: number } => ({
  bytes: residentBytes,
  buffers: residents,
});

/** A point in time: buffers that come later have a larger `born`. */
export const mark = (): number => births;

/** Moves out every buffer that came after `time`, but for those in `kept`. */
export const spillSince = (time: number, kept: ReadonlySet<DeviceCopy>): void =>
  eachResident((copy) => {
    if (copy.born > time && !kept.has(copy)) spill(copy);
  });

/** Moves every buffer out: the device is about to go, or another takes over. */
export const spillAll = (): void => eachResident(spill);
