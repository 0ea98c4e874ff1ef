import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './operations.module.css';

/** A webhook's secret, shown this once; whoever loses it gets a new one. */
export function SecretDialog({
  secret,
  onClose,
}: {
  secret: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('operations');
  const [copied, setCopied] = useState(false);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Where the browser refuses, the text can still be marked and copied by hand.
      setCopied(false);
    }
  };
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog
      open={secret !== undefined}
      onClose={close}
      title={t('secret.title')}
      footer={
        <Button kind="primary" onClick={close}>
          {t('secret.kept')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <p>{t('secret.text')}</p>
        <code className={styles.secret} data-testid="webhook-secret">
          {secret}
        </code>
        <div>
          <Button icon={copied ? 'check' : 'document'} onClick={() => copy(secret ?? '')}>
            {t(copied ? 'secret.copied' : 'secret.copy')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
