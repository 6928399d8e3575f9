/** Broad fields of ISCED-F 2013 (ids of content/subjects.json) from the subject codes of other classifications. */

const isced: readonly string[] = [
  'generic-programmes',
  'education',
  'arts-and-humanities',
  'social-sciences',
  'business-and-law',
  'natural-sciences',
  'computing',
  'engineering-and-construction',
  'agriculture-and-veterinary',
  'health-and-welfare',
  'services',
];

/** Narrow fields of each broad field of ISCED-F 2013 by their last digit; 0, 8 and 9 (not further defined, of several, elsewhere) are of every one. */
const narrow = ['123', '1', '123', '12', '12', '1234', '1', '123', '1234', '12', '1234'] as const;

/** Whether a code is one of ISCED-F 2013 by its form: a broad field, a narrow one or a detailed one. */
const isIsced = (code: string): boolean => {
  const [, broad = '', digit] = /^(0\d|10)(?:(\d)\d?)?$/.exec(code.trim()) ?? [];
  const digits = narrow[Number(broad || -1)];
  return digits !== undefined && (digit === undefined || `089${digits}`.includes(digit));
};

/** Joint Academic Coding System 3.0 (HESA): letters of subject areas, with the principal subjects that lie elsewhere in ISCED-F. */
const jacs: Readonly<Record<string, string>> = {
  A: 'health-and-welfare',
  B: 'health-and-welfare',
  C: 'natural-sciences',
  C6: 'services',
  C8: 'social-sciences',
  D: 'agriculture-and-veterinary',
  D6: 'engineering-and-construction',
  F: 'natural-sciences',
  F6: 'natural-sciences',
  G: 'natural-sciences',
  G4: 'computing',
  G5: 'computing',
  G6: 'computing',
  G7: 'computing',
  G9: 'computing',
  H: 'engineering-and-construction',
  I: 'computing',
  J: 'engineering-and-construction',
  K: 'engineering-and-construction',
  L: 'social-sciences',
  L5: 'health-and-welfare',
  M: 'business-and-law',
  N: 'business-and-law',
  N8: 'services',
  P: 'social-sciences',
  Q: 'arts-and-humanities',
  R: 'arts-and-humanities',
  T: 'arts-and-humanities',
  V: 'arts-and-humanities',
  W: 'arts-and-humanities',
  X: 'education',
};

/**
 * Learning Directory Classification System 3 (LDCS): letters, and the classes of two letters that lie elsewhere in
 * ISCED-F. The labels of the classes are those of the course directory of the Skills Funding Agency
 * (github.com/SkillsFundingAgency/dfc-tribal-skillsfundingagency) and of feeds that print them beside the codes;
 * letters and classes of which no label was found (S, most of H) are left out.
 */
const ldcs: Readonly<Record<string, string>> = {
  A: 'business-and-law',
  B: 'business-and-law',
  C: 'computing',
  D: 'arts-and-humanities',
  E: 'social-sciences',
  EC: 'business-and-law',
  F: 'arts-and-humanities',
  G: 'education',
  HB: 'generic-programmes',
  HC: 'generic-programmes',
  HE: 'generic-programmes',
  J: 'arts-and-humanities',
  K: 'arts-and-humanities',
  KA: 'social-sciences',
  L: 'arts-and-humanities',
  M: 'services',
  N: 'services',
  NH: 'engineering-and-construction',
  P: 'health-and-welfare',
  PK: 'social-sciences',
  QA: 'natural-sciences',
  QB: 'engineering-and-construction',
  QH: 'services',
  R: 'natural-sciences',
  RK: 'agriculture-and-veterinary',
  T: 'engineering-and-construction',
  V: 'engineering-and-construction',
  W: 'engineering-and-construction',
  X: 'engineering-and-construction',
  Y: 'engineering-and-construction',
  Z: 'services',
};

/**
 * Common Aggregation Hierarchy 1.2 (https://www.hesa.ac.uk/support/documentation/hecos/cah-list): groups of level 1,
 * and those below them that lie elsewhere in ISCED-F. Combined studies (23) tell no field.
 */
const cah: Readonly<Record<string, string>> = {
  '01': 'health-and-welfare',
  '02': 'health-and-welfare',
  '03': 'natural-sciences',
  '03-01-09': 'services',
  '03-02': 'services',
  '04': 'social-sciences',
  '05': 'agriculture-and-veterinary',
  '06': 'agriculture-and-veterinary',
  '07': 'natural-sciences',
  '09': 'natural-sciences',
  '10': 'engineering-and-construction',
  '11': 'computing',
  '13': 'engineering-and-construction',
  '15': 'social-sciences',
  '16': 'business-and-law',
  '17': 'business-and-law',
  '17-01-06': 'services',
  '19': 'arts-and-humanities',
  '20': 'arts-and-humanities',
  '22': 'education',
  '24': 'social-sciences',
  '25': 'arts-and-humanities',
  '26': 'natural-sciences',
};

