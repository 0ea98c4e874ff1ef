import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import { InvitationStatusTag } from '@/shared/case/tags';
import { formatDateTime } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import styles from './InvitationList.module.css';

/** Who has been asked to help, why they, and whether they have answered. */
export function InvitationList({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslation(['help', 'case']);
  const { data } = useQuery({
    queryKey: [...caseKey(helpRequestId), 'invitations'],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/invitations', {
          params: { path: { id: helpRequestId }, query: { limit: 50 } },
          signal,
        }),
      ),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('invitations.title')}>
      <ul className={styles.list}>
        {data.items.map((invitation) => (
          <li key={invitation.id}>
            <div className={styles.head}>
              <Link to={`/craftsmen/${invitation.craftsmanId}`}>{invitation.craftsmanName}</Link>
              <InvitationStatusTag status={invitation.status} />
            </div>
            {invitation.reasons.length > 0 && (
              <ul className={styles.reasons}>
                {invitation.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
            {invitation.status === 'INVITED' && (
              <p className={styles.faint}>
                {t('invitations.until', { at: formatDateTime(invitation.expiresAt) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
