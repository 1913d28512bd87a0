/** Reading and writing `x[key]` as MXNet's Python layer tells the cases apart. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { sizeOf, tryBroadcast } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { indexParts, select, type IndexItem, type IndexPolicy, type Selection } from '../../src/dialect/indexing.ts';
import { readNested, scalarKind, widestKind } from '../../src/dialect/nested.ts';
import { elements } from '../../src/dialect/operand.ts';
import { pickFrom, writeSelection } from '../../src/dialect/subscript.ts';
import { isContiguous } from '../../src/memory/layout.ts';
import { reshape, toDType } from '../../src/ops/movement.ts';
import { toInt } from '../../src/python/conversion.ts';
import {
  PyAssertionError,
  PyIndexError,
  PyNotImplementedError,
  PyTypeError,
  PyValueError,
  PythonError,
} from '../../src/python/errors.ts';
import { str } from '../../src/python/text.ts';
import { Ellipsis, Range, Slice, Tuple } from '../../src/python/values.ts';
import { writing } from './autograd.ts';
import { NDArray as HostArrayObject } from '../numpyish/tensor.ts';
import { arrayValueOf } from './convert.ts';
import { classText } from './errors.ts';
import { check, dims } from './exceptions.ts';
import { filled, numberOperand, pythonNumber } from './scalar.ts';
import { NDArray, valueOf, viewRef } from './tensor.ts';

const mask = (value: Value): IndexItem => ({ kind: 'mask', value });

const boolValue = (x: boolean): Value => filled([], 'bool', Number(x));

/** The Python int that `x` is, an array without axes that holds a number included; null for anything else. */
const asInteger = (x: unknown): number | null => {
  const python = pythonNumber(x);
  if (scalarKind(python) === 'int') return Number(python);
  if (!(x instanceof NDArray) || x.ref.shape.length > 0 || x.ref.dtype === 'bool') return null;
  return Math.trunc(Number(elements(valueOf(x)).data[0]));
};

/** Positions of an index array: whatever its numbers are, they are cut to int32. */
const positions = (value: Value): IndexItem => ({ kind: 'array', value: toDType(value, 'int32') });

const readPart = (part: unknown): IndexItem => {
  if (typeof part === 'boolean') return mask(boolValue(part));
  const integer = asInteger(part);
  if (integer !== null) return { kind: 'integer', index: integer };
  if (part instanceof NDArray) return part.ref.dtype === 'bool' ? mask(valueOf(part)) : positions(valueOf(part));
  if (Array.isArray(part) || part instanceof Range || part instanceof HostArrayObject)
    return positions(arrayValueOf(part, 'int32'));
  throw new Issue('index.type', { index: part });
};

const slicePart = (part: unknown): number | null => {
  if (typeof part === 'string') throw new PyTypeError("'<' not supported between instances of 'str' and 'int'");
  return part === null ? null : Number(toInt(pythonNumber(part)));
};

const policy: IndexPolicy = {
  integer: 'raise',
  array: 'drop',
  negativeSteps: true,
  orderedSlices: false,
  integersJoinArrays: true,
  manyEllipses: false,
  read: readPart,
  slicePart,
};

/** A key that is a mask by itself: lists and NumPy arrays of truth values count when reading. */
const maskOf = (key: unknown): Value | null => {
  if (typeof key === 'boolean') return boolValue(key);
  if (key instanceof NDArray || key instanceof HostArrayObject) return key.ref.dtype === 'bool' ? key.ref.read() : null;
  if (!Array.isArray(key) || Object.isFrozen(key)) return null;
  const { leaves } = readNested(key);
  return leaves.length > 0 && widestKind(leaves) === 'bool' ? arrayValueOf(key, 'bool') : null;
};

const isEmptyTuple = (key: unknown): boolean => Array.isArray(key) && Object.isFrozen(key) && key.length === 0;

const wholeSlice = (key: unknown): key is Slice => key instanceof Slice && (key.step === null || key.step === 1);

/** Rows from `start` to `stop`, which must not run backwards. */
const rowsBetween = (x: NDArray, key: Slice): NDArray => {
  if (key.start === null && key.stop === null) return x;
  return viewOrCopy(x, select(key, x.ref.layout, { ...policy, orderedSlices: true }));
};

/** What a selection without index arrays shows: the memory itself where its elements lie in a row. */
const viewOrCopy = (x: NDArray, { layout }: Selection): NDArray => {
  const ref = viewRef(x, layout);
  return isContiguous(layout) ? new NDArray(ref) : NDArray.of(ref.read());
};

