/** Functions of automatic differentiation: backward, detach, torch.autograd and torch.func. */
import { bind1 } from '../../../src/core/bind.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { copy, reshape } from '../../../src/ops/movement.ts';
import { call } from '../../../src/ops/calculus.ts';
import { invoke } from '../../../src/python/call.ts';
import { PyRuntimeError } from '../../../src/python/errors.ts';
import { PyFunction } from '../../../src/python/function.ts';
import { Tuple } from '../../../src/python/values.ts';
import { backward, gradients } from '../autograd/backward.ts';
import { detached, isLeaf, keepGradient, keepsGradient, recording, requiresGrad, tape } from '../autograd/state.ts';
import { filled, tensorOf } from '../compute.ts';
import { Tensor } from '../tensor.ts';

const listOfTensors = (x: unknown): readonly Tensor[] => (Array.isArray(x) ? (x as readonly Tensor[]) : [x as Tensor]);
const listOf = (x: unknown): readonly unknown[] =>
  x === null ? [] : Array.isArray(x) ? (x as readonly unknown[]) : [x];

const keepGrad = (x: Tensor): null => {
  if (!requiresGrad(x)) throw new PyRuntimeError("can't retain_grad on Tensor that has requires_grad=False");
  if (!isLeaf(x) && !keepsGradient(x)) keepGradient(x);
  return null;
};

/** A leaf with the elements of `x` that derivatives are asked of, still a function of what `x` came from. */
const asSource = (x: Tensor): Tensor => {
  const value = bind1(copy, [x.ref.read()], {});
  tape.watch(value);
  return Tensor.of(value);
};

interface Traced {
  readonly inputs: readonly Tensor[];
  readonly result: unknown;
}

const traced = (f: unknown, inputs: readonly Tensor[]): Traced =>
  recording(true, () => {
    const own = inputs.map(asSource);
    return { inputs: own, result: invoke(f, own) };
  });

/** Rows of the derivative of `y`: for each of its elements, the gradient with respect to `x`. */
const rowsOf = (y: Tensor, inputs: readonly Tensor[], create: boolean): Value[] => {
  const { dtype, shape } = y.ref;
  const size = sizeOf(shape);
  const rows = Array.from({ length: size }, (_, i) => {
    const one = call('iota', [], { start: -i, step: 1, length: size, dtype: 'int32' });
    const hot = call('cast', [call('eq', [one, call('full', [], { shape: [], dtype: 'int32', value: 0 })])], { dtype });
    const seed = Tensor.of(bind1(reshape, [hot], { shape }));
    if (!requiresGrad(y)) return inputs.map((x) => filled(x.ref.shape, x.ref.dtype, 0));
    return gradients([y], inputs, [seed], { retain: true, create }, true).map(
      (d, n) => d?.ref.read() ?? filled(inputs[n]!.ref.shape, inputs[n]!.ref.dtype, 0),
    );
  });
  return inputs.map((x, n) =>
    recording(create, () => {
      const { shape: inner } = x.ref;
      const flat = rows.map((row) => bind1(reshape, [row[n]!], { shape: [1, ...inner] }));
      return bind1(reshape, [call('concat', flat, { axis: 0 })], { shape: [...shape, ...inner] });
    }),
  );
};

/** All first derivatives of `f` at `inputs`. */
const jacobian = (f: unknown, inputs: readonly Tensor[], create: boolean): Tensor[] => {
  const { inputs: own, result } = traced(f, inputs);
  return rowsOf(result as Tensor, own, create).map((value) => Tensor.of(value));
};

const single = (given: unknown, results: readonly unknown[]): unknown =>
  Array.isArray(given) ? new Tuple(results) : results[0];

