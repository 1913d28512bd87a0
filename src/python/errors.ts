/** Python's exceptions, each both a JavaScript class and a Python class. */
import { ATTRIBUTES, CLASS, PyClass } from './object.ts';
import { quote } from './quote.ts';

/** Any exception that Python code can see. `[CLASS]` is on the prototype of each subclass. */
export class PythonError extends Error {
  declare readonly [CLASS]: PyClass;
  /** Arguments of the constructor, as Python's `args`. */
  args: readonly unknown[];
  readonly [ATTRIBUTES] = new Map<string, unknown>();

  constructor(message = '', args: readonly unknown[] = message === '' ? [] : [message]) {
    super(message);
    this.args = args;
    this.name = this[CLASS].name;
  }

  /** By Python class, so that exceptions with several bases are instances of them all. */
  static override [Symbol.hasInstance](x: unknown): boolean {
    if (x === null || typeof x !== 'object') return false;
    const cls = (x as { [CLASS]?: unknown })[CLASS];
    return cls instanceof PyClass && cls.mro.includes(this.prototype[CLASS]);
  }
}

export type ExceptionConstructor = typeof PythonError;

export const baseExceptionClass = new PyClass('BaseException', 'builtins');

const attach = (constructor: ExceptionConstructor, cls: PyClass): void => {
  Object.defineProperty(constructor.prototype, CLASS, { value: cls });
  jsClasses.set(cls, constructor);
  cls.construct = (args) => new constructor(wording.text(cls, args), args);
};
const jsClasses = new WeakMap<PyClass, ExceptionConstructor>();

/** How the arguments of an exception made by Python code become its text: set by `classes/exceptions.ts`, which knows `str`. */
export const wording: { text: (cls: PyClass, args: readonly unknown[]) => string } = {
  text: (_, args) => args.map(String).join(', '),
};

attach(PythonError, baseExceptionClass);

/** The JavaScript class whose instances are exceptions of the Python class `cls`; a base's where `cls` was written in Python. */
export const exceptionConstructor = (cls: PyClass): ExceptionConstructor | undefined => {
  for (const c of cls.mro) {
    const found = jsClasses.get(c);
    if (found) return found;
  }
  return undefined;
};

/** The Python class that an exception's JavaScript class stands for. */
export const exceptionClassOf = (constructor: ExceptionConstructor): PyClass => constructor.prototype[CLASS];

/**
 * Defines an exception class of Python or of a framework.
 *
 * The JavaScript class extends the first exception among `bases`; `instanceof` holds for every base. A `PyClass` base is a
 * mixin that is no exception itself.
 */
export const defineException = (
  name: string,
  module: string,
  bases: readonly (ExceptionConstructor | PyClass)[],
): ExceptionConstructor => {
  const parent = bases.find((base): base is ExceptionConstructor => !(base instanceof PyClass)) ?? PyException;
  const classes = bases.map((base) => (base instanceof PyClass ? base : exceptionClassOf(base)));
  const constructor = { [name]: class extends parent {} }[name]!;
  attach(constructor, new PyClass(name, module, classes));
  return constructor;
};

const builtin = (name: string, base: ExceptionConstructor): ExceptionConstructor =>
  defineException(name, 'builtins', [base]);

export const PyException = builtin('Exception', PythonError);
export const PyKeyboardInterrupt = builtin('KeyboardInterrupt', PythonError);
export const PySystemExit = builtin('SystemExit', PythonError);
export const PyTypeError = builtin('TypeError', PyException);
export const PyValueError = builtin('ValueError', PyException);
export const PyUnicodeError = builtin('UnicodeError', PyValueError);
export const PyLookupError = builtin('LookupError', PyException);
export const PyIndexError = builtin('IndexError', PyLookupError);
export const PyAttributeError = builtin('AttributeError', PyException);
export const PyNameError = builtin('NameError', PyException);
export const PyUnboundLocalError = builtin('UnboundLocalError', PyNameError);
export const PyRuntimeError = builtin('RuntimeError', PyException);
export const PyNotImplementedError = builtin('NotImplementedError', PyRuntimeError);
export const PyRecursionError = builtin('RecursionError', PyRuntimeError);
export const PyArithmeticError = builtin('ArithmeticError', PyException);
export const PyZeroDivisionError = builtin('ZeroDivisionError', PyArithmeticError);
export const PyOverflowError = builtin('OverflowError', PyArithmeticError);
export const PyFloatingPointError = builtin('FloatingPointError', PyArithmeticError);
export const PyStopIteration = builtin('StopIteration', PyException);
export const PyAssertionError = builtin('AssertionError', PyException);
export const PyImportError = builtin('ImportError', PyException);
export const PyModuleNotFoundError = builtin('ModuleNotFoundError', PyImportError);
export const PyOSError = builtin('OSError', PyException);
export const PyFileNotFoundError = builtin('FileNotFoundError', PyOSError);
export const PyMemoryError = builtin('MemoryError', PyException);
export const PyBufferError = builtin('BufferError', PyException);
export const PySyntaxError = builtin('SyntaxError', PyException);
export const PyWarning = builtin('Warning', PyException);
export const PyUserWarning = builtin('UserWarning', PyWarning);
export const PyDeprecationWarning = builtin('DeprecationWarning', PyWarning);
export const PyFutureWarning = builtin('FutureWarning', PyWarning);
export const PyRuntimeWarning = builtin('RuntimeWarning', PyWarning);

/** KeyError shows the repr of its key, not its str. `args` are given where the key is no string. */
export class PyKeyError extends PyLookupError {
  constructor(key = '', args?: readonly unknown[]) {
    super(args ? key : quote(key), args ?? [key]);
  }
}
attach(PyKeyError, new PyClass('KeyError', 'builtins', [exceptionClassOf(PyLookupError)]));

/** Every builtin exception by its Python name. */
export const builtinExceptions: ReadonlyMap<string, ExceptionConstructor> = new Map(
  [
    PythonError,
    PyException,
    PyKeyboardInterrupt,
    PySystemExit,
    PyTypeError,
    PyValueError,
    PyUnicodeError,
    PyLookupError,
    PyIndexError,
    PyKeyError,
    PyAttributeError,
    PyNameError,
    PyUnboundLocalError,
    PyRuntimeError,
    PyNotImplementedError,
    PyRecursionError,
    PyArithmeticError,
    PyZeroDivisionError,
    PyOverflowError,
    PyFloatingPointError,
    PyStopIteration,
    PyAssertionError,
    PyImportError,
    PyModuleNotFoundError,
    PyOSError,
    PyFileNotFoundError,
    PyMemoryError,
    PyBufferError,
    PySyntaxError,
    PyWarning,
    PyUserWarning,
    PyDeprecationWarning,
    PyFutureWarning,
    PyRuntimeWarning,
  ].map((constructor) => [exceptionClassOf(constructor).name, constructor]),
);
