/** `npm run hosting -- nginx|caddy|apache`: prints the configuration with which that program serves `dist/` as it should be. */
import { resolve } from 'node:path';
import { readDeployment } from '../deployment.ts';
import { recipes } from '../hosting.ts';

const name = process.argv[2];
const recipe = recipes.find((row) => row.name === name);
if (!recipe) {
  console.error(
    `npm run hosting -- ${recipes.map((row) => row.name).join('|')}\n\n` +
      (name === undefined ? '' : `There is no recipe for ${JSON.stringify(name)}. `) +
      'Netlify and Cloudflare Pages read _headers and _redirects from dist/ and need none. GitHub Pages and plain\n' +
      'object stores send no headers of yours: there the policy in each page stands alone.',
  );
  process.exit(1);
}
const { base } = readDeployment(process.env);
console.log(`# ${recipe.file}\n${recipe.write(base.replace(/\/$/, ''), resolve('dist')).trimEnd()}`);
