/** What is read out while one answers "Is it right for me?". */

export const answer = (title: string): string => `Respuesta: ${title}`;
export const nextQuestion = (question: string): string => `Pregunta siguiente: ${question}`;
