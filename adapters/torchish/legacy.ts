/** torch's classes by element type: `torch.LongTensor([1])`, `x.type()`. */
import type { DType } from '../../src/core/dtype.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { toInt } from '../../src/dialect/types.ts';
import { typeName } from '../../src/python/typeof.ts';
import { full } from '../../src/ops/create.ts';
import { bind1 } from '../../src/core/bind.ts';
import { fromData } from './data.ts';
import { settings } from './settings.ts';
import { Tensor, tensorClass } from './tensor.ts';
import { Size } from './members.ts';

const classNames: Readonly<Partial<Record<DType, string>>> = {
  float32: 'FloatTensor',
  float64: 'DoubleTensor',
  float16: 'HalfTensor',
  bfloat16: 'BFloat16Tensor',
  int64: 'LongTensor',
  int32: 'IntTensor',
  int16: 'ShortTensor',
  int8: 'CharTensor',
  uint8: 'ByteTensor',
  bool: 'BoolTensor',
  complex64: 'ComplexFloatTensor',
};

/** A tensor of the given lengths, or one with the given data: numbers spread out are lengths. */
const make = (dtype: DType, args: readonly unknown[]): Tensor => {
  const [first] = args;
  if (args.length === 0) return Tensor.of(bind1(full, [], { shape: [0], dtype, value: 0 }));
  if (args.length === 1 && first instanceof Tensor) return new Tensor(first.ref.detached());
  if (args.length === 1 && first instanceof Size)
    return Tensor.of(bind1(full, [], { shape: [...first], dtype, value: 0 }));
  if (typeof first !== 'number') {
    if (typeof first === 'string' || first === null)
      throw new PyTypeError(`new(): data must be a sequence (got ${typeName(first)})`);
    return Tensor.of(fromData(first, dtype));
  }
  return Tensor.of(bind1(full, [], { shape: args.map((x) => toInt(x) as number), dtype, value: 0 }));
};

tensorClass.construct = (args) => make(settings.defaultDType, args);

const entries = (Object.entries(classNames) as [DType, string][]).map(([dtype, name]) => {
  const cls = new PyClass(name, 'torch');
  cls.construct = (args) => make(dtype, args);
  return { dtype, name, cls };
});

/** Classes by name, for the namespace. */
export const legacyClasses: readonly (readonly [string, PyClass])[] = entries.map(
  ({ name, cls }) => [name, cls] as const,
);

export const legacyName = (dtype: DType): string => `torch.${classNames[dtype] ?? 'Tensor'}`;

/** The dtype of a class or of its name. */
export const legacyDType = (x: unknown): DType | null =>
  entries.find(({ name, cls }) => x === cls || x === `torch.${name}`)?.dtype ?? null;
