/** Named tuples that functions with several results return: `torch.return_types.max`. */
import { PyAttributeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { repr } from '../../src/python/text.ts';
import { tupleClass } from '../../src/python/types.ts';
import { CLASS } from '../../src/python/object.ts';
import { Tuple } from '../../src/python/values.ts';

export interface NamedTupleType {
  readonly cls: PyClass;
  make(...items: readonly unknown[]): Tuple;
}

/** `torch.return_types.<name>` with `fields`. */
export const namedTuple = (name: string, fields: readonly string[]): NamedTupleType => {
  const cls = new PyClass(name, 'torch.return_types', [tupleClass]);
  cls.errorName = cls.qualifiedName;
  class Named extends Tuple {}
  Object.defineProperty(Named.prototype, CLASS, { value: cls });
  fields.forEach((field, i) => {
    const readonly = (): never => {
      throw new PyAttributeError('readonly attribute');
    };
    cls.members.set(field, { kind: 'property', get: (self) => (self as Tuple)[i], set: readonly });
    Object.defineProperty(Named.prototype, field, {
      get(this: Tuple) {
        return this[i];
      },
    });
  });
  const text = (self: unknown): string =>
    `${cls.qualifiedName}(\n${fields.map((field, i) => `${field}=${repr((self as Tuple)[i])}`).join(',\n')})`;
  cls.members.set('__repr__', { kind: 'method', call: text });
  return { cls, make: (...items) => new Named(items) };
};

const valuesAndIndices = (name: string): NamedTupleType => namedTuple(name, ['values', 'indices']);

export const returnTypes = {
  max: valuesAndIndices('max'),
  min: valuesAndIndices('min'),
  sort: valuesAndIndices('sort'),
  topk: valuesAndIndices('topk'),
  kthvalue: valuesAndIndices('kthvalue'),
  median: valuesAndIndices('median'),
  nanmedian: valuesAndIndices('nanmedian'),
  mode: valuesAndIndices('mode'),
  cummax: valuesAndIndices('cummax'),
  cummin: valuesAndIndices('cummin'),
  aminmax: namedTuple('aminmax', ['min', 'max']),
  linalg_slogdet: namedTuple('linalg_slogdet', ['sign', 'logabsdet']),
  slogdet: namedTuple('slogdet', ['sign', 'logabsdet']),
  qr: namedTuple('qr', ['Q', 'R']),
  svd: namedTuple('svd', ['U', 'S', 'V']),
  linalg_lstsq: namedTuple('linalg_lstsq', ['solution', 'residuals', 'rank', 'singular_values']),
  linalg_qr: namedTuple('linalg_qr', ['Q', 'R']),
  linalg_eigh: namedTuple('linalg_eigh', ['eigenvalues', 'eigenvectors']),
  linalg_eig: namedTuple('linalg_eig', ['eigenvalues', 'eigenvectors']),
  linalg_svd: namedTuple('linalg_svd', ['U', 'S', 'Vh']),
} as const;
