import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { formatBytes } from '@/shared/format/format';
import styles from './FileUploader.module.css';
import { Icon } from './icons';
import { ProblemNote } from './states';

type Attachment = components['schemas']['Attachment'];

const maxBytes = 10 * 1024 * 1024;
const accepted = 'image/jpeg,image/png,image/webp,image/heic,application/pdf';

/** Photos and PDFs of a case: uploaded one by one as they are chosen, shown, removable. */
export function FileUploader({
  value,
  onChange,
  max = 10,
  label,
  hint,
}: {
  value: Attachment[];
  onChange: (attachments: Attachment[]) => void;
  max?: number;
  label: string;
  hint?: string;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const upload = useMutation({ mutationFn: uploadAttachment });

  const add = async (files: File[]) => {
    setRefused(undefined);
    let current = value;
    for (const file of files.slice(0, max - value.length)) {
      if (file.size > maxBytes) {
        setRefused(t('files.tooLarge', { name: file.name }));
        continue;
      }
      try {
        current = [...current, await upload.mutateAsync(file)];
        onChange(current);
      } catch {
        // The mutation keeps the refusal; it is shown below. What was uploaded stays.
        return;
      }
    }
  };

  return (
    <div className={styles.uploader}>
      <div className={styles.label}>{label}</div>
      {hint && <div className={styles.hint}>{hint}</div>}
      <ul className={styles.files}>
        {value.map((attachment) => (
          <li key={attachment.id} className={styles.file}>
            <Preview attachment={attachment} />
            <button
              type="button"
              className={styles.remove}
              aria-label={t('files.remove', { name: attachment.fileName })}
              onClick={() => onChange(value.filter(({ id }) => id !== attachment.id))}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
        {value.length < max && (
          <li>
            <button
              type="button"
              className={styles.add}
              disabled={upload.isPending}
              aria-busy={upload.isPending}
              onClick={() => input.current?.click()}
            >
              <Icon name="photo" size={24} />
              {upload.isPending ? t('files.uploading') : t('files.add')}
            </button>
          </li>
        )}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        accept={accepted}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {refused && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
      {upload.isError && <ProblemNote error={upload.error} />}
    </div>
  );
}

function Preview({ attachment }: { attachment: Attachment }) {
  const [broken, setBroken] = useState(false);
  const { url } = attachment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link gets another chance
  useEffect(() => setBroken(false), [url]);
  if (attachment.mediaType.startsWith('image/') && url && !broken) {
    return <img src={url} alt={attachment.fileName} onError={() => setBroken(true)} />;
  }
  return (
    <span className={styles.name}>
      <Icon name="document" />
      {attachment.fileName}
      <small>{formatBytes(attachment.size)}</small>
    </span>
  );
}

export function uploadAttachment(file: File): Promise<Attachment> {
  return body(
    matching.POST('/api/v1/attachments', {
      // The generated type of a multipart part is a string; the serializer sends the file itself.
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  );
}
