/** A mapping proposed for a table that nobody has described yet, from the names of its columns and its first rows. */
import { InputError } from '../format.ts';

export interface Proposal {
  readonly mapping: Readonly<Record<string, unknown>>;
  /** What an editor must look at before it is used. */
  readonly notes: readonly string[];
  /** The columns, each with the first value in it. */
  readonly columns: readonly { readonly name: string; readonly example: string }[];
}

/** What a column may be by its name, in the languages of the feeds, and what its values must look like to be it. */
const guesses: readonly (readonly [target: string, name: RegExp, values?: RegExp])[] = [
  [
    'title',
    /^(?:course[ _-]?)?(?:title|name)$|^(?:titel|titre|t[ií]tulo|titolo|naam|nome|nombre|nazwa|nimi|teitl|kurs(?:name|titel)|cursusnaam|intitul[eé])$|^(?:course|programme|program)$/i,
  ],
  ['url', /url|link|web(?:site|page)?|adres|homepage|page/i, /^https?:\/\//i],
  [
    'price',
    /price|fee|cost|tuition|preis|geb[uü]hr|kosten|prix|tarif|precio|coste|prezzo|costo|prijs|pre[cç]o|propina|hind|hinta|pris|cena|pris/i,
  ],
  ['credit', /credit|ects|cats|scqf points|leistungspunkte|kredi|cr[eé]dit|punkte|opintopist/i, /\d/],
  ['hoursPerWeek', /(?:hours|hrs).*(?:week|wk)|stunden.*woche|heures.*semaine/i, /\d/],
  ['hours', /hours|hrs|workload|effort|stunden|heures|horas|ore\b|uren|tunnid/i, /\d/],
  [
    'duration',
    /duration|length|dauer|dur[eé]e|duraci[oó]n|durata|duur|dura[cç][aã]o|kestus|kesto|weeks|months|how[ _]?long/i,
    /\d/,
  ],
  ['start', /start|begin|debut|d[eé]but|inicio|inizio|anfang|algus|from/i],
  ['end', /^end|end(?:s|[ _-]?date)|ende|fin$|fine$|einde|until|l[oõ]pp/i],
  ['applyBy', /deadline|apply|registration|anmeldeschluss|bewerbung|inschrijf|t[aä]htaeg/i],
  ['language', /lang|sprache|langue|idioma|lingua|taal|l[ií]ngua|keel|iaith/i],
  ['mode', /mode|delivery|format|lernform|modalit|mode_of|form[aá]to|modus|vorm|how$/i],
  ['level', /level|nqf|eqf|rqf|niveau|nivel|livello|stufe|tase|lefel/i],
  [
    'description',
    /descri|summary|abstract|overview|about|beschreibung|r[eé]sum[eé]|descripci|descrizione|omschrijving|kirjeldus/i,
  ],
  ['outcomes', /outcome|objective|learn|lernziel|objectif|objetivo|obiettiv|leerdoel|[oõ]piv[aä]ljund/i],
  ['entry', /prereq|entry|requirement|admission|voraussetz|pr[eé]requis|requisit|vereist/i],
  ['assessment', /assess|exam|pr[uü]fung|[eé]valuation|evaluaci/i],
  ['audience', /audience|for[ _]?whom|target[ _]?group|who$|zielgruppe|public|doelgroep/i],
  [
    'subject',
    /subject|topic|category|field|discipline|fach|thema|domaine|[aá]rea|materia|vakgebied|valdkond|tags?|keywords?/i,
  ],
  ['credential', /certificat|credential|award|badge|abschluss|dipl[oô]m|qualification/i],
  ['town', /town|city|location|venue|campus|ort$|stadt|ville|ciudad|citt[aà]|plaats|linn/i],
  ['type', /^(?:course[ _-]?)?(?:type|kind)$/i],
  ['code', /code|number|nr\.?$|no\.?$|sigle|c[oó]digo/i],
  ['sourceDate', /last[ _-]?(?:modified|updated|checked|changed)|updated|modified|checked[ _]?at|stand$/i, /\d{4}/],
];

const providerName =
  /provider|institution|university|school|organi[sz]ation|anbieter|hochschule|[eé]tablissement|instituci|universit|aanbieder|kool|offered[ _]?by/i;
/** What columns are called whose values name one thing each: never a price, however many prices differ. */
const identifierName =
  /^(?:(?:course|kurs|cursus|cours|curso|corso|programme?|module?|product|lars|ucas)[ _-]?)?(?:id|identifier|uuid|guid|key|slug|code|number|no\.?|nr\.?|nummer|num[eé]ro|c[oó]digo|codice|ref(?:erence)?)$/i;

const samplesOf = (rows: readonly Readonly<Record<string, string>>[], column: string): string[] =>
  rows.map((row) => row[column] ?? '').filter((text) => text !== '');

/** Whether no two rows say the same in a column, and some say anything. */
const isDistinctWhereSaid = (rows: readonly Readonly<Record<string, string>>[], column: string): boolean => {
  const values = samplesOf(rows, column);
  return values.length > 0 && new Set(values).size === values.length;
};

/**
 * The column that tells one course from another: of ids and codes, else of addresses, one that every row has before
 * one that some lack. A row without one is told of by itself; the others keep theirs.
 */
const identifierOf = (
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[],
): string | undefined => {
  const isWhole = (column: string) => samplesOf(rows, column).length === rows.length;
  const ids = columns.filter((column) => identifierName.test(column.replace(/^.*\./, '')));
  const links = columns.filter((column) => samplesOf(rows, column).every((text) => /^https?:\/\//i.test(text)));
  const telling = [ids.filter(isWhole), links.filter(isWhole), ids, links].flat();
  return telling.find((column) => isDistinctWhereSaid(rows, column));
};

/**
 * The mapping for the columns of the rows. A column goes to at most one target, and a target gets the first column whose
 * name and values fit; the others are left to the editor, with an example of what stands in them.
 */
export const proposeMapping = (
  id: string,
  rows: readonly Readonly<Record<string, string>>[],
  records?: string,
): Proposal => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (!columns.length) throw new InputError('there is no row to propose a mapping from');
  const identifier = identifierOf(rows, columns);
  const nameColumn = columns.find((column) => providerName.test(column) && samplesOf(rows, column).length > 0);
  const taken = new Map<string, string>();
  for (const [target, name, values] of guesses) {
    const column = columns.find(
      (one) =>
        !taken.has(one) &&
        one !== nameColumn &&
        name.test(one.replace(/^.*\./, '')) &&
        samplesOf(rows, one).length > 0 &&
        (values === undefined || samplesOf(rows, one).some((text) => values.test(text))),
    );
    if (column !== undefined) taken.set(column, target);
  }
  const coin = columns.find((column) => /^(?:price[ _-]?)?currency$/i.test(column));
  const coins = new Set(coin === undefined ? [] : samplesOf(rows, coin));
  // One currency for all prices is the unit of their column; of several, each row has its own.
  const [unit] = coins.size === 1 ? [...coins].filter((text) => /^[A-Z]{3}$/.test(text)) : [];
  const targetOf = (column: string) => {
    const target = taken.get(column);
    if (target !== 'price' || coin === undefined) return target;
    return unit === undefined ? { to: target, unitColumn: coin } : { to: target, unit };
  };
  const isCoin = (column: string) => column === coin && unit === undefined && [...taken.values()].includes('price');
  const left = columns.filter(
    (column) => !taken.has(column) && column !== nameColumn && column !== identifier && !isCoin(column),
  );
  const notes = [
    ...(identifier === undefined
      ? ['No column tells one course from another: name those that do in "identifier".']
      : []),
    ...(nameColumn === undefined ? ['No column names the provider: write its name and country into "provider".'] : []),
    ...['title', 'mode', 'subject']
      .filter((target) => ![...taken.values()].includes(target))
      .map(
        (target) =>
          `No column was taken for the ${target}${target === 'title' ? ': a course must have one' : ': it may stand in "constants"'}.`,
      ),
    'Amounts without a currency need a "unit", such as { "to": "price", "unit": "EUR" }; facts with a date need "sourceDate" or "priceDate" in "constants", such as "2026".',
  ];
  return {
    mapping: {
      id,
      label: id,
      identifier: identifier === undefined ? [] : [identifier],
      recognise: [],
      ...(records !== undefined && { records }),
      provider: nameColumn === undefined ? {} : { nameColumn },
      constants: {},
      columns: Object.fromEntries(columns.flatMap((column) => (taken.has(column) ? [[column, targetOf(column)]] : []))),
      drop: Object.fromEntries(
        left.map((column) => [
          column,
          `not read; holds such as ${JSON.stringify((samplesOf(rows, column)[0] ?? 'nothing').slice(0, 60))}`,
        ]),
      ),
    },
    notes,
    columns: columns.map((name) => ({ name, example: samplesOf(rows, name)[0] ?? '' })),
  };
};
