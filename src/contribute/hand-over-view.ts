/** Everything with which a visitor hands over what is written: what changed, where it can go, and the record itself. */
import { download } from '#dom/download.ts';
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/contribute-form.ts';
import { letterOf, subjectOf, waysFor, type Desk, type File, type Parcel, type Way } from './hand-over.ts';

type CopyButton = (label: string, text: string) => HTMLElement;

const quiet = { class: 'button', 'data-quiet': '' };

/** A text in a box that opens, and that one can scroll by keyboard. */
const foldOf = (label: string, content: string): HTMLElement =>
  make(
    'details',
    {},
    make('summary', {}, label),
    make('pre', { tabindex: '0', role: 'region', 'aria-label': label }, content),
  );

/** A way: first what is to be copied, then where it goes. */
const wayOf = ({ label, note, address, copy }: Way, at: number, copyButton: CopyButton): HTMLElement =>
  make(
    'p',
    { 'data-way': '' },
    copy && copyButton(copy.label, copy.text),
    make('a', { class: 'button', 'data-quiet': at ? '' : undefined, href: address, rel: 'external' }, label),
    make('span', { class: 'small' }, note),
  );

/** Draws it anew; what is open there stays open. */
export const drawHandOver = (place: HTMLElement, parcel: Parcel, desk: Desk, say: (text: string) => void): void => {
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  const copyButton: CopyButton = (label, text) => makeButton(label, () => void copy(text), quiet);
  const fileOf = ({ name, text }: File): HTMLElement[] => {
    const last = name.split('/').at(-1) ?? name;
    const get = makeButton(
      `${words.download}: ${last}`,
      () => {
        download(last, 'application/json', text);
      },
      quiet,
    );
    return [
      make('p', { class: 'buttons' }, get, copyButton(words.copy, text)),
      foldOf(`${words.seeRecord}: ${name}`, text),
    ];
  };
  const { changes, files, open } = parcel;
  const text = `${subjectOf(parcel)}\n\n${letterOf(parcel)}`;
  const ways = waysFor(parcel, desk);
  const opened = [...place.querySelectorAll('details')].map((fold) => fold.open);
  place.replaceChildren(
    ...(open.length
      ? [
          make(
            'p',
            {},
            open.every(({ isQuestion }) => isQuestion) ? words.stillAsked(open.length) : words.stillOpen(open.length),
          ),
        ]
      : []),
    ...(changes?.length === 0 ? [make('p', {}, words.nothingChanged)] : []),
    make('p', {}, words.noSending),
    ...(changes?.length
      ? [
          make('h4', {}, words.whatChanged),
          make(
            'ul',
            { 'data-changes': '' },
            ...changes.map(({ label, before, after }) => make('li', {}, words.changed(label, before, after))),
          ),
        ]
      : []),
    ...(ways.length ? ways.map((way, at) => wayOf(way, at, copyButton)) : [make('p', {}, words.noContact)]),
    make('p', {}, copyButton(words.copyText, text)),
    foldOf(words.textToSend, text),
    make('h4', {}, words.recordFile),
    make('p', { class: 'small' }, words.recordNote),
    ...files.flatMap(fileOf),
  );
  [...place.querySelectorAll('details')].forEach((fold, at) => (fold.open = opened[at] ?? false));
};
