import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readEventStream } from '@/shared/api/eventStream';
import { type Detail, isRunning, type WeekPlan } from './plans';

/** Keeps the head of the plan as it is on the server; when the search is over, reads the plan. */
export function useWeekPlanStream(id: string, open: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    void readEventStream(
      `/api/v1/week-plans/${id}/events`,
      ({ event, data }) => {
        if (event !== 'week-plan') return;
        const plan = JSON.parse(data) as WeekPlan;
        queries.setQueryData<Detail>(['week-plan', id], (seen) => seen && { ...seen, plan });
        if (!isRunning(plan.status)) {
          void queries.invalidateQueries({ queryKey: ['week-plan', id] });
          void queries.invalidateQueries({ queryKey: ['week-plans'] });
          end.abort();
        }
      },
      end.signal,
    );
    return () => end.abort();
  }, [queries, id, open]);
}
