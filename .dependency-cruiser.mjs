/** Which layer may import which, as a total table, and the rules for dependency-cruiser that follow from it. */

/** Each layer's place in the tree. A module under src that is in none of them is itself a violation. */
export const layers = {
  core: '^src/core/',
  ops: '^src/ops/',
  interp: '^src/interp/',
  memory: '^src/memory/',
  policy: '^src/policy/',
  backend: '^src/backend/',
  python: '^src/python/',
  dialect: '^src/(dialect/|[^/]+[.]ts$)',
  adapters: '^adapters/',
  conformance: '^conformance/',
  docs: '^docs/',
  examples: '^examples/',
  bench: '^bench/',
};

const source = ['core', 'ops', 'interp', 'memory', 'policy', 'backend', 'python', 'dialect'];

/** What each layer may import beside itself. */
const imports = {
  core: [],
  ops: ['core'],
  interp: ['core', 'ops'],
  memory: ['core', 'ops', 'interp'],
  policy: ['core'],
  backend: ['core'],
  python: ['core'],
  dialect: source,
  adapters: source,
  conformance: [...source, 'adapters'],
  docs: [...source, 'adapters', 'conformance'],
  examples: [...source, 'adapters'],
  bench: [...source, 'adapters', 'conformance'],
};

const ofTree = '^(src|adapters|conformance|docs|examples|bench|tests|scripts)/';

const directions = Object.entries(imports).map(([layer, allowed]) => ({
  name: `${layer}-imports-${allowed.length === 0 ? 'nothing-else' : 'only-what-lies-below'}`,
  severity: 'error',
  comment: `${layer} may import ${[layer, ...allowed].join(', ')}`,
  from: { path: layers[layer] },
  to: { path: ofTree, pathNot: [layer, ...allowed].map((each) => layers[each]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'adapters-never-import-each-other',
      severity: 'error',
      comment:
        'dialects meet through the interop registry; numpyish, which imports none, is the host array of them all',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/($1|numpyish)/' },
    },
    {
      name: 'only-backend-imports-tensorflow',
      severity: 'error',
      comment: 'src/backend is the only binding to TensorFlow.js',
      from: { path: '^(src|adapters)/', pathNot: layers.backend },
      to: { path: '@tensorflow/' },
    },
    {
      name: 'only-bench-imports-peers',
      severity: 'error',
      comment: 'another tensor library is there to be compared with',
      from: { pathNot: layers.bench },
      to: { path: '@jax-js/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'two modules that need each other at run time are one idea, or lack a third',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable-imports',
      severity: 'error',
      comment: 'an import that leads nowhere hides from every other rule',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
};
