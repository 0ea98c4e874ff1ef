import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@/shared/case/types';
import { Button } from '@/shared/ui/Button';
import { ProblemNote } from '@/shared/ui/states';
import { DeclineDialog } from './DeclineDialog';
import styles from './invitations.module.css';
import { useReply } from './useReply';

/** Accept or decline, big enough for a thumb in a glove. */
export function ReplyBar({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  const [declining, setDeclining] = useState(false);
  const { accept, decline } = useReply(invitation);
  return (
    <>
      {accept.isError && <ProblemNote error={accept.error} />}
      <div className={styles.reply}>
        <Button kind="primary" size="l" busy={accept.isPending} onClick={() => accept.mutate()}>
          {t('card.accept')}
        </Button>
        <Button size="l" onClick={() => setDeclining(true)}>
          {t('card.decline')}
        </Button>
      </div>
      {declining && (
        <DeclineDialog
          busy={decline.isPending}
          error={decline.error}
          onClose={() => setDeclining(false)}
          onDecline={(answer) => decline.mutate(answer, { onSuccess: () => setDeclining(false) })}
        />
      )}
    </>
  );
}
