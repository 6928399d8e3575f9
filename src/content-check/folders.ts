/** Folder of `content/` in which the import keeps what it last read of each feed; nothing publishes it. */
export const importsFolder = 'imports';

/** Folder of `content/` in which records wait that lack what a record must have; nothing publishes it. */
export const draftsFolder = 'drafts';

/** Folder of `content/` with the courses of the last releases, packed. */
export const releaseDataFolder = 'release-data';

/** Whether a folder of `content/` is one of a language: it is called by its tag of two letters (ISO 639-1). */
export const isLanguageFolder = (name: string): boolean => /^[a-z]{2}$/.test(name);
