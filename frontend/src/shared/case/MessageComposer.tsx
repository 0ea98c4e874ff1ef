import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, matching } from '@/shared/api/clients';
import { useDraft } from '@/shared/form/useDraft';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import { FileUploader } from '@/shared/ui/FileUploader';
import { ProblemNote } from '@/shared/ui/states';
import styles from './thread.module.css';
import type { Attachment } from './types';

/** Where a message is written; what was typed survives a lost connection and a closed page. */
export function MessageComposer({
  helpRequestId,
  onSent,
}: {
  helpRequestId: string;
  onSent: () => void;
}) {
  const { t } = useTranslation('case');
  const draft = useDraft(`message.${helpRequestId}`, { text: '' });
  const [text, setText] = useState(draft.initial.text);
  const [attachments, setAttachments] = useState<Attachment[]>([]);
  const [missing, setMissing] = useState(false);
  // One key for one message: pressing again after a lost reply does not send it twice.
  const key = useRef<string>(crypto.randomUUID());

  const send = useMutation({
    mutationFn: () =>
      matching.POST('/api/v1/help-requests/{id}/messages', {
        params: { path: { id: helpRequestId } },
        headers: idempotencyKey(key.current),
        body: { text: text.trim(), attachmentIds: attachments.map(({ id }) => id) },
      }),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      draft.clear();
      setText('');
      setAttachments([]);
      onSent();
    },
  });

  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(text.trim() === '');
        if (text.trim() !== '') send.mutate();
      }}
    >
      <Field
        label={t('thread.label')}
        error={missing ? t('thread.required') : violationsOf(send.error).text}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={4000}
            value={text}
            placeholder={t('thread.placeholder')}
            onChange={(event) => {
              setText(event.target.value);
              setMissing(false);
              draft.save({ text: event.target.value });
            }}
          />
        )}
      </Field>
      <FileUploader
        label={t('thread.photo')}
        value={attachments}
        onChange={setAttachments}
        max={5}
      />
      {send.isError && (
        <>
          <ProblemNote error={send.error} />
          <p className={styles.faint}>{t('thread.draftKept')}</p>
        </>
      )}
      <div className={styles.bar}>
        <Button kind="primary" icon="send" type="submit" busy={send.isPending}>
          {t(send.isPending ? 'thread.sending' : 'thread.send')}
        </Button>
      </div>
    </form>
  );
}
