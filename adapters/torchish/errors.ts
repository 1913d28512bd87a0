/** How torch words every mistake. */
import type { Shape } from '../../src/core/shape.ts';
import type { Wording } from '../../src/dialect/dialect.ts';
import {
  defineException,
  PyIndexError,
  PyNotImplementedError,
  PyRuntimeError,
  PyTypeError,
  PyValueError,
  type PythonError,
} from '../../src/python/errors.ts';
import { typeName } from '../../src/python/typeof.ts';
import { nodeName } from './autograd/names.ts';
import { scalarTypeNames } from './dtype.ts';
import type { Node } from '../../src/interp/tape.ts';

/** `torch.linalg.LinAlgError`. */
export const LinAlgError = defineException('_LinAlgError', 'torch._C', [PyRuntimeError]);

const list = (shape: readonly unknown[]): string => `[${shape.join(', ')}]`;

/** The first axis, from the right, on which two shapes do not broadcast. */
const clash = (a: Shape, b: Shape): { readonly axis: number; readonly left: number; readonly right: number } => {
  const rank = Math.max(a.length, b.length);
  for (let i = 1; i <= rank; i++) {
    const left = a[a.length - i] ?? 1;
    const right = b[b.length - i] ?? 1;
    if (left !== right && left !== 1 && right !== 1) return { axis: rank - i, left, right };
  }
  return { axis: 0, left: 0, right: 0 };
};

const unsupported = ({ what }: { what: string }): PythonError =>
  new PyNotImplementedError(`${what} is not supported yet`);

/** Kernels that torch names otherwise than the op. */
const kernelNames: Readonly<Record<string, string>> = { shift_left: 'lshift', shift_right: 'rshift' };

/** An index outside its axis, as the function at hand words it. */
const outside = (index: number, axis: number, size: number, name: string): PythonError => {
  if (name === 'index_select') return new PyIndexError('index out of range in self');
  if (axis < 0)
    return new PyIndexError(`out of range: tried to access index ${index} on a tensor of ${size} elements.`);
  if (name.startsWith('index_copy'))
    return new PyIndexError(`index_copy_(): index ${index} is out of bounds for dimension ${axis} with size ${size}`);
  const message = `index ${index} is out of bounds for dimension ${axis} with size ${size}`;
  return /^(gather|scatter|index_add)/.test(name) ? new PyRuntimeError(message) : new PyIndexError(message);
};

