/** Compares what a step did with what was recorded, level by level: outcome, value, text; and whether its text is exact. */
import type { Encoding, Nested, Outcome, RecordedError, TensorEncoding } from './golden.ts';
import { sameText } from './text.ts';
import { close, toleranceFor, type NumberKind, type Tolerance } from './tolerance.ts';

export type Level = 'outcome' | 'value' | 'text' | 'exact';

/** What a replayed step did; `crash` where it ended in something that is no Python exception. */
export interface Replayed extends Outcome {
  readonly crash?: string;
}

export interface Mismatch {
  readonly level: Level;
  readonly expected: string;
  readonly got: string;
}

const lastSegment = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const builtinNames = (names: readonly string[]): string[] => names.filter((name) => !name.includes('.')).sort();

const sameError = (got: RecordedError, expected: RecordedError): boolean =>
  lastSegment(got.type) === lastSegment(expected.type) &&
  builtinNames(got.bases).join() === builtinNames(expected.bases).join();

const describeError = ({ type, bases, message }: RecordedError): string =>
  `raises ${type}${bases.length > 0 ? ` (${bases.join(', ')})` : ''}: ${message}`;

const describe = (outcome: Replayed): string => {
  if (outcome.crash !== undefined) return `crashes: ${outcome.crash}`;
  if (outcome.error) return describeError(outcome.error);
  return outcome.result ? `returns ${outcome.result.repr}` : 'finishes';
};

const compareOutcome = (got: Replayed, expected: Outcome): Mismatch | null => {
  const same =
    got.crash === undefined &&
    (expected.error ? got.error !== undefined && sameError(got.error, expected.error) : got.error === undefined);
  return same ? null : { level: 'outcome', expected: describe(expected), got: describe(got) };
};

const asNumber = (x: Nested): number | null => {
  if (typeof x === 'number') return x;
  if (x === 'NaN' || x === 'Infinity' || x === '-Infinity') return Number(x);
  return null;
};

/** The largest finite magnitude in recorded data. */
const scaleOf = (data: Nested): number => {
  if (Array.isArray(data)) return (data as Nested[]).reduce<number>((most, x) => Math.max(most, scaleOf(x)), 0);
  const x = asNumber(data);
  return x !== null && Number.isFinite(x) ? Math.abs(x) : 0;
};

/** Null where the same, else the path of the first difference. */
const compareData = (got: Nested, expected: Nested, allowed: Tolerance, scale: number): string | null => {
  if (Array.isArray(got) && Array.isArray(expected)) {
    if (got.length !== expected.length) return '';
    for (const [i, x] of (got as Nested[]).entries()) {
      const path = compareData(x, (expected as Nested[])[i]!, allowed, scale);
      if (path !== null) return `[${i}]${path}`;
    }
    return null;
  }
  if (Array.isArray(got) || Array.isArray(expected)) return '';
  const [a, b] = [asNumber(got), asNumber(expected)];
  const same = a !== null && b !== null ? close(a, b, allowed, scale) : got === expected;
  return same ? null : '';
};

/** What compares encodings of one backend; each function returns null where the same, else what differs. */
class EncodingComparison {
  constructor(
    private readonly backend: string,
    private readonly kind: NumberKind = 'value',
  ) {}

  compare(got: Encoding, expected: Encoding): string | null {
    if (got.kind !== expected.kind) return 'kind';
    switch (expected.kind) {
      case 'none':
        return null;
      case 'scalar':
        return this.scalar(got as typeof expected, expected);
      case 'object':
        return this.object(got as typeof expected, expected);
      case 'dict':
        return this.items((got as typeof expected).items.flat(), expected.items.flat());
      case 'tuple':
      case 'list':
        if ((got as typeof expected).type !== expected.type) return 'type';
        return this.items((got as typeof expected).items, expected.items);
      case 'tensor':
      case 'ndarray':
        return this.tensor(got as typeof expected, expected);
    }
  }

