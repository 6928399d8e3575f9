/** Finds the provider of each course of an import, once for each that the feed names, and makes those that are new. */
import { InputError, type CourseDraft, type Loss, type ProviderFacts } from '#formats/format.ts';
import { shorten } from '#formats/text.ts';
import type { CourseRecord } from '#schemas/course.ts';
import { providerKinds, providerSchema, type ProviderRecord } from '#schemas/provider.ts';
import { draftsFolder } from '#content-check/folders.ts';
import { recordIn, textOf, type Content } from './content.ts';
import {
  asKnown,
  callsOf,
  findProvider,
  joinFacts,
  makeProvider,
  namesake,
  newProviderId,
  readProviders,
  recordOfFacts,
  unkeptOf,
  type KnownProvider,
  type ProviderMatch,
} from './providers.ts';
import { kindInName, type SaidKinds } from './provider-kind.ts';
import type { Ask } from './needs.ts';
import type { Stage } from './stage.ts';

export interface Desk {
  readonly id: string;
  readonly name: string;
  facts: ProviderFacts | undefined;
  readonly isNew: boolean;
  /** Of its site and its country, what the directory or the feed says. */
  readonly url: string | undefined;
  readonly country: string | undefined;
  /** How it was known again; left out for a new one. */
  readonly by?: ProviderMatch | 'named';
  /** What sort of institution it is, as far as that is known. */
  readonly kind: ProviderRecord['kind'] | undefined;
  /** Kind that an editor says, where nothing else tells it. */
  readonly said: ProviderRecord['kind'] | undefined;
  readonly wasDraft: boolean;
}

interface DeskOptions {
  readonly content: Content;
  /** Provider of every course, where the editor names one. */
  readonly named: string | undefined;
  readonly said: SaidKinds;
  readonly ask: Ask | undefined;
}

