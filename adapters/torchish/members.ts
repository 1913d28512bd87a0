/** Properties and special methods of torch.Tensor. */
import { numberAt } from '../../src/dialect/host.ts';
import { select } from '../../src/dialect/indexing.ts';
import { elements } from '../../src/dialect/operand.ts';
import { pickFrom, writeSelection } from '../../src/dialect/subscript.ts';
import { sameShape, sizeOf, tryBroadcast, type Shape } from '../../src/core/shape.ts';
import { dtypes } from '../../src/core/dtype.ts';
import { permuteAxes } from '../../src/memory/layout.ts';
import type { HostArray } from '../../src/core/value.ts';
import { torchRepr } from '../../src/policy/printer/torch.ts';
import { PyRuntimeError, PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { PyClass, type Member } from '../../src/python/object.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { callMember } from '../../src/python/call.ts';
import { format } from '../../src/python/format.ts';
import { typeName } from '../../src/python/typeof.ts';
import { tupleClass } from '../../src/python/types.ts';
import { declareClass, Float, Tuple } from '../../src/python/values.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { dialect, indexPolicy } from './dialect.ts';
import { dtypeObjects, scalarTypeNames } from './dtype.ts';
import { checkOverflow } from './data.ts';
import { cpu, layouts } from './device.ts';
import { checkAssigned } from './overlap.ts';
import { gradFnOf, gradSuffix } from './autograd/node.ts';
import {
  checkInPlace,
  detached,
  isLeaf,
  keepsGradient,
  overMemoryOf,
  requiresGrad,
  setRequiresGrad,
} from './autograd/state.ts';
import { selectName } from './autograd/names.ts';
import { settings } from './settings.ts';
import { Tensor, tensorClass, viewOf } from './tensor.ts';

export const sizeClass = new PyClass('Size', 'torch', [tupleClass]);

/** torch.Size: a tuple of lengths. */
export class Size extends Tuple<number> {
  numel(): number {
    return sizeOf(this);
  }
}
declareClass(Size, sizeClass);
sizeClass.members.set('__repr__', { kind: 'method', call: (self) => `torch.Size([${(self as Size).join(', ')}])` });
sizeClass.members.set('numel', { kind: 'method', call: (self) => (self as Size).numel() });

const sizeOrTuple = (self: unknown, name: string, args: readonly unknown[]): unknown => {
  const result = callMember(tupleClass.lookup(name)!, new Tuple(self as Size), args);
  return result instanceof Tuple ? new Size(result as Tuple<number>) : result;
};
for (const name of ['__getitem__', '__add__', '__mul__', '__rmul__']) {
  sizeClass.members.set(name, { kind: 'method', call: (self, args) => sizeOrTuple(self, name, args) });
}
sizeClass.construct = ([items = []]) => new Size(items as Iterable<number>);
sizeClass.errorName = 'torch.Size';

export const array = (x: Tensor): HostArray => elements(x.ref.read());

/** The single element. @throws RuntimeError for any other number of elements */
export const itemOf = (x: Tensor): unknown => {
  const { dtype, data, shape } = array(x);
  if (sizeOf(shape) !== 1) {
    throw new PyRuntimeError(`a Tensor with ${sizeOf(shape)} elements cannot be converted to Scalar`);
  }
  return numberAt({ dtype, data, shape }, 0);
};

const onScalar =
  (convert: (x: unknown) => unknown) =>
  (self: unknown): unknown => {
    const x = self as Tensor;
    if (sizeOf(x.ref.shape) !== 1)
      throw new PyValueError('only one element tensors can be converted to Python scalars');
    return convert(itemOf(x));
  };

const subscriptCall: CallInfo = { name: '__getitem__', declaration: null, op: null };
const assignmentCall: CallInfo = { name: '__setitem__', declaration: null, op: null };

const getitem = (self: Tensor, key: unknown): Tensor =>
  worded(dialect, subscriptCall, () => {
    const selection = select(key, self.ref.layout, indexPolicy);
    const view = viewOf(self, selection.layout, selectName(key));
    return selection.axes.length === 0 ? view : Tensor.of(pickFrom(view.ref.read(), selection));
  });

const setitem = (self: Tensor, key: unknown, value: unknown): void =>
  worded(dialect, assignmentCall, () => {
    if (requiresGrad(self)) checkInPlace(viewOf(self, self.ref.layout));
    const selection = select(key, self.ref.layout, indexPolicy);
    const operand = dialect.operand(value);
    if (!operand) {
      const name = typeName(value);
      throw new PyTypeError(`can't assign a ${name} to a torch.${scalarTypeNames[self.ref.dtype]}Tensor`);
    }
    checkOverflow(value, self.ref.dtype);
    const written = operand.as(self.ref.dtype);
    if (selection.axes.length > 0)
      checkFits(written.shape, pickFrom(self.ref.view(selection.layout).read(), selection).shape);
    else checkAssigned(self.ref.view(selection.layout), value);
    writeSelection(self.ref, selection, written);
  });

/** @throws RuntimeError where a value cannot be stretched to what index arrays select */
const checkFits = (from: Shape, to: Shape): void => {
  const joined = tryBroadcast(from.slice(Math.max(0, from.length - to.length)), to);
  if (joined && sameShape(joined, to)) return;
  const [value, result] = [from, to].map((shape) => `[${shape.join(', ')}]`);
  throw new PyRuntimeError(
    `shape mismatch: value tensor of shape ${value} cannot be broadcast to indexing result of shape ${result}`,
  );
};

const truth = (self: Tensor): boolean => {
  const size = sizeOf(self.ref.shape);
  if (size === 0) throw new PyRuntimeError('Boolean value of Tensor with no values is ambiguous');
  if (size > 1) throw new PyRuntimeError('Boolean value of Tensor with more than one value is ambiguous');
  const item = itemOf(self);
  return item instanceof Float ? item.value !== 0 : Boolean(item);
};

/** Rows of the first axis. */
function* rows(self: Tensor): IterableIterator<Tensor> {
  const length = self.ref.shape[0];
  if (length === undefined) throw new PyTypeError('iteration over a 0-d tensor');
  for (let i = 0; i < length; i++) yield getitem(self, i);
}

const repr = (self: Tensor): string => {
  const suffixes = gradSuffix(self);
  return torchRepr(array(self), { options: settings.print, defaultDtype: settings.defaultDType, suffixes });
};

const length = (self: Tensor): number => {
  if (self.ref.shape.length === 0) throw new PyTypeError('len() of a 0-d tensor');
  return self.ref.shape[0]!;
};

const formatted = (self: Tensor, spec: string): string => {
  if (self.ref.shape.length > 0 && spec === '') return repr(self);
  if (self.ref.shape.length > 0) throw new PyTypeError('unsupported format string passed to Tensor.__format__');
  return format(itemOf(self), spec);
};

const special: Readonly<Record<string, (self: Tensor, ...args: unknown[]) => unknown>> = {
  __getitem__: getitem,
  __setitem__: setitem,
  __len__: length,
  __iter__: rows,
  __bool__: truth,
  __float__: onScalar((x) => new Float(convertToFloat(x))),
  __int__: onScalar(convertToInt),
  __repr__: repr,
  __str__: repr,
  __format__: (self, spec) => formatted(self, spec as string),
  __index__: (self) => {
    const { dtype, shape } = self.ref;
    if (sizeOf(shape) !== 1 || !/int|bool/.test(dtype)) {
      throw new PyTypeError('only integer tensors of a single element can be converted to an index');
    }
    return convertToInt(itemOf(self));
  },
  __contains__: (self, item) => {
    if (
      typeof item !== 'number' &&
      !(item instanceof Tensor) &&
      typeof item !== 'boolean' &&
      !(item instanceof Float)
    ) {
      throw new PyRuntimeError(
        `Tensor.__contains__ only supports Tensor or scalar, but you passed in a ${typeName(item)}.`,
      );
    }
    const wanted = convertToFloat(item instanceof Tensor ? itemOf(item) : item);
    return Array.from(array(self).data, Number).includes(wanted);
  },
};

const permuted = (x: Tensor, order: readonly number[], label = 'PermuteBackward0'): Tensor =>
  viewOf(x, permuteAxes(x.ref.layout, order), label);

const matrixTransposed = (name: string, x: Tensor, most = Infinity): Tensor => {
  const rank = x.ref.shape.length;
  if (name === 'H' && rank <= 1) return x;
  if (rank < 2 || rank > most) {
    const what = name === 'H' ? 'matrices (2-D tensors)' : 'matrices or batches of matrices';
    throw new PyRuntimeError(`tensor.${name} is only supported on ${what}. Got ${rank}-D tensor.`);
  }
  return permuted(x, [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2], 'TransposeBackward0');
};

const properties: Readonly<Record<string, Omit<Extract<Member, { kind: 'property' }>, 'kind'>>> = {
  shape: { get: (self) => new Size((self as Tensor).ref.shape) },
  ndim: { get: (self) => (self as Tensor).ref.shape.length },
  dtype: { get: (self) => dtypeObjects[(self as Tensor).ref.dtype] },
  requires_grad: {
    get: (self) => requiresGrad(self as Tensor),
    set: (self, value) => {
      if (typeof value !== 'boolean') throw new PyRuntimeError('requires_grad must be a bool');
      const x = self as Tensor;
      if (value && !/float|complex/.test(x.ref.dtype)) {
        throw new PyRuntimeError('only Tensors of floating point and complex dtype can require gradients');
      }
      setRequiresGrad(x, value);
    },
  },
  T: { get: (self) => permuted(self as Tensor, [...(self as Tensor).ref.shape.keys()].reverse()) },
  H: { get: (self) => matrixTransposed('H', self as Tensor, 2) },
  mT: { get: (self) => matrixTransposed('mT', self as Tensor) },
  mH: { get: (self) => matrixTransposed('mH', self as Tensor) },
  device: { get: () => cpu },
  layout: { get: () => layouts.values[0]![1] },
  itemsize: { get: (self) => dtypes[(self as Tensor).ref.dtype].bits / 8 },
  nbytes: { get: (self) => (sizeOf((self as Tensor).ref.shape) * dtypes[(self as Tensor).ref.dtype].bits) / 8 },
  is_cuda: { get: () => false },
  is_sparse: { get: () => false },
  is_quantized: { get: () => false },
  is_meta: { get: () => false },
  _version: { get: (self) => (self as Tensor).ref.cell.version },
  _base: { get: (self) => (self as Tensor).base },
  grad_fn: { get: (self) => gradFnOf(self as Tensor) },
  retains_grad: { get: (self) => keepsGradient(self as Tensor) },
  real: { get: (self) => self },
  grad: {
    get: (self) => (self as Tensor).autograd.grad,
    set: (self, value) => {
      const x = self as Tensor;
      if (value !== null && !(value instanceof Tensor)) {
        throw new PyTypeError(`assigned grad expected to be a Tensor or None but got grad of type ${typeName(value)}`);
      }
      if (value !== null && !sameShape(value.ref.shape, x.ref.shape)) {
        const [given, own] = [value, x].map(({ ref }) => `[${ref.shape.join(', ')}]`);
        throw new PyRuntimeError(
          `attempting to assign a gradient of size '${given}' to a tensor of size '${own}'. Please ensure that the gradient and the tensor are the same size`,
        );
      }
      x.autograd.grad = value;
    },
  },
  is_leaf: { get: (self) => isLeaf(self as Tensor) },
  data: {
    get: (self) => detached(self as Tensor),
    set: (self, value) => {
      if (!(value instanceof Tensor))
        throw new PyTypeError(`Variable data has to be a tensor, but got ${typeName(value)}`);
      (self as Tensor).ref = overMemoryOf(self as Tensor, value.ref);
    },
  },
};

for (const [name, call] of Object.entries(special)) {
  tensorClass.members.set(name, { kind: 'method', call: (self, args) => call(self as Tensor, ...args) });
}
for (const [name, property] of Object.entries(properties)) {
  tensorClass.members.set(name, { kind: 'property', ...property });
}
