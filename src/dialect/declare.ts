/** Functions that an adapter states itself: a declaration and a short body whose arguments are typed by it. */
import type { DType } from '../core/dtype.ts';
import type { Implementation } from './call.ts';
import type { CallInfo, Operand } from './dialect.ts';

/** TypeScript types of coerced arguments, by type name; names that are not listed give unknown. */
export interface ArgumentTypes {
  Tensor: Operand;
  Operand: Operand;
  ArrayLike: Operand;
  Scalar: Operand;
  Tensors: readonly Operand[];
  ArrayLikes: readonly Operand[];
  Out: object;
  int: number;
  float: number;
  bool: boolean;
  str: string;
  dtype: DType;
  shape: readonly number[];
  ints: readonly number[];
  axis: number;
  axes: number | readonly number[];
  flatAxis: number;
  newAxis: number;
}

type Split<S extends string> = S extends `${infer A}, ${infer B}` ? A | Split<B> : S;
type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S;
type Stripped<S extends string> = S extends `*${infer R}` | `+${infer R}` ? R : S;
type BeforeDefault<S extends string> = S extends `${infer N}=${string}` ? N : S;
type Neutral<S extends string> = S extends `${string}:${infer N}` ? N : S;
type NameOf<S extends string> = Neutral<BeforeDefault<Stripped<S>>>;
type Base<T extends string> = T extends `${infer B}?` ? B : T;
type Looked<T extends string> = T extends keyof ArgumentTypes ? ArgumentTypes[T] : unknown;
type IsNullable<T extends string, N extends string> = T extends `${string}?`
  ? null
  : N extends `${string}=None`
    ? null
    : never;
type Parameters<D extends string> = D extends `${string}(${infer P}) -> ${string}`
  ? P
  : D extends `${string}(${infer P})`
    ? P
    : never;
type Listed<D extends string> = Trim<Split<Parameters<D>>>;

/** Arguments of a declaration by neutral name. */
export type Declared<D extends string> = {
  readonly [P in Listed<D> as P extends `${string} ${infer N}` ? NameOf<N> : never]: P extends `${infer T} ${infer N}`
    ? Looked<Base<T>> | IsNullable<T, N>
    : never;
};

/** A declaration and what it does. */
export interface Stated {
  readonly declaration: string;
  readonly run: Implementation;
}

/** States a function by its declaration; several under one path are overloads, in the order given. */
export const fn = <const D extends string>(
  declaration: D,
  run: (args: Declared<D>, call: CallInfo) => unknown,
): Stated => ({ declaration, run: run as unknown as Implementation });
