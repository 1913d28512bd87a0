/** The golden format: what a recording holds, and how one is read and checked. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Statement } from './python/ast.ts';

export type DialectId = 'torch' | 'mx' | 'jax' | 'tf';
export const dialectIds: readonly DialectId[] = ['torch', 'mx', 'jax', 'tf'];

/** One recorded number, or rows of them: floats that JSON lacks and wide integers are text, complex numbers pairs. */
export type Nested = number | boolean | string | readonly Nested[];

export interface TensorEncoding {
  readonly kind: 'tensor' | 'ndarray';
  readonly type: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: Nested;
  readonly requires_grad?: boolean;
  readonly weak_type?: boolean;
  readonly grad?: Encoding;
  readonly writeable?: boolean;
}

export type Encoding =
  | TensorEncoding
  | { readonly kind: 'scalar'; readonly type: string; readonly value: Nested }
  | { readonly kind: 'none' }
  | { readonly kind: 'tuple' | 'list'; readonly type?: string; readonly items: readonly Encoding[] }
  | { readonly kind: 'dict'; readonly items: readonly (readonly [Encoding, Encoding])[] }
  | { readonly kind: 'object'; readonly type: string; readonly repr: string };

export interface RecordedError {
  readonly type: string;
  readonly bases: readonly string[];
  readonly message: string;
}

/** What happened in one step. */
export interface Outcome {
  readonly stdout?: string;
  readonly result?: { readonly repr: string; readonly value: Encoding };
  readonly error?: RecordedError;
  readonly changed?: Readonly<Record<string, Encoding>>;
}

export interface Step extends Outcome {
  readonly source: string;
  readonly ast: Statement;
}

export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Golden {
  readonly dialect: DialectId;
  readonly framework: string;
  readonly version: string;
  /** Title of the scenario file. */
  readonly theme: string;
  readonly scenarios: readonly Scenario[];
}

/** A golden file that was found; `theme` is its stem. */
export interface GoldenFile {
  readonly path: string;
  readonly folder: string;
  readonly dialect: DialectId;
  readonly theme: string;
}

/** Something wrong with the goldens themselves; `message` names the file or folder. */
export class GoldenError extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** The golden files of `DIR/<dialect>/*.json`, in order. @throws GoldenError where there are none to find */
export const findGoldens = (folder: string): GoldenFile[] => {
  const list = (path: string): string[] => {
    try {
      return readdirSync(path).sort();
    } catch (error) {
      throw new GoldenError(`cannot read the folder ${path}: ${reason(error)}`);
    }
  };
  const present = list(folder).filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory());
  const files = dialectIds
    .filter((dialect) => present.includes(dialect))
    .flatMap((dialect) =>
      list(join(folder, dialect))
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ path: join(folder, dialect, name), folder, dialect, theme: basename(name, '.json') })),
    );
  if (files.length === 0) throw new GoldenError(`no golden files under ${folder} (looked for <dialect>/*.json)`);
  return files;
};

const stepProblem = (step: unknown): string | null => {
  if (!isRecord(step)) return 'is no object';
  if (typeof step.source !== 'string') return 'has no source';
  if (!isRecord(step.ast) || typeof step.ast._ !== 'string') return 'has no syntax tree';
  if (step.error !== undefined && !(isRecord(step.error) && typeof step.error.type === 'string'))
    return 'has a bad error';
  if (step.result !== undefined && !(isRecord(step.result) && isRecord(step.result.value))) return 'has a bad result';
  return null;
};

const formatProblem = (golden: unknown, dialect: DialectId): string | null => {
  if (!isRecord(golden)) return 'is no JSON object';
  if (golden.dialect !== dialect)
    return `is for the dialect ${JSON.stringify(golden.dialect)}, but lies under ${dialect}`;
  if (!Array.isArray(golden.scenarios)) return 'has no list of scenarios';
  for (const scenario of golden.scenarios as unknown[]) {
    if (!isRecord(scenario) || typeof scenario.name !== 'string' || !Array.isArray(scenario.steps))
      return 'has a scenario without name or steps';
    for (const [index, step] of (scenario.steps as unknown[]).entries()) {
      const problem = stepProblem(step);
      if (problem) return `has a step that ${problem} (step ${index + 1} of ${JSON.stringify(scenario.name)})`;
    }
  }
  return null;
};

/** Reads one golden file. @throws GoldenError naming it */
export const readGolden = (file: GoldenFile): Golden => {
  let golden: unknown;
  try {
    golden = JSON.parse(readFileSync(file.path, 'utf8'));
  } catch (error) {
    throw new GoldenError(`cannot read ${file.path}: ${reason(error)}`);
  }
  const problem = formatProblem(golden, file.dialect);
  if (problem) throw new GoldenError(`${file.path} ${problem}`);
  return golden as Golden;
};
