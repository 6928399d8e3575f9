/** XCRI-CAP 1.2, the UK profile of Metadata for Learning Opportunities (EN 15982): how it is written. */
import { escapeHtml } from '#text/escape.ts';
import { groupBy } from '#text/group.ts';
import type { Course } from '#domain/course.ts';
import { ownAwarder } from '#domain/own-award.ts';
import { formatQuantity } from '#domain/quantity.ts';
import { bodiesThat } from '../bodies.ts';
import { type Format } from '../format.ts';
import { factsOfRun } from '../runs.ts';
import { amountText, isoDuration, priceText, schemeNames } from '../shared.ts';
import { cut, oneLine, withoutControls } from '../text.ts';
import { read } from './read.ts';

/** Text as XML has it; what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) cannot be written in any way. */
const escape = (text: string): string => escapeHtml(withoutControls(text));

const tag = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined || text === '' ? '' : `<${name}${attributes}>${escape(text)}</${name}>`;

const xhtml = (name: string, text: string): string =>
  `<${name}><xhtml:div>${text
    .split(/\n{2,}/)
    .map((paragraph) => `<xhtml:p>${paragraph.split('\n').map(escape).join('<xhtml:br/>')}</xhtml:p>`)
    .join('')}</xhtml:div></${name}>`;

const vocabulary = {
  mode: {
    online: ['ON', 'Online'],
    blended: ['MM', 'Mixed mode'],
    'on-campus': ['CM', 'Campus'],
    'work-based': ['WB', 'Work-based'],
  },
  study: { 'full-time': ['FT', 'Full time'], 'part-time': ['PT', 'Part time'], flexible: ['FL', 'Flexible'] },
} as const;

const stageNames = {
  'before-university': 'Further education',
  undergraduate: 'Undergraduate',
  postgraduate: 'Postgraduate',
  doctoral: 'Doctoral',
} as const;

const presentationXml = (course: Course, intake: Course['intakes'][number] | undefined): string => {
  const { delivery, languages, price } = course;
  const { mode, duration, workload, studyMode } = factsOfRun(course, intake?.note);
  const iso = isoDuration(duration);
  const attendance = mode && vocabulary.mode[mode];
  const study = studyMode?.[0] && studyMode.length === 1 ? vocabulary.study[studyMode[0]] : undefined;
  const date = (name: string, value: string | undefined) =>
    value === undefined ? '' : tag(name, value, ` dtf="${value}"`);
  const place = intake?.place ?? delivery.place;
  const start =
    intake === undefined
      ? tag('mlo:start', course.startNote ?? 'Not stated')
      : intake.start === 'anytime'
        ? tag('mlo:start', 'Any time')
        : date('mlo:start', intake.start);
  return [
    '<presentation>',
    tag('mlo:url', intake?.url),
    start,
    date('end', intake?.end),
    duration
      ? tag('mlo:duration', amountText(duration.value, duration.unit), iso ? ` interval="${iso}"` : '')
      : tag('mlo:duration', 'Not stated'),
    date('applyUntil', intake?.applyBy),
    tag('mlo:engagement', workload?.hours === undefined ? undefined : amountText(workload.hours, 'hours')),
    tag(
      'mlo:engagement',
      workload?.hoursPerWeek === undefined ? undefined : `${amountText(workload.hoursPerWeek, 'hours')} per week`,
    ),
    study
      ? tag('studyMode', study[1], ` identifier="${study[0]}"`)
      : tag('studyMode', studyMode?.map((mode) => vocabulary.study[mode][1]).join(' or ')),
    attendance ? tag('attendanceMode', attendance[1], ` identifier="${attendance[0]}"`) : '',
    ...(languages ?? []).map((language) => tag('mlo:languageOfInstruction', language)),
    price ? tag('mlo:cost', priceText(price)) : '',
    place?.town
      ? `<venue><provider>${tag('dc:title', place.town)}<mlo:location>${tag('mlo:town', place.town)}</mlo:location></provider></venue>`
      : '',
    '</presentation>',
  ].join('');
};

