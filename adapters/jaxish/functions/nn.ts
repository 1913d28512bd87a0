/** jax.nn: activations and what goes with them. */
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { add, div, maximum, minimum, mul, pow, sub } from '../../../src/ops/arithmetic.ts';
import { gt } from '../../../src/ops/comparison.ts';
import {
  expm1Xla as expm1,
  expXla as exp,
  logisticXla as logistic,
  logXla as log,
  tanhXla as tanh,
} from '../../../src/ops/compiled.ts';
import { erfOp, neg, relu, rsqrt, softplus } from '../../../src/ops/elementwise.ts';
import { isfinite } from '../../../src/ops/rounding.ts';
import { where } from '../../../src/ops/index.ts';
import { max, sum } from '../../../src/ops/reduce.ts';
import { Float } from '../../../src/python/values.ts';
import type { AnyOp } from '../../../src/core/op.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, operand } from '../convert.ts';
import { divide } from '../arithmetic.ts';
import { again, dialect, run } from '../dialect.ts';
import { canonical } from '../dtype.ts';
import { toInexact } from '../promotion.ts';
import { fold, mean, type Axes } from './reducing.ts';
import { oneHot } from './selecting.ts';
import { arrayOf } from './shape.ts';

type Term = Operand | JaxArray | number;

const term = (x: Term): Operand =>
  typeof x === 'number' ? operand(new Float(x))! : x instanceof JaxArray ? again(x) : x;

/** An op on arrays and Python floats. */
const on = (op: AnyOp, ...xs: readonly Term[]): JaxArray => run(op, xs.map(term));

const inexact = (x: Operand): Operand =>
  isInexact(x.dtype) ? x : again(new JaxArray(castTo(x.as(x.dtype), toInexact(x.dtype)), x.weak));

/** @throws Issue 'dtype.inexact' for integers, which the primitive does not take */
const strict = (x: Operand): Operand => {
  if (!isInexact(x.dtype)) throw new Issue('dtype.inexact', { op: 'logistic', dtype: x.dtype });
  return x;
};

const sigmoid = (x: Operand): JaxArray => on(logistic, strict(x));

/** exp(x - max) and its sum along the axes. */
const shifted = (x: Operand, axis: Axes): readonly [JaxArray, JaxArray] => {
  const difference = on(sub, x, fold(max, { a: x, axis, keepdims: true, initial: new Float(-Infinity) }));
  return [difference, fold(sum, { a: again(on(exp, difference)), axis, keepdims: true })];
};

const softmax = (x: Operand, axis: Axes): JaxArray => {
  const [difference, total] = shifted(x, axis);
  return divide(dialect, again(on(exp, difference)), again(total));
};

const logSumExp = (given: Operand, axis: Axes, keepdims: boolean): JaxArray => {
  const x = inexact(given);
  const top = fold(max, { a: x, axis, keepdims: true });
  const safe = on(where, on(isfinite, top), top, 0);
  const total = fold(sum, { a: again(on(exp, on(sub, x, safe))), axis, keepdims });
  const shift = keepdims ? safe : fold(max, { a: again(safe), axis, keepdims: false });
  return on(add, on(log, total), shift);
};

const positive = (x: Operand, yes: Term, no: Term): JaxArray => on(where, on(gt, x, operand(0)!), yes, no);

/** As long as the argument is positive itself, otherwise `scale * (exp(x / alpha) - 1)`. */
const exponentialUnit = (x: Operand, alpha: Term): JaxArray =>
  positive(x, x, on(mul, alpha, on(expm1, positive(x, 0, x))));

const gelu = (x: Operand, approximate: boolean): JaxArray => {
  if (!approximate) return on(mul, on(mul, 0.5, x), on(add, 1, on(erfOp, on(div, x, Math.SQRT2))));
  const cubic = on(mul, 0.044715, on(pow, x, operand(3)!));
  return on(mul, x, on(mul, 0.5, on(add, 1, on(tanh, on(mul, Math.sqrt(2 / Math.PI), on(add, x, cubic))))));
};

