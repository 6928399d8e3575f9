/**
 * How queries say what filters choose. All of it is held against folded text: small letters without accents. Groups of the
 * patterns have the names that `read-query.ts` asks for.
 */

export const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

const numbers = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
/** Numbers in words, from zero. */
export const numberWords: readonly string[] = numbers;
/** What stands for one of something: "un año". */
export const one = /^una?$/;

const below =
  '(?:(?:por )?menos de|por debajo de|hasta|como maximo|(?:un )?maximo(?: de)?|(?:que )?no mas de|(?:inferior|menor) a|mas barat[oa]s? (?:que|de)|mas cort[oa]s? (?:que|de)|<)';
const above =
  '(?:(?:por )?mas de|por encima de|al menos|como minimo|(?:un )?minimo(?: de)?|(?:superior|mayor) a|desde|a partir de|>)';
const compared = `(?:(?<below>${below})\\s*|(?<above>${above})\\s*)?`;
const amount = `(?<amount>\\d[\\d,.]*|${numbers.slice(1).join('|')}|una?(?= ))(?<thousand>k\\b| mil\\b)?`;
const range = `(?:\\s*(?:-|–|a|y)\\s*(?<upper>\\d[\\d,.]*))?`;

/** Ways to write an amount of something, the most telling first. */
export const measures: readonly { readonly facet: string; readonly pattern: RegExp }[] = [
  {
    facet: 'price',
    pattern: new RegExp(
      `${compared}(?:(?<sign>[£€$])\\s*${amount}|(?<bare>\\d[\\d,.]*)(?<kilo>k| mil)?${range}\\s*(?:de )?(?<unit>[£€$]|libras?|gbp|euros?|eur|dolares|dolar|usd)(?!\\p{L}))`,
      'u',
    ),
  },
  {
    facet: 'weekly',
    pattern: new RegExp(
      `${compared}${amount}${range}\\s*(?:horas?|h)\\s*(?:(?:a la|por|cada|en la|/)\\s*semana|semanales|semanal)\\b`,
      'u',
    ),
  },
  { facet: 'hours', pattern: new RegExp(`${compared}${amount}${range}[\\s-]*(?:horas?|hrs?)\\b`, 'u') },
  {
    facet: 'credits',
    pattern: new RegExp(
      `${compared}(?<amount>\\d[\\d,.]*)${range}[\\s-]*(?<system>creditos? europeos?|ects|creditos? (?:britanicos?|del reino unido)|cats|creditos? scqf|creditos?)(?:\\s+(?:ects|creditos?))?\\b`,
      'u',
    ),
  },
  {
    facet: 'length',
    pattern: new RegExp(`${compared}${amount}${range}[\\s-]*(?<span>dia|semana|mes|ano)(?:e?s)?\\b`, 'u'),
  },
];

/** Limits that let through what is at them. */
export const isInclusive = /^(?:hasta|como|(?:un )?m[ai][xn]imo|(?:que )?no mas|al menos|desde|a partir)/u;

/** Credit systems by the names that people use for them; all others are ECTS. */
export const creditSystems: readonly (readonly [name: RegExp, id: string])[] = [
  [/^cats|britanic|reino unido/u, 'cats'],
  [/scqf/u, 'scqf'],
];

/** Weeks in a day, a week, a month and a year. */
export const weeksIn: Readonly<Record<string, number>> = { dia: 1 / 7, semana: 1, mes: 52 / 12, ano: 52 };

/** Currencies by the names that people write out; all others are pounds. */
export const unitSigns: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^(?:€|eur|euro)/, '€'],
  [/^(?:\$|usd|dolar)/, '$'],
];

export const level =
  /\b(?:(?:(?<framework>mec|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqcf)\s+)?nivel\s*(?<level>\d{1,2})\b(?:\s+(?:del? )?(?<after>mec|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqcf)\b)?|(?<short>mec|rqf|fheq|scqf|cqfw|nfq|eqf|aqf|nzqcf)\s*(?<bare>\d{1,2})\b)/u;
/** Frameworks by other names than their own; an empty one is that of a level without any. */
export const frameworkNames: Readonly<Record<string, string>> = { '': 'EQF', mec: 'EQF' };

