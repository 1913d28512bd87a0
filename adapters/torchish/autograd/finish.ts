/** Names of results in the record: a function's result bears the function's name. */
import type { CallInfo } from '../../../src/dialect/dialect.ts';
import { Tensor } from '../tensor.ts';
import { backwardName, operatorNode } from './names.ts';
import { nameResult } from './node.ts';

/** Functions whose second form, with axes, has a node of its own. */
const byAxes: ReadonlySet<string> = new Set(['sum', 'mean', 'prod', 'nansum']);
/** Functions whose form without axes has the later number. */
const wholeLater: ReadonlySet<string> = new Set(['max', 'min', 'median']);

const numbered = (name: string, args: Readonly<Record<string, unknown>>): string => {
  const axes = args['axes'] ?? args['axis'] ?? args['dim'] ?? null;
  const later = (byAxes.has(name) && axes !== null) || (wholeLater.has(name) && axes === null);
  return later ? '1' : '0';
};

const isArgument = (x: Tensor, args: Readonly<Record<string, unknown>>): boolean =>
  Object.values(args).some(
    (arg) => arg === x || (typeof arg === 'object' && arg !== null && 'source' in arg && arg.source === x),
  );

/** Names each tensor among the results that a function made or wrote. */
export const finish = (
  result: unknown,
  args: Readonly<Record<string, unknown>>,
  { name, path = name, operator }: CallInfo,
): void => {
  if (operator !== undefined) {
    if (!(result instanceof Tensor) || result.ref.root.history === null) return;
    const node = operatorNode(operator, args['a'], args['b']);
    if (node !== null) nameResult(result, node);
    return;
  }
  if (/^(autograd|func)[.]/.test(path)) return;
  if (Array.isArray(result)) {
    for (const item of result) finish(item, args, { name, declaration: null, op: null });
    return;
  }
  if (!(result instanceof Tensor) || result.ref.root.history === null) return;
  if (!name.endsWith('_') && isArgument(result, args)) return;
  nameResult(result, backwardName(name).replace(/0$/, numbered(name, args)));
};