/** Class of a number without a dtype argument. */
const oneHotDType = (dtype: DType | null): DType => dtype ?? canonical('float64');

export const nn: readonly Stated[] = [
  fn('nn.relu(ArrayLike x) -> Array', ({ x }) => on(relu, x)),
  fn('nn.relu6(ArrayLike x) -> Array', ({ x }) => on(minimum, on(maximum, x, operand(0)!), 6)),
  fn('nn.sigmoid(ArrayLike x) -> Array', ({ x }) => sigmoid(x)),
  fn('nn.tanh(ArrayLike x, /) -> Array', ({ x }) => on(tanh, x)),
  fn('nn.silu nn.swish(ArrayLike x) -> Array', ({ x }) => on(mul, x, sigmoid(inexact(x)))),
  fn('nn.softplus(ArrayLike x) -> Array', ({ x }) => on(softplus, inexact(x))),
  fn('nn.log_sigmoid(ArrayLike x) -> Array', ({ x }) => on(neg, on(softplus, on(neg, inexact(x))))),
  fn('nn.soft_sign(ArrayLike x) -> Array', ({ x }) => on(div, x, on(add, 1, positive(x, x, on(neg, x))))),
  fn('nn.elu(ArrayLike x, ArrayLike alpha=1.0) -> Array', ({ x, alpha }) => exponentialUnit(inexact(x), alpha)),
  fn('nn.selu(ArrayLike x) -> Array', ({ x }) =>
    on(mul, 1.0507009873554805, exponentialUnit(inexact(x), 1.6732632423543772)),
  ),
  fn('nn.celu(ArrayLike x, ArrayLike alpha=1.0) -> Array', ({ x, alpha }) =>
    on(add, on(maximum, x, 0), on(mul, alpha, on(expm1, on(div, on(minimum, x, 0), alpha)))),
  ),
  fn('nn.leaky_relu(ArrayLike x, ArrayLike negative_slope=0.01) -> Array', ({ x, negative_slope }) =>
    positive(x, x, on(mul, x, negative_slope)),
  ),
  fn('nn.hard_tanh(ArrayLike x) -> Array', ({ x }) => on(minimum, on(maximum, x, -1), 1)),
  fn('nn.gelu(ArrayLike x, bool approximate=True) -> Array', ({ x, approximate }) => gelu(inexact(x), approximate)),
  fn('nn.softmax(ArrayLike x, axes axis=-1, ignored where=None) -> Array', ({ x, axis }) => softmax(inexact(x), axis)),
  fn('nn.log_softmax(ArrayLike x, axes axis=-1, ignored where=None) -> Array', ({ x, axis }) => {
    const [difference, total] = shifted(inexact(x), axis);
    return on(sub, difference, on(log, total));
  }),
  fn(
    'nn.logsumexp scipy.special.logsumexp(ArrayLike a, axes axis=None, ignored b=None, bool keepdims=False) -> Array',
    ({ a, axis, keepdims }) => logSumExp(a, axis, keepdims),
  ),
  fn(
    'nn.one_hot(any x, int num_classes, *, dtype dtype=None, int axis=-1) -> Array',
    ({ x, num_classes, dtype, axis }) => oneHot(again(asArray(x)), num_classes, oneHotDType(dtype), axis),
  ),
  fn('nn.identity(ArrayLike x) -> Array', ({ x }) => arrayOf(x)),
  fn('nn.standardize(ArrayLike x, axes axis=-1) -> Array', ({ x, axis }) => {
    const centre = mean({ a: x, axis, keepdims: true });
    const squares = mean({ a: again(on(mul, x, x)), axis, keepdims: true });
    const spread = on(sub, squares, on(mul, centre, centre));
    return on(mul, on(sub, x, centre), on(rsqrt, on(add, spread, 1e-5)));
  }),
];