const gradientOf = (
  f: unknown,
  args: readonly unknown[],
  argnums: unknown,
  hasAux: boolean,
): { value: unknown; grads: unknown } => {
  const at = listOf(argnums) as readonly number[];
  const sources = at.map((i) => asSourceRecorded(args[i] as Tensor));
  const given = args.map((x, i) => (at.includes(i) ? sources[at.indexOf(i)] : x));
  const result = recording(true, () => invoke(f, given));
  const [y, aux] = hasAux ? (result as readonly [Tensor, unknown]) : [result as Tensor, null];
  const found = gradients([y], sources, [], { retain: true, create: true }, true).map(
    (d, n) => d ?? Tensor.of(filled(sources[n]!.ref.shape, sources[n]!.ref.dtype, 0)),
  );
  const grads = single(argnums, found);
  return { value: y, grads: hasAux ? new Tuple([grads, aux]) : grads };
};

const asSourceRecorded = (x: Tensor): Tensor => recording(true, () => asSource(x));

/** A function that computes `body` of its arguments. */
const derived = (body: (args: readonly unknown[]) => unknown): PyFunction =>
  new PyFunction('wrapper', (args) => body(args));

const vectorJacobian = (f: unknown, inputs: readonly Tensor[]): Tuple => {
  const { inputs: own, result } = traced(f, inputs);
  const pull = (cotangents: readonly unknown[]): unknown =>
    new Tuple(
      gradients(listOfTensors(result), own, cotangents.flatMap(listOf), { retain: true, create: true }, true).map(
        (d, n) => detached(d ?? Tensor.of(filled(own[n]!.ref.shape, own[n]!.ref.dtype, 0))),
      ),
    );
  return new Tuple([detached(result as Tensor), derived(pull)]);
};

/** Forward mode by two reverse modes: the vector-Jacobian product is linear in its vector. */
const jacobianVector = (f: unknown, inputs: readonly Tensor[], tangents: readonly Tensor[]): Tuple => {
  const { inputs: own, result } = traced(f, inputs);
  const y = result as Tensor;
  const u = asSourceRecorded(Tensor.of(filled(y.ref.shape, y.ref.dtype, 0)));
  const pulled = gradients([y], own, [u], { retain: true, create: true }, true);
  const used = pulled.flatMap((d, i) => (d && requiresGrad(d) ? [[d, tangents[i]!] as const] : []));
  const zero = (): Tensor => Tensor.of(filled(y.ref.shape, y.ref.dtype, 0));
  if (used.length === 0) return new Tuple([detached(y), zero()]);
  const [d] = gradients(
    used.map(([g]) => g),
    [u],
    used.map(([, t]) => t),
    { retain: true, create: true },
    true,
  );
  return new Tuple([detached(y), d ? detached(d) : zero()]);
};

