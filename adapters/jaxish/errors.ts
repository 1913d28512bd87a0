/** How jax words every mistake. */
import type { DType } from '../../src/core/dtype.ts';
import type { PromoteKind } from '../../src/core/op.ts';
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import type { CallInfo, CallProblem, Wording } from '../../src/dialect/dialect.ts';
import {
  defineException,
  PyIndexError,
  PyNotImplementedError,
  PyOverflowError,
  PyRuntimeError,
  PyTypeError,
  PyValueError,
  PyZeroDivisionError,
  type PythonError,
} from '../../src/python/errors.ts';
import { repr } from '../../src/python/text.ts';
import { typeName, typeOf } from '../../src/python/typeof.ts';
import { Float } from '../../src/python/values.ts';

/** What XLA raises. */
export const JaxRuntimeError = defineException('JaxRuntimeError', 'jax.errors', [PyRuntimeError]);

/** A shape as Python writes a tuple. */
export const tupleText = (items: readonly unknown[]): string =>
  items.length === 1 ? `(${String(items[0])},)` : `(${items.join(', ')})`;

/** An array's type as jax writes it: float32[2,3]. */
export const typeText = (dtype: DType, shape: Shape): string => `${dtype}[${shape.join(',')}]`;

/** The primitive behind a call, as jax calls it. */
const primitive = ({ op, name }: CallInfo): string => op?.node?.jax ?? op?.name ?? name;

/** Functions that look the axis up in the shape before anything else. */
const axisInShape = new Set([
  'mean',
  'var',
  'std',
  'argmax',
  'argmin',
  'split',
  'array_split',
  'nanmean',
  'nanvar',
  'nanstd',
]);

const rangeError = (axis: number, rank: number): PythonError =>
  new PyValueError(`axis ${axis} is out of bounds for array of dimension ${rank}`);

/** Kinds of numbers that an op takes, by how it promotes. */
const takes: Readonly<Partial<Record<PromoteKind, string>>> = {
  difference: 'integer, floating, complexfloating',
  bitwise: 'integer, bool',
  shift: 'integer',
};

export const incompatibleShapes = (shapes: readonly Shape[]): PythonError =>
  new PyValueError(`Incompatible shapes for broadcasting: shapes=[${shapes.map(tupleText).join(', ')}]`);

export const cannotBroadcast = (from: Shape, to: Shape, dtype: DType): PythonError =>
  from.length > to.length
    ? new PyValueError(
        `Cannot broadcast to shape with fewer dimensions: arr_shape=${tupleText(from)} shape=${tupleText(to)}`,
      )
    : new PyValueError(
        `Incompatible types for broadcasting: input type=${typeText(dtype, from)} and requested type=${typeText(dtype, to)}`,
      );

