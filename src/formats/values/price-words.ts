/** Words about money in the languages of the feeds. The tables are tried in their order. */
import type { CourseInput } from '../format.ts';
import { denialIn, wholeWords as wordsOf } from './account.ts';

type Option = NonNullable<NonNullable<CourseInput['price']>['options']>[number];

const freeWords = [
  'free(?:-of-charge| of charges?| of cost)?',
  'no[ -](?:fees?|costs?|charge|payment)(?: required)?|without (?:charge|cost)|at no (?:extra )?(?:cost|charge)|cost[ -]free|fee[ -]free|zero cost|complimentary|(?:fully|100%) funded',
  'kostenlos(?:e[rnms]?)?|kostenfrei(?:e[rnms]?)?|gebührenfrei(?:e[rnms]?)?|umsonst|unentgeltlich|(?:keine|ohne) (?:kosten|gebühren?|teilnahmegebühr)',
  'gratuite?s?|gratuitement|sans frais|gratuité',
  'gratis|gratuit[oa]s?|gratuitamente|sin (?:coste|costo|cargo)|libre de costo',
  'kosteloze?|kosteloos|zonder kosten|geen kosten',
  'aucuns? frais|aucun coût|ningún (?:coste|costo|cargo)|nessun costo|nessuna (?:spesa|quota|tassa)|senza (?:spese|alcun costo)|nenhum custo|ingen (?:avgift|kostnad(?:er)?|gebyr)|inga (?:avgifter|kostnader)|ei maksa',
  'senza costi|a titolo gratuito',
  'grátis|sem custos?|isento de (?:custos?|taxas?)',
  'rhad ac am ddim|am ddim|yn rhad ac am ddim|heb gost',
  'saor in aisce|in aisce|gan chostas',
  'tasuta|kostnadsfri(?:tt|a)?|avgiftsfri(?:tt|a)?|gebyrfri(?:tt)?|vederlagsfri(?:t)?|ilmainen|ilmaiseksi|ilmaista|maksuton|maksutta|maksutonta|ókeypis',
  'bezpłatn(?:y|a|e|ie)|darmow[yae]|zdarma|bezplatn[eéýě]|zadarmo|ingyenes|besplatn[oaie]|brezplačn[oa]|nemokamai?|bezmaksas|ücretsiz|бесплатно|безкоштовно|безплатно|δωρεάν',
];
const freeScripts = '無料|免费|免費|무료|مجان[ايةي]+|חינם|नि[:ः]शुल्क|मुफ़्त';

/** "Free" in any of the languages. */
const anyFree = new RegExp(`${wordsOf(freeWords.join('|')).source}|${freeScripts}`, 'giu');

