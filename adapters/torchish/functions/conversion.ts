/** Functions that turn tensors into numbers, lists, arrays and tensors of other dtypes, and that describe them. */
import { str } from '../../../src/python/text.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { dtypes, isComplex, isFloating, isInexact, type DType } from '../../../src/core/dtype.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { toNestedList } from '../../../src/dialect/host.ts';
import type { Ref } from '../../../src/memory/ref.ts';
import { isContiguous } from '../../../src/memory/layout.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { PyRuntimeError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { quote } from '../../../src/python/quote.ts';
import { Tuple } from '../../../src/python/values.ts';
import { ndarrayOver } from '../../numpyish/tensor.ts';
import { axisOf, tensorOf, valueOf } from '../compute.ts';
import { TorchDevice } from '../device.ts';
import { dtypeObjects, scalarTypeNames, TorchDType } from '../dtype.ts';
import { array, itemOf, Size } from '../members.ts';
import { resultType, joinTypes, canCast } from '../promotion.ts';
import { requiresGrad, setRequiresGrad } from '../autograd/state.ts';
import { settings } from '../settings.ts';
import { Tensor } from '../tensor.ts';
import { readDType } from '../argument-types.ts';
import { legacyDType, legacyName } from '../legacy.ts';

/** The tensor itself where it has the dtype already. */
const converted = (input: Operand, dtype: DType, always = false): Tensor => {
  const x = tensorOf(input);
  if (dtype === x.ref.dtype && !always) return x;
  const value = x.ref.read();
  return Tensor.of(dtype === value.dtype ? bind1(copy, [value], {}) : toDType(value, dtype));
};

const caster = (name: string, dtype: DType): Stated =>
  fn(`.${name}(Tensor self, *, ignored memory_format=None) -> Tensor`, ({ self }) => converted(self, dtype));

const casts: Readonly<Record<string, DType>> = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  bfloat16: 'bfloat16',
  long: 'int64',
  int: 'int32',
  short: 'int16',
  char: 'int8',
  byte: 'uint8',
  bool: 'bool',
  cfloat: 'complex64',
};

/** NumPy's array over the tensor's memory. */
const toNumpy = (input: Operand, force: boolean): object => {
  const x = tensorOf(input);
  if (requiresGrad(x) && !force) {
    throw new PyRuntimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
  }
  if (x.ref.dtype === 'bfloat16') throw new PyTypeError(`Got unsupported ScalarType ${scalarTypeNames.bfloat16}`);
  return ndarrayOver(x.ref.detached());
};

const ofType = (input: Operand, type: unknown): unknown => {
  if (type === null) return legacyName(input.dtype);
  const dtype = readDType(type) ?? legacyDType(type);
  if (dtype === null) throw new PyValueError(`invalid type: ${quote(str(type))}`);
  return converted(input, dtype);
};

const onAccelerator = (device: unknown): void => {
  if (device instanceof TorchDevice && device.type === 'cuda') {
    throw new PyRuntimeError(
      'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx',
    );
  }
};

/** Bytes from the start of the process at which a cell counts as lying: cells are told apart by it. */
const addresses = new WeakMap<object, number>();
let nextAddress = 0x10000;
const addressOf = (ref: Ref): number => {
  let address = addresses.get(ref.cell);
  if (address === undefined) {
    addresses.set(ref.cell, (address = nextAddress));
    nextAddress += 64 * Math.ceil((ref.cell.length * 8) / 64 + 1);
  }
  return address + (ref.layout.offset * dtypes[ref.dtype].bits) / 8;
};

