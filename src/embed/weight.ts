/** What a page in a frame may weigh, in bytes as they travel: other sites are told, and the build is held to it. */

/** All that such a page loads, but for the courses of a list. */
export const frameBytes = 12_000;

/** The program that reads the words of a list's search. */
export const readerBytes = 10_200;