export const issues: Wording = {
  'shape.broadcast': ({ shapes }, { name }) => {
    if (name === '__getitem__' || name === '__setitem__') {
      return new PyIndexError(
        `shape mismatch: indexing tensors could not be broadcast together with shapes ${shapes.map(list).join(', ')}`,
      );
    }
    const { axis, left, right } = clash(shapes[0]!, shapes[1]!);
    return new PyRuntimeError(
      `The size of tensor a (${left}) must match the size of tensor b (${right}) at non-singleton dimension ${axis}`,
    );
  },
  'shape.expand': ({ from, to, dtype = 'float32' }) => {
    const lead = to.length - from.length;
    const axis = from.findLastIndex((n, i) => n !== 1 && n !== to[i + lead]);
    if (lead < 0) {
      return new PyRuntimeError(
        `expand(torch.${scalarTypeNames[dtype]}Tensor{${list(from)}}, size=${list(to)}): the number of sizes provided (${to.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`,
      );
    }
    return new PyRuntimeError(
      `The expanded size of the tensor (${to[axis + lead]}) must match the existing size (${from[axis]}) at non-singleton dimension ${axis + lead}.  Target sizes: ${list(to)}.  Tensor sizes: ${list(from)}`,
    );
  },
  'shape.reshape': ({ from, to }) =>
    new PyRuntimeError(`shape '${list(to)}' is invalid for input of size ${from.reduce((a, b) => a * b, 1)}`),
  'shape.unknowns': () => new PyRuntimeError('only one dimension can be inferred'),
  'shape.invalid': ({ shape }) => {
    const negative = shape.find((n) => typeof n === 'number' && n < 0);
    return negative !== undefined
      ? new PyRuntimeError(`Trying to create tensor with negative dimension ${negative as number}: ${list(shape)}`)
      : new PyTypeError(`invalid shape ${list(shape)}`);
  },
  'shape.memory': ({ bytes }) =>
    new PyRuntimeError(
      `[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate ${bytes} bytes. Error code 12 (Cannot allocate memory)`,
    ),
  'view.incompatible': () =>
    new PyRuntimeError(
      "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
    ),
  'axis.range': ({ axis, rank }) =>
    new PyIndexError(
      `Dimension out of range (expected to be in range of [${-Math.max(rank, 1)}, ${Math.max(rank, 1) - 1}], but got ${axis})`,
    ),
  'axis.repeated': ({ axis }) => new PyRuntimeError(`dim ${axis} appears multiple times in the list of dims`),
  'concat.mismatch': ({ shapes, axis, position }) => {
    const [first, other] = [shapes[0]!, shapes[position]!];
    if (first.length !== other.length)
      return new PyRuntimeError(`Tensors must have same number of dimensions: got ${first.length} and ${other.length}`);
    const at = first.findIndex((n, i) => i !== axis && n !== other[i]);
    return new PyRuntimeError(
      `Sizes of tensors must match except in dimension ${axis}. Expected size ${first[at]} but got size ${other[at]} for tensor number ${position} in the list.`,
    );
  },
  'concat.empty': () => new PyValueError('torch.cat(): expected a non-empty list of Tensors'),
  'stack.mismatch': ({ shapes, position }) =>
    new PyRuntimeError(
      `stack expects each tensor to be equal size, but got ${list(shapes[0]!)} at entry 0 and ${list(shapes[position]!)} at entry ${position}`,
    ),
  'split.uneven': ({ size, parts }) => new PyRuntimeError(`split of ${size} into ${parts} parts leaves a rest`),
  'linalg.singular': ({ pivot, batch }, { name }) => {
    const where = batch === null ? '' : `(Batch element ${batch}): `;
    return name === 'solve'
      ? new LinAlgError(`torch.linalg.solve: ${where}The solver failed because the input matrix is singular.`)
      : new LinAlgError(
          `linalg.inv: ${where}The diagonal element ${pivot} is zero, the inversion could not be completed because the input matrix is singular.`,
        );
  },
  'linalg.indefinite': ({ minor, batch }) =>
    new LinAlgError(
      `linalg.cholesky: ${batch === null ? '' : `(Batch element ${batch}): `}The factorization could not be completed because the input is not positive-definite (the leading minor of order ${minor} is not positive-definite).`,
    ),
  'matmul.mismatch': ({ a, b }) =>
    new PyRuntimeError(`mat1 and mat2 shapes cannot be multiplied (${a.join('x')} and ${b.join('x')})`),
  'reduce.empty': ({ shape, axes }, { name }) => {
    if (axes !== null && axes.length < shape.length) {
      return new PyIndexError(`${name}(): Expected reduction dim ${axes[0]} to have non-zero size.`);
    }
    return name.startsWith('arg')
      ? new PyIndexError(`${name}(): Expected reduction dim to be specified for input.numel() == 0.`)
      : new PyRuntimeError(
          `${name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
        );
  },
  'index.range': ({ index, axis, size }, { name }) => outside(index, axis, size, name),
  'index.tooMany': ({ rank }) => new PyIndexError(`too many indices for tensor of dimension ${rank}`),
  'index.ellipses': () => new PyIndexError("an index can only have a single ellipsis ('...')"),
  'index.type': ({ index, dtype }) => {
    if (dtype) return new PyIndexError('tensors used as indices must be long, int, byte or bool tensors');
    return typeof index === 'string'
      ? new PyTypeError("new(): invalid data type 'str'")
      : new PyIndexError(
          `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${typeName(index)})`,
        );
  },
  'index.broadcast': ({ shapes }) =>
    new PyIndexError(
      `shape mismatch: indexing tensors could not be broadcast together with shapes ${shapes.map(list).join(', ')}`,
    ),
  'index.mask': ({ mask, shape, axis }) => {
    const at = mask.findIndex((n, i) => n !== shape[axis + i]);
    return new PyIndexError(
      `The shape of the mask ${list(mask)} at index ${at} does not match the shape of the indexed tensor ${list(shape)} at index ${axis + at}`,
    );
  },
  'index.scalar': () =>
    new PyIndexError(
      'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number',
    ),
  'slice.step': ({ step }) =>
    new PyValueError(step === 0 ? 'slice step cannot be zero' : 'step must be greater than zero'),
  'slice.order': ({ begin, end }) => new PyIndexError(`slice from ${begin} to ${end} runs backwards`),
  'dtype.unsupported': ({ op, dtype }, { operator }) =>
    operator === 'unary ~'
      ? new PyTypeError('~ (operator.invert) is only implemented on integer and Boolean-type tensors')
      : new PyNotImplementedError(`"${kernelNames[op] ?? op}_cpu" not implemented for '${scalarTypeNames[dtype]}'`),
  'dtype.mismatch': ({ dtypes }) =>
    new PyRuntimeError(`expected scalar type ${scalarTypeNames[dtypes[0]!]} but found ${scalarTypeNames[dtypes[1]!]}`),
  'dtype.convert': ({ value }) => new PyTypeError(`must be real number, not ${typeName(value)}`),
  'dtype.inexact': ({ op, dtype }) =>
    new PyRuntimeError(
      `${op}(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: ${scalarTypeNames[dtype]}`,
    ),
  'divide.zero': () => new PyRuntimeError('ZeroDivisionError'),
  'power.negative': () => new PyRuntimeError('Integers to negative integer powers are not allowed.'),
  'list.ragged': ({ depth, expected, got }) =>
    got === null
      ? new PyTypeError('not a sequence')
      : new PyValueError(`expected sequence of length ${expected} at dim ${depth} (got ${got})`),
  'list.mixed': ({ kinds }) => new PyTypeError(`cannot mix ${kinds.join(' and ')}`),
  'arange.step': () => new PyRuntimeError('step must be nonzero'),
  'arange.direction': () => new PyRuntimeError('upper bound and lower bound inconsistent with step sign'),
  immutable: () => new PyTypeError('the tensor cannot be written'),
  'tape.freed': () =>
    new PyRuntimeError(
      'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.',
    ),
  'tape.overwritten': ({ dtype, shape, node, index, version, expected }) => {
    const from =
      node === null ? '' : `, which is output ${index} of ${nodeName(node as Node).replace(/Backward\d+$/, '')},`;
    return new PyRuntimeError(
      `one of the variables needed for gradient computation has been modified by an inplace operation: [torch.${scalarTypeNames[dtype]}Tensor ${list(shape)}]${from} is at version ${version}; expected version ${expected} instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).`,
    );
  },
  escape: ({ what }) => new PyRuntimeError(`${what} escaped its transformation`),
  unsupported,
};
