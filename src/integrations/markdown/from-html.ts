/** Running text of a page as Markdown (CommonMark with the tables and footnotes of GitHub). */
import * as words from '#words/markdown.ts';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElementNode = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
const isTextNode = (node: Node) => defaultTreeAdapter.isTextNode(node);

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((row) => row.name === name)?.value;

/** The first element below a node that a test takes. */
const findElement = (nodes: readonly Node[], test: (element: Element) => boolean): Element | undefined => {
  for (const node of nodes) {
    if (!isElementNode(node)) continue;
    const found = test(node) ? node : findElement(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
};

const skipped = new Set('script style template svg nav noscript dialog input select textarea'.split(' '));
const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table ul'.split(
    ' ',
  ),
);
const isBlock = (node: Node): boolean =>
  isElementNode(node) && (blocks.has(node.tagName) || node.childNodes.some(isBlock));

/** What a page shows on a screen alone or on request: ways about, definitions that stand in the glossary. */
const isLeftOut = (element: Element): boolean =>
  skipped.has(element.tagName) ||
  ['popover', 'data-no-print', 'hidden'].some((name) => attribute(element, name) !== undefined) ||
  attribute(element, 'aria-hidden') === 'true' ||
  (attribute(element, 'class') ?? '').split(' ').includes('visually-hidden');

