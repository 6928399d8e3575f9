/**
 * Levels as feeds write them: on a framework, as a stage of education, as a difficulty, or in words of their own. The ids
 * are those of content/frameworks.json. A level on a framework that is not there, and a qualification that only implies a
 * level, stay words: nothing is carried over to another country's framework.
 */
import type { CourseInput } from '../format.ts';
import { denialIn, leftOver, notUnderstood, purposes, saysAny, wholeWords } from './account.ts';
import { boundIn } from './bounds.ts';
import { plainSigns } from './number.ts';
import { byRules, unread, type Read, type ReadContext } from './reading.ts';

export interface ReadLevels {
  readonly levels?: readonly { framework: string; level: string }[];
  readonly stage?: NonNullable<CourseInput['stage']>;
  readonly difficulty?: NonNullable<CourseInput['difficulty']>;
  /** The words, where the other fields do not tell them. */
  readonly note?: string;
}

export interface LevelContext extends ReadContext {
  /** Framework that a field of its own states. */
  readonly framework?: string | undefined;
}

interface Framework {
  readonly id: string;
  readonly names: RegExp;
  readonly least: number;
  readonly most: number;
  /** Why a name stands for the framework, where it is not the framework's own. */
  readonly rule?: string;
}

const frameworks: readonly Framework[] = [
  {
    id: 'eqf',
    names:
      /\bEQF(?:-?LLL)?\b|\bEQR\b|\bEQK\b|europe(?:an qualifications? framework|ische[rn]? qualifikationsrahmen)|\bmarco europeo de cualificaciones|\bcadre europ[ée]en des certifications|\bMEC\b(?= (?:nivel|level|\d))|\bCEC\b(?= (?:niveau|level|\d))/i,
    least: 1,
    most: 8,
  },
  { id: 'scqf', names: /\bSCQF\b|scottish credit and qualifications framework/i, least: 1, most: 12 },
  { id: 'cqfw', names: /\bCQFW\b|\bFfCChC\b|credit and qualifications framework for wales/i, least: 1, most: 8 },
  { id: 'fheq', names: /\bFHEQ\b|frameworks? for higher education qualifications/i, least: 4, most: 8 },
  { id: 'rqf', names: /\bRQF\b|regulated qualifications framework/i, least: 1, most: 8 },
  {
    id: 'rqf',
    names: /\bQCF\b|\bOfqual\b/i,
    least: 1,
    most: 8,
    rule: 'a level of the QCF or of Ofqual read as one of the RQF, which took its place',
  },
  { id: 'nzqcf', names: /\bNZQ[CF]F?\b|new zealand qualifications/i, least: 1, most: 10 },
  { id: 'aqf', names: /\bAQF\b|australian qualifications framework/i, least: 1, most: 10 },
  { id: 'nfq', names: /\bNFQ\b|\bQQI\b|\bFETAC\b|\bHETAC\b|irish national framework/i, least: 1, most: 10 },
];

/** Frameworks that content/frameworks.json does not have; "NQF" is many countries' word. */
const foreign =
  /\bSAQA\b|\bHEQSF\b|\bNSQF\b|\bMQF\b|\bDQR\b|\bHQR\b|\bNQR\b|\bNLQF\b|\bVQF\b|\bKNQF\b|\bHKQF\b|\bPQF\b|\bPRK\b|\bEKR\b|\bRNCP\b|\bCNCP\b|\bSQF\b|\bQNQ\b|\bQNR\b|\bMECU\b|\bMECES\b|\bQF[- ](?:EHEA|level)\b|\bNQF\b|\bSSQF\b|\bTQF\b|\bPhQF\b|\bGQF\b|\bCEFR\b|\bGER\b|\bCECR\b|\bMCER\b/i;

const levelWord = String.raw`(?:levels?|lvl|niveaux?|niveles|nivel|nivell|stufen?|lefel(?:au)?|leibhéal|taseme?l?|tase|nivåe?r?|nivå|livell[oi]|nível|níveis|niveau|poziom|úroveň|taso)`;

/** The framework that a text names; one that our content does not have is none. */
export const frameworkOf = (text: string): string | undefined => frameworks.find(({ names }) => names.test(text))?.id;

