/** Abbreviations that a title does not write but has: "CPC" of "Certificate of Professional Competence". Pure; used at build. */

/** What people abbreviate: awards and those who hold them. Other initials are words and abbreviations of other things. */
const award =
  /\b(?:assessor|award|bachelor|certificate|degree|diploma|licen[cs]e|master|practitioner|qualification)s?\b/i;

/** Small words within a name, which give it no letter. */
const within = /^(?:of|and|the|de|der|für)$/;

/** Fewest and most letters: of two letters too many names would be one. */
const [fewest, most] = [3, 6];

/**
 * The initials of the awards in a title: of words in capitals that follow each other, up to a mark, a possessive or a
 * word such as "in", after which another name begins.
 */
export const initialsOf = (title: string): string[] => {
  const found = new Set<string>();
  let name: string[] = [];
  const end = () => {
    if (name.length >= fewest && name.length <= most && award.test(name.join(' ')))
      found.add(name.map((word) => word.charAt(0)).join(''));
    name = [];
  };
  for (const [part] of title.matchAll(/[\p{L}\p{N}]+(?:['’]s)?|[^\s&\p{L}\p{N}]/gu)) {
    if (within.test(part)) continue;
    if (/^\p{Lu}\p{Ll}/u.test(part)) name.push(part);
    else end();
    if (/['’]s$/.test(part)) end();
  }
  end();
  return [...found];
};
