/** Start-up of tfjs's webgl backend. */
import '@tensorflow/tfjs-backend-webgl';
import { engine as tfjsEngine, env, findBackend, setBackend } from '@tensorflow/tfjs-core';
import type { KernelBackend } from '@tensorflow/tfjs-core';
import type { Engine } from './engine.ts';
import { TfjsEngine } from './tfjs.ts';

let started: Promise<Engine> | null = null;

const start = async (): Promise<Engine> => {
  const before = (tfjsEngine() as unknown as { backendName?: string }).backendName;
  // Small ops would otherwise run in JavaScript unseen, and every new shape would compile a program.
  env().set('WEBGL_CPU_FORWARD', false);
  env().set('WEBGL_USE_SHAPES_UNIFORMS', true);
  if (!(await setBackend('webgl'))) throw new Error("backend 'webgl' did not start");
  const backend = findBackend('webgl');
  if (before && before !== 'webgl') await setBackend(before);
  return new TfjsEngine<KernelBackend>(backend, {
    name: 'webgl',
    maxRank: 4,
    // An int32 is a float32 there and exact only up to 2^24, so integers stay on the host.
    dtypes: new Set(['float32']),
    kernels: {
      Reshape: ({ inputs, attrs }) => ({ ...(inputs['x'] as never as object), shape: attrs['shape'] }) as never,
    },
  });
};

/** The webgl engine, started once a page. */
export const startEngine = (): Promise<Engine> => (started ??= start());
