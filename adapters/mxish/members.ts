/** Properties and special methods of mxnet.numpy.ndarray. */
import { bind1 } from '../../src/core/bind.ts';
import { sizeOf } from '../../src/core/shape.ts';
import type { HostArray } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { elements } from '../../src/dialect/operand.ts';
import { transpose } from '../../src/ops/movement.ts';
import { mxRepr, mxStr } from '../../src/policy/printer/frameworks.ts';
import { truth } from '../../src/python/operators.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { PyNotImplementedError, PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { format } from '../../src/python/format.ts';
import type { Member } from '../../src/python/object.ts';
import { Float, Tuple } from '../../src/python/values.ts';
import { dtypeObject } from '../numpyish/dtype.ts';
import { edition123 } from '../numpyish/edition.ts';
import { cpu } from './context.ts';
import { dialect } from './dialect.ts';
import { getitem, rows, setitem } from './subscripts.ts';
import { NDArray, ndarrayClass, valueOf } from './tensor.ts';

/** The elements now, lent. */
export const arrayOf = (x: NDArray): HostArray => elements(valueOf(x));

/** The single element as a Python number. @throws ValueError for any other number of elements */
export const itemOf = (x: NDArray): unknown => {
  const array = arrayOf(x);
  if (sizeOf(array.shape) !== 1) throw new PyValueError('can only convert an array of size 1 to a Python scalar');
  return numberAt(array, 0);
};

const converted =
  (convert: (x: unknown) => unknown) =>
  (self: NDArray): unknown => {
    if (sizeOf(self.ref.shape) !== 1) throw new PyTypeError('only size-1 arrays can be converted to Python scalars');
    return convert(itemOf(self));
  };

const subscript: CallInfo = { name: '__getitem__', declaration: null, op: null };

const isTrue = (self: NDArray): boolean => {
  const size = sizeOf(self.ref.shape);
  if (size > 1) throw new PyValueError('The truth value of an ndarray with multiple elements is ambiguous.');
  return size === 1 && truth(itemOf(self));
};

const length = (self: NDArray): number => {
  const [first] = self.ref.shape;
  if (first === undefined) throw new PyTypeError('len() of unsized object');
  return first;
};

const textOf = (self: NDArray): string => mxStr(arrayOf(self), { options: edition123.print });

const formatted = (self: NDArray, spec: unknown): string => {
  if (self.ref.shape.length === 0) return format(itemOf(self), spec as string);
  if (spec !== '') throw new PyTypeError('Cannot format mxnet.numpy.ndarray with format_spec');
  return textOf(self);
};

const special: Readonly<Record<string, (self: NDArray, ...args: unknown[]) => unknown>> = {
  __getitem__: (self, key) => worded(dialect, subscript, () => getitem(self, key)),
  __setitem__: (self, key, value) => worded(dialect, subscript, () => setitem(self, key, value)),
  __len__: length,
  __iter__: rows,
  __bool__: isTrue,
  __float__: converted((x) => new Float(convertToFloat(x))),
  __int__: converted(convertToInt),
  __repr__: (self) => mxRepr(arrayOf(self), { options: edition123.print }),
  __str__: textOf,
  __format__: formatted,
  __hash__: () => {
    throw new PyNotImplementedError();
  },
};

/** Axes in reverse, copied. */
const turned = (self: NDArray): NDArray => {
  const order = [...self.ref.shape.keys()].reverse();
  return NDArray.of(bind1(transpose, [valueOf(self)], { order }));
};

const properties: Readonly<Record<string, (self: NDArray) => unknown>> = {
  shape: (self) => new Tuple(self.ref.shape),
  ndim: (self) => self.ref.shape.length,
  size: (self) => sizeOf(self.ref.shape),
  dtype: (self) => dtypeObject(self.ref.dtype, edition123),
  ctx: () => cpu,
  context: () => cpu,
  stype: () => 'default',
  writable: () => true,
  grad: (self) => self.autograd.grad,
  T: turned,
};

for (const [name, call] of Object.entries(special)) {
  ndarrayClass.members.set(name, {
    kind: 'method',
    call: (self, args) => call(self as NDArray, ...args),
  } satisfies Member);
}
for (const [name, get] of Object.entries(properties)) {
  ndarrayClass.members.set(name, { kind: 'property', get: (self) => get(self as NDArray) } satisfies Member);
}
