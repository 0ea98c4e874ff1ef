import { useTranslation } from 'react-i18next';
import { formatBytes } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icons';
import styles from './case.module.css';
import type { Attachment } from './types';

/** Photos as thumbnails, other files by name; each opens in a tab of its own. */
export function AttachmentGallery({ attachments }: { attachments: readonly Attachment[] }) {
  const { t } = useTranslation('case');
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.gallery} aria-label={t('attachments.title')}>
      {attachments.map((attachment) => {
        const photo = attachment.mediaType.startsWith('image/');
        const label = t('attachments.open', { name: attachment.fileName });
        return (
          <li key={attachment.id}>
            <a
              href={attachment.url ?? undefined}
              target="_blank"
              rel="noreferrer"
              className={photo ? styles.photo : styles.file}
              aria-label={label}
            >
              {photo ? (
                <img src={attachment.url ?? undefined} alt={attachment.fileName} loading="lazy" />
              ) : (
                <>
                  <Icon name="document" />
                  <span>{attachment.fileName}</span>
                  <span className={styles.faint}>{formatBytes(attachment.size)}</span>
                </>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
