/** Sums with Kahan's compensation in the precision of the dtype, as MXNet accumulates: they show in the last bits and in infinities. */
import { rounding } from '../core/dtype.ts';
import { contiguousStrides } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import { sumRule } from './reduce.ts';
import { eachIndex, reduction, type ReduceParams } from './families.ts';

/** Square root of the sum of squares, each taken relative to the largest so far, as LAPACK's nrm2 does. */
export const scaledNorm = reduction('scaled_norm', {
  promote: 'float',
  host: {
    kind: 'run',
    run: ([x], params, [out]) => {
      const round = rounding[x!.dtype];
      const steps = resultSteps(x!, params);
      const squares = out!.data as Float64Array;
      const scales = new Float64Array(squares.length);
      eachIndex(x!.shape, (position, flat) => {
        const magnitude = Math.abs(x!.data[flat] as number);
        if (magnitude === 0) return;
        let place = 0;
        for (let axis = 0; axis < position.length; axis++) place += position[axis]! * steps[axis]!;
        const scale = scales[place]!;
        const ratio = scale < magnitude ? round(scale / magnitude) : round(magnitude / scale);
        const square = round(ratio * ratio);
        squares[place] =
          scale < magnitude ? round(1 + round(squares[place]! * square)) : round(squares[place]! + square);
        if (!(scale >= magnitude)) scales[place] = magnitude;
      });
      for (let i = 0; i < squares.length; i++) squares[i] = round(scales[i]! * round(Math.sqrt(squares[i]!)));
    },
  },
});

/** Where in the result each element of `x` goes, step by axis; 0 along the axes that are folded. */
const resultSteps = ({ shape }: HostArray, { axes }: ReduceParams): number[] => {
  const kept = shape.map((n, axis) => (axes.includes(axis) ? 1 : n));
  const strides = contiguousStrides(kept);
  return strides.map((step, axis) => (axes.includes(axis) ? 0 : step));
};

/** y = x - rest; t = total + y; rest = (t - total) - y. A total that becomes infinite leaves a rest that is none. */
export const compensatedSum = reduction('compensated_sum', {
  linear: true,
  vjp: sumRule,
  promote: 'accumulate',
  host: {
    kind: 'run',
    run: ([x], params, [out]) => {
      const round = rounding[x!.dtype];
      const steps = resultSteps(x!, params);
      const totals = out!.data as Float64Array;
      const rests = new Float64Array(totals.length);
      eachIndex(x!.shape, (position, flat) => {
        let place = 0;
        for (let axis = 0; axis < position.length; axis++) place += position[axis]! * steps[axis]!;
        const y = round((x!.data[flat] as number) - rests[place]!);
        const t = round(totals[place]! + y);
        rests[place] = round(round(t - totals[place]!) - y);
        totals[place] = t;
      });
    },
  },
});
