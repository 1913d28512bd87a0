/** Shows a run in the terminal: the matrix, the failures with expected and got, the totals. */
import { isGreen, totalOf, type Failure, type SuiteResult } from '../suite.ts';
import { matrixOf, type State } from './matrix.ts';

export interface Style {
  readonly colour: boolean;
  /** Show also the steps that a list excuses, and texts in full. */
  readonly verbose: boolean;
}

const codes: Readonly<Record<State | 'dim' | 'bold', string>> = {
  passed: '\u001b[32m',
  listed: '\u001b[33m',
  failed: '\u001b[31m',
  absent: '',
  dim: '\u001b[2m',
  bold: '\u001b[1m',
};

export const paint = (text: string, code: keyof typeof codes, colour: boolean): string =>
  colour && codes[code] !== '' ? `${codes[code]}${text}\u001b[0m` : text;

export const matrixText = (result: SuiteResult, { colour }: Style): string => {
  if (result.cells.length === 0) return '';
  const { columns, rows } = matrixOf(result.cells);
  const first = Math.max(0, ...rows.map(({ theme }) => theme.length));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map(({ entries }) => entries[i]!.text.length)),
  );
  const header = columns.map((column, i) => column.padStart(widths[i]!)).join('  ');
  const lines = rows.map(
    ({ theme, entries }) =>
      `${theme.padEnd(first)}  ${entries.map(({ text, state }, i) => paint(text.padStart(widths[i]!), state, colour)).join('  ')}`,
  );
  return [`${' '.repeat(first)}  ${paint(header, 'bold', colour)}`, ...lines].join('\n');
};

const indent = (text: string, by: string): string => text.split('\n').join(`\n${by}`);

const shorten = (text: string, verbose: boolean): string => {
  const limit = 600;
  return verbose || text.length <= limit
    ? text
    : `${text.slice(0, limit)}... (${text.length} characters, --verbose shows all)`;
};

const failureText = (failure: Failure, { colour, verbose }: Style, label?: string): string => {
  const { theme, dialect, backend, scenario, step, source, level, expected, got, listed } = failure;
  const mark = label ?? (listed === null ? paint('FAIL', 'failed', colour) : paint(listed, 'listed', colour));
  return [
    `${mark} ${dialect} ${backend} ${theme} "${scenario}" step ${step}, ${level}`,
    `  >>> ${indent(source, '  ... ')}`,
    `  expected  ${indent(shorten(expected, verbose), '            ')}`,
    `  got       ${indent(shorten(got, verbose), '            ')}`,
  ].join('\n');
};

export const failuresText = (failures: readonly Failure[], style: Style): string =>
  failures
    .filter(({ listed }) => style.verbose || listed === null)
    .map((failure) => failureText(failure, style))
    .join('\n\n');

/** Steps that pass, but not character by character. */
export const inexactText = ({ inexact }: SuiteResult, style: Style): string =>
  inexact.map((failure) => failureText(failure, style, paint('inexact', 'listed', style.colour))).join('\n\n');

export const totalText = (result: SuiteResult, { colour }: Style): string => {
  const { steps, passed, exact, texted, pending, known, failed } = totalOf(result.cells);
  const counts = `${passed} of ${steps} steps pass, ${exact} of ${texted} texts exact, ${pending} pending, ${known} known, ${failed} failed`;
  return `${isGreen(result) ? paint('ok', 'passed', colour) : paint('not ok', 'failed', colour)}  ${counts}`;
};

export const problemsText = ({ problems }: SuiteResult, { colour }: Style): string =>
  problems.map((problem) => `${paint('error', 'failed', colour)} ${problem}`).join('\n');
