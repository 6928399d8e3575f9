/** How one takes part, in the words and codes of any standard, and in the languages of the feeds. */
import type { CourseRecord } from '#schemas/course.ts';
import { keysOf } from '#text/keys.ts';
import { denialIn, leftOver, notUnderstood, purposes, saysAny, wholeWords } from './account.ts';
import { byRules, unread, type Read } from './reading.ts';

type Mode = NonNullable<CourseRecord['delivery']['mode']>;

const distance = 'distance learning read as online';

/**
 * XCRI-CAP 1.2 attendance modes: CM campus, DA distance with attendance, DS distance without attendance,
 * NC face to face away from the campus, MM mixed, ON online, WB work-based.
 */
const xcriCodes: Readonly<Record<string, readonly [Mode, rule?: string]>> = {
  CM: ['on-campus'],
  DA: ['blended', 'distance with attendance read as blended'],
  DS: ['online', distance],
  NC: ['on-campus', 'face to face away from the campus read as on campus'],
  MM: ['blended'],
  ON: ['online'],
  WB: ['work-based'],
};

const words = {
  blended:
    'blended|hybrid\\p{L}*|mixed(?:[- ]mode)?|mixte|semi-?presen\\p{L}+|bimodal|mist[oa]|combination|combined|kombiniert|cyfunol|cumaisc\\p{L}*|põimõp\\p{L}*|hübriid\\p{L}*|blandad|monimuoto\\p{L}*|flexible mode|híbrid[oa]|ibrid[oa]|hybride|混合|ハイブリッド',
  'work-based':
    'work[- ]?(?:based|place)|on[- ]the[- ]job|am arbeitsplatz|betrieblich|en entreprise|seiliedig ar waith|töökohapõh\\p{L}*|apprenticeship',
  online:
    'on[- ]?lines?|online\\p{L}*|virtual(?:ly)?|virtuell\\p{L}*|virtuel(?:le)?|e-?learning|web[- ]?based|MOOCs?|remote(?:ly)?|(?:da |em |en )?remot[oa]|webinars?|live[- ]?stream\\p{L}*|internet|zoom|microsoft teams|en ligne|en línea|em linha|ar-?lein|ar líne|veebis|veebipõhi\\p{L}*|nätet|nettbasert|på nett|netbaseret|verkossa|verkko\\p{L}*|digital(?:ly|e[rnms]?|t)?|オンライン|在线|線上|온라인|онлайн|عبر الإنترنت',
  distance:
    'distance|distanciel(?:le)?s?|thuis(?:studie|onderwijs)|self[- ]study|correspondence|open learning|home study|fern(?:studium|lehre|unterricht|kurs)\\p{L}*|à distance|a distancia|a distanza|à distância|afstands\\p{L}+|op afstand|o bell|cianfhoghla\\p{L}*|kaugõp\\p{L}*|distans\\p{L}*|fjern\\p{L}*|etä\\p{L}*|selbststudium|autoformation',
  campus:
    '(?:on[- ]?)?campus|on[- ]?sites?|in[- ]?person|class ?rooms?|face[- ]?to[- ]?face|f2f|pr[ée]sentiel(?:le)?s?|presen[cst]ial(?:e|es|mente)?|offline|college|(?:\\d+ )?präsenz\\p{L}*|vor ort|sur place|klassikaal|op locatie|fysiek|in presenza|in aula|in sede|en persona|em pessoa|yn bersonol|ar y campws|ar champas|ar an gcampas|i bpearsa|ter plaatse|wyneb yn wyneb|duine le duine|ar an láthair|kohapeal|auditoorse\\p{L}*|auditoorne|på plats|på campus|på stedet|fysisk|lähiopetus\\p{L}*|paikan päällä|lähi\\p{L}*|samling(?:er|ar)|residential(?: schools?| weekends?| blocks?)?|stacjonarn\\p{L}*|対面|面授|线下',
} as const;
type Kind = keyof typeof words;
const kinds = keysOf(words);
const patternOf = (source: string, flags = 'giu') =>
  new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, flags);
const denial = (source: string) =>
  new RegExp(
    String.raw`(?<![\p{L}])(?:not|no|non|never|nicht|kein\p{L}*|ohne|without|pas|sans|sin|niet|geen|senza|não|sem|nid|dim|ní|ei|pole|ikke|inte|unavailable|excluding|except|neither)(?: ?- ?|\s+)(?:\p{L}+[\s-]+){0,3}?(?:${source})(?![\p{L}])(?:\s+(?:attendance|required|needed|option|delivery|version))*`,
    'giu',
  );

