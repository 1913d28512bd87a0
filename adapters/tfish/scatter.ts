/** Reading and writing at rows of indices: gather_nd and the scatter family. */
import { bind1 } from '../../src/core/bind.ts';
import type { DType } from '../../src/core/dtype.ts';
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { fromArray } from '../../src/dialect/operand.ts';
import { pick, place, type ScatterMode } from '../../src/ops/index.ts';
import { narrow, reshape } from '../../src/ops/movement.ts';
import { brackets } from './errors.ts';
import { invalid } from './exceptions.ts';
import { match, type Argument } from './raw.ts';
import { EagerTensor } from './tensor.ts';

export type ScatterOp = Extract<ScatterMode, 'set' | 'add' | 'sub' | 'max' | 'min'>;

const unravel = (flat: number, shape: Shape): number[] => {
  const out: number[] = [];
  let rest = flat;
  for (const n of [...shape].reverse()) {
    out.unshift(rest % n);
    rest = Math.floor(rest / n);
  }
  return out;
};

/** How many leading axes of `shape` each row of `indices` names. @throws InvalidArgumentError */
const depthOf = (indices: Argument, shape: Shape, text: (depth: number) => string): number => {
  const depth = indices.shape.at(-1) ?? 0;
  if (depth > shape.length) throw invalid(text(depth));
  return depth;
};

/** Rows of indices as one value a column, all within `shape`. `ending` follows "does not index into". */
const columnsOf = (indices: Argument, shape: Shape, depth: number, ending: string): Value[] => {
  const lead = indices.shape.slice(0, -1);
  const { ints } = indices;
  const columns = Array.from({ length: depth }, () => new Int32Array(sizeOf(lead)));
  for (let row = 0; row < sizeOf(lead); row++) {
    const index = ints.slice(row * depth, (row + 1) * depth);
    if (index.some((n, axis) => n < 0 || n >= shape[axis]!)) {
      const where = lead.length > 0 ? brackets(unravel(row, lead)) : '';
      throw invalid(`indices${where} = [${index.join(', ')}] does not index into ${ending}`);
    }
    index.forEach((n, axis) => (columns[axis]![row] = n));
  }
  return columns.map((data) => fromArray({ dtype: 'int32', shape: lead, data }));
};

const leading = (depth: number): number[] => Array.from({ length: depth }, (_, axis) => axis);

/** `tf.gather_nd`. @throws InvalidArgumentError */
export const gatherNd = (params: unknown, indices: unknown, batch: number, name: unknown = null): EagerTensor => {
  const [x, rows] = match('GatherNd', [params, indices], name) as [Argument, Argument];
  if (x.shape.length === 0) throw invalid('params must be at least a vector');
  if (rows.shape.length === 0) throw invalid('indices must be at least a vector');
  if (batch > 0) return batched(x.value, rows, batch);
  const depth = depthOf(
    rows,
    x.shape,
    (n) => `index innermost dimension length must be <= params rank; saw: ${n} vs. ${x.shape.length}`,
  );
  const columns = columnsOf(rows, x.shape, depth, `param shape ${brackets(x.shape)}, node name: GatherNd`);
  return new EagerTensor(pickRows(x.value, columns, rows.shape.slice(0, -1)));
};

/** Elements at rows of indices; with no columns the whole tensor for each row. */
const pickRows = (x: Value, columns: readonly Value[], lead: Shape): Value => {
  if (columns.length > 0) return bind1(pick, [x, ...columns], { axes: leading(columns.length), at: 0, fill: 0 });
  const one = bind1(reshape, [x], { shape: [1, ...x.shape] });
  const zeros = fromArray({ dtype: 'int32', shape: lead, data: new Int32Array(sizeOf(lead)) });
  return bind1(pick, [one, zeros], { axes: [0], at: 0, fill: 0 });
};

/** The leading `batch` axes run along: each row is completed with where it stands. */
const batched = (x: Value, rows: Argument, batch: number): EagerTensor => {
  const depth = rows.shape.at(-1)!;
  const lead = rows.shape.slice(0, -1);
  const within = x.shape.slice(batch);
  const columns = columnsOf(rows, within, depth, `param shape ${brackets(x.shape)}, node name: GatherNd`);
  const own = leading(batch).map((axis) =>
    fromArray({
      dtype: 'int32',
      shape: lead,
      data: Int32Array.from({ length: sizeOf(lead) }, (_, i) => unravel(i, lead)[axis]!),
    }),
  );
  return new EagerTensor(pickRows(x, [...own, ...columns], lead));
};

/** A copy of `target` with `updates` combined into the rows that `indices` name. @throws InvalidArgumentError */
export const scatterNd = (
  raw: string,
  target: { readonly value: Value; readonly dtype: DType },
  indices: unknown,
  updates: unknown,
  mode: ScatterOp,
  name: unknown = null,
): Value => {
  const x = new EagerTensor(target.value);
  const [, rows, given] = match(raw, [x, indices, updates], name) as [Argument, Argument, Argument];
  const { shape } = target.value;
  if (shape.length === 0) throw invalid('Output must be at least 1-D, got shape: []');
  if (rows.shape.length === 0)
    throw invalid(`Indices shape must have rank at least one. Found:${brackets(rows.shape)}`);
  if (rows.shape.length === 1) {
    return scatterNd(raw, target, columnTensor(rows), new EagerTensor(given.value), mode, name);
  }
  const depth = depthOf(
    rows,
    shape,
    () => `The inner ${rows.shape.at(-1)} dimensions of indices exceed ${brackets(shape)}`,
  );
  checkUpdates(rows.shape, given.shape, shape, depth);
  if (sizeOf(given.shape) === 0) return target.value;
  const columns = columnsOf(rows, shape, depth, `shape ${brackets(shape)}`);
  return bind1(place, [target.value, given.value, ...columns], { axes: leading(depth), at: 0, mode, donate: false });
};

/** A vector of indices, each of which is a row of its own. */
const columnTensor = (rows: Argument): EagerTensor =>
  new EagerTensor(bind1(reshape, [rows.value], { shape: [rows.shape[0]!, 1] }));

const checkUpdates = (indices: Shape, updates: Shape, shape: Shape, depth: number): void => {
  const lead = indices.length - 1;
  const texts = { indices: `indices[shape=${brackets(indices)}]`, updates: `updates[shape=${brackets(updates)}]` };
  const sizes = [sizeOf(indices.slice(0, -1)), sizeOf(updates.slice(0, lead))];
  if (indices.slice(0, -1).some((n, i) => n !== updates[i])) {
    throw invalid(
      `Dimensions [0,${lead}) of ${texts.indices} = ${brackets(indices.slice(0, -1)).slice(1, -1) || sizes[0]} must match dimensions [0,${lead}) of ${texts.updates} = ${brackets(updates.slice(0, lead)).slice(1, -1) || sizes[1]}`,
    );
  }
  const inner = shape.slice(depth);
  const given = updates.slice(lead);
  if (inner.length !== given.length || inner.some((n, i) => n !== given[i])) {
    throw invalid(
      `Dimensions [${depth},${shape.length}) of input[shape=${brackets(shape)}] must match dimensions [${lead},${updates.length}) of ${texts.updates}`,
    );
  }
};

/** Column `i` of rows of indices. */
export const columnOf = (rows: Value, i: number): Value =>
  bind1(reshape, [bind1(narrow, [rows], { axis: 1, start: i, length: 1 })], { shape: [rows.shape[0]!] });
