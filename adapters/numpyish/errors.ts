/** How NumPy words every mistake. */
import { integerRange, isInteger, type DType } from '../../src/core/dtype.ts';
import type { CallInfo, CallProblem, Wording } from '../../src/dialect/dialect.ts';
import {
  defineException,
  PyAttributeError,
  PyIndexError,
  PyMemoryError,
  PyNotImplementedError,
  PyOverflowError,
  PyRuntimeError,
  PyTypeError,
  PyValueError,
  PyZeroDivisionError,
  type PythonError,
} from '../../src/python/errors.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { str } from '../../src/python/text.ts';
import { quote } from '../../src/python/quote.ts';
import { typeName } from '../../src/python/typeof.ts';
import { Complex } from '../../src/python/values.ts';
import type { Edition } from './edition.ts';

/** `numpy.linalg.LinAlgError`. */
export const LinAlgError = defineException('LinAlgError', 'numpy.linalg', [PyValueError]);

/** `(2,3)`, `(3,)`, `()`. */
export const tight = (shape: readonly unknown[]): string =>
  shape.length === 1 ? `(${String(shape[0])},)` : `(${shape.join(',')})`;

/** A reshape target as NumPy's messages have it: the unknown length is not shown where it is the first. */
const target = (shape: readonly number[]): string =>
  shape[0] === -1 && shape.length > 1
    ? `(${shape
        .slice(1)
        .map((n) => (n === -1 ? 'newaxis' : n))
        .join(',')})`
    : tight(shape.map((n) => (n === -1 ? 'newaxis' : n)));

const ufuncs: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '//': 'floor_divide',
  '%': 'remainder',
  '**': 'power',
  '&': 'bitwise_and',
  '|': 'bitwise_or',
  '^': 'bitwise_xor',
  '<<': 'left_shift',
  '>>': 'right_shift',
  '@': 'matmul',
  '~': 'invert',
  eq: 'equal',
  ne: 'not_equal',
  lt: 'less',
  le: 'less_equal',
  gt: 'greater',
  ge: 'greater_equal',
  abs: 'absolute',
  true_divide: 'divide',
  mod: 'remainder',
  bitwise_not: 'invert',
  bitwise_left_shift: 'left_shift',
  bitwise_right_shift: 'right_shift',
  acos: 'arccos',
  asin: 'arcsin',
  atan: 'arctan',
  atan2: 'arctan2',
  pow: 'power',
};

/** The ufunc behind a call or operator. */
export const ufuncName = ({ operator, name }: Pick<CallInfo, 'operator' | 'name'>): string => {
  const key = operator?.replace(/=$/, '') ?? name;
  return ufuncs[key] ?? key;
};

const extreme: Readonly<Record<string, string>> = { max: 'maximum', min: 'minimum' };