const aids =
  'materials?|resources?|support|documents?|documentation|handouts?|textbooks?|library|material(?:ien|e[ns]?|s|i)?|unterlagen|ressourcen|begleitmaterial\\p{L}*|ressources?|supports?|documents|recursos?|materiales|materiais|materiaal|lesmateriaal|bronnen|risorse|adnoddau|deunyddiau|acmhainní|ábhair|materjalid\\p{L}*|material(?:et)?';
const onNet =
  'on[- ]?line|virtual|digital\\p{L}*|virtuelle?[nrs]?|web[- ]?based|en ligne|en línea|em linha|ar-?lein|ar líne|numériques?|digitales|digitais|digitali|digitale';
/** Materials and help that are online, which say nothing of where the course is. */
const aidsOnline = new RegExp(
  String.raw`(?<![\p{L}])(?:${onNet})[\s-]+(?:(?:learning|course|study|teaching|supporting|additional|extra)[\s-]+)?(?:${aids})(?![\p{L}])|(?<![\p{L}])(?:${aids})(?: (?:are |is |available |provided |sont |disponibles ))?\s*(?:${onNet})(?![\p{L}])`,
  'giu',
);

/** What a text names, and what it denies. */
const survey = (raw: string): { text: string; named: Set<Kind>; denied: Set<Kind> } => {
  let text = raw
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    // A virtual classroom, and a campus on the net, are online.
    .replace(
      /\b((?:virtual|online|digital|remote|live online)(?: live)?) (?:class ?rooms?|campus|class(?:es)?|face[- ]to[- ]face)\b/gi,
      '$1',
    );
  const denied = new Set<Kind>();
  const named = new Set<Kind>();
  text = text
    .replace(/\b(?:not (?:just|only) |no(?:t)? need to )/gi, ' ')
    .replace(/\b(?:off|hors)[- ]?campus\b/gi, () => {
      denied.add('campus');
      return ' ';
    });
  if (text.search(noJourney) >= 0) denied.add('campus');
  for (const kind of kinds)
    text = text.replace(denial(words[kind]), () => {
      denied.add(kind);
      return ' ';
    });
  for (const kind of kinds) if (patternOf(words[kind]).test(text)) named.add(kind);
  return { text, named, denied };
};

const everyKind = kinds.map((kind) => patternOf(words[kind]));

/** Words that say nothing of how one takes part beside those that do: what is taught, how much of it, at what pace. */
const harmless = [
  wholeWords(
    '\\d+ ?%|\\d+(?: or \\d+)? (?:days?|weeks?|weekends?|evenings?|sessions?|tage?n?|jours?|días?|dagen|giorni|hours?)|one|two|three|four|delivery|delivered|deliver|taught|teaching|tuition|instruction|instructors?|tutors?|led|supported?|attendance|attend|participation|mode|format|option|method|based|fully|entirely|completely|totally|purely|wholly|exclusively|mostly|mainly|primarily|largely|partly|partially|live|interactive|synchronous(?:ly)?|asynchronous(?:ly)?|self|paced|pace|own|anytime|any time|anywhere|guided|directed|recorded|pre-recorded|scheduled|facilitated|full|part|time|flexible|evenings?|daytime|days?|weekends?|weekly|weekday|intensive|compulsory|mandatory|but|also|resources|materials?|platform|portal|moodle|canvas|teams|skype|group|individual|seminars?|workshops?|sessions?|lessons?|lectures?|tutorials?|practicals?|placements?|labs?|laboratory|meetings?|short|professional|education|environment|university|school|schools|centre|center|room|lab|physical(?:ly)?|traditional|conventional|where|how|you|learn|study|content|video|videos|over|internet|web',
    'giu',
  ),
  wholeWords(
    'lernen|lehre|lehrveranstaltung(?:en)?|unterricht|veranstaltung(?:en)?|seminare?|vollständig|komplett|ausschließlich|rein(?:e[rs]?)?|überwiegend|teilweise|teils|vollzeit|teilzeit|berufsbegleitend|abends|wochenende|selbstgesteuert|tage?n?|phasen?|terminen?|anteilen?|format|form|modus|mode|modalités?|enseignement|entièrement|totalement|uniquement|partiellement|temps|plein|partiel|jours?|apprentissage|tutoré|modalidad|enseñanza|aprendizaje|totalmente|completamente|íntegramente|exclusivamente|parcialmente|clases|sesiones|jornadas|onderwijs|volledig|lessen|geheel|gedeeltelijk|deeltijd|voltijd|didattica|lezioni|modalità|interamente|completamente|parzialmente|modalidade|ensino|aulas|aprendizagem|dysgu|astudio|addysgu|llawn|amser|rhan|foghlaim|teagasc|iomlán|õpe|õppevorm|täielikult|osaliselt|opetus|undervisning|helt|delvis',
    'giu',
  ),
];