/** Words in which "free" says nothing of the price of the course. */
const otherFree = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:nearly|almost|practically|virtually|fast|beinahe|presque|casi|bijna|quasi) (?:free|kostenlos|gratis|gratuit[eo]?)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?!(?:costs?|fees?|charge|tuition)-)[\p{L}\p{N}]+-free(?![\p{L}\p{N}-])`,
    String.raw`(?<![\p{L}\p{N}])(?:interest|tax|vat|duty|toll|risk|hassle|stress|feel|sugar|gluten|barrier|hands|debt|be|set) free(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])free-(?!of-charge)\p{L}+`,
    String.raw`(?<![\p{L}\p{N}])free (?:of )?(?:from|for (?:the first |up to )?(?:\d+|an?|one|two|three|seven|fourteen|thirty)[ -]?(?:days?|weeks?|months?)|vat|tax|trials?|\d+[ -]?days?(?: trial)?|one[ -](?:month|week) trial|parking|lunch(?:es)?|refreshments?|wi-?fi|delivery|books?|e-?books?|software|consultation|tasters?|previews?|samples?|demos?|lessons?|webinars?|gifts?|download|cancellation|choice|time|place|space|market|movement|will|standing|places?(?: left| available| remaining)?|seats?|spots?|quotes?|estimates?|brochures?|information|info|guides?|call|spirit|period|slots?|school meals?|resources?|advice|laptops?|first (?:module|lesson|week|month)|first)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])from free(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])first (?:module|lesson|week|month|unit|chapter)s? (?:is |are )?free(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:steuer|barriere|lactose|umsatzsteuer|zins|mehrwertsteuer)frei\p{L}*`,
  ].join('|'),
  'giu',
);

/** The words in which a text says "free", those about other things left out. */
export const freeIn = (text: string): string[] =>
  [...text.replace(otherFree, ' ').matchAll(anyFree)].map(([word]) => word);

/** Whether a text is nothing but "free" in some language, with "course", "yes" or a full stop about it. */
export const isJustFree = (text: string): boolean => {
  if (/^(?:none|nil|nothing|zero|£?0(?:[.,]00?)?)[.!]?$/i.test(text.trim())) return true;
  if (!freeIn(text).length || /[*†‡?]/.test(text)) return false;
  const rest = text
    .replace(anyFree, ' ')
    .replace(
      wordsOf(
        "it(?:'s| is)|is|the|this|a|an|of|all|at|to|for|in|everyone|everybody|anyone|all learners|participants?|courses?|online|mooc|programme|price|cost|fee|fees|tuition|preis|kosten|kurs|der|die|das|dieser|ist|teilnahme|prix|le|la|les|cours|est|formation|inscription|curso|el|o|es|é|precio|preço|corso|il|è|prezzo|de|het|cursus|prijs|deelname|yn|y|cwrs|tá|an|cúrsa|kursus|kurs|kurset|hind|on|pris|hinta|completely|entirely|totally|absolutely|100%|100|always|fully|vollständig|völlig|entièrement|totalmente|completamente|geheel|helemaal|accès|access|enrolment|enrollment|participation|available|dieser|für|alle|pour|tous|para|todos|per|tutti|voor|iedereen|kõigile|till",
        'giu',
      ),
      ' ',
    );
  return !/[\p{L}\p{N}]/u.test(rest);
};

/** "Free" because others pay: for those for whom they do. */
export const isFunded = /\bfunded\b/i;

const deniesFreeInOrder =
  /\b(?:free|kostenlos|gratuit|gratis|tasuta)\s+(?:no (?:more|longer)|not any ?more|only until|ended|nicht mehr|plus maintenant|ya no)\b|\b(?:not|no longer|isn't|aren't|never|nicht|kein(?:e|en)?|non|n'est pas|pas|no es|não é|niet|ikke|inte|ei ole|pole|nid yw)\s+(?:\p{L}+\s+){0,2}?(?:free|kostenlos|kostenfrei|gratuite?|gratuito|gratis|grátis|tasuta|am ddim|ilmainen|maksuton)/iu;

const notFree = new RegExp(
  [
    // The words of denial that stand before it, in the languages that have one of their own.
    String.raw`(?<![\p{L}])(?:nije|nisu|ni|nie(?: jest| są)?|není|nejsou|nem|nu(?: este| sunt)?|nav|nėra|не(?: является)?|ні|δεν(?: είναι)?|değil|ekki|er ikke|er ekki|är inte|är ej|ei ole|ole|ddim|dim|nid yw(?:['’]n| yn)?|nid|dyw|níl|ní|nach|ez|no|not|non|nicht|pas|niet|não|ikke|inte|kein\p{L}*)\s+(?:(?:\p{L}+\s+){0,2}?)?(?:${freeWords.slice(0, 1).concat(freeWords.slice(2)).join('|')})(?![\p{L}])`,
    String.raw`(?:${freeWords.join('|')})\s+(?:değil\p{L}*|nicht|ikke|ekki|ez da)(?![\p{L}])`,
    String.raw`(?:不|非|未|没|沒|无|無|並非|并非)(?:是|能|会|會|再)?\s*(?:免费|免費|無料)|無料(?:で|じゃ)(?:は)?(?:な|あり)|무료가? ?(?:아니|아닙|아님|없)|(?:ليست?|غير|لا)\s+(?:\p{L}+\s+)?مجان|(?:לא|אינו|אינה|איננו)\s+(?:ב)?חינם|(?:नि[:ः]शुल्क|मुफ़्त)\s+नहीं`,
  ].join('|'),
  'iu',
);
/** Whether a text denies that something is free. */
export const deniesFree = (text: string): boolean => deniesFreeInOrder.test(text) || notFree.test(text);

/** Whose "free" it is: not everybody's. */
export const freeForSome = wordsOf(
  '(?:free|gratis|kostenlos|kostenfrei|gratuit[eo]?|tasuta|kostnadsfri\\p{L}*|am ddim)[^.;]{0,12} (?:for|to|if|when|where|with|für|pour|para|per|voor|i|till|für|dla|sihtrühmale|õpetajatele) (?!all(?: |$)|every|any|join|learn|study|take|enrol|attend|audit|access|use|alle\\b|tous|todos|tutti|iedereen|kõigile)\\p{L}+|may be free|free places?|some free|(?:members|staff|residents|students|unemployed|mitglieder|membres|miembros|leden|medlemmar?|sihtrühmale|õpetajatele)[^.;]{0,12} (?:free|gratis|kostenlos|gratuit[eo]?|tasuta)|members free',
);

const certificate =
  'certificat(?:e|es|ion|ions|ed|s)?|credentials?|badges?|accreditation|upgrades?|verified|zertifi\\p{L}+|teilnahmebescheinigung|bescheinigung|attestations?|certificad[oa]s?|certificaci\\p{L}+|certificaa?t(?:en)?|attestat[oi]|certificat[oi]|tystysgrif\\p{L}*|teastas|tunnistus\\p{L}*|intyg|todistus\\p{L}*|kursusbevis|bevis|statement of \\p{L}+';
const assessment =
  'exam(?:s|ination|inations)?|assessments?|tests?|proctor\\p{L}*|prüfung\\p{L}*|klausur\\p{L}*|examens?|épreuves?|exámen(?:es)?|evaluación|tentamens?|toets\\p{L}*|esam[ei]|exames?|avaliação|arholiad\\p{L}*|scrúd\\p{L}*|eksam\\p{L}*';
/** Words of what one gets at the end, or must pass for it. */
export const aboutCertificate = wordsOf(`${certificate}|${assessment}`);
/** Of those two, the words of the test alone. */
export const aboutAssessment = wordsOf(assessment);
export const aboutCertificateAlone = wordsOf(certificate);

/** Words of studying, in a sentence that says that it is free. */
export const freeToStudy = wordsOf(
  '(?:free|kostenlos|kostenfrei|gratuit[eo]?s?|gratis|grátis|tasuta|kosteloos|gratuitamente|am ddim|saor in aisce|ilmai\\p{L}+)(?:ly)?[^.;,]{0,25}(?:audit\\p{L}*|study\\p{L}*|learn(?!ers?\\b)\\p{L}*|access\\p{L}*|enrol\\p{L}*|join|take|watch|follow|content|course|materials?|lernen|teilnahme|zugang|accès|suivre|cours|formation|acceso|curso|corso|accesso|seguire|volgen|toegang|astudio|õppi\\p{L}*)|audit[^.;,]{0,25}(?:free|gratis|gratuit|kostenlos)|(?:study|learn|access|enrol\\p{L}*|join|course|courses|content|kurs|teilnahme|cours|curso|corso|cursus|mooc|kursus)[^.;,]{0,15}(?:is |are |for |ist |est |es |è |is )?(?:free|kostenlos|kostenfrei|gratuit[eo]?|gratis|grátis|tasuta)',
);

/** Whether what comes with a free course is free as well. */
export const certificateIsFree =
  /\b(?:free|complimentary|kostenlos\p{L}*|gratuit[eo]?|gratis)\s+(?:\p{L}+\s+)?(?:certificat\p{L}*|zertifikat\p{L}*|badge|attestation)|(?:certificat\p{L}*|zertifikat\p{L}*|badge|attestation|certificado)\s+(?:is |are |ist |est |es )?(?:also )?(?:free|included|inklusive|inbegriffen|inclus|incluido|incluso|gratis|kostenlos|gratuit)|\b(?:incl(?:uding|udes|\.)?|including|with|inkl\.?|mit)\s+(?:an? )?(?:free )?(?:certificat\p{L}*|zertifikat\p{L}*|badge)\b(?!\s+(?:fee|for|at))/iu;

/** Words that say that something is paid for. */
export const aboutPaying = wordsOf(
  'fees?|costs?|paid|pay|pays|payable|payments?|instal+ments?|price|prices|priced|tuition|loan|funded|purchase|buy|charged?|chargeable|on request|poa|kostenpflichtig\\p{L}*|gebührenpflichtig\\p{L}*|kosten|gebühr\\p{L}*|preis|auf anfrage|payante?s?|frais|prix|tarifs?|de pago|precio|tasas?|coste|costo|cuota|betaald\\p{L}*|prijs|op aanvraag|a pagamento|prezzo|quota|pago|paga|preço|propinas?|ffi|ffioedd|táille|costas|tasuline|tasulise\\p{L}*|hind|õppemaks|avgift\\p{L}*|pris|gebyr|maksullinen|hinta',
);
export const aboutSubscription = wordsOf(
  'subscri\\p{L}+|abonn?ement\\p{L}*|abos?|suscripci\\p{L}+|assinaturas?|tanysgrifi\\p{L}+|abbonament\\p{L}*',
);

const per = String.raw`(?:/|per|pro|je|par|por|al|all'|à l'|the|an?|each|every|y|sa|om|i|p\.?|/ ?)\s*`;
const unit = (source: string): RegExp => new RegExp(`^${per}(?:${source})(?![\\p{L}])`, 'iu');
/** "80 € EAP kohta": Estonian says "per" behind the word. */
const behind = (source: string): RegExp => new RegExp(`^(?:${source})\\s+(?:kohta|kohti)(?![\\p{L}])`, 'iu');
const adverb = (source: string): RegExp => new RegExp(`^(?:${source})(?![\\p{L}])`, 'iu');

const units: readonly (readonly [NonNullable<Option['per']>, string, string])[] = [
  [
    'credit',
    String.raw`(?:(?:academic|ects|cats|uk|us|semester|quarter|university|degree)[ -])?(?:credits?(?: points?| hours?)?|credit-?hour|ects(?:[- ](?:credits?|points?|punkte?|poeng|po[ie]nt))?|cp|lp|leistungspunkt|kreditpunkt|crédits?(?: ects)?|créditos?|crediti?|studiepunt|studiepoeng|högskolepoäng|hp|op|eap|ap|ainepunkti?|credyd|creidmheas)`,
    'credit',
  ],
  [
    'month',
    String.raw`(?:calendar )?(?:months?|mo|monat|mois|mes|maand|mese|mês|mis|mí|kuu|kuukausi|månad(?:en)?|måned(?:en)?|md)`,
    String.raw`pcm|p\.?m\.?|monthly|monatlich|mensuels?|mensuelle|mensual(?:es)?|maandelijks|mensile|mensal|yn fisol|kuus|kuukaudessa|månadsvis`,
  ],
  [
    'year',
    String.raw`(?:academic |full )?(?:years?|yr|annum|jahr|an|année|año|jaar|anno|ano|flwyddyn|bhliain|aasta|år(?:et)?|vuosi)`,
    String.raw`p\.?a\.?|annually|yearly|annual|jährlich|annuels?|anual(?:es)?|jaarlijks|annuale|annuo|yn flynyddol|aastas|vuodessa|årligen`,
  ],
  ['semester', String.raw`(?:semesters?|semestre|semestri|semestr|lukukausi)`, ''],
  ['module', String.raw`(?:modules?|units?|module[ns]?|modul|módulo|modulo|modiwl|moodul|moduuli|modulen)`, ''],
  [
    'course',
    String.raw`(?:(?:full |whole )?(?:course|programme?|student|person|learner|place|delegate|participant|head|attendee|kurs|teilnehmer(?:in)?|teilnehmende[nr]?|tn|personne|participant|formation|cours|persona|participante|curso|alumno|cursus|deelnemer|persoon|corso|partecipante|pessoa|osaleja|kursus|inimene|person|deltagare|deltager|cwrs|myfyriwr))`,
    String.raw`pp|p\.p\.`,
  ],
];

/** What an amount is for, by the words right behind it; `rest` is what follows them. */
export const readRate = (text: string): { per: NonNullable<Option['per']>; rest: string } | undefined => {
  for (const [rate, noun, word] of units)
    for (const pattern of [unit(noun), behind(noun), ...(word ? [adverb(word)] : [])]) {
      const match = pattern.exec(text);
      if (match) return { per: rate, rest: text.slice(match[0].length) };
    }
  return undefined;
};

const labels: readonly (readonly [RegExp, NonNullable<Option['per']>])[] = [
  [wordsOf('(?:cost|fees?|price|tuition|rate)? ?(?:per|pro|par|por) credit(?: hour| point)?|per ects'), 'credit'],
  [wordsOf('monthly(?: fee| cost| price| payment)?|per month|pro monat|par mois|al mes|mensualidad'), 'month'],
  [wordsOf('annual(?: fees?| tuition)?|yearly|per (?:year|annum)|fee per year|pro jahr|par an|al año|anual'), 'year'],
  [wordsOf('per semester|pro semester|par semestre|por semestre|semester (?:fee|price)|semestergebühr'), 'semester'],
  [
    wordsOf('per module|per unit|module (?:fee|price)|(?:each|one) module|pro modul|\\d+ modules? (?:at|of|à)'),
    'module',
  ],
];

/** What an amount is for, by the words before it. */
export const readRateLabel = (label: string): NonNullable<Option['per']> | undefined =>
  labels.find(([pattern]) => pattern.test(label))?.[1];

/** A unit that our record has no word for. */
export const otherRate =
  /^(?:(?:la |le |l'|die |der |de l'|all'|p\/)(?:séance|sesión|hora|heure|jour|journée|stunde|ora|lezione|clase|cours particulier)(?![\p{L}])|(?:\/|per\b|pro\b|je\b|par\b|por\b|each\b|every\b|p\/)\s*(?=[\p{L}\d])(?!(?:kurs|place)\b)|an?\s+(?:session|class|lesson|day|half[- ]day|week|night|hour|term|stage|block|unit|level|quarter|fortnight|workshop|place for)\b|(?:weekly|daily|hourly|termly|nightly|wöchentlich|täglich|semanal|hebdomadaire|quarterly|fortnightly)\b)/iu;
export const otherRateLabel =
  /\b(?:weekly|daily|hourly|termly|quarterly|(?:per|pro|par|por|each|every|cost of (?:one|each|a)) (?:session|class|lesson|day|week|hour|term|stage|quarter|stunde|tag|woche|heure|jour|semaine|séance|hora|sesión|clase|día|uur|les|ora|lezione))\b/iu;

/** Who pays, most telling first. "UK" and "EU" say so by the country of the provider. */
export const readers: readonly (readonly [RegExp, 'home' | 'international' | 'employer' | 'uk' | 'eu'])[] = [
  [
    wordsOf(
      'international|overseas|non[- ](?:EU|EEA|UK|resident|domestic|irish)s?|rest of (?:the )?world|foreign|third[- ]country|outside (?:the )?(?:EU|EEA|UK)|nicht-?eu(?:-?bürger)?|hors UE|extracomunitari\\p{L}*|rhyngwladol',
    ),
    'international',
  ],
  [wordsOf('home|domestic|residents?|local|national|inländ\\p{L}+|cartref'), 'home'],
  [
    wordsOf('UK|british|england|english residents?|scottish|scotland|wales|welsh residents?|GB|northern ireland|NI'),
    'uk',
  ],
  [wordsOf('EU|EEA|european?(?: union)?|europe|ireland|ROI|channel islands?|isle of man|continental'), 'eu'],
  [
    wordsOf(
      'employers?|corporate|organisations?|organizations?|compan(?:y|ies)|business(?:es)?(?: rate)?|in-?house|firmen|unternehmen|entreprises?|empresas?|bedrijven|aziende',
    ),
    'employer',
  ],
];
export const isBothReaders = (label: string): boolean => {
  const away = /\b(?:international|overseas|rest of (?:the )?world)\b/i.test(label);
  return (
    away &&
    /(?<!non[- ])\b(?:home|UK|domestic|EU)\b/i.test(
      label.replace(/\b(?:outside|except|excluding|not) (?:the )?(?:UK|EU)\b/gi, ''),
    )
  );
};

/** An amount that is no price: what it was, what one saves, earns or may borrow. */
export const noPriceBefore =
  /\b(?:not(?! more than| less than)|never|nicht|kein|niet|geen|pas|não|excludes?|excluding|not including|does not include|exclusive of|not included:?|ohne|hors|sin incluir|exclusief|was|were|before|normally|usually|regular(?:ly)?|rrp|originally|previously|formerly|instead of|reduced from|discounted from|down from|worth|valued? (?:at|of)|saves?(?: up to| at least)?|saving(?: of)?|discount(?: of)?|refunds?(?: of)?|scholarships?(?: \p{L}+){0,3}|bursar(?:y|ies)(?: \p{L}+){0,3}|grants?(?: \p{L}+){0,3}|vouchers?(?: \p{L}+){0,3}|waivers?(?: of)?|cashback(?: of)?|cost of living|stipendium(?: von)?|bourse de|beca de|loans?(?: \p{L}+){0,4}|salar(?:y|ies)(?: \p{L}+){0,3}|earn(?:ing|s)?(?: \p{L}+){0,3}|income(?: \p{L}+){0,4}|fine of|penalty(?: of)?|prize(?: of)?|funding(?: \p{L}+){0,3}|statt|anstatt|früher|bisher|au lieu de|antes|en lugar de|anziché|invece di|i\.?p\.?v\.?|in plaats van|ordinarie|valor de|förr)\s*:?\s*$/iu;
export const noPriceBehind =
  /^\s*(?:(?:is |are )?(?:no longer|not (?:available|valid|applicable|the price|due|charged|payable)|discontinued|expired|nicht mehr|plus disponible|ya no)\b|off\b|discount|rabatt|waiver|cashback|stipendium|stipend\b|bourse|beca\b|borsa di studio|de réduction|de descuento|korting|di sconto|refund|scholarship|bursar|grant|voucher|loan|salary|saving|cheaper|less\b|penalty|fine\b|of funding|funding\b|worth\b)/iu;

/** People of whom a course may be free while others pay. */
const some = wordsOf(
  "unemployed|unwaged|jobseekers?|students?|pupils?|members?|residents?|citizens?|staff|employees?|alumni|graduates?|seniors?|pensioners?|retired|refugees?|asylum seekers?|carers?|teachers?|nurses?|volunteers?|veterans?|adults? (?:under|over) \\d+|(?:under|over)[- ]?\\d+s?|low income|on benefits|disabled|children|charities|smes?|home|EU|UK|arbeitslose|arbeitssuchende|studierende|studenten|schüler(?:innen)?|mitglieder|rentner(?:innen)?|mitarbeiter(?:innen)?|lehrkräfte|geflüchtete|étudiants?|demandeurs d'emploi|chômeurs?|membres|retraités|salariés|desempleados|parados|estudiantes|socios|miembros|jubilados|alumnos|werklozen|werkzoekenden|leden|gepensioneerden|medewerkers|disoccupati|studenti|soci|membri|pensionati|desempregados|estudantes|sócios|reformados|di-waith|myfyrwyr|aelodau|staff|dífhostaithe|mic léinn|baill|töötud|õpilased|üliõpilased",
);

/** For whom a part of a text says that the course is free, as in "unemployed free"; undefined where it says no such thing. */
export const freeFor = (part: string): string | undefined => {
  if (!freeIn(part).length || deniesFree(part) || aboutCertificate.test(part) || /\d+ ?%|\p{Sc}/u.test(part))
    return undefined;
  const label = part
    .replace(anyFree, ' ')
    .replace(/(?<![\p{L}])(?:for|für|pour|para|voor|per|is|are|ist|sind|est|es|è)(?![\p{L}])/giu, ' ')
    .replace(/^[\s,;:.()/|–-]+|[\s,;:.()/|–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|all|die|der|le|la|les|los|las|de|het|i|gli|os|as) /iu, '');
  return some.test(label) && label.length <= 80 ? label : undefined;
};

/** What is paid beside the price of the course, or in its stead by those who fail, cancel or are late. */
export const isSideFee =
  /(?<![\p{L}])(?:(?:late|resit|re-?take|re-?sit|penalty|no-?show|cancell?ation|transfer|deferral|extension|replacement|visa|parking|accommodation|travel|lab(?:oratory)?|membership)(?: (?:fees?|charges?|costs?))?|(?:application|registration|enrol+ment|admin\p{L}*|booking|processing|handling|exam\p{L}*|assessment|materials?|(?:text)?books?|kit|uniform|equipment)(?: (?:fees?|charges?|costs?))?|(?:anmelde|einschreib|prüfungs|material|verwaltungs|bearbeitungs|storno)(?:gebühr\p{L}*|kosten)|frais (?:d'inscription|de dossier|d'examen|d'annulation)|(?:tasa|cuota|derechos) de (?:inscripción|examen|matrícula)|inschrijfgeld|inschrijfkosten|examengeld|lesmateriaal|quota d'iscrizione|tassa d'esame|taxa de (?:inscrição|matrícula|exame)|ffi gofrestru|táille chláraithe)(?![\p{L}])/iu;
/** Words of the price of the course itself, beside which a fee for something else is none of its own. */
export const isCourseFee =
  /(?<![\p{L}])(?:course|tuition|programme|program|training|workshop|seminar|total|full price|included?|including|incl|kurs\p{L}*|teilnahme\p{L}*|lehrgang\p{L}*|formation|cours|curso|cursus|cursusgeld|lesgeld|corso)(?![\p{L}])/iu;

const harmlessNo =
  /\b(?:non[- ]?(?:members?|EU|EEA|UK|residents?|refundable|profit|commercial|domestic|degree|irish|students?|participants?|alumni)|not[- ]for[- ]profit|no (?:vat|tax|refunds?|deposit|extra (?:cost|charge)|hidden (?:costs?|fees?)|other fees?|exam|more than|less than|(?:required |mandatory |compulsory )?(?:fees?|costs?|charges?|payment))|without (?:vat|tax|charge|cost)|(?:excl\p{L}*|ex|without|hors|ohne|exkl) ?(?:of )?(?:vat|tax|taxes|gst|mwst|ust|tva|btw|iva|moms)|nicht-?(?:mitglied|eu)\p{L}*|keine kosten|sans frais|sin (?:coste|costo|cargo)|geen kosten|zonder kosten|senza costi|sem custos?|heb gost|gan chostas|pas cher|nonprofit|excl(?:uding|usive of)?)\b/giu;
/** Words by which a fee is said not to be due. */
export const deniesFee =
  /(?<![\p{L}])(?:(?:not|never|no longer|\p{L}+n['’]t|nicht|kein\p{L}*|nie|pas|jamais|no|nunca|niet|geen|non|não)\s+(?:\p{L}+\s+){0,2}?(?:appl(?:y|ies|icable)|charge[ds]?|require[ds]?|needed|payable|due|cost|fees?|erhoben|fällig|verlangt|kosten|gebühren|frais|cobra|aplica|kosten|tasas?|costi|custos?))(?![\p{L}])/iu;
/** A word of denial that is none of the usual conditions of prices, such as "non-members" and "excluding VAT". */
export const deniesPrice = (text: string): boolean =>
  denialIn(text.replace(anyFree, ' ').replace(harmlessNo, ' ')) !== undefined;

/** An amount that is a part of another. */
export const isPart =
  /\b(?:deposits?|down[- ]?payment|initial payment|first payment|upfront|balance|remain(?:der|ing)|instal+ments?|kaution|fianza|cauzione|caução|waarborg|borg|anzahlung|rate[n]? (?:von|zu|à)|restbetrag|acompte|arrhes|solde|depósito|señal|sinal|entrada|aanbetaling|acconto|saldo|caparra|blaendal|éarlais|ettemaks|handpenning|delbetaling|depositum|käsiraha)\b/iu;
export const isIncluded =
  /\b(?:incl(?:\.|uding|udes|usive of)?|inc\.?|of which|davon|darin|inkl\.?|dont|y compris|incluid[oa]|incluso|waarvan|compreso|including an?)(?=[\s.:]|$)/iu;
export const isExtra =
  /\b(?:exam(?:ination)?s?(?: fees?)?|registration(?: fees?)?|enrol+ment fees?|application(?: fees?)?|admin(?:istration)?(?: fees?| charge)?|materials?(?: fees?)?|books?|kit|uniform|postage|certification fees?|vat|tax|mwst|tva|iva|btw|prüfungsgebühr|materialkosten|frais (?:de dossier|d'inscription)|matrícula|inschrijfgeld)\b/iu;
export const isInstalment = {
  before:
    /(?:\b\d+|\b(?:two|three|four|five|six|eight|ten|twelve))\s*(?:(?:[x×*@]|mal|fois|veces|keer|maal|volte|vezes|gånger|gange|ganger|korda)\s*(?:de|of|à|von|zu)?\s*|(?:equal |monthly |weekly |quarterly |interest-free )*(?:payments?|instal+ments?|raten|mensualités?|cuotas|plazos|pagos|rate|termijnen|rater|versements?|tranches|teilzahlungen|prestações)\s*(?:of|von|zu|à|de|di|van|på|at)?\s*:?\s*)$/iu,
  behind:
    /^\s*(?:[x×*]\s*\d+|@\s*\d+|in \d+ (?:instal|payments|raten)|(?:an?|each|per|pro|par)\s+(?:instal+ment|payment|rate)\b|instal+ments?\b)/iu,
};

/** Words after which a course that was free is so no longer, or is so for others only. */
export const isThen =
  /(?<![\p{L}])(?:then|afterwards?|thereafter|after that|otherwise|for others|danach|anschließend|sonst|ensuite|puis|après|sinon|luego|después|poi|daarna|anders|depois|seejärel|teistele|därefter|derefter|muille)(?![\p{L}])/iu;

/** Words that say nothing beside an amount. */
export const plainLabel =
  /^(?:(?:the |our |full |standard |total |overall |course |tuition |programme |current )*(?:fees?|costs?|prices?|totals?|tuition|amount)(?: (?:is|are|of|in|per course|from))?|from|only|just|is|it is|at|of|for|preis|kosten|gebühr|teilnahmegebühr|kursgebühr|prix|tarif|precio|prijs|prezzo|preço|hind|pris|hinta|ffi|approx|gesamt(?:preis)?|coût|frais)$/iu;

/** The number of a year, a stage or another step of a course. */
export const isStep =
  /\b(?:year|stage|part|module|term|semester|phase|jahr|année|año|anno|jaar|blwyddyn)\s*(?:\d|one|two|three|four)\b/iu;

const conditions = wordsOf(
  'early[- ]?birds?|late|standard|regular|normal|full|reduced|discounted|concessions?|concessionary|non|members?|membership|students?|unwaged|waged|staff|alumni|graduates?|individuals?|groups?|self[- ]funded|employer|sponsored|online|in[- ]person|on[- ]campus|face[- ]to[- ]face|blended|full[- ]?time|part[- ]?time|home|uk|eu|eea|overseas|international|domestic|residents?|fees?|price|prices|rate|tuition|vat|tax|iva|mwst|btw|tva|moms|ust|km|excl|exkl|ex|excluding|exclusive|incl|inkl|including|inclusive|plus|zzgl|inc|ht|ttc|from|up|to|about|around|approx|ca|circa|ab|bis|zu|now|only|under|over|per|for|the|and|of|a|or|more|each|person|course|total|public|private|sector|frühbucher\\p{L}*|ermäßigt|mitglieder|nichtmitglieder|tarif|réduit|membres|certificate|certificat\\p{L}*|zertifikat\\p{L}*|verified|exam|fee|optional|adults?|seniors?|child(?:ren)?|charit(?:y|ies)|smes?|nhs|no|new|existing|returning|customers?|learners?|workshop|seminar|year|students|à|partir|de|desde|vanaf|alates|från|fra|environ|etwa|hors|taxes?|\\d+%?',
  'giu',
);

/** Whether words beside an amount are all of the kind that conditions of prices are made of. */
export const isKnownCondition = (words: string): boolean => !/\p{L}/u.test(words.replace(conditions, ' '));
