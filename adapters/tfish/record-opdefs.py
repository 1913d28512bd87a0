#!/usr/bin/env python3
"""Write opdefs.ts: what TensorFlow itself declares of the raw ops that tfish runs (inputs, attributes, allowed dtypes).

    python record-opdefs.py > opdefs.ts

The text of each op is the summary that TensorFlow prints in its error messages, so that one line serves both as data and as
wording.
"""
import json
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

from tensorflow.core.framework import types_pb2
from tensorflow.python.framework import op_def_registry

OPS = """
Abs Acos Acosh AddN AddV2 All Any ArgMax ArgMin Asin Asinh AssignAddVariableOp AssignSubVariableOp AssignVariableOp Atan Atan2
Atanh BatchMatMulV2 BiasAdd Bincount BitwiseAnd BitwiseOr BitwiseXor BroadcastArgs BroadcastTo Cast Ceil Cholesky ClipByValue Complex
ConcatV2 Conj Cos Cosh Cross Cumprod Cumsum CumulativeLogsumexp DenseBincount Diag DiagPart Digamma Div DivNoNan Einsum Elu
EnsureShape Equal Erf Erfc Erfinv EuclideanNorm Exp ExpandDims Expm1 Fill Floor FloorDiv FloorMod GatherNd GatherV2 Greater
GreaterEqual Identity Imag InTopKV2 Inv Invert InvertPermutation IsFinite IsInf IsNan L2Loss LeakyRelu LeftShift Less LessEqual
Lgamma LinSpace Log Log1p LogMatrixDeterminant LogSoftmax LogicalAnd LogicalNot LogicalOr LowerBound MatMul
MatrixBandPart MatrixDeterminant MatrixDiagPartV3 MatrixDiagV3 MatrixInverse MatrixSetDiagV3 MatrixSolve
Max Maximum Mean Min Minimum MirrorPad Mod Mul Ndtri Neg NextAfter NotEqual OneHot OnesLike Pack Pad PadV2 PopulationCount Pow
Prod Qr RandomShuffle RandomStandardNormal RandomUniform RandomUniformInt Range Rank Real RealDiv Reciprocal Relu Relu6
Reshape ResourceGather ResourceGatherNd ResourceScatterAdd ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin
ResourceScatterNdSub ResourceScatterNdUpdate ResourceScatterUpdate ResourceStridedSliceAssign ReverseSequence ReverseV2 RightShift
Rint Roll Round Rsqrt ScatterNd SegmentMax SegmentMean SegmentMin SegmentProd SegmentSum SelectV2 SelfAdjointEigV2 Selu Shape
Sigmoid Sign Sin Sinh Size Slice Softmax Softplus Softsign Split SplitV Sqrt Square SquaredDifference Squeeze StridedSlice Sub Sum
Svd Tan Tanh TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub TensorScatterUpdate Tile TopKV2 Transpose
TruncateDiv TruncateMod TruncatedNormal UniqueV2 Unique UniqueWithCounts Unpack UnsortedSegmentMax UnsortedSegmentMean
UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum UpperBound Where Xdivy Xlogy ZerosLike Zeta
""".split()

NAMES = {types_pb2.DT_FLOAT: "float", types_pb2.DT_DOUBLE: "double"}


def enum(dtype):
    return types_pb2.DataType.Name(dtype)


def value(attr):
    """An attribute's value as SummarizeAttrValue prints it."""
    kind = attr.WhichOneof("value")
    if kind == "type":
        return enum(attr.type)
    if kind == "b":
        return "true" if attr.b else "false"
    if kind == "s":
        return json.dumps(attr.s.decode())
    if kind == "list":
        lists = attr.list
        if lists.type:
            return "[" + ", ".join(enum(t) for t in lists.type) + "]"
        if lists.s:
            return "[" + ", ".join(json.dumps(s.decode()) for s in lists.s) + "]"
        return "[" + ", ".join(str(i) for i in lists.i) + "]"
    return f"{attr.f:g}" if kind == "f" else str(attr.i)


def arg(a):
    kind = a.type_attr or a.type_list_attr or NAMES.get(a.type, enum(a.type)[3:].lower())
    count = f"{a.number_attr}*" if a.number_attr else ""
    ref = "Ref(" + count + kind + ")" if a.is_ref else count + kind
    return f"{a.name}:{ref}"


def summary(op):
    text = ", ".join(map(arg, op.input_arg)) + " -> " + ", ".join(map(arg, op.output_arg))
    for a in op.attr:
        text += f"; attr={a.name}:{a.type}"
        if a.HasField("default_value"):
            text += ",default=" + value(a.default_value)
        if a.has_minimum:
            text += f",min={a.minimum}"
        if a.HasField("allowed_values"):
            text += ",allowed=" + value(a.allowed_values)
    for flag in ("is_commutative", "is_aggregate", "is_stateful", "allows_uninitialized_input", "is_distributed_communication"):
        if getattr(op, flag):
            text += f"; {flag}=true"
    return text


print("/** What TensorFlow declares of its raw ops, in the words of its error messages. Written by record-opdefs.py. */")
print("export const opDefinitions: Readonly<Record<string, string>> = {")
for name in sorted(OPS):
    op = op_def_registry.get(name)
    if op is not None:
        print(f"  {name}: {json.dumps(summary(op))},")
print("};")
