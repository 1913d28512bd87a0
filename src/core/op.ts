/** The op record: everything that the project knows about one operation stands in one of these. */
import type { DType } from './dtype.ts';
import type { Aval, HostArray, Value } from './value.ts';

export type DialectName = 'torch' | 'mx' | 'jax' | 'tf' | 'np';

/** Names of the ways in which operand dtypes become compute and result dtypes; each dialect answers for each. */
export type PromoteKind =
  /** Result in the operands' common dtype; bool operands stay bool where the dialect has such an op. */
  | 'common'
  /** As 'common', for subtraction and negation, which several frameworks refuse for bool. */
  | 'difference'
  /** Integers become the default float: exp, sin, mean. */
  | 'float'
  /** Division with a fractional result. */
  | 'divide'
  | 'floorDivide'
  | 'power'
  /** Operands compared in their common dtype; bool result. */
  | 'compare'
  /** Operands taken for their truth; bool result. */
  | 'logical'
  | 'bitwise'
  | 'shift'
  /** Rounding functions: what they do to integers differs. */
  | 'round'
  /** Answers about one element: isnan. Bool result. */
  | 'predicate'
  /** Sums and products, which widen narrow integers in some dialects. */
  | 'accumulate'
  /** Running sums and products. */
  | 'scan'
  | 'mean'
  /** Positions: argmax, argsort. Input as it is, index result. */
  | 'position'
  /** Truth of a whole axis: any, all. */
  | 'truth'
  /** Joining: concatenate, stack. */
  | 'join'
  /** where: the condition first, then the branches in their common dtype. */
  | 'select'
  /** matmul and its relatives. */
  | 'product'
  /** Input and result dtype are the same, whatever it is. */
  | 'keep';

/** Choices of arithmetic in which frameworks differ; each dialect states all of them, ops that heed one list it in `policy`. */
export interface Numerics {
  /** An integer divided by zero: an error, 0, or what XLA's division gives (all bits set). */
  readonly integerByZero: 'raise' | 'zero' | 'ones';
  /** The remainder of a float by zero. */
  readonly floatRemainderByZero: 'nan' | 'zero';
  /** Halves: to the even neighbour, or downwards in magnitude as MXNet's rint does. */
  readonly halves: 'even' | 'down';
  /** The derivative of the magnitude at 0. */
  readonly absAtZero: 0 | 1;
  /** Which of two equal operands of a maximum or minimum has its derivative: half of it each, or the first alone. */
  readonly tiedPair: 'split' | 'first';
  /** Derivative of a largest or smallest element that stands several times: an equal part each, or all of it each. */
  readonly tiedExtremes: 'split' | 'all';
}

export type Params = Readonly<Record<string, unknown>>;

/** Meaning of an elementwise op on one element; `big` for 64-bit integers, `int` where integer arithmetic differs from real. */
export interface MapRule {
  readonly kind: 'map';
  readonly real: (...x: number[]) => number;
  /** As `real`, to the precision of float32: used where the result is one. */
  readonly single?: (...x: number[]) => number;
  readonly int?: (...x: number[]) => number;
  readonly big?: (...x: bigint[]) => bigint | number | boolean;
  /** Where truth values, as 0 and 1, mean something else than the integers do. */
  readonly truth?: (...x: number[]) => number;
}

/** Meaning of a reduction: a fold from `start`, then `finish` with the number of elements folded. */
export interface FoldRule {
  readonly kind: 'fold';
  /** Value over nothing; absent where there is none. */
  readonly start?: number;
  readonly real: (total: number, x: number) => number;
  readonly big?: (total: bigint, x: bigint) => bigint;
  readonly finish?: (total: number, count: number) => number;
}

/** Meaning given as a whole: fills `outputs`, which are allocated as `infer` says, or returns arrays where the shape depends on data. */
export interface RunRule<P extends Params> {
  readonly kind: 'run';
  readonly run: (inputs: readonly HostArray[], params: P, outputs: readonly HostArray[]) => void | readonly HostArray[];
}

