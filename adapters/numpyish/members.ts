/** Properties and special methods of numpy.ndarray. */
import { sizeOf } from '../../src/core/shape.ts';
import { bind1 } from '../../src/core/bind.ts';
import type { HostArray, Value } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { select, type Selection } from '../../src/dialect/indexing.ts';
import { elements } from '../../src/dialect/operand.ts';
import { pickFrom, writeSelection } from '../../src/dialect/subscript.ts';
import { full } from '../../src/ops/create.ts';
import { copy, toDType } from '../../src/ops/movement.ts';
import { isContiguous, permuteAxes, resolveShape, tryViewLayout } from '../../src/memory/layout.ts';
import { numpyRepr, numpyStr } from '../../src/policy/printer/numpy.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { PyAttributeError, PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { setitem as assign } from '../../src/python/items.ts';
import { format } from '../../src/python/format.ts';
import type { Member } from '../../src/python/object.ts';
import { truth } from '../../src/python/operators.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { Complex, Ellipsis, Float, Slice, Tuple } from '../../src/python/values.ts';
import { valueFrom } from './convert.ts';
import { dialects, indexPolicies } from './dialect.ts';
import { resultOf } from './result.ts';
import { dtypeObject, expectDType, itemSize } from './dtype.ts';
import type { Edition } from './edition.ts';
import { tight } from './errors.ts';
import { Flags } from './flags.ts';
import { Flat } from './flat.ts';
import { scalarAt } from './scalar.ts';
import { NDArray, ndarrayOf, viewOf } from './tensor.ts';

export const array = (x: NDArray): HostArray => elements(x.ref.read());

const callNamed = (name: string): CallInfo => ({ name, declaration: null, op: null });
const getCall = callNamed('__getitem__');
const setCall = callNamed('__setitem__');

/** Whether an index names one element rather than a part of the array: integers alone do. */
const namesElement = (key: unknown, { layout, axes }: Selection): boolean =>
  layout.shape.length === 0 && axes.length === 0 && key !== Ellipsis && !(Array.isArray(key) && key.includes(Ellipsis));

export const getitem = (self: NDArray, key: unknown): unknown =>
  worded(dialects[self.edition.policy.key], getCall, () => {
    const selection = select(key, self.ref.layout, indexPolicies[self.edition.policy.key]);
    const view = viewOf(self, selection.layout);
    if (namesElement(key, selection)) return scalarAt(array(view), 0, self.edition);
    if (selection.axes.length === 0) return view;
    return resultOf(self.edition, pickFrom(view.ref.read(), selection));
  });

/** Refuses values of another length than a mask selects. */
const checkMasked = (key: unknown, { axes, indices }: Selection, value: Value): void => {
  const [length] = value.shape;
  const count = indices[0]?.shape[0];
  const masked = key instanceof NDArray && key.ref.dtype === 'bool';
  if (masked && axes.length > 0 && value.shape.length === 1 && length !== 1 && length !== count) {
    throw new PyValueError(
      `NumPy boolean array indexing assignment cannot assign ${length} input values to the ${count} output values where the mask is true`,
    );
  }
};

export const setitem = (self: NDArray, key: unknown, given: unknown): void =>
  worded(dialects[self.edition.policy.key], setCall, () => {
    if (!self.writeable) throw new PyValueError('assignment destination is read-only');
    const selection = select(key, self.ref.layout, indexPolicies[self.edition.policy.key]);
    const { dtype } = self.ref;
    const value = numberOrText(given, dtype, self.edition) ?? valueFrom(self.edition, given, null);
    if (!value) throw dialects[self.edition.policy.key].issues['dtype.convert']({ value: given, dtype }, setCall);
    const nested = Array.isArray(given) || (!self.edition.policy.unpacksElements && value.shape.length > 0);
    if (namesElement(key, selection) && (nested || sizeOf(value.shape) !== 1)) {
      throw new PyValueError('setting an array element with a sequence.');
    }
    checkMasked(key, selection, value);
    const fits = selection.axes.length === 0 || selection.layout.shape.length === 0;
    if (!fits) checkPicked(selection, value);
    const kept = value.shape.length > 0 ? bind1(copy, [value], {}) : value;
    writeSelection(self.ref, selection, toDType(kept, dtype));
  });

