/** `x.at[index]`: functional updates of what an index selects. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { fn, type Stated } from '../../src/dialect/declare.ts';
import type { Operand } from '../../src/dialect/dialect.ts';
import { elements } from '../../src/dialect/operand.ts';
import { updated } from '../../src/dialect/subscript.ts';
import { pow, div } from '../../src/ops/arithmetic.ts';
import { full } from '../../src/ops/create.ts';
import type { ScatterMode } from '../../src/ops/index.ts';
import { invoke } from '../../src/python/call.ts';
import { PyClass } from '../../src/python/object.ts';
import { repr } from '../../src/python/text.ts';
import { declareClass } from '../../src/python/values.ts';
import { JaxArray } from './array.ts';
import { castTo } from './cast.ts';
import { asArray } from './convert.ts';
import { again, run } from './dialect.ts';
import { checkKey, missing, policyFor, readAt } from './indexing.ts';

export const helperClass = new PyClass('_IndexUpdateHelper', 'jax._src.numpy.array_methods');
export const refClass = new PyClass('_IndexUpdateRef', 'jax._src.numpy.array_methods');

/** `x.at`. */
export class IndexUpdateHelper {
  constructor(readonly array: JaxArray) {}
}
declareClass(IndexUpdateHelper, helperClass);

/** `x.at[key]`. */
export class IndexUpdateRef {
  constructor(
    readonly array: JaxArray,
    readonly key: unknown,
  ) {}
}
declareClass(IndexUpdateRef, refClass);

const helper = (self: unknown): IndexUpdateHelper => self as IndexUpdateHelper;
helperClass.members.set('__getitem__', {
  kind: 'method',
  call: (self, [key]) => new IndexUpdateRef(helper(self).array, key),
});
helperClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => `_IndexUpdateHelper(${repr(helper(self).array)})`,
});
refClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => `_IndexUpdateRef(${repr((self as IndexUpdateRef).array)}, ${repr((self as IndexUpdateRef).key)})`,
});

/** A copy of the array with `values` combined into what the key selects. */
const scatter = (self: unknown, values: unknown, update: ScatterMode, mode: string | null): JaxArray => {
  const { array, key } = self as IndexUpdateRef;
  checkKey(key);
  const given = asArray(values).value;
  const policy = policyFor(mode, 'drop');
  try {
    return new JaxArray(updated(array.value, key, policy, castTo(given, array.value.dtype), update), array.weak);
  } catch (error) {
    if (!(error instanceof Issue) || error.code !== 'shape.expand') throw error;
    throw new Issue('shape.expand', { ...(error as Issue<'shape.expand'>).info, dtype: given.dtype });
  }
};

/** Ones with `values` where the key selects: what a whole array is divided by or raised to. */
const amongOnes = (self: unknown, values: unknown, mode: string | null): readonly [Operand, Operand] => {
  const { array, key } = self as IndexUpdateRef;
  const { dtype, shape } = array.value;
  const ones = new JaxArray(bind1(full, [], { shape, dtype, value: 1 }));
  return [again(array), again(scatter(new IndexUpdateRef(ones, key), values, 'mul', mode))];
};

const rest =
  '*, bool indices_are_sorted=False, bool unique_indices=False, str mode=None, ignored out_sharding=None, bool wrap_negative_indices=True';

const scatters = (path: string, update: ScatterMode): Stated => ({
  declaration: `${path}(any self, any values, ${rest}) -> Array`,
  run: ({ self, values, mode }) => scatter(self, values, update, mode as string | null),
});

export const atFunctions: readonly Stated[] = [
  scatters('At.set', 'set'),
  scatters('At.add', 'add'),
  scatters('At.subtract', 'sub'),
  scatters('At.multiply At.mul', 'mul'),
  scatters('At.min', 'min'),
  scatters('At.max', 'max'),
  fn(
    'At.divide(any self, any values, *, bool indices_are_sorted=False, bool unique_indices=False, str mode=None) -> Array',
    ({ self, values, mode }) => run(div, amongOnes(self, values, mode)),
  ),
  fn(
    'At.power(any self, any values, *, bool indices_are_sorted=False, bool unique_indices=False, str mode=None) -> Array',
    ({ self, values, mode }) => run(pow, amongOnes(self, values, mode)),
  ),
  fn(
    'At.apply(any self, any func, *, bool indices_are_sorted=False, bool unique_indices=False, str mode=None) -> Array',
    ({ self, func, mode }) => {
      const { array, key } = self as IndexUpdateRef;
      return scatter(self, invoke(func, [new JaxArray(readAt(array.value, key), array.weak)]), 'set', mode);
    },
  ),
  fn(
    'At.get(any self, *, bool indices_are_sorted=False, bool unique_indices=False, str mode=None, any fill_value=None) -> Array',
    ({ self, mode, fill_value }) => {
      const { array, key } = self as IndexUpdateRef;
      const { value, weak } = array;
      const fill =
        fill_value === null ? missing(value.dtype) : Number(elements(asArray(fill_value, value.dtype).value).data[0]);
      return new JaxArray(readAt(value, key, policyFor(mode, 'clip'), fill), weak);
    },
  ),
];