export const issues: Wording = {
  'shape.broadcast': ({ shapes }, call) => {
    const ranks = new Set(shapes.map((shape) => shape.length).filter((rank) => rank > 0));
    if (ranks.size > 1 || !call.op || call.op.promote === 'select') return incompatibleShapes(shapes);
    return new PyTypeError(
      `${primitive(call)} got incompatible shapes for broadcasting: ${shapes.map(tupleText).join(', ')}.`,
    );
  },
  'shape.expand': ({ from, to, dtype }) => cannotBroadcast(from, to, dtype ?? 'float32'),
  'shape.reshape': ({ from, to, inferred }) => {
    const known = to.filter((n) => n !== -1).reduce((a, b) => a * b, 1);
    const start = `cannot reshape array of shape ${tupleText(from)} (size ${sizeOf(from)}) into shape ${tupleText(to)}`;
    return new PyTypeError(
      inferred
        ? `${start} because the product of specified axis sizes (${known}) does not evenly divide ${sizeOf(from)}`
        : `${start} (size ${known})`,
    );
  },
  'shape.unknowns': ({ to }) =>
    new PyTypeError(`can only specify one unknown axis size with a \`-1\` value, got ${tupleText(to)}`),
  'shape.invalid': ({ shape }) =>
    new PyTypeError(`broadcast_in_dim shape must have every element be nonnegative, got ${tupleText(shape)}.`),
  'shape.memory': ({ bytes }) => new JaxRuntimeError(`RESOURCE_EXHAUSTED: Out of memory allocating ${bytes} bytes.`),
  'view.incompatible': ({ shape, to }) =>
    new PyTypeError(`cannot view array of shape ${tupleText(shape)} as ${tupleText(to)}`),
  'axis.range': ({ axis, rank }, { name }) =>
    axisInShape.has(name) ? new PyIndexError('tuple index out of range') : rangeError(axis, rank),
  'axis.repeated': ({ axes }) => new PyValueError(`duplicate value in 'axis': ${tupleText(axes)}`),
  'concat.mismatch': ({ shapes, axis }) => {
    const texts = shapes.map(tupleText).join(', ');
    return shapes.some((shape) => shape.length !== shapes[0]!.length)
      ? new PyTypeError(`Cannot concatenate arrays with different numbers of dimensions: got ${texts}.`)
      : new PyTypeError(
          `Cannot concatenate arrays with shapes that differ in dimensions other than the one being concatenated: concatenating along dimension ${axis} for shapes ${texts}.`,
        );
  },
  'concat.empty': (_, { name }) => new PyValueError(`Need at least one array to ${name}.`),
  'stack.mismatch': ({ shapes }) =>
    new PyValueError(`All input arrays must have the same shape. Got ${shapes.map(tupleText).join(', ')}.`),
  'split.uneven': ({ size, parts }) =>
    new PyValueError(`array split does not result in an equal division: rest is ${size % parts}`),
  'linalg.singular': () => new PyValueError('Singular matrix'),
  'linalg.indefinite': () => new PyValueError('Matrix is not positive definite'),
  'matmul.mismatch': ({ a, b }) =>
    new PyTypeError(
      `dot_general requires contracting dimensions to have the same shape, got (${a.at(-1)},) and (${b.length > 1 ? b.at(-2) : b[0]},).`,
    ),
  'reduce.empty': ({ op }) =>
    op.startsWith('arg')
      ? new PyValueError(`attempt to get ${op} of an empty sequence`)
      : new PyValueError(`zero-size array to reduction operation ${op} which has no identity`),
  'index.range': ({ index, axis, size }) =>
    new PyIndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`),
  'index.tooMany': ({ given, rank }) =>
    new PyIndexError(`Too many indices: array is ${rank}-dimensional, but ${given} were indexed`),
  'index.ellipses': () => new PyIndexError("an index can only have a single ellipsis ('...')"),
  'index.type': ({ index, dtype }) => {
    const type = dtype ?? (index instanceof Float || typeof index === 'number' ? 'float64' : null);
    if (type) return new PyTypeError(`Indexer must have integer or boolean type, got indexer with type ${type}`);
    return typeof index === 'string'
      ? new PyTypeError(`JAX does not support string indexing; got idx=${repr(index)}`)
      : new PyIndexError(
          `only integers, slices (\`:\`), ellipsis (\`...\`), newaxis (\`None\`) and integer or boolean arrays are valid indices. Got ${repr(index)}`,
        );
  },
  'index.broadcast': ({ shapes }) => incompatibleShapes(shapes),
  'index.mask': ({ mask, shape, axis }) =>
    new PyIndexError(
      `boolean index did not match shape of indexed array in index ${axis}: got ${tupleText(mask)}, expected [${shape.slice(axis, axis + mask.length).join(', ')}]`,
    ),
  'index.scalar': () => new PyIndexError('Too many indices: array is 0-dimensional, but 1 were indexed'),
  'slice.step': () => new PyValueError('slice step cannot be zero'),
  'slice.order': ({ begin, end }) => new PyIndexError(`slice from ${begin} to ${end} runs backwards`),
  'dtype.unsupported': ({ dtype, position }, call) => {
    const kinds = (call.op && takes[call.op.promote]) ?? 'floating, complexfloating';
    const at = (call.op?.inputs.length ?? 1) > 1 ? ` at position ${position}` : '';
    return new PyTypeError(
      `${primitive(call)} does not accept dtype ${dtype}${at}. Accepted dtypes${at} are subtypes of ${kinds}.`,
    );
  },
  'dtype.mismatch': ({ op, dtypes }) =>
    new PyTypeError(
      `lax.${op} requires arguments to have the same dtypes, got ${dtypes.join(', ')}. (Tip: jnp.${op} is a similar function that does automatic type promotion on inputs).`,
    ),
  'dtype.convert': ({ value, dtype }) => {
    if (value === null) return new PyValueError('None is not a valid value for jnp.array');
    if (typeof value === 'number' || typeof value === 'bigint') {
      return new PyOverflowError(`Python integer ${value} out of bounds for ${dtype}`);
    }
    const kind = typeof value === 'string' ? `<U${[...value].length}` : 'object';
    const text = typeof value === 'string' ? value : repr(value);
    return new PyTypeError(
      `Value '${text}' with dtype ${kind} is not a valid JAX array type. Only arrays of numeric types are supported by JAX.`,
    );
  },
  'dtype.inexact': ({ op, dtype }) =>
    new PyTypeError(`${op} does not accept dtype ${dtype}. Accepted dtypes are subtypes of floating, complexfloating.`),
  'divide.zero': () => new PyZeroDivisionError('division by zero'),
  'power.negative': ({ dtype, shape, exponent }) =>
    new PyTypeError(
      `Integers cannot be raised to negative powers, got integer_pow(${typeText(dtype, shape ?? [])}, ${exponent})`,
    ),
  'list.ragged': ({ depth, shape, expected }) => {
    const found = tupleText(shape.length > 0 ? shape.slice(0, Math.max(depth, 1)) : [expected]);
    return new PyValueError(
      `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${depth} dimensions. The detected shape was ${found} + inhomogeneous part.`,
    );
  },
  'list.mixed': ({ kinds }) => new PyTypeError(`cannot mix ${kinds.join(' and ')}`),
  'arange.step': ({ start, stop, step }) =>
    new PyZeroDivisionError(
      [start, stop, step].every(Number.isInteger) ? 'division by zero' : 'float division by zero',
    ),
  'arange.direction': () => new PyValueError('arange runs away from its end'),
  immutable: () =>
    new PyTypeError(
      'JAX arrays are immutable and do not support in-place item assignment. Instead of x[idx] = y, use x = x.at[idx].set(y) or another .at[] method: https://docs.jax.dev/en/latest/_autosummary/jax.numpy.ndarray.at.html',
    ),
  'tape.freed': () => new PyRuntimeError('the record of a derivative was freed'),
  'tape.overwritten': () => new PyRuntimeError('a value that the derivative needs was written over'),
  escape: ({ what }) => new PyRuntimeError(`${what} escaped its transformation`),
  unsupported: ({ what }) => new PyNotImplementedError(`${what} is not supported yet`),
};

