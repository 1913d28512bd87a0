/** DLPack among the dialects: capsules that hand memory from one library to another, once. */
import type { DType } from '../core/dtype.ts';
import { Ref } from '../memory/ref.ts';
import { PyTypeError } from '../python/errors.ts';
import { CLASS, PyClass } from '../python/object.ts';
import { Tuple } from '../python/values.ts';
import { interopOf } from './interop.ts';

const capsuleClass = new PyClass('PyCapsule', 'builtins');

let nextAddress = 0x7f0000001000;

/** A DLPack capsule: memory on its way, which one consumer may take. */
export class Capsule {
  readonly [CLASS] = capsuleClass;
  readonly address = (nextAddress += 0x30);
  readonly ref: Ref;
  readonly isReadOnly: boolean;
  isUsed = false;

  constructor(ref: Ref, isReadOnly = false) {
    this.ref = ref;
    this.isReadOnly = isReadOnly;
  }

  get dtype(): DType {
    return this.ref.dtype;
  }

  /** The memory, which nobody else gets from this capsule. */
  take(): Ref {
    this.isUsed = true;
    return this.ref;
  }
}

capsuleClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => {
    const { isUsed, address } = self as Capsule;
    return `<capsule object "${isUsed ? 'used_dltensor' : 'dltensor'}" at 0x${address.toString(16)}>`;
  },
});

/** What `x.__dlpack__()` gives; null where `x` has no such method. `isVersioned`: the consumer knows read-only memory. */
export const exportDlpack = (x: unknown, isVersioned = true): Capsule | null => {
  const interop = interopOf(x);
  if (!interop?.dlpack) return null;
  interop.dlpack.check?.(x as object, isVersioned);
  // Memory that nobody can write is handed over as its elements: a writer gets a copy.
  const ref = interop.memory(x as object) ?? Ref.of(interop.read(x as object));
  return new Capsule(ref, interop.readOnly === true || interop.dlpack.isReadOnly?.(x as object) === true);
};

/** Gives a class the two methods of the DLPack protocol. */
export const installDlpack = (cls: PyClass): void => {
  cls.members.set('__dlpack__', {
    kind: 'method',
    call: (self, args, kwargs) => {
      if (args.length > 0)
        throw new PyTypeError(`__dlpack__() takes 1 positional argument but ${args.length + 1} were given`);
      return exportDlpack(self, (kwargs.get('max_version') ?? null) !== null);
    },
  });
  // 1 is the ordinary device.
  cls.members.set('__dlpack_device__', { kind: 'method', call: () => new Tuple([1, 0]) });
};
