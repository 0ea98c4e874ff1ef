import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { ownStudios } from '../api';
import { StudioRow } from '../components/StudioRow';
import styles from '../components/studios.module.css';

/** Studios that one leads, belongs to or is asked to join. */
export default function OwnStudiosPage() {
  const { t } = useTranslation('studios');
  const studios = useQuery(ownStudios);
  const create = (
    <ButtonLink kind="primary" icon="plus" to="/craftsman/studios/new">
      {t('own.create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('own.title')} lead={t('own.lead')} />
      <QueryView query={studios}>
        {(found) => {
          const led = found.filter(({ membership }) => !membership);
          const invited = found.filter(({ membership }) => membership?.status === 'INVITED');
          const joined = found.filter(({ membership }) => membership?.status === 'ACTIVE');
          const leads = led.some(({ studio }) => studio.status !== 'REVOKED');
          return (
            <div className={styles.stack}>
              {invited.length > 0 && (
                <Card title={t('own.invited')} tone="focus">
                  <Rows studios={invited} />
                </Card>
              )}
              <Card title={t('own.led')} extra={!leads && led.length > 0 && create}>
                {led.length > 0 ? (
                  <Rows studios={led} />
                ) : (
                  <EmptyState
                    icon="building"
                    title={t('own.empty')}
                    hint={t('own.emptyHint')}
                    action={create}
                  />
                )}
              </Card>
              {joined.length > 0 && (
                <Card title={t('own.joined')}>
                  <Rows studios={joined} />
                </Card>
              )}
            </div>
          );
        }}
      </QueryView>
    </>
  );
}

function Rows({ studios }: { studios: { studio: Parameters<typeof StudioRow>[0]['studio'] }[] }) {
  return (
    <ul className={styles.list}>
      {studios.map(({ studio }) => (
        <li key={studio.id}>
          <StudioRow studio={studio} to={`/craftsman/studios/${studio.id}`} />
        </li>
      ))}
    </ul>
  );
}
