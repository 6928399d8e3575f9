/** Folder of `content/` in which the import keeps what it last read of each feed; nothing publishes it. */
export const importsFolder = 'imports';

/** Folder of `content/` in which records wait that lack what a record must have; nothing publishes it. */
export const draftsFolder = 'drafts';

/** What a folder of `content/` is called that holds a language: its tag of two letters (ISO 639-1). */
export const languageFolder = /^[a-z]{2}$/;
