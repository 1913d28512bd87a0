/** Where the project keeps its own recordings and lists. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const ownGoldens = beside('./goldens');
export const pendingPath = beside('./pending.json');
export const knownPath = beside('./known-differences.json');
export const statusPath = beside('./STATUS.md');

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Whether a goldens folder is the project's own, to which alone the lists of excused steps apply. */
export const isOwnFolder = (folder: string): boolean => real(folder) === real(ownGoldens);
