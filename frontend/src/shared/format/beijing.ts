import { formatDateTime } from './format';

/** Visits are agreed in Beijing time, whatever the clock of the device says. */
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `2026-11-20` and `09:30` in Beijing as an instant. */
export function beijingInstant(date: string, time: string): string {
  return new Date(`${date}T${time}:00+08:00`).toISOString();
}

/** The Beijing date of an instant, as a date field takes it. */
export function beijingDate(instant: Date): string {
  return parts.format(instant);
}

/** The Beijing month of an instant: `2026-11`. */
export function beijingMonth(instant: Date): string {
  return beijingDate(instant).slice(0, 7);
}

/** The month `count` months after (before, if negative) a month. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = new Date(Date.UTC(year, number - 1 + count, 1));
  return date.toISOString().slice(0, 7);
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
});

/** 11月24日 09:30 – 11:30; the date again only where the end is on another day. */
export function formatTimeRange(start: string, end: string): string {
  const sameDay = beijingDate(new Date(start)) === beijingDate(new Date(end));
  return `${formatDateTime(start)} – ${sameDay ? clock.format(new Date(end)) : formatDateTime(end)}`;
}
