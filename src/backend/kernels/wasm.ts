/** Kernels of ours for wasm, under tfjs's names and attributes, where its own are wrong, inaccurate or slow. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { DType } from '../../core/dtype.ts';
import type { FoldRule, MapRule } from '../../core/op.ts';
import { broadcastShapes, broadcastStrides, contiguousStrides, reducedShape } from '../../core/shape.ts';
import { expSingle, logisticSingle, tanhSingle } from '../../core/single.ts';
import { copyStrided } from '../../core/strided.ts';
import { runFold } from '../host/fold.ts';
import { runMap } from '../host/map.ts';
import type { Kernel, OwnKernels } from '../tfjs.ts';
import { directKernels } from './wasm-direct.ts';
import { inputOf, produce } from './wasm-memory.ts';
import type { WasmCall } from './wasm-memory.ts';

/** A reduction: tfjs adds float32 in float32, 1% off for a million terms, and its maxima miss NaN. */
const folding =
  (name: string, rule: FoldRule): Kernel<BackendWasm> =>
  (call) => {
    const { axis, reductionIndices, keepDims } = call.attrs as Record<
      'axis' | 'reductionIndices',
      readonly number[]
    > & {
      keepDims: boolean;
    };
    const x = inputOf(call, 'x');
    const axes = axis ?? reductionIndices;
    return produce(call, reducedShape(x.shape, axes, keepDims), x.dtype as DType, [x], (output, input) =>
      runFold(name, rule, input, axes, output),
    );
  };

/** An elementwise op of the inputs `names`; the output has the dtype of the last, or `to`. */
const mapping =
  (rule: MapRule, names: readonly string[], to?: (call: WasmCall) => DType): Kernel<BackendWasm> =>
  (call) => {
    const inputs = names.map((name) => inputOf(call, name));
    const dtype = to?.(call) ?? (inputs.at(-1)!.dtype as DType);
    return produce(call, broadcastShapes(inputs.map((x) => x.shape)), dtype, inputs, (output, ...views) =>
      runMap(rule, views, output),
    );
  };

/** `x` seen with `strides` from `offset`, copied into a tensor of `shape`. */
const readStrided = (
  call: WasmCall,
  x: TensorInfo,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): TensorInfo =>
  produce(call, shape, x.dtype as DType, [x], (output, input) =>
    copyStrided(shape, input.data, { strides, offset }, output.data, { strides: contiguousStrides(shape), offset: 0 }),
  );

/** As x86 converts: the smallest integer for what is none. */
const int32FromReal = (x: number): number => (x > -2147483649 && x < 2147483648 ? x : -2147483648);

const larger = (a: number, b: number): number => (a > b || a !== a ? a : b);
const smaller = (a: number, b: number): number => (a < b || a !== a ? a : b);

export const wasmKernels: OwnKernels<BackendWasm> = {
  ...directKernels,

  /** Another shape over the same buffer; the binding knows whose it is. */
  Reshape: (call) => ({ ...inputOf(call, 'x'), shape: [...(call.attrs['shape'] as readonly number[])] }),

  Sum: folding('sum', { kind: 'fold', start: 0, real: (total, x) => total + x }),
  Mean: folding('mean', { kind: 'fold', start: 0, real: (total, x) => total + x, finish: (total, n) => total / n }),
  Prod: folding('prod', { kind: 'fold', start: 1, real: (total, x) => total * x }),
  Max: folding('max', { kind: 'fold', real: larger }),
  Min: folding('min', { kind: 'fold', real: smaller }),
  Any: folding('any', { kind: 'fold', start: 0, real: (a, b) => +(a !== 0 || b !== 0) }),
  All: folding('all', { kind: 'fold', start: 1, real: (a, b) => +(a !== 0 && b !== 0) }),

  /** tfjs's are off by hundreds of units in the last place, or round -0 to 0. */
  Sin: mapping({ kind: 'map', real: Math.sin }, ['x']),
  Cos: mapping({ kind: 'map', real: Math.cos }, ['x']),
  Log1p: mapping({ kind: 'map', real: Math.log1p }, ['x']),
  Sigmoid: mapping({ kind: 'map', real: logisticSingle }, ['x']),
  /** tfjs's take twice as long. */
  Exp: mapping({ kind: 'map', real: expSingle }, ['x']),
  Tanh: mapping({ kind: 'map', real: tanhSingle }, ['x']),
  /** tfjs's give NaN on one side only. */
  Maximum: mapping({ kind: 'map', real: larger }, ['a', 'b']),
  Minimum: mapping({ kind: 'map', real: smaller }, ['a', 'b']),
  /** tfjs's does not broadcast. */
  Select: mapping({ kind: 'map', real: (c, t, e) => (c !== 0 ? t : e) }, ['condition', 't', 'e']),
  /** tfjs's takes floats for bools modulo 256, and what no int32 holds for 0. */
  Cast: (call) => {
    const to = call.attrs['dtype'] as DType;
    const real = inputOf(call, 'x').dtype === 'float32' && to === 'int32' ? int32FromReal : (x: number): number => x;
    return mapping({ kind: 'map', real }, ['x'], () => to)(call);
  },

  Transpose: (call) => {
    const x = inputOf(call, 'x');
    const perm = call.attrs['perm'] as readonly number[];
    const strides = contiguousStrides(x.shape);
    const from = perm.map((axis) => strides[axis]!);
    return readStrided(
      call,
      x,
      perm.map((axis) => x.shape[axis]!),
      from,
      0,
    );
  },
  Slice: (call) => {
    const x = inputOf(call, 'x');
    const { begin, size } = call.attrs as Record<'begin' | 'size', readonly number[]>;
    const strides = contiguousStrides(x.shape);
    return readStrided(
      call,
      x,
      size,
      strides,
      begin.reduce((at, start, axis) => at + start * strides[axis]!, 0),
    );
  },
  BroadcastTo: (call) => {
    const x = inputOf(call, 'x');
    const shape = call.attrs['shape'] as readonly number[];
    return readStrided(call, x, shape, broadcastStrides(x.shape, contiguousStrides(x.shape), shape), 0);
  },
  /** Elements at any strided places (`shape`, `strides`, `offset`): tfjs has no such kernel. */
  StridedRead: (call) => {
    const { shape, strides, offset } = call.attrs as Record<'shape' | 'strides', readonly number[]> & {
      offset: number;
    };
    return readStrided(call, inputOf(call, 'x'), shape, strides, offset);
  },
};
