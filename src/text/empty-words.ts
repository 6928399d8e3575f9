/** Words that say nothing of what is looked for, in questions and in headings; the site search and the finder leave them out. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a about am an and any anything are as at be become by can could did do does for from get how i id if im in into is ' +
    'it its know like me mean means my need of on or please so some something than that the their them there these ' +
    'this those to want was we what whats when where which who whom why with would you your'
  ).split(' '),
);
