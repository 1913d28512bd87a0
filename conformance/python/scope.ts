/** Scopes of a running program: where a name is looked up, bound and deleted, by Python's rules. */
import { PyNameError, PyUnboundLocalError } from '../../src/python/errors.ts';
import type { Bindings } from './bindings.ts';
import type { Session } from './session.ts';

const unknownName = (name: string): never => {
  throw new PyNameError(`name '${name}' is not defined`);
};

export abstract class Scope {
  readonly values = new Map<string, unknown>();

  constructor(
    readonly session: Session,
    /** The lexically enclosing scope. */
    readonly parent: Scope | null,
    /** What the qualified names of functions and classes defined here begin with. */
    readonly prefix: string,
  ) {}

  /** The module's scope. */
  abstract readonly root: ModuleScope;

  abstract lookup(name: string): unknown;
  abstract store(name: string, value: unknown): void;
  abstract remove(name: string): void;

  /** The value of `name` as a scope inside this one sees it. */
  abstract free(name: string): unknown;

  /** The function scope nearest to here that binds `name`, for nonlocal. */
  owner(name: string): FunctionScope | null {
    return this.parent?.owner(name) ?? null;
  }
  /** The class whose body this code stands in, for `super()`. */
  enclosingClass(): unknown {
    return this.parent?.enclosingClass() ?? null;
  }
  /** Where `:=` binds. */
  namedTarget(): Scope {
    return this;
  }
}

/** The names of the module, which start with the preamble's. */
export class ModuleScope extends Scope {
  readonly root = this;

  constructor(session: Session) {
    super(session, null, '');
  }
  lookup(name: string): unknown {
    if (this.values.has(name)) return this.values.get(name);
    return this.session.builtins.has(name) ? this.session.builtins.get(name) : unknownName(name);
  }
  free(name: string): unknown {
    return this.lookup(name);
  }
  store(name: string, value: unknown): void {
    this.values.set(name, value);
  }
  remove(name: string): void {
    if (!this.values.delete(name)) unknownName(name);
  }
}

export class FunctionScope extends Scope {
  /** The first argument, which `super()` binds to. */
  receiver: unknown = undefined;
  readonly root: ModuleScope;

  constructor(
    readonly bindings: Bindings,
    override readonly parent: Scope,
    prefix: string,
  ) {
    super(parent.session, parent, prefix);
    this.root = parent.root;
  }
  lookup(name: string): unknown {
    if (this.values.has(name)) return this.values.get(name);
    if (this.bindings.locals.has(name)) return this.unbound(name);
    return this.bindings.globals.has(name) ? this.root.lookup(name) : this.parent.free(name);
  }
  free(name: string): unknown {
    if (this.bindings.locals.has(name)) {
      if (this.values.has(name)) return this.values.get(name);
      throw new PyNameError(
        `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
      );
    }
    return this.bindings.globals.has(name) ? this.root.lookup(name) : this.parent.free(name);
  }
  store(name: string, value: unknown): void {
    if (this.bindings.globals.has(name)) this.root.store(name, value);
    else if (this.bindings.nonlocals.has(name)) this.parent.owner(name)?.values.set(name, value);
    else this.values.set(name, value);
  }
  remove(name: string): void {
    if (this.bindings.globals.has(name)) return this.root.remove(name);
    const scope = this.bindings.nonlocals.has(name) ? this.parent.owner(name) : this;
    if (!scope?.values.delete(name)) this.unbound(name);
  }
  override owner(name: string): FunctionScope | null {
    return this.bindings.locals.has(name) ? this : super.owner(name);
  }
  private unbound(name: string): never {
    throw new PyUnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
  }
}

/** A comprehension's own scope. */
export class ComprehensionScope extends FunctionScope {
  override namedTarget(): Scope {
    return this.parent.namedTarget();
  }
}

/** A class body: its names are the class's members and invisible to the functions inside. */
export class ClassScope extends Scope {
  /** The finished class. */
  result: unknown = null;
  readonly root: ModuleScope;

  constructor(
    readonly bindings: Bindings,
    override readonly parent: Scope,
    prefix: string,
  ) {
    super(parent.session, parent, prefix);
    this.root = parent.root;
  }
  lookup(name: string): unknown {
    if (this.values.has(name)) return this.values.get(name);
    const shared = this.bindings.globals.has(name) || this.bindings.locals.has(name);
    return shared ? this.root.lookup(name) : this.parent.free(name);
  }
  free(name: string): unknown {
    return this.parent.free(name);
  }
  store(name: string, value: unknown): void {
    if (this.bindings.globals.has(name)) this.root.store(name, value);
    else if (this.bindings.nonlocals.has(name)) this.parent.owner(name)?.values.set(name, value);
    else this.values.set(name, value);
  }
  remove(name: string): void {
    if (!this.values.delete(name)) unknownName(name);
  }
  override enclosingClass(): unknown {
    return this.result;
  }
}
