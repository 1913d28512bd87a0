/** The main job: section 2.1 row by row in every dialect, computed here and now and compared with the recording, then the matrix. */
import { Command } from 'commander';
import { use, type BackendName } from '../src/backend/devices.ts';
import { loadExamples, outputOf, recordedOutput, type Example } from './examples.ts';
import { dialectIds, findGoldens, readGolden, type DialectId, type Scenario } from './golden.ts';
import { KnownDifferences, Pending, standardBackends } from './lists.ts';
import { isOwnFolder, knownPath, ownGoldens, pendingPath } from './project.ts';
import { failuresText, matrixText, paint, problemsText, totalText } from './report/terminal.ts';
import { loadTarget, runner } from './runner.ts';
import { isGreen, runSuite } from './suite.ts';
import { sameText } from './text.ts';

const theme = '00-section-2.1';
const colour = process.stdout.isTTY && !process.env.NO_COLOR;

interface Options {
  readonly dialect?: readonly string[];
  readonly row?: string;
  readonly backend: string;
  readonly matrix: boolean;
}

interface Program {
  readonly dialect: DialectId;
  readonly scenarios: readonly Scenario[];
  readonly examples: readonly Example[];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const block = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

const verdict = (ours: string, recorded: string, backend: string): { text: string; good: boolean } => {
  if (ours === recorded) return { text: paint('as recorded, character by character', 'passed', colour), good: true };
  if (sameText(ours, recorded, backend))
    return { text: paint('as recorded, within tolerance', 'passed', colour), good: true };
  return { text: `${paint('differs', 'failed', colour)}; recorded:\n${block(recorded)}`, good: false };
};

const showRow = async ({ dialect, scenarios, examples }: Program, name: string, backend: string): Promise<boolean> => {
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) return true;
  const example = examples.find((each) => each.name === name);
  print(`${paint(dialect, 'bold', colour)}\n  Python\n${block(scenario.steps.map(({ source }) => source).join('\n'))}`);
  if (!example) {
    print(`  ${paint('no such row in the example program', 'failed', colour)}\n`);
    return false;
  }
  (await loadTarget(dialect)).reset();
  const ours = outputOf(example);
  const { text, good } = verdict(ours, recordedOutput(scenario.steps), backend);
  print(`  TypeScript\n${block(example.source)}\n  prints\n${block(ours)}\n  ${text}\n`);
  return good;
};

/** The example programs that load; what does not is said and fails the run. */
const loadPrograms = async (
  dialects: readonly string[] | undefined,
): Promise<{ programs: Program[]; whole: boolean }> => {
  const programs: Program[] = [];
  let whole = true;
  for (const file of findGoldens(ownGoldens)) {
    if (file.theme !== theme || (dialects && !dialects.includes(file.dialect))) continue;
    try {
      const examples = await loadExamples(file.dialect);
      programs.push({ dialect: file.dialect, scenarios: readGolden(file).scenarios, examples });
    } catch (error) {
      whole = false;
      print(
        `${file.dialect}: the example program does not load: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { programs, whole };
};

const showRows = async ({ dialect, row, backend }: Options): Promise<boolean> => {
  await use(backend as BackendName);
  const { programs, whole } = await loadPrograms(dialect);
  const names = [...new Set(programs.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)))];
  const chosen = names.filter((name) => row === undefined || name.toLowerCase() === row.toLowerCase());
  if (programs.length === 0) throw new Error('there is no example program to show');
  if (chosen.length === 0) throw new Error(`no row is called "${row}": the rows are ${names.join(', ')}`);
  let good = 0;
  let shown = 0;
  for (const name of chosen) {
    print(paint(`== ${name}`, 'bold', colour));
    for (const program of programs) {
      if (!program.scenarios.some((each) => each.name === name)) continue;
      shown++;
      if (await showRow(program, name, backend)) good++;
    }
  }
  print(`${good} of ${shown} rows print what the framework printed\n`);
  return whole && good === shown;
};

const showMatrix = async (dialects: readonly string[] | undefined): Promise<boolean> => {
  const result = await runSuite(runner, {
    folders: [ownGoldens],
    backends: standardBackends,
    dialects,
    pending: Pending.read(pendingPath),
    known: KnownDifferences.read(knownPath),
    isOwn: isOwnFolder,
  });
  const style = { colour, verbose: false };
  const texts = [failuresText(result.failures, style), matrixText(result, style), problemsText(result, style)];
  print([...texts, totalText(result, style)].filter((text) => text !== '').join('\n\n'));
  return isGreen(result);
};

const collect = (value: string, previous: readonly string[] | undefined): string[] => {
  if (!(dialectIds as readonly string[]).includes(value)) throw new Error(`choose one of ${dialectIds.join(', ')}`);
  return [...(previous ?? []), value];
};

const main = async (options: Options): Promise<void> => {
  const rowsGood = await showRows(options);
  const matrixGood = options.row !== undefined || !options.matrix || (await showMatrix(options.dialect));
  process.exitCode = rowsGood && matrixGood ? 0 : 1;
};

try {
  await new Command('start')
    .description('Section 2.1 in four dialects beside the recordings, then the conformance matrix')
    .option('--dialect <name>', 'only this dialect (may be repeated)', collect)
    .option('--row <name>', 'only this row, and no matrix')
    .option('--backend <name>', 'compute on this backend', 'cpu')
    .option('--no-matrix', 'the rows only')
    .action(main)
    .parseAsync();
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
