/** How TensorFlow words every mistake. */
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import type { CallInfo, CallProblem, Wording } from '../../src/dialect/dialect.ts';
import { PyNotImplementedError, PyRuntimeError, PyTypeError, type PythonError } from '../../src/python/errors.ts';
import { typeName } from '../../src/python/typeof.ts';
import { invalid, ResourceExhaustedError, running } from './exceptions.ts';

/** A shape as TensorFlow's C++ side writes it. */
export const brackets = (shape: readonly unknown[]): string => `[${shape.join(',')}]`;

const parentheses = (shape: readonly unknown[]): string => `[${shape.join(', ')}]`;

/** Broadcasting errors of ops that word them their own way. */
const broadcastTexts: Readonly<Record<string, (shapes: readonly Shape[]) => string>> = {
  SelectV2: ([c, t, e]) =>
    `condition ${brackets(c!)}, then ${brackets(t!)}, and else ${brackets(e!)} must be broadcastable`,
};

const rangeTexts: Readonly<Record<string, (axis: number, rank: number) => string>> = {
  ArgMax: (axis, rank) => `Expected dimension in the range [${-rank || 0}, ${rank}), but got ${axis}`,
  ArgMin: (axis, rank) => `Expected dimension in the range [${-rank || 0}, ${rank}), but got ${axis}`,
  Cumsum: (axis, rank) => `ScanOp: Expected scan axis in the range [${-rank || 0}, ${rank}), but got ${axis}`,
  Cumprod: (axis, rank) => `ScanOp: Expected scan axis in the range [${-rank || 0}, ${rank}), but got ${axis}`,
  ConcatV2: (axis, rank) =>
    `ConcatOp : Expected concatenating dimensions in the range [${-rank || 0}, ${rank}), but got ${axis}`,
  Roll: (axis) => `axis ${axis} is out of range`,
};

/** The first of two shapes' axes, beside `axis`, on which they differ. */
const differing = (a: Shape, b: Shape, axis: number): number => a.findIndex((n, i) => i !== axis && n !== b[i]);

/** TensorFlow's names of dtypes in messages about memory, where they differ. */
const allocated: Readonly<Partial<Record<DType, string>>> = { float32: 'float', float64: 'double', float16: 'half' };