/** A place in brackets or behind "in", "at" or a comma: "In person (Manchester)", "Classroom, Cork". */
const place =
  /(?:\(|,\s*|\b(?:in|at|en|à|in der|a|te)\s+)\p{Lu}[\p{Ll}'-]+(?:\s+\p{Lu}[\p{Ll}'-]+){0,2}(?=\)|,|\.?\s*$)/gu;

/** "No travel" denies no way to take part but the journey. */
const noJourney =
  /\b(?:no|without|ohne|sans|sin) (?:\p{L}+ )?(?:attendance|travel|anwesenheit|présence|presencia)(?: (?:required|needed|necessary|erforderlich|obligatoire))?(?![\p{L}])/giu;

/** What else there is online, or at a place, than the course. */
const services =
  'pay|payments?|paying|forums?|librar(?:y|ies)|tours?|info|information|open days?|shop|webshop|brochures?|catalogue|chat|questionnaire|zahlung|bezahlen|bibliothek|infoabend|paiement|bibliothèque|pago|biblioteca|betaling|betalen|bibliotheek|pagamento|llyfrgell|leabharlann|talu';
const isOfOther = saysAny(purposes.applying, purposes.testing, purposes.asking, services);

/** Words after which the text tells of a later or an earlier time. */
const otherTime =
  /(?<![\d.])(?:19|20)\d{2}(?![\d.])|(?<![\p{L}])(?:until|till|bis|jusqu'à|hasta|tot|fino a|até)(?![\p{L}])|\?/iu;

const joining =
  /(?<![\p{L}])(?:and|or|und|oder|et|ou|y|e|o|u|en|of|a|ac|neu|agus|nó|ja|või|och|eller|og|tai)(?![\p{L}])|[+&/|]/giu;

/** Whether words that are none of ours are joined to what a text names: another way to take part, perhaps. */
const hasMore = (text: string): boolean => {
  const rest = kinds.reduce((left, kind) => left.replace(patternOf(words[kind]), ' '), text);
  const isJoined = joining.test(text.replace(/\([^)]*\)/g, ' '));
  joining.lastIndex = 0;
  return isJoined && /\p{L}{3}/u.test(rest.replace(/\([^)]*\)/g, ' ').replace(joining, ' '));
};

/** Words after which a mode holds on a condition, for some, or for a time only. */
const conditional =
  /(?<![\p{L}])(?:only if|if|unless|depending|depends|subject to|otherwise|currently|normally|usually|at present|for now|temporarily|wenn|falls|sonst|derzeit|zurzeit|normalerweise|je nach|sinon|selon|actuellement|normalement|según|actualmente|normalmente|attualmente|momenteel|afhankelijk)(?![\p{L}])/iu;

const partWords =
  'mostly|mainly|largely|primarily|predominantly|chiefly|principally|overwhelmingly|(?:for )?the most part|almost|nearly|predominately|überwiegend|größtenteils|grossteils|großteils|hauptsächlich|vorwiegend|meist(?:ens)?|zumeist|weitgehend|fast|nahezu|principalement|majoritairement|surtout|essentiellement|en grande partie|en majorité|pour la plupart|presque|mayormente|mayoritariamente|principalmente|sobre todo|en su mayor(?:ía| parte)|casi|grotendeels|voornamelijk|hoofdzakelijk|vooral|meestal|overwegend|bijna|prevalentemente|per lo più|in gran parte|soprattutto|quasi|maioritariamente|majoritariamente|na maioria|em grande parte|sobretudo|quase|yn bennaf|gan mwyaf|den chuid is mó|go príomha|peamiselt|valdavalt|enamasti|suures osas|huvudsakligen|mestadels|främst|till största delen|hovedsakelig|hovedsageligt?|hovedsagelig|for det meste|pääosin|pääasiassa|enimmäkseen|głównie|przeważnie|převážně|převažně|hlavně|většinou|nagyrészt|főleg|uglavnom|pretežno|преимущественно|в основном|переважно|主に|主要|partly|partially|in part|part(?= online)|half|semi|teilweise|teils|zum teil|hälftig|en partie|partiellement|à moitié|parcialmente|en parte|gedeeltelijk|deels|parzialmente|in parte|em parte|osaliselt|delvis|osittain|rhannol|go páirteach|częściowo';
