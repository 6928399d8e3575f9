/** Lengths of time and amounts of work as feeds write them: ISO 8601, short forms such as "2h30m", and words. */
import type { Quantity } from '#schemas/values.ts';
import { keysOf } from '#text/keys.ts';
import { denialIn, isNegative, leftOver, notUnderstood, purposes, saysAny, wholeWords } from './account.ts';
import { boundBehindIn, boundWords } from './bounds.ts';
import { plainSigns, quantityOf, readCount } from './number.ts';
import { byRules, unread, type Left, type Read } from './reading.ts';

type Unit = 'days' | 'weeks' | 'months' | 'semesters' | 'years';

export interface ReadDuration {
  /** Length by the calendar. */
  readonly duration?: { value: Quantity; unit: Unit };
  /** Work in all. */
  readonly hours?: Quantity;
  readonly hoursPerWeek?: Quantity;
  /** True where the words say more than was read. */
  readonly hasMore: boolean;
}

/** Words of units in the languages of the feeds; "m" alone is told apart below. */
const unitWords: Readonly<Record<Unit | 'hours' | 'minutes' | 'fortnights' | 'terms' | 'units', string>> = {
  minutes:
    'minutes?|mins?|minuten?|minutos?|minuti|minuto|minuut|minuten|munud(?:au)?|nóiméad|minutit?|minuter|minutter|minuuttia?|minut[yaęu]?|мин(?:ут\\p{L}*)?|分(?:鐘|钟|間)?|분|دقائق|دقيقة',
  hours:
    'hours?|hrs?|hr|h|(?:(?:clock|contact|learning|study|student|notional|teaching|taught|guided|independent|private|total) ){1,3}hours?|std|stunden?|zeitstunden?|heures?|horas?|uren|uur|ore|ora|oriau|awr|uair(?:e|eanta)?(?: an chloig)?|tundi?|tund|timmar|timme|timer|tuntia?|klst|klukkustund(?:ir)?|godzin[ya]?|hodin[ya]?|óra|час(?:ов|а)?|годин[аи]?|時間|小时|小時|시간|ساع[ةات]+|घंटे',
  days: 'days?|tage?n?|arbeitstage?n?|working days?|jours?|journées?|días?|dias?|dagen?|dag|giorn[oi]|giornat[ae]|diwrnod(?:au)?|lá|laethanta|päeva?|päev|dagar|dager|dage|päivää?|päivä|dni|dzień|den|dn[íů]|nap|дн(?:ей|я)|день|日間?|天|일',
  weeks:
    'weeks?|wks?|wk|wochen?|semaines?|semanas?|weken|week|settiman[ae]|wythnos(?:au)?|s(?:h)?eachtain[eí]?|nädalat?|nädal|veckor|vecka|uker|uke|uger|uge|viikkoa?|viikko|tygodni(?:e|a)?|tydzień|týdn[ůy]|týden|hét|недел[ьяи]|週間?|周|주',
  months:
    'months?|mths?|mos?|monate?n?|mois|meses|mes|maanden|maand|mesi|mese|mês|mis(?:oedd)?|mí(?:onna)?|mhí(?:onna)?|kuud|kuu|månader|månad|måneder|måned|kuukautta|kuukausi|miesi[ąę]c\\p{L}*|měsíc\\p{L}*|hónap|месяц\\p{L}*|か月|ヶ月|个月|個月|개월',
  semesters: 'semesters?|semester|semestres?|semestri?|semestrit|lukukautta|lukukausi|halbjahre?|semestr[yau]?',
  terms: 'terms?|tymor|tymhorau|téarmaí?|trimester(?:s|n)?|trimestres?',
  years:
    'years?|yrs?|yr|academic years?|school years?|studienjahre?|schuljahre?|années? (?:scolaires?|universitaires?|académiques?)|cursos? académicos?|academiejaar|schooljaar|anno accademico|anos? letivos?|õppeaastat?|läsår|studieår|lukuvuosi|lukuvuotta|jahre?n?|an(?:s|nées?)|an|année|ann[oi]|años?|anos?|jaar|jaren|blynedd|blwyddyn|flwyddyn|bh?liain|bh?liana|aastat|aasta|år|vuotta|vuosi|ár|lat|rok[uy]?|lata|let|év|год\\p{L}*|лет|年間?|년',
  fortnights: 'fortnights?',
  units:
    'ue|unterrichtseinheiten?|unterrichtsstunden?|ustd|academic hours?|akadeemilist tundi|acad\\.? hours?|lesson hours?',
};
const unitKeys = keysOf(unitWords);
const isUnit = Object.fromEntries(unitKeys.map((key) => [key, new RegExp(`^(?:${unitWords[key]})$`, 'iu')])) as Record<
  keyof typeof unitWords,
  RegExp
>;
/** The longest words first: "academic hours" are not hours. */
const order: readonly (keyof typeof unitWords)[] = [
  'units',
  'fortnights',
  'terms',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'semesters',
  'years',
];
const unitOf = (word: string): keyof typeof unitWords | undefined => order.find((key) => isUnit[key].test(word));

/** Numbers in words, by value; "a" and "un" count only right before a unit. */
const numberWords: readonly (readonly [string, number])[] = [
  ['one|single|één|üks|yksi|jeden', 1],
  ['two|zwei|deux|dos|twee|due|dois|duas|dau|dwy|dhá|kaks|två|kaksi|dwa', 2],
  ['three|drei|trois|tres|drie|tre|três|tri|tair|trí|kolm|kolme|trzy', 3],
  ['four|vier|quatre|cuatro|quattro|quatro|pedwar|pedair|ceithre|neli|fyra|fire|neljä', 4],
  ['five|fünf|cinq|cinco|vijf|cinque|pum|pump|cúig|viis|fem|viisi', 5],
  ['six|sechs|seis|zes|sei|chwe|chwech|sé|kuus|sex|seks|kuusi', 6],
  ['seven|sieben|sept|siete|zeven|sette|sete|saith|seacht|seitse|sju|syv', 7],
  ['eight|acht|huit|ocho|otto|oito|wyth|ocht|kaheksa|åtta|åtte|otte', 8],
  ['nine|neun|neuf|nueve|negen|nove|naw|naoi|üheksa|nio|ni', 9],
  ['ten|zehn|dix|diez|tien|dieci|dez|deg|deich|kümme|tio|ti', 10],
  ['eleven|elf|onze|once|undici', 11],
  ['twelve|zwölf|douze|doce|twaalf|dodici|doze', 12],
  ['fifteen|fünfzehn|quinze|quince', 15],
  ['eighteen|achtzehn|dix-huit', 18],
  ['twenty|zwanzig|vingt|veinte', 20],
  ['twenty-four', 24],
  ['thirty', 30],
];
const allUnits = order.map((key) => unitWords[key]).join('|');
const numberText = String.raw`\d+(?:[.,]\d+)?`;

