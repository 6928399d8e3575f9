/** Parts that other sites and mail programs hang on to every link; they mean nothing here and harm nothing. */
export const isTracking = (key: string): boolean => /^(?:utm_|mc_|[a-z]{1,3}clid$|ref$|_)/.test(key);
