import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { guideText, makeContent } from '../../support/make-content.ts';

const guide = 'guides/fixture-guide.mdx';
const cite = '<Cite id="fixture-source" />';
const withList = (list: string) =>
  checkContent(makeContent({ [guide]: guideText(`A claim.${cite}\n\n${list}\n`) })).problems;

describe('a list of courses in a guide', () => {
  it.each([
    '<Courses type="microcredential" />',
    '<Courses type="microcredential" subject="computing" mode="online" limit={3} />',
    "<Courses type={['masters', 'microcredential']} />",
    '<Courses\n  subject="computing"\n  limit={1}\n/>',
    '<Courses limit={2} />',
  ])('is sound where a course fits: %s', (list) => {
    expect(withList(list)).toEqual([]);
  });

  it.each([
    ['no course fits', '<Courses type="doctorate" />', 'at least one course', '"doctorate"'],
    [
      'no course has all of it',
      '<Courses type="microcredential" mode="on-campus" />',
      'at least one course',
      'on-campus',
    ],
    ['a kind is mistyped', '<Courses type="microcredental" />', 'Did you mean "microcredential"?', 'microcredental'],
    ['a subject does not exist', '<Courses subject="computer" />', 'Did you mean "computing"?', 'computer'],
    ['a field does not exist', '<Courses kind="masters" />', 'there is no such field', 'masters'],
    ['a stage does not exist', '<Courses level="masters" />', 'postgraduate', 'masters'],
    ['more are asked for than a list shows', '<Courses limit={40} />', '12', '40'],
  ])('stops where %s, and names file and line', (_, list, wanted, found) => {
    const [problem, ...others] = withList(list);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: `content/${guide}`, line: 16 });
    expect(problem?.field).toMatch(/^<Courses>(?!.*stage)/);
    expect(problem?.wanted).toContain(wanted);
    expect(problem?.found).toContain(found);
  });

  it('stops in the front matter too', () => {
    const text = guideText(`A claim.${cite}`).replace('group: choose', 'group: choose\ncourses:\n  type: [doctorate]');
    const [problem, ...others] = checkContent(makeContent({ [guide]: text })).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: `content/${guide}`, field: 'courses' });
    expect(problem?.line).toBeGreaterThan(5);
  });
});
