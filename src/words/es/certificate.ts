/** Words of the checklist for a certificate: its elements, what to look for and to ask. */

export const elements = {
  learner: {
    label: 'Quién es el estudiante',
    look: 'El nombre completo, como en los documentos de la persona.',
    ask: '¿Pueden confirmar que lo emitieron a la persona que figura en él?',
  },
  title: {
    label: 'Título',
    look: 'El nombre de la certificación, el mismo que en la página del curso.',
    ask: '¿Cuál es el título completo de la certificación?',
  },
  country: {
    label: 'País de quien lo emite',
    look: 'El país o la región según cuyas normas se emitió.',
    ask: '¿En qué país están establecidos, y quién los regula allí?',
  },
  body: {
    label: 'Entidad que otorga',
    look: 'Quién responde de la certificación; puede no ser quien impartió el curso.',
    ask: '¿Qué entidad la otorga, y está en un registro oficial?',
  },
  date: {
    label: 'Fecha de emisión',
    look: 'Un día o un mes, y la fecha de fin si caduca.',
    ask: '¿Cuándo se emitió, y caduca?',
  },
  outcomes: {
    label: 'Resultados de aprendizaje',
    look: 'Lo que el titular sabe o sabe hacer, no solo los temas.',
    ask: '¿Dónde están escritos los resultados de aprendizaje?',
  },
  workload: {
    label: 'Carga de trabajo estimada',
    look: 'Horas en total, o créditos de un sistema con nombre; ECTS siempre que sea posible.',
    ask: '¿Cuántas horas de aprendizaje son, y cuántos créditos en qué sistema?',
  },
  level: {
    label: 'Nivel, si lo tiene',
    look: 'Un número y el marco al que pertenece.',
    ask: '¿Qué nivel tiene, y en qué marco de cualificaciones?',
  },
  assessment: {
    label: 'Tipo de evaluación',
    look: 'Examen, proyecto, carpeta de trabajos, cuestionario: lo que se aprobó, no solo la asistencia.',
    ask: '¿Qué tuvo que hacer el titular para aprobar, y quién lo calificó?',
  },
  participation: {
    label: 'Forma de participación',
    look: 'En línea, presencial o ambas.',
    ask: '¿Se hizo en línea, de forma presencial o de ambas formas?',
  },
  quality: {
    label: 'Tipo de garantía de la calidad',
    look: 'Quién comprueba al proveedor o el curso, y cómo.',
    ask: '¿Quién, de fuera de su organización, comprueba su calidad?',
  },
  prerequisites: {
    label: 'Requisitos previos',
    look: 'Lo que hacía falta para matricularse.',
    ask: '¿Qué debía tener el titular antes de matricularse?',
  },
  supervision: {
    label: 'Supervisión y comprobación de identidad',
    look: 'Si alguien comprobó quién hizo la evaluación.',
    ask: '¿Se supervisó la evaluación, y se comprobó la identidad del estudiante?',
  },
  grade: {
    label: 'Nota',
    look: 'La calificación, con su escala.',
    ask: '¿Qué nota se obtuvo, y en qué escala?',
  },
  stacking: {
    label: 'Acumulación',
    look: 'Si vale por sí sola o cuenta para una titulación mayor.',
    ask: '¿Cuenta para una titulación mayor, y para cuál?',
  },
  more: {
    label: 'Más información',
    look: 'Un enlace o un código con el que se pueda comprobar.',
    ask: '¿Cómo puedo comprobar en línea que es auténtico y sigue siendo válido?',
  },
};
