import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import { publicStudio } from '../api';
import { ResultList } from '../components/ResultList';
import { StudioFacts } from '../components/StudioFacts';
import styles from '../components/studios.module.css';
import type { PublicStudio } from '../studio';

/** The public page of an accredited studio. */
export default function StudioPage() {
  const { id = '' } = useParams();
  const studio = useQuery(publicStudio(id));
  return <PageView query={studio}>{(found) => <Page studio={found} />}</PageView>;
}

function Page({ studio }: { studio: PublicStudio }) {
  const { t } = useTranslation('studios');
  return (
    <>
      <PageHeader
        title={studio.name}
        back={{ to: '/studios', label: t('open.title') }}
        meta={
          <>
            <StatusTag tone="active">{t(`level.${studio.level}`)}</StatusTag>
            <span>{studio.employer}</span>
            <span>{studio.region?.name}</span>
          </>
        }
      />
      <Columns
        aside={
          <Card title={t('member.title')}>
            <div className={styles.stack}>
              <p>
                {t('leader')}{' '}
                {studio.leader ? (
                  <Link to={`/craftsmen/${studio.leader.id}`} className={styles.link}>
                    {studio.leader.name}
                  </Link>
                ) : (
                  <span className={styles.faint}>{t('open.leaderHidden')}</span>
                )}
              </p>
              {studio.members.length === 0 ? (
                <p className={styles.faint}>{t('member.none')}</p>
              ) : (
                <ul className={styles.list}>
                  {studio.members.map((member) => (
                    <li key={member.id}>
                      <Link to={`/craftsmen/${member.id}`}>{member.name}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </Card>
        }
      >
        <StudioFacts studio={studio} />
        <Card title={t('result.heading')}>
          <ResultList results={studio.results} />
        </Card>
      </Columns>
    </>
  );
}
