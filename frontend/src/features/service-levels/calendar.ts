import { beijingDate } from '@/shared/format/beijing';

interface CalendarDay {
  day: string;
  worked: boolean;
}

/** This year, the next ones, and the last. */
export function yearsAround(now: Date): string[] {
  const year = Number(beijingDate(now).slice(0, 4));
  return [year, year + 1, year + 2, year - 1].map(String);
}

/** What differs from Monday to Friday: weekdays off, and weekend days that are worked. */
export function daysOffOf(days: CalendarDay[]): { off: string[]; made: string[] } {
  const weekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const shown = ({ day }: CalendarDay) => day.slice(5);
  return {
    off: days.filter((one) => !one.worked && !weekend(one.day)).map(shown),
    made: days.filter((one) => one.worked && weekend(one.day)).map(shown),
  };
}
