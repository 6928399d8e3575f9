/** Words of the comparison. */
export const comparedLabels = {
  missing: 'Lo que no se sabe: pregúntalo',
  age: 'Antigüedad de los datos',
  read: 'Dónde y cuándo se leyó',
} as const;

export const nothingMissing = 'Nada: se saben todos los puntos';

export const readOn = (page: string, date: string | undefined, recorded: string) =>
  `${page}${date ? `, con fecha de ${date}` : ''}; se anotó o comprobó aquí por última vez el ${recorded}`;

/** Beside a row; nothing where there is nothing to notice. */
export const rowStates = {
  differs: 'es distinto',
  unlike: 'no se puede comparar',
  equivalent: '',
  partly: 'no se sabe de todos',
  same: '',
} as const;

export const knownOfNone = (facts: string) => `No se sabe de ninguno de estos cursos: ${facts}.`;

export const kept = 'Conservada: ahora esta es tu comparación';
export const gone = (name: string): string => `Ya no está en el directorio: ${name}`;
export const columnsNotLoaded = 'No se han podido cargar los cursos. Comprueba la conexión y vuelve a cargar la página';
export const takenOut = (title: string): string => `Quitado: ${title}`;
export const takeOut = 'Quitar';
export const takeOutOf = (title: string): string => `Quitar: ${title}`;
export const fact = 'Dato';
export const provider = 'Proveedor';
export const page = 'Página';

/** The scales above the table, and what is drawn on each. */
export const scaleLabels = {
  price: 'Precio',
  hours: 'Horas de estudio',
  credits: 'Créditos',
} as const;
/** @param rates day of the rates */
export const scaleNotes = (rates: string) => ({
  price: `De todo el curso. Las barras de otras monedas se dibujan en libras aproximadas, con los cambios de ${rates}.`,
  hours: 'En total, según se indican o calculadas con las semanas y las horas por semana.',
  credits: 'Las barras se dibujan en créditos ECTS.',
});
export const noNumber = 'No se sabe';
export const moreColumns = (count: number): string => `${count} cursos: desplázate de lado para verlos todos`;
