/** jax.random: draws that depend on nothing but their key. */
import { bind1 } from '../../../src/core/bind.ts';
import { isFloating, isInteger, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sizeOf, tryBroadcast, type Shape } from '../../../src/core/shape.ts';
import type { HostArray } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { pick } from '../../../src/ops/index.ts';
import { erf } from '../../../src/ops/special.ts';
import { foldIn, randomBits, split, type Key } from '../../../src/policy/rng/threefry.ts';
import { log1pCompiled, logCompiled } from '../../../src/core/compiled.ts';
import { gumbelSingle, normalSingle, truncatedNormalSingle, uniformSingle } from '../../../src/policy/rng/single.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { JaxArray } from '../array.ts';
import { asArray } from '../convert.ts';
import { castTo } from '../cast.ts';
import { KeyArray, readKey, wordsOf } from '../key.ts';
import { settings } from '../settings.ts';
import { broadcastTo, like } from './axes.ts';
import { arrayOf } from './shape.ts';

const f = Math.fround;

/** Floats made one by one of random bits. @throws Issue 'unsupported' for other floats than float32 */
export const floats = (key: Key, shape: Shape, dtype: DType, draw: (bits: number, i: number) => number): JaxArray => {
  if (!isFloating(dtype)) throw new PyValueError(`dtype argument to \`uniform\` must be a float dtype, got ${dtype}`);
  if (dtype !== 'float32') throw new Issue('unsupported', { what: `random numbers of ${dtype}` });
  const bits = randomBits(key, sizeOf(checkShape(shape)));
  return new JaxArray(fromArray({ dtype, shape, data: Float32Array.from(bits, draw) }));
};

const single = (x: Operand): HostArray => elements(castTo(x.as(x.dtype), 'float32'));

/** A bound for each element: bounds broadcast to the shape of the draw. */
const bound = (x: Operand, shape: Shape): ((i: number) => number) => {
  if (x.rank === 0) {
    const value = Number(single(x).data[0]);
    return () => value;
  }
  const { data } = elements(broadcastTo(new JaxArray(castTo(x.as(x.dtype), 'float32')), shape).value);
  return (i) => data[i] as number;
};

const uniform = (key: Key, shape: Shape, dtype: DType, low: Operand, high: Operand): JaxArray => {
  const [least, most] = [bound(low, shape), bound(high, shape)];
  return floats(key, shape, dtype, (bits, i) => uniformSingle(bits, least(i), most(i)));
};

/** Product of 32-bit words, wrapped. */
const times = (a: number, b: number): number => Math.imul(a, b) >>> 0;

/** Whole numbers from `low` up to `high`, as jax folds two draws into the span. */
const integers = (key: Key, shape: Shape, low: Operand, high: Operand, dtype: DType): JaxArray => {
  if (dtype !== 'int32' && dtype !== 'uint32') throw new Issue('unsupported', { what: `random integers of ${dtype}` });
  const [first, second] = split(key) as [Key, Key];
  const length = sizeOf(checkShape(shape));
  const [upper, lower] = [randomBits(first, length), randomBits(second, length)];
  const [least, most] = [low, high].map((x) => whole(x, shape)) as [(i: number) => number, (i: number) => number];
  const data = Int32Array.from({ length }, (_, i) => {
    const [from, to] = [least(i), most(i)];
    const span = to > from ? (to - from) >>> 0 : 1;
    const remainder = 2 ** 16 % span;
    const multiplier = times(remainder, remainder) % span;
    const offset = ((times(upper[i]! % span, multiplier) + (lower[i]! % span)) >>> 0) % span;
    return (from + offset) | 0;
  });
  return new JaxArray(castTo(fromArray({ dtype: 'int32', shape, data }), dtype));
};

const whole = (x: Operand, shape: Shape): ((i: number) => number) => {
  const { data } = elements(broadcastTo(arrayOf(x), x.rank === 0 ? [] : shape).value);
  return (i) => Number(data[x.rank === 0 ? 0 : i]);
};

const LARGEST = 0xffffffff;

/** Positions in random order: sorted by random bits, often enough that ties do not matter. */
const shuffled = (key: Key, n: number): number[] => {
  const rounds = Math.ceil((3 * Math.log(Math.max(1, n))) / Math.log(LARGEST));
  let order = Array.from({ length: n }, (_, i) => i);
  let rest = key;
  for (let i = 0; i < rounds; i++) {
    const [next, sub] = split(rest) as [Key, Key];
    rest = next;
    const bits = randomBits(sub, n);
    const ranks = Array.from(bits.keys()).sort((a, b) => bits[a]! - bits[b]! || a - b);
    order = ranks.map((rank) => order[rank]!);
  }
  return order;
};

