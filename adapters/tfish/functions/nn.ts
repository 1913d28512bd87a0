/** Activations, losses and other functions of neural nets. */
import { bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import { normalizeAxes } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { add, div, maximum, minimum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { ge, gt } from '../../../src/ops/comparison.ts';
import { full } from '../../../src/ops/create.ts';
import { abs, erfcOp, expm1, log1p, neg, relu, rsqrt } from '../../../src/ops/elementwise.ts';
import { expPackets as exp, logPackets as log, sigmoidPackets, tanhPackets as tanh } from '../../../src/ops/packets.ts';
import { where } from '../../../src/ops/index.ts';
import { max, mean, sum } from '../../../src/ops/reduce.ts';
import { reshape, toDType } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { truth } from '../../../src/python/operators.ts';
import { str } from '../../../src/python/text.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { numbersOf } from '../arithmetic.ts';
import { toValue } from '../convert.ts';
import { dtypeObjects } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { InvalidArgumentError, invalid } from '../exceptions.ts';
import { gather } from '../gather.ts';
import { run } from '../raw.ts';
import { EagerTensor, isTensor } from '../tensor.ts';
import { lengthsOf } from './creation.ts';
import { uniformOf } from './random.ts';

const number = (value: number, dtype: DType): Value => bind1(full, [], { shape: [], dtype, value });
const wrap = (x: Value): EagerTensor => new EagerTensor(x);

const softmaxOf = (x: Value, axis: number): Value => {
  const shifted = bind1(sub, [x, bind1(max, [x], { axes: [axis], keep: true })], {});
  const powers = bind1(exp, [shifted], {});
  return bind1(div, [powers, bind1(sum, [powers], { axes: [axis], keep: true })], {});
};

const logSoftmaxOf = (x: Value, axis: number): Value => {
  const shifted = bind1(sub, [x, bind1(max, [x], { axes: [axis], keep: true })], {});
  const total = bind1(sum, [bind1(exp, [shifted], {})], { axes: [axis], keep: true });
  return bind1(sub, [shifted, bind1(log, [total], {})], {});
};

/** A function along one axis of the logits. @throws InvalidArgumentError for an axis that there is not */
const along =
  (raw: string, body: (x: Value, axis: number) => Value) =>
  (logits: unknown, axis: unknown, name: unknown): EagerTensor => {
    const x = new EagerTensor(toValue(logits));
    const at = axis === null ? -1 : Number(axis);
    return run(
      raw,
      [x],
      (a) => {
        const rank = a.shape.length;
        if (at < -rank || at >= rank) {
          throw new InvalidArgumentError(
            `\`dim\` must be in the range [${-rank}, ${rank}) where ${rank} is the number of dimensions in the input. Received: dim=${at}`,
          );
        }
        return body(a.value, at < 0 ? at + rank : at);
      },
      name,
    );
  };
const softmax = along('Softmax', softmaxOf);
const logSoftmax = along('LogSoftmax', logSoftmaxOf);

const clamped = (x: Value, low: number): Value => bind1(maximum, [x, number(low, x.dtype)], {});

/** x where positive, else `slope` of it. */
const leaky = (x: Value, slope: number): Value =>
  bind1(where, [bind1(gt, [x, number(0, x.dtype)], {}), x, bind1(mul, [x, number(slope, x.dtype)], {})], {});

const exponentialLinear = (x: Value, alpha: number, scale: number): Value => {
  const low = bind1(mul, [bind1(expm1, [x], {}), number(alpha * scale, x.dtype)], {});
  const high = scale === 1 ? x : bind1(mul, [x, number(scale, x.dtype)], {});
  return bind1(where, [bind1(gt, [x, number(0, x.dtype)], {}), high, low], {});
};

const gelu = (features: unknown, approximate: boolean): EagerTensor => {
  const x = toValue(features);
  if (!/float/.test(x.dtype)) {
    throw new PyValueError(
      `\`features.dtype\` must be a floating point tensor.Received:features.dtype=${str(dtypeObjects[x.dtype])}`,
    );
  }
  const of = (value: number): Value => number(value, x.dtype);
  const times = (a: Value, b: Value): Value => bind1(mul, [a, b], {});
  const half = times(of(0.5), x);
  if (!approximate) return wrap(times(half, bind1(erfcOp, [times(bind1(neg, [x], {}), of(Math.SQRT1_2))], {})));
  const cubic = bind1(add, [x, times(of(0.044715), times(times(x, x), x))], {});
  return wrap(times(half, bind1(add, [of(1), bind1(tanh, [times(of(0.7978845608028654), cubic)], {})], {})));
};

/** x times the sigmoid of beta times x. */
const swish = (features: unknown, beta: unknown): EagerTensor => {
  const x = toValue(features);
  const scaled = bind1(mul, [toDType(toValue(beta), x.dtype), x], {});
  return wrap(bind1(mul, [x, valueOfRun('Sigmoid', scaled)], {}));
};

const valueOfRun = (raw: string, x: Value): Value =>
  EagerTensor.valueOf(run(raw, [wrap(x)], (a) => bind1(sigmoidPackets, [a.value], {})));

const moments = (x: unknown, axes: unknown, keep: boolean): unknown => {
  const value = toValue(x);
  const over = normalizeAxes(numbersOf(toValue(axes)), value.shape.length);
  const centre = bind1(mean, [value], { axes: over, keep: true });
  const d = bind1(sub, [value, centre], {});
  const spread = bind1(mean, [bind1(mul, [d, d], {})], { axes: over, keep: true });
  const dropped = (y: Value): EagerTensor =>
    wrap(keep ? y : bind1(reshape, [y], { shape: y.shape.filter((_, i) => !over.includes(i)) }));
  return new Tuple([dropped(centre), dropped(spread)]);
};

const normalized = (x: unknown, axis: unknown, epsilon: number): EagerTensor => {
  const value = toValue(x);
  const rank = value.shape.length;
  const axes = axis === null ? [...value.shape.keys()] : normalizeAxes(numbersOf(toValue(axis)), rank);
  const squares = bind1(sum, [bind1(mul, [value, value], {})], { axes, keep: true });
  return wrap(bind1(mul, [value, bind1(rsqrt, [clamped(squares, epsilon)], {})], {}));
};

const sigmoidLoss = (labels: unknown, logits: unknown): EagerTensor => {
  const x = toValue(logits);
  const z = toValue(labels, x.dtype);
  const softened = bind1(log1p, [bind1(exp, [bind1(neg, [bind1(abs, [x], {})], {})], {})], {});
  return wrap(bind1(add, [bind1(sub, [clamped(x, 0), bind1(mul, [x, z], {})], {}), softened], {}));
};

const softmaxLoss = (labels: unknown, logits: unknown, axis: unknown): EagerTensor => {
  const x = toValue(logits);
  const z = toValue(labels, x.dtype);
  const at = Number(axis) < 0 ? Number(axis) + x.shape.length : Number(axis);
  const product = bind1(mul, [z, logSoftmaxOf(x, at)], {});
  return wrap(bind1(neg, [bind1(sum, [product], { axes: [at], keep: false })], {}));
};

/** The negative log-probability of each row's label. */
const sparseLoss = (labels: unknown, logits: unknown): EagerTensor => {
  const x = toValue(logits);
  const classes = toValue(labels);
  const logs = wrap(logSoftmaxOf(x, x.shape.length - 1));
  const picked = EagerTensor.valueOf(
    gather(
      logs,
      wrap(bind1(reshape, [classes], { shape: [...classes.shape, 1] })),
      x.shape.length - 1,
      x.shape.length - 1,
      null,
    ),
  );
  return wrap(bind1(neg, [bind1(reshape, [picked], { shape: classes.shape })], {}));
};

const biased = (value: unknown, bias: unknown, name: unknown): EagerTensor =>
  run(
    'BiasAdd',
    [new EagerTensor(toValue(value)), new EagerTensor(toValue(bias))],
    (x, b) => {
      if (b.shape.length !== 1 || b.shape[0] !== x.shape.at(-1)) {
        throw invalid(
          `Must provide as many biases as the last dimension of the input tensor: ${brackets(b.shape)} vs. ${brackets(x.shape)}`,
        );
      }
      return bind1(add, [x.value, b.value], {});
    },
    name,
  );

/** Elements dropped at a rate; the others are scaled so that the sum stays what it is on average. */
const dropout = (input: unknown, rate: unknown, noise: unknown, seed: unknown): EagerTensor => {
  const fraction = rate instanceof Float ? rate.value : typeof rate === 'number' ? rate : null;
  if (fraction !== null && (fraction < 0 || fraction >= 1)) {
    throw new PyValueError(
      `\`rate\` must be a scalar tensor or a float in the range [0, 1). Received: rate=${str(rate)}`,
    );
  }
  const x = toValue(input);
  if (!/float/.test(x.dtype)) {
    throw new PyValueError(
      `\`x.dtype\` must be a floating point tensor as \`x\` will be scaled. Received: x_dtype=${str(dtypeObjects[x.dtype])}`,
    );
  }
  if (fraction === null && !isTensor(rate))
    throw new PyTypeError(`\`rate\` must be a scalar or scalar tensor. Received: rate=${str(rate)}`);
  const part = fraction ?? numbersOf(toValue(rate))[0]!;
  const drawn = uniformOf(noise === null ? x.shape : lengthsOf(noise), x.dtype, seed);
  if (part === 0) return wrap(x);
  const scaled = bind1(mul, [x, number(1 / (1 - part), x.dtype)], {});
  return wrap(bind1(where, [bind1(ge, [drawn, number(part, x.dtype)], {}), scaled, number(0, x.dtype)], {}));
};

export const nets: readonly Stated[] = [
  fn('nn.relu(any features, any name=None) -> Tensor', ({ features, name }) =>
    run('Relu', [features], (x) => bind1(relu, [x.value], {}), name),
  ),
  fn('nn.relu6(any features, any name=None) -> Tensor', ({ features, name }) =>
    run('Relu6', [features], (x) => bind1(minimum, [clamped(x.value, 0), number(6, x.value.dtype)], {}), name),
  ),
  fn('nn.leaky_relu(any features, any alpha=0.2, name name=None) -> Tensor', ({ features, alpha }) => {
    const x = toValue(features);
    const value = /int/.test(x.dtype) ? toDType(x, 'float32') : x;
    return run('LeakyRelu', [wrap(value)], (a) => leaky(a.value, Number(alpha)));
  }),
  fn('nn.elu(any features, any name=None) -> Tensor', ({ features, name }) =>
    run('Elu', [features], (x) => exponentialLinear(x.value, 1, 1), name),
  ),
  fn('nn.selu(any features, any name=None) -> Tensor', ({ features, name }) =>
    run('Selu', [features], (x) => exponentialLinear(x.value, 1.6732632423543772, 1.0507009873554805), name),
  ),
  fn('nn.gelu(any features, any approximate=False, name name=None) -> Tensor', ({ features, approximate }) =>
    gelu(features, truth(approximate)),
  ),
  fn('nn.silu nn.swish(any features, any beta=1.0) -> Tensor', ({ features, beta }) => swish(features, beta)),
  fn('nn.softmax(any logits, any axis=None, any name=None) -> Tensor', ({ logits, axis, name }) =>
    softmax(logits, axis, name),
  ),
  fn('nn.log_softmax(any logits, any axis=None, any name=None) -> Tensor', ({ logits, axis, name }) =>
    logSoftmax(logits, axis, name),
  ),
  fn(
    'nn.moments(any x, any axes, any shift=None, any keepdims=False, name name=None) -> tuple',
    ({ x, axes, keepdims }) => moments(x, axes, truth(keepdims)),
  ),
  fn(
    'nn.l2_normalize math.l2_normalize(any x, any axis=None, any epsilon=1e-12, name name=None) -> Tensor',
    ({ x, axis, epsilon }) => normalized(x, axis, Number(epsilon)),
  ),
  fn('nn.l2_loss(any t, any name=None) -> Tensor', ({ t, name }) =>
    run(
      'L2Loss',
      [t],
      (x) => {
        const total = bind1(sum, [bind1(mul, [x.value, x.value], {})], { axes: [...x.shape.keys()], keep: false });
        return bind1(div, [total, number(2, x.value.dtype)], {});
      },
      name,
    ),
  ),
  fn('nn.bias_add(any value, any bias, any data_format=None, any name=None) -> Tensor', ({ value, bias, name }) =>
    biased(value, bias, name),
  ),
  fn('nn.embedding_lookup(any params, any ids, any max_norm=None, name name=None) -> Tensor', ({ params, ids }) =>
    gather(params, ids, 0, 0, null),
  ),
  fn(
    'nn.sigmoid_cross_entropy_with_logits(any labels=None, any logits=None, name name=None) -> Tensor',
    ({ labels, logits }) => sigmoidLoss(labels, logits),
  ),
  fn(
    'nn.softmax_cross_entropy_with_logits(any labels, any logits, any axis=-1, name name=None) -> Tensor',
    ({ labels, logits, axis }) => softmaxLoss(labels, logits, axis),
  ),
  fn(
    'nn.sparse_softmax_cross_entropy_with_logits(any labels, any logits, name name=None) -> Tensor',
    ({ labels, logits }) => sparseLoss(labels, logits),
  ),
  fn(
    'nn.dropout(any x, any rate, any noise_shape=None, any seed=None, name name=None) -> Tensor',
    ({ x, rate, noise_shape, seed }) => dropout(x, rate, noise_shape, seed),
  ),
];
