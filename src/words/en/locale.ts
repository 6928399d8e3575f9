/** The language of the interface and the habits of its numbers and dates, as a BCP 47 tag. */
export const locale = 'en-GB';
/** Currencies whose own sign the language would replace by a code, and readers know: ISO 4217. */
export const signedCurrencies: readonly string[] = [];
