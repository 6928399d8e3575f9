/**
 * What people type, and what should come first: judged by hand against the pages of the site.
 * `best` answers the query; `fair` is of use to the same person. `*` stands for anything in a path.
 */
export interface JudgedQuery {
  readonly query: string;
  readonly best: readonly string[];
  readonly fair?: readonly string[];
}

const guide = (id: string) => `/guides/${id}/`;
const term = (id: string) => `/glossary/${id}/`;
const course = (id: string) => `/courses/${id}/`;
const tool = (id: string) => `/tools/${id}/`;
const listOf = (id: string) => `/courses/${id}/`;
const provider = (id: string) => `/providers/${id}/`;

const what = guide('what-are-microcredentials');
const should = guide('should-i-do-a-microcredential');
const career = guide('will-a-microcredential-help-my-career');
const legit = guide('accreditation-and-recognition');
const cost = guide('cost-and-funding');
const which = guide('which-is-which');
const search = guide('searching-for-degrees-masters-and-online-courses');
const stacking = guide('credit-levels-and-stacking');
const abroad = guide('studying-with-a-university-abroad');
const beside = guide('studying-online-beside-work');

const cyberCourses = [course('*/*cyber-security*'), course('*/*cybersecurity*')];
const tesol = [course('*/tesol-*'), course('*/*teaching-english*')];
const dataMasters = [course('*/*data-science-msc*'), course('*/msc-data-science*')];
const bookkeeping = [course('*/*bookkeeping*'), course('*/*accounting*')];

