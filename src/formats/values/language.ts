/** Languages by tag, by code of a register, and by name in English, in the language itself and in those of the feeds. */
import { denialIn, purposes, wholeWords } from './account.ts';
import { celticLanguages, namesIn } from './celtic-names.ts';
import { isLanguageTag } from './is-valid.ts';
import { readCountry } from './place.ts';
import { byRules, unread, type Left, type Read, type ReadContext } from './reading.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Languages whose names for other languages the feeds use. */
const speakers = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'cy', 'ga', 'et', 'sv', 'nb', 'da', 'fi', 'ca', 'pl', 'cs'];

/** Names and codes that neither Intl nor BCP 47 has; ISO 639-2 has second codes for twenty languages ("B" codes). */
const others: Readonly<Record<string, string>> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  mao: 'mi',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  'chinese (mandarin)': 'zh',
  cantonese: 'yue',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  castellano: 'es',
  castilian: 'es',
  farsi: 'fa',
  'modern greek': 'el',
  'te reo māori': 'mi',
  'te reo maori': 'mi',
  'irish gaelic': 'ga',
  'scottish gaelic': 'gd',
  'scots gaelic': 'gd',
  'british english': 'en-GB',
  'american english': 'en-US',
  'brazilian portuguese': 'pt-BR',
  'canadian french': 'fr-CA',
  'swiss german': 'gsw',
  bokmål: 'nb',
  nynorsk: 'nn',
  'american sign language': 'ase',
};

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();

const codes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .concat('yue', 'gsw', 'fil', 'haw', 'smi', 'hsb', 'dsb', 'fur', 'sco', 'kab')
  .filter(isLanguageTag);

/** Names to tags: those of English first, then the own ones, then those of other speakers where nobody else has them. */
const names = new Map<string, string>(Object.entries(others));
const add = (name: string | undefined, code: string) => {
  if (name !== undefined && name !== code && !names.has(plain(name))) names.set(plain(name), code);
};
for (const code of codes) add(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code), code);
for (const code of codes)
  add(new Intl.DisplayNames(code, { type: 'language', languageDisplay: 'standard', fallback: 'none' }).of(code), code);
for (const [code, row] of Object.entries(celticLanguages)) for (const name of namesIn(row)) add(name, code);
for (const speaker of speakers) {
  const list = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' });
  for (const code of codes) add(list.of(code), code);
}

/** Codes of languages that are better known as codes of countries: "SE" is Northern Sami, "UK" Ukrainian. */
const alsoCountries = new Set('be br ca ch cy ee ie in kr la my se si sl tw uk za'.split(' '));

/** Codes that ISO 639 has taken back, which are words or codes of countries as well. */
const former = new Set(['in', 'iw', 'ji', 'jw', 'mo']);

/** Words around a name that change nothing. */
const around =
  /^(?:(?:taught|delivered|course|available|offered|instruction|tuition|bilingual|language)\b[:\s]*|in\s+|in het |auf |en (?=\p{L}{5})|the )+|\s*(?:(?:language )?only|language|keele?s?|kieli|kielellä|språk(?:et)?|idioma|iaith|(?:medium|speaking)(?: course)?|sprache|taal)\s*$/giu;

interface Found {
  readonly tag: string;
  readonly rule?: string;
}

