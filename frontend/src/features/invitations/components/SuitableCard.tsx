import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '@/shared/api/generated/matching-service';
import { CaseStatusTag, UrgencyTag } from '@/shared/case/tags';
import { formatDateTime } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { StatusTag } from '@/shared/ui/StatusTag';
import { WhyMe } from './InvitationCard';
import styles from './invitations.module.css';
import { OwnStanding } from './OwnStanding';

type Suitable = components['schemas']['SuitableRequest'];

const REASONS = 3;

/** A request that may suit: why, what speaks against it, and why nobody has asked so far. */
export function SuitableCard({ suitable }: { suitable: Suitable }) {
  const { t } = useTranslation(['invitations', 'case']);
  const [asked, setAsked] = useState(false);
  const { helpRequest, invitation } = suitable;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <UrgencyTag urgency={helpRequest.urgency} />
        <StatusTag>{t(`case:kind.${helpRequest.kind}`)}</StatusTag>
        <CaseStatusTag status={helpRequest.status} />
        <span className={styles.push}>
          <span className={styles.faint}>
            {t('suitable.submitted', { at: formatDateTime(suitable.submittedAt) })}
          </span>
        </span>
      </div>
      <h2 className={styles.title}>{helpRequest.title}</h2>
      <p className={styles.place}>
        <Icon name="place" size={18} />
        {[helpRequest.region.name, helpRequest.industry.name, helpRequest.trade]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <WhyMe reasons={strongest(suitable)} title={t('suitable.why')} />
      {suitable.against && <p>{t('suitable.against', { reason: suitable.against })}</p>}
      {invitation ? (
        <p>
          <Link to={`/craftsman/inbox/${invitation.id}`}>{t('suitable.invited')}</Link>
        </p>
      ) : (
        <div>
          <Button kind="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {t(asked ? 'suitable.hide' : 'suitable.ask')}
          </Button>
          {asked && <OwnStanding helpRequestId={helpRequest.id} />}
        </div>
      )}
    </article>
  );
}

function strongest({ criteria }: Suitable): string[] {
  return criteria
    .filter(({ score, weight }) => score * weight > 0)
    .sort((a, b) => b.score * b.weight - a.score * a.weight)
    .slice(0, REASONS)
    .map(({ reason }) => reason);
}