/** Refuses values that do not broadcast to what index arrays select. */
const checkPicked = ({ layout, axes, at, indices }: Selection, value: Value): void => {
  const picked = indices.map((i) => i.shape).reduce((a, b) => (a.length >= b.length ? a : b), []);
  const shape = layout.shape.filter((_, axis) => !axes.includes(axis)).toSpliced(at, 0, ...picked);
  const lead = shape.length - value.shape.length;
  const fits = value.shape.every((n, i) => n === 1 || n === shape[i + lead]);
  if (!fits) {
    throw new PyValueError(
      `shape mismatch: value array of shape ${tight(value.shape)} could not be broadcast to indexing result of shape ${tight(shape)}`,
    );
  }
};

/** A Python number or text as an element: a float is cut to an integer where the array holds integers. */
const numberOrText = (x: unknown, dtype: HostArray['dtype'], edition: Edition): Value | null => {
  if (x === null && /float/.test(dtype)) return valueFrom(edition, new Float(NaN), dtype);
  const real = x instanceof Float ? x.value : typeof x === 'number' && !Number.isInteger(x) ? x : null;
  if (real !== null) return valueFrom(edition, new Float(real), null);
  if (typeof x === 'number' || typeof x === 'bigint' || typeof x === 'boolean' || x instanceof Complex)
    return valueFrom(edition, x, dtype);
  return null;
};

/** The single element as a Python number. @throws as the edition does for any other number of elements */
const single = (self: NDArray): unknown => {
  const { shape } = self.ref;
  const legacy = self.edition.policy.legacy !== null;
  if (legacy ? sizeOf(shape) !== 1 : shape.length > 0) {
    throw new PyTypeError(
      legacy
        ? 'only size-1 arrays can be converted to Python scalars'
        : 'only 0-dimensional arrays can be converted to Python scalars',
    );
  }
  return numberAt(array(self), 0);
};

const truthOf = (self: NDArray): boolean => {
  const size = sizeOf(self.ref.shape);
  if (size > 1) {
    throw new PyValueError(
      'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()',
    );
  }
  if (size === 1) return truth(numberAt(array(self), 0));
  if (!self.edition.policy.emptyIsAmbiguous) return false;
  throw new PyValueError(
    'The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.',
  );
};

/** Entries of the first axis: scalars of a vector, rows of anything wider. */
function* entries(self: NDArray): IterableIterator<unknown> {
  const length = self.ref.shape[0];
  if (length === undefined) throw new PyTypeError('iteration over a 0-d array');
  for (let i = 0; i < length; i++) yield getitem(self, i);
}

export const reprOf = (self: NDArray): string => numpyRepr(array(self), self.edition.print);

const special: Readonly<Record<string, (self: NDArray, ...args: unknown[]) => unknown>> = {
  __getitem__: getitem,
  __setitem__: setitem,
  __concat__: () => {
    throw new PyTypeError(
      'Concatenation operation is not implemented for NumPy arrays, use np.concatenate() instead. Please do not rely on this error; it may not be given on all Python implementations.',
    );
  },
  __delitem__: () => {
    throw new PyValueError('cannot delete array elements');
  },
  __len__: (self) => {
    if (self.ref.shape.length === 0) throw new PyTypeError('len() of unsized object');
    return self.ref.shape[0]!;
  },
  __iter__: entries,
  __bool__: truthOf,
  __float__: (self) => new Float(convertToFloat(single(self))),
  __int__: (self) => convertToInt(single(self)),
  __complex__: single,
  __index__: (self) => {
    const { dtype, shape } = self.ref;
    if (shape.length > 0 || !/^u?int/.test(dtype)) {
      throw new PyTypeError('only integer scalar arrays can be converted to a scalar index');
    }
    return convertToInt(numberAt(array(self), 0));
  },
  __repr__: reprOf,
  __str__: (self) => numpyStr(array(self), self.edition.print),
  __format__: (self, spec) => {
    if (self.ref.shape.length === 0)
      return format(spec === '' ? numpyStr(array(self), self.edition.print) : numberAt(array(self), 0), spec as string);
    if (spec === '') return numpyStr(array(self), self.edition.print);
    throw new PyTypeError('unsupported format string passed to numpy.ndarray.__format__');
  },
  __contains__: (self, item) => {
    const dialect = dialects[self.edition.policy.key];
    const equal = dialect.operators.compare.eq as (a: unknown, b: unknown, call: CallInfo) => unknown;
    const found = worded(dialect, callNamed('=='), () => equal(self, item, callNamed('==')));
    const value = dialect.operand(found);
    return value !== null && elements(value.as('bool')).data.some((x: number | bigint) => x !== 0);
  },
  __array__: (self, dtype) =>
    dtype === undefined || dtype === null ? self : resultOf(self.edition, toDType(self.ref.read(), expectDType(dtype))),
  __copy__: (self) => resultOf(self.edition, bind1(copy, [self.ref.read()], {})),
  __deepcopy__: (self) => resultOf(self.edition, bind1(copy, [self.ref.read()], {})),
};

