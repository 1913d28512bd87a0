/** Joining and cutting tensors. */
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sameShape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { narrow, pad, reshape } from '../../../src/ops/movement.ts';
import { concat, stack } from '../../../src/ops/join.ts';
import { bordered } from '../../../src/ops/arrange.ts';
import { borders, boundsOf, evenParts } from '../../../src/core/arrange.ts';
import { PyNotImplementedError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { listOf } from '../../../src/python/values.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { numbersOf, tensor } from '../arithmetic.ts';
import { sequenceOf, toValue } from '../convert.ts';
import { brackets } from '../errors.ts';
import { invalid, nowRunning } from '../exceptions.ts';
import { opDefinitions } from '../opdefs.ts';
import { match, run, type Argument } from '../raw.ts';
import { dtypeOf, EagerTensor, isTensor, shapeOf, valueOf } from '../tensor.ts';

/** The tensors of an argument that is a list of them, or one of them sliced along its first axis. */
const listed = (values: unknown): readonly unknown[] => sequenceOf(values) ?? [values];

const rows = (x: unknown): readonly unknown[] =>
  isTensor(x)
    ? cut(valueOf(x), 0, new Array<number>(shapeOf(x)[0]!).fill(1)).map(
        (row) => new EagerTensor(bind1(reshape, [row], { shape: row.shape.slice(1) })),
      )
    : listed(x);

const joined = (args: readonly Argument[]): Value => {
  const values = args.slice(0, -1);
  const axis = args.at(-1)!;
  if (axis.shape.length > 0)
    throw invalid(`ConcatOp : Concat dim tensor should be a scalar, but got shape ${brackets(axis.shape)}`);
  const at = axis.ints[0]!;
  const rank = values[0]!.shape.length;
  const shapes = values.map((x) => x.shape);
  if (shapes.some((shape) => shape.length === 0))
    throw invalid("ConcatOp : Can't concatenate scalars (use tf.stack instead)");
  const front = normalizeAxis(at, rank);
  const position = shapes.findIndex((shape) => shape.length !== rank);
  if (position >= 0) throw new Issue('concat.mismatch', { shapes, axis: front, position });
  return bind1(
    concat,
    values.map((x) => x.value),
    { axis: front },
  );
};

const concatenate = (values: unknown, axis: unknown, name: unknown): EagerTensor => {
  const list = listed(values);
  if (list.length === 1) return new EagerTensor(toValue(list[0]));
  if (list.length === 0) throw new Issue('concat.empty', {});
  return run('ConcatV2', [list, axis], (...args) => joined(args), name);
};

const packed = (values: readonly unknown[], axis: number, name: unknown): EagerTensor => {
  const args = match('Pack', [values], name);
  const shapes = args.map((x) => x.shape);
  const position = shapes.findIndex((shape) => !sameShape(shape, shapes[0]!));
  if (position >= 0) throw new Issue('stack.mismatch', { shapes, position });
  return new EagerTensor(
    bind1(
      stack,
      args.map((x) => x.value),
      { axis },
    ),
  );
};

const checkedAxis = (axis: unknown, rank: number): number => {
  const at = Number(tryIndex(axis));
  if (at < -rank || at >= rank)
    throw new PyValueError(`Argument \`axis\` = ${str(axis)} not in range [${-rank || 0}, ${rank})`);
  return at < 0 ? at + rank : at;
};

/** `tf.stack`: a conversion along the first axis, where that works. */
const stacked = (values: unknown, axis: unknown, name: unknown): EagerTensor => {
  if (axis === 0 && !isTensor(values)) {
    const list = listed(values);
    if (list.length > 0 && list.every((x) => isTensor(x) && dtypeOf(x) === dtypeOf(list[0] as EagerTensor)))
      return packed(list, 0, name);
    if (!list.some(isTensor)) {
      try {
        return new EagerTensor(toValue(values));
      } catch (error) {
        if (!(error instanceof PyTypeError || error instanceof PyValueError || error instanceof PyNotImplementedError))
          throw error;
      }
    } else if (!list.every(isTensor)) return packed(tensors(list), 0, null);
  }
  if (axis === 0 && isTensor(values)) return new EagerTensor(valueOf(values));
  const list = rows(values);
  return packed(list, checkedAxis(axis, tensorRank(list[0]) + 1), name);
};

const tensorRank = (x: unknown): number => (isTensor(x) ? shapeOf(x).length : toValue(x).shape.length);

/** A mixed list as tensors, all in the dtype of the first tensor in it. */
const tensors = (list: readonly unknown[]): readonly unknown[] => {
  const first = list.find(isTensor)!;
  return list.map((x) => (isTensor(x) ? x : new EagerTensor(toValue(x, dtypeOf(first)))));
};

/** Pieces of the given lengths, one after the other along an axis. */
const cut = (x: Value, axis: number, lengths: readonly number[]): Value[] => {
  const bounds = boundsOf(lengths);
  return lengths.map((length, i) => bind1(narrow, [x], { axis, start: bounds[i]!, length }));
};

const wrapAll = (values: readonly Value[]): unknown => listOf(values.map((x) => new EagerTensor(x)));

const unstacked = (value: unknown, num: unknown, axis: unknown, name: unknown): unknown => {
  const x = tensor(value);
  const shape = shapeOf(x);
  if (num === null) checkedAxis(axis, shape.length);
  const [argument] = match('Unpack', [x], name);
  const at = checkedAxis(axis, shape.length);
  if (num !== null && Number(tryIndex(num)) !== shape[at]) {
    throw invalid(`Input shape axis ${at} must equal ${str(num)}, got shape ${brackets(shape)}`);
  }
  const rest = shape.toSpliced(at, 1);
  return wrapAll(
    cut(argument!.value, at, new Array<number>(shape[at]!).fill(1)).map((y) => bind1(reshape, [y], { shape: rest })),
  );
};

const splitAxis = (axis: Argument, rank: number): number => {
  const at = axis.ints[0]!;
  if (at < -rank || at >= rank)
    throw invalid(`-input rank(-${rank}) <= split_dim < input rank (${rank}), but got ${at}`);
  return at < 0 ? at + rank : at;
};

const splitEvenly = (value: unknown, parts: number, axis: unknown, name: unknown): unknown => {
  const [dim, x] = match('Split', [axis, value], name) as [Argument, Argument];
  if (parts < 1) {
    if (parts < 0) nowRunning('Split', null);
    throw invalid(
      `Value for attr 'num_split' of ${parts} must be at least minimum 1\n\t; NodeDef: {{node Split}}; Op<name=Split; signature=${opDefinitions.Split!}>`,
    );
  }
  const at = splitAxis(dim, x.shape.length);
  const size = x.shape[at]!;
  if (size % parts !== 0) throw new Issue('split.uneven', { size, parts, axis: at });
  return wrapAll(cut(x.value, at, evenParts(size, parts)));
};

const splitSizes = (value: unknown, sizes: EagerTensor, axis: unknown, name: unknown): unknown => {
  const [x, lengths, dim] = match('SplitV', [value, sizes, axis], name) as [Argument, Argument, Argument];
  const at = splitAxis(dim, x.shape.length);
  const size = x.shape[at]!;
  const given = [...lengths.ints];
  const open = given.flatMap((n, i) => (n === -1 ? [i] : []));
  if (open.length > 1) throw invalid('There can only be one -1 in the input.');
  const total = given.reduce((sum, n) => sum + (n === -1 ? 0 : n), 0);
  if (open.length === 1 ? total > size : total !== size) {
    throw invalid(
      `Determined shape must either match input shape along split_dim exactly if fully specified, or be less than the size of the input along split_dim if not fully specified.  Got: ${total}`,
    );
  }
  if (open.length === 1) given[open[0]!] = size - total;
  const negative = given.findIndex((n) => n < 0);
  if (negative >= 0) throw invalid(`Split size at index ${negative} must be >= 0. Got: ${given[negative]!}`);
  return wrapAll(cut(x.value, at, given));
};

const split = (value: unknown, pieces: unknown, axis: unknown, name: unknown): unknown => {
  const parts = isTensor(pieces) || Array.isArray(pieces) ? null : tryIndex(pieces);
  if (parts !== null) return splitEvenly(value, Number(parts), axis, name);
  const sizes = new EagerTensor(toValue(pieces));
  if (shapeOf(sizes).length === 0) {
    throw new PyValueError(
      `Rank-0 tensors are not supported as the num_or_size_splits argument to split. Argument provided: ${str(pieces)}`,
    );
  }
  return splitSizes(value, sizes, axis, name);
};

const paddingsOf = (x: Argument, paddings: Argument): { readonly before: number[]; readonly after: number[] } => {
  if (paddings.shape.length !== 2 || paddings.shape[1] !== 2)
    throw invalid(`paddings must be a matrix with 2 columns: ${brackets(paddings.shape)}`);
  if (paddings.shape[0] !== x.shape.length) {
    throw invalid(
      `The first dimension of paddings must be the rank of inputs${brackets(paddings.shape)} ${brackets(x.shape)}`,
    );
  }
  const { ints } = paddings;
  const before = x.shape.map((_, i) => ints[2 * i]!);
  const after = x.shape.map((_, i) => ints[2 * i + 1]!);
  before.forEach((n, i) => {
    if (n < 0 || after[i]! < 0) throw invalid(`Paddings must be non-negative: ${n} ${after[i]!}`);
  });
  return { before, after };
};

const mirrorPad = (x: Argument, paddings: Argument, reflect: boolean): Value => {
  const { before, after } = paddingsOf(x, paddings);
  const edge = reflect ? 1 : 0;
  x.shape.forEach((n, i) => {
    if (before[i]! > n - edge || after[i]! > n - edge) {
      const text = reflect ? 'less than' : 'no greater than';
      throw invalid(
        `paddings must be ${text} the dimension size: ${before[i]!}, ${after[i]!} ${reflect ? 'not less than' : 'greater than'} ${n}`,
      );
    }
  });
  return bordered(
    x.value,
    before.map((n, i) => [n, after[i]!]),
    borders[reflect ? 'reflect' : 'symmetric'],
  );
};

const padded = (x: unknown, paddings: unknown, mode: unknown, fill: unknown, name: unknown): EagerTensor => {
  const kind = String(mode).toUpperCase();
  if (kind === 'REFLECT' || kind === 'SYMMETRIC')
    return run('MirrorPad', [x, paddings], (a, b) => mirrorPad(a, b, kind === 'REFLECT'), name);
  if (kind !== 'CONSTANT') {
    throw new PyValueError(
      `Value of argument \`mode\` expected to be one of "CONSTANT", "REFLECT", or "SYMMETRIC". Received \`mode\` = ${kind}`,
    );
  }
  const isZero = !isTensor(fill) && Number(fill) === 0;
  const sources = isZero ? [x, paddings] : [x, paddings, fill];
  return run(
    isZero ? 'Pad' : 'PadV2',
    sources,
    (a, b, c) => {
      const { before, after } = paddingsOf(a, b);
      return bind1(pad, [a.value], { before, after, value: c ? numbersOf(c.value)[0]! : 0 });
    },
    name,
  );
};

export const joins: readonly Stated[] = [
  fn("concat(any values, any axis, any name='concat') -> Tensor", ({ values, axis, name }) =>
    concatenate(values, axis, name),
  ),
  fn("stack(any values, any axis=0, any name='stack') -> Tensor", ({ values, axis, name }) =>
    stacked(values, axis, name),
  ),
  fn("unstack(any value, any num=None, any axis=0, any name='unstack') -> list", ({ value, num, axis, name }) =>
    unstacked(value, num, axis, name),
  ),
  fn(
    "split(any value, any num_or_size_splits, any axis=0, any num=None, any name='split') -> list",
    ({ value, num_or_size_splits, axis, name }) => split(value, num_or_size_splits, axis, name),
  ),
  fn(
    "pad(any tensor, any paddings, any mode='CONSTANT', any constant_values=0, any name=None) -> Tensor",
    ({ tensor: x, paddings, mode, constant_values, name }) => padded(x, paddings, mode, constant_values, name),
  ),
];
