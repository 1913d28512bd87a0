/** Random tensors: draws of stateful ops, stateless ops and generators, all from Philox streams. */
import { bind1 } from '../../../src/core/bind.ts';
import { allocate, type DType } from '../../../src/core/dtype.ts';
import { sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { Issue } from '../../../src/core/issue.ts';
import { add, mul, sub } from '../../../src/ops/arithmetic.ts';
import { pick } from '../../../src/ops/index.ts';
import { store } from '../../../src/ops/create.ts';
import {
  philoxBlocks,
  philoxInt32,
  philoxInt64,
  philoxNormal,
  philoxShuffle,
  philoxTruncated,
  philoxUniform,
  scrambledStream,
  type PhiloxState,
} from '../../../src/policy/rng/philox.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { repr } from '../../../src/python/text.ts';
import { toValue } from '../convert.ts';
import { asDType, dtypeObjects } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { invalid } from '../exceptions.ts';
import { Generator } from '../generator.ts';
import { BLOCKS_EACH, reserve, setSeed } from '../random.ts';
import { match, type Argument } from '../raw.ts';
import { EagerTensor } from '../tensor.ts';

/** Where a draw of `n` numbers takes its words from. */
type Source = (kernel: string, n: number) => PhiloxState;

const seedOf = (seed: unknown): number | null => (seed === null ? null : Number(tryIndex(seed)));

const stateful =
  (seed: unknown): Source =>
  (kernel, n) =>
    reserve(kernel, seedOf(seed), n * BLOCKS_EACH);

/** The two integers of a stateless op's seed. @throws InvalidArgumentError */
const seedPair = (seed: unknown): readonly [bigint, bigint] => {
  const value = toValue(seed);
  if (value.shape.length !== 1 || value.shape[0] !== 2)
    throw invalid(`seed must have shape [2], not ${brackets(value.shape)}`);
  const [a, b] = Array.from(elements(value).data as ArrayLike<number | bigint>, BigInt) as [bigint, bigint];
  return [a, b];
};

const stateless =
  (seed: unknown): Source =>
  () =>
    scrambledStream(...seedPair(seed));

const generated =
  (generator: unknown): Source =>
  (_, n) =>
    (generator as Generator).take(n);

/** Lengths, checked as the raw op does. */
const lengths = (raw: string, shape: unknown): Shape => {
  const [argument] = match(raw, [shapeTensor(shape)]) as [Argument];
  if (argument.shape.length !== 1)
    throw invalid(`shape must be a vector of {int32,int64}, got shape ${brackets(argument.shape)}`);
  return checkShape(argument.ints);
};

const shapeTensor = (shape: unknown): unknown =>
  Array.isArray(shape)
    ? new EagerTensor(toValue(shape, 'int32'))
    : shape instanceof EagerTensor
      ? shape
      : typeof shape === 'string'
        ? shape
        : new EagerTensor(toValue(shape));

const arrayOfNumbers = (numbers: readonly (number | bigint)[], shape: Shape, dtype: DType): Value => {
  const out = { dtype, shape, data: allocate(dtype, sizeOf(shape)) };
  numbers.forEach((x, i) => store(out, i, x));
  return fromArray(out);
};

type Draw = (state: PhiloxState, n: number, dtype: 'float32' | 'float64') => number[];

/** Numbers of a float dtype; the narrow ones are rounded from float32 where their stream is the same. */
const floats = (draw: Draw, state: PhiloxState, shape: Shape, dtype: DType): Value =>
  arrayOfNumbers(draw(state, sizeOf(shape), dtype === 'float64' ? 'float64' : 'float32'), shape, dtype);

/** `mean + stddev * draw`, each step rounded. */
const normal =
  (raw: string, draw: Draw, source: Source) =>
  (shape: unknown, mean: unknown, deviation: unknown, dtype: unknown): EagerTensor => {
    const kind = dtype === null ? 'float32' : asDType(dtype);
    const [centre, spread] = [mean, deviation].map((x) => toValue(x, kind)) as [Value, Value];
    const to = lengths(raw, shape);
    const drawn = floats(draw, source(`${raw} ${kind}`, sizeOf(to)), to, kind);
    return new EagerTensor(bind1(add, [bind1(mul, [drawn, spread], {}), centre], {}));
  };

const integers = (
  source: Source,
  shape: unknown,
  low: unknown,
  high: unknown,
  dtype: 'int32' | 'int64',
): EagerTensor => {
  const to = lengths('RandomUniform', shape);
  const [from, until] = [low, high].map((x) => new EagerTensor(toValue(x, dtype)));
  const [, a, b] = match('RandomUniformInt', [
    new EagerTensor(toValue(to.length === 0 ? [] : to, 'int32')),
    from,
    until,
  ]) as [Argument, Argument, Argument];
  const [min, max] = [a, b].map((x) => elements(x.value).data[0]!) as [number | bigint, number | bigint];
  if (sizeOf(to) > 0 && min >= max) throw invalid(`Need minval < maxval, got ${min} >= ${max}`);
  const state = source(`RandomUniformInt ${dtype}`, sizeOf(to));
  const drawn =
    dtype === 'int32'
      ? philoxInt32(state, sizeOf(to), Number(min), Number(max))
      : philoxInt64(state, sizeOf(to), BigInt(min), BigInt(max));
  return new EagerTensor(arrayOfNumbers(drawn, to, dtype));
};

const accepted: readonly DType[] = ['float16', 'bfloat16', 'float32', 'float64', 'int32', 'int64'];

const uniform =
  (source: Source) =>
  (shape: unknown, low: unknown, high: unknown, dtype: unknown): EagerTensor => {
    const kind = dtype === null ? 'float32' : asDType(dtype);
    if (!accepted.includes(kind)) {
      throw new PyValueError(
        `Argument \`dtype\` got invalid value ${repr(dtypeObjects[kind])}. Accepted dtypes are (${accepted.map((d) => `tf.${d}`).join(', ')}).`,
      );
    }
    if (kind === 'int32' || kind === 'int64') {
      if (high === null) throw new PyValueError(`Must specify maxval for integer dtype tf.${kind}`);
      return integers(source, shape, low ?? 0, high, kind);
    }
    if (kind === 'float16' || kind === 'bfloat16')
      throw new Issue('unsupported', { what: `uniform numbers of dtype ${kind}` });
    const until = high ?? 1;
    const to = lengths('RandomUniform', shape);
    const drawn = floats(philoxUniform, source(`RandomUniform ${kind}`, sizeOf(to)), to, kind);
    if (low === 0 || low === null) {
      return new EagerTensor(until === 1 ? drawn : bind1(mul, [drawn, toValue(until, kind)], {}));
    }
    const [min, max] = [low, until].map((x) => toValue(x, kind)) as [Value, Value];
    return new EagerTensor(bind1(add, [bind1(mul, [drawn, bind1(sub, [max, min], {})], {}), min], {}));
  };

/** Uniform numbers in [0, 1) by the op behind `tf.random.uniform`. */
export const uniformOf = (shape: Shape, dtype: DType, seed: unknown): Value =>
  floats(philoxUniform, stateful(seed)(`RandomUniform ${dtype}`, sizeOf(shape)), shape, dtype);

/** Rows in another order. */
const shuffled = (value: unknown, seed: unknown): EagerTensor => {
  const x = toValue(value);
  const rows = x.shape[0];
  if (rows === undefined || rows <= 1) {
    reserve(`RandomShuffle ${x.dtype}`, seedOf(seed), 0);
    return new EagerTensor(x);
  }
  const state = reserve(`RandomShuffle ${x.dtype}`, seedOf(seed), Math.ceil((rows - 1) / 4));
  const order = fromArray({ dtype: 'int32', shape: [rows], data: Int32Array.from(philoxShuffle(state, rows)) });
  return new EagerTensor(bind1(pick, [x, order], { axes: [0], at: 0, fill: 0 }));
};

/** Classes drawn by their unnormalised log-probabilities: the first whose running sum exceeds a uniform number. */
const categorical = (logits: unknown, samples: unknown, dtype: DType, seed: unknown): EagerTensor => {
  const x = toValue(logits);
  if (x.shape.length !== 2) throw invalid(`logits should be a matrix, got shape ${brackets(x.shape)}`);
  const n = Number(tryIndex(samples));
  const [batch, classes] = x.shape as [number, number];
  const state = reserve(`Multinomial ${x.dtype}`, seedOf(seed), batch * Math.ceil(n / 4) * 4 * 2 * BLOCKS_EACH);
  const numbers = philoxUniform(state, batch * n, 'float64');
  const { data } = elements(x);
  const out: number[] = [];
  for (let row = 0; row < batch; row++) {
    const logs = Array.from({ length: classes }, (_, i) => Number(data[row * classes + i]!));
    const top = Math.max(...logs.filter(Number.isFinite));
    let total = 0;
    const sums = logs.map((value) => (total += Number.isFinite(value) ? Math.exp(value - top) : 0));
    for (let j = 0; j < n; j++) {
      const target = numbers[row * n + j]! * total;
      out.push(sums.findIndex((sum) => sum > target));
    }
  }
  return new EagerTensor(arrayOfNumbers(out, [batch, n], dtype));
};

/** Pairs of fresh seeds. */
const splitSeed = (seed: unknown, num: unknown): EagerTensor => {
  const n = Number(tryIndex(num));
  const words = philoxBlocks(scrambledStream(...seedPair(seed)), Math.ceil((2 * n) / 4));
  return new EagerTensor(fromArray({ dtype: 'int32', shape: [n, 2], data: Int32Array.from(words.subarray(0, 2 * n)) }));
};

const foldIn = (seed: unknown, data: unknown): EagerTensor => {
  const [word] = philoxBlocks(scrambledStream(...seedPair(seed)), 1);
  const value = toValue(data);
  if (value.dtype !== 'int32') throw new Issue('unsupported', { what: `folding in a number of dtype ${value.dtype}` });
  return new EagerTensor(
    fromArray({ dtype: 'int32', shape: [2], data: Int32Array.of(word! | 0, Number(elements(value).data[0]!)) }),
  );
};

const integerSeed = (seed: unknown): number => {
  const int = tryIndex(seed);
  if (int === null) throw new PyTypeError(`a seed must be an integer, not ${repr(seed)}`);
  return Number(int);
};

export const randoms: readonly Stated[] = [
  fn('random.set_seed(any seed) -> None', ({ seed }) => {
    setSeed(integerSeed(seed));
    return null;
  }),
  fn(
    'random.normal(any shape, any mean=0.0, any stddev=1.0, any dtype=None, any seed=None, name name=None) -> Tensor',
    ({ shape, mean, stddev, dtype, seed }) =>
      normal('RandomStandardNormal', philoxNormal, stateful(seed))(shape, mean, stddev, dtype),
  ),
  fn(
    'random.truncated_normal(any shape, any mean=0.0, any stddev=1.0, any dtype=None, any seed=None, name name=None) -> Tensor',
    ({ shape, mean, stddev, dtype, seed }) =>
      normal('TruncatedNormal', philoxTruncated, stateful(seed))(shape, mean, stddev, dtype),
  ),
  fn(
    'random.uniform(any shape, any minval=0, any maxval=None, any dtype=None, any seed=None, name name=None) -> Tensor',
    ({ shape, minval, maxval, dtype, seed }) => uniform(stateful(seed))(shape, minval, maxval, dtype),
  ),
  fn('random.shuffle(any value, any seed=None, name name=None) -> Tensor', ({ value, seed }) => shuffled(value, seed)),
  fn(
    'random.categorical(any logits, any num_samples, any dtype=None, any seed=None, name name=None) -> Tensor',
    ({ logits, num_samples, dtype, seed }) =>
      categorical(logits, num_samples, dtype === null ? 'int64' : asDType(dtype), seed),
  ),
  fn(
    'random.stateless_normal(any shape, any seed, any mean=0.0, any stddev=1.0, any dtype=None, name name=None, any alg=None) -> Tensor',
    ({ shape, seed, mean, stddev, dtype }) =>
      normal('RandomStandardNormal', philoxNormal, stateless(seed))(shape, mean, stddev, dtype),
  ),
  fn(
    'random.stateless_truncated_normal(any shape, any seed, any mean=0.0, any stddev=1.0, any dtype=None, name name=None, any alg=None) -> Tensor',
    ({ shape, seed, mean, stddev, dtype }) =>
      normal('TruncatedNormal', philoxTruncated, stateless(seed))(shape, mean, stddev, dtype),
  ),
  fn(
    'random.stateless_uniform(any shape, any seed, any minval=0, any maxval=None, any dtype=None, name name=None, any alg=None) -> Tensor',
    ({ shape, seed, minval, maxval, dtype }) => uniform(stateless(seed))(shape, minval, maxval, dtype),
  ),
  fn('random.split random.experimental.stateless_split(any seed, any num=2, any alg=None) -> Tensor', ({ seed, num }) =>
    splitSeed(seed, num),
  ),
  fn(
    'random.fold_in random.experimental.stateless_fold_in(any seed, any data, any alg=None) -> Tensor',
    ({ seed, data }) => foldIn(seed, data),
  ),
  fn(
    'Generator.normal(any self, any shape, any mean=0.0, any stddev=1.0, any dtype=None, name name=None) -> Tensor',
    ({ self, shape, mean, stddev, dtype }) =>
      normal('RandomStandardNormal', philoxNormal, generated(self))(shape, mean, stddev, dtype),
  ),
  fn(
    'Generator.truncated_normal(any self, any shape, any mean=0.0, any stddev=1.0, any dtype=None, name name=None) -> Tensor',
    ({ self, shape, mean, stddev, dtype }) =>
      normal('TruncatedNormal', philoxTruncated, generated(self))(shape, mean, stddev, dtype),
  ),
  fn(
    'Generator.uniform(any self, any shape, any minval=0, any maxval=None, any dtype=None, name name=None) -> Tensor',
    ({ self, shape, minval, maxval, dtype }) => uniform(generated(self))(shape, minval, maxval, dtype),
  ),
];

/** `tf.random.Generator.from_seed`. */
export const generatorFromSeed = (seed: unknown): Generator => Generator.fromSeed(BigInt(integerSeed(seed)));
