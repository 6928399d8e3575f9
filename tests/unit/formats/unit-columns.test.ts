/** Columns that say in what the numbers of another are: told by name and values, read row by row, never guessed over. */
import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { csv } from '#formats/csv/write.ts';
import { readObjects } from '#formats/csv/lines.ts';
import { checkMapping } from '#formats/table/mapping.ts';
import { proposeMapping } from '#formats/table/propose.ts';

const head = 'Ref,Title,Provider,Country';
const start = (index: number): string => `${index},Course ${index},Fixture College,GB`;

/** A table of further columns as its own proposed mapping reads it, with a provider in the United Kingdom. */
const readAs = async (columns: string, rows: readonly string[]) => {
  const table = `${[`${head},${columns}`, ...rows.map((row, index) => `${start(index)},${row}`)].join('\n')}\n`;
  const { mapping, notes } = proposeMapping('own', await readObjects(table));
  const provider = { nameColumn: 'Provider', countryColumn: 'Country' };
  const { drafts } = await collect(csv.read(table, { mapping: checkMapping({ ...mapping, provider }, 'mapping') }));
  return {
    notes,
    columns: mapping['columns'] as Record<string, unknown>,
    dropped: mapping['drop'] as Record<string, unknown>,
    data: drafts.map(({ data }) => data),
    losses: drafts.map(({ losses }) => losses.map(({ note }) => note)),
  };
};

describe('a column with the kind of credit', () => {
  it.each([
    ['credits', 'credit system'],
    ['Credits', 'credits type'],
    ['credits', 'kind of credit'],
    ['credit_value', 'credit_scheme'],
    ['creditValue', 'creditType'],
    ['Kreditpunkte', 'Kreditart'],
    ['Créditos', 'Tipo de créditos'],
    ['Crédits', 'Système de crédits'],
    ['Credits', 'Unit'],
    ['Credits', 'Type'],
  ])('belongs to %s where it is called %s', async (amount, kind) => {
    const { columns, dropped, data } = await readAs(`${amount},${kind}`, [
      '10,ECTS',
      '20,CATS',
      '15,SCQF',
      '5,UK credits',
    ]);
    expect(columns).toHaveProperty([amount], { to: 'credit', unitColumn: kind });
    expect(dropped).not.toHaveProperty([kind]);
    expect(data.map(({ credits }) => credits)).toEqual([
      [{ system: 'ects', value: 10 }],
      [{ system: 'cats', value: 20 }],
      [{ system: 'scqf', value: 15 }],
      [{ system: 'cats', value: 5 }],
    ]);
  });

  it('that names a kind unknown here leaves the credit out and says so', async () => {
    const { data, losses } = await readAs('Credits,Credit type', ['10,ECTS', '10,Stars']);
    expect(data.map(({ credits }) => credits)).toEqual([[{ system: 'ects', value: 10 }], undefined]);
    expect(losses[1]).toContain('credit of a kind of no known name');
  });

  it('leaves credit out where the number itself names another', async () => {
    const { data, losses } = await readAs('Credits,Credit type', ['10 ECTS,ECTS', '10 ECTS,CATS']);
    expect(data.map(({ credits }) => credits)).toEqual([[{ system: 'ects', value: 10 }], undefined]);
    expect(losses[1]).toContain('what the numbers are in is told in two ways: here and in the column of its own');
  });

  it('stands above the name of the column with the numbers', async () => {
    const { data } = await readAs('Credits (CATS),Credit system', ['10,ECTS', '20,']);
    expect(data.map(({ credits }) => credits)).toEqual([
      [{ system: 'ects', value: 10 }],
      [{ system: 'cats', value: 20 }],
    ]);
  });

  it('is none where it holds the numbers themselves, or where there are none', async () => {
    expect((await readAs('Credit units', ['10'])).columns).toHaveProperty(['Credit units'], 'credit');
    expect((await readAs('Type', ['Certificate'])).columns).toHaveProperty(['Type'], 'type');
  });

  it('is told of in the notes', async () => {
    const { notes } = await readAs('Credits,Credit system', ['10,ECTS']);
    expect(notes).toContain('Column "Credit system" ("ECTS"): taken for the kind of credit.');
    expect(notes).toContain(
      'Column "Credits" ("10"): taken for credit, by its name and its values, the kind of credit from "Credit system".',
    );
  });
});

