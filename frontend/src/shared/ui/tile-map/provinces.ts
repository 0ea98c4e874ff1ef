/**
 * Where each province-level unit sits on the tile map.
 *
 * Seven columns, so that a tile is still a 44 px target on a 360 px phone; neighbours on the ground
 * stay neighbours on the grid as far as one tile for each unit allows.
 */
export type ProvinceTile = {
  /** First two digits of the GB/T 2260 code. */
  prefix: string;
  zh: string;
  en: string;
  /** ISO 3166-2:CN letters: short enough for a tile when the page is in English. */
  letters: string;
  column: number;
  row: number;
};

const tile = (
  prefix: string,
  zh: string,
  en: string,
  letters: string,
  column: number,
  row: number,
): ProvinceTile => ({ prefix, zh, en, letters, column, row });

export const TILE_COLUMNS = 7;
export const TILE_ROWS = 8;

export const PROVINCE_TILES: readonly ProvinceTile[] = [
  tile('23', '黑龙江', 'Heilongjiang', 'HL', 7, 1),
  tile('15', '内蒙古', 'Inner Mongolia', 'NM', 4, 2),
  tile('11', '北京', 'Beijing', 'BJ', 5, 2),
  tile('21', '辽宁', 'Liaoning', 'LN', 6, 2),
  tile('22', '吉林', 'Jilin', 'JL', 7, 2),
  tile('65', '新疆', 'Xinjiang', 'XJ', 1, 3),
  tile('62', '甘肃', 'Gansu', 'GS', 2, 3),
  tile('64', '宁夏', 'Ningxia', 'NX', 3, 3),
  tile('14', '山西', 'Shanxi', 'SX', 4, 3),
  tile('13', '河北', 'Hebei', 'HE', 5, 3),
  tile('12', '天津', 'Tianjin', 'TJ', 6, 3),
  tile('54', '西藏', 'Tibet', 'XZ', 1, 4),
  tile('63', '青海', 'Qinghai', 'QH', 2, 4),
  tile('61', '陕西', 'Shaanxi', 'SN', 3, 4),
  tile('41', '河南', 'Henan', 'HA', 4, 4),
  tile('37', '山东', 'Shandong', 'SD', 5, 4),
  tile('51', '四川', 'Sichuan', 'SC', 2, 5),
  tile('50', '重庆', 'Chongqing', 'CQ', 3, 5),
  tile('42', '湖北', 'Hubei', 'HB', 4, 5),
  tile('34', '安徽', 'Anhui', 'AH', 5, 5),
  tile('32', '江苏', 'Jiangsu', 'JS', 6, 5),
  tile('31', '上海', 'Shanghai', 'SH', 7, 5),
  tile('53', '云南', 'Yunnan', 'YN', 2, 6),
  tile('52', '贵州', 'Guizhou', 'GZ', 3, 6),
  tile('43', '湖南', 'Hunan', 'HN', 4, 6),
  tile('36', '江西', 'Jiangxi', 'JX', 5, 6),
  tile('33', '浙江', 'Zhejiang', 'ZJ', 6, 6),
  tile('45', '广西', 'Guangxi', 'GX', 3, 7),
  tile('44', '广东', 'Guangdong', 'GD', 4, 7),
  tile('35', '福建', 'Fujian', 'FJ', 5, 7),
  tile('71', '台湾', 'Taiwan', 'TW', 6, 7),
  tile('46', '海南', 'Hainan', 'HI', 3, 8),
  tile('82', '澳门', 'Macao', 'MO', 4, 8),
  tile('81', '香港', 'Hong Kong', 'HK', 5, 8),
];
