/** The file of right words that has a word, by its first letter; none where it is not written as English is. */
export const rightWordsFile = (word: string): string | undefined => (/^[a-z]/.test(word) ? word.charAt(0) : undefined);
