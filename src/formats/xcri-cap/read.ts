/**
 * The reader of XCRI-CAP 1.2, the UK profile of Metadata for Learning Opportunities (EN 15982).
 * Elements are told by their local names, because feeds use prefixes and even namespaces as they like;
 * `dcterms:description` counts as `dc:description`.
 */
import { groupBy } from '#text/group.ts';
import { DraftBuilder, linkNote, type Spot } from '../draft-builder.ts';
import {
  InputError,
  type CourseDraft,
  type ProviderFacts,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { cut, oneLine, plainText, readLink, shorten } from '../text.ts';
import { readDate, readMonths } from '../values/date.ts';
import { readDuration } from '../values/duration.ts';
import { readLanguage } from '../values/language.ts';
import { frameworkOf } from '../values/level.ts';
import { byRules } from '../values/reading.ts';
import { codeInText } from '../values/subject-codes.ts';
import { itemsOf } from '../values/words.ts';
import {
  attribute,
  child,
  children,
  placeOf,
  proseOf,
  streamXml,
  textOf,
  textWithTables,
  type Element,
} from '../xml.ts';

const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://purl.org/net/mlo': 'mlo:',
  'http://purl.org/net/cm': 'credit:',
};

const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';

const nameOf = (element: Element, owner?: string): string =>
  `${owner === undefined ? '' : `${owner}/`}${prefixes[element.namespace] ?? ''}${element.name}`;

const at = (element: Element, owner?: string): Spot => ({
  field: nameOf(element, owner),
  place: placeOf(element),
});
const isBlank = (element: Element): boolean =>
  textOf(element).trim() === '' &&
  // The text of an element leaves out its title, and a qualification may have nothing else.
  element.content.every((part) => typeof part === 'string' || isBlank(part)) &&
  ['href', 'identifier', 'dtf', 'interval'].every((name) => attribute(element, name) === undefined);
const typeOf = (element: Element): string => (attribute(element, 'type') ?? '').replace(/^.*:/, '');

/** Descriptive elements that a course passes down to its presentations (XCRI-CAP 1.2, "Inheritance"). */
const inherited = ['assessment', 'learningOutcome', 'prerequisite'] as const;
const isOutcome = (name: string): boolean => /^learningOutcomes?$/.test(name);
const namesOf = (name: (typeof inherited)[number]): readonly string[] =>
  name === 'learningOutcome' ? ['learningOutcome', 'learningOutcomes'] : [name];
const summaries = ['objective', 'abstract'] as const;

/** Elements without a place in our record, with the reason that a report gives. */
const noPlace: Readonly<Record<string, string>> = {
  applicationProcedure: 'how to apply has no field',
  regulations: 'regulations have no field',
  contributor: 'contributors have no field',
  date: 'the date of the description has no field',
  image: 'images are not taken over',
  hasPart: 'parts of a course have no field',
  isPartOf: 'departments have no field',
  applyFrom: 'the first date to apply has no field',
  applyTo: 'the address for applications has no field',
  places: 'the number of places has no field',
};

/** Refinements of dc:description (xcriTerms) without a place in our record. */
const refinementNotes: Readonly<Record<string, string>> = {
  careerOutcome: 'careers have no field',
  contactHours: 'contact hours have no field of their own',
  contactPattern: 'contact pattern has no field',
  specialFeature: 'special features have no field',
};

/** Attributes that are read, or that say nothing about a course. */
const knownAttributes = new Set([
  'identifier',
  'dtf',
  'interval',
  'type',
  'lang',
  'href',
  'recstatus',
  'schemaLocation',
]);

/** Leaves of an element that is read nowhere else, each to be reported by itself. */
const partsOf = (element: Element): Element[] =>
  element.content.every((part) => typeof part === 'string' || part.namespace === xhtmlNamespace)
    ? [element]
    : element.content.filter((part): part is Element => typeof part !== 'string').flatMap(partsOf);

