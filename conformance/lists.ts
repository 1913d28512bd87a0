/** The two lists of steps that need not pass: pending (generated, shrinking) and known differences (data with reasons). */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { GoldenError, type DialectId } from './golden.ts';

/** Which step of which recording. */
export interface StepKey {
  readonly dialect: DialectId;
  readonly theme: string;
  readonly scenario: string;
  /** Counted from 1. */
  readonly step: number;
}

/** A step that does not pass yet, on the backends named, or on all that the project is tested on. */
export interface PendingEntry extends StepKey {
  readonly source: string;
  readonly backends?: readonly string[];
}

/** A difference that cannot be otherwise. */
export interface KnownDifference extends StepKey {
  readonly backend: string;
  readonly reason: string;
}

/** The backends that every step is tested on. */
export const standardBackends: readonly string[] = ['cpu', 'wasm'];

export const keyText = ({ dialect, theme, scenario, step }: StepKey): string =>
  [dialect, theme, scenario, step].join('\u0000');

const readList = (path: string): unknown[] => {
  if (!existsSync(path)) return [];
  try {
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(list)) return list;
  } catch (error) {
    throw new GoldenError(`cannot read ${path}: ${(error as Error).message}`);
  }
  throw new GoldenError(`${path} holds no list`);
};

/** Replaces a file in one step, so that an interrupted run leaves the old one. */
export const writeWhole = (path: string, text: string): void => {
  const fresh = `${path}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
};

/** Steps that do not pass yet, each with its source and the backends on which it does not. */
export class Pending {
  private readonly entries = new Map<string, { key: StepKey; source: string; backends: Set<string> }>();

  static read(path: string): Pending {
    const pending = new Pending();
    for (const { source, backends, ...key } of readList(path) as PendingEntry[])
      for (const backend of backends ?? standardBackends) pending.add(key, source, backend);
    return pending;
  }

  has(key: StepKey, source: string, backend: string): boolean {
    const entry = this.entries.get(keyText(key));
    return entry !== undefined && entry.source === source && entry.backends.has(backend);
  }

  add(key: StepKey, source: string, backend: string): void {
    const text = keyText(key);
    const entry = this.entries.get(text);
    if (entry?.source === source) entry.backends.add(backend);
    else this.entries.set(text, { key, source, backends: new Set([backend]) });
  }

  remove(key: StepKey, backend: string): void {
    const text = keyText(key);
    const entry = this.entries.get(text);
    entry?.backends.delete(backend);
    if (entry?.backends.size === 0) this.entries.delete(text);
  }

  /** Entries on `backend` for a golden file that was replayed. */
  of(dialect: DialectId, theme: string, backend: string): { key: StepKey; source: string }[] {
    return [...this.entries.values()].filter(
      ({ key, backends }) => key.dialect === dialect && key.theme === theme && backends.has(backend),
    );
  }

  get size(): number {
    return this.entries.size;
  }

  write(path: string): void {
    const list = [...this.entries.values()].map(({ key, source, backends }): PendingEntry => {
      const everywhere =
        standardBackends.length === backends.size && standardBackends.every((each) => backends.has(each));
      const { dialect, theme, scenario, step } = key;
      return { dialect, theme, scenario, step, source, ...(everywhere ? {} : { backends: [...backends].sort() }) };
    });
    const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    list.sort(
      (a, b) =>
        order(a.dialect, b.dialect) || order(a.theme, b.theme) || order(a.scenario, b.scenario) || a.step - b.step,
    );
    writeWhole(
      path,
      list.length === 0 ? '[]\n' : `[\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`,
    );
  }
}

/** What cannot be otherwise, by step and backend. */
export class KnownDifferences {
  private readonly entries = new Map<string, string>();

  static read(path: string): KnownDifferences {
    const known = new KnownDifferences();
    for (const entry of readList(path) as KnownDifference[])
      known.entries.set(`${keyText(entry)}\u0000${entry.backend}`, entry.reason);
    return known;
  }

  /** Why the step differs, or null where it is not listed. */
  reason(key: StepKey, backend: string): string | null {
    return this.entries.get(`${keyText(key)}\u0000${backend}`) ?? null;
  }
}
