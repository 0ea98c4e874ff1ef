/**
 * The digits of a region's code that its parts share: `440300` and `4403` are the same city, `CN`
 * is everything.
 */
export function regionPrefix(region: string): string {
  if (region === 'CN') return '';
  let prefix = region;
  while (prefix.length > 2 && prefix.endsWith('00')) prefix = prefix.slice(0, -2);
  return prefix;
}

/** Six digits of a region or a union's code, as code lists have it; undefined for the country. */
export function regionCode(region: string): string | undefined {
  return region === 'CN' ? undefined : regionPrefix(region).padEnd(6, '0');
}
