/** Functions and methods that give elements out or take them in: item, tolist, astype, copy, fill. */
import { bind1 } from '../../../src/core/bind.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { numberAt, toNestedList } from '../../../src/dialect/host.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { toInts } from '../../../src/dialect/types.ts';
import { NO_MATCH } from '../../../src/dialect/dialect.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { arrayOperand } from '../operand.ts';
import { array, getitem, setitem } from '../members.ts';
import type { Numpy } from '../numpy.ts';
import { canCast } from '../promotion.ts';
import { NumpyScalar, pythonOf } from '../scalar.ts';
import { ndarrayOf, type NDArray } from '../tensor.ts';

/** The element at positions, or the only one. */
const itemAt = (x: NDArray, positions: readonly unknown[]): unknown => {
  const { shape } = x.ref;
  if (positions.length === 0) {
    if (sizeOf(shape) !== 1) throw new PyValueError('can only convert an array of size 1 to a Python scalar');
    return numberAt(array(x), 0);
  }
  const given = positions.length === 1 && Array.isArray(positions[0]) ? (positions[0] as unknown[]) : positions;
  const ints = toInts(given);
  if (ints === NO_MATCH) throw new PyTypeError('item indices must be integers');
  const flat = ints.length === 1 && shape.length !== 1;
  if (!flat && ints.length !== shape.length) throw new PyValueError('incorrect number of indices for array');
  const target = flat ? ndarrayOf(bind1(copy, [x.ref.read()], {}), x.edition) : x;
  const index = flat ? unravel(ints[0]!, shape) : ints;
  const found = getitem(target, new Tuple(index));
  return found instanceof NumpyScalar ? pythonOf(found) : found;
};

const unravel = (flat: number, shape: readonly number[]): number[] => {
  let rest = flat < 0 ? flat + sizeOf(shape) : flat;
  const out: number[] = [];
  for (const length of [...shape].reverse()) {
    out.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  if (out.length > 0) out[0]! += rest * shape[0]!;
  return out;
};

export const elementFunctions = ({ edition }: Numpy): readonly Stated[] => [
  fn('.item(Tensor self, any *args) -> Scalar', ({ self, args }) =>
    itemAt(arrayOperand(self, edition), args as readonly unknown[]),
  ),
  fn('.tolist(Tensor self) -> list', ({ self }) => toNestedList(array(arrayOperand(self, edition)))),
  fn('.copy(Tensor self, ignored order=None)', ({ self }) =>
    ndarrayOf(bind1(copy, [self.as(self.dtype)], {}), edition),
  ),
  fn(
    ".astype astype(Tensor self, dtype dtype, ignored order='K', str casting='unsafe', ignored subok=True, any copy=True)",
    ({ self, dtype, casting, copy: copies }) => {
      if (casting !== 'unsafe' && !canCast(self.dtype, dtype)) {
        throw new PyTypeError(
          `Cannot cast array data from dtype('${self.dtype}') to dtype('${dtype}') according to the rule '${casting}'`,
        );
      }
      const x = arrayOperand(self, edition);
      if (dtype === self.dtype && copies === false) return x;
      const value = x.ref.read();
      return ndarrayOf(dtype === self.dtype ? bind1(copy, [value], {}) : toDType(value, dtype), edition);
    },
  ),
  fn('.fill(Tensor self, any value) -> None', ({ self, value }) => {
    setitem(arrayOperand(self, edition), new Tuple([]), value);
    return null;
  }),
  fn('copyto(ArrayLike dst, any src) -> None', ({ dst, src }) => {
    setitem(arrayOperand(dst, edition), new Tuple([]), src);
    return null;
  }),
  fn('.tobytes(Tensor self)', () => {
    throw new PyTypeError('bytes are not supported yet');
  }),
];
