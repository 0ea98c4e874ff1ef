import { queryOptions } from '@tanstack/react-query';
import { body, talent } from '@/shared/api/clients';
import type { Service } from './operations';

export const webhooksKey = (service: Service) => ['webhooks', service];
export const deliveriesKey = (service: Service) => ['deliveries', service];

export const webhooksQuery = (service: Service) =>
  queryOptions({
    queryKey: webhooksKey(service),
    queryFn: ({ signal }) =>
      body(
        talent.GET('/api/v1/operations/{service}/webhooks', {
          params: { path: { service } },
          signal,
        }),
      ).then(({ items }) => items),
  });
