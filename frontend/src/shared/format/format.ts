import { currentLanguage } from '@/shared/i18n/i18n';

/** Business days and reports are those of Beijing time, whatever the reader's clock says. */
const timeZone = 'Asia/Shanghai';

const formatters = new Map<string, Intl.DateTimeFormat>();

function dateFormatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = currentLanguage() === 'en' ? 'en-GB' : 'zh-CN';
  const key = `${language}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const created = new Intl.DateTimeFormat(language, { timeZone, ...options });
  formatters.set(key, created);
  return created;
}

/** 2026年11月20日 / 20 November 2026 */
export function formatDate(instant: string): string {
  return dateFormatter({ year: 'numeric', month: 'long', day: 'numeric' }).format(
    new Date(instant),
  );
}

/** 11月20日 / 20 November, where the year is plain */
export function formatDay(instant: string): string {
  return dateFormatter({ month: 'long', day: 'numeric' }).format(new Date(instant));
}

/** 11月20日 18:05 (with the year when it is another one) */
export function formatDateTime(instant: string, now = new Date()): string {
  const date = new Date(instant);
  const year = dateFormatter({ year: 'numeric' });
  return dateFormatter({
    ...(year.format(date) === year.format(now) ? {} : { year: 'numeric' }),
    month: currentLanguage() === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(date);
}

/** 2026年11月 / Nov 2026, from `2026-11` */
export function formatMonth(month: string): string {
  return dateFormatter({
    year: 'numeric',
    month: currentLanguage() === 'en' ? 'short' : 'long',
  }).format(new Date(`${month}-15T00:00:00Z`));
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** 3小时后 / 2天前 / in 3 hours */
export function formatRelative(instant: string, now = new Date()): string {
  const distance = new Date(instant).getTime() - now.getTime();
  const words = new Intl.RelativeTimeFormat(currentLanguage(), { numeric: 'auto' });
  for (const [unit, size] of steps) {
    if (Math.abs(distance) >= size) return words.format(Math.round(distance / size), unit);
  }
  return words.format(0, 'minute');
}

export function isPast(instant: string, now = new Date()): boolean {
  return new Date(instant).getTime() < now.getTime();
}

/** A count with grouping; from ten thousand on with 万 / 亿 in Chinese, K / M in English. */
export function formatCount(value: number): string {
  return compactFrom(value, 10_000, 1);
}

/** The exact number with grouping. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: digits }).format(value);
}

/** An amount of money, without its unit: 86.5万 / 865K. The unit is the figure's (元 / CNY). */
export function formatAmount(decimal: string | number): string {
  return compactFrom(Number(decimal), 10_000, 2);
}

/** An amount with its unit: 86.5万元 / CNY 865K */
export function formatMoney(decimal: string | number): string {
  const amount = formatAmount(decimal);
  return currentLanguage() === 'en' ? `CNY ${amount}` : `${amount}元`;
}

function compactFrom(value: number, threshold: number, digits: number): string {
  return new Intl.NumberFormat(currentLanguage(), {
    notation: Math.abs(value) >= threshold ? 'compact' : 'standard',
    maximumFractionDigits: Math.abs(value) >= threshold ? digits : 2,
  }).format(value);
}

/** 2.3 MB */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, bytes / 1_000))} KB`
    : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}

/** A search's total, honest about its bound: "1,000+" when there are more. */
export function formatTotal(total: { value: number; relation: string }): string {
  return total.relation === 'EQ' ? formatNumber(total.value) : `${formatNumber(total.value)}+`;
}
