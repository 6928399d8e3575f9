import { describe, expect, it } from 'vitest';
import { describeProvider, providerKindLabel } from '#domain/provider-words.ts';
import { makeProvider } from '../../support/make.ts';

describe('the description of a provider', () => {
  it('names kind, town and country', () => {
    expect(describeProvider(makeProvider({ kind: 'university', town: 'Fixtureham' }))).toBe(
      'University in Fixtureham, United Kingdom',
    );
  });

  it('names the country alone where no town is known', () => {
    expect(describeProvider(makeProvider())).toBe('College in the United Kingdom');
  });

  it('is the kind alone where it belongs to no country', () => {
    expect(describeProvider(makeProvider({ kind: 'platform', country: undefined }))).toBe('Course platform');
  });
});

it('labels the kind of a provider in words', () => {
  expect(providerKindLabel('charity')).toBe('Charity or non-profit');
});
