/** What a column of a table may be, by its name in the languages of the feeds and by what stands in it. */
import { isCurrency } from '../values/is-valid.ts';
import { frameworkOf } from '../values/level.ts';

/** What a column may be by its name, and what its values must look like to be it; the first that fits. */
export const guesses: readonly (readonly [target: string, name: RegExp, values?: RegExp])[] = [
  [
    'title',
    /^(?:course[ _-]?)?(?:title|name)$|^(?:titel|titre|t[ií]tulo|titolo|naam|nome|nombre|nazwa|nimi|teitl|kurs(?:name|titel)|cursusnaam|intitul[eé])$|^(?:course|programme|program)$|^(?:kurs|lehrgangs|cursus|opleidings)(?:bezeichnung|titel|naam|name)$|^denominaci[oó]n\b|^(?:nombre|t[ií]tulo) del (?:curso|programa)|^(?:intitul[eé]|titre|nom) (?:de la formation|du cours)|^(?:titolo|nome) del corso/i,
  ],
  ['url', /url|link|web(?:site|page|seite)?|adres|homepage|page|enlace|lien/i, /^https?:\/\//i],
  [
    'hoursPerWeek',
    /(?:hours|hrs).*(?:week|wk)|weekly.*(?:hours|hrs)|wochenstunden|stunden.*woche|heures.*(?:semaine|hebdo)|horas.*(?:seman)|ore.*settiman|uren.*week|tund\p{L}*.*nädal/iu,
    /\d/,
  ],
  [
    'price',
    /price|\bfees?\b|(?<![a-z])(?:course|tuition)fee|cost|tuition|preis|geb[uü]hr|kosten|prix|tarif|precio|coste|prezzo|costo|prijs|pre[cç]o|propina|hind|hinta|pris|cena/i,
  ],
  ['credit', /credit|ects|cats|scqf points|leistungspunkte|kredi|cr[eé]dit|punkte|opintopist/i, /\d/],
  ['hours', /hours|hrs|workload|effort|stunden|heures|horas|ore\b|uren|tunnid/i, /\d/],
  [
    'duration',
    /duration|length|dauer|dur[eé]e|duraci[oó]n|durata|duur|dura[cç][aã]o|kestus|kesto|weeks|months|how[ _]?long/i,
    /\d/,
  ],
  [
    'registration',
    /type[ _-]?registration|registration[ _-]?(?:type|for|by)|who.*(?:book|register)|bookable[ _-]?by/i,
    /individual|person|private|organi[sz]|compan|business|employer/i,
  ],
  [
    'applyBy',
    /deadline|apply|registration|anmelde(?:schluss|frist)|bewerbung|inschrijf|t[aä]htaeg|plazo.*(?:inscrip|matr[ií]c)|(?:fecha|date) l[ií]mite|date limite|scadenza|iscrizion/i,
  ],
  ['start', /start|begin|debut|d[eé]but|inicio|inizio|anfang|algus|from/i],
  ['end', /^end|end(?:s|[ _-]?date)|ende|\bfin$|\bfine$|einde|until|l[oõ]pp/i],
  ['language', /lang|sprache|langue|idioma|lingua|taal|l[ií]ngua|keel|iaith/i],
  ['level', /level|nqf|eqf|rqf|niveau|nivel|livello|stufe|tase|lefel/i],
  [
    'mode',
    /\bmode\b|mode$|delivery|format\b|lernform|(?:unterrichts|lehr|kurs|durchf[uü]hrungs|veranstaltungs)(?:form|art)|modalit|modalidad|modalidade|mode_of|form[aá]to|modus|vorm\b|how$|^attendance$|werkvorm|lesvorm|^online\?*$|^(?:is|fully)[ _-]?online/i,
  ],
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
  [
    'code',
    /\bcode\b|code$|(?:course|kurs)[ _-]?(?:number|nummer)|^(?:number|nr|no)\.?$|kurs-?nr\.?$|sigle|c[oó]d(?:igo|ice)?\b/i,
  ],
  ['sourceDate', /last[ _-]?(?:modified|updated|checked|changed)|updated|modified|checked[ _]?at|stand$/i, /\d{4}/],
];

/** Where people and rooms are reached: nothing of a course, whatever else the name of the column says. */
const contact =
  /post[ _-]?(?:al[ _-]?)?(?:code|codes|leitzahl|nummer|index)|\bzip\b|zip[ _-]?code|\bplz\b|code postal|c[oó]digo postal|\bcap\b|postinumero|postnummer|phone|telephone|\btel\b|mobile|handy|telefon|t[eé]l[eé]phone|tel[eé]fono|\bfax\b|e-?mail|\bmail\b|correo|courriel|street|stra(?:ß|ss)e|\brue\b|calle|address[ _-]?line|\bcontact\b|ansprechpartner|vat[ _-]?(?:number|no|id)|tax[ _-]?(?:id|number)|\biban\b|latitude|longitude/i;

export const isContact = (column: string): boolean => contact.test(column);

/** What a column is called whose values name the provider. */
export const providerName =
  /provider|institution|university|school|organi[sz]ation|anbieter|veranstalter|bildungstr[aä]ger|hochschule|[eé]tablissement|organisme|instituci|universi[td]|aanbieder|kool|offered[ _]?by|^centro$|^ente$|^escuela$/i;

/** What columns are called whose values name one thing each: never a price, however many prices differ. */
const identifier =
  /^(?:(?:course|kurs|cursus|cours|curso|corso|programme?|module?|product|lars|ucas)[ _-]?)?(?:id|identifier|uuid|guid|key|slug|code|number|no\.?|nr\.?|nummer|num[eé]ro|c[oó]d(?:igo|ice)?\.?|ref(?:erence)?)$/i;

export const isIdentifier = (column: string): boolean => !isContact(column) && identifier.test(column);

/** The target of a name, where what stands in the column may be it. */
export const fits = (column: string, samples: readonly string[], [, name, values]: (typeof guesses)[number]): boolean =>
  !isContact(column) &&
  samples.length > 0 &&
  name.test(column.replace(/^.*\.(?=.)/, '')) &&
  (values === undefined || samples.some((text) => values.test(text)));

const yes = ['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'sí', 'si', 'sim', 'jah'];
const no = ['no', 'n', 'false', '0', 'nein', 'non', 'não', 'nee', 'ei'];
const isYesNo = (samples: readonly string[]): boolean =>
  samples.length > 0 && samples.every((text) => [...yes, ...no].includes(text.trim().toLowerCase()));

const ways: readonly (readonly [RegExp, mode: string])[] = [
  [/blended|hybrid|semipresencial/i, 'blended'],
  [/online|remote|distance|e-?learning|virtual|en ligne|en l[ií]nea|fern/i, 'online'],
  [/campus|class ?room|face[- ]to[- ]face|in[- ]person|on[- ]?site|pr[aä]senz|pr[eé]sentiel|presencial/i, 'on-campus'],
];

/** A column of yes and no that is named after a way to take part: yes is that way, and no tells of no other. */
export const yesNoMode = (column: string, samples: readonly string[]): Record<string, unknown> | undefined => {
  const mode = isYesNo(samples) && !isContact(column) ? ways.find(([name]) => name.test(column))?.[1] : undefined;
  return mode === undefined
    ? undefined
    : { to: 'mode', values: Object.fromEntries([...yes.map((word) => [word, mode]), ...no.map((word) => [word, ''])]) };
};

const unitsOf: Readonly<Record<string, readonly (readonly [RegExp, unit: string])[]>> = {
  duration: [
    [/hours|hrs|stunden|heures|horas|\bore\b|uren|tund/i, 'hours'],
    [/days|tage|jours|d[ií]as|giorni|dagen/i, 'days'],
    [/weeks|wks|wochen|semaines|semanas|settimane|weken|nädal/i, 'weeks'],
    [/months|monate|\bmois\b|meses|mesi|maanden/i, 'months'],
    [/years|jahre|\bans\b|ann[eé]es|a[nñ]os|anni|jaren/i, 'years'],
  ],
  credit: [
    [/ects/i, 'ECTS'],
    [/\bcats\b/i, 'CATS'],
    [/scqf/i, 'SCQF'],
    [/\buk credits?\b/i, 'UK credits'],
    [/\bnzq[ct]?f\b/i, 'NZQCF'],
    [/\bceus?\b/i, 'CEU'],
  ],
};

/** Codes of currencies that are words of a name in capitals too: of money only where they stand alone in brackets. */
const codeWords = new Set(['ALL', 'CUP', 'GEL', 'MOP', 'PEN', 'TOP', 'TRY']);

/** The unit that a column's name says of the bare numbers in it: "Duration (weeks)", "ECTS", "Price (EUR)", "EQF level". */
export const unitInName = (column: string, target: string): string | undefined => {
  if (target === 'level') return frameworkOf(column) === undefined ? undefined : column;
  if (target !== 'price') return unitsOf[target]?.find(([name]) => name.test(column))?.[1];
  const bracketed = /\(([A-Z]{3})\)/.exec(column)?.[1];
  const codes = [...column.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)].map(([word]) => word);
  const code = [bracketed ?? '', ...codes.filter((word) => !codeWords.has(word))].find(isCurrency);
  return code ?? (/€|\beuros?\b/i.test(column) ? 'EUR' : /£/.test(column) ? 'GBP' : undefined);
};
