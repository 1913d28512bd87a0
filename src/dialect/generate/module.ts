/** The text of a dialect's typed module, generated from its declarations. */
import type { Declaration } from '../../policy/signature.ts';
import { PyClass } from '../../python/object.ts';
import { PyModule } from '../../python/module.ts';
import { Float } from '../../python/values.ts';
import { typeOf } from '../../python/typeof.ts';
import type { Namespace } from '../namespace.ts';
import { operatorNames } from '../surface.ts';
import { pythonSignature, signatures, type TypeNames } from './signatures.ts';

/** How an adapter's names appear in TypeScript. */
export interface SurfaceDescription {
  readonly namespace: Namespace;
  /** Modules that are exported whole: name of the export to dotted path; without any, the root's members are the exports. */
  readonly modules?: Readonly<Record<string, string>>;
  /** TypeScript interface of each class, by the first part of its members' paths ('' for the tensor class). */
  readonly interfaces: Readonly<Record<string, string>>;
  readonly types: TypeNames;
  /** Types of constants that are no functions, by their Python class; numbers need none. */
  readonly constants: Readonly<Record<string, string>>;
  /** Call signatures, by path, that a declaration's types cannot say; a doc comment may go first. */
  readonly overrides?: Readonly<Record<string, readonly string[]>>;
  /** Names that the adapter's `types.ts` exports and the generated text uses. */
  readonly imports: readonly string[];
}

const HEADER = '/** Generated from the declarations by `npm run generate`; not to be edited. */';

const identifier = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

const constantType = (value: unknown, { constants }: SurfaceDescription): string => {
  if (value instanceof Float || typeof value === 'number') return 'number';
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (value instanceof PyClass) return constants[`class ${value.qualifiedName}`] ?? 'ClassLike';
  if (typeof value === 'function') return '(...args: unknown[]) => unknown';
  return constants[typeOf(value).qualifiedName] ?? 'unknown';
};

const overloads = (
  name: string,
  declared: readonly Declaration[],
  description: SurfaceDescription,
  skip: number,
): string[] => {
  const out: string[] = [];
  const seen = new Set<string>();
  for (const declaration of declared) {
    const fresh = signatures(declaration, description.types, skip).filter((signature) => !seen.has(signature));
    if (fresh.length === 0) continue;
    out.push(`  /** \`${pythonSignature(name, declaration, skip)}\` */`);
    for (const signature of fresh) {
      seen.add(signature);
      out.push(`  ${identifier(name)}${signature};`);
    }
  }
  return out;
};

/** The interface of one module, and those of the modules in it. */
const moduleInterfaces = (
  module: PyModule,
  path: string,
  name: string,
  description: SurfaceDescription,
  done: Set<PyModule>,
): string[] => {
  done.add(module);
  const nested: string[] = [];
  const lines: string[] = [];
  for (const member of module.names().sort()) {
    const value = module.find(member);
    const at = path === '' ? member : `${path}.${member}`;
    const declared = description.namespace.declarations.get(at);
    const override = description.overrides?.[at];
    if (override)
      lines.push(...override.map((line) => (line.startsWith('/**') ? `  ${line}` : `  ${identifier(member)}${line};`)));
    else if (declared) lines.push(...overloads(member, declared, description, 0));
    else if (value instanceof PyModule) {
      if (done.has(value)) continue;
      const inner = `${name}_${member}`;
      nested.push(...moduleInterfaces(value, at, inner, description, done));
      lines.push(`  readonly ${identifier(member)}: ${inner};`);
    } else lines.push(`  readonly ${identifier(member)}: ${constantType(value, description)};`);
  }
  // A module that has nothing yet is any object: an empty interface would take any value.
  const text =
    lines.length > 0 ? `export interface ${name} {\n${lines.join('\n')}\n}` : `export type ${name} = object;`;
  return [...nested, text];
};

const memberName = (path: string): string => path.slice(path.indexOf('.') + 1);

/** Methods of a class from the declarations of its paths; operators where it has no method of that name. */
const classInterface = (prefix: string, name: string, description: SurfaceDescription): string => {
  const cls = description.namespace.classes[prefix]!;
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const [path, declared] of [...description.namespace.declarations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.split('.')[0] !== prefix || path.split('.').length !== 2 || memberName(path).startsWith('__')) continue;
    seen.add(memberName(path));
    lines.push(...overloads(memberName(path), declared, description, 1));
  }
  const operand = description.types.parameters['Operand']?.typescript ?? 'unknown';
  const operators = operatorNames(cls).filter(({ method }) => !seen.has(method));
  for (const { method, arity } of operators)
    lines.push(`  ${method}(${arity === 2 ? `other: ${operand}` : ''}): ${operatorResult(name)};`);
  return `export interface ${name} extends types.${name}Base {\n${lines.join('\n')}\n}`;
};

const operatorResult = (name: string): string => `types.${name}Result`;

/** Names that cannot be bound by `export const`. */
const reserved = new Set([
  'var',
  'in',
  'with',
  'class',
  'function',
  'default',
  'delete',
  'new',
  'if',
  'for',
  'while',
  'import',
  'export',
  'eval',
  'arguments',
  'null',
  'true',
  'false',
  'void',
  'switch',
  'case',
]);

const flatExports = (root: PyModule): string => {
  const names = root
    .names()
    .filter((name) => /^[A-Za-z_]\w*$/.test(name))
    .sort();
  const plain = names.filter((name) => !reserved.has(name));
  const renamed = names.filter((name) => reserved.has(name));
  return [
    `export const {\n${plain.map((name) => `  ${name},`).join('\n')}\n} = surface;`,
    ...renamed.map((name) => `const ${name}_ = surface.${name};\nexport { ${name}_ as ${name} };`),
  ].join('\n');
};

/** The whole text of `generated/module.ts`; `rootName` is the export of the adapter's namespace.ts that holds the root module. */
export const moduleText = (description: SurfaceDescription, rootName: string): string => {
  const { namespace, interfaces, modules, imports } = description;
  const done = new Set<PyModule>();
  const tensor = interfaces['']!;
  const alias = tensor === 'Tensor' ? [] : [`type Tensor = ${tensor};`, ''];
  const bodies = Object.entries(interfaces).map(([prefix, name]) => classInterface(prefix, name, description));
  bodies.push(...moduleInterfaces(namespace.root, '', 'Root', description, done));
  const tail = modules
    ? Object.entries(modules)
        .map(([name, path]) => `export const ${name}: ${interfaceAt(path)} = surface${path === '' ? '' : `.${path}`};`)
        .join('\n')
    : flatExports(namespace.root);
  return [
    HEADER,
    `import { moduleSurface } from '../../../src/dialect/exports.ts';`,
    `import { ${rootName} as root } from '../namespace.ts';`,
    `import type * as types from '../types.ts';`,
    '',
    ...imports.map((name) => `export type ${name} = types.${name};`),
    '',
    ...alias,
    ...bodies.flatMap((body) => [body, '']),
    `const surface = moduleSurface(root) as Root;`,
    '',
    tail,
    '',
  ].join('\n');
};

const interfaceAt = (path: string): string => (path === '' ? 'Root' : `Root_${path.replaceAll('.', '_')}`);
