/** A dialect as a total record of policies. Shared code asks the record, never the dialect's name. */
import type { DType } from '../core/dtype.ts';
import type { IssueCode, IssueInfo } from '../core/issue.ts';
import type { AnyOp, DialectName, Numerics, PromoteKind } from '../core/op.ts';
import type { Shape } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import type { BindProblem, Declaration, KeywordAliases, Parameter } from '../policy/signature.ts';
import type { PythonError } from '../python/errors.ts';
import type { PyClass } from '../python/object.ts';
import type { BinaryOperator, Comparison, UnaryOperator } from '../python/operators.ts';

/** Which Python number an operand is, or null for a tensor. */
export type ScalarKind = 'bool' | 'int' | 'float' | 'complex';

/** An operand as promotion sees it. */
export interface OperandType {
  /** A tensor's dtype; for a Python number the dialect's default for its kind. */
  readonly dtype: DType;
  readonly rank: number;
  readonly scalar: ScalarKind | null;
  /** jax: a dtype that yields to any other of its kind. */
  readonly weak: boolean;
}

export interface Operand extends OperandType {
  readonly shape: Shape;
  /** The Python object that it was. */
  readonly source: unknown;
  /** The Python number behind a scalar operand. */
  readonly number?: number | bigint | boolean;
  /** The elements in `dtype`. @throws Issue 'dtype.convert' for a number that does not fit */
  as(dtype: DType): Value;
}

export interface PromoteContext {
  readonly op: AnyOp;
  /** The `dtype` argument of the call, where one was given. */
  readonly requested: DType | null;
  /** Operands of the call, for rules that depend on their values. */
  readonly operands: readonly Operand[];
}

/** Dtypes to compute in, and of the result where it is not the op's own. */
export interface Promotion {
  readonly inputs: readonly DType[];
  readonly output?: DType;
  /** jax: whether the result is weakly typed. */
  readonly weak?: boolean;
}

export type PromoteRule = (operands: readonly OperandType[], context: PromoteContext) => Promotion;

/** What a call was, for the wording of its mistakes. */
export interface CallInfo {
  /** Public name, the last part of the path. */
  readonly name: string;
  /** Where it stands, as a declaration states it: a leading dot means a method. */
  readonly path?: string;
  readonly declaration: Declaration | null;
  readonly op: AnyOp | null;
  /** The operator, where the call came from one. */
  readonly operator?: string;
}

export interface CallProblem {
  readonly problem:
    | BindProblem
    | { readonly kind: 'type'; readonly parameter: Parameter; readonly value: unknown; readonly position: number };
  readonly args: readonly unknown[];
  readonly kwargs: ReadonlyMap<string, unknown>;
  /** All declarations of the function, the last tried at the end. */
  readonly declarations: readonly Declaration[];
}

/** Result of a type rule where the value is not of the type. */
export const NO_MATCH: unique symbol = Symbol('no match');

/** What a type name in a declaration takes. */
export interface TypeRule {
  /** The value as the op or function wants it, or NO_MATCH. */
  readonly accept: (value: unknown, dialect: Dialect) => unknown;
  /** The noun in error texts. */
  readonly noun: string;
  /** TypeScript type of the argument in generated modules. */
  readonly typescript: string;
}

/** An operator that no op record gives by itself. */
export type OperatorFunction = (a: unknown, b: unknown, call: CallInfo) => unknown;

export type Wording = { readonly [C in IssueCode]: (info: IssueInfo[C], call: CallInfo) => PythonError };

export interface Dialect {
  readonly name: DialectName;
  /** Python name of the root module. */
  readonly module: string;
  readonly types: Readonly<Record<string, TypeRule>>;
  readonly keywordAliases: KeywordAliases;
  readonly promotion: Readonly<Record<PromoteKind, PromoteRule>>;
  readonly numerics: Numerics;
  /** Dtype of positions: argmax, argsort, nonzero. */
  readonly indexDType: DType;
  /** Dtype of a Python number of each kind. */
  readonly defaultDType: (kind: ScalarKind) => DType;
  readonly tensorClass: PyClass;
  /** Ops behind Python's operators; one that is absent does not exist. A function sees the operands in their order and may answer NotImplemented. */
  readonly operators: {
    readonly binary: Readonly<Partial<Record<BinaryOperator, AnyOp | OperatorFunction>>>;
    readonly unary: Readonly<Partial<Record<UnaryOperator, AnyOp>>>;
    readonly compare: Readonly<Partial<Record<Comparison, AnyOp | OperatorFunction>>>;
  };
  /** Whether a tensor without axes takes axis 0 or -1, as if it had one. */
  readonly scalarAxes?: boolean;
  /** Whether augmented assignment and methods ending in `_` write into the tensor. */
  readonly mutable: boolean;
  /** A tensor of this dialect around a result. */
  readonly wrap: (value: Value, weak: boolean) => object;
  /** A tensor, Python number or what else may stand in arithmetic; null for anything else. */
  readonly operand: (x: unknown) => Operand | null;
  /** Writes a result into a tensor given as `out` or `self`, which is returned. */
  readonly write: (target: object, value: Value, call: CallInfo) => object;
  /** Refuses a write into `target` for the memory that it or `sources`, the operands' objects, share; absent where none is refused. */
  readonly checkWrite?: (target: object, sources: readonly unknown[], call: CallInfo) => void;
  /** Is shown each result of a declared function, with the arguments; absent where nothing is to be done about them. */
  readonly finish?: (result: unknown, args: Readonly<Record<string, unknown>>, call: CallInfo) => void;
  readonly issues: Wording;
  /** Words arguments that fit no declaration. */
  readonly wordCall: (problem: CallProblem, call: CallInfo) => PythonError;
}
