import { describe, expect, it } from 'vitest';
import { countryName } from '#domain/places.ts';
import { countriesNamed } from '#tools/country-rows.ts';
import { countryAliases } from '#words/certificate-finding.ts';

const names = ['GB', 'US', 'IE', 'NL', 'NZ', 'EE'].map(countryName);

describe('the country of an issuer', () => {
  it.each([
    ...['UK', 'U.K.', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Great Britain', 'the United Kingdom'].map(
      (written) => [written, 'United Kingdom'],
    ),
    ...['USA', 'U.S.A.', 'America', 'the United States', 'US'].map((written) => [written, 'United States']),
    ['Ireland', 'Ireland'],
    ['new zea', 'New Zealand'],
  ])('is known by “%s” as %s', (written, name) => {
    expect(countriesNamed(written, names)).toEqual([name]);
  });

  it('is any that begins so while it is being written, and none that has no register', () => {
    expect(countriesNamed('United', names)).toEqual(['United Kingdom', 'United States']);
    expect(countriesNamed('Nigeria', names)).toEqual([]);
    expect(countriesNamed('', names)).toEqual(names);
  });

  it('has no other name that leads to no row', () => {
    expect(Object.keys(countryAliases).filter((name) => !names.includes(name))).toEqual([]);
  });
});
