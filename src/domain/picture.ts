/** Pictures of guides as data: what the page shows, what its table says, and what the files of it are drawn from. */
export interface PictureCell {
  readonly text: string;
  readonly href?: string;
}

export interface Bar {
  readonly label: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  /** What stands behind it: "73%", "117". */
  readonly value: string;
  /** True for rows that are a matter of concern, drawn in the second colour. */
  readonly isConcern?: boolean;
}

export interface Picture {
  readonly id: string;
  /** What it shows, as a finding. */
  readonly title: string;
  /** The same for those who do not see it; the table gives the details. */
  readonly alt: string;
  /** What one must know to read it, and where it is from. */
  readonly caption: readonly string[];
  readonly columns: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly (string | PictureCell)[])[];
  /** The cell that the finding is about, which is filled where the table is drawn. */
  readonly marked?: string;
  /** Bars, or nothing where the table itself is what is drawn. */
  readonly bars?: readonly Bar[];
}

/** The files in which a picture can be kept. */
export const pictureFiles = ['svg', 'png', 'csv'] as const;

/** Path of a file of a picture. */
export const picturePath = (id: string, kind: (typeof pictureFiles)[number]): string => `/pictures/${id}.${kind}`;

/** The text of a cell, whether it links anything or not. */
export const cellText = (cell: string | PictureCell): string => (typeof cell === 'string' ? cell : cell.text);

/** A cell of a Markdown table as its reader sees it, without citations and the tags around terms. */
const plainCell = (cell: string): string =>
  cell
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();

/** The cells of a Markdown table: its head first. */
export const tableCells = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.slice(1, -1).split('|').map(plainCell));

/** The amount that a cell states: of a range, its middle. Undefined where it states none. */
const amountOf = (cell: string): number | undefined => {
  const [low, high] = cell.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  if (low === undefined) return undefined;
  return / to \d/.test(cell) && high !== undefined ? (Number(low) + Number(high)) / 2 : Number(low);
};

/**
 * The picture of a table that a writer has put into a guide. Where every second cell states a number, it is drawn as
 * bars; else the table itself is what is drawn.
 */
export const pictureOfTable = (id: string, title: string, markdown: string): Picture => {
  const [columns = [], ...rows] = tableCells(markdown);
  const amounts = rows.map(([, cell = '']) => amountOf(cell));
  const isBars = rows.length > 0 && amounts.every((amount) => amount !== undefined);
  // Shares are drawn against the whole, other amounts against the greatest.
  const isShare = rows.every(([, cell = '']) => cell.endsWith('%'));
  const whole = isShare ? 100 : Math.max(...amounts.map((amount) => amount ?? 0));
  return {
    id,
    title,
    alt: `${title}. ${rows.map((row) => row.join(': ')).join('; ')}.`,
    caption: [],
    columns,
    rows,
    ...(isBars && {
      bars: rows.map(([label = '', value = ''], index) => ({ label, value, share: (amounts[index] ?? 0) / whole })),
    }),
  };
};

/** The tables that are drawn in the body of a guide. */
export const chartsIn = (body: string): Picture[] =>
  [...body.matchAll(/<Chart id="([^"]+)" title="([^"]+)">([\s\S]*?)<\/Chart>/g)].map(
    ([, id = '', title = '', markdown = '']) => pictureOfTable(id, title, markdown),
  );