/** Delta updates (XCRI-CAP 1.2): 3 marks what the publisher has withdrawn. */
const isWithdrawn = (element: Element): boolean => attribute(element, 'recstatus')?.trim() === '3';

const speaks = (language: string, wanted: string): boolean => language === wanted || language.startsWith(`${wanted}-`);
const languageOf = (element: Element): string => (element.attributes['xml:lang'] ?? '').toLowerCase();

/**
 * The element with one language of texts that are there in several: the wanted one, else those that state
 * none, else the first. What is left out is handed to `onDrop`.
 */
const inLanguage = (element: Element, wanted: string, onDrop: (left: Element) => void): Element => {
  const groups = groupBy(
    element.content.filter((part): part is Element => typeof part !== 'string' && part.namespace !== xhtmlNamespace),
    (part) => `${part.name} ${typeOf(part)}`,
  );
  const left = new Set<Element>();
  for (const group of groups.values()) {
    const languages = [...new Set(group.map(languageOf))];
    if (languages.length < 2) continue;
    const chosen =
      languages.find((language) => speaks(language, wanted)) ??
      languages.find((language) => language === '') ??
      languages[0];
    for (const part of group) if (languageOf(part) !== chosen) left.add(part);
  }
  for (const part of left) onDrop(part);
  return {
    ...element,
    content: element.content.flatMap((part): (Element | string)[] =>
      typeof part === 'string'
        ? [part]
        : left.has(part)
          ? []
          : [part.namespace === xhtmlNamespace ? part : inLanguage(part, wanted, onDrop)],
    ),
  };
};

/** The name of a provider in the wanted language, of several. */
const nameIn = (titles: readonly Element[], wanted: string): Element | undefined =>
  titles.find((title) => speaks(languageOf(title), wanted)) ?? titles[0];

const providerOf = (parts: readonly Element[], isComplete: boolean, wanted: string): ProviderFacts | undefined => {
  const all = (name: string) => parts.filter((part) => part.name === name);
  const identifiers = all('identifier')
    .map((part) => textOf(part).trim())
    .filter(Boolean);
  const name = oneLine(textOf(nameIn(all('title'), wanted))) || undefined;
  const key = identifiers[0] ?? name;
  if (key === undefined) return undefined;
  const links = [...all('url').map((part) => textOf(part)), ...identifiers];
  const location = all('location')[0];
  const postcode = oneLine(textOf(child(location, 'postcode')));
  const isBritish =
    links.some((link) => /\.(?:ac|gov|co|org)\.uk(?:[/:]|$)/.test(link)) ||
    /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(postcode);
  return {
    key,
    identifiers: identifiers.filter((identifier) => identifier !== key),
    ...(name && { name: cut(name, 160) }),
    url: links.find((link) => readLink(link))?.trim(),
    ...(isComplete && { town: oneLine(textOf(child(location, 'town'))) || undefined }),
    ...(isBritish && { country: 'GB' }),
  };
};

const identifierOf = (course: Element): { identifier: string; guess?: string } => {
  const all = children(course, 'identifier').filter((element) => !isBlank(element));
  const own =
    all.find((element) => typeOf(element) === '') ?? all.find((element) => typeOf(element) === 'internalID') ?? all[0];
  if (own) return { identifier: textOf(own).trim() };
  const url = textOf(child(course, 'url')).trim();
  if (url) return { identifier: url, guess: 'no identifier in the source; its address stands in' };
  const title = oneLine(textOf(child(course, 'title')));
  return { identifier: title, guess: 'no identifier in the source; its title stands in' };
};

/** Leaves of a location or venue that have no field: everything but the town. */
const leavesOf = (element: Element, path: string): { leaf: Element; path: string }[] =>
  element.content.flatMap((part) => {
    if (typeof part === 'string' || part.name === 'town') return [];
    const below = `${path}/${nameOf(part)}`;
    return part.content.some((inner) => typeof inner !== 'string')
      ? leavesOf(part, below)
      : isBlank(part)
        ? []
        : [{ leaf: part, path: below }];
  });

