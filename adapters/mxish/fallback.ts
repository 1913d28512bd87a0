/** Functions that MXNet leaves to NumPy: arrays go over as NumPy's, results come back as MXNet's. */
import { invoke } from '../../src/python/call.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import type { Call, Kwargs } from '../../src/python/object.ts';
import { Tuple } from '../../src/python/values.ts';
import { edition123 } from '../numpyish/edition.ts';
import { numpy123 } from '../numpyish/namespace.ts';
import { NumpyScalar } from '../numpyish/scalar.ts';
import { NDArray as HostArrayObject, ndarrayOf } from '../numpyish/tensor.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { bind1 } from '../../src/core/bind.ts';
import { copy } from '../../src/ops/movement.ts';
import { classText } from './errors.ts';
import { NDArray, valueOf } from './tensor.ts';

/** Names that MXNet takes from NumPy as they are. */
export const fallbackNames =
  'allclose alltrue apply_along_axis apply_over_axes argpartition argwhere array_equal array_equiv choose compress corrcoef correlate count_nonzero cov digitize divmod extract flatnonzero float_power frexp heaviside histogram2d histogram_bin_edges histogramdd i0 in1d interp intersect1d isclose isin ix_ lexsort min_scalar_type mirr modf msort nanargmax nanargmin nancumprod nancumsum nanmax nanmedian nanmin nanpercentile nanprod nanquantile ndim npv partition piecewise packbits poly polyadd polydiv polyfit polyint polymul polysub positive ppmt promote_types ptp pv rate real result_type rollaxis roots searchsorted select setdiff1d setxor1d signbit size spacing take_along_axis trapz tril_indices_from trim_zeros triu_indices_from union1d unpackbits unwrap vander histogram resize unravel_index polyval'.split(
    ' ',
  );

const holdsArray = (x: unknown): boolean => x instanceof NDArray || (Array.isArray(x) && x.some(holdsArray));

const like = (list: readonly unknown[], items: readonly unknown[]): unknown =>
  Object.isFrozen(list) ? new Tuple(items) : items;

const toHost = (x: unknown): unknown => {
  if (x instanceof NDArray) return ndarrayOf(bind1(copy, [valueOf(x)], {}), edition123);
  return Array.isArray(x) ? like(x, x.map(toHost)) : x;
};

const fromHost = (x: unknown): unknown => {
  if (x instanceof HostArrayObject) return NDArray.of(x.ref.read());
  if (scalarKind(x) !== null || x instanceof NumpyScalar) return x;
  if (Array.isArray(x)) return like(x, x.map(fromHost));
  throw new PyTypeError(`Does not support converting ${classText(x)} to mx.np.ndarray.`);
};

/** NumPy's function of that name; undefined where it has none. */
export const fallback = (name: string): Call | undefined => {
  if (!numpy123.has(name)) return undefined;
  return (args: readonly unknown[], kwargs: Kwargs) => {
    const given = [...args, ...kwargs.values()];
    const result = invoke(
      numpy123.find(name),
      args.map(toHost),
      new Map([...kwargs].map(([key, value]) => [key, toHost(value)])),
    );
    return given.some(holdsArray) ? fromHost(result) : result;
  };
};
