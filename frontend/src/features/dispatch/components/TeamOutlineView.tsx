import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { StatusTag } from '@/shared/ui/StatusTag';
import type { Outline, Proposal } from '../team';
import styles from './team.module.css';

/** Who does what, who leads and why, what is left open, what stands against it, and when. */
export function TeamOutlineView({
  proposal,
  team,
  manual,
  onLead,
  onRemove,
}: {
  proposal: Proposal;
  team: Outline;
  manual: boolean;
  onLead: (craftsmanId: string) => void;
  onRemove: ((craftsmanId: string) => void) | undefined;
}) {
  const { t } = useTranslation('dispatch');
  const group = useId();
  const names = (places: readonly number[]) =>
    places.map((place) => proposal.skills[place]?.name).join(t('board.likelySeparator'));
  return (
    <div className={styles.outline}>
      {manual && (
        <p>
          <StatusTag tone="warn">{t('team.manual')}</StatusTag>
        </p>
      )}
      <ul className={styles.members} aria-label={t('team.chosen')}>
        {team.members.map((member) => (
          <li key={member.craftsmanId}>
            <div className={styles.memberHead}>
              <strong>{member.name}</strong>
              <label className={styles.lead}>
                <input
                  type="radio"
                  name={group}
                  checked={member.lead}
                  aria-label={t('team.leadAria', { name: member.name })}
                  onChange={() => onLead(member.craftsmanId)}
                />
                {t('engage.chooseLead')}
              </label>
              {onRemove && (
                <Button
                  kind="quiet"
                  icon="minus"
                  aria-label={t('team.removeAria', { name: member.name })}
                  onClick={() => onRemove(member.craftsmanId)}
                >
                  {t('team.remove')}
                </Button>
              )}
            </div>
            <p>
              {member.parts.length > 0
                ? t('team.part', { skills: names(member.parts) })
                : t('team.noPart')}
            </p>
            {member.reasons.map((reason) => (
              <p key={reason} className={styles.reason}>
                <Icon name="check" size={16} />
                {reason}
              </p>
            ))}
            {member.lead && (
              <p className={styles.faint}>{t('team.leadReason', { reason: team.leadReason })}</p>
            )}
          </li>
        ))}
      </ul>
      {team.uncovered.length > 0 ? (
        <p className={styles.uncovered} role="status">
          <Icon name="alert" size={18} />
          {t('team.uncovered', { skills: names(team.uncovered) })}
        </p>
      ) : (
        <p className={styles.covered} role="status">
          <Icon name="check" size={18} />
          {t('team.covered')}
        </p>
      )}
      {team.conflicts.length > 0 && (
        <ul className={styles.conflicts} aria-label={t('team.conflicts')}>
          {team.conflicts.map((conflict) => (
            <li key={conflict.text} className={conflict.blocking ? styles.blocking : undefined}>
              <Icon name="alert" size={16} />
              {conflict.text}
            </li>
          ))}
        </ul>
      )}
      {team.commonHalfDays.length > 0 && (
        <p className={styles.faint}>
          {t('team.common', {
            days: team.commonHalfDays
              .map(({ day, part }) => `${formatDate(day)}${t(`team.${part}`)}`)
              .join(t('board.likelySeparator')),
          })}
        </p>
      )}
    </div>
  );
}
