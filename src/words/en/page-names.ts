/** What people call the pages by which one uses this site, by their addresses. */
export const pageNames: Readonly<Record<string, readonly string[]>> = {
  '/about/': ['about us', 'about this site', 'who runs this site', 'who is behind this site', 'imprint'],
  '/about/method/': ['method', 'where the facts come from', 'corrections', 'report a mistake', 'contact'],
  '/accessibility/': ['accessibility statement', 'accessibility of this site'],
  '/privacy/': ['privacy policy', 'privacy of this site', 'cookies', 'tracking'],
  '/compare/': ['compare', 'comparison', 'side by side'],
  '/shortlist/': ['shortlist', 'saved courses', 'saved', 'favourites', 'bookmarks', 'my courses'],
  '/data/': ['data of this site', 'download', 'downloads', 'dataset', 'CSV', 'JSON', 'API'],
  '/contribute/': ['contribute', 'add a course', 'list a course', 'submit a course', 'correct a course'],
  '/contribute/check/': ['check a feed', 'import a feed', 'upload courses'],
  '/contribute/embed/': ['embed', 'widget', 'iframe'],
  '/elsewhere/': ['other course sites', 'other directories', 'official lists'],
};
