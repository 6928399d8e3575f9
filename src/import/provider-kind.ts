/** What sort of institution a provider is, as far as its name or the editor says it. */
import { InputError } from '#formats/format.ts';
import { providerKinds, type ProviderRecord } from '#schemas/provider.ts';

type Kind = ProviderRecord['kind'];

/** Names that hold the word of one kind and are of another, or of none that a name could tell. */
const exceptions: readonly (readonly [RegExp, Kind | undefined])[] = [
  [/volkshochschul|volkshogeschool|folkhögskol|folkehøgskol|folkehøjskol|kansanopisto|rahvaülikool/iu, undefined],
  [/university technical college|\bUTC\b/iu, 'school'],
  [/university press|university hospital|universitätsklinik|university of the third age|\bU3A\b/iu, undefined],
  [/royal college of (?!art\b|music\b)|\bcollege of (?:policing|physicians|surgeons|nursing)\b/iu, 'professional-body'],
  [
    /imperial college|king['’]?s college london|trinity college dublin|royal college of (?:art|music)\b/iu,
    'university',
  ],
];

/** Kinds that a name states in so many words, in the languages of the feeds; the first that fits counts. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [
    /universit|üniversitesi|uniwersytet|univerzit|universidad|sveučilište|egyetem|ülikool|yliopisto|háskól|hochschule|høgskole|högskola|hogeschool|professionshøjskole|kõrgkool|korkeakoulu|augstskola|aukštoji mokykla|vysoká škola|főiskola|polytechni|politechni|politecnic|politécnic|institute of technology|technische hochschule|haute école|grande école|kunstiakadeemia|teatriakadeemia|\bUCL\b|prifysgol|ollscoil|університет|университет|πανεπιστήμιο|大学|大學|대학교|جامعة|جامعة|אוניברסיטת|विश्वविद्यालय|มหาวิทยาลัย/iu,
    'university',
  ],
  [/\bcolleges?\b|further education|\bcoleg\b|coláiste|\bkolleg\b|kolledž|koledža|kolegija|\bcégep\b/iu, 'college'],
  [
    /\bschools?\b|(?<!\p{L})école\b|\bescuela\b|\bscuola\b|\bescola\b|\bschule\b|(?<!\p{L})\p{L}*(?:gymnasium|gümnaasium|berufsschule|kutsekool)\b|\bkool\b|\blycée\b|\bliceo\b|\bysgol\b|\bscoil\b/iu,
    'school',
  ],
  [
    /\b(?:county|city|borough|district) council\b|\bministry\b|ministerium|ministère|ministerio|ministero|ministeerium|\bdepartment (?:for|of)\b|\bgovernment\b/iu,
    'government',
  ],
  [/\bchartered\b|\bassociation of\b|\bprofessional association\b|\binstitute of chartered\b/iu, 'professional-body'],
  [
    /\bcharit(?:y|able)\b|\bfoundation$|\bstiftung\b|fundación|fundação|fondation|fondazione|stichting|sihtasutus/iu,
    'charity',
  ],
  [
    /(?<=[\s,])(?:Ltd|Limited|Inc|LLC|PLC|plc|GmbH|AG|SARL|SAS|S\.?L\.?U?|B\.?V|OÜ|Oy|ApS|Pty|S\.?r\.?l|sp\. z o\.\s?o)\.?$/u,
    'company',
  ],
];

/** What the name says of the kind of institution, or nothing. */
export const kindInName = (name: string): Kind | undefined => {
  const exception = exceptions.find(([pattern]) => pattern.test(name));
  return exception ? exception[1] : kinds.find(([pattern]) => pattern.test(name))?.[1];
};

/** What an editor says of providers of which neither the feed nor the name tells the kind. */
export interface SaidKinds {
  /** Of all of them. */
  readonly providerKind?: Kind | undefined;
  /** Of single ones, by their ids. */
  readonly providerKinds?: Readonly<Record<string, Kind>> | undefined;
}

const kindOf = (word: string, all: string): Kind => {
  const kind = providerKinds.find((one) => one === word);
  if (kind === undefined)
    throw new InputError(
      `--provider-kind ${all}: "${word}" is no kind; write one of ${providerKinds.join(', ')}, or for single providers ID=KIND, with commas between several`,
    );
  return kind;
};

/** The answers in `university` or `acme=company,ebs=university,college`. @throws InputError where a kind is none */
export const readSaidKinds = (text: string | undefined): SaidKinds => {
  if (text === undefined) return {};
  const parts = text.split(',').map((part) => part.trim().split('='));
  const single = parts.flatMap(([id = '', kind]) => (kind === undefined ? [] : [[id, kindOf(kind, text)] as const]));
  const [all, ...further] = parts.filter(({ length }) => length === 1).map(([kind = '']) => kindOf(kind, text));
  if (further.length)
    throw new InputError(`--provider-kind ${text}: one kind serves all providers; say ID=KIND of single ones`);
  return {
    ...(all !== undefined && { providerKind: all }),
    ...(single.length && { providerKinds: Object.fromEntries(single) }),
  };
};
