/** Words that tell a broad field of ISCED-F 2013 (ids of content/subjects.json). What is read from them is always a guess. */

/** English words of each field. */
export const englishWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:teach\w*|pedagog\w*|educat\w*|tutoring|early years|curriculum|classroom|school leadership)\b/i, 'education'],
  [
    /\b(?:comput\w*|software|programming|(?:systems?|information|network|computer|software|web|application|internet) security|data (?:science|security|literacy|analy\w*|engineering|management|visuali[sz]ation)|cyber\w*|machine learning|artificial intelligence|algorithms?|databases?|web (?:design|development)|cloud|information (?:technology|systems)|networks?|(?:servers?|systems?) administrat\w*|e-commerce|python|java(?:script)?|(?:video|computer)? ?games? (?:development|programming|technolog\w+)|digital (?:skills|technolog\w+)|accessibility|user experience)\b/i,
    'computing',
  ],
  [
    /\b(?:business|(?<!\b(?:data|information|time|waste|water|pain|wound|pest|disease|forest|wildlife|memory|version|configuration) )(?:management|manager)|managers|managing (?:people|teams|projects|change|risk|money)|marketing|account\w*|financ\w*|leadership|entrepreneur\w*|human resources|law|legal|project management|commerce|(?<!(?:servers?|systems?|databases?|networks?|cluster|cloud|linux) )administrat\w*|retail|insurance|bank\w*|procurement|supply chain|real estate|advertising|public relations|property (?:management|development))\b/i,
    'business-and-law',
  ],
  [
    /\b(?:nurs\w*|health\w*|medic\w*|(?<!\b(?:lawns?|gardens?|turf|trees?|plants?|cars?|vehicles?|motorcycles?|pets?|dogs?|cats?|horses?|animals?|livestock|hair|nails?|beauty|skin|shoes?|clothes|fabric|customers?|clients?|guests?|passengers?|data|it|computer|equipment|machine|building|pool|home lawn|with|take|takes|taking|due|duty of)[ -])care|caring|social work|pharmac\w*|dent\w*|therap\w*|midwif\w*|counselling|clinical|paramedic\w*|first aid|mental health|public health|childcare|nutrition|dementia|optometr\w*|podiatr\w*|audiolog\w*|osteopath\w*|chiropract\w*|radiograph\w*|radiotherap\w*|physiotherap\w*|dietetic\w*|operating department|biomedical|patholog\w*|orthopti\w*|sonograph\w*)\b/i,
    'health-and-welfare',
  ],
  [
    /\b(?:engineer\w*|construct\w*|architect\w*|manufactur\w*|mechanic\w*|electr(?:ical|onics?|ician)\w*|civil|building (?:services|engineering|surveying|construction|trades|design|physics|materials|regulations|control|safety|technolog\w+)|buildings|plumbing|welding|joinery|carpentry|automotive|energy|aerospace|robotic\w*|materials|surveying|mechatronic\w*|nuclear technolog\w*|(?:town|urban|city|spatial) (?:planning|design)|textiles?|brewing|distilling|food (?:science|technolog\w+|production))\b/i,
    'engineering-and-construction',
  ],
  [
    /\b(?:biolog\w*|chemi\w*|physic(?:s|al)|mathemat\w*|maths?|statistic\w*|probability|calculus|algebra|geolog\w*|environment\w*|astronom\w*|planet\w*|(?<!\b(?:computer|computing|information|social|political|library|data|health|sports?|management|military|culinary|legal|nursing|educational|agricultural|animal|veterinary) )scien(?:ces?|tific)(?! (?:humaines?|sociales?|politiques?|juridiques?|économiques?|religieuses?|infirmières?|sportives?|historiques?|littéraires?|administratives?|commerciales?|militaires?|de (?:la )?gestion|de l['’](?:éducation|ingénieur|information|art|homme)|du (?:langage|sport|travail)|des religions)(?![a-zà-ÿ]))|genetic\w*|ecolog\w*|earth|ocean\w*|quantum|equations?|mechanics|neuroscience|climate|sustainab\w*|zoolog\w*|genom\w*|metagenom\w*|protein\w*|proteom\w*|transcriptom\w*|metabolom\w*|bioinformatic\w*|phylogen\w*|microbio\w*|molecul\w*|DNA|RNA|\w*omics|single[- ]cell|biodivers\w*|species|marine|mass spectrometry|astrophysic\w*|meteorolog\w*|botan\w*|microbiolog\w*|actuarial)\b/i,
    'natural-sciences',
  ],
  [
    /\b(?:psycholog\w*|sociolog\w*|politic\w*|economic\w*|journalis\w*|media|social (?:scien\w*|policy|research)|criminolog\w*|international (?:studies|relations)|development studies|anthropolog\w*|library|communication\w*|geography|society|childhood|youth|publishing|war studies|urban studies|gender studies)\b/i,
    'social-sciences',
  ],
  [
    /\b(?:art|arts|histor\w*|philosoph\w*|languages?|literary|literatures?|writing|fiction|music\w*|design|drama|theatre|religio\w*|theolog\w*|french|german|spanish|english|italian|chinese|japanese|welsh|classic\w*|humanities|creative|photograph\w*|film|fashion|linguistic\w*|archaeolog\w*|dance|museum\w*|acting|animation|illustration|ceramics?|jewellery|portuguese|arabic|russian|korean|celtic|gaelic|latin|greek|egyptolog\w*|screenwriting|interpreting|translation|costume|textile (?:art|design))\b/i,
    'arts-and-humanities',
  ],
  [
    /\b(?:agricultur\w*|farm\w*|veterinar\w*|animal\w*|horticultur\w*|forest\w*|fisher\w*|garden\w*|equine|crop\w*|livestock|arboricultur\w*|agronom\w*|zoo (?:management|keeping))\b/i,
    'agriculture-and-veterinary',
  ],
  [
    /\b(?:hospitality|touris\w*|travel|sport\w*|beauty|hairdress\w*|cater\w*|cook\w*|culinary|events? management|fitness|(?<!(?:systems?|information|cyber|network|data|cloud|computer|it|software|web|application|internet|mobile|database|digital)[ -])security|transport|logistics|leisure|fire safety|occupational safety|aviation|policing|police|uniformed services|military|coaching)\b/i,
    'services',
  ],
  [
    /\b(?:literacy|numeracy|study skills|personal development|access to|functional skills|employability|life skills|learning to learn)\b/i,
    'generic-programmes',
  ],
];

/** Letters that stand for a word alone, and only as capitals: "it" is a pronoun. */
export const acronyms: Readonly<Record<string, string>> = {
  AI: 'computing',
  ICT: 'computing',
  IT: 'computing',
  UX: 'computing',
  KI: 'computing',
  HR: 'business-and-law',
  MBA: 'business-and-law',
  LLB: 'business-and-law',
  LLM: 'business-and-law',
  PGCE: 'education',
};

/**
 * Words of each field in further languages of the feeds: German, French, Spanish, Dutch, Italian, Portuguese, Estonian,
 * Welsh and Irish. A star stands for any letters, a low line for a blank.
 */
export const foreignWords: Readonly<Record<string, string>> = {
  education: `
    pädagog* *pädagogik unterricht* lehrer* lehramt* didaktik* erziehung* bildungswissenschaft* schulleitung*
    enseign* pédagog* didactique* éducation éducati* docencia docente* enseñanza educación educativ* onderwijs* leraar leraren
    docenten lesgeven didattic* insegna* istruzione ensino docência educação
    õpeta* *õpetaja* haridus* *haridus* didaktika andragoogika* pedagoogi* *pedagoogi* koolitami* *koolituse
    addysg* dysgu athro athrawon oideachas múinteoir* múineadh`,
  computing: `
    informatik* *informatik programmier* künstliche_intelligenz maschinelles_lernen datenwissenschaft* datenanalys*
    softwareentwicklung cybersicherheit informatique* programmation intelligence_artificielle logiciel* science_des_données
    cybersécurité apprentissage_automatique informátic* programación inteligencia_artificial ciencia_de_datos ciberseguridad
    aprendizaje_automático informatica programmeren kunstmatige_intelligentie datawetenschap* informatic* programmazione
    intelligenza_artificiale scienza_dei_dati programação inteligência_artificial ciência_de_dados
    informaatika* programmeeri* andmeteadus* andmeanalüüs* tehisintellekt* tehisaru* küberturv* küberkaits* infosüsteem* tarkvara*
    infotehnoloogia* masinõp* digitoo* süsteemianalüüs* *tehnoloogia_transformatiivne
    cyfrifiadur* rhaglennu ríomh*`,
  'business-and-law': `
    betriebswirt* wirtschaftsrecht unternehm* rechnungswesen buchhaltung* steuerrecht personalwesen rechtswissenschaft* recht
    vertrieb* projektmanagement führung* gestion comptab* droit entreprise* ressources_humaines fiscalité gestión empresa*
    contab* derecho finanzas comercio recursos_humanos liderazgo bedrijfskunde boekhoud* rechten ondernemer* leiderschap
    gestione aziendal* diritto impresa imprese finanza gestão direito finanças liderança
    juhtimi* *juhtimi* majandus raamatupidam* rahandus* õigus* ettevõtlus* äri *äri ärikorraldus* turundus* finants* kinnisvara*
    busnes rheolaeth* cyfraith cyllid cyfrifeg gnó dlí bainistíocht cuntasaíocht`,
  'health-and-welfare': `
    pflege* *pflege gesundheit* medizin* *therapie soziale_arbeit sozialarbeit hebamme* santé infirmi* soins médec* médical*
    travail_social salud enfermer* trabajo_social terapi* verpleeg* gezondheid* zorg geneeskunde maatschappelijk_werk salute
    infermier* sanitari* assistenza_sociale saúde enfermagem serviço_social
    tervis* tervishoi* õendus* meditsiin* sotsiaaltöö* teraapia* *teraapia* lastekaits* histoloogia* ergonoomi* hooldus*
    iechyd nyrsio gofal* meddyg* gwaith_cymdeithasol sláinte altranas míochaine cúram_sóisialta`,
  'engineering-and-construction': `
    ingenieur* maschinenbau* elektrotechnik* bauwesen* architektur* energietechnik* fertigung* génie ingénier* mécaniqu*
    électroniqu* bâtiment* ingenier* construcción arquitectura mecánic* electrónic* werktuigbouw* bouwkunde* elektrotechniek*
    ingegner* costruzion* architettura meccanic* elettronic* engenhari* construção arquitetura mecânic*
    ehitus* ehitami* energeetika* energia* tööstus* mehaanika* elektri* tootmine toiduaine* inseneri* arhitektuur* linnaplaneeri*
    peirian* adeiladu innealtóireacht tógáil`,
  'natural-sciences': `
    mathematik* physik* chemie* umwelt* naturwissenschaft* klima* statistik* nachhaltig* mathémati* physique* chimie*
    environnement* climat* statistiqu* durable* durabilité matemátic* física química biología medio_ambiente estadístic* sostenib*
    wiskunde natuurkunde scheikunde milieu* klimaat* duurzaam* matematic* fisica chimic* ambient* sostenibil* estatístic*
    sustentab* matemaatika* füüsika* keemia* bioloogia* keskkon* *keskkon* ökoloogia* looduskaits* kliima* kestlik*
    mathemateg ffiseg cemeg bioleg amgylchedd* matamaitic fisic ceimic bitheolaíocht comhshaol`,
  'social-sciences': `
    psychologi* soziologie* politik* volkswirtschaft* sozialwissenschaft* kommunikation* medienwissenschaft* sociologi*
    politiqu* économi* psicolog* polític* economía periodismo politicologie economie journalistiek communicatie economia
    giornalismo comunicazion* jornalismo comunicaç*
    psühholoogia* *psühholoogia* sotsioloogia* poliitika* *poliitika* kommunikatsioon* meedia* ajakirjandus* kogukon* kodaniku*
    ühiskon* sotsiaalpoliitika* teabehaldus* heaolu* valitsemi*
    seicoleg cymdeithaseg gwleidyddiaeth economeg síceolaíocht socheolaíocht polaitíocht eacnamaíocht`,
  'arts-and-humanities': `
    geschichte* *geschichte philosophi* sprache* kunst* *design musik* literatur* deutsch übersetz* histoire langue* littérature
    musique français traduction historia filosofía idioma* lengua* literatura arte artes música español traducción geschiedenis
    filosofie taal* kunsten muziek nederlands storia filosofia lingu* letteratura italiano traduzion* história língua* português
    ajalugu* ajaloo* filosoofia* keel keele *keele muusika* disain* tõlk* kirjandus* kultuur* narratiiv* *kunsti*
    hanes athroniaeth iaith cymraeg celf cerddoriaeth stair fealsúnacht gaeilge ealaín ceol`,
  'agriculture-and-veterinary': `
    landwirtschaft* gartenbau* forstwirtschaft* tiermedizin* agricol* vétérinaire* horticol* agrícola* ganader* landbouw*
    tuinbouw* diergenees* agricoltur* põllumajandus* aiandus* metsandus* taimekasvatus* mahetoot* maastiku* taimekahjust*
    loomakasvatus* amaeth* talmhaíocht feirmeoireacht`,
  services: `
    tourismus* gastronomi* hotellerie tourisme hôtellerie turismo hostelería deporte* toerisme horeca ristorazione desporto*
    turism turismi* spordi* toitlustus* logistika* riigikaits* twristiaeth chwaraeon lletygarwch turasóireacht spórt`,
};

/** Names of fields that classifications and catalogues use, and that the words would not tell, or would tell wrongly. */
export const labels: ReadonlyMap<string, string> = new Map<string, string>([
  ['business and management', 'business-and-law'],
  ['business & management', 'business-and-law'],
  ['health and social care', 'health-and-welfare'],
  ['childhood and youth', 'social-sciences'],
  ['computing and it', 'computing'],
  ['environment, development and international studies', 'social-sciences'],
  ['engineering, technology and design', 'engineering-and-construction'],
  ['mathematics and statistics', 'natural-sciences'],
  ['science & math', 'natural-sciences'],
  ['data science, analytics & computer technology', 'computing'],
  ['social sciences', 'social-sciences'],
  ['sciences sociales', 'social-sciences'],
  ['ciencias sociales', 'social-sciences'],
  ['scienze sociali', 'social-sciences'],
  ['ciências sociais', 'social-sciences'],
  ['sozialwissenschaften', 'social-sciences'],
  ['geisteswissenschaften', 'arts-and-humanities'],
  ['sciences humaines', 'arts-and-humanities'],
  ['ciencias humanas', 'arts-and-humanities'],
  ['scienze umane', 'arts-and-humanities'],
  ['ciências humanas', 'arts-and-humanities'],
  ['physical sciences', 'natural-sciences'],
  ['humanities', 'arts-and-humanities'],
  ['education & teaching', 'education'],
  ['engineering', 'engineering-and-construction'],
  ['literature and creative writing', 'arts-and-humanities'],
  ['computer science', 'computing'],
  ['computerscience', 'computing'],
  ['media studies', 'social-sciences'],
  ['sport science', 'services'],
  ['food science', 'engineering-and-construction'],
  ['law', 'business-and-law'],
]);

/** The broad fields by their names in ISCED-F 2013. */
export const iscedNames: ReadonlyMap<string, string> = new Map<string, string>([
  ['generic programmes and qualifications', 'generic-programmes'],
  ['education', 'education'],
  ['arts and humanities', 'arts-and-humanities'],
  ['social sciences, journalism and information', 'social-sciences'],
  ['business, administration and law', 'business-and-law'],
  ['natural sciences, mathematics and statistics', 'natural-sciences'],
  ['information and communication technologies', 'computing'],
  ['engineering, manufacturing and construction', 'engineering-and-construction'],
  ['agriculture, forestry, fisheries and veterinary', 'agriculture-and-veterinary'],
  ['health and welfare', 'health-and-welfare'],
  ['services', 'services'],
]);
