/** Installs the dependencies when node_modules does not hold what the lockfile says; plain JavaScript, since it runs before any are there. */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packagesOf = (file) => JSON.parse(readFileSync(root + file, 'utf8')).packages;

/** npm writes the inner lockfile last, so an install that was interrupted has none. */
const isInstalled = () => {
  const inner = 'node_modules/.package-lock.json';
  if (!existsSync(root + inner)) return false;
  const present = packagesOf(inner);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || (path in present ? present[path].version === version : optional),
  );
};

if (!isInstalled()) {
  console.error('Installing the dependencies (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