const values = new Map(
  [...numberWords].reverse().flatMap(([names, value]) => names.split('|').map((name) => [name, value])),
);
const valueOf = (word: string): number | undefined => values.get(word.toLowerCase());

/** An academic year, which is shorter than one of the calendar. */
const academic =
  /academic|school|studienjahr|schuljahr|scolaire|universitaire|académi|academie|schooljaar|accademico|letivo|õppeaasta|läsår|studieår|lukuvuo/iu;
/** Hours of one kind of work, beside which there is more to do. */
const partOfWork =
  /contact|guided|teaching|taught|lectures?|independent|private|self[- ]study|iseseisv|auditoor|kontakt|präsenz|selbst(?:studium|lern)|présentiel|travail personnel|in[- ]class|classroom|presencial/iu;
/** Words before a length that make it a bound. */
const bound = new RegExp(String.raw`(?<![\p{L}])(?:${boundWords})(?: of| von| de)?\s*$`, 'iu');
/** Words by which two lengths are those of two ways to take the course. */
const alternative =
  /(?<![\p{L}])(?:or|oder|ou|o(?= \d)|of(?= \d)|või|eller|tai|either|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|tiempo (?:completo|parcial)|voltijds?|deeltijds?|heltid|deltid|fast[- ]?track|accelerated|extended|standard|intensive|day release|berufsbegleitend)(?![\p{L}])|[/|]/iu;

