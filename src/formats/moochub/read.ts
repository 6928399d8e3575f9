/** MOOChub 3: the exchange of German-speaking platforms for online courses (https://github.com/MOOChub/schema). */
import type { Spot } from '../draft-builder.ts';
import { catalogueFormat } from '../json-catalogue.ts';
import { isCurrency } from '../values/is-valid.ts';
import type { PriceOption, ReadPrice } from '../values/price.ts';
import { byRules } from '../values/reading.ts';
import { showPrice } from '../values/show.ts';

const covers: Readonly<Record<string, PriceOption['covers']>> = {
  course: 'study',
  certificate: 'certificate',
  complete: 'both',
};
const rates: Readonly<Record<string, PriceOption['per']>> = { 'one-time': 'course', monthly: 'month', yearly: 'year' };

export const moochub = catalogueFormat({
  id: 'moochub',
  label: 'MOOChub JSON',
  specification: 'https://github.com/MOOChub/schema',
  detect: (head) =>
    /^\uFEFF?\s*\{/.test(head) &&
    /"data"\s*:\s*\[/.test(head) &&
    /"attributes"\s*:\s*\{/.test(head) &&
    /"type"\s*:\s*"(?:Course|courses)"/.test(head),
  lists: ['data'],
  isCourse: (value) =>
    typeof value['attributes'] === 'object' && (value['type'] === 'Course' || value['type'] === 'courses'),
  identifierOf: (tree) => tree.text('id'),
  skip: [
    'type',
    ...[
      'image',
      'trailer',
      'instructor',
      'license',
      'hasPart',
      'dateCreated',
      'learningResourceType',
      'hollandCode',
      'contributor',
      'publisher.image',
      'publisher.type',
      'creator.image',
      'creator.type',
    ].map((key) => `attributes.${key}`),
  ],
  readCourse: (tree, builder, options) => {
    const wanted = options.language ?? 'en';
    const at = (path: string) => `attributes.${path}`;
    const use = (path: string, read: (text: string, spot: Spot) => void) => {
      for (const { text, spot } of tree.texts(at(path))) read(text, spot);
    };
    const [publisher] = [...tree.all(at('publisher')), ...tree.all(at('creator'))];
    const name = publisher && tree.text('name', publisher);
    const page = publisher && tree.text('url', publisher);
    if (name !== undefined)
      builder.provider = { key: name, name, ...(page !== undefined && /^https?:/.test(page) && { url: page }) };
    use('name', (text, spot) => builder.title(text, spot));
    use('courseCode', (text, spot) => builder.put('code', text, spot));
    use('description', (text, spot) => builder.description(text, spot));
    use('url', (text, spot) => builder.url(text, spot));
    use('inLanguage', (text, spot) => builder.language(text, spot));
    use('courseMode', (text, spot) => {
      if (!builder.pace(text, spot) && !builder.mode(text, spot)) builder.noMode(text, spot);
    });
    use('duration', (text, spot) => builder.duration(text, spot));
    use('keywords', (text, spot) => builder.put('skills', text, spot));
    use('audience', (text, spot) => builder.put('audience', text, spot));
    const label = (path: string, node: Parameters<typeof tree.text>[1]) =>
      tree.inLanguage(path, { language: 'inLanguage', value: 'name' }, wanted, node);
    for (const skill of tree.all(at('teaches'))) {
      const found = label('name', skill);
      if (found) builder.put('skills', found.text, found.spot);
    }
    for (const subject of tree.all(at('educationalAlignment'))) {
      const [scheme, code, found] = [
        tree.text('educationalFramework', subject),
        tree.text('shortCode', subject),
        label('name', subject),
      ];
      const spot = { field: 'educationalAlignment', place: subject.path };
      if (code !== undefined) builder.subjectCode(scheme ?? '', code, found?.text, spot);
      else if (found) builder.statedSubject(found.text, found.spot);
    }
    for (const level of tree.all(at('educationalLevel'))) {
      const [scheme, code, found] = [
        tree.text('educationalFramework', level),
        tree.text('shortCode', level),
        label('name', level),
      ];
      builder.level([scheme, found?.text ?? code].filter(Boolean).join(' '), {
        field: 'educationalLevel',
        place: level.path,
      });
    }
    const load = tree.all(at('workload'))[0];
    if (load) {
      const [value, unit] = [tree.text('timeValue', load), tree.text('timeUnit', load)];
      if (value !== undefined)
        builder.duration(`${value} ${(unit ?? '').replace(/^h\//, 'hours per ')}`, {
          field: 'workload',
          place: load.path,
        });
    }
    const starts = tree.texts(at('startDate'));
    const ends = tree.texts(at('endDate'));
    const applyBy = tree.texts(at('applicationDeadline'))[0];
    for (const [index, start] of starts.entries()) {
      // One end or as many as there are starts: otherwise nothing says which run it ends.
      const end = ends.length === starts.length ? ends[index] : undefined;
      builder.intake(
        { start: start.text, end: end?.text, applyBy: starts.length === 1 ? applyBy?.text : undefined },
        { start: start.spot, ...(end && { end: end.spot }), ...(applyBy && { applyBy: applyBy.spot }) },
      );
    }
    if (ends.length !== starts.length)
      for (const { text, spot } of ends) builder.drop(text, 'an end that belongs to no one start', spot);
    if (starts.length !== 1 && applyBy)
      builder.drop(applyBy.text, 'a last date to apply that belongs to no one start', applyBy.spot);
    const credits = tree.texts(at('numberOfCredits'))[0];
    if (credits) builder.credit(credits.text, 'ECTS', credits.spot);
    use('educationalCredentialsAwarded', (text, spot) => {
      builder.put('credential.name', text, spot);
      builder.typeWords(text, spot);
    });
    const access = tree.texts(at('access'));
    const rows = tree.all(at('offer'));
    const spot = { field: 'offer', place: rows[0]?.path ?? access[0]?.spot.place ?? builder.place };
    const words: string[] = access.map(({ text }) => text);
    const prices: PriceOption[] = [];
    for (const row of rows) {
      const [amount, currency, frequency, kind] = ['price', 'priceCurrency', 'paymentFrequency', 'category'].map(
        (key) => tree.text(key, row),
      );
      words.push([kind, amount, currency, frequency].filter(Boolean).join(' '));
      const value = Number(amount);
      const rate = rates[frequency ?? 'one-time'];
      if (amount === undefined || !Number.isFinite(value) || value === 0) continue;
      if (currency === undefined || !isCurrency(currency)) builder.drop(amount, 'an amount without a currency', spot);
      else if (rate === undefined)
        builder.drop(
          `${amount} ${currency} ${frequency ?? ''}`,
          'an amount for a unit that has no word of its own',
          spot,
        );
      else
        prices.push({
          amount: value,
          currency,
          ...(rate !== 'course' && { per: rate }),
          covers: covers[kind ?? ''] ?? 'both',
        });
    }
    if (words.length) {
      const isFree = access.some(({ text }) => text === 'free');
      const isPaid = prices.length > 0 || access.some(({ text }) => text === 'paid');
      const onlyCertificate = prices.length > 0 && prices.every((option) => option.covers === 'certificate');
      const category: ReadPrice['category'] | undefined =
        (isFree && isPaid) || onlyCertificate ? 'partially-free' : isPaid ? 'paid' : isFree ? 'free' : undefined;
      if (category === undefined) builder.drop(words.join('; '), 'access that says no price', spot);
      else {
        const rules = isFree && isPaid && !onlyCertificate ? ['access both free and paid read as free to study'] : [];
        const read = builder.take(
          'price',
          byRules<ReadPrice>(words.join('; '), { category, options: prices }, rules),
          spot,
          showPrice,
        );
        if (read) builder.addPrice({ category, ...(prices.length && { options: prices }) }, spot);
      }
    }
    for (const place of tree.all(at('contentLocation.address'))) {
      builder.venue(
        { town: tree.text('city', place), country: tree.text('addressCountry', place) },
        { field: 'contentLocation', place: place.path },
      );
    }
    for (const part of tree.all(at('isPartOf'))) {
      const title = tree.text('title', part);
      if (title !== undefined) builder.put('stacking.into', { title }, { field: 'isPartOf', place: part.path });
    }
    if (builder.data.stacking) builder.put('stacking.kind', 'stackable', spot);
  },
});