const startKey = (presentation: Element): string => {
  const start = child(presentation, 'start');
  return readDate(attribute(start, 'dtf') ?? '').value ?? readDate(oneLine(textOf(start))).value ?? '';
};

const readQualification = (builder: DraftBuilder, element: Element): void => {
  for (const part of element.content) {
    if (typeof part === 'string' || isBlank(part)) continue;
    const spot = at(part, 'mlo:qualification');
    const text = oneLine(textOf(part));
    switch (part.name) {
      case 'title':
        builder.typeWords(text, spot);
        if (/\b(?:may|can|could) (?:lead|count)|\bcounts? (?:to|towards)\b|\bcontributes? to\b/i.test(text)) {
          builder.guess(text, 'a qualification that it may lead to, read as stackable', spot);
          builder.stacking(text, spot);
        } else {
          if (text !== builder.data.title) builder.put('credential.name', text, spot);
        }
        break;
      case 'abbr':
        builder.typeWords(text, spot);
        break;
      case 'educationLevel':
        builder.typeWords(text, spot);
        builder.level(text, spot);
        break;
      case 'awardedBy':
        builder.awardedBy(text, spot);
        break;
      case 'accreditedBy':
        builder.recognition(`Accredited by ${text}`, spot, 'accredits', text);
        break;
      case 'type':
        builder.typeWords(text, spot);
        builder.drop(text, 'the type of qualification is only used to tell the kind of award', spot);
        break;
      default:
        builder.drop(text, 'this detail of a qualification has no field', spot);
    }
  }
};

const readCreditElement = (builder: DraftBuilder, element: Element): void => {
  const [scheme, level, value] = ['scheme', 'level', 'value'].map((name) => child(element, name));
  const schemeText = oneLine(textOf(scheme));
  const levelText = oneLine(textOf(level));
  builder.credit(textOf(value), schemeText, at(value ?? element, 'mlo:credit'));
  for (const part of element.content) {
    if (typeof part === 'string' || part === scheme || part === level || part === value) continue;
    builder.drop(textOf(part), 'one scheme, level and value of a credit are kept', at(part, 'mlo:credit'));
  }
  if (value === undefined && level === undefined) builder.drop(schemeText, 'a credit without a value', at(element));
  if (level && levelText) {
    const framework = frameworkOf(schemeText);
    if (framework && /^(?:level )?\d{1,2}$/i.test(levelText))
      builder.level(levelText, at(level, 'mlo:credit'), framework);
    // A level that names its framework is of that, whatever the points are called.
    else if (frameworkOf(levelText)) builder.level(levelText, at(level, 'mlo:credit'));
    else {
      const words = [schemeText, 'level', levelText].filter(Boolean).join(' ');
      const spot = at(level, 'mlo:credit');
      const why = 'the level of a credit whose scheme names no framework that is known: kept as words';
      builder.put('levelNote', builder.take('levels', byRules(levelText, words, [why]), spot), spot);
    }
  }
};

const readDescription = (builder: DraftBuilder, element: Element, owner?: string): void => {
  const refinement = typeOf(element);
  const spot = { ...at(element, owner), ...(refinement && { field: `${nameOf(element, owner)} (${refinement})` }) };
  const text = proseOf(element) || (attribute(element, 'href') ?? '');
  switch (refinement) {
    case '':
      builder.description(text, spot);
      break;
    case 'studyHours':
      builder.duration(text, spot);
      break;
    case 'leadsTo':
      builder.stacking(text, spot);
      break;
    case 'topic':
      for (const item of itemsOf(plainText(text)).items) {
        if (item.length <= 160) builder.put('skills', item, spot);
        else builder.drop(item, 'a topic that is a paragraph', spot);
      }
      break;
    case 'assessmentStrategy':
      builder.put('assessment.text', text, spot);
      break;
    case 'learningOutcome':
      builder.outcomes(text, spot);
      break;
    case 'prerequisites':
    case 'entryRequirements':
      builder.put('entry.text', text, spot);
      break;
    case 'aim':
      builder.description(text, spot);
      break;
    case 'teachingStrategy':
    case 'structure':
      builder.drop(text, 'structure and teaching have no field', spot);
      break;
    default:
      builder.drop(text, refinementNotes[refinement] ?? 'this refinement of the description has no field', spot);
  }
};