/** The result is the input under another shape: no element moves. */
export interface AliasRule {
  readonly kind: 'alias';
}

export type HostRule<P extends Params> = MapRule | FoldRule | RunRule<P> | AliasRule;

/** One device tensor in the hands of a lowering rule. */
export interface DeviceTensor {
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/** Calls a device kernel by its name in the kernel tables; temporaries are freed by the caller. */
export type KernelCall = (
  name: string,
  inputs: Readonly<Record<string, DeviceTensor | readonly DeviceTensor[]>>,
  attrs?: Readonly<Record<string, unknown>>,
) => DeviceTensor;

/** Device kernels for an op, or null where this call is better served by the host executor. */
export type LowerRule<P extends Params> = (
  k: KernelCall,
  inputs: readonly DeviceTensor[],
  params: P,
  outputs: readonly Aval[],
) => DeviceTensor | readonly DeviceTensor[] | null;

/** What the derivative of one call has at hand. */
export interface VjpContext<P extends Params> {
  readonly params: P;
  /** Cotangents of the outputs; zeros where nothing used one. */
  readonly g: readonly Value[];
  /** Dtypes and shapes of the inputs. */
  readonly avals: readonly Aval[];
  /** The elements of an input, which the tape keeps for this: asked for only where the rule needs them. */
  readonly input: (position: number) => Value;
  /** The elements of an output. */
  readonly output: (position: number) => Value;
}

/**
 * Cotangent of each input, null where there is none; computed only where something depends on it. One of a broadcast input
 * may still have the output's shape: the tape sums it back.
 */
export type VjpRule<P extends Params> = (context: VjpContext<P>) => readonly ((() => Value) | null)[];

export interface Op<P extends Params = Params> {
  readonly name: string;
  readonly family: string;
  /** Neutral names of the tensor inputs, in order; a last name starting with '*' takes any number. */
  readonly inputs: readonly string[];
  readonly promote: PromoteKind;
  infer(inputs: readonly Aval[], params: P): readonly Aval[];
  /** Absent for composites; a function where the meaning depends on the parameters (it returns one of a few constant rules). */
  readonly host?: HostRule<P> | ((params: P) => HostRule<P>);
  /** Body of a composite, in terms of other ops. */
  readonly body?: (inputs: readonly Value[], params: P) => readonly Value[];
  readonly lower?: LowerRule<P>;
  /** Reverse-mode derivative. An op without one, or whose rule gives null, passes no gradient on. */
  readonly vjp?: VjpRule<P>;
  /** Whether `vjp` asks for no elements, so that a tape need keep none. */
  readonly linear?: boolean;
  /** Batched form: `axes[i]` is 0 where input i carries the batch axis, null where not. */
  readonly batch?: (
    size: number,
    inputs: readonly Value[],
    axes: readonly (number | null)[],
    params: P,
  ) => readonly Value[];
  /** Whether output 0 may reuse the buffer of input 0, which Evaluate does where the call's parameter `donate` is true and the buffer owned. */
  readonly inPlace?: boolean;
  /** Whether the output's shape depends on the elements; refused under staging. */
  readonly dataDependent?: boolean;
  /** Parameters that the dialect at hand supplies from its `numerics`. */
  readonly policy?: readonly (keyof Numerics)[];
  /** Declarations by dialect: `path(Type name=default, *, ...) -> Type`, overloads in the framework's order. */
  readonly as: Readonly<Partial<Record<DialectName, string | readonly string[]>>>;
  /** Names of the op in graphs and errors where they cannot be derived from `name`. */
  readonly node?: Readonly<Partial<Record<DialectName, string>>>;
}

/** An op whatever its parameters, for tables and interpreters. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyOp = Op<any>;

/** The host rule that serves `params`; undefined for composites. */
export const hostRuleOf = (op: AnyOp, params: Params): HostRule<Params> | undefined =>
  typeof op.host === 'function' ? (op.host(params) as HostRule<Params>) : op.host;
