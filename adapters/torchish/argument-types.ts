/** Type names in torch's declarations, beside those that all dialects share. */
import { isInteger, type DType } from '../../src/core/dtype.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { NO_MATCH, type TypeRule } from '../../src/dialect/dialect.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { elements } from '../../src/dialect/operand.ts';
import { commonTypes, dtypeRule, toInt } from '../../src/dialect/types.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { asClass } from '../../src/python/typeof.ts';
import { boolClass, floatClass, intClass } from '../../src/python/types.ts';
import { Range } from '../../src/python/values.ts';
import { NumpyScalar, pythonOf } from '../numpyish/scalar.ts';
import { readDevice, TorchDevice } from './device.ts';
import { TorchDType } from './dtype.ts';
import { Tensor } from './tensor.ts';

/** The dtype behind a torch dtype object or one of Python's own number types. */
export const readDType = (x: unknown): DType | null => {
  if (x instanceof TorchDType) return x.dtype;
  const cls = asClass(x);
  if (cls === floatClass) return 'float64';
  if (cls === intClass) return 'int64';
  return cls === boolClass ? 'bool' : null;
};

/** A Python int or an integer tensor of one element, but no bool. */
const strictInt = (x: unknown): number | typeof NO_MATCH => {
  if (typeof x === 'boolean') return NO_MATCH;
  if (x instanceof Tensor && (sizeOf(x.ref.shape) !== 1 || !isInteger(x.ref.dtype))) return NO_MATCH;
  return toInt(x);
};

const strictInts = (x: unknown): readonly number[] | typeof NO_MATCH => {
  if (!Array.isArray(x) && !(x instanceof Range)) return NO_MATCH;
  const out = Array.from(x as Iterable<unknown>, strictInt);
  return out.includes(NO_MATCH) ? NO_MATCH : (out as number[]);
};

const isScalarTensor = (x: unknown): x is Tensor => x instanceof Tensor && x.ref.shape.length === 0;

const retyped = (rule: TypeRule, accept: TypeRule['accept']): TypeRule => ({ ...rule, accept });

export const torchTypes = {
  ...commonTypes,
  int: retyped(commonTypes.int, strictInt),
  axis: retyped(commonTypes.axis, strictInt),
  newAxis: retyped(commonTypes.newAxis, strictInt),
  flatAxis: retyped(commonTypes.flatAxis, strictInt),
  ints: retyped(commonTypes.ints, strictInts),
  shape: retyped(commonTypes.shape, strictInts),
  axes: retyped(commonTypes.axes, (x) => (Array.isArray(x) ? strictInts(x) : strictInt(x))),
  /** Axes to reduce: none given means all. */
  dims: retyped(commonTypes.axes, (x) => {
    const axes = Array.isArray(x) ? strictInts(x) : strictInt(x);
    return Array.isArray(axes) && axes.length === 0 ? null : axes;
  }),
  /** A Python number, or a tensor without axes that stands for one. */
  Scalar: retyped(commonTypes.Scalar, (x, dialect) => {
    const number = isScalarTensor(x) ? numberAt(elements(x.ref.read()), 0) : x instanceof NumpyScalar ? pythonOf(x) : x;
    return scalarKind(number) === null ? NO_MATCH : dialect.operand(number)!;
  }),
  dtype: dtypeRule('torch.dtype', 'DType', readDType),
  device: retyped(commonTypes.any, (x) =>
    x instanceof TorchDevice ? x : typeof x === 'string' ? readDevice(x) : NO_MATCH,
  ),
  /** A list or tuple whose elements are checked one by one. */
  sequence: retyped(commonTypes.any, (x) => (Array.isArray(x) ? x : NO_MATCH)),
  Outs: retyped(commonTypes.any, (x) => (Array.isArray(x) && x.every((t) => t instanceof Tensor) ? x : NO_MATCH)),
} satisfies Record<string, TypeRule>;
