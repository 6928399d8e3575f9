import { courseTypes, type CourseRecord } from '#schemas/course.ts';

type CourseType = CourseRecord['type'];

/** Words of awards, most telling first. Abbreviations count only in the case that they are written in. */
const words: readonly (readonly [RegExp, CourseType])[] = [
  [
    /m(?:e?ic|ik)ro-?\s?(?:credential|degree|masters|credencia|credenzial|certifica|certificering|zertifikat|kraad|gredyd|gymhwyster|gymwysterau)/i,
    'microcredential',
  ],
  [/apprenticeship/i, 'apprenticeship'],
  [/\b(?:PhD|DPhil|EdD|DBA|EngD|DClinPsy|ProfD)\b|\bdoctor(?:ate|al| of)/, 'doctorate'],
  [/\b(?:doctorate|doctoral)\b/i, 'doctorate'],
  [/\b(?:PG ?Dip|PgDip)\b|post-?graduate diploma|graduate diploma/i, 'postgraduate-diploma'],
  [
    /\b(?:PG ?Cert|PgCert|PGCE|PG Certificate)\b|post-?graduate certificate|graduate certificate/i,
    'postgraduate-certificate',
  ],
  [
    /\b(?:MSc|MBA|MA|MEd|MRes|MPhil|MEng|MMath|MChem|MPhys|MSci|MFA|MPA|MPH|MArch|MLitt|MMus|MSW|MBChB|LLM|MTheol)\b/,
    'masters',
  ],
  [/\bmaster(?:'s|’s|s)?(?: degree| of)\b|\bmasters\b|\bintegrated master/i, 'masters'],
  [/\b(?:BSc|BA|BEng|BEd|BBA|BMus|BDes|BNurs|BArch|BN|BTh|LLB|FdA|FdSc|FdEng|FD)\b/, 'undergraduate-degree'],
  [
    /\bbachelor(?:'s|’s|s)?\b|\bfoundation degree\b|\bhonours degree\b|\bfirst degree\b|\bassociate degree\b/i,
    'undergraduate-degree',
  ],
  [/professional certificate/i, 'professional-certificate'],
  [/\b(?:DipHE|HND)\b|\bdiploma\b/i, 'diploma'],
  [/\b(?:CertHE|HNC|NVQ|SVQ|BTEC)\b|\bcertificate\b|\baward in\b/i, 'certificate'],
  [
    /short course|\bCPD\b|\bworkshop\b|\bmaster ?class\b|\btaster\b|\bMOOC\b|\bbootcamp\b|\bone[- ]day\b/i,
    'short-course',
  ],
];

/** The kind of award that words name; undefined where they name none. Our own names of kinds name themselves. */
export const readCourseType = (text: string): CourseType | undefined => {
  const own = text.trim().toLowerCase().replace(/ /g, '-');
  return (
    courseTypes.find((type) => type === own && type !== 'other') ?? words.find(([pattern]) => pattern.test(text))?.[1]
  );
};

/** Kinds for which a length of several years is nothing unusual. */
export const isLong = (type: string | undefined): boolean =>
  type !== undefined && ['undergraduate-degree', 'masters', 'doctorate', 'apprenticeship', 'diploma'].includes(type);
