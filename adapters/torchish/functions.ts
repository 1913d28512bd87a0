/** torch's functions that no op record gives by itself: creation, views, conversion. */
import { bind1 } from '../../src/core/bind.ts';
import type { DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import { sizeOf } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { fn, type Stated } from '../../src/dialect/declare.ts';
import type { Operand } from '../../src/dialect/dialect.ts';
import { toNestedList } from '../../src/dialect/host.ts';
import { arrayOf, readNested, widestKind } from '../../src/dialect/nested.ts';
import { fromArray } from '../../src/dialect/operand.ts';
import { checkShape } from '../../src/dialect/types.ts';
import { contiguousLayout, expandLayout, isContiguous, permuteAxes, resolveShape, tryViewLayout } from '../../src/memory/layout.ts';
import { add, mul, sub } from '../../src/ops/arithmetic.ts';
import { full, iota } from '../../src/ops/create.ts';
import { copy, toDType } from '../../src/ops/movement.ts';
import { normalizeAxis } from '../../src/core/shape.ts';
import { dialect } from './dialect.ts';
import { array, itemOf, Size } from './members.ts';
import { settings } from './settings.ts';
import { Tensor, viewOf } from './tensor.ts';

const tensorOf = (operand: Operand): Tensor => operand.source as Tensor;

const filled = (shape: readonly number[], dtype: DType, value: number): Tensor =>
  Tensor.of(bind1(full, [], { shape: checkShape(shape), dtype, value }));

/** A tensor from Python data: numbers and nested lists. */
const fromData = (data: unknown, dtype: DType | null): Value => {
  if (data instanceof Tensor) return toDType(data.ref.read(), dtype ?? data.ref.dtype);
  const { shape, leaves } = readNested(data);
  const numbers = leaves.map((leaf) => (leaf instanceof Tensor ? itemOf(leaf) : leaf));
  const kind = widestKind(numbers);
  if (kind === null && leaves.length > 0) throw new Issue('dtype.convert', { value: leaves[0], dtype: settings.defaultDType });
  return fromArray(arrayOf(numbers, shape, dtype ?? (kind ? dialect.defaultDType(kind) : settings.defaultDType)));
};

const arange = (start: Operand, end: Operand, step: Operand, dtype: DType | null): Tensor => {
  const [from, to, by] = [start, end, step].map((x) => Number(x.number)) as [number, number, number];
  if (by === 0) throw new Issue('arange.step', { start: from, stop: to, step: by });
  if ((to - from) / by < 0) throw new Issue('arange.direction', { start: from, stop: to, step: by });
  const inexact = [start, end, step].some((x) => x.scalar === 'float');
  const kind = dtype ?? (inexact ? settings.defaultDType : 'int64');
  return Tensor.of(bind1(iota, [], { start: from, step: by, length: Math.ceil((to - from) / by), dtype: kind }));
};

const zero = dialect.operand(0)!;
const one = dialect.operand(1)!;

/** The same elements under another shape: a view where strides allow it. */
const viewAs = (x: Tensor, shape: readonly number[]): Tensor | null => {
  const layout = tryViewLayout(x.ref.layout, resolveShape(x.ref.shape, shape));
  return layout && viewOf(x, layout);
};

const scaled = (op: typeof add) => (input: Operand, other: Operand, alpha: Operand): Tensor => {
  const isOne = alpha.number === 1;
  const factor = isOne ? other : dialect.operand(Tensor.of(applyOp(dialect, mul, [other, alpha], {}).values[0]!))!;
  const scalar = other.scalar !== null && !isOne ? { ...factor, scalar: other.scalar, dtype: other.dtype } : factor;
  return Tensor.of(applyOp(dialect, op, [input, scalar], {}).values[0]!);
};

export const functions: readonly Stated[] = [
  fn('tensor(any data, *, dtype dtype=None, ignored device=None, bool requires_grad=False) -> Tensor', ({ data, dtype, requires_grad }) => {
    const out = Tensor.of(fromData(data, dtype));
    out.autograd.requiresGrad = requires_grad;
    return out;
  }),
  fn('arange(Scalar end, *, dtype dtype=None, ignored device=None) -> Tensor', ({ end, dtype }) => arange(zero, end, one, dtype)),
  fn('arange(Scalar start, Scalar end, Scalar step=1, *, dtype dtype=None, ignored device=None) -> Tensor', ({ start, end, step, dtype }) =>
    arange(start, end, step, dtype),
  ),
  fn('zeros(shape *size, dtype dtype=None, ignored device=None) -> Tensor', ({ size, dtype }) => filled(size, dtype ?? settings.defaultDType, 0)),
  fn('ones(shape *size, dtype dtype=None, ignored device=None) -> Tensor', ({ size, dtype }) => filled(size, dtype ?? settings.defaultDType, 1)),
  fn('reshape .reshape(Tensor input, shape *shape) -> Tensor', ({ input, shape }) => {
    const x = tensorOf(input);
    const view = viewAs(x, shape);
    if (view) return view;
    return viewOf(Tensor.of(bind1(copy, [x.ref.read()], {})), contiguousLayout(resolveShape(x.ref.shape, shape)));
  }),
  fn('.view(Tensor self, shape *shape) -> Tensor', ({ self, shape }) => {
    const view = viewAs(tensorOf(self), shape);
    if (view) return view;
    const { layout } = tensorOf(self).ref;
    throw new Issue('view.incompatible', { shape: layout.shape, strides: layout.strides, to: shape });
  }),
  fn('numel .numel .nelement(Tensor input) -> int', ({ input }) => sizeOf(input.shape)),
  fn('.size(Tensor self) -> Size', ({ self }) => new Size(self.shape)),
  fn('.size(Tensor self, int dim) -> int', ({ self, dim }) => self.shape[normalizeAxis(dim, self.rank)]!),
  fn('.dim .ndimension(Tensor self) -> int', ({ self }) => self.rank),
  fn('.stride(Tensor self) -> tuple', ({ self }) => Object.freeze([...tensorOf(self).ref.layout.strides])),
  fn('.is_contiguous(Tensor self) -> bool', ({ self }) => isContiguous(tensorOf(self).ref.layout)),
  fn('.item(Tensor self) -> Scalar', ({ self }) => itemOf(tensorOf(self))),
  fn('.tolist(Tensor self) -> list', ({ self }) => toNestedList(array(tensorOf(self)))),
  fn('.t t(Tensor input) -> Tensor', ({ input }) => viewOf(tensorOf(input), permuteAxes(tensorOf(input).ref.layout, [...input.shape.keys()].reverse()))),
  fn('.expand(Tensor self, shape *size) -> Tensor', ({ self, size }) => {
    const lead = size.length - self.rank;
    return viewOf(tensorOf(self), expandLayout(tensorOf(self).ref.layout, size.map((n, i) => (n === -1 ? self.shape[i - lead]! : n))));
  }),
  fn('add .add .add_(Tensor input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor', ({ input, other, alpha }) =>
    scaled(add)(input, other, alpha),
  ),
  fn('sub subtract .sub .sub_ .subtract .subtract_(Tensor input, Operand other, *, Scalar alpha=1, Out out=None) -> Tensor', ({ input, other, alpha }) =>
    scaled(sub)(input, other, alpha),
  ),
];

