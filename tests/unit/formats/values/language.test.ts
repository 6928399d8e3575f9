import { describe, expect, it } from 'vitest';
import { readLanguages } from '#formats/values/language.ts';

describe('languages', () => {
  it.each([
    ['English', 'en'],
    ['EN', 'en'],
    ['en_gb', 'en-GB'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['http://publications.europa.eu/resource/authority/language/EST', 'et'],
    ['Español', 'es'],
    ['español', 'es'],
    ['Castellano', 'es'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['Englisch', 'en'],
    ['inglese', 'en'],
    ['Saesneg', 'en'],
    ['Cymraeg', 'cy'],
    ['Gaeilge', 'ga'],
    ['Eesti', 'et'],
    ['eesti', 'et'],
    ['inglise', 'en'],
    ['日本語', 'ja'],
    ['العربية', 'ar'],
    ['Русский', 'ru'],
    ['Português (Brasil)', 'pt-BR'],
    ['English (UK)', 'en-GB'],
    ['French (Canada)', 'fr-CA'],
    ['English (en)', 'en'],
    ['Simplified Chinese', 'zh-Hans'],
    ['Mandarin Chinese', 'zh'],
    ['English, French', 'en', 'fr'],
    ['English and Welsh', 'en', 'cy'],
    ['Deutsch und Englisch', 'de', 'en'],
    ['Deutsch/Englisch', 'de', 'en'],
    ['français et anglais', 'fr', 'en'],
    ['English; Spanish; Catalan', 'en', 'es', 'ca'],
    ['en|fr', 'en', 'fr'],
    ['Taught in English', 'en'],
    ['English only', 'en'],
    ['English language', 'en'],
    ['Bilingual: English / Welsh', 'en', 'cy'],
  ])('reads %s', (words, ...tags) => {
    expect(readLanguages(words)).toEqual({ certainty: 'certain', value: tags, words });
  });

  it.each([
    ['English with French subtitles', 'en'],
    ['The course is held in Estonian', 'et'],
    ['UK', 'uk'],
    ['SE', 'se'],
  ])('says by which rule it reads %s', (words, ...tags) => {
    expect(readLanguages(words)).toMatchObject({
      certainty: 'by-rule',
      value: tags,
      rule: expect.any(String) as string,
    });
  });

  it('reads Gaelic by the country of the provider, and without one not at all', () => {
    expect(readLanguages('Gaelic', { country: 'IE' })).toMatchObject({ certainty: 'by-rule', value: ['ga'] });
    expect(readLanguages('Gaelic', { country: 'GB' })).toMatchObject({ certainty: 'by-rule', value: ['gd'] });
    expect(readLanguages('Gaelic').certainty).toBe('unread');
  });

  it.each([
    'und',
    'Various',
    'Multilingual',
    'Klingonese',
    'British Sign Language',
    'not English',
    'IELTS 6.5 English required',
    'French subtitles',
  ])('reads no language in "%s" and says why', (words) => {
    expect(readLanguages(words)).toMatchObject({ certainty: 'unread', rule: expect.any(String) as string });
  });

  it('takes the code of the provider’s own country for no language', () => {
    expect(readLanguages('EE', { country: 'EE' }).certainty).toBe('unread');
  });
});

it.each(
  ['native speakers', 'learners', 'teachers', 'speakers', 'knowledge', 'users'].flatMap((word) =>
    ['Polish', 'French', 'Welsh'].map((language) => `for ${word} of ${language}`),
  ),
)('names no language of instruction in "%s"', (words) => {
  expect(readLanguages(words).value).toBeUndefined();
});

it('joins languages by the Dutch "of"', () => {
  expect(readLanguages('Nederlands of Engels').value).toEqual(['nl', 'en']);
});