const escape = (text: string): string => text.replace(/[\\`*[\]]|<(?=[\w/!])/g, '\\$&');
const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

/**
 * Writes the text of a page.
 * @param html of the whole page
 * @param address of the page in full: what it links is named in full, for a text is read apart from its site
 */
export const markdownOf = (html: string, address: string): string => {
  const link = (target: string): string | undefined => {
    const url = URL.canParse(target, address) ? new URL(target, address) : undefined;
    if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
    return url.hash && url.href.split('#')[0] === address ? undefined : url.href;
  };

  const inline = (nodes: readonly Node[]): string => nodes.map(phrase).join('');
  const marked = (sign: string, nodes: readonly Node[]): string =>
    inline(nodes).replace(/^(\s*)([^]*?)(\s*)$/, (_, before: string, text: string, after: string) =>
      text ? `${before}${sign}${text}${sign}${after}` : before,
    );
  const phrase = (node: Node): string => {
    if (isTextNode(node)) return escape(node.value.replace(/\u2060/g, '').replace(/\s+/g, ' '));
    if (!isElementNode(node) || isLeftOut(node)) return '';
    const note = /^#source-(\d+)$/.exec(attribute(node, 'href') ?? '')?.[1];
    if (note !== undefined) return `[^${note}]`;
    switch (node.tagName) {
      case 'br':
        return '\n';
      case 'button':
        // Spaces within the tags of a term are not shown.
        return inline(node.childNodes).trim();
      case 'strong':
      case 'b':
      case 'label':
        return marked('**', node.childNodes);
      case 'em':
      case 'i':
        return marked('*', node.childNodes);
      case 'code':
      case 'kbd':
        return marked('`', node.childNodes).replace(/\\(?=[\\`*[\]<])/g, '');
      case 'q':
        return `“${inline(node.childNodes)}”`;
      case 'img':
        return escape(attribute(node, 'alt') ?? '');
      case 'a': {
        const text = inline(node.childNodes).trim();
        const target = link(attribute(node, 'href') ?? '');
        return target === undefined || !text ? text : `[${text}](${target.replace(/[()\s]/g, encodeURIComponent)})`;
      }
      default:
        return inline(node.childNodes);
    }
  };

  const line = (nodes: readonly Node[]): string =>
    inline(nodes)
      .replace(/ *\n */g, '\n')
      .replace(/ +/g, ' ')
      .trim();

  const tableOf = (table: Element): string[] => {
    const rows: string[][] = [];
    let title = '';
    const visit = (node: Node): void => {
      if (!isElementNode(node)) return;
      if (node.tagName === 'caption') title = line(node.childNodes);
      else if (node.tagName === 'tr')
        rows.push(
          node.childNodes.flatMap((cell) =>
            isElementNode(cell)
              ? [
                  blocksOf(cell.childNodes)
                    .join('\n')
                    .replace(/(?<![.!?:;,])\n/g, '; ')
                    .replace(/\s*\n\s*/g, ' ')
                    .replaceAll('|', '\\|'),
                ]
              : [],
          ),
        );
      else node.childNodes.forEach(visit);
    };
    visit(table);
    const [head, ...body] = rows;
    if (!head) return [];
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [...(title ? [title] : []), [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')];
  };

  const listOf = (list: Element): string[] => {
    const items = list.childNodes.flatMap((item) => (isElementNode(item) && !isLeftOut(item) ? [item] : []));
    const notes = items.flatMap((item) => {
      const note = /^source-(\d+)$/.exec(attribute(item, 'id') ?? '')?.[1];
      return note === undefined ? [] : [`[^${note}]: ${blocksOf(item.childNodes).join(' ')}`];
    });
    if (notes.length) return notes;
    const rows = items.flatMap((item, index) => {
      const sign = list.tagName === 'ol' ? `${index + 1}. ` : '- ';
      const text = blocksOf(item.childNodes).join('\n');
      return text ? [sign + indent(text, ' '.repeat(sign.length))] : [];
    });
    return rows.length ? [rows.join('\n')] : [];
  };

  const rowsOf = (list: Element): string[] => {
    let label = '';
    const rows: string[] = [];
    const visit = (node: Node): void => {
      if (!isElementNode(node) || isLeftOut(node)) return;
      if (node.tagName === 'dt') label = line(node.childNodes);
      else if (node.tagName === 'dd') rows.push(`- ${label}: ${indent(blocksOf(node.childNodes).join('\n'), '  ')}`);
      else node.childNodes.forEach(visit);
    };
    list.childNodes.forEach(visit);
    return rows.length ? [rows.join('\n')] : [];
  };

  /** Of a form, its groups, which say something by themselves; else that there is one. */
  const formOf = (form: Element): string[] => {
    const told = form.childNodes.flatMap((node) =>
      isElementNode(node) && attribute(node, 'data-group') !== undefined ? block(node) : [],
    );
    return [words.formOn(address), ...told];
  };

  const block = (element: Element): string[] => {
    if (isLeftOut(element)) return [];
    if (element.tagName === 'form') return formOf(element);
    if (attribute(element, 'role') === 'img') {
      const alternative = attribute(element, 'aria-label');
      return alternative ? [escape(alternative)] : [];
    }
    switch (element.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const text = line(element.childNodes);
        return text ? [`${'#'.repeat(Number(element.tagName[1]))} ${text}`] : [];
      }
      case 'legend': {
        const text = line(element.childNodes);
        return text ? [`## ${text}`] : [];
      }
      case 'table':
        return tableOf(element);
      case 'ul':
      case 'ol':
        return listOf(element);
      case 'dl':
        return rowsOf(element);
      case 'hr':
        return ['---'];
      case 'aside':
      case 'blockquote':
        return [blocksOf(element.childNodes).join('\n\n').replace(/^/gm, '> ')];
      default:
        return blocksOf(element.childNodes);
    }
  };

  /** Blocks of a text: runs of words and marks that stand between them are one each. */
  const blocksOf = (nodes: readonly Node[]): string[] => {
    const made: string[] = [];
    let run: Node[] = [];
    const close = () => {
      const text = line(run);
      if (text) made.push(text);
      run = [];
    };
    for (const node of nodes) {
      if (isElementNode(node) && isBlock(node)) {
        close();
        made.push(...block(node));
      } else run.push(node);
    }
    close();
    return made;
  };

  const { childNodes } = parse(html);
  const root = findElement(childNodes, ({ tagName }) => tagName === 'main');
  return root
    ? `${blocksOf(root.childNodes)
        .join('\n\n')
        .replace(/(^\[\^\d+\]: .*)\n\n(?=\[\^)/gm, '$1\n')}\n`
    : '';
};
