import { describe, expect, it } from 'vitest';
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from './provinces';
import { byProvince, shadeBounds, shadeOf } from './shade';

describe('tile map', () => {
  it('gives each of the 34 province-level units its own place', () => {
    const places = new Set(PROVINCE_TILES.map((tile) => `${tile.column}/${tile.row}`));
    expect(PROVINCE_TILES).toHaveLength(34);
    expect(places.size).toBe(34);
    expect(new Set(PROVINCE_TILES.map((tile) => tile.prefix)).size).toBe(34);
    for (const tile of PROVINCE_TILES) {
      expect(tile.column).toBeLessThanOrEqual(TILE_COLUMNS);
      expect(tile.row).toBeLessThanOrEqual(TILE_ROWS);
    }
  });

  it('sums counties and cities into their province and leaves unknown codes out', () => {
    const sums = byProvince([
      { code: '440306', value: 2 },
      { code: '440100', value: 3 },
      { code: '32', value: 1 },
      { code: '990000', value: 7 },
    ]);
    expect([...sums]).toEqual([
      ['44', 5],
      ['32', 1],
    ]);
  });

  it('shades the highest value strongest and nothing not at all', () => {
    const bounds = shadeBounds([0, 1, 2, 3, 4, 100]);
    expect(shadeOf(0, bounds)).toBe(0);
    expect(shadeOf(1, bounds)).toBe(1);
    expect(shadeOf(4, bounds)).toBe(4);
    expect(shadeOf(100, bounds)).toBe(5);
  });

  it('keeps the strongest shade when only one value exists', () => {
    expect(shadeOf(7, shadeBounds([7, 7]))).toBe(5);
    expect(shadeOf(7, shadeBounds([]))).toBe(0);
  });
});
