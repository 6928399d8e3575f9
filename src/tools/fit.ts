/**
 * "Is a microcredential right for me?": a few questions, each of which leads to the next one or to an
 * answer. The advice is this site's own reading of its guides, which each answer names; nothing is scored.
 */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Id of a question or of an answer. */
  readonly leadsTo: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
}

export interface Answer {
  readonly id: string;
  readonly verdict: 'Yes' | 'Probably' | 'Not yet' | 'Probably not' | 'No';
  readonly title: string;
  readonly text: string;
  /** What to do next, a sentence each. */
  readonly steps: readonly string[];
  /** Guides by id, most useful first. */
  readonly guides: readonly string[];
  /** Which courses to look at: values of the facets, and the words of the link. */
  readonly search?: { readonly label: string; readonly facets: Readonly<Record<string, string>> };
}

export const questions: readonly Question[] = [
  {
    id: 'aim',
    text: 'What do you want it for?',
    choices: [
      { id: 'job', label: 'A new job, or a change of career', leadsTo: 'advert' },
      { id: 'work', label: 'A skill that I need in my present work', leadsTo: 'proof' },
      { id: 'degree', label: 'A step towards a degree or a masters', leadsTo: 'agreed' },
      { id: 'licence', label: 'To be allowed to practise a regulated profession', leadsTo: 'regulator' },
      { id: 'interest', label: 'Interest, or to find out whether a subject suits me', leadsTo: 'matters' },
    ],
  },
  {
    id: 'advert',
    text: 'Read ten adverts for the job. What do most of them ask for?',
    hint: 'It takes half an hour and is the best evidence that you can get for yourself.',
    choices: [
      { id: 'degree', label: 'A degree that I do not have', leadsTo: 'needs-degree' },
      { id: 'skill', label: 'A named skill or tool that I lack', leadsTo: 'hours' },
      { id: 'experience', label: 'Experience that I do not have', leadsTo: 'needs-experience' },
      { id: 'unread', label: 'I have not looked yet', leadsTo: 'look-first' },
    ],
  },
  {
    id: 'proof',
    text: 'Does anybody need to see proof that you have the skill?',
    choices: [
      { id: 'yes', label: 'Yes, my employer or a client wants a certificate', leadsTo: 'pays' },
      { id: 'no', label: 'No, being able to do it is enough', leadsTo: 'short-course' },
    ],
  },
  {
    id: 'pays',
    text: 'Have you asked your employer to pay, or to give you time?',
    choices: [
      { id: 'yes', label: 'Yes, or I work for myself', leadsTo: 'hours' },
      { id: 'no', label: 'Not yet', leadsTo: 'ask-employer' },
    ],
  },
  {
    id: 'agreed',
    text: 'Has the university that gives the degree said in writing that it would count?',
    hint: 'The university that gives the larger award decides, not the one that gave the small one.',
    choices: [
      { id: 'yes', label: 'Yes', leadsTo: 'hours' },
      { id: 'no', label: 'No, or I have not asked', leadsTo: 'ask-university' },
      { id: 'funded', label: 'I could start the degree itself now', leadsTo: 'straight-to-degree' },
    ],
  },
  {
    id: 'regulator',
    text: 'Does the professional body name this course on its list?',
    choices: [
      { id: 'yes', label: 'Yes, I have seen it there', leadsTo: 'hours' },
      { id: 'no', label: 'No, or I have not checked', leadsTo: 'no-licence' },
    ],
  },
  {
    id: 'matters',
    text: 'Would a certificate or credit make a difference to you?',
    choices: [
      { id: 'yes', label: 'Yes, I may go on to more study', leadsTo: 'hours' },
      { id: 'no', label: 'No', leadsTo: 'free-course' },
    ],
  },
  {
    id: 'hours',
    text: 'Can you find about eight hours a week for some months?',
    hint: '15 UK credits are about 150 hours: 19 weeks at eight hours a week.',
    choices: [
      { id: 'yes', label: 'Yes, and I know which hours they are', leadsTo: 'cost' },
      { id: 'no', label: 'No, or not at present', leadsTo: 'no-time' },
    ],
  },
  {
    id: 'cost',
    text: 'If nothing came of it but what you learned, could you spare the money?',
    hint: 'Nobody can promise a job or a rise in pay.',
    choices: [
      { id: 'yes', label: 'Yes', leadsTo: 'go' },
      { id: 'no', label: 'No', leadsTo: 'too-dear' },
    ],
  },
];

