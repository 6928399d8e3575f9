import { keys } from './saved.ts';

/** The stored shortlist that could not be read, or only in part. */
export const readDamaged = (): string | null => {
  try {
    return localStorage.getItem(keys.damaged);
  } catch {
    return null;
  }
};

export const forgetDamaged = (): void => {
  try {
    localStorage.removeItem(keys.damaged);
  } catch {
    // Nothing was kept, so nothing is left.
  }
};
