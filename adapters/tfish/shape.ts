/** TensorShape: lengths that may be unknown. */
import { tryBroadcast } from '../../src/core/shape.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { iterate } from '../../src/python/iterate.ts';
import { repr } from '../../src/python/text.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { typeName } from '../../src/python/typeof.ts';
import { declareClass, itemAt, listOf, Slice, sliceItems, Tuple } from '../../src/python/values.ts';

export const shapeClass = new PyClass('TensorShape', 'tensorflow.python.framework.tensor_shape');
const dimensionClass = new PyClass('Dimension', 'tensorflow.python.framework.tensor_shape');

/** A length as an object of its own, as `dims` has it. */
class Dimension {
  constructor(readonly value: number | null) {}
}
declareClass(Dimension, dimensionClass);
dimensionClass.members.set('value', { kind: 'property', get: (self) => (self as Dimension).value });
dimensionClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => `Dimension(${String((self as Dimension).value ?? 'None')})`,
});

export type Lengths = readonly (number | null)[];

/** Lengths along each axis, null where unknown; null altogether where not even their number is known. */
export class TensorShape {
  constructor(readonly lengths: Lengths | null) {}

  *[Symbol.iterator](): IterableIterator<number | null> {
    yield* known(this);
  }
  get length(): number {
    return known(this).length;
  }
  get(key: number): number | null {
    return itemAt(known(this), key, 'tuple');
  }
  toString(): string {
    return this.lengths ? repr(new Tuple(this.lengths)) : '<unknown>';
  }
}
declareClass(TensorShape, shapeClass);

const known = ({ lengths }: TensorShape): Lengths => {
  if (!lengths) throw new PyValueError('Cannot take the length of shape with unknown rank.');
  return lengths;
};

const dimension = (x: unknown): number | null => {
  if (x === null || x instanceof Dimension) return x === null ? null : x.value;
  const int = tryIndex(x);
  if (int === null) {
    throw new PyTypeError(
      `Dimension value must be integer or None or have an __index__ method, got value '${repr(x)}' with type '<class '${typeName(x)}'>'`,
    );
  }
  if (Number(int) < 0) throw new PyValueError(`Dimension ${String(int)} must be >= 0`);
  return Number(int);
};

/** A shape out of a TensorShape, a length, or a sequence of lengths. */
export const asShape = (x: unknown): TensorShape => {
  if (x instanceof TensorShape) return x;
  if (x === null) return new TensorShape(null);
  if (tryIndex(x) !== null) return new TensorShape([dimension(x)]);
  return new TensorShape([...iterate(x)].map(dimension));
};

const fully = ({ lengths }: TensorShape): boolean => lengths !== null && lengths.every((n) => n !== null);
const size = (self: TensorShape): number | null =>
  fully(self) ? (self.lengths as readonly number[]).reduce((a, b) => a * b, 1) : null;

const compatible = (a: TensorShape, b: TensorShape): boolean =>
  a.lengths === null ||
  b.lengths === null ||
  (a.lengths.length === b.lengths.length &&
    a.lengths.every((n, i) => n === null || b.lengths![i] === null || n === b.lengths![i]));

/** @throws ValueError where no one shape fits both */
export const assertCompatible = (a: TensorShape, b: TensorShape): void => {
  if (!compatible(a, b)) throw new PyValueError(`Shapes ${a.toString()} and ${b.toString()} are incompatible`);
};

const equal = (a: TensorShape, other: unknown): boolean => {
  let b: TensorShape;
  try {
    b = asShape(other);
  } catch {
    return false;
  }
  return repr(a) === repr(b);
};

const concatenated = (a: TensorShape, b: TensorShape): TensorShape =>
  new TensorShape(a.lengths && b.lengths ? [...a.lengths, ...b.lengths] : null);

/** The shape that both stretch to. @throws ValueError */
export const commonShape = (a: TensorShape, b: TensorShape): TensorShape => {
  const shape =
    fully(a) && fully(b) ? tryBroadcast(a.lengths as readonly number[], b.lengths as readonly number[]) : null;
  if (!shape) {
    throw new PyValueError(
      `Incompatible shapes for broadcasting. Two shapes are compatible if for each dimension pair they are either equal or one of them is 1. Received: ${a.toString()} and ${b.toString()}.`,
    );
  }
  return new TensorShape(shape);
};

const item = (self: TensorShape, key: unknown): unknown => {
  if (key instanceof Slice) return new TensorShape(sliceItems(known(self), key));
  return itemAt(known(self), Number(tryIndex(key)), 'tuple');
};

const methods: Readonly<Record<string, (self: TensorShape, other: unknown) => unknown>> = {
  __repr__: ({ lengths }) => `TensorShape(${lengths ? repr(listOf(lengths)) : 'None'})`,
  __str__: (self) => self.toString(),
  __len__: (self) => known(self).length,
  __bool__: ({ lengths }) => lengths !== null,
  __iter__: (self) => self[Symbol.iterator](),
  __getitem__: item,
  __eq__: equal,
  __ne__: (self, other) => !equal(self, other),
  __hash__: (self) => known(self).reduce<number>((total, n) => total * 31 + (n ?? -1), 7),
  __add__: (self, other) => concatenated(self, asShape(other)),
  __radd__: (self, other) => concatenated(asShape(other), self),
  as_list: (self) => listOf(known(self)),
  num_elements: size,
  is_fully_defined: fully,
  concatenate: (self, other) => concatenated(self, asShape(other)),
  is_compatible_with: (self, other) => compatible(self, asShape(other)),
  assert_is_compatible_with: (self, other) => (assertCompatible(self, asShape(other)), null),
};
for (const [name, call] of Object.entries(methods)) {
  shapeClass.members.set(name, { kind: 'method', call: (self, args) => call(self as TensorShape, args[0]) });
}

const properties: Readonly<Record<string, (self: TensorShape) => unknown>> = {
  rank: ({ lengths }) => lengths?.length ?? null,
  ndims: ({ lengths }) => lengths?.length ?? null,
  dims: ({ lengths }) => lengths && listOf(lengths.map((n) => new Dimension(n))),
};
for (const [name, get] of Object.entries(properties)) {
  shapeClass.members.set(name, { kind: 'property', get: (self) => get(self as TensorShape) });
}
shapeClass.construct = (args, kwargs) => asShape(args.length > 0 ? args[0] : (kwargs.get('dims') ?? null));