export const issues: Wording = {
  'shape.broadcast': ({ shapes }) =>
    invalid(
      broadcastTexts[running().raw]?.(shapes) ??
        `Incompatible shapes: ${brackets(shapes[0]!)} vs. ${brackets(shapes[1]!)}`,
    ),
  'shape.expand': ({ from, to }) =>
    to.length < from.length
      ? invalid(`Rank of input (${from.length}) must be no greater than rank of output shape (${to.length}).`)
      : invalid(`Incompatible shapes: ${brackets(from)} vs. ${brackets(to)}`),
  'shape.reshape': ({ from, to, inferred }) => {
    const size = from.reduce((a, b) => a * b, 1);
    const wanted = to.filter((n) => n !== -1).reduce((a, b) => a * b, 1);
    return invalid(
      `Input to reshape is a tensor with ${size} values, but the requested shape ${inferred ? `requires a multiple of ${wanted}` : `has ${wanted}`}`,
    );
  },
  'shape.unknowns': ({ at }) => invalid(`Only one input size may be -1, not both ${at[0]} and ${at[1]}`),
  'shape.invalid': ({ shape }) => {
    const at = shape.findIndex((n) => typeof n === 'number' && n < 0);
    const length = String(shape[at]);
    return invalid(
      running().raw === 'Reshape'
        ? `Size ${at} must be non-negative, not ${length}`
        : `Dimension ${length} must be >= 0`,
    );
  },
  'shape.memory': ({ shape, dtype = 'float32' }) =>
    new ResourceExhaustedError(
      `OOM when allocating tensor with shape${brackets(shape)} and type ${allocated[dtype] ?? dtype} on /job:localhost/replica:0/task:0/device:CPU:0 by allocator mklcpu${running().ending}`,
    ),
  'view.incompatible': ({ to }) => invalid(`no view of shape ${brackets(to)}`),
  'axis.range': ({ axis, rank }) =>
    invalid(
      rangeTexts[running().raw]?.(axis, rank) ??
        `Invalid reduction dimension (${axis} for input with ${rank} dimension(s)`,
    ),
  'axis.repeated': ({ axis, rank }) =>
    invalid(
      running().raw === 'ReverseV2'
        ? `axis ${axis < 0 ? axis + rank : axis} specified more than once.`
        : `Invalid reduction arguments: Axes contains duplicate dimension: ${axis < 0 ? axis + rank : axis}`,
    ),
  'concat.mismatch': ({ shapes, axis, position }) => {
    const [first, other] = [shapes[0]!, shapes[position]!];
    const ends = `shape[0] = ${brackets(first)} vs. shape[${position}] = ${brackets(other)}`;
    return first.length !== other.length
      ? invalid(`ConcatOp : Ranks of all input tensors should match: ${ends}`)
      : invalid(`ConcatOp : Dimension ${differing(first, other, axis)} in both shapes must be equal: ${ends}`);
  },
  'concat.empty': () => invalid("OpKernel 'ConcatV2' has constraint on attr 'T' not in NodeDef '[N=0, Tidx=DT_INT32]'"),
  'stack.mismatch': ({ shapes, position }) =>
    invalid(
      `Shapes of all inputs must match: values[0].shape = ${brackets(shapes[0]!)} != values[${position}].shape = ${brackets(shapes[position]!)}`,
    ),
  'split.uneven': ({ size, parts, axis }) =>
    invalid(
      `Number of ways to split should evenly divide the split dimension, but got split_dim ${axis} (size = ${size}) and num_split ${parts}`,
    ),
  'linalg.singular': () =>
    invalid(running().raw === 'MatrixSolve' ? 'Input matrix is not invertible.' : 'Input is not invertible.'),
  'linalg.indefinite': () => invalid('Cholesky decomposition was not successful. The input might not be valid.'),
  'matmul.mismatch': ({ a, b }) => {
    if (a.length < 2) return invalid('In[0] ndims must be >= 2');
    if (b.length < 2) return invalid('In[1] ndims must be >= 2');
    const inner = a.at(-1) === b.at(-2);
    if (inner)
      return invalid(`In[0] and In[1] must have compatible batch dimensions: ${brackets(a)} vs. ${brackets(b)}`);
    const flags = a.length > 2 || b.length > 2 ? ' 0 0' : '';
    return invalid(`Matrix size-incompatible: In[0]: ${brackets(a)}, In[1]: ${brackets(b)}${flags}`);
  },
  'reduce.empty': ({ shape, axes }) => invalid(`Reduction axis ${axes?.[0] ?? 0} is empty in shape ${brackets(shape)}`),
  'index.range': ({ index, size, axis, position }) => {
    if (running().raw === 'StridedSlice') {
      return invalid(`slice index ${index < 0 ? index + size : index} of dimension ${axis} out of bounds.`);
    }
    const place = position && position.length > 0 ? `[${position.join(',')}]` : '';
    return invalid(`indices${place} = ${index} is not in [0, ${size})`);
  },
  'index.tooMany': ({ rank }) => invalid(`Index out of range using input dim ${rank}; input has only ${rank} dims`),
  'index.ellipses': () => invalid('Multiple ellipses in slice spec not allowed'),
  'index.type': ({ index }) => new PyTypeError(`invalid index ${String(index)}`),
  'index.broadcast': ({ shapes }) => invalid(`Incompatible shapes: ${shapes.map(brackets).join(' vs. ')}`),
  'index.mask': ({ mask, shape, axis }) =>
    new PyTypeError(`mask ${parentheses(mask)} does not fit ${parentheses(shape)} at axis ${axis}`),
  'index.scalar': () => invalid('Attempting to slice scalar input.'),
  'slice.step': () => invalid('strides[0] must be non-zero'),
  'slice.order': ({ begin, end }) => invalid(`slice from ${begin} to ${end} runs backwards`),
  'dtype.unsupported': ({ op, dtype }) => invalid(`${op} does not take ${dtype}`),
  'dtype.mismatch': ({ dtypes }) =>
    new PyTypeError(`\`x\` and \`y\` must have the same dtype, got tf.${dtypes[0]} != tf.${dtypes[1]}.`),
  'dtype.convert': ({ value, dtype }) =>
    new PyTypeError(`Cannot convert ${typeName(value)} to EagerTensor of dtype ${dtype}`),
  'dtype.inexact': ({ dtype }) =>
    new PyTypeError(`Input must be either real or complex. Received integer type <dtype: '${dtype}'>.`),
  'divide.zero': () => invalid('Integer division by zero'),
  'power.negative': () => invalid('Integers to negative integer powers are not allowed'),
  'list.ragged': () => new PyTypeError("Can't convert non-rectangular Python sequence to Tensor."),
  'list.mixed': () => new PyTypeError("Can't convert Python sequence with mixed types to Tensor."),
  'arange.step': ({ step }) => invalid(`Requires delta != 0: ${step}`),
  'arange.direction': ({ start, stop, step }) =>
    invalid(`Requires start ${step > 0 ? '<=' : '>='} limit when delta ${step > 0 ? '>' : '<'} 0: ${start}/${stop}`),
  immutable: () =>
    new PyTypeError("'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment"),
  'tape.freed': () =>
    new PyRuntimeError('A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)'),
  'tape.overwritten': () => new PyRuntimeError('a value that the derivative needs was written over'),
  escape: ({ what }) => new PyRuntimeError(`${what} escaped its transformation`),
  unsupported: ({ what }) => new PyNotImplementedError(`${what} is not supported yet`),
};

