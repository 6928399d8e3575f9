/** A mapping proposed for a table: which columns are taken for what, in several languages, and why others are left. */
import { describe, expect, it } from 'vitest';
import { collect } from '#formats/format.ts';
import { csv } from '#formats/csv/write.ts';
import { readObjects } from '#formats/csv/lines.ts';
import { checkMapping } from '#formats/table/mapping.ts';
import { proposeMapping } from '#formats/table/propose.ts';

const propose = async (table: string) => {
  const proposal = proposeMapping('own', await readObjects(table));
  return { ...proposal, columns: proposal.mapping['columns'] as Record<string, unknown> };
};
const noteOf = (notes: readonly string[], column: string): string | undefined =>
  notes.find((note) => note.startsWith(`Column "${column}" `));

describe('a proposed mapping', () => {
  it.each([
    'Postcode',
    'Post code',
    'ZIP',
    'Zip Code',
    'Postal code',
    'PLZ',
    'Code postal',
    'Phone number',
    'Contact no',
    'Tel',
    'Fax number',
    'VAT number',
    'Email',
  ])('takes no %s for a code, nor for what tells courses apart', async (column) => {
    const table = `Title,College name,${column}\nWeaving,Fixture College,10115\nFelting,Fixture College,10117\n`;
    const { mapping, columns, notes } = await propose(table.replace('College name', 'Provider'));
    expect(mapping['identifier']).toEqual([]);
    expect(columns[column]).toBeUndefined();
    expect(mapping['drop']).toHaveProperty([column]);
    expect(noteOf(notes, column)).toMatch(/left, because/);
  });

  it.each(['Cost', 'Fee', 'Fees', 'Course fee', 'Total cost', 'Tuition', 'Gebühr'])(
    'takes a column called %s for the price',
    async (column) => {
      const { columns, notes } = await propose(`Ref,Title,Provider,${column}\n1,Weaving,Fixture College,£10\n`);
      expect(columns[column]).toBe('price');
      expect(noteOf(notes, column)).toMatch(/"£10"\): taken for price, by its name/);
    },
  );

  it('takes several prices, each with the unit that its name says', async () => {
    const { columns } = await propose('Ref,Title,Provider,Fee (EUR),Cost in £,Coffee\n1,A,Fixture College,10,20,yes\n');
    expect(columns).toMatchObject({
      'Fee (EUR)': { to: 'price', unit: 'EUR' },
      'Cost in £': { to: 'price', unit: 'GBP' },
    });
    expect(columns['Coffee']).toBeUndefined();
  });

  it.each([
    ['Online', 'Yes', 'No', 'online'],
    ['Online delivery', 'TRUE', 'FALSE', 'online'],
    ['Available online?', 'y', 'n', 'online'],
    ['Blended', '1', '0', 'blended'],
    ['Classroom', 'x', 'no', 'on-campus'],
    ['Präsenz', 'ja', 'nein', 'on-campus'],
  ])('takes %s, of %s and %s, for a way to take part, of which no tells no other', async (column, yes, no, mode) => {
    const table = `Ref,Title,Provider,${column}\n1,Weaving,Fixture College,${yes}\n2,Felting,Fixture College,${no}\n`;
    const { mapping, columns } = await propose(table);
    expect(columns[column]).toMatchObject({ to: 'mode' });
    const { drafts } = await collect(csv.read(table, { mapping: checkMapping(mapping, 'mapping') }));
    expect(drafts.map(({ data }) => data.delivery?.mode)).toEqual([mode, undefined]);
  });

  it('takes hours of a week for that, numbers with the unit of their name, and the points of a scheme', async () => {
    const table =
      'Kursnr;Kurstitel;Anbieter;Gebühr;Kursdauer (Wochen);Wochenstunden;Beginn;Sprache;ECTS;Unterrichtsform;Webseite;Anmeldeschluss\n101;Weben;Fixture Schule;100 €;6;5;01.03.2027;Deutsch;5;Präsenz;https://fixture.example/k/101;15.02.2027\n';
    const { mapping, columns } = await propose(table);
    expect(mapping).toMatchObject({ identifier: ['Kursnr'], provider: { nameColumn: 'Anbieter' } });
    expect(columns).toMatchObject({
      Kurstitel: 'title',
      'Kursdauer (Wochen)': { to: 'duration', unit: 'weeks' },
      Wochenstunden: 'hoursPerWeek',
      ECTS: { to: 'credit', unit: 'ECTS' },
      Unterrichtsform: 'mode',
      Anmeldeschluss: 'applyBy',
    });
    const { drafts } = await collect(csv.read(table, { mapping: checkMapping(mapping, 'mapping') }));
    expect(drafts[0]?.data).toMatchObject({
      workload: { hoursPerWeek: 5 },
      duration: { value: 6, unit: 'weeks' },
      credits: [{ system: 'ects', value: 5 }],
      delivery: { mode: 'on-campus' },
    });
    expect(drafts[0]?.data.workload?.hours).toBeUndefined();
  });

  it('reads the names of Spanish tables', async () => {
    const { mapping, columns, notes } = await propose(
      'Cód.;Denominación del curso;Centro;Precio matrícula;Duración (semanas);Horas semanales;Fecha inicio;Fecha fin;Modalidad;Plazo inscripción;Correo\nA1;Derecho;Universidad Fixture;450 €;6;5;01/03/2027;15/04/2027;semipresencial;15/02/2027;a@fixture.example\n',
    );
    expect(mapping).toMatchObject({ identifier: ['Cód.'], provider: { nameColumn: 'Centro' } });
    expect(columns).toMatchObject({
      'Denominación del curso': 'title',
      'Precio matrícula': 'price',
      'Duración (semanas)': { to: 'duration', unit: 'weeks' },
      'Horas semanales': 'hoursPerWeek',
      'Fecha inicio': 'start',
      'Fecha fin': 'end',
      Modalidad: 'mode',
      'Plazo inscripción': 'applyBy',
    });
    expect(noteOf(notes, 'Correo')).toMatch(/where somebody is reached/);
  });

  it('says of each column why it was taken or left', async () => {
    const { notes } = await propose(
      'Ref,Title,Provider,Start,Start two,Places,Empty,Web\n1,Weaving,Fixture College,2027-01-01,2027-02-01,30,,soon\n',
    );
    expect(
      ['Ref', 'Title', 'Provider', 'Start', 'Start two', 'Places', 'Empty', 'Web'].map((column) =>
        noteOf(notes, column),
      ),
    ).toEqual([
      'Column "Ref" ("1"): taken for what tells one course from another, by its name and because no two rows share it.',
      'Column "Title" ("Weaving"): taken for title, by its name.',
      'Column "Provider" ("Fixture College"): taken for the name of the provider, by its name.',
      'Column "Start" ("2027-01-01"): taken for start, by its name.',
      'Column "Start two" ("2027-02-01"): left, because its name may mean start, for which "Start" was taken.',
      'Column "Places" ("30"): left, because its name tells no field.',
      'Column "Empty" (""): left, because it is empty in the rows that were looked at.',
      'Column "Web" ("soon"): left, because its name may mean url, and its values do not look like it.',
    ]);
  });
});
