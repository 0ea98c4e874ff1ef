import { useTranslation } from 'react-i18next';
import { talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button } from '@/shared/ui/Button';
import { deliveriesKey } from '../operationQueries';
import type { Delivery, Service } from '../operations';
import styles from './operations.module.css';

/** Sends everything again that was given up and is on the page. */
export function ResendShown({ service, dead }: { service: Service; dead: readonly Delivery[] }) {
  const { t } = useTranslation('operations');
  const act = useAct<'resend'>(
    async () => {
      // One after the other, so that a refusal says how far it came and nothing is sent at once.
      for (const { eventId, subscriber } of dead) {
        await talent.POST('/api/v1/operations/{service}/deliveries/{eventId}/{subscriber}/replay', {
          params: { path: { service, eventId, subscriber } },
        });
      }
    },
    { done: () => t('delivery.resent'), changed: [deliveriesKey(service)] },
  );
  if (dead.length === 0) return null;
  return (
    <div className={styles.bar}>
      <Button onClick={() => act.ask('resend')}>
        {t('delivery.resendAll', { count: dead.length })}
      </Button>
      <ActDialog
        act={act}
        words={() => ({
          title: t('delivery.resendAllTitle', { count: dead.length }),
          text: t('delivery.resendAllText'),
          confirm: t('delivery.resend'),
        })}
      />
    </div>
  );
}
