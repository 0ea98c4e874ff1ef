import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';

export type Dimension = 'REGION' | 'INDUSTRY' | 'KIND' | 'MONTH';
/** `region` is a code, a prefix of one, or `CN`. */
export type FigureFilter = {
  from: string;
  to: string;
  region?: string;
  industry?: string;
  kind?: 'TECHNICAL_SERVICE' | 'JOINT_RESEARCH' | 'MANAGEMENT' | 'SKILL_TRAINING';
};

export const summaryQuery = (query: FigureFilter) =>
  queryOptions({
    queryKey: ['statistics', 'summary', query],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/statistics/summary', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const breakdownQuery = (dimension: Dimension, filter: FigureFilter) =>
  queryOptions({
    queryKey: ['statistics', 'by', dimension, filter],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/statistics/by', {
          params: { query: { dimension, ...filter } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
