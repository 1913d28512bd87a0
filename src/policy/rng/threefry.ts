/** Threefry2x32 (Salmon et al. 2011) with 20 rounds, and how jax makes keys and random bits of it. */

/** Two 32-bit words. */
export type Key = readonly [number, number];

const PARITY = 0x1bd11bda;
const rotations = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const;

/** The block cipher: two words out of a key and a counter of two words. */
export const threefry = ([k0, k1]: Key, counter0: number, counter1: number): Key => {
  const schedule = [k0 | 0, k1 | 0, k0 ^ k1 ^ PARITY] as const;
  let x0 = (counter0 + schedule[0]) | 0;
  let x1 = (counter1 + schedule[1]) | 0;
  for (let group = 0; group < 5; group++) {
    for (const r of rotations[group % 2]!) {
      x0 = (x0 + x1) | 0;
      x1 = ((x1 << r) | (x1 >>> (32 - r))) ^ x0;
    }
    x0 = (x0 + schedule[(group + 1) % 3]!) | 0;
    x1 = (x1 + schedule[(group + 2) % 3]! + group + 1) | 0;
  }
  return [x0 >>> 0, x1 >>> 0];
};

/** The words of element `i`, whose counter is its position. */
const wordsAt = (key: Key, i: number): Key => threefry(key, Math.floor(i / 2 ** 32), i >>> 0);

/** `count` independent keys. */
export const split = (key: Key, count = 2): Key[] => Array.from({ length: count }, (_, i) => wordsAt(key, i));

/** A key that depends on `data` too. */
export const foldIn = (key: Key, data: number): Key => threefry(key, 0, data >>> 0);

/** 32 random bits for each element. */
export const randomBits = (key: Key, length: number): Uint32Array => {
  const out = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const [a, b] = wordsAt(key, i);
    out[i] = a ^ b;
  }
  return out;
};

/** 64 random bits for each element, as high and low words. */
export const randomWords = (key: Key, length: number): Key[] => Array.from({ length }, (_, i) => wordsAt(key, i));
