import type { GuideRecord } from '#schemas/guide.ts';

/** Headings of the library's groups, in reading order. */
export const guideGroupLabels: Record<GuideRecord['group'], { label: string; what: string }> = {
  'start-here': { label: 'Start here', what: 'What they are, and whether one is for you.' },
  choose: { label: 'Choose', what: 'Find courses, compare them and check who is behind them.' },
  afford: { label: 'Afford it', what: 'What it costs and who may help to pay.' },
  study: { label: 'Study', what: 'Make it work beside a job, a family or a border.' },
  advise: { label: 'For employers and advisers', what: 'Read somebody else’s award, and help people to choose.' },
  'use-it': { label: 'Use it', what: 'Show what you have earned and build on it.' },
};