const readSubject = (builder: DraftBuilder, element: Element): void => {
  const code = attribute(element, 'identifier')?.trim();
  const scheme = attribute(element, 'type') === undefined ? '' : typeOf(element);
  const text = oneLine(textOf(element));
  const inText = codeInText(text);
  if (inText) builder.subjectCode(inText.scheme, inText.code, undefined, at(element));
  else if (code && (scheme || /^https?:/.test(code)))
    // What ISCED calls a field is no topic of the course.
    builder.subjectCode(scheme, code, /isced/i.test(scheme + code) ? undefined : text || undefined, at(element));
  else if (code && /^[A-Z]{1,2}\.\d*$/.test(code)) {
    builder.guess(code, 'a subject code without its classification, read as LDCS', at(element));
    builder.subjectCode('LDCS', code, text, at(element));
  } else if (text) builder.subjectLabel(text, at(element));
};

const patternCodes: Readonly<Record<string, string>> = {
  DT: 'Daytime',
  EV: 'Evening',
  TW: 'Twilight',
  DR: 'Day or block release',
  WE: 'Weekend',
  CS: 'Customised',
};

/** Attendance: the mode where it states one, and whatever else a feed has put in its place. */
const attendance: UseOfRun = (builder, element, spot) => {
  const name = element.name;
  const code = attribute(element, 'identifier')?.trim() ?? '';
  const label = oneLine(textOf(element));
  const isMode =
    (name === 'attendanceMode' || (code === '' && builder.data.delivery?.mode === undefined)) && name !== 'studyMode';
  const told = isMode && ((code !== '' && builder.mode(code, spot)) || builder.mode(label, spot));
  const study =
    (name === 'studyMode' && code !== '' && builder.studyMode(code, spot)) || builder.studyMode(label, spot);
  if (study && name !== 'studyMode') builder.guess(label, 'a study mode in another field', spot);
  const isUsed = told || study;
  const pattern = name === 'attendancePattern' ? patternCodes[code.toUpperCase()] : undefined;
  const isPattern =
    name === 'attendancePattern'
      ? pattern !== undefined || (!isUsed && label !== '')
      : !isUsed && /\b(?:evenings?|weekends?|day ?time|twilight|day|block)\b/i.test(label);
  if (isPattern && name !== 'attendancePattern') builder.guess(label, 'an attendance pattern in another field', spot);
  if (isPattern) builder.put('delivery.note', pattern ?? label, spot);
  else if (!isUsed && code.toUpperCase() !== 'NK')
    builder.drop(label || code, `says no ${name === 'studyMode' ? 'study mode' : 'attendance mode'}`, spot);
};

/** What the words beside a date for machines say: the same date, perhaps less precise; another date; or something to tell. */
const besides = (element: Element | undefined): 'nothing' | 'another date' | 'words' => {
  const machine = readDate(attribute(element, 'dtf') ?? '').value;
  const words = oneLine(textOf(element));
  if (machine === undefined || words === '') return 'nothing';
  const date = readDate(words).value;
  if (readMonths(words)?.includes(Number(machine.slice(5, 7))) && /^\p{L}+$/u.test(words)) return 'nothing';
  return date === undefined ? 'words' : machine.startsWith(date) ? 'nothing' : 'another date';
};

const isUnstated = (text: string): boolean => /^not stated$/i.test(text);