const arrayTypes = new Set(['ArrayLike', 'ArrayLikes', 'Operand', 'Tensor', 'Scalar']);

/** What Python calls the function in messages: methods of arrays are functions with an underscore, those of `at` are its own. */
const functionName = ({ name, path }: CallInfo): string =>
  path?.startsWith('.') ? `_${name}` : path?.startsWith('At.') ? `_IndexUpdateRef.${name}` : name;

const listNames = (names: readonly string[]): string => {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 3 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
};

export const notArrayError = (name: string, value: unknown, position: number): PythonError => {
  const cls = typeOf(value);
  return new PyTypeError(
    `${name} requires ndarray or scalar arguments, got <class '${cls.qualifiedName}'> at position ${position}.`,
  );
};

const wrongType = ({ problem, declarations }: CallProblem, { name }: CallInfo): PythonError => {
  if (problem.kind !== 'type') throw new Error('a problem with a type is wanted');
  const { parameter, value } = problem;
  if (parameter.type === 'ArrayLikes' && Array.isArray(value)) {
    const at = value.findIndex((item) => typeof item === 'string' || Array.isArray(item) || typeof item === 'object');
    return notArrayError(name, value[Math.max(at, 0)], Math.max(at, 0));
  }
  if (parameter.type === 'ArrayLikes')
    return new PyTypeError(`Value after * must be an iterable, not ${typeName(value)}`);
  if (arrayTypes.has(parameter.type)) {
    const arrays = declarations.at(-1)!.parameters.filter((p) => arrayTypes.has(p.type));
    return notArrayError(
      name,
      value,
      arrays.findIndex((p) => p.name === parameter.name),
    );
  }
  return new PyTypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
};

/** Arguments that fit no signature, in Python's words for its own functions. */
export const wordCall = (call: CallProblem, info: CallInfo): PythonError => {
  const { problem, declarations } = call;
  const name = functionName(info);
  switch (problem.kind) {
    case 'missing': {
      const { names } = problem;
      return new PyTypeError(
        `${name}() missing ${names.length} required positional argument${names.length > 1 ? 's' : ''}: ${listNames(names)}`,
      );
    }
    case 'unexpected': {
      const positional = declarations
        .at(-1)!
        .parameters.filter((p) => p.kind === 'positional' && call.kwargs.has(p.name));
      return positional.some((p) => p.name === problem.name)
        ? new PyTypeError(
            `${name}() got some positional-only arguments passed as keyword arguments: '${positional.map((p) => p.name).join(', ')}'`,
          )
        : new PyTypeError(`${name}() got an unexpected keyword argument '${problem.name}'`);
    }
    case 'surplus': {
      const { most, least, given } = problem;
      const count = most === least ? `${most}` : `from ${least} to ${most}`;
      return new PyTypeError(
        `${name}() takes ${count} positional argument${most === 1 ? '' : 's'} but ${given} ${given === 1 ? 'was' : 'were'} given`,
      );
    }
    case 'multiple':
      return new PyTypeError(`${name}() got multiple values for argument '${problem.name}'`);
    case 'type':
      return wrongType(call, info);
  }
};
