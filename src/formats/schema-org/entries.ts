/** Entries of a list of courses that are none by their type: each is told, because a course may be behind it. */
import type { Reading } from '../format.ts';
import type { JsonLd, Value } from '../json-ld.ts';
import { shorten } from '../text.ts';

/** Where a document lists its entries; the document itself is one, or a list of them. */
const lists =
  /^(?:|@graph|@list|itemListElement|item|dataFeedElement|mainEntity|hasCourse|hasPart|courses|offers\.itemOffered)$/;
/** What an entry says that is a course, or seems to be one. */
const ofCourses =
  /^(?:courseCode|hasCourseInstance|coursePrerequisites|courseMode|educationalCredentialAwarded|programType|numberOfCredits)$/;
const ofAnything = /^(?:name|description|provider|offers|url|identifier|courses|keywords|about|teaches|inLanguage)$/;

const rejected = ({ raw, path }: Value, reason: string): Reading => ({
  kind: 'rejected',
  place: path,
  value: shorten(raw),
  reason,
});

const typeIt = 'give it "@type": "Course"';

/** Why an entry is not read; undefined where it is read, or holds entries itself. */
const readingOf = (ld: JsonLd, object: Value, terms: readonly string[]): Reading | undefined => {
  const types = ld.types(object);
  const isCourse = terms.some((term) => ofCourses.test(term));
  if (types.length)
    return isCourse && !types.includes('CourseInstance')
      ? rejected(
          object,
          `an entry of the type ${types.map((type) => JSON.stringify(type)).join(' and ')} that seems to be a course: ${typeIt}`,
        )
      : undefined;
  if (terms.includes('name') && terms.filter((term) => ofAnything.test(term) || ofCourses.test(term)).length > 1)
    return rejected(object, `an entry without a type: ${typeIt} if it is a course`);
  return {
    kind: 'loss',
    loss: {
      field: '@type',
      place: object.path,
      value: shorten(object.raw),
      reason: 'dropped',
      note: 'an entry without a type',
    },
  };
};

/** @param meant paths of the courses that are read; call it when they have been */
export function* entriesLeft(ld: JsonLd, meant: ReadonlySet<string>): Generator<Reading> {
  for (const object of ld.objects) {
    if (meant.has(object.path) || !lists.test(ld.term(object.parentKey))) continue;
    const terms = Object.keys(object.raw)
      .filter((key) => !key.startsWith('@'))
      .map((key) => ld.term(key));
    if (ld.types(object).includes('ListItem') && terms.includes('url') && !terms.includes('item')) {
      const note = 'an entry of a list that is only an address: what stands there is not read';
      yield {
        kind: 'loss',
        loss: { field: 'itemListElement', place: object.path, value: shorten(object.raw), reason: 'dropped', note },
      };
      continue;
    }
    // What holds entries is no entry; what a course refers to has been read with it.
    const holds = Object.keys(object.raw).some((key) => key !== '@context' && key !== '' && lists.test(ld.term(key)));
    if (!terms.length || (holds && !terms.some((term) => ofCourses.test(term)))) continue;
    const isRead = ld.unread(object, () => false).length === 0;
    const reading = isRead ? undefined : readingOf(ld, object, terms);
    if (reading) yield reading;
  }
}