const numberAfter = new RegExp(
  String.raw`^[\s:()\-–#,.]*(?:${levelWord})?[\s:#.–-]*((?:entry\s*(?:level)?\s*)?\d{1,2}(?:\s*(?:[-–/,&+]|and|und|et|y|to|or)\s*\d{1,2})*)(?![\d.,]*\d|\s*(?:credits?|ects|cats|points?|hours?|weeks?))`,
  'iu',
);
const numberBefore = new RegExp(
  String.raw`(?:(?<!entry\s*)${levelWord}[\s:#.–-]*|(?=entry))((?:entry\s*(?:level)?\s*)?\d{1,2}(?:\s*(?:[-–/,&+]|and|und|et|y|to|or)\s*\d{1,2})*)\s*[\s:()\-–,/.]*(?:of|on|in|at|within|des|der|du|del|auf|de)?\s*(?:the|dem|der)?\s*$`,
  'iu',
);
const bareBefore = /(?:^|[\s(,/])(\d{1,2})\s*\(?\s*$/u;

/** "EQF5" is "EQF 5". */
const besideNumbers = (text: string): string => text.replace(/(?<![\p{L}\p{N}])([A-Z]{3,5})(?=\d{1,2}(?!\d))/gu, '$1 ');

/** "Entry" as the name of a level, not what is asked at entry. */
const entryLevel = /(?<![\p{L}])entry(?:[- ]level)?(?: ?[123](?!\d)|\W*$)/iu;

/** The numbers in "5", "5 and 6", "5-7", "Entry 3". */
const levelsIn = (text: string): string[] => {
  const entry = /entry\s*(?:level)?\s*(\d)/i.exec(text)?.[1];
  if (entry !== undefined) return [`Entry ${entry}`];
  const range = /^(\d{1,2})\s*(?:[-–]|to)\s*(\d{1,2})$/.exec(text.trim());
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return high > low && high - low < 12
      ? Array.from({ length: high - low + 1 }, (_, index) => String(low + index))
      : [];
  }
  return [...text.matchAll(/\d{1,2}/g)].map(([digits]) => String(Number(digits)));
};

const holds = ({ id, least, most }: Framework, level: string): boolean =>
  /^Entry [123]$/.test(level)
    ? id === 'rqf' || (id === 'cqfw' && level === 'Entry 3')
    : Number(level) >= least && Number(level) <= most;

/** Words of difficulty in the languages of the feeds; they count where nothing else is said. */
const difficulties: readonly (readonly [NonNullable<CourseInput['difficulty']>, RegExp])[] = [
  [
    'introductory',
    /^(?:(?:absolute |complete )?beginners?|introductory|introduction|intro|basics?|elementary|novices?|starters?|easy|fundamentals?|anfänger(?:innen)?|einsteiger(?:innen)?|grundlagen|grundlegend|débutante?s?|élémentaire|principiantes?|básico|inicial|iniciación|beginnend(?:en)?|basis|base|iniciante|dechreuwyr|dechreuol|tosaitheoirí|algajale|algaja|algtase|nybörjare|grundläggande|nybegynnere?|begyndere?|alkeet|początkujący|初級|初级|入門|入门)$/iu,
  ],
  [
    'intermediate',
    /^(?:intermediate|medium|moderate|mittel(?:stufe)?|intermédiaire|intermedi[oa]|middelmatig|gemiddeld|intermediário|canolradd|idirmheánach|kesktase|medel|mellannivå|middels|mellemniveau|keskitaso|średniozaawansowany|中級|中级)$/iu,
  ],
  [
    'advanced',
    /^(?:advanced|difficult|hard|fortgeschrittene?n?|avancée?s?|avanzad[oa]|avanzat[oa]|avançado|gevorderd(?:en)?|uwch|ardleibhéal|edasijõudnutele|edasijõudnud|avancerad|avansert|avanceret|edistynyt|zaawansowany|上級|高级|高級)$/iu,
  ],
];

const stages: readonly (readonly [NonNullable<CourseInput['stage']>, RegExp, rule?: string])[] = [
  ['doctoral', /\b(?:doctora(?:l|te)s?|PhD|doktorat|doctorat|doctorado|dottorato)\b/i],
  [
    'postgraduate',
    /\b(?:post-?graduates?|masters?(?:['’]s?)?|PG|taught masters?|magister|maestría|máster|magistrale)\b/i,
  ],
  [
    'undergraduate',
    /\b(?:under-?graduates?|bachelors?(?:['’]s?)?|foundation degree|UG|licence|grado|licenciatura|laurea triennale)\b/i,
  ],
  ['postgraduate', /\bgraduates?(?! of| in| from)\b/i, '"graduate" read as postgraduate'],
  [
    'before-university',
    /\b(?:high school|(?:upper |lower )?secondary(?: school)?|A[- ]levels?|GCSEs?|further education|FE|access to (?:HE|higher education)|T[- ]levels?|K-?12|sixth form)\b/i,
  ],
];

/** Qualifications whose names hold words of difficulty or numbers of their own. */
const qualification =
  /\b(?:advanced higher|highers?|intermediate [12]|access [123]|national [1-5]|standard grade|scottish baccalaureate|advanced (?:diploma|certificate|subsidiary|apprenticeship)|higher (?:diploma|certificate|national|apprenticeship)|intermediate (?:diploma|certificate|apprenticeship)|foundation (?:year|diploma|certificate|apprenticeship)|SVQ|NVQ|BTEC|HNC|HND|NC|NPA|PDA|functional skills)\b/i;

/** Words by which a level is that of something else: of those who come, of what comes after, or one that is only near. */
const isOfOther = saysAny(
  "builds? on|building on|completed|those with|who have|should have|must|after|following|baut auf|nach|abgeschlossen\\p{L}*|après|después|na|dopo|below|above|beyond|up to|at least|minimum|min|between|near(?:ly)?|almost|comparable|similar|progress(?:ion|es)?|prepares?|preparation|preparatory|preparing|towards?|leads? to|leading to|access to|applied for|higher than|lower than|from|unter|über|bis|mindestens|zwischen|vergleichbar|vorbereitung\\p{L}*|bereitet|führt|ab|en dessous|au-dessus|jusqu'à|au moins|entre|comparable|préparation|prépare|mène|dès|inferior|superior|hasta|al menos|prepara(?:ción)?|conduce|desde|onder|boven|tot|minstens|tussen|vergelijkbaar|bereidt|leidt|vanaf|sotto|sopra|fino|almeno|tra|abaixo|acima|até|pelo menos|îs|hyd at|o leiaf|suas go dtí|ar a laghad",
);
const isAsked = saysAny(purposes.entry, purposes.applying, purposes.asking);

/** Words that say nothing beside a level: what has it, how it is called, and the countries of the frameworks. */
const harmless = wholeWords(
  '\\d+ (?:ects |cats )?credits?(?: points?)?|qualifications?|awards?|degrees?|diplomas?|certificates?|framework|frameworks|levels?|national|european|lifelong|learning|credits?|credit|ordinary|honou?rs|higher|special|purpose|minor|major|supplemental|equivalent|equals?|micro-?credentials?|short|full|part|postgraduate|undergraduate|graduate|education|HE|FE|year|stage|ireland|irish|scotland|scottish|wales|welsh|england|english|northern|uk|gb|united|kingdom|new|zealand|australian?|australia|EU|europe|academic|vocational|professional|on|qualifikations?rahmen|abschluss|niveau|stufe|entspricht|cadre|équivalent|titre|título|título oficial|marco|equivalente|corresponde|titolo|kwalificatie|cymhwyster|cáilíocht|leibhéal|lefel',
  'giu',
);

const everyName = frameworks.map(({ names }) => new RegExp(names, 'giu'));
const everyStageWord = [
  ...stages.map(([, pattern]) => new RegExp(pattern, 'giu')),
  wholeWords(`${levelWord}|students?|learners?`, 'giu'),
  harmless,
];
const everyLevelWord = [
  new RegExp(foreign, 'giu'),
  wholeWords('entry', 'giu'),
  new RegExp(qualification, 'giu'),
  ...everyStageWord,
];

/** Stage of education that a word names. */
export const readStage = (text: string): ReadLevels['stage'] => stages.find(([, pattern]) => pattern.test(text))?.[0];

/** Words that are kept as a note, because they tell none of the fields. */
const kept = (words: string, why: string): Read<ReadLevels> => byRules(words, { note: words.trim() }, [why]);

const outsideOfFramework = 'a level that its framework does not have, kept in the words of the source';

/** Levels of a framework that a field of its own names. */
const readWithin = (words: string, text: string, framework: string): Read<ReadLevels> => {
  const known = frameworks.find(({ id }) => id === framework);
  const bare = text.replace(new RegExp(`^(?:${levelWord})\\s*`, 'iu'), '');
  if (known && /^(?:entry\s*(?:level)?\s*)?\d{1,2}(?:\s*(?:[-–/,&]|and|to)\s*\d{1,2})?$/i.test(bare)) {
    const levels = levelsIn(bare).filter((level) => holds(known, level));
    if (levels.length) return byRules(words, { levels: levels.map((level) => ({ framework, level })) }, []);
  }
  return kept(words, outsideOfFramework);
};

/** The number that stands with the name of a framework. */
const numberWith = (text: string, name: RegExpExecArray): string | undefined => {
  const after = text.slice(name.index + name[0].length);
  // "FHEQ/RQF Level 7": the number stands behind the second name.
  const skipped = after.replace(/^\s*[/&,]\s*[A-Z]{3,5}\b/, '');
  const before = text.slice(0, name.index).replace(/[A-Z]{3,5}\s*[/&,]\s*$/, '');
  return (
    numberAfter.exec(after)?.[1] ??
    numberAfter.exec(skipped)?.[1] ??
    numberBefore.exec(before)?.[1] ??
    bareBefore.exec(before)?.[1]
  );
};

const isAddress = (words: string): boolean => /^https?:\S+$/i.test(words.trim());

/** What is left of a text without the levels that it names and the words that say nothing beside them. */
const unnamed = (text: string, levels: readonly { level: string }[]): string => {
  const told = new Set(levels.map(({ level }) => level.replace('Entry ', '')));
  return leftOver(
    everyName
      .reduce((rest, names) => rest.replace(names, ' '), text)
      .replace(/\d{1,2}(?! (?:\p{L}+ )?credits?)/gu, (digits) => (told.has(String(Number(digits))) ? ' ' : digits)),
    ...everyLevelWord,
  );
};

/** Levels of frameworks that the words name; undefined where there are none. */
const readNamed = (words: string, text: string): Read<ReadLevels> | undefined => {
  const levels: { framework: string; level: string }[] = [];
  const rules: string[] = [];
  let isOutside = false;
  for (const known of frameworks) {
    for (const match of text.matchAll(new RegExp(known.names, 'gi'))) {
      for (const level of levelsIn(numberWith(text, match) ?? '')) {
        if (!holds(known, level)) isOutside = true;
        else if (!levels.some((row) => row.framework === known.id && row.level === level)) {
          levels.push({ framework: known.id, level });
          if (known.rule !== undefined) rules.push(known.rule);
        }
      }
    }
  }
  if (isOutside) rules.push(outsideOfFramework);
  if (!levels.length) return isOutside ? byRules(words, { note: words.trim() }, rules) : undefined;
  const isForeign = foreign.test(text);
  if (isForeign) rules.push('a framework that the content does not have left in the words');
  const left = isAddress(words) ? '' : unnamed(text, levels);
  if (left !== '') rules.push(notUnderstood(left));
  const bound = isAddress(words) ? undefined : boundIn(text);
  if (bound !== undefined) rules.push(bound);
  return byRules(
    words,
    { levels, ...((isOutside || isForeign || left !== '' || bound !== undefined) && { note: words.trim() }) },
    rules,
  );
};

/** Words that name a framework which the content does not have; the former NQF of the United Kingdom is one of ours. */
const readForeign = (words: string, text: string, country: string | undefined): Read<ReadLevels> => {
  const isBritish = country === 'GB' && /\bNQF\b/.test(text) && !/\bSAQA\b|africa/i.test(text);
  const level = isBritish ? numberAfter.exec(text.replace(/^.*?\bNQF\b/, ''))?.[1] : undefined;
  const [first] = level === undefined ? [] : levelsIn(level);
  return first !== undefined && Number(first) <= 8
    ? byRules(words, { levels: [{ framework: 'rqf', level: first }] }, [
        'a level of the former NQF read as one of the RQF, which took its place',
      ])
    : kept(words, 'a framework that the content does not have, kept in the words of the source');
};

/** A level without a framework: where the provider’s country has one alone, it is of that. */
const readLone = (words: string, level: string, country: string | undefined): Read<ReadLevels> => {
  const own = ({ IE: 'nfq', NZ: 'nzqcf' } as const)[country ?? ''];
  const known = frameworks.find(({ id }) => id === own);
  return own !== undefined && known && holds(known, level)
    ? byRules(words, { levels: [{ framework: own, level: String(Number(level)) }] }, [
        'a level without a framework read as one of the provider’s country',
      ])
    : kept(words, 'a level without a framework, kept in the words of the source');
};

const fillers = new RegExp(
  `(?<![\\p{L}])(?:${levelWord}|courses?|learners?|students?|users?|only|for|für|pour|para|per|voor|der|die|das|les|los|a|the|is|:|kurs|cours|curso|corso|cursus)(?![\\p{L}])`,
  'giu',
);

/** How difficult words say that it is; undefined where they say nothing of it. */
const readDifficulty = (words: string, text: string): Read<ReadLevels> | undefined => {
  const plain = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(fillers, ' ')
    .replace(/[\s:.,()–-]+/g, ' ')
    .trim();
  const difficulty = difficulties.find(([, pattern]) => pattern.test(plain))?.[0];
  if (difficulty !== undefined) return byRules(words, { difficulty }, []);
  return /^(?:foundation|entry|entry level|core)$/i.test(plain)
    ? byRules(words, { difficulty: 'introductory' }, [`"${plain}" read as introductory`])
    : undefined;
};

/** The stage of education that words name, where it is one alone. */
const readNamedStage = (words: string, text: string): Read<ReadLevels> | undefined => {
  const named = stages.filter(([, pattern]) => pattern.test(text));
  const [first] = named;
  if (!first || new Set(named.map(([name]) => name)).size > 1) return undefined;
  const [stage, , rule] = first;
  const isShort = text.split(' ').length <= 3 && leftOver(text, ...everyStageWord) === '';
  return byRules(words, { stage, ...(!isShort && { note: words.trim() }) }, [
    ...(rule === undefined ? [] : [rule]),
    ...(isShort ? [] : ['a stage of education named in a sentence']),
  ]);
};

/** What words say of the level. Where they tell none of the fields, they are kept as a note, and that is said. */
export const readLevel = (words: string, { framework, country }: LevelContext = {}): Read<ReadLevels> => {
  const text = plainSigns(words).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return unread(words, 'no level');
  if (/^(?:n\/?a|none|unknown|not (?:applicable|stated|known)|tb[ac])\.?$/i.test(text))
    return unread(words, 'a word that tells no level');
  if (framework !== undefined) return readWithin(words, text, framework);
  const spaced = besideNumbers(isAddress(text) ? text.replace(/[/_:#-]/g, ' ') : text.replace(/_/g, ' '));
  if (!isAddress(text) && denialIn(text) !== undefined)
    return kept(words, 'a word of denial beside the level: kept in the words of the source');
  if (!isAddress(text) && (isAsked(text) || (/\d/.test(text) && isOfOther(text))) && !entryLevel.test(text))
    return kept(words, 'the level of what is asked for, comes after or is only near: kept in the words of the source');
  const named = readNamed(words, spaced);
  if (named) return named;
  if (foreign.test(spaced)) return readForeign(words, spaced, country);
  const lone = new RegExp(`^(?:${levelWord})[\\s:#.]*(\\d{1,2})$`, 'iu').exec(spaced)?.[1];
  if (lone !== undefined) return readLone(words, lone, country);
  if (qualification.test(spaced)) return kept(words, 'the name of a qualification, kept in the words of the source');
  return (
    readDifficulty(words, spaced) ??
    readNamedStage(words, spaced) ??
    kept(words, 'words about the level that name none of ours, kept as they are')
  );
};
