import { InputError, type Format } from '#formats/format.ts';
import { formats } from '#formats/index.ts';
import { mappedJson } from '#formats/table/json.ts';

const readable = formats.filter(({ read }) => read !== undefined);
const names = readable.map(({ id }) => id).join(', ');

/**
 * The format of a text: the one named, or the first that knows its start.
 * @param isMapped whether a mapping is given: then JSON is read by it, whatever else it may be
 */
export const detectFormat = (
  head: string,
  named?: string,
  isMapped = false,
): Format & { read: NonNullable<Format['read']> } => {
  const wanted = named ?? (isMapped && /^\s*[[{]/.test(head) ? mappedJson.id : undefined);
  const format =
    wanted === undefined ? readable.find(({ detect }) => detect(head)) : readable.find(({ id }) => id === wanted);
  if (format?.read) return format as Format & { read: NonNullable<Format['read']> };
  if (named !== undefined)
    throw new InputError(`there is no format "${named}" that can be read; write one of ${names}`);
  const root = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w:-]+)/i.exec(head)?.[1];
  if (root)
    throw new InputError(
      `this is XML of another kind: it starts with <${root}>, and XCRI-CAP starts with <catalog>`,
      'line 1',
    );
  if (/^\s*[[{]/.test(head))
    throw new InputError(
      'this is JSON of another kind: no format that is read is named in it (--format says which it is, --mapping what its fields mean, --draft-mapping proposes such a mapping)',
      'line 1',
    );
  throw new InputError(`no format that can be read; they are ${names} (--format says which it is)`, 'line 1');
};
