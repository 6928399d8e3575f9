/** What `topic.ts` reads from the content, for scripts: whoever loads a program that needs it puts it here before. */
import type { currencyRates as rates, topic as site } from './topic.ts';

export interface TopicFile {
  readonly topic: typeof site;
  readonly currencyRates: typeof rates;
}

declare global {
  // A module cannot be handed anything before it runs but by what is global.
  var topicOfSite: TopicFile | undefined;
}

if (!globalThis.topicOfSite) throw new Error('The topic of the site has not been loaded');
export const { topic, currencyRates } = globalThis.topicOfSite;
