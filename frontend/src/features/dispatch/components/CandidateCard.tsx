import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/shared/api/generated/matching-service';
import { InvitationStatusTag } from '@/shared/case/tags';
import type { Invitation } from '@/shared/case/types';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { criterionKey, points, strongest, weightShare } from '../criteria';
import styles from './dispatch.module.css';

export type Candidate = components['schemas']['MatchCandidate'];

/** One craftsman on the board: who, how well they fit, why, and the one click to invite. */
export function CandidateCard({
  candidate,
  rank,
  inviting,
  onInvite,
  onWithdraw,
}: {
  candidate: Candidate;
  rank: number;
  inviting: boolean;
  onInvite: (() => void) | undefined;
  onWithdraw: () => void;
}) {
  const { t } = useTranslation(['dispatch', 'work']);
  const { invitation } = candidate;
  const facts = [
    candidate.skillLevel && t(`work:skillLevel.${candidate.skillLevel}`),
    candidate.employer,
    candidate.region.name,
  ];
  const invited = invitation?.status === 'INVITED' || invitation?.status === 'ACCEPTED';
  return (
    <article className={styles.candidate}>
      <div className={styles.candidateHead}>
        <span className={styles.rank} aria-hidden="true">
          {rank}
        </span>
        <div className={styles.who}>
          <h3 className={styles.name}>
            <Link to={`/craftsmen/${candidate.craftsmanId}`} target="_blank">
              {candidate.name}
            </Link>
          </h3>
          <p className={styles.faint}>{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <div className={styles.score}>
          <span className={styles.scoreValue}>{points(candidate.score)}</span>
          <span className={styles.faint}>{t('board.score')}</span>
        </div>
      </div>
      <Reasons candidate={candidate} />
      <div className={styles.candidateFoot}>
        <span className={styles.faint}>
          {candidate.openInvitations > 0
            ? t('board.openInvitations', { count: candidate.openInvitations })
            : t('board.free')}
        </span>
        <div className={styles.buttons}>
          {invitation && <InvitationStatusTag status={invitation.status as Invitation['status']} />}
          {invitation?.status === 'INVITED' && (
            <>
              <span className={styles.faint}>
                {t('board.repliesBy', { at: formatDateTime(invitation.expiresAt) })}
              </span>
              <Button kind="quiet" onClick={onWithdraw}>
                {t('board.withdraw')}
              </Button>
            </>
          )}
          {!invited && onInvite && (
            <Button
              kind={invitation ? 'default' : 'primary'}
              busy={inviting}
              onClick={onInvite}
              aria-label={t('board.inviteAria', { name: candidate.name })}
            >
              {t(invitation ? 'board.inviteAgain' : 'board.invite')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}

function Reasons({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('dispatch');
  const [all, setAll] = useState(false);
  const { criteria } = candidate;
  return (
    <div className={styles.reasons}>
      {all ? (
        <ul className={styles.criteria} aria-label={t('board.reasons')}>
          {criteria.map((criterion) => (
            <li key={criterion.criterion}>
              <span className={styles.criterionName}>
                {t(`criterion.${criterionKey(criterion.criterion)}`)}
                <small>{t('board.weight', { weight: weightShare(criterion, criteria) })}</small>
              </span>
              <meter
                className={styles.meter}
                min={0}
                max={100}
                value={points(criterion.score)}
                aria-label={t('board.scoreValue', { score: points(criterion.score) })}
              />
              <span className={styles.criterionScore}>{points(criterion.score)}</span>
              <span className={styles.criterionReason}>{criterion.reason}</span>
            </li>
          ))}
        </ul>
      ) : (
        <ul className={styles.reasonList} aria-label={t('board.reasons')}>
          {strongest(criteria, 3).map((criterion) => (
            <li key={criterion.criterion}>
              <Icon name="check" size={18} />
              {criterion.reason}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={all}
        onClick={() => setAll(!all)}
      >
        {all ? t('board.fewerReasons') : t('board.allReasons', { count: criteria.length })}
      </button>
    </div>
  );
}
