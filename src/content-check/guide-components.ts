import { pictureIds } from '#schemas/picture.ts';
import { askedOf } from '#schemas/question.ts';

/** What a component takes: the attributes by name, with the only values that they may have where these are few. */
export interface Attributes {
  readonly [name: string]: { readonly isRequired?: true; readonly values?: readonly (string | true)[] };
}

/**
 * The components that writers may use in running text, and what each takes. MDX itself would pass over an
 * attribute that does not exist. The maps in `src/components` are typed by these, so neither has one more.
 */
export const textComponents = {
  Callout: { kind: { values: ['note', 'warning', 'example', 'who-says'] }, title: {} },
  Cite: { id: { isRequired: true }, ended: { values: [true] } },
  Count: {
    of: {
      isRequired: true,
      values: ['guides', 'courses', 'providers', 'terms', 'elements', 'universities that take credit'],
    },
  },
  Courses: { type: {}, mode: {}, subject: {}, level: {}, limit: {} },
  Searches: {},
  Term: { id: { isRequired: true } },
} as const satisfies Record<string, Attributes>;

/** Those that only guides have: pictures, tables and lists made from the site's own content. */
export const pictureComponents = {
  AcceptanceTable: {},
  Chart: { id: { isRequired: true }, title: { isRequired: true } },
  Learner: { id: { isRequired: true } },
  LevelLadder: {},
  Picture: { of: { isRequired: true, values: pictureIds } },
  Questions: { of: { isRequired: true, values: askedOf }, as: { values: ['list', 'email'] } },
  StackFigure: {},
  SurveyFindings: {},
} as const satisfies Record<string, Attributes>;

/** Those of the pages of plain text and of the tools: what is counted, listed or linked at build time. */
export const pageComponents = {
  ConversionSources: {},
  CreditRates: { of: { isRequired: true, values: ['year', 'hours'] } },
  ElementQuestions: {},
  ReportLink: { page: { isRequired: true } },
  ReportText: { page: { isRequired: true }, path: { isRequired: true } },
  Responsible: {},
  Rules: {},
  Sentence: {
    of: {
      isRequired: true,
      values: ['own pages', 'where read', 'how old', 'how much read', 'list order', 'price dates', 'exchange rates'],
    },
  },
  Today: {},
} as const satisfies Record<string, Attributes>;

const special: Readonly<Record<string, Readonly<Record<string, Attributes>>>> = {
  guides: pictureComponents,
  tools: pageComponents,
  pages: pageComponents,
};

/** What each component of a collection takes, by its name. */
export const componentsOf = (collection: string): ReadonlyMap<string, Attributes> =>
  new Map(Object.entries({ ...textComponents, ...special[collection] }));

/** The elements of HTML that may stand in running text as tags: those that Markdown has no sign for, and what each takes. */
const elements: Record<string, Attributes> = {
  abbr: { title: { isRequired: true } },
  bdi: {},
  br: {},
  kbd: {},
  q: {},
  span: { lang: { isRequired: true } },
  sub: {},
  sup: {},
};
export const textElements: ReadonlyMap<string, Attributes> = new Map(Object.entries(elements));
