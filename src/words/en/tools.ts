/** Words of the tools: their frame, their forms and their tables. What their scripts answer stands by the tool. */

export const noLevel = 'none';
export const certificateGroups = {
  required: 'What every one should state',
  requiredNote: 'On the certificate, or behind its link or code.',
  optional: 'What it should state where it matters',
  optionalNote: 'Its absence is no fault by itself.',
};
export const certificateField = 'Certificate and holder';
export const certificateIssuer = 'Who issued it';
export const certificateCountry = 'Country of the issuer';
export const certificateLevel = 'Level: the row that has it';
export const notOnIt = 'Not stated';
export const checkedBy = 'Found in the register: yes / no. Checked by: _____________________ Date: ____________';
export const registersHeading = 'Official registers, by country';
/** Over the registers that lead to the countries without one here. */
export const otherCountries = 'Other countries';
export const registersNote = 'Look the issuer up here, not through the certificate.';
export const askIfMissing = (question: string): string => `If missing, ask: “${question}”`;
export const printChecklist = 'Print the finding';
export const convertCredit = 'Convert credit';
export const convert = 'Convert';
export const howMany = 'How many';
export const howManyHint = 'Such as 15 or 7.5';
export const ofWhat = 'Of what';
export const credit = 'Credit';
export const noCreditSystem = 'No credit system';
export const hoursOfLearning = 'Hours of learning';
export const noAgreedRate = 'Without an agreed rate';
export const otherSystems = 'The amount in other systems';
export const otherSystemsColumns = {
  system: 'System',
  rate: 'Usual rate',
  hours: 'By hours alone',
};
export const commonSizes = 'Common sizes';
export const commonSizesTable = 'Common sizes in several systems';
export const ukCredits = 'UK credits';
export const ectsCredits = 'ECTS credits';
export const hoursAsUk = 'Hours, as the UK counts';
export const hoursAsEcts = 'Hours, as ECTS counts';
export const commonSizesNote =
  'SCQF credit points count like UK credits. All conversions are approximate: ask whoever has to accept the credit.';
export const questions = 'Questions';
export const questionNumber = (number: number): string => `Question ${number}`;
export const withoutScript = 'Without JavaScript, follow the link beside the choice that fits you.';
export const theAnswer = 'The answer';
export const answerAppearsHere = 'Your answer appears here when you have answered the questions.';
export const readFirst = 'To read first:';
export const subject = 'Subject';
export const subjectHint = 'Narrows the search above';
export const anySubject = 'Any subject';
export const startAgain = 'Start again';
export const convertLevel = 'Convert a level';
export const level = 'Level';
export const levelHint = 'Choose it under the name of its framework';
export const levelNumber = (level: string): string => `Level ${level}`;
export const otherFrameworks = 'The level on other frameworks';
export const otherFrameworksColumns = {
  where: 'Where',
  framework: 'Framework',
  level: 'Level',
  awards: 'Typical awards',
};
export const allLevels = 'All levels side by side';
export const allLevelsTable = 'Levels of six frameworks side by side';
export const allLevelsColumns = {
  eqf: 'Europe (EQF)',
  rqf: 'England, Wales, N. Ireland (RQF, FHEQ, CQFW)',
  scqf: 'Scotland (SCQF)',
  nfq: 'Ireland (NFQ)',
  aqf: 'Australia (AQF)',
  nzqcf: 'New Zealand (NZQCF)',
  award: 'Typical award',
};
export const allLevelsNote =
  'The framework of degrees, FHEQ, begins at level 4. Official comparability, not equivalence: nobody is obliged to accept one for the other.';
export const planCourse = 'Plan a course';
export const plan = 'Plan';
export const course = 'Course';
export const courseHint = 'For the calendar; leave it out if you like';
export const hoursInAll = 'Hours in all';
export const hoursInAllHint = 'About 150 for 15 UK credits';
export const hoursAWeek = 'Hours a week';
export const hoursAWeekHint = 'That you really have';
export const firstDay = 'First day';
export const breaks = 'Term breaks and holidays';
export const breakNumber = (number: number): string => `Break ${number}`;
export const firstDayOff = 'First day off';
export const lastDayOff = 'Last day off';
export const downloadCalendar = 'Download for your calendar';
export const weekByWeek = 'Week by week';
export const planTable = 'The plan week by week';
export const planColumns = {
  week: 'Week',
  days: 'Days',
  hours: 'Hours',
};
export const howManyWeeks = 'How many weeks courses of common sizes take';
export const howManyWeeksTable = 'Weeks by total hours and hours a week';
export const rateOf = (hours: number): string => `${hours} hours a week`;
export const tools = 'Tools';
export const toolsDescription =
  'Small tools for choosing a course: credit and level converter, study planner, true cost, certificate checklist, and whether one is right for you.';
export const toolsLead =
  'Small sums and checklists that help you decide. They work in your browser and send nothing. What you type is kept in the address of the page, so you can bookmark or share it.';
export const howItIsWorkedOut = 'How it is worked out';
export const guidesThatHelp = 'Guides that help';
export const courseOrdinals = {
  first: 'First',
  second: 'Second',
  third: 'Third',
  fourth: 'Fourth',
};
export const workItOut = 'Work it out';
export const nthCourse = (ordinal: string): string => `${ordinal} course`;
export const name = 'Name';
export const currency = 'Currency';
export const fee = 'Fee';
export const feeHint = '0 if it is free';
export const payments = 'Number of payments';
export const paymentsHint = 'Such as 4 for four monthly payments';
export const certificatePrice = 'Certificate';
export const certificatePriceHint = 'If it costs extra';
export const anythingElse = 'Anything else';
export const anythingElseHint = 'Books, exam, travel';
export const credits = 'Credits';
export const creditsHint = 'If it carries any';
export const creditSystem = 'Credit system';
export const worth = 'An hour of your time is worth';
export const worthHint =
  'Optional, in the currency of the course: what you would earn, or what you would pay to have it free';
export const costTable = 'The cost of each course';