/** A number whose thousands are divided by a blank or an apostrophe; not where a word before it has a number of its own. */
const grouped =
  /(?<![\d.,'])(?<!\b(?:level|stage|module|part|unit|ects|credits?|nqf|rqf|eqf|scqf|stufe|niveau) )\d{1,3}(?:[ ']\d{3})+(?![\d.,'])/giu;

const halfMore =
  'and (?:a|one) half|und (?:eine?n? )?halbe?[rns]?|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|en (?:een )?half|och (?:en|ett) halv(?:t)?|og (?:en|et) halvt?|a hanner|go leith|ja (?:pool|puoli)|i pół|a půl|és fél|и половиной';
/** "An hour and a half": the half is of the unit before it, not of one behind. */
const halfBehind = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(\d+|an?|eine?[rmns]?|une?|un[ao]?|een|uma?|aon|ett?|en|${numberWords.map(([names]) => names).join('|')})[\s-]+(?:(?:full|whole|calendar|academic) )?(${allUnits})\s+(?:${halfMore})(?![\p{L}-]|\s+(?:(?:an?|of) )?(?:${allUnits})(?![\p{L}]))`,
  'giu',
);
const uairGoLeith = /(?<![\p{L}\p{N}])(uair|lá|seachtain|mí|bliain) go leith(?![\p{L}])/giu;

/** "16 UE à 45 Minuten". */
const unitsOfMinutes = new RegExp(
  String.raw`(\d+)\s*(?:${unitWords.units}|stunden|heures|hours)\s*(?:à|zu|of|de|x|×|á|von|van)\s*(?:je\s*)?(\d+)\s*(min\p{L}*)`,
  'giu',
);
/** "for a week". */
const articleAsOne = new RegExp(
  String.raw`(?<=^|(?:for|lasts?|takes?|over|about|approximately|in|within|just|only|of|dauert|während|pour|durante|durée|the|full)\s|[:,(–-]\s?)(?:an?|eine[rmns]?|ein|une|un|una|uno|een|um|uma|aon|ett|et|en)(?=\s+(?:(?:full|whole|academic|calendar) )?(?:${allUnits})(?![\p{L}])|\s+(?:to|bis|à|a|or|oder|tot)\s+(?:two|zwei|deux|dos|twee|due|dois|2)(?![\p{L}]))`,
  'giu',
);
const anyNumberWord = numberWords.map(([names]) => names).join('|');
/** "one to two weeks". */
const firstOfTwo = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${anyNumberWord})(?=\s*(?:-|–|to|bis|à|a|or|oder|ou|o|tot|til|till|kuni|al?)\s*(?:${anyNumberWord}|\d+)\s+(?:${allUnits})(?![\p{L}]))`,
  'giu',
);
/** Each number in words before a unit, the last of the table first. */
const beforeUnit = [...numberWords]
  .reverse()
  .map(
    ([names, value]) =>
      [
        new RegExp(
          String.raw`(?<![\p{L}\p{N}])(?:${names})(?: ?\(\d+\))?(?=[\s-]+(?:(?:full|whole|academic|calendar|working|clock|intensive|ganze[rn]?|volle[rn]?) )?(?:${allUnits})(?![\p{L}]))`,
          'giu',
        ),
        String(value),
      ] as const,
  );

/** Text whose numbers are all in digits: "two weeks" is "2 weeks", "half a day" "0.5 days". */
const withDigits = (words: string): string => {
  let text = plainSigns(words)
    .replace(/ +/g, ' ')
    .trim()
    .replace(/(?<![\p{L}])un['’](?=ora(?![\p{L}]))/giu, '1 ');
  text = text
    .replace(/(?<=\d)\s*[~∼～]\s*(?=\d)/gu, '–')
    .replace(grouped, (number) => number.replace(/[ ']/g, ''))
    // "16 UE à 45 Minuten": how long a teaching hour is stands beside it.
    .replace(
      unitsOfMinutes,
      (_, count: string, minutes: string, unit: string) => `${Number(count) * Number(minutes)} ${unit}`,
    )
    // "1 hour 30 minutes a week" is one length of each week.
    .replace(
      /(\d+)\s*(?:hours?|hrs?|h|stunden?|std\.?|heures?|horas?|ore|uur)\s*(?:and|und|et|y|e|en|,)?\s*([1-5]?\d)\s*(?:minutes?|mins?|minuten|minutos|minuti|min)\.?(?=\s*(?:per|a|an|each|every|pro|par|por|al|\/|je)\s*(?:week|woche|semaine|semana|settimana)|\s*(?:weekly|wöchentlich))/giu,
      (_, hours: string, minutes: string) => `${Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100} hours`,
    )
    .replace(
      /^(\d+) ?(?:hours?|hrs?|h) ([1-5]\d)$/i,
      (_, hours: string, minutes: string) => `${Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100} hours`,
    )
    .replace(
      halfBehind,
      (_, count: string, unit: string) => `${/^\d+$/.test(count) ? count : (valueOf(count) ?? 1)}.5 ${unit}`,
    )
    .replace(uairGoLeith, '1.5 $1')
    .replace(/\b(?:three[- ]quarters of an hour|dreiviertelstunde|trois quarts d'heure)\b/giu, '0.75 hours')
    .replace(
      /\b(?:a )?(?:quarter of an hour|quarter[- ]hour|(?:eine )?viertelstunde|(?:un )?quart d'heure|(?:un )?cuarto de hora)\b/giu,
      '0.25 hours',
    )
    .replace(/(\d+)\s*½/g, '$1.5')
    .replace(/½/g, '0.5')
    .replace(/(\d+) 1\/2(?!\d)/g, '$1.5')
    .replace(/(?<![\d/])1\/2(?![\d/])/g, '0.5')
    .replace(/(?<![\d/])1\/4(?![\d/])/g, '0.25')
    .replace(/(?<![\d/])3\/4(?![\d/])/g, '0.75')
    .replace(
      /\b(\d+|one|two|three|an?) and a half\b/gi,
      (_, count: string) => `${/^\d+$/.test(count) ? count : ({ two: '2', three: '3' }[count.toLowerCase()] ?? '1')}.5`,
    )
    .replace(/\b(?:anderthalb|eineinhalb)(?:e[rnms]?)?\b/gi, '1.5')
    .replace(
      /(\d+) half[- ](days?)(?![\s-]*(?:sessions?|workshops?))/gi,
      (_, count: string, unit: string) => `${Number(count) / 2} ${unit}`,
    )
    // "5 demi-journées" are five times a half, "eine halbe" but one.
    .replace(
      /(\d+) ?(?:(?:demi|halbe|halve|medi[oa]s|mezze|mei[oa]s|halva?|leath)[- ]?)(journées?|jours?|tage?|dagen|dagar?|jornadas|días|giornate|dias|laethanta|lá)(?![\p{L}])|(\d+) (?:dagdelen|halbtage|hanner diwrnod\p{L}*)(?![\p{L}])/giu,
      (_, count: string | undefined, __, other: string | undefined) => `${Number(count ?? other) / 2} days`,
    )
    .replace(
      /\b(between|zwischen|entre|tussen|tra|fra|mellom|mellan|mellem) (\d+(?:[.,]\d+)?) (?:and|und|et|y|e|en|og|och) (?=\d)/giu,
      '$2 to ',
    )
    .replace(/\bhalf(?: an?|[- ])?[- ]?(?=\p{L})/giu, '0.5 ')
    .replace(
      /\b(?:halbe[rnms]?|demi|medi[oa]|halve|mezz[oa]|meia|meio|hanner|leath|pool|halv|puoli)[- ](?=\p{L})/giu,
      '0.5 ',
    )
    .replace(/\bhalbtägig\b/gi, '0.5 tag');
  // "two hours a week" and "once a day" hold articles, "for a week" and "a year" the number one.
  text = text.replace(articleAsOne, '1');
  // "one to two weeks": the first of two numbers stands before another, not before the unit.
  text = text.replace(firstOfTwo, (word) => String(valueOf(word) ?? word));
  for (const [pattern, value] of beforeUnit) text = text.replace(pattern, value);
  text = text.replace(
    /\b(ten|five|four|three|two|six|seven|eight|nine|twelve)\b(?=[\s-]+(?:\d|\p{L}+ (?:of|à) ))/giu,
    (word) => String(valueOf(word) ?? word),
  );
  return text.replace(/(\d)\s*\(\1\)/g, '$1');
};

/**
 * An ISO 8601 duration with a single unit: `P2Y`, `P12W`, `PT60H`. Several units are told in the smallest.
 * Hours and minutes are work to do, days and longer are time by the calendar.
 */
const readIso = (words: string): Read<ReadDuration> | undefined => {
  const text = words.trim().replace(/,/g, '.');
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:\d+(?:\.\d+)?S)?)?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = hours + minutes / 60;
  const rounded = Math.round(time * 100) / 100;
  if (time && days && !years && !months && !weeks)
    return byRules(words, { hours: Math.round((days * 24 + time) * 100) / 100, hasMore: false }, [
      'days and hours in one length read as hours of study',
    ]);
  const found = (
    [
      [years, 'years'],
      [months, 'months'],
      [weeks, 'weeks'],
      [days, 'days'],
    ] as [number, Unit][]
  ).filter(([value]) => value);
  const [first] = found;
  let duration: ReadDuration['duration'];
  if (found.length === 1 && first) duration = { value: first[0], unit: first[1] };
  else if (found.length === 2 && years && months) duration = { value: years * 12 + months, unit: 'months' };
  else if (found.length === 2 && weeks && days) duration = { value: weeks * 7 + days, unit: 'days' };
  else if (found.length) return unread(words, 'a length of several units that make no common one');
  if (!duration && !rounded) return unread(words, 'a length of nothing');
  return byRules(
    words,
    { ...(duration && { duration }), ...(rounded && { hours: rounded }), hasMore: false },
    months > 12 && found.length === 1 ? ['ISO 8601 for months; minutes would be PT…M'] : [],
  );
};

/** "1H", "30m", "2h30m", "1h30", "6w": letters that stand for units, without a blank. */
const readShort = (words: string): Read<ReadDuration> | undefined => {
  const text = words.trim().replace(/\s+/g, '').replace(',', '.');
  const time = /^(?:(\d+(?:\.\d+)?)h)?(?:(\d+)(?:m(?:in)?|['′])?)?$/i.exec(text);
  if (time?.[1] !== undefined) {
    const total = Number(time[1]) + Number(time[2] ?? 0) / 60;
    return total
      ? byRules(words, { hours: Math.round(total * 100) / 100, hasMore: false }, [])
      : unread(words, 'a length of nothing');
  }
  const minutes = /^(\d+)m$/i.exec(text)?.[1];
  if (minutes !== undefined) {
    const count = Number(minutes);
    if (count === 0) return unread(words, 'a length of nothing');
    return count >= 10 && count % 5 === 0
      ? byRules(words, { hours: Math.round((count / 60) * 100) / 100, hasMore: false }, ['"m" read as minutes'])
      : unread(words, '"m" can mean minutes or months');
  }
  const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:h|hrs?|hours?)?$/i.exec(text);
  if (clock)
    return /h|:.*:/i.test(text)
      ? byRules(words, { hours: Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100, hasMore: false }, [
          'a length as on a clock read as hours and minutes',
        ])
      : unread(words, 'a length as on a clock: hours or minutes');
  const one = /^(\d+(?:\.\d+)?)([dwy])$/i.exec(text);
  const unit = one && ({ d: 'days', w: 'weeks', y: 'years' } as const)[(one[2] ?? '').toLowerCase() as 'd' | 'w' | 'y'];
  return one && unit ? byRules(words, { duration: { value: Number(one[1]), unit }, hasMore: false }, []) : undefined;
};

interface Found {
  readonly kind: 'calendar' | 'hours' | 'weekly' | 'daily' | 'other';
  low: number;
  high: number;
  readonly unit: Unit | 'hours';
  start: number;
  end: number;
  readonly rules: readonly string[];
  readonly isTotal: boolean;
  readonly isOver: boolean;
}

const weekly = new RegExp(
  String.raw`^\.?\s*(?:of (?:study|work|learning|effort)\s*)?(?:(?:/|p/|per|pro|je|par|por|a|each|every|al|alla|à la|de|yr|i|om|in der|in het|in a)\s*(?:week|wk|w|woche|semaine|semana|settimana|wythnos|veckan?|uken?|ugen?)(?![\p{L}])|weekly|wöchentlich|hebdomadaires?|semanal(?:es|mente)?|par semaine|nädalas|viikossa|sa tseachtain|in aghaidh na seachtaine|tygodniowo|wekelijks|settimanal[ei])`,
  'iu',
);
const perOther =
  /^\s*(?:\/|per\b|pro\b|je\b|par\b|por\b|each\b(?=\s+\p{L})|every\b|(?:for each|für jede\p{L}*|pour chaque|para cada|voor elke?|jede[rnms]?|chaque|cada|elke?|ogni|pob|fesul|gach|in aghaidh an|iga|varje|hver[t]?)(?=\s+\p{L})|(?:yr?|an|sa|na)(?=\s+(?:modiwl|cwrs|uned|sesiwn|dydd|diwrnod|mis|mod[úu]l|seisi[úu]n|lá|mh?í|aonad|chúrsa))|(?=\p{L}+ kohta(?![\p{L}]))|an?\b(?=\s+(?:day|month|session|chapter|module|topic|unit|lesson|class|term|semester|year))|a (?:day|month))\s*(?!(?:full[- ]?time|part[- ]?time)\b)\p{L}/iu;
const perDay =
  /^\s*(?:(?:\/|per|pro|par|por|a|each|every|al|am)\s*(?:day|tag|jour|día|dag|giorno)|daily|täglich|quotidien(?:ne)?s?|diari[ao]s?|dagelijks|giornalier[ei]|al giorno)(?![\p{L}])/iu;
const events =
  'sessions?|classes|class|lessons?|modules?|units?|lectures?|webinars?|workshops?|evenings?|mornings?|afternoons?|meetings?|tutorials?|seminars?|sittings?|parts?|blocks?|weekends?|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|termine?n?|sitzungen|einheiten|abende?|module|séances?|sesiones|sesión|clases|lessen|bijeenkomsten|dagdelen|lezioni|incontri|sessões|aulas|sesiynau?|seisiúin|kohtumist|loengut|tillfällen|samlinger|gange';
const timesBefore = new RegExp(
  String.raw`(\d+)\s*(?:(?:[x×*]|mal|fois|veces|keer|maal|volte|vezes|gånger|gange|ganger|korda)\s*|(?:(?:live|online|weekly|interactive|virtual|evening|half[- ]day|different) )*(?:${events})\s*(?:,|\(|–|-|:)?\s*(?:of|à|a|de|di|von|je|zu|lasting|each(?: of| lasting)?|with|x|×|@|at|van|på|,|og|approximately|about|\()?\s*(?:of|each|lasting|about|approximately|je)?\s*)$`,
  'iu',
);
const adjacentBefore = /(?:^|[^\d.,])(\d+)\s+$/u;
const timesBehind = new RegExp(
  String.raw`^\s*(?:[x×*]\s*(\d+)(?!\d|[.,]\d|[\s-]*(?:${allUnits})(?![\p{L}]))|(?:${events})\s*[x×*]\s*(\d+))`,
  'iu',
);
/** Words between days, or weeks, and the hours of each of them. */
const ofEach =
  "je(?:weils)?|à|á|a|zu|mit|von|of|at|with|for|each|every|per|lasting|x|×|\\*|@|de|d'|da|di|van|per|ciascun[oa]|ognun[oa]|cada(?: un[oa])?|con|com|avec|chacune?|chaque|elk|met|på|om|av|af|med|hver|o|yr un|gyda|ar|le|in aghaidh|an ceann|iga|igaüks|kukin|po|sa|по|éves|napi";
const eachBetween = new RegExp(
  String.raw`^[\s,(:–-]*(?:(?:${ofEach})[\s.]*){1,3}(?:about|approximately|approx\.?|ca\.?|circa|etwa|environ|ongeveer)?\s*$`,
  'iu',
);
const eachBehind =
  /^[\s,(]*(?:each|apiece|jeweils|je(?: tag)?|pro tag|chacune?|cada un[oa]|cada día|ciascun[oa]|elk|per stuk|cadauna?|cada um|yr un|an ceann|igaüks|hver|vardera)(?![\p{L}])/iu;
const nothingBetween = /^[\s,(:–-]*$/u;
/** More than a day has for learning: hours of all the days. */
const mostOfDay = 12;
/** Work beside the hours, of which the text does not say how long it takes. */
const moreWork =
  /(?<![\p{L}])(?:plus|zzgl\.?|zuzüglich|en plus|more|más|più|mais|ynghyd â|móide|lisaks|pluss|dazu)\s+\p{L}|\+\s*\p{L}|(?<![\p{L}])(?:and|und|et|y|e|en|och|og|ja|a|ac|agus|with|mit|avec|con|met|com)\s+(?:\p{L}+\s+){0,2}?(?:self[- ]?(?:directed )?(?:study|learning)|homework|assignments?|coursework|reading|independent (?:study|learning|work)|private study|preparation|practice|projects?|selbststudium|eigenstudium|selbstlern\p{L}*|hausaufgaben|vor- und nachbereitung|travail personnel|devoirs|zelfstudie|huiswerk|trabajo autónomo|tareas|deberes|estudio|compiti|studio individuale|trabalho autónomo|tpc|gwaith cartref|obair bhaile|iseseis\p{L}*|kodutöö\p{L}*|hemuppgift\p{L}*|självstudi\p{L}*|selvstudi\p{L}*|lekser|hjemmearbejde)(?![\p{L}])/iu;
const aloneEvent =
  /^[\s-]*(?:long |live |online |weekly |final |written |cohort |video |introductory |one[- ]to[- ]one )*(?:calls?|exams?|examinations?|videos?|lectures?|lessons?|sessions?|class(?:es)?|meetings?|quiz|tests?|interviews?|breaks?|tutorials?|appointments?|assessments?|presentations?|podcasts?|prüfung|klausur|examen|séance|sesión|vorlesung|limit|delay|notice|access(?! to)|(?:allowed |given )?(?:to|for) (?:complete |sit |take |finish |pass |do )?(?:the |an? |each |your )?(?:final |online |written )*(?:exam(?:ination)?|test|quiz|assessment|prüfung|examen)|before|after|prior|ago|refund|free trial|trial|from)(?![\p{L}])/iu;
const lastsOther =
  /\b(?:exam(?:ination)?|test|assessment|prüfung|access|trial|call|break|licen[cs]e|certificate|support|membership)\s+(?:\p{L}+\s+)?(?:lasts?|takes?|is|of|for|valid|dauert|:)\s*(?:about|approximately|for)?\s*$/iu;
const isTotalWord =
  /\b(?:total|in all|altogether|overall|insgesamt|gesamt|au total|en total|totaal|in totale|no total|kokku|totalt|i alt|yhteensä|all in)\b/iu;
const overBefore =
  /\b(?:over|within|across|spread over|during|in|innerhalb von|über|sur|pendant|durante|in|lasts?|dauert|duur|period of)\s*(?:a period of |the course of |about |approximately |ca\.? |up to )?$/iu;

/** Words by which a length in their clause is that of something else: of what lies before or behind the course, or of what it gives. */
const ofOther: string =
  'last|recent(?:ly)?|start(?:s|ing)? in|opens? in|opening in|walk|drive|journey|travel|train ride|commute|antwort\\p{L}*|réponse|respuesta|risposta|antwoord|begin(?:s|ning)? in|next (?:start|run|intake|course)|ends? in|clos(?:es?|ing)|deadline|ago|before|earlier|in advance|valid|validity|expir(?:es?|y|ation)|renew(?:al|ed|able|s)?|licen[cs]e|warranty|guarantee\\p{L}*|access|established|founded|since|experience|aged?|ages|old|older|repeat(?:s|ed)?|recurs|recurring|runs? every|every|once|twice|repl(?:y|ies)|response|respond|notice|refund\\p{L}*|cancel\\p{L}*|waiting|break|trial|support|membership|subscription|latest|last updated|updated|available for|postponed|issued|results?|feedback|history|holiday|beginnt in|startet in|beginn in|nächster start|gültig\\p{L}*|zugang|zugriff|mindestalter|alter|alle|vor|seit|gegründet|wiederholt|kündigungsfrist|débute dans|commence dans|prochaine session|valable|validité|accès|âge|âgés?|fondée?|depuis|tous les|toutes les|dans les|empieza en|comienza en|próximo inicio|válid[oa]|validez|acceso|edad|mayores|cada|desde hace|fundad[oa]|begint over|start over|geldig\\p{L}*|toegang|leeftijd|sinds|opgericht|elke|inizia tra|valid[oa]|validità|accesso|età|ogni|fondat[oa]|começa em|próximo início|acesso|idade|fundad[oa]|dilys|mynediad|oedran|ers|bob|bailí|rochtain|aois|gach|kehtib|kehtivus|ligipääs|iga';
const isOfOther = saysAny(ofOther, purposes.applying, purposes.testing, purposes.entry);
/** The same words where they say when in the week one meets, or that there is a test as well. */
const ownWords = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:every|once a|once per|twice a|twice per|each|alle) (?:week|day|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:plus|and|including|incl\.?|followed by|und|inkl\.?|et|y|e|en) (?:an? |the |final |written )*(?:${purposes.testing}))(?![\p{L}])`,
  'giu',
);

/** The clause that a length stands in: up to a full stop, a semicolon, a comma or a bracket that is no part of it. */
const clauseAround = (text: string, start: number, end: number): string => {
  const before =
    text
      .slice(0, start)
      .split(/[;,|()\n]|[.!?](?=\s)/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[;,|()\n]|[.!?](?=\s|$)/)[0] ?? '';
  return `${before} ${behind}`;
};

/** Why a length is none of the course by the words of its clause; undefined where none says so. */
const whyNot = (clause: string): string | undefined => {
  const bare = clause.replace(ownWords, ' ');
  if (isOfOther(bare)) return 'a length of something else, not of the course';
  return denialIn(bare) === undefined ? undefined : 'a length beside a word of denial';
};

/** Whether hours are those of each of the days or weeks before them, by the words between the two and those behind. */
const isEach = (between: string, after: string): boolean =>
  eachBetween.test(between) || (nothingBetween.test(between) && eachBehind.test(after));

/** A length: a number or two, and a unit. */
const lengths = new RegExp(
  String.raw`(?<![\d.,:/\p{L}])(${numberText})(?:\s*(?:-|–|to|bis|à|a|or|oder|ou|o|tot|til|till|kuni|al?)\s*(${numberText}))?[\s-]*\+?[\s-]*(?:(?:full|whole|calendar|academic|working|intensive|ganze[rn]?|volle[rn]?|short|consecutive) )?(${allUnits})(?![\p{L}])`,
  'giu',
);

const collect = (text: string): Found[] => {
  const list: Found[] = [];
  for (const match of text.matchAll(lengths)) {
    const [all, first = '', second, word = ''] = match;
    const key = unitOf(word);
    const [one, two] = [readCount(first), second === undefined ? undefined : readCount(second)];
    const [a, b] = [one?.value, two?.value];
    if (key === undefined || a === undefined || (second !== undefined && b === undefined)) continue;
    let [low, high] = [Math.min(a, b ?? a), Math.max(a, b ?? a)];
    const rules: string[] = [one?.rule, two?.rule].filter((rule) => rule !== undefined);
    let start = match.index;
    let end = start + all.length;
    const before = text.slice(0, start);
    const after = text.slice(end).replace(/^\.(?=\s|$)/, ' ');
    let unit: Unit | 'hours';
    if (key === 'minutes' || key === 'units') {
      const share = key === 'minutes' ? 60 : 60 / 45;
      [low, high] = [low / share, high / share];
      unit = 'hours';
      if (key === 'units') rules.push('teaching hours read as 45 minutes each');
    } else if (key === 'fortnights') {
      [low, high] = [low * 2, high * 2];
      unit = 'weeks';
    } else if (key === 'terms') {
      unit = 'semesters';
      if (/^tri/i.test(word)) {
        list.push({
          kind: 'other',
          low,
          high,
          unit,
          start,
          end,
          rules: ['a trimester is no semester'],
          isTotal: false,
          isOver: false,
        });
        continue;
      }
      rules.push('a term read as a semester');
    } else unit = key;
    if (unit === 'years' && academic.test(all)) rules.push('an academic year read as a year');
    if (bound.test(before)) rules.push('a bound read as the length; the words are kept');
    let kind: Found['kind'] = unit === 'hours' ? 'hours' : 'calendar';
    const rate = unit === 'hours' ? weekly.exec(after) : null;
    const isWeeklyBefore =
      unit === 'hours' &&
      /\b(?:weekly|per week|wöchentlich\p{L}*|hours per week|a week)\s*(?:workload|effort|study(?: time)?|commitment|hours|time)?\s*:?\s*(?:of|about|approximately)?\s*$/iu.test(
        before,
      );
    if (rate) {
      kind = 'weekly';
      end += rate[0].length;
    } else if (isWeeklyBefore) kind = 'weekly';
    else {
      const times = timesBefore.exec(before);
      const timesAfter = timesBehind.exec(after);
      const bare = new RegExp(
        String.raw`^[\s-]*(?:(?:long|live|online|interactive|virtual|evening) )?(?:${events})(?![\p{L}])`,
        'iu',
      ).exec(after);
      const adjacent = bare ? adjacentBefore.exec(before) : null;
      const count = Number(times?.[1] ?? adjacent?.[1] ?? timesAfter?.[1] ?? timesAfter?.[2]);
      const previous = list.at(-1);
      const daily =
        previous?.kind === 'calendar' &&
        previous.unit === 'days' &&
        unit === 'hours' &&
        isEach(text.slice(previous.end, start), text.slice(end))
          ? previous
          : undefined;
      const ofWeeks =
        previous?.kind === 'calendar' &&
        previous.unit === 'weeks' &&
        unit === 'hours' &&
        isEach(text.slice(previous.end, start), text.slice(end));
      const ofMonths =
        previous?.kind === 'calendar' &&
        previous.unit !== 'weeks' &&
        previous.unit !== 'days' &&
        unit === 'hours' &&
        isEach(text.slice(previous.end, start), text.slice(end));
      if (ofMonths) {
        kind = 'other';
        rules.unshift('hours beside months or years: of each, or of all');
      } else if (daily && high > mostOfDay) {
        rules.push('hours beside days, too many for each of them, read as those of all');
      } else if (ofWeeks) {
        kind = 'weekly';
        rules.push('hours beside weeks read as those of each week');
      } else if (Number.isFinite(count) && count > 0) {
        if (unit === 'hours' || unit === 'days') {
          [low, high] = [low * count, high * count];
          rules.push(`${unit === 'hours' ? 'hours' : 'days'} of the sessions added up`);
          if (times) start -= times[0].length;
          else if (adjacent) start -= adjacent[0].trimStart().length;
          if (bare) end += bare[0].length;
          else if (timesAfter) end += timesAfter[0].length;
          const each = /^\s*(?:each|jeweils|chacune?s?|cada una?|ciascun[ao])\b/iu.exec(text.slice(end));
          if (each) end += each[0].length;
        } else kind = 'other';
      } else if (daily) {
        [low, high] = [low * daily.low, high * daily.high];
        const each = eachBehind.exec(text.slice(end));
        if (each) end += each[0].length;
        rules.push('hours of the days added up');
      } else if (perDay.test(after) && unit === 'hours') {
        kind = 'daily';
        end += perDay.exec(after)?.[0].length ?? 0;
      } else if (
        (unit === 'hours' &&
          list.some((one) => one.kind === 'hours') &&
          /\b(?:including|incl\.?|of which|davon|dont|inkl\.?|waarvan|di cui|dos quais|de los cuales|sealhulgas|sh)\s*(?:about|approximately|ca\.?)?\s*$/iu.test(
            before,
          )) ||
        (bare && /s\)?$/i.test(bare[0])) ||
        perOther.test(after) ||
        aloneEvent.test(after) ||
        lastsOther.test(before) ||
        /^\s*(?:each|ago|old|of experience|experience)\b/iu.test(after)
      )
        kind = 'other';
      else if (unit === 'years' && /^\s*(?:of age|olds?|\+(?!\s*\d)|and over|or older)/iu.test(after)) kind = 'other';
    }
    if (kind === 'hours') {
      if (
        partOfWork.test(word) ||
        (/^\s*(?:of |de |von |d')?(?:[\p{L}-]+ )?/u.test(after) &&
          partOfWork.test(after.slice(0, 30).replace(/[,;.(+].*$/, '')))
      )
        rules.push('hours of one kind of work read as all of them');
      if (
        /^\s*(?:of |d'|de )?(?:on[- ]demand |recorded )?(?:videos?|video content|audio|footage|recordings?|lectures?|content|vidéos?)(?![\p{L}])/iu.test(
          after,
        )
      )
        rules.push('hours of material read as those of the course');
    }
    const why = whyNot(clauseAround(text, start, end));
    if (why !== undefined) {
      kind = 'other';
      rules.unshift(why);
    } else if (
      kind === 'hours' &&
      /(?:[x×*@]|(?<![\p{L}])(?:à|mal|zu je))\s*$/iu.test(before) &&
      !rules.some((rule) => rule.endsWith('added up'))
    ) {
      kind = 'other';
      rules.unshift('a figure that stands to be multiplied');
    }
    list.push({
      kind,
      low: Math.round(low * 100) / 100,
      high: Math.round(high * 100) / 100,
      unit,
      start,
      end,
      rules,
      isTotal:
        /^\s*(?:of [\p{L}-]+)?\s*[,(]?\s*(?:consisting|comprising|comprised|made up|provided|divided|split|delivered|including)\b/iu.test(
          text.slice(end),
        ) ||
        isTotalWord.test(text.slice(end, end + 14).replace(/[(;.].*$/, '')) ||
        /\b(?:total|insgesamt|gesamt|altogether|kokku|totale?)\s*(?:of|time|qualification|learning|study|student|effort|workload|hours|:|about|von|\s)*:?\s*$/iu.test(
          before,
        ),
      isOver: overBefore.test(before),
    });
  }
  return list;
};

const sizes: Readonly<Record<Unit | 'hours', number>> = {
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730,
  semesters: 4380,
  years: 8760,
};
const within: Readonly<Partial<Record<Unit, { small: Unit; count: number }>>> = {
  years: { small: 'months', count: 12 },
  weeks: { small: 'days', count: 7 },
};

/** "1 year 6 months" is one length, told in the smaller unit; so are hours and minutes. */
const addUp = (text: string, list: readonly Found[]): Found[] => {
  const sums: Found[] = [];
  for (const one of list) {
    const previous = sums.at(-1);
    const gap = previous ? text.slice(previous.end, one.start) : '';
    const isJoined =
      previous !== undefined &&
      /^\.?\s*(?:,|and|und|et|y|e|en|&|a|ac|ja|og|och)?\s*$/iu.test(gap) &&
      previous.kind === one.kind &&
      previous.low === previous.high &&
      one.low === one.high;
    const step = previous && previous.unit !== 'hours' ? within[previous.unit] : undefined;
    if (
      isJoined &&
      one.kind === 'hours' &&
      one.low < 1 &&
      Number.isInteger(previous.low) &&
      one.rules.length === 0 &&
      previous.rules.length === 0
    ) {
      previous.low = previous.high = Math.round((previous.low + one.low) * 100) / 100;
      previous.end = one.end;
    } else if (isJoined && step && one.unit === step.small) {
      const total = previous.low * step.count + one.low;
      sums[sums.length - 1] = { ...previous, low: total, high: total, unit: step.small, end: one.end };
    } else sums.push({ ...one });
  }
  return sums;
};

const isSameLength = (a: Found, b: Found): boolean =>
  Math.abs(a.low * sizes[a.unit] - b.low * sizes[b.unit]) <= 0.02 * a.low * sizes[a.unit];
const modes =
  /\b(?:online|blended|face[- ]to[- ]face|on[- ]?site|in[- ]person|classroom|hybrid|virtual|präsenz|présentiel|distance)\b/iu;
/** Signs and words that add one length to another. */
const addedBetween =
  /^[^\d]{0,40}?\+|^\s*(?:\p{L}+\s+){0,2}(?:plus|and then|followed by|gefolgt von|suivie?s? de|seguid[oa]s? de|gevolgd door|zuzüglich|zzgl\.?|más|piu|più|mais|pluss)(?![\p{L}])|^\s*(?:and|und|et|y|e|en|och|og|ja|a|ac|agus|&)\s*(?:an? )?$/iu;
const isConditional = /\b(?:or|may be|if|depending|either|oder|ou bien|je nach|afhankelijk)\b/iu;

/** "1 week = 5 hours": a week is the measure, not the length. */
const meansWeek = new RegExp(
  String.raw`^\W*1\s*(?:${unitWords.weeks}|${unitWords.months}|${unitWords.days})\s*(?:=|is|equals?|entspricht|correspond à|equivale a)\s*\d`,
  'iu',
);

/** "A week" in the languages of the feeds. */
const weekWord = wholeWords(unitWords.weeks);

/** Words that say nothing of the length beside it: what is done in it, when in the week, and at what pace. */
const harmless = wholeWords(
  String.raw`one|two|three|total|in all|overall|altogether|duration|length|workload|effort|time|commitment|study load|studielast|estimated|expected|average|minimum|maximum|min|max|nominal|notional|guided|independent|private|contact|self|paced|pace|own|directed|full|part|half|long|intensive|accelerated|standard|fast|track|online|blended|face|campus|distance|live|virtual|recorded|video|videos|content|material|materials|reading|assignments?|project|projects|homework|coursework|group|individual|work|working|teaching|taught|lectures?|lessons?|sessions?|seminars?|tutorials?|workshops?|meetings?|evenings?|mornings?|afternoons?|weekends?|weekdays?|nights?|daytime|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thurs?|fri|sat|sun|including|includes?|incl|included|plus|spread|over|across|during|through|from|until|lasts?|lasting|takes?|complete|completed|completion|finish|run|runs|consecutive|calendar|academic|school|weekly|daily|monthly|week|weeks|day|days|month|hours?|minutes?|year|years|flexible|flexibly|up to|within|innerhalb|dentro|binnen|entro|less than|more than|at least|at most|under|between|depending on|practical|theory|theoretical|professional|clinical|field|provided|placement|internship|thesis|dissertation|ects|credits?|cats|eap|cp|points?|semesters?|terms?|am|pm|x|start|starting`,
  'giu',
);
const harmlessElsewhere = wholeWords(
  String.raw`dauer|länge|umfang|arbeitsaufwand|aufwand|gesamt|insgesamt|zeitaufwand|vollzeit|teilzeit|berufsbegleitend|präsenz|präsenzzeit|selbststudium|selbstlernzeit|unterricht|tag|tage|tagen|woche|wochen|wöchentlich|monat|monate|stunden|stunde|à|je|jeweils|pro|abends|wochenende|samstags|inkl|inklusive|davon|uhr|regelstudienzeit|lernzeit|max|mind|mindestens|höchstens|durée|heures?|semaines?|jours?|journées?|mois|total|totale|temps|plein|partiel|travail|personnel|soirs?|pendant|durant|répartis|réparties|hebdomadaires?|dont|présentiel|distanciel|cours particuliers|rythme|propre|duración|horas|semanas|días|meses|total|totales|trabajo|estudio|dedicación|lectivas|presenciales|durante|repartid[ao]s|tiempo|parcial|completo|duur|looptijd|studielast|studiebelasting|uren|uur|weken|dagen|maanden|totaal|per|zelfstudie|contacturen|avonden|bijeenkomsten|lessen|durata|ore|settimane|giorni|mesi|totale|lezioni|impegno|studio|frequenza|duração|trabalho|carga horária|total|tempo|hyd|oriau|wythnos|cyfanswm|fad|uaireanta|seachtain|in aghaidh|obair|staidéar|kestus|maht|tundi|nädalas|iseseisev|töö|auditoorne|halvfart|helfart|kvartsfart|omfattning|varighed|lengde|kesto|jaan\p{L}*|veeb\p{L}*|märts\p{L}*|apr\p{L}*|mai|juun\p{L}*|juul\p{L}*|aug\p{L}*|sept\p{L}*|okt\p{L}*|nov\p{L}*|dets\p{L}*|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|sep|oct|dec`,
  'giu',
);

/** What words say of length and of work. Hours that belong to one way of taking part are those of no course. */
export const readDuration = (words: string): Read<ReadDuration> => {
  if (/^\s*[-−–](?=[\d.,])/.test(words)) return unread(words, 'a length below nothing');
  const special = readIso(words) ?? readShort(words);
  if (special) return special;
  if (isNegative(words)) return unread(words, 'a minus before the number');
  const text = withDigits(words);
  if (meansWeek.test(text)) return unread(words, 'says how much work a week or a month stands for');
  const list = addUp(text, collect(text));
  if (!list.length) return unread(words, 'a length without a number and a unit');
  const rules: string[] = [];
  const left: Left[] = [];
  const at = ({ start, end }: Found) => text.slice(start, end).trim();
  const isNamed = (kind: Found['kind']) => (one: Found) => one.kind === kind;
  const distinct = (found: readonly Found[]) =>
    found.filter(
      (one, index) =>
        found.findIndex((other) => isSameLength(one, other) && one.high === other.high) === index ||
        !isSameLength(one, found[0] ?? one),
    );

  for (const one of list.filter(isNamed('other')))
    left.push({ text: at(one), why: one.rules[0] ?? 'a length of a part, not of the course' });

  const chooseOne = (found: readonly Found[], what: string): Found | undefined => {
    const [first] = found;
    if (!first) return undefined;
    const gapBefore = (one: Found): string => text.slice(list[list.indexOf(one) - 1]?.end ?? 0, one.start);
    const isAdded = (one: Found): boolean => one !== first && addedBetween.test(gapBefore(one));
    const isWhole = found.filter(({ isTotal }) => isTotal).length === 1;
    if (found.some(isAdded) && !isWhole) {
      for (const one of found) left.push({ text: at(one), why: `${what} that may be parts of a whole` });
      return undefined;
    }
    const isSum = ({ rules: own }: Found): boolean => own.some((rule) => rule.endsWith('added up'));
    const isRepeated = (one: Found): boolean =>
      one !== first && one.unit === first.unit && isSameLength(one, first) && one.high === first.high;
    if (!isSum(first) && found.some((one) => isRepeated(one) && !isSum(one)))
      rules.push('a figure that stands more than once taken for one');
    const isAbout = (one: Found) => {
      if (one.unit === first.unit || !/[(=]\s*$/.test(text.slice(0, one.start))) return false;
      const ratio = (one.low * sizes[one.unit]) / (first.low * sizes[first.unit]);
      // The weeks of a semester are those of teaching.
      if (first.unit === 'semesters') return ratio > 0.4 && ratio < 1.15;
      return one.unit === 'semesters' ? ratio > 0.87 && ratio < 2.5 : ratio > 0.85 && ratio < 1.15;
    };
    const others = distinct(found).filter((one) => one !== first && !isSameLength(one, first) && !isAbout(one));
    if (!others.length) return first;
    const total = found.filter(({ isTotal }) => isTotal);
    if (total.length === 1 && total[0]) {
      rules.push(`of several ${what} the total kept`);
      return total[0];
    }
    const over = found.filter(({ isOver }) => isOver);
    if (what === 'lengths' && over.length === 1 && over[0]) {
      rules.push('of several lengths that of the calendar kept');
      return over[0];
    }
    const isAlike = found.every(({ unit }) => unit === first.unit);
    if (
      isAlike &&
      alternative.test(text) &&
      !modes.test(text) &&
      found.every(({ rules: own }) => own.every((rule) => rule.startsWith('a bound')))
    ) {
      const gaps = found.slice(1).map((one, index) => text.slice(found[index]?.end ?? 0, one.start));
      const isList = (gap: string) =>
        gap.length < 40 &&
        !/\d|\b(?:per|modules?|consisting|lasting|comprising|each|including|of)\b/i.test(gap.replace(/\([^)]*\)/g, ''));
      if (gaps.every(isList)) {
        rules.push(`several ${what} read as a range`);
        return {
          ...first,
          low: Math.min(...found.map(({ low }) => low)),
          high: Math.max(...found.map(({ high }) => high)),
        };
      }
    }
    for (const one of found)
      left.push({ text: at(one), why: `several ${what}, of which none is that of the whole course` });
    return undefined;
  };

  const hours = chooseOne(list.filter(isNamed('hours')), 'figures of hours');
  const calendar = chooseOne(list.filter(isNamed('calendar')), 'lengths');
  const perWeek = chooseOne(list.filter(isNamed('weekly')), 'figures of weekly hours');
  const daily = list.find(isNamed('daily'));
  let inAll = hours;
  if (daily && !hours && calendar?.unit === 'days' && calendar.low === calendar.high) {
    inAll = { ...daily, low: daily.low * calendar.low, high: daily.high * calendar.low };
    rules.push('hours of the days added up');
  } else if (daily) left.push({ text: at(daily), why: 'hours of a day, not of the course' });
  const weeks = calendar ? (calendar.low * sizes[calendar.unit]) / sizes.weeks : 0;
  if (
    inAll &&
    !daily &&
    weeks >= 2 &&
    inAll.high <= 8 &&
    inAll.high < weeks * 1.5 &&
    !inAll.isTotal &&
    !inAll.rules.length
  ) {
    left.push({ text: at(inAll), why: 'hours that may be those of one session or week' });
    rules.push('hours that may be those of one session or week left out');
    inAll = undefined;
  }
  for (const one of [inAll, calendar, perWeek]) if (one) rules.push(...one.rules);
  if (
    plainSigns(words)
      .match(grouped)
      ?.some((number) => number.includes(' '))
  )
    rules.push('a blank within a number read as its thousands');
  const isSplit =
    list.filter(({ kind }) => kind === 'hours' || kind === 'calendar').length > 2 && isConditional.test(text);
  if (isSplit && !rules.some((rule) => rule.includes('range'))) {
    return unread(words, 'several ways to take the course, each of its own length');
  }
  if (!inAll && !calendar && !perWeek) return unread(words, left[0]?.why ?? 'no length of the course', left);
  const tooLong = [inAll, calendar, perWeek].find(
    (one) => one && (one.high > 100_000 || one.high === 0 || (one === perWeek && one.high > 100)),
  );
  if (tooLong) return unread(words, 'a length out of bounds');
  if (calendar && calendar.low % 1 !== 0 && calendar.unit === 'days') rules.push('a part of a day told in days');
  const used = list.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  if (
    /\d/.test(used.replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2,4})?|\b(?:19|20)\d{2}\b|\d+ ?(?:ects|credits?|eap|cats)/gi, ''))
  )
    rules.push('a number beside the length was passed over');
  const unknown = leftOver(
    [...left]
      .reduce((rest, { text: part }) => rest.replace(part, ' '), used)
      .replace(ownWords, ' ')
      .replace(/\d+(?:[.,:]\d+)*/g, ' ')
      .replace(/[½¼¾]/g, ' '),
    harmless,
    harmlessElsewhere,
  );
  const limit = boundBehindIn(text);
  if (limit !== undefined) rules.push(limit);
  if (inAll && moreWork.test(used)) rules.push('work beside the hours, of which it does not say how much');
  const isDenied = denialIn(used) !== undefined;
  if (isDenied) rules.push('a word of denial beside the length');
  else if (unknown !== '' && !left.length) rules.push(notUnderstood(unknown));
  const isNothing =
    used
      .replace(
        /\b(?:total|in total|about|of study|of work|at|for|duration|length|workload|dauer|durée|duración|duur|durata)\b/giu,
        '',
      )
      .replace(/[\s.,;:()/+–-]/g, '') === '';
  return byRules(
    words,
    {
      ...(calendar && { duration: { value: quantityOf(calendar.low, calendar.high), unit: calendar.unit as Unit } }),
      ...(inAll && { hours: quantityOf(inAll.low, inAll.high) }),
      ...(perWeek && { hoursPerWeek: quantityOf(perWeek.low, perWeek.high) }),
      hasMore: !isNothing,
    },
    rules,
    left,
  );
};

/**
 * Work in a week, of a field that is for it: hours without "a week" beside them are those of each week. Undefined where
 * the text has a length or a rate of its own and is read as it stands.
 */
export const readWeeklyHours = (words: string): Read<ReadDuration> | undefined => {
  const own = readDuration(words);
  const hasUnit = own.value !== undefined || own.left !== undefined || isNegative(words);
  const read = hasUnit || weekWord.test(words) ? own : readDuration(`${words} hours`);
  if (!read.value) return unread(words, read.rule, read.left);
  const { hours, duration, hoursPerWeek, hasMore } = read.value;
  if (hours === undefined || duration || hoursPerWeek !== undefined) return undefined;
  const most = typeof hours === 'number' ? hours : hours.max;
  const rules = read.rule === undefined ? [] : [read.rule];
  if (isTotalWord.test(words) || rules.some((rule) => rule.includes('added up')))
    return unread(words, 'hours in all where those of a week are asked for', read.left);
  if (most > 100) return unread(words, 'more hours than a week of work has', read.left);
  return byRules(words, { hoursPerWeek: hours, hasMore }, rules, read.left);
};
