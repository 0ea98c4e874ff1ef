import { regionPrefix } from '@/shared/ui/codes/regions';

/** The divisions from the whole country down to a region, as statistics name them. */
export function pathTo(region: string): string[] {
  const prefix = regionPrefix(region);
  const path = ['CN'];
  for (let digits = 2; digits <= prefix.length; digits += 2) {
    path.push(prefix.slice(0, digits));
  }
  return path;
}

/** The region asked for if the officer may see it, else that of their own union. */
export function regionInScope(asked: string | undefined, scope: string): string {
  return asked !== undefined && regionPrefix(asked).startsWith(regionPrefix(scope)) ? asked : scope;
}

/** The way down from the officer's own union to the region shown. */
export function breadcrumb(region: string, scope: string): string[] {
  const own = regionPrefix(scope).length;
  return pathTo(region).filter((code) => regionPrefix(code).length >= own);
}

/** Whether anything lies below: a county is the last division that figures know. */
export function hasChildren(region: string): boolean {
  return regionPrefix(region).length < 6;
}