/** When and where a run takes place. */
const readDates = (builder: DraftBuilder, presentation: Element): void => {
  const owner = 'presentation';
  const [start, end, until, url, venue] = datesOfRun.map((name) => child(presentation, name));
  const dated = (element: Element | undefined) => attribute(element, 'dtf') ?? (element && textOf(element));
  const place = child(child(venue, 'provider'), 'location');
  const startText = oneLine(textOf(start));
  for (const element of [start, end, until]) {
    const kind = besides(element);
    if (element && (kind === 'another date' || (kind === 'words' && element !== start)))
      builder.drop(textOf(element), 'words beside a date for machines, which is kept', at(element, owner));
  }
  builder.intake(
    {
      start: isUnstated(startText) ? '' : startText,
      ...(besides(start) === 'words' && { note: startText }),
      startDate: attribute(start, 'dtf'),
      end: dated(end),
      applyBy: dated(until),
      url: url && textOf(url),
      town: textOf(child(place, 'town')),
    },
    {
      start: at(start ?? presentation, owner),
      ...(end && { end: at(end, owner) }),
      ...(until && { applyBy: at(until, owner) }),
      ...(url && { url: at(url, owner) }),
      ...(place && { town: at(place, `${owner}/venue`) }),
    },
  );
  for (const { leaf, path } of venue ? leavesOf(venue, `${owner}/venue`) : []) {
    if (textOf(leaf).trim() !== textOf(child(place, 'town')).trim())
      builder.drop(textOf(leaf), 'of a venue only the town is kept', { field: path, place: placeOf(leaf) });
  }
  for (const name of datesOfRun) {
    for (const part of children(presentation, name).slice(1).flatMap(partsOf))
      builder.drop(textOf(part), `one ${name} of a run is kept`, at(part, owner));
  }
};

/** How an element of a presentation is read. */
type UseOfRun = (builder: DraftBuilder, element: Element, spot: Spot) => void;

const datesOfRun = ['start', 'end', 'applyUntil', 'url', 'venue'] as const;

/** Elements of a presentation, in the order in which they are read. */
const elementsOfRun: Readonly<Record<string, UseOfRun>> = {
  attendanceMode: attendance,
  attendancePattern: attendance,
  studyMode: attendance,
  duration: (builder, element, spot) => {
    const text = oneLine(textOf(element));
    const interval = attribute(element, 'interval')?.trim() ?? '';
    const [machine, words] = [interval ? readDuration(interval).value : undefined, readDuration(text).value];
    if (interval && !machine) builder.drop(interval, 'no ISO 8601 duration', spot);
    if (!isUnstated(text) || machine) builder.duration(machine ? interval : text, spot);
    if (machine && text && JSON.stringify(machine.duration) !== JSON.stringify(words?.duration))
      builder.drop(text, 'words beside a duration for machines, which is kept', spot);
  },
  engagement: (builder, element, spot) => builder.duration(textOf(element), spot),
  languageOfInstruction: (builder, element, spot) => builder.language(textOf(element), spot),
  languageOfAssessment: (builder, element, spot) => {
    const text = oneLine(textOf(element));
    if (!builder.data.languages?.includes(text.toLowerCase()))
      builder.drop(text, 'the language of assessment has no field', spot);
  },
  cost: (builder, element, spot) => {
    const text = oneLine(textOf(element));
    if (/^0+(?:[.,]0+)?$/.test(text)) builder.drop(text, 'a bare zero: says neither "free" nor how much', spot);
    else builder.price(textWithTables(element), spot);
  },
  age: (builder, element, spot) => builder.drop(textOf(element), 'an age range has no field of its own', spot),
  identifier: (builder, element, spot) => {
    const text = oneLine(textOf(element));
    if (text !== builder.identifier) builder.drop(text, 'identifiers of single runs are not kept', spot);
  },
  subject: (builder, element) => readSubject(builder, element),
};

