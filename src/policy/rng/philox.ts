/** Philox4x32-10 (Salmon et al. 2011), and how TensorFlow makes numbers of its words. */
import { logf, sincosf } from './glibc.ts';

/** A block's place in the stream and the key: 32-bit words, the lowest first. */
export interface PhiloxState {
  readonly key: readonly [number, number];
  /** A 128-bit number. */
  readonly counter: bigint;
}

const mask128 = (1n << 128n) - 1n;

/** High half of the 64-bit product of two 32-bit numbers. */
const high = (a: number, b: number): number => {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536)) >>> 0;
};

/** Writes one block of four words for a counter to `out`. */
const block = (key: readonly [number, number], counter: Uint32Array, out: Uint32Array, at: number): void => {
  let [c0, c1, c2, c3] = counter as unknown as [number, number, number, number];
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const h0 = high(0xd2511f53, c0);
    const h1 = high(0xcd9e8d57, c2);
    const l0 = Math.imul(0xd2511f53, c0) >>> 0;
    const l1 = Math.imul(0xcd9e8d57, c2) >>> 0;
    [c0, c1, c2, c3] = [(h1 ^ c1 ^ k0) >>> 0, l1, (h0 ^ c3 ^ k1) >>> 0, l0];
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  out[at] = c0;
  out[at + 1] = c1;
  out[at + 2] = c2;
  out[at + 3] = c3;
};

const wordsOf = (counter: bigint): Uint32Array =>
  Uint32Array.from({ length: 4 }, (_, i) => Number((counter >> BigInt(32 * i)) & 0xffffffffn));

/** `count` blocks of four words, from block `start` on. */
export const philoxBlocks = ({ key, counter }: PhiloxState, count: number, start = 0): Uint32Array => {
  const out = new Uint32Array(4 * count);
  const at = wordsOf((counter + BigInt(start)) & mask128);
  for (let i = 0; i < count; i++) {
    block(key, at, out, 4 * i);
    for (let word = 0; word < 4; word++) {
      at[word]!++;
      if (at[word] !== 0) break;
    }
  }
  return out;
};

/** The stream `blocks` further on. */
export const skipped = ({ key, counter }: PhiloxState, blocks: number): PhiloxState => ({
  key,
  counter: (counter + BigInt(blocks)) & mask128,
});

const view = new DataView(new ArrayBuffer(8));

const unitFloat = (word: number): number => {
  view.setUint32(0, (word & 0x7fffff) | 0x3f800000);
  return view.getFloat32(0) - 1;
};

const unitDouble = (low: number, high: number): number => {
  view.setUint32(0, (low & 0xfffff) | 0x3ff00000);
  view.setUint32(4, high);
  return view.getFloat64(0) - 1;
};

/** How numbers of one width are made: how many a block gives, each or each pair by a rule. */
interface Width {
  readonly perBlock: 2 | 4;
  readonly unit: (words: Uint32Array, i: number) => number;
  /** Box and Muller's pair number `i`, the sine first. */
  readonly pair: (words: Uint32Array, i: number) => readonly [number, number];
}

const TINY = 1e-7;

const float32: Width = {
  perBlock: 4,
  unit: (words, i) => unitFloat(words[i]!),
  pair: (words, i) => {
    const u = Math.max(unitFloat(words[2 * i]!), Math.fround(TINY));
    const [sine, cosine] = sincosf(Math.fround(2 * Math.PI * unitFloat(words[2 * i + 1]!)));
    const r = Math.fround(Math.sqrt(Math.fround(-2 * logf(u))));
    return [Math.fround(sine * r), Math.fround(cosine * r)];
  },
};