export class Providers {
  readonly #options: DeskOptions;
  readonly #known: KnownProvider[];
  readonly #desks = new Map<string, Desk>();
  readonly #byKey = new Map<string, Desk>();
  readonly losses: Loss[] = [];
  #answer: Promise<string | undefined> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#known = readProviders(options.content);
  }

  /** Country of a provider of the directory; undefined where it is not there or has none. */
  countryOf(id: string | undefined): string | undefined {
    return this.#known.find((provider) => provider.id === id)?.country;
  }

  /** Id of the provider of a course, as far as it is in the directory; nothing is noted of it. */
  idOf({ provider, data }: CourseDraft, own?: string): string | undefined {
    return own ?? this.#options.named ?? findProvider(this.#known, provider, data.url)?.provider.id;
  }

  /** @param own provider of the record here that the course was exported from */
  async of({ provider: facts, place, data, identifier }: CourseDraft, own?: string): Promise<Desk> {
    if (own !== undefined) return this.#desk(own, undefined, 'identifier');
    const { named } = this.#options;
    const { identifiers = [], name = '', url = '', country = '' } = facts ?? {};
    const key = facts === undefined ? '' : [facts.key, name, url, country, ...identifiers].join('\n');
    const before = this.#byKey.get(key);
    if (before) return before;
    if (named !== undefined && facts !== undefined && this.#byKey.size && !this.#byKey.has(''))
      throw new InputError(
        `the feed has courses of several providers (${shorten(facts.name ?? facts.key)} is the second); leave out --provider`,
        place,
      );
    const found = named === undefined ? findProvider(this.#known, facts, data.url) : undefined;
    const guess = (note: string) => {
      this.losses.push({
        course: identifier,
        field: 'provider',
        place,
        value: shorten(facts?.name ?? facts?.key ?? ''),
        reason: 'guessed',
        note,
      });
    };
    if (found?.guess !== undefined)
      guess(`provider taken for "${found.provider.name}" (${found.provider.id}), ${found.guess}`);
    const other = named === undefined && facts !== undefined && !found ? namesake(this.#known, facts) : undefined;
    if (other) guess(`made as another provider than ${other.id} of the same name, for ${other.why}`);
    const id =
      named ??
      found?.provider.id ??
      newProviderId(
        facts ?? { key },
        (one) => this.#known.some((provider) => provider.id === one),
        data.titleLanguage ?? data.languages?.[0],
      );
    const desk = await this.#desk(id, facts, found?.by ?? (named === undefined ? undefined : 'named'));
    this.#byKey.set(key, desk);
    if (facts !== undefined) {
      this.#note(id, { called: new Set(callsOf(facts)) });
      this.#learnAt(place, desk, facts);
    }
    return desk;
  }

  /** Keeps what this feed tells of a provider, by which the next course of it is known. */
  #note(id: string, { called, isOfFeed }: Pick<KnownProvider, 'called' | 'isOfFeed'>): void {
    const index = this.#known.findIndex((provider) => provider.id === id);
    const before = this.#known[index];
    if (!before) return;
    this.#known[index] = {
      ...before,
      called: new Set([...(before.called ?? []), ...(called ?? [])]),
      isOfFeed: before.isOfFeed === true || isOfFeed === true,
    };
  }

  /** Says which providers the feed has brought courses of before: its own numbers tell them. */
  setFeed(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#note(id, { isOfFeed: true });
  }

  /** What a further place says of a provider: kept for one that is being made, else reported beside its record. */
  #learnAt(place: string, desk: Desk, facts: ProviderFacts): void {
    if (desk.isNew) desk.facts = desk.facts ? joinFacts(desk.facts, facts) : facts;
    for (const { field, value } of unkeptOf(facts, desk.id, this.#recordOf(desk)))
      this.losses.push({
        field: `provider/${field}`,
        place,
        value: shorten(value),
        reason: 'dropped',
        note: 'the record of the provider says otherwise or nothing, and is kept as it is',
      });
  }

  #recordOf({ id, isNew, facts }: Desk): Partial<ProviderRecord> {
    const { content } = this.#options;
    if (isNew) return facts ? recordOfFacts(facts) : {};
    const paths = [`content/providers/${id}.json`, `content/${draftsFolder}/providers/${id}.json`];
    return paths.map((path) => recordIn(content, path)).find((record) => record !== undefined) ?? {};
  }

  async #desk(id: string, facts: ProviderFacts | undefined, by: Desk['by']): Promise<Desk> {
    const desk = this.#desks.get(id) ?? (await this.#open(id, facts, by));
    this.#desks.set(id, desk);
    return desk;
  }

  async #open(id: string, facts: ProviderFacts | undefined, by: Desk['by']): Promise<Desk> {
    const known = this.#known.find((provider) => provider.id === id);
    const name = known?.name ?? facts?.name ?? id;
    const told = known?.kind ?? facts?.kind ?? kindInName(name);
    const said = told === undefined ? await this.#say(id, name) : undefined;
    const kind = told ?? said;
    if (!known) this.#known.push({ ...asKnown(id, facts), isOfFeed: true });
    return {
      id,
      name,
      facts,
      isNew: !known,
      url: known?.url ?? facts?.url,
      country: known?.country ?? facts?.country,
      ...(known && by && { by }),
      kind,
      said,
      wasDraft: known?.isDraft ?? false,
    };
  }

  /** What the editor says of a provider whose kind is not told: one answer serves the whole feed. */
  async #say(id: string, name: string): Promise<ProviderRecord['kind'] | undefined> {
    const { said, ask } = this.#options;
    const kind = said.providerKinds?.[id] ?? said.providerKind;
    if (kind !== undefined) return kind;
    this.#answer ??= ask?.({ need: 'provider-kind', about: name, choices: providerKinds });
    const answer = await this.#answer;
    return providerKinds.find((one) => one === answer);
  }

  /** Further facts about a provider that has been named already. */
  learn(facts: ProviderFacts): void {
    for (const [key, desk] of this.#byKey)
      if (key.startsWith(`${facts.key}\n`)) desk.facts = { ...desk.facts, ...facts };
  }

  all(): Desk[] {
    return [...this.#desks.values()];
  }

  /**
   * Prepares the files of the providers that are new, or of which the kind has become known.
   * @param used ids of the providers that have a course of this import
   */
  write(
    stage: Pick<Stage, 'write' | 'remove'> | undefined,
    used: ReadonlySet<string>,
    sourceOf: (desk: Desk) => CourseRecord['source'],
  ): Loss[] {
    return this.all().flatMap((desk) => {
      if (!used.has(desk.id)) return [];
      const [path, waiting] = [
        `content/providers/${desk.id}.json`,
        `content/${draftsFolder}/providers/${desk.id}.json`,
      ];
      if (desk.wasDraft && desk.kind !== undefined) {
        const record = providerSchema.parse({ ...recordIn(this.#options.content, waiting), kind: desk.kind });
        stage?.write(path, textOf(record));
        stage?.remove(waiting);
      }
      if (!desk.isNew) return [];
      const { record, losses } = makeProvider(desk.id, desk.facts, {
        source: sourceOf(desk),
        kind: desk.said,
        nameOf: this.#options.content.nameOf,
      });
      stage?.write(desk.kind === undefined ? waiting : path, textOf(record));
      return losses;
    });
  }
}