const saysPart = saysAny(partWords);
const saysSome = saysAny(
  'some|several|a few|certain|selected|occasional(?:ly)?|optional(?:ly)?|additional|extra|up to|less than|more than|at least|under|over|minimum|maximum|einige|manche|ausgewählte|optional|mindestens|höchstens|quelques|certaines?|facultati(?:f|ve)s?|au moins|algun[oa]s|ciert[oa]s|opcional(?:es)?|enkele|sommige|alcun[ei]|facoltativ[oaie]|opzional[ei]|alguns|algumas',
);

/** Words by which what a text names is not all that there is. */
const onlyPart = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:not|isn['’]t|no longer) (?:just|only|solely|exclusively|entirely|purely|fully|wholly|completely|all|always)|(?:nicht|nie) (?:nur|bloß|allein|ausschließlich|vollständig|komplett|immer)|pas (?:seulement|uniquement|exclusivement|entièrement|totalement|que|toujours)|no (?:s[oó]lo|solamente|únicamente|exclusivamente|totalmente|del todo|siempre)|niet (?:alleen|enkel|uitsluitend|volledig|helemaal|slechts|altijd)|non (?:solo|soltanto|solamente|esclusivamente|interamente|del tutto|sempre)|não (?:só|somente|apenas|exclusivamente|totalmente|sempre)|(?:nid|dim) (?:yn )?(?:unig|gyfan gwbl|bob amser)|(?:ní )?(?:hamháin|i gcónaí)|mitte (?:ainult|üksnes|täielikult|alati)|(?:inte|ikke) (?:bara|bare|kun|enbart|endast|helt|utelukkende|udelukkende|alltid|altid)|ei (?:vain|pelkästään|ainoastaan|kokonaan|aina)|nie tylko|nejen|nielen|nem csak|ne samo|ne le|не (?:только|лише|само)|不仅|不仅仅|だけではな)(?![\p{Script=Latin}])`,
  'iu',
);

/** How much of the course a text is about: a share below the whole of it, or a part of which one does not know how large it is. */
const partOf = (text: string): 'none' | 'part' | 'some' | undefined => {
  const shares = [...text.matchAll(/(?<![\d.,])(\d{1,3})(?:[.,]\d+)? ?%/g)].map(([, digits]) => Number(digits));
  if (shares.length === 1 && shares[0] === 0) return 'none';
  if (saysSome(text)) return 'some';
  return shares.some((share) => share > 0 && share < 100) || saysPart(text) ? 'part' : undefined;
};

