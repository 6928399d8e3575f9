/**
 * `npm run licences`: the licence of every package that `npm ci` installs, by licence, and which of them the build needs
 * and which the checks alone. `npm run sbom` prints the same packages as CycloneDX for programs.
 */
import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };

const rows = Object.entries(lock.packages)
  .filter(([path]) => path.includes('node_modules/'))
  .map(([path, { version = '', license = 'not stated', dev = false }]) => ({
    name: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
    license,
    isForChecks: dev,
  }));

const byLicence = [...Map.groupBy(rows, ({ license }) => license)].sort(
  ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
);
for (const [licence, packages] of byLicence) {
  console.log(`\n${licence} (${packages.length})`);
  const names = [...new Set(packages.map(({ name, isForChecks }) => `  ${name}${isForChecks ? ', for checks' : ''}`))];
  console.log(names.sort().join('\n'));
}
console.log(`\n${rows.length} packages under ${byLicence.length} licences.`);
