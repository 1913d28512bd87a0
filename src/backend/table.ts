/** The kernel table that Evaluate is given: the chosen engine first, the host executor for the rest. */
import type { KernelTable } from '../core/bind.ts';
import type { DType } from '../core/dtype.ts';
import { countBackend, countHost } from './engine.ts';
import type { Engine } from './engine.ts';
import { runOnHost } from './host/executor.ts';

let engine: Engine | null = null;

/** Chooses the engine that executes the ordinary device; null for the host executor alone. */
export const setEngine = (next: Engine | null): void => {
  engine = next;
};

export const currentEngine = (): Engine | null => engine;

/** Dtypes that devices have. */
const onDevices = (dtype: DType): boolean => dtype === 'float32' || dtype === 'int32' || dtype === 'bool';

export const kernels: KernelTable = {
  run: (op, inputs, params, outputs) => {
    if (!inputs.every((x) => onDevices(x.dtype)) || !outputs.every((x) => onDevices(x.dtype)))
      return runOnHost(op, inputs, params, outputs);
    const results = engine === null ? null : engine.run(op, inputs, params, outputs);
    if (results) {
      countBackend();
      return results;
    }
    countHost();
    return runOnHost(op, inputs, params, outputs);
  },
};
