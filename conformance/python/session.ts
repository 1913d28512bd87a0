/** One running program: its builtins and modules, the budget of the step at hand, and the exceptions being handled. */
import { PyModuleNotFoundError, type PythonError } from '../../src/python/errors.ts';

/** A step that ran too long, or met syntax that is not known; no Python exception, so that no `except` catches it. */
export class ReplayError extends Error {}

export interface SessionOptions {
  readonly builtins: ReadonlyMap<string, unknown>;
  /** What `import name` finds; undefined where there is no such module. */
  readonly importModule?: (name: string) => unknown;
  readonly turns?: number;
  readonly milliseconds?: number;
}

export class Session {
  readonly builtins: ReadonlyMap<string, unknown>;
  /** Exceptions whose handlers are running, the innermost last: what a bare `raise` raises again. */
  readonly handling: PythonError[] = [];
  private turnsLeft = 0;
  private deadline = Infinity;

  constructor(private readonly options: SessionOptions) {
    this.builtins = options.builtins;
    this.startStep();
  }

  startStep(): void {
    this.turnsLeft = this.options.turns ?? 100_000;
    this.deadline = performance.now() + (this.options.milliseconds ?? 10_000);
    this.handling.length = 0;
  }

  /** Counts one turn of a loop. @throws ReplayError where the step has spent its turns or its time */
  turn(): void {
    if (this.turnsLeft-- <= 0)
      throw new ReplayError(`the step took more than ${this.options.turns ?? 100_000} loop turns`);
    this.checkTime();
  }

  /** @throws ReplayError where the step has spent its time */
  checkTime(): void {
    if (performance.now() > this.deadline)
      throw new ReplayError(`the step took more than ${(this.options.milliseconds ?? 10_000) / 1000} s`);
  }

  importModule(name: string): unknown {
    const module = this.options.importModule?.(name) ?? null;
    if (module === null) throw new PyModuleNotFoundError(`No module named '${name}'`);
    return module;
  }
}
