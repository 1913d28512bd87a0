/** Functions that cut a tensor into views along an axis. */
import { boundsOf, clipPlace, evenParts } from '../../../src/core/arrange.ts';
import { normalizeAxis } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { PyRuntimeError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { valueOf } from '../compute.ts';
import { elements } from '../../../src/dialect/operand.ts';
import type { Tensor } from '../tensor.ts';
import { narrowed } from './views.ts';

/** Views of consecutive stretches of an axis. */
const pieces = (input: Operand, axis: number, lengths: readonly number[]): Tuple<Tensor> => {
  const bounds = boundsOf(lengths);
  return new Tuple(lengths.map((length, i) => narrowed(input, axis, bounds[i]!, length)));
};

/** Stretches of `length`, the last one shorter where it must be. */
const stretches = (size: number, length: number): number[] =>
  size === 0 ? [0] : Array.from({ length: Math.ceil(size / length) }, (_, i) => Math.min(length, size - i * length));

const axisFor = (name: string, input: Operand, dim: number): number => {
  if (input.rank === 0) throw new PyRuntimeError(`${name} expects at least a 1-dimensional tensor`);
  return normalizeAxis(dim, input.rank);
};

const split = (input: Operand, length: number, dim: number): Tuple<Tensor> => {
  const axis = axisFor('split', input, dim);
  if (length < 0) throw new PyRuntimeError(`split expects split_size be non-negative, but got split_size=${length}`);
  const size = input.shape[axis]!;
  if (length === 0 && size !== 0) {
    throw new PyRuntimeError(`split_size can only be 0 if dimension size is 0, but got dimension size of ${size}`);
  }
  return pieces(input, axis, stretches(size, Math.max(length, 1)));
};

const splitSizes = (input: Operand, sizes: readonly number[], dim: number): Tuple<Tensor> => {
  const axis = axisFor('split', input, dim);
  const total = sizes.reduce((a, b) => a + b, 0);
  const size = input.shape[axis]!;
  if (sizes.some((n) => n < 0)) {
    throw new PyRuntimeError(
      `split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=[${sizes.join(', ')}]`,
    );
  }
  if (total !== size) {
    throw new PyRuntimeError(
      `split_with_sizes expects split_sizes to sum exactly to ${size} (input tensor's size at dimension ${axis}), but got split_sizes=[${sizes.join(', ')}]`,
    );
  }
  return pieces(input, axis, sizes);
};

const chunk = (input: Operand, chunks: number, dim: number): Tuple<Tensor> => {
  const axis = axisFor('chunk', input, dim);
  if (chunks <= 0) throw new PyRuntimeError(`chunk expects \`chunks\` to be greater than 0, got: ${chunks}`);
  const size = input.shape[axis]!;
  return size === 0
    ? pieces(input, axis, new Array<number>(chunks).fill(0))
    : pieces(input, axis, stretches(size, Math.ceil(size / chunks)));
};

/** As NumPy's array_split: parts that differ by one at most. */
const evenly = (input: Operand, sections: number, dim: number): Tuple<Tensor> => {
  const axis = axisFor('tensor_split', input, dim);
  if (sections <= 0) throw new PyRuntimeError(`number of sections must be larger than 0, got ${sections}`);
  return pieces(input, axis, evenParts(input.shape[axis]!, sections));
};

const atIndices = (input: Operand, indices: readonly number[], dim: number): Tuple<Tensor> => {
  const axis = axisFor('tensor_split', input, dim);
  const size = input.shape[axis]!;
  const bounds = [0, ...indices.map((n) => clipPlace(n, size)), size];
  return new Tuple(bounds.slice(1).map((end, i) => narrowed(input, axis, bounds[i]!, Math.max(0, end - bounds[i]!))));
};

/** hsplit, vsplit and dsplit: by equal parts that leave no rest, or at indices. */
const along = (name: string, least: number, axisOf: (rank: number) => number) => ({
  sections: (input: Operand, sections: number): Tuple<Tensor> => {
    checkRank(name, input, least);
    const axis = axisOf(input.rank);
    const size = input.shape[axis]!;
    if (sections <= 0 || size % sections !== 0) {
      throw new PyRuntimeError(
        `torch.${name} attempted to split along dimension ${axis}, but the size of the dimension ${size} is not divisible by the split_size ${sections}!`,
      );
    }
    return evenly(input, sections, axis);
  },
  indices: (input: Operand, indices: readonly number[]): Tuple<Tensor> => {
    checkRank(name, input, least);
    return atIndices(input, indices, axisOf(input.rank));
  },
});

const checkRank = (name: string, input: Operand, least: number): void => {
  if (input.rank < least) {
    throw new PyRuntimeError(
      `torch.${name} requires a tensor with at least ${least} dimension${least === 1 ? '' : 's'}, but got a tensor with ${input.rank} dimensions!`,
    );
  }
};

const horizontal = along('hsplit', 1, (rank) => (rank === 1 ? 0 : 1));
const vertical = along('vsplit', 2, () => 0);
const deep = along('dsplit', 3, () => 2);

const integers = (x: Operand): readonly number[] => Array.from(elements(valueOf(x)).data, Number);

export const splitting: readonly Stated[] = [
  fn(
    'split(Tensor tensor, int split_size_or_sections, int dim=0) -> tuple',
    ({ tensor, split_size_or_sections, dim }) => split(tensor, split_size_or_sections, dim),
  ),
  fn(
    'split(Tensor tensor, ints split_size_or_sections, int dim=0) -> tuple',
    ({ tensor, split_size_or_sections, dim }) => splitSizes(tensor, split_size_or_sections, dim),
  ),
  fn('.split(Tensor self, int split_size, int dim=0) -> tuple', ({ self, split_size, dim }) =>
    split(self, split_size, dim),
  ),
  fn('.split(Tensor self, ints split_size, int dim=0) -> tuple', ({ self, split_size, dim }) =>
    splitSizes(self, split_size, dim),
  ),
  fn(
    'split_with_sizes .split_with_sizes(Tensor input, ints split_sizes, int dim=0) -> tuple',
    ({ input, split_sizes, dim }) => splitSizes(input, split_sizes, dim),
  ),
  fn('chunk .chunk(Tensor input, int chunks, int dim=0) -> tuple', ({ input, chunks, dim }) =>
    chunk(input, chunks, dim),
  ),
  fn('tensor_split .tensor_split(Tensor input, int sections, int dim=0) -> tuple', ({ input, sections, dim }) =>
    evenly(input, sections, dim),
  ),
  fn('tensor_split .tensor_split(Tensor input, ints indices, int dim=0) -> tuple', ({ input, indices, dim }) =>
    atIndices(input, indices, dim),
  ),
  fn(
    'tensor_split .tensor_split(Tensor input, Tensor tensor_indices_or_sections, int dim=0) -> tuple',
    ({ input, tensor_indices_or_sections: at, dim }) =>
      at.rank === 0 ? evenly(input, integers(at)[0]!, dim) : atIndices(input, integers(at), dim),
  ),
  fn('hsplit .hsplit(Tensor input, int sections) -> tuple', ({ input, sections }) =>
    horizontal.sections(input, sections),
  ),
  fn('hsplit .hsplit(Tensor input, ints indices) -> tuple', ({ input, indices }) => horizontal.indices(input, indices)),
  fn('vsplit .vsplit(Tensor input, int sections) -> tuple', ({ input, sections }) =>
    vertical.sections(input, sections),
  ),
  fn('vsplit .vsplit(Tensor input, ints indices) -> tuple', ({ input, indices }) => vertical.indices(input, indices)),
  fn('dsplit .dsplit(Tensor input, int sections) -> tuple', ({ input, sections }) => deep.sections(input, sections)),
  fn('dsplit .dsplit(Tensor input, ints indices) -> tuple', ({ input, indices }) => deep.indices(input, indices)),
];
