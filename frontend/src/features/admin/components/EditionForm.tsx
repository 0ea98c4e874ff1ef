import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { talent } from '@/shared/api/clients';
import { multipart } from '@/shared/api/multipart';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import type { CodeListName } from '@/shared/ui/codes/codeLists';
import { Field } from '@/shared/ui/Field';
import { TextInput } from '@/shared/ui/Inputs';
import styles from './admin.module.css';

/** A new edition of a list, with where its withdrawn codes went. */
export function EditionForm({ list }: { list: CodeListName }) {
  const { t } = useTranslation('admin');
  const [edition, setEdition] = useState('');
  const [entries, setEntries] = useState<File>();
  const [replaced, setReplaced] = useState<File>();
  const [tried, setTried] = useState(false);
  const act = useAct<'publish'>(
    () =>
      talent.POST('/api/v1/code-lists/{list}/editions', {
        params: { path: { list } },
        ...multipart<{ edition: string; entries: string; replaced?: string }>({
          edition: edition.trim(),
          entries,
          replaced,
        }),
      }),
    { done: () => t('codes.done'), changed: [['code-list-browser'], ['code-list']] },
  );
  const refused = violationsOf(act.error);
  const missing = t('codes.required');
  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (edition.trim() && entries) act.ask('publish');
      }}
    >
      <TextInput
        label={t('codes.editionName')}
        hint={t('codes.editionHint')}
        value={edition}
        error={tried && !edition.trim() ? missing : refused.edition}
        onChange={setEdition}
      />
      <Field
        label={t('codes.entries')}
        hint={t('codes.entriesHint')}
        error={tried && !entries ? missing : refused.entries}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => setEntries(event.target.files?.[0])}
          />
        )}
      </Field>
      <Field
        label={t('codes.replaced')}
        hint={t('codes.replacedHint')}
        optional
        error={refused.replaced}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => setReplaced(event.target.files?.[0])}
          />
        )}
      </Field>
      <div>
        <Button kind="primary" icon="upload" type="submit">
          {t('codes.submit')}
        </Button>
      </div>
      <ActDialog
        act={act}
        words={() => ({
          title: t('codes.confirmTitle'),
          text: t('codes.confirmText'),
          confirm: t('codes.submit'),
        })}
      />
    </form>
  );
}
