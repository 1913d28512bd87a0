/** What every dialect shares: which backend computes, and its memory. */
export { devices, memory, ready, scope, use } from './backend/devices.ts';
export type { BackendName, MemoryUsage, UseOptions } from './backend/devices.ts';