const rows = (x: JaxArray, order: readonly number[], shape: Shape, axis: number): JaxArray => {
  const index = fromArray({ dtype: 'int32', shape, data: Int32Array.from(order) });
  return like(x, bind1(pick, [x.value, index], { axes: [axis], at: axis, fill: 0 }));
};

/** The numbers below an int, or the array itself. */
const population = (x: unknown): JaxArray => {
  const n = x instanceof JaxArray && x.value.shape.length > 0 ? null : tryIndex(x);
  return n === null
    ? asArray(x)
    : new JaxArray(
        fromArray({ dtype: 'int32', shape: [Number(n)], data: Int32Array.from({ length: Number(n) }, (_, i) => i) }),
      );
};

/** Positions whose running total of probabilities first reaches a draw. */
const weighted = (key: Key, length: number, p: HostArray): number[] => {
  let total = 0;
  const sums = Array.from(p.data as Iterable<number>, (x) => (total = f(total + x)));
  const bits = randomBits(key, length);
  return Array.from(bits, (word) => {
    const r = f(total * f(1 - uniformSingle(word, 0, 1)));
    const at = sums.findIndex((sum) => sum >= r);
    return at < 0 ? sums.length : at;
  });
};

const choice = (
  key: Key,
  from: JaxArray,
  shape: Shape,
  replace: boolean,
  p: JaxArray | null,
  axis: number,
): JaxArray => {
  const at = normalizeAxis(axis, from.value.shape.length);
  const n = from.value.shape[at]!;
  const length = sizeOf(shape);
  if (!replace && length > n)
    throw new PyValueError(`Number of samples (${length}) must not exceed number of choices (${n}) with replace=False`);
  if (p === null) {
    if (!replace) return rows(from, shuffled(key, n).slice(0, length), shape, at);
    const limits = [0, n].map((x) => scalarOf(x)) as [Operand, Operand];
    return rows(from, Array.from(elements(integers(key, shape, ...limits, 'int32').value).data, Number), shape, at);
  }
  if (replace) return rows(from, weighted(key, length, elements(castTo(p.value, 'float32'))), shape, at);
  const weights = elements(castTo(p.value, 'float32')).data;
  const scores = Array.from(randomBits(key, n), (bits, i) =>
    f(-gumbelSingle(bits) - logCompiled(f(Number(weights[i])))),
  );
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]! || a - b);
  return rows(from, order.slice(0, length), shape, at);
};

const scalarOf = (n: number): Operand => ({
  dtype: 'int32',
  rank: 0,
  scalar: null,
  weak: false,
  shape: [],
  source: n,
  as: () => fromArray({ dtype: 'int32', shape: [], data: Int32Array.of(n) }),
});

/** The class of the largest of logits with Gumbel noise. */
const categorical = (key: Key, logits: JaxArray, axis: number, shape: Shape | null): JaxArray => {
  const x = elements(castTo(logits.value, 'float32'));
  const at = normalizeAxis(axis, x.shape.length);
  if (at !== x.shape.length - 1)
    throw new Issue('unsupported', { what: 'categorical along another axis than the last' });
  const batch = x.shape.slice(0, -1);
  const out = shape ?? batch;
  const classes = x.shape[at]!;
  const bits = randomBits(key, sizeOf(out) * classes);
  const size = sizeOf(batch);
  const data = Int32Array.from({ length: sizeOf(out) }, (_, i) => {
    let best = 0;
    let top = -Infinity;
    for (let c = 0; c < classes; c++) {
      const score = f(gumbelSingle(bits[i * classes + c]!) + (x.data[(i % size) * classes + c] as number));
      if (score > top) [best, top] = [c, score];
    }
    return best;
  });
  return new JaxArray(fromArray({ dtype: 'int32', shape: out, data }));
};

const bernoulli = (key: Key, p: Operand, given: Shape | null): JaxArray => {
  const shape = given ?? p.shape;
  if (!tryBroadcast(p.shape, shape)) throw new PyValueError(`bernoulli requires shape ${shape.join()} to fit p`);
  const limit = bound(p, shape);
  const bits = randomBits(key, sizeOf(shape));
  return new JaxArray(
    fromArray({
      dtype: 'bool',
      shape,
      data: Uint8Array.from(bits, (word, i) => Number(uniformSingle(word, 0, 1) < limit(i))),
    }),
  );
};

/** A truncated normal draw, kept inside of its open interval. */
export const truncated = (key: Key, low: number, high: number, shape: Shape, dtype: DType): JaxArray => {
  const [a, b] = [f(erf(f(low) / Math.SQRT2)), f(erf(f(high) / Math.SQRT2))];
  const inside = (x: number): number => Math.min(Math.max(x, f(low) + 2 ** -22), f(high) - 2 ** -22);
  return floats(key, shape, dtype, (bits) => inside(truncatedNormalSingle(bits, a, b)));
};

