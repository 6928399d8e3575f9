/** What is written is kept draft by draft, whatever other tabs write. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  draftFor,
  keptDrafts,
  othersOf,
  parseDraft,
  Slot,
  takeBack,
  textsAside,
  titleIn,
  writeDraft,
  writtenIn,
  type Draft,
} from '#contribute/draft.ts';

/** Storage as browsers have it: its keys are its own properties. */
const storage = (limit = Infinity): Storage => {
  const put = (target: Record<string, string>, key: string, text: string) => {
    if (text.length > limit) throw new Error('full');
    target[key] = text;
  };
  const target: Record<string, string> = {};
  const methods: Partial<Storage> = {
    getItem: (key) => target[key] ?? null,
    setItem: (key, text) => {
      put(target, key, text);
    },
    removeItem: (key) => {
      Reflect.deleteProperty(target, key);
    },
  };
  return new Proxy(target, {
    get: (_, key) => Reflect.get(methods, key) as unknown,
  }) as unknown as Storage;
};

const draftOf = (title: string): Draft => ({ record: { title } });
const titles = () => keptDrafts().map(({ draft }) => titleIn(draft));

beforeEach(() => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('two drafts that are written at once are both kept', () => {
  const [one, two] = [new Slot(), new Slot()];
  one.keep(draftOf('First'));
  two.keep(draftOf('Second'));
  one.keep(draftOf('First, longer'));
  expect(titles().sort()).toEqual(['First, longer', 'Second']);
});

it('one draft that two tabs go on with becomes two where both write', () => {
  new Slot().keep(draftOf('Begun'));
  const [mine, theirs] = [keptDrafts()[0], keptDrafts()[0]];
  mine?.slot.keep(draftOf('Mine'));
  theirs?.slot.keep(draftOf('Theirs'));
  mine?.slot.keep(draftOf('Mine, longer'));
  expect(titles().sort()).toEqual(['Mine, longer', 'Theirs']);
});

it('a draft that another tab puts away is not taken from the tab that writes it', () => {
  const slot = new Slot();
  slot.keep(draftOf('Begun'));
  keptDrafts()[0]?.slot.putAside();
  slot.keep(draftOf('Gone on'));
  expect(titles()).toEqual(['Gone on']);
  expect(textsAside().map((text) => parseDraft(text))).toEqual([
    { ...draftOf('Begun'), saved: expect.any(String) as string },
  ]);
});

it('the draft of an older form is one of them, and what cannot be read is put aside', () => {
  localStorage.setItem('contribute-draft', writeDraft(draftOf('Old')));
  new Slot().keep(draftOf('New'));
  localStorage.setItem('contribute-draft:x', '{"version":99}');
  expect(titles()).toEqual(['New', 'Old']);
  expect(textsAside()).toEqual(['{"version":99}']);
});

it('a draft that was put away comes back beside the others', () => {
  const slot = new Slot();
  slot.keep(draftOf('Away'));
  slot.putAside();
  new Slot().keep(draftOf('Here'));
  takeBack(textsAside()[0] ?? '');
  expect(titles().sort()).toEqual(['Away', 'Here']);
  expect(textsAside()).toEqual([]);
});

describe('a correction that two tabs write', () => {
  const course = 'a/b';
  const before = { title: 'A', price: { options: [{ amount: 1125 }] } };
  const correction = (amount: number, description?: string): Draft => ({
    course,
    before,
    record: { ...before, price: { options: [{ amount }] }, ...(description !== undefined && { description }) },
  });
  /** A tab: what it alone keeps, and its place among the drafts. */
  const tab = () => {
    const own = storage();
    const inIt = <Value>(act: () => Value): Value => {
      vi.stubGlobal('sessionStorage', own);
      return act();
    };
    return { slot: new Slot(), inIt };
  };

  it('comes back in each as that tab had it, whichever was written last', () => {
    const [a, b] = [tab(), tab()];
    a.inIt(() => a.slot.keep(correction(1200, 'From tab A')));
    b.inIt(() => b.slot.keep(correction(1200, 'From tab B')));
    a.inIt(() => a.slot.keep(correction(1200, 'From tab A again')));
    const of = ({ inIt }: typeof a) => inIt(() => draftFor(course)?.draft.record['description']);
    expect([of(a), of(b)]).toEqual(['From tab A again', 'From tab B']);
    // A tab that has none of its own goes on with the one that was begun last.
    expect(tab().inIt(() => draftFor(course))).toBeDefined();
    expect(draftFor('a/other')).toBeUndefined();
  });

  it('tells each tab of the other where that says something else', () => {
    const [a, b] = [tab(), tab()];
    a.inIt(() => a.slot.keep(correction(1200)));
    b.inIt(() => b.slot.keep(correction(1200)));
    expect(othersOf(a.slot, correction(1200))).toEqual([]);
    b.inIt(() => b.slot.keep(correction(1300)));
    const [other, ...more] = othersOf(a.slot, correction(1200));
    expect([other?.draft.record, more]).toEqual([correction(1300).record, []]);
    expect(Date.parse(other?.draft.saved ?? '')).not.toBeNaN();
    expect(othersOf(a.slot, { record: {} })).toEqual([]);
  });

  it('goes on with the other one in this tab where somebody chooses so', () => {
    const [a, b] = [tab(), tab()];
    a.inIt(() => a.slot.keep(correction(1200)));
    b.inIt(() => b.slot.keep(correction(1300)));
    a.inIt(() => {
      othersOf(a.slot, correction(1200))[0]?.slot.openHere(course);
      expect(draftFor(course)?.draft.record).toEqual(correction(1300).record);
    });
  });

  it('is known again in the list by what it alone says', () => {
    const drafts = [correction(1200, 'From tab A'), correction(1200, 'From tab B'), draftOf('New')];
    expect(drafts.map((draft) => writtenIn(draft, drafts))).toEqual([['From tab A'], ['From tab B'], ['New']]);
    const alone = correction(1200);
    expect(writtenIn(alone, [alone])).toEqual(['1200']);
  });

  it('has the time of what was last new in it', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-28T04:00:00Z') });
    const slot = new Slot();
    slot.keep(correction(1200));
    vi.setSystemTime(Date.parse('2026-11-28T05:00:00Z'));
    slot.keep(correction(1200));
    expect(draftFor(course)?.draft.saved).toBe('2026-11-28T04:00:00.000Z');
    slot.keep(correction(1201));
    expect(draftFor(course)?.draft.saved).toBe('2026-11-28T05:00:00.000Z');
    vi.useRealTimers();
  });
});

it('where the browser keeps nothing, it is said', () => {
  vi.stubGlobal('localStorage', storage(0));
  expect(new Slot().keep(draftOf('Lost'))).toBe(false);
  vi.stubGlobal('localStorage', undefined);
  expect(new Slot().keep(draftOf('Lost'))).toBe(false);
  expect(keptDrafts()).toEqual([]);
});

it('what was answered beside the record is kept with the draft', () => {
  const draft: Draft = { record: { title: 'A' }, another: 'Another campus.', wordless: ['price'] };
  new Slot().keep(draft);
  expect(keptDrafts()[0]?.draft).toMatchObject(draft);
});