const readPresentation = (course: DraftBuilder, presentation: Element): void => {
  const owner = 'presentation';
  const builder = course.run(placeOf(presentation));
  for (const [name, use] of Object.entries(elementsOfRun)) {
    for (const element of children(presentation, name))
      if (!isBlank(element)) use(builder, element, at(element, owner));
  }
  readDates(builder, presentation);
  const known = [...Object.keys(elementsOfRun), ...datesOfRun, ...inherited, ...summaries, 'description'];
  for (const element of presentation.content) {
    if (typeof element === 'string' || isBlank(element)) continue;
    if (element.name === 'title') {
      const text = oneLine(textOf(element));
      if (text !== course.data.title) builder.drop(text, 'titles of single runs are not kept', at(element, owner));
    } else if (!known.includes(element.name) && !isOutcome(element.name)) reportParts(builder, element, owner);
  }
  course.join(builder);
};

/** An element that is read nowhere, each part of it by itself. */
const reportParts = (builder: DraftBuilder, element: Element, owner?: string): void => {
  for (const part of partsOf(element)) {
    builder.drop(
      oneLine(textOf(part)) || attribute(part, 'href'),
      noPlace[element.name] ?? 'this element has no field',
      at(part, owner),
    );
  }
};

/**
 * The description: what the course says in `dc:description`, in several where it uses several, otherwise
 * its objective or abstract. A presentation describes itself, and stands in only where the course says nothing.
 */
const readDescriptions = (builder: DraftBuilder, course: Element, presentations: readonly Element[]): void => {
  const own = children(course, 'description').filter((element) => !isBlank(element));
  const plain = own.filter((element) => typeOf(element) === '');
  const telling = plain.length > 1 ? plain.filter((element) => oneLine(textOf(element)).length > 60) : plain;
  const used = telling.length ? telling : plain.slice(0, 1);
  if (used[0]) builder.description(used.map(proseOf).join('\n\n'), at(used[0]));
  for (const element of plain)
    if (!used.includes(element)) builder.drop(textOf(element), 'a label among the descriptions', at(element));
  for (const element of own) if (!plain.includes(element)) readDescription(builder, element);
  for (const name of summaries) {
    const element = [course, ...presentations]
      .flatMap((owner) => children(owner, name))
      .find((found) => !isBlank(found));
    if (!element) continue;
    const text = oneLine(proseOf(element));
    if (builder.data.description === undefined) builder.description(proseOf(element), at(element));
    else if (!oneLine(builder.data.description).startsWith(text)) {
      builder.drop(
        text,
        name === 'abstract' ? 'the abstract beside a description' : 'the objective beside a description',
        at(element),
      );
    }
  }
  for (const element of presentations.flatMap((presentation) => children(presentation, 'description'))) {
    if (isBlank(element)) continue;
    const spot = at(element, 'presentation');
    if (builder.data.description === undefined && oneLine(textOf(element)).length > 60)
      readDescription(builder, element, 'presentation');
    else builder.drop(textOf(element), 'descriptions of single runs are not kept', spot);
  }
};

/** What a course says itself, or, where it is silent, what its presentations say. */
const readDescriptive = (builder: DraftBuilder, course: Element, presentations: readonly Element[]): void => {
  for (const name of inherited) {
    const own = children(course, ...namesOf(name)).filter((element) => !isBlank(element));
    const below = presentations.flatMap((presentation) =>
      children(presentation, ...namesOf(name)).filter((element) => !isBlank(element)),
    );
    const isNew = (element: Element, index: number) =>
      !below.slice(0, index).some((other) => textOf(other) === textOf(element));
    const used = own.length ? own : below.filter(isNew);
    const owner = own.length ? undefined : 'presentation';
    if (own.length) {
      for (const element of below)
        builder.drop(
          textOf(element),
          'a presentation says it otherwise; what the course says is kept',
          at(element, 'presentation'),
        );
    }
    for (const element of used) {
      const text = proseOf(element);
      const spot = at(element, owner);
      if (name === 'assessment') builder.put('assessment.text', text, spot);
      else if (name === 'learningOutcome') builder.outcomes(text, spot);
      else builder.put('entry.text', text, spot);
    }
  }
};

