/** Runs golden files on backends and judges every step: passed, pending, known or failed. */
import { compareExactly, compareStep, hasText, type Level, type Mismatch, type Replayed } from './compare.ts';
import {
  findGoldens,
  GoldenError,
  readGolden,
  type DialectId,
  type Golden,
  type GoldenFile,
  type Step,
} from './golden.ts';
import type { KnownDifferences, Pending, StepKey } from './lists.ts';

export interface KernelCounts {
  readonly backend: number;
  readonly host: number;
}

/** What the suite needs to run anything: handed in, so that it can be tested without adapters. */
export interface Runner {
  use(backend: string): Promise<void>;
  /** Replays a scenario's steps on a dialect. @throws where the dialect cannot be loaded */
  replay(dialect: DialectId, steps: readonly Step[]): Promise<readonly Replayed[]>;
  resetKernelCounts(): void;
  kernelCounts(): KernelCounts;
}

export interface Failure extends StepKey {
  readonly source: string;
  readonly backend: string;
  readonly level: Level;
  readonly expected: string;
  readonly got: string;
  /** The list that the step is on, null where on none: then the run fails. */
  readonly listed: 'pending' | 'known' | null;
}

/** One golden file on one backend. */
export interface Cell {
  readonly theme: string;
  readonly title: string;
  readonly dialect: DialectId;
  readonly backend: string;
  readonly goldens: string;
  steps: number;
  passed: number;
  exact: number;
  texted: number;
  known: number;
  pending: number;
  failed: number;
  kernels: KernelCounts;
}

export type Total = Pick<Cell, 'steps' | 'passed' | 'exact' | 'texted' | 'known' | 'pending' | 'failed'>;

export interface SuiteResult {
  readonly cells: Cell[];
  readonly failures: Failure[];
  /** Steps that pass with a text that is not exact. */
  readonly inexact: Failure[];
  /** What is wrong beside failing steps; any of them fails the run. */
  readonly problems: string[];
}

export interface SuiteOptions {
  readonly folders: readonly string[];
  readonly backends: readonly string[];
  readonly dialects?: readonly string[];
  readonly theme?: string;
  readonly pending: Pending;
  readonly known: KnownDifferences;
  /** Whether a folder is the project's own, to which alone the two lists apply. */
  readonly isOwn: (folder: string) => boolean;
  readonly onCell?: (cell: Cell, failures: readonly Failure[]) => void;
  readonly onStart?: (file: GoldenFile, backend: string) => void;
  /** Asked between scenarios; true ends the run with what there is. */
  readonly stopped?: () => boolean;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lets signals and timers be served between two stretches of synchronous work. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const matchesTheme = (file: GoldenFile, theme: string | undefined): boolean =>
  theme === undefined || file.theme === theme || file.theme.startsWith(`${theme}-`) || file.theme.endsWith(`-${theme}`);

export const totalOf = (cells: readonly Cell[]): Total => {
  const sum = (field: keyof Total): number => cells.reduce((total, cell) => total + cell[field], 0);
  return {
    steps: sum('steps'),
    passed: sum('passed'),
    exact: sum('exact'),
    texted: sum('texted'),
    known: sum('known'),
    pending: sum('pending'),
    failed: sum('failed'),
  };
};

/** True where nothing fails the run. */
export const isGreen = ({ cells, failures, problems }: SuiteResult): boolean =>
  cells.length > 0 && problems.length === 0 && failures.every(({ listed }) => listed !== null);

class Suite {
  readonly result: SuiteResult = { cells: [], failures: [], inexact: [], problems: [] };

  constructor(
    private readonly runner: Runner,
    private readonly options: SuiteOptions,
  ) {}

  async run(): Promise<SuiteResult> {
    const goldens = this.goldens();
    for (const backend of this.options.backends) {
      if (!(await this.attempt(() => this.runner.use(backend), `cannot use the backend ${backend}`))) continue;
      for (const [file, golden] of goldens) {
        if (this.options.stopped?.()) return this.result;
        this.options.onStart?.(file, backend);
        await this.runFile(file, golden, backend);
      }
      this.requireShare(backend);
    }
    return this.result;
  }

  private report(problem: string): void {
    if (!this.result.problems.includes(problem)) this.result.problems.push(problem);
  }

  /** Runs `body`; what it throws becomes a problem. */
  private async attempt(body: () => unknown, what: string): Promise<boolean> {
    try {
      await body();
      return true;
    } catch (error) {
      this.report(error instanceof GoldenError ? error.message : `${what}: ${reason(error)}`);
      return false;
    }
  }

