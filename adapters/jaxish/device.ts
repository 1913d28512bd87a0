/** The one device that jax computes on here. */
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

const deviceClass = new PyClass('Device', 'jaxlib._jax');
const shardingClass = new PyClass('SingleDeviceSharding', 'jax.sharding');

class Device {
  readonly id = 0;
}
declareClass(Device, deviceClass);

class Sharding {
  readonly place = 'device';
}
declareClass(Sharding, shardingClass);

export const cpu = new Device();
export const sharding = new Sharding();

deviceClass.members.set('__repr__', { kind: 'method', call: () => 'CpuDevice(id=0)' });
deviceClass.members.set('__str__', { kind: 'method', call: () => 'TFRT_CPU_0' });
for (const [name, value] of Object.entries({ platform: 'cpu', device_kind: 'cpu', id: 0, process_index: 0 })) {
  deviceClass.members.set(name, { kind: 'property', get: () => value });
}
shardingClass.members.set('__repr__', {
  kind: 'method',
  call: () => 'SingleDeviceSharding(device=CpuDevice(id=0), memory_kind=device)',
});
