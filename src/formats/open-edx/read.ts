/** Catalogues of Open edX: the course discovery service, the list of courses of an LMS, and MITx Online's catalogue built on it. */
import { isObject } from '#text/is-object.ts';
import type { DraftBuilder, Spot } from '../draft-builder.ts';
import { catalogueFormat } from '../json-catalogue.ts';
import type { JsonTree, Node } from '../json-tree.ts';
import { readAmount } from '../values/number.ts';
import type { PriceOption, ReadPrice } from '../values/price.ts';
import { byRules } from '../values/reading.ts';
import { showPrice } from '../values/show.ts';
import { isCurrency } from '../values/is-valid.ts';

/** Seats that cost nothing lead to no certificate; see "Enrollment tracks" of the Open edX documentation. */
const freeSeats = new Set(['audit', 'honor', 'unpaid-executive-education']);

interface Seat {
  readonly type: string;
  readonly price: string | undefined;
  readonly currency: string | undefined;
  readonly spot: Spot;
}

const price = (builder: DraftBuilder, seats: readonly Seat[]): void => {
  const [first] = seats;
  if (!first) return;
  const words = seats
    .map(({ type, price: amount, currency }) => [type, amount, currency].filter(Boolean).join(' '))
    .join('; ');
  const isFree = seats.some(({ type, price: amount }) => freeSeats.has(type) && Number(amount ?? 0) === 0);
  const paid = seats.filter(({ type, price: amount }) => !freeSeats.has(type) || Number(amount ?? 0) > 0);
  const options: PriceOption[] = [];
  for (const { type, price: amount, currency, spot } of paid) {
    const value = amount === undefined ? undefined : readAmount(amount)?.value;
    if (value === undefined || value === 0) continue;
    if (currency === undefined || !isCurrency(currency)) {
      builder.drop(amount, 'an amount without a currency', spot);
      continue;
    }
    const option: PriceOption = {
      amount: value,
      currency,
      ...(isFree && { covers: 'certificate' as const }),
      ...(paid.length > 1 && { note: type }),
    };
    if (!options.some((known) => known.amount === option.amount && known.currency === currency)) options.push(option);
  }
  const category: ReadPrice['category'] = !paid.length ? 'free' : isFree ? 'partially-free' : 'paid';
  const rules =
    isFree && paid.length ? ['a seat without a certificate for nothing, and one with it to be paid for'] : [];
  const read = builder.take('price', byRules<ReadPrice>(words, { category, options }, rules), first.spot, showPrice);
  if (read)
    builder.addPrice(
      { category: read.category, ...(read.options.length && { options: [...read.options] }) },
      first.spot,
    );
};

const readRun = (tree: JsonTree, course: DraftBuilder, node: Node): void => {
  const run = course.run(node.path);
  const text = (path: string) => tree.texts(path, node)[0];
  const first = (...paths: string[]) => paths.map((path) => text(path)).find((found) => found !== undefined);
  const at = { field: 'course_runs', place: node.path };
  const title = text('title');
  if (title && title.text !== course.data.title) run.drop(title.text, 'titles of single runs are not kept', title.spot);
  const start = first('start', 'start_date');
  const end = first('end', 'end_date');
  const applyBy = first('enrollment_end');
  const page = first('marketing_url', 'courseware_url');
  const isOpen = tree.is('is_enrollable', node);
  run.intake(
    {
      start: start?.text,
      end: end?.text,
      applyBy: applyBy?.text,
      url: page?.text,
      ...(isOpen !== undefined && { state: isOpen ? ('open' as const) : ('closed' as const) }),
    },
    {
      start: start?.spot ?? at,
      ...(end && { end: end.spot }),
      ...(applyBy && { applyBy: applyBy.spot }),
      ...(page && { url: page.spot }),
    },
  );
  const [least, most] = [text('min_effort'), text('max_effort')];
  if (least ?? most) {
    const words = [least?.text, most?.text].filter(
      (part, index, all) => part !== undefined && all.indexOf(part) === index,
    );
    run.duration(`${words.join(' to ')} hours per week`, (most ?? least)?.spot ?? at);
  }
  const weeks = text('weeks_to_complete');
  if (weeks) run.duration(`${weeks.text} weeks`, weeks.spot);
  const pace = first('pacing_type', 'pacing');
  if (pace && !run.pace(pace.text, pace.spot)) run.drop(pace.text, 'says no pace', pace.spot);
  const isSelfPaced = tree.is('is_self_paced', node);
  if (isSelfPaced !== undefined) run.pace(isSelfPaced ? 'self-paced' : 'scheduled', at);
  const language = text('content_language');
  if (language) run.language(language.text, language.spot);
  const level = text('level_type');
  if (level) run.level(level.text, level.spot);
  for (const { text: words, spot } of [
    ...tree.texts('full_description', node),
    ...tree.texts('short_description', node),
  ])
    if (words !== course.data.description) course.description(words, spot);
  const outcome = text('outcome');
  if (outcome) run.outcomes(outcome.text, outcome.spot);
  const seats: Seat[] = tree.all('seats', node).map((seat) => ({
    type: tree.text('type', seat) ?? 'seat',
    price: tree.text('price', seat),
    currency: tree.text('currency', seat),
    spot: { field: 'seats', place: seat.path },
  }));
  if (seats.length) price(run, seats);
  else {
    const modes = tree.texts('enrollment_modes.mode_slug', node);
    const amounts = tree.texts('products.price', node);
    const found = modes.map(({ text: type, spot }) => ({
      type,
      price: freeSeats.has(type) ? '0' : amounts[0]?.text,
      currency: undefined,
      spot,
    }));
    price(run, found);
  }
  course.join(run);
};

