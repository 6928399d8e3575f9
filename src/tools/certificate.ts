/** An element that the EU Recommendation says a microcredential should carry. */
export interface CertificateElement {
  /** Also the value in the address of the checklist. */
  readonly key: string;
  readonly label: string;
  /** What to look for on the certificate or behind its link. */
  readonly look: string;
  /** What to ask the issuer where it is missing. */
  readonly ask: string;
}

/**
 * The eleven mandatory elements of Annex I of the EU Council Recommendation on micro-credentials
 * (2022/C 243/02, https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32022H0627%2802%29),
 * in its order, in our words.
 */
export const requiredElements: readonly CertificateElement[] = [
  {
    key: 'learner',
    label: 'Who the learner is',
    look: 'The full name, as on the person’s own documents.',
    ask: 'Can you confirm that you issued this to the person named?',
  },
  {
    key: 'title',
    label: 'Title',
    look: 'The name of the award, the same as on the course page.',
    ask: 'What is the full title of the award?',
  },
  {
    key: 'country',
    label: 'Country of the issuer',
    look: 'The country or region under whose rules it was issued.',
    ask: 'In which country are you established, and who regulates you there?',
  },
  {
    key: 'body',
    label: 'Awarding body',
    look: 'Who answers for the award, which may not be who taught the course.',
    ask: 'Which body awards it, and is it on an official register?',
  },
  {
    key: 'date',
    label: 'Date of issue',
    look: 'A day or a month, and the end date if it runs out.',
    ask: 'When was it issued, and does it run out?',
  },
  {
    key: 'outcomes',
    label: 'Learning outcomes',
    look: 'What the holder knows or can do, not only the topics.',
    ask: 'Where are the learning outcomes written down?',
  },
  {
    key: 'workload',
    label: 'Notional workload',
    look: 'Hours in all, or credit in a named system; ECTS wherever possible.',
    ask: 'How many hours of learning is it, and how much credit in which system?',
  },
  {
    key: 'level',
    label: 'Level, where it has one',
    look: 'A number and the framework that it belongs to.',
    ask: 'What level is it, and on which qualifications framework?',
  },
  {
    key: 'assessment',
    label: 'Type of assessment',
    look: 'Exam, project, portfolio, quiz: what was passed, not only attended.',
    ask: 'What did the holder have to do to pass, and who marked it?',
  },
  {
    key: 'participation',
    label: 'Form of participation',
    look: 'Online, on site or both.',
    ask: 'Was it taken online, on site or both?',
  },
  {
    key: 'quality',
    label: 'Type of quality assurance',
    look: 'Who checks the provider or the course, and how.',
    ask: 'Who outside your organisation checks the quality of it?',
  },
];

/** The elements that Annex I lists as optional, where they matter. */
export const optionalElements: readonly CertificateElement[] = [
  {
    key: 'prerequisites',
    label: 'Prerequisites',
    look: 'What one needed to enrol.',
    ask: 'What did the holder need to have before enrolling?',
  },
  {
    key: 'supervision',
    label: 'Supervision and identity check',
    look: 'Whether somebody checked who took the assessment.',
    ask: 'Was the assessment supervised, and was the identity of the learner checked?',
  },
  {
    key: 'grade',
    label: 'Grade',
    look: 'The mark, with the scale that it is on.',
    ask: 'What grade was reached, on what scale?',
  },
  {
    key: 'stacking',
    label: 'Stacking',
    look: 'Whether it stands alone or counts towards a larger award.',
    ask: 'Does it count towards a larger award, and which one?',
  },
  {
    key: 'more',
    label: 'Further information',
    look: 'A link or code by which it can be checked.',
    ask: 'How can I check online that it is genuine and still valid?',
  },
];

export const certificateElements: readonly CertificateElement[] = [...requiredElements, ...optionalElements];

/** What the ticks come to, in words; nothing where nothing is ticked. Ticks of anything else are passed over. */
export const describeTicks = (ticked: readonly string[]): string => {
  if (!certificateElements.some(({ key }) => ticked.includes(key))) return '';
  const missing = requiredElements.filter(({ key }) => !ticked.includes(key));
  const all = requiredElements.length;
  return missing.length === 0
    ? `All ${all} required elements are there. That says what it states, not whether it is true: check it with the issuer.`
    : `${all - missing.length} of ${all} required elements found. Missing: ${missing.map(({ label }) => label.toLowerCase()).join('; ')}.`;
};
