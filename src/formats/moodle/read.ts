/** Courses of a Moodle site, as its web services give them: `core_course_get_courses` and `core_course_get_courses_by_field`. */
import { catalogueFormat } from '../json-catalogue.ts';
import type { DraftBuilder, Spot } from '../draft-builder.ts';
import { isFilteredText, partsByLanguage, textsByLanguage } from './multilang.ts';
import type { JsonTree, Node } from '../json-tree.ts';

/** What custom fields of a site mean, by their short names; a site names them as it likes, so each is reported. */
const customFields: readonly (readonly [RegExp, 'price' | 'credit' | 'duration' | 'level' | 'mode' | 'language'])[] = [
  [/price|cost|fee|preis|prix|precio|hind/i, 'price'],
  [/ects|credit|eap|punkte/i, 'credit'],
  [/duration|length|hours|dauer|duree|kestus/i, 'duration'],
  [/level|niveau|nivel|stufe|tase/i, 'level'],
  [/mode|delivery|format|vorm/i, 'mode'],
  [/lang|sprache|keel/i, 'language'],
];

/** A field that a site has made for itself, read by its name. */
const readCustomField = (tree: JsonTree, builder: DraftBuilder, field: Node): void => {
  const [name, label] = [tree.text('shortname', field), tree.text('name', field)];
  tree.text('type', field);
  const raw = tree.texts('valueraw', field)[0];
  const value = tree.texts('value', field)[0] ?? raw;
  if (!value) return;
  const spot = { field: `customfields/${name ?? label ?? ''}`, place: field.path };
  const target = customFields.find(([pattern]) => pattern.test(`${name ?? ''} ${label ?? ''}`))?.[1];
  if (target === undefined) {
    builder.drop(`${label ?? name ?? ''}: ${value.text}`, 'a field of this site that has no place in our record', spot);
    return;
  }
  builder.guess(`${label ?? name ?? ''}: ${value.text}`, `a field of this site read as ${target} by its name`, spot);
  if (target === 'price') builder.price(value.text, spot);
  else if (target === 'credit')
    builder.credit(
      value.text,
      /ects|eap/i.test(`${name ?? ''} ${label ?? ''}`) && /^[\d.,]+$/.test(value.text) ? 'ECTS' : '',
      spot,
    );
  else if (target === 'duration')
    builder.duration(
      /^[\d.,]+$/.test(value.text) && /hour|stunden|heures|horas/i.test(`${name ?? ''} ${label ?? ''}`)
        ? `${value.text} hours`
        : value.text,
      spot,
    );
  else if (target === 'level') builder.level(value.text, spot);
  else if (target === 'language') builder.language(value.text, spot);
  else if (!builder.mode(value.text, spot)) builder.noMode(value.text, spot);
};

/**
 * A text in the language that is wanted, where a filter of the site has several in it; the others are reported.
 * Without the language itself the one for all others stands for it, else the first.
 */
const oneLanguage = (
  builder: DraftBuilder,
  { text, spot }: { readonly text: string; readonly spot: Spot },
  wanted: string,
): { text: string; spot: Spot } => {
  if (!isFilteredText(text)) return { text, spot };
  const texts = textsByLanguage(text);
  const taken = [wanted, wanted.split('-')[0] ?? '', 'other', ...texts.keys()].find((tag) => texts.has(tag)) ?? '';
  for (const [tag, other] of partsByLanguage(text))
    if (tag !== taken && texts.get(tag) !== texts.get(taken)) builder.drop(other, 'a text in another language', spot);
  return { text: texts.get(taken) ?? '', spot };
};

export const moodle = catalogueFormat({
  id: 'moodle',
  label: 'Moodle course list',
  specification: 'https://docs.moodle.org/dev/Web_service_API_functions',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    /"fullname"\s*:/.test(head) &&
    /"shortname"\s*:/.test(head) &&
    /"(?:categoryid|category|summaryformat)"\s*:/.test(head),
  lists: ['courses'],
  // The first course of every site is the site itself.
  isCourse: (value) => typeof value['fullname'] === 'string' && value['format'] !== 'site',
  hiddenBy: ({ visible }) => (visible === 0 || visible === false ? 'a course that its site hides' : undefined),
  identifierOf: (tree) => tree.text('id'),
  skip: [
    'categoryid',
    'category',
    'categorysortorder',
    'summaryformat',
    'format',
    'showgrades',
    'newsitems',
    'numsections',
    'maxbytes',
    'showreports',
    'visible',
    'hiddensections',
    'groupmode',
    'groupmodeforce',
    'defaultgroupingid',
    'enablecompletion',
    'completionnotify',
    'forcetheme',
    'courseformatoptions',
    'showactivitydates',
    'showcompletionconditions',
    'timecreated',
    'timemodified',
    'overviewfiles',
    'contacts',
    'enrollmentmethods',
    'sortorder',
    'legacyfiles',
    'calendartype',
    'marker',
    'theme',
    'requested',
    'cacherev',
    'filters',
    'courseimage',
    'overridecoursename',
    'summaryfiles',
    'pdfexportfont',
  ],
  readCourse: (tree, builder, options) => {
    const wanted = (options.language ?? 'en').toLowerCase();
    const text = (path: string) => {
      const [found] = tree.texts(path);
      return found && oneLanguage(builder, found, wanted);
    };
    const [named] = tree.texts('fullname');
    const spoken = tree.texts('lang')[0]?.text;
    const titles = named ? textsByLanguage(named.text) : new Map<string, string>();
    // Of a text for all other languages nobody says in which it is.
    if (named && options.language === undefined && titles.size && !titles.has('other'))
      builder.titles(titles, spoken, named.spot);
    const display = tree.texts('displayname')[0];
    const title = builder.data.title === undefined ? text('fullname') : undefined;
    const [short, number, summary] = ['shortname', 'idnumber', 'summary'].map(text);
    if (title) builder.title(title.text, title.spot);
    if (display && display.text !== named?.text) builder.drop(display.text, 'one title is kept', display.spot);
    if (number) builder.put('code', number.text, number.spot);
    if (short) builder.put('code', short.text, short.spot);
    if (summary) builder.description(summary.text, summary.spot);
    const category = text('categoryname');
    if (category) builder.statedSubject(category.text, category.spot);
    const language = text('lang');
    if (language) builder.language(language.text, language.spot);
    // Moodle writes 0 for "none".
    const [start, end] = ['startdate', 'enddate']
      .map((path) => tree.texts(path)[0])
      .map((found) => (found?.text === '0' ? undefined : found));
    if (start)
      builder.intake({ start: start.text, end: end?.text }, { start: start.spot, ...(end && { end: end.spot }) });
    for (const field of tree.all('customfields')) readCustomField(tree, builder, field);
  },
});
