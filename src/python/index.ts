/** `tetraglot/python`: Python's builtins, operators, literals and exceptions for TypeScript, under their Python names. */
export { Dict, PySet } from './dict.ts';
export {
  PyArithmeticError as ArithmeticError,
  PyAssertionError as AssertionError,
  PyAttributeError as AttributeError,
  PyDeprecationWarning as DeprecationWarning,
  PyException as Exception,
  PyFileNotFoundError as FileNotFoundError,
  PyFloatingPointError as FloatingPointError,
  PyFutureWarning as FutureWarning,
  PyImportError as ImportError,
  PyIndexError as IndexError,
  PyKeyError as KeyError,
  PyLookupError as LookupError,
  PyMemoryError as MemoryError,
  PyModuleNotFoundError as ModuleNotFoundError,
  PyNameError as NameError,
  PyNotImplementedError as NotImplementedError,
  PyOSError as OSError,
  PyOverflowError as OverflowError,
  PyRecursionError as RecursionError,
  PyRuntimeError as RuntimeError,
  PyRuntimeWarning as RuntimeWarning,
  PyStopIteration as StopIteration,
  PySyntaxError as SyntaxError,
  PythonError as BaseException,
  PyTypeError as TypeError,
  PyUnboundLocalError as UnboundLocalError,
  PyUserWarning as UserWarning,
  PyValueError as ValueError,
  PyWarning as Warning,
  PyZeroDivisionError as ZeroDivisionError,
  PythonError,
} from './errors.ts';
export { Keywords, kw } from './keywords.ts';
export { py } from './literal.ts';
export { setOutput, type Sink } from './output.ts';
export * from './public/builtins.ts';
export * from './public/items.ts';
export * from './public/operators.ts';
export { Complex, Ellipsis, Float, List, NotImplemented, Range, Slice, Tuple } from './values.ts';
