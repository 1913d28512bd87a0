/** Reductions of host arrays: totals in double precision (or bigint), rounded once into the output. */
import { canCompile, compile } from '../../core/compile.ts';
import { dtypes } from '../../core/dtype.ts';
import type { Data, DType } from '../../core/dtype.ts';
import { Issue } from '../../core/issue.ts';
import type { FoldRule } from '../../core/op.ts';
import { contiguousStrides } from '../../core/shape.ts';
import type { HostArray } from '../../core/value.ts';
import { dtypeIndex, loadFunction, loadText, storeFunction } from './elements.ts';
import type { Domain } from './elements.ts';
import { mergeAxes, walkOuter } from './layout.ts';
import type { Walk } from './layout.ts';
import { toBigInt } from './loops.ts';

type Total = number | bigint;

interface Folds {
  readonly domain: Domain;
  /** Folds `n` elements from `start` in steps of `step` into `total`. */
  row(total: Total, x: Data, start: number, step: number, n: number): Total;
  /** Folds `n` neighbouring elements from `start` each into its own of `totals`. */
  lanes(totals: Total[] | Float64Array, x: Data, start: number, n: number): void;
}

const foldsOf = new WeakMap<FoldRule, Map<number, Folds>>();

/** Fills `output` with the rule's totals of `input` over `axes`. @throws Issue 'reduce.empty' */
export const runFold = (
  name: string,
  rule: FoldRule,
  input: HostArray,
  axes: readonly number[],
  output: HostArray,
): void => {
  const outputs = output.data.length;
  if (outputs === 0) return;
  const { shape } = input;
  let count = 1;
  for (const axis of axes) count *= shape[axis]!;
  const folds = foldsFor(rule, input.dtype);
  const start = startOf(rule, folds.domain);
  if (count === 0 && start === undefined) throw new Issue('reduce.empty', { op: name, shape, axes });
  const finish = finisher(rule, folds.domain, count, output);
  if (count === 0) {
    for (let i = 0; i < outputs; i++) finish(i, start!);
    return;
  }
  const x = input.data;
  const whole = axes.length === shape.length || count === x.length;
  if (whole || areTrailing(axes, shape.length)) {
    for (let i = 0; i < outputs; i++) finish(i, foldRow(folds, start, x, i * count, 1, count));
    return;
  }
  const kept = pick(shape, axes, false);
  const folded = pick(shape, axes, true);
  const keptStep = kept.strides[0]!.at(-1) ?? Infinity;
  const foldedStep = folded.strides[0]!.at(-1) ?? Infinity;
  if (foldedStep <= keptStep) foldRows(folds, start, x, kept, folded, finish);
  else foldLanes(folds, start, x, kept, folded, finish);
};

/** Whether `axes` are the last ones of `rank`, so that each output's elements lie side by side. */
const areTrailing = (axes: readonly number[], rank: number): boolean => {
  for (const axis of axes) if (axis < rank - axes.length) return false;
  return true;
};

/** The folded axes of a contiguous tensor, or those that stay. */
const pick = (shape: readonly number[], axes: readonly number[], folded: boolean): Walk => {
  const strides = contiguousStrides(shape);
  const chosen = shape.flatMap((_, axis) => (axes.includes(axis) === folded ? [axis] : []));
  const lengths = chosen.map((axis) => shape[axis]!);
  return mergeAxes(lengths, [chosen.map((axis) => strides[axis]!)]);
};

type Finish = (at: number, total: Total) => void;

/** The innermost axis is folded: each output is finished before the next. */
const foldRows = (folds: Folds, start: Total | undefined, x: Data, kept: Walk, folded: Walk, finish: Finish): void => {
  const inner = Math.max(folded.lengths.length - 1, 0);
  const n = folded.lengths[inner] ?? 1;
  const step = folded.strides[0]![inner] ?? 1;
  let at = 0;
  const offset = [0];
  walkOuter(kept, kept.lengths.length, offset, () => {
    let total = start;
    if (inner === 0) total = foldRow(folds, total, x, offset[0]!, step, n);
    else {
      const place = [offset[0]!];
      walkOuter(folded, inner, place, () => {
        total = foldRow(folds, total, x, place[0]!, step, n);
      });
    }
    finish(at++, total!);
  });
};

