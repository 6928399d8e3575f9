/** Words of the first page; its headline and its ways in are content/site.json. */

export const search = 'Search the whole site';
export const lookForCourse = 'Look for a course';
export const startWithQuestion = 'Start with the question you have';
export const allGuides = 'All guides';
export const bySubject = 'Courses by subject';
export const howMade = 'How the directory is made';
export const recordsBy = (records: number, providers: number): string =>
  `${records} records of courses by ${providers} providers.`;
export const knownTitle = (price: string, start: string): string =>
  `For ${price} of the courses we know the amount of the price, for ${start} the next start`;
export const knownOf = (records: number): string =>
  `Of how many of ${records} records each is known. [Data quality] has the rest.`;
export const notGuessed =
  'What is not known is not guessed. Each course’s page says whether the provider is silent or we have not recorded it, and prints the question to ask, from the list that the EU recommends.';
export const cited = (sources: number): string =>
  `The guides cite ${sources} sources, and say how strong each one is. Where sources disagree, you read that they disagree.`;
export const method = 'Our method in full';
