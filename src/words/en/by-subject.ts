/** What is said of a course that has words only by the name of its subject: the provider cannot be asked for that. */
export const bySubjectAlone = (text: string): string => `Here for its subject: its description does not say “${text}”.`;
