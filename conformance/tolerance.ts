/** The one tolerance table: how far a number may lie from the recorded one, by backend, dtype and kind of number. */

/** `|got - expected| <= relative * |expected| + absolute * max(1, scale)`, scale being the largest magnitude beside it. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** Where a number comes from: a result, a gradient (sums over many paths), or one read back from printed text. */
export type NumberKind = 'value' | 'gradient' | 'printed';

type Precision = 'exact' | 'float16' | 'bfloat16' | 'float32' | 'float64';

const tolerance = (relative: number, absolute: number): Tolerance => ({ relative, absolute });
const exact = tolerance(0, 0);

/** One unit in the last place of the narrow floats; float64 leaves room for another order of summation. */
const host: Record<Precision, Tolerance> = {
  exact,
  float16: tolerance(2 ** -10, 2 ** -24),
  bfloat16: tolerance(2 ** -7, 2 ** -24),
  float32: tolerance(1e-5, 1e-7),
  float64: tolerance(1e-12, 1e-15),
};

/** GPUs divide and take exponentials to a few units in the last place and keep no subnormals. */
const gpu: Record<Precision, Tolerance> = { ...host, float32: tolerance(1e-4, 1e-6) };

const byBackend: Readonly<Record<string, Record<Precision, Tolerance>>> = {
  cpu: host,
  wasm: host,
  webgl: gpu,
  webgpu: gpu,
};

/** A gradient adds what reaches a leaf by several paths, each rounded. */
const widening: Record<NumberKind, number> = { value: 1, gradient: 4, printed: 1 };

const precisions: Readonly<Record<string, Precision>> = {
  float16: 'float16',
  bfloat16: 'bfloat16',
  float32: 'float32',
  complex64: 'float32',
  float64: 'float64',
  complex128: 'float64',
  /** A Python number that an element became carries the element's error. */
  float: 'float32',
  complex: 'float32',
};

/** Integers, truth values and text are exact. */
export const toleranceFor = (backend: string, dtype: string, kind: NumberKind): Tolerance => {
  const { relative, absolute } = (byBackend[backend] ?? host)[precisions[dtype] ?? 'exact'];
  return tolerance(relative * widening[kind], absolute * widening[kind]);
};

export const close = (got: number, expected: number, { relative, absolute }: Tolerance, scale: number): boolean =>
  got === expected ||
  (Number.isNaN(got) && Number.isNaN(expected)) ||
  Math.abs(got - expected) <= relative * Math.abs(expected) + absolute * Math.max(1, scale);
