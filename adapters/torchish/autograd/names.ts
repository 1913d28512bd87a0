/** Names of nodes as torch gives them: `ExpBackward0`. */
import type { Node } from '../../../src/interp/tape.ts';

/** `log_softmax` as `LogSoftmax`. */
const camel = (name: string): string =>
  name.split('_').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

/** Functions whose node bears another name than theirs, with the number that follows it where it is not 0. */
const otherNames: Readonly<Record<string, string>> = {
  negative: 'Neg', multiply: 'Mul', subtract: 'Sub', divide: 'Div', true_divide: 'Div', absolute: 'Abs', square: 'Pow',
  __pow__: 'Pow', concat: 'Cat', concatenate: 'Cat', matmul: 'Mm', amax: 'Amax', amin: 'Amin', norm: 'LinalgVectorNorm',
  clip: 'Clamp', arcsin: 'Asin', arccos: 'Acos', arctan: 'Atan', arcsinh: 'Asinh', arccosh: 'Acosh', arctanh: 'Atanh',
  swapaxes: 'Transpose', swapdims: 'Transpose', movedim: 'Permute', moveaxis: 'Permute', ravel: 'View', flatten: 'View',
  reshape: 'View', view_as: 'View', reshape_as: 'View', expand_as: 'Expand', broadcast_to: 'Expand', narrow: 'Slice',
  contiguous: 'Clone', float: 'ToCopy', double: 'ToCopy', half: 'ToCopy', bfloat16: 'ToCopy', to: 'ToCopy', type: 'ToCopy',
  vstack: 'Cat', hstack: 'Cat', dstack: 'Cat', tile: 'Repeat', special_expit: 'Sigmoid', expit: 'Sigmoid', fix: 'Trunc',
  arctan2: 'Atan2', ger: 'Mul', outer: 'Mul', inner: 'Dot', logical_not: 'LogicalNot', softmax: 'Softmax', dsplit: 'Split',
  hsplit: 'Split', vsplit: 'Split', chunk: 'Split', tensor_split: 'Slice', msort: 'Sort', take_along_dim: 'Gather',
};

/** The node of a function called `name`, without a trailing underscore or the dunder's. */
export const backwardName = (name: string): string => {
  const bare = name.replace(/^__|__$/g, '').replace(/_$/, '');
  return `${otherNames[bare] ?? camel(bare)}Backward0`;
};

export const nodeName = (node: Node): string => {
  if (node.label !== null) return node.label;
  const op = node.composite ?? node.op;
  return op === null ? 'AccumulateGrad' : (op.node?.torch ?? backwardName(op.name));
};