const convertError = (value: unknown, dtype: DType): PythonError => {
  if (typeof value === 'string') {
    return isInteger(dtype)
      ? new PyValueError(`invalid literal for int() with base 10: ${quote(value)}`)
      : new PyValueError(`could not convert string to float: ${quote(value)}`);
  }
  if ((typeof value === 'number' || typeof value === 'bigint') && isInteger(dtype)) {
    const [least, most] = integerRange(dtype);
    const outside = Number.isInteger(Number(value)) && (BigInt(value) < least || BigInt(value) > most);
    if (outside) return new PyOverflowError(`Python integer ${value} out of bounds for ${dtype}`);
    return Number.isNaN(value)
      ? new PyValueError('cannot convert float NaN to integer')
      : new PyOverflowError('cannot convert float infinity to integer');
  }
  if (value instanceof Complex)
    return new PyTypeError(
      isInteger(dtype)
        ? "int() argument must be a string, a bytes-like object or a real number, not 'complex'"
        : 'must be real number, not complex',
    );
  return isInteger(dtype)
    ? new PyTypeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`)
    : new PyTypeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
};

export const issuesOf = (edition: Edition): Wording => {
  const axisError = (axis: number, rank: number): PythonError =>
    new edition.AxisError(`axis ${axis} is out of bounds for array of dimension ${rank}`);
  const unsupported = ({ what }: { what: string }): PythonError =>
    new PyNotImplementedError(`${what} is not supported yet`);
  const issues: Wording = {
    'shape.broadcast': ({ shapes }, call) => {
      if (/^__[gs]etitem__$/.test(call.name)) return issues['index.broadcast']({ shapes }, call);
      const written =
        call.operator?.endsWith('=') && !/^([<>=!])=?$/.test(call.operator) ? [...shapes, shapes[0]!] : shapes;
      return new PyValueError(
        `operands could not be broadcast together with shapes ${written.map((s) => `${tight(s)} `).join('')}`,
      );
    },
    'shape.expand': ({ from, to }, { name }) =>
      name === 'broadcast_to'
        ? new PyValueError(
            from.length > to.length
              ? 'input operand has more dimensions than allowed by the axis remapping'
              : `operands could not be broadcast together with remapped shapes [original->remapped]: ${tight(from)}  and requested shape ${tight(to)}`,
          )
        : new PyValueError(`could not broadcast input array from shape ${tight(from)} into shape ${tight(to)}`),
    'shape.reshape': ({ from, to }) =>
      new PyValueError(`cannot reshape array of size ${from.reduce((a, b) => a * b, 1)} into shape ${target(to)}`),
    'shape.unknowns': () => new PyValueError('can only specify one unknown dimension'),
    'shape.invalid': ({ shape }) => {
      const negative = shape.some((n) => typeof n === 'number' && n < 0);
      return negative
        ? new PyValueError('negative dimensions are not allowed')
        : new PyTypeError(
            `'${typeName(shape.find((n) => !Number.isInteger(n)))}' object cannot be interpreted as an integer`,
          );
    },
    'shape.memory': ({ shape, bytes }) =>
      bytes >= 2 ** 63
        ? new PyValueError(
            'array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.',
          )
        : new PyMemoryError(
            `Unable to allocate ${(bytes / 2 ** 30).toPrecision(3)} GiB for an array with shape (${shape.join(', ')}${shape.length === 1 ? ',' : ''})`,
          ),
    'view.incompatible': () =>
      new PyAttributeError(
        'Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.',
      ),
    'axis.range': ({ axis, rank }) => axisError(axis, rank),
    'axis.repeated': (_, { name }) =>
      new PyValueError(
        name === 'transpose'
          ? 'repeated axis in transpose'
          : name === 'expand_dims'
            ? 'repeated axis'
            : "duplicate value in 'axis'",
      ),
    'concat.mismatch': ({ shapes, axis, position }) => {
      const [first, other] = [shapes[0]!, shapes[position]!];
      if (first.length !== other.length) {
        return new PyValueError(
          `all the input arrays must have same number of dimensions, but the array at index 0 has ${first.length} dimension(s) and the array at index ${position} has ${other.length} dimension(s)`,
        );
      }
      const at = first.findIndex((n, i) => i !== axis && n !== other[i]);
      const except = edition.policy.legacy ? '' : ' except';
      return new PyValueError(
        `all the input array dimensions${except} for the concatenation axis must match exactly, but along dimension ${at}, the array at index 0 has size ${first[at]} and the array at index ${position} has size ${other[at]}`,
      );
    },
    'concat.empty': (_, { name }) =>
      new PyValueError(`need at least one array to ${name === 'stack' ? 'stack' : 'concatenate'}`),
    'stack.mismatch': () => new PyValueError('all input arrays must have the same shape'),
    'split.uneven': () => new PyValueError('array split does not result in an equal division'),
    'linalg.singular': () => new LinAlgError('Singular matrix'),
    'linalg.indefinite': () => new LinAlgError('Matrix is not positive definite'),
    'matmul.mismatch': ({ a, b }, { name }) => {
      if (name === 'dot' || name === 'inner') {
        const [i, j] = [a.length - 1, b.length === 1 || name === 'inner' ? b.length - 1 : b.length - 2];
        return new PyValueError(
          `shapes ${tight(a)} and ${tight(b)} not aligned: ${a[i]} (dim ${i}) != ${b[j]} (dim ${j})`,
        );
      }
      const inner = b.length === 1 ? b[0] : b.at(-2);
      return new PyValueError(
        `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${inner} is different from ${a.at(-1)})`,
      );
    },
    'reduce.empty': ({ op }) =>
      op.startsWith('arg')
        ? new PyValueError(`attempt to get ${op} of an empty sequence`)
        : new PyValueError(`zero-size array to reduction operation ${extreme[op] ?? op} which has no identity`),
    'index.range': ({ index, size, axis }) =>
      new PyIndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`),
    'index.tooMany': ({ given, rank }) =>
      new PyIndexError(`too many indices for array: array is ${rank}-dimensional, but ${given} were indexed`),
    'index.ellipses': () => new PyIndexError("an index can only have a single ellipsis ('...')"),
    'index.type': ({ dtype }) =>
      new PyIndexError(
        dtype
          ? 'arrays used as indices must be of integer (or boolean) type'
          : 'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices',
      ),
    'index.broadcast': ({ shapes }) =>
      new PyIndexError(
        `shape mismatch: indexing arrays could not be broadcast together with shapes ${shapes.map((s) => `${tight(s)} `).join('')}`,
      ),
    'index.mask': ({ mask, shape, axis }) => {
      const at = mask.findIndex((n, i) => n !== shape[axis + i]);
      const [own, given] = [shape[axis + at], mask[at]];
      return new PyIndexError(
        edition.policy.legacy
          ? `boolean index did not match indexed array along dimension ${axis + at}; dimension is ${own} but corresponding boolean dimension is ${given}`
          : `boolean index did not match indexed array along axis ${axis + at}; size of axis is ${own} but size of corresponding boolean axis is ${given}`,
      );
    },
    'index.scalar': () => new PyIndexError('too many indices for array: array is 0-dimensional, but 1 were indexed'),
    'slice.step': () => new PyValueError('slice step cannot be zero'),
    'slice.order': ({ begin, end }) => new PyIndexError(`slice from ${begin} to ${end} runs backwards`),
    'dtype.unsupported': (_, call) =>
      new PyTypeError(
        `ufunc '${ufuncName(call)}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''`,
      ),
    'dtype.mismatch': ({ dtypes }) =>
      new PyTypeError(
        `Cannot cast array data from dtype('${dtypes[0]}') to dtype('${dtypes[1]}') according to the rule 'safe'`,
      ),
    'dtype.convert': ({ value, dtype }) => convertError(value, dtype),
    'dtype.inexact': ({ op, dtype }) => new PyTypeError(`${op} of ${dtype} has no dtype`),
    'divide.zero': () => new PyZeroDivisionError('division by zero'),
    'power.negative': () => new PyValueError('Integers to negative integer powers are not allowed.'),
    'list.ragged': ({ shape, got, expected }) =>
      shape.length === 0 && got === null && expected === -1
        ? new PyValueError('setting an array element with a sequence.')
        : new PyValueError(
            `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} dimensions. The detected shape was ${shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`} + inhomogeneous part.`,
          ),
    'list.mixed': ({ kinds }) => new PyTypeError(`cannot mix ${kinds.join(' and ')}`),
    'arange.step': () => new PyZeroDivisionError('division by zero'),
    'arange.direction': () => new PyValueError('Maximum allowed size exceeded'),
    immutable: ({ kind }) =>
      new PyValueError(kind === 'item' ? 'assignment destination is read-only' : 'output array is read-only'),
    'tape.freed': () => new PyRuntimeError('the record of a derivative was freed'),
    'tape.overwritten': () => new PyRuntimeError('a value that the derivative needs was written over'),
    escape: ({ what }) => new PyRuntimeError(`${what} escaped its transformation`),
    unsupported,
  };
  return issues;
};

/** Arguments that fit no declaration. */
export const wordCall = ({ problem, args, declarations }: CallProblem, call: CallInfo): PythonError => {
  const { name } = call;
  const parameters = declarations.at(-1)!.parameters;
  switch (problem.kind) {
    case 'missing':
    case 'surplus': {
      const positional = parameters.filter((p) => p.kind !== 'keyword');
      const [least, most] = [positional.filter((p) => p.required).length, positional.length];
      if (call.op && /unary|binary/.test(call.op.family)) {
        return new PyTypeError(
          `${ufuncName(call)}() takes from ${least} to ${most} positional arguments but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
        );
      }
      if (problem.kind === 'missing') {
        const [first] = problem.names;
        const at = parameters.findIndex((p) => p.name === first);
        return compiled.has(name)
          ? new PyTypeError(`${name}() missing required argument '${first}' (pos ${at})`)
          : new PyTypeError(
              `${name}() missing ${problem.names.length} required positional argument${problem.names.length > 1 ? 's' : ''}: ${listed(problem.names)}`,
            );
      }
      return least === most
        ? new PyTypeError(
            `${name}() takes ${most} positional argument${most === 1 ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
          )
        : new PyTypeError(
            `${name}() takes from ${least} to ${most} positional arguments but ${args.length} were given`,
          );
    }
    case 'unexpected':
      return new PyTypeError(`${name}() got an unexpected keyword argument '${problem.name}'`);
    case 'multiple':
      return new PyTypeError(`${name}() got multiple values for argument '${problem.name}'`);
    case 'type':
      return typeError(problem.parameter.type, problem.value, call);
  }
};

/** Functions that are compiled, which word missing arguments differently. */
const compiled: ReadonlySet<string> = new Set([
  'zeros',
  'empty',
  'array',
  'asarray',
  'arange',
  'concatenate',
  'dot',
  'where',
]);

const listed = (names: readonly string[]): string => {
  const quoted = names.map((n) => `'${n}'`);
  return quoted.length < 3 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)!}`;
};

