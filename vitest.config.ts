/** How the tests run. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples import the package by its name; here that is the source.
    alias: [
      { find: /^tetraglot$/, replacement: source('src/index.ts') },
      { find: 'tetraglot/python', replacement: source('src/python/index.ts') },
      { find: 'tetraglot/numpy', replacement: source('adapters/numpyish/index.ts') },
      { find: /^tetraglot\/(torchish|mxish|jaxish|tfish)$/, replacement: source('adapters/$1/index.ts') },
    ],
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], ignoreSourceErrors: true },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', './scripts/tally.mjs'],
  },
});
