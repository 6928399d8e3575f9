/** Guides past the day by which they should be checked again, the longest overdue first. The day itself is still in time. */
export const dueGuides = <G extends { readonly reviewBy: string }>(
  guides: readonly G[],
  on: string,
): (G & { readonly daysOver: number })[] =>
  guides
    .filter(({ reviewBy }) => reviewBy < on)
    .map((guide) => ({ ...guide, daysOver: Math.round((Date.parse(on) - Date.parse(guide.reviewBy)) / 86_400_000) }))
    .sort((a, b) => b.daysOver - a.daysOver);
