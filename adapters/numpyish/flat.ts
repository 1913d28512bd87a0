/** `ndarray.flat`: the elements in one row, to be read, written and walked over. */
import { bind1 } from '../../src/core/bind.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { reshape } from '../../src/ops/movement.ts';
import { CLASS, PyClass } from '../../src/python/object.ts';
import { getitem, setitem } from '../../src/python/items.ts';
import { iterate } from '../../src/python/iterate.ts';
import { ndarrayOf, type NDArray } from './tensor.ts';

const flatClass = new PyClass('flatiter', 'numpy');

export class Flat {
  readonly [CLASS] = flatClass;
  constructor(readonly array: NDArray) {}
}

/** The elements now, as an array of one axis. */
const rowOf = ({ array }: Flat): NDArray =>
  ndarrayOf(bind1(reshape, [array.ref.read()], { shape: [sizeOf(array.ref.shape)] }), array.edition);

const members: Readonly<Record<string, (self: Flat, ...args: unknown[]) => unknown>> = {
  __getitem__: (self, key) => getitem(rowOf(self), key),
  __setitem__: (self, key, value) => {
    const row = rowOf(self);
    setitem(row, key, value);
    setitem(
      self.array,
      Object.freeze([]),
      ndarrayOf(bind1(reshape, [row.ref.read()], { shape: self.array.ref.shape }), self.array.edition),
    );
    return null;
  },
  __iter__: (self) => iterate(rowOf(self)),
  __len__: ({ array }) => sizeOf(array.ref.shape),
};

for (const [name, call] of Object.entries(members)) {
  flatClass.members.set(name, { kind: 'method', call: (self, args) => call(self as Flat, ...args) });
}
