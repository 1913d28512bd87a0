/** Arithmetic and other functions of numbers that no record gives by itself. */
import { bind1 } from '../../../src/core/bind.ts';
import { dtypes, type DType } from '../../../src/core/dtype.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { add, maximum, minimum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import * as arithmetic from '../arithmetic.ts';
import { toValue } from '../convert.ts';
import { asDType } from '../dtype.ts';
import { match, run, type Argument } from '../raw.ts';
import { assertCompatible, TensorShape } from '../shape.ts';
import { dtypeOf, EagerTensor, isTensor, shapeOf } from '../tensor.ts';

const { tensor } = arithmetic;

const clip = (x: unknown, low: unknown, high: unknown): EagerTensor => {
  const t = tensor(x);
  const below = run('Minimum', [t, high], (a, b) => bind1(minimum, [a.value, b.value], {}));
  const fits = (y: EagerTensor): void => assertCompatible(new TensorShape(shapeOf(t)), new TensorShape(shapeOf(y)));
  fits(below);
  const above = run('Maximum', [below, low], (a, b) => bind1(maximum, [a.value, b.value], {}));
  fits(above);
  return above;
};

const addAll = (inputs: unknown): EagerTensor => {
  if (!Array.isArray(inputs) && !isTensor(inputs)) {
    throw new PyValueError(
      'Argument `inputs` must be an iterable of at least one `Tensor`/`IndexedSlices` with the same dtype and shape.',
    );
  }
  const list = isTensor(inputs) ? [inputs] : (inputs as readonly unknown[]);
  const args = match('AddN', [list.map((x) => tensor(x))]);
  return new EagerTensor(args.slice(1).reduce((total, x) => bind1(add, [total, x.value], {}), args[0]!.value));
};

const same =
  (raw: string, body: (x: Argument, y: Argument) => ReturnType<typeof toValue>) =>
  (x: unknown, y: unknown): EagerTensor =>
    run(raw, [x, y], (a, b) => body(a, b));

const difference = same('SquaredDifference', (a, b) => {
  const d = bind1(sub, [a.value, b.value], {});
  return bind1(mul, [d, d], {});
});

/** Tensors of integers stay as they are; the record rounds the others. */
const keepsIntegers = (x: unknown): EagerTensor | null => {
  const t = tensor(x);
  return /int/.test(dtypeOf(t)) ? (t as EagerTensor) : null;
};

const saturated = (x: unknown, dtype: DType): EagerTensor => {
  const value = toValue(x);
  const { category } = dtypes[dtype];
  if (category === 'float' || category === 'bool') return arithmetic.cast(new EagerTensor(value), dtype) as EagerTensor;
  const [low, high] = bounds(dtype);
  return arithmetic.cast(clip(new EagerTensor(value), low, high), dtype) as EagerTensor;
};

const bounds = (dtype: DType): readonly [number, number] => {
  const bits = dtypes[dtype].bits;
  return dtypes[dtype].category === 'unsigned' ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
};

export const math: readonly Stated[] = [
  fn('add math.add(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.add(x, y)),
  fn('divide math.divide(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.divide(x, y)),
  fn('truediv math.truediv(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.truediv(x, y)),
  fn('math.divide_no_nan(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.divideNoNan(x, y)),
  fn('pow math.pow(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.pow(x, y)),
  fn('math.logical_xor(any x, any y, name name=None) -> Tensor', ({ x, y }) => arithmetic.logicalXor(x, y)),
  fn('math.squared_difference(any x, any y, name name=None) -> Tensor', ({ x, y }) => difference(x, y)),
  fn('math.add_n add_n(any inputs, name name=None) -> Tensor', ({ inputs }) => addAll(inputs)),
  fn('round math.round(any x, name name=None) -> Tensor', ({ x }) => keepsIntegers(x) ?? arithmetic.rounded(tensor(x))),
  fn(
    'clip_by_value(any t, any clip_value_min, any clip_value_max, name name=None) -> Tensor',
    ({ t, clip_value_min, clip_value_max }) => clip(t, clip_value_min, clip_value_max),
  ),
  fn('cast(any x, any dtype, name name=None) -> Tensor', ({ x, dtype }) => {
    const wanted = asDType(dtype);
    return isTensor(x) && dtypeOf(x) === wanted ? x : arithmetic.cast(tensor(x), wanted);
  }),
  fn('saturate_cast(any value, any dtype, name name=None) -> Tensor', ({ value, dtype }) =>
    saturated(value, asDType(dtype)),
  ),
];
