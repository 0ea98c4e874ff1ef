import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { Choices, Field } from '@/shared/ui/Field';
import { ProblemNote } from '@/shared/ui/states';
import type { DeclineReason } from './useReply';

const reasons: DeclineReason[] = ['BUSY', 'NOT_MY_FIELD', 'TOO_FAR', 'CONFLICT', 'OTHER'];

/** Declining costs two taps and no excuse; the reason helps to ask the right person next time. */
export function DeclineDialog({
  onClose,
  onDecline,
  busy,
  error,
}: {
  onClose: () => void;
  onDecline: (answer: { reason: DeclineReason; comment: string }) => void;
  busy: boolean;
  error: unknown;
}) {
  const { t } = useTranslation(['invitations', 'case']);
  const [reason, setReason] = useState<DeclineReason>('BUSY');
  const [comment, setComment] = useState('');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('decline.title')}
      footer={
        <>
          <Button size="l" onClick={onClose}>
            {t('decline.cancel')}
          </Button>
          <Button
            size="l"
            kind="primary"
            busy={busy}
            onClick={() => onDecline({ reason, comment: comment.trim() })}
          >
            {t('decline.submit')}
          </Button>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 16 }}>
        <p>{t('decline.lead')}</p>
        <Choices
          legend={t('decline.reason')}
          value={reason}
          onChange={setReason}
          options={reasons.map((value) => ({ value, label: t(`case:invitation.reason.${value}`) }))}
        />
        <Field label={t('decline.comment')} optional>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={500}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
        {error != null && <ProblemNote error={error} />}
      </div>
    </Dialog>
  );
}