/** How one takes part; undefined where the words are about something else. */
export const readMode = (raw: string): Read<Mode> | undefined => {
  const code = xcriCodes[raw.trim().toUpperCase()];
  if (code) return byRules<Mode>(raw, code[0], code[1] === undefined ? [] : [code[1]]);
  const { text, named, denied } = survey(raw);
  if (!named.size && !denied.size) return undefined;
  const apart = raw.replace(aidsOnline, ' ');
  if (apart !== raw && survey(apart).named.size) {
    const read = readMode(
      apart.replace(/\s*(?:(?:with|mit|avec|con|met|com|gyda|le|and|und|et|plus|[,(+&])\s*)+\)?\s*$/iu, ''),
    );
    if (read?.value !== undefined)
      return byRules<Mode>(raw, read.value, [
        ...(read.rule === undefined ? [] : [read.rule]),
        'materials or help online, which say nothing of the delivery',
      ]);
  }
  const is = (kind: Kind) => named.has(kind);
  const left = leftOver(
    text
      .replace(place, ' ')
      .replace(noJourney, ' ')
      .replace(/\d{1,3} ?%?/g, ' '),
    ...everyKind,
    ...harmless,
  );
  const long =
    text.trim().split(/\s+/).length > 8
      ? ['a mode named in a sentence']
      : named.size === 1 && hasMore(text)
        ? ['words joined to the mode were not understood']
        : left === ''
          ? []
          : [notUnderstood(left)];
  if (conditional.test(text)) return unread(raw, 'depends on something');
  const done = (mode: Mode, ...rules: string[]) => byRules<Mode>(raw, mode, [...rules, ...long]);
  if (/distance.*\bwith(?! ?out)\b.*attendance/i.test(text)) return done('blended', xcriCodes['DA']?.[1] ?? '');
  if (/distance.*\bwithout\b.*attendance/i.test(raw)) return done('online', distance);
  if (/face[- ]to[- ]face \(?non|non[- ]campus/i.test(raw)) return done('on-campus', xcriCodes['NC']?.[1] ?? '');
  if (named.size + denied.size === 1 && onlyPart.test(raw))
    return unread(raw, 'names one way of taking part, and says that it is not the only one');
  if (!named.size) return unread(raw, 'says only how it is not delivered');
  if (denialIn(text.replace(noJourney, ' ')) !== undefined) return unread(raw, 'a word of denial beside the mode');
  if (isOfOther(text))
    return unread(raw, 'says how one applies or is examined, or whom to ask: not how one takes part');
  if (otherTime.test(text)) return unread(raw, 'says how it is at another time, or asks');
  const isAway = is('online') || is('distance');
  const part = named.size === 1 && !is('blended') && !is('work-based') ? partOf(text) : undefined;
  if (part === 'none' || part === 'some')
    return unread(raw, 'says how a part of it is taken, or that none of it is: not how one takes part in the whole');
  if (part === 'part') return done('blended', 'a part of it in one way, read as blended');
  if (is('blended') && !denied.has('blended'))
    return named.size > 1 && /\b(?:or|oder|ou|o|eller|või)\b/i.test(text)
      ? unread(raw, 'may be taken in several ways')
      : done('blended');
  if (isAway && is('campus')) {
    if (
      /(?<![\p{L}])(?:or|oder|ou|o|u|of|neu|nó|või|eller|tai|either|choose|choice|wahlweise|optional(?:ly)?|alternatively|versions?|options?)(?![\p{L}])/iu.test(
        text,
      )
    )
      return unread(raw, 'may be taken in several ways');
    if (
      /(?<![\p{L}])(?:and|und|et|y|e|en|a|ac|agus|ja|och|og|with|mit|avec|con|plus|both)(?![\p{L}])|[+&]/iu.test(text)
    )
      return done('blended');
    return /[/,;|]/.test(text)
      ? unread(raw, 'may be taken in several ways, or in several ways at once')
      : done('blended', 'online and on campus in one text read as blended');
  }
  if (is('work-based'))
    return isAway || is('campus')
      ? done('work-based', 'a mode named beside work-based learning left out')
      : done('work-based');
  if (is('online'))
    return done(
      'online',
      ...(is('distance') && !/online distance|distance.*online|online.*distance/i.test(text) ? [distance] : []),
    );
  if (is('distance')) return done('online', distance);
  return done('on-campus', ...(/^\W*offline\W*$/i.test(text) ? ['offline read as on campus'] : []));
};

type StudyMode = NonNullable<CourseRecord['studyMode']>[number];

/** XCRI-CAP 1.2 study modes: FT full time, PT part time, FL flexible, PF part of a full-time programme; NK says nothing. */
export const readStudyModes = (text: string): StudyMode[] => {
  const code = { FT: 'full-time', PT: 'part-time', FL: 'flexible', PF: 'full-time' }[text.trim().toUpperCase()] as
    StudyMode | undefined;
  if (code) return [code];
  const says = (source: string) => patternOf(source, 'iu').test(text.replace(denial(source), ' '));
  return [
    ...(says(
      'full[- ]?time|vollzeit|temps plein|à temps plein|tiempo completo|voltijd|tempo pieno|tempo integral|llawn[- ]?amser|lánaimseartha|täiskoormus\\p{L}*|heltid',
    )
      ? (['full-time'] as const)
      : []),
    ...(says(
      'part[- ]?time|teilzeit|berufsbegleitend|temps partiel|à temps partiel|tiempo parcial|deeltijd|tempo parziale|tempo parcial|rhan[- ]?amser|páirtaimseartha|osakoormus\\p{L}*|deltid',
    )
      ? (['part-time'] as const)
      : []),
    ...(says('flexible|flexibel|hyblyg|solúbtha|paindlik\\p{L}*') ? (['flexible'] as const) : []),
  ];
};

export const readPace = (text: string): 'self-paced' | 'scheduled' | undefined =>
  /self[- _]?paced|unscheduled|asynchronous|own pace|eigenen? tempo|à son rythme|propio ritmo|eigen tempo/i.test(text)
    ? 'self-paced'
    : /instructor[- _]?(?:paced|led)|scheduled|\bsynchronous|cohort/i.test(text)
      ? 'scheduled'
      : undefined;
