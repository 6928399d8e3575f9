/** The texts of an edition: this folder takes the place of `src` in its build, which has no pages but those it names. */
export { collections } from '../content.config.ts';
