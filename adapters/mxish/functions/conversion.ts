/** Methods that turn arrays into something else, copy them, or ask about them; and MXNet's rounding. */
import { bind1 } from '../../../src/core/bind.ts';
import { contiguousStrides, sizeOf } from '../../../src/core/shape.ts';
import { allocate, isFloating, rounding, type DType } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { numberAt, toNestedList } from '../../../src/dialect/host.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { store } from '../../../src/ops/create.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { toInt } from '../../../src/python/conversion.ts';
import {
  PyAttributeError,
  PyIndexError,
  PyNotImplementedError,
  PyTypeError,
  PyValueError,
} from '../../../src/python/errors.ts';
import { edition123 } from '../../numpyish/edition.ts';
import { ndarrayOf } from '../../numpyish/tensor.ts';
import { truth } from '../../../src/python/operators.ts';
import { attachGradient, backward } from '../autograd.ts';
import { Context } from '../context.ts';
import { classText } from '../errors.ts';
import { check, noBoolKernel } from '../exceptions.ts';
import { arrayOf, give, valueOf } from '../results.ts';
import { NDArray } from '../tensor.ts';
import { itemOf } from '../members.ts';

const copyOf = (x: Operand): Value => bind1(copy, [valueOf(x)], {});

/** The element at a flat position, or at a position on each axis. */
const itemAt = (x: Operand, args: readonly unknown[]): unknown => {
  if (args.length === 0) return itemOf(arrayOf(x));
  const host = elements(valueOf(x));
  const at = args.map((i) => Number(toInt(i)));
  const place = (i: number, size: number, what: string): number => {
    if (i < -size || i >= size) throw new PyIndexError(`index ${i} is out of bounds for ${what}size ${size}`);
    return i < 0 ? i + size : i;
  };
  if (at.length === 1) return numberAt(host, place(at[0]!, sizeOf(x.shape), ''));
  if (at.length !== x.rank) throw new PyValueError('incorrect number of indices for array');
  const strides = contiguousStrides(x.shape);
  return numberAt(
    host,
    at.reduce((flat, i, axis) => flat + place(i, x.shape[axis]!, `axis ${axis} with `) * strides[axis]!, 0),
  );
};

/** Rounded to so many decimals, halves to even; a zero has no sign. */
const around = (x: Operand, decimals: number): Value => {
  if (x.dtype === 'bool') throw noBoolKernel();
  if (x.dtype === 'float16')
    throw check('in_attrs->at(0) != mshadow: :kFloat16', 'Do not support `float16` as input.\n');
  const source = elements(valueOf(x)).data;
  const out = { dtype: x.dtype, shape: x.shape, data: allocate(x.dtype, source.length) };
  const step = isFloating(x.dtype) ? rounding[x.dtype] : Math.trunc;
  for (let i = 0; i < source.length; i++) store(out, i, aroundOne(Number(source[i]), decimals, step));
  return fromArray(out);
};

/** One number: shifted by a decimal at a time, rounded with halves away from zero, odd ones of those brought back to even. */
const aroundOne = (x: number, decimals: number, step: (n: number) => number): number => {
  const up = (n: number): number => step(n * 10);
  const down = (n: number): number => step(n / 10);
  let shifted = x;
  for (let d = 0; d < Math.abs(decimals); d++) shifted = decimals > 0 ? up(shifted) : down(shifted);
  let rounded = Math.sign(shifted) * Math.round(Math.abs(shifted)) || 0 * Math.sign(shifted);
  if (rounded - shifted === 0.5 && rounded % 2 !== 0) rounded -= 1;
  else if (shifted - rounded === 0.5 && rounded % 2 !== 0) rounded += 1;
  for (let d = 0; d < Math.abs(decimals) && rounded !== 0; d++) rounded = decimals > 0 ? down(rounded) : up(rounded);
  return rounded;
};

const largest: Readonly<Partial<Record<DType, number>>> = {
  float16: 65504,
  float32: 3.4028234663852886e38,
  float64: Number.MAX_VALUE,
};

const withoutNan = (x: Operand, nan: number, high: number | null, low: number | null): Value => {
  const limit = largest[x.dtype] ?? 0;
  const source = elements(valueOf(x)).data;
  const out = { dtype: x.dtype, shape: x.shape, data: allocate(x.dtype, source.length) };
  for (let i = 0; i < source.length; i++) {
    const n = Number(source[i]);
    store(out, i, Number.isNaN(n) ? nan : n === Infinity ? (high ?? limit) : n === -Infinity ? (low ?? -limit) : n);
  }
  return fromArray(out);
};

