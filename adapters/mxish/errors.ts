/** How MXNet words every mistake. */
import type { CallInfo, CallProblem, Wording } from '../../src/dialect/dialect.ts';
import { wordPythonCall } from '../../src/dialect/python-call.ts';
import {
  PyAssertionError,
  PyIndexError,
  PyTypeError,
  PyValueError,
  PyZeroDivisionError,
  PyNotImplementedError,
  type PythonError,
} from '../../src/python/errors.ts';
import { repr, str } from '../../src/python/text.ts';
import { typeName, typeOf } from '../../src/python/typeof.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { axisError } from './axis-errors.ts';
import { check, dims, MXNetError, typeInconsistent } from './exceptions.ts';
import { NDArray } from './tensor.ts';

/** `<class 'list'>`. */
export const classText = (x: unknown): string => repr(typeOf(x));

export const issues: Wording = {
  'shape.broadcast': ({ shapes }) =>
    check('l == 1 || r == 1', `operands could not be broadcast together with shapes ${shapes.map(dims).join(' ')}`),
  'shape.expand': ({ from, to }) => {
    const text = `shape ${dims(from)} is not broadcastable to ${dims(to)}`;
    if (from.length > to.length) return check('ishape.ndim() <= param.shape.ndim()', text, [from.length, to.length]);
    return check('ishape[j] == pshape[i] || ishape[j] == 1', text);
  },
  'shape.reshape': ({ from, to, inferred }) => {
    const text = `Cannot reshape array of size ${sizeOf(from)} into shape ${dims(to)}`;
    if (!inferred) return check('src.Size() == dst->Size()', text, [sizeOf(from), sizeOf(to)]);
    const known = sizeOf(to.filter((n) => n !== -1));
    return check('src.Size() % known_dim_size_prod == 0', text, [known === 0 ? sizeOf(from) : sizeOf(from) % known, 0]);
  },
  'shape.unknowns': () => check('!has_unknown_dim_size', 'Can only specify one unknown dimension'),
  'shape.invalid': ({ shape }) => {
    const odd = shape.find((n) => Number(n) < -1);
    return check('param.newshape[i] == -1', 'The shape dimension size to inferred must be -1', [odd, -1]);
  },
  'shape.memory': ({ bytes }) => new MXNetError(`Memory allocation failed: ${bytes} bytes`),
  'view.incompatible': ({ shape, to }) =>
    new PyValueError(`Cannot reshape array of size ${sizeOf(shape)} into shape ${dims(to)}`),
  'axis.range': axisError,
  'axis.repeated': ({ axes, rank }) => {
    const sorted = axes.map((axis) => (axis < 0 ? axis + rank : axis)).sort((a, b) => a - b);
    const at = sorted.find((axis, i) => sorted.indexOf(axis) !== i);
    return check('axes[i-1] < axes[i]', `Reduction axes have duplicates ${dims(sorted)}`, [at, at]);
  },
  'concat.mismatch': ({ shapes, axis, position }) =>
    check(
      'shape_assign(&(*in_shape)[i], dshape)',
      `Incompatible input shape: expected ${dims(shapes[0]!.with(axis, -1))}, got ${dims(shapes[position]!)}`,
    ),
  'concat.empty': () => new MXNetError('value 0 for Parameter num_args should be greater equal to 1'),
  'stack.mismatch': ({ shapes, position }) =>
    new MXNetError(`Shape inconsistent, Provided = ${dims(shapes[position]!)}, inferred shape=${dims(shapes[0]!)}`),
  'split.uneven': () => new PyValueError('array split does not result in an equal division'),
  'linalg.singular': ({ pivot }, { name }) =>
    name === 'solve'
      ? new MXNetError(
          `sgesv: Check failed: res <= 0 (${pivot} vs. 0) : U(${pivot}, ${pivot}) is exactly zero. The factorization has been completed,but the factor U is exactly singular, so the solution could not be computed.`,
        )
      : check('ret == 0', 'the input matrix is non-convertible', [pivot, 0]),
  'linalg.indefinite': ({ minor }) =>
    check(
      'ret == 0',
      'spotrf failed in lapack on cpu. This may happen when the input matrix is either not symmetric or not positive definite.',
      [minor, 0],
    ),
  'matmul.mismatch': ({ a, b }) =>
    new MXNetError(`Shape inconsistent, Provided = ${dims(a)}, inferred shape=${dims([-1, b.at(-2)])}`),
  'reduce.empty': ({ op }) =>
    check(
      'is_all_reducded_axes_not_zero',
      `zero-size array to reduction operation ${op.endsWith('min') ? 'minimum' : 'maximum'} which has no identity`,
    ),
  'index.range': ({ index, axis, size }) =>
    new PyIndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`),
  'index.tooMany': ({ given, rank }) =>
    new PyIndexError(`too many indices (${given}) for array with ${rank} dimensions`),
  'index.ellipses': () => new PyIndexError('Cannot use more than one ellipsis (`...`) for indexing'),
  'index.type': ({ index }) =>
    new PyValueError(`NDArray does not support slicing with key ${str(index)} of type ${classText(index)}.`),
  'index.broadcast': ({ shapes }) =>
    new PyValueError(`shape1=${tupleText(shapes[0]!)} is not broadcastable to shape2=${tupleText(shapes[1]!)}`),
  'index.mask': ({ mask, shape, axis }) => {
    const at = mask.findIndex((n, i) => n !== shape[axis + i]);
    return new PyIndexError(
      `boolean index did not match indexed array along axis ${axis + at}; size is ${shape[axis + at]} but corresponding boolean size is ${mask[at]}`,
    );
  },
  'index.scalar': () => new PyIndexError('scalar tensor can only accept `()` as index'),
  'slice.step': () => new PyValueError('slice step cannot be zero'),
  'slice.order': ({ begin, end }) => check('begin <= end', `Invalid slicing range [${begin}, ${end})`, [begin, end]),
  'dtype.unsupported': ({ dtype }) => new MXNetError(`This operation only support floating point types, not ${dtype}`),
  'dtype.mismatch': ({ dtypes }) => typeInconsistent(dtypes[1]!, dtypes[0]!),
  'dtype.convert': ({ value }) =>
    new PyTypeError(`float() argument must be a string or a real number, not '${typeName(value)}'`),
  'dtype.inexact': ({ dtype }) => new MXNetError(`This operation only support floating point types, not ${dtype}`),
  'divide.zero': () => new PyZeroDivisionError('division by zero'),
  'power.negative': () => new MXNetError('Integers to negative integer powers are not allowed'),
  'list.ragged': ({ shape }) =>
    new PyTypeError(
      `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} dimensions. The detected shape was ${tupleText(shape)} + inhomogeneous part.`,
    ),
  'list.mixed': ({ kinds }) => new PyTypeError(`cannot mix ${kinds.join(' and ')}`),
  'arange.step': () => new PyZeroDivisionError('step cannot be 0'),
  'arange.direction': () => new PyValueError('start and stop do not fit the step'),
  immutable: () => new PyTypeError('the array cannot be written'),
  'tape.freed': () => new MXNetError('the record was freed by an earlier backward'),
  'tape.overwritten': () => new MXNetError('a value that the derivative needs was written over'),
  escape: ({ what }) => new MXNetError(`${what} escaped its transformation`),
  unsupported: ({ what }) => new PyNotImplementedError(`${what} is not supported yet`),
};

const tupleText = (shape: readonly number[]): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;

/** Functions that NumPy has as ufuncs take its keywords, each with its one allowed value. */
const isUfunc = ({ op }: CallInfo): boolean =>
  op !== null && (op.family === 'unary' || op.family === 'binary') && op.promote !== 'compare';

const wordType = (parameterType: string, name: string, value: unknown, args: readonly unknown[]): PythonError => {
  switch (parameterType) {
    case 'Tensor':
      return new PyAssertionError(`Argument ${name} must have NDArray type, but got ${str(value)}`);
    case 'Tensors': {
      const odd: unknown = Array.isArray(value) ? value.find((x: unknown) => !(x instanceof NDArray)) : value;
      return new PyAssertionError(`Positional arguments must have NDArray type, but got ${str(odd)}`);
    }
    case 'Operand':
      return new PyTypeError(`type ${classText(args[1] ?? value)} not supported`);
    case 'axes':
      return new MXNetError(`Invalid Parameter format for axis expect Shape or None but value='${str(value)}'`);
    case 'int':
    case 'axis':
    case 'flatAxis':
    case 'newAxis':
      return new MXNetError(`Invalid Parameter format for ${name} expect int but value='${str(value)}'`);
    case 'float':
      return new MXNetError(`Invalid Parameter format for ${name} expect double but value='${str(value)}'`);
    case 'shape':
      return new MXNetError(`Invalid Parameter format for ${name} expect Shape(tuple) but value='${str(value)}'`);
    default:
      return new PyTypeError(`type ${classText(value)} not supported`);
  }
};

/** Arguments that fit no declaration: most functions are written in Python. */
export const wordCall = ({ problem, args }: CallProblem, call: CallInfo): PythonError => {
  const { name, path = name, declaration } = call;
  if (problem.kind === 'type') return wordType(problem.parameter.type, problem.parameter.name, problem.value, args);
  if (problem.kind === 'unexpected' && isUfunc(call)) {
    return new PyTypeError(`${problem.name} is an invalid keyword to function '${name}'`);
  }
  return wordPythonCall(path.startsWith('.') ? `ndarray.${name}` : name, declaration!, problem);
};
