import { describe, expect, it } from 'vitest';
import { damagedIn } from '#formats/damaged.ts';

/** A text as a program shows it that reads its UTF-8 as windows-1252. */
const torn = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('a damaged word', () => {
  it.each([
    'Universität',
    'déjà',
    'Straße',
    'learner’s',
    '£100',
    '€250',
    '“quoted”',
    'Łódź',
    'Тартуский',
    'データ科学',
    'جامعة',
    'Ελληνικά',
  ])('is told with what was meant: %s', (word) => {
    expect(damagedIn(`an ${torn(word)} course`)).toEqual([{ word: torn(word), meant: word }]);
  });

  it('is told where a letter is lost, or a sign of control stands for one', () => {
    expect(damagedIn('Universit\uFFFDt\nTartu and Universit\uFFFDt')).toEqual([{ word: 'Universit\uFFFDt' }]);
    expect(damagedIn('the learner\u0092s choice')).toEqual([{ word: 'learner\u0092s' }]);
  });

  it.each([
    'Université de Montréal, « CAFÉ », “À LA CARTE”, ÉTÉ–HIVER',
    'São Paulo, IRMÃ, NÃO, MAÇÃ “MANHÃ”',
    'Tartu Ülikool, „AINULT ÕPPIJALE“',
    'ÅÄÖ – „ÖÄ“ … Âge, Île',
    'Ñandú (ESPAÑA) ®™ § 5, 20 °C, ½',
    'データ科学 Тарту Ελληνικά',
  ])('is none of the words that languages write: %s', (text) => {
    expect(damagedIn(text)).toEqual([]);
  });
});
