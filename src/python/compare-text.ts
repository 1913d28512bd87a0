/** Order of texts by code points, as Python has it; JavaScript's goes by UTF-16 units. */

export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  const [p, q] = [[...a], [...b]];
  for (let i = 0; i < Math.min(p.length, q.length); i++) {
    if (p[i] !== q[i]) return p[i]!.codePointAt(0)! - q[i]!.codePointAt(0)!;
  }
  return p.length - q.length;
};
