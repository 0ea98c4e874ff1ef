import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { useFilters } from '@/shared/routing/useFilters';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState } from '@/shared/ui/states';
import { DeliveryRow } from '../components/DeliveryRow';
import { OperationsTabs } from '../components/OperationsTabs';
import styles from '../components/operations.module.css';
import { ResendShown } from '../components/ResendShown';
import { ServiceFilter } from '../components/ServiceFilter';
import { deliveriesKey, webhooksQuery } from '../operationQueries';
import {
  type Delivery,
  type Service,
  serviceOf,
  services,
  subscriberOf,
  webhookOf,
} from '../operations';

const statuses: Delivery['status'][] = ['PENDING', 'DELIVERED', 'DEAD'];

/** What was sent to whom, what is on its way, and what was given up. */
export default function DeliveriesPage() {
  const { t } = useTranslation('operations');
  const { values, set } = useFilters('service', 'status', 'subscriber');
  const service = serviceOf(values.service);
  const status = statuses.find((known) => known === values.status);
  const webhooks = useQuery(webhooksQuery(service)).data ?? [];
  const receivers = [
    ...services
      .filter((one) => one !== service)
      .map((one) => ({ value: one as string, label: t(`service.${one}`) })),
    ...webhooks.map((one) => ({ value: subscriberOf(one), label: one.description })),
  ];
  // One that was chosen for another service means nothing here.
  const subscriber = receivers.find(({ value }) => value === values.subscriber)?.value;
  const pages = usePages([...deliveriesKey(service), status, subscriber], (cursor) =>
    body(
      talent.GET('/api/v1/operations/{service}/deliveries', {
        params: { path: { service }, query: { status, subscriber, limit: 20, cursor } },
      }),
    ),
  );
  const receiver = (delivery: Delivery) => {
    const ours = services.find((known: Service) => known === delivery.subscriber);
    if (ours) return t(`service.${ours}`);
    return webhookOf(delivery, webhooks)?.description ?? t('delivery.removedReceiver');
  };
  return (
    <>
      <PageHeader title={t('deliveries.title')} lead={t('deliveries.lead')} />
      <OperationsTabs />
      <FilterBar label={t('filter')}>
        <ServiceFilter value={service} onChange={(value) => set('service', value)} />
        <FilterSelect
          label={t('delivery.statusLabel')}
          value={status}
          any={t('any')}
          options={statuses.map((value) => ({ value, label: t(`delivery.status.${value}`) }))}
          onChange={(value) => set('status', value)}
        />
        <FilterSelect
          label={t('delivery.receiver')}
          value={subscriber}
          any={t('any')}
          options={receivers}
          onChange={(value) => set('subscriber', value)}
        />
      </FilterBar>
      <div className={styles.page}>
        <ResendShown
          service={service}
          dead={pages.items.filter((delivery) => delivery.status === 'DEAD')}
        />
        <div>
          <PagedList
            pages={pages}
            keyOf={(delivery) => delivery.eventId + delivery.subscriber}
            label={t('deliveries.title')}
            empty={
              <EmptyState
                icon="check"
                title={t('deliveries.empty')}
                hint={t('deliveries.emptyHint')}
              />
            }
          >
            {(delivery) => (
              <DeliveryRow service={service} delivery={delivery} receiver={receiver(delivery)} />
            )}
          </PagedList>
        </div>
      </div>
    </>
  );
}
