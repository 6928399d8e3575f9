/** Credit as feeds write it. The ids are those of content/credit-systems.json. */
import type { Quantity } from '#schemas/values.ts';
import { denialIn, isNegative, leftOver, notUnderstood, purposes, wholeWords } from './account.ts';
import { boundIn } from './bounds.ts';
import { plainSigns, quantityOf, readCount } from './number.ts';
import { byRules, unread, type Left, type Read, type ReadContext } from './reading.ts';

export interface CreditAmount {
  readonly system: string;
  readonly value: Quantity;
  /** Name of the points, where they are the provider's own. */
  readonly name?: string;
}

export interface CreditContext extends ReadContext {
  /** Scheme that a field of its own states. */
  readonly scheme?: string | undefined;
  /** Upper end that a field of its own states. */
  readonly max?: string | undefined;
}

interface System {
  readonly id: string;
  readonly names: RegExp;
  readonly rule?: string;
}

const asEcts = 'national points of the size of an ECTS credit read as ECTS';
const systems: readonly System[] = [
  { id: 'ects', names: /\bECTS\b|european credit|\bEC credits?\b/i },
  { id: 'scqf', names: /\bSCQF\b/i },
  { id: 'nzqcf', names: /\bNZQ[CF]F?\b|new zealand|\bNZ credits?\b/i },
  { id: 'cats', names: /\b(?:CATS?|CQFW|NICATS|SEEC|UK credits?)\b/i },
  { id: 'cats', names: /\b(?:FHEQ|RQF|QCF|NQF)\b/i },
  { id: 'us-quarter', names: /\bquarter(?:ly)? (?:credit|hour|unit|unit hour)/i },
  { id: 'us-semester', names: /\bsemester (?:credit|hour|unit)|\bSCH\b/i },
  { id: 'us-quarter', names: /quarter/i },
  { id: 'us-semester', names: /semester/i },
  { id: 'ceu', names: /\bCEUs?\b|continuing education units?/i },
  { id: 'cpd-hours', names: /\bCPD\b|professional development hour|\bPDHs?\b|\bCE hours?\b/i },
  {
    id: 'ects',
    names:
      /\b(?:EAP|ainepunkt\w*|hp|studiepoeng|studiepunten|studiepunt|CFU|leistungspunkte?|kreditpunkte?|credit points? \(ECTS\)|opintopiste\w*|op)\b|högskolepoäng/iu,
    rule: asEcts,
  },
];

const systemIn = (words: string): System | undefined => systems.find(({ names }) => names.test(words));

/** The credit system that a scheme's name means, or "local" for a provider's own. */
export const creditSystemOf = (scheme: string): string => systemIn(scheme)?.id ?? 'local';

/** Countries of the European Higher Education Area whose credits are those of ECTS. */
const europe = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK NO IS CH LI'.split(' '),
);

/** "credits" alone, by the country of the provider. */
const systemOfCountry = (country: string | undefined): string | undefined =>
  country === 'GB'
    ? 'cats'
    : country === 'US'
      ? 'us-semester'
      : country === 'NZ'
        ? 'nzqcf'
        : country !== undefined && europe.has(country)
          ? 'ects'
          : undefined;

const number = String.raw`\d+(?:[.,]\d+)?`;
const span = String.raw`(${number})(?:\s*(?:-|–|to|bis|à|or|oder|ou|o(?= \d)|või|eller|tot|kuni|/)\s*(${number}))?`;
/** Two numbers of which one holds. */
const either = /\d\s*(?:or|oder|ou|o|või|eller|\/)\s*\d/iu;
/** Several parts before the credit of one of them. */
const partsBefore =
  /(\d+)\s*(?:[x×*]|mal|(?:(?:core|elective|online|short) )?(?:modules?|courses?|units?|parts?|blocks?|module|kurse|cours|módulos|moodulit|ainet|kursser|moduler))\s*(?:of|at|à|je|with|von|zu|de|van|på|á|worth)?\s*(?:each|je)?\s*$/iu;
