import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, talent } from '@/shared/api/clients';
import { formatDateTime } from '@/shared/format/format';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import { DuplicateSigns } from '../components/DuplicateSigns';
import { MergeForm } from '../components/MergeForm';
import styles from '../components/pool.module.css';
import { ReopenPair } from '../components/ReopenPair';
import { type DuplicatePair, levelOf } from '../duplicates';

/** Two entries side by side: one person or two, and if one, what counts. */
export default function DuplicatePage() {
  const { id = '' } = useParams();
  const pair = useQuery({
    queryKey: ['duplicate', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/pool/duplicates/{id}', { params: { path: { id } }, signal })),
  });
  return <PageView query={pair}>{(found) => <Detail pair={found} />}</PageView>;
}

function useEntry(id: string) {
  return useQuery({
    queryKey: ['managed-craftsman', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/craftsmen/managed/{id}', { params: { path: { id } }, signal })),
  });
}

function Detail({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const first = useEntry(pair.first.id);
  const second = useEntry(pair.second.id);
  const { level, tone } = levelOf(pair.weight);
  return (
    <>
      <PageHeader
        title={t('pair')}
        back={{ to: '/union/pool/duplicates', label: t('back') }}
        meta={
          <>
            <StatusTag tone={pair.status === 'OPEN' ? tone : 'neutral'}>
              {t(pair.status === 'OPEN' ? `level.${level}` : `status.${pair.status}`)}
            </StatusTag>
            {pair.decidedBy && pair.decidedAt && (
              <span>
                {t('decided', { who: pair.decidedBy, at: formatDateTime(pair.decidedAt) })}
              </span>
            )}
            {pair.note && <span>{t('note', { note: pair.note })}</span>}
          </>
        }
        actions={pair.status === 'NOT_SAME' && <ReopenPair pair={pair} />}
      />
      <div className={styles.page}>
        <DuplicateSigns pair={pair} />
        <PageView query={first}>
          {(left) => (
            <PageView query={second}>
              {(right) => (
                <MergeForm
                  key={`${left.version}-${right.version}`}
                  pair={pair}
                  first={left}
                  second={right}
                />
              )}
            </PageView>
          )}
        </PageView>
      </div>
    </>
  );
}