export const start = new RegExp(
  `\\b(?<before>(?:que\\s+)?(?:empiezan?|empezar|comienzan?|inicio|a partir|desde|en|este|proximo)\\s+(?:de\\s+|en\\s+)?)?(?<month>${months.join('|')}|ene|feb|abr|jun|jul|ago|sept?|oct|nov|dic)\\b(?:\\s+(?:del?\\s+)?(?<year>20\\d\\d))?`,
  'u',
);
/** Months that are other words too: only after "empieza" or "en", or with a year. */
export const ambiguousMonths: readonly string[] = ['ago'];

export const timeOfDay =
  /\b(?:(?:por|de) las? (?:tardes?|noches?|mananas?)|fin(?:es)? de semana|nocturn[oa]s?|despues del? trabajo)\b/u;
export const certificate = /\b(?:con|y|dan?|que den?|obtener)\s+(?:un\s+)?certificados?\b(?! de)/u;

export const notBefore =
  /(?:^|\s)(?:pero no|no|excepto|salvo|fuera de|sin|menos|que no sean?)[\s-]+(?:(?:en|de|del|por|el|la|los|las|una?)\s+)*$/u;
/** Topics that are not wanted: "empresa, no finanzas". */
export const without =
  /(?:^|\s)(?:pero no|no|excepto|salvo|sin|menos)\s+(?:sobre\s+|en\s+|de\s+)?(?:una?\s+|el\s+|la\s+|los\s+|las\s+)?([\p{L}\p{N}+#'’]+)/u;
/** The same, to be read again. */
export const notWord = (word: string): string => `no ${word}`;

/** What may stand before a place or a provider and belongs to it. */
export const placeWords =
  /(?:^|\s)(?:(?:impartid[oa]s?|ofrecid[oa]s?|con sede)\s+)?(?:en|de|del|desde|por|con|cerca del?)\s+(?:el\s+|la\s+|los\s+|las\s+)?$/u;
/** What makes the name of a people one of a country; in Spanish such a word stands after its noun. */
export const ofCountry = /(?!)/u;
/** What makes the name of a language that of the teaching. */
export const taughtIn = /(?:\b(?:en|impartid[oa]s? en|se imparten? en)\s+)$/u;

/** What says that somebody wants to work as or with something, and not what with. */
export const ambition =
  /^\s*(?:quiero |quisiera |me gustaria |necesito |como (?:puedo )?)?(?:trabajar (?:en|con|de|como|para)|hacerme|convertirme en|llegar a ser|ser|formarme como|formacion (?:de|para ser)) (?:una? |el |la )?(?=\S)/u;
/** What says that somebody has a qualification already, or has done something for years: neither is a wish. */
export const alreadyHas =
  /\b(?:tengo|tiene|tenemos|hice|termine|acabe|con mi|ya tengo)\s+(?:(?:una?|mi|el|la)\s+)?(?:[\p{L}-]+\s+)?$/u;
export const forYears = /\b(?:durante|hace|llevo|tras|ultimos|con)\s+(?:\p{L}+\s+){0,2}$/u;

/** Whether one studies beside something else is recorded in words, for some courses: in those of the original. */
export const pace = /\b(?:a )?(?:tiempo|jornada) (?<pace>parcial|complet)[ao]?\b/u;
export const paceWords = (pace: string): string => (pace === 'parcial' ? 'part-time' : 'full-time');

/** Of the query as it was typed. */
export const question =
  /^\s*(?:¿|(?:qu[ée]|por qu[ée]|c[óo]mo|deber[ií]a|puedo|puede|es|son|cu[áa]l(?:es)?|qui[ée]n|cu[áa]ndo|cu[áa]nto|diferencia)(?!\p{L}))|\S\s\S.*\?\s*$/iu;

/** Words that only ask to be shown something, and small words that say nothing of a topic. */
export const asking =
  /^(?:cursos?|cursillos?|clases?|formacion(?:es)?|estudi(?:ar|os)|aprender|busc(?:o|ar)|quiero|quisiera|necesito|ver|mostrar|muestra|tod[oa]s?|listas?|opciones|disponibles?|hacer|programas?|universidad(?:es)?|centros?|proveedor(?:es)?|titulacion(?:es)?|modulos?|profesional(?:es)?|adult[oa]s?|personas?|estudiantes?|larg[oa]s?|empiezan?|empezar|precio|alg[uú]n|alguna|mejor(?:es)?|entre|de|del|la|el|los|las|lo|una?|un[oa]s|en|con|por|para|y|o|u|e|a|al|que|se|mi|me|es|son|sea|sean|como|sobre|cerca|donde|muy|mas|pero)$/u;
/** Words that are looked for in the names of who offers courses: they say it in their own languages. */
export const offering = /(?!)/gu;
