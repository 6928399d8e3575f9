const named = (rooms: string): readonly string[] => rooms.split(' ').filter(Boolean);

/** What is drawn may ask for everything that is known, but neither runs commands nor builds. */
const drawn = named(
  'schemas text words deployment topic domain tools dom query finder search offline formats content-check contribute embed edition catalogue site open-data course-page elements pictures kept-html security components layouts styles',
);

/**
 * What each room of `src` may import, beside itself, from the ground up: no room imports one that stands below it in
 * this table, and `src/README.md` has them in the same order and says what each is for. A file that stands in `src`
 * itself counts as a room of its own name; style sheets are no code and count as none.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  text: [],
  words: ['schemas'],
  deployment: ['schemas'],
  topic: ['schemas', 'text', 'deployment'],
  domain: ['schemas', 'text', 'words', 'topic'],
  tools: ['schemas', 'text', 'words', 'domain'],
  dom: ['schemas', 'text', 'words', 'domain', 'tools'],
  query: ['schemas', 'text', 'words', 'domain', 'dom'],
  finder: ['schemas', 'text', 'words', 'domain', 'dom', 'query'],
  search: ['schemas', 'text', 'words', 'domain', 'tools', 'dom', 'query', 'finder'],
  offline: [],
  formats: ['schemas', 'text', 'words', 'domain'],
  'content-check': ['schemas', 'text', 'words', 'deployment', 'domain'],
  contribute: ['schemas', 'text', 'words', 'topic', 'domain', 'tools', 'dom', 'finder', 'content-check'],
  embed: ['schemas', 'text', 'words', 'domain', 'dom', 'query', 'finder'],
  import: ['schemas', 'text', 'words', 'deployment', 'domain', 'formats', 'content-check'],
  'content.config': ['schemas', 'deployment'],
  edition: ['deployment', 'content-check'],
  editions: ['schemas', 'deployment', 'content.config'],
  catalogue: ['schemas', 'text', 'words', 'domain', 'tools', 'content-check', 'edition'],
  site: ['words', 'topic', 'domain', 'edition'],
  'open-data': named(
    'schemas text words deployment topic domain formats query finder search content-check contribute import catalogue site',
  ),
  'course-page': ['domain', 'catalogue', 'open-data'],
  elements: named('schemas text words domain tools dom query finder search offline contribute embed import open-data'),
  pictures: ['schemas', 'text', 'words', 'domain', 'catalogue', 'site'],
  'kept-bytes': [],
  cards: ['schemas', 'text', 'words', 'domain', 'site', 'pictures', 'kept-bytes'],
  'kept-html': [],
  browsers: [],
  security: [],
  components: drawn,
  layouts: drawn,
  pages: [...drawn, 'cards'],
  hosting: ['edition', 'open-data', 'security'],
  integrations: named(
    'schemas text words deployment topic domain formats search offline content-check edition open-data kept-bytes security hosting',
  ),
  cli: named(
    'schemas text words deployment topic domain formats content-check import edition kept-bytes hosting integrations',
  ),
};
