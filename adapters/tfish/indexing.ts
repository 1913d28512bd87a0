/** Subscripts: integers, slices, new axes and `...`; a tensor of bools is a mask, a list stands for a tuple. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { indexParts, select, type IndexPolicy } from '../../src/dialect/indexing.ts';
import { foreignValue } from '../../src/dialect/interop.ts';
import { elements } from '../../src/dialect/operand.ts';
import { readSubscript } from '../../src/dialect/subscript.ts';
import type { Layout } from '../../src/memory/layout.ts';
import { contiguousLayout } from '../../src/memory/layout.ts';
import { pick, select as maskedSelect } from '../../src/ops/index.ts';
import { reshape } from '../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { repr } from '../../src/python/text.ts';
import { Ellipsis, Slice, Tuple } from '../../src/python/values.ts';
import { invalid, nowRunning } from './exceptions.ts';
import { assertCompatible, TensorShape } from './shape.ts';
import { isTensor, valueOf } from './tensor.ts';
import { nonzero } from '../../src/ops/index.ts';

const refuse = (part: unknown): never => {
  throw new PyTypeError(
    `Only integers, slices (\`:\`), ellipsis (\`...\`), tf.newaxis (\`None\`) and scalar tf.int32/tf.int64 tensors are valid indices, got ${repr(part)}`,
  );
};

const arrayValue = (x: unknown): Value | null => (isTensor(x) ? valueOf(x) : foreignValue(x));

/** A Python integer, or a tensor or NumPy scalar that is one. @throws TypeError for anything else */
const position = (part: unknown): number => {
  if (typeof part === 'number' && Number.isInteger(part) && !Object.is(part, -0)) return part;
  if (typeof part === 'boolean' || typeof part === 'bigint') return Number(part);
  const value = part === null ? null : arrayValue(part);
  const fits = value?.shape.length === 0 && (isTensor(part) ? /^(int16|int32|int64)$/ : /^u?int/).test(value.dtype);
  return fits ? Number(elements(value).data[0]!) : refuse(part);
};

export const indexPolicy: IndexPolicy = {
  integer: 'raise',
  array: 'raise',
  negativeSteps: true,
  orderedSlices: false,
  integersJoinArrays: false,
  manyEllipses: false,
  read: (part) => ({ kind: 'integer', index: position(part) }),
  slicePart: (part) => (part === null ? null : position(part)),
};

/** Checks in TensorFlow's order: what each part is, then what the slices say. */
const checked = (key: unknown, shape: Shape): unknown => {
  const parts = Array.isArray(key) ? (key as readonly unknown[]) : indexParts(key);
  for (const part of parts) {
    if (part instanceof Slice) for (const bound of [part.start, part.stop, part.step]) indexPolicy.slicePart(bound);
    else if (part !== null && part !== Ellipsis) position(part);
  }
  nowRunning('StridedSlice', 'strided_slice/');
  parts.forEach((part, i) => {
    if (part instanceof Slice && indexPolicy.slicePart(part.step) === 0)
      throw invalid(`strides[${i}] must be non-zero`);
  });
  if (shape.length === 0 && parts.some((part) => part instanceof Slice))
    throw new Issue('index.scalar', { index: null });
  return new Tuple(parts);
};

/** A mask that stands alone in the brackets. */
const maskOf = (key: unknown): Value | null => {
  if (Array.isArray(key) || key instanceof Slice || key === null || key === Ellipsis || typeof key === 'number')
    return null;
  if (typeof key === 'boolean') throw new PyValueError('mask cannot be scalar.');
  const value = arrayValue(key);
  return value?.dtype === 'bool' ? value : null;
};

const rangeShape = (shape: Shape): TensorShape => new TensorShape(shape);

/** `tf.boolean_mask`: elements, or rows from `axis` on, where the mask is true. @throws ValueError */
export const booleanMask = (x: Value, mask: Value, axis: number): Value => {
  const rank = mask.shape.length;
  if (rank === 0) throw new PyValueError('mask cannot be scalar.');
  const from = axis < 0 ? axis + x.shape.length : axis;
  assertCompatible(rangeShape(x.shape.slice(from, from + rank)), rangeShape(mask.shape));
  if (rank === x.shape.length && mask.dtype === 'bool') return bind1(maskedSelect, [x, mask], {});
  const size = mask.shape.reduce((a, b) => a * b, 1);
  const flat = bind1(reshape, [x], { shape: [...x.shape.slice(0, from), size, ...x.shape.slice(from + rank)] });
  const rows = bind1(nonzero, [bind1(reshape, [mask], { shape: [size] })], {});
  return bind1(pick, [flat, bind1(reshape, [rows], { shape: [rows.shape[0]!] })], { axes: [from], at: from, fill: 0 });
};

/** `value[key]`. @throws TypeError | InvalidArgumentError | ValueError */
export const read = (value: Value, key: unknown): Value => {
  const mask = maskOf(key);
  return mask ? booleanMask(value, mask, 0) : readSubscript(value, checked(key, value.shape), indexPolicy);
};

/** The places of a variable's memory that `key` shows; null for a mask, which shows none that can be assigned. */
export const placesOf = (shape: Shape, key: unknown): Layout | null =>
  maskOf(key) ? null : select(checked(key, shape), contiguousLayout(shape), indexPolicy).layout;
