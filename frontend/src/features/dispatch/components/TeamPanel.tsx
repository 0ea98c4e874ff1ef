import { useTranslation } from 'react-i18next';
import { ifMatch, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import { InvitationStatusTag } from '@/shared/case/tags';
import { useAct } from '@/shared/form/useAct';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Icon } from '@/shared/ui/icons';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { ServiceTeam } from '../team';
import styles from './team.module.css';

/** The team that is being asked: who has answered what, and taking all of it back. */
export function TeamPanel({ team, mayChange }: { team: ServiceTeam; mayChange: boolean }) {
  const { t } = useTranslation('dispatch');
  const names = (places: readonly number[]) =>
    places.map((place) => team.skills[place]?.name).join(t('board.likelySeparator'));
  const withdraw = useAct((_: 'withdraw', reason) => takeBack(team, reason), {
    done: () => t('team.withdrawn'),
    changed: [caseKey(team.helpRequestId)],
  });
  return (
    <Card title={t('team.title')} tone="focus">
      <p className={styles.tags}>
        <StatusTag tone={team.status === 'AGREED' ? 'good' : 'active'}>
          {t(`team.status.${team.status}`)}
        </StatusTag>
        {team.manual && <StatusTag tone="warn">{t('team.manual')}</StatusTag>}
      </p>
      <ul className={styles.members} aria-label={t('team.title')}>
        {team.members.map((member) => (
          <li key={member.craftsmanId}>
            <div className={styles.memberHead}>
              <strong>
                {member.name}
                {member.lead && <span className={styles.badge}>{t('engage.chooseLead')}</span>}
              </strong>
              {member.status && <InvitationStatusTag status={member.status} />}
            </div>
            <p className={styles.faint}>
              {member.parts.length > 0
                ? t('team.part', { skills: names(member.parts) })
                : t('team.noPart')}
              {member.status === 'INVITED' &&
                member.expiresAt &&
                ` · ${t('board.repliesBy', { at: formatDateTime(member.expiresAt) })}`}
            </p>
          </li>
        ))}
      </ul>
      {team.uncovered.length > 0 && (
        <p className={styles.uncovered}>
          <Icon name="alert" size={18} />
          {t('team.uncovered', { skills: names(team.uncovered) })}
        </p>
      )}
      {team.status === 'INVITING' && <p className={styles.faint}>{t('team.inviting')}</p>}
      {mayChange && (
        <Button kind="danger" block onClick={() => withdraw.ask('withdraw')}>
          {t('team.withdraw')}
        </Button>
      )}
      {withdraw.asking && (
        <ConfirmDialog
          open
          danger
          title={t('team.withdrawTitle')}
          confirm={t('team.withdraw')}
          reason={{ label: t('action.reason'), hint: t('action.reasonHint'), required: true }}
          busy={withdraw.busy}
          error={withdraw.error}
          onClose={withdraw.cancel}
          onConfirm={withdraw.perform}
        >
          {t('team.withdrawText')}
        </ConfirmDialog>
      )}
    </Card>
  );
}

function takeBack(team: ServiceTeam, reason: string): Promise<unknown> {
  return matching.POST('/api/v1/help-requests/{id}/service-team/withdrawal', {
    params: { path: { id: team.helpRequestId }, header: ifMatch(team.version) },
    body: { reason },
  });
}
