/**
 * The oldest browsers in which everything works, as the bundler names them: those of early 2023, which schools and older
 * phones have. `tests/site/browsers.test.ts` holds what the site is built of against them, and the page on
 * accessibility names them to readers.
 */
export const browsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'];
