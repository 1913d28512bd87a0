/** Copies between strided places of flat buffers: the loops behind every op that moves elements. */
import { specialise } from './compile.ts';
import type { Data } from './dtype.ts';
import type { Shape } from './shape.ts';

/** Where the elements of a tensor of some shape lie in a buffer. */
export interface Places {
  readonly strides: readonly number[];
  readonly offset: number;
}

/** Copies every element of `shape` from its place in `source` to its place in `target`; `lanes` numbers an element. */
export const copyStrided = (
  shape: Shape,
  source: Data,
  from: Places,
  target: Data,
  to: Places,
  lanes: 1 | 2 = 1,
): void => {
  const lengths: number[] = [];
  const fromSteps: number[] = [];
  const toSteps: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis]!;
    if (length === 0) return;
    if (length === 1) continue;
    const p = from.strides[axis]! * lanes;
    const q = to.strides[axis]! * lanes;
    const last = lengths.length - 1;
    if (last >= 0 && fromSteps[last] === p * length && toSteps[last] === q * length) {
      lengths[last]! *= length;
      fromSteps[last] = p;
      toSteps[last] = q;
    } else {
      lengths.push(length);
      fromSteps.push(p);
      toSteps.push(q);
    }
  }
  if (lanes === 2) {
    lengths.push(2);
    fromSteps.push(1);
    toSteps.push(1);
  }
  copyAxes(lengths, source, fromSteps, from.offset * lanes, target, toSteps, to.offset * lanes);
};

type Steps = readonly number[];

const copyAxes = (
  lengths: Steps,
  source: Data,
  fromSteps: Steps,
  fromStart: number,
  target: Data,
  toSteps: Steps,
  toStart: number,
): void => {
  const rank = lengths.length;
  const plane = planeCopier(source);
  // The two innermost axes go to a loop of their own; the rest are counted here.
  const inner = rank > 0 ? lengths[rank - 1]! : 1;
  const fi = rank > 0 ? fromSteps[rank - 1]! : 1;
  const ti = rank > 0 ? toSteps[rank - 1]! : 1;
  const rows = rank > 1 ? lengths[rank - 2]! : 1;
  const fr = rank > 1 ? fromSteps[rank - 2]! : 0;
  const tr = rank > 1 ? toSteps[rank - 2]! : 0;
  const outer = Math.max(rank - 2, 0);
  const counter = new Array<number>(outer).fill(0);
  let f = fromStart;
  let t = toStart;
  for (;;) {
    plane(source as never, f, fr, fi, target as never, t, tr, ti, rows, inner);
    let axis = outer - 1;
    for (; axis >= 0; axis--) {
      if (++counter[axis]! < lengths[axis]!) {
        f += fromSteps[axis]!;
        t += toSteps[axis]!;
        break;
      }
      counter[axis] = 0;
      f -= fromSteps[axis]! * (lengths[axis]! - 1);
      t -= toSteps[axis]! * (lengths[axis]! - 1);
    }
    if (axis < 0) return;
  }
};

type Numbers = { readonly length: number; [i: number]: number };
type PlaneCopier = (
  source: never,
  f: number,
  fr: number,
  fi: number,
  target: never,
  t: number,
  tr: number,
  ti: number,
  rows: number,
  inner: number,
) => void;

/** Copies rows and columns, in blocks where that keeps both sides of a transposing copy in the cache. Refers to nothing outside. */
const copyPlane = (
  source: Numbers,
  f: number,
  fr: number,
  fi: number,
  target: Numbers,
  t: number,
  tr: number,
  ti: number,
  rows: number,
  inner: number,
): void => {
  const block = 32;
  if (fi === 1 || fr !== 1 || rows < block || inner < block) {
    for (let r = 0; r < rows; r++) {
      let p = f + r * fr;
      let q = t + r * tr;
      for (let i = 0; i < inner; i++) {
        target[q] = source[p]!;
        p += fi;
        q += ti;
      }
    }
    return;
  }
  for (let r0 = 0; r0 < rows; r0 += block) {
    const r1 = Math.min(r0 + block, rows);
    for (let i0 = 0; i0 < inner; i0 += block) {
      const i1 = Math.min(i0 + block, inner);
      for (let r = r0; r < r1; r++) {
        let p = f + r * fr + i0 * fi;
        let q = t + r * tr + i0 * ti;
        for (let i = i0; i < i1; i++) {
          target[q] = source[p]!;
          p += fi;
          q += ti;
        }
      }
    }
  }
};

const copiers = new Map<unknown, PlaneCopier>();

/** A copy of the loop for each storage, since one loop that meets all of them is several times slower. */
const planeCopier = (data: Data): PlaneCopier => {
  const kind = data.constructor;
  let copier = copiers.get(kind);
  if (!copier) copiers.set(kind, (copier = specialise(copyPlane as PlaneCopier)));
  return copier;
};
