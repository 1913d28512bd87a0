/** Sorting, largest elements, distinct elements. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { takeAlong } from '../../../src/ops/index.ts';
import { argsort, sort, unique } from '../../../src/ops/sorting.ts';
import { narrow, toDType } from '../../../src/ops/movement.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { numbersOf } from '../arithmetic.ts';
import { toValue } from '../convert.ts';
import { asDType } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { invalid } from '../exceptions.ts';
import { namedTuple } from '../named.ts';
import { match, type Argument } from '../raw.ts';
import { EagerTensor } from '../tensor.ts';

const TopK = namedTuple('TopKV2', 'tensorflow.python.ops.gen_nn_ops', ['values', 'indices']);
const Unique = namedTuple('Unique', 'tensorflow.python.ops.gen_array_ops', ['y', 'idx']);
const UniqueWithCounts = namedTuple('UniqueWithCounts', 'tensorflow.python.ops.gen_array_ops', ['y', 'idx', 'count']);

const directions = ['ASCENDING', 'DESCENDING'];

const ordered = (values: unknown, axis: unknown, direction: unknown, positions: boolean): EagerTensor => {
  if (!directions.includes(direction as string)) {
    throw new PyValueError(
      `Argument \`direction\` should be one of ${directions.join(', ')}. Received: direction=${str(direction)}`,
    );
  }
  const at = numbersOf(toValue(axis))[0]!;
  const x = toValue(values);
  const rank = x.shape.length;
  match('TopKV2', [new EagerTensor(x), 1]);
  if (rank === 0) throw invalid('input must have at least k columns. Had 0, needed 1');
  const params = { axis: at < 0 ? at + rank : at, descending: direction === 'DESCENDING' };
  return new EagerTensor(bind1(positions ? argsort : sort, [x], params));
};

/** The k largest along the last axis, the largest first; of equal ones the first. */
const topK = (input: unknown, k: unknown): unknown => {
  const [x, count] = match('TopKV2', [input, k]) as [Argument, Argument];
  const n = count.ints[0]!;
  const { shape } = x;
  if (shape.length === 0) throw invalid(`input must be >= 1-D, got shape ${brackets(shape)}`);
  if (n < 0) throw invalid(`Need k >= 0, got ${n}`);
  if (n > shape.at(-1)!) throw invalid(`input must have at least k columns. Had ${shape.at(-1)!}, needed ${n}`);
  const axis = shape.length - 1;
  const order = bind1(argsort, [x.value], { axis, descending: true });
  const indices = bind1(narrow, [order], { axis, start: 0, length: n });
  return TopK([new EagerTensor(bind1(takeAlong, [x.value, indices], { axis })), new EagerTensor(indices)]);
};

const distinct = (raw: string, x: unknown): readonly Value[] => {
  const [argument] = match(raw, [x]) as [Argument];
  if (argument.shape.length !== 1) throw invalid(`unique expects a 1D vector.`);
  return bind(unique, [argument.value], { sorted: false });
};

/** Where each value would stand in its sorted row. */
const searched = (sequence: unknown, values: unknown, side: unknown, dtype: DType): EagerTensor => {
  if (side !== 'left' && side !== 'right') {
    throw new PyValueError(`Argument \`side\` must be either 'right' or 'left'. Received: \`side\` = '${str(side)}'.`);
  }
  const [rows, wanted] = match(side === 'left' ? 'LowerBound' : 'UpperBound', [sequence, values]) as [
    Argument,
    Argument,
  ];
  const sorted = elements(rows.value).data as ArrayLike<number>;
  const given = elements(wanted.value).data as ArrayLike<number>;
  const [n, m] = [rows.shape.at(-1)!, wanted.shape.at(-1)!];
  const out = Int32Array.from({ length: sizeOf(wanted.shape) }, (_, i) => {
    const start = Math.floor(i / m) * n;
    let count = 0;
    while (count < n && (side === 'left' ? sorted[start + count]! < given[i]! : sorted[start + count]! <= given[i]!))
      count++;
    return count;
  });
  return new EagerTensor(toDType(fromArray({ dtype: 'int32', shape: wanted.shape, data: out }), dtype));
};

const indexType = (x: unknown): DType => (x === null ? 'int32' : asDType(x));

export const orders: readonly Stated[] = [
  fn(
    "sort(any values, any axis=-1, any direction='ASCENDING', name name=None) -> Tensor",
    ({ values, axis, direction }) => ordered(values, axis, direction, false),
  ),
  fn(
    "argsort(any values, any axis=-1, any direction='ASCENDING', any stable=False, name name=None) -> Tensor",
    ({ values, axis, direction }) => ordered(values, axis, direction, true),
  ),
  fn(
    'math.top_k nn.top_k(any input, any k=1, any sorted=True, any index_type=None, name name=None) -> tuple',
    ({ input, k }) => topK(input, k),
  ),
  fn('unique(any x, any out_idx=None, name name=None) -> tuple', ({ x, out_idx }) => {
    const [y, , inverse] = distinct('Unique', x);
    return Unique([new EagerTensor(y!), new EagerTensor(toDType(inverse!, indexType(out_idx)))]);
  }),
  fn('unique_with_counts(any x, any out_idx=None, name name=None) -> tuple', ({ x, out_idx }) => {
    const [y, , inverse, counts] = distinct('UniqueWithCounts', x);
    const dtype = indexType(out_idx);
    return UniqueWithCounts(
      [y!, toDType(inverse!, dtype), toDType(counts!, dtype)].map((value) => new EagerTensor(value)),
    );
  }),
  fn(
    "searchsorted(any sorted_sequence, any values, any side='left', any out_type=None, name name=None) -> Tensor",
    ({ sorted_sequence, values, side, out_type }) => searched(sorted_sequence, values, side, indexType(out_type)),
  ),
];
