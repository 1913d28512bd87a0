/** Picking and placing elements: gather, masks, where, one_hot, slice, scatter. */
import { bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { eq } from '../../../src/ops/comparison.ts';
import { full, iota } from '../../../src/ops/create.ts';
import { nonzero, where } from '../../../src/ops/index.ts';
import { narrow, reshape, toDType } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { numbersOf } from '../arithmetic.ts';
import { toValue, toValueNear } from '../convert.ts';
import { asDType, dtypeObjects } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { invalid } from '../exceptions.ts';
import { booleanMask } from '../indexing.ts';
import { match, run, type Argument } from '../raw.ts';
import { gather } from '../gather.ts';
import { gatherNd, scatterNd, type ScatterOp } from '../scatter.ts';
import { EagerTensor, isTensor } from '../tensor.ts';

const choose = (condition: unknown, x: unknown, y: unknown): EagerTensor => {
  if (x === null && y === null) {
    const value = toValueNear(condition, 'bool');
    return new EagerTensor(toDType(bind1(nonzero, [value], {}), 'int64'));
  }
  if (x === null || y === null) throw new PyValueError('x and y must both be non-None or both be None.');
  return run('SelectV2', [condition, x, y], (c, t, e) => bind1(where, [c.value, t.value, e.value], {}));
};

interface OneHot {
  readonly depth: unknown;
  readonly on: unknown;
  readonly off: unknown;
  readonly axis: number;
  readonly dtype: DType | null;
}

const near = (x: unknown, dtype: DType | null): Value => (dtype === null ? toValue(x) : toValueNear(x, dtype));

const oneHot = (indices: unknown, { depth, on, off, axis, dtype }: OneHot): EagerTensor => {
  const given = [on, off].map((x) => (x === null ? null : near(x, dtype)));
  given.forEach((value, i) => {
    if (value && dtype !== null && value.dtype !== dtype) {
      throw new PyTypeError(
        `dtype ${str(dtypeObjects[value.dtype])} of ${i === 0 ? 'on' : 'off'}_value does not match dtype parameter ${str(dtypeObjects[dtype])}`,
      );
    }
  });
  const wanted = dtype ?? given[0]?.dtype ?? given[1]?.dtype ?? 'float32';
  const values = given.map(
    (value, i) => new EagerTensor(value ?? toValue(wanted === 'bool' ? i === 0 : 1 - i, wanted)),
  );
  return run('OneHot', [indices, depth, ...values], (index, n, hot, cold) => {
    const count = n.ints[0]!;
    if (count < 0) throw invalid(`depth must be non-negative, got: ${count}`);
    const rank = index.shape.length;
    if (axis < -1 || axis > rank)
      throw invalid(`Expected axis to be -1 or between [0, ${rank}].  But received: ${axis}`);
    const at = axis === -1 ? rank : axis;
    const inserted = bind1(reshape, [index.value], { shape: index.shape.toSpliced(at, 0, 1) });
    const classes = bind1(iota, [], { start: 0, step: 1, length: count, dtype: index.value.dtype });
    const row = bind1(reshape, [classes], { shape: inserted.shape.map((_, i) => (i === at ? count : 1)) });
    const hit = bind1(eq, [inserted, row], {});
    return bind1(where, [hit, hot.value, cold.value], {});
  });
};

const sliced = (x: Argument, begin: Argument, size: Argument): Value => {
  const rank = x.shape.length;
  if (begin.ints.length !== rank || size.ints.length !== rank || begin.shape.length !== 1) {
    throw invalid(
      `Expected begin and size arguments to be 1-D tensors of size ${rank}, but got shapes ${brackets(begin.shape)} and ${brackets(size.shape)} instead.`,
    );
  }
  return x.shape.reduce<Value>((value, n, axis) => {
    const start = begin.ints[axis]!;
    const given = size.ints[axis]!;
    const length = given === -1 ? n - start : given;
    if (start < 0 || start > n) throw invalid(`Expected begin[${axis}] in [0, ${n}], but got ${start}`);
    if (length < 0 || start + length > n)
      throw invalid(`Expected size[${axis}] in [0, ${n - start}], but got ${length}`);
    return bind1(narrow, [value], { axis, start, length });
  }, x.value);
};

const scattered: readonly (readonly [string, string, ScatterOp])[] = [
  ['tensor_scatter_nd_update', 'TensorScatterUpdate', 'set'],
  ['tensor_scatter_nd_add', 'TensorScatterAdd', 'add'],
  ['tensor_scatter_nd_sub', 'TensorScatterSub', 'sub'],
  ['tensor_scatter_nd_max', 'TensorScatterMax', 'max'],
  ['tensor_scatter_nd_min', 'TensorScatterMin', 'min'],
];

/** The scatter of a tensor: the tensor itself is matched with the others, so that lists may stand for it. */
const scatterTensor = (name: string, raw: string, mode: ScatterOp): Stated => ({
  declaration: `${name}(any tensor, any indices, any updates, any name=None) -> Tensor`,
  run: ({ tensor, indices, updates, name: label }) => {
    const [x] = match(raw, [tensor, indices, updates], label) as [Argument];
    return new EagerTensor(scatterNd(raw, { value: x.value, dtype: x.value.dtype }, indices, updates, mode, label));
  },
});

export const picks: readonly Stated[] = [
  fn(
    'gather(any params, any indices, any validate_indices=None, any axis=None, any batch_dims=0, any name=None) -> Tensor',
    ({ params, indices, axis, batch_dims, name }) => gather(params, indices, axis, Number(batch_dims), name),
  ),
  fn(
    'gather_nd(any params, any indices, any batch_dims=0, any name=None, any bad_indices_policy=None) -> Tensor',
    ({ params, indices, batch_dims, name }) => gatherNd(params, indices, Number(batch_dims), name),
  ),
  fn('boolean_mask(any tensor, any mask, any axis=None, name name=None) -> Tensor', ({ tensor, mask, axis }) => {
    const x = toValue(tensor);
    const at = axis === null ? 0 : isTensor(axis) ? numbersOf(toValue(axis))[0]! : Number(axis);
    return new EagerTensor(booleanMask(x, toDType(toValue(mask), 'bool'), at));
  }),
  fn('where(any condition, any x=None, any y=None, name name=None) -> Tensor', ({ condition, x, y }) =>
    choose(condition, x, y),
  ),
  fn(
    'one_hot(any indices, any depth, any on_value=None, any off_value=None, any axis=None, any dtype=None, name name=None) -> Tensor',
    ({ indices, depth, on_value, off_value, axis, dtype }) =>
      oneHot(indices, {
        depth,
        on: on_value,
        off: off_value,
        axis: axis === null ? -1 : Number(axis),
        dtype: dtype === null ? null : asDType(dtype),
      }),
  ),
  fn('slice(any input_, any begin, any size, any name=None) -> Tensor', ({ input_, begin, size, name }) =>
    run('Slice', [input_, begin, size], (x, b, s) => sliced(x, b, s), name),
  ),
  fn(
    'scatter_nd(any indices, any updates, any shape, any name=None) -> Tensor',
    ({ indices, updates, shape, name }) => {
      const [rows, given, lengths] = match('ScatterNd', [indices, updates, shape], name) as [
        Argument,
        Argument,
        Argument,
      ];
      const { dtype } = given.value;
      const zeros = bind1(full, [], { shape: checkShape(lengths.ints), dtype, value: 0 });
      return new EagerTensor(
        scatterNd(
          'TensorScatterAdd',
          { value: zeros, dtype },
          new EagerTensor(rows.value),
          new EagerTensor(given.value),
          'add',
          name,
        ),
      );
    },
  ),
  ...scattered.map(([name, raw, mode]) => scatterTensor(name, raw, mode)),
];
