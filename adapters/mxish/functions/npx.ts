/** MXNet's extensions to NumPy: what neural networks need. */
import { bind1 } from '../../../src/core/bind.ts';
import { allocate, isFloating, rounding, type DType } from '../../../src/core/dtype.ts';
import { normalizeAxis, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { add, div, maximum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { store } from '../../../src/ops/create.ts';
import { exp, log, logistic, neg, relu as reluOp, softplus, tanh } from '../../../src/ops/elementwise.ts';
import { normalizeIndex, pick, placeAlong, takeAlong } from '../../../src/ops/index.ts';
import { argsort } from '../../../src/ops/sorting.ts';
import { matmul } from '../../../src/ops/linalg.ts';
import { narrow, reshape, toDType, transpose } from '../../../src/ops/movement.ts';
import { max, sum } from '../../../src/ops/reduce.ts';
import { gammaLn } from '../../../src/ops/special.ts';
import { listOf } from '../../../src/python/values.ts';
import { check, dims, MXNetError, shapeInconsistent } from '../exceptions.ts';
import { apply, give, operandOf, valueOf } from '../results.ts';
import { filled } from '../scalar.ts';
import { NDArray } from '../tensor.ts';

const reshaped = (x: Value, shape: Shape): Value => bind1(reshape, [x], { shape });

const floatsOnly = ({ dtype }: Operand): void => {
  if (isFloating(dtype)) return;
  throw new MXNetError(
    `This operation only support floating point types${dtype.endsWith('8') ? '' : ','} not ${dtype}`,
  );
};

/** Exponentials that add up to 1 along an axis, or their logarithms. */
const softmax = (data: Operand, axis: number, temperature: number, logarithm: boolean, dtype: DType | null): Value => {
  floatsOnly(data);
  const axes = [normalizeAxis(axis, data.rank, data.shape)];
  const x = temperature === 1 ? valueOf(data) : bind1(div, [valueOf(data), filled([], data.dtype, temperature)], {});
  const shifted = bind1(sub, [x, bind1(max, [x], { axes, keep: true })], {});
  const powers = bind1(exp, [shifted], {});
  const total = bind1(sum, [powers], { axes, keep: true });
  const value = logarithm ? bind1(sub, [shifted, bind1(log, [total], {})], {}) : bind1(div, [powers, total], {});
  return toDType(value, dtype ?? data.dtype);
};

const relu = (data: Operand): Value => apply(reluOp, [data]);

/** 1 / (1 + exp(-x)), every step rounded to the dtype. */
const sigmoid = (data: Operand): Value => {
  if (!isFloating(data.dtype)) return apply(logistic, [data]);
  const one = filled([], data.dtype, 1);
  return bind1(div, [one, bind1(add, [one, bind1(exp, [bind1(neg, [valueOf(data)], {})], {})], {})], {});
};

const activations: Readonly<Record<string, (x: Operand) => Value>> = {
  relu,
  sigmoid: (x) => sigmoid(x),
  tanh: (x) => apply(tanh, [x]),
  softrelu: (x) => apply(softplus, [x]),
  softsign: (x) =>
    bind1(
      div,
      [
        valueOf(x),
        bind1(
          add,
          [filled([], x.dtype, 1), apply(maximum, [x, operandOf(apply(mul, [x, operandOf(filled([], x.dtype, -1))]))])],
          {},
        ),
      ],
      {},
    ),
};

const activate = (data: Operand, type: string | null): Value => {
  if (type === null)
    throw new MXNetError('Required parameter act_type of int is not presented, in operator Activation(name="")');
  const rule = activations[type];
  if (!rule) {
    throw new MXNetError(
      `Invalid Input: '${type}', valid values are: {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'}, in operator Activation(name="", act_type="${type}")`,
    );
  }
  return rule(data);
};

/** Each element by a real function, in the array's dtype. */
const mapped = (data: Operand, real: (x: number) => number): Value => {
  const x = elements(valueOf(data));
  const out = { dtype: data.dtype, shape: data.shape, data: allocate(data.dtype, sizeOf(data.shape)) };
  for (let i = 0; i < x.data.length; i++) store(out, i, real(Number(x.data[i])));
  return fromArray(out);
};

const gamma = (x: number): number => {
  if (Number.isInteger(x) && x > 0 && x < 171)
    return Array.from({ length: x - 1 }, (_, i) => i + 1).reduce((a, b) => a * b, 1);
  const sign = x < 0 && Math.floor(x) % 2 !== 0 ? -1 : 1;
  return sign * Math.exp(gammaLn(x));
};

const leaky =
  (slope: number, dtype: DType) =>
  (x: number): number =>
    x > 0 ? x : rounding[dtype](slope) * x;

const oneHot = (indices: Operand, depth: number, on: number, off: number, dtype: DType): Value => {
  const positions = elements(valueOf(indices)).data;
  const out = { dtype, shape: [...indices.shape, depth], data: allocate(dtype, positions.length * depth) };
  for (let i = 0; i < out.data.length; i++) store(out, i, off);
  positions.forEach((position, i) => {
    const at = Math.trunc(Number(position));
    if (at >= 0 && at < depth) store(out, i * depth + at, on);
  });
  return fromArray(out);
};

/** One element along an axis for each of the other positions. */
const picked = (data: Operand, index: Operand, axis: number, keep: boolean, mode: string): Value => {
  const along = normalizeAxis(axis, data.rank, data.shape);
  const kept = data.shape.with(along, 1);
  const dropped = data.shape.toSpliced(along, 1);
  const fits = [kept, dropped].some(
    (shape) => shape.length === index.rank && shape.every((n, i) => n === index.shape[i]),
  );
  if (!fits) throw shapeInconsistent(index.shape, dims(dropped));
  const size = data.shape[along]!;
  const whole = index.as(isFloating(index.dtype) ? 'int64' : index.dtype);
  const places = bind1(normalizeIndex, [whole], {
    size,
    axis: along,
    mode: mode === 'wrap' ? 'wrap' : 'clamp',
    negative: false,
    shape: data.shape,
  });
  const value = bind1(takeAlong, [valueOf(data), reshaped(places, kept)], { axis: along });
  return keep ? value : reshaped(value, dropped);
};

/** The k largest or smallest along an axis: positions, values, both, or a mask. */
const top = (
  data: Operand,
  axis: number | null,
  k: number,
  kind: string,
  ascending: boolean,
  dtype: DType,
): Value[] => {
  const flat = axis === null;
  const x = flat ? reshaped(valueOf(data), [sizeOf(data.shape)]) : valueOf(data);
  const along = flat ? 0 : normalizeAxis(axis, data.rank, data.shape);
  const size = x.shape[along]!;
  if (k < 0 || k > size) throw check('*k >= 0 && *k <= *element_num', `k must be smaller than ${size}, get k = ${k}`);
  const order = bind1(argsort, [x], { axis: along, descending: !ascending });
  const places = bind1(narrow, [order], { axis: along, start: 0, length: k === 0 ? size : k });
  const values = (): Value => bind1(takeAlong, [x, places], { axis: along });
  if (kind === 'value') return [values()];
  if (kind === 'both') return [values(), toDType(places, dtype)];
  if (kind === 'mask') return [reshaped(maskAlong(x, places, along), data.shape)];
  return [toDType(places, dtype)];
};

const maskAlong = (x: Value, places: Value, axis: number): Value =>
  bind1(placeAlong, [filled(x.shape, x.dtype, 0), places, filled(places.shape, x.dtype, 1)], { axis, mode: 'set' });

const turned = (x: Value, turn: boolean): Value => {
  const rank = x.shape.length;
  return turn
    ? bind1(transpose, [x], { order: [...x.shape.keys()].map((i) => (i < rank - 2 ? i : 2 * rank - 3 - i)) })
    : x;
};

const batchDot = (lhs: Operand, rhs: Operand, left: boolean, right: boolean): Value => {
  const at = lhs.shape.slice(0, -2).findIndex((n, i) => n !== rhs.shape[i]);
  if (at >= 0) {
    throw check(
      'lshape[i] == rshape[i]',
      `batch_dot shape error (the leading batch dimensions must be equal): ${dims(lhs.shape)} X ${dims(rhs.shape)} trans_a=${Number(left)} trans_b=${Number(right)}`,
      [lhs.shape[at], rhs.shape[at]],
    );
  }
  return bind1(matmul, [turned(valueOf(lhs), left), turned(valueOf(rhs), right)], {});
};

const fullyConnected = (data: Operand, weight: Operand, bias: Operand | null, flatten: boolean): Value => {
  const x =
    flatten && data.rank > 2 ? reshaped(valueOf(data), [data.shape[0]!, sizeOf(data.shape.slice(1))]) : valueOf(data);
  const width = x.shape.at(-1)!;
  if (weight.shape[1] !== width) throw shapeInconsistent(weight.shape, `(${weight.shape[0]},${width})`);
  const rows = reshaped(x, [sizeOf(x.shape) / Math.max(width, 1), width]);
  const product = bind1(matmul, [rows, turned(valueOf(weight), true)], {});
  const value = reshaped(product, [...x.shape.slice(0, -1), weight.shape[0]!]);
  return bias ? bind1(add, [value, valueOf(bias)], {}) : value;
};

export const extensions: readonly Stated[] = [
  fn('npx.sigmoid(Tensor data, Out out=None) -> Tensor', ({ data, out }, call) => give(sigmoid(data), out, call)),
  fn('npx.relu(Tensor data, Out out=None) -> Tensor', ({ data, out }, call) => give(relu(data), out, call)),
  fn(
    'npx.softmax(Tensor data, Tensor length=None, int axis=-1, float temperature=1, dtype dtype=None, any use_length=None, Out out=None) -> Tensor',
    ({ data, axis, temperature, dtype, out }, call) => give(softmax(data, axis, temperature, false, dtype), out, call),
  ),
  fn(
    'npx.log_softmax(Tensor data, int axis=-1, float temperature=1, dtype dtype=None, any use_length=None, Out out=None) -> Tensor',
    ({ data, axis, temperature, dtype, out }, call) => give(softmax(data, axis, temperature, true, dtype), out, call),
  ),
  fn('npx.activation(Tensor data, str act_type=None, Out out=None) -> Tensor', ({ data, act_type, out }, call) =>
    give(activate(data, act_type), out, call),
  ),
  fn('npx.gamma(Tensor data, Out out=None) -> Tensor', ({ data, out }, call) => give(mapped(data, gamma), out, call)),
  fn(
    "npx.leaky_relu(Tensor data, Tensor gamma=None, str act_type='leaky', float slope=0.25, any lower_bound=None, any upper_bound=None, Out out=None) -> Tensor",
    ({ data, slope, out }, call) => {
      floatsOnly(data);
      return give(mapped(data, leaky(slope, data.dtype)), out, call);
    },
  ),
  fn(
    'npx.one_hot(Tensor indices, int depth, float on_value=1, float off_value=0, dtype dtype=None, Out out=None) -> Tensor',
    ({ indices, depth, on_value, off_value, dtype, out }, call) =>
      give(oneHot(indices, depth, on_value, off_value, dtype ?? 'float32'), out, call),
  ),
  fn(
    "npx.pick(Tensor data, Tensor index, int axis=-1, bool keepdims:keep=False, str mode='clip', Out out=None) -> Tensor",
    ({ data, index, axis, keep, mode, out }, call) => give(picked(data, index, axis, keep, mode), out, call),
  ),
  fn(
    "npx.topk(Tensor data, flatAxis? axis=-1, int k=1, str ret_typ='indices', bool is_ascend=False, dtype dtype=None, Out out=None) -> Tensor",
    ({ data, axis, k, ret_typ, is_ascend, dtype }) => {
      const parts = top(data, axis, k, ret_typ, is_ascend, dtype ?? 'float32').map((x) => NDArray.of(x));
      return parts.length === 1 ? parts[0] : listOf(parts);
    },
  ),
  fn(
    'npx.batch_dot(Tensor lhs, Tensor rhs, bool transpose_a=False, bool transpose_b=False, any forward_stype=None, Out out=None) -> Tensor',
    ({ lhs, rhs, transpose_a, transpose_b, out }, call) =>
      give(batchDot(lhs, rhs, transpose_a, transpose_b), out, call),
  ),
  fn(
    'npx.fully_connected(Tensor data, Tensor weight, Tensor bias=None, int num_hidden=None, bool no_bias=False, bool flatten=True, Out out=None) -> Tensor',
    ({ data, weight, bias, flatten, out }, call) => give(fullyConnected(data, weight, bias, flatten), out, call),
  ),
  fn(
    'npx.embedding(Tensor data, Tensor weight, any input_dim=None, any output_dim=None, any dtype=None, any sparse_grad=None, Out out=None) -> Tensor',
    ({ data, weight, out }, call) => {
      const index = bind1(normalizeIndex, [data.as('int64')], {
        size: weight.shape[0]!,
        axis: 0,
        mode: 'clamp',
        negative: false,
        shape: weight.shape,
      });
      return give(bind1(pick, [valueOf(weight), index], { axes: [0], at: 0, fill: 0 }), out, call);
    },
  ),
  fn('npx.cast(Tensor data, dtype dtype, Out out=None) -> Tensor', ({ data, dtype, out }, call) =>
    give(toDType(valueOf(data), dtype), out, call),
  ),
  fn('npx.shape_array(Tensor data) -> Tensor', ({ data }) =>
    NDArray.of(fromArray({ dtype: 'int64', shape: [data.rank], data: BigInt64Array.from(data.shape, BigInt) })),
  ),
  fn('npx.reshape_like(Tensor lhs, Tensor rhs) -> Tensor', ({ lhs, rhs }) =>
    NDArray.of(reshaped(valueOf(lhs), rhs.shape)),
  ),
  fn('npx.waitall() -> None', () => null),
  fn('npx.is_np_array() -> bool', () => true),
  fn('npx.is_np_shape() -> bool', () => true),
  fn('npx.set_np(any shape=True, any array=True) -> None', () => null),
  fn('npx.reset_np() -> None', () => null),
  fn('npx.num_gpus() -> int', () => 0),
];
