import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { changedWith, performAsLeader, performAsMember } from '../api';
import { isAccredited, isOpenToLeader, type LeaderAct, leaderActs, type Studio } from '../studio';
import { AddResult } from './AddResult';
import { AssessmentList } from './AssessmentList';
import { InviteMember } from './InviteMember';
import { MemberList } from './MemberList';
import { ResultList } from './ResultList';
import { StudioFacts } from './StudioFacts';
import { StudioHeader } from './StudioHeader';
import { StudioHistory } from './StudioHistory';
import styles from './studios.module.css';

type Removal = `departure:${string}` | `result:${string}`;

/** A studio for whoever leads it: where it stands, what to do next, its people and results. */
export function LeaderView({ studio, onEdit }: { studio: Studio; onEdit: () => void }) {
  const { t } = useTranslation('studios');
  const [adding, setAdding] = useState<'member' | 'result'>();
  const changed = changedWith(studio.id);
  const act = useAct<LeaderAct>((action) => performAsLeader(studio, action), {
    done: (action) => t(`act.${action}Done`),
    changed,
  });
  const removal = useAct<Removal>((action, reason) => remove(studio, action, reason), {
    done: () => t('removed'),
    changed,
  });
  const open = isOpenToLeader(studio.status);
  const acts = leaderActs(studio.status);
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
            <Card title={t('next.title')} tone={acts.length > 0 ? 'focus' : undefined}>
              <div className={styles.actions}>
                <p>{t(`next.${studio.status}`)}</p>
                {studio.refusalReason && (
                  <p className={styles.warn}>{t('refused', { reason: studio.refusalReason })}</p>
                )}
                {acts.map((action) => (
                  <Button
                    key={action}
                    block
                    kind={action === 'application' ? 'primary' : 'default'}
                    onClick={() => act.ask(action)}
                  >
                    {t(`act.${action}`)}
                  </Button>
                ))}
                {open && (
                  <Button block onClick={onEdit}>
                    {t('edit')}
                  </Button>
                )}
              </div>
            </Card>
            <StudioHistory studio={studio} />
          </>
        }
      >
        <StudioFacts studio={studio} />
        <Card
          title={t('member.title')}
          extra={
            open && (
              <Button icon="plus" onClick={() => setAdding('member')}>
                {t('member.invite')}
              </Button>
            )
          }
        >
          <MemberList
            members={studio.members}
            linkTo={(id) => `/craftsmen/${id}`}
            side={(member) =>
              open &&
              (member.status === 'ACTIVE' || member.status === 'INVITED') && (
                <Button
                  aria-label={t('member.removeOne', { name: member.name })}
                  onClick={() => removal.ask(`departure:${member.id}`)}
                >
                  {t(member.status === 'ACTIVE' ? 'remove' : 'member.takeBack')}
                </Button>
              )
            }
          />
        </Card>
        <Card
          title={t('result.heading')}
          extra={
            open && (
              <Button icon="plus" onClick={() => setAdding('result')}>
                {t('result.add')}
              </Button>
            )
          }
        >
          <ResultList
            results={studio.results}
            side={(result) =>
              open && (
                <Button
                  aria-label={t('result.removeOne', { title: result.title })}
                  onClick={() => removal.ask(`result:${result.id}`)}
                >
                  {t('remove')}
                </Button>
              )
            }
          />
        </Card>
        <AssessmentList assessments={studio.assessments} />
      </Columns>
      {adding === 'member' && <InviteMember studio={studio} onClose={() => setAdding(undefined)} />}
      {adding === 'result' && <AddResult studio={studio} onClose={() => setAdding(undefined)} />}
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`act.${action}Title`),
          text: t(`act.${action}Text`),
          confirm: t(`act.${action}`),
        })}
      />
      <ActDialog
        act={removal}
        words={(action) => ({
          title: t(action.startsWith('result') ? 'result.removeTitle' : 'member.removeTitle'),
          text: t(action.startsWith('result') ? 'result.removeText' : 'member.removeText'),
          confirm: t('remove'),
        })}
        danger={() => true}
        reason={(action) => action.startsWith('departure')}
      />
    </>
  );
}

function remove(studio: Studio, action: Removal, reason: string) {
  const id = action.slice(action.indexOf(':') + 1);
  return action.startsWith('departure')
    ? performAsMember(studio, id, 'departure', reason)
    : talent.DELETE('/api/v1/studios/{id}/results/{resultId}', {
        params: { path: { id: studio.id, resultId: id }, header: ifMatch(studio.version) },
      });
}
