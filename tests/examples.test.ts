/** Every row of the example programs prints what the framework printed for theme 00. */
import { describe, expect, it } from 'vitest';
import { loadExamples, outputOf, recordedOutput } from '../conformance/examples.ts';
import { dialectIds, findGoldens, readGolden } from '../conformance/golden.ts';
import { ownGoldens } from '../conformance/project.ts';
import { loadTarget } from '../conformance/runner.ts';
import { sameText } from '../conformance/text.ts';

const theme = '00-section-2.1';

describe.each(dialectIds)('examples/%s.ts', async (dialect) => {
  const file = findGoldens(ownGoldens).find((each) => each.dialect === dialect && each.theme === theme)!;
  const { scenarios } = readGolden(file);
  const examples = (await loadExamples(dialect)) ?? [];

  it('has a row for every scenario of the theme', () => {
    expect(examples.map(({ name }) => name)).toEqual(scenarios.map(({ name }) => name));
  });

  it.each(examples.map((example) => [example.name, example] as const))('%s', async (name, example) => {
    (await loadTarget(dialect)).reset();
    const recorded = recordedOutput(scenarios.find((each) => each.name === name)!.steps);
    const ours = outputOf(example);
    expect(sameText(ours, recorded, 'cpu'), `\nours:\n${ours}\nrecorded:\n${recorded}`).toBe(true);
  });
});
