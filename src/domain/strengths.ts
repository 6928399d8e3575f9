import type { SourceRecord } from '#schemas/source.ts';

/** How the strength of a source is written, and what it means for a reader. */
export const strengthLabels: Record<SourceRecord['strength'], { label: string; meaning: string }> = {
  official: { label: 'Official', meaning: 'law, government, a regulator, or an intergovernmental or standards body' },
  statistics: { label: 'Statistics', meaning: 'official statistics' },
  research: { label: 'Research', meaning: 'peer-reviewed, or a study that states its method' },
  survey: { label: 'Survey', meaning: 'what people said when asked; who asked and how many is noted' },
  provider: { label: 'Provider', meaning: 'an institution about its own courses or rules' },
  secondary: { label: 'Secondary', meaning: 'somebody reporting what others found or decided' },
  vendor: { label: 'Vendor', meaning: 'somebody who sells what the claim is about' },
};
