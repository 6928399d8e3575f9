/**
 * The account of a text that is taken for a value: which words say that it is not so, or that it is of something else
 * than the course, and which are left when all that was read and all that says nothing is taken away. A reader is
 * certain only where nothing is left. The tables are closed, in the languages of the feeds.
 */

/** Alternatives of whole words in any script: `\b` of JavaScript knows ASCII alone. */
export const wholeWords = (source: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, flags);

/** Words that say no, no more, or not yet. */
const denials = [
  String.raw`not|no(?!\.? ?\d)|non(?! plus)|none|never|neither|nor|without|except|excluding|excludes?|unavailable|cannot|can't|\p{L}+n't|formerly|previous(?:ly)?|past|used to be|ceased|discontinued|cancell?ed|suspended|withdrawn|postponed|closed|ended|expired|pending|provisional(?:ly)?|planned|proposed|false|instead(?: of)?|rather than|anything but|hardly|rarely`,
  String.raw`nicht|kein\p{L}*|nie|niemals|ohne|außer|ehemals|früher|vormals|bisher|abgesagt|eingestellt|geschlossen|entfällt|abgelaufen|geplant|statt|anstatt|weder|nein`,
  'pas|jamais|sans|sauf|aucune?|ni|anciennement|autrefois|supprimée?s?|annulée?s?|fermée?s?|prévue?s?|suspendue?s?',
  'nunca|sin|excepto|salvo|ningun[oa]?|ningún|tampoco|anteriormente|cancelad[oa]s?|suspendid[oa]s?|cerrad[oa]s?|previst[oa]s?',
  'niet|geen|nooit|zonder|behalve|voorheen|vroeger|geannuleerd|gesloten|gepland|vervallen|nee',
  'senza|tranne|eccetto|nessun[oa]?|annullat[oa]|sospes[oa]|chius[oa]|già',
  'não|sem|exceto|nenhuma?|antigamente|encerrad[oa]s?|fechad[oa]s?',
  "nid|nad|ddim|heb|byth|dim|wedi cau|wedi[’']i ganslo",
  'ní|níl|gan|riamh|ar ceal|dúnta',
  'ei|pole|ilma|ikke|inte|uden|uten|utan|nej|nei|не|нет|без',
].join('|');
const denialWords = wholeWords(denials);

/** Words beside which "no" and "without" deny nothing of the fact itself, such as a bound or a further cost. */
const harmlessDenials = wholeWords(
  String.raw`(?:no|not) (?:more|less|longer|fewer|later|earlier) than|nicht (?:mehr|weniger|länger) als|pas plus (?:de|que)|no más de|niet meer dan|non più di|não mais (?:de|que)|not (?:just|only)|no(?:t)? need to|gan mwyaf`,
  'giu',
);

/** The word by which a text says that something is not so, no more, or not yet; undefined where it has none. */
export const denialIn = (text: string): string | undefined =>
  denialWords.exec(text.replace(harmlessDenials, ' ').replace(/[’]/g, "'"))?.[0];

/** Words of applying, of tests, of time limits and of what is asked of learners, which every kind of fact may stand beside. */
export const purposes = {
  applying: String.raw`appl(?:y|ies|ied|ying|icants?|ications?)|regist(?:er(?:s|ed|ing)?|rations?)|enrol(?:l|ls|s|led|ling|l?ment)?s?|book(?:s|ed|ing|ings)?|sign[- ]?ups?|admissions?|reserv(?:e|ations?)|anmeld\p{L}*|buchung\p{L}*|buchen|buchbar|bewerb\p{L}*|einschreib\p{L}*|inscri(?:ption|re|vez|pciones|pción|ções|ção)s?|s['’]inscrire|candidatures?|réserv\p{L}*|matrícula|matriculación|solicitud(?:es)?|reservas?|inschrijv\p{L}*|aanmeld\p{L}*|iscri(?:zion[ei]|versi)|prenot\p{L}*|candidatur[ae]s?|cofrestr\p{L}*|ymgeisi\p{L}*|clár(?:ú|aigh|úchán)\p{L}*|iarratas\p{L}*|registreeri\p{L}*`,
  testing: String.raw`exam(?:s|ination|inations)?|tests?|assess(?:ed|ments?)|resits?|retakes?|prüfung\p{L}*|klausur\p{L}*|examens?|épreuves?|exámen(?:es)?|evaluación|tentamens?|toets\p{L}*|esam[ei]|exames?|avaliação|arholiad\p{L}*|scrúd\p{L}*|eksam\p{L}*`,
  asking: String.raw`ask|enquir(?:e|y|ies)|inquir(?:e|y|ies)|contact us|get in touch|anfrage[n]?|auf anfrage|sur demande|a consultar|op aanvraag|su richiesta|sob consulta|tb[acd]|to be (?:confirmed|announced|decided)|coming soon|wird noch bekannt\p{L}*|à confirmer|por confirmar|da confermare|a confirmar|nader te bepalen`,
  entry: String.raw`pre-?requisites?|requir(?:e|es|ed|ing|ements?)|entry|holders?|applicants?|needed|must (?:have|hold)|expected|assumed|prior|eligib\p{L}+|voraussetz\p{L}*|vorausgesetzt|erforderlich|benötigt|zulassung\p{L}*|pré-?requis|prérequis|requis(?:e|es)?|exigée?s?|requisitos?|requerid[oa]s?|necesari[oa]s?|vereist\p{L}*|voorwaarden?|toelating\p{L}*|requisit[oi]|richiest[oaie]|necessari[oa]|pré-requisitos?|exigid[oa]s?|gofynion|gofynnol|angenrheidiol|réamhriachtanais?|riachtanach`,
} as const;

