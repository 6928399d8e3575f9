import { describe, expect, it } from 'vitest';
import { providerNames } from '#domain/provider-names.ts';
import { commonCountry, issuerKey, issuerKeys, issuersNamed, type Issuer } from '#tools/issuers.ts';
import { readCourses } from '../../support/content.ts';

const issuers = [...new Set(readCourses().map(({ provider }) => provider))].map((provider): Issuer => {
  const keys = issuerKeys([...providerNames(provider), ...(provider.otherNames ?? [])]);
  return { name: provider.name, keys, page: `/providers/${provider.id}/`, country: provider.country };
});
const namesOf = (written: string) => issuersNamed(written, issuers).map(({ name }) => name);

const one = (name: string, country?: string): Issuer => ({ name, keys: issuerKeys([name, 'UX']), page: name, country });

describe('the issuer of a certificate', () => {
  it.each([
    ['University of Leeds', 'University of Leeds'],
    [' the  university of LEEDS ', 'University of Leeds'],
    ['TalTech', 'Tallinn University of Technology'],
    ['Tallinn University of Technology', 'Tallinn University of Technology'],
    ['Tallinna Tehnikaulikool', 'Tallinn University of Technology'],
    ['MIT', 'Massachusetts Institute of Technology'],
    ['M.I.T.', 'Massachusetts Institute of Technology'],
    ['The Open University', 'The Open University'],
    ['Open University', 'The Open University'],
    ['Wageningen University & Research', 'Wageningen University & Research'],
  ])('is known by “%s” as %s', (written, name) => {
    expect(namesOf(written)).toEqual([name]);
  });

  it.each(['', ' ', '…', 'University', 'University of Lee', 'A school that nobody knows'])(
    'is nobody where “%s” is written',
    (written) => {
      expect(namesOf(written)).toEqual([]);
    },
  );

  it('is each of several that people call so', () => {
    const both = [one('University of X', 'GB'), one('Università X', 'IT')];
    expect(issuersNamed('ux', both)).toEqual(both);
    expect(issuersNamed('universita x', both)).toEqual([both[1]]);
  });

  it('has a country where all of the name share it', () => {
    expect(commonCountry([one('a', 'GB'), one('b', 'GB')])).toBe('GB');
    expect(commonCountry([one('a', 'GB'), one('b', 'IT')])).toBeUndefined();
    expect(commonCountry([one('a', 'GB'), one('b')])).toBeUndefined();
    expect(commonCountry([one('a')])).toBeUndefined();
    expect(commonCountry([])).toBeUndefined();
  });

  it('has no key twice, and none that is empty', () => {
    expect(issuerKeys(['The Open University', 'Open University', '–'])).toEqual(['open university']);
    expect(issuerKey('R&D')).toBe(issuerKey('R and D'));
  });
});
