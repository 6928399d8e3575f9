import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindInName, readSaidKinds } from '#import/provider-kind.ts';
import { ImportFolder, schemaOrgCourse, schemaOrgFeed } from '../../support/import-folder.ts';

describe('the kind of a provider in its name', () => {
  it.each([
    ['Eesti Maaülikool', 'university'],
    ['Tallinna Tehnikakõrgkool', 'university'],
    ['Universität Beispiel', 'university'],
    ['Fachhochschule Beispiel', 'university'],
    ['Haute École de Santé', 'university'],
    ['Imperial College London', 'university'],
    ['Royal College of Nursing', 'professional-body'],
    ['Exeter College', 'college'],
    ['Tartu Kunstikolledž', 'college'],
    ['Tallinna Reaalkool', undefined],
    ['Lycée Exemple', 'school'],
    ['Bildungsministerium', 'government'],
    ['Stiftung Beispiel', 'charity'],
    ['Beispiel Akademie GmbH', 'company'],
    ['Fixture Training Ltd.', 'company'],
    ['Volkshochschule Beispiel', undefined],
    ['University of the Third Age', undefined],
    ['Galaxy Training Network', undefined],
  ])('is told of "%s": %s', (name, kind) => {
    expect(kindInName(name)).toBe(kind);
  });
});

describe('--provider-kind', () => {
  it('takes one kind for all, kinds of single providers, or both', () => {
    expect(readSaidKinds('company')).toEqual({ providerKind: 'company' });
    expect(readSaidKinds('acme=company, ebs=university,college')).toEqual({
      providerKind: 'college',
      providerKinds: { acme: 'company', ebs: 'university' },
    });
  });

  it('names the kinds where a word is none', () => {
    expect(() => readSaidKinds('acme=firm')).toThrow('"firm" is no kind; write one of university, college');
  });
});

describe('providers of one feed', () => {
  let folder: ImportFolder;
  beforeEach(() => {
    folder = new ImportFolder();
  });
  afterEach(() => {
    folder.remove();
  });
  const kindOf = (id: string) => folder.read(`content/providers/${id}.json`)['kind'];
  const feedOf = (...names: string[]) =>
    folder.put(
      'feed.json',
      schemaOrgFeed(
        ...names.map((name, index) => schemaOrgCourse(index, { provider: { '@type': 'Organization', name } })),
      ),
    );

  it('get their kinds from their names first, then from one answer of the editor', async () => {
    const asked: string[] = [];
    await folder.import(feedOf('Fixture College', 'Fixture Learning', 'Fixture Lessons'), {
      ask: ({ about }) => {
        asked.push(about);
        return Promise.resolve('company');
      },
    });
    expect(asked).toEqual(['Fixture Learning']);
    expect(['fixture-college', 'fixture-learning', 'fixture-lessons'].map(kindOf)).toEqual([
      'college',
      'company',
      'company',
    ]);
  });

  it('keep the kind in their name where the editor says another for the rest', async () => {
    await folder.import(feedOf('Fixture College', 'Fixture Learning'), { fallback: { providerKind: 'platform' } });
    expect(['fixture-college', 'fixture-learning'].map(kindOf)).toEqual(['college', 'platform']);
  });
});
