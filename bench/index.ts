/** Times our ops beside plain tfjs on cpu and wasm, in one run, and prints a table: `npm run bench [-- BACKEND...]`. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { Bench } from 'tinybench';
import { use } from '../src/index.ts';
import type { BackendName } from '../src/index.ts';
import { makeCases } from './cases.ts';

const chosen = process.argv.slice(2) as BackendName[];
const backends: readonly BackendName[] = chosen.length > 0 ? chosen : ['cpu', 'wasm'];

/** Median time of each task in microseconds, by name. */
const measure = async (tasks: Readonly<Record<string, () => unknown>>): Promise<Readonly<Record<string, number>>> => {
  const bench = new Bench({ time: 300, warmupTime: 150 });
  for (const [name, body] of Object.entries(tasks)) bench.add(name, () => void body());
  await bench.run();
  const times: Record<string, number> = {};
  for (const { name, result } of bench.tasks) times[name] = 'latency' in result ? result.latency.p50 * 1000 : NaN;
  return times;
};

const rows: Record<string, string>[] = [];
for (const backend of backends) {
  await use(backend);
  await tf.setBackend(backend);
  for (const { name, ours, tfjs } of makeCases()) {
    const times = await measure({ ours, ...(tfjs && { tfjs }) });
    rows.push({
      backend,
      case: name,
      'ours, us': times['ours']!.toFixed(2),
      'tfjs, us': tfjs ? times['tfjs']!.toFixed(2) : '-',
      'ours / tfjs': tfjs ? (times['ours']! / times['tfjs']!).toFixed(2) : '-',
    });
  }
}
console.table(rows);
