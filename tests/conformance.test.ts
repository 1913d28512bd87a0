/** Every recording on cpu and wasm: no step fails that no list excuses, and no list excuses a step that passes. */
import { describe, expect, it } from 'vitest';
import { findGoldens } from '../conformance/golden.ts';
import { KnownDifferences, Pending, standardBackends } from '../conformance/lists.ts';
import { isOwnFolder, knownPath, ownGoldens, pendingPath } from '../conformance/project.ts';
import { runner } from '../conformance/runner.ts';
import { runSuite } from '../conformance/suite.ts';

const pending = Pending.read(pendingPath);
const known = KnownDifferences.read(knownPath);

describe.each(standardBackends)('conformance on %s', (backend) => {
  it.each(findGoldens(ownGoldens))('$dialect $theme', async ({ dialect, theme }) => {
    const { cells, failures, problems } = await runSuite(runner, {
      folders: [ownGoldens],
      backends: [backend],
      dialects: [dialect],
      theme,
      pending,
      known,
      isOwn: isOwnFolder,
    });
    expect(failures.filter(({ listed }) => listed === null)).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('no kernel ran'))).toEqual([]);
    expect(cells).toHaveLength(1);
  });
});
