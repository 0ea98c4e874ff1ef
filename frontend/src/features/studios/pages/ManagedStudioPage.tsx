import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ifMatch, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { PageView } from '@/shared/ui/states';
import { changedWith, managedStudio } from '../api';
import { Accredit } from '../components/Accredit';
import { Assess } from '../components/Assess';
import { AssessmentList } from '../components/AssessmentList';
import { MemberList } from '../components/MemberList';
import { ResultList } from '../components/ResultList';
import { StudioFacts } from '../components/StudioFacts';
import { StudioHeader } from '../components/StudioHeader';
import { StudioHistory } from '../components/StudioHistory';
import { Succeed } from '../components/Succeed';
import styles from '../components/studios.module.css';
import {
  isAccredited,
  leaderIsAway,
  levelsAbove,
  type OfficerAct,
  officerActs,
  type Studio,
} from '../studio';

type Ending = 'refusal' | 'revocation';

/** One studio for the officer who decides on it. */
export default function ManagedStudioPage() {
  const { id = '' } = useParams();
  const studio = useQuery(managedStudio(id));
  return <PageView query={studio}>{(found) => <Detail studio={found} />}</PageView>;
}

function Detail({ studio }: { studio: Studio }) {
  const { t } = useTranslation('studios');
  const [deciding, setDeciding] = useState<Exclude<OfficerAct, Ending>>();
  const close = () => setDeciding(undefined);
  const ending = useAct<Ending>((action, reason) => end(studio, action, reason), {
    done: (action) => t(`decide.${action}Done`),
    changed: changedWith(studio.id),
  });
  const acts = officerActs(studio);
  const ask = (action: OfficerAct) =>
    action === 'refusal' || action === 'revocation' ? ending.ask(action) : setDeciding(action);
  return (
    <>
      <StudioHeader
        studio={studio}
        back={{ to: '/union/studios', label: t('managed.title') }}
        actions={
          isAccredited(studio.status) && (
            <ButtonLink to={`/studios/${studio.id}`}>{t('public')}</ButtonLink>
          )
        }
      />
      <Columns
        asideFirst
        aside={
          <>
            <Card title={t('decide.title')} tone={acts.length > 0 ? 'focus' : undefined}>
              <div className={styles.actions}>
                <Notes studio={studio} />
                {acts.map((action) => (
                  <Button key={action} block kind={kindOf(action)} onClick={() => ask(action)}>
                    {t(`decide.${action}`)}
                  </Button>
                ))}
                {acts.length === 0 && <p className={styles.faint}>{t('decide.nothing')}</p>}
              </div>
            </Card>
            <StudioHistory studio={studio} />
          </>
        }
      >
        <StudioFacts studio={studio} />
        <Card title={t('member.title')}>
          <div className={styles.stack}>
            <p>
              {t('leader')}{' '}
              <Link to={`/union/craftsmen/${studio.leader.id}`} className={styles.link}>
                {studio.leader.name}
              </Link>
              {studio.leader.employer && ` · ${studio.leader.employer}`}
            </p>
            <MemberList members={studio.members} linkTo={(id) => `/craftsmen/${id}`} />
          </div>
        </Card>
        <Card title={t('result.heading')}>
          <ResultList results={studio.results} />
        </Card>
        <AssessmentList assessments={studio.assessments} />
      </Columns>
      {deciding === 'accreditation' && (
        <Accredit studio={studio} levels={studio.decidable} onClose={close} />
      )}
      {deciding === 'promotion' && (
        <Accredit studio={studio} levels={levelsAbove(studio)} onClose={close} />
      )}
      {deciding === 'assessment' && <Assess studio={studio} onClose={close} />}
      {deciding === 'succession' && <Succeed studio={studio} onClose={close} />}
      <ActDialog
        act={ending}
        words={(action) => ({
          title: t(`decide.${action}Title`, { name: studio.name }),
          text: t(`decide.${action}Text`),
          confirm: t(`decide.${action}`),
        })}
        danger={() => true}
        reason={() => true}
      />
    </>
  );
}

/** What the officer has to know before they decide. */
function Notes({ studio }: { studio: Studio }) {
  const { t } = useTranslation('studios');
  const { level } = studio;
  return (
    <>
      {leaderIsAway(studio.leader) && (
        <p className={styles.warn}>{t(`leaderNote.${studio.leader.status}`)}</p>
      )}
      {studio.assessmentDue && <p className={styles.warn}>{t('decide.due')}</p>}
      {studio.warnings > 0 && (
        <p className={styles.warn}>{t('decide.warnings', { count: studio.warnings })}</p>
      )}
      {level && isAccredited(studio.status) && !studio.decidable.includes(level) && (
        <p className={styles.note}>{t('decide.above', { level: t(`level.${level}`) })}</p>
      )}
    </>
  );
}

function kindOf(action: OfficerAct) {
  if (action === 'accreditation' || action === 'assessment') return 'primary';
  return action === 'refusal' || action === 'revocation' ? 'danger' : 'default';
}

function end(studio: Studio, action: Ending, reason: string) {
  const params = { path: { id: studio.id }, header: ifMatch(studio.version) };
  return action === 'refusal'
    ? talent.POST('/api/v1/studios/{id}/refusal', { params, body: { reason } })
    : talent.POST('/api/v1/studios/{id}/revocation', { params, body: { reason } });
}
