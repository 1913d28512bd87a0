/** import and from-import of the modules that the target knows. */
import { PyImportError } from '../../src/python/errors.ts';
import { getattr, hasattr } from '../../src/python/protocol.ts';
import type { StatementOf } from './ast.ts';
import type { Scope } from './scope.ts';
import { ReplayError } from './session.ts';

/** The module of a dotted name, submodules as attributes where they are no modules of their own. */
const findModule = (name: string, scope: Scope): unknown => {
  const [first = '', ...rest] = name.split('.');
  return rest.reduce<unknown>((module, part) => getattr(module, part), scope.session.importModule(first));
};

export const runImport = ({ names }: StatementOf<'Import'>, scope: Scope): void => {
  for (const { name, asname } of names) {
    const module = findModule(name, scope);
    if (asname !== undefined) scope.store(asname, module);
    else scope.store(name.split('.')[0]!, scope.session.importModule(name.split('.')[0]!));
  }
};

export const runImportFrom = ({ module, names, level }: StatementOf<'ImportFrom'>, scope: Scope): void => {
  if (level > 0 || module === undefined) throw new ReplayError('relative imports are not known');
  const source = findModule(module, scope);
  for (const { name, asname } of names) {
    if (name === '*') throw new ReplayError('import * is not known');
    if (!hasattr(source, name)) throw new PyImportError(`cannot import name '${name}' from '${module}'`);
    scope.store(asname ?? name, getattr(source, name));
  }
};
