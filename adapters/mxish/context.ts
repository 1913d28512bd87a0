/** Devices: `cpu(0)`, `gpu(0)`. */
import { KEY } from '../../src/python/dict.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass, NotImplemented } from '../../src/python/values.ts';
import { toInt } from '../../src/python/conversion.ts';

export const contextClass = new PyClass('Context', 'mxnet.context');

export class Context {
  constructor(
    readonly device: string,
    readonly id: number,
  ) {}
  [KEY](): string {
    return this.toString();
  }
  toString(): string {
    return `${this.device}(${this.id})`;
  }
}
declareClass(Context, contextClass);

export const cpu = new Context('cpu', 0);

const { members } = contextClass;
const text = (self: unknown): string => (self as Context).toString();
members.set('__repr__', { kind: 'method', call: text });
members.set('__str__', { kind: 'method', call: text });
members.set('__eq__', {
  kind: 'method',
  call: (self, [other]) => (other instanceof Context ? text(self) === text(other) : NotImplemented),
});
members.set('device_type', { kind: 'property', get: (self) => (self as Context).device });
members.set('device_id', { kind: 'property', get: (self) => (self as Context).id });
contextClass.construct = ([device, id = 0]) =>
  device instanceof Context ? device : new Context(String(device), Number(toInt(id)));
