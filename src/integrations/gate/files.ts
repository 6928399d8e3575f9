/** Reads a file that is no page with a parser of its kind. */
import { isUtf8 } from 'node:buffer';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser as TurtleParser } from 'n3';
import { SaxesParser } from 'saxes';

/** What is wrong with a file, and where in it, as far as the parser says. */
export interface FileFault {
  readonly what: string;
  /** From 1. */
  readonly line?: number | undefined;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;

const json = (text: string): FileFault[] => {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const what = messageOf(error);
    const place = /position (\d+)/.exec(what)?.[1];
    return [{ what: `is no JSON: ${what}`, line: place === undefined ? undefined : lineAt(text, Number(place)) }];
  }
};

const jsonLines = (text: string): FileFault[] =>
  text
    .split('\n')
    .flatMap((row, index) => (row === '' ? [] : json(row).map(({ what }) => ({ what, line: index + 1 }))));

/** JSON whose words have a meaning: without a context they have none. */
const jsonLd = (text: string): FileFault[] => {
  const faults = json(text);
  if (faults.length) return faults;
  const data: unknown = JSON.parse(text);
  const hasContext = typeof data === 'object' && data !== null && '@context' in data;
  return hasContext ? [] : [{ what: 'is no JSON-LD: it has no @context' }];
};

const xml = (text: string): FileFault[] => {
  const faults: FileFault[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    if (!faults.length) faults.push({ what: `is no well-formed XML: ${messageOf(error)}`, line: parser.line });
  });
  parser.on('opentag', ({ name }) => {
    if (/(?:^|:)script$/i.test(name)) faults.push({ what: 'has a script in it', line: parser.line });
  });
  parser.write(text).close();
  return faults;
};

const csv = (text: string): FileFault[] => {
  try {
    parseCsv(text, { bom: true });
    return [];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : undefined;
    return [{ what: `is no CSV: ${messageOf(error)}`, line }];
  }
};

const turtle = (text: string): FileFault[] => {
  try {
    new TurtleParser().parse(text);
    return [];
  } catch (error) {
    const what = messageOf(error);
    const line = /line (\d+)/.exec(what)?.[1];
    return [{ what: `is no Turtle: ${what}`, line: line === undefined ? undefined : Number(line) }];
  }
};

const propertyLine = /^[A-Z][A-Z0-9-]*(?:;[A-Z0-9-]+=(?:"[^"]*"|[^":;,]*))*:/;
const wanted: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['DTSTAMP', 'DTSTART', 'UID'],
};

/** A calendar (https://www.rfc-editor.org/rfc/rfc5545): lines, components within one another, and what each must have. */
const calendar = (text: string): FileFault[] => {
  if (!text.endsWith('\r\n')) return [{ what: 'is no calendar: its last line does not end in CRLF' }];
  const rows = text.slice(0, -2).split('\r\n');
  const open: { name: string; has: Set<string> }[] = [];
  for (const [index, row] of rows.entries()) {
    const fault = (what: string): FileFault[] => [{ what: `is no calendar: ${what}`, line: index + 1 }];
    if (/[\r\n]/.test(row)) return fault('a line ends in one of CR and LF alone');
    if (Buffer.byteLength(row) > 75) return fault('a line is longer than 75 octets');
    if (row.startsWith(' ') && index > 0) continue;
    if (!propertyLine.test(row)) return fault('a line is no property');
    const [property, value] = [row.slice(0, row.search(/[:;]/)), row.slice(row.indexOf(':') + 1)];
    if (property === 'BEGIN') open.push({ name: value, has: new Set() });
    else if (property === 'END') {
      const last = open.pop();
      if (last?.name !== value) return fault(`${value} ends where ${last?.name ?? 'nothing'} is open`);
      const missing = wanted[value]?.filter((name) => !last.has.has(name)) ?? [];
      if (missing.length) return fault(`a ${value} has no ${missing.join(' and no ')}`);
    } else open.at(-1)?.has.add(property);
  }
  return open.length ? [{ what: `is no calendar: ${open.at(-1)?.name ?? ''} never ends` }] : [];
};

const readers: Readonly<Record<string, (text: string) => FileFault[]>> = {
  json,
  jsonl: jsonLines,
  jsonld: jsonLd,
  webmanifest: json,
  xml,
  svg: xml,
  csv,
  ttl: turtle,
  ics: calendar,
  txt: () => [],
};

/** Whether a file of this ending is text that is read. @param ending without the dot */
export const isRead = (ending: string): boolean => ending in readers;

/** What is wrong with a file, with the first fault of each kind. @param ending of its name, without the dot */
export const fileFaults = (ending: string, bytes: Buffer): FileFault[] => {
  if (!isUtf8(bytes)) return [{ what: 'is no UTF-8' }];
  const text = bytes.toString();
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.exec(text);
  if (control) return [{ what: 'has a control character in it', line: lineAt(text, control.index) }];
  return readers[ending]?.(text) ?? [];
};