export const autograd: readonly Stated[] = [
  fn(
    '.backward(Tensor self, any gradient=None, any retain_graph=None, bool create_graph=False, any inputs=None) -> None',
    ({ self, gradient, retain_graph, create_graph, inputs }) => {
      backward([tensorOf(self)], gradient === null ? [] : [gradient], inputs === null ? null : listOfTensors(inputs), {
        retain: (retain_graph ?? create_graph) === true,
        create: create_graph,
      });
      return null;
    },
  ),
  fn(
    'autograd.backward(any tensors, any grad_tensors=None, any retain_graph=None, bool create_graph=False, any grad_variables=None, any inputs=None) -> None',
    ({ tensors, grad_tensors, retain_graph, create_graph, inputs }) => {
      const options = { retain: (retain_graph ?? create_graph) === true, create: create_graph };
      backward(listOfTensors(tensors), listOf(grad_tensors), inputs === null ? null : listOfTensors(inputs), options);
      return null;
    },
  ),
  fn(
    'autograd.grad(any outputs, any inputs, any grad_outputs=None, any retain_graph=None, bool create_graph=False, bool only_inputs=True, any allow_unused=None, bool is_grads_batched=False, bool materialize_grads=False) -> tuple',
    ({ outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused, materialize_grads }) => {
      const options = { retain: (retain_graph ?? create_graph) === true, create: create_graph };
      const sources = listOfTensors(inputs);
      const found = gradients(
        listOfTensors(outputs),
        sources,
        listOf(grad_outputs),
        options,
        allow_unused === true || materialize_grads,
      );
      const zero = (i: number): Tensor => Tensor.of(filled(sources[i]!.ref.shape, sources[i]!.ref.dtype, 0));
      return new Tuple(materialize_grads ? found.map((d, i) => d ?? zero(i)) : found);
    },
  ),
  fn('detach .detach(Tensor self) -> Tensor', ({ self }) => detached(tensorOf(self))),
  fn('.detach_(Tensor self) -> Tensor', ({ self }) => {
    const x = tensorOf(self);
    x.ref = x.ref.detached();
    return x;
  }),
  fn('.retain_grad(Tensor self) -> None', ({ self }) => keepGrad(tensorOf(self))),
  fn('is_grad_enabled() -> bool', () => tape.enabled),
  fn(
    'autograd.functional.jacobian(any func, any inputs, bool create_graph=False, bool strict=False, bool vectorize=False, any strategy=None) -> Tensor',
    ({ func, inputs, create_graph }) => single(inputs, jacobian(func, listOfTensors(inputs), create_graph)),
  ),
  fn(
    'autograd.functional.hessian(any func, any inputs, bool create_graph=False, bool strict=False, bool vectorize=False, any outer_jacobian_strategy=None) -> Tensor',
    ({ func, inputs, create_graph }) => {
      const gradient = derived((args) => jacobian(func, args as Tensor[], true)[0]);
      return single(inputs, jacobian(gradient, listOfTensors(inputs), create_graph));
    },
  ),
  fn(
    'autograd.functional.vjp(any func, any inputs, any v=None, bool create_graph=False, bool strict=False) -> tuple',
    ({ func, inputs, v }) => {
      const [y, pull] = vectorJacobian(func, listOfTensors(inputs)) as unknown as [Tensor, PyFunction];
      return new Tuple([y, single(inputs, invoke(pull, listOf(v)) as readonly unknown[])]);
    },
  ),
  fn(
    'autograd.functional.jvp(any func, any inputs, any v=None, bool create_graph=False, bool strict=False) -> tuple',
    ({ func, inputs, v }) => jacobianVector(func, listOfTensors(inputs), listOfTensors(v)),
  ),
  fn('func.jacrev(any func, any argnums=0, *, bool has_aux=False, any chunk_size=None) -> callable', ({ func }) =>
    derived((args) => jacobian(func, args as Tensor[], requiresGrad(args[0] as Tensor))[0]),
  ),
  fn(
    'func.jacfwd(any func, any argnums=0, bool has_aux=False, *, any chunk_size=None, any randomness=None) -> callable',
    ({ func }) => derived((args) => jacobian(func, args as Tensor[], requiresGrad(args[0] as Tensor))[0]),
  ),
  fn('func.hessian(any func, any argnums=0) -> callable', ({ func }) =>
    derived(
      (args) =>
        jacobian(
          derived((inner) => jacobian(func, inner as Tensor[], true)[0]),
          args as Tensor[],
          false,
        )[0],
    ),
  ),
  fn('func.grad(any func, any argnums=0, bool has_aux=False) -> callable', ({ func, argnums, has_aux }) =>
    derived((args) => gradientOf(func, args, argnums, has_aux).grads),
  ),
  fn('func.grad_and_value(any func, any argnums=0, bool has_aux=False) -> callable', ({ func, argnums, has_aux }) =>
    derived((args) => {
      const { value, grads } = gradientOf(func, args, argnums, has_aux);
      return new Tuple([grads, value]);
    }),
  ),
  fn('func.vjp(any func, any *primals) -> tuple', ({ func, primals }) =>
    vectorJacobian(func, primals as readonly Tensor[]),
  ),
  fn('func.jvp(any func, any primals, any tangents) -> tuple', ({ func, primals, tangents }) =>
    jacobianVector(func, listOfTensors(primals), listOfTensors(tangents)),
  ),
  fn('.is_inference is_inference(Tensor self) -> bool', () => false),
];