const checkIndices = ({ indices }: Selection): void => {
  indices.reduce(
    (shape, index) => {
      const joined = tryBroadcast(shape, index.shape);
      if (!joined) throw new Issue('index.broadcast', { shapes: [shape, index.shape] });
      return joined;
    },
    [] as readonly number[],
  );
};

const selectionOf = (x: NDArray, key: unknown): Selection => {
  const selection = select(key, x.ref.layout, policy);
  checkIndices(selection);
  return selection;
};

const tooManyMaskAxes = (rank: number, x: NDArray): Error =>
  new PyIndexError(`too many indices, whose ndim = ${rank}, for array with ndim = ${x.ref.shape.length}`);

const readMask = (x: NDArray, value: Value): NDArray => {
  if (value.shape.length > x.ref.shape.length) throw tooManyMaskAxes(value.shape.length, x);
  const axis = value.shape.findIndex((n, i) => n !== x.ref.shape[i]);
  if (axis >= 0) {
    throw new PyIndexError(
      `boolean index did not match indexed array along dimension ${axis}; dimension is ${x.ref.shape[axis]} but corresponding boolean dimension is ${value.shape[axis]}`,
    );
  }
  const selection = select(
    value.shape.length === 0 ? elements(value).data[0] !== 0 : new NDArrayMask(value),
    x.ref.layout,
    maskPolicy,
  );
  return NDArray.of(pickFrom(x.ref.view(selection.layout).read(), selection));
};

/** A mask on its way through the shared index reader. */
class NDArrayMask {
  constructor(readonly value: Value) {}
}
const maskPolicy: IndexPolicy = {
  ...policy,
  read: (part) => (part instanceof NDArrayMask ? mask(part.value) : readPart(part)),
};

/** All axes picked by an integer each, one after the other. */
const integersOf = (x: NDArray, key: unknown): readonly number[] | null => {
  const parts = indexParts(key);
  if (!Array.isArray(key) || !Object.isFrozen(key) || parts.length !== x.ref.shape.length) return null;
  const integers = parts.map((part) =>
    typeof part === 'boolean' ? Number(part) : part instanceof NDArray ? null : asInteger(part),
  );
  return integers.every((n) => n !== null) ? integers : null;
};

/** The element or row at `index`. @throws IndexError */
const at = (x: NDArray, index: number): NDArray => new NDArray(viewRef(x, select(index, x.ref.layout, policy).layout));

export const getitem = (x: NDArray, key: unknown): NDArray => {
  const value = maskOf(key);
  if (value) return readMask(x, value);
  if (x.ref.shape.length === 0 && !isEmptyTuple(key)) {
    if (key instanceof NDArray) throw new PyTypeError(`type ${classText(new Tuple())} not supported`);
    throw new Issue('index.scalar', { index: key });
  }
  if (isEmptyTuple(key)) return x;
  const integers = integersOf(x, key);
  if (integers) return integers.reduce(at, x);
  if (wholeSlice(key)) return rowsBetween(x, key);
  const selection = selectionOf(x, key);
  if (selection.axes.length === 0) return viewOrCopy(x, selection);
  return NDArray.of(pickFrom(x.ref.view(selection.layout).read(), selection));
};

/** What is written, in the array's dtype. @throws TypeError for what is no array */
const written = (x: NDArray, value: unknown): Value => {
  const { dtype } = x.ref;
  const number = numberOperand(value);
  if (number) return number.as(dtype);
  if (value instanceof NDArray) return toDType(valueOf(value), dtype);
  try {
    return arrayValueOf(value, dtype);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    throw new PyTypeError(
      `mxnet.np.ndarray does not support assignment with non-array-like object ${str(value)} of type ${classText(value)}`,
    );
  }
};

const writeScalar = (x: NDArray, key: unknown, value: unknown): void => {
  if (!isEmptyTuple(key)) throw new Issue('index.scalar', { index: key });
  const isArray = value instanceof NDArray || value instanceof HostArrayObject;
  if (!numberOperand(value) && !(isArray && sizeOf(value.ref.shape) === 1)) {
    throw new PyValueError('setting an array element with a sequence.');
  }
  x.ref.write(bind1(reshape, [written(x, value)], { shape: [] }));
};

