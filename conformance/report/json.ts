/** A run as JSON. */
import { totalOf, type SuiteResult } from '../suite.ts';

export const jsonReport = ({ cells, failures, problems }: SuiteResult): string =>
  `${JSON.stringify({ total: totalOf(cells), cells, failures, problems }, null, 1)}\n`;
