/** A QR code drawn in the page, of a text that fits into one. */
import { codeName } from '#words/shortlist.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Blank fields around a code, as its standard asks for. */
const quiet = 4;

/**
 * The code as a picture; its library is fetched when it is first asked for.
 * @returns undefined where the text is too long for a code
 * @throws where the library cannot be fetched
 */
export const drawCode = async (text: string): Promise<SVGSVGElement | undefined> => {
  const { default: qrcode } = await import('qrcode-generator');
  const code = qrcode(0, 'L');
  code.addData(text);
  try {
    code.make();
  } catch {
    return undefined;
  }
  const count = code.getModuleCount();
  const places = Array.from({ length: count * count }, (_, at) => [Math.floor(at / count), at % count] as const);
  const dark = places.filter(([row, column]) => code.isDark(row, column));
  const picture = document.createElementNS(svg, 'svg');
  const side = count + 2 * quiet;
  picture.setAttribute('viewBox', `0 0 ${side} ${side}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', codeName);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', dark.map(([row, column]) => `M${column + quiet} ${row + quiet}h1v1h-1z`).join(''));
  picture.append(path);
  return picture;
};