/** Attributes that nobody reads, and the addresses of links within texts, of which only the words are kept. */
const reportAttributes = (builder: DraftBuilder, element: Element): void => {
  const isXhtml = element.namespace === xhtmlNamespace;
  for (const [name, value] of Object.entries(element.attributes)) {
    const local = name.replace(/^.*:/, '');
    const spot = { ...at(element), field: `${nameOf(element)}/@${name}` };
    if (isXhtml && (local === 'href' || local === 'src')) {
      if (value !== textOf(element).trim()) builder.drop(value, linkNote, spot);
    } else if (!isXhtml && !name.startsWith('xmlns') && !knownAttributes.has(local) && element.name !== 'image')
      builder.drop(value, 'an attribute of no known meaning', spot);
  }
  for (const part of element.content) if (typeof part !== 'string') reportAttributes(builder, part);
};

const schemes = { ucas: 'ucas', lars: 'lars', learningaim: 'lars', kiscourseid: 'kiscourse', ctid: 'ctid' } as const;

const identifier = (builder: DraftBuilder, element: Element): void => {
  const [text, type, spot] = [textOf(element).trim(), typeOf(element), at(element)];
  if (text === '' || text === builder.identifier) return;
  const scheme = Object.entries(schemes).find(([name]) => name === type.toLowerCase())?.[1];
  const isAddress = /^https?:/.test(text);
  if (scheme) builder.identify(scheme, text, spot);
  else if (/^(?:internal|course)/i.test(type) || (type === '' && !isAddress && text.length <= 60 && !builder.data.code))
    builder.put('code', text, spot);
  else builder.identify('other', text, spot);
};

/** The type of a course tells the kind of award, or the stage of education. */
const courseType = (builder: DraftBuilder, element: Element): void => {
  const text = oneLine(textOf(element));
  builder.typeWords(text, at(element));
  if (/^(?:under|post)-?graduate$/i.test(text)) builder.level(text, at(element));
  else builder.drop(text, 'the type is only used to tell the kind of award', at(element));
};

/** Elements of a course, in the order in which they are read; descriptions and presentations are read beside them. */
const elementsOfCourse: Readonly<Record<string, (builder: DraftBuilder, element: Element) => void>> = {
  title: (builder, element) => {
    builder.title(textOf(element), at(element));
    const language = readLanguage(element.attributes['xml:lang'] ?? '');
    if (language?.startsWith('en') === false) builder.put('titleLanguage', language, at(element));
  },
  type: courseType,
  qualification: readQualification,
  level: (builder, element) => builder.level(textOf(element), at(element)),
  credit: readCreditElement,
  subject: readSubject,
  identifier,
  url: (builder, element) => builder.url(textOf(element), at(element)),
};
const knownOfCourse = new Set<string>([
  ...Object.keys(elementsOfCourse),
  ...inherited.flatMap(namesOf),
  ...summaries,
  'description',
  'presentation',
]);

/** The runs of a course, oldest first; those that the source has withdrawn only where there are no others. */
const runsOf = (builder: DraftBuilder, course: Element): Element[] => {
  const runs = children(course, 'presentation');
  const standing = runs.filter((run) => !isWithdrawn(run));
  for (const run of standing.length ? runs : []) {
    if (isWithdrawn(run))
      builder.drop(textOf(child(run, 'start')) || 'a run', 'a run that the source marks as withdrawn', at(run));
  }
  return [...(standing.length ? standing : runs)].sort((a, b) =>
    startKey(a) < startKey(b) ? -1 : startKey(a) > startKey(b) ? 1 : 0,
  );
};

