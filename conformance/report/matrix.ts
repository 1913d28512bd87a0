/** The matrix theme x dialect x backend as rows of cells, for the terminal and the page. */
import { dialectIds } from '../golden.ts';
import type { Cell } from '../suite.ts';

export type State = 'passed' | 'listed' | 'failed' | 'absent';

export interface MatrixEntry {
  readonly text: string;
  readonly state: State;
}

export interface Matrix {
  /** `torch cpu`, ... */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly theme: string; readonly entries: readonly MatrixEntry[] }[];
}

const stateOf = (cell: Cell): State => (cell.failed > 0 ? 'failed' : cell.passed < cell.steps ? 'listed' : 'passed');

/** Cells that share a place come from several goldens folders; the last entry of a row is their sum. */
const entryOf = (cells: readonly Cell[]): MatrixEntry => {
  if (cells.length === 0) return { text: '', state: 'absent' };
  const steps = cells.reduce((sum, cell) => sum + cell.steps, 0);
  const passed = cells.reduce((sum, cell) => sum + cell.passed, 0);
  const states = cells.map(stateOf);
  const state = (['failed', 'listed'] as const).find((each) => states.includes(each)) ?? 'passed';
  return { text: `${passed}/${steps}`, state };
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export const matrixOf = (cells: readonly Cell[]): Matrix => {
  const backends = unique(cells.map(({ backend }) => backend));
  const places = dialectIds
    .flatMap((dialect) => backends.map((backend) => ({ dialect, backend })))
    .filter((place) => cells.some(({ dialect, backend }) => dialect === place.dialect && backend === place.backend));
  return {
    columns: places.map(({ dialect, backend }) => `${dialect} ${backend}`),
    rows: unique(cells.map(({ theme }) => theme))
      .sort()
      .map((theme) => ({
        theme,
        entries: places.map(({ dialect, backend }) =>
          entryOf(cells.filter((cell) => cell.theme === theme && cell.dialect === dialect && cell.backend === backend)),
        ),
      })),
  };
};
