/** Lets a browser offer this site's search (https://github.com/dewitt/opensearch). */
import { absolute, siteName } from '../site.ts';
import { topic } from '../topic.ts';

export const GET = (): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName.slice(0, 16).trim()}</ShortName>
  <LongName>${siteName}</LongName>
  <Description>Guides, courses, providers and words about ${topic.topic}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${absolute('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`);
