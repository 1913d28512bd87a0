/** Functions that make arrays: from data, from numbers, in the shape of others. */
import { diagonalMatrices } from '../../../src/dialect/diagonal.ts';
import { diagonalAxis } from '../../../src/memory/layout.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import { gridShapes, leadingOnes } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { interopOf } from '../../../src/dialect/interop.ts';
import { fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { eye, full, iota, triangle } from '../../../src/ops/create.ts';
import { copy, expand, reshape, toDType } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { realNumber, valueFrom } from '../convert.ts';
import type { Numpy } from '../numpy.ts';
import { arrayOperand } from '../operand.ts';
import { joinTypes, resultType } from '../promotion.ts';
import { scalarFrom } from '../scalar.ts';
import { NDArray, ndarrayOf, viewOf } from '../tensor.ts';
import { checkDevice } from './exchange.ts';

export const creationFunctions = ({ edition, dialect }: Numpy): readonly Stated[] => {
  const own = (value: Value): NDArray => ndarrayOf(value, edition);

  const filled = (shape: readonly number[], dtype: DType, value: number | bigint): NDArray => {
    checkShape(shape);
    return own(bind1(full, [], { shape, dtype, value }));
  };

  /** None is NaN among floats. */
  const missing = (dtype: DType | null): unknown => (dtype !== null && isInexact(dtype) ? new Float(NaN) : null);

  /** Elements of `x`. @throws TypeError for what is no number, sequence or array */
  const read = (x: unknown, dtype: DType | null): Value => {
    const value = valueFrom(edition, x ?? missing(dtype), dtype);
    if (value) return value;
    throw new Issue('dtype.convert', { value: x, dtype: dtype ?? 'float64' });
  };

  const asArray = (x: unknown, dtype: DType | null): NDArray => {
    if (x instanceof NDArray && (dtype === null || dtype === x.ref.dtype)) return x;
    const operand = typeof x === 'object' && interopOf(x) ? dialect.operand(x) : null;
    if (operand && (dtype === null || dtype === operand.dtype)) return arrayOperand(operand, edition);
    return own(read(x, dtype));
  };

  /** An array over the memory of `x`. @throws ValueError where there is none to share */
  const withoutCopy = (x: unknown, dtype: DType | null): NDArray => {
    const memory = interopOf(x)?.memory(x as object);
    if (memory && (dtype === null || dtype === memory.dtype)) return asArray(x, dtype);
    throw new PyValueError(
      'Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword.',
    );
  };

  const withRank = (value: Value, least: number): Value =>
    value.shape.length >= least ? value : bind1(reshape, [value], { shape: leadingOnes(value.shape, least) });

  const arange = (parts: readonly Operand[], dtype: DType | null): NDArray => {
    const [start, stop, step] = parts.map((x) => realNumber(x.source)) as [number, number, number];
    if (step === 0) throw new Issue('arange.step', { start, stop, step });
    const kind =
      dtype ?? resultType({ ...edition, policy: { ...edition.policy, valueBased: false } } as typeof edition, parts);
    const length = Math.max(0, Math.ceil((stop - start) / step));
    // NumPy takes the difference of the first two elements, each in the result's dtype, as the step.
    return own(bind1(iota, [], { start, step: isInexact(kind) ? start + step - start : step, length, dtype: kind }));
  };

  const zero = dialect.operand(0)!;
  const one = dialect.operand(1)!;

  const linspace = (
    start: Operand,
    stop: Operand,
    num: number,
    endpoint: boolean,
    dtype: DType | null,
  ): readonly [NDArray, number] => {
    if (num < 0) throw new PyValueError(`Number of samples, ${num}, must be non-negative.`);
    const [a, b] = [start, stop].map((x) => realNumber(x.source)) as [number, number];
    const parts = endpoint ? num - 1 : num;
    const step = parts > 0 ? (b - a) / parts : NaN;
    const data = Float64Array.from({ length: num }, (_, i) =>
      endpoint && i === num - 1 && num > 1 ? b : i * step + a,
    );
    if (num === 1) data[0] = a;
    const joined = joinTypes(joinTypes(start.dtype, stop.dtype), 'float64');
    const kind = dtype ?? joined;
    const rounded = isInexact(kind) ? data : data.map(Math.floor);
    return [own(toDType(fromArray({ dtype: 'float64', shape: [num], data: rounded }), kind)), step];
  };

  const like = (x: Operand, value: number, dtype: DType | null, shape: readonly number[] | null): NDArray =>
    filled(shape ?? x.shape, dtype ?? x.dtype, value);

  const dtypeOf = (x: Operand): DType => x.dtype;

  const fillWith = (shape: readonly number[], value: Operand, dtype: DType): NDArray => {
    checkShape(shape);
    const elements = value.as(dtype);
    return own(bind1(copy, [bind1(expand, [elements], { shape })], {}));
  };

  return [
    fn(
      'array(any object, dtype dtype=None, *, any copy=True, ignored order=None, ignored subok=False, int ndmin=0, ignored like=None)',
      ({ object, dtype, copy: copies, ndmin }) => {
        if (copies === false && object instanceof NDArray && (dtype === null || dtype === object.ref.dtype))
          return object;
        if (copies === false && !edition.policy.legacy) return withoutCopy(object, dtype);
        const value = withRank(read(object, dtype), ndmin);
        return own(bind1(copy, [value], {}));
      },
    ),
    ...(edition.policy.legacy
      ? [fn('asarray asanyarray(any a, dtype dtype=None, ignored order=None)', ({ a, dtype }) => asArray(a, dtype))]
      : [
          fn(
            'asarray asanyarray(any a, dtype dtype=None, ignored order=None, *, any device=None, any copy=None)',
            ({ a, dtype, device, copy: copies }) => {
              checkDevice(device);
              if (copies === false) return withoutCopy(a, dtype);
              return copies === true ? own(bind1(copy, [read(a, dtype)], {})) : asArray(a, dtype);
            },
          ),
        ]),
    fn('ascontiguousarray(any a, dtype dtype=None, ignored order=None)', ({ a, dtype }) => asArray(a, dtype)),
    fn('copy(any a, ignored order=None, ignored subok=False)', ({ a }) => own(bind1(copy, [read(a, null)], {}))),
    fn('arange(Operand stop, *, dtype dtype=None)', ({ stop, dtype }) => arange([zero, stop, one], dtype)),
    fn('arange(Operand start, Operand stop, Operand? step=1, dtype dtype=None)', ({ start, stop, step, dtype }) =>
      arange([start, stop, step ?? one], dtype),
    ),
    fn('zeros empty(shape shape, dtype dtype=None, ignored order=None)', ({ shape, dtype }) =>
      filled(shape, dtype ?? 'float64', 0),
    ),
    fn('ones(shape shape, dtype dtype=None, ignored order=None)', ({ shape, dtype }) =>
      filled(shape, dtype ?? 'float64', 1),
    ),
    fn(
      'full(shape shape, ArrayLike fill_value, dtype dtype=None, ignored order=None)',
      ({ shape, fill_value, dtype }) => fillWith(shape, fill_value, dtype ?? dtypeOf(fill_value)),
    ),
    fn(
      'zeros_like empty_like(ArrayLike a, dtype dtype=None, ignored order=None, ignored subok=True, shape shape=None)',
      ({ a, dtype, shape }) => like(a, 0, dtype, shape),
    ),
    fn(
      'ones_like(ArrayLike a, dtype dtype=None, ignored order=None, ignored subok=True, shape shape=None)',
      ({ a, dtype, shape }) => like(a, 1, dtype, shape),
    ),
    fn(
      'full_like(ArrayLike a, ArrayLike fill_value, dtype dtype=None, ignored order=None, ignored subok=True, shape shape=None)',
      ({ a, fill_value, dtype, shape }) => fillWith(shape ?? a.shape, fill_value, dtype ?? a.dtype),
    ),
    fn('eye(int N, int M=None, int k=0, dtype dtype=None, ignored order=None)', ({ N, M, k, dtype }) =>
      own(bind1(eye, [], { rows: N, columns: M ?? N, offset: k, dtype: dtype ?? 'float64' })),
    ),
    fn('identity(int n, dtype dtype=None)', ({ n, dtype }) =>
      own(bind1(eye, [], { rows: n, columns: n, offset: 0, dtype: dtype ?? 'float64' })),
    ),
    fn(
      'linspace(Operand start, Operand stop, int num=50, bool endpoint=True, bool retstep=False, dtype dtype=None, int axis=0)',
      ({ start, stop, num, endpoint, retstep, dtype }) => {
        const [out, step] = linspace(start, stop, num, endpoint, dtype);
        return retstep ? new Tuple([out, scalarFrom(new Float(step), 'float64', edition)]) : out;
      },
    ),
    fn('tril(ArrayLike m, int k=0)', ({ m, k }) => own(bind1(triangle, [m.as(m.dtype)], { offset: k, lower: true }))),
    fn('triu(ArrayLike m, int k=0)', ({ m, k }) => own(bind1(triangle, [m.as(m.dtype)], { offset: k, lower: false }))),
    fn("meshgrid(any *xi, str indexing='xy')", ({ xi, indexing }) => {
      const values = (xi as readonly unknown[]).map((x) => read(x, null));
      const { whole, lines } = gridShapes(
        values.map((v) => sizeOf(v.shape)),
        indexing,
      );
      const grids = values.map((v, i) => {
        const line = bind1(reshape, [v], { shape: lines[i]! });
        return own(bind1(copy, [bind1(expand, [line], { shape: whole })], {}));
      });
      return edition.policy.givesTuples ? new Tuple(grids) : grids;
    }),
    fn('diag(ArrayLike v, int k=0)', ({ v, k }) => {
      if (v.rank !== 1) {
        if (v.rank !== 2) throw new PyValueError('Input must be 1- or 2-d.');
        return diagonalOf(arrayOperand(v, edition), k);
      }
      return own(diagonalMatrices(v.as(v.dtype), k));
    }),
    fn('frombuffer fromstring(any buffer)', ({ buffer }) => {
      throw new PyTypeError(`reading the bytes of '${typeName(buffer)}' is not supported yet`);
    }),
  ];
};

/** A diagonal of a matrix, as a view that is not to be written. */
const diagonalOf = (x: NDArray, k: number): NDArray => {
  const view = viewOf(x, diagonalAxis(x.ref.layout, k, 0, 1));
  view.writeable = false;
  return view;
};
