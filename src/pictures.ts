/** The pictures of the guides, from the records of `content/`: their pages and their files say the same. */
import * as words from '#words/charts.ts';
import { range } from '#words/quantities.ts';
import {
  acceptance,
  courses,
  creditSystems,
  findSource,
  findings,
  fitCheck,
  frameworks,
  fundingSchemes,
  guides,
  listedCourses,
  providers,
} from './catalogue.ts';
import { isKnown } from '#domain/answer.ts';
import {
  ladder,
  lengthByType,
  pricedCourses,
  spread,
  statedElements,
  weeksInWords,
  type PricedCourse,
} from '#domain/chart-data.ts';
import { convertCredit, hoursOfCredit } from '#domain/convert.ts';
import { courseKinds, fewestOfKind, modesOf, sentenceCase, typeLabel } from '#domain/course-types.ts';
import { poundsPer, rateDays } from '#domain/currency-rates.ts';
import { percentOf } from '#domain/data-quality.ts';
import { formatDate } from '#domain/dates.ts';
import { elementAnswer, elements } from '#domain/disclosure.ts';
import { formatMoney } from '#domain/money.ts';
import { chartsIn, type Picture } from '#domain/picture.ts';
import { formatPrice } from '#domain/price.ts';
import { formatQuantity, lower, middle } from '#domain/quantity.ts';
import { coursePath, guidePath } from '#domain/urls.ts';
import { drawnPictureIds, pictureIds, type DrawnPictureId, type PictureId } from '#schemas/picture.ts';
import { formatNumber } from './words/format.ts';
import { href } from './site.ts';

type Maker = () => Promise<Omit<Picture, 'id'>>;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How long courses take by the calendar, by kind: the medians. */
const lengths: Maker = async () => {
  const rows = lengthByType(await listedCourses());
  const [quickest, slowest] = [rows[0], rows.at(-1)];
  const longest = Math.max(...rows.map(({ weeks }) => weeks.median));
  return {
    title:
      quickest && slowest
        ? words.lengths.title(
            quickest.label.toLowerCase(),
            weeksInWords(quickest.weeks.median),
            slowest.label.toLowerCase(),
            weeksInWords(slowest.weeks.median),
          )
        : words.lengths.anyTitle,
    alt: words.lengths.alt(
      rows.map(({ label, weeks }) => `${label.toLowerCase()} ${weeksInWords(weeks.median)}`).join('; '),
    ),
    caption: [
      words.lengths.caption,
      words.lengths.counted(
        rows.reduce((sum, { count }) => sum + count, 0),
        fewestOfKind,
      ),
    ],
    columns: words.lengths.columns,
    rows: rows.map(({ label, weeks, count, without }) => [
      label,
      weeksInWords(weeks.median),
      range(weeksInWords(weeks.low), weeksInWords(weeks.high)),
      weeksInWords(weeks.min),
      weeksInWords(weeks.max),
      String(count),
      String(without),
    ]),
    bars: rows.map(({ label, count, weeks }) => ({
      label: `${label} (${count})`,
      share: weeks.median / longest,
      value: weeksInWords(weeks.median),
    })),
  };
};

/** How many listings of the directory state each element of the EU list. */
const stated: Maker = async () => {
  const all = await courses();
  const rows = statedElements(all);
  const inWords = (row: (typeof rows)[number] | undefined) => ({
    label: row?.label.toLowerCase() ?? '',
    share: percent(row?.share ?? 0),
  });
  const [first, last] = [inWords(rows[0]), inWords(rows.at(-1))];
  return {
    title: words.stated.title(first, last),
    alt: words.stated.alt(rows.length, first, last),
    caption: [words.stated.caption, words.stated.list],
    columns: words.stated.columns,
    rows: rows.map(({ label, count, share }) => [label, words.countOf(count, all.length), percent(share)]),
    bars: rows.map(({ label, share }) => ({ label, share, value: percent(share) })),
  };
};

