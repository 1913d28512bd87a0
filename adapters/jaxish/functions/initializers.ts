/** jax.nn.initializers: functions that make functions of a key and a shape. */
import type { DType } from '../../../src/core/dtype.ts';
import { normalizeAxis, sizeOf, type Shape } from '../../../src/core/shape.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { full } from '../../../src/ops/create.ts';
import { mul } from '../../../src/ops/arithmetic.ts';
import { normalSingle, uniformSingle } from '../../../src/policy/rng/single.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { BuiltinFunction } from '../../../src/python/function.ts';
import { Float } from '../../../src/python/values.ts';
import type { Key } from '../../../src/policy/rng/threefry.ts';
import { JaxArray } from '../array.ts';
import { operand } from '../convert.ts';
import { again, run } from '../dialect.ts';
import { canonical, readDType } from '../dtype.ts';
import { readKey } from '../key.ts';
import { readShape } from '../shape.ts';
import { floats, truncated } from './random.ts';

type Draw = (key: Key, shape: Shape, dtype: DType) => JaxArray;

/** The function of a key, a shape and a dtype. */
const initializer = (draw: Draw): BuiltinFunction =>
  new BuiltinFunction('init', (args, kwargs) => {
    const [key, shape, dtype = null] = ['key', 'shape', 'dtype'].map((name, i) => args[i] ?? kwargs.get(name));
    return draw(readKey(key), readShape(shape), dtype === null ? canonical('float64') : readDType(dtype));
  });

const constant = (value: number): BuiltinFunction =>
  initializer((_, shape, dtype) => new JaxArray(bind1(full, [], { shape, dtype, value })));

const f = Math.fround;
const scaled = (x: JaxArray, factor: number): JaxArray => run(mul, [again(x), operand(new Float(factor))!]);

/** Numbers of inputs and outputs of a layer with weights of `shape`. @throws ValueError for fewer than two axes */
const fans = (shape: Shape, inAxis: number, outAxis: number): readonly [number, number] => {
  const rank = shape.length;
  if (rank < 2) {
    throw new PyValueError(
      `Can't compute input and output sizes of a ${rank}-dimensional weights tensor. Must be at least 2D.`,
    );
  }
  const [a, b] = [shape[normalizeAxis(inAxis, rank)]!, shape[normalizeAxis(outAxis, rank)]!];
  const field = sizeOf(shape) / a / b;
  return [a * field, b * field];
};

type Mode = 'fan_in' | 'fan_out' | 'fan_avg';
const fanOf: Readonly<Record<Mode, (fanIn: number, fanOut: number) => number>> = {
  fan_in: (fanIn) => fanIn,
  fan_out: (_, fanOut) => fanOut,
  fan_avg: (fanIn, fanOut) => (fanIn + fanOut) / 2,
};

/** Standard deviation of a normal distribution cut at two standard deviations. */
const CUT = 0.87962566103423978;

type Spread = (key: Key, shape: Shape, dtype: DType, variance: number) => JaxArray;
const spreads: Readonly<Record<string, Spread>> = {
  truncated_normal: (key, shape, dtype, variance) =>
    scaled(truncated(key, -2, 2, shape, dtype), f(f(Math.sqrt(variance)) / f(CUT))),
  normal: (key, shape, dtype, variance) => scaled(floats(key, shape, dtype, normalSingle), f(Math.sqrt(variance))),
  uniform: (key, shape, dtype, variance) => {
    const unit = floats(key, shape, dtype, (bits) => uniformSingle(bits, -1, 1));
    return scaled(unit, f(Math.sqrt(f(3 * variance))));
  },
};

const variance = (scale: number, mode: Mode, distribution: string, inAxis: number, outAxis: number): BuiltinFunction =>
  initializer((key, shape, dtype) =>
    spreads[distribution]!(key, shape, dtype, f(scale / fanOf[mode](...fans(shape, inAxis, outAxis)))),
  );

const family = (paths: string, scale: number, mode: Mode, distribution: string): Stated =>
  fn(
    `${paths}(int in_axis=-2, int out_axis=-1, ignored batch_axis=(), dtype dtype=None) -> callable` as 'f(int in_axis, int out_axis) -> callable',
    ({ in_axis, out_axis }) => variance(scale, mode, distribution, in_axis, out_axis),
  );

const at = (...names: string[]): string => names.map((name) => `nn.initializers.${name}`).join(' ');

export const initializers: readonly Stated[] = [
  family(at('glorot_uniform', 'xavier_uniform'), 1, 'fan_avg', 'uniform'),
  family(at('glorot_normal', 'xavier_normal'), 1, 'fan_avg', 'truncated_normal'),
  family(at('lecun_uniform'), 1, 'fan_in', 'uniform'),
  family(at('lecun_normal'), 1, 'fan_in', 'truncated_normal'),
  family(at('he_uniform', 'kaiming_uniform'), 2, 'fan_in', 'uniform'),
  family(at('he_normal', 'kaiming_normal'), 2, 'fan_in', 'truncated_normal'),
  fn(
    'nn.initializers.variance_scaling(float scale, str mode, str distribution, int in_axis=-2, int out_axis=-1, ignored batch_axis=(), dtype dtype=None) -> callable',
    (args) => {
      if (!(args.mode in fanOf)) throw new PyValueError(`invalid mode for variance scaling initializer: ${args.mode}`);
      if (!(args.distribution in spreads))
        throw new PyValueError(`invalid distribution for variance scaling initializer: ${args.distribution}`);
      return variance(args.scale, args.mode as Mode, args.distribution, args.in_axis, args.out_axis);
    },
  ),
  fn('nn.initializers.normal(float stddev=0.01, dtype dtype=None) -> callable', ({ stddev }) =>
    initializer((key, shape, dtype) => scaled(floats(key, shape, dtype, normalSingle), f(stddev))),
  ),
  fn(
    'nn.initializers.truncated_normal(float stddev=0.01, dtype dtype=None, float lower=-2.0, float upper=2.0) -> callable',
    ({ stddev, lower, upper }) =>
      initializer((key, shape, dtype) => scaled(truncated(key, lower, upper, shape, dtype), f(f(stddev) / f(CUT)))),
  ),
  fn('nn.initializers.uniform(float scale=0.01, dtype dtype=None) -> callable', ({ scale }) =>
    initializer((key, shape, dtype) =>
      scaled(
        floats(key, shape, dtype, (bits) => uniformSingle(bits, 0, 1)),
        f(scale),
      ),
    ),
  ),
  fn('nn.initializers.constant(float value, dtype dtype=None) -> callable', ({ value }) => constant(value)),
];

/** Initializers that are used without being called first. */
export const plainInitializers = { zeros: constant(0), ones: constant(1) };
