import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { points } from '../criteria';
import type { Proposal, TeamCandidate } from '../team';
import styles from './team.module.css';

const SHOWN = 8;

/** Everybody who covers something: which of the skills, by what, and what they did. */
export function TeamCandidates({
  proposal,
  members,
  onToggle,
}: {
  proposal: Proposal;
  members: readonly string[];
  onToggle: (craftsmanId: string) => void;
}) {
  const { t } = useTranslation('dispatch');
  const [all, setAll] = useState(false);
  const { candidates } = proposal;
  return (
    <section aria-label={t('team.candidates')}>
      <h3 className={styles.heading}>{t('team.candidates')}</h3>
      <ul className={styles.candidates}>
        {(all ? candidates : candidates.slice(0, SHOWN)).map((candidate) => (
          <CandidateRow
            key={candidate.craftsmanId}
            candidate={candidate}
            proposal={proposal}
            member={members.includes(candidate.craftsmanId)}
            onToggle={() => onToggle(candidate.craftsmanId)}
          />
        ))}
      </ul>
      {candidates.length > SHOWN && !all && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('team.allCandidates', { count: candidates.length })}
        </Button>
      )}
    </section>
  );
}

function CandidateRow({
  candidate,
  proposal,
  member,
  onToggle,
}: {
  candidate: TeamCandidate;
  proposal: Proposal;
  member: boolean;
  onToggle: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const { name, employer, region, covers, against } = candidate;
  return (
    <li className={styles.candidate}>
      <div className={styles.memberHead}>
        <span>
          <Link to={`/craftsmen/${candidate.craftsmanId}`} target="_blank">
            {name}
          </Link>
          <small className={styles.faint}>
            {[employer, region.name, t('board.scoreValue', { score: points(candidate.score) })]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
        <Button
          kind="quiet"
          icon={member ? 'minus' : 'plus'}
          onClick={onToggle}
          aria-label={t(member ? 'team.removeAria' : 'team.joinAria', { name })}
        >
          {t(member ? 'team.remove' : 'team.join')}
        </Button>
      </div>
      <ul className={styles.covers}>
        {covers.map((cover) => (
          <li key={cover.skill}>
            <Icon name="check" size={16} />
            <span>
              <strong>{proposal.skills[cover.skill]?.name}</strong> {cover.reason}
              {cover.evidence[0] && (
                <small className={styles.faint}>
                  {t('team.evidence', { title: cover.evidence[0] })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {against && <p className={styles.against}>{t('team.against', { reason: against })}</p>}
    </li>
  );
}
