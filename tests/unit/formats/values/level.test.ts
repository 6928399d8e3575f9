import { describe, expect, it } from 'vitest';
import { readLevel, readStage, type LevelContext } from '#formats/values/level.ts';

const on = (framework: string, ...levels: string[]) => ({ levels: levels.map((level) => ({ framework, level })) });

describe('levels', () => {
  it.each<[string, object, LevelContext?]>([
    ['EQF 6', on('eqf', '6')],
    ['EQF level 7', on('eqf', '7')],
    ['EQR-Niveau 5', on('eqf', '5')],
    ['Levels 5 and 6 EQF', on('eqf', '5', '6')],
    ['EQF 5-6', on('eqf', '5', '6')],
    ['SCQF level 7', on('scqf', '7')],
    ['SCQF Level 7/8', on('scqf', '7', '8')],
    ['SCQF Level 7, 20 credits', on('scqf', '7')],
    ['20 credits at SCQF level 8', on('scqf', '8')],
    ['Level 6 (FHEQ)', on('fheq', '6')],
    [
      'FHEQ/RQF Level 7',
      {
        levels: [
          { framework: 'fheq', level: '7' },
          { framework: 'rqf', level: '7' },
        ],
      },
    ],
    ['Entry Level 3 RQF', on('rqf', 'Entry 3')],
    ['RQF Entry 2', on('rqf', 'Entry 2')],
    ['CQFW Level 4', on('cqfw', '4')],
    ['QQI Level 6', on('nfq', '6')],
    ['NFQ 9', on('nfq', '9')],
    ['AQF 8', on('aqf', '8')],
    ['NZQF level 7', on('nzqcf', '7')],
    ['https://x.example/scqf/levels/8', on('scqf', '8')],
    ['7', on('fheq', '7'), { framework: 'fheq' }],
    ['Level 9', on('scqf', '9'), { framework: 'scqf' }],
    ['Beginner', { difficulty: 'introductory' }],
    ['Beginners only', { difficulty: 'introductory' }],
    ['level_basic', { difficulty: 'introductory' }],
    ['Intermediate', { difficulty: 'intermediate' }],
    ['Advanced level', { difficulty: 'advanced' }],
    ['Anfänger', { difficulty: 'introductory' }],
    ['débutant', { difficulty: 'introductory' }],
    ['intermedio', { difficulty: 'intermediate' }],
    ['Fortgeschrittene', { difficulty: 'advanced' }],
    ['dechreuwyr', { difficulty: 'introductory' }],
    ['Undergraduate', { stage: 'undergraduate' }],
    ['Postgraduate', { stage: 'postgraduate' }],
    ['Masters', { stage: 'postgraduate' }],
    ['High School', { stage: 'before-university' }],
    ['Foundation degree', { stage: 'undergraduate' }],
    ['PhD', { stage: 'doctoral' }],
  ])('reads %s and does not doubt it', (words, value, context) => {
    expect(readLevel(words, context)).toEqual({ certainty: 'certain', value, words });
  });

  it.each<[string, object, LevelContext?]>([
    ['NQF Level 4', on('rqf', '4'), { country: 'GB' }],
    ['QCF Level 3', on('rqf', '3')],
    ['Level 8', on('nfq', '8'), { country: 'IE' }],
    ['Level 6', on('nzqcf', '6'), { country: 'NZ' }],
    ['Graduate', { stage: 'postgraduate' }],
    ['Foundation', { difficulty: 'introductory' }],
    ['Postgraduate (Level 7)', { stage: 'postgraduate', note: 'Postgraduate (Level 7)' }],
    ['EQF/NQF level 6', { ...on('eqf', '6'), note: 'EQF/NQF level 6' }],
  ])('reads %s by a rule that it names', (words, value, context) => {
    expect(readLevel(words, context)).toMatchObject({
      certainty: 'by-rule',
      value,
      rule: expect.any(String) as string,
    });
  });

  it.each<[string, LevelContext?]>([
    ['SAQA NQF Level 5'],
    ['SAQA NQF Level 5', { country: 'GB' }],
    ['NQF Level 6', { country: 'ZA' }],
    ['NQF Level 4'],
    ['MQF Level 5'],
    ['DQR 6'],
    ['Intermediate 2'],
    ['Intermediate 1'],
    ['Higher'],
    ['Advanced Higher'],
    ['National 5'],
    ['Access 3'],
    ['HND'],
    ['SVQ 3'],
    ['Advanced Diploma'],
    ['Higher apprenticeship'],
    ['Level 7'],
    ['Level 7', { country: 'GB' }],
    ['7'],
    ['SCQF level 13'],
    ['EQF level 9'],
    ['FHEQ level 3'],
    ['9', { framework: 'eqf' }],
    ['Beginner to Intermediate'],
    ['All levels'],
    ['Professional'],
    ['B2'],
    ['Basic knowledge of Python'],
    ['Some experience is useful'],
  ])('keeps %s in words, and says so', (words, context) => {
    expect(readLevel(words, context)).toMatchObject({
      certainty: 'by-rule',
      value: { note: words },
      rule: expect.any(String) as string,
    });
    const { value } = readLevel(words, context);
    expect([value?.levels, value?.difficulty, value?.stage]).toEqual([undefined, undefined, undefined]);
  });

  it('reads none where the words say none', () => {
    expect(['', '-', 'n/a', 'Unknown'].map((words) => readLevel(words).certainty)).toEqual(Array(4).fill('unread'));
    expect(readStage('Undergraduate')).toBe('undergraduate');
  });
});
