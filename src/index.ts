/** What every dialect shares: which backend computes, its memory, and elements as JavaScript has them. */
export { devices, memory, ready, scope, use } from './backend/devices.ts';
export type { BackendName, MemoryUsage, UseOptions } from './backend/devices.ts';
export { fromNdarray, read, StridedArray, toNdarray } from './dialect/exchange.ts';
export type { NdarrayOptions, TypedArray } from './dialect/exchange.ts';
export type { NumberArray, Strided } from './dialect/host-memory.ts';
