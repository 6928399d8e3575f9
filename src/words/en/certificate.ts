/** Words of the checklist for a certificate: its elements, what to look for and to ask. */

export const elements = {
  learner: {
    label: 'Who the learner is',
    look: 'The full name, as on the person’s own documents.',
    ask: 'Can you confirm that you issued this to the person named?',
  },
  title: {
    label: 'Title',
    look: 'The name of the award, the same as on the course page.',
    ask: 'What is the full title of the award?',
  },
  country: {
    label: 'Country of the issuer',
    look: 'The country or region under whose rules it was issued.',
    ask: 'In which country are you established, and who regulates you there?',
  },
  body: {
    label: 'Awarding body',
    look: 'Who answers for the award, which may not be who taught the course.',
    ask: 'Which body awards it, and is it on an official register?',
  },
  date: {
    label: 'Date of issue',
    look: 'A day or a month, and the end date if it runs out.',
    ask: 'When was it issued, and does it run out?',
  },
  outcomes: {
    label: 'Learning outcomes',
    look: 'What the holder knows or can do, not only the topics.',
    ask: 'Where are the learning outcomes written down?',
  },
  workload: {
    label: 'Notional workload',
    look: 'Hours in all, or credit in a named system; ECTS wherever possible.',
    ask: 'How many hours of learning is it, and how much credit in which system?',
  },
  level: {
    label: 'Level, where it has one',
    look: 'A number and the framework that it belongs to.',
    ask: 'What level is it, and on which qualifications framework?',
  },
  assessment: {
    label: 'Type of assessment',
    look: 'Exam, project, portfolio, quiz: what was passed, not only attended.',
    ask: 'What did the holder have to do to pass, and who marked it?',
  },
  participation: {
    label: 'Form of participation',
    look: 'Online, on site or both.',
    ask: 'Was it taken online, on site or both?',
  },
  quality: {
    label: 'Type of quality assurance',
    look: 'Who checks the provider or the course, and how.',
    ask: 'Who outside your organisation checks the quality of it?',
  },
  prerequisites: {
    label: 'Prerequisites',
    look: 'What one needed to enrol.',
    ask: 'What did the holder need to have before enrolling?',
  },
  supervision: {
    label: 'Supervision and identity check',
    look: 'Whether somebody checked who took the assessment.',
    ask: 'Was the assessment supervised, and was the identity of the learner checked?',
  },
  grade: {
    label: 'Grade',
    look: 'The mark, with the scale that it is on.',
    ask: 'What grade was reached, on what scale?',
  },
  stacking: {
    label: 'Stacking',
    look: 'Whether it stands alone or counts towards a larger award.',
    ask: 'Does it count towards a larger award, and which one?',
  },
  more: {
    label: 'Further information',
    look: 'A link or code by which it can be checked.',
    ask: 'How can I check online that it is genuine and still valid?',
  },
};
