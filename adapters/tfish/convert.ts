/** Python values as tensors: inference of dtypes from nested sequences, packing of tensors, NumPy's arrays. */
import { bind1 } from '../../src/core/bind.ts';
import { dtypes, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import type { ScalarKind } from '../../src/dialect/dialect.ts';
import { toNestedList } from '../../src/dialect/host.ts';
import { foreignValue } from '../../src/dialect/interop.ts';
import { arrayOf as arrayOfNumbers, scalarKind } from '../../src/dialect/nested.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import { toDType } from '../../src/ops/movement.ts';
import { stack } from '../../src/ops/join.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { repr, str } from '../../src/python/text.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { Range } from '../../src/python/values.ts';
import { cName } from './dtype.ts';
import { TensorShape } from './shape.ts';
import { dtypeOf, isTensor, valueOf, Variable, type TfTensor } from './tensor.ts';

const unsupported = (x: unknown): never => {
  throw new PyValueError(
    `Attempt to convert a value (${repr(x)}) with an unsupported type (${repr(typeOf(x))}) to a Tensor.`,
  );
};

const mixed = (): never => {
  throw new PyValueError("Can't convert Python sequence with mixed types to Tensor.");
};

/** Items of a list, tuple or range; null for anything else. */
export const sequenceOf = (x: unknown): readonly unknown[] | null =>
  Array.isArray(x) ? (x as readonly unknown[]) : x instanceof Range ? [...x] : x instanceof TensorShape ? [...x] : null;

/** NumPy's arrays as nested lists, so that a list may hold them. */
const plain = (x: unknown): unknown => {
  const list = sequenceOf(x);
  if (list) return list.map(plain);
  const value = isTensor(x) ? null : foreignValue(x);
  return value ? toNestedList(elements(value)) : x;
};

/** The shape along the first items; a length of 0 ends the search. */
const outline = (x: unknown): number[] => {
  const list = sequenceOf(x);
  if (!list) return [];
  return list.length === 0 ? [0] : [list.length, ...outline(list[0])];
};

const flatten = (x: unknown, shape: Shape, depth: number, out: unknown[]): void => {
  const list = sequenceOf(x);
  if (depth === shape.length) {
    if (list) mixed();
    out.push(x);
    return;
  }
  if (list?.length !== shape[depth]) throw new PyValueError("Can't convert non-rectangular Python sequence to Tensor.");
  for (const item of list!) flatten(item, shape, depth + 1, out);
};

/** The kind of all leaves by that of the first; ints give way to floats, and bools count as either but not the other way. */
const commonKind = (leaves: readonly unknown[]): ScalarKind => {
  const kinds = leaves.map(
    (leaf) => scalarKind(leaf) ?? (typeof leaf === 'string' ? 'str' : leaf === leaves[0] ? unsupported(leaf) : mixed()),
  );
  const [first] = kinds as readonly ScalarKind[];
  if (kinds.some((kind) => (kind as string) === 'str')) {
    if (kinds.every((kind) => (kind as string) === 'str'))
      throw new Issue('unsupported', { what: 'a tensor of strings' });
    mixed();
  }
  if (first === 'bool') return kinds.every((kind) => kind === 'bool') ? 'bool' : mixed();
  if (first === 'complex' || kinds.includes('complex')) return first === 'complex' ? 'complex' : mixed();
  return kinds.includes('float') ? 'float' : 'int';
};

const intDType = (leaves: readonly unknown[]): DType => {
  let wide = false;
  for (const leaf of leaves) {
    const x = typeof leaf === 'bigint' || typeof leaf === 'number' ? leaf : 0;
    if (x > 9223372036854775807n || x < -9223372036854775808n) {
      throw new PyValueError("Can't convert Python sequence with out-of-range integer to Tensor.");
    }
    wide ||= x > 2147483647 || x < -2147483648;
  }
  return wide ? 'int64' : 'int32';
};

const inferred: Readonly<Record<ScalarKind, (leaves: readonly unknown[]) => DType>> = {
  bool: () => 'bool',
  int: intDType,
  float: () => 'float32',
  complex: () => 'complex64',
};

/** Whether numbers of a kind are taken for a dtype. */
const fits = (kind: ScalarKind, dtype: DType): boolean => {
  const { category } = dtypes[dtype];
  if (kind === 'bool') return category !== 'complex';
  if (kind === 'int') return category !== 'bool';
  return kind === 'float' ? category === 'float' || category === 'complex' : category === 'complex';
};

const mismatch = (x: unknown, dtype: DType): never => {
  throw new PyTypeError(`Cannot convert ${repr(x)} to EagerTensor of dtype ${cName(dtype)}`);
};

/** Numbers and nested sequences of them. @throws TypeError | ValueError in TensorFlow's words */
const fromPython = (x: unknown, dtype: DType | null): Value => {
  if (typeof x === 'string' && dtype !== null) mismatch(x, dtype);
  const nested = plain(x);
  const shape = outline(nested);
  if (sizeOf(shape) === 0 && shape.length > 0) {
    return fromArray(arrayOfNumbers([], shape, dtype ?? 'float32'));
  }
  const leaves: unknown[] = [];
  flatten(nested, shape, 0, leaves);
  const kind = commonKind(leaves);
  if (dtype !== null && !fits(kind, dtype)) mismatch(x, dtype);
  return fromArray(arrayOfNumbers(leaves, shape, dtype ?? inferred[kind](leaves)));
};

const leavesOf = (x: unknown): readonly unknown[] => sequenceOf(x)?.flatMap(leavesOf) ?? [x];

/** Packs nested sequences that hold tensors: all get the dtype of the first one. */
const pack = (x: unknown, dtype: DType): Value => {
  if (isTensor(x)) {
    if (dtypeOf(x) !== dtype) {
      throw new PyTypeError(
        `Cannot convert a list containing a tensor of dtype ${str(dtypeName(x))} to ${str(`<dtype: '${dtype}'>`)} (Tensor is: ${repr(x)})`,
      );
    }
    return valueOf(x);
  }
  const list = sequenceOf(x);
  if (!list || !leavesOf(x).some(isTensor)) return toValue(x, dtype);
  return bind1(
    stack,
    list.map((item) => pack(item, dtype)),
    { axis: 0 },
  );
};

const dtypeName = (x: TfTensor): string => `<dtype: '${dtypeOf(x)}'>`;

const ownValue = (x: TfTensor, dtype: DType | null): Value => {
  const own = dtypeOf(x);
  if (dtype === null || own === dtype) return valueOf(x);
  if (x instanceof Variable) {
    throw new PyValueError(
      `Incompatible type conversion requested to type ${dtype} for \`tf.Variable of type ${own}'. (Variable: ${repr(x)})`,
    );
  }
  throw new PyValueError(`Tensor conversion requested dtype ${dtype} for Tensor with dtype ${own}: ${repr(x)}`);
};

/** `tf.convert_to_tensor`, as a value. @throws TypeError | ValueError */
export const toValue = (x: unknown, dtype: DType | null = null): Value => {
  if (isTensor(x)) return ownValue(x, dtype);
  const foreign = foreignValue(x);
  if (foreign) return dtype === null ? foreign : toDType(foreign, dtype);
  const first = sequenceOf(x) ? leavesOf(x).find(isTensor) : undefined;
  if (first) return pack(x, dtype ?? dtypeOf(first));
  if (x instanceof TensorShape) return fromPython([...x], dtype ?? 'int32');
  return fromPython(x, dtype);
};

/** As `toValue`, in the dtype `hint` where that is possible. */
export const toValueNear = (x: unknown, hint: DType): Value => {
  if (isTensor(x)) return valueOf(x);
  try {
    return toValue(x, hint);
  } catch (error) {
    if (!(error instanceof PyTypeError || error instanceof PyValueError)) throw error;
    return toValue(x);
  }
};
