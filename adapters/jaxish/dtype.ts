/** jax's dtypes: NumPy's dtype objects, 64 bits only where enabled, and scalar types such as jnp.float32. */
import type { DType } from '../../src/core/dtype.ts';
import { dtypes } from '../../src/core/dtype.ts';
import { PyClass } from '../../src/python/object.ts';
import { asClass } from '../../src/python/typeof.ts';
import { complexClass } from '../../src/python/types.ts';
import { dtypeObject, expectDType } from '../numpyish/dtype.ts';
import { settings } from './settings.ts';

export { dtypeObject } from '../numpyish/dtype.ts';

const narrow: Readonly<Partial<Record<DType, DType>>> = { int64: 'int32', uint64: 'uint32', float64: 'float32' };

/** The dtype that jax uses where `dtype` is asked for. */
export const canonical = (dtype: DType): DType => (settings.x64 ? dtype : (narrow[dtype] ?? dtype));

/** The dtype that an argument stands for, as written. @throws TypeError for what names no dtype */
export const namedDType = (x: unknown): DType => {
  const complex = asClass(x) === complexClass || (typeof x === 'string' && /^complex(128|64)?$/.test(x));
  return complex ? 'complex64' : expectDType(x);
};

/** As `namedDType`, in the width that is enabled. */
export const readDType = (x: unknown): DType => canonical(namedDType(x));

/** jnp.float32 and its like: classes that are called to make an array. `construct` is set in `namespace.ts`. */
export const scalarTypes = Object.fromEntries(
  (Object.keys(dtypes) as DType[]).map((dtype) => {
    const cls = new PyClass(dtype, 'jax.numpy');
    cls.members.set('dtype', { kind: 'value', value: dtypeObject(dtype) });
    return [dtype, cls];
  }),
) as Readonly<Record<DType, PyClass>>;

/** Other names of scalar types in jax.numpy. */
export const scalarAliases: Readonly<Record<string, DType>> = {
  bool_: 'bool',
  int_: 'int64',
  uint: 'uint64',
  float_: 'float64',
  single: 'float32',
  double: 'float64',
  csingle: 'complex64',
  half: 'float16',
};
