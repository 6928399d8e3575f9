/** What of a card is in the language of the original, at the build of an edition. */
import type { CardWords } from '#domain/course-card.ts';
import { foreignParts } from '#domain/foreign-words.ts';
import { readTable, type Table } from '#finder/table-file.ts';

let made: Promise<((card: CardWords) => readonly string[]) | undefined> | undefined;

const read = async () => {
  const originals = await globalThis.originals;
  if (!originals) return undefined;
  const table: Table = readTable(originals.table);
  const rows = new Map(table.titles.map((_, row) => [table.idOf(row), row]));
  return (card: CardWords): readonly string[] => {
    const row = rows.get(card.id);
    return row === undefined ? [] : foreignParts(card, table.cardOf(row));
  };
};

/** The parts of a card's words that are as the site has them; none where there is no site beside the edition. */
export const foreignIn = async (card: CardWords): Promise<readonly string[]> => (await (made ??= read()))?.(card) ?? [];