export const judgedQueries: readonly JudgedQuery[] = [
  // Questions that the guides answer.
  { query: 'what is a microcredential', best: [what, term('microcredential')], fair: [which, should] },
  { query: 'what are microcredentials', best: [what], fair: [term('microcredential'), which] },
  { query: 'should i do a microcredential', best: [should], fair: [what, career] },
  { query: 'is a microcredential worth it', best: [should, career], fair: [cost] },
  { query: 'are microcredentials worth it', best: [should, career], fair: [cost] },
  { query: 'will employers care', best: [career], fair: [guide('for-employers-and-advisers')] },
  { query: 'help my career', best: [career], fair: [should] },
  { query: 'is this provider legitimate', best: [legit], fair: [term('accreditation-mill'), term('degree-mill')] },
  { query: 'fake university', best: [term('degree-mill'), legit], fair: [term('accreditation-mill')] },
  { query: 'how to pay for a course', best: [cost, tool('who-can-pay')], fair: [guide('how-to-choose')] },
  {
    query: 'student loan short course',
    best: [cost, tool('who-can-pay')],
    fair: [term('lifelong-learning-entitlement'), term('advanced-learner-loan')],
  },
  { query: 'study with a foreign university', best: [abroad] },
  { query: 'studying abroad from home', best: [abroad] },
  { query: 'study while working full time', best: [beside], fair: [should] },
  {
    query: 'difference between microcredential and degree',
    best: [which],
    fair: [guide('from-microcredential-to-degree'), what],
  },
  {
    query: 'credit transfer to a degree',
    best: [guide('from-microcredential-to-degree'), term('credit-transfer')],
    fair: [stacking, term('articulation'), term('credit-accumulation')],
  },
  {
    query: 'stackable credits',
    best: [stacking, term('stackable')],
    fair: [term('credit'), term('credit-accumulation')],
  },
  {
    query: 'digital badges',
    best: [term('digital-badge'), guide('certificates-and-badges')],
    fair: [term('open-badges')],
  },
  { query: 'how to compare courses', best: [guide('how-to-choose')], fair: [which] },
  { query: 'search for masters', best: [listOf('masters'), search], fair: [course('*/*msc*')] },
  { query: 'employers', best: [career, guide('for-employers-and-advisers')] },

  // What the tools do.
  { query: 'credit converter', best: [tool('credits-and-levels')], fair: [stacking] },
  { query: 'convert UK credits to ECTS', best: [tool('credits-and-levels')], fair: [stacking, term('ects')] },
  { query: 'level converter', best: [tool('credits-and-levels')], fair: [stacking] },
  { query: 'study planner', best: [tool('study-planner')], fair: [beside] },
  { query: 'study calendar', best: [tool('study-planner')], fair: [beside] },
  { query: 'cost calculator', best: [tool('true-cost')], fair: [cost] },
  { query: 'price per credit', best: [tool('true-cost'), cost], fair: [guide('how-to-choose')] },
  { query: 'is a microcredential right for me', best: [tool('is-it-right-for-me'), should], fair: [what, career] },
  {
    query: 'check a certificate',
    best: [tool('certificate-checklist'), guide('certificates-and-badges')],
    fair: [guide('for-employers-and-advisers'), legit],
  },
  { query: 'tools', best: ['/tools/'], fair: [tool('*')] },

  // Words to look up.
  { query: 'ECTS', best: [term('ects')], fair: [stacking, term('credit'), term('cats')] },
  { query: 'what does ECTS mean', best: [term('ects')], fair: [stacking] },
  { query: 'microcredential', best: [term('microcredential'), what], fair: [should, career, which, cost] },
  {
    query: 'micro-credential',
    best: [term('microcredential'), what],
    fair: [should, career, which, course('*/*micro-credential*')],
  },
  {
    query: 'micro credentials',
    best: [term('microcredential'), what],
    fair: [should, career, which, course('*/*micro-credential*')],
  },
  { query: 'microdegree', best: [term('microdegree')], fair: [which, what] },
  { query: 'nanodegree', best: [term('nanodegree')], fair: [which, what] },
  { query: 'MOOC', best: [term('mooc')], fair: [which, course('*/*mooc*')] },
  { query: 'RPL', best: [term('rpl')], fair: [guide('from-microcredential-to-degree')] },
  { query: 'recognition of prior learning', best: [term('rpl')] },
  { query: 'prior learning', best: [term('rpl')] },
  {
    query: 'PgCert',
    best: [listOf('postgraduate-certificates'), term('pgcert')],
    fair: [course('*/postgraduate-certificate*')],
  },
  { query: 'CPD', best: [term('cpd')], fair: [course('*/*cpd*')] },
  { query: 'learning outcomes', best: [term('learning-outcome')] },
  { query: 'LLE', best: [term('lifelong-learning-entitlement')], fair: [cost, term('lle-bundle')] },
  { query: 'degree mill', best: [term('degree-mill')], fair: [term('accreditation-mill'), legit] },
  { query: 'Ofqual', best: [term('ofqual')], fair: [term('rqf')] },
  { query: 'quality assurance', best: [term('quality-assurance')], fair: [legit, term('qaa')] },
  { query: 'SCQF level', best: [term('scqf')], fair: [stacking, course('*/*scqf*')] },
  { query: 'transcript', best: [term('transcript')] },

  // Courses by what they teach, in the words of those who look for them.
  { query: 'cyber security', best: cyberCourses },
  { query: 'cybersecurity', best: cyberCourses },
  { query: 'cyber-security', best: cyberCourses },
  { query: 'cyber security masters', best: [course('*/*cyber-security-msc*'), course('*/msc-in-cyber-security')] },
  {
    query: 'AI',
    best: [course('*/*artificial-intelligence*'), course('*/ai-*')],
    fair: [course('*/*machine-learning*'), course('*/llm-*'), course('*/model-context*')],
  },
  {
    query: 'artificial intelligence',
    best: [course('*/*artificial-intelligence*'), course('*/ai-*')],
    fair: [course('*/*machine-learning*'), course('*/llm-*')],
  },
  { query: 'ML', best: [course('*/*machine-learning*')], fair: [course('*/llm-*')] },
  { query: 'masters in data', best: [...dataMasters, course('*/data-*msc')], fair: [course('*/micromasters-*data*')] },
  { query: 'MSc data science', best: dataMasters, fair: [course('*/data-*msc')] },
  {
    query: "master's data science online",
    best: [course('*/msc-data-science*online'), course('*/data-science-msc-distance-learning')],
    fair: [course('*/micromasters-statistics*'), ...dataMasters],
  },
  { query: 'teaching english', best: tesol, fair: [course('*/*english-language-learner*')] },
  { query: 'TEFL', best: tesol },
  { query: 'english teacher course', best: tesol },
  { query: 'free course nursing', best: [course('*/*nursing*')] },
  {
    query: 'nursing degree',
    best: [course('*/*nursing-b*'), course('*/nursing-adult-bsc*')],
    fair: [course('*/*nursing*')],
  },
  { query: 'become a nurse', best: [course('*/*nursing*')] },
  { query: 'python', best: [course('*/*python*')], fair: [course('*/*program*')] },
  { query: 'phython', best: [course('*/*python*')], fair: [course('*/*program*')] },
  { query: 'managment', best: [course('*/*management*'), course('*/*manag*')] },
  { query: 'accountancy', best: bookkeeping },
  { query: 'bookeeping', best: bookkeeping },
  {
    query: 'free programming course',
    best: [
      course('university-of-helsinki/*programming*'),
      course('code-your-future/*'),
      course('carpentries/*programming*'),
      course('university-of-helsinki/full-stack*'),
    ],
    fair: [
      course('*/*python*'),
      course('*/*program*'),
      course('*/*software-construction*'),
      course('datatalks-club/*'),
      course('hugging-face/*'),
    ],
  },
  {
    query: 'coding bootcamp',
    best: [which, term('skills-bootcamp'), course('code-your-future/*'), course('hackyourfuture/*')],
  },
  { query: 'UX', best: [course('*/*ux-*')], fair: [course('*/*designers*')] },
  { query: 'HR', best: [course('*/*cipd*')], fair: [course('*/*management*')] },
  { query: 'dementia care', best: [course('*/*dementia*')] },
  { query: 'alzheimers', best: [course('*/*dementia*')] },
  { query: 'MBA', best: [course('*/mba*'), course('*/*business-administration*')] },
  {
    query: 'public health masters',
    best: [
      course('*/public-health-mph*'),
      course('*/master-of-public-health*'),
      course('*/*public-health-online*'),
      course('*/*msc-health*'),
      course('*/master-of-global-public-health*'),
    ],
    fair: [course('*/*health*')],
  },
  {
    query: 'climate change',
    best: [course('*/*climate*'), course('*/*global-warming*')],
    fair: [course('*/*sustainab*')],
  },
  { query: 'childcare', best: [course('*/*child*'), course('te-rito-maioha-early-childhood-new-zealand/*')] },
  { query: 'web accessibility', best: [course('*/*accessib*'), course('*/*acessibilidade*'), course('*/*accesib*')] },
  {
    query: 'project management',
    best: [course('*/role-of-the-project-manager'), course('university-of-tartu/loovettevotluse-projektijuhtimine*')],
    fair: [course('*/*management*')],
  },
  { query: 'bsc nursing', best: [course('*/*nursing*bsc*'), course('*/nursing-bn*')], fair: [course('*/*nursing*')] },
  {
    query: 'computer science degree',
    best: [course('*/*computing*bsc*'), course('*/bsc-hons-in-applied-computing*')],
    fair: [course('*/*computing*')],
  },
  { query: 'psycology', best: [course('*/*psycholog*')] },
  { query: 'hospitality and tourism', best: [course('*/*tourism*')] },
  { query: 'hr managment', best: [course('*/*cipd*')], fair: [course('*/*management*')] },
  { query: 'sustainable agriculture', best: [course('*/sustainable-agriculture*')], fair: [course('*/*agricult*')] },
  { query: 'law degree', best: [course('*/*law*llb*'), course('*/llb*')], fair: [course('*/*law*')] },
  {
    query: 'how to become a teacher',
    best: [course('*/*primary-education*')],
    fair: [course('*/*educat*'), course('*/*teach*')],
  },

  // Providers.
  { query: 'OU', best: [provider('open-university')], fair: [course('open-university/*')] },
  { query: 'open university', best: [provider('open-university')], fair: [course('open-university/*')] },
  { query: 'open univeristy', best: [provider('open-university')], fair: [course('open-university/*')] },
  {
    query: 'MIT',
    best: [provider('massachusetts-institute-of-technology')],
    fair: [course('massachusetts-institute-of-technology/*')],
  },
  { query: 'bristol', best: [provider('university-of-bristol')], fair: [course('university-of-bristol/*')] },
  {
    query: 'university of edinburgh masters',
    best: [course('university-of-edinburgh/*')],
    fair: [provider('university-of-edinburgh')],
  },
  { query: 'open university cyber security', best: [course('open-university/*cyber-security*')], fair: cyberCourses },
  { query: 'DCU', best: [provider('dublin-city-university')], fair: [course('dublin-city-university/*')] },
  { query: 'hugging face', best: [provider('hugging-face'), course('hugging-face/*')] },
  {
    query: 'university in new zealand',
    best: [listOf('country/*'), provider('university-of-canterbury'), provider('victoria-university-of-wellington')],
    fair: [course('university-of-canterbury/*'), course('victoria-university-of-wellington/*')],
  },
  // Asked before anything was measured: the same kinds of question in other words.
  { query: 'what does microcredential mean', best: [what, term('microcredential')], fair: [which] },
  { query: 'is it worth doing a short course', best: [should], fair: [career, which, cost] },
  {
    query: 'do employers recognise microcredentials',
    best: [career, guide('for-employers-and-advisers')],
    fair: [legit],
  },
  {
    query: 'can I get a job with a microcredential',
    best: [career],
    fair: [should, guide('for-employers-and-advisers')],
  },
  { query: 'how much does a microcredential cost', best: [cost, tool('who-can-pay')], fair: [should] },
  {
    query: 'who pays for adult courses',
    best: [cost, tool('who-can-pay')],
    fair: [term('advanced-learner-loan'), term('lifelong-learning-entitlement')],
  },
  { query: 'is the university real or fake', best: [legit, term('degree-mill')], fair: [term('accreditation-mill')] },
  { query: 'how do i know a course is accredited', best: [legit, term('accreditation')] },
  {
    query: 'recognized qualification',
    best: [legit],
    fair: [term('accreditation'), term('recognised-body'), term('enic-naric')],
  },
  { query: 'how many hours a week', best: [beside], fair: [guide('how-to-choose')] },
  { query: 'studying with children and a job', best: [beside] },
  { query: 'online study from overseas', best: [abroad], fair: [beside] },
  {
    query: 'use credits towards a masters',
    best: [guide('from-microcredential-to-degree'), stacking],
    fair: [term('credit-transfer'), term('credit-accumulation')],
  },
  {
    query: 'count towards a degree',
    best: [guide('from-microcredential-to-degree')],
    fair: [stacking, term('credit-transfer')],
  },
  { query: 'what is level 7', best: [stacking, term('level')], fair: [term('rqf'), term('fheq'), term('eqf')] },
  { query: 'which course is right for me', best: [guide('how-to-choose'), should], fair: [which] },
  { query: 'questions to ask a provider', best: [guide('questions-to-ask'), guide('how-to-choose')], fair: [legit] },
  { query: 'put a badge on linkedin', best: [guide('certificates-and-badges')], fair: [term('digital-badge'), career] },
  {
    query: 'certificate of attendance',
    best: [term('certificate-of-attendance')],
    fair: [guide('certificates-and-badges')],
  },
  {
    query: 'verify a certificate',
    best: [guide('for-employers-and-advisers'), guide('certificates-and-badges')],
    fair: [term('verifiable-credential'), term('hedd')],
  },
  { query: 'bootcamp or degree', best: [which], fair: [term('skills-bootcamp')] },
  { query: 'blended learning', best: [term('blended-learning')] },
  { query: 'selfpaced', best: [term('self-paced')] },
  { query: 'accredition', best: [term('accreditation'), legit] },
  { query: 'european credits', best: [term('ects')], fair: [stacking] },
  { query: 'CATS points', best: [term('cats')], fair: [stacking, term('credit')] },
  { query: 'EQF', best: [term('eqf')], fair: [stacking] },
  {
    query: 'lifelong learning entitlment',
    best: [term('lifelong-learning-entitlement')],
    fair: [cost, term('lle-bundle')],
  },
  { query: 'advisor', best: [guide('for-employers-and-advisers')] },
  {
    query: 'credit transfer',
    best: [term('credit-transfer')],
    fair: [guide('from-microcredential-to-degree'), stacking],
  },
  { query: 'micro masters', best: [term('micromasters')], fair: [course('massachusetts-institute-of-technology/*')] },
  {
    query: 'new zealand universities',
    best: [listOf('country/*'), provider('university-of-canterbury'), provider('victoria-university-of-wellington')],
    fair: [course('university-of-canterbury/*'), course('victoria-university-of-wellington/*')],
  },
  {
    query: 'universities in Ireland',
    best: [
      listOf('country/*'),
      provider('dublin-city-university'),
      provider('university-college-cork'),
      provider('university-college-dublin'),
      provider('maynooth-university'),
      provider('south-east-technological-university'),
    ],
    fair: [course('university-college-*/*'), course('maynooth-university/*')],
  },
  {
    query: 'australian university',
    best: [
      listOf('country/*'),
      provider('australian-catholic-university'),
      provider('cquniversity'),
      provider('university-of-melbourne'),
      provider('rmit-university'),
      provider('deakin-university'),
      provider('university-of-tasmania'),
      provider('university-of-wollongong'),
      provider('charles-sturt-university'),
      provider('swinburne-university-of-technology'),
      provider('torrens-university-australia'),
      provider('victoria-university-melbourne'),
    ],
    fair: [course('australian-catholic-university/*'), course('torrens-university-australia/*')],
  },
  {
    query: 'dutch universities',
    best: [
      listOf('country/*'),
      provider('utrecht-university'),
      provider('leiden-university'),
      provider('university-of-amsterdam'),
      provider('delft-university-of-technology'),
      provider('wageningen-university-and-research'),
    ],
    fair: [course('utrecht-university/*dutch*')],
  },
  {
    query: 'college in scotland',
    best: [provider('glasgow-clyde-college'), provider('scotlands-rural-college')],
    fair: [course('glasgow-clyde-college/*'), course('scotlands-rural-college/*')],
  },
  { query: 'TAFE', best: [provider('tafe-nsw')], fair: [course('tafe-nsw/*')] },
  {
    query: 'hong kong',
    best: [
      listOf('country/hong-kong'),
      provider('hku-space'),
      provider('cuscs'),
      course('hku-space/*'),
      course('cuscs/*'),
    ],
  },
  {
    query: 'free online course in programming',
    best: [
      course('university-of-helsinki/*programming*'),
      course('code-your-future/*'),
      course('carpentries/*programming*'),
      course('university-of-helsinki/full-stack*'),
    ],
    fair: [course('*/*program*'), course('coderefinery/*'), course('datatalks-club/*'), course('hugging-face/*')],
  },
  { query: 'hairdresser', best: [course('*/*hairdress*')], fair: [course('*/barber*')] },
  { query: 'farming course', best: [course('*/*agricultur*')], fair: [course('*/*horticultur*')] },
  { query: 'counseling', best: [course('*/*counselling*')] },
  {
    query: 'global warming',
    best: [course('*/*climate*'), course('*/*global-warming*')],
    fair: [course('*/*sustainab*')],
  },
  { query: 'journalist', best: [course('*/*journalis*')] },
  { query: 'elderly care', best: [course('*/*dementia*'), course('*/*gerontology*')] },
  { query: 'security guard', best: [course('*/*door-supervisor*'), course('*/*cctv*')] },
  {
    query: 'gen ai',
    best: [course('*/*artificial-intelligence*'), course('*/ai-*'), course('*/llm-*')],
    fair: [course('*/*machine-learning*'), course('*/model-context*')],
  },
];
