/** The kinds of page that the site search tells apart, in the order in which it offers them. Id = filter = URL value. */
export const kinds = [
  { id: 'guide', one: 'guide', many: 'guides', label: 'Guide', plural: 'Guides', path: '/guides/' },
  {
    id: 'glossary',
    one: 'word explained',
    many: 'words explained',
    label: 'Glossary',
    plural: 'Glossary',
    path: '/glossary/',
  },
  { id: 'course', one: 'course', many: 'courses', label: 'Course', plural: 'Courses', path: '/courses/' },
  { id: 'provider', one: 'provider', many: 'providers', label: 'Provider', plural: 'Providers', path: '/providers/' },
  { id: 'tool', one: 'tool', many: 'tools', label: 'Tool', plural: 'Tools', path: '/tools/' },
] as const;

export type KindId = (typeof kinds)[number]['id'];

export const isKind = (value: string): value is KindId => kinds.some(({ id }) => id === value);
