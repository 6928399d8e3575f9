/** Single values tried against the schema's own rules, so that no second rule has to be kept beside them. */
import { currencyCode, httpsUrl, isCountryCode, isLanguageTag, partialDate } from '#schemas/values.ts';

export const isPartialDate = (date: string): boolean => partialDate.safeParse(date).success;
export const isCurrency = (code: string): boolean => currencyCode.safeParse(code).success;
export const isHttpsUrl = (url: string): boolean => httpsUrl.safeParse(url).success;
export { isCountryCode, isLanguageTag };
