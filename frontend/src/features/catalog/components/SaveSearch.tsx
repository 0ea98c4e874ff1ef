import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { signIn, useSession } from '@/shared/auth/session';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Dialog } from '@/shared/ui/Dialog';
import { TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  anythingIn,
  criteriaOf,
  partsOf,
  type SearchCriteria,
  savedSearchesKey,
  saveSearch,
} from '../api/savedSearches';
import type { SearchState } from '../searchState';

const longestName = 60;

/** Keeps the search that is on the page; a visitor is asked to sign in first. */
export function SaveSearch({ state }: { state: SearchState }) {
  const { t } = useTranslation('savedSearches');
  const session = useSession();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const criteria = criteriaOf(state);
  if (session.state === 'unknown' || session.state === 'failed' || !anythingIn(criteria)) {
    return null;
  }
  return (
    <>
      <Button
        kind="quiet"
        icon="bell"
        onClick={() =>
          session.state === 'signed-in' ? setOpen(true) : void signIn(pathname + search)
        }
      >
        {t('save')}
      </Button>
      {open && <NameDialog criteria={criteria} onClose={() => setOpen(false)} />}
    </>
  );
}

function NameDialog({ criteria, onClose }: { criteria: SearchCriteria; onClose: () => void }) {
  const { t } = useTranslation(['savedSearches', 'common']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(() =>
    partsOf(criteria)
      .filter((part) => part.name !== 'kind')
      .map((part) => part.value)
      .join(' ')
      .slice(0, longestName),
  );
  const save = useMutation({
    mutationFn: () => saveSearch(name.trim(), criteria, key),
    onSuccess: async () => {
      toast.success(t('saved'));
      onClose();
      await queries.invalidateQueries({ queryKey: savedSearchesKey });
    },
  });
  const wrong = violationsOf(save.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('save')}
      footer={
        <>
          <Button onClick={() => navigate('/saved-searches')}>{t('mine')}</Button>
          <Button
            kind="primary"
            busy={save.isPending}
            disabled={name.trim() === ''}
            onClick={() => save.mutate()}
          >
            {t('common:save')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        error={wrong.name}
        onChange={(value) => setName(value.slice(0, longestName))}
      />
      {save.isError && !wrong.name && <ProblemNote error={save.error} />}
    </Dialog>
  );
}