/** The price of a hundred hours over the directory, cheapest first. */
const hours: Maker = async () => {
  const all = await listedCourses();
  const priced = pricedCourses(all);
  const paid = priced.filter(({ poundsPerHundred }) => poundsPerHundred > 0);
  const free = priced.length - paid.length;
  const drawn = spread(paid, 40);
  const inTable = [...spread(priced.slice(0, free), 40), ...drawn];
  const [first] = paid;
  const last = paid.at(-1);
  if (!first || !last) throw new Error('No course states a price together with hours, so there is nothing to draw');
  const perHundred = ({ perHundred: { amount, currency }, isFromCredit }: PricedCourse) =>
    words.aboutIf(isFromCredit, formatMoney(Math.round(amount), currency));
  const currencies = [...new Set(paid.map(({ perHundred: { currency } }) => currency))]
    .filter((currency) => currency !== 'GBP')
    .sort();
  const rates = currencies.map((currency) =>
    words.hours.rate(formatMoney(1, currency), formatMoney(poundsPer(currency) ?? 0, 'GBP')),
  );
  const times = Math.round(last.poundsPerHundred / first.poundsPerHundred);
  return {
    title: words.hours.title(times),
    alt: words.hours.alt(paid.length, last.course.title, times, first.course.title),
    caption: [
      [
        words.hours.counted(paid.length, all.length),
        free > 0 && words.hours.free(free),
        inTable.length < priced.length && words.hours.drawn(inTable.length),
        words.hours.about,
      ]
        .filter(Boolean)
        .join(' '),
      [words.hours.from, rates.length > 0 && words.hours.rates(formatDate(rateDays().to), rates.join(', '))]
        .filter(Boolean)
        .join(' '),
    ],
    columns: words.hours.columns,
    rows: inTable.map((row) => [
      { text: `${row.course.title}, ${row.course.provider.name}`, href: href(coursePath(row.course)) },
      typeLabel(row.course.type),
      words.hours.ofRow(formatQuantity(row.hours), row.isFromCredit),
      formatPrice(row.course.price) ?? '',
      row.poundsPerHundred > 0 ? perHundred(row) : words.hours.isFree,
    ]),
    bars: drawn.map((row) => ({
      label: `${row.course.title} (${typeLabel(row.course.type).toLowerCase()})`,
      share: row.poundsPerHundred / last.poundsPerHundred,
      value: perHundred(row),
    })),
  };
};

/** For each thing that one may want: the question that comes first, and what follows from the answers. */
const routes: Maker = async () => {
  const { questions, answers } = await fitCheck();
  const question = (id: string) => questions.find((row) => row.id === id);
  const answer = (id: string) => answers.find((row) => row.id === id);
  const rows = (questions[0]?.choices ?? []).flatMap(({ label, leadsTo }) => {
    const next = question(leadsTo);
    if (!next) return [];
    const on = next.choices.filter((choice) => question(choice.leadsTo));
    const off = next.choices.flatMap((choice) => answer(choice.leadsTo)?.title ?? []);
    return [[label, next.text, on.map((choice) => choice.label).join('; '), off.join('; ')]];
  });
  return {
    title: words.routes.title,
    alt: `${words.routes.title}. ${rows.map(([aim, ask]) => `${aim ?? ''}: ${ask ?? ''}`).join(' ')}`,
    caption: [words.routes.caption],
    columns: words.routes.columns,
    rows,
  };
};

/** The registers in which the providers of the directory can be looked up, those of most providers first. */
const registers: Maker = async () => {
  const all = await providers();
  const groups = [...Map.groupBy(all, ({ register }) => register?.entry.id)]
    .flatMap(([id, list]) => {
      const entry = list[0]?.register?.entry;
      return id !== undefined && entry ? [{ entry, count: list.length }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.entry.name < b.entry.name ? -1 : 1));
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const withRegister = groups.reduce((sum, { count }) => sum + count, 0);
  const title = words.registersOf.title(withRegister, groups.length);
  return {
    title,
    alt: `${title}. ${groups.map(({ entry, count }) => `${entry.name}: ${count}`).join('; ')}.`,
    caption: [words.registersOf.caption(all.length - withRegister)],
    columns: words.registersOf.columns,
    rows: groups.map(({ entry, count }) => [{ text: entry.name, href: entry.url }, entry.keeper ?? '', String(count)]),
    bars: groups.map(({ entry, count }) => ({ label: entry.name, share: count / most, value: String(count) })),
  };
};

/** The schemes that may pay, by place and by what they give. */
const funding: Maker = async () => {
  const all = (await fundingSchemes()).filter(({ kind }) => kind !== 'none-confirmed');
  const places = [...Map.groupBy(all, ({ placeName }) => placeName)];
  const columns = [['grant'], ['loan'], ['subsidy'], ['fee-cap', 'tax-relief']];
  const rows = places.map(([place, schemes]) => [
    sentenceCase(place),
    ...columns.map(
      (kinds) =>
        schemes
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ name }) => name)
          .join('; ') || words.fundingByPlace.none,
    ),
  ]);
  const title = words.fundingByPlace.title(all.length, places.length);
  return {
    title,
    alt: `${title}. ${places.map(([place, list]) => `${sentenceCase(place)}: ${list.map(({ name }) => name).join(', ')}`).join('. ')}.`,
    caption: [words.fundingByPlace.caption],
    columns: words.fundingByPlace.columns,
    rows,
  };
};

