/** Words of the card of a course, at build and in the browser. */

/** After the name of the provider. */
export const onPlatform = (platform: string): string => ` on ${platform}`;
