import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes as it likes; both forms are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles carry the site's name and are unique; search results show their beginning.
    'long-title': 'off',
    // role="list" gives a list without bullets its role back in Safari (https://webkit.org/b/170179).
    'no-redundant-role': 'off',
    // Static plain files: there is nothing to protect with subresource integrity within one origin.
    'require-sri': 'off',
  },
});

it('writes valid HTML on every page', async () => {
  const offenders: string[] = [];
  for (const { path, html } of await builtPages()) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      offenders.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(offenders.slice(0, 40)).toEqual([]);
});
