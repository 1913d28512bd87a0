/** Derivatives of functions: grad, value_and_grad, vjp, jvp, jacobians, hessian; one tape a call, so that they nest. */
import { bind1, currentInterpreter, under } from '../../../src/core/bind.ts';
import { isFloating, isInexact } from '../../../src/core/dtype.ts';
import { sameShape, sizeOf, type Shape } from '../../../src/core/shape.ts';
import { afresh, type Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { Node, Tape } from '../../../src/interp/tape.ts';
import { call, filled, reshapeTo } from '../../../src/ops/calculus.ts';
import { reshape, toDType } from '../../../src/ops/movement.ts';
import { invoke } from '../../../src/python/call.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { nameOf, PyFunction } from '../../../src/python/function.ts';
import type { Kwargs } from '../../../src/python/object.ts';
import { repr } from '../../../src/python/text.ts';
import { Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { asArray } from '../convert.ts';
import { leavesOf, mapTree } from '../tree.ts';

/** The same elements, which other tapes follow as they follow `value`. */
const renewed = (value: Value): Value => {
  const copy = afresh(value);
  copy.history = value.history;
  return copy;
};

interface Traced {
  readonly tape: Tape;
  /** The leaves that derivatives are taken of. */
  readonly sources: readonly { readonly leaf: JaxArray; readonly node: Node }[];
  readonly result: unknown;
}

/** Calls `fun` while a tape follows the leaves of the arguments at `at`. */
const trace = (fun: unknown, args: readonly unknown[], at: readonly number[], kwargs: Kwargs): Traced => {
  const tape = new Tape(currentInterpreter());
  const sources: { leaf: JaxArray; node: Node }[] = [];
  const own = args.map((arg, i) =>
    at.includes(i)
      ? mapTree(arg, (x) => {
          const array = asArray(x);
          const leaf = new JaxArray(renewed(array.value), array.weak);
          const node = Node.source(leaf.value);
          if (isInexact(leaf.value.dtype)) tape.mark(leaf.value, node);
          sources.push({ leaf, node });
          return leaf;
        })
      : arg,
  );
  const result = under(tape, () => invoke(fun, own, kwargs));
  return { tape, sources, result };
};

/** What leaves a trace: the same tree, no longer followed by its tape. */
const released = (tape: Tape, tree: unknown): unknown =>
  mapTree(tree, (x) => (x instanceof JaxArray ? new JaxArray(tape.forget(renewed(x.value)), x.weak) : x));

const zeros = ({ value, weak }: JaxArray): JaxArray => new JaxArray(filled(value, 0), weak);

/** Cotangents of the sources. */
const pullBack = ({ tape, sources }: Traced, outputs: readonly JaxArray[], seeds: readonly Value[]): JaxArray[] => {
  const marks = sources.map(({ node }) => ({ tape, node, index: 0 }));
  const found = tape.gradient(
    outputs.map(({ value }) => value),
    seeds,
    marks,
  );
  return sources.map(({ leaf }, i) =>
    found[i] ? new JaxArray(tape.forget(renewed(found[i])), leaf.weak) : zeros(leaf),
  );
};

/** The arguments at `at` with `leaves` in the place of theirs: one tree, or a tuple of them. */
const replant = (args: readonly unknown[], argnums: unknown, leaves: readonly unknown[]): unknown => {
  let next = 0;
  const plant = (i: number): unknown => mapTree(args[i], () => leaves[next++]);
  return typeof argnums === 'number' ? plant(argnums) : new Tuple((argnums as readonly number[]).map(plant));
};

const positions = (argnums: unknown, args: readonly unknown[]): readonly number[] => {
  const given = typeof argnums === 'number' ? [argnums] : (argnums as readonly number[]);
  const at = given.map((n) => (n < 0 ? n + args.length : n));
  if (at.some((n) => n < 0 || n >= args.length)) {
    const text = typeof argnums === 'number' ? argnums : repr(argnums);
    throw new PyTypeError(
      `differentiating with respect to argnums=${text} requires at least ${Math.max(...at) + 1} positional arguments to be passed by the caller, but got only ${args.length} positional arguments.`,
    );
  }
  return at;
};

const shapeText = (shape: Shape): string => repr(new Tuple(shape));

const checkInputs = (name: string, args: readonly unknown[], at: readonly number[]): void => {
  for (const x of at.flatMap((i) => leavesOf(args[i]))) {
    const { dtype } = asArray(x).value;
    if (isInexact(dtype)) continue;
    throw new PyTypeError(
      `${name} requires real- or complex-valued inputs (input dtype that is a sub-dtype of np.inexact), but got ${dtype}. If you want to use Boolean- or integer-valued inputs, use vjp or set allow_int to True.`,
    );
  }
};

/** The single number that a function to be differentiated returns. @throws TypeError */
const scalarResult = (name: string, tape: Tape, y: unknown): JaxArray => {
  if (Array.isArray(y) || y === null || (!(y instanceof JaxArray) && leavesOf(y).some((x) => x !== y))) {
    throw new PyTypeError(`Gradient only defined for scalar-output functions. Output was ${repr(released(tape, y))}.`);
  }
  const out = asArray(y);
  const { dtype, shape } = out.value;
  if (shape.length > 0)
    throw new PyTypeError(`Gradient only defined for scalar-output functions. Output had shape: ${shapeText(shape)}.`);
  if (!isFloating(dtype)) {
    throw new PyTypeError(
      `${name} requires real-valued outputs (output dtype that is a sub-dtype of np.floating), but got ${dtype}. For differentiation of functions with integer outputs, use jax.vjp directly.`,
    );
  }
  return out;
};

/** A function derived from `fun`, under its name. */
const derived = (fun: unknown, body: (args: readonly unknown[], kwargs: Kwargs) => unknown): PyFunction =>
  new PyFunction(nameOf(fun), body);

interface GradOptions {
  readonly argnums: unknown;
  readonly hasAux: boolean;
  readonly allowInt: boolean;
}

/** Value and gradient; with auxiliary output, the value is a pair. */
const valueAndGrad =
  (name: string, fun: unknown, { argnums, hasAux, allowInt }: GradOptions) =>
  (args: readonly unknown[], kwargs: Kwargs): readonly [value: unknown, grad: unknown] => {
    const at = positions(argnums, args);
    if (!allowInt) checkInputs(name, args, at);
    const traced = trace(fun, args, at, kwargs);
    const [y, aux] = hasAux ? (traced.result as readonly [unknown, unknown]) : [traced.result, null];
    const out = scalarResult(name, traced.tape, y);
    const grads = pullBack(traced, [out], [filled(out.value, 1)]);
    const value = released(traced.tape, out);
    return [hasAux ? new Tuple([value, released(traced.tape, aux)]) : value, replant(args, argnums, grads)];
  };

const rows = (traced: Traced, y: JaxArray): readonly (readonly JaxArray[])[] => {
  const { dtype, shape } = y.value;
  const size = sizeOf(shape);
  const zero = filled({ dtype: 'int32', shape: [] }, 0);
  return Array.from({ length: size }, (_, i) => {
    const places = call('iota', [], { start: -i, step: 1, length: size, dtype: 'int32' });
    const seed = reshapeTo(toDType(call('eq', [places, zero]), dtype), shape);
    return pullBack(traced, [y], [seed]);
  });
};

/** Rows of one source's derivative as one array. */
const stacked = (y: JaxArray, leaf: JaxArray, each: readonly JaxArray[]): JaxArray => {
  const { shape } = leaf.value;
  const whole = [...y.value.shape, ...shape];
  if (each.length === 0) return new JaxArray(filled({ dtype: leaf.value.dtype, shape: whole }, 0));
  const flat = each.map(({ value }) => bind1(reshape, [value], { shape: [1, ...shape] }));
  return new JaxArray(reshapeTo(call('concat', flat, { axis: 0 }), whole));
};

const jacobian = (fun: unknown, argnums: unknown, hasAux: boolean): PyFunction =>
  derived(fun, (args, kwargs) => {
    const at = positions(argnums, args);
    checkInputs('jacrev', args, at);
    const traced = trace(fun, args, at, kwargs);
    const [y, aux] = hasAux ? (traced.result as readonly [unknown, unknown]) : [traced.result, null];
    const result = mapTree(y, (x) => {
      const out = asArray(x);
      const each = rows(traced, out);
      return replant(
        args,
        argnums,
        traced.sources.map(({ leaf }, i) =>
          stacked(
            out,
            leaf,
            each.map((row) => row[i]!),
          ),
        ),
      );
    });
    return hasAux ? new Tuple([result, released(traced.tape, aux)]) : result;
  });

const allOf = (args: readonly unknown[]): readonly number[] => args.map((_, i) => i);

const vjp = (fun: unknown, primals: readonly unknown[], hasAux: boolean): Tuple => {
  const traced = trace(fun, primals, allOf(primals), new Map());
  const [y, aux] = hasAux ? (traced.result as readonly [unknown, unknown]) : [traced.result, null];
  const outputs = leavesOf(y).map((x) => asArray(x));
  const pull = new PyFunction('f_vjp', ([cotangent]) => {
    const seeds = leavesOf(cotangent).map((x, i) => {
      const { value } = asArray(x);
      const expected = outputs[i]!.value;
      if (!sameShape(value.shape, expected.shape)) {
        throw new PyValueError(
          `Shape of cotangent input to vjp pullback function ${shapeText(value.shape)} must be the same as the shape of corresponding primal input ${shapeText(expected.shape)}.`,
        );
      }
      return toDType(value, expected.dtype);
    });
    return replant(primals, allOf(primals), pullBack(traced, outputs, seeds));
  });
  const value = released(
    traced.tape,
    mapTree(y, (x) => asArray(x)),
  );
  return new Tuple(hasAux ? [value, pull, released(traced.tape, aux)] : [value, pull]);
};

const checkTangents = (primals: unknown, tangents: unknown): void => {
  const [p, t] = [leavesOf(primals).map((x) => asArray(x)), leavesOf(tangents).map((x) => asArray(x))];
  p.forEach(({ value }, i) => {
    const other = t[i]?.value;
    if (other && !sameShape(value.shape, other.shape)) {
      throw new PyValueError(
        `jvp called with different primal and tangent shapes;Got primal shape ${shapeText(value.shape)} and tangent shape as ${shapeText(other.shape)}`,
      );
    }
    if (other && other.dtype !== value.dtype) {
      throw new PyTypeError(
        `primal and tangent arguments to jax.jvp do not match; dtypes must be equal, or in case of int/bool primal dtype the tangent dtype must be float0.Got primal dtype ${value.dtype} and so expected tangent dtype ${value.dtype}, but got tangent dtype ${other.dtype} instead.`,
      );
    }
  });
};

/** Forward mode by two reverse modes: the pullback is linear in its cotangent, so its own pullback is the derivative along a direction. */
const jvp = (fun: unknown, primals: readonly unknown[], tangents: readonly unknown[], hasAux: boolean): Tuple => {
  checkTangents(primals, tangents);
  const outer = new Tape(currentInterpreter());
  const { outputs, shape, aux, seeds, pulled, inner } = under(outer, () => {
    const traced = trace(fun, primals, allOf(primals), new Map());
    const [y, extra] = hasAux ? (traced.result as readonly [unknown, unknown]) : [traced.result, null];
    const own = leavesOf(y).map((x) => asArray(x));
    const given = own.map(({ value }) => filled(value, 0));
    given.forEach((seed) => outer.watch(seed));
    return {
      outputs: own,
      shape: y,
      aux: extra,
      seeds: given,
      pulled: pullBack(traced, own, given),
      inner: traced.tape,
    };
  });
  const directions = leavesOf(tangents).map((x) => asArray(x).value);
  const used = pulled.flatMap(({ value }, i) => (outer.markOf(value) ? [[value, directions[i]!] as const] : []));
  const marks = seeds.map((seed) => outer.markOf(seed));
  const found = outer.gradient(
    used.map(([value]) => value),
    used.map(([, t]) => t),
    marks,
  );
  let next = 0;
  const tangent = mapTree(shape, () => {
    const i = next++;
    const d = found[i];
    return d ? new JaxArray(outer.forget(renewed(d)), outputs[i]!.weak) : zeros(outputs[i]!);
  });
  const free = (tree: unknown): unknown => released(outer, released(inner, tree));
  const value = free(mapTree(shape, (x) => asArray(x)));
  return new Tuple(hasAux ? [value, tangent, free(aux)] : [value, tangent]);
};

export const autograd: readonly Stated[] = [
  fn(
    'grad(any fun, any argnums=0, bool has_aux=False, bool holomorphic=False, bool allow_int=False, ignored reduce_axes=()) -> callable',
    ({ fun, argnums, has_aux, allow_int }) => {
      const both = valueAndGrad('grad', fun, { argnums, hasAux: has_aux, allowInt: allow_int });
      return derived(fun, (args, kwargs) => {
        const [value, grads] = both(args, kwargs);
        return has_aux ? new Tuple([grads, (value as readonly [unknown, unknown])[1]]) : grads;
      });
    },
  ),
  fn(
    'value_and_grad(any fun, any argnums=0, bool has_aux=False, bool holomorphic=False, bool allow_int=False, ignored reduce_axes=()) -> callable',
    ({ fun, argnums, has_aux, allow_int }) => {
      const both = valueAndGrad('value_and_grad', fun, { argnums, hasAux: has_aux, allowInt: allow_int });
      return derived(fun, (args, kwargs) => new Tuple(both(args, kwargs)));
    },
  ),
  fn(
    'jacrev jacfwd jacobian(any fun, any argnums=0, bool has_aux=False, bool holomorphic=False, bool allow_int=False) -> callable',
    ({ fun, argnums, has_aux }) => jacobian(fun, argnums, has_aux),
  ),
  fn(
    'hessian(any fun, any argnums=0, bool has_aux=False, bool holomorphic=False) -> callable',
    ({ fun, argnums, has_aux }) => jacobian(jacobian(fun, argnums, has_aux), argnums, has_aux),
  ),
  fn('vjp(any fun, any *primals, bool has_aux=False, ignored reduce_axes=()) -> tuple', ({ fun, primals, has_aux }) =>
    vjp(fun, primals as readonly unknown[], has_aux),
  ),
  fn('jvp(any fun, any primals, any tangents, bool has_aux=False) -> tuple', ({ fun, primals, tangents, has_aux }) =>
    jvp(fun, primals as readonly unknown[], tangents as readonly unknown[], has_aux),
  ),
  fn('linearize(any fun, any *primals, bool has_aux=False) -> tuple', ({ fun, primals }) => {
    const given = primals as readonly unknown[];
    const value = invoke(fun, given);
    return new Tuple([value, new PyFunction('f_jvp', (tangents) => jvp(fun, given, tangents, false)[1])]);
  }),
  fn(
    'checkpoint remat(any fun, ignored prevent_cse=True, ignored policy=None, ignored static_argnums=()) -> callable',
    ({ fun }) => derived(fun, (args, kwargs) => invoke(fun, args, kwargs)),
  ),
  fn('lax.stop_gradient(any x) -> Array', ({ x }) =>
    mapTree(x, (leaf) => (leaf instanceof JaxArray ? new JaxArray(afresh(leaf.value), leaf.weak) : leaf)),
  ),
];
