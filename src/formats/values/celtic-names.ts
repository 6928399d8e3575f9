/**
 * Names in Welsh and Irish, which not every browser has in its own data: what the command reads, the page that tries a
 * feed reads too.
 */

/** Months from January, long and short. */
export const celticMonths: readonly string[] = [
  'ionawr ion eanáir ean',
  'chwefror chwef chw feabhra feabh',
  'mawrth maw márta',
  'ebrill ebr aibreán aib',
  'mai bealtaine beal',
  'mehefin meh meitheamh meith',
  'gorffennaf gorff gor iúil',
  'awst lúnasa lún',
  'medi meán_fómhair mfómh',
  'hydref hyd deireadh_fómhair dfómh',
  'tachwedd tach samhain samh',
  'rhagfyr rhag nollaig noll',
];

/** Languages by code. */
export const celticLanguages: Readonly<Record<string, string>> = {
  en: 'saesneg béarla',
  de: 'almaeneg gearmáinis',
  fr: 'ffrangeg fraincis',
  es: 'sbaeneg spáinnis',
  nl: 'iseldireg ollainnis',
  it: 'eidaleg iodáilis',
  pt: 'portiwgaleg portaingéilis',
  cy: 'cymraeg breatnais',
  ga: 'gwyddeleg gaeilge',
  et: 'estoneg eastóinis',
  sv: 'swedeg sualainnis',
  nb: 'norwyeg_bokmål bocmál',
  da: 'daneg danmhairgis',
  fi: 'ffinneg fionlainnis',
  pl: 'pwyleg polainnis',
  cs: 'tsieceg seicis',
  gd: 'gaeleg_yr_alban gaeilge_na_halban',
  zh: 'tsieinëeg sínis',
  ja: 'japaneeg seapáinis',
  ar: 'arabeg araibis',
  ru: 'rwseg rúisis',
  uk: 'wcreineg úcráinis',
  tr: 'tyrceg tuircis',
  la: 'lladin laidin',
  el: 'groeg gréigis',
  hu: 'hwngareg ungáiris',
  ro: 'rwmaneg rómáinis',
};

/** The names of a row of these tables. */
export const namesIn = (row: string): string[] => row.split(' ').map((name) => name.replaceAll('_', ' '));
