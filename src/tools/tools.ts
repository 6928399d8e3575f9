/** The tools, in the order in which the index shows them; `words` are what else people call them, for the search. */
export const tools = [
  {
    id: 'is-it-right-for-me',
    title: 'Is a microcredential right for me?',
    short: 'Is it right for me?',
    what: 'A few questions about your aim, your time and your money, and an honest answer. Sometimes the answer is no.',
    words: ['is it right for me', 'microcredential quiz', 'self-assessment', 'decision helper'],
  },
  {
    id: 'credits-and-levels',
    title: 'Credit and level converter',
    short: 'Credit and level converter',
    what: 'What 15 UK credits are in ECTS or US credits, and what level 7 is called in other countries.',
    words: [
      'credit converter',
      'level converter',
      'ECTS converter',
      'ECTS to UK credits',
      'CATS to ECTS',
      'credit calculator',
      'convert credits',
      'convert levels',
    ],
  },
  {
    id: 'study-planner',
    title: 'Study planner',
    short: 'Study planner',
    what: 'From hours a week and a start date to the day on which you finish, with breaks and a file for your calendar.',
    words: ['study time planner', 'study timetable', 'study calendar', 'study plan', 'hours a week', 'finish date'],
  },
  {
    id: 'true-cost',
    title: 'True cost of a course',
    short: 'True cost',
    what: 'Fee, certificate, extras and your time in one sum, for each credit and each hour, for up to four courses.',
    words: ['cost calculator', 'price per credit', 'cost per credit', 'price per hour', 'compare prices', 'total cost'],
  },
  {
    id: 'certificate-checklist',
    title: 'Certificate checklist',
    short: 'Certificate checklist',
    what: 'Hold a certificate against the EU’s list of what one should state, and print what is missing.',
    words: ['certificate check', 'check a certificate', 'EU checklist'],
  },
] as const;

export type ToolId = (typeof tools)[number]['id'];

export const toolOf = (id: ToolId): (typeof tools)[number] => {
  const tool = tools.find((row) => row.id === id);
  if (!tool) throw new Error(`tools has no row "${id}"`);
  return tool;
};

export const toolPath = (id: ToolId): string => `/tools/${id}/`;
