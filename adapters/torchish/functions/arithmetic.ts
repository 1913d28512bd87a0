/** Elementwise functions whose parameters no op record states: scale factors, rounding modes, bounds, tolerances. */
import { bind1 } from '../../../src/core/bind.ts';
import { isFloating, isInexact, isInteger } from '../../../src/core/dtype.ts';
import { sameShape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import type { AnyOp } from '../../../src/core/op.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { stretch, trimLead } from '../../../src/dialect/subscript.ts';
import { add, div, floorDiv, maximum, minimum, mul, pow, sub, truncDiv } from '../../../src/ops/arithmetic.ts';
import { eq, le, logicalAnd, logicalOr } from '../../../src/ops/comparison.ts';
import { abs, log } from '../../../src/ops/elementwise.ts';
import { isfinite, isnan, rint, trunc } from '../../../src/ops/rounding.ts';
import { where } from '../../../src/ops/index.ts';
import { PyRuntimeError } from '../../../src/python/errors.ts';
import { apply, filled, tensorOf, valueOf } from '../compute.ts';
import { checkOverflow } from '../data.ts';
import { scalarTypeNames } from '../dtype.ts';
import { resultType } from '../promotion.ts';
import { Tensor } from '../tensor.ts';

/** `input op alpha * other`. */
const scaled = (op: AnyOp, input: Operand, other: Operand, alpha: Operand): Tensor => {
  if (alpha.number === 1) return Tensor.of(apply(op, [input, other]));
  const dtype = resultType([input, other]);
  if (isInteger(dtype) && alpha.scalar === 'float')
    throw new PyRuntimeError('For integral input tensors, argument alpha must not be a floating point number.');
  if (dtype === 'bool' && alpha.scalar !== 'bool')
    throw new PyRuntimeError('Boolean alpha only supported for Boolean results.');
  return Tensor.of(apply(op, [input.as(dtype), bind1(mul, [other.as(dtype), alpha.as(dtype)], {})]));
};

const divided = (input: Operand, other: Operand, mode: string | null): Tensor => {
  if (mode === null) return Tensor.of(apply(div, [input, other]));
  if (mode === 'floor') return Tensor.of(apply(floorDiv, [input, other]));
  if (mode !== 'trunc') {
    throw new PyRuntimeError(`div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${mode}'`);
  }
  const dtype = resultType([input, other]);
  return Tensor.of(isFloating(dtype) ? apply(trunc, [apply(div, [input, other])]) : apply(truncDiv, [input, other]));
};

const clamped = (input: Operand, low: Operand | null, high: Operand | null): Tensor => {
  if (low === null && high === null)
    throw new PyRuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
  const raised = low === null ? input : apply(maximum, [input, low]);
  return Tensor.of(high === null ? (raised as Value) : apply(minimum, [raised, high]));
};

const rounded = (input: Operand, decimals: number): Tensor => {
  if (!isFloating(input.dtype)) {
    if (input.dtype === 'bool') throw new PyRuntimeError(`"round_cpu" not implemented for 'Bool'`);
    return Tensor.of(valueOf(input));
  }
  if (decimals === 0) return Tensor.of(apply(rint, [input]));
  const scale = filled([], input.dtype, 10 ** Math.abs(decimals));
  const [up, down] = decimals > 0 ? [mul, div] : [div, mul];
  return Tensor.of(apply(down, [apply(rint, [apply(up, [input, scale])]), scale]));
};

const limits: Readonly<Record<string, number>> = {
  float32: 3.4028234663852886e38,
  float64: Number.MAX_VALUE,
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
};

const withoutNaN = (input: Operand, nan: number | null, posinf: number | null, neginf: number | null): Tensor => {
  if (!isFloating(input.dtype)) return Tensor.of(valueOf(input));
  const most = limits[input.dtype]!;
  const constant = (x: number): Value => filled([], input.dtype, x);
  const finite = apply(where, [apply(isnan, [input]), constant(nan ?? 0), input]);
  const below = apply(where, [apply(eq, [input, Infinity]), constant(posinf ?? most), finite]);
  return Tensor.of(apply(where, [apply(eq, [input, -Infinity]), constant(neginf ?? -most), below]));
};

/** Elementwise |a - b| <= atol + rtol * |b|, or equal. */
const close = (input: Operand, other: Operand, rtol: number, atol: number, equalNaN: boolean): Value => {
  if (input.dtype !== other.dtype) {
    throw new PyRuntimeError(`${scalarTypeNames[input.dtype]} did not match ${scalarTypeNames[other.dtype]}`);
  }
  const same = apply(eq, [input, other]);
  const [a, b] = [input, other].map((x) => x.as('float64')) as [Value, Value];
  const slack = apply(add, [apply(mul, [apply(abs, [b]), rtol]), atol]);
  const near = apply(logicalAnd, [apply(le, [apply(abs, [apply(sub, [a, b])]), slack]), apply(isfinite, [b])]);
  const both = apply(logicalOr, [same, near]);
  return equalNaN ? apply(logicalOr, [both, apply(logicalAnd, [apply(isnan, [a]), apply(isnan, [b])])]) : both;
};

const holds = (value: Value): boolean => elements(value).data.every((x) => Boolean(x));

const equal = (input: Operand, other: Operand): boolean => {
  if (!sameShape(input.shape, other.shape)) return false;
  return holds(apply(eq, [input, other]));
};

const isNumber = (x: Operand): boolean => x.scalar !== null;

const fillValue = (self: Operand, value: Operand): Tensor => {
  if (value.rank > 0)
    throw new PyRuntimeError(
      `fill_ only supports 0-dimension value tensor but got tensor with ${value.rank} dimensions.`,
    );
  if (isNumber(value)) checkOverflow(value.source, self.dtype);
  const { ref } = tensorOf(self);
  return Tensor.of(stretch(trimLead(value.as(ref.dtype), ref.shape.length), ref.shape));
};

const interpolated = (input: Operand, end: Operand, weight: Operand): Tensor => {
  if (isNumber(weight) && Math.abs(Number(weight.number)) >= 0.5) {
    const rest = 1 - Number(weight.number);
    return Tensor.of(apply(sub, [end, apply(mul, [apply(sub, [end, input]), rest])]));
  }
  return Tensor.of(apply(add, [input, apply(mul, [weight, apply(sub, [end, input])])]));
};

const fused = (op: AnyOp, input: Operand, a: Operand, b: Operand, value: Operand): Tensor => {
  const term = apply(op, [a, b]);
  return Tensor.of(apply(add, [input, value.number === 1 ? term : apply(mul, [term, value])]));
};

export const arithmetic: readonly Stated[] = [
  fn(
    'add .add .add_(Operand input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, other, alpha }) => scaled(add, input, other, alpha),
  ),
  fn(
    'sub subtract .sub .sub_ .subtract .subtract_(Operand input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, other, alpha }) => scaled(sub, input, other, alpha),
  ),
  fn('rsub(Tensor input, Operand other, *, Scalar alpha=1) -> Tensor', ({ input, other, alpha }) =>
    scaled(sub, other, input, alpha),
  ),
  fn(
    'div divide .div .div_ .divide .divide_(Operand input, Operand other, *, str rounding_mode=None, Out out=None) -> Tensor',
    ({ input, other, rounding_mode }) => divided(input, other, rounding_mode),
  ),
  fn(
    'clamp clip .clamp .clamp_ .clip .clip_(Tensor input, Tensor min=None, Tensor max=None, *, Out out=None) -> Tensor',
    ({ input, min, max }) => clamped(input, min, max),
  ),
  fn(
    'clamp clip .clamp .clamp_ .clip .clip_(Tensor input, Scalar min=None, Scalar max=None, *, Out out=None) -> Tensor',
    ({ input, min, max }) => clamped(input, min, max),
  ),
  fn('clamp_min .clamp_min .clamp_min_(Tensor input, Operand min, *, Out out=None) -> Tensor', ({ input, min }) =>
    clamped(input, min, null),
  ),
  fn('clamp_max .clamp_max .clamp_max_(Tensor input, Operand max, *, Out out=None) -> Tensor', ({ input, max }) =>
    clamped(input, null, max),
  ),
  fn('round .round .round_(Tensor input, *, int decimals=0, Out out=None) -> Tensor', ({ input, decimals }) =>
    rounded(input, decimals),
  ),
  fn('frac .frac .frac_(Tensor input, *, Out out=None) -> Tensor', ({ input }) =>
    Tensor.of(apply(sub, [input, apply(trunc, [input])])),
  ),
  fn('logit .logit .logit_(Tensor input, float eps=None, *, Out out=None) -> Tensor', ({ input }) =>
    Tensor.of(apply(log, [apply(div, [input, apply(sub, [1, input])])])),
  ),
  fn(
    'nan_to_num .nan_to_num .nan_to_num_(Tensor input, float nan=None, float posinf=None, float neginf=None, *, Out out=None) -> Tensor',
    ({ input, nan, posinf, neginf }) => withoutNaN(input, nan, posinf, neginf),
  ),
  fn(
    'isclose .isclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor',
    ({ input, other, rtol, atol, equal_nan }) => Tensor.of(close(input, other, rtol, atol, equal_nan)),
  ),
  fn(
    'allclose .allclose(Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool',
    ({ input, other, rtol, atol, equal_nan }) => holds(close(input, other, rtol, atol, equal_nan)),
  ),
  fn('equal .equal(Tensor input, Tensor other) -> bool', ({ input, other }) => equal(input, other)),
  fn('isreal .isreal(Tensor input) -> Tensor', ({ input }) => Tensor.of(filled(input.shape, 'bool', 1))),
  fn('fill .fill_(Tensor input, Operand value) -> Tensor', ({ input, value }) => fillValue(input, value)),
  fn('.zero_(Tensor self) -> Tensor', ({ self }) => Tensor.of(filled(self.shape, self.dtype, 0))),
  fn(
    'lerp .lerp .lerp_(Tensor input, Tensor end, Operand weight, *, Out out=None) -> Tensor',
    ({ input, end, weight }) => interpolated(input, end, weight),
  ),
  fn(
    'addcmul .addcmul .addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Out out=None) -> Tensor',
    ({ input, tensor1, tensor2, value }) => fused(mul, input, tensor1, tensor2, value),
  ),
  fn(
    'addcdiv .addcdiv .addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Out out=None) -> Tensor',
    ({ input, tensor1, tensor2, value }) => fused(div, input, tensor1, tensor2, value),
  ),
  fn('float_power .float_power(Operand input, Operand exponent, *, Out out=None) -> Tensor', ({ input, exponent }) =>
    Tensor.of(apply(pow, [input.as('float64'), exponent.as('float64')])),
  ),
  fn('xlogy .xlogy .xlogy_(Operand input, Operand other, *, Out out=None) -> Tensor', ({ input, other }) => {
    const x = isInexact(input.dtype) ? valueOf(input) : input.as('float32');
    return Tensor.of(apply(where, [apply(eq, [x, 0]), filled([], x.dtype, 0), apply(mul, [x, apply(log, [other])])]));
  }),
];
