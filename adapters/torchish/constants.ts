/** Members of torch that are neither functions nor dtypes: layouts, memory formats, limits of dtypes. */
import { dtypes, integerRange, isFloating, type DType } from '../../src/core/dtype.ts';
import { generalText } from '../../src/core/decimal.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { normalizeInt } from '../../src/python/integers.ts';
import { declareClass, Float } from '../../src/python/values.ts';
import { layouts, memoryFormats } from './device.ts';
import { TorchDType } from './dtype.ts';
import { settings } from './settings.ts';

const limitsClass = (name: string): PyClass => new PyClass(name, 'torch');
const finfoClass = limitsClass('finfo');
const iinfoClass = limitsClass('iinfo');

class Limits {
  constructor(
    readonly dtype: DType,
    readonly fields: ReadonlyMap<string, unknown>,
  ) {}
}
class FloatLimits extends Limits {}
declareClass(FloatLimits, finfoClass);
class IntegerLimits extends Limits {}
declareClass(IntegerLimits, iinfoClass);

/** Smallest normal exponent, largest exponent, decimal digits that every value keeps. */
const exponents: Readonly<Partial<Record<DType, readonly [number, number, number]>>> = {
  float16: [-14, 15, 1e-3],
  bfloat16: [-126, 127, 1e-2],
  float32: [-126, 127, 1e-6],
  float64: [-1022, 1023, 1e-15],
};

const floatLimits = (dtype: DType): FloatLimits => {
  const [least, most, resolution] = exponents[dtype]!;
  const { precision, bits } = dtypes[dtype];
  const max = (2 - 2 ** (1 - precision)) * 2 ** most;
  const float = (x: number): Float => new Float(x);
  return new FloatLimits(
    dtype,
    new Map<string, unknown>([
      ['resolution', float(resolution)],
      ['min', float(-max)],
      ['max', float(max)],
      ['eps', float(2 ** (1 - precision))],
      ['smallest_normal', float(2 ** least)],
      ['tiny', float(2 ** least)],
      ['bits', bits],
      ['dtype', dtype],
    ]),
  );
};

const integerLimits = (dtype: DType): IntegerLimits => {
  const [min, max] = integerRange(dtype);
  return new IntegerLimits(
    dtype,
    new Map<string, unknown>([
      ['min', normalizeInt(min)],
      ['max', normalizeInt(max)],
      ['bits', dtypes[dtype].bits],
      ['dtype', dtype],
    ]),
  );
};

const text = (self: unknown, name: string): string => {
  const { fields } = self as Limits;
  const number = (x: unknown): string => {
    const value = x instanceof Float ? x.value : Number(x);
    return (value < 0 ? '-' : '') + generalText(Math.abs(value), 6);
  };
  const shown = [...fields]
    .filter(([field]) => field !== 'bits')
    .map(([field, x]) => `${field}=${typeof x === 'string' ? x : number(x)}`);
  return `${name}(${shown.join(', ')})`;
};

const install = (
  cls: PyClass,
  names: readonly string[],
  make: (dtype: DType) => Limits,
  takes: (dtype: DType) => boolean,
): void => {
  for (const name of names)
    cls.members.set(name, { kind: 'property', get: (self) => (self as Limits).fields.get(name) });
  cls.members.set('__repr__', { kind: 'method', call: (self) => text(self, cls.name) });
  cls.construct = ([given]) => {
    const dtype = given instanceof TorchDType ? given.dtype : settings.defaultDType;
    if (!takes(dtype)) {
      throw new PyTypeError(
        cls === finfoClass
          ? `torch.finfo() requires a floating point input type. Use torch.iinfo to handle '${cls.name}'`
          : `torch.iinfo() requires an integer input type. Use torch.finfo to handle '${cls.name}'`,
      );
    }
    return make(dtype);
  };
};
install(
  finfoClass,
  ['resolution', 'min', 'max', 'eps', 'smallest_normal', 'tiny', 'bits', 'dtype'],
  floatLimits,
  isFloating,
);
install(
  iinfoClass,
  ['min', 'max', 'bits', 'dtype'],
  integerLimits,
  (dtype) => !isFloating(dtype) && dtype !== 'bool' && dtype !== 'complex64',
);

export const constants: readonly (readonly [string, unknown])[] = [
  ...layouts.values,
  ...memoryFormats.values,
  ['layout', layouts.cls],
  ['memory_format', memoryFormats.cls],
  ['finfo', finfoClass],
  ['iinfo', iinfoClass],
  ['__version__', '2.13.0+cpu'],
];
