/** "464 kB", "1.2 MB": thousands, as disks and networks count. */
export const formatBytes = (bytes: number): string => {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'B'] : bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' || (unit === 'kB' && value < 9.95) ? 1 : 0;
  return `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value)} ${unit}`;
};
