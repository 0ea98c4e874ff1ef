import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { StatusTag } from '@/shared/ui/StatusTag';
import { deliveriesKey, webhooksKey } from '../operationQueries';
import { eventKey, type Service, type Webhook } from '../operations';
import styles from './operations.module.css';
import { SecretDialog } from './SecretDialog';

type Action = 'pause' | 'activate' | 'replay' | 'secret' | 'remove';

const dayMs = 24 * 60 * 60 * 1000;

/** One address outside: what it gets, how it stands, and what can be done about it. */
export function WebhookCard({ service, webhook }: { service: Service; webhook: Webhook }) {
  const { t } = useTranslation('operations');
  const [secret, setSecret] = useState<string>();
  const params = { path: { service, id: webhook.id } };
  const perform = async (action: Action, reason: string): Promise<unknown> => {
    const base = '/api/v1/operations/{service}/webhooks/{id}';
    switch (action) {
      case 'pause':
        return talent.POST(`${base}/pause`, { params, body: { reason } });
      case 'activate':
        return talent.POST(`${base}/activation`, { params });
      case 'replay': {
        const since = new Date(Date.now() - dayMs).toISOString();
        return talent.POST(`${base}/replay`, { params, body: { since } });
      }
      case 'secret':
        return body(talent.POST(`${base}/secret`, { params })).then((made) =>
          setSecret(made.secret),
        );
      case 'remove':
        return talent.DELETE(base, { params });
    }
  };
  const act = useAct<Action>(perform, {
    done: (action) => t(`webhook.act.${action}Done`),
    changed: [webhooksKey(service), deliveriesKey(service)],
  });
  const acts: Action[] = webhook.active
    ? ['pause', 'replay', 'secret', 'remove']
    : ['activate', 'secret', 'remove'];
  return (
    <Card
      title={webhook.description}
      extra={
        <StatusTag tone={webhook.active ? 'good' : 'warn'}>
          {t(webhook.active ? 'webhook.active' : 'webhook.inactive')}
        </StatusTag>
      }
    >
      <div className={styles.stack}>
        <code className={styles.address}>{webhook.url}</code>
        <Facts
          facts={[
            [
              t('webhook.types'),
              webhook.types
                .map((type) => (type === '*' ? t('event.all') : t(`event.${eventKey(type)}`, type)))
                .join('、'),
            ],
            [t('webhook.disabledReason'), webhook.disabledReason],
            [
              t('webhook.deliveredAt'),
              webhook.deliveredAt ? formatDateTime(webhook.deliveredAt) : t('webhook.never'),
            ],
            [t('webhook.createdAt'), formatDateTime(webhook.createdAt)],
          ]}
        />
        <div className={styles.bar}>
          {acts.map((action) => (
            <Button
              key={action}
              kind={action === 'remove' ? 'danger' : action === 'activate' ? 'primary' : 'default'}
              onClick={() => act.ask(action)}
            >
              {t(`webhook.act.${action}`)}
            </Button>
          ))}
        </div>
      </div>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`webhook.act.${action}Title`),
          text: t(`webhook.act.${action}Text`, { name: webhook.description }),
          confirm: t(`webhook.act.${action}`),
        })}
        danger={(action) => action === 'remove'}
        reason={(action) => action === 'pause'}
      />
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </Card>
  );
}