/** A test of whether any of some words is in a text. */
export const saysAny = (...sources: readonly string[]): ((text: string) => boolean) => {
  const pattern = wholeWords(sources.join('|'));
  return (text) => pattern.test(text);
};

/** Words that say nothing of any fact: articles, joining words and the names of courses. */
export const plainWords = [
  'the|a|an|and|or|of|in|at|on|by|for|to|with|as|is|are|it|its|this|that|per|each|both|all|our|your|you|will|be|via|course|courses|programme|program|programmes|module|modules|unit|units|class|classes|learning|study|studies|training|approx|approximately|about|around|circa|ca|roughly|only|just|typically|usually',
  'der|die|das|den|dem|des|ein|eine|einer|eines|und|oder|im|am|in|an|auf|mit|von|vom|zu|zum|zur|für|ist|sind|kurs|kurse|lehrgang|studium|weiterbildung|modul|module|nur|etwa|rund|ungefähr|circa',
  'le|la|les|l|un|une|des|du|de|d|et|ou|à|au|aux|en|dans|sur|pour|par|avec|est|cours|formation|formations|module|modules|environ|seulement',
  'el|los|las|un|una|y|e|o|u|del|al|con|para|por|es|curso|cursos|módulo|módulos|formación|aproximadamente|unos|unas|solo|sólo',
  'het|een|en|of|van|op|te|met|voor|is|cursus|cursussen|opleiding|module|ongeveer|alleen',
  'il|lo|gli|i|uno|ed|e|di|del|della|dei|delle|da|dal|con|per|su|corso|corsi|modulo|formazione|circa|solo',
  'os|as|um|uma|e|ou|do|da|dos|das|no|na|com|curso|cursos|formação|cerca|apenas',
  'y|yr|a|ac|neu|ar|yn|mewn|gyda|cwrs|cyrsiau|modiwl|tua',
  'an|na|agus|nó|le|ar|i|cúrsa|cúrsaí|modúl|timpeall',
  'ja|või|på|og|och|eller|kursus|kurs|kurset|kursen|moodul|umbes',
].join('|');

/**
 * What is left of a text when some patterns, the plain words and all signs are taken away: "" where every word has been
 * accounted for. Patterns need the flag "g".
 */
export const leftOver = (text: string, ...known: readonly RegExp[]): string =>
  [...known, plainPattern]
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const plainPattern = wholeWords(plainWords, 'giu');

/** The rule under which a value stands beside words that were not understood. */
export const notUnderstood = (left: string): string =>
  `words that were not understood: "${left.length > 60 ? `${left.slice(0, 60)}…` : left}"`;

/** Whether a minus stands before the first number of a text, or before one behind a colon. */
export const isNegative = (text: string): boolean =>
  /(?:^|[:(])\s*[-–−](?=\d|\p{Sc}\s?\d|[A-Z]{3}\s?\d)/u.test(text.trim());

/** Words that say that there is no such thing. */
export const saysNone =
  /^(?:none|no|not|nothing|without|keine?[rsmn]?|ohne|aucune?|sans|ningun[oa]?|sin|geen|zonder|nessun[oa]?|senza|nenhum[a]?|sem)(?![\p{L}-])/iu;
