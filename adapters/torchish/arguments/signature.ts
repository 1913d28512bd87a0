/** Signatures as torch's argument parser has them, read from what it prints or from our declarations. */
import type { Declaration, Parameter } from '../../../src/policy/signature.ts';
import { functionSignatures } from './function-signatures.ts';
import { methodSignatures } from './method-signatures.ts';

export interface TorchParameter {
  readonly name: string;
  /** As messages name it: Tensor, Number, int, tuple of ints. */
  readonly type: string;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly keywordOnly: boolean;
}

export interface TorchSignature {
  readonly parameters: readonly TorchParameter[];
  /** As it is printed. */
  readonly text: string;
}

const factory =
  'torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False';

/** Printed lists by path. */
const readTable = (text: string): Map<string, readonly string[]> => {
  const table = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('  ')) current.push(line.slice(2).replace('FACTORY', factory));
    else if (line !== '') {
      current = [];
      for (const path of line.split(' ')) table.set(path, current);
    }
  }
  return table;
};

let printed: Map<string, readonly string[]> | null = null;

const readParameter = (text: string, keywordOnly: boolean): TorchParameter => {
  const [declared, fallback] = text.split(' = ') as [string, string | undefined];
  const space = declared.lastIndexOf(' ');
  return {
    name: declared.slice(space + 1),
    type: declared.slice(0, space),
    optional: fallback !== undefined,
    nullable: fallback === 'None',
    keywordOnly,
  };
};

const readSignature = (text: string): TorchSignature => {
  const parameters: TorchParameter[] = [];
  let keywordOnly = false;
  for (const part of text.slice(1, -1).split(', ')) {
    if (part === '*') keywordOnly = true;
    else if (part !== '') parameters.push(readParameter(part, keywordOnly));
  }
  return { parameters, text };
};

/** What torch calls the types of our declarations. */
const typeNames: Readonly<Record<string, string>> = {
  Operand: 'Tensor',
  Tensors: 'tuple of Tensors',
  Out: 'Tensor',
  sequence: 'tuple of Tensors',
  dims: 'tuple of ints',
  Outs: 'tuple of Tensors',
  Scalar: 'Number',
  axis: 'int',
  newAxis: 'int',
  flatAxis: 'int',
  shape: 'tuple of ints',
  ints: 'tuple of ints',
  axes: 'tuple of ints',
  intPair: 'tuple of ints',
  dtype: 'torch.dtype',
  device: 'torch.device',
  Generator: 'torch.Generator',
};

const fromParameter = (p: Parameter): TorchParameter => ({
  name: p.name,
  type: typeNames[p.type] ?? p.type,
  optional: !p.required && p.kind !== 'varargs',
  nullable: p.nullable,
  keywordOnly: p.kind === 'keyword',
});

/** Methods have no `out`. */
const outs = new Set(['Out', 'Outs']);

const fromDeclaration = (declaration: Declaration, method: boolean): TorchSignature => ({
  parameters: declaration.parameters
    .slice(method ? 1 : 0)
    .filter((p) => !method || !outs.has(p.type))
    .map(fromParameter),
  text: '',
});

/** Signatures of the function at `path`: those printed for it, or else that of our own declaration that has most parameters. */
export const signaturesOf = (path: string, declarations: readonly Declaration[]): readonly TorchSignature[] => {
  printed ??= new Map([...readTable(functionSignatures), ...readTable(methodSignatures)]);
  const known = printed.get(path);
  if (known) return known.map(readSignature);
  const method = path.startsWith('.');
  const own = declarations.map((d) => fromDeclaration(d, method));
  return [own.reduce((a, b) => (b.parameters.length > a.parameters.length ? b : a))];
};
