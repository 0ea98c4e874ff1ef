import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '@/shared/routing/useFilters';
import { Button } from '@/shared/ui/Button';
import { FilterBar } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { OperationsTabs } from '../components/OperationsTabs';
import styles from '../components/operations.module.css';
import { SecretDialog } from '../components/SecretDialog';
import { ServiceFilter } from '../components/ServiceFilter';
import { WebhookCard } from '../components/WebhookCard';
import { WebhookForm } from '../components/WebhookForm';
import { webhooksQuery } from '../operationQueries';
import { type Service, serviceOf } from '../operations';

/** Who outside is told of a service's events. */
export default function WebhooksPage() {
  const { t } = useTranslation('operations');
  const { values, set } = useFilters('service');
  const service = serviceOf(values.service);
  return (
    <>
      <PageHeader title={t('webhooks.title')} lead={t('webhooks.lead')} />
      <OperationsTabs />
      <FilterBar label={t('filter')}>
        <ServiceFilter value={service} onChange={(value) => set('service', value)} />
      </FilterBar>
      <Webhooks key={service} service={service} />
    </>
  );
}

function Webhooks({ service }: { service: Service }) {
  const { t } = useTranslation('operations');
  const webhooks = useQuery(webhooksQuery(service));
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('webhook.new')}
    </Button>
  );
  return (
    <div className={styles.page}>
      {adding && (
        <WebhookForm
          service={service}
          onCancel={() => setAdding(false)}
          onCreated={(made) => {
            setAdding(false);
            setSecret(made);
          }}
        />
      )}
      <QueryView query={webhooks}>
        {(items) =>
          items.length === 0 ? (
            !adding && (
              <EmptyState
                icon="send"
                title={t('webhooks.empty')}
                hint={t('webhooks.emptyHint')}
                action={add}
              />
            )
          ) : (
            <>
              {!adding && <div>{add}</div>}
              <ul className={styles.page} aria-label={t('webhooks.title')}>
                {items.map((webhook) => (
                  <li key={webhook.id}>
                    <WebhookCard service={service} webhook={webhook} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </div>
  );
}
