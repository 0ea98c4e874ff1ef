import { afterEach, describe, expect, it } from 'vitest';
import { changeLanguage } from '@/shared/i18n/i18n';
import {
  formatAmount,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatRelative,
  formatTotal,
} from './format';

afterEach(() => changeLanguage('zh-CN'));

describe('formats', () => {
  it('shows dates in Beijing time', () => {
    expect(formatDate('2026-11-20T17:30:00Z')).toBe('2026年11月21日');
    expect(formatDay('2026-11-20T17:30:00Z')).toBe('11月21日');
    expect(formatDateTime('2026-11-20T01:05:00Z', new Date('2026-11-20T02:00:00Z'))).toBe(
      '11月20日 09:05',
    );
  });

  it('uses 万 and 亿 in Chinese and says the unit in English', async () => {
    expect(formatAmount('865000.00')).toBe('86.5万');
    expect(formatMoney('120000000')).toBe('1.2亿元');
    await changeLanguage('en');
    expect(formatMoney('865000')).toBe('CNY 865K');
  });

  it('says how far away an instant is', () => {
    const now = new Date('2026-11-20T08:00:00Z');
    expect(formatRelative('2026-11-20T11:00:00Z', now)).toBe('3小时后');
    expect(formatRelative('2026-11-18T08:00:00Z', now)).toBe('前天');
  });

  it('is honest about a bounded total', () => {
    expect(formatTotal({ value: 1000, relation: 'GTE' })).toBe('1,000+');
    expect(formatTotal({ value: 12, relation: 'EQ' })).toBe('12');
  });
});
