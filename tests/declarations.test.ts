/** Every declaration of every adapter and record parses, names known types, and gives its record the parameters that it needs. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyOp, DialectName } from '../src/core/op.ts';
import type { Dialect } from '../src/dialect/dialect.ts';
import type { Namespace } from '../src/dialect/namespace.ts';
import '../src/ops/all.ts';
import { registry } from '../src/ops/families.ts';
import { templates } from '../src/ops/templates.ts';
import { parseDeclaration, type Declaration } from '../src/policy/signature.ts';
import { samplesOf } from './samples.ts';

interface Adapter {
  readonly dialect: Dialect;
  readonly namespace: Namespace;
}

const adapters: Readonly<Record<DialectName, () => Promise<Adapter>>> = {
  torch: async () => {
    const { namespace } = await import('../adapters/torchish/namespace.ts');
    return { namespace, dialect: (await import('../adapters/torchish/dialect.ts')).dialect };
  },
  mx: async () => {
    const { namespace } = await import('../adapters/mxish/namespace.ts');
    return { namespace, dialect: (await import('../adapters/mxish/dialect.ts')).dialect };
  },
  jax: async () => {
    const { namespace } = await import('../adapters/jaxish/namespace.ts');
    return { namespace, dialect: (await import('../adapters/jaxish/dialect.ts')).dialect };
  },
  tf: async () => {
    const { namespace } = await import('../adapters/tfish/namespace.ts');
    return { namespace, dialect: (await import('../adapters/tfish/dialect.ts')).dialect };
  },
  np: async () => {
    const { namespace } = await import('../adapters/numpyish/namespace.ts');
    return { namespace, dialect: (await import('../adapters/numpyish/dialect.ts')).dialects.numpy2 };
  },
};

const names = Object.keys(adapters) as DialectName[];

/** The declarations under which a record stands in a dialect. */
const declarationsOf = (op: AnyOp, name: DialectName): Declaration[] => {
  const texts = op.as[name];
  if (texts === undefined) return [];
  const template = templates[op.family]?.[name] ?? '';
  return (typeof texts === 'string' ? [texts] : texts).map((text) => parseDeclaration(text, template));
};

const operandTypes = ['Tensor', 'Operand', 'ArrayLike'];
const listTypes = ['Tensors', 'ArrayLikes'];

/** Parameters that are not the declaration's to give. */
const suppliedElsewhere = (op: AnyOp): readonly string[] => [
  ...(op.policy ?? []),
  'donate',
  ...(op.inputs.length === 0 ? ['dtype'] : []),
];

describe.each(names)('%s', (name) => {
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await adapters[name]();
  });

  test('every type name is known', () => {
    const unknown = new Set<string>();
    for (const [path, declared] of adapter.namespace.declarations) {
      for (const { parameters } of declared) {
        for (const { type } of parameters) if (!(type in adapter.dialect.types)) unknown.add(`${type} in ${path}`);
      }
    }
    expect([...unknown]).toEqual([]);
  });

  test('no parameter is stated twice, and none without a default follows one with', () => {
    const odd: string[] = [];
    for (const declared of adapter.namespace.declarations.values()) {
      for (const { parameters, source } of declared) {
        for (const key of ['name', 'neutral'] as const) {
          if (new Set(parameters.map((p) => p[key])).size !== parameters.length) odd.push(`twice: ${source}`);
        }
        const byPosition = parameters.filter((p) => p.kind === 'positional' || p.kind === 'either');
        const firstOpen = byPosition.findIndex((p) => !p.required);
        if (firstOpen >= 0 && byPosition.slice(firstOpen).some((p) => p.required)) odd.push(`order: ${source}`);
      }
    }
    expect([...new Set(odd)]).toEqual([]);
  });

  test('defaults are of the types that they stand by', () => {
    const odd: string[] = [];
    for (const declared of adapter.namespace.declarations.values()) {
      for (const { parameters, source } of declared) {
        for (const { type, fallback, kind, nullable } of parameters) {
          if (fallback === undefined || fallback === null || kind === 'varargs' || nullable) continue;
          const accepted = adapter.dialect.types[type]?.accept(fallback, adapter.dialect);
          if (typeof accepted === 'symbol') odd.push(`${type} ${JSON.stringify(fallback)} in ${source}`);
        }
      }
    }
    expect([...new Set(odd)]).toEqual([]);
  });

  test('a record is given as many operands as it takes', () => {
    const odd: string[] = [];
    for (const op of registry.values()) {
      const variadic = op.inputs.at(-1)?.startsWith('*') === true;
      for (const { parameters, source } of declarationsOf(op, name)) {
        const operands = parameters.filter(({ type }) => operandTypes.includes(type)).length;
        const lists = parameters.filter(({ type }) => listTypes.includes(type)).length;
        const fits = variadic
          ? lists === 1 || operands >= op.inputs.length - 1
          : lists === 0 && operands === op.inputs.length;
        if (!fits) odd.push(`${op.name}: ${source}`);
      }
    }
    expect(odd).toEqual([]);
  });

  test('a record is given every parameter that its samples have', () => {
    const odd: string[] = [];
    for (const op of registry.values()) {
      const needed = new Set((samplesOf(op) ?? []).flatMap(({ params }) => Object.keys(params)));
      for (const key of suppliedElsewhere(op)) needed.delete(key);
      for (const { parameters, source } of declarationsOf(op, name)) {
        const given = new Set(parameters.map(({ neutral, type }) => (type === 'newAxis' ? 'axis' : neutral)));
        const missing = [...needed].filter((key) => !given.has(key));
        if (missing.length > 0) odd.push(`${op.name} lacks ${missing.join(', ')}: ${source}`);
      }
    }
    expect(odd).toEqual([]);
  });

  test('every path of a record is found, as a function or a member', () => {
    const { declarations } = adapter.namespace;
    const lost: string[] = [];
    for (const op of registry.values()) {
      for (const { paths } of declarationsOf(op, name))
        for (const path of paths) if (!declarations.has(path)) lost.push(path);
    }
    expect(lost).toEqual([]);
    expect(declarations.size).toBeGreaterThan(50);
  });
});
