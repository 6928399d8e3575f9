/** The commands as an editor runs them: what they print, and with which exit code they end. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureContent } from '../../support/copy.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'commands-test-'));
  cpSync(fixtureContent, join(root, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/node'),
    [resolve(`src/cli/${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
};

describe('import', () => {
  it.each([
    [
      'trailing.json',
      '{"@context":"https://schema.org",\n"name":"x",\n}',
      /trailing\.json:3: not valid JSON: a comma too many/,
    ],
    [
      'twice.json',
      '{"@context":"https://schema.org","@graph":[\n{"@type":"Course","@id":"https://x.example/1","name":"Computing","provider":"X"},\n{"@type":"Course","@id":"https://x.example/1","name":"Other","provider":"X"}]}',
      /twice\.json:3: two courses of one identifier/,
    ],
    [
      'dots.json',
      '{"@context":"https://schema.org",\n"@graph":[\n{"@type":"Course","@id":"../../x","name":"x"}]}',
      /dots\.json:3: the identifier/,
    ],
    ['short.csv', 'id,title,provider,learning_outcomes,recorded\n1,2\n', /short\.csv:2: a row of 2 cells/],
  ])('says of %s in one message what is wrong and where, without a stack', (name, text, message) => {
    writeFileSync(join(root, name), text);
    const { status, stderr, stdout } = run('import', name);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(run('import', name, '--debug').stderr).toMatch(/^\s+at /m);
  });

  it('says how it is used where it is not told what to do', () => {
    expect(run('import')).toMatchObject({ status: 1, stderr: expect.stringContaining('--dry-run') as string });
    expect(run('import', '--wrong')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Unknown option '--wrong'") as string,
    });
  });
});

describe('new', () => {
  const term = ['term', '--term', 'Fixture term', '--short', 'A thing for tests.', '--sources', 'fixture-source'];

  it('writes a valid file once, and never over another', () => {
    expect(run('new', ...term)).toMatchObject({ status: 0, stderr: '' });
    const path = join(root, 'content/glossary/fixture-term.mdx');
    const before = readFileSync(path, 'utf8');
    expect(run('new', ...term)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is there already') as string,
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(run('check-content', '--errors').status).toBe(0);
  });

  it('puts a guide at the end of its own group', () => {
    const places = readdirSync(join(root, 'content/guides')).flatMap((name) => {
      const text = readFileSync(join(root, 'content/guides', name), 'utf8');
      return /^group: start-here$/m.test(text) ? [Number(/^order: (\d+)$/m.exec(text)?.[1])] : [];
    });
    const guide = ['--title', 'Fixture guide', '--description', 'About fixtures.', '--answer', 'They help.'];
    expect(run('new', 'guide', ...guide, '--points', 'One | Two', '--group', 'start-here').status).toBe(0);
    expect(readFileSync(join(root, 'content/guides/fixture-guide.mdx'), 'utf8')).toContain(
      `order: ${Math.max(...places) + 1}\n`,
    );
    expect(run('check-content', '--errors').status).toBe(0);
  });

  it('writes nothing where something is missing or unknown, and says what', () => {
    expect(run('new', 'course', '--title', 'x').stderr).toContain(
      'Missing: --provider, --type, --mode, --subjects, --source',
    );
    expect(run('new', 'provider', '--name', 'X', '--kind', 'universty').stderr).toContain('Did you mean "university"?');
    expect(run('new', 'provider', '--name', 'X', '--kind', 'college', '--id', '../x').status).toBe(1);
    expect(existsSync(join(root, 'content/providers/x.json'))).toBe(false);
  });
});

describe('check-content', () => {
  it('ends well with warnings only, and not where they are to count', () => {
    const { status, stdout } = run('check-content', '--json', '--as-of', '2029-01-01');
    const { warnings, errors } = JSON.parse(stdout) as { warnings: { kind: string }[]; errors: unknown[] };
    expect(errors).toEqual([]);
    expect(warnings.some(({ kind }) => kind === 'stale-facts')).toBe(true);
    expect(status).toBe(0);
    expect(run('check-content', '--strict', '--as-of', '2029-01-01').status).toBe(1);
  });
});
