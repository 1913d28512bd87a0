/** The suite's access to what it tests: the backends, and each dialect's replay target, loaded when first needed. */
import { kernelCounts, resetKernelCounts } from '../src/backend/engine.ts';
import { use, type BackendName } from '../src/backend/devices.ts';
import type { ReplayTarget } from '../src/dialect/target.ts';
import type { DialectId } from './golden.ts';
import { replayScenario } from './replay.ts';
import type { Runner } from './suite.ts';

const loaders: Readonly<Record<DialectId, () => Promise<{ readonly target: ReplayTarget }>>> = {
  torch: () => import('../adapters/torchish/replay.ts'),
  mx: () => import('../adapters/mxish/replay.ts'),
  jax: () => import('../adapters/jaxish/replay.ts'),
  tf: () => import('../adapters/tfish/replay.ts'),
};

const targets = new Map<DialectId, Promise<ReplayTarget>>();

export const loadTarget = (dialect: DialectId): Promise<ReplayTarget> => {
  let found = targets.get(dialect);
  if (!found) targets.set(dialect, (found = loaders[dialect]().then(({ target }) => target)));
  return found;
};

export const runner: Runner = {
  use: (backend) => use(backend as BackendName),
  replay: async (dialect, steps) => replayScenario(await loadTarget(dialect), steps),
  resetKernelCounts,
  kernelCounts,
};
