/** Brings the pending list up to date with a run: it only shrinks, unless growing is allowed. */
import type { Failure, SuiteResult } from './suite.ts';
import { type Pending, keyText, type StepKey } from './lists.ts';

export interface PendingUpdate {
  readonly removed: number;
  readonly added: number;
}

/** Only what the run covered changes: other dialects, themes and backends keep their entries. */
export const updatePending = (
  pending: Pending,
  { cells, failures }: SuiteResult,
  isOwn: (folder: string) => boolean,
  mayGrow: boolean,
): PendingUpdate => {
  let removed = 0;
  let added = 0;
  for (const { dialect, theme, backend } of cells.filter(({ goldens }) => isOwn(goldens))) {
    const failing = new Map<string, Failure>();
    for (const failure of failures)
      if (
        failure.dialect === dialect &&
        failure.theme === theme &&
        failure.backend === backend &&
        failure.listed !== 'known'
      )
        failing.set(keyText(failure), failure);
    for (const { key, source } of pending.of(dialect, theme, backend)) {
      if (failing.get(keyText(key))?.source === source) continue;
      pending.remove(key, backend);
      removed++;
    }
    if (!mayGrow) continue;
    for (const { scenario, step, source, listed } of failing.values()) {
      if (listed === 'pending') continue;
      const key: StepKey = { dialect, theme, scenario, step };
      pending.add(key, source, backend);
      added++;
    }
  }
  return { removed, added };
};
