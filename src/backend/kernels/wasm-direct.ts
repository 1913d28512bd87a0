/** tfjs's C++ kernels called without its wrappers, which spend four fifths of a small op's time on marshalling. */
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { DType } from '../../core/dtype.ts';
import { broadcastShapes, sizeOf } from '../../core/shape.ts';
import type { Kernel } from '../tfjs.ts';
import { dtypeCode, exported, inputOf, makeOutput, putShape, tensorId } from './wasm-memory.ts';

/** An elementwise kernel of one operand, `x`; `to` is the output's dtype where it is not the operand's. */
const unary =
  (name: string, to?: DType): Kernel<BackendWasm> =>
  (call) => {
    const { backend } = call;
    const x = inputOf(call, 'x');
    const output = makeOutput(backend, x.shape, to ?? (x.dtype as DType));
    exported(backend, name)(tensorId(backend, x), dtypeCode[x.dtype]!, tensorId(backend, output));
    return output;
  };

/** An elementwise kernel of two operands, `a` and `b`; `to` is the output's dtype where it is not theirs. */
const binary =
  (name: string, to?: DType): Kernel<BackendWasm> =>
  (call) => {
    const { backend } = call;
    const a = inputOf(call, 'a');
    const b = inputOf(call, 'b');
    const shape = broadcastShapes([a.shape, b.shape]);
    const output = makeOutput(backend, shape, to ?? (a.dtype as DType));
    const size = sizeOf(shape);
    const sizeA = sizeOf(a.shape);
    const sizeB = sizeOf(b.shape);
    // Operands of full size or of one element need no axes: C++ is quickest with one.
    const flat = (sizeA === size || sizeA === 1) && (sizeB === size || sizeB === 1);
    const shapeA = flat ? [sizeA] : a.shape;
    const shapeB = flat ? [sizeB] : b.shape;
    exported(backend, name)(
      tensorId(backend, a),
      putShape(backend, 0, shapeA),
      shapeA.length,
      tensorId(backend, b),
      putShape(backend, 1, shapeB),
      shapeB.length,
      dtypeCode[a.dtype]!,
      tensorId(backend, output),
    );
    return output;
  };

const table = (
  names: readonly string[],
  make: (name: string) => Kernel<BackendWasm>,
): Record<string, Kernel<BackendWasm>> => Object.fromEntries(names.map((name) => [name, make(name)]));

export const directKernels: Readonly<Record<string, Kernel<BackendWasm>>> = {
  ...table(['Abs', 'Acos', 'Acosh', 'Asin', 'Asinh', 'Atan', 'Atanh', 'Ceil', 'Cosh', 'Erf', 'Expm1'], (name) =>
    unary(name),
  ),
  ...table(['Floor', 'Log', 'Neg', 'Reciprocal', 'Round', 'Rsqrt', 'Sinh', 'Sqrt'], (name) => unary(name)),
  ...table(['Square', 'Tan', 'LogicalNot'], (name) => unary(name)),
  ...table(['IsNan', 'IsInf', 'IsFinite'], (name) => unary(name, 'bool')),
  ...table(['Add', 'Sub', 'Multiply', 'RealDiv', 'Atan2', 'Pow', 'SquaredDifference'], (name) => binary(name)),
  ...table(['Equal', 'NotEqual', 'Less', 'LessEqual', 'Greater', 'GreaterEqual'], (name) => binary(name, 'bool')),
  ...table(['LogicalAnd', 'LogicalOr', 'LogicalXor'], (name) => binary(name, 'bool')),
};
