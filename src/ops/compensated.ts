/** Sums with Kahan's compensation in the precision of the dtype, as MXNet accumulates: they show in the last bits and in infinities. */
import { rounding } from '../core/dtype.ts';
import { contiguousStrides } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import { eachIndex, reduction, type ReduceParams } from './families.ts';

/** Where in the result each element of `x` goes, step by axis; 0 along the axes that are folded. */
const resultSteps = ({ shape }: HostArray, { axes }: ReduceParams): number[] => {
  const kept = shape.map((n, axis) => (axes.includes(axis) ? 1 : n));
  const strides = contiguousStrides(kept);
  return strides.map((step, axis) => (axes.includes(axis) ? 0 : step));
};

/** y = x - rest; t = total + y; rest = (t - total) - y. A total that becomes infinite leaves a rest that is none. */
export const compensatedSum = reduction('compensated_sum', {
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