const typeError = (type: string, value: unknown, call: CallInfo): PythonError => {
  switch (type) {
    case 'ArrayLike':
    case 'Operand':
    case 'Tensor':
      if (call.op && /unary|binary/.test(call.op.family)) {
        if (typeof value !== 'string') {
          const name = ufuncName(call);
          return new PyTypeError(
            `loop of ufunc does not support argument 0 of type ${typeName(value)} which has no callable ${name} method`,
          );
        }
        return new PyTypeError(
          `ufunc '${ufuncName(call)}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''`,
        );
      }
      return new PyTypeError(`unsupported input of type '${typeName(value)}'`);
    case 'ArrayLikes':
    case 'Tensors':
      return call.name === 'concatenate'
        ? new PyTypeError(`The first input argument needs to be a sequence`)
        : new PyTypeError(`arrays to stack must be passed as a "sequence" type such as list or tuple.`);
    case 'Out':
      return new PyTypeError('return arrays must be of ArrayType');
    case 'float':
      return new PyTypeError(`must be real number, not ${typeName(value)}`);
    case 'shape':
      if (!Array.isArray(value))
        return new PyTypeError(`expected a sequence of integers or a single integer, got '${str(value)}'`);
      return new PyTypeError(
        `'${typeName(value.find((n) => tryIndex(n) === null))}' object cannot be interpreted as an integer`,
      );
    default:
      return new PyTypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  }
};