/** Broad fields of ASCED (Australian Bureau of Statistics 1272.0) and of NZSCED, which has the same first two digits. */
const asced: Readonly<Record<string, string>> = {
  '01': 'natural-sciences',
  '02': 'computing',
  '03': 'engineering-and-construction',
  '04': 'engineering-and-construction',
  '05': 'agriculture-and-veterinary',
  '06': 'health-and-welfare',
  '07': 'education',
  '08': 'business-and-law',
  '09': 'social-sciences',
  '10': 'arts-and-humanities',
  '11': 'services',
};

/**
 * Classification of Instructional Programs: two-digit series (https://nces.ed.gov/pubs2006/ficm, appendix C).
 * Series that lie across several fields (consumer sciences, interdisciplinary, public administration and social work)
 * tell none.
 */
const cip: Readonly<Record<string, string>> = {
  '01': 'agriculture-and-veterinary',
  '02': 'agriculture-and-veterinary',
  '03': 'natural-sciences',
  '04': 'engineering-and-construction',
  '05': 'social-sciences',
  '09': 'social-sciences',
  '10': 'arts-and-humanities',
  '11': 'computing',
  '12': 'services',
  '13': 'education',
  '14': 'engineering-and-construction',
  '15': 'engineering-and-construction',
  '16': 'arts-and-humanities',
  '22': 'business-and-law',
  '23': 'arts-and-humanities',
  '24': 'arts-and-humanities',
  '25': 'social-sciences',
  '26': 'natural-sciences',
  '27': 'natural-sciences',
  '29': 'services',
  '31': 'services',
  '38': 'arts-and-humanities',
  '39': 'arts-and-humanities',
  '40': 'natural-sciences',
  '41': 'natural-sciences',
  '42': 'social-sciences',
  '43': 'services',
  '45': 'social-sciences',
  '46': 'engineering-and-construction',
  '47': 'engineering-and-construction',
  '48': 'engineering-and-construction',
  '49': 'services',
  '50': 'arts-and-humanities',
  '51': 'health-and-welfare',
  '52': 'business-and-law',
  '54': 'arts-and-humanities',
};

const schemes: readonly (readonly [RegExp, (code: string) => string | undefined])[] = [
  [/isced/i, (code) => (isIsced(code) ? isced[Number(code.slice(0, 2))] : undefined)],
  [/jacs/i, (code) => jacs[code.slice(0, 2).toUpperCase()] ?? jacs[code.slice(0, 1).toUpperCase()]],
  [/ldcs/i, (code) => ldcs[code.slice(0, 2).toUpperCase()] ?? ldcs[code.slice(0, 1).toUpperCase()]],
  [
    /cah/i,
    (code) => {
      const number = /\d{2}(?:-\d{2}){0,2}/.exec(code)?.[0] ?? '';
      return cah[number] ?? cah[number.slice(0, 5)] ?? cah[number.slice(0, 2)];
    },
  ],
  [/nzsced|asced/i, (code) => asced[code.slice(0, 2)]],
  [/\bcip/i, (code) => cip[/^\d{2}/.exec(code)?.[0] ?? '']],
];

/** The subject that a code of a named classification stands for; undefined where either is unknown. */
export const subjectOfCode = (scheme: string, code: string): string | undefined =>
  schemes.find(([pattern]) => pattern.test(scheme))?.[1](code.trim());

/** The subject that an address of a published classification stands for: ESCO's ISCED-F addresses. */
export const subjectOfUri = (uri: string): string | undefined => {
  const code = /isced-?f\/(\d{2,4})$/i.exec(uri)?.[1];
  return code !== undefined && isIsced(code) ? isced[Number(code.slice(0, 2))] : undefined;
};

/**
 * A code that names its classification itself: "LDCS2: AB.1", "JACS3 I100", "CAH11-01-01", "ISCED-F 0613". The number behind
 * the name of a classification is its edition, but for CAH, whose codes begin with the name.
 */
export const codeInText = (text: string): { readonly scheme: string; readonly code: string } | undefined => {
  const trimmed = text.trim();
  const address = subjectOfUri(trimmed) === undefined ? undefined : { scheme: 'ISCED-F', code: trimmed };
  const [, scheme = 'CAH', code = ''] =
    /^(?:(?:(LDCS|JACS|HECoS)\s?\d?|CAH(?=[\s:-]*\d{2}(?:-\d{2}){0,2}$))[\s:-]*)([A-Z]{0,2}[\d.-][\w.-]*|[A-Z]{1,2}\.?)$/i.exec(
      trimmed,
    ) ?? [];
  const isced = /^ISCED(?:-?F)?(?:[ -]?2013)?[\s:-]*((?:0\d|10)\d{0,2})$/i.exec(trimmed)?.[1];
  if (isced !== undefined) return { scheme: 'ISCED-F', code: isced };
  return address ?? (code === '' ? undefined : { scheme, code: code.replace(/\.$/, '') });
};
