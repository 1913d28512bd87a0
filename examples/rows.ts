/**
 * The form of the example programs: a list of rows, one for each row of section 2.1, written as a user would write them.
 *
 *     export const rows: readonly Row[] = [
 *       row('Reshape', (show) => {
 *         const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
 *         show(X);
 *         show(X.reshape(-1, 6).shape);
 *       }),
 *     ];
 *
 * `show` does what Python's prompt does with an expression: it prints the repr, and nothing for None; several values are a
 * tuple. A line that the framework refuses is `show(raises(() => ...))`, which prints the exception. `print` prints as it does.
 */
import { PythonError } from '../src/python/errors.ts';

export type Show = (...values: unknown[]) => void;

/** Python's `id` with small, repeatable numbers: 1 for the first object of the row that is asked for. */
export type Identify = (x: unknown) => number;

export interface Row {
  /** The scenario's name in the recording. */
  readonly name: string;
  readonly run: (show: Show, id: Identify) => void;
}

export const row = (name: string, run: Row['run']): Row => ({ name, run });

/** The exception that `body` raises. @throws Error where it raises none */
export const raises = (body: () => unknown): PythonError => {
  try {
    body();
  } catch (error) {
    if (error instanceof PythonError) return error;
    throw error;
  }
  throw new Error('expected an exception');
};