type Property = Omit<Extract<Member, { kind: 'property' }>, 'kind'>;

const readOnly = (name: string, get: (self: NDArray) => unknown): Property => ({
  get: (self) => get(self as NDArray),
  set: () => {
    throw new PyAttributeError(`attribute '${name}' of 'numpy.ndarray' objects is not writable`);
  },
});

const reversedAxes = (self: NDArray): NDArray =>
  viewOf(self, permuteAxes(self.ref.layout, [...self.ref.shape.keys()].reverse()));

const setShape = (self: NDArray, given: unknown): void =>
  worded(dialects[self.edition.policy.key], callNamed('shape'), () => {
    const to = (Array.isArray(given) ? (given as unknown[]) : [given]).map((n) => Number(tryIndex(n)));
    const layout = tryViewLayout(self.ref.layout, resolveShape(self.ref.shape, to));
    if (!layout)
      throw new PyAttributeError(
        'Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.',
      );
    self.ref = self.ref.view(layout);
  });

const properties: Readonly<Record<string, Property>> = {
  shape: {
    get: (self) => new Tuple((self as NDArray).ref.shape),
    set: (self, value) => setShape(self as NDArray, value),
  },
  ndim: readOnly('ndim', (self) => self.ref.shape.length),
  size: readOnly('size', (self) => sizeOf(self.ref.shape)),
  dtype: readOnly('dtype', (self) => dtypeObject(self.ref.dtype, self.edition)),
  itemsize: readOnly('itemsize', (self) => itemSize(self.ref.dtype)),
  nbytes: readOnly('nbytes', (self) => itemSize(self.ref.dtype) * sizeOf(self.ref.shape)),
  strides: readOnly('strides', (self) => new Tuple(self.ref.layout.strides.map((n) => n * itemSize(self.ref.dtype)))),
  T: readOnly('T', reversedAxes),
  mT: readOnly('mT', (self) => {
    const rank = self.ref.shape.length;
    if (rank < 2) throw new PyValueError('matrix transpose with ndim < 2 is undefined');
    const axes = [...self.ref.shape.keys()];
    return viewOf(self, permuteAxes(self.ref.layout, [...axes.slice(0, -2), rank - 1, rank - 2]));
  }),
  base: readOnly('base', (self) => self.owner),
  flags: readOnly('flags', (self) => new Flags(self)),
  flat: {
    get: (self) => new Flat(self as NDArray),
    set: (self, value) => assign(new Flat(self as NDArray), new Slice(null, null, null), value),
  },
  real: { get: (self) => self },
  imag: readOnly('imag', (self) => {
    const zeros = ndarrayOf(bind1(full, [], { shape: self.ref.shape, dtype: self.ref.dtype, value: 0 }), self.edition);
    zeros.writeable = false;
    return zeros;
  }),
  device: readOnly('device', () => 'cpu'),
};

/** Gives an edition's array class its own members. */
export const installMembers = (edition: Edition): void => {
  const { members } = edition.arrayClass;
  for (const [name, call] of Object.entries(special)) {
    members.set(name, { kind: 'method', call: (self, args) => call(self as NDArray, ...args) });
  }
  for (const [name, property] of Object.entries(properties)) members.set(name, { kind: 'property', ...property });
  if (edition.policy.legacy) for (const name of ['mT', 'device']) members.delete(name);
  members.set('__hash__', { kind: 'value', value: null });
  members.set('__array_priority__', { kind: 'value', value: new Float(0) });
};

/** Whether the elements of an array lie in row-major order without gaps. */
export const contiguous = (self: NDArray): boolean => isContiguous(self.ref.layout);
