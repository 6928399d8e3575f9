/** What of the address of a comparison was ignored. */

export const noCourses = (count: number): string =>
  count === 1
    ? 'Una de las direcciones dadas no puede ser un curso'
    : `${count} de las direcciones dadas no pueden ser cursos`;
export const tooMany = (most: number, count: number): string =>
  `Se comparan como máximo ${most} cursos: aparecen los ${most} primeros de ${count}`;
export const strangeParts = 'Se han omitido las partes de la dirección que no son cursos';