/** Names of MXNet's older arrays that this one refuses, as its texts have them. */
const refused: Readonly<Record<string, string>> = {
  broadcast_axes: 'broadcast_like',
  cbrt: 'cqrt',
  rcbrt: 'rcqrt',
};
const legacy =
  'asscalar reshape_like zeros_like ones_like broadcast_axes pad split split_v2 slice slice_axis slice_like one_hot pick topk argmax_channel abs sign shape_array size_array expand_dims tile flip depth_to_space space_to_depth diag nansum nanprod norm rint fix floor ceil trunc sin cos tan arcsin arccos arctan degrees radians sinh cosh tanh arcsinh arccosh arctanh exp expm1 log log10 log2 log1p sqrt rsqrt cbrt rcbrt square reciprocal relu sigmoid softmax log_softmax softmin broadcast_like tostype'.split(
    ' ',
  );

/** A method with no arguments stated that always raises. */
const refusing = (name: string): Stated =>
  fn(`.${name}(Tensor self, any *args) -> Tensor`, () => {
    throw new PyAttributeError(`mxnet.numpy.ndarray object has no attribute ${refused[name] ?? name}`);
  });

export const conversions: readonly Stated[] = [
  fn('.asnumpy(Tensor self) -> ndarray', ({ self }) => ndarrayOf(copyOf(self), edition123)),
  fn('.item(Tensor self, any *args) -> Scalar', ({ self, args }) =>
    itemAt(self, args === null ? [null] : (args as readonly unknown[])),
  ),
  fn('.tolist(Tensor self) -> list', ({ self }) => toNestedList(elements(valueOf(self)))),
  fn(".copy(Tensor self, str order='C') -> Tensor", ({ self, order }) => {
    if (order !== 'C') throw new PyNotImplementedError(`ndarray.copy only supports order='C', while received ${order}`);
    return NDArray.of(copyOf(self));
  }),
  fn('.copyto(Tensor self, any other) -> Tensor', ({ self, other }) => {
    if (other instanceof Context) return NDArray.of(copyOf(self));
    if (!(other instanceof NDArray)) throw new PyTypeError(`copyto does not support type ${classText(other)}`);
    if (other === self.source) return false;
    return give(toDType(valueOf(self), other.ref.dtype), other, { name: 'copyto', declaration: null, op: null });
  }),
  fn('.detach .as_nd_ndarray(Tensor self) -> Tensor', ({ self }) => new NDArray(arrayOf(self).ref.detached())),
  fn('.as_np_ndarray(Tensor self) -> Tensor', ({ self }) => self.source),
  fn('.as_in_ctx(Tensor self, any ctx) -> Tensor', ({ self }) => self.source),
  fn('.as_in_context(Tensor self, any context) -> Tensor', ({ self }) => new NDArray(arrayOf(self).ref)),
  fn('.wait_to_read(Tensor self) -> None', () => null),
  fn(".attach_grad(Tensor self, any grad_req='write') -> None", ({ self, grad_req }) => {
    attachGradient(arrayOf(self), grad_req);
    return null;
  }),
  fn(
    '.backward(Tensor self, any out_grad=None, any retain_graph=False, any train_mode=True) -> None',
    ({ self, out_grad, retain_graph }) => {
      backward([arrayOf(self)], [out_grad], truth(retain_graph));
      return null;
    },
  ),
  fn('np.round np.round_ np.around(Tensor x, int decimals=0, Out out=None) -> Tensor', ({ x, decimals, out }, call) =>
    give(around(x, decimals), out, call),
  ),
  fn('.round(Tensor self, int decimals=0, Out out=None) -> Tensor', ({ self, decimals, out }, call) =>
    give(around(self, decimals), out, call),
  ),
  fn('.__round__(Tensor self, int n=0) -> Tensor', ({ self, n }) => NDArray.of(around(self, n))),
  fn(
    'np.nan_to_num(Tensor x, bool copy=True, float nan=0.0, float posinf=None, float neginf=None) -> Tensor',
    ({ x, copy: fresh, nan, posinf, neginf }, call) => {
      if (!isFloating(x.dtype)) return x.source;
      return give(withoutNan(x, nan, posinf, neginf), fresh ? null : (x.source as object), call);
    },
  ),
  fn('np.shares_memory np.may_share_memory(Tensor a, Tensor b, any max_work=None) -> bool', ({ a, b }) => {
    const [p, q] = [arrayOf(a).ref, arrayOf(b).ref];
    const apart =
      p.layout.offset + sizeOf(p.shape) <= q.layout.offset || q.layout.offset + sizeOf(q.shape) <= p.layout.offset;
    return p.cell === q.cell && !apart;
  }),
  fn('np.rad2deg np.deg2rad(Operand x, Out out=None) -> Tensor', (_, { name }) => {
    throw new PyAttributeError(`module 'mxnet.ndarray.numpy._internal' has no attribute '${name}'`);
  }),
  fn(
    'np.set_printoptions(int precision=None, int threshold=None, int edgeitems=None, int linewidth=None, bool suppress=None) -> None',
    (given) => {
      const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
      edition123.print = { ...edition123.print, ...set };
      return null;
    },
  ),
  ...legacy.map(refusing),
];
