import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, ifMatch, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDate } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import styles from '../components/verification.module.css';
import { enterpriseTone } from '../tones';

type Enterprise = components['schemas']['Enterprise'];

/** One enterprise, to approve or to reject with a reason. */
export default function EnterprisePage() {
  const { id = '' } = useParams();
  const enterprise = useQuery({
    queryKey: ['enterprise', id],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/enterprises/{id}', { params: { path: { id } }, signal })),
  });
  return <PageView query={enterprise}>{(found) => <Detail enterprise={found} />}</PageView>;
}

function Detail({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation(['verification', 'work']);
  const act = useAct<'approval' | 'rejection'>(
    (action, reason) => {
      const params = { path: { id: enterprise.id }, header: ifMatch(enterprise.version) };
      return action === 'approval'
        ? matching.POST('/api/v1/enterprises/{id}/approval', { params })
        : matching.POST('/api/v1/enterprises/{id}/rejection', { params, body: { reason } });
    },
    {
      done: (action) => t(`enterprise.${action}Done`),
      changed: [['enterprise', enterprise.id], ['enterprises']],
    },
  );
  return (
    <>
      <PageHeader
        title={enterprise.name}
        back={{ to: '/union/verification/enterprises', label: t('tab.enterprises') }}
        meta={
          <StatusTag tone={enterpriseTone[enterprise.status]}>
            {t(`enterprise.status.${enterprise.status}`)}
          </StatusTag>
        }
      />
      <Columns
        asideFirst
        aside={
          enterprise.status === 'PENDING' && (
            <Card title={t('act')} tone="focus">
              <div className={styles.actions}>
                <Button kind="primary" block onClick={() => act.ask('approval')}>
                  {t('enterprise.approval')}
                </Button>
                <Button kind="danger" block onClick={() => act.ask('rejection')}>
                  {t('enterprise.rejection')}
                </Button>
              </div>
            </Card>
          )
        }
      >
        <Card>
          <div className={styles.stack}>
            {enterprise.usccWarning && <p className={styles.warn}>{enterprise.usccWarning}</p>}
            {enterprise.rejectReason && (
              <p className={styles.warn}>
                {t('enterprise.rejected', { reason: enterprise.rejectReason })}
              </p>
            )}
            <Facts
              facts={[
                [t('enterprise.uscc'), enterprise.uscc],
                [t('enterprise.size'), t(`work:size.${enterprise.sizeClass}`)],
                [t('enterprise.industry'), enterprise.industry.name],
                [t('enterprise.region'), enterprise.region.name],
                [t('enterprise.specialised'), t(`work:specialised.${enterprise.specialisedLevel}`)],
                [t('enterprise.contactName'), enterprise.contactName],
                [t('enterprise.contactMobile'), enterprise.contactMobile],
                [t('enterprise.createdAt'), formatDate(enterprise.createdAt)],
              ]}
            />
          </div>
        </Card>
      </Columns>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`enterprise.${action}Title`, { name: enterprise.name }),
          text: t(`enterprise.${action}Text`),
          confirm: t(`enterprise.${action}`),
        })}
        danger={(action) => action === 'rejection'}
        reason={(action) => action === 'rejection'}
      />
    </>
  );
}
