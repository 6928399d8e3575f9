/** Words of the ways of narrowing the directory: their names, and those of their values that are in no other dictionary. */

export const labels = {
  price: 'Precio',
  weekly: 'Horas por semana',
  entry: 'Quién puede solicitarlo',
  country: 'País del proveedor',
  language: 'Idioma',
  type: 'Tipo de curso',
  subject: 'Materia',
  mode: 'Forma de participar',
  level: 'Nivel',
  length: 'Duración',
  hours: 'Horas de estudio en total',
  credits: 'Créditos',
  start: 'Inicio',
  age: 'Antigüedad de los datos',
  provider: 'Proveedor',
  recognition: 'Reconocimiento',
  stated: 'Lo que se sabe de él',
} as const;

export const prices = {
  free: 'Gratis',
  'free-to-study': 'Estudiar es gratis; algo aparte se paga',
  'free-for-some': 'Gratis para algunos',
  'under-100': 'Menos de unas 100 £',
  '100-to-499': 'Entre unas 100 y 500 £',
  '500-to-1999': 'Entre unas 500 y 2000 £',
  'over-2000': 'Más de unas 2000 £',
  'by-module': 'Precio por módulo',
  'by-semester': 'Precio por semestre',
  'by-month': 'Precio por mes',
  'by-year': 'Precio por año',
  'by-credit': 'Precio por crédito',
  'other-currency': 'Precio en una moneda de la que no tenemos cambio',
  paid: 'De pago, importe desconocido',
} as const;
export const alsoFreeToStudy = 'también los que se estudian gratis y tienen algo de pago';

export const weekly = {
  'up-to-2': 'Hasta 2 horas',
  '3-to-5': 'De 3 a 5 horas',
  '6-to-10': 'De 6 a 10 horas',
  '11-to-20': 'De 11 a 20 horas',
  'over-20': 'Más de 20 horas',
} as const;

export const lengths = {
  days: 'Hasta una semana',
  month: 'Hasta un mes',
  term: 'De uno a tres meses',
  'half-year': 'De tres a seis meses',
  year: 'Hasta un año',
  longer: 'Más de un año',
  'in-semesters': 'Dicha en semestres',
} as const;

export const hours = {
  'under-10': 'Menos de 10 horas',
  '10-to-49': 'De 10 a 49 horas',
  '50-to-99': 'De 50 a 99 horas',
  '100-to-150': 'De 100 a 150 horas',
  '151-to-600': 'De 151 a 600 horas',
  'over-600': 'Más de 600 horas',
} as const;

export const credits = {
  none: 'Sin créditos',
  'up-to-5': 'Hasta 5 ECTS (10 créditos británicos)',
  '5-to-10': 'De 5 a 10 ECTS (de 10 a 20 británicos)',
  '10-to-30': 'De 10 a 30 ECTS (de 20 a 60 británicos)',
  '30-to-90': 'De 30 a 90 ECTS (de 60 a 180 británicos)',
  'over-90': 'Más de 90 ECTS (180 británicos)',
  'own-points': 'Puntos propios del proveedor',
} as const;

export const entry = {
  anyone: 'Cualquier persona: no se pide nada',
  'asks-for-something': 'Se pide algo',
  'some-countries': 'Solo residentes de algunos países',
} as const;

export const recognition = {
  accredited: 'Acreditado, aprobado o regulado desde fuera',
  recognised: 'Reconocido o respaldado por una entidad con nombre',
  'quality-checked': 'Calidad comprobada desde fuera',
} as const;

export const inWords = 'Solo dicho con palabras';
export const anyTime = 'En cualquier momento';
export const eachMonth = (month: string): string => `Cada ${month}, sin fecha`;
