/** Questions about dtypes. */
import { dtypes, type Category, type DType } from '../../../src/core/dtype.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { asClass } from '../../../src/python/typeof.ts';
import { getattr } from '../../../src/python/attributes.ts';
import { operand } from '../convert.ts';
import { canonical, dtypeObject, namedDType, readDType } from '../dtype.ts';
import { promoteTypes, resultType, type Typed } from '../promotion.ts';
import { boolClass, complexClass, floatClass, intClass } from '../../../src/python/types.ts';
import { invoke } from '../../../src/python/call.ts';
import { numpy2 } from '../../numpyish/namespace.ts';

/** An array, number, dtype or name of one as promotion sees it. */
const typed = (x: unknown): Typed => {
  const found = asClass(x) ? null : operand(x);
  if (found) return found;
  const cls = asClass(x);
  const weak = cls === intClass || cls === floatClass || cls === complexClass;
  return { dtype: canonical(namedDType(x)), weak };
};

const wider: Readonly<Record<Category, readonly Category[]>> = {
  bool: ['bool', 'unsigned', 'signed', 'float', 'complex'],
  unsigned: ['unsigned', 'signed', 'float', 'complex'],
  signed: ['signed', 'float', 'complex'],
  float: ['float', 'complex'],
  complex: ['complex'],
};

const canCast = (from: DType, to: DType): boolean => {
  const [a, b] = [dtypes[from], dtypes[to]];
  if (from === to || a.category === 'bool') return true;
  if (!wider[a.category].includes(b.category)) return false;
  if (a.category === 'unsigned' && b.category === 'signed') return b.bits > a.bits;
  if (b.category === 'float' && a.category !== 'float') return b.precision >= a.bits || (b.bits === 64 && a.bits <= 64);
  return b.bits >= a.bits;
};

export const dtypeFunctions: readonly Stated[] = [
  fn('numpy.result_type(any *args) -> dtype', ({ args }) =>
    dtypeObject(resultType((args as readonly unknown[]).map(typed)).dtype),
  ),
  fn('numpy.promote_types(any a, any b) -> dtype', ({ a, b }) => {
    const [x, y] = [typed(a), typed(b)];
    return dtypeObject(x.weak || y.weak ? resultType([x, y]).dtype : promoteTypes(x.dtype, y.dtype));
  }),
  fn("numpy.can_cast(any from_:from, any to, str casting='safe') -> bool", ({ from, to }) =>
    canCast(namedDType(from), namedDType(to)),
  ),
  fn('numpy.issubdtype(any arg1, any arg2) -> bool', ({ arg1, arg2 }) =>
    invoke(getattr(numpy2, 'issubdtype'), [plain(arg1), plain(arg2)]),
  ),
  fn('numpy.dtype(any dtype, ignored align=False, ignored copy=False) -> dtype', ({ dtype }) =>
    dtypeObject(namedDType(dtype)),
  ),
  fn('dtypes.canonicalize_dtype(any dtype) -> dtype', ({ dtype }) => dtypeObject(readDType(dtype))),
];

/** jax's scalar types as NumPy's dtypes. */
const plain = (x: unknown): unknown => {
  const cls = asClass(x);
  return cls && cls !== boolClass && cls.module === 'jax.numpy' ? dtypeObject(namedDType(x)) : x;
};
