import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, ifMatch, talent } from '@/shared/api/clients';
import { useSettled } from '@/shared/form/useSettled';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { TextInput } from '@/shared/ui/Inputs';
import { ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { changedWith } from '../api';
import type { Studio } from '../studio';
import styles from './studios.module.css';

/** Finds somebody in the pool and asks them to join. */
export function InviteMember({ studio, onClose }: { studio: Studio; onClose: () => void }) {
  const { t } = useTranslation('studios');
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const found = useQuery({
    queryKey: ['craftsmen', 'to-invite', asked],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/craftsmen', { params: { query: { q: asked, limit: 8 } }, signal })),
    enabled: asked !== '',
  });
  const invite = useMutation({
    mutationFn: (craftsmanId: string) =>
      talent.POST('/api/v1/studios/{id}/members', {
        params: { path: { id: studio.id }, header: ifMatch(studio.version) },
        headers: idempotencyKey(`${key.current}-${craftsmanId}`),
        body: { craftsmanId },
      }),
    onSuccess: async () => {
      toast.success(t('member.inviteDone'));
      onClose();
      await Promise.all(
        changedWith(studio.id).map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const taken = new Set([
    studio.leader.id,
    ...studio.members
      .filter(({ status }) => status === 'ACTIVE' || status === 'INVITED')
      .map(({ craftsmanId }) => craftsmanId),
  ]);
  return (
    <Dialog open onClose={onClose} title={t('member.invite')}>
      <div className={styles.stack}>
        <TextInput
          label={t('member.search')}
          hint={t('member.searchHint')}
          value={text}
          onChange={setText}
        />
        {asked !== '' && (
          <QueryView query={found}>
            {({ items }) => {
              const open = items.filter(
                ({ id, origin }) => origin === 'REGISTERED' && !taken.has(id),
              );
              return open.length === 0 ? (
                <p className={styles.faint}>{t('member.notFound')}</p>
              ) : (
                <ul aria-label={t('member.found')}>
                  {open.map((person) => (
                    <li key={person.id} className={styles.entry}>
                      <div>
                        <strong>{person.name}</strong>
                        <div className={styles.faint}>
                          {[person.jobTitle, person.employer, person.region?.name]
                            .filter(Boolean)
                            .join(' · ')}
                        </div>
                      </div>
                      <Button
                        busy={invite.isPending && invite.variables === person.id}
                        aria-label={t('member.inviteOne', { name: person.name })}
                        onClick={() => invite.mutate(person.id)}
                      >
                        {t('member.inviteAct')}
                      </Button>
                    </li>
                  ))}
                </ul>
              );
            }}
          </QueryView>
        )}
        {invite.isError && <ProblemNote error={invite.error} />}
      </div>
    </Dialog>
  );
}
