/** The keys of a table that is written out in the source, and so has no others than its type says. */
export const keysOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];
