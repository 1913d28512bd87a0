/** Choosing the engine that executes the dialects' ordinary device, and looking after its memory. */
import type { Engine } from './engine.ts';
import { BufferHandle } from './handle.ts';
import { deviceUsage, mark, setHighWaterMark, spillAll, spillSince } from './residence.ts';
import type { DeviceCopy } from './residence.ts';
import { currentEngine, setEngine } from './table.ts';
import type { WasmOptions } from './wasm.ts';

export type BackendName = 'cpu' | 'wasm' | 'webgl';

export interface UseOptions extends WasmOptions {
  /** Device memory in bytes above which the least recently used buffers move to host memory; 256 MiB unless told. */
  readonly highWaterMark?: number;
}

/** How each backend starts; nothing of tfjs is loaded before it is asked for. */
const starters: Readonly<Record<BackendName, (options: UseOptions) => Promise<Engine | null>>> = {
  cpu: () => Promise.resolve(null),
  wasm: async (options) => (await import('./wasm.ts')).startEngine(options),
  webgl: async () => (await import('./webgl.ts')).startEngine(),
};

let starting: Promise<void> = Promise.resolve();

/**
 * Chooses the backend that computes from now on; values move to it when they are next used.
 *
 * @throws Error for a name that is no backend, or where the backend does not start
 */
export const use = (name: BackendName, options: UseOptions = {}): Promise<void> => {
  const begun = choose(name, options);
  starting = begun.catch(() => undefined);
  return begun;
};

const choose = async (name: BackendName, options: UseOptions): Promise<void> => {
  const starter = Object.hasOwn(starters, name) ? starters[name] : null;
  if (!starter) throw new Error(`unknown backend '${name}': choose one of ${Object.keys(starters).join(', ')}`);
  const engine = await starter(options);
  if (options.highWaterMark !== undefined) setHighWaterMark(options.highWaterMark);
  if (engine !== currentEngine()) spillAll();
  setEngine(engine);
};

/** Resolves when the backend last chosen has started; the host executor needs no start. */
export const ready = (): Promise<void> => starting;

/** The backend that computes now, and all that can be chosen. */
export const devices = (): { readonly current: string; readonly available: readonly BackendName[] } => ({
  current: currentEngine()?.name ?? 'cpu',
  available: Object.keys(starters) as BackendName[],
});

export interface MemoryUsage {
  /** Bytes of device memory in use, and buffers there. */
  readonly device: { readonly bytes: number; readonly buffers: number };
  /** Bytes in array buffers of this process, device memory included where it is one; null where the engine does not say. */
  readonly host: number | null;
}

export const memory = (): MemoryUsage => ({
  device: deviceUsage(),
  host: typeof process !== 'undefined' && process.memoryUsage ? process.memoryUsage().arrayBuffers : null,
});

/**
 * Runs `body`, then moves what it left on the device to ordinary memory, but for what it returns.
 *
 * Nothing becomes invalid: a value kept elsewhere comes back when used. @throws TypeError where `body` returns a promise
 */
export function scope<T>(body: () => T): T;
/** As a resource: `using _ = scope();` ends with the block. */
export function scope(): Disposable;
export function scope<T>(body?: () => T): T | Disposable {
  const before = mark();
  if (!body) return { [disposeKey]: () => spillSince(before, new Set()) } as unknown as Disposable;
  let result: T | undefined;
  try {
    result = body();
    if (typeof (result as { then?: unknown } | undefined)?.then === 'function') {
      throw new TypeError('the body of a scope must not return a promise');
    }
    return result;
  } finally {
    spillSince(before, residentsOf(result));
  }
}

/** `Symbol.dispose`, or the stand-in that transpilers use where the engine lacks it. */
const disposeKey: symbol = Symbol.dispose ?? Symbol.for('Symbol.dispose');

/** Device copies of the values found in `result`, looked for through its own properties. */
const residentsOf = (result: unknown): ReadonlySet<DeviceCopy> => {
  const kept = new Set<DeviceCopy>();
  const seen = new Set<object>();
  const visit = (x: unknown, depth: number): void => {
    if (typeof x !== 'object' || x === null || seen.has(x) || depth > 6) return;
    seen.add(x);
    if (x instanceof BufferHandle) {
      if (x.resident) kept.add(x.resident);
    } else if (!ArrayBuffer.isView(x)) for (const inner of Object.values(x)) visit(inner, depth + 1);
  };
  visit(result, 0);
  return kept;
};