/** Functions that Python itself calls, so that it words what is wrong with their arguments. */
const plainFunctions = new Set([
  'constant',
  'set_seed',
  'set_shape',
  'get_shape',
  'numpy',
  'as_dtype',
  'is_tensor',
  'function',
  'Variable',
]);

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.map((n) => `'${n}'`).join('')
    : `${names
        .slice(0, -1)
        .map((n) => `'${n}'`)
        .join(', ')} and '${names.at(-1)!}'`;

const plainText = ({ problem }: CallProblem, name: string): string => {
  switch (problem.kind) {
    case 'missing':
      return `${name}() missing ${problem.names.length} required positional argument${problem.names.length > 1 ? 's' : ''}: ${listed(problem.names)}`;
    case 'unexpected':
      return `${name}() got an unexpected keyword argument '${problem.name}'`;
    case 'multiple':
      return `${name}() got multiple values for argument '${problem.name}'`;
    case 'surplus': {
      const { most, least, given } = problem;
      const range =
        least === most
          ? `${most} positional argument${most === 1 ? '' : 's'}`
          : `from ${least} to ${most} positional arguments`;
      return `${name}() takes ${range} but ${given} ${given === 1 ? 'was' : 'were'} given`;
    }
    case 'type':
      return `${name}() argument '${problem.parameter.name}' must be ${problem.parameter.type}, not ${typeName(problem.value)}`;
  }
};

const dispatchedText = ({ problem }: CallProblem): string => {
  switch (problem.kind) {
    case 'missing':
      return 'Missing required positional argument';
    case 'unexpected':
      return `Got an unexpected keyword argument '${problem.name}'`;
    case 'multiple':
      return `Got multiple values for argument '${problem.name}'`;
    case 'surplus':
      return `Too many arguments were given. Expected ${problem.most} but got ${problem.given}.`;
    case 'type':
      return `Argument '${problem.parameter.name}' must be ${problem.parameter.type}, not ${typeName(problem.value)}`;
  }
};

/** Arguments that fit no declaration: most functions go through TensorFlow's dispatcher, which has words of its own. */
export const wordCall = (problem: CallProblem, { name, declaration }: CallInfo): PythonError => {
  if (declaration?.paths[0]!.startsWith('Variable.'))
    return new PyTypeError(plainText(problem, `BaseResourceVariable.${name}`));
  return new PyTypeError(plainFunctions.has(name) ? plainText(problem, name) : dispatchedText(problem));
};
