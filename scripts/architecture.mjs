/** Checks the import directions of this tree, or of the one named: `architecture.mjs [root] [--json]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import rules, { layers } from '../.dependency-cruiser.mjs';

const folders = ['src', 'adapters', 'conformance', 'docs', 'examples', 'bench', 'tests'];

/** The TypeScript modules that a checker which works must have seen. */
const modulesOnDisk = () =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('node_modules/'));

/** The package's own names lead to its source, as the compiler is told, whether it has been built or not. */
const sourceAliases = () => {
  if (!existsSync('tsconfig.json')) return {};
  const { paths = {} } = JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions;
  return Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [`${name}$`, resolve(file)]));
};

const problem = (rule, from, to, comment) => ({ rule, from, to, comment });

const inspect = async () => {
  const expected = modulesOnDisk();
  const { output } = await cruise(
    folders.filter((folder) => existsSync(folder)),
    {
      validate: true,
      ruleSet: rules,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^conformance/(goldens|scenarios)/' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
      alias: sourceAliases(),
    },
  );
  const seen = output.modules.map(({ source }) => source).filter((file) => expected.includes(file));
  const edges = output.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const isPlaced = (file) =>
    !file.startsWith('src/') || Object.values(layers).some((place) => new RegExp(place).test(file));
  const problems = [
    ...output.summary.violations.map(({ rule, from, to }) =>
      problem(rule.name, from, to, rules.forbidden.find(({ name }) => name === rule.name)?.comment),
    ),
    ...expected
      .filter((file) => !seen.includes(file))
      .map((file) => problem('every-module-is-seen', file, file, 'the checker did not read this module')),
    ...expected
      .filter((file) => !isPlaced(file))
      .map((file) =>
        problem('every-module-has-a-layer', file, file, 'a new folder under src needs a row in the table'),
      ),
  ];
  // A compiler without an API reads nothing and finds nothing wrong (TypeScript 7 does so): that must not pass.
  if (seen.length === 0 || edges === 0)
    problems.push(problem('something-is-seen', '.', '.', `${seen.length} modules and ${edges} imports were seen`));
  return { modules: seen.length, imports: edges, problems };
};

const [root = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2).filter((arg) => arg !== '--json');
process.chdir(root);
const report = await inspect();
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else {
  for (const { rule, from, to, comment } of report.problems) console.error(`${rule}: ${from} -> ${to} (${comment})`);
  console.log(`${report.modules} modules, ${report.imports} imports, ${report.problems.length} violations`);
}
process.exitCode = report.problems.length === 0 ? 0 : 1;