export const conversion: readonly Stated[] = [
  ...Object.entries(casts).map(([name, dtype]) => caster(name, dtype)),
  fn(
    '.to(Tensor self, dtype dtype, bool non_blocking=False, bool copy=False, *, ignored memory_format=None) -> Tensor',
    ({ self, dtype, copy: always }) => converted(self, dtype, always),
  ),
  fn(
    '.to(Tensor self, device device=None, dtype dtype=None, bool non_blocking=False, bool copy=False, *, ignored memory_format=None) -> Tensor',
    ({ self, device, dtype, copy: always }) => {
      onAccelerator(device);
      return converted(self, dtype ?? self.dtype, always);
    },
  ),
  fn(
    '.to(Tensor self, Tensor other, bool non_blocking=False, bool copy=False, *, ignored memory_format=None) -> Tensor',
    ({ self, other, copy: always }) => converted(self, other.dtype, always),
  ),
  fn('.type(Tensor self, any dtype=None, bool non_blocking=False) -> Tensor', ({ self, dtype }) => ofType(self, dtype)),
  fn('.type_as(Tensor self, Tensor other) -> Tensor', ({ self, other }) => converted(self, other.dtype)),
  fn('.cpu(Tensor self, *, ignored memory_format=None) -> Tensor', ({ self }) => self.source),
  fn('.item(Tensor self) -> Scalar', ({ self }) => itemOf(tensorOf(self))),
  fn('.tolist(Tensor self) -> list', ({ self }) => toNestedList(array(tensorOf(self)))),
  fn('.numpy(Tensor self, *, bool force=False) -> ndarray', ({ self, force }) => toNumpy(self, force)),
  fn('numel .numel .nelement(Tensor input) -> int', ({ input }) => sizeOf(input.shape)),
  fn('.size(Tensor self) -> Size', ({ self }) => new Size(self.shape)),
  fn('.size(Tensor self, int dim) -> int', ({ self, dim }) => self.shape[axisOf(dim, self.rank)] ?? 1),
  fn('.dim .ndimension(Tensor self) -> int', ({ self }) => self.rank),
  fn('.stride(Tensor self) -> tuple', ({ self }) => new Tuple(tensorOf(self).ref.layout.strides)),
  fn(
    '.stride(Tensor self, int dim) -> int',
    ({ self, dim }) => tensorOf(self).ref.layout.strides[axisOf(dim, self.rank)]!,
  ),
  fn('.storage_offset(Tensor self) -> int', ({ self }) => tensorOf(self).ref.layout.offset),
  fn('.is_contiguous(Tensor self, *, ignored memory_format=None) -> bool', ({ self }) =>
    isContiguous(tensorOf(self).ref.layout),
  ),
  fn('.element_size(Tensor self) -> int', ({ self }) => dtypes[self.dtype].bits / 8),
  fn('.data_ptr(Tensor self) -> int', ({ self }) => addressOf(tensorOf(self).ref)),
  fn('is_floating_point .is_floating_point(Tensor input) -> bool', ({ input }) => isFloating(input.dtype)),
  fn('is_complex .is_complex(Tensor input) -> bool', ({ input }) => isComplex(input.dtype)),
  fn('is_nonzero .is_nonzero(Tensor input) -> bool', ({ input }) => truthOf(valueOf(input))),
  fn('.is_signed(Tensor self) -> bool', ({ self }) => !['bool', 'unsigned'].includes(dtypes[self.dtype].category)),
  fn('is_tensor(any obj) -> bool', ({ obj }) => obj instanceof Tensor),
  fn('.get_device(Tensor self) -> int', () => -1),
  fn('.pin_memory(Tensor self) -> Tensor', ({ self }) => self.source),
  fn('.is_shared(Tensor self) -> bool', () => false),
  fn('.requires_grad_(Tensor self, bool requires_grad=True) -> Tensor', ({ self, requires_grad }) => {
    if (requires_grad && !isInexact(self.dtype))
      throw new PyRuntimeError('only Tensors of floating point dtype can require gradients');
    setRequiresGrad(tensorOf(self), requires_grad);
    return self.source;
  }),
  fn('get_default_dtype() -> dtype', () => dtypeObjects[settings.defaultDType]),
  fn('set_default_dtype(any d) -> None', ({ d }) => {
    if (!(d instanceof TorchDType)) throw new PyTypeError('invalid dtype object');
    if (!isFloating(d.dtype)) throw new PyTypeError(`only floating-point types are supported as the default type`);
    settings.defaultDType = d.dtype;
  }),
  fn(
    'result_type(Operand tensor1, Operand tensor2) -> dtype',
    ({ tensor1, tensor2 }) => dtypeObjects[resultType([tensor1, tensor2])],
  ),
  fn('promote_types(dtype type1, dtype type2) -> dtype', ({ type1, type2 }) => dtypeObjects[joinTypes(type1, type2)!]),
  fn('can_cast(dtype from_, dtype to) -> bool', ({ from_, to }) => canCast(from_, to)),
  fn('is_storage(any obj) -> bool', () => false),
];

const truthOf = (value: Value): boolean => Boolean(array(Tensor.of(value)).data[0]);
