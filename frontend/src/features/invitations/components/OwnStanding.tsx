import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { QueryView } from '@/shared/ui/states';
import styles from './invitations.module.css';

type Standing = components['schemas']['Standing'];

/** Why the craftsman was not invited: one's own figures only. */
export function OwnStanding({ helpRequestId }: { helpRequestId: string }) {
  const standing = useQuery({
    queryKey: ['standing', helpRequestId],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/standing', {
          params: { path: { id: helpRequestId } },
          signal,
        }),
      ),
  });
  return <QueryView query={standing}>{(found) => <Explained standing={found} />}</QueryView>;
}

function Explained({ standing }: { standing: Standing }) {
  const { t } = useTranslation(['invitations', 'dispatch']);
  const compared = standing.place === 'LISTED' || standing.place === 'NOT_LISTED';
  return (
    <div className={styles.why} role="status">
      <p>
        {t(`standing.${standing.place}`, {
          candidates: standing.candidates,
          rank: standing.rank,
          against: standing.against,
        })}
      </p>
      {compared && <p>{t(standing.behind.length > 0 ? 'standing.behind' : 'standing.even')}</p>}
      {compared && (
        <ul className={styles.behind}>
          {standing.behind.map((criterion) => (
            <li key={criterion}>
              <strong>{t(`dispatch:criterion.${criterion}`)}</strong>
              <span>{standing.criteria.find((own) => own.criterion === criterion)?.reason}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
