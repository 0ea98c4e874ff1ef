import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { changedWith, type MemberAct, ownProfile, performAsMember } from '../api';
import { isAccredited, type Studio } from '../studio';
import { AssessmentList } from './AssessmentList';
import { MemberList } from './MemberList';
import { ResultList } from './ResultList';
import { StudioFacts } from './StudioFacts';
import { StudioHeader } from './StudioHeader';
import { StudioHistory } from './StudioHistory';
import styles from './studios.module.css';

/** A studio for somebody who belongs to it or is asked to. */
export function MemberView({ studio }: { studio: Studio }) {
  const { t } = useTranslation('studios');
  const navigate = useNavigate();
  const profile = useQuery(ownProfile);
  const own = studio.members.find(
    ({ craftsmanId, status }) =>
      craftsmanId === profile.data?.id && (status === 'ACTIVE' || status === 'INVITED'),
  );
  const act = useAct<MemberAct>(
    async (action, reason) => {
      if (!own) return;
      await performAsMember(studio, own.id, action, reason);
      // Whoever does not belong to a studio reads its public page like everybody else.
      if (action !== 'acceptance') await navigate('/craftsman/studios');
    },
    {
      done: (action) => t(`membership.${action}Done`),
      changed: changedWith(studio.id),
    },
  );
  return (
    <>
      <StudioHeader
        studio={studio}
        back={{ to: '/craftsman/studios', label: t('own.title') }}
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
            {own && (
              <Card
                title={t('membership.title')}
                tone={own.status === 'INVITED' ? 'focus' : undefined}
              >
                <div className={styles.actions}>
                  <p>{t(`membership.${own.status}`, { name: studio.leader.name })}</p>
                  {own.status === 'INVITED' ? (
                    <>
                      <Button block kind="primary" onClick={() => act.ask('acceptance')}>
                        {t('membership.acceptance')}
                      </Button>
                      <Button block onClick={() => act.ask('refusal')}>
                        {t('membership.refusal')}
                      </Button>
                    </>
                  ) : (
                    <Button block kind="danger" onClick={() => act.ask('departure')}>
                      {t('membership.departure')}
                    </Button>
                  )}
                </div>
              </Card>
            )}
            <StudioHistory studio={studio} />
          </>
        }
      >
        <StudioFacts studio={studio} />
        <Card title={t('member.title')}>
          <MemberList members={studio.members} linkTo={(id) => `/craftsmen/${id}`} />
        </Card>
        <Card title={t('result.heading')}>
          <ResultList results={studio.results} />
        </Card>
        <AssessmentList assessments={studio.assessments} />
      </Columns>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`membership.${action}Title`, { name: studio.name }),
          text: t(`membership.${action}Text`),
          confirm: t(`membership.${action}`),
        })}
        danger={(action) => action === 'departure'}
        reason={(action) => action === 'departure'}
      />
    </>
  );
}
