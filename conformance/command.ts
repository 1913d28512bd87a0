/** The conformance command: runs the suite as its options say and writes the reports that they name. */
import type { GoldenFile } from './golden.ts';
import { KnownDifferences, Pending, standardBackends, writeWhole } from './lists.ts';
import { isOwnFolder, knownPath, ownGoldens, pendingPath } from './project.ts';
import { htmlReport } from './report/html.ts';
import { jsonReport } from './report/json.ts';
import { statusReport } from './report/status.ts';
import { failuresText, inexactText, matrixText, problemsText, totalText, type Style } from './report/terminal.ts';
import { isGreen, runSuite, type Runner, type SuiteResult } from './suite.ts';
import { updatePending } from './update.ts';

export interface CommandOptions {
  readonly goldens?: readonly string[];
  readonly dialect?: readonly string[];
  readonly backend?: readonly string[];
  readonly theme?: string;
  readonly json?: string;
  readonly html?: string;
  readonly status?: string;
  readonly verbose?: boolean;
  readonly inexact?: boolean;
  readonly updatePending?: boolean;
  readonly allowGrowth?: boolean;
}

const printLines = (...texts: readonly string[]): void => {
  for (const text of texts) if (text !== '') process.stdout.write(`${text}\n\n`);
};

/** One line that says what is running, where a person watches. */
const progress = (file: GoldenFile, backend: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${file.dialect} ${backend} ${file.theme}`);
};

const endProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
};

const refreshPending = (pending: Pending, result: SuiteResult, options: CommandOptions): void => {
  const { removed, added } = updatePending(pending, result, isOwnFolder, options.allowGrowth ?? false);
  pending.write(pendingPath);
  process.stdout.write(`pending: ${removed} taken off, ${added} added, ${pending.size} steps left\n`);
};

/** Runs `body` while an interrupt asks it to stop; a second interrupt ends the process at once. */
const interruptible = async <T>(
  body: (stopped: () => boolean) => Promise<T>,
): Promise<{ value: T; stopped: boolean }> => {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  try {
    return { value: await body(() => stopped), stopped };
  } finally {
    process.removeListener('SIGINT', stop);
  }
};

/** Runs the command. Returns the exit code: 0 where nothing fails, 1 where something does, 130 after an interrupt. */
export const conformance = async (runner: Runner, options: CommandOptions): Promise<number> => {
  const pending = Pending.read(pendingPath);
  const { value: result, stopped } = await interruptible((isStopped) =>
    runSuite(runner, {
      folders: options.goldens ?? [ownGoldens],
      backends: options.backend ?? standardBackends,
      dialects: options.dialect,
      theme: options.theme,
      pending,
      known: KnownDifferences.read(knownPath),
      isOwn: isOwnFolder,
      onStart: progress,
      stopped: isStopped,
    }),
  );
  endProgress();
  const style: Style = { colour: process.stdout.isTTY && !process.env.NO_COLOR, verbose: options.verbose ?? false };
  if (options.inexact) printLines(inexactText(result, style));
  printLines(
    failuresText(result.failures, style),
    matrixText(result, style),
    problemsText(result, style),
    totalText(result, style),
  );
  if (options.json !== undefined) writeWhole(options.json, jsonReport(result));
  if (options.html !== undefined) writeWhole(options.html, htmlReport(result));
  if (stopped) {
    process.stderr.write('interrupted: the counts are of what ran\n');
    return 130;
  }
  if (options.status !== undefined) writeWhole(options.status, statusReport(result));
  if (options.updatePending) refreshPending(pending, result, options);
  return isGreen(result) ? 0 : 1;
};