/** The most credit from elsewhere that universities count towards a masters. */
const limits: Maker = async () => {
  const rows = (await acceptance())
    .flatMap(({ institution, award, scope, total, atMost, source }) =>
      award === 'masters' && total && atMost ? [{ institution, scope, total, atMost, source }] : [],
    )
    .sort((a, b) => b.atMost / b.total - a.atMost / a.total || (a.institution < b.institution ? -1 : 1));
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) throw new Error('No record in content/acceptance states a limit towards a masters');
  const title = words.creditLimits.title(percent(least.atMost / least.total), percent(most.atMost / most.total));
  const named = rows.map((row) => ({
    ...row,
    name: row.scope ? `${row.institution} (${row.scope})` : row.institution,
  }));
  return {
    title,
    alt: `${title}. ${named.map(({ name, atMost, total }) => `${name}: ${percent(atMost / total)}`).join('; ')}.`,
    caption: [words.creditLimits.caption],
    columns: words.creditLimits.columns,
    rows: named.map(({ name, atMost, total, source }) => [
      name,
      formatNumber(atMost),
      formatNumber(total),
      percent(atMost / total),
      { text: source.publisher, href: source.url },
    ]),
    bars: named.map(({ name, atMost, total }) => ({
      label: name,
      share: atMost / total,
      value: percent(atMost / total),
    })),
  };
};

/** What pages of courses that were read whole do not state. */
const unanswered: Maker = async () => {
  const read = (await courses()).filter(({ source }) => source.extent === 'whole');
  const rows = elements
    .map((element) => ({
      label: element.label,
      count: read.filter((course) => !isKnown(elementAnswer(element, course))).length,
    }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const share = (count: number) => `${percentOf({ known: count, of: read.length })}%`;
  return {
    title: words.unanswered.title(rows[0]?.label ?? '', share(rows[0]?.count ?? 0)),
    alt: words.unanswered.alt(read.length),
    caption: [words.unanswered.caption(read.length)],
    columns: words.unanswered.columns,
    rows: rows.map(({ label, count }) => [label, words.countOf(count, read.length), share(count)]),
    bars: rows.map(({ label, count }) => ({ label, share: count / (read.length || 1), value: share(count) })),
  };
};

/** The share of each kind of course that is wholly online. */
const online: Maker = async () => {
  const all = await courses();
  const rows = courseKinds
    .flatMap(({ id, many }) => {
      const ofKind = all.filter(({ type }) => type === id);
      const count = ofKind.filter(({ delivery }) => modesOf(delivery).includes('online')).length;
      return ofKind.length < 10 ? [] : [{ label: sentenceCase(many), count, of: ofKind.length }];
    })
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.label < b.label ? -1 : 1));
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) throw new Error('No kind has ten courses, so there are no shares to draw');
  const share = ({ count, of }: (typeof rows)[number]) => `${percentOf({ known: count, of })}%`;
  return {
    title: words.onlineByKind.title(most.label.toLowerCase(), share(most), least.label.toLowerCase(), share(least)),
    alt: words.onlineByKind.alt(rows.map((row) => `${row.label.toLowerCase()} ${share(row)}`).join('; ')),
    caption: [words.onlineByKind.caption(rows.reduce((sum, { of }) => sum + of, 0))],
    columns: words.onlineByKind.columns,
    rows: rows.map((row) => [row.label, String(row.count), String(row.of), share(row)]),
    bars: rows.map((row) => ({ label: `${row.label} (${row.of})`, share: row.count / row.of, value: share(row) })),
  };
};

