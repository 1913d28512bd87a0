/** Families of ops: each supplies the shape rule, so that a record states only what is its own. */
import type { DType } from '../core/dtype.ts';
import type { FoldRule, HostRule, LowerRule, MapRule, Op, Params, RunRule } from '../core/op.ts';
import { broadcastShapes, reducedShape, type Shape } from '../core/shape.ts';
import type { Aval } from '../core/value.ts';

/** Every record, by name, for interpreters, tables and tests. */
export const registry = new Map<string, Op>();

/** Enters a record. */
export const define = <P extends Params>(op: Op<P>): Op<P> => {
  if (registry.has(op.name)) throw new Error(`op '${op.name}' is defined twice`);
  registry.set(op.name, op as unknown as Op);
  return op;
};

export type NoParams = Record<never, never>;

/** What a record may state in every family. */
type Own<P extends Params> = Partial<
  Pick<Op<P>, 'as' | 'promote' | 'lower' | 'vjp' | 'linear' | 'batch' | 'policy' | 'node' | 'inputs'>
>;

const resultDType = (promote: Op['promote'] | undefined, dtype: DType): DType =>
  promote === 'compare' || promote === 'predicate' || promote === 'logical' ? 'bool' : dtype;

/** An op on each element by itself; operands broadcast. The meaning is that of one element. */
const elementwise =
  (family: string, names: readonly string[]) =>
  (name: string, rule: Omit<MapRule, 'kind'> & Own<NoParams>): Op<NoParams> => {
    const { real, single, int, big, truth, ...own } = rule;
    const promote = own.promote ?? 'common';
    return define<NoParams>({
      name,
      family,
      inputs: names,
      promote,
      infer: (inputs) => [
        {
          dtype: resultDType(promote, inputs[0]!.dtype),
          shape: inputs.length === 1 ? inputs[0]!.shape : broadcastShapes(inputs.map((x) => x.shape)),
        },
      ],
      host: {
        kind: 'map',
        real,
        ...(single && { single }),
        ...(int && { int }),
        ...(big && { big }),
        ...(truth && { truth }),
      },
      as: {},
      ...own,
    });
  };

export const unary = elementwise('unary', ['x']);
export const binary = elementwise('binary', ['x', 'y']);

/** Dtypes in which a device kernel computes what its op means. */
export const floats: readonly DType[] = ['float32'];
export const numbers: readonly DType[] = ['float32', 'int32'];
export const devices: readonly DType[] = ['float32', 'int32', 'bool'];

/** A lowering to one device kernel of one input called x, for inputs of the dtypes `takes`. */
export const kernel1 =
  (kernel: string, takes: readonly DType[] = numbers): LowerRule<Params> =>
  (k, [x]) =>
    takes.includes(x!.dtype) ? k(kernel, { x: x! }) : null;

/** A lowering to one device kernel of two inputs called a and b, of the dtypes `takes`. */
export const kernel2 =
  (kernel: string, takes: readonly DType[] = numbers): LowerRule<Params> =>
  (k, [a, b]) =>
    takes.includes(a!.dtype) ? k(kernel, { a: a!, b: b! }) : null;

/** A lowering to a device reduction, whose axes go by the name `attribute`. */
export const kernelFold =
  (kernel: string, takes: readonly DType[], attribute = 'axis'): LowerRule<ReduceParams> =>
  (k, [x], { axes, keep }) =>
    takes.includes(x!.dtype) && axes.length > 0 ? k(kernel, { x: x! }, { [attribute]: axes, keepDims: keep }) : null;

export type ReduceParams = { readonly axes: readonly number[]; readonly keep: boolean };

/** A reduction over `axes` (counted from the front), which stay as length 1 where `keep`. */
export const reduction = (
  name: string,
  rule: { host: Omit<FoldRule, 'kind'> | RunRule<ReduceParams>; dtype?: DType } & Own<ReduceParams>,
): Op<ReduceParams> => {
  const { host, dtype, ...own } = rule;
  return define<ReduceParams>({
    name,
    family: 'reduction',
    inputs: ['x'],
    promote: 'common',
    infer: ([x], { axes, keep }) => [{ dtype: dtype ?? x!.dtype, shape: reducedShape(x!.shape, axes, keep) }],
    host: 'run' in host ? host : { kind: 'fold', ...host },
    as: {},
    ...own,
  });
};

export interface Structural<P extends Params> extends Own<P> {
  readonly infer: (inputs: readonly Aval[], params: P) => Aval | readonly Aval[];
  readonly host?: HostRule<P> | RunRule<P>['run'];
  readonly body?: Op<P>['body'];
  readonly dataDependent?: boolean;
  readonly inPlace?: boolean;
}

/** An op that moves, joins, picks or makes elements, its meaning given for whole arrays. */
export const structural =
  (family: string) =>
  <P extends Params>(name: string, rule: Structural<P>): Op<P> => {
    const { infer, host, body, ...own } = rule;
    return define<P>({
      name,
      family,
      inputs: ['x'],
      promote: 'keep',
      infer: (inputs, params) => {
        const out = infer(inputs, params);
        return Array.isArray(out) ? (out as readonly Aval[]) : [out as Aval];
      },
      ...(host && { host: typeof host === 'function' ? { kind: 'run' as const, run: host } : host }),
      ...(body && { body }),
      as: {},
      ...own,
    });
  };

export const movement = structural('movement');
export const indexing = structural('indexing');
export const creation = structural('creation');
export const ordering = structural('ordering');
export const product = structural('product');

/** A named op made of other ops; its shape is that of its body's result, so no rule of its own is needed. */
export const composite = <P extends Params>(
  name: string,
  rule: { body: NonNullable<Op<P>['body']> } & Own<P>,
): Op<P> => {
  const { body, ...own } = rule;
  return define<P>({
    name,
    family: 'composite',
    inputs: ['x'],
    promote: 'common',
    infer: () => {
      throw new Error(`the shape of composite '${name}' is that of its body`);
    },
    body,
    as: {},
    ...own,
  });
};

/** Calls `visit` with every index of `shape`, in row-major order, reusing one array. */
export const eachIndex = (shape: Shape, visit: (index: readonly number[], flat: number) => void): void => {
  const index = new Array<number>(shape.length).fill(0);
  let total = 1;
  for (const n of shape) total *= n;
  for (let flat = 0; flat < total; flat++) {
    visit(index, flat);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      if (++index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
};