export const answers: readonly Answer[] = [
  {
    id: 'go',
    verdict: 'Yes',
    title: 'Yes, it is worth looking for one',
    text: 'You know what you want it for, and you have the time and the money. No result is promised, so do the checks below before you pay.',
    steps: [
      'If an employer, a university or a professional body must accept it, get that in writing first.',
      'Compare three or four by price, total hours, credit and level.',
      'Ask each provider what its page does not say.',
      'Check that the provider is on its official register.',
    ],
    guides: ['how-to-choose', 'accreditation-and-recognition', 'cost-and-funding'],
    search: { label: 'Look at microcredentials', facets: { type: 'microcredential' } },
  },
  {
    id: 'needs-degree',
    verdict: 'No',
    title: 'No: the job asks for a degree',
    text: 'A microcredential is not a degree. If most adverts name a degree, look at the degree itself. Many can be studied part-time and online, and some let you begin with a single module.',
    steps: [
      'Check whether the adverts say “or equivalent experience”.',
      'Look for degrees that let you start with one module.',
      'Ask what help there is with the cost before you choose.',
    ],
    guides: ['searching-for-degrees-masters-and-online-courses', 'from-microcredential-to-degree', 'cost-and-funding'],
    search: { label: 'Look at degree courses', facets: { type: 'undergraduate-degree' } },
  },
  {
    id: 'needs-experience',
    verdict: 'Probably not',
    title: 'Probably not: they ask for experience',
    text: 'Asked in surveys, employers put work experience above certificates. A course with a real project can give you something to show. A certificate alone does not replace what they ask for.',
    steps: [
      'Look for an apprenticeship, a placement, or a project at your present work.',
      'If you take a course, take one that ends in work you can show.',
    ],
    guides: ['will-a-microcredential-help-my-career', 'which-is-which', 'certificates-and-badges'],
    search: { label: 'Look at professional certificates', facets: { type: 'professional-certificate' } },
  },
  {
    id: 'look-first',
    verdict: 'Not yet',
    title: 'Not yet: read the adverts first',
    text: 'Which courses help depends on what employers in that field ask for, and the adverts tell you for nothing. Come back when you have read ten of them.',
    steps: ['Note which awards and skills they name.', 'Ask one person who does the job what they would look for.'],
    guides: ['will-a-microcredential-help-my-career', 'how-to-choose'],
  },
  {
    id: 'short-course',
    verdict: 'Probably not',
    title: 'Probably not: a short course may do',
    text: 'The price of a microcredential includes the assessment and the certificate. If nobody needs to see them, a short course, a book or a colleague may teach you the same for less.',
    steps: [
      'Look at short courses, some of them free.',
      'Choose by the content and the teaching, not by the certificate.',
    ],
    guides: ['which-is-which', 'should-i-do-a-microcredential'],
    search: { label: 'Look at short courses', facets: { type: 'short-course' } },
  },
  {
    id: 'ask-employer',
    verdict: 'Not yet',
    title: 'Not yet: ask your employer first',
    text: 'If the skill is for your present work, your employer has a reason to pay or to give you time. Paying first makes it harder to ask.',
    steps: [
      'Take one course with its price and hours to your manager.',
      'Ask for time in working hours even if there is no money.',
    ],
    guides: ['cost-and-funding', 'studying-online-beside-work'],
    search: { label: 'Look at microcredentials to propose', facets: { type: 'microcredential' } },
  },
  {
    id: 'ask-university',
    verdict: 'Not yet',
    title: 'Not yet: ask the university first',
    text: 'Credit can be refused, can go out of date and can usually be used once. A course that is called “stackable” may still count for nothing at the university that you have in mind.',
    steps: [
      'Write to its admissions office and name the course, its credit and its level.',
      'Ask how many outside credits the degree takes, and for how many years they stay fresh.',
      'Keep the answer.',
    ],
    guides: ['from-microcredential-to-degree', 'credit-levels-and-stacking'],
  },
  {
    id: 'straight-to-degree',
    verdict: 'Probably not',
    title: 'Probably not: start the degree',
    text: 'If you are sure of the degree and can start it, a microcredential first costs time and money and may not count. It makes sense only as a test of whether the subject suits you.',
    steps: [
      'Ask whether you may begin with one module of the degree.',
      'Compare the price of that module with a microcredential of the same size.',
    ],
    guides: ['from-microcredential-to-degree', 'searching-for-degrees-masters-and-online-courses'],
    search: { label: 'Look at masters courses', facets: { type: 'masters' } },
  },
  {
    id: 'no-licence',
    verdict: 'No',
    title: 'No: it will not let you practise',
    text: 'Only the body that regulates a profession says which courses lead into it. A course that it does not name does not count for that, whatever its own page suggests.',
    steps: ['Find the regulator’s own list of approved courses.', 'Choose from that list only.'],
    guides: ['accreditation-and-recognition', 'how-to-choose'],
  },
  {
    id: 'free-course',
    verdict: 'No',
    title: 'No: learn it for nothing',
    text: 'You do not need proof, so you need not pay for it. Many courses are free to study, and so is a book from the library.',
    steps: ['Try a free course for two weeks.', 'If you find yourself wanting credit, come back.'],
    guides: ['which-is-which', 'should-i-do-a-microcredential'],
    search: { label: 'Look at free courses', facets: { price: 'free' } },
  },
  {
    id: 'no-time',
    verdict: 'Not yet',
    title: 'Not yet: the hours come first',
    text: 'A course that does not fit the week is easily given up, and the fee may be lost. Something shorter, or the same course in a quieter season, may serve you better.',
    steps: [
      'Use the study planner to see what your real hours give.',
      'Look for something of under 10 hours, or one that you may start at any time.',
    ],
    guides: ['studying-online-beside-work', 'should-i-do-a-microcredential'],
    search: { label: 'Look at courses of under 10 hours', facets: { hours: 'under-10' } },
  },
  {
    id: 'too-dear',
    verdict: 'Probably not',
    title: 'Probably not: it is too much to risk',
    text: 'A new job or a rise in pay is possible, but not likely enough to borrow for. See first who else may pay, and what is free.',
    steps: ['Look up help with the cost in your country.', 'Look at courses that are free or free to study.'],
    guides: ['cost-and-funding', 'will-a-microcredential-help-my-career'],
    search: { label: 'Look at courses that are free to study', facets: { price: 'free' } },
  },
];

export const findQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);
export const findAnswer = (id: string): Answer | undefined => answers.find((answer) => answer.id === id);

/** Choices made so far, question by question: `{ aim: 'job' }`. */
export type Choices = Readonly<Record<string, string | undefined>>;

/**
 * The questions that the choices lead through, in order, and the id of the answer where they reach one.
 * Choices of questions that are not on the way are ignored.
 */
export const walk = (
  choices: Choices,
): { readonly asked: readonly Question[]; readonly answer: string | undefined } => {
  const asked: Question[] = [];
  let next = questions[0];
  while (next) {
    asked.push(next);
    const { id } = next;
    const leadsTo = next.choices.find((choice) => choice.id === choices[id])?.leadsTo;
    next = leadsTo === undefined ? undefined : findQuestion(leadsTo);
    // What is no question is an answer; their texts stand on the page and are not needed here.
    if (!next) return { asked, answer: leadsTo };
  }
  return { asked, answer: undefined };
};

/** Path of the finder with values of its facets chosen. */
export const searchAddress = (facets: Readonly<Record<string, string>>): string =>
  `/courses/?${new URLSearchParams(facets).toString()}`;
