/** Reductions along axes, positions of extremes, running totals. */
import { bind1 } from '../../../src/core/bind.ts';
import { dtypes, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import type { Op } from '../../../src/core/op.ts';
import { normalizeAxes, normalizeAxis, reducedShape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { add as addOp, mul, sub } from '../../../src/ops/arithmetic.ts';
import { full } from '../../../src/ops/create.ts';
import { sqrt } from '../../../src/ops/elementwise.ts';
import { isfinite as isFiniteOp, isnan } from '../../../src/ops/rounding.ts';
import { expPackets as exp, logPackets as log } from '../../../src/ops/packets.ts';
import { where } from '../../../src/ops/index.ts';
import * as fold from '../../../src/ops/reduce.ts';
import type { ReduceParams } from '../../../src/ops/families.ts';
import { toDType } from '../../../src/ops/movement.ts';
import { PyTypeError } from '../../../src/python/errors.ts';
import { truth } from '../../../src/python/operators.ts';
import { str } from '../../../src/python/text.ts';
import { isIntegerNumber } from '../../../src/python/typeof.ts';
import { Float } from '../../../src/python/values.ts';
import { numbersOf, tensor } from '../arithmetic.ts';
import { toValue } from '../convert.ts';
import { asDType, dtypeObjects, limitOf } from '../dtype.ts';
import { invalid, nowRunning } from '../exceptions.ts';
import { run, type Argument } from '../raw.ts';
import { dtypeOf, EagerTensor, isTensor, valueOf } from '../tensor.ts';

type Reduce = Op<ReduceParams>;

const axesOf = (axis: Argument | undefined, rank: number): readonly number[] =>
  axis ? normalizeAxes(axis.ints, rank) : Array.from({ length: rank }, (_, i) => i);

type Body = (x: Value, params: ReduceParams) => Value;

/** A reduction by a raw op; without axes all of them are folded. */
const reduced =
  (raw: string, body: Body) =>
  (input: unknown, axis: unknown, keep: unknown): EagerTensor =>
    run(raw, axis === null ? [input] : [input, axis], (x, axes) =>
      body(x.value, { axes: axesOf(axes, x.shape.length), keep: keep !== null && truth(keep) }),
    );

const plain =
  (op: Reduce): Body =>
  (x, params) =>
    bind1(op, [x], params);

/** The largest or smallest element; over nothing the dtype's own limit. */
const extreme =
  (op: Reduce, largest: boolean): Body =>
  (x, params) => {
    if (params.axes.every((axis) => x.shape[axis]! > 0)) return bind1(op, [x], params);
    const value = dtypes[x.dtype].category === 'float' ? (largest ? -Infinity : Infinity) : limitOf(x.dtype, !largest);
    return bind1(full, [], { shape: reducedShape(x.shape, params.axes, params.keep), dtype: x.dtype, value });
  };

const mean: Body = (x, params) => {
  const count = params.axes.reduce((total, axis) => total * x.shape[axis]!, 1);
  if (count === 0 && /int/.test(x.dtype))
    return bind1(full, [], { shape: reducedShape(x.shape, params.axes, params.keep), dtype: x.dtype, value: 0 });
  return bind1(fold.mean, [x], params);
};

const sum = reduced('Sum', plain(fold.sum));
const maxOf = reduced('Max', extreme(fold.max, true));
const meanOf = reduced('Mean', mean);

const euclidean = reduced('EuclideanNorm', (x, params) =>
  bind1(sqrt, [bind1(fold.sum, [bind1(mul, [x, x], {})], params)], {}),
);

/** log of the sum of exponentials, shifted by the largest element where that is finite. */
const logSumExp = (input: unknown, axis: unknown, keep: unknown): EagerTensor => {
  const x = tensor(input);
  const raw = maxOf(x, axis, true);
  const peaks = valueOf(raw);
  const finite = bind1(
    where,
    [bind1(isFiniteOp, [peaks], {}), peaks, bind1(full, [], { shape: [], dtype: peaks.dtype, value: 0 })],
    {},
  );
  const shifted = bind1(exp, [bind1(sub, [valueOf(x), finite], {})], {});
  const total = sum(new EagerTensor(shifted), axis, true);
  const result = bind1(addOp, [bind1(log, [valueOf(total)], {}), finite], {});
  if (keep !== null && truth(keep)) return new EagerTensor(result);
  return new EagerTensor(
    bind1(fold.sum, [result], {
      axes: axis === null ? axesAll(result) : normalizeAxes(numbersOf(toValue(axis)), result.shape.length),
      keep: false,
    }),
  );
};

const axesAll = (x: Value): readonly number[] => x.shape.map((_, i) => i);

const refuseIntegers = (x: EagerTensor): void => {
  if (/int|bool/.test(dtypeOf(x))) {
    throw new PyTypeError(
      `Input must be either real or complex. Received integer type ${str(dtypeObjects[dtypeOf(x)])}.`,
    );
  }
};

const variance = (input: unknown, axis: unknown, keep: unknown): EagerTensor => {
  const x = tensor(input) as EagerTensor;
  const centre = meanOf(x, axis, true);
  refuseIntegers(x);
  const d = bind1(sub, [valueOf(x), valueOf(centre)], {});
  return meanOf(new EagerTensor(bind1(mul, [d, d], {})), axis, keep);
};

const countNonzero = (input: unknown, axis: unknown, keep: unknown, dtype: DType): EagerTensor => {
  const value = toValue(input);
  const counted = new EagerTensor(toDType(toDType(value, 'bool'), 'int64'));
  return new EagerTensor(toDType(valueOf(sum(counted, axis, keep)), dtype));
};

/** A position of an extreme: NaN never is one. */
const position =
  (raw: 'ArgMax' | 'ArgMin') =>
  (input: unknown, axis: unknown, dtype: DType): EagerTensor => {
    if (isTensor(axis)) {
      if (!/^(u?int8|u?int16|int32|int64)$/.test(dtypeOf(axis)))
        throw new PyTypeError(`axis tensor dtypes ${str(dtypeObjects[dtypeOf(axis)])} is not supported`);
    } else if (!(typeof axis === 'number' && isIntegerNumber(axis)) && typeof axis !== 'boolean') {
      throw new PyTypeError('axis must be int or Tensor with integer datatype');
    }
    return run(raw, [input, axis], (x, dim) => {
      const rank = x.shape.length;
      const at = dim.ints[0]!;
      if (rank === 0) throw new Issue('axis.range', { axis: at, rank });
      const front = normalizeAxis(at, rank);
      if (x.shape[front] === 0) throw new Issue('reduce.empty', { op: raw, shape: x.shape, axes: [front] });
      const op = raw === 'ArgMax' ? fold.argmax : fold.argmin;
      return toDType(bind1(op, [withoutNan(x.value, raw === 'ArgMax')], { axis: front, keep: false }), dtype);
    });
  };

const withoutNan = (x: Value, largest: boolean): Value => {
  if (dtypes[x.dtype].category !== 'float') return x;
  const filler = bind1(full, [], { shape: [], dtype: x.dtype, value: largest ? -Infinity : Infinity });
  return bind1(where, [bind1(isnan, [x], {}), filler, x], {});
};

const scan =
  (raw: string, op: typeof fold.cumsum) =>
  (x: unknown, axis: unknown, exclusive: unknown, reverse: unknown): EagerTensor =>
    run(raw, [tensor(x), axis], (value, dim) => {
      const rank = value.shape.length;
      const at = dim.ints[0]!;
      if (rank === 0) throw new Issue('axis.range', { axis: at, rank });
      return bind1(op, [value.value], {
        axis: normalizeAxis(at, rank),
        exclusive: truth(exclusive),
        reverse: truth(reverse),
      });
    });
const cumsum = scan('Cumsum', fold.cumsum);
const cumprod = scan('Cumprod', fold.cumprod);
const argmax = position('ArgMax');
const argmin = position('ArgMin');

type Reduction = (input: unknown, axis: unknown, keep: unknown) => EagerTensor;

const stated = (paths: string, run: Reduction): Stated => ({
  declaration: `${paths}(any input_tensor, any axis=None, any keepdims=False, name name=None) -> Tensor`,
  run: ({ input_tensor, axis, keepdims }) => run(input_tensor, axis ?? null, keepdims ?? null),
});

/** How often each number stands in a tensor, or the sum of its weights. */
const bincount = (arr: unknown, weights: unknown, least: unknown, most: unknown): EagerTensor => {
  const x = toValue(arr, isTensor(arr) ? null : 'int32');
  const numbers = numbersOf(x);
  nowRunning('DenseBincount', '');
  if (numbers.some((n) => n < 0)) throw invalid('Input arr must be non-negative!');
  const wanted = Math.max(
    numbers.reduce((top, n) => Math.max(top, n + 1), 0),
    least === null ? 0 : Number(least),
  );
  const size = most === null ? wanted : Math.min(wanted, Number(most));
  const each = weights === null ? null : toValue(weights);
  const sums = new Array<number>(size).fill(0);
  const given = each === null ? null : numbersOf(each);
  numbers.forEach((n, i) => {
    if (n < size) sums[n]! += given === null ? 1 : given[i]!;
  });
  return new EagerTensor(
    toDType(
      toValue(
        sums.map((n) => new Float(n)),
        'float64',
      ),
      each?.dtype ?? 'int32',
    ),
  );
};

export const reductions: readonly Stated[] = [
  fn(
    'math.bincount(any arr, any weights=None, any minlength=None, any maxlength=None, any dtype=None, name name=None, any axis=None, any binary_output=False) -> Tensor',
    ({ arr, weights, minlength, maxlength }) => bincount(arr, weights, minlength, maxlength),
  ),
  stated('reduce_sum math.reduce_sum', sum),
  stated('reduce_mean math.reduce_mean', meanOf),
  stated('reduce_prod math.reduce_prod', reduced('Prod', plain(fold.prod))),
  stated('reduce_max math.reduce_max', maxOf),
  stated('reduce_min math.reduce_min', reduced('Min', extreme(fold.min, false))),
  stated('reduce_all math.reduce_all', reduced('All', plain(fold.all))),
  stated('reduce_any math.reduce_any', reduced('Any', plain(fold.any))),
  stated('reduce_logsumexp math.reduce_logsumexp', logSumExp),
  stated('math.reduce_euclidean_norm', euclidean),
  stated('math.reduce_variance', variance),
  stated('math.reduce_std', (x, axis, keep) => new EagerTensor(bind1(sqrt, [valueOf(variance(x, axis, keep))], {}))),
  fn(
    'math.count_nonzero(any input, any axis=None, any keepdims=None, any dtype=None, name name=None) -> Tensor',
    ({ input, axis, keepdims, dtype }) =>
      countNonzero(input, axis, keepdims, dtype === null ? 'int64' : asDType(dtype)),
  ),
  fn(
    'argmax math.argmax(any input, any axis=None, any output_type=None, name name=None) -> Tensor',
    ({ input, axis, output_type }) => argmax(input, axis ?? 0, output_type === null ? 'int64' : asDType(output_type)),
  ),
  fn(
    'argmin math.argmin(any input, any axis=None, any output_type=None, name name=None) -> Tensor',
    ({ input, axis, output_type }) => argmin(input, axis ?? 0, output_type === null ? 'int64' : asDType(output_type)),
  ),
  fn(
    'cumsum math.cumsum(any x, any axis=0, any exclusive=False, any reverse=False, name name=None) -> Tensor',
    ({ x, axis, exclusive, reverse }) => cumsum(x, axis, exclusive, reverse),
  ),
  fn(
    'math.cumprod(any x, any axis=0, any exclusive=False, any reverse=False, name name=None) -> Tensor',
    ({ x, axis, exclusive, reverse }) => cumprod(x, axis, exclusive, reverse),
  ),
];
