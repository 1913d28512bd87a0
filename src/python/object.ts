/** Python's object model as far as it is needed: classes with members, callables, and how a JavaScript object names its class. */

/** Property, usually on a prototype, that holds the object's `PyClass`. */
export const CLASS: unique symbol = Symbol.for('tetraglot.class');
/** Property that holds how to call the object: `(args, kwargs) => result`, in values of the calling protocol. */
export const CALL: unique symbol = Symbol.for('tetraglot.call');
/** Property that holds an object's own attributes, where it has a `__dict__`. */
export const ATTRIBUTES: unique symbol = Symbol.for('tetraglot.attributes');

export type Kwargs = ReadonlyMap<string, unknown>;
export const noKwargs: Kwargs = new Map();

export type Call = (args: readonly unknown[], kwargs: Kwargs) => unknown;

export interface PyCallable {
  readonly [CALL]: Call;
}

/** What a class has under a name. */
export type Member =
  | { readonly kind: 'method'; readonly call: (self: unknown, args: readonly unknown[], kwargs: Kwargs) => unknown }
  | {
      readonly kind: 'property';
      readonly get: (self: unknown) => unknown;
      readonly set?: (self: unknown, value: unknown) => void;
    }
  | { readonly kind: 'static'; readonly call: Call }
  | { readonly kind: 'value'; readonly value: unknown };

/** A Python class. Operators are members under their dunder names (`__add__`, `__getitem__`), as in Python. */
export class PyClass implements PyCallable {
  readonly members = new Map<string, Member>();
  /** Method resolution order, this class first; single inheritance suffices but for exceptions, whose bases are listed as recorded. */
  readonly mro: readonly PyClass[];
  /** Makes an instance; absent where the class cannot be called. */
  construct: Call | null = null;
  /** Makes an instance of a subclass `cls` written in Python, before its `__init__`; absent where none can be derived. */
  allocate: ((cls: PyClass) => object) | null = null;
  /** What error messages call the class: C types are dotted there (`torch.Size`), classes written in Python are not. */
  errorName: string;

  constructor(
    readonly name: string,
    /** Dotted module, 'builtins' for Python's own. */
    readonly module: string,
    readonly bases: readonly PyClass[] = [],
  ) {
    this.errorName = name;
    const order: PyClass[] = [this];
    for (const base of bases) for (const c of base.mro) if (!order.includes(c)) order.push(c);
    this.mro = order;
  }

  /** `torch.Tensor`, or the bare name for a builtin. */
  get qualifiedName(): string {
    return this.module === 'builtins' ? this.name : `${this.module}.${this.name}`;
  }

  /** The member found along the mro. */
  lookup(name: string): Member | undefined {
    for (const c of this.mro) {
      const member = c.members.get(name);
      if (member) return member;
    }
    return undefined;
  }

  [CALL](args: readonly unknown[], kwargs: Kwargs): unknown {
    if (!this.construct) throw new TypeError(`cannot create '${this.qualifiedName}' instances`);
    return this.construct(args, kwargs);
  }
}

export const isCallable = (x: unknown): x is PyCallable =>
  x !== null && (typeof x === 'object' || typeof x === 'function') && CALL in x;