  private goldens(): [GoldenFile, Golden][] {
    const wanted = (file: GoldenFile): boolean =>
      (this.options.dialects?.includes(file.dialect) ?? true) && matchesTheme(file, this.options.theme);
    const found: [GoldenFile, Golden][] = [];
    for (const folder of this.options.folders) {
      const files = this.collect(() => findGoldens(folder)) ?? [];
      const chosen = files.filter(wanted);
      if (files.length > 0 && chosen.length === 0)
        this.report(`no golden file under ${folder} is of the dialects and theme asked for`);
      for (const file of chosen) {
        const golden = this.collect(() => readGolden(file));
        if (golden) found.push([file, golden]);
      }
    }
    return found;
  }

  private collect<T>(body: () => T): T | null {
    try {
      return body();
    } catch (error) {
      this.report(reason(error));
      return null;
    }
  }

  private async runFile(file: GoldenFile, golden: Golden, backend: string): Promise<void> {
    const cell: Cell = {
      theme: file.theme,
      title: golden.theme,
      dialect: file.dialect,
      backend,
      goldens: file.folder,
      ...totalOf([]),
      kernels: { backend: 0, host: 0 },
    };
    const failures: Failure[] = [];
    const own = this.options.isOwn(file.folder);
    const seen = new Set<string>();
    this.runner.resetKernelCounts();
    for (const { name, steps } of golden.scenarios) {
      let replayed: readonly Replayed[] = [];
      const ran = await this.attempt(async () => {
        replayed = await this.runner.replay(file.dialect, steps);
      }, `cannot replay ${file.dialect}`);
      if (!ran) return;
      for (const [i, step] of steps.entries()) {
        const key: StepKey = { dialect: file.dialect, theme: file.theme, scenario: name, step: i + 1 };
        seen.add(`${name}\u0000${i + 1}\u0000${step.source}`);
        this.judge(cell, key, step, replayed[i]!, own, failures);
      }
      await breathe();
      if (this.options.stopped?.()) break;
    }
    cell.kernels = this.runner.kernelCounts();
    if (own && !this.options.stopped?.()) this.reportStray(file, backend, seen);
    this.result.cells.push(cell);
    this.result.failures.push(...failures);
    this.options.onCell?.(cell, failures);
  }

  private judge(cell: Cell, key: StepKey, step: Step, got: Replayed, own: boolean, failures: Failure[]): void {
    const { backend } = cell;
    const mismatch = compareStep(got, step, backend);
    cell.steps++;
    if (hasText(step)) cell.texted++;
    const listed = own ? this.listed(key, step.source, backend) : null;
    if (mismatch === null) {
      cell.passed++;
      const inexact = compareExactly(got, step);
      if (inexact) this.result.inexact.push(this.failure(key, step.source, backend, inexact, listed));
      else if (hasText(step)) cell.exact++;
      if (listed) this.reportPassing(key, backend, listed);
      return;
    }
    cell[listed ?? 'failed']++;
    failures.push(this.failure(key, step.source, backend, mismatch, listed));
  }

  private failure(
    { theme, scenario, step, dialect }: StepKey,
    source: string,
    backend: string,
    { level, expected, got }: Mismatch,
    listed: Failure['listed'],
  ): Failure {
    return { theme, scenario, step, source, dialect, backend, level, expected, got, listed };
  }

  private listed(key: StepKey, source: string, backend: string): Failure['listed'] {
    if (this.options.known.reason(key, backend) !== null) return 'known';
    return this.options.pending.has(key, source, backend) ? 'pending' : null;
  }

  private reportPassing(
    { dialect, theme, scenario, step }: StepKey,
    backend: string,
    listed: 'pending' | 'known',
  ): void {
    const place = `${dialect} ${theme} "${scenario}" step ${step} on ${backend}`;
    this.report(
      listed === 'pending'
        ? `${place} is on the pending list but passes: take it off with --update-pending`
        : `${place} is a known difference but passes: take it off the list`,
    );
  }

  /** Pending entries for which the recording has no step. */
  private reportStray(file: GoldenFile, backend: string, seen: ReadonlySet<string>): void {
    for (const { key, source } of this.options.pending.of(file.dialect, file.theme, backend))
      if (!seen.has(`${key.scenario}\u0000${key.step}\u0000${source}`))
        this.report(
          `${key.dialect} ${key.theme} "${key.scenario}" step ${key.step} is on the pending list but not in the recording: take it off with --update-pending`,
        );
  }

  /** A backend that ran nothing was not tested. */
  private requireShare(backend: string): void {
    const cells = this.result.cells.filter((cell) => cell.backend === backend);
    const ran = cells.some(({ kernels }) => kernels.backend > 0);
    if (backend !== 'cpu' && cells.some(({ kernels }) => kernels.host > 0) && !ran)
      this.report(`no kernel ran on the backend ${backend}`);
  }
}

export const runSuite = (runner: Runner, options: SuiteOptions): Promise<SuiteResult> =>
  new Suite(runner, options).run();
