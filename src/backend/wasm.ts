/** Start-up of tfjs's wasm backend. */
import { engine as tfjsEngine, findBackend, setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Engine } from './engine.ts';
import { wasmKernels } from './kernels/wasm.ts';
import { TfjsEngine } from './tfjs.ts';

const binaries = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'];

export interface WasmOptions {
  /** Folder or full URLs of tfjs's WASM files, where they do not lie beside the package. */
  readonly wasmPath?: string | Readonly<Record<string, string>>;
}

/** Where the WASM files are: in Node the package finds its own, elsewhere they lie beside the module or its bundle. */
const defaultPath = (): Readonly<Record<string, string>> | null =>
  typeof process !== 'undefined' && process.versions?.node
    ? null
    : Object.fromEntries(binaries.map((file) => [file, locate(file)]));

const locate = (file: string): string => {
  try {
    return import.meta.resolve(`@tensorflow/tfjs-backend-wasm/dist/${file}`);
  } catch {
    return new URL(`./${file}`, import.meta.url).href;
  }
};

let started: Promise<Engine> | null = null;

const start = async ({ wasmPath }: WasmOptions): Promise<Engine> => {
  const path = wasmPath ?? defaultPath();
  if (path !== null) setWasmPaths(path);
  const before = (tfjsEngine() as unknown as { backendName?: string }).backendName;
  // tfjs starts a backend only by choosing it; whoever else uses tfjs here gets the earlier choice back.
  if (!(await setBackend('wasm'))) throw new Error("backend 'wasm' did not start");
  const backend = findBackend('wasm') as BackendWasm;
  if (before && before !== 'wasm') await setBackend(before);
  return new TfjsEngine(backend, {
    name: 'wasm',
    maxRank: 6,
    dtypes: new Set(['float32', 'int32', 'bool']),
    kernels: wasmKernels,
  });
};

/** The wasm engine, started once a process. */
export const startEngine = (options: WasmOptions): Promise<Engine> => (started ??= start(options));
