/** np.random and npx.random. */
import { bind1 } from '../../../src/core/bind.ts';
import { allocate, dtypes, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { broadcastShapes, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { add, mul, sub } from '../../../src/ops/arithmetic.ts';
import { lt } from '../../../src/ops/comparison.ts';
import { store } from '../../../src/ops/create.ts';
import { logistic } from '../../../src/ops/elementwise.ts';
import { pick } from '../../../src/ops/index.ts';
import { toDType } from '../../../src/ops/movement.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { dialect } from '../dialect.ts';
import { check, MXNetError } from '../exceptions.ts';
import { chosenByWeight, chosenOnce, shuffledOrder, streams } from '../random.ts';
import { arrayOf, give } from '../results.ts';
import { NDArray } from '../tensor.ts';

/** A parameter of a distribution in float32. @throws MXNetError */
const parameter = (x: unknown, name: string, operator: string): Value => {
  const operand = dialect.operand(x);
  if (operand) return operand.as('float32');
  throw new MXNetError(
    `Invalid Parameter format for ${name} expect float or None but value='${str(x)}', in operator ${operator}`,
  );
};

const checkSize = (shape: Shape): Shape => {
  const negative = shape.find((n) => n < 0);
  if (negative === undefined) return shape;
  throw check('dim_size_is_known(*it)', `Shape dim size cannot be a negative value ${negative}`);
};

const floatTypes: readonly DType[] = ['float16', 'float32', 'float64'];

/** Numbers drawn for every element of the result, moved and scaled by parameters that broadcast to it. */
const drawn = (
  draw: (n: number) => Float32Array,
  place: (x: Value, a: Value, b: Value) => Value,
  a: Value,
  b: Value,
  size: readonly number[] | null,
  dtype: DType | null,
): Value => {
  if (dtype && !floatTypes.includes(dtype)) {
    throw new MXNetError(`Invalid Input: '${dtype}', valid values are: {'float16', 'float32', 'float64'}`);
  }
  const shape = checkSize(size && size.length > 0 ? size : broadcastShapes([a.shape, b.shape]));
  const x = fromArray({ dtype: 'float32', shape, data: draw(sizeOf(shape)) });
  return toDType(place(x, stretch(a, shape), stretch(b, shape)), dtype ?? 'float32');
};

const sum = (x: Value, y: Value): Value => bind1(add, [x, y], {});
const product = (x: Value, y: Value): Value => bind1(mul, [x, y], {});

const normal = (loc: unknown, scale: unknown, size: readonly number[] | null, dtype: DType | null): Value => {
  const [a, b] = [parameter(loc, 'loc', '_npi_normal'), parameter(scale, 'scale', '_npi_normal')];
  const least = b.shape.length === 0 ? Number(elements(b).data[0]) : 0;
  if (least < 0) throw new PyValueError(`Check failed: param.scale.value() >= 0.0 (${least} vs. 0) : scale < 0`);
  return drawn(
    (n) => streams.normals(n),
    (x, mean, spread) => sum(mean, product(x, spread)),
    a,
    b,
    size,
    dtype,
  );
};

const uniform = (low: unknown, high: unknown, size: readonly number[] | null, dtype: DType | null): Value => {
  const [a, b] = [parameter(low, 'low', '_npi_uniform'), parameter(high, 'high', '_npi_uniform')];
  return drawn(
    (n) => streams.uniforms(n),
    (x, from, to) => sum(from, product(x, bind1(sub, [to, from], {}))),
    a,
    b,
    size,
    dtype,
  );
};

const whole = (low: number, high: number, shape: Shape, dtype: DType): Value => {
  const n = sizeOf(checkSize(shape));
  const out = { dtype, shape, data: allocate(dtype, n) };
  for (let i = 0; i < n; i++) {
    const x = streams.below(BigInt(high) - BigInt(low), i, n) + BigInt(low);
    store(out, i, dtypes[dtype].big ? x : Number(x));
  }
  return fromArray(out);
};

const choose = (count: number, n: number, replace: boolean, p: Operand | null): number[] => {
  if (p) return chosenByWeight(Array.from(elements(p.as('float32')).data, Number), count);
  if (replace) return Array.from({ length: n === 0 ? 0 : count }, () => streams.word() % n);
  return chosenOnce(n, count);
};

const choice = (a: unknown, size: readonly number[] | null, replace: boolean, p: Operand | null): Value => {
  const shape = checkSize(size ?? []);
  const n = a instanceof NDArray ? a.ref.shape[0]! : Number(a);
  const positions = choose(sizeOf(shape), n, replace, p);
  const index = fromArray({ dtype: 'int64', shape, data: BigInt64Array.from(positions, BigInt) });
  return a instanceof NDArray ? bind1(pick, [a.ref.read(), index], { axes: [0], at: 0, fill: 0 }) : index;
};

const shuffle = (x: NDArray): void => {
  const { shape } = x.ref;
  if (shape.length === 0) throw new Issue('unsupported', { what: 'the shuffle of a scalar' });
  const order = shuffledOrder(shape[0]!, shape.length > 1);
  const index = fromArray({ dtype: 'int32', shape: [order.length], data: Int32Array.from(order) });
  x.ref.write(bind1(pick, [x.ref.read(), index], { axes: [0], at: 0, fill: 0 }));
};

/** 1 where a uniform number lies below the probability, which may be given by its logit. */
const bernoulli = (prob: unknown, logit: unknown, size: readonly number[] | null, dtype: DType): Value => {
  if ((prob === null) === (logit === null)) {
    throw new PyValueError(
      `Either \`prob\` or \`logit\` must be specified, but not both. Received prob=${str(prob)}, logit=${str(logit)}`,
    );
  }
  const given = parameter(prob ?? logit, prob === null ? 'logit' : 'prob', '_npi_bernoulli');
  const p = prob === null ? bind1(logistic, [given], {}) : given;
  const below = (x: Value, chance: Value): Value => toDType(bind1(lt, [x, chance], {}), 'float32');
  return toDType(
    drawn((n) => streams.uniforms(n), below, p, p, size, 'float32'),
    dtype,
  );
};

/** Sizes given one by one. */
const sized = (size: unknown): readonly number[] => ((size ?? []) as readonly number[]).map(Number);

export const randoms: readonly Stated[] = [
  fn(
    'np.random.normal npx.random.normal(any loc=0.0, any scale=1.0, shape size=None, dtype dtype=None, ignored ctx=None, Out out=None) -> Tensor',
    ({ loc, scale, size, dtype, out }, call) => give(normal(loc, scale, size, dtype), out, call),
  ),
  fn(
    'np.random.uniform npx.random.uniform(any low=0.0, any high=1.0, shape size=None, dtype dtype=None, ignored ctx=None, Out out=None) -> Tensor',
    ({ low, high, size, dtype, out }, call) => give(uniform(low, high, size, dtype), out, call),
  ),
  fn('np.random.randn(any *size, dtype dtype=None, ignored ctx=None) -> Tensor', ({ size, dtype }) =>
    NDArray.of(normal(0, 1, sized(size), dtype)),
  ),
  fn('np.random.rand(any *size, dtype dtype=None, ignored ctx=None) -> Tensor', ({ size, dtype }) =>
    NDArray.of(uniform(0, 1, sized(size), dtype)),
  ),
  fn(
    'np.random.randint(int low, int high=None, shape size=None, dtype dtype=None, ignored ctx=None, Out out=None) -> Tensor',
    ({ low, high, size, dtype, out }, call) =>
      give(whole(high === null ? 0 : low, high ?? low, size ?? [], dtype ?? 'int64'), out, call),
  ),
  fn(
    'np.random.choice(any a, shape size=None, bool replace=True, Tensor p=None, ignored ctx=None, Out out=None) -> Tensor',
    ({ a, size, replace, p, out }, call) => give(choice(a, size, replace, p), out, call),
  ),
  fn(
    'npx.random.bernoulli(any prob=None, any logit=None, shape size=None, dtype dtype=None, ignored ctx=None, Out out=None) -> Tensor',
    ({ prob, logit, size, dtype, out }, call) =>
      give(bernoulli(prob ?? null, logit ?? null, size, dtype ?? 'float32'), out, call),
  ),
  fn('np.random.shuffle(Tensor x) -> None', ({ x }) => {
    shuffle(arrayOf(x));
    return null;
  }),
  fn("npx.random.seed(any seed, any ctx='all') -> None", ({ seed }) => {
    const operand = dialect.operand(seed);
    if (operand?.scalar !== 'int') throw new PyValueError(`Expecting seed to be an int, got ${str(seed)}`);
    streams.seed(seed as number | bigint);
    return null;
  }),
];
