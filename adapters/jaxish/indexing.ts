/** How jax reads subscripts: reads are clamped, writes outside are dropped. */
import { bind1 } from '../../src/core/bind.ts';
import { isInexact, isInteger, integerRange, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import { sameShape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { select, type IndexItem, type IndexPolicy } from '../../src/dialect/indexing.ts';
import { scalarOperand } from '../../src/dialect/operand.ts';
import { pickFrom } from '../../src/dialect/subscript.ts';
import { contiguousLayout, isWhole } from '../../src/memory/layout.ts';
import type { RangeMode } from '../../src/ops/index.ts';
import { reshape, stridedRead } from '../../src/ops/movement.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { toInt, tryIndex } from '../../src/python/conversion.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { Complex, Range } from '../../src/python/values.ts';
import { asArray, operand } from './convert.ts';

const indexValue = (value: Value): IndexItem => {
  if (value.dtype === 'bool') return { kind: 'mask', value };
  if (isInexact(value.dtype)) throw new Issue('index.type', { index: null, dtype: value.dtype });
  return { kind: 'array', value };
};

const read = (part: unknown): IndexItem => {
  if (typeof part === 'boolean') return { kind: 'mask', value: scalarOperand(part, 'bool', 'bool').as('bool') };
  if (Array.isArray(part) || part instanceof Range) {
    const { value } = asArray(part);
    return indexValue(sizeOf(value.shape) === 0 ? asArray(part, 'int32').value : value);
  }
  if (part instanceof Complex)
    throw new PyTypeError('Indexer must have integer or boolean type, got indexer with type complex128');
  const found = typeof part === 'object' && part !== null ? operand(part) : null;
  if (found && found.scalar === null) return indexValue(found.as(found.dtype));
  const int = typeof part === 'object' ? tryIndex(part) : null;
  if (int !== null) return { kind: 'integer', index: Number(int) };
  throw new Issue('index.type', { index: part });
};

const policyOf = (mode: RangeMode): IndexPolicy => ({
  integer: mode === 'drop' ? 'drop' : 'clamp',
  array: mode,
  negativeSteps: true,
  orderedSlices: false,
  integersJoinArrays: true,
  manyEllipses: false,
  read,
  slicePart: (part) => (part === null || part === undefined ? null : Number(toInt(part))),
});

const clamping = policyOf('clamp');
const dropping = policyOf('drop');

const modes: Readonly<Record<string, IndexPolicy>> = {
  clip: clamping,
  promise_in_bounds: clamping,
  fill: dropping,
  drop: dropping,
};

/** The policy that a `mode` argument names. @throws ValueError */
export const policyFor = (mode: string | null, otherwise: 'clip' | 'drop'): IndexPolicy => {
  const policy = modes[mode ?? otherwise];
  if (!policy) throw new PyValueError(`Unknown gather mode "${mode}"`);
  return policy;
};

/** Refuses a bare list as an index. @throws TypeError */
export const checkKey = (key: unknown): void => {
  if (Array.isArray(key) && !Object.isFrozen(key)) {
    throw new PyTypeError(
      'Using a non-tuple sequence for multidimensional indexing is not allowed; use `arr[array(seq)]` instead of `arr[seq]`. See https://github.com/jax-ml/jax/issues/4564 for more information.',
    );
  }
};

/** What stands for an element that is not there: NaN, the most negative or largest integer, True. */
export const missing = (dtype: DType): number => {
  if (isInexact(dtype)) return NaN;
  if (!isInteger(dtype)) return 1;
  const [least, most] = integerRange(dtype);
  return Number(least < 0n ? least : most);
};

/** `value[key]`; the value itself where the key selects all of it in order. */
export const readAt = (value: Value, key: unknown, policy: IndexPolicy = clamping, fill = 0): Value => {
  checkKey(key);
  const selection = select(key, contiguousLayout(value.shape), policy);
  const { layout, axes } = selection;
  const size = sizeOf(value.shape);
  if (axes.length === 0 && sameShape(layout.shape, value.shape) && isWhole(layout, size)) return value;
  const flat = bind1(reshape, [value], { shape: [size] });
  return pickFrom(bind1(stridedRead, [flat], layout), selection, fill);
};
