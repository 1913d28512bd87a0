/** Which names a function body binds: Python decides by syntax, before anything runs, what is local. */
import type { Arguments, Comprehension, ExceptHandler, Expression, Statement, WithItem } from './ast.ts';

export interface Bindings {
  readonly locals: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  readonly nonlocals: ReadonlySet<string>;
  /** Whether the body yields, which makes the function a generator function. */
  readonly yields: boolean;
}

interface Collected {
  readonly bound: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  yields: boolean;
}

/** Names that assigning to `target` binds. */
export const targetNames = (target: Expression): string[] => {
  if (target._ === 'Name') return [target.id];
  if (target._ === 'Tuple' || target._ === 'List') return target.elts.flatMap(targetNames);
  return target._ === 'Starred' ? targetNames(target.value) : [];
};

const addAll = (names: Iterable<string>, out: Set<string>): void => {
  for (const name of names) out.add(name);
};

type AnyNode = Statement | Expression | ExceptHandler | WithItem;

/** Names that `node` itself binds, its parts aside. */
const ownNames = (node: AnyNode): readonly string[] => {
  switch (node._) {
    case 'Assign':
    case 'Delete':
      return node.targets.flatMap(targetNames);
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'NamedExpr':
      return targetNames(node.target);
    case 'withitem':
      return node.optional_vars ? targetNames(node.optional_vars) : [];
    case 'ExceptHandler':
      return node.name === undefined ? [] : [node.name];
    case 'FunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Import':
      return node.names.map((alias) => alias.asname ?? alias.name.split('.')[0]!);
    case 'ImportFrom':
      return node.names.map((alias) => alias.asname ?? alias.name);
    default:
      return [];
  }
};

const defaultsOf = (args: Arguments): unknown[] => [...args.defaults, ...args.kw_defaults];

/** Parts of `node` that belong to the same scope. */
const parts = (node: AnyNode): unknown[] => {
  switch (node._) {
    case 'FunctionDef':
      return [...node.decorator_list, ...defaultsOf(node.args)];
    case 'Lambda':
      return defaultsOf(node.args);
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases, ...node.keywords];
    default:
      return Object.values(node);
  }
};

const visit = (x: unknown, out: Collected): void => {
  if (Array.isArray(x)) for (const item of x) visit(item, out);
  if (x === null || typeof x !== 'object' || !('_' in x)) return;
  const node = x as AnyNode;
  if (node._ === 'Global') addAll(node.names, out.globals);
  if (node._ === 'Nonlocal') addAll(node.names, out.nonlocals);
  if (node._ === 'Yield' || node._ === 'YieldFrom') out.yields = true;
  addAll(ownNames(node), out.bound);
  visit(parts(node), out);
};

const collect = (parameters: Iterable<string>, body: unknown): Bindings => {
  const out: Collected = { bound: new Set(parameters), globals: new Set(), nonlocals: new Set(), yields: false };
  visit(body, out);
  const locals = new Set([...out.bound].filter((name) => !out.globals.has(name) && !out.nonlocals.has(name)));
  return { locals, globals: out.globals, nonlocals: out.nonlocals, yields: out.yields };
};

export const parameterNames = (args: Arguments): string[] =>
  [
    ...args.posonlyargs,
    ...args.args,
    ...args.kwonlyargs,
    ...(args.vararg ? [args.vararg] : []),
    ...(args.kwarg ? [args.kwarg] : []),
  ].map(({ arg }) => arg);

const known = new WeakMap<object, Bindings>();
const cached = (node: object, make: () => Bindings): Bindings => {
  let found = known.get(node);
  if (!found) known.set(node, (found = make()));
  return found;
};

export const functionBindings = (args: Arguments, body: readonly Statement[] | Expression): Bindings =>
  cached(args, () => collect(parameterNames(args), body));

export const classBindings = (body: readonly Statement[]): Bindings => cached(body, () => collect([], body));

/** A comprehension is a function of its own whose locals are its targets; `:=` inside it binds outside. */
export const comprehensionBindings = (generators: readonly Comprehension[]): Bindings =>
  cached(generators, () =>
    collect(
      generators.flatMap(({ target }) => targetNames(target)),
      [],
    ),
  );