const float64: Width = {
  perBlock: 2,
  unit: (words, i) => unitDouble(words[2 * i]!, words[2 * i + 1]!),
  pair: (words, i) => {
    const u = Math.max(unitDouble(words[4 * i]!, words[4 * i + 1]!), TINY);
    const angle = 2 * Math.PI * unitDouble(words[4 * i + 2]!, words[4 * i + 3]!);
    const r = Math.sqrt(-2 * Math.log(u));
    return [Math.sin(angle) * r, Math.cos(angle) * r];
  },
};

const widths: Readonly<Record<'float32' | 'float64', Width>> = { float32, float64 };

export type PhiloxFloat = keyof typeof widths;

/** `n` numbers in [0, 1). */
export const philoxUniform = (state: PhiloxState, n: number, dtype: PhiloxFloat): number[] => {
  const { perBlock, unit } = widths[dtype];
  const words = philoxBlocks(state, Math.ceil(n / perBlock));
  return Array.from({ length: n }, (_, i) => unit(words, i));
};

/** `n` standard normal numbers. */
export const philoxNormal = (state: PhiloxState, n: number, dtype: PhiloxFloat): number[] => {
  const { perBlock, pair } = widths[dtype];
  const words = philoxBlocks(state, Math.ceil(n / perBlock));
  const out: number[] = [];
  for (let i = 0; out.length < n; i++) out.push(...pair(words, i));
  return out.slice(0, n);
};

/** Standard normal numbers within two deviations: each group of outputs draws from blocks of its own until it is full. */
export const philoxTruncated = (state: PhiloxState, n: number, dtype: PhiloxFloat): number[] => {
  const { perBlock, pair } = widths[dtype];
  const out: number[] = [];
  for (let group = 0; out.length < n; group++) {
    const kept: number[] = [];
    for (let at = group * perBlock * 64; kept.length < perBlock; at++) {
      const words = philoxBlocks(state, 1, at);
      for (let i = 0; i < perBlock / 2; i++) kept.push(...pair(words, i).filter((x) => Math.abs(x) < 2));
    }
    out.push(...kept.slice(0, perBlock));
  }
  return out.slice(0, n);
};

/** `n` 32-bit integers from `low` to below `high`. */
export const philoxInt32 = (state: PhiloxState, n: number, low: number, high: number): number[] => {
  const words = philoxBlocks(state, Math.ceil(n / 4));
  return Array.from({ length: n }, (_, i) => (words[i]! % (high - low)) + low);
};

/** `n` 64-bit integers from `low` to below `high`. */
export const philoxInt64 = (state: PhiloxState, n: number, low: bigint, high: bigint): bigint[] => {
  const words = philoxBlocks(state, Math.ceil(n / 2));
  return Array.from({ length: n }, (_, i) => {
    const word = BigInt(words[2 * i]!) | (BigInt(words[2 * i + 1]!) << 32n);
    return (word % (high - low)) + low;
  });
};

/** The order in which `n` rows stand after a shuffle. */
export const philoxShuffle = (state: PhiloxState, n: number): number[] => {
  const words = philoxBlocks(state, Math.ceil(Math.max(n - 1, 1) / 4));
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < n - 1; i++) {
    const j = i + (words[i]! % (n - i));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};

const low64 = (1n << 64n) - 1n;
const word = (x: bigint, i: number): number => Number((x >> BigInt(32 * i)) & 0xffffffffn);

/** The stream of a kernel with its two seeds. */
export const seededStream = (seed: bigint, seed2: bigint): PhiloxState => ({
  key: [word(seed, 0), word(seed, 1)],
  counter: (seed2 & low64) << 64n,
});

/** The stream of a stateless op: its two seeds, scrambled. */
export const scrambledStream = (seed: bigint, seed2: bigint): PhiloxState => {
  const counter = (seed & low64) | ((seed2 & low64) << 64n);
  const m = philoxBlocks({ key: [0x3ec8f720, 0x02461e29], counter }, 1);
  return { key: [m[0]!, m[1]!], counter: (BigInt(m[2]!) << 64n) | (BigInt(m[3]!) << 96n) };
};