const meaning =
  /^\s*\)?\s*(?:=|is|are|equals?|corresponds? to|represents?|entspr(?:icht|echen)|équivaut à|correspond à|equivale a|corresponde a|vastab|staat voor|is gelijk aan)\s*(?:about|approximately|ca\.?|circa)?\s*\d+(?:\s*(?:-|–|to|bis)\s*\d+)?\s*(?:hours?|hrs?|h|stunden|heures|horas|ore|uur|tundi|timmar|tuntia)\b/iu;
/** Words that may stand between a number and the name of the points. */
const unitText = String.raw`(?:(?:academic|university|college|european|uk|us|nz|scottish|semester|quarter|continuing|education|professional|development|credit|degree|scqf|cats?|ects|ec|level \d+)[\s-]+){0,4}(?:credits?(?:[\s-](?:points?|hours?|units?))?|points?|punkte?|points? de crédit|crédits?(?: ects)?|créditos?(?: ects)?|crediti(?: formativi)?|créidiúintí|credydau?|ects(?:[\s-](?:credits?|points?|punkte?|poeng|points))?|cats(?:[\s-](?:credits?|points?))?|cat|eap|hp|cfu|cp|lp|ects-lp|op|ects-cp|leistungspunkte?|kreditpunkte?|studiepoeng|studiepunten?|högskolepoäng|opintopistettä|ainepunkti?|ceus?|ce hours?|cpd (?:hours?|points?|credits?)|pdhs?|sch|semester hours?|quarter hours?|units?|hours?)`;
const behind = new RegExp(String.raw`(?<![\d.,/\p{L}])${span}[\s-]*(${unitText})(?![\p{L}])`, 'giu');
const ahead = new RegExp(
  String.raw`(?<![\p{L}])((?:ects|cats|eap|scqf credit points?|scqf credits?|cpd (?:hours?|points?)|ceus?|credits?(?: points?| hours?)?|credit value|crédits?|créditos?|crediti|cfu|leistungspunkte|studiepunten|studiepoeng)(?:[\s-](?:credits?|points?|punkte?))?)\s*(?:\([^)]*\))?\s*[:=–-]?\s*${span}(?![\d\p{L}]|[.,]\d)`,
  'giu',
);

