/** Signs and words by which a number is but a bound of what it counts, or only near it: "> 5", "20+", "ca. 30". */
import { wholeWords } from './account.ts';

const number = String.raw`\d+(?:[.,]\d+)?`;
const signBefore = new RegExp(
  String.raw`(?<![-–=])[<>≤≥≦≧⩽⩾⩿＜＞±≈≃≅≲≳∼~～]\s*=?\s*(?:\p{L}+[\s:]*){0,2}${number}`,
  'u',
);
/** A plus behind a number or its unit; one before another number or word joins the two. */
const plusBehind = new RegExp(
  String.raw`${number}\s?[+＋](?=\s*(?:$|[^\s\d]))|${number}[\s-]*(?:\p{L}+\.?[\s-]?){1,3}[+＋](?=\s*(?:$|[,;.)]))|(?<=\p{L})\s?${number}\s?[+＋](?!\s*\d)`,
  'u',
);

/** Words before a number that make it a bound. */
export const boundWords =
  "up to|within|innerhalb(?: von)?|dentro de|binnen|entro|less than|fewer than|under|no (?:more|longer|less) than|at (?:most|least)|max(?:imum)?\\.?|min(?:imum)?\\.?|more than|from|bis zu|höchstens|mindestens|mind\\.|weniger als|mehr als|unter|jusqu'à|moins de|plus de|au (?:moins|maximum|plus)|hasta|menos de|más de|(?:al|como) (?:menos|mínimo|máximo)|minder dan|meer dan|minstens|minimaal|maximaal|fino a|meno di|più di|almeno|até|mais de|pelo menos|kuni|vähemalt|hyd at|o leiaf|llai na|mwy na|níos lú ná|níos mó ná|ar a laghad|minst|højst|høyst|mer (?:än|enn)|mere end|vähintään|enintään|yli|co najmniej|ponad|nejméně|více než|legalább|najmanje";
/** Words behind a number and its unit that make it a bound. */
const boundBehind =
  'or (?:more|longer|less|fewer|over|above|higher)|and (?:more|over|above|up|upwards?)|(?:at )?(?:minimum|least)|(?:at )?(?:maximum|max|most)|oder (?:mehr|weniger|länger|höher)|und mehr|mindestens|höchstens|ou (?:plus|moins)|et plus|au (?:minimum|moins|maximum)|o más|o menos|como mínimo|al menos|mínimo|máximo|of (?:meer|minder|langer)|en meer|minimaal|minstens|maximaal|o più|e oltre|o meno|minimo|massimo|almeno|ou mais|ou menos|pelo menos|neu fwy|o leiaf|nó níos mó|ar a laghad|või rohkem|vähemalt|eller (?:mer|mere|mindre)|tai enemmän|vähintään|lub więcej|nebo více|ili više';
const aboutWords =
  "approx(?:imately|\\.)?|about|around|circa|ca\\.?|c\\.|roughly|some|nearly|almost|etwa|rund|ungefähr|zirka|knapp|gut|environ|à peu près|près de|aproximadamente|aprox\\.?|unos|unas|alrededor de|cerca de|ongeveer|zo'n|bijna|quasi|tua|oddeutu|timpeall|thart ar|umbes|ungefär|cirka|omkring|noin|około|přibližně|körülbelül|približno|otprilike";

const wordBefore = new RegExp(
  String.raw`(?<![\p{L}])(?:${boundWords})(?: of| von| de)?(?:\s+\p{L}+)?\s*:?\s*(?=\d)`,
  'iu',
);
/** "90 min" is an amount of minutes, "10 h min" a limit. */
const wordBehind = new RegExp(
  String.raw`\d[\s-]*(?:(?:\p{L}+[\s.]*){0,3}?\(?(?<![\p{L}])(?:${boundBehind})|(?:\p{L}+[\s.]*){1,3}?\(?(?<![\p{L}])mind?)(?![\p{L}])`,
  'iu',
);
const aboutBefore = new RegExp(String.raw`(?<![\p{L}])(?:${aboutWords})(?:\s+\p{L}+)?\s*:?\s*(?=\d)`, 'iu');
const aboutBehind = wholeWords('approx(?:imately)?|approximate|or so|ungefähr|environ|aprox|aproximadamente|circa|ca');

/** The rule under which a number is kept that a sign makes a bound, or an estimate; undefined where there is no such sign. */
export const signOfBound = (text: string): string | undefined =>
  signBefore.test(text) || plusBehind.test(text)
    ? 'a sign beside the number, which is a bound or an estimate'
    : undefined;

/** The rule under which a number is kept that signs or words make a bound, or an estimate; undefined where none do. */
export const boundIn = (text: string): string | undefined =>
  signOfBound(text) ??
  (wordBefore.test(text) || wordBehind.test(text)
    ? 'a limit read as the figure itself'
    : aboutBefore.test(text) || (/\d/.test(text) && aboutBehind.test(text))
      ? 'an estimate read as the figure itself'
      : undefined);

/** The rule for words of a limit behind a number and its unit; those before it belong to one figure of several. */
export const boundBehindIn = (text: string): string | undefined =>
  signOfBound(text) ?? (wordBehind.test(text) ? 'a limit read as the figure itself' : undefined);