const readCourse = (source: Element, provider: ProviderFacts | undefined, options: ReadOptions): CourseDraft => {
  const { identifier: id, guess } = identifierOf(source);
  if (id === '') throw new InputError('a course without an identifier, an address or a title', placeOf(source));
  const builder = new DraftBuilder(id, placeOf(source), options);
  const course = inLanguage(source, (options.language ?? 'en').toLowerCase(), (left) => {
    builder.drop(textOf(left), `a text in another language (${languageOf(left) || 'not stated'})`, at(left));
  });
  builder.provider = provider;
  if (guess) builder.guess(id, guess, at(course));
  if (isWithdrawn(course)) {
    builder.put('status', 'closed', at(course));
    builder.guess('recstatus 3', 'marked as withdrawn by the source: read as closed', at(course));
  }
  for (const [name, use] of Object.entries(elementsOfCourse))
    for (const element of children(course, name)) if (!isBlank(element)) use(builder, element);
  const presentations = runsOf(builder, course);
  readDescriptions(builder, course, presentations);
  readDescriptive(builder, course, presentations);
  for (const presentation of presentations) readPresentation(builder, presentation);
  for (const element of course.content) {
    if (typeof element !== 'string' && !isBlank(element) && !knownOfCourse.has(element.name))
      reportParts(builder, element);
  }
  reportAttributes(builder, course);
  return builder.finish();
};

const loss = (element: Element, field: string, note: string): Reading => ({
  kind: 'loss',
  loss: { field, place: placeOf(element), value: shorten(textOf(element)), reason: 'dropped', note },
});

/** What an element of a provider beside its courses says; `head` holds those that came before it, and itself. */
function* readProvider(element: Element, head: readonly Element[], wanted: string): Generator<Reading> {
  if (element.name === 'location') {
    // The location comes after the courses (XCRI-CAP 1.2 sequence), and with it the town.
    const provider = providerOf(head, true, wanted);
    if (provider && head.filter(({ name }) => name === 'location').length === 1) yield { kind: 'provider', provider };
    for (const { leaf, path } of leavesOf(element, 'provider/mlo:location'))
      yield loss(leaf, path, 'of a provider’s location only the town is kept');
    return;
  }
  const field = nameOf(element, 'provider');
  if (element.name === 'title') {
    const titles = head.filter(({ name }) => name === 'title');
    const left = titles.find((title) => title !== nameIn(titles, wanted) && (title === element || titles.length === 2));
    if (left) yield loss(left, field, 'one name of a provider is kept');
  } else if (element.name !== 'identifier' && !isBlank(element)) {
    if (element.name !== 'url' || textOf(element).trim() !== providerOf(head, false, wanted)?.url)
      yield loss(element, field, 'a detail of the provider has no field');
  }
}

const checkRoot = (element: Element): void => {
  if (element.name !== 'catalog' && !(element.name === 'provider' && /xcri/i.test(element.namespace)))
    throw new InputError(`the XML starts with <${element.name}>; XCRI-CAP starts with <catalog>`, placeOf(element));
};

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const wanted = (options.language ?? 'en').toLowerCase();
  let generated: string | undefined;
  let isAnnounced = false;
  let provider: Element | undefined;
  let head: Element[] = [];
  const stream = streamXml(source, {
    isWhole: (name, path) =>
      name === 'course' || path.at(-1) === 'provider' || (path.at(-1) === 'catalog' && name !== 'provider'),
    onOpen: (element, path) => {
      if (path.length) return;
      checkRoot(element);
      generated = readDate(attribute(element, 'generated') ?? '').value;
    },
  });
  for await (const { element, parent } of stream) {
    if (generated !== undefined && !isAnnounced) yield { kind: 'date', date: generated };
    isAnnounced = true;
    const isOfProvider = parent?.name === 'provider';
    // The stream runs ahead of what is read here, so a new provider is told by the element that this one stands in.
    if (isOfProvider && parent !== provider) {
      provider = parent;
      head = [];
    }
    if (element.name === 'course') {
      const facts = isOfProvider ? providerOf(head, false, wanted) : undefined;
      yield { kind: 'course', draft: readCourse(element, facts, { today: generated, ...options }) };
    } else if (isOfProvider) {
      head.push(element);
      yield* readProvider(element, head, wanted);
    } else if (!isBlank(element))
      yield loss(element, nameOf(element, parent?.name), 'a detail of the catalogue has no field');
  }
}
