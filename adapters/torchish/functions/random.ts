/** Functions that draw random numbers, and the generator's own methods. */
import { allocate, dtypes, isFloating, type DType } from '../../../src/core/dtype.ts';
import { sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { generalText } from '../../../src/core/decimal.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { add, mul } from '../../../src/ops/arithmetic.ts';
import { store } from '../../../src/ops/create.ts';
import { toDType } from '../../../src/ops/movement.ts';
import { toInt } from '../../../src/python/conversion.ts';
import { PyNotImplementedError, PyRuntimeError } from '../../../src/python/errors.ts';
import { normalizeInt } from '../../../src/python/integers.ts';
import { apply, valueOf } from '../compute.ts';
import { scalarTypeNames } from '../dtype.ts';
import { defaultGenerator, Generator, generatorClass } from '../generator.ts';
import { settings } from '../settings.ts';
import { Tensor } from '../tensor.ts';
import { made } from './creation.ts';

const from = (generator: unknown): Generator => (generator instanceof Generator ? generator : defaultGenerator);

const refuseIntegers = (kernel: string, dtype: DType): void => {
  if (!isFloating(dtype))
    throw new PyNotImplementedError(`"${kernel}" not implemented for '${scalarTypeNames[dtype]}'`);
};

const uniform = (generator: unknown, shape: Shape, dtype: DType, low = 0, high = 1): Value => {
  refuseIntegers('check_uniform_bounds', dtype);
  if (low > high)
    throw new PyRuntimeError(`uniform_ expects to return a [from, to) range, but found from=${low} > to=${high}`);
  return fromArray({ dtype, shape, data: from(generator).fillUniform(sizeOf(checkShape(shape)), dtype, low, high) });
};

const normal = (generator: unknown, shape: Shape, dtype: DType, mean = 0, std = 1): Value => {
  refuseIntegers('normal_kernel_cpu', dtype);
  if (std < 0)
    throw new PyRuntimeError(
      `normal expects std >= 0.0, but found std ${(std < 0 ? '-' : '') + generalText(Math.abs(std), 6)}`,
    );
  return fromArray({ dtype, shape, data: from(generator).fillNormal(sizeOf(checkShape(shape)), dtype, mean, std) });
};

const filledBy = (shape: Shape, dtype: DType, draw: () => number | bigint): Value => {
  const array = { dtype, shape, data: allocate(dtype, sizeOf(checkShape(shape))) };
  for (let i = 0; i < array.data.length; i++) store(array, i, draw());
  return fromArray(array);
};

const integers = (generator: unknown, low: number, high: number, shape: Shape, dtype: DType): Value => {
  if (low >= high)
    throw new PyRuntimeError(`random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`);
  return filledBy(shape, dtype, () => from(generator).integer(low, high));
};

/** Standard normal numbers, scaled and shifted by tensors in two roundings. */
const shifted = (generator: unknown, mean: Operand, std: Operand): Tensor => {
  const shape = apply(add, [mean, std]).shape;
  if (std.scalar === null && Array.from(elements(valueOf(std)).data, Number).some((x) => x < 0)) {
    throw new PyRuntimeError('normal expects all elements of std >= 0.0');
  }
  const dtype = mean.scalar === null ? mean.dtype : std.dtype;
  return Tensor.of(apply(add, [apply(mul, [normal(generator, shape, dtype), std]), mean]));
};

const inUnit =
  'Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)';

const bernoulli = (generator: unknown, p: Operand): Value => {
  const { dtype, shape, data } = elements(valueOf(p));
  refuseIntegers('bernoulli_tensor_cpu_p_', dtype);
  if (Array.from(data, Number).some((x) => !(x >= 0 && x <= 1))) throw new PyRuntimeError(inUnit);
  const source = from(generator);
  let i = 0;
  const kind = dtype === 'float64' ? 'float64' : 'float32';
  return filledBy(shape, dtype, () => Number(source.uniform(kind) < Number(data[i++]!)));
};

/** A mask of ones with probability `p`. */
export const bernoulliMask = (generator: unknown, shape: Shape, dtype: DType, p: number): Value => {
  if (!(p >= 0 && p <= 1)) throw new PyRuntimeError(`bernoulli_ expects p to be in [0, 1], but got p=${p}`);
  const source = from(generator);
  return filledBy(shape, dtype, () => Number(source.uniform64() < p));
};

const exponential = (generator: unknown, shape: Shape, dtype: DType, rate: number): Value => {
  const source = from(generator);
  return filledBy(shape, dtype, () => (-1 / rate) * Math.log1p(-source.uniform64()));
};

/** The places of the `count` largest quotients of weights by exponential numbers: samples without replacement. */
const drawDistinct = (weights: readonly number[], noise: readonly number[], count: number): number[] => {
  const quotients = weights.map((w, i) => Math.fround(w / noise[i]!));
  return [...quotients.keys()].sort((a, b) => quotients[b]! - quotients[a]! || a - b).slice(0, count);
};

const drawRepeated = (weights: readonly number[], count: number, source: Generator): number[] => {
  const round = Math.fround;
  let total = 0;
  const running = weights.map((w) => (total = round(total + w)));
  const shares = running.map((x) => round(x / total)).with(-1, 1);
  return Array.from({ length: count }, () => {
    const u = source.uniform64();
    return shares.findIndex((share) => share >= u);
  });
};

const multinomial = (generator: unknown, input: Operand, count: number, replacement: boolean): Value => {
  if (input.rank < 1 || input.rank > 2) throw new PyRuntimeError('prob_dist must be 1 or 2 dim');
  const { data, shape, dtype } = elements(valueOf(input));
  const width = shape.at(-1)!;
  if (count <= 0) throw new PyRuntimeError('cannot sample n_sample <= 0 samples');
  if (!replacement && count > width)
    throw new PyRuntimeError('cannot sample n_sample > prob_dist.size(-1) samples without replacement');
  const numbers = Array.from(data, Number);
  if (numbers.some((x) => !(x >= 0 && x < Infinity)))
    throw new PyRuntimeError('probability tensor contains either `inf`, `nan` or element < 0');
  const source = from(generator);
  const repeated = replacement && count > 1;
  const noise = repeated ? [] : Array.from(elements(exponential(source, shape, dtype, 1)).data, Number);
  const rows = Array.from({ length: numbers.length / width }, (_, i) => {
    const row = numbers.slice(i * width, (i + 1) * width);
    if (row.every((x) => x === 0))
      throw new PyRuntimeError('invalid multinomial distribution (sum of probabilities <= 0)');
    return repeated
      ? drawRepeated(row, count, source)
      : drawDistinct(row, noise.slice(i * width, (i + 1) * width), count);
  });
  return fromArray({
    dtype: 'int64',
    shape: [...shape.slice(0, -1), count],
    data: BigInt64Array.from(rows.flat(), BigInt),
  });
};

/** What `random_` gives without bounds: every number that the dtype holds exactly. */
const anyNumber = (generator: unknown, shape: Shape, dtype: DType): Value => {
  const source = from(generator);
  const { precision, bits } = dtypes[dtype];
  if (isFloating(dtype))
    return filledBy(shape, dtype, () =>
      dtype === 'float64' ? Number(source.long() % ((1n << 53n) + 1n)) : source.word() % (2 ** precision + 1),
    );
  return filledBy(shape, dtype, () =>
    bits === 64 ? source.long() & ((1n << 63n) - 1n) : source.word() % 2 ** (bits - 1),
  );
};

const factory =
  'dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False';
const like = 'ignored memory_format=None, ';
type Made = { readonly dtype: DType | null; readonly requires_grad: boolean };

const seedOf = (x: unknown): bigint => BigInt(toInt(x));

const method = (name: string, call: (self: Generator, arg: unknown) => unknown): void => {
  generatorClass.members.set(name, { kind: 'method', call: (self, args) => call(self as Generator, args[0]) });
};
method('manual_seed', (self, seed) => self.seed(seedOf(seed)));
method('initial_seed', (self) => normalizeInt(self.initialSeed));
method('seed', (self) => normalizeInt(self.seed(BigInt(Math.floor(Math.random() * 2 ** 52))).initialSeed));
generatorClass.construct = () => new Generator().seed(67280421310721n);

export const random: readonly Stated[] = [
  fn('manual_seed(any seed) -> Generator', ({ seed }) => defaultGenerator.seed(seedOf(seed))),
  fn('initial_seed() -> int', () => normalizeInt(defaultGenerator.initialSeed)),
  fn('seed() -> int', () =>
    normalizeInt(defaultGenerator.seed(BigInt(Math.floor(Math.random() * 2 ** 52))).initialSeed),
  ),
  fn(
    'rand(shape +size, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ size, generator, dtype, requires_grad }) =>
      made(uniform(generator, size, dtype ?? settings.defaultDType), requires_grad),
  ),
  fn(
    'randn(shape +size, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ size, generator, dtype, requires_grad }) =>
      made(normal(generator, size, dtype ?? settings.defaultDType), requires_grad),
  ),
  fn(`rand_like(Tensor input, *, ${like}${factory}) -> Tensor`, (args) => {
    const { input, dtype, requires_grad } = args as unknown as Made & { input: Operand };
    return made(uniform(null, input.shape, dtype ?? input.dtype), requires_grad);
  }),
  fn(`randn_like(Tensor input, *, ${like}${factory}) -> Tensor`, (args) => {
    const { input, dtype, requires_grad } = args as unknown as Made & { input: Operand };
    return made(normal(null, input.shape, dtype ?? input.dtype), requires_grad);
  }),
  fn(
    'randint(int high, shape size, *, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ high, size, generator, dtype, requires_grad }) =>
      made(integers(generator, 0, high, size, dtype ?? 'int64'), requires_grad),
  ),
  fn(
    'randint(int low, int high, shape size, *, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ low, high, size, generator, dtype, requires_grad }) =>
      made(integers(generator, low, high, size, dtype ?? 'int64'), requires_grad),
  ),
  fn(`randint_like(Tensor input, int high, *, ${like}${factory}) -> Tensor`, (args) => {
    const { input, high, dtype, requires_grad } = args as unknown as Made & { input: Operand; high: number };
    return made(integers(null, 0, high, input.shape, dtype ?? input.dtype), requires_grad);
  }),
  fn(`randint_like(Tensor input, int low, int high, *, ${like}${factory}) -> Tensor`, (args) => {
    const { input, low, high, dtype, requires_grad } = args as unknown as Made & {
      input: Operand;
      low: number;
      high: number;
    };
    return made(integers(null, low, high, input.shape, dtype ?? input.dtype), requires_grad);
  }),
  fn(
    'randperm(int n, *, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ n, generator, dtype }) => {
      if (n < 0) throw new PyRuntimeError(`n must be non-negative, got ${n}`);
      const data = BigInt64Array.from(from(generator).permutation(n), BigInt);
      return Tensor.of(toDType(fromArray({ dtype: 'int64', shape: [n], data }), dtype ?? 'int64'));
    },
  ),
  fn('normal(Tensor mean, Tensor std, *, any generator=None, Out out=None) -> Tensor', ({ mean, std, generator }) =>
    shifted(generator, mean, std),
  ),
  fn('normal(Tensor mean, Scalar std=1, *, any generator=None, Out out=None) -> Tensor', ({ mean, std, generator }) =>
    shifted(generator, mean, std),
  ),
  fn('normal(Scalar mean, Tensor std, *, any generator=None, Out out=None) -> Tensor', ({ mean, std, generator }) =>
    shifted(generator, mean, std),
  ),
  fn(
    'normal(float mean, float std, shape size, *, any generator=None, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ mean, std, size, generator, dtype, requires_grad }) =>
      made(normal(generator, size, dtype ?? settings.defaultDType, mean, std), requires_grad),
  ),
  fn('bernoulli(Tensor input, *, any generator=None, Out out=None) -> Tensor', ({ input, generator }) =>
    Tensor.of(bernoulli(generator, input)),
  ),
  fn('.bernoulli(Tensor self, *, any generator=None) -> Tensor', ({ self, generator }) =>
    Tensor.of(bernoulli(generator, self)),
  ),
  fn('bernoulli .bernoulli(Tensor input, float p, *, any generator=None) -> Tensor', ({ input, p, generator }) =>
    Tensor.of(bernoulliMask(generator, input.shape, input.dtype, p)),
  ),
  fn(
    'multinomial .multinomial(Tensor input, int num_samples, bool replacement=False, *, any generator=None, Out out=None) -> Tensor',
    ({ input, num_samples, replacement, generator }) =>
      Tensor.of(multinomial(generator, input, num_samples, replacement)),
  ),
  fn(
    '.uniform_(Tensor self, float from=0, float to=1, *, any generator=None) -> Tensor',
    ({ self, from: low, to: high, generator }) => Tensor.of(uniform(generator, self.shape, self.dtype, low, high)),
  ),
  fn(
    '.normal_(Tensor self, float mean=0, float std=1, *, any generator=None) -> Tensor',
    ({ self, mean, std, generator }) => Tensor.of(normal(generator, self.shape, self.dtype, mean, std)),
  ),
  fn('.bernoulli_(Tensor self, float p=0.5, *, any generator=None) -> Tensor', ({ self, p, generator }) =>
    Tensor.of(bernoulliMask(generator, self.shape, self.dtype, p)),
  ),
  fn('.exponential_(Tensor self, float lambd=1, *, any generator=None) -> Tensor', ({ self, lambd, generator }) =>
    Tensor.of(exponential(generator, self.shape, self.dtype, lambd)),
  ),
  fn('.random_(Tensor self, *, any generator=None) -> Tensor', ({ self, generator }) =>
    Tensor.of(anyNumber(generator, self.shape, self.dtype)),
  ),
  fn('.random_(Tensor self, int to, *, any generator=None) -> Tensor', ({ self, to, generator }) =>
    Tensor.of(integers(generator, 0, to, self.shape, self.dtype)),
  ),
  fn('.random_(Tensor self, int from, int to, *, any generator=None) -> Tensor', ({ self, from: low, to, generator }) =>
    Tensor.of(integers(generator, low, to, self.shape, self.dtype)),
  ),
];