const checkMask = ({ shape }: Value, x: NDArray): void => {
  const own = x.ref.shape;
  if (shape.length > own.length)
    throw check('i >= 0 && i < ndim()', `index = ${own.length} must be in range [0, ${own.length})`);
  const axis = shape.findIndex((n, i) => n !== own[i]);
  if (axis < 0) return;
  throw check(
    'dshape[i + start_axis] == mshape[i]',
    `boolean index did not match indexed array along dimension ${axis}; dimension is ${own[axis]} but corresponding boolean dimension is ${shape[axis]}`,
    [own[axis], shape[axis]],
  );
};

const writeMask = (x: NDArray, value: Value, what: unknown): void => {
  if (!numberOperand(what) && !(what instanceof NDArray)) {
    throw new PyNotImplementedError(`type ${classText(what)} is not supported.`);
  }
  checkMask(value, x);
  const selection = select(
    value.shape.length === 0 ? elements(value).data[0] !== 0 : new NDArrayMask(value),
    x.ref.layout,
    maskPolicy,
  );
  const source = written(x, what);
  const count = selection.indices[0]?.shape[0] ?? 0;
  const rest = x.ref.shape.length - value.shape.length;
  if (rest === 0 && source.shape.length > 1) {
    throw check(
      'in_attrs->at(2).ndim() <= 1U',
      `boolean array indexing assignment requires a 0 or 1-dimensional input, input has ${source.shape.length} dimensions`,
      [source.shape.length, 1],
    );
  }
  const lead = source.shape.length > rest ? source.shape[0]! : 1;
  if (count > 0 && lead !== 1 && lead !== count) {
    throw check(
      'static_cast<size_t>(valid_num) == vshape[start_axis]',
      `boolean array indexing assignment cannot assign ${dims(source.shape)} input values to the ${count} output values where the mask is true\n`,
      [count, lead],
    );
  }
  if (count > 0) writeSelection(x.ref, selection, source);
};

/** Slices must not run backwards where something is written. */
const checkOrder = (key: unknown, shape: readonly number[]): void => {
  const parts = indexParts(key).filter((part) => part !== null);
  const gap = parts.indexOf(Ellipsis);
  parts.forEach((part, i) => {
    if (!(part instanceof Slice)) return;
    const size = shape[gap >= 0 && i > gap ? shape.length - parts.length + i : i] ?? 1;
    const { start, stop, step } = new Slice(slicePart(part.start), slicePart(part.stop), slicePart(part.step)).indices(
      size,
    );
    if (step > 0 ? stop < start : stop > start) throw new PyAssertionError('');
  });
};

/** NumPy itself stretches what replaces all elements. @throws ValueError in its words */
const checkHostShape = (from: readonly number[], to: readonly number[], { layout }: Selection): void => {
  const fits = from.length <= to.length && from.every((n, i) => n === 1 || n === to[to.length - from.length + i]);
  if (fits || sizeOf(layout.shape) !== sizeOf(to)) return;
  const text = (shape: readonly number[]): string => `(${shape.join(',')}${shape.length === 1 ? ',' : ''})`;
  throw new PyValueError(
    `operands could not be broadcast together with remapped shapes [original->remapped]: ${text(from)}  and requested shape ${text(to)}`,
  );
};

/** An element is written to as a list of one. */
const asList = (selection: Selection): Selection =>
  selection.layout.shape.length > 0
    ? selection
    : { ...selection, layout: { ...selection.layout, shape: [1], strides: [1] } };

export const setitem = (x: NDArray, key: unknown, value: unknown): void => writing(x, () => assign(x, key, value));

const assign = (x: NDArray, key: unknown, value: unknown): void => {
  if (typeof key === 'boolean') return writeMask(x, boolValue(key), value);
  if (key instanceof NDArray && key.ref.dtype === 'bool') return writeMask(x, valueOf(key), value);
  if (x.ref.shape.length === 0) return writeScalar(x, key, value);
  const selection = selectionOf(x, key);
  if (selection.axes.length === 0) checkOrder(key, x.ref.shape);
  if (selection.axes.length === 0 && value instanceof HostArrayObject)
    checkHostShape(value.ref.shape, x.ref.shape, selection);
  writeSelection(x.ref, asList(selection), written(x, value));
};

/** Rows of the first axis, each a view; nothing for an array without axes. */
export function* rows(x: NDArray): IterableIterator<NDArray> {
  const length = x.ref.shape[0] ?? 0;
  for (let i = 0; i < length; i++) yield at(x, i);
}
