/** HTML of parts that stand on many pages, kept for the length of a build. */

/** Most parts that are kept: then it begins anew, so that memory is bounded whatever the directory holds. */
const most = 20_000;

const kept = new Map<string, string>();

/** The HTML of a part: rendered where its name is new, or at every call while editing. */
export const keepHtml = async (name: string, render: () => Promise<string>): Promise<string> => {
  const known = import.meta.env.PROD ? kept.get(name) : undefined;
  if (known !== undefined) return known;
  const html = await render();
  if (kept.size >= most) kept.clear();
  kept.set(name, html);
  return html;
};
