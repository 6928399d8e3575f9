/** How high a frame must be in a place of any width, as one value of CSS: words need more lines where it is narrow. */

/** What a page in a frame needs: so many pixels of height at so many of width. */
export interface Measure {
  readonly width: number;
  readonly height: number;
}

/** Widths at which a frame is measured, from the narrowest place that it is for. */
export const measuredWidths = (narrowest: number): number[] =>
  Array.from({ length: 25 }, (_, step) => narrowest + step * 40);

/** A line through heights: so much at no width, and so much less for each pixel. */
interface Line {
  readonly start: number;
  readonly fall: number;
}

const valueOf = ({ start, fall }: Line, width: number): number => start - fall * width;

const between = (first: Measure, last: Measure): Line => {
  const fall = (first.height - last.height) / (last.width - first.width);
  return { start: first.height + fall * first.width, fall };
};

/** The measures between which the heights sag: every other lies on or above the lines that join these. */
const cornersOf = (measures: readonly Measure[]): Measure[] => {
  const corners: Measure[] = [];
  for (const measure of measures) {
    for (;;) {
      const [before, last] = corners.slice(-2);
      if (!before || !last || valueOf(between(before, measure), last.width) > last.height) break;
      corners.pop();
    }
    corners.push(measure);
  }
  return corners;
};

/** A few of the corners, with both ends. */
const some = (corners: readonly Measure[], most: number): Measure[] =>
  corners.length <= most
    ? [...corners]
    : Array.from({ length: most }, (_, at) => corners[Math.round((at * (corners.length - 1)) / (most - 1))]).flatMap(
        (corner) => corner ?? [],
      );

/** Most lines that the heights between two steps are put together from. */
const mostLines = 3;

/** A fall from one measure to the next by more than this share is a step: what is shown is laid out otherwise. */
const stepShare = 0.15;

/** Measures in parts between which the height falls in a step. */
const partsOf = (measures: readonly Measure[]): Measure[][] => {
  const parts: Measure[][] = [];
  for (const measure of measures) {
    const before = parts.at(-1)?.at(-1);
    if (before && measure.height >= before.height * (1 - stepShare)) parts.at(-1)?.push(measure);
    else parts.push([measure]);
  }
  return parts;
};

/** The heights of a part as terms of which the greatest counts. */
const termsOf = (measures: readonly Measure[]): string[] => {
  const least = Math.min(...measures.map(({ height }) => height));
  const corners = some(cornersOf(measures), mostLines + 1);
  const lines = corners.slice(1).flatMap((corner, at): Line[] => {
    const before = corners[at];
    const line = before && between(before, corner);
    if (!before || !line || line.fall <= 0) return [];
    const lacking = measures
      .filter(({ width }) => width >= before.width && width <= corner.width)
      .map(({ width, height }) => height - valueOf(line, width));
    return [{ ...line, start: line.start + Math.max(0, ...lacking) }];
  });
  // What no line reaches, because it is higher where it is wider, holds everywhere.
  const reached = (width: number) => Math.max(least, ...lines.map((line) => valueOf(line, width)));
  const floor = Math.max(
    least,
    ...measures.flatMap(({ width, height }) => (height > reached(width) + 1 ? [height] : [])),
  );
  return [
    `${Math.ceil(floor)}px`,
    ...lines.map(({ start, fall }) => `calc(${Math.ceil(start)}px - ${Math.floor(fall * 10_000) / 100}cqi)`),
  ];
};

const greatest = (terms: readonly string[]): string =>
  terms.length > 1 ? `max(${terms.join(',')})` : (terms[0] ?? '');

/** So steep that it counts for nothing a tenth of a pixel on. */
const steep = 10_000;

/**
 * The height of a frame as CSS counts it from the width of the box around it, so that nothing is cut off at any measure
 * and little room stays empty. The box must be a container of CSS (`container-type: inline-size`).
 * @param measures by width, the narrowest first
 */
export const heightFor = (measures: readonly Measure[]): string => {
  const parts = partsOf(measures);
  return greatest(
    parts.flatMap((part, at) => {
      const next = parts[at + 1]?.[0];
      const terms = termsOf(part);
      // A part counts up to the first width of the next.
      return next ? [`min(${greatest(terms)},calc(${next.width * steep}px - ${steep * 100}cqi))`] : terms;
    }),
  );
};