const foldRow = (folds: Folds, total: Total | undefined, x: Data, start: number, step: number, n: number): Total =>
  total === undefined
    ? folds.row(first(folds.domain, x, start), x, start + step, step, n - 1)
    : folds.row(total, x, start, step, n);

/** The innermost axis stays: whole rows are folded side by side, in the order they lie in memory. */
const foldLanes = (folds: Folds, start: Total | undefined, x: Data, kept: Walk, folded: Walk, finish: Finish): void => {
  const inner = kept.lengths.length - 1;
  const n = kept.lengths[inner]!;
  const totals = folds.domain === 'bigint' ? new Array<Total>(n) : new Float64Array(n);
  let at = 0;
  const offset = [0];
  walkOuter(kept, inner, offset, () => {
    let begun = start !== undefined;
    if (begun) (totals as Total[]).fill(start!);
    const place = [offset[0]!];
    walkOuter(folded, folded.lengths.length, place, () => {
      if (begun) folds.lanes(totals, x, place[0]!, n);
      else for (let i = 0; i < n; i++) totals[i] = first(folds.domain, x, place[0]! + i);
      begun = true;
    });
    for (let i = 0; i < n; i++) finish(at++, totals[i]!);
  });
};

const first = (domain: Domain, x: Data, at: number): Total => (domain === 'bigint' ? toBigInt(x[at]!) : Number(x[at]!));

const startOf = (rule: FoldRule, domain: Domain): Total | undefined =>
  rule.start === undefined || domain === 'number' ? rule.start : BigInt(rule.start);

const finisher = (rule: FoldRule, domain: Domain, count: number, output: HostArray): Finish => {
  const store = storeFunction(output.dtype);
  const target = output.data as unknown as unknown[];
  const { finish } = rule;
  if (finish) return (at, total) => void (target[at] = store(finish(Number(total), count)));
  return (at, total) => void (target[at] = store(total));
};

const foldsFor = (rule: FoldRule, dtype: DType): Folds => {
  let made = foldsOf.get(rule);
  if (!made) foldsOf.set(rule, (made = new Map<number, Folds>()));
  const key = dtypeIndex[dtype];
  let folds = made.get(key);
  if (!folds) made.set(key, (folds = makeFolds(rule, dtype)));
  return folds;
};

const makeFolds = (rule: FoldRule, dtype: DType): Folds => {
  const domain: Domain = dtypes[dtype].big && rule.big ? 'bigint' : 'number';
  const fold = (domain === 'bigint' ? rule.big : rule.real) as (total: Total, x: Total) => Total;
  return canCompile() ? compileFolds(fold, domain, dtype) : closeFolds(fold, domain, dtype);
};

const compileFolds = (fold: (total: Total, x: Total) => Total, domain: Domain, dtype: DType): Folds => {
  const load = (place: string): string => loadText(dtype, domain, place);
  const make = <F>(text: string): F => compile<F>(['fold', 'toBigInt'], [fold, toBigInt], text);
  return {
    domain,
    row: make(`(total, x, start, step, n) => {
      for (let i = 0, at = start; i < n; i++, at += step) total = fold(total, ${load('x[at]')});
      return total;
    }`),
    lanes: make(`(totals, x, start, n) => {
      for (let i = 0; i < n; i++) totals[i] = fold(totals[i], ${load('x[start + i]')});
    }`),
  };
};

const closeFolds = (fold: (total: Total, x: Total) => Total, domain: Domain, dtype: DType): Folds => {
  const load = loadFunction(dtype, domain) as (x: unknown) => Total;
  return {
    domain,
    row: (total, x, start, step, n) => {
      for (let i = 0; i < n; i++) total = fold(total, load(x[start + i * step]));
      return total;
    },
    lanes: (totals, x, start, n) => {
      for (let i = 0; i < n; i++) totals[i] = fold(totals[i]!, load(x[start + i]));
    },
  };
};
