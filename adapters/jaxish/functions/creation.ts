/** Arrays made of numbers, sequences and other arrays. */
import { leadingOnes } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, isInteger, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import type { Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { eye, full, iota, triangle } from '../../../src/ops/create.ts';
import { copy } from '../../../src/ops/movement.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { numberAt } from '../../../src/dialect/host.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { repr } from '../../../src/python/text.ts';
import { typeOf } from '../../../src/python/typeof.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, newArray, operand } from '../convert.ts';
import { canonical, readDType } from '../dtype.ts';
import { resultType } from '../promotion.ts';
import { readShape } from '../shape.ts';
import { broadcastTo, like, reshaped } from './axes.ts';

const filled = (shape: Shape, dtype: DType, value: number): JaxArray =>
  new JaxArray(bind1(full, [], { shape: checkShape(shape), dtype, value }));

/** The dtype of a constant array, with a hint where the shape was spread. @throws TypeError */
const constantDType = (name: string, shape: unknown, dtype: unknown): DType => {
  if (dtype === null) return canonical('float64');
  try {
    return readDType(dtype);
  } catch (error) {
    if (!(error instanceof PyTypeError) || typeof dtype === 'string') throw error;
    const call = `jax.numpy.${name}`;
    throw new PyTypeError(
      `${error.message}.\n\nDid you accidentally write \`${call}(${repr(shape)}, ${repr(dtype)})\` when you meant \`${call}((${repr(shape)}, ${repr(dtype)}))\`, i.e. with a single tuple argument for the shape?`,
    );
  }
};

const constant = (name: string, value: number): Stated => ({
  declaration: `numpy.${name}(any shape, any dtype=None, *, ignored device=None, ignored out_sharding=None) -> Array`,
  run: ({ shape, dtype }) => {
    const wanted = constantDType(name, shape, dtype);
    return filled(readShape(shape), wanted, value);
  },
});

/** A value like `x` in dtype and shape where nothing else is asked for. */
const constantLike = (name: string, first: string, value: number): Stated => ({
  declaration: `numpy.${name}(ArrayLike ${first}:a, dtype dtype=None, shape shape=None, *, ignored device=None, ignored out_sharding=None) -> Array`,
  run: ({ a, dtype, shape }) => {
    const x = a as Operand;
    return new JaxArray(
      filled((shape as Shape | null) ?? x.shape, (dtype as DType | null) ?? x.dtype, value).value,
      x.weak && dtype === null,
    );
  },
});

/** The number behind an operand without axes. */
const numberOf = (x: Operand): number => Number(x.number ?? toNumber(numberAt(elements(x.as(x.dtype)), 0)));
const toNumber = (x: unknown): number => (x instanceof Float ? x.value : Number(x));

/** start + i * step, every part rounded to float32. */
const ramp = (start: number, step: number, length: number): Value => {
  const f = Math.fround;
  const data = Float32Array.from({ length }, (_, i) => f(f(i * f(step)) + f(start)));
  return fromArray({ dtype: 'float32', shape: [length], data });
};

const arange = (start: Operand, stop: Operand | null, step: Operand | null, requested: DType | null): JaxArray => {
  const given = [start, stop, step].filter((x) => x !== null);
  const dtype = requested ?? resultType(given).dtype;
  if (dtype === 'bool') {
    throw new PyTypeError(
      'iota does not accept dtype bool. Accepted dtypes are subtypes of integer, floating, complexfloating.',
    );
  }
  const [from, to, by] = [stop ? numberOf(start) : 0, numberOf(stop ?? start), step ? numberOf(step) : 1];
  const exact = given.every((x) => isInteger(x.dtype));
  if (by === 0) {
    const texts = exact ? [from, to, by] : [from + 0.5, to, by];
    throw new Issue('arange.step', { start: texts[0]!, stop: to, step: by });
  }
  const length = Math.max(0, Math.ceil((to - from) / by));
  // Steps are taken in the result's kind of number: a fractional start of integers is cut first.
  const whole = (x: number): number => (isInexact(dtype) ? x : Math.trunc(x));
  if (dtype === 'float32' && step) return new JaxArray(ramp(from, by, length));
  return new JaxArray(
    bind1(iota, [], { start: whole(from), step: isInexact(dtype) ? by : Math.trunc(by) || by, length, dtype }),
  );
};

const linspace = (
  from: number,
  to: number,
  count: number,
  endpoint: boolean,
): readonly [numbers: number[], step: number] => {
  const parts = endpoint ? count - 1 : count;
  const f = Math.fround;
  const step = parts > 0 ? (to - from) / parts : NaN;
  // jax blends both ends: start * (1 - t) + stop * t, in float32.
  const numbers = Array.from({ length: count }, (_, i) => {
    if (endpoint && i === count - 1 && count > 1) return to;
    const t = parts > 0 ? f(i / parts) : 0;
    return f(f(f(from) * f(1 - t)) + f(f(to) * t));
  });
  return [numbers, step];
};

const fromNumbers = (numbers: readonly number[], dtype: DType): JaxArray => {
  const floats = asArray(
    numbers.map((x) => new Float(x)),
    canonical('float64'),
  );
  return new JaxArray(castTo(floats.value, dtype));
};

const checkCount = (num: number): void => {
  if (num < 0) throw new PyValueError(`Number of samples, ${num}, must be non-negative.`);
};

const spaced = (
  start: Operand,
  stop: Operand,
  num: number,
  endpoint: boolean,
  dtype: DType | null,
  map: (x: number) => number,
): JaxArray => {
  checkCount(num);
  const computed = resultType([start, stop, { dtype: canonical('float64'), weak: true }]).dtype;
  const [numbers] = linspace(numberOf(start), numberOf(stop), num, endpoint);
  const target = dtype ?? computed;
  return fromNumbers(
    numbers.map((x) => (isInexact(target) ? map(x) : Math.floor(map(x)))),
    target,
  );
};

const identity = (rows: number, columns: number | null, offset: number, dtype: DType | null): JaxArray => {
  if (rows < 0 || (columns ?? 0) < 0) {
    throw new PyValueError(`negative dimensions are not allowed, got ${rows} and ${columns ?? 'None'}`);
  }
  return new JaxArray(bind1(eye, [], { rows, columns: columns ?? rows, offset, dtype: dtype ?? canonical('float64') }));
};

const cut = (name: string, lower: boolean): Stated => ({
  declaration: `numpy.${name}(ArrayLike m, int k=0) -> Array`,
  run: ({ m, k }) => {
    const x = m as Operand;
    if (x.rank < 2) throw new PyValueError(`Argument to jax.numpy.${name} must be at least 2D`);
    return new JaxArray(bind1(triangle, [x.as(x.dtype)], { offset: k as number, lower }), x.weak);
  },
});

const withRank = (x: JaxArray, least: number): JaxArray => {
  const { shape } = x.value;
  return reshaped(x, leadingOnes(shape, least));
};

const fillValue = (x: Operand, dtype: DType): Value => castTo(x.as(x.dtype), dtype);

export const creation: readonly Stated[] = [
  constant('zeros', 0),
  constant('ones', 1),
  constant('empty', 0),
  constantLike('zeros_like', 'a', 0),
  constantLike('ones_like', 'a', 1),
  constantLike('empty_like', 'prototype', 0),
  cut('tril', true),
  cut('triu', false),
  fn(
    'numpy.full(shape shape, ArrayLike fill_value, dtype dtype=None, *, ignored device=None, ignored out_sharding=None) -> Array',
    ({ shape, fill_value, dtype }) => {
      const x = new JaxArray(fillValue(fill_value, dtype ?? fill_value.dtype), fill_value.weak && dtype === null);
      return broadcastTo(x, checkShape(shape));
    },
  ),
  fn(
    'numpy.full_like(ArrayLike a, ArrayLike fill_value, dtype dtype=None, shape shape=None, *, ignored device=None, ignored out_sharding=None) -> Array',
    ({ a, fill_value, dtype, shape }) =>
      broadcastTo(new JaxArray(fillValue(fill_value, dtype ?? a.dtype), a.weak && dtype === null), shape ?? a.shape),
  ),
  fn('numpy.eye(int N, int M=None, int k=0, dtype dtype=None, *, ignored device=None) -> Array', ({ N, M, k, dtype }) =>
    identity(N, M, k, dtype),
  ),
  fn('numpy.identity(int n, dtype dtype=None) -> Array', ({ n, dtype }) => identity(n, null, 0, dtype)),
  fn('numpy.tri(int N, int M=None, int k=0, dtype dtype=None) -> Array', ({ N, M, k, dtype }) => {
    const ones = filled([N, M ?? N], dtype ?? canonical('float64'), 1);
    return like(ones, bind1(triangle, [ones.value], { offset: k, lower: true }));
  }),
  fn(
    'numpy.arange(any start, any stop=None, any step=None, dtype dtype=None, *, ignored device=None, ignored out_sharding=None) -> Array',
    ({ start, stop, step, dtype }) => {
      const parts = [start, stop, step].map((x, i) => {
        if (x === null && i > 0) return null;
        if (typeof x === 'string') {
          throw new PyTypeError(
            `Value '${x}' with dtype |S0 is not a valid JAX array type. Only arrays of numeric types are supported by JAX.`,
          );
        }
        const found = operand(x);
        if (!found) {
          throw new PyTypeError(
            `arange requires ndarray, scalar, or None arguments, got ${repr(typeOf(x))} at position ${i}.`,
          );
        }
        return found;
      });
      return arange(parts[0]!, parts[1]!, parts[2]!, dtype);
    },
  ),
  fn(
    'numpy.linspace(ArrayLike start, ArrayLike stop, int num=50, bool endpoint=True, bool retstep=False, dtype dtype=None, ignored axis=0, *, ignored device=None) -> Array',
    ({ start, stop, num, endpoint, retstep, dtype }) => {
      const out = spaced(start, stop, num, endpoint, dtype, (x) => x);
      if (!retstep) return out;
      const [, step] = linspace(numberOf(start), numberOf(stop), num, endpoint);
      return new Tuple(
        [out, fromNumbers([step], canonical('float64')).value].map((x) =>
          x instanceof JaxArray ? x : reshaped(new JaxArray(x), []),
        ),
      );
    },
  ),
  fn(
    'numpy.logspace(ArrayLike start, ArrayLike stop, int num=50, bool endpoint=True, ArrayLike base=10.0, dtype dtype=None, ignored axis=0) -> Array',
    ({ start, stop, num, endpoint, base, dtype }) =>
      spaced(start, stop, num, endpoint, dtype, (x) => numberOf(base) ** x),
  ),
  fn(
    'numpy.geomspace(ArrayLike start, ArrayLike stop, int num=50, bool endpoint=True, dtype dtype=None, ignored axis=0) -> Array',
    ({ start, stop, num, endpoint, dtype }) => {
      const [from, to] = [numberOf(start), numberOf(stop)];
      const parts = Math.max(endpoint ? num - 1 : num, 1);
      const numbers = Array.from({ length: num }, (_, i) =>
        endpoint && i === num - 1 ? to : from * (to / from) ** (i / parts),
      );
      return fromNumbers(numbers, dtype ?? canonical('float64'));
    },
  ),
  fn(
    'numpy.array(any object, dtype dtype=None, bool copy=True, ignored order=None, int ndmin=0, *, ignored device=None, ignored out_sharding=None) -> Array',
    ({ object, dtype, copy: copied, ndmin }) => withRank((copied ? newArray : asArray)(object, dtype), ndmin),
  ),
  fn(
    'numpy.asarray(any a, dtype dtype=None, ignored order=None, *, bool copy=None, ignored device=None, ignored out_sharding=None) -> Array',
    ({ a, dtype, copy: copied }) => (copied ? newArray : asArray)(a, dtype),
  ),
  fn(
    'numpy.copy(ArrayLike a, ignored order=None) -> Array',
    ({ a }) => new JaxArray(bind1(copy, [a.as(a.dtype)], {}), a.weak),
  ),
  fn(
    '.copy .clone(ArrayLike self) -> Array',
    ({ self }) => new JaxArray(bind1(copy, [self.as(self.dtype)], {}), self.weak),
  ),
];
