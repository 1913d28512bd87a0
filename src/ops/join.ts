/** Ops that join tensors. */
import { bind1 } from '../core/bind.ts';
import { dtypes } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { sameShape, sizeOf, type Shape } from '../core/shape.ts';
import type { DeviceTensor } from '../core/op.ts';
import * as c from './calculus.ts';
import { composite, movement } from './families.ts';
import { reshape } from './movement.ts';

export type AxisParams = { readonly axis: number };

const joinedShape = (shapes: readonly Shape[], axis: number): Shape => {
  const [first] = shapes;
  shapes.forEach((shape, position) => {
    const fits = shape.length === first!.length && shape.every((n, i) => i === axis || n === first![i]);
    if (!fits) throw new Issue('concat.mismatch', { shapes, axis, position });
  });
  return first!.with(
    axis,
    shapes.reduce((total, shape) => total + shape[axis]!, 0),
  );
};

/** Tensors one after the other along an axis that they have. @throws Issue 'concat.mismatch' | 'concat.empty' */
export const concat = movement<AxisParams>('concat', {
  linear: true,
  vjp: ({ g, avals, params: { axis } }) => {
    let next = 0;
    return avals.map(({ shape }) => {
      const start = next;
      next += shape[axis]!;
      return () => c.call('narrow', [g[0]!], { axis, start, length: shape[axis]! });
    });
  },
  inputs: ['*xs'],
  promote: 'join',
  infer: (xs, { axis }) => {
    if (xs.length === 0) throw new Issue('concat.empty', {});
    return {
      dtype: xs[0]!.dtype,
      shape: joinedShape(
        xs.map((x) => x.shape),
        axis,
      ),
    };
  },
  host: (xs, { axis }, [out]) => {
    const { lanes } = dtypes[out!.dtype];
    const outer = sizeOf(out!.shape.slice(0, axis));
    const row = sizeOf(out!.shape.slice(axis)) * lanes;
    let start = 0;
    for (const x of xs) {
      const piece = sizeOf(x.shape.slice(axis)) * lanes;
      for (let i = 0; i < outer; i++) {
        (out!.data as Uint8Array).set(x.data.subarray(i * piece, (i + 1) * piece) as Uint8Array, i * row + start);
      }
      start += piece;
    }
  },
  // tfjs's Concat takes its inputs as an array, which is a record of them by position.
  lower: (k, xs, { axis }) => k('Concat', xs as unknown as Record<string, DeviceTensor>, { axis }),
});

/** Tensors of one shape along a new axis. @throws Issue 'stack.mismatch' */
export const stack = composite<AxisParams>('stack', {
  inputs: ['*xs'],
  promote: 'join',
  body: (xs, { axis }) => {
    const shapes = xs.map((x) => x.shape);
    const position = shapes.findIndex((shape) => !sameShape(shape, shapes[0]!));
    if (position >= 0) throw new Issue('stack.mismatch', { shapes, position });
    const rows = xs.map((x) => bind1(reshape, [x], { shape: x.shape.toSpliced(axis, 0, 1) }));
    return [bind1(concat, rows, { axis })];
  },
});
