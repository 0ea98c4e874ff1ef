import { PROVINCE_TILES } from './provinces';

export const SHADES = 5;

export type TileValue = { code: string; value: number };

/** Sums values by province, whatever the length of their region codes. */
export function byProvince(values: readonly TileValue[]): Map<string, number> {
  const known = new Set(PROVINCE_TILES.map((tile) => tile.prefix));
  const sums = new Map<string, number>();
  for (const { code, value } of values) {
    const prefix = code.slice(0, 2);
    if (known.has(prefix)) {
      sums.set(prefix, (sums.get(prefix) ?? 0) + value);
    }
  }
  return sums;
}

/**
 * Upper bounds of the five shades, at quantiles of the values above zero.
 *
 * Quantiles, because a handful of coastal provinces would otherwise leave every other tile in the
 * palest shade. Fewer distinct values give fewer shades.
 */
export function shadeBounds(values: Iterable<number>): number[] {
  const sorted = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) {
    return [];
  }
  const bounds = new Set<number>();
  for (let step = 1; step <= SHADES; step++) {
    const index = Math.ceil((sorted.length * step) / SHADES) - 1;
    bounds.add(sorted[Math.max(0, index)] as number);
  }
  return [...bounds];
}

/** 0 for nothing, 1 (palest) to 5 (strongest) else. The strongest shade always means the highest values. */
export function shadeOf(value: number, bounds: readonly number[]): number {
  if (value <= 0 || bounds.length === 0) {
    return 0;
  }
  const index = bounds.findIndex((bound) => value <= bound);
  return SHADES - (bounds.length - 1 - (index === -1 ? bounds.length - 1 : index));
}
