/** What is said of a course that has words only by the name of its subject: the provider cannot be asked for that. */
export const bySubjectAlone = (text: string): string => `Está aquí por su materia: su descripción no dice «${text}».`;
