/** Words of the stages of education and of what is typically awarded at each level. */

export const stages = {
  'before-university': { label: 'Antes de la universidad', what: 'nivel escolar o de formación no universitaria' },
  undergraduate: { label: 'Grado', what: 'el nivel de los años de un grado' },
  postgraduate: { label: 'Posgrado', what: 'nivel de máster, después de un primer grado' },
  doctoral: { label: 'Doctorado', what: 'el nivel de un doctorado' },
} as const;

/** What is typically awarded, by level of the EQF. */
export const typicalOf: Record<number, string> = {
  1: 'enseñanza básica',
  2: 'primera etapa de secundaria',
  3: 'GCSE con notas de 4 a 9 (Inglaterra)',
  4: 'A level, Higher, Leaving Certificate (final de secundaria)',
  5: 'primeros años de un grado, HNC, HND',
  6: 'grado',
  7: 'máster',
  8: 'doctorado',
};

/** What is awarded between two levels of the EQF: level 8 of New Zealand and Australia. */
export const typicalBetween = 'año de honores (honours), certificado de posgrado (graduate certificate)';
