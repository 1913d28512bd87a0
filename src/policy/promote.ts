/** Joining dtypes: every framework's table is the least upper bound in a small graph of widenings. */

/** Direct widenings: a node to the nodes just above it. */
export type Widenings<N extends string> = Readonly<Partial<Record<N, readonly N[]>>>;

/** The join of a graph: the lowest node above both, null where there is none or no single one. */
export const lattice = <N extends string>(edges: Widenings<N>): ((a: N, b: N) => N | null) => {
  const above = (node: N, seen = new Set<N>()): Set<N> => {
    if (seen.has(node)) return seen;
    seen.add(node);
    for (const next of edges[node] ?? []) above(next, seen);
    return seen;
  };
  const known = new Map<string, N | null>();
  const join = (a: N, b: N): N | null => {
    const other = above(b);
    const common = [...above(a)].filter((node) => other.has(node));
    const least = common.filter((node) => common.every((bound) => above(node).has(bound)));
    return least.length === 1 ? least[0]! : null;
  };
  return (a, b) => {
    if (a === b) return a;
    const key = `${a} ${b}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = join(a, b)));
    return found;
  };
};
