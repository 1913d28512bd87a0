/** Modules beside np and npx: named as MXNet's, so that what they lack is missed by its own name. */
import { PyModule } from '../../src/python/module.ts';
import { MXNetError } from './exceptions.ts';

const module = (name: string, members: Iterable<readonly [string, unknown]> = []): PyModule =>
  new PyModule(name, members);

export const nn = module('mxnet.gluon.nn');
export const gluon = module('mxnet.gluon', [
  ['nn', nn],
  ['loss', module('mxnet.gluon.loss')],
  ['data', module('mxnet.gluon.data')],
]);
export const init = module('mxnet.initializer');
export { autograd } from './autograd.ts';
export const base = module('mxnet.base', [['MXNetError', MXNetError]]);
