/** Elementwise ops on host arrays: one compiled loop over rows for each op and combination of dtypes. */
import { canCompile, compile } from '../../core/compile.ts';
import { dtypes } from '../../core/dtype.ts';
import type { Data, DType } from '../../core/dtype.ts';
import type { MapRule } from '../../core/op.ts';
import { broadcastStrides, contiguousStrides } from '../../core/shape.ts';
import type { HostArray } from '../../core/value.ts';
import {
  dtypeIndex,
  elementNames,
  elementValues,
  isWholeNumbered,
  loadFunction,
  loadText,
  storeFunction,
  storeText,
} from './elements.ts';
import type { Domain } from './elements.ts';
import { mergeAxes, walkOuter } from './layout.ts';

/** Computes `n` elements of `out` from `start`; input k is read from `offsets[k]` in steps of `strides[k]`. */
type Row = (
  out: Data,
  start: number,
  n: number,
  inputs: readonly Data[],
  offsets: readonly number[],
  strides: readonly number[],
) => void;

type ElementFunction = (...x: never[]) => unknown;

const rowsOf = new WeakMap<MapRule, Map<number, Row>>();

/** Fills `output` with the rule's values over the broadcast inputs. */
export const runMap = (rule: MapRule, inputs: readonly HostArray[], output: HostArray): void => {
  const n = output.data.length;
  if (n === 0) return;
  const row = rowFor(rule, inputs, output.dtype);
  const count = inputs.length;
  const data = new Array<Data>(count);
  const strides = new Array<number>(count);
  let flat = true;
  for (let k = 0; k < count; k++) {
    const elements = inputs[k]!.data;
    data[k] = elements;
    // An input of as many elements as the output was not stretched, so it lies in the output's order.
    if (elements.length === n) strides[k] = 1;
    else if (elements.length === 1) strides[k] = 0;
    else flat = false;
  }
  if (flat) row(output.data, 0, n, data, origins[count] ?? new Array<number>(count).fill(0), strides);
  else runRows(row, inputs, data, output);
};

const origins: readonly (readonly number[])[] = [[], [0], [0, 0], [0, 0, 0]];

const runRows = (row: Row, inputs: readonly HostArray[], data: readonly Data[], output: HostArray): void => {
  const { shape } = output;
  const walk = mergeAxes(shape, [
    contiguousStrides(shape),
    ...inputs.map((input) => broadcastStrides(input.shape, contiguousStrides(input.shape), shape)),
  ]);
  const inner = walk.lengths.length - 1;
  const innerStrides = walk.strides.slice(1).map((steps) => steps[inner]!);
  const n = walk.lengths[inner]!;
  const offsets = new Array<number>(inputs.length).fill(0);
  const outer = { lengths: walk.lengths, strides: walk.strides.slice(1) };
  let start = 0;
  walkOuter(outer, inner, offsets, () => {
    row(output.data, start, n, data, offsets, innerStrides);
    start += n;
  });
};

const rowFor = (rule: MapRule, inputs: readonly HostArray[], out: DType): Row => {
  let key = dtypeIndex[out];
  for (let k = 0; k < inputs.length; k++) key = key * 16 + dtypeIndex[inputs[k]!.dtype];
  let rows = rowsOf.get(rule);
  if (!rows) rowsOf.set(rule, (rows = new Map<number, Row>()));
  let row = rows.get(key);
  if (!row) {
    const kinds = inputs.map((input) => input.dtype);
    rows.set(key, (row = makeRow(rule, kinds, out)));
  }
  return row;
};

/** The rule's function for these inputs, and the numbers it takes. */
const choose = (rule: MapRule, inputs: readonly DType[], out: DType): readonly [ElementFunction, Domain] => {
  if (rule.big && (inputs.some((dtype) => dtypes[dtype].big) || (inputs.length === 0 && dtypes[out].big)))
    return [rule.big, 'bigint'];
  if (rule.truth && inputs.every((dtype) => dtype === 'bool')) return [rule.truth, 'number'];
  if (rule.int && inputs.every(isWholeNumbered)) return [rule.int, 'number'];
  return [(out === 'float32' && rule.single) || rule.real, 'number'];
};

const makeRow = (rule: MapRule, inputs: readonly DType[], out: DType): Row => {
  const [element, domain] = choose(rule, inputs, out);
  return canCompile() ? compileRow(element, domain, inputs, out) : closeRow(element, domain, inputs, out);
};

const compileRow = (element: ElementFunction, domain: Domain, inputs: readonly DType[], out: DType): Row => {
  const each = (text: (k: number) => string): string => inputs.map((_, k) => text(k)).join('');
  const operands = inputs.map((dtype, k) => loadText(dtype, domain, `x${k}[i${k}]`)).join(', ');
  return compile<Row>(
    ['element', ...elementNames],
    [element, ...elementValues(out)],
    `(out, start, n, inputs, offsets, strides) => {
      ${each((k) => `const x${k} = inputs[${k}], s${k} = strides[${k}]; let i${k} = offsets[${k}];`)}
      for (let i = 0; i < n; i++) {
        out[start + i] = ${storeText(out, domain, `element(${operands})`)};
        ${each((k) => `i${k} += s${k};`)}
      }
    }`,
  );
};

/** The same loop without compilation: right, and slower. */
const closeRow = (element: ElementFunction, domain: Domain, inputs: readonly DType[], out: DType): Row => {
  const loads = inputs.map((dtype) => loadFunction(dtype, domain));
  const store = storeFunction(out);
  return (target, start, n, data, offsets, strides) => {
    const operands = new Array<unknown>(data.length);
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < data.length; k++) operands[k] = loads[k]!(data[k]![offsets[k]! + i * strides[k]!]);
      (target as unknown as unknown[])[start + i] = store(element(...(operands as never[])));
    }
  };
};
