/** A run as one self-contained page: the matrix, and every failing step with expected and got. */
import { isGreen, totalOf, type Failure, type SuiteResult } from '../suite.ts';
import { matrixOf } from './matrix.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

const style = `
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: .2rem .6rem; text-align: right; border-bottom: 1px solid #8884; }
  th:first-child { text-align: left; }
  .passed { color: #1a7f37; } .listed { color: #9a6700; } .failed { color: #cf222e; font-weight: 600; }
  pre { overflow-x: auto; background: #8881; padding: .5rem; margin: .3rem 0; }
  details { margin: .4rem 0; }`;

const matrix = (result: SuiteResult): string => {
  const { columns, rows } = matrixOf(result.cells);
  const header = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map(({ theme, entries }) => {
    const cells = entries.map(({ text, state }) => `<td class="${state}">${text}</td>`).join('');
    return `<tr><th scope="row">${escape(theme)}</th>${cells}</tr>`;
  });
  return `<table><thead><tr><th>Steps that pass</th>${header}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
};

const failure = ({
  theme,
  dialect,
  backend,
  scenario,
  step,
  source,
  level,
  expected,
  got,
  listed,
}: Failure): string => `
<details><summary><span class="${listed ? 'listed' : 'failed'}">${listed ?? 'failed'}</span>
 ${escape(`${dialect} ${backend} ${theme} "${scenario}" step ${step}, ${level}`)}</summary>
<pre>${escape(source)}</pre>Expected<pre>${escape(expected)}</pre>Got<pre>${escape(got)}</pre></details>`;

export const htmlReport = (result: SuiteResult): string => {
  const { steps, passed, exact, texted, pending, known, failed } = totalOf(result.cells);
  const problems = result.problems.map((problem) => `<li class="failed">${escape(problem)}</li>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Conformance</title><style>${style}</style></head><body>
<h1>Conformance</h1>
<p><strong class="${isGreen(result) ? 'passed' : 'failed'}">${isGreen(result) ? 'ok' : 'not ok'}</strong>:
${passed} of ${steps} steps pass, ${exact} of ${texted} texts exact, ${pending} pending, ${known} known, ${failed} failed.</p>
<ul>${problems}</ul>
${matrix(result)}
<h2>Steps that do not pass</h2>
${result.failures.map(failure).join('\n')}
</body></html>
`;
};
