/** What turns a dialect into a namespace: modules of functions and members of classes, from records and stated functions. */
import type { AnyOp } from '../core/op.ts';
import { registry } from '../ops/families.ts';
import { templates } from '../ops/templates.ts';
import { parseDeclaration, type Declaration } from '../policy/signature.ts';
import { type Call, type Member, type PyClass } from '../python/object.ts';
import { PyModule } from '../python/module.ts';
import { makeCall, opImplementation, type Arguments, type Implementation, type Overload } from './call.ts';
import type { Stated } from './declare.ts';
import type { CallInfo, Dialect, Operand } from './dialect.ts';
import { makeFunction } from './surface.ts';

/** Overloads that stand under one path. */
interface Entry {
  readonly op: AnyOp | null;
  readonly overloads: Overload[];
}

export interface Namespace {
  readonly dialect: Dialect;
  readonly root: PyModule;
  /** Every declared path with its declarations, for generated modules and coverage. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** Classes by the first part of their members' paths. */
  readonly classes: Readonly<Record<string, PyClass>>;
}

/** The objects behind the operands among a call's arguments. */
const sourcesOf = (args: Arguments): unknown[] =>
  Object.values(args).flatMap((x) => (typeof x === 'object' && x !== null && 'source' in x ? [x.source] : []));

/** The in-place form of an implementation: its result is written into the first argument, which is returned. */
const writingSelf =
  (dialect: Dialect, declaration: Declaration, run: Implementation): Implementation =>
  (args: Arguments, call: CallInfo) => {
    const self = (args[declaration.parameters[0]!.neutral] as Operand).source as object;
    const result = run(args, call);
    if (result === self) return self;
    dialect.checkWrite?.(self, sourcesOf(args), call);
    const value = dialect.operand(result)!;
    return dialect.write(self, value.as(value.dtype), call);
  };

/** The form of an adapter's own function that takes `out`: its result is written there, unless the function did that itself. */
const writingOut =
  (dialect: Dialect, run: Implementation): Implementation =>
  (args: Arguments, call: CallInfo) => {
    const result = run(args, call);
    const out = args['out'] as object | null | undefined;
    if (!out || result === out) return result;
    dialect.checkWrite?.(out, sourcesOf(args), call);
    const value = dialect.operand(result)!;
    return dialect.write(out, value.as(value.dtype), call);
  };

const isInPlace = (dialect: Dialect, path: string): boolean =>
  dialect.mutable && path.startsWith('.') && path.endsWith('_') && !path.endsWith('__');

/** All overloads by path: an adapter's own functions take the place of a record's under the same path. */
const collect = (dialect: Dialect, stated: readonly Stated[]): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  const own = new Set<string>();
  const enter = (op: AnyOp | null, declaration: Declaration, run: Implementation): void => {
    for (const path of declaration.paths) {
      if (op && own.has(path)) continue;
      const implementation = isInPlace(dialect, path) ? writingSelf(dialect, declaration, run) : run;
      const entry = entries.get(path) ?? { op, overloads: [] };
      if (!entries.has(path)) entries.set(path, entry);
      entry.overloads.push({ declaration, run: implementation });
      if (!op) own.add(path);
    }
  };
  for (const { declaration: text, run } of stated) {
    const declaration = parseDeclaration(text);
    const hasOut = declaration.parameters.some((p) => p.type === 'Out');
    enter(null, declaration, hasOut ? writingOut(dialect, run) : run);
  }
  for (const op of registry.values()) {
    const texts = op.as[dialect.name];
    if (!texts) continue;
    const template = templates[op.family]?.[dialect.name] ?? '';
    for (const text of typeof texts === 'string' ? [texts] : texts) {
      const declaration = parseDeclaration(text, template);
      enter(op, declaration, opImplementation(dialect, op, declaration));
    }
  }
  return entries;
};

const asMember = (call: Call): Member => ({
  kind: 'method',
  call: (self, args, kwargs) => call([self, ...args], kwargs),
});

/** The module under a dotted path, made where it is missing. */
export const moduleAt = (root: PyModule, path: readonly string[]): PyModule => {
  let at = root;
  for (const name of path) {
    let next = at.find(name);
    if (!(next instanceof PyModule)) {
      next = new PyModule(`${at.name}.${name}`);
      at.members.set(name, next);
    }
    at = next as PyModule;
  }
  return at;
};

/**
 * Builds the modules and fills the classes. `classes` maps the first part of a path to the class whose members it states;
 * '' is the tensor class.
 */
export const buildNamespace = (
  dialect: Dialect,
  stated: readonly Stated[],
  classes: Readonly<Record<string, PyClass>>,
): Namespace => {
  const root = new PyModule(dialect.module);
  const entries = collect(dialect, stated);
  for (const [path, { op, overloads }] of entries) {
    const parts = path.split('.');
    const name = parts.at(-1)!;
    const cls = parts.length === 2 ? classes[parts[0]!] : undefined;
    const call = makeCall(dialect, name, op, overloads, path);
    if (cls) cls.members.set(name, asMember(call));
    else {
      const module = moduleAt(root, parts.slice(0, -1));
      module.members.set(name, makeFunction(name, module.name, call));
    }
  }
  const declarations = new Map([...entries].map(([path, e]) => [path, e.overloads.map((o) => o.declaration)]));
  return { dialect, root, declarations, classes };
};
