/**
 * A corpus of any size for measuring: the site's own guides and lists, with courses and providers that do not
 * exist. It is made from a seed, so that it is the same on every machine, and never stands in `content/`.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { courseTypes, deliveryModes, type courseSchema } from '#schemas/course.ts';
import type { providerSchema } from '#schemas/provider.ts';
import { providerKinds } from '#schemas/provider.ts';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const topics =
  'accounting agriculture algebra anatomy archives baking biology botany building carpentry ceramics chemistry childcare climate coaching coding commerce counselling dance data dementia design dialysis drama ecology editing electronics energy engineering equality ethics fashion farming film finance fisheries forestry geology governance grammar health history horticulture housing hygiene insurance journalism justice languages law leadership learning libraries linguistics logistics machining management marketing mathematics mechanics media midwifery mining music networks nursing nutrition optics painting pharmacy philosophy physics planning plumbing poetry policy politics printing probability psychology quality radio recycling robotics safety sailing sculpture security soils sociology software statistics surveying taxation teaching textiles theatre tourism toxicology translation transport tunnels typography veterinary water weaving welding wildlife writing zoology'.split(
    ' ',
  );
const verbs = 'analyse apply compare describe design discuss evaluate explain measure plan present review'.split(' ');
const kinds = ['Applied', 'Practical', 'Introductory', 'Advanced', 'Clinical', 'Digital', 'Community', 'Sustainable'];
const towns = ['Ashford', 'Brookfield', 'Carrick', 'Dunmore', 'Eastleigh', 'Fairview', 'Glenside', 'Harlow'];

/** Courses of one provider, as many as the directory has of one on average. */
const perProvider = 12;

/** Writes content with `count` courses into a folder. */
export const writeCorpus = (folder: string, count: number, seed = 1): void => {
  cpSync('content', folder, { recursive: true });
  // Guides name real courses and providers, which are left out.
  for (const file of globSync(join(folder, '{,??/}{guides,glossary,pages}/*.mdx'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/\/(courses\/[a-z0-9-]+\/[a-z0-9-]+|providers\/[a-z0-9-]+)\//g, (link, id: string) =>
        existsSync(`content/${id}.json`) ? '/courses/' : link,
      ),
    );
  }
  // So do redirects.
  const redirects = JSON.parse(readFileSync('content/redirects.json', 'utf8')) as { from: string; to: string }[];
  const isLeftOut = (path: string) => /^\/(?:courses\/[^/]+\/[^/]+|providers\/[^/]+)\/$/.test(path);
  writeFileSync(
    join(folder, 'redirects.json'),
    JSON.stringify(redirects.filter(({ from, to }) => !isLeftOut(from) && !isLeftOut(to))),
  );
  // So do the conditions of schemes that pay.
  for (const file of globSync(join(folder, 'funding-schemes/*.json'))) {
    const scheme = JSON.parse(readFileSync(file, 'utf8')) as { conditions?: Record<string, unknown>[] };
    const conditions = scheme.conditions?.map(({ providers, notProviders: _, ...rest }) =>
      providers === undefined ? rest : { ...rest, providers: [] },
    );
    writeFileSync(file, JSON.stringify({ ...scheme, conditions }));
  }
  // The day of a build is the newest on which a course was recorded, and no record may be of a later one.
  const recorded = globSync('content/courses/*/*.json')
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { recorded: string }).recorded)
    .reduce((last, day) => (day > last ? day : last));
  for (const name of ['courses', 'providers', 'imports']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name));
  }
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], least: number, most: number): T[] =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => pick(list));
  const idsOf = (file: string) =>
    (JSON.parse(readFileSync(`content/${file}`, 'utf8')) as { id: string }[]).map(({ id }) => id);
  const subjects = idsOf('subjects.json');
  const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const write = (path: string, record: unknown) => {
    writeFileSync(join(folder, path), JSON.stringify(record, null, 2));
  };

  for (let place = 0; place < count; place += 1) {
    const provider = `bench-college-${Math.floor(place / perProvider) + 1}`;
    if (place % perProvider === 0) {
      mkdirSync(join(folder, 'courses', provider));
      write(`providers/${provider}.json`, {
        name: `Bench College ${place / perProvider + 1}`,
        kind: pick(providerKinds),
        country: pick(['GB', 'IE', 'NZ', 'AU', 'US', 'EE']),
        town: pick(towns),
        url: `https://${provider}.example.org/`,
      } satisfies z.input<typeof providerSchema>);
    }
    const [topic, other] = [pick(topics), pick(topics)];
    const ects = 1 + Math.floor(random() * 30);
    const sentence = () => `${title(pick(verbs))} ${pick(topics)} and ${pick(topics)} in ${pick(topics)}`;
    write(`courses/${provider}/course-${place + 1}.json`, {
      title: `${pick(kinds)} ${topic} and ${other} ${place + 1}`,
      provider,
      type: pick(courseTypes),
      url: `https://${provider}.example.org/course-${place + 1}`,
      description: `${Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join('. ')}.`,
      learningOutcomes: Array.from({ length: 3 + Math.floor(random() * 4) }, sentence),
      skills: [...new Set(some(topics, 2, 6))],
      subjects: [...new Set(some(subjects, 1, 2))],
      stage: pick(['before-university', 'undergraduate', 'postgraduate', 'doctoral'] as const),
      workload: { hours: random() < 0.1 ? 6 : ects * 25, hoursPerWeek: 2 + Math.floor(random() * 10) },
      duration: { value: 1 + Math.floor(random() * 12), unit: pick(['weeks', 'months'] as const) },
      credits: [{ system: 'ects', value: ects }],
      languages: [pick(['en', 'en', 'en', 'fr', 'de', 'et'])],
      delivery: { mode: pick(deliveryModes) },
      price:
        random() < 0.2
          ? { category: 'free', options: [] }
          : {
              category: 'paid',
              options: [{ amount: 50 + Math.floor(random() * 5000), currency: 'EUR' }],
              asOf: '2026',
            },
      intakes: random() < 0.5 ? [] : [{ start: `2027-0${1 + Math.floor(random() * 9)}` }],
      source: {
        name: 'Made for a benchmark',
        kind: 'provider',
        url: `https://${provider}.example.org/`,
        date: '2026-10',
      },
      recorded,
    } satisfies z.input<typeof courseSchema>);
  }
};