const courseXml = (course: Course, origin: string): string => {
  const stage = course.stage && stageNames[course.stage];
  const intakes = course.intakes.length ? course.intakes : [undefined];
  return [
    '<course>',
    course.description ? xhtml('dc:description', course.description) : '',
    tag('dc:identifier', `${origin}/courses/${course.id}/`),
    tag('dc:identifier', course.code),
    ...course.subjects.map(({ code, isced }) =>
      tag('dc:subject', isced, ` identifier="http://data.europa.eu/esco/isced-f/${code}"`),
    ),
    ...(course.skills ?? []).map((skill) => tag('dc:subject', skill)),
    tag('dc:title', course.title, course.titleLanguage ? ` xml:lang="${course.titleLanguage}"` : ''),
    tag('dc:type', course.typeLabel ?? course.type.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase())),
    tag('mlo:url', course.url),
    tag('abstract', course.description && cut(oneLine(course.description), 140)),
    tag('mlo:assessment', course.assessment?.text),
    ...(course.learningOutcomes ?? []).map((outcome) => tag('learningOutcome', outcome)),
    tag('mlo:prerequisite', course.entry?.text),
    ...(course.levels ?? []).map(({ framework, level }) => tag('mlo:level', `${framework.short} level ${level}`)),
    course.credential || stage || course.awardingBody
      ? `<mlo:qualification>${tag('dc:title', course.credential?.name ?? course.title)}${tag('dcterms:educationLevel', stage)}${tag('awardedBy', course.awardingBody?.name ?? ownAwarder(course)?.name)}${bodiesThat(
          'accredits',
          course.recognition,
        )
          .map((body) => tag('accreditedBy', body))
          .join('')}</mlo:qualification>`
      : '',
    ...(course.credits ?? []).map(
      ({ system, value, name }) =>
        `<mlo:credit>${tag('credit:scheme', schemeNames[system.id] ?? name ?? system.name)}${tag('credit:value', formatQuantity(value, String))}</mlo:credit>`,
    ),
    ...intakes.map((intake) => presentationXml(course, intake)),
    '</course>',
  ]
    .filter(Boolean)
    .join('\n');
};

const write = (
  courses: readonly Course[],
  { origin, generated, title, licence }: Parameters<NonNullable<Format['write']>>[1],
): string => {
  const byProvider = groupBy(courses, ({ provider }) => provider.id);
  const providers = [...byProvider.values()].flatMap((list) => {
    const provider = list[0]?.provider;
    if (!provider) return [];
    return [
      '<provider>',
      tag('dc:identifier', `${origin}/providers/${provider.id}/`),
      tag('dc:title', provider.name),
      tag('mlo:url', provider.url),
      ...list.map((course) => courseXml(course, origin)),
      provider.town ? `<mlo:location>${tag('mlo:town', provider.town)}</mlo:location>` : '',
      '</provider>',
    ]
      .filter(Boolean)
      .join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:credit="http://purl.org/net/cm" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:mlo="http://purl.org/net/mlo" xmlns:xhtml="http://www.w3.org/1999/xhtml" generated="${escape(generated)}">
${tag('dc:description', `${title}. Licence: ${licence}`)}
${providers.join('\n')}
</catalog>
`;
};

export const xcriCap = {
  id: 'xcri-cap',
  label: 'XCRI-CAP 1.2',
  specification: 'https://github.com/Cetis/xcri/blob/master/xcri/XCRI_CAP_1.2.md',
  extensions: ['.xml'],
  mediaType: 'application/xml',
  detect: (head) => /<(?:[\w-]+:)?catalog[\s>]|<(?:[\w-]+:)?provider\s[^>]*\/\/xcri\.org\//.test(head),
  read,
  write,
  carries: [
    'title',
    'titleLanguage',
    'description',
    'url',
    'code',
    'subjects',
    'learningOutcomes',
    'assessment.text',
    'entry.text',
    'levels.framework',
    'levels.level',
    'stage',
    'credits.system',
    'credits.value',
    'duration.value',
    'duration.unit',
    'workload.hours',
    'workload.hoursPerWeek',
    'studyMode',
    'delivery.mode',
    'languages',
    'intakes.start',
    'intakes.end',
    'intakes.applyBy',
    'intakes.url',
    'price.category',
    'price.options.amount',
    'price.options.currency',
    'skills',
    'price.options.per',
    'price.options.for',
    'credits.name',
    'awardingBody.name',
    'credential.name',
  ],
  adds: {
    identifiers: 'the page of the course here, by which an importer knows it again',
    'intakes.place': 'the place of the course, which XCRI-CAP states with each run',
    startMonths: 'months that stand in the words about starts',
  },
} as const satisfies Format;