/** Hours of study that one credit of each academic system stands for. */
const creditHours: Maker = async () => {
  const rows = await Promise.all(
    (await creditSystems())
      .flatMap((system) =>
        system.academic && system.hoursPerCredit !== undefined && system.source !== undefined
          ? [{ ...system, hours: system.hoursPerCredit, from: system.source }]
          : [],
      )
      .sort((a, b) => middle(a.hours) - middle(b.hours) || (a.name < b.name ? -1 : 1))
      .map(async (system) => ({ ...system, shownSource: await findSource(system.from) })),
  );
  const [least, most] = [rows[0], rows.at(-1)];
  if (!least || !most) throw new Error('No credit system states the hours of a credit, so there is nothing to draw');
  const title = words.creditHours.title(
    least.unit.one,
    formatQuantity(least.hours),
    most.unit.one,
    formatQuantity(most.hours),
  );
  return {
    title,
    alt: `${title}. ${rows.map(({ unit, hours: of }) => `${unit.one}: ${formatQuantity(of)}`).join('; ')}.`,
    caption: [words.creditHours.caption],
    columns: words.creditHours.columns,
    rows: rows.map(({ name, hours: of, fullTimeYear, shownSource }) => [
      name,
      formatQuantity(of),
      fullTimeYear === undefined ? '–' : formatNumber(fullTimeYear),
      { text: shownSource.publisher, href: shownSource.url },
    ]),
    bars: rows.map(({ unit, hours: of }) => ({
      label: sentenceCase(unit.one),
      share: middle(of) / middle(most.hours),
      value: words.hoursOf(formatQuantity(of)),
    })),
  };
};

/** The frameworks of the ladder, in the order of its columns. */
export const ladderColumns = [
  { id: 'eqf', head: ['Europe', ''], code: 'EQF' },
  { id: 'fheq', levelsOf: 'rqf', head: ['England,', 'Wales, NI'], code: 'FHEQ' },
  { id: 'scqf', head: ['Scotland', ''], code: 'SCQF' },
  { id: 'nfq', head: ['Ireland', ''], code: 'NFQ' },
  { id: 'aqf', head: ['Australia', ''], code: 'AQF' },
  { id: 'nzqcf', head: ['New', 'Zealand'], code: 'NZQCF' },
] as const;

/** The rungs of the ladder of levels. @throws where a framework of it does not exist */
export const ladderRungs = async () => {
  const all = await frameworks();
  return ladder(
    ladderColumns.map((column) => {
      const wanted = 'levelsOf' in column ? column.levelsOf : column.id;
      const framework = all.find((row) => row.id === wanted);
      if (!framework) throw new Error(`The level ladder shows the framework "${wanted}", which does not exist`);
      return framework;
    }),
  );
};

const levels: Maker = async () => ({
  marked: '7',
  title: words.ladder.title,
  alt: words.ladder.alt,
  caption: [words.ladder.caption, words.ladder.source],
  columns: ['EQF', words.ladder.award, ...ladderColumns.slice(1).map(({ code }) => code)],
  rows: (await ladderRungs()).map(({ label, typical, levels: of }) => [
    label,
    typical,
    ...of.slice(1).map((list) => (list.length ? list.join(', ') : words.none)),
  ]),
});

/** How many courses of 15 UK credits make a larger award. */
export const stackedAwards = async () => {
  const unit = 15;
  const systems = await creditSystems();
  const uk = systems.find(({ id }) => id === 'cats');
  if (!uk) throw new Error('The picture of stacking needs the credit system "cats"');
  return [
    { name: words.awards.one, credits: 15 },
    { name: words.awards.certificate, credits: 60 },
    { name: words.awards.diploma, credits: 120 },
    { name: words.awards.masters, credits: 180 },
  ].map(({ name, credits }) => ({
    name,
    credits,
    units: credits / unit,
    ects: lower(convertCredit(credits, uk, systems).find(({ system }) => system.id === 'ects')?.byYear ?? 0),
    hours: formatQuantity(hoursOfCredit(credits, uk) ?? 0),
  }));
};

