/** The two NumPys that the frameworks ship with, each a set of policies and a family of classes. */
import { dtypes, type DType } from '../../src/core/dtype.ts';
import { defaultNumpyPrintOptions, type NumpyPrintOptions } from '../../src/policy/printer/numpy.ts';
import {
  defineException,
  PyIndexError,
  PyTypeError,
  PyValueError,
  type ExceptionConstructor,
} from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { floatClass } from '../../src/python/types.ts';

/** In what the editions differ. */
export interface EditionPolicy {
  readonly key: 'numpy2' | 'numpy123';
  readonly version: string;
  /** Printing as NumPy 1.23 does, or null. */
  readonly legacy: NumpyPrintOptions['legacy'];
  /** Whether the values of numbers and 0-d arrays, not only their kinds, decide the dtype of a result (before NEP 50). */
  readonly valueBased: boolean;
  /** Whether an integer outside its dtype is an error rather than wrapped. */
  readonly checksIntegers: boolean;
  /** Whether rounding functions leave integers as they are. */
  readonly roundsIntegers: boolean;
  /** Whether the truth of an empty array is an error. */
  readonly emptyIsAmbiguous: boolean;
  /** Whether an array of one element may be assigned to an element. */
  readonly unpacksElements: boolean;
  /** Whether arrays of shapes that do not fit together are compared as unequal. */
  readonly unlikeShapes: boolean;
  /** Whether functions that count give Python's ints. */
  readonly countsPlainly: boolean;
  /** Whether functions with several arrays give tuples rather than lists. */
  readonly givesTuples: boolean;
  /** Name of the class of truth values. */
  readonly boolName: string;
  /** Modules of NumPy's own exceptions. */
  readonly exceptionModule: string;
  readonly coreModule: string;
  /** Class of the dtype objects of a dtype, with its module. */
  readonly dtypeClassName: (dtype: DType) => readonly [name: string, module: string];
}

const numpyClass = (name: string, bases: readonly PyClass[] = []): PyClass => {
  const cls = new PyClass(name, 'numpy', bases);
  cls.errorName = `numpy.${name}`;
  return cls;
};

/** Abstract classes of NumPy scalars, by name. */
const scalarBases = () => {
  const generic = numpyClass('generic');
  const number = numpyClass('number', [generic]);
  const integer = numpyClass('integer', [number]);
  const inexact = numpyClass('inexact', [number]);
  return {
    generic,
    number,
    integer,
    inexact,
    signedinteger: numpyClass('signedinteger', [integer]),
    unsignedinteger: numpyClass('unsignedinteger', [integer]),
    floating: numpyClass('floating', [inexact]),
    complexfloating: numpyClass('complexfloating', [inexact]),
  };
};
type ScalarBases = ReturnType<typeof scalarBases>;

const scalarClass = (dtype: DType, bases: ScalarBases, boolName: string): PyClass => {
  switch (dtypes[dtype].category) {
    case 'bool':
      return numpyClass(boolName, [bases.generic]);
    case 'signed':
      return numpyClass(dtype, [bases.signedinteger]);
    case 'unsigned':
      return numpyClass(dtype, [bases.unsignedinteger]);
    case 'complex':
      return numpyClass(dtype, [bases.complexfloating]);
    case 'float':
      if (dtype === 'bfloat16') return new PyClass(dtype, 'ml_dtypes', [bases.generic]);
      return numpyClass(dtype, dtype === 'float64' ? [bases.floating, floatClass] : [bases.floating]);
  }
};

/** One NumPy: its policies, classes and print options. */
export class Edition {
  readonly arrayClass = numpyClass('ndarray');
  readonly dtypeClass = numpyClass('dtype');
  readonly ufuncClass = numpyClass('ufunc');
  readonly flagsClass: PyClass;
  readonly scalarBases = scalarBases();
  readonly scalarClasses: Readonly<Record<DType, PyClass>>;
  readonly dtypeClasses: Readonly<Record<DType, PyClass>>;
  readonly AxisError: ExceptionConstructor;
  readonly UFuncTypeError: ExceptionConstructor;
  readonly UFuncCastingError: ExceptionConstructor;
  readonly UFuncNoLoopError: ExceptionConstructor;
  /** What `set_printoptions` sets. */
  print: NumpyPrintOptions;

