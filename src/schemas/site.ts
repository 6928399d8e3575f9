import { z } from 'astro/zod';
import { courseTypes, deliveryModes } from './course.ts';
import { httpsUrl, line, prose, slug } from './values.ts';

const path = z
  .string()
  .regex(/^\/(?:[\w.-]+\/)*$/, { error: 'write a path of this site that starts and ends with a slash' });

const link = z.strictObject({
  path: path.describe('Where it leads: a page of this site.'),
  label: line(40).describe('What it is called there.'),
});

const guideIds = z.array(slug).max(6);

const kind = <Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.strictObject({
    id: z.enum(ids).describe('The value in course records.'),
    one: line(40).describe('One of them, as it stands in the middle of a sentence.'),
    many: line(40).describe('Several of them.'),
    slug: slug.describe('Last part of the address of its page under /courses/.'),
    what: prose(400).describe('What it is, in a sentence or two.'),
    suits: line(300).describe('Whom it suits.'),
    guides: guideIds.describe('Guides that help with it, by id, the most useful first.'),
  });

/** What the site is about and called: `content/site.json`. */
export const siteSchema = z.strictObject({
  name: line(60).describe('What the site calls itself.'),
  tagline: line(120).describe('One line under the name.'),
  description: line(170).describe('One sentence for search results of the home page.'),
  topic: line(40).describe('What the guides are about, as it stands in the middle of a sentence.'),
  offer: line(120).describe('The main kinds of course in words, as they stand in the middle of a sentence.'),
  summary: line(200).describe('What the site holds, for readers by machine, before the number of courses.'),
  promise: line(160).describe('What the foot of every page promises.'),
  keywords: z.array(line(40)).min(1).describe('Keywords of the open data.'),
  licence: z
    .strictObject({ name: line(40).describe('Its short name.'), url: httpsUrl.describe('Its address.') })
    .describe('Licence of texts and data.'),
  contact: httpsUrl.optional().describe('Page on which mistakes can be reported, where the build names no repository.'),
  responsible: z
    .strictObject({
      name: line(120).describe('Person or body.'),
      email: z.email({ error: 'write a mail address' }).optional().describe('Where mistakes can be reported by mail.'),
      url: httpsUrl.optional().describe('Their own page.'),
    })
    .optional()
    .describe('Who answers for this copy of the site: named on the page about it.'),
  home: z
    .strictObject({
      heading: line(80).describe('First heading of the home page.'),
      lead: line(300).describe('"{courses}" stands for the number of courses.'),
      others: z
        .array(link.extend({ what: line(120).describe('What one finds there.') }))
        .optional()
        .describe('Ways in for those who look for no course.'),
      example: line(60).describe('What the search box shows before anything is typed.'),
      sentence: z
        .strictObject({
          hours: z.number().positive().describe('Hours a week.'),
          money: z.number().nonnegative().describe('Money to spend, in pounds.'),
          words: line(60).describe('What one wants to learn.'),
          mode: z.enum(deliveryModes).describe('How one takes part.'),
        })
        .optional()
        .describe('What stands in the sentence that becomes a search, before anybody has changed it.'),
      figure: z
        .strictObject({
          caption: line(200).describe('What the picture shows.'),
          guide: slug.describe('The guide that explains the picture.'),
          label: line(60).describe('Words of the link to that guide.'),
        })
        .optional()
        .describe('The picture of how credits stack, where the topic has credit.'),
    })
    .describe('What the home page says.'),
  doors: z
    .array(
      z.strictObject({
        facet: z.enum(['type', 'mode']).describe('Whether the search is for a kind or for a way of taking part.'),
        value: z.enum([...courseTypes, ...deliveryModes]).describe('The kind, or the way of taking part.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('The searches that home, guides and the page for lost links offer, in order.'),
  navigation: z.array(link).min(1).max(7).describe('The menu in the head of every page.'),
  footer: z
    .array(
      z.strictObject({
        heading: line(40).describe('Heading of the list.'),
        links: z.array(link).min(1).describe('Its links.'),
      }),
    )
    .min(1)
    .describe('The lists of links at the foot of every page.'),
  kinds: z
    .array(
      kind(courseTypes).extend({
        called: z
          .array(
            z.string().regex(/^[\p{Ll}\d]+$/u, { error: 'write small letters, without accents, spaces and dashes' }),
          )
          .min(1)
          .optional()
          .describe(
            'How titles and labels of providers begin to write it, in small letters without accents, spaces and dashes, in every language of the records: no scheme refuses a course that is called so for being of another kind.',
          ),
      }),
    )
    .min(1)
    .describe('The kinds of course, in the order in which lists show them.'),
  modes: z
    .array(kind(deliveryModes).extend({ label: line(40).describe('As a fact of a course.') }))
    .min(1)
    .describe('The ways of taking part, in the order in which lists show them.'),
  guides: z
    .strictObject({
      start: guideIds.min(1).describe('On the home page.'),
      level: guideIds.describe('On the pages of levels.'),
      country: guideIds.describe('On the pages of countries.'),
      provider: slug.optional().describe('On the page of a provider: how to check its standing.'),
      missing: z
        .record(slug, slug)
        .describe('On the page of a course that does not state something: element to guide, "price" among them.'),
    })
    .describe('Guides that pages refer to, by what they are needed for.'),
});

export type SiteRecord = z.output<typeof siteSchema>;
