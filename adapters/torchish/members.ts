/** Properties and special methods of torch.Tensor. */
import { numberAt } from '../../src/dialect/host.ts';
import { select } from '../../src/dialect/indexing.ts';
import { elements } from '../../src/dialect/operand.ts';
import { pickFrom, writeSelection } from '../../src/dialect/subscript.ts';
import { sizeOf } from '../../src/core/shape.ts';
import type { HostArray } from '../../src/core/value.ts';
import { torchRepr } from '../../src/policy/printer/torch.ts';
import { PyRuntimeError, PyTypeError } from '../../src/python/errors.ts';
import { PyClass, type Member } from '../../src/python/object.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { format } from '../../src/python/format.ts';
import { typeName } from '../../src/python/typeof.ts';
import { tupleClass } from '../../src/python/types.ts';
import { declareClass, Float, Tuple } from '../../src/python/values.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { dialect, indexPolicy } from './dialect.ts';
import { dtypeObjects, scalarTypeNames } from './dtype.ts';
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
  (self: unknown): unknown =>
    convert(itemOf(self as Tensor));

const subscriptCall: CallInfo = { name: '__getitem__', declaration: null, op: null };

const getitem = (self: Tensor, key: unknown): Tensor =>
  worded(dialect, subscriptCall, () => {
    const selection = select(key, self.ref.layout, indexPolicy);
    const view = viewOf(self, selection.layout);
    return selection.axes.length === 0 ? view : Tensor.of(pickFrom(view.ref.read(), selection));
  });

const setitem = (self: Tensor, key: unknown, value: unknown): void =>
  worded(dialect, subscriptCall, () => {
    const selection = select(key, self.ref.layout, indexPolicy);
    const operand = dialect.operand(value);
    if (!operand) {
      const name = typeName(value);
      throw new PyTypeError(`can't assign a ${name} to a torch.${scalarTypeNames[self.ref.dtype]}Tensor`);
    }
    writeSelection(self.ref, selection, operand.as(self.ref.dtype));
  });


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
  const suffixes = self.autograd.requiresGrad ? ['requires_grad=True'] : [];
  return torchRepr(array(self), { options: settings.print, defaultDtype: settings.defaultDType, suffixes });
};

const length = (self: Tensor): number => {
  if (self.ref.shape.length === 0) throw new PyTypeError('len() of a 0-d tensor');
  return self.ref.shape[0]!;
};

const formatted = (self: Tensor, spec: string): string =>
  self.ref.shape.length === 0 && spec !== '' ? format(itemOf(self), spec) : format(repr(self), spec);

const special: Readonly<Record<string, (self: Tensor, ...args: unknown[]) => unknown>> = {
  __getitem__: getitem,
  __setitem__: setitem,
  __len__: length,
  __iter__: rows,
  __bool__: truth,
  __float__: onScalar((x) => new Float(convertToFloat(x))) as (self: Tensor) => unknown,
  __int__: onScalar(convertToInt) as (self: Tensor) => unknown,
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
    if (typeof item !== 'number' && !(item instanceof Tensor) && typeof item !== 'boolean' && !(item instanceof Float)) {
      throw new PyRuntimeError(`Tensor.__contains__ only supports Tensor or scalar, but you passed in a ${typeName(item)}.`);
    }
    const wanted = convertToFloat(item instanceof Tensor ? itemOf(item) : item);
    return Array.from(array(self).data, Number).includes(wanted);
  },
};

const properties: Readonly<Record<string, Omit<Extract<Member, { kind: 'property' }>, 'kind'>>> = {
  shape: { get: (self) => new Size((self as Tensor).ref.shape) },
  ndim: { get: (self) => (self as Tensor).ref.shape.length },
  dtype: { get: (self) => dtypeObjects[(self as Tensor).ref.dtype] },
  requires_grad: {
    get: (self) => (self as Tensor).autograd.requiresGrad,
    set: (self, value) => {
      if (typeof value !== 'boolean') throw new PyRuntimeError('requires_grad must be a bool');
      const x = self as Tensor;
      if (value && !/float|complex/.test(x.ref.dtype)) {
        throw new PyRuntimeError('only Tensors of floating point dtype can require gradients');
      }
      x.autograd.requiresGrad = value;
    },
  },
  grad: { get: (self) => (self as Tensor).autograd.grad },
  is_leaf: { get: () => true },
  data: {
    get: (self) => new Tensor((self as Tensor).ref),
    set: (self, value) => {
      if (!(value instanceof Tensor)) throw new PyTypeError(`Variable data has to be a tensor, but got ${typeName(value)}`);
      (self as Tensor).ref = value.ref;
    },
  },
};

for (const [name, call] of Object.entries(special)) {
  tensorClass.members.set(name, { kind: 'method', call: (self, args) => call(self as Tensor, ...args) });
}
for (const [name, property] of Object.entries(properties)) {
  tensorClass.members.set(name, { kind: 'property', ...property });
}