/** A run has a state of its own until it is published; platforms that state none publish what they list. */
const isUnpublished = (status: unknown): boolean =>
  typeof status === 'string' && status !== '' && !/^(?:published|archived)$/i.test(status);

const isKnown = (value: Readonly<Record<string, unknown>>): boolean =>
  (typeof value['key'] === 'string' && typeof value['title'] === 'string' && 'course_runs' in value) ||
  (typeof value['readable_id'] === 'string' && typeof value['title'] === 'string') ||
  (typeof value['course_id'] === 'string' && typeof value['name'] === 'string');

export const openEdx = catalogueFormat({
  id: 'open-edx',
  label: 'Open edX catalogue',
  specification: 'https://course-discovery.readthedocs.io/',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    !head.includes('"@context"') &&
    /"course_?runs"\s*:|"course_id"\s*:\s*"course-v1:/.test(head),
  lists: ['results', 'courses'],
  isCourse: isKnown,
  hiddenBy: ({ course_runs: runs }) =>
    Array.isArray(runs) && runs.length && runs.every((run) => isObject(run) && isUnpublished(run['status']))
      ? 'a course of which no run is published'
      : undefined,
  identifierOf: (tree) =>
    ['key', 'readable_id', 'course_id'].map((key) => tree.text(key)).find((id) => id !== undefined),
  skip: [
    'image',
    'video',
    'media',
    'uuid',
    'id',
    'course_runs.uuid',
    'course_runs.image',
    'course_runs.video',
    'course_runs.staff',
    'course_runs.instructors',
    'course_runs.key',
    'course_runs.course',
    'course_runs.seats.sku',
    'course_runs.seats.bulk_sku',
    'owners.uuid',
    'owners.logo_image_url',
    'owners.certificate_logo_image_url',
    'owners.tags',
    'subjects.uuid',
    'subjects.slug',
    'subjects.banner_image_url',
    'subjects.card_image_url',
    'page.feature_image_src',
    'page.instructors',
    'courseruns.id',
    'courseruns.courseware_id',
    'courseruns.products.id',
    'next_run_id',
    'blocks_url',
    'course_runs.enrollment_count',
    'course_runs.recent_enrollment_count',
    'enrollment_count',
    'recent_enrollment_count',
  ],
  readCourse: (tree, builder) => {
    const use = (path: string, read: (text: string, spot: Spot) => void) => {
      for (const { text, spot } of tree.texts(path)) read(text, spot);
    };
    builder.identify('edx', builder.identifier, { field: 'key', place: builder.place });
    const [owner] = tree.all('owners');
    const name = owner ? tree.text('name', owner) : tree.text('org');
    const key = owner ? (tree.text('key', owner) ?? name) : name;
    const page = owner && (tree.text('homepage_url', owner) ?? tree.text('marketing_url', owner));
    if (key !== undefined)
      builder.provider = { key, ...(name && { name }), ...(page && /^https?:/.test(page) && { url: page }) };
    use('title', (text, spot) => builder.title(text, spot));
    use('name', (text, spot) => builder.title(text, spot));
    for (const path of ['full_description', 'page.description', 'short_description'])
      use(path, (text, spot) => builder.description(text, spot));
    for (const path of ['marketing_url', 'page.page_url']) use(path, (text, spot) => builder.url(text, spot));
    for (const path of ['subjects.name', 'departments.name'])
      use(path, (text, spot) => builder.statedSubject(text, spot));
    use('topics.name', (text, spot) => builder.subjectLabel(text, spot));
    use('skill_names', (text, spot) => builder.put('skills', text, spot));
    use('level_type', (text, spot) => builder.level(text, spot));
    use('outcome', (text, spot) => builder.outcomes(text, spot));
    use('expected_learning_items', (text, spot) => builder.put('learningOutcomes', text, spot));
    use('prerequisites_raw', (text, spot) => builder.put('entry.text', text, spot));
    use('number', (text, spot) => builder.put('code', text, spot));
    use('certificate_type', (text, spot) => {
      builder.put('credential.name', text, spot);
      builder.typeWords(text, spot);
    });
    for (const path of ['duration', 'time_commitment', 'effort', 'page.length', 'page.effort']) {
      const seen = new Set<string>();
      use(path, (text, spot) => {
        if (!seen.has(text)) builder.duration(text, spot);
        seen.add(text);
      });
    }
    const start = tree.texts('start')[0];
    if (start) {
      const [end, applyBy] = [tree.text('end'), tree.text('enrollment_end')];
      builder.intake({ start: start.text, end, applyBy }, { start: start.spot });
    }
    use('pacing', (text, spot) => builder.pace(text, spot));
    for (const run of [...tree.all('course_runs'), ...tree.all('courseruns')]) {
      const status = tree.text('status', run);
      if (isUnpublished(status)) {
        builder.drop(run.raw, 'a run that is not published', { field: 'course_runs', place: run.path });
        tree.markRead(run);
      } else readRun(tree, builder, run);
    }
    const subjects = ['min_price', 'max_price', 'page.current_price'];
    for (const path of subjects) use(path, (text, spot) => builder.drop(text, 'an amount without a currency', spot));
    builder.assumeMode('online', 'no mode stated: what is on Open edX is taken online', {
      field: 'mode',
      place: builder.place,
    });
  },
});