  private items(got: readonly Encoding[], expected: readonly Encoding[]): string | null {
    if (got.length !== expected.length) return 'length';
    for (const [i, item] of got.entries()) {
      const difference = this.compare(item, expected[i]!);
      if (difference !== null) return `item ${i}: ${difference}`;
    }
    return null;
  }

  private data(got: Nested, expected: Nested, dtype: string): string | null {
    const path = compareData(got, expected, toleranceFor(this.backend, dtype, this.kind), scaleOf(expected));
    return path === null ? null : `data${path}`;
  }

  private scalar(got: Encoding & { kind: 'scalar' }, expected: Encoding & { kind: 'scalar' }): string | null {
    if (got.type !== expected.type) return 'type';
    return this.data(got.value, expected.value, lastSegment(expected.type));
  }

  private object(got: Encoding & { kind: 'object' }, expected: Encoding & { kind: 'object' }): string | null {
    if (got.type !== expected.type) return 'type';
    return sameText(got.repr, expected.repr, this.backend) ? null : 'repr';
  }

  private tensor(got: TensorEncoding, expected: TensorEncoding): string | null {
    for (const field of ['type', 'dtype', 'requires_grad', 'weak_type', 'writeable'] as const)
      if (got[field] !== expected[field]) return field;
    if (got.shape.join() !== expected.shape.join()) return 'shape';
    if (!got.grad !== !expected.grad) return 'grad';
    const difference = this.data(got.data, expected.data, expected.dtype);
    if (difference !== null || !got.grad || !expected.grad) return difference;
    const gradient = new EncodingComparison(this.backend, 'gradient').compare(got.grad, expected.grad);
    return gradient === null ? null : `grad: ${gradient}`;
  }
}

const show = (x: unknown): string => (x === undefined ? 'nothing' : JSON.stringify(x));

const compareOne = (
  what: string,
  got: Encoding | undefined,
  expected: Encoding | undefined,
  backend: string,
): Mismatch | null => {
  if (got === undefined && expected === undefined) return null;
  const difference = got && expected ? new EncodingComparison(backend).compare(got, expected) : 'presence';
  if (difference === null) return null;
  return { level: 'value', expected: `${what} (${difference}) ${show(expected)}`, got: `${what} ${show(got)}` };
};

const compareValue = (got: Replayed, expected: Outcome, backend: string): Mismatch | null => {
  const result = compareOne('result', got.result?.value, expected.result?.value, backend);
  if (result) return result;
  const [ours, theirs] = [got.changed ?? {}, expected.changed ?? {}];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const mismatch = compareOne(`changed ${name}`, ours[name], theirs[name], backend);
    if (mismatch) return mismatch;
  }
  return null;
};

const compareText = (got: Replayed, expected: Outcome, backend: string): Mismatch | null => {
  const pairs = [
    [got.result?.repr ?? '', expected.result?.repr ?? ''],
    [got.stdout ?? '', expected.stdout ?? ''],
  ] as const;
  const different = pairs.find(([ours, theirs]) => !sameText(ours, theirs, backend));
  return different ? { level: 'text', expected: different[1], got: different[0] } : null;
};

/** The first level at which a step differs from its recording; null where it passes. */
export const compareStep = (got: Replayed, expected: Outcome, backend: string): Mismatch | null =>
  compareOutcome(got, expected) ?? compareValue(got, expected, backend) ?? compareText(got, expected, backend);

export const hasText = ({ result, stdout, error }: Outcome): boolean =>
  result !== undefined || stdout !== undefined || error !== undefined;

/** The first of repr, stdout and error message that is not the recorded one, character by character; null where all are. */
export const compareExactly = (got: Replayed, expected: Outcome): Mismatch | null => {
  const texts = ({ result, stdout, error }: Outcome): (string | undefined)[] => [result?.repr, stdout, error?.message];
  const ours = texts(got);
  const theirs = texts(expected);
  const different = theirs.findIndex((text, i) => text !== ours[i]);
  if (different < 0) return null;
  return { level: 'exact', expected: theirs[different] ?? 'nothing', got: ours[different] ?? 'nothing' };
};
