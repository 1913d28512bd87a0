/** A Vitest reporter that ends a run with the line `N passed, N failed`, and leaves it in the file that TALLY_FILE names. */
import { writeFileSync } from 'node:fs';

export default class Tally {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state) => states.filter((each) => each === state).length;
    // A file that fails to load, or a hook that throws, fails without any test of its own being marked so.
    const brokenFiles = modules.filter(
      (module) =>
        module.state() === 'failed' &&
        ![...module.children.allTests()].some((test) => test.result().state === 'failed'),
    ).length;
    const line = `${count('passed')} passed, ${count('failed') + brokenFiles + unhandledErrors.length} failed`;
    console.log(line);
    if (process.env.TALLY_FILE) writeFileSync(process.env.TALLY_FILE, `${line}\n`);
  }
}
