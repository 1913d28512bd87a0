/** Members of NumPy's scalars: those of a Python number, and those of an array without axes. */
import type { DType } from '../../src/core/dtype.ts';
import { worded } from '../../src/dialect/call.ts';
import { select } from '../../src/dialect/indexing.ts';
import { contiguousLayout } from '../../src/memory/layout.ts';
import { elementAt } from '../../src/policy/printer/elements.ts';
import { numpyScalarRepr, numpyScalarStr } from '../../src/policy/printer/numpy.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import { PyIndexError, PyTypeError } from '../../src/python/errors.ts';
import { format } from '../../src/python/format.ts';
import { hash } from '../../src/python/hash.ts';
import { truth } from '../../src/python/operators.ts';
import { callMember } from '../../src/python/call.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { Complex, Float, Tuple } from '../../src/python/values.ts';
import { dialects, indexPolicies } from './dialect.ts';
import { resultOf } from './result.ts';
import { dtypeObject, itemSize } from './dtype.ts';
import type { Edition } from './edition.ts';
import type { NumpyScalar } from './scalar.ts';
import { pythonOf, scalarFrom, valueOfScalar } from './scalar.ts';
import { getitem } from './members.ts';
import { ndarrayOf } from './tensor.ts';

const element = (x: NumpyScalar) => elementAt(x.array, 0);

const textOf = (x: NumpyScalar): string => numpyScalarStr(element(x), x.array.dtype, x.edition.print);

const index = (self: NumpyScalar, key: unknown): unknown => {
  const { policy } = self.edition;
  const call = { name: '__getitem__', declaration: null, op: null };
  worded(dialects[policy.key], call, () => {
    if (Array.isArray(key) && key.length === 0) return;
    if (typeof key === 'number') throw new PyIndexError('invalid index to scalar variable.');
    select(key, contiguousLayout([]), indexPolicies[policy.key]);
  });
  return getitem(ndarrayOf(valueOfScalar(self), self.edition), key);
};

const special: Readonly<Record<string, (self: NumpyScalar, ...args: unknown[]) => unknown>> = {
  __repr__: (self) => numpyScalarRepr(element(self), self.array.dtype, self.edition.print),
  __str__: textOf,
  __bool__: (self) => truth(pythonOf(self)),
  __float__: (self) => new Float(convertToFloat(pythonOf(self))),
  __int__: (self) => convertToInt(pythonOf(self)),
  __complex__: (self) => {
    const x = pythonOf(self);
    return x instanceof Complex ? x : new Complex(convertToFloat(x), 0);
  },
  __hash__: (self) => hash(pythonOf(self)),
  __format__: (self, spec) => (spec === '' ? textOf(self) : format(pythonOf(self), spec as string)),
  __getitem__: index,
  __round__: (self, digits) => {
    const x = pythonOf(self);
    const member = typeOf(x).lookup('__round__');
    if (!member)
      throw new PyTypeError(
        `type ${self.edition.scalarClasses[self.array.dtype].errorName} doesn't define __round__ method`,
      );
    const rounded = callMember(member, x, digits === undefined ? [] : [digits]);
    return digits === undefined || digits === null ? rounded : scalarFrom(rounded, self.array.dtype, self.edition);
  },
  __array__: (self) => ndarrayOf(valueOfScalar(self), self.edition),
  item: pythonOf,
  tolist: pythonOf,
  copy: (self) => self,
  conjugate: (self) => self,
  is_integer: (self) => Number.isInteger(convertToFloat(pythonOf(self))),
};

const properties: Readonly<Record<string, (self: NumpyScalar) => unknown>> = {
  dtype: (self) => dtypeObject(self.array.dtype, self.edition),
  shape: () => new Tuple([]),
  strides: () => new Tuple([]),
  ndim: () => 0,
  size: () => 1,
  itemsize: (self) => itemSize(self.array.dtype),
  nbytes: (self) => itemSize(self.array.dtype),
  base: () => null,
  T: (self) => self,
  real: (self) => {
    const x = pythonOf(self);
    return x instanceof Complex ? scalarFrom(new Float(x.re), 'float32', self.edition) : self;
  },
  imag: (self) => {
    const x = pythonOf(self);
    return x instanceof Complex
      ? scalarFrom(new Float(x.im), 'float32', self.edition)
      : scalarFrom(0, self.array.dtype, self.edition);
  },
};

/** Names of array methods that scalars have too, computed on an array without axes. */
const shared: readonly string[] = [
  'sum',
  'prod',
  'mean',
  'max',
  'min',
  'any',
  'all',
  'argmax',
  'argmin',
  'cumsum',
  'cumprod',
  'std',
  'var',
  'round',
  'clip',
  'reshape',
  'ravel',
  'flatten',
  'squeeze',
  'transpose',
  'astype',
  'view',
  'repeat',
  'ptp',
  'nonzero',
  'take',
  'dot',
];

/** Gives an edition's scalar classes their members; the array class must have its own already. */
export const installScalarMembers = (edition: Edition): void => {
  const { generic } = edition.scalarBases;
  const on = (names: readonly DType[], name: string, call: (self: NumpyScalar) => unknown): void => {
    for (const dtype of names) {
      edition.scalarClasses[dtype].members.set(name, { kind: 'method', call: (self) => call(self as NumpyScalar) });
    }
  };
  for (const name of shared) {
    const member = edition.arrayClass.lookup(name);
    if (member?.kind !== 'method') continue;
    generic.members.set(name, {
      kind: 'method',
      call: (self, args, kwargs) => {
        const result = member.call(ndarrayOf(valueOfScalar(self as NumpyScalar), edition), args, kwargs);
        return name === 'astype'
          ? resultOf(edition, dialects[edition.policy.key].operand(result)!.as(expectOwn(result)))
          : result;
      },
    });
  }
  for (const [name, call] of Object.entries(special)) {
    const holders = name === 'is_integer' ? [edition.scalarBases.floating, edition.scalarBases.integer] : [generic];
    for (const { members } of holders)
      members.set(name, { kind: 'method', call: (self, args) => call(self as NumpyScalar, ...args) });
  }
  for (const [name, get] of Object.entries(properties))
    generic.members.set(name, { kind: 'property', get: (self) => get(self as NumpyScalar) });
  on(['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'], '__index__', (self) =>
    convertToInt(pythonOf(self)),
  );
  generic.members.set('__array_priority__', { kind: 'value', value: new Float(-1000000) });
};

const expectOwn = (x: unknown) => (x as { ref: { dtype: DType } }).ref.dtype;
