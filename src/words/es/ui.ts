/** Words of the frame around every page. */
import { plural } from '../format.ts';

export const skip = 'Ir al contenido';
export const mainMenu = 'Principal';
export const footerMenu = 'Pie de página';
export const home = 'Inicio';
export const breadcrumb = 'Ruta de navegación';
export const shortlist = 'Selección';
export const savedCourses = (count: number): string =>
  plural(count, { one: '# curso guardado', many: '# de cursos guardados', other: '# cursos guardados' });
export const reuse = 'Los textos y los datos de los cursos se pueden reutilizar con la licencia';
