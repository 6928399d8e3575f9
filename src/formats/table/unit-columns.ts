/** Columns that say in what the numbers of another column are: its currency, its kind of credit, its unit, its framework. */
import { creditSystemOf } from '../values/credit.ts';
import { readDuration } from '../values/duration.ts';
import { isCurrency } from '../values/is-valid.ts';
import { frameworkOf } from '../values/level.ts';
import { fits, guesses, isContact } from './column-names.ts';

interface UnitKind {
  readonly target: string;
  /** What such a column tells, for notes on a proposed mapping. */
  readonly tells: string;
  readonly isNamed: (name: string) => boolean;
  readonly isUnit: (text: string) => boolean;
  /** Whether the name alone is enough: then a unit of no known name is reported where a row has it, and never passed over. */
  readonly isSure?: true;
}

const kindWord =
  /\b(?:units?|types?|kinds?|systems?|schemes?|frameworks?|einheit|art|unit[eé]|unidad|unidade|unità|uniti?|tipo|sistema|syst[eè]me|soort|stelsel|eenheid|ühik|liik)\b|(?:art|system|einheit|eenheid|stelsel|rahmen|ühik|liik)$/iu;
const creditWord = /credit|kredit|cr[eé]dit|points?\b|punkt|studiepunt|studiepoeng|opintopist|\bects\b/i;
const durationWord = /duration|length|dauer|dur[eé]e|duraci[oó]n|durata|duur|dura[cç][aã]o|kestus|kesto/i;
const workWord = /workload|effort|study[ _-]?time|aufwand/i;

const isTime = (text: string): boolean => readDuration(`6 ${text}`).value !== undefined;

const kinds: readonly UnitKind[] = [
  {
    target: 'price',
    tells: 'the currency of the price',
    isNamed: (name) =>
      /\b(?:currency|ccy)\b|w(?:ä|ae)hrung|^devise|^monnaie|^moneda|^divisa|^valuta$|^munt(?:eenheid|soort)?$|^moeda|^waluta|^valuuta/i.test(
        name,
      ),
    isUnit: (text) => isCurrency(text.toUpperCase()),
    isSure: true,
  },
  {
    target: 'credit',
    tells: 'the kind of credit',
    isNamed: (name) => creditWord.test(name) && kindWord.test(name.replace(/credit units?/i, 'credit')),
    isUnit: (text) => creditSystemOf(text) !== 'local',
    isSure: true,
  },
  {
    target: 'duration',
    tells: 'the unit of the length',
    isNamed: (name) => durationWord.test(name) && kindWord.test(name),
    isUnit: isTime,
  },
  {
    target: 'hours',
    tells: 'the unit of the work',
    isNamed: (name) => workWord.test(name) && kindWord.test(name),
    isUnit: isTime,
  },
  {
    target: 'level',
    tells: 'the framework of the level',
    isNamed: (name) =>
      /framework|qualifi[ck]ations?rahmen|referenzrahmen|cadre|marco|raamwerk|raamistik/i.test(name) ||
      (/level|niveau|nivel|livello|stufe|tase\b|lefel/i.test(name) && kindWord.test(name)),
    isUnit: (text) => frameworkOf(text) !== undefined,
  },
];

const guessOf = (target: string) => guesses.find(([known]) => known === target);

/** A name as words: "credit_system" and "creditSystem" are "credit system". */
const asWords = (column: string): string =>
  column
    .replace(/^.*\.(?=.)/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

/** Names that say no more than that it is a unit or a kind: what stands in the column tells of what. */
const isBareKind = (name: string): boolean => {
  const [first = ''] = kindWord.exec(name.replace(/ ?\(\d+\)$/, '')) ?? [];
  return first !== '' && first === name.replace(/ ?\(\d+\)$/, '');
};

const kindOf = (column: string, samples: readonly string[]): UnitKind | undefined => {
  if (!samples.length || isContact(column) || samples.some((text) => /\d/.test(text))) return undefined;
  const name = asWords(column);
  const named = kinds.find(
    ({ isNamed, isUnit, isSure }) => isNamed(name) && (isSure === true || samples.some((text) => isUnit(text))),
  );
  return named ?? (isBareKind(name) ? kinds.find(({ isUnit }) => samples.every((text) => isUnit(text))) : undefined);
};

export interface UnitColumn {
  readonly column: string;
  readonly target: string;
  readonly tells: string;
}

/**
 * The columns with the units of others, each with the target whose numbers it is of. Where no other column may be that
 * target, a column is none of them.
 */
export const unitColumnsOf = (
  columns: readonly string[],
  samplesOf: (column: string) => readonly string[],
): UnitColumn[] => {
  const found = columns.flatMap((column) => {
    const kind = kindOf(column, samplesOf(column));
    return kind ? [{ column, target: kind.target, tells: kind.tells }] : [];
  });
  const isUnit = new Set(found.map(({ column }) => column));
  return found.filter(({ target }) => {
    const guess = guessOf(target);
    return guess && columns.some((column) => !isUnit.has(column) && fits(column, samplesOf(column), guess));
  });
};

/** Of the columns with units of a target, the one that stands nearest to a column; of two, the one after it. */
export const unitColumnFor = (
  units: readonly UnitColumn[],
  target: string,
  column: string,
  columns: readonly string[],
): UnitColumn | undefined => {
  const at = columns.indexOf(column);
  const distance = (unit: UnitColumn): number => {
    const away = columns.indexOf(unit.column) - at;
    return away > 0 ? away : 0.5 - away;
  };
  return units.filter((unit) => unit.target === target).sort((a, b) => distance(a) - distance(b))[0];
};
