/** Elementwise ops of two operands that compare, combine truths or combine bits. */
import type { Op } from '../core/op.ts';
import { binary, devices, kernel2 } from './families.ts';
import { forms } from './naming.ts';

const comparison = (
  name: string,
  real: (x: number, y: number) => boolean,
  big: (x: bigint, y: bigint) => boolean,
  kernel: string,
  as: Op['as'],
) =>
  binary(name, {
    promote: 'compare',
    real: real as unknown as (x: number, y: number) => number,
    big,
    lower: kernel2(kernel, devices),
    as,
    node: { tf: kernel },
  });

export const eq = comparison(
  'eq',
  (x, y) => x === y,
  (x, y) => x === y,
  'Equal',
  { torch: forms('eq'), jax: 'numpy.equal', mx: 'np.equal', tf: 'equal math.equal', np: 'equal' },
);
export const ne = comparison(
  'ne',
  (x, y) => x !== y,
  (x, y) => x !== y,
  'NotEqual',
  {
    torch: forms('ne', 'not_equal'),
    jax: 'numpy.not_equal',
    mx: 'np.not_equal',
    tf: 'not_equal math.not_equal',
    np: 'not_equal',
  },
);
export const lt = comparison(
  'lt',
  (x, y) => x < y,
  (x, y) => x < y,
  'Less',
  { torch: forms('lt', 'less'), jax: 'numpy.less', mx: 'np.less', tf: 'less math.less', np: 'less' },
);
export const le = comparison(
  'le',
  (x, y) => x <= y,
  (x, y) => x <= y,
  'LessEqual',
  {
    torch: forms('le', 'less_equal'),
    jax: 'numpy.less_equal',
    mx: 'np.less_equal',
    tf: 'less_equal math.less_equal',
    np: 'less_equal',
  },
);
export const gt = comparison(
  'gt',
  (x, y) => x > y,
  (x, y) => x > y,
  'Greater',
  { torch: forms('gt', 'greater'), jax: 'numpy.greater', mx: 'np.greater', tf: 'greater math.greater', np: 'greater' },
);
export const ge = comparison(
  'ge',
  (x, y) => x >= y,
  (x, y) => x >= y,
  'GreaterEqual',
  {
    torch: forms('ge', 'greater_equal'),
    jax: 'numpy.greater_equal',
    mx: 'np.greater_equal',
    tf: 'greater_equal math.greater_equal',
    np: 'greater_equal',
  },
);

/** XLA has one set of such ops for booleans and bits. */
const bareName = (name: string): string => name.replace(/^(bitwise|logical)_/, '');

const logical = (name: string, real: (x: number, y: number) => boolean, kernel: string | null, as: Op['as']) =>
  binary(name, {
    promote: 'logical',
    real: real as unknown as (x: number, y: number) => number,
    ...(kernel && { lower: kernel2(kernel, ['bool']) }),
    as,
    node: { jax: bareName(name) },
  });

export const logicalAnd = logical('logical_and', (x, y) => x !== 0 && y !== 0, 'LogicalAnd', {
  torch: forms('logical_and'),
  jax: 'numpy.logical_and',
  tf: 'logical_and math.logical_and',
  np: 'logical_and',
});
export const logicalOr = logical('logical_or', (x, y) => x !== 0 || y !== 0, 'LogicalOr', {
  torch: forms('logical_or'),
  jax: 'numpy.logical_or',
  tf: 'logical_or math.logical_or',
  np: 'logical_or',
});
export const logicalXor = logical('logical_xor', (x, y) => (x !== 0) !== (y !== 0), 'LogicalXor', {
  torch: forms('logical_xor'),
  jax: 'numpy.logical_xor',
  tf: 'math.logical_xor',
  np: 'logical_xor',
});

const bitwise = (
  name: string,
  real: (x: number, y: number) => number,
  big: (x: bigint, y: bigint) => bigint,
  as: Op['as'],
  promote: Op['promote'] = 'bitwise',
) => binary(name, { promote, real, big, as, node: { jax: bareName(name) } });

export const bitwiseAnd = bitwise(
  'bitwise_and',
  (x, y) => x & y,
  (x, y) => x & y,
  {
    torch: forms('bitwise_and'),
    jax: 'numpy.bitwise_and',
    mx: 'np.bitwise_and',
    tf: 'bitwise.bitwise_and',
    np: 'bitwise_and',
  },
);
export const bitwiseOr = bitwise(
  'bitwise_or',
  (x, y) => x | y,
  (x, y) => x | y,
  {
    torch: forms('bitwise_or'),
    jax: 'numpy.bitwise_or',
    mx: 'np.bitwise_or',
    tf: 'bitwise.bitwise_or',
    np: 'bitwise_or',
  },
);
export const bitwiseXor = bitwise(
  'bitwise_xor',
  (x, y) => x ^ y,
  (x, y) => x ^ y,
  {
    torch: forms('bitwise_xor'),
    jax: 'numpy.bitwise_xor',
    mx: 'np.bitwise_xor',
    tf: 'bitwise.bitwise_xor',
    np: 'bitwise_xor',
  },
);
export const shiftLeft = bitwise(
  'shift_left',
  (x, y) => (y < 0 || y > 31 ? 0 : x << y),
  (x, y) => (y < 0n || y > 63n ? 0n : x << y),
  {
    torch: forms('bitwise_left_shift'),
    jax: 'numpy.left_shift numpy.bitwise_left_shift',
    tf: 'bitwise.left_shift',
    np: 'left_shift bitwise_left_shift',
  },
  'shift',
);
export const shiftRight = bitwise(
  'shift_right',
  (x, y) => (y < 0 || y > 31 ? (x < 0 ? -1 : 0) : x >> y),
  (x, y) => (y < 0n || y > 63n ? (x < 0n ? -1n : 0n) : x >> y),
  {
    torch: forms('bitwise_right_shift'),
    jax: 'numpy.right_shift numpy.bitwise_right_shift',
    tf: 'bitwise.right_shift',
    np: 'right_shift bitwise_right_shift',
  },
  'shift',
);
