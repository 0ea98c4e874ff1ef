const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
});

/** 11月24日周二, of a date without a time. */
export function dayLabel(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
