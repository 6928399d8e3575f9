import { describe, expect, it } from 'vitest';
import { readMode, readPace, readStudyModes } from '#formats/values/delivery.ts';

describe('modes', () => {
  it.each([
    ['CM', 'on-campus'],
    ['WB', 'work-based'],
    ['ON', 'online'],
    ['MM', 'blended'],
    ['Online', 'online'],
    ['100% online', 'online'],
    ['on-line', 'online'],
    ['onsite', 'on-campus'],
    ['Face to face', 'on-campus'],
    ['format_face_to_face', 'on-campus'],
    ['format_hybrid', 'blended'],
    ['BlendedLearning', 'blended'],
    ['OnlineOnly', 'online'],
    ['On-site and online', 'blended'],
    ['online + on campus', 'blended'],
    ['Online with two days on campus', 'blended'],
    ['Virtual classroom', 'online'],
    ['Online classroom', 'online'],
    ['Not on campus: online', 'online'],
    ['Online, no campus attendance required', 'online'],
    ['Online, no attendance required', 'online'],
    ['Classroom, not online', 'on-campus'],
    ['Not only online but on campus and', 'blended'],
    ['Workplace learning', 'work-based'],
    ['Präsenz', 'on-campus'],
    ['Präsenzunterricht vor Ort', 'on-campus'],
    ['Präsenz und online', 'blended'],
    ['nicht online, nur vor Ort', 'on-campus'],
    ['en ligne', 'online'],
    ['en présentiel', 'on-campus'],
    ['hybride', 'blended'],
    ['en línea', 'online'],
    ['presencial', 'on-campus'],
    ['semipresencial', 'blended'],
    ['op locatie', 'on-campus'],
    ['in presenza', 'on-campus'],
    ['Ar-lein', 'online'],
    ['wyneb yn wyneb', 'on-campus'],
    ['ar líne', 'online'],
    ['veebis', 'online'],
    ['kohapeal', 'on-campus'],
    ['hübriid', 'blended'],
    ['på nätet', 'online'],
    ['verkossa', 'online'],
    ['オンライン', 'online'],
  ])('reads %s as %s', (words, mode) => {
    expect(readMode(words)).toMatchObject({ certainty: 'certain', value: mode });
  });

  it.each([
    ['DS', 'online'],
    ['DA', 'blended'],
    ['Distance with attendance', 'blended'],
    ['Distance learning', 'online'],
    ['Fernstudium', 'online'],
    ['à distance', 'online'],
    ['Self-study', 'online'],
    ['Online (residential on campus: 3 days)', 'blended'],
    ['You will learn at our campus with a small group of other people', 'on-campus'],
  ])('reads %s as %s by a rule that it names', (words, mode) => {
    expect(readMode(words)).toMatchObject({ certainty: 'by-rule', value: mode, rule: expect.any(String) as string });
  });

  it.each([
    'Not available online',
    'no online option',
    'nicht online',
    'pas en ligne',
    'no presencial',
    'Online or on campus',
    'On campus / online',
    'wahlweise online oder in Präsenz',
  ])('reads no mode in "%s" and says why', (words) => {
    expect(readMode(words)).toMatchObject({ certainty: 'unread', rule: expect.any(String) as string });
  });

  it.each(['Part Time Day', 'Evenings', '', 'Monday'])('takes "%s" for no word about the mode', (words) => {
    expect(readMode(words)).toBeUndefined();
  });
});

/** By language: ways to take part, words for "not only", and words for "mostly". */
const ways: Readonly<Record<string, readonly [names: string[], notOnly: string[], mostly: string[]]>> = {
  English: [
    ['online', 'on campus', 'face-to-face', 'in person'],
    ['not only', 'not just', 'not exclusively', 'not solely', 'not entirely'],
    ['mostly', 'largely', 'primarily', 'mainly', 'predominantly', 'almost entirely', 'partly'],
  ],
  German: [
    ['online', 'in Präsenz', 'vor Ort'],
    ['nicht nur', 'nicht ausschließlich'],
    ['überwiegend', 'größtenteils', 'hauptsächlich', 'meist', 'fast nur'],
  ],
  French: [
    ['en ligne', 'en présentiel'],
    ['pas seulement', 'pas uniquement', 'pas que'],
    ['principalement', 'majoritairement', 'surtout', 'en grande partie'],
  ],
  Spanish: [
    ['en línea', 'presencial'],
    ['no solo', 'no sólo', 'no solamente'],
    ['principalmente', 'mayoritariamente', 'sobre todo'],
  ],
  Dutch: [
    ['online', 'op locatie'],
    ['niet alleen', 'niet uitsluitend'],
    ['grotendeels', 'voornamelijk', 'vooral'],
  ],
  Italian: [
    ['online', 'in presenza'],
    ['non solo', 'non esclusivamente'],
    ['prevalentemente', 'per lo più', 'soprattutto'],
  ],
  Portuguese: [
    ['online', 'presencial'],
    ['não só', 'não apenas'],
    ['maioritariamente', 'sobretudo'],
  ],
  Welsh: [
    ['ar-lein', 'ar y campws'],
    ['nid yn unig', 'dim yn unig'],
    ['yn bennaf', 'gan mwyaf'],
  ],
  Estonian: [
    ['veebis', 'kohapeal'],
    ['mitte ainult', 'mitte üksnes'],
    ['peamiselt', 'valdavalt'],
  ],
  Swedish: [
    ['online', 'på plats'],
    ['inte bara', 'inte enbart'],
    ['huvudsakligen', 'främst'],
  ],
  Danish: [
    ['online', 'på campus'],
    ['ikke kun', 'ikke udelukkende'],
    ['hovedsageligt', 'for det meste'],
  ],
  Finnish: [
    ['verkossa', 'paikan päällä'],
    ['ei vain', 'ei pelkästään'],
    ['pääosin', 'enimmäkseen'],
  ],
};

describe('a way that is not the only one', () => {
  it.each(Object.entries(ways))('is never the mode where it is said in %s', (_, [names, notOnly, mostly]) => {
    for (const name of names) {
      for (const words of notOnly)
        expect(readMode(`${words} ${name}`), `${words} ${name}`).toMatchObject({ certainty: 'unread' });
      for (const words of mostly)
        for (const text of [`${words} ${name}`, `${name}, ${words}`])
          expect(readMode(text), text).toMatchObject({ certainty: 'by-rule', value: 'blended' });
    }
  });
});

describe('study modes and pace', () => {
  it('are found by code and by words, in several languages, and not where they are denied', () => {
    expect(readStudyModes('PT')).toEqual(['part-time']);
    expect(readStudyModes('Full time or part-time')).toEqual(['full-time', 'part-time']);
    expect(readStudyModes('Teilzeit, berufsbegleitend')).toEqual(['part-time']);
    expect(readStudyModes('à temps plein')).toEqual(['full-time']);
    expect(readStudyModes('Not full-time')).toEqual([]);
    expect(readPace('Self-paced')).toBe('self-paced');
    expect(readPace('Cohort')).toBe('scheduled');
    expect(readPace('Weekly')).toBeUndefined();
  });
});
