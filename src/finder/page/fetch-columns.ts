/** Fetches one file of a comparison. */
import type { ComparisonFile } from '#domain/comparison-file.ts';
import { sitePath } from '#dom/address.ts';

/** The JSON at an address. @throws where it cannot be fetched */
export const jsonAt = async (path: string, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};

/** The courses of a file. @throws where it cannot be fetched */
export const fetchColumns = async (name: string, signal: AbortSignal): Promise<ComparisonFile> =>
  (await jsonAt(sitePath(`/compare/${name}.json`), signal)) as ComparisonFile;
