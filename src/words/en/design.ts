/** Words of the page that shows what the site is made of. */
export const title = 'Design';
export const description =
  'Every colour, size, symbol and component of this site in both schemes, with the contrast of each pair measured.';
export const lead =
  'What pages are made of, from the components that they use. Contrast is measured when the site is built: at least 7 for running text, 4.5 for other text, 3 for lines that mean something.';
export const colours = 'Colours';
export const pairsTitle = 'What stands on what';
export const sizes = 'Sizes and distances';
export const typeSteps = 'Type';
export const symbols = 'Symbols';
export const components = 'Components';
export const schemes = { light: 'Light', dark: 'Dark' } as const;
export const front = 'In front';
export const back = 'Behind';
export const least = 'At least';
export const token = 'Token';
export const value = 'Value';
export const sample = 'Small qualifications, plainly explained';
export const actions = 'Actions';
export const mainAction = 'Main action';
export const quietAction = 'Other action';
export const disabledAction = 'Not possible now';
export const link = 'A link in a line of text';
export const marked = 'a word that was searched for';
export const callout = 'A passage set apart.';
export const noticeOld = 'The newest evidence for this is of 2022.';
export const cardKnown = 'A course of which much is known';
export const cardPoor = 'A course of which little is known';
export const states =
  'Everything that can be pressed shows the focus by a ring of the focus colour, and in forced colours by those of the system.';
export const tableOf = (title: string): string => `Table: ${title}`;
export const calloutIn = (scheme: string): string => `A note in the ${scheme.toLowerCase()} scheme`;
export const warningIn = (scheme: string): string => `A warning in the ${scheme.toLowerCase()} scheme`;
