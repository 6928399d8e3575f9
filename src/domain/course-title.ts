import type { Course } from './course.ts';

/** The title of a course with what it is in English behind it, for places that cannot mark the language of a text. */
export const titleWithEnglish = ({ title, englishTitle }: Pick<Course, 'title' | 'englishTitle'>): string =>
  englishTitle === undefined ? title : `${title} (${englishTitle})`;

/** The title by language (BCP 47), English where the record names none; both where the source gives both. */
export const titlesByLanguage = ({
  title,
  titleLanguage = 'en',
  englishTitle,
}: Pick<Course, 'title' | 'titleLanguage' | 'englishTitle'>): Readonly<Record<string, string>> => ({
  ...(englishTitle === undefined ? {} : { en: englishTitle }),
  [titleLanguage]: title,
});
