/** Reverse-mode differentiation: an interpreter that records what is done to the values it follows, and wraps nothing. */
import type { Interpreter } from '../core/bind.ts';
import { Issue } from '../core/issue.ts';
import { hostRuleOf, type AnyOp, type Params, type VjpContext } from '../core/op.ts';
import { ArrayValue, type Aval, type Mark, type Value } from '../core/value.ts';
import { castTo, isDifferentiable, add, sumTo, zerosLike } from '../ops/calculus.ts';

let clock = 0;

/** One recorded call, or a source of derivatives. */
export class Node {
  /** Later nodes have larger numbers. */
  readonly id = ++clock;
  /** Its name where it is not the op's, in the dialect's words. */
  label: string | null = null;
  /** The composite whose result it is. */
  composite: AnyOp | null = null;
  freed = false;

  constructor(
    /** Null for a source. */
    readonly op: AnyOp | null,
    readonly params: Params,
    readonly avals: readonly Aval[],
    /** The marks by which each input was followed. */
    readonly sources: readonly (NodeMark | null)[],
    readonly results: readonly Aval[],
    private kept: { readonly inputs: readonly Value[]; readonly outputs: readonly Value[] } | null,
  ) {}

  static source(aval: Aval): Node {
    return new Node(null, {}, [], [], [{ dtype: aval.dtype, shape: aval.shape }], null);
  }

  /** @throws Issue 'tape.freed' | 'tape.overwritten' */
  private look(which: 'inputs' | 'outputs', position: number, checksWrites: boolean): Value {
    if (this.kept === null) throw new Issue('tape.freed', {});
    const value = this.kept[which][position]!;
    const { home, homeVersion: expected, dtype, shape } = value;
    if (checksWrites && home !== null && home.version !== expected) {
      const mark = which === 'outputs' ? { node: this, index: position } : this.sources[position];
      const author = which === 'outputs' ? null : home.author;
      const node = author ?? (mark && mark.node.op ? mark.node : null);
      throw new Issue('tape.overwritten', {
        dtype,
        shape,
        node,
        index: mark?.index ?? 0,
        version: home.version,
        expected,
      });
    }
    return value;
  }

  /** Cotangents of the inputs from those of the outputs, each to be computed when called. */
  rule(g: readonly (Value | null)[], checksWrites: boolean): readonly ((() => Value) | null)[] {
    const context: VjpContext<Params> = {
      params: this.params,
      g: this.results.map((aval, i) => g[i] ?? zerosLike(aval)),
      avals: this.avals,
      input: (position) => this.look('inputs', position, checksWrites),
      output: (position) => this.look('outputs', position, checksWrites),
    };
    const { name, vjp } = this.op!;
    if (!vjp) {
      if (!this.results.some(isDifferentiable)) return this.avals.map((x) => () => zerosLike(x));
      throw new Issue('unsupported', { what: `the derivative of ${name}` });
    }
    return vjp(context);
  }

  /** Gives up the elements that it kept. */
  free(): void {
    this.kept = null;
    this.freed = true;
  }
}

export interface NodeMark extends Mark {
  readonly tape: Tape;
  readonly node: Node;
}

const share = (value: Value): void => {
  if (value instanceof ArrayValue) value.handle.share();
};

const avalOf = ({ dtype, shape }: Value): Aval => ({ dtype, shape });

export interface SweepOptions {
  /** Only what leads to these is computed; everything reached where absent. */
  readonly targets?: ReadonlySet<Node>;
  /** Gives up the elements that each node kept, once it is used. */
  readonly free?: boolean;
  /** Is told the whole cotangents of each node's outputs, latest node first. */
  readonly visit: (node: Node, cotangents: (Value | null)[]) => void;
}

export class Tape implements Interpreter {
  /** Whether calls are recorded at present. */
  enabled = true;
  /** Whether nothing will ask for its derivatives any more, so that its marks may go. */
  closed = false;

  /** Which values can carry a gradient. */
  readonly follows: (aval: Aval) => boolean;
  /** Whether a value that was written over is refused to a derivative that needs it. */
  readonly checksWrites: boolean;

  constructor(
    public below: Interpreter,
    {
      follows = isDifferentiable,
      checksWrites = false,
    }: { follows?: (aval: Aval) => boolean; checksWrites?: boolean } = {},
  ) {
    this.follows = follows;
    this.checksWrites = checksWrites;
  }