const stack: Maker = async () => {
  const rows = await stackedAwards();
  const most = Math.max(...rows.map(({ credits }) => credits));
  return {
    title: words.stack.title,
    alt: words.stack.alt,
    caption: [words.stack.caption, words.stack.source],
    columns: words.stack.columns,
    rows: rows.map(({ name, credits, ects, hours: of, units }) => [
      name,
      String(credits),
      String(ects),
      words.about(of),
      String(units),
    ]),
    bars: rows.map(({ name, credits, units }) => ({ label: name, share: credits / most, value: String(units) })),
  };
};

/** What surveys and studies found, opinions apart from outcomes. */
export const findingGroups = async () => {
  const all = await findings();
  return (
    [
      { measures: 'opinion', who: words.findings.opinions, what: words.findings.opinion },
      { measures: 'outcome', who: words.findings.outcomes, what: words.findings.outcome },
    ] as const
  )
    .map((meaning) => ({
      ...meaning,
      list: all.filter(({ measures }) => measures === meaning.measures).sort((a, b) => b.percent - a.percent),
    }))
    .filter(({ list }) => list.length > 0);
};

const surveys: Maker = async () => {
  const groups = await findingGroups();
  const value = (of: number) => `${formatNumber(of, 1)}%`;
  return {
    title: words.findings.title,
    alt: words.findings.alt(
      groups.length,
      groups
        .map(({ who, list }) => `${who}: ${list.map((row) => `${value(row.percent)} ${row.claim}`).join('; ')}`)
        .join('. '),
    ),
    caption: [words.findings.caption, words.findings.table],
    columns: words.findings.columns,
    rows: groups.flatMap(({ list, what }) =>
      list.map((row) => [
        value(row.percent),
        row.claim,
        what,
        `${row.who} (${words.askers[row.asker]})`,
        row.year === undefined ? words.findings.noDate : String(row.year),
        row.sample,
        { text: row.source.publisher, href: row.source.url },
      ]),
    ),
    bars: groups.flatMap(({ list, what, measures }) =>
      list.map((row) => ({
        label: `${row.claim} (${what})`,
        share: row.percent / 100,
        value: value(row.percent),
        isConcern: measures === 'opinion',
      })),
    ),
  };
};

const makers: Readonly<Record<PictureId | DrawnPictureId, Maker>> = {
  'credit-hours': creditHours,
  'credit-limits': limits,
  'funding-by-place': funding,
  'how-credits-stack': stack,
  'length-by-type': lengths,
  'level-ladder': levels,
  'online-by-kind': online,
  'price-per-100-hours': hours,
  registers,
  routes,
  'stated-elements': stated,
  'survey-findings': surveys,
  unanswered,
};

const made = new Map<string, Promise<Picture>>();

/** A picture that is worked out from the records. */
export const pictureOf = (id: PictureId | DrawnPictureId): Promise<Picture> => {
  const picture = made.get(id) ?? makers[id]().then((rest) => ({ id, ...rest }));
  made.set(id, picture);
  return picture;
};

/** The tags of guides for pictures with a drawing of their own. */
const tags: Readonly<Record<DrawnPictureId, string>> = {
  'level-ladder': 'LevelLadder',
  'how-credits-stack': 'StackFigure',
  'survey-findings': 'SurveyFindings',
};

/** A picture with the path of the first guide that shows it. A type, since routes ask for one with open keys. */
export type ShownPicture = { readonly picture: Picture; readonly path: string };

/** Every picture that some guide shows: those alone have files. */
export const shownPictures = async (): Promise<ShownPicture[]> => {
  const shown = new Map<string, ShownPicture>();
  for (const guide of await guides()) {
    const body = guide.body;
    const ids = [
      ...pictureIds.filter((id) => body.includes(`<Picture of="${id}"`)),
      ...drawnPictureIds.filter((id) => body.includes(`<${tags[id]}`)),
    ];
    for (const picture of [...(await Promise.all(ids.map(pictureOf))), ...chartsIn(body)])
      if (!shown.has(picture.id)) shown.set(picture.id, { picture, path: guidePath(guide) });
  }
  return [...shown.values()];
};

/** The addresses of the files of one kind. */
export const picturePaths = async () =>
  (await shownPictures()).map((shown) => ({ params: { picture: shown.picture.id }, props: shown }));
