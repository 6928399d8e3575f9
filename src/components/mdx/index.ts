/** The components that writers use in guides and glossary terms without importing them. */
import type { textComponents } from '#content-check/guide-components.ts';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Count from '../text/Count.astro';
import Courses from './Courses.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Searches from './Searches.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const mdxComponents = {
  Callout,
  Cite,
  Count,
  Courses,
  Searches,
  Term,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
} satisfies Record<keyof typeof textComponents | 'a' | 'h2' | 'h3' | 'table', unknown>;
