/** The divisions from the whole country down to a region, as statistics name them. */
export function pathTo(region: string): string[] {
  const prefix = prefixOf(region);
  const path = ['CN'];
  for (let digits = 2; digits <= prefix.length; digits += 2) {
    path.push(prefix.slice(0, digits));
  }
  return path;
}

/** `440300` and `4403` are the same city; `CN` is everything. */
export function prefixOf(region: string): string {
  if (region === 'CN') return '';
  let prefix = region;
  while (prefix.length > 2 && prefix.endsWith('00')) prefix = prefix.slice(0, -2);
  return prefix;
}

/** The region asked for if the officer may see it, else that of their own union. */
export function regionInScope(asked: string | undefined, scope: string): string {
  return asked !== undefined && prefixOf(asked).startsWith(prefixOf(scope)) ? asked : scope;
}

/** The way down from the officer's own union to the region shown. */
export function breadcrumb(region: string, scope: string): string[] {
  const own = prefixOf(scope).length;
  return pathTo(region).filter((code) => prefixOf(code).length >= own);
}

/** Whether anything lies below: a county is the last division that figures know. */
export function hasChildren(region: string): boolean {
  return prefixOf(region).length < 6;
}