  apply(op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[] {
    if (this.enabled) {
      for (let i = 0; i < inputs.length; i++) {
        const { history } = inputs[i]!;
        if (history !== null && this.markOf(inputs[i]!) !== null) return this.record(op, inputs, params);
      }
    }
    return this.below.apply(op, inputs, params);
  }

  /** How this tape follows `value`; null where it does not. */
  markOf(value: Value): NodeMark | null {
    const { history } = value;
    if (history === null) return null;
    for (const mark of history) if (mark.tape === this) return mark as NodeMark;
    return null;
  }

  /** Makes this tape follow `value` as output `index` of `node`. */
  mark(value: Value, node: Node, index = 0): void {
    const own = { tape: this, node, index };
    const others = value.history?.filter(({ tape }) => tape !== this && !(tape as Tape).closed) ?? [];
    value.history = others.length > 0 ? [...others, own] : [own];
  }

  /** Makes this tape follow `value` as a source of its own, whose node is returned. */
  watch(value: Value): Node {
    const known = this.markOf(value);
    if (known) return known.node;
    const node = Node.source(value);
    this.mark(value, node);
    return node;
  }

  /** Makes this tape no longer follow `value`, which nothing else holds. */
  forget(value: Value): Value {
    const others = value.history?.filter(({ tape }) => tape !== this) ?? [];
    value.history = others.length > 0 ? others : null;
    return value;
  }

  /** Runs `body` with recording on, or off. */
  recording<T>(enabled: boolean, body: () => T): T {
    const saved = this.enabled;
    this.enabled = enabled;
    try {
      return body();
    } finally {
      this.enabled = saved;
    }
  }

  private record(op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[] {
    if (op.vjp === undefined && hostRuleOf(op, params) === undefined) return this.recordBody(op, inputs, params);
    const keeps = op.linear !== true;
    if (keeps) inputs.forEach(share);
    const outputs = this.below.apply(op, inputs, params);
    const sources = inputs.map((x) => (this.follows(x) ? this.markOf(x) : null));
    if (!outputs.some(this.follows) || sources.every((mark) => mark === null)) return outputs;
    if (keeps) outputs.forEach(share);
    const node = new Node(
      op,
      params,
      inputs.map(avalOf),
      sources,
      outputs.map(avalOf),
      keeps ? { inputs, outputs } : null,
    );
    outputs.forEach((y, i) => {
      if (this.follows(y)) this.mark(y, node, i);
    });
    return outputs;
  }

  /** A composite is differentiated through its body; what comes out bears its name. */
  private recordBody(op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[] {
    const before = clock;
    const outputs = op.body!(inputs, params);
    for (const y of outputs) {
      const node = this.markOf(y)?.node;
      if (node && node.id > before) node.composite = op;
    }
    return outputs;
  }

  /**
   * Cotangents of `sources` where `outputs` have the cotangents `seeds`; null for one that no output depends on. The rules run
   * under the current interpreter, so that other tapes, and this one where it records, see them.
   */
  gradient(
    outputs: readonly Value[],
    seeds: readonly Value[],
    sources: readonly (NodeMark | null)[],
    free = false,
  ): (Value | null)[] {
    const targets = new Set(sources.flatMap((mark) => (mark ? [mark.node] : [])));
    const found = new Map<Node, (Value | null)[]>();
    const visit = (node: Node, cotangents: (Value | null)[]): void => {
      if (targets.has(node)) found.set(node, [...cotangents]);
    };
    this.sweep(outputs, seeds, { targets, free, visit });
    return sources.map((mark) => (mark && found.get(mark.node)?.[mark.index]) ?? null);
  }

  /** Goes back from `outputs`, node by node. */
  sweep(outputs: readonly Value[], seeds: readonly Value[], { targets, free = false, visit }: SweepOptions): void {
    const roots = outputs.map((y) => this.markOf(y));
    const order = reached(roots);
    const wanted = targets ? leadingTo(order, targets) : null;
    const cotangents = new Map<Node, (Value | null)[]>();
    const give = ({ node, index }: NodeMark, d: Value): void => {
      let known = cotangents.get(node);
      if (!known) cotangents.set(node, (known = new Array<Value | null>(node.results.length).fill(null)));
      const old = known[index];
      known[index] = old ? add(old, d) : d;
    };
    roots.forEach((mark, i) => mark && give(mark, seeds[i]!));
    for (const node of order) {
      const g = cotangents.get(node);
      cotangents.delete(node);
      if (!g || (wanted && !wanted.has(node))) continue;
      visit(node, g);
      if (node.op === null) continue;
      node.rule(g, this.checksWrites).forEach((compute, i) => {
        const mark = node.sources[i];
        if (!compute || !mark || (wanted && !wanted.has(mark.node))) return;
        const { dtype, shape } = node.avals[i]!;
        give(mark, castTo(sumTo(compute(), shape), dtype));
      });
      if (free) node.free();
    }
  }
}

/** Every node that `roots` depend on, latest first. */
const reached = (roots: readonly (NodeMark | null)[]): Node[] => {
  const seen = new Set<Node>();
  const waiting = roots.flatMap((mark) => (mark ? [mark.node] : []));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const mark of node.sources) if (mark) waiting.push(mark.node);
  }
  return [...seen].sort((a, b) => b.id - a.id);
};

/** Those of `order` that are targets or depend on one. */
const leadingTo = (order: readonly Node[], targets: ReadonlySet<Node>): Set<Node> => {
  const wanted = new Set<Node>();
  for (const node of order.toReversed()) {
    if (targets.has(node) || node.sources.some((mark) => mark && wanted.has(mark.node))) wanted.add(node);
  }
  return wanted;
};
