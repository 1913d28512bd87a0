/** Iteration spaces: several strided arrays walked together, with axes merged as far as they allow. */

export interface Walk {
  readonly lengths: readonly number[];
  /** For each array, its step along each axis. */
  readonly strides: readonly (readonly number[])[];
}

/** Drops axes of length 1 and merges neighbours that all arrays walk as one. */
export const mergeAxes = (lengths: readonly number[], strides: readonly (readonly number[])[]): Walk => {
  const outLengths: number[] = [];
  const outStrides: number[][] = strides.map(() => []);
  for (let axis = 0; axis < lengths.length; axis++) {
    const length = lengths[axis]!;
    if (length === 1) continue;
    const last = outLengths.length - 1;
    if (last >= 0 && strides.every((steps, k) => outStrides[k]![last] === steps[axis]! * length)) {
      outLengths[last]! *= length;
      strides.forEach((steps, k) => (outStrides[k]![last] = steps[axis]!));
    } else {
      outLengths.push(length);
      strides.forEach((steps, k) => outStrides[k]!.push(steps[axis]!));
    }
  }
  return { lengths: outLengths, strides: outStrides };
};

/**
 * Calls `visit` at every position of the first `axes` axes of `walk`, in row-major order; `offsets` then holds each array's offset.
 */
export const walkOuter = ({ lengths, strides }: Walk, axes: number, offsets: number[], visit: () => void): void => {
  for (let axis = 0; axis < axes; axis++) if (lengths[axis] === 0) return;
  const counter = new Array<number>(axes).fill(0);
  const arrays = offsets.length;
  for (;;) {
    visit();
    let axis = axes - 1;
    for (; axis >= 0; axis--) {
      if (++counter[axis]! < lengths[axis]!) {
        for (let k = 0; k < arrays; k++) offsets[k]! += strides[k]![axis]!;
        break;
      }
      counter[axis] = 0;
      for (let k = 0; k < arrays; k++) offsets[k]! -= strides[k]![axis]! * (lengths[axis]! - 1);
    }
    if (axis < 0) return;
  }
};
