/** Names of nodes as torch gives them: `ExpBackward0`. */
import { Tensor } from '../tensor.ts';
import { Ellipsis } from '../../../src/python/values.ts';
import type { Node } from '../../../src/interp/tape.ts';

/** `log_softmax` as `LogSoftmax`. */
const camel = (name: string): string =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** Functions whose node bears another name than theirs, with the number that follows it where it is not 0. */
const otherNames: Readonly<Record<string, string>> = {
  negative: 'Neg',
  multiply: 'Mul',
  subtract: 'Sub',
  divide: 'Div',
  true_divide: 'Div',
  absolute: 'Abs',
  square: 'Pow',
  __pow__: 'Pow',
  concat: 'Cat',
  concatenate: 'Cat',
  matmul: 'Mm',
  amax: 'Amax',
  amin: 'Amin',
  norm: 'LinalgVectorNorm',
  clip: 'Clamp',
  pick: 'Index',
  strided_read: 'AsStrided',
  place: 'IndexPut',
  place_along: 'Scatter',
  take_along: 'Gather',
  floor_div: 'FloorDivide',
  transpose_: 'Transpose',
  diag: 'DiagEmbed',
  triangle: 'Tril',
  masked_select: 'MaskedSelect',
  arcsin: 'Asin',
  arccos: 'Acos',
  arctan: 'Atan',
  arcsinh: 'Asinh',
  arccosh: 'Acosh',
  arctanh: 'Atanh',
  swapaxes: 'Transpose',
  swapdims: 'Transpose',
  movedim: 'Permute',
  moveaxis: 'Permute',
  ravel: 'View',
  flatten: 'View',
  reshape: 'View',
  view_as: 'View',
  reshape_as: 'View',
  expand_as: 'Expand',
  broadcast_to: 'Expand',
  narrow: 'Slice',
  contiguous: 'Clone',
  float: 'ToCopy',
  double: 'ToCopy',
  half: 'ToCopy',
  bfloat16: 'ToCopy',
  to: 'ToCopy',
  type: 'ToCopy',
  vstack: 'Cat',
  hstack: 'Cat',
  dstack: 'Cat',
  tile: 'Repeat',
  special_expit: 'Sigmoid',
  expit: 'Sigmoid',
  fix: 'Trunc',
  arctan2: 'Atan2',
  ger: 'Mul',
  outer: 'Mul',
  inner: 'Dot',
  logical_not: 'LogicalNot',
  softmax: 'Softmax',
  dsplit: 'Split',
  hsplit: 'Split',
  vsplit: 'Split',
  chunk: 'Split',
  tensor_split: 'Slice',
  msort: 'Sort',
  take_along_dim: 'Gather',
};

/** The node of a function called `name`, without a trailing underscore or the dunder's. */
export const backwardName = (name: string): string => {
  const bare = name.replace(/^__|__$/g, '').replace(/_$/, '');
  return `${otherNames[bare] ?? camel(bare)}Backward0`;
};

/** Nodes of operators that depend on what the operands are; those of others are the ops'. */
const operatorNames: Readonly<Record<string, (a: unknown, b: unknown) => string | null>> = {
  '-': (a) => (isTensor(a) ? null : 'RsubBackward1'),
  '/': (a) => (isTensor(a) ? null : 'MulBackward0'),
  '** or pow()': (a, b) => (isTensor(a) ? (isTensor(b) ? 'PowBackward1' : 'PowBackward0') : 'PowBackward2'),
  '//': () => 'NotImplemented',
  '@': (a, b) => (isTensor(a) && isTensor(b) ? productName(rankOf(a), rankOf(b)) : null),
};

const productName = (a: number, b: number): string => {
  if (a <= 2 && b <= 2)
    return a === 1 ? (b === 1 ? 'DotBackward0' : 'SqueezeBackward4') : b === 1 ? 'MvBackward0' : 'MmBackward0';
  return 'UnsafeViewBackward0';
};

const isTensor = (x: unknown): boolean => x instanceof Tensor;
const rankOf = (x: unknown): number => (x as Tensor).ref.shape.length;

/** The node of an operator's result, null where it is the op's. */
export const operatorNode = (symbol: string, a: unknown, b: unknown): string | null =>
  operatorNames[symbol]?.(a, b) ?? null;

export const nodeName = (node: Node): string => {
  if (node.label !== null) return node.label;
  const op = node.composite ?? node.op;
  return op === null ? 'AccumulateGrad' : (op.node?.torch ?? backwardName(op.name));
};

/** The node of a view by a subscript: of its last part, as torch applies them one by one. */
export const selectName = (key: unknown): string => {
  const parts = Array.isArray(key) && Object.isFrozen(key) ? (key as readonly unknown[]) : [key];
  const last = parts.findLast((part) => part !== Ellipsis && !isFullSlice(part));
  if (last === undefined) return 'AliasBackward0';
  if (last === null) return 'UnsqueezeBackward0';
  return typeof last === 'object' && 'start' in last ? 'SliceBackward0' : 'SelectBackward0';
};

const isFullSlice = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  'start' in part &&
  'stop' in part &&
  'step' in part &&
  part.start === null &&
  part.stop === null &&
  (part.step === null || part.step === 1);