/** Words behind or before the credit of each of several parts. */
const eachBehind =
  /^[\s,(]*(?:each|apiece|jeweils|je|chacune?|cada un[oa]|ciascun[oa]|elk|cada|yr un|an ceann|igaüks|hver|vardera|per stuk|par (?:module|cours|unité)|por (?:módulo|curso)|per (?:modulo|corso|vak))(?![\p{L}])/iu;
const eachBefore =
  /(?<![\p{L}])(?:each(?: \p{L}+){0,3}|je|jeweils|chacune?|cada(?: \p{L}+)?|ciascun[oa]|elk|à)\s*:?\s*$/iu;

const partNouns = String.raw`(?:(?:single|taught|core|belegte[ns]?|einzelne[ns]?|online) )?(?:mh?[oó]d[uú]i?[lł]\p{L}*|moodul\p{L}*|moduuli\p{L}*|modiwl\p{L}*|module?s?|units?|unit[éàa]s?|unidad\p{L}*|einheit\p{L}*|eenhe\p{L}+|courses?|kurs\p{L}*|cursus\p{L}*|cours|cursos?|cors[oi]|c(?:h)?úrsa\p{L}*|c(?:h)?ursa\p{L}*|cwrs\p{L}*|cyrsiau|years?|jahr\p{L}*|studienjahr\p{L}*|ann[ée]es?|an|a[ñn]os?|ann[oi]|jaar|år|ar|aasta\p{L}*|[bf]lwyddyn|bh?liain|vuosi|semest\p{L}+|lukuka\p{L}+|halbjahr\p{L}*|terms?|tymor|t(?:h)?éarma|tearma|trim[eé]st\p{L}+|weeks?|woche\p{L}*|semaines?|semanas?|settiman[ae]|weken|wythnos|s(?:h)?eachtain|nädal\p{L}*|subjects?|f[aä]ch\p{L}*|materi[ae]s?|asignaturas?|disciplinas?|vak\p{L}*|mati[eè]res?|enseignements?|insegnament[oi]|parts?|teil\p{L}*|parties?|partes?|part[ei]|deel|delen|block[s]?|blocs?|bloques?|blok\p{L}*|blocch?[oi]|lessons?|sessions?|séances?|seances?|sesi[oó]n\p{L}*|sess(?:ão|ao|oes|ões)|days?|tage?|jours?|journ[ée]es?|d[ií]as?|giorn\p{L}+|delkurs\p{L}*|ämne\p{L}*|fag|emne\p{L}*|pwnc|ábhar|aine\p{L}*)`;
const perText = String.raw`(?:\/|(?:(?:for|für|pour|para|voor|per|i|i gcomhair|am|ar gyfer) )?(?:per|each|every|pro|je|jede[rnms]?|par|por|chaque|cada|elke?|ieder[e]?|ogni|ciascun[oa]?|fesul|pob|gach|in aghaidh an|in aghaidh na|iga|varje|för varje|hver[t]?|om|all['’]|al|à la|a la))`;
/** Articles that mean "for each" only right behind the credit: "5 ECTS a module", and not "5 ECTS. A course for nurses". */
const articles = '(?:a|an|y|yr|sa|le|de)';
/** "5 ECTS per module" and "5 ECTS/módulo", in the languages of the feeds, with their accents and without. */
const partBehind = new RegExp(
  String.raw`^(?:\s*\(?\s*${articles}\s+${partNouns}|[\s.,]*\(?\s*(?:${perText}\s*${partNouns}|mooduli kohta|aine kohta|aasta kohta|semestri kohta|kursuse kohta|(?:yearly|annually|jährlich|jaarlijks|annuels?|anuales)|p\.?a\.?))(?![\p{L}])`,
  'iu',
);
/** "Je Modul: 5 ECTS". */
const partBefore = new RegExp(String.raw`(?<![\p{L}])${perText}\s*${partNouns}\s*\)?\s*[:=–-]?\s*$`, 'iu');

/** What is denied beside credit without a doubt about the credit. */
const otherNo =
  /\b(?:no (?:exam(?:ination)?|prior knowledge|fee)|non[- ]?(?:degree|graded)|without (?:exam|grade))\b/giu;

/** Words that say nothing beside credit: what it is of, how much work it is, and what it may be called. */
const harmless = wholeWords(
  String.raw`(?:\d+(?:[.,]\d+)?\s*(?:–|-|to)?\s*)+(?:notional |learning |contact |study |clock )*(?:hours?|hrs?|h|stunden|std|heures?|horas|ore|uur|tundi|oriau|uair|years?|semesters?|terms?|weeks?|months?|days?|modules?|courses?|units?|parts?|blocks?|wochen|monate|kurse|module|cours|módulos|jahre?|semestres?|ans?|años?)|\d+\s*[x×]\s*\d+|levels? \d+|stufe \d+|niveau \d+|nivel \d+|\d{4}|ECTS|CATS?|EC|EAP|CFU|HP|OP|LP|CP|SCQF|FHEQ|RQF|NFQ|EQF|UK|US|european|credits?|credit|points?|punkte?|crédits?|créditos?|crediti|value|volume|worth|awards?|awarded|awarding|carries|carrying|carry|gives?|earns?|earn|gain|equals?|equivalent|equivalence|corresponds?|total|totalling|overall|semester|quarter|hours?|academic|university|undergraduate|postgraduate|graduate|level|system|transfer|scheme|accumulation|accredited|final|exam(?:ination)?|assignments?|project|micro-?credentials?|certificate|over|full|part|time|online|each|one|two|three|four|or|leistungspunkte?|kreditpunkte?|umfang|entspricht|insgesamt|gesamt|abschluss|prüfung|mit|anrechenbar|valeur|équivalent|équivaut|total|examen|valor|equivalen(?:te|cia)|carga|studiepunten?|totaal|waarde|valore|pari|totale|total|gwerth|credydau?|créidiúint\p{L}*`,
  'giu',
);

/** Words before a number that it numbers: "Category 1 Credits" is not one credit. */
const numbering =
  /\b(?:category|level|tier|stage|part|year|type|class|unit|step|phase|grade|group|band|block|kategorie|stufe|niveau|nivel|livello)\s*$/iu;

/** Names of larger awards behind a number of credits. */
const ofOther =
  /^\s*-?(?:programmes?|programs?|degrees?|bachelor\p{L}*|master\p{L}*|diplomas?|honou?rs|MBA|MSc|studiengang|studium|licence|grado|laurea)(?![\p{L}])/iu;
/** Words behind credit that somebody has already, or that is of another award. */
const isHeld =
  /^[\s,]*(?:credits?\s+|points?\s+)?(?:already|previously|earned|obtained|completed|acquired|held|gained|bereits|erworben\p{L}*|déjà|obtenus|ya|obtenidos|già|conseguiti|al behaald)(?![\p{L}])|^[\s,]*(?:of|from|in|aus|eines|d'une?|de una?|di una?) (?:(?:a|an|the|your|another|einem|einer) )?(?:\p{L}+ )?(?:master|bachelor|degree|diploma|studium|licence|grado|laurea)\p{L}*(?:['’]s)?(?![\p{L}])/iu;
