/** The last look at what was built: each kind of file with a fault in it, and what is said of it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileFaults } from '../../../src/integrations/gate/files.ts';
import { recordOf } from '../../../src/integrations/gate/guilty.ts';
import { htmlFaults } from '../../../src/integrations/gate/html.ts';
import { lastGate } from '../../../src/integrations/last-gate.ts';
import { makeFolder } from '../../support/make-content.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  it.each([
    ['<p>One <em>two</em> &amp; three<br>four</p>'],
    ['<a href="https://example.org/">away</a><a href="mailto:a@example.org">mail</a>'],
    ['<img src="/a.png" alt="a > b"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
    ['<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"\\u003c"}</script>'],
    ['<form action="/search/"><input name="q"></form><!-- <p> -->'],
    ['<link rel="canonical" href="https://example.org/"><img src="data:image/png;base64,AAAA" alt="">'],
  ])('is sound with %s', (body) => {
    expect(htmlFaults(page(body))).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', 'has a script within the page'],
    ['<script type="module">1</script>', 'has a script within the page'],
    ['<script src="https://example.org/a.js"></script>', 'loads https://example.org/a.js from another site'],
    ['<script src="//example.org/a.js"></script>', 'loads //example.org/a.js from another site'],
    ['<img src="http://example.org/a.png" alt="">', 'loads http://example.org/a.png from another site'],
    ['<img srcset="https://example.org/a.png 2x" alt="">', 'loads https://example.org/a.png 2x from another site'],
    ['<video poster="https://example.org/a.png"></video>', 'loads https://example.org/a.png from another site'],
    ['<style>p{}</style>', 'has a <style>'],
    ['<p style="color:red">x</p>', 'has the attribute style on a <p>'],
    ['<p onclick="x()">x</p>', 'has the attribute onclick on a <p>'],
    ['<p ONCLICK="x()">x</p>', 'has the attribute onclick on a <p>'],
    ['<a href="javascript:x()">x</a>', 'has a program as href of a <a>'],
    ['<a href=" JavaScript:x()">x</a>', 'has a program as href of a <a>'],
    ['<a href="&#106;avascript:x()">x</a>', 'has a program as href of a <a>'],
    ['<iframe src="/a"></iframe>', 'has a <iframe>'],
    ['<object data="/a"></object>', 'has a <object>'],
    ['<embed src="/a">', 'has a <embed>'],
    ['<form action="https://example.org/"></form>', 'sends a form to https://example.org/'],
    ['<button formaction="https://example.org/">x</button>', 'sends a form to https://example.org/'],
    ['<p>One <em>two</p></em>', 'ends a <p> where a <em> is open'],
    ['<div><p>x</p>', 'ends a <body> where a <div> is open'],
    ['</div>', 'ends a <div> where a <body> is open'],
    ['<p id="a" id="b">x</p>', 'is no sound HTML (duplicate-attribute)'],
    ['<p>1 < 2</p>', 'is no sound HTML (invalid-first-character-of-tag-name)'],
    ['<script type="application/ld+json">{"a":}</script>', 'has structured data that is no JSON'],
  ])('is stopped with %s', (body, fault) => {
    expect(htmlFaults(page(body))).toContain(fault);
  });

  it.each([
    ['<base href="/a/">', 'has a <base>'],
    ['<meta http-equiv="refresh" content="0;url=/a/">', 'sends its readers away by a <meta> refresh'],
    ['<meta http-equiv="Refresh" content="0">', 'sends its readers away by a <meta> refresh'],
    ['<link rel="stylesheet" href="https://example.org/a.css">', 'loads https://example.org/a.css from another site'],
    ['<link rel="icon" href="//example.org/a.png">', 'loads //example.org/a.png from another site'],
  ])('is stopped with %s in its head', (head, fault) => {
    expect(htmlFaults(page('', head))).toEqual([fault]);
  });

  it('may send its readers on where it is there for that', () => {
    const redirect =
      '<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/a/"><body>	<a href="/a/">a</a></body>';
    expect(htmlFaults(redirect, true)).toEqual([]);
    expect(htmlFaults(`${redirect}<script>1</script>`, true)).toEqual(['has a script within the page']);
  });

  it('is read the same when its tags have been seen before', () => {
    const bad = page('<p onclick="x()">x</p>');
    expect(htmlFaults(bad)).toEqual(htmlFaults(bad));
  });
});

const calendar = (...rows: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...rows, 'END:VCALENDAR', ''].join('\r\n');
const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261123T000000Z', 'DTSTART;VALUE=DATE:20270104', 'END:VEVENT'];

describe('a file', () => {
  it.each([
    ['json', '{"a":1}'],
    ['jsonl', '{"a":1}\n{"b":2}\n'],
    ['jsonld', '{"@context":{},"@graph":[]}'],
    ['xml', '<?xml version="1.0"?><a xmlns:b="x"><b:c>1 &lt; 2</b:c></a>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    ['csv', 'a,b\r\n1,"two ""words"",\nin lines"'],
    ['ttl', '@prefix a: <https://example.org/> .\na:b a:c "d"@en .\n'],
    ['ics', calendar(...event)],
    ['ics', calendar()],
    ['txt', 'Łódź\n'],
  ])('of %s is sound: %j', (ending, text) => {
    expect(fileFaults(ending, Buffer.from(text))).toEqual([]);
  });

  it.each([
    ['json', '{"a":1,\n}', 'is no JSON', 2],
    ['jsonl', '{"a":1}\n{"b"}\n', 'is no JSON', 2],
    ['jsonld', '{"a":1}', 'has no @context', undefined],
    ['xml', '<a>\n<b></a>', 'is no well-formed XML', 2],
    ['xml', '<a>\n1 & 2</a>', 'is no well-formed XML', 2],
    ['xml', '<a>\n<x:b/></a>', 'is no well-formed XML', 2],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>', 'has a script in it', 2],
    ['csv', 'a,b\n1\n', 'is no CSV', 2],
    ['csv', 'a,b\n1,"open\n', 'is no CSV', 2],
    ['ttl', '<a> <b> "c" .\n<d> <e> "f .\n', 'is no Turtle', 2],
    ['ics', calendar(...event).replaceAll('\r\n', '\n'), 'does not end in CRLF', undefined],
    ['ics', calendar('X-A:one\ntwo'), 'ends in one of CR and LF alone', 4],
    ['ics', calendar(`X-A:${'a'.repeat(72)}`), 'longer than 75 octets', 4],
    ['ics', calendar('no property'), 'a line is no property', 4],
    ['ics', calendar('BEGIN:VEVENT'), 'VCALENDAR ends where VEVENT is open', 5],
    ['ics', calendar(...event.filter((row) => !row.startsWith('UID'))), 'a VEVENT has no UID', 7],
    ['ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', 'VCALENDAR never ends', undefined],
    ['txt', 'one\ntwo\u0000', 'has a control character in it', 2],
  ])('of %s is stopped: %j', (ending, text, what, line) => {
    const [fault] = fileFaults(ending, Buffer.from(text));
    expect(fault?.what).toContain(what);
    expect(fault?.line).toBe(line);
  });

  it('is stopped where it is not UTF-8', () => {
    expect(fileFaults('txt', Buffer.from([0xe9, 0x20]))).toEqual([{ what: 'is no UTF-8' }]);
  });
});

describe('the record of a fault', () => {
  it.each([
    ['courses/acme/data/index.html', '', 'courses/acme/data.json'],
    ['courses/acme/data.ics', '', 'courses/acme/data.json'],
    ['providers/acme/index.html', '', 'providers/acme.json'],
    ['guides/one/index.html', '', 'guides/one.mdx'],
    ['glossary/ects/index.html', '', 'glossary/ects.mdx'],
    [
      'data/courses.xcri-cap.xml',
      '<a>https://x.example/courses/acme/one/</a>\n<a>https://x.example/courses/acme/two/</a>',
      'courses/acme/two.json',
    ],
    ['data/courses.json', '{\n  "id": "acme/one",\n', 'courses/acme/one.json'],
    ['data/courses.csv', 'id,title\nacme/one,One\nacme/two,Two', 'courses/acme/two.json'],
    ['courses/index.html', '', undefined],
    ['courses/page/2/index.html', '', undefined],
  ])('of %s is found', (path, before, record) => {
    expect(recordOf(path, before)).toBe(record);
  });
});

describe('the gate', () => {
  const run = async (files: Record<string, string>, pages: Record<string, string> = {}, redirects: string[] = []) => {
    const folder = makeFolder(files);
    const gate = lastGate();
    for (const [path, html] of Object.entries(pages)) await gate.page({ path, html });
    for (const path of redirects) gate.redirect?.(path, '/');
    await gate.end?.({ folder, base: '', logger: undefined as never });
    return readdirSync(folder);
  };

  it('lets a sound site through', async () => {
    await expect(run({ 'a.json': '{}', 'b.bin': '\u0000' }, { 'index.html': page('') })).resolves.toHaveLength(2);
  });

  it('stops a site with all that is wrong, by record', async () => {
    const outcome = run(
      {
        'data/courses.json': '[\n{"id": "acme/one"},\n{"id": "acme/two", }\n]',
        'left.html': page('<script>1</script>'),
      },
      { 'courses/acme/one/index.html': page('<p style="x">x</p>') },
    );
    await expect(outcome).rejects.toThrow(
      /^3 faults in what was built:\n {2}courses\/acme\/one\/index\.html \(from content\/courses\/acme\/one\.json\)\n {4}has the attribute style on a <p>\n {2}data\/courses\.json, line 3 \(from content\/courses\/acme\/two\.json\)\n {4}is no JSON.*\n {2}left\.html\n {4}has a script within the page$/,
    );
  });

  it('lets only those pages send readers on that are there for it', async () => {
    const files = {
      'old/index.html': '<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/a/">',
    };
    await expect(run(files, {}, ['old/index.html'])).resolves.toEqual(['old']);
    await expect(run(files)).rejects.toThrow('sends its readers away');
  });
});
