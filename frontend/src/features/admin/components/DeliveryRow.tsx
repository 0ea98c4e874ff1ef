import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { talent } from '@/shared/api/clients';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { deliveriesKey } from '../operationQueries';
import { type Delivery, deliveryTone, eventKey, type Service } from '../operations';
import styles from './operations.module.css';

/** One event on its way to one subscriber; sending it twice does no harm. */
export function DeliveryRow({
  service,
  delivery,
  receiver,
}: {
  service: Service;
  delivery: Delivery;
  receiver: string;
}) {
  const { t } = useTranslation('operations');
  const queries = useQueryClient();
  const { eventId, subscriber } = delivery;
  const send = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/operations/{service}/deliveries/{eventId}/{subscriber}/replay', {
        params: { path: { service, eventId, subscriber } },
      }),
    onSuccess: () => {
      toast.success(t('delivery.resent'));
      return queries.invalidateQueries({ queryKey: deliveriesKey(service) });
    },
  });
  const name = t(`event.${eventKey(delivery.type)}`, delivery.type);
  return (
    <article className={styles.row}>
      <div className={styles.main}>
        <h2 className={styles.rowTitle}>{t('delivery.title', { event: name, receiver })}</h2>
        <p className={styles.faint}>
          {[
            formatDateTime(delivery.occurredAt),
            delivery.attempts > 0 &&
              t('delivery.attempts', {
                count: delivery.attempts,
                shown: formatNumber(delivery.attempts),
              }),
            delivery.deliveredAt &&
              t('delivery.deliveredAt', { at: formatDateTime(delivery.deliveredAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {delivery.lastError && (
          <p className={styles.bad}>{t('delivery.lastError', { error: delivery.lastError })}</p>
        )}
        <p className={styles.faint}>
          {t('delivery.subject')} <code className={styles.code}>{delivery.subject}</code>
        </p>
        {send.isError && <ProblemNote error={send.error} />}
      </div>
      <div className={styles.side}>
        <StatusTag tone={deliveryTone[delivery.status]}>
          {t(`delivery.status.${delivery.status}`)}
        </StatusTag>
        {delivery.status !== 'PENDING' && (
          <Button
            busy={send.isPending}
            aria-label={t('delivery.resendAria', { event: name, receiver })}
            onClick={() => send.mutate()}
          >
            {t('delivery.resend')}
          </Button>
        )}
      </div>
    </article>
  );
}