describe('a column with a unit', () => {
  it.each([
    ['Duration,Duration unit', ['6,weeks', '2,months']],
    ['Dauer,Einheit', ['6,Wochen', '2,Monate']],
    ['Length,Unit', ['6,weeks', '2,months']],
  ])('is read with the length beside it: %s', async (names, rows) => {
    const { data } = await readAs(names, rows);
    expect(data.map(({ duration }) => duration)).toEqual([
      { value: 6, unit: 'weeks' },
      { value: 2, unit: 'months' },
    ]);
  });

  it.each(['Qualification framework', 'Framework', 'Level type'])(
    'is read with the level beside it: %s',
    async (name) => {
      const { data } = await readAs(`Level,${name}`, ['6,EQF', 'Level 7,RQF']);
      expect(data.map(({ levels }) => levels)).toEqual([
        [{ framework: 'eqf', level: '6' }],
        [{ framework: 'rqf', level: '7' }],
      ]);
    },
  );

  it.each(['Currency', 'Währung', 'Devise', 'currency_code'])(
    'is read with the price beside it, row by row: %s',
    async (name) => {
      const { columns, data } = await readAs(`Fee,${name}`, ['300,EUR', '400,GBP', '500,EUR']);
      expect(columns).toHaveProperty(['Fee'], { to: 'price', unitColumn: name });
      expect(data.map(({ price }) => price?.options?.[0])).toMatchObject([
        { amount: 300, currency: 'EUR' },
        { amount: 400, currency: 'GBP' },
        { amount: 500, currency: 'EUR' },
      ]);
    },
  );

  it('serves the column that it stands beside', async () => {
    const { columns } = await readAs('Fee home,Currency home,Fee abroad,Currency abroad', ['300,EUR,400,GBP']);
    expect(columns).toMatchObject({
      'Fee home': { unitColumn: 'Currency home' },
      'Fee abroad': { unitColumn: 'Currency abroad' },
    });
  });

  it('gives a row that lacks it no unit of another row', async () => {
    const { data, losses } = await readAs('Fee,Currency', ['300,EUR', '400,']);
    expect(data[1]?.price?.options).toBeUndefined();
    expect(losses[1]).not.toEqual([]);
  });
});

describe('the unit in the name of a column', () => {
  it('is read with bare numbers by any mapping', async () => {
    const table =
      'id,name,Fee (GBP),Credits (CATS),Length (weeks),Level (EQF)\n1,Weaving,650,10,6,5\n2,Felting,€ 700,5 ECTS,2 months,RQF Level 4\n';
    const mapping = checkMapping(
      {
        id: 'own',
        identifier: ['id'],
        columns: {
          name: 'title',
          'Fee (GBP)': 'price',
          'Credits (CATS)': 'credit',
          'Length (weeks)': 'duration',
          'Level (EQF)': 'level',
        },
      },
      'mapping',
    );
    const { drafts } = await collect(csv.read(table, { mapping }));
    expect(drafts.map(({ data }) => data)).toMatchObject([
      {
        price: { options: [{ amount: 650, currency: 'GBP' }] },
        credits: [{ system: 'cats', value: 10 }],
        duration: { value: 6, unit: 'weeks' },
        levels: [{ framework: 'eqf', level: '5' }],
      },
      {
        price: { options: [{ amount: 700, currency: 'EUR' }] },
        credits: [{ system: 'ects', value: 5 }],
        duration: { value: 2, unit: 'months' },
        levels: [{ framework: 'rqf', level: '4' }],
      },
    ]);
  });

  it('is no currency where a word in capitals is none', async () => {
    const { data } = await readAs('FEE FOR ALL', ['650']);
    expect(data[0]?.price?.options).toBeUndefined();
  });
});
