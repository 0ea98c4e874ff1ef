import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { violationsOf } from '@/shared/form/violations';
import { formatDateTime } from '@/shared/format/format';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Dialog } from '@/shared/ui/Dialog';
import { TextInput } from '@/shared/ui/Inputs';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, ProblemNote, QueryView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  addressOf,
  deleteSearch,
  pauseSearch,
  renameSearch,
  resumeSearch,
  type SavedSearch,
  savedSearches,
  savedSearchesKey,
} from '../api/savedSearches';
import { CriteriaLine } from '../components/CriteriaLine';
import { SignedIn } from '../components/SignedIn';
import styles from '../components/savedSearches.module.css';

export default function SavedSearchesPage() {
  return (
    <SignedIn returnTo="/saved-searches">
      <Searches />
    </SignedIn>
  );
}

function Searches() {
  const { t } = useTranslation('savedSearches');
  const query = useQuery(savedSearches);
  return (
    <>
      <PageHeader title={t('mine')} lead={t('lead')} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon="search"
              title={t('empty')}
              hint={t('emptyHint')}
              action={
                <ButtonLink kind="primary" to="/search">
                  {t('toSearch')}
                </ButtonLink>
              }
            />
          ) : (
            <ul className={styles.list} aria-label={t('mine')}>
              {items.map((search) => (
                <li key={search.id}>
                  <Entry search={search} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function Entry({ search }: { search: SavedSearch }) {
  const { t } = useTranslation(['savedSearches', 'common']);
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'rename' | 'delete'>();
  const changed = async () => {
    setAsking(undefined);
    await queries.invalidateQueries({ queryKey: savedSearchesKey });
  };
  const turn = useMutation({
    mutationFn: () => (search.paused ? resumeSearch(search) : pauseSearch(search)),
    onSuccess: changed,
  });
  const remove = useMutation({
    mutationFn: () => deleteSearch(search),
    onSuccess: () => {
      toast.success(t('deleted'));
      return changed();
    },
  });
  return (
    <article className={styles.entry}>
      <div className={styles.main}>
        <h2 className={styles.name}>
          <Link to={`/saved-searches/${search.id}`}>{search.name}</Link>
          {search.paused && <StatusTag tone="neutral">{t('paused')}</StatusTag>}
        </h2>
        <CriteriaLine criteria={search.criteria} />
        <p className={styles.faint}>
          {search.lastFoundAt
            ? t('lastFound', { at: formatDateTime(search.lastFoundAt) })
            : t('nothingYet', { at: formatDateTime(search.createdAt) })}
        </p>
        {turn.isError && <ProblemNote error={turn.error} />}
      </div>
      <div className={styles.acts}>
        <ButtonLink to={addressOf(search.criteria)}>{t('open')}</ButtonLink>
        <Button kind="quiet" onClick={() => setAsking('rename')}>
          {t('rename')}
        </Button>
        <Button kind="quiet" busy={turn.isPending} onClick={() => turn.mutate()}>
          {t(search.paused ? 'resume' : 'pause')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking('delete')}>
          {t('delete')}
        </Button>
      </div>
      {asking === 'rename' && (
        <Rename search={search} onClose={() => setAsking(undefined)} onDone={changed} />
      )}
      <ConfirmDialog
        open={asking === 'delete'}
        danger
        title={t('deleteTitle', { name: search.name })}
        confirm={t('delete')}
        busy={remove.isPending}
        error={remove.error ?? undefined}
        onClose={() => setAsking(undefined)}
        onConfirm={() => remove.mutate()}
      >
        {t('deleteText')}
      </ConfirmDialog>
    </article>
  );
}

function Rename({
  search,
  onClose,
  onDone,
}: {
  search: SavedSearch;
  onClose: () => void;
  onDone: () => Promise<void>;
}) {
  const { t } = useTranslation(['savedSearches', 'common']);
  const [name, setName] = useState(search.name);
  const rename = useMutation({
    mutationFn: () => renameSearch(search, name.trim()),
    onSuccess: onDone,
  });
  const wrong = violationsOf(rename.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('rename')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            busy={rename.isPending}
            disabled={name.trim() === ''}
            onClick={() => rename.mutate()}
          >
            {t('common:save')}
          </Button>
        </>
      }
    >
      <TextInput label={t('name')} value={name} error={wrong.name} onChange={setName} />
      {rename.isError && !wrong.name && <ProblemNote error={rename.error} />}
    </Dialog>
  );
}
