/** Pytrees, and control flow as functions, which run step by step here. */
import { bind1 } from '../../../src/core/bind.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { stack } from '../../../src/ops/join.ts';
import { invoke } from '../../../src/python/call.ts';
import { truth } from '../../../src/python/operators.ts';
import { listOf, Tuple } from '../../../src/python/values.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { JaxArray } from '../array.ts';
import { asArray } from '../convert.ts';
import { readAt } from '../indexing.ts';
import { leavesOf, mapTree, mapTrees } from '../tree.ts';

/** Numbers among the leaves as arrays, as what goes into a traced function and comes out of it. */
export const arraysIn = (x: unknown): unknown =>
  mapTree(x, (leaf) => (scalarKind(leaf) === null ? leaf : asArray(leaf)));

const numberOf = (x: unknown): number => Number(elements(asArray(x).value).data[0]);

const row = (x: unknown, i: number): unknown => {
  const { value, weak } = asArray(x);
  return new JaxArray(readAt(value, i), weak);
};

const stacked = (rows: readonly unknown[]): JaxArray => {
  const arrays = rows.map((x) => asArray(x));
  return new JaxArray(
    bind1(
      stack,
      arrays.map((x) => x.value),
      { axis: 0 },
    ),
    arrays.every((x) => x.weak),
  );
};

/** The outputs of all steps, leaf by leaf along a new first axis. */
const collected = (outputs: readonly unknown[]): unknown =>
  outputs.length === 0 ? null : mapTrees((...leaves) => stacked(leaves), outputs);

const scan = (f: unknown, init: unknown, xs: unknown, length: number | null, reverse: boolean): Tuple => {
  const [first] = leavesOf(xs);
  const count = first === undefined ? (length ?? 0) : asArray(first).value.shape[0]!;
  let carry = arraysIn(init);
  const outputs = new Array<unknown>(count);
  for (let n = 0; n < count; n++) {
    const i = reverse ? count - 1 - n : n;
    const [next, out] = invoke(f, [carry, xs === null ? null : mapTree(xs, (leaf) => row(leaf, i))]) as readonly [
      unknown,
      unknown,
    ];
    carry = arraysIn(next);
    outputs[i] = out;
  }
  return new Tuple([carry, collected(outputs)]);
};

export const control: readonly Stated[] = [
  fn('tree.map tree_util.tree_map(any f, any tree, any *rest) -> any', ({ f, tree, rest }) =>
    mapTrees((...leaves) => invoke(f, leaves), [tree, ...(rest as readonly unknown[])]),
  ),
  fn('tree.leaves tree_util.tree_leaves(any tree) -> list', ({ tree }) => listOf(leavesOf(tree))),
  fn('tree.all tree_util.tree_all(any tree) -> bool', ({ tree }) => leavesOf(tree).every(truth)),
  fn('tree.reduce tree_util.tree_reduce(any f, any tree) -> any', ({ f, tree }) =>
    leavesOf(tree).reduce((a, b) => invoke(f, [a, b])),
  ),
  fn(
    'lax.scan(any f, any init, any xs=None, int length=None, bool reverse=False, ignored unroll=1) -> tuple',
    ({ f, init, xs, length, reverse }) => scan(f, init, xs, length, reverse),
  ),
  fn(
    'lax.fori_loop(any lower, any upper, any body_fun, any init_val) -> any',
    ({ lower, upper, body_fun, init_val }) => {
      let value = arraysIn(init_val);
      for (let i = numberOf(lower); i < numberOf(upper); i++) value = arraysIn(invoke(body_fun, [asArray(i), value]));
      return value;
    },
  ),
  fn('lax.while_loop(any cond_fun, any body_fun, any init_val) -> any', ({ cond_fun, body_fun, init_val }) => {
    let value = arraysIn(init_val);
    while (truth(invoke(cond_fun, [value]))) value = arraysIn(invoke(body_fun, [value]));
    return value;
  }),
  fn(
    'lax.cond(any pred, any true_fun, any false_fun, any *operands) -> any',
    ({ pred, true_fun, false_fun, operands }) =>
      arraysIn(invoke(truth(pred) ? true_fun : false_fun, (operands as readonly unknown[]).map(arraysIn))),
  ),
  fn('lax.switch(any index, any branches, any *operands) -> any', ({ index, branches, operands }) => {
    const list = branches as readonly unknown[];
    const at = Math.min(Math.max(numberOf(index), 0), list.length - 1);
    return arraysIn(invoke(list[at], (operands as readonly unknown[]).map(arraysIn)));
  }),
  fn('lax.map(any f, any xs) -> any', ({ f, xs }) => {
    const count = asArray(leavesOf(xs)[0]).value.shape[0]!;
    return collected(Array.from({ length: count }, (_, i) => invoke(f, [mapTree(xs, (leaf) => row(leaf, i))])));
  }),
];
