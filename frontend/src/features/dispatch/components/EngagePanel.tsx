import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import type { HelpRequest } from '@/shared/case/types';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import type { ServiceTeam } from '../team';
import styles from './dispatch.module.css';

/** Chooses, among those who accepted, who goes and who leads; a team that agreed goes as it is. */
export function EngagePanel({
  request,
  agreed,
}: {
  request: HelpRequest;
  agreed: ServiceTeam | undefined;
}) {
  const { t } = useTranslation('dispatch');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [chosen, setChosen] = useState<string[]>(
    () => agreed?.members.map(({ craftsmanId }) => craftsmanId) ?? [],
  );
  const [lead, setLead] = useState(
    () => agreed?.members.find((member) => member.lead)?.craftsmanId,
  );
  const [tried, setTried] = useState(false);
  const invitations = useQuery({
    queryKey: [...caseKey(request.id), 'invitations'],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/invitations', {
          params: { path: { id: request.id } },
          signal,
        }),
      ),
    refetchInterval: 30_000,
  });
  const leader = lead && chosen.includes(lead) ? lead : chosen[0];
  const engage = useMutation({
    mutationFn: () =>
      matching.POST('/api/v1/help-requests/{id}/engagements', {
        params: { path: { id: request.id } },
        headers: idempotencyKey(key.current),
        body: { craftsmanIds: chosen, leadCraftsmanId: leader ?? '' },
      }),
    onSuccess: () => {
      toast.success(t('engage.done'));
      return queries.invalidateQueries({ queryKey: caseKey(request.id) });
    },
  });

  return (
    <Card title={t('engage.title')} tone="focus">
      <QueryView query={invitations}>
        {(found) => {
          const accepted = found.items.filter(({ status }) => status === 'ACCEPTED');
          const people = [...new Map(accepted.map((one) => [one.craftsmanId, one])).values()];
          if (people.length === 0) return <p className={styles.faint}>{t('engage.none')}</p>;
          return (
            <form
              className={styles.engage}
              onSubmit={(event) => {
                event.preventDefault();
                setTried(true);
                if (chosen.length > 0) engage.mutate();
              }}
            >
              <p className={styles.faint}>{t(agreed ? 'engage.agreed' : 'engage.lead')}</p>
              <ul className={styles.people}>
                {people.map(({ craftsmanId, craftsmanName }) => {
                  const checked = chosen.includes(craftsmanId);
                  return (
                    <li key={craftsmanId}>
                      <label className={styles.person}>
                        <input
                          type="checkbox"
                          checked={checked}
                          onChange={() =>
                            setChosen(
                              checked
                                ? chosen.filter((one) => one !== craftsmanId)
                                : [...chosen, craftsmanId],
                            )
                          }
                        />
                        {craftsmanName}
                      </label>
                      {checked && (
                        <label className={styles.person}>
                          <input
                            type="radio"
                            name="lead"
                            checked={leader === craftsmanId}
                            onChange={() => setLead(craftsmanId)}
                          />
                          {t('engage.chooseLead')}
                        </label>
                      )}
                    </li>
                  );
                })}
              </ul>
              {tried && chosen.length === 0 && (
                <p className={styles.missing} role="alert">
                  {t('engage.chooseOne')}
                </p>
              )}
              {engage.isError && <ProblemNote error={engage.error} />}
              <Button kind="primary" type="submit" block busy={engage.isPending}>
                {t('engage.submit')}
              </Button>
            </form>
          );
        }}
      </QueryView>
    </Card>
  );
}
