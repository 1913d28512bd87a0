/** Properties and special methods of jax.Array. */
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import { dtypes, isInteger } from '../../src/core/dtype.ts';
import type { HostArray } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { elements } from '../../src/dialect/operand.ts';
import { Issue } from '../../src/core/issue.ts';
import { eq } from '../../src/ops/comparison.ts';
import { jaxRepr, jaxStr } from '../../src/policy/printer/frameworks.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { format } from '../../src/python/format.ts';
import { PySet } from '../../src/python/dict.ts';
import { Complex, Float, Tuple } from '../../src/python/values.ts';
import { edition2 } from '../numpyish/edition.ts';
import { arrayClass, JaxArray } from './array.ts';
import { IndexUpdateHelper } from './at.ts';
import { operand } from './convert.ts';
import { ShapedArray } from './aval.ts';
import { castTo } from './cast.ts';
import { canonical } from './dtype.ts';
import { rounded as roundTo } from './functions/elementwise.ts';
import { cpu, sharding } from './device.ts';
import { again, dialect, run } from './dialect.ts';
import { dtypeObject } from './dtype.ts';
import { readAt } from './indexing.ts';
import { permuted, matrixTransposed } from './functions/axes.ts';
import { imaginaryPart, realPart } from './functions/complex.ts';

export const array = (x: JaxArray): HostArray => elements(x.value);

const shapeOf = (x: JaxArray): Shape => x.value.shape;

/** The number of an array without axes. @throws TypeError */
const scalarOf = (x: JaxArray): unknown => {
  const rank = shapeOf(x).length;
  if (rank > 0) throw new PyTypeError(`Only scalar arrays can be converted to Python scalars; got arr.ndim=${rank}`);
  return numberAt(array(x), 0);
};

const info = (name: string): CallInfo => ({ name, declaration: null, op: null });
const subscription = info('__getitem__');

const getitem = (self: JaxArray, key: unknown): JaxArray =>
  worded(dialect, subscription, () => {
    const value = readAt(self.value, key);
    return value === self.value ? self : new JaxArray(value, self.weak);
  });

const truth = (self: JaxArray): boolean => {
  const size = sizeOf(shapeOf(self));
  if (size === 0) {
    throw new PyValueError(
      'The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.',
    );
  }
  if (size > 1) {
    throw new PyValueError(
      'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()',
    );
  }
  return array(self).data.some((x) => Number(x) !== 0);
};

function* rows(self: JaxArray): IterableIterator<JaxArray> {
  for (let i = 0; i < shapeOf(self)[0]!; i++) yield getitem(self, i);
}

const iterate = (self: JaxArray): IterableIterator<JaxArray> => {
  if (shapeOf(self).length === 0) throw new PyTypeError('iteration over a 0-d array');
  return rows(self);
};

const length = (self: JaxArray): number => {
  if (shapeOf(self).length === 0) throw new PyTypeError('len() of unsized object');
  return shapeOf(self)[0]!;
};

const index = (self: JaxArray): unknown => {
  if (shapeOf(self).length > 0 || !isInteger(self.value.dtype)) {
    throw new PyTypeError('Only integer scalar arrays can be converted to a scalar index.');
  }
  return numberAt(array(self), 0);
};

const contains = (self: JaxArray, item: unknown): boolean => {
  const other = operand(item);
  return other !== null && array(run(eq, [again(self), other])).data.some((x) => Number(x) !== 0);
};

const text = (self: JaxArray): string => jaxStr(array(self), edition2.print);

const formatted = (self: JaxArray, spec: string): string => {
  if (spec === '') return text(self);
  if (shapeOf(self).length > 0) throw new PyTypeError('unsupported format string passed to numpy.ndarray.__format__');
  return format(numberAt(array(self), 0), spec);
};

const special: Readonly<Record<string, (self: JaxArray, ...args: unknown[]) => unknown>> = {
  __getitem__: getitem,
  __setitem__: () =>
    worded(dialect, info('__setitem__'), () => {
      throw new Issue('immutable', { kind: 'item' });
    }),
  __len__: length,
  __iter__: iterate,
  __bool__: truth,
  __float__: (self) => new Float(convertToFloat(scalarOf(self))),
  __int__: (self) => convertToInt(scalarOf(self)),
  __complex__: (self) => {
    const x = scalarOf(self);
    return x instanceof Complex ? x : new Complex(convertToFloat(x), 0);
  },
  __index__: index,
  __round__: (self, digits) => {
    const x = again(self);
    const rounded = roundTo(x, digits === undefined || digits === null ? 0 : Number(digits));
    return digits === undefined ? new JaxArray(castTo(rounded.value, canonical('int64'))) : rounded;
  },
  __repr__: (self) => jaxRepr(array(self), { weakType: self.weak, options: edition2.print }),
  __str__: text,
  __format__: (self, spec) => formatted(self, spec as string),
  __contains__: contains,
};

const itemSize = (x: JaxArray): number => dtypes[x.value.dtype].bits / 8;

const properties: Readonly<Record<string, (self: JaxArray) => unknown>> = {
  shape: (self) => new Tuple(shapeOf(self)),
  ndim: (self) => shapeOf(self).length,
  size: (self) => sizeOf(shapeOf(self)),
  dtype: (self) => dtypeObject(self.value.dtype),
  itemsize: itemSize,
  nbytes: (self) => itemSize(self) * sizeOf(shapeOf(self)),
  weak_type: (self) => self.weak,
  at: (self) => new IndexUpdateHelper(self),
  T: (self) => permuted(self),
  mT: (self) => worded(dialect, info('mT'), () => matrixTransposed(self)),
  real: realPart,
  imag: imaginaryPart,
  device: () => cpu,
  aval: (self) => new ShapedArray(self),
  sharding: () => sharding,
  committed: () => false,
  is_fully_addressable: () => true,
};

for (const [name, call] of Object.entries(special)) {
  arrayClass.members.set(name, { kind: 'method', call: (self, args) => call(self as JaxArray, ...args) });
}
for (const [name, get] of Object.entries(properties)) {
  arrayClass.members.set(name, { kind: 'property', get: (self) => get(self as JaxArray) });
}
arrayClass.members.set('devices', { kind: 'method', call: () => new PySet([cpu]) });
arrayClass.members.set('__array_priority__', { kind: 'value', value: 100 });
arrayClass.members.set('__hash__', { kind: 'value', value: null });
