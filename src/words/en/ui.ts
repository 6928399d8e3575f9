/** Words of the frame around every page. */
import { plural } from '../format.ts';

export const skip = 'Skip to the content';
export const mainMenu = 'Main';
export const footerMenu = 'Footer';
export const home = 'Home';
export const breadcrumb = 'Breadcrumb';
export const shortlist = 'Shortlist';
export const savedCourses = (count: number): string =>
  plural(count, { one: '# course saved', other: '# courses saved' });
export const reuse = 'Text and course data may be reused under';
