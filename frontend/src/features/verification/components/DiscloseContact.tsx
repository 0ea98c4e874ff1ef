import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';
import { Button } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Facts } from '@/shared/ui/Facts';
import styles from './verification.module.css';

type Craftsman = components['schemas']['CraftsmanDetail'];

/** How to reach a craftsman: masked, until the officer says what for. */
export function DiscloseContact({ craftsman }: { craftsman: Craftsman }) {
  const { t } = useTranslation(['verification', 'work']);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const disclosure = useMutation({
    mutationFn: (reason: string) =>
      body(
        talent.POST('/api/v1/craftsmen/{id}/contact-disclosures', {
          params: { path: { id: craftsman.id } },
          body: { reason },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ['managed-craftsman', craftsman.id] });
    },
  });
  const shown = disclosure.data ?? craftsman.contact;
  if (!shown.mobile && !shown.email) return null;
  return (
    <div className={styles.stack}>
      <Facts
        facts={[
          [t('craftsman.mobile'), shown.mobile],
          [t('craftsman.email'), shown.email],
        ]}
      />
      {!disclosure.data && craftsman.status !== 'LEAVING' && (
        <div>
          <Button onClick={() => setAsking(true)}>{t('craftsman.disclose')}</Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          open
          title={t('craftsman.discloseTitle', { name: craftsman.name })}
          confirm={t('craftsman.disclose')}
          reason={{ label: t('work:reason.label'), hint: t('work:reason.hint'), required: true }}
          busy={disclosure.isPending}
          error={disclosure.error}
          onClose={() => setAsking(false)}
          onConfirm={(reason) => disclosure.mutate(reason)}
        >
          {t('craftsman.discloseText')}
        </ConfirmDialog>
      )}
    </div>
  );
}
