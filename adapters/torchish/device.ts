/** torch.device, layouts and memory formats: objects that name where and how a tensor lies. */
import { PyRuntimeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const deviceClass = new PyClass('device', 'torch');

export class TorchDevice {
  constructor(
    readonly type: string,
    readonly index: number | null,
  ) {}
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }
}
declareClass(TorchDevice, deviceClass);

const kinds =
  'cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone';

/** A device by its text. @throws RuntimeError for a kind that torch does not know */
export const readDevice = (text: string): TorchDevice => {
  const [, type, index] = /^([a-z]+)(?::(\d+))?$/.exec(text) ?? [];
  if (type === undefined || !kinds.split(', ').includes(type)) {
    throw new PyRuntimeError(`Expected one of ${kinds} device type at start of device string: ${text}`);
  }
  return new TorchDevice(type, index === undefined ? null : Number(index));
};

export const cpu = new TorchDevice('cpu', null);

const asDevice = (self: unknown): TorchDevice => self as TorchDevice;
deviceClass.construct = ([x, index]) =>
  x instanceof TorchDevice ? x : typeof index === 'number' ? new TorchDevice(String(x), index) : readDevice(String(x));
deviceClass.members.set('type', { kind: 'property', get: (self) => asDevice(self).type });
deviceClass.members.set('index', { kind: 'property', get: (self) => asDevice(self).index });
deviceClass.members.set('__str__', { kind: 'method', call: (self) => String(asDevice(self)) });
deviceClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => {
    const { type, index } = asDevice(self);
    return `device(type='${type}'${index === null ? '' : `, index=${index}`})`;
  },
});
deviceClass.members.set('__eq__', {
  kind: 'method',
  call: (self, [other]) => other instanceof TorchDevice && String(other) === String(self),
});
deviceClass.members.set('__hash__', { kind: 'method', call: (self) => String(self).length });

/** An object that is nothing but its name. */
export class Constant {
  constructor(readonly text: string) {}
}
const constants = (
  name: string,
  members: readonly string[],
): { readonly cls: PyClass; readonly values: readonly (readonly [string, Constant])[] } => {
  const cls = new PyClass(name, 'torch');
  class Own extends Constant {}
  declareClass(Own, cls);
  cls.members.set('__repr__', { kind: 'method', call: (self) => (self as Constant).text });
  return { cls, values: members.map((member) => [member, new Own(`torch.${member}`)] as const) };
};

export const layouts = constants('layout', ['strided', 'sparse_coo']);
export const memoryFormats = constants('memory_format', ['contiguous_format', 'preserve_format', 'channels_last']);