/** The words of a seed: its low 32 bits, and the high ones where 64 bits are enabled. */
const seeded = (seed: unknown): Key => {
  const n = tryIndex(seed);
  if (n === null) throw new PyTypeError(`PRNG key seed must be an integer; got ${String(seed)}`);
  const big = BigInt(n);
  return [settings.x64 ? Number(BigInt.asUintN(32, big >> 32n)) : 0, Number(BigInt.asUintN(32, big))];
};

/** Keys of the kind that the given one is. */
const keysLike = (given: unknown, keys: readonly Key[], shape: Shape): object => {
  const words = wordsOf(keys, shape);
  return given instanceof KeyArray ? new KeyArray(words) : words;
};

export const random: readonly Stated[] = [
  fn('random.PRNGKey(any seed, *, ignored impl=None) -> Array', ({ seed }) => wordsOf([seeded(seed)], [])),
  fn('random.key(any seed, *, ignored impl=None) -> Array', ({ seed }) => new KeyArray(wordsOf([seeded(seed)], []))),
  fn('random.key_data(any keys) -> Array', ({ keys }) => (keys instanceof KeyArray ? keys.words : keys)),
  fn(
    'random.wrap_key_data(any key_bits_array, *, ignored impl=None) -> Array',
    ({ key_bits_array }) => new KeyArray(key_bits_array as JaxArray),
  ),
  fn('random.clone(any key) -> Array', ({ key }) => key),
  fn('random.split(any key, shape num=2) -> Array', ({ key, num }) =>
    keysLike(key, split(readKey(key), sizeOf(num)), num),
  ),
  fn('random.fold_in(any key, int data) -> Array', ({ key, data }) => keysLike(key, [foldIn(readKey(key), data)], [])),
  fn('random.bits(any key, shape shape=(), dtype dtype=None) -> Array', ({ key, shape, dtype }) => {
    if (dtype !== null && dtype !== 'uint32') throw new Issue('unsupported', { what: `random bits of ${dtype}` });
    return new JaxArray(fromArray({ dtype: 'uint32', shape, data: randomBits(readKey(key), sizeOf(shape)) }));
  }),
  fn(
    'random.uniform(any key, shape shape=(), dtype dtype=None, ArrayLike minval=0.0, ArrayLike maxval=1.0, *, ignored out_sharding=None) -> Array',
    ({ key, shape, dtype, minval, maxval }) => uniform(readKey(key), shape, dtype ?? 'float32', minval, maxval),
  ),
  fn(
    'random.normal(any key, shape shape=(), dtype dtype=None, *, ignored out_sharding=None) -> Array',
    ({ key, shape, dtype }) => floats(readKey(key), shape, dtype ?? 'float32', normalSingle),
  ),
  fn(
    'random.truncated_normal(any key, float lower, float upper, shape shape=(), dtype dtype=None) -> Array',
    ({ key, lower, upper, shape, dtype }) => truncated(readKey(key), lower, upper, shape, dtype ?? 'float32'),
  ),
  fn(
    'random.randint(any key, shape shape, ArrayLike minval, ArrayLike maxval, dtype dtype=None) -> Array',
    ({ key, shape, minval, maxval, dtype }) => {
      if (dtype !== null && !isInteger(dtype))
        throw new PyTypeError(`randint only accepts integer dtypes, got ${dtype}`);
      return integers(readKey(key), shape, minval, maxval, dtype ?? 'int32');
    },
  ),
  fn('random.permutation(any key, any x, int axis=0, bool independent=False) -> Array', ({ key, x, axis }) => {
    const from = population(x);
    const at = normalizeAxis(axis, from.value.shape.length);
    const n = from.value.shape[at]!;
    return rows(from, shuffled(readKey(key), n), [n], at);
  }),
  fn(
    'random.choice(any key, any a, shape shape=(), bool replace=True, any p=None, int axis=0) -> Array',
    ({ key, a, shape, replace, p, axis }) =>
      choice(readKey(key), population(a), shape, replace, p === null ? null : asArray(p), axis),
  ),
  fn('random.bernoulli(any key, ArrayLike p=0.5, shape shape=None) -> Array', ({ key, p, shape }) =>
    bernoulli(readKey(key), p, shape),
  ),
  fn('random.gumbel(any key, shape shape=(), dtype dtype=None) -> Array', ({ key, shape, dtype }) =>
    floats(readKey(key), shape, dtype ?? 'float32', gumbelSingle),
  ),
  fn('random.exponential(any key, shape shape=(), dtype dtype=None) -> Array', ({ key, shape, dtype }) =>
    floats(readKey(key), shape, dtype ?? 'float32', (bits) => -log1pCompiled(-uniformSingle(bits, 0, 1))),
  ),
  fn(
    'random.categorical(any key, ArrayLike logits, int axis=-1, shape shape=None) -> Array',
    ({ key, logits, axis, shape }) => categorical(readKey(key), arrayOf(logits), axis, shape),
  ),
];
