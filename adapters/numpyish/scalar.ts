/** NumPy's scalars: single elements that keep their dtype. */
import { allocate, dtypes, type DType } from '../../src/core/dtype.ts';
import type { HostArray, Value } from '../../src/core/value.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { arrayOf } from '../../src/dialect/nested.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import { CLASS, type PyClass } from '../../src/python/object.ts';
import { edition2, type Edition, type EditionPolicy } from './edition.ts';

export abstract class NumpyScalar {
  #marked = true;
  readonly [CLASS]: PyClass;
  /** The Python number. A field, since the prototype chain of each edition's class ends in its surface. */
  readonly python: unknown;

  /** `array` has one element and no axes. */
  constructor(
    readonly array: HostArray,
    readonly edition: Edition,
  ) {
    this[CLASS] = edition.scalarClasses[array.dtype];
    this.python = numberAt(array, 0);
  }

  static [Symbol.hasInstance](x: unknown): boolean {
    return typeof x === 'object' && x !== null && #marked in x && x.#marked;
  }
}

export class Scalar2 extends NumpyScalar {}
export class Scalar123 extends NumpyScalar {}

export const scalarConstructors: Readonly<
  Record<EditionPolicy['key'], new (array: HostArray, edition: Edition) => NumpyScalar>
> = { numpy2: Scalar2, numpy123: Scalar123 };

/** The two truth values of each edition, of which there is one object each. */
const truths = new Map<string, NumpyScalar>();

const make = (array: HostArray, edition: Edition): NumpyScalar => {
  const { key } = edition.policy;
  const create = (): NumpyScalar => new scalarConstructors[key](array, edition);
  if (array.dtype !== 'bool') return create();
  const name = `${key} ${array.data[0]}`;
  if (!truths.has(name)) truths.set(name, create());
  return truths.get(name)!;
};

/** The Python number of a scalar. */
export const pythonOf = (x: NumpyScalar): unknown => x.python;

/** The scalar with element `flat` of an array. */
export const scalarAt = ({ dtype, data }: HostArray, flat: number, edition: Edition): NumpyScalar => {
  const { lanes } = dtypes[dtype];
  const one = allocate(dtype, 1);
  for (let lane = 0; lane < lanes; lane++) one[lane] = data[flat * lanes + lane]!;
  return make({ dtype, shape: [], data: one }, edition);
};

/** The scalar of a value without axes. */
export const scalarOf = (value: Value, edition: Edition = edition2): NumpyScalar =>
  scalarAt(elements(value), 0, edition);

/** The scalar of a Python number. @throws Issue 'dtype.convert' */
export const scalarFrom = (x: unknown, dtype: DType, edition: Edition = edition2): NumpyScalar =>
  make(arrayOf([x], [], dtype), edition);

export const valueOfScalar = (x: NumpyScalar): Value => fromArray(x.array);