const findOne = (raw: string, { country }: ReadContext): Found | undefined => {
  const text = plain(raw).replace(/^.*authority\/language\//, '');
  if (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/.test(text)) {
    const tag = others[text] ?? text.replaceAll('_', '-');
    try {
      const code = Intl.getCanonicalLocales(tag)[0];
      if (code !== undefined && isLanguageTag(code)) {
        // "IN" is India, and a word of English and German, before it is a former code of Indonesian.
        if (former.has(tag)) return undefined;
        if (!alsoCountries.has(code) || /^[a-z]+$/.test(raw.trim())) {
          if (code.toUpperCase() === country && alsoCountries.has(code)) return undefined;
          return /^(?:is|it|no|an|as|be|he|my|or|so|to)$/i.test(raw.trim()) && raw.trim() !== code
            ? { tag: code, rule: 'a word that is also a code: read as the code of a language' }
            : { tag: code };
        }
        return code.toUpperCase() === country
          ? undefined
          : { tag: code, rule: 'a code that is also that of a country: read as that of the language' };
      }
    } catch {
      // no tag at all: perhaps a name
    }
  }
  const known = names.get(text);
  if (known !== undefined) return { tag: known };
  if (text === 'gaelic')
    return country === 'IE' || country === 'GB'
      ? { tag: country === 'IE' ? 'ga' : 'gd', rule: 'Gaelic read by the country of the provider' }
      : undefined;
  const [, name = '', place = ''] = /^([\p{L} ]+?) ?[(–-] ?([\p{L} .]+?)\)?$/u.exec(text) ?? [];
  const [tag, region] = [names.get(name.trim()), readCountry(place.trim())];
  if (tag !== undefined && region !== undefined && isLanguageTag(`${tag}-${region}`))
    return { tag: `${tag}-${region}` };
  const code = names.get(name.trim());
  return code !== undefined && (place === code || names.get(place.trim()) === code) ? { tag: code } : undefined;
};

/**
 * Codes that are of a language and of a country, with the languages that are spoken there by many: "EN-DE" is more likely
 * English and German than the English of Germany.
 */
const spokenIn: Readonly<Record<string, string>> = Object.fromEntries(
  'de:de,hsb,dsb,nds fr:fr,br,co,oc,eu,ca es:es,ca,eu,gl,an,oc nl:nl,fy,li it:it,de,fr,fur,sc,sl pt:pt fi:fi,sv,se pl:pl et:am,om,ti,so hu:hu ro:ro ru:ru,tt bg:bg hr:hr lt:lt lv:lv mt:mt,en no:no,nb,nn,se is:is tr:tr,ku sk:sk,hu sv:es ga:fr cy:el,tr ca:en,fr,iu,cr ar:es id:id,jv th:th mk:mk,sq'
    .split(' ')
    .map((pair) => pair.split(':')),
) as Record<string, string>;

/** Languages whose codes stand joined by hyphens: "EN-DE", "DE-EN-FR"; undefined where the last is likely a region. */
const joinedCodes = (raw: string): string[] | undefined => {
  const text = raw.trim();
  if (!/^(?:[A-Z]{2}(?: ?[-_–] ?[A-Z]{2})+|[a-z]{2}(?: ?[-_–] ?[a-z]{2})+)$/.test(text)) return undefined;
  const parts = text.toLowerCase().split(/ ?[-_–] ?/);
  const [first = '', second = ''] = parts;
  if (!parts.every((code) => codes.includes(code)) || new Set(parts).size < parts.length) return undefined;
  if (parts.length > 2) return parts;
  const isRegion = isLanguageTag(`${first}-${second.toUpperCase()}`);
  return isRegion && (spokenIn[second] === undefined || spokenIn[second].split(',').includes(first))
    ? undefined
    : parts;
};

const notTaughtIn = wholeWords(
  'subtitles?|captions?|transcripts?|translat\\p{L}+|interpret\\p{L}+|(?<!some )materials?|readings?|literature|textbooks?|handouts?|documentation|slides|untertitel|unterlagen|literatur|materialien|übersetz\\p{L}+|sous-titr\\p{L}+|supports?|documents?|traduct\\p{L}+|subt[ií]tulos|subtitulad\\p{L}+|materiales|traducci\\p{L}+|ondertitel\\p{L}*|vertal\\p{L}+|lesmateriaal|sottotitol\\p{L}+|materiale|legendas|materiais|deunyddiau|is-deitlau|ábhair|fotheidil',
);
const asked = wholeWords(
  `level|proficien\\p{L}+|ielts|toefl|[abc][12]|native|speakers?|(?:users?|teachers?|students?|tutors?|interpreters?) of|learn\\p{L}*|knowledge|kenntnisse|${purposes.entry}|${purposes.testing}|${purposes.applying}`,
);

/**
 * The languages that a text names, in its order: "English, French", "Español", "Deutsch und Englisch", "en-GB".
 * A language of subtitles, one that is denied or that is asked of learners is none of instruction.
 */
export const readLanguages = (words: string, context: ReadContext = {}): Read<readonly string[]> => {
  const text = words.trim();
  if (/^(?:und|zxx|mul|mis|n\/?a|none|not (?:known|stated|applicable)|various|multilingual|any|all)?\.?$/i.test(text))
    return unread(words, 'a word that names no language');
  const two = joinedCodes(text);
  const joinedRule = 'codes joined by a hyphen, of which the last is likely no region, read as several languages';
  if (two) return byRules(words, two, [joinedRule]);
  const whole = findOne(text, context);
  if (whole) return byRules(words, [whole.tag], whole.rule === undefined ? [] : [whole.rule]);
  const tags: string[] = [];
  const rules: string[] = [];
  const left: Left[] = [];
  // "Of" joins languages in Dutch alone: "Nederlands of Engels", but "speakers of Polish".
  const joined = text.replace(/([\p{L}\p{M}]+)\s+of\s+(?=\p{L}{3})/giu, (all, word: string) =>
    names.has(plain(word)) ? `${word}, ` : all,
  );
  const parts = joined.split(
    /[,;|\n•·+&]|\s*\/\s*(?!\w+:)|\s+(?:and|or|und|oder|et|ou|y|e|o|en|og|och|eller|ja|või|a|ac|agus|with|mit|avec|plus)\s+(?=\p{L}{3})/iu,
  );
  for (const part of parts.map((piece) => piece.trim()).filter(Boolean)) {
    const several = joinedCodes(part);
    if (several) {
      tags.push(...several.filter((tag) => !tags.includes(tag)));
      rules.push(joinedRule);
      continue;
    }
    const found =
      findOne(part, context) ??
      findOne(
        part
          .replace(around, '')
          .replace(around, '')
          .replace(/[.:]+$/, ''),
        context,
      );
    if (found) {
      if (!tags.includes(found.tag)) tags.push(found.tag);
      if (found.rule !== undefined) rules.push(found.rule);
      continue;
    }
    if (notTaughtIn.test(part)) left.push({ text: part, why: 'a language of subtitles or translations' });
    else if (denialIn(part) !== undefined) left.push({ text: part, why: 'words that deny a language' });
    else {
      const named = part
        .split(/[^\p{L}\p{M}]+/u)
        .flatMap((word) => (/^\p{Lu}|[^\p{Script=Latin}]/u.test(word) ? (names.get(plain(word)) ?? []) : []));
      if (!named.length || asked.test(part))
        left.push({ text: part, why: 'words about a language that name none of instruction' });
      else {
        tags.push(...named.filter((tag) => !tags.includes(tag)));
        rules.push('a language named in a sentence');
      }
    }
  }
  if (!tags.length) return unread(words, left[0]?.why ?? 'a language of no known name or tag');
  if (left.length) rules.push('only a part of the words names a language of instruction');
  return byRules(words, tags, rules, left);
};

/** One language by tag or name; undefined where the words name none or several, or leave a doubt. */
export const readLanguage = (words: string): string | undefined => {
  const read = readLanguages(words);
  return read.certainty === 'certain' && read.value.length === 1 ? read.value[0] : undefined;
};