  constructor(readonly policy: EditionPolicy) {
    const each = (make: (dtype: DType) => PyClass): Record<DType, PyClass> =>
      Object.fromEntries((Object.keys(dtypes) as DType[]).map((dtype) => [dtype, make(dtype)])) as Record<
        DType,
        PyClass
      >;
    this.scalarClasses = each((dtype) => scalarClass(dtype, this.scalarBases, policy.boolName));
    this.dtypeClasses = each((dtype) => {
      const cls = new PyClass(...policy.dtypeClassName(dtype), [this.dtypeClass]);
      cls.errorName = cls.qualifiedName;
      return cls;
    });
    this.flagsClass = new PyClass('flagsobj', `${policy.coreModule}.multiarray`);
    this.AxisError = defineException('AxisError', policy.exceptionModule, [PyValueError, PyIndexError]);
    this.UFuncTypeError = defineException('UFuncTypeError', `${policy.coreModule}._exceptions`, [PyTypeError]);
    const casting = defineException('_UFuncCastingError', `${policy.coreModule}._exceptions`, [this.UFuncTypeError]);
    this.UFuncCastingError = defineException('_UFuncOutputCastingError', `${policy.coreModule}._exceptions`, [casting]);
    // NumPy shows it under its base's name; its qualified name is what recordings have.
    this.UFuncNoLoopError = defineException('_UFuncNoLoopError', `${policy.coreModule}._exceptions`, [
      this.UFuncTypeError,
    ]);
    this.print = this.initialPrint();
  }

  private initialPrint(): NumpyPrintOptions {
    return { ...defaultNumpyPrintOptions, legacy: this.policy.legacy };
  }

  /** Back to the initial state. */
  reset(): void {
    this.print = this.initialPrint();
  }
}

const capitalized = (dtype: DType): string =>
  dtype.startsWith('u') ? `UInt${dtype.slice(4)}` : dtype[0]!.toUpperCase() + dtype.slice(1);

/** NumPy 2, beside torch, JAX and TensorFlow. */
export const edition2 = new Edition({
  key: 'numpy2',
  version: '2.4.6',
  legacy: null,
  valueBased: false,
  checksIntegers: true,
  roundsIntegers: true,
  emptyIsAmbiguous: true,
  unpacksElements: false,
  unlikeShapes: false,
  countsPlainly: false,
  givesTuples: true,
  boolName: 'bool',
  exceptionModule: 'numpy.exceptions',
  coreModule: 'numpy._core',
  dtypeClassName: (dtype) =>
    dtype === 'bfloat16' ? [`dtype[${dtype}]`, 'numpy'] : [`${capitalized(dtype)}DType`, 'numpy.dtypes'],
});

/** NumPy 1.23, beside MXNet. */
export const edition123 = new Edition({
  key: 'numpy123',
  version: '1.23.5',
  legacy: '1.23',
  valueBased: true,
  checksIntegers: false,
  roundsIntegers: false,
  emptyIsAmbiguous: false,
  unpacksElements: true,
  unlikeShapes: true,
  countsPlainly: true,
  givesTuples: false,
  boolName: 'bool_',
  exceptionModule: 'numpy',
  coreModule: 'numpy.core',
  dtypeClassName: (dtype) => [`dtype[${dtype === 'bool' ? 'bool_' : dtype}]`, 'numpy'],
});

export const editions: readonly Edition[] = [edition2, edition123];

/** Both NumPys back to their initial state: what a replay target's `reset` calls. */
export const resetNumpy = (): void => editions.forEach((edition) => edition.reset());
