/** Writes that torch refuses because of memory that the tensor shares with itself or with an operand. */
import { sizeOf } from '../../src/core/shape.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { expandLayout, type Layout } from '../../src/memory/layout.ts';
import type { Ref } from '../../src/memory/ref.ts';
import { PyRuntimeError } from '../../src/python/errors.ts';
import { Tensor } from './tensor.ts';

const refused = (which: string): Error =>
  new PyRuntimeError(
    `unsupported operation: ${which} a single memory location. Please clone() the tensor before performing the operation.`,
  );

/** Whether the elements fill a stretch of memory, each once, in whatever order. */
const isDense = ({ shape, strides }: Layout): boolean => {
  let step = 1;
  const axes = [...shape.keys()].filter((axis) => shape[axis] !== 1).sort((a, b) => strides[a]! - strides[b]!);
  return axes.every((axis) => {
    const fits = strides[axis] === step;
    step *= shape[axis]!;
    return fits;
  });
};

type Overlap = 'none' | 'partial' | 'full';

/** What two tensors share, as far as torch looks: stretches of memory only. */
const overlapOf = (a: Ref, b: Ref): Overlap => {
  const [p, q] = [a.layout, b.layout];
  const [n, m] = [sizeOf(p.shape), sizeOf(q.shape)];
  if (a.cell !== b.cell || n === 0 || m === 0 || !isDense(p) || !isDense(q)) return 'none';
  if (p.offset === q.offset && n === m) return String(p.strides) === String(q.strides) ? 'full' : 'partial';
  return p.offset < q.offset + m && q.offset < p.offset + n ? 'partial' : 'none';
};

/** Refuses a target that shows an element twice, as far as a stride of 0 tells. @throws RuntimeError */
export const checkRepeats = ({ layout: { shape, strides } }: Ref): void => {
  if (sizeOf(shape) > 0 && strides.some((step, axis) => step === 0 && shape[axis]! > 1)) {
    throw refused('more than one element of the written-to tensor refers to');
  }
};

/** Refuses a source that shares some elements with the target; all of them, too, where `full`. @throws RuntimeError */
export const checkShared = (target: Ref, source: Ref, full = false): void => {
  const overlap = overlapOf(target, source);
  if (overlap === 'partial' || (full && overlap === 'full')) {
    throw refused('some elements of the input tensor and the written-to tensor refer to');
  }
};

/** The rule of `x[key] = y`: `y` counts as it is stretched to `target`, the part that a basic index selects. @throws RuntimeError */
export const checkAssigned = (target: Ref, source: unknown): void => {
  checkRepeats(target);
  if (!(source instanceof Tensor) || source.ref.dtype !== target.dtype) return;
  const { shape, strides, offset } = source.ref.layout;
  const extra = Math.max(0, shape.length - target.shape.length);
  const trimmed = { shape: shape.slice(extra), strides: strides.slice(extra), offset };
  checkShared(target, source.ref.view(expandLayout(trimmed, target.shape)));
};

/** Methods that may write an element twice, since it gets the same number. */
const repeatable = new Set([
  'fill_',
  'zero_',
  'index_fill_',
  'masked_fill_',
  'index_put_',
  'tril_',
  'triu_',
  'fill_diagonal_',
]);

/** The rule of elementwise writes. @throws RuntimeError */
export const checkWrite = (target: object, sources: readonly unknown[], { name }: CallInfo): void => {
  if (!(target instanceof Tensor) || repeatable.has(name)) return;
  checkRepeats(target.ref);
  for (const source of sources) if (source instanceof Tensor && source !== target) checkShared(target.ref, source.ref);
};
