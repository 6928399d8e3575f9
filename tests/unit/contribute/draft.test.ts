/** What is written is kept draft by draft, whatever other tabs write. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptDrafts, Slot, takeBack, textsAside, titleIn, writeDraft, type Draft } from '#contribute/draft.ts';

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
  expect(textsAside()).toEqual([writeDraft(draftOf('Begun'))]);
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
  expect(keptDrafts()[0]?.draft).toEqual(draft);
});