/** Words before credit that one need not earn. */
const isSpared =
  /(?<![\p{L}])(?:exempt\p{L}*|waive[sd]?|spare[sd]?|erlässt|dispens\p{L}*|convalid\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Signs and words that add one figure to another. */
const sumBetween =
  /\+|&|(?<![\p{L}])(?:plus|and|und|et|y|e|en|och|og|ja|a|ac|agus|then|dann|puis|luego|poi|daarna|depois)(?![\p{L}])/iu;
/** Two figures of which one holds, each with its own name of the points. */
const orBetween = /(?<![\p{L}])(?:or|oder|ou|o|of|või|eller|tai|neu|nó)(?![\p{L}])|\//iu;

/** Takes away what is of a larger award, where something is left. */
const apartFromOther = (
  list: CreditAmount[],
  isOther: (amount: CreditAmount) => boolean,
  take: (amount: CreditAmount) => void,
): void => {
  const others = list.filter(isOther);
  if (!others.length || others.length === list.length) return;
  for (const amount of others) {
    list.splice(list.indexOf(amount), 1);
    take(amount);
  }
};

/** Two amounts of one system that are not the same. */
const sameSystem = (list: readonly CreditAmount[]): readonly [CreditAmount, CreditAmount] | undefined => {
  for (const [index, one] of list.entries()) {
    const other = list.slice(index + 1).find(({ system, name }) => system === one.system && name === one.name);
    if (other) return [one, other];
  }
  return undefined;
};

/** What words say of credit: "15 ECTS", "ECTS: 5", "5 to 7.5 ECTS", "60 ECTS / 120 CATS", "5 ECTS (125 h)". */
export const readCredits = (words: string, context: CreditContext = {}): Read<readonly CreditAmount[]> => {
  const text = plainSigns(words)
    .replace(/\s+/g, ' ')
    .replace(
      /\b(?:between|zwischen|entre|tussen|tra|fra|mellan|mellom|mellem) (\d+(?:[.,]\d+)?) (?:and|und|et|y|en|e|och|og) (?=\d)/giu,
      '$1 to ',
    )
    .replace(/(?<=\d) ?½| 1\/2(?![\d/])(?<=\d 1\/2)/g, '.5')
    .replace(/½/g, '0.5')
    .trim();
  const scheme = (context.scheme ?? '').replace(/\s+/g, ' ').trim();
  if (
    /^(?:none|no(?:t for)? (?:academic |formal )?credits?|non-?credit(?: bearing)?|not credit[- ]bearing|keine|aucun|ninguno|nessuno|geen)\.?$/i.test(
      text,
    )
  )
    return byRules(words, [], []);
  if (isNegative(words)) return unread(words, 'a minus before the number');
  if (/(?<![\d/.,])(?:1\/[2-9]|[23]\/[345])(?![\d/])/.test(text))
    return unread(words, 'a fraction, or two figures of which one holds');
  if (denialIn(text.replace(otherNo, ' ')) !== undefined) return unread(words, 'a word of denial beside the credit');
  const make = (
    low: string,
    high: string | undefined,
    unit: string,
  ): { amount?: CreditAmount; rules: string[]; why?: string } => {
    // No course has thousands of credits: the sign may mark a fraction.
    if ([low, high ?? ''].some((text) => /^\d{1,3}(?:,\d{3}|\.\d{2}0)$/.test(text)))
      return { rules: [], why: 'credit whose signs can be read in two ways' };
    const [one, two] = [readCount(low), high === undefined ? undefined : readCount(high)];
    if (!one || (high !== undefined && !two)) return { rules: [], why: 'credit whose signs can be read in two ways' };
    const most = Math.max(one.value, two?.value ?? 0);
    if (most === 0) return { rules: [], why: 'zero credit: says neither that there is none nor how much' };
    if (most > 10_000_000) return { rules: [], why: 'credit out of bounds' };
    const rules = [one.rule, two?.rule].filter((rule) => rule !== undefined);
    const value = quantityOf(one.value, two?.value ?? one.value);
    // A scheme of a field of its own stands above the words beside the number.
    const named =
      (scheme !== '' ? systemIn(scheme) : undefined) ?? (scheme === '' || unit !== '' ? systemIn(unit) : undefined);
    if (named)
      return {
        amount: { system: named.id, value },
        rules: [...rules, ...(named.rule === undefined ? [] : [named.rule])],
      };
    const isPlain =
      /^(?:(?:academic|university|college) )?(?:credits?(?: points?)?|crédits?|créditos?|crediti|credydau|points?|cp|lp|credit hours?|)$/i.test(
        scheme || unit,
      );
    const isLp = /^(?:cp|lp)$/i.test(unit);
    const own =
      isPlain && !(scheme === '' && systemIn(text))
        ? isLp && (context.country === undefined || !europe.has(context.country))
          ? undefined
          : systemOfCountry(context.country)
        : undefined;
    if (own !== undefined && !(/points?$/i.test(scheme || unit) && context.country === 'GB'))
      return {
        amount: { system: own, value },
        rules: [...rules, 'credit without a scheme read as that of the provider’s country'],
      };
    // Beside points of a named system, those without a name are of another.
    const isNamedBeside = [...text.matchAll(behind)].some(([, , , other = '']) => systemIn(other) !== undefined);
    const beside = isPlain && scheme === '' && !isNamedBeside ? systemIn(text) : undefined;
    if (beside)
      return {
        amount: { system: beside.id, value },
        rules: [...rules, 'credit read as that of the scheme named beside it'],
      };
    const name = (scheme || unit).trim();
    if (name === '')
      return {
        amount: { system: 'local', value, name: 'Credits' },
        rules: [...rules, 'credit without a scheme read as the provider’s own points'],
      };
    return {
      amount: { system: 'local', value, name: name.slice(0, 80) },
      rules: isPlain ? [...rules, 'credit without a scheme read as the provider’s own points'] : rules,
    };
  };
  const bare = new RegExp(`^${span}$`, 'u').exec(text);
  if (bare) {
    const { amount, rules, why } = make(bare[1] ?? '', bare[2] ?? (context.max?.trim() || undefined), '');
    return amount ? byRules(words, [amount], rules) : unread(words, why ?? 'credit that is no number');
  }
  const list: CreditAmount[] = [];
  const rules: string[] = [];
  const left: Left[] = [];
  const taken: [number, number][] = [];
  /** What stands before the name of a larger award: its own credit, where the text has another. */
  const elsewhere = new Set<string>();
  const partOf = new Map<CreditAmount, string>();
  /** Figures that stand a second time. */
  const repeated: [number, number][] = [];
  const add = (start: number, end: number, low: string, high: string | undefined, unit: string) => {
    const before = text.slice(0, start);
    if (taken.some(([from, to]) => start < to && end > from)) return;
    taken.push([start, end]);
    taken.sort(([a], [b]) => a - b);
    const around = text.slice(end, end + 25);
    const part = text.slice(start, end);
    if (partBehind.test(text.slice(end)) || partBefore.test(before)) {
      left.push({ text: part, why: 'credit of a part, not of the course' });
      return;
    }
    const isHours = /^hours?$/i.test(unit.trim());
    if (isHours) return;
    if (ofOther.test(around)) elsewhere.add(part);
    if (isHeld.test(text.slice(end, end + 60)) || isSpared.test(before)) {
      left.push({ text: part, why: 'credit that is asked for or counted elsewhere' });
      return;
    }
    if (numbering.test(before)) {
      left.push({ text: part, why: 'a number of something else, beside the name of a credit' });
      return;
    }
    if (/\d\s*\/\s*\d/.test(part) && Number(high) >= 4 * Number(low)) {
      left.push({ text: part, why: 'credit that is a part of a sum, or the whole of which there is a part' });
      return;
    }
    if (/\d\s*(?:\+|of|out of|von|sur|av|van)\s*$/iu.test(before)) {
      left.push({ text: part, why: 'credit that is a part of a sum, or the whole of which there is a part' });
      return;
    }
    if (Number(low) === 1 && meaning.test(text.slice(end))) {
      left.push({ text: part, why: 'what one credit means, not how many there are' });
      return;
    }
    const parts = high === undefined ? Number(partsBefore.exec(before)?.[1] ?? 1) : 1;
    if (
      /^\s*(?:are |is )?(?:required|needed|for entry|at entry|on entry)/i.test(around) ||
      /\b(?:towards?|out of|of a|of the|requires?|required|need(?:s|ed)?|entry|prior|previous)\b[^,;]{0,30}$/i.test(
        text.slice(Math.max(0, start - 30), start),
      )
    ) {
      left.push({ text: part, why: 'credit that is asked for or counted elsewhere' });
      return;
    }
    if (parts === 1 && (eachBehind.test(text.slice(end)) || eachBefore.test(before))) {
      left.push({ text: part, why: 'credit of a part, not of the course' });
      return;
    }
    const one = make(low, high, unit);
    const made =
      parts > 1 && one.amount && typeof one.amount.value === 'number'
        ? {
            amount: { ...one.amount, value: one.amount.value * parts },
            rules: [...one.rules, 'credit of the parts added up'],
          }
        : one;
    if (!made.amount) left.push({ text: part, why: made.why ?? 'credit that is no number' });
    else if (list.some((row) => JSON.stringify(row) === JSON.stringify(made.amount))) repeated.push([start, end]);
    else {
      list.push(made.amount);
      partOf.set(made.amount, part);
      rules.push(...made.rules);
      if (either.test(part)) rules.push('one of two figures read as a range');
      if (/^(?:units?|cpd (?:points?|credits?))$/i.test(unit.trim())) rules.push(`"${unit.trim()}" read as credit`);
      if (/\b(?:up to|max(?:imum)?|bis zu|jusqu'à|hasta|at least|min(?:imum)?)\s*(?:of )?$/i.test(text.slice(0, start)))
        rules.push('a limit read as the credit itself');
    }
  };
  for (const match of text.matchAll(behind))
    add(match.index, match.index + match[0].length, match[1] ?? '', match[2] ?? context.max, match[3] ?? '');
  for (const match of text.matchAll(ahead))
    add(match.index, match.index + match[0].length, match[2] ?? '', match[3] ?? context.max, match[1] ?? '');
  apartFromOther(
    list,
    (amount) => elsewhere.has(partOf.get(amount) ?? ''),
    (amount) => {
      left.push({ text: partOf.get(amount) ?? '', why: 'credit that is asked for or counted elsewhere' });
    },
  );
  for (const [start] of repeated) {
    const before = taken.findLast(([, end]) => end <= start);
    const between = text.slice(before?.[1] ?? 0, start);
    if (sumBetween.test(between)) return unread(words, 'figures of credit that may be parts of a sum');
    rules.push('a figure that stands more than once taken for one');
  }
  const two = sameSystem(list);
  if (two) {
    if (!orBetween.test(text) || typeof two[0].value !== 'number' || typeof two[1].value !== 'number')
      return unread(words, 'several figures of one system of credit');
    const [low, high] = [two[0].value, two[1].value].sort((a, b) => a - b) as [number, number];
    list.splice(list.indexOf(two[1]), 1);
    list.splice(list.indexOf(two[0]), 1, { ...two[0], value: quantityOf(low, high) });
    rules.push('one of two figures read as a range');
  }
  if (list.length) {
    // "120 credits (60 ECTS)": the first are of the system that is named beside them, if it is twice as many.
    const plain = list.filter(({ system, name }) => system === 'local' && /^credits?(?: points?)?$/i.test(name ?? ''));
    const ects = list.find(({ system }) => system === 'ects');
    const [one] = plain;
    if (
      one &&
      ects &&
      typeof one.value === 'number' &&
      typeof ects.value === 'number' &&
      one.value === 2 * ects.value
    ) {
      list.splice(list.indexOf(one), 1, { system: 'cats', value: one.value });
      rules.push('twice as many credits as ECTS read as UK credits');
    }
    const spans = taken.reduceRight((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
    const unknown = leftOver(
      left.reduce((rest, part) => rest.replace(part.text, ' '), spans),
      harmless,
      // What is asked for has been told apart already, and is reported as left.
      ...(left.length ? [wholeWords(purposes.entry, 'giu')] : []),
    );
    if (unknown !== '') rules.push(notUnderstood(unknown));
    const bound = boundIn(text);
    if (bound !== undefined) rules.push(bound);
    return byRules(words, list, rules, left);
  }
  // A number and a name, and nothing else: the name of the scheme, if it is none of a length or a promise.
  const named = new RegExp(`^${span}\\s+(\\p{L}[\\p{L}\\p{N} .,&'()/-]{1,80})$`, 'u').exec(text);
  if (/^(?:FHEQ|RQF|QCF|NQF)\.?$/i.test(named?.[3] ?? ''))
    return unread(words, 'a number and a framework of qualifications: a level, or credit, which it does not say');
  const isName =
    named &&
    !left.length &&
    !/^(?:to be|tb[ac]|per\b|pro\b|par\b|each\b|hours?|h|days?|weeks?|months?|years?|minutes?|mins?|modules?|sessions?|lessons?|level|of|or|and|x|sws|semesterwochenstunden?|ue|unterrichts\p{L}+|stunden?|std|heures?|horas?|ore|uur|uren|tund\p{L}*|timmar|timer|tuntia|tage?|wochen?|monate?|jours?|semaines?|días?|semanas?|giorni|settimane|dagen|weken|päev\p{L}*|nädal\p{L}*)(?![\p{L}])|\d/iu.test(
      named[3] ?? '',
    );
  if (isName && (systemIn(named[3] ?? '') || (named[3] ?? '').split(' ').length <= 6)) {
    const { amount, rules: why } = make(named[1] ?? '', named[2] ?? context.max, named[3] ?? '');
    const isKnown = systemIn(named[3] ?? '') !== undefined || /\b(?:credits?|points?)\b/i.test(named[3] ?? '');
    if (amount)
      return byRules(
        words,
        [amount],
        [
          ...why,
          ...(isKnown ? [] : ['a name of no known system read as that of the provider’s own points']),
          ...[boundIn(text)].filter((rule) => rule !== undefined),
        ],
      );
  }
  const only = [...text.matchAll(new RegExp(span, 'gu'))];
  const [match] = only;
  if (match && only.length === 1 && !left.length && scheme !== '') {
    const { amount, rules: why } = make(match[1] ?? '', match[2] ?? context.max, '');
    if (amount) return byRules(words, [amount], [...why, 'a number among words read as credit']);
  }
  return unread(words, left[0]?.why ?? 'no number with the name of a credit beside it', left);
};
