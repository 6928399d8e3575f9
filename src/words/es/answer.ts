/** What is said above the answer of the site's search, and nowhere else. */
import { formatList } from '../format.ts';

/** Where courses have what a query chooses or its words, and none has both. */
export const noneHasBoth = (said: readonly string[], words: string): string =>
  `Ningún curso de aquí es ${formatList(said.map((text) => `«${text}»`))} y tiene además «${words}». Estos tienen «${words}».`;
