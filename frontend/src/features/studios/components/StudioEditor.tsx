import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/form/useDraft';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { IndustrySelect, OccupationSelect, RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { saveStudio } from '../api';
import { isAccredited, type Studio } from '../studio';
import { missingInStudio, type StudioForm, studioRequest } from '../studioForm';
import { CodePicks } from './CodePicks';
import styles from './studios.module.css';

const shown = ['name', 'employer', 'regionCode', 'foundedYear', 'focus', 'accomplishments'];

/** Writes what a studio is; what was typed stays on this device until it is saved. */
export function StudioEditor({
  studio,
  initial,
  onSaved,
  onCancel,
}: {
  studio?: Studio;
  initial: StudioForm;
  onSaved: (saved: Studio) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('studios');
  const key = useRef<string>(crypto.randomUUID());
  const draft = useDraft(studio ? `studio.${studio.id}.${studio.version}` : 'studio.new', initial);
  const [form, setForm] = useState(draft.initial);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<StudioForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    draft.save(next);
  };
  const save = useMutation({
    mutationFn: (): Promise<Studio> => saveStudio(studio, studioRequest(form), key.current),
    onSuccess: (saved) => {
      draft.clear();
      toast.success(t('form.saved'));
      onSaved(saved);
    },
  });
  const missing = tried ? missingInStudio(form) : [];
  const refused = violationsOf(save.error);
  const errorOf = (field: keyof StudioForm) =>
    missing.includes(field) ? t('form.required') : refused[field];
  const fixed = studio !== undefined && isAccredited(studio.status);
  const codeError = (field: 'occupationCodes' | 'industryCodes') => (index: number) =>
    refused[`${field}[${index}]`];

  return (
    <form
      className={styles.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missingInStudio(form).length === 0) save.mutate();
      }}
    >
      {draft.restoredAt && <p className={styles.note}>{t('form.restored')}</p>}
      {fixed && <p className={styles.note}>{t('form.fixed')}</p>}
      <Card>
        <div className={styles.stack}>
          {!fixed && (
            <>
              <TextInput
                label={t('field.name')}
                hint={t('hint.name')}
                value={form.name}
                error={errorOf('name')}
                onChange={(name) => change({ name })}
              />
              <TextInput
                label={t('field.employer')}
                value={form.employer}
                error={errorOf('employer')}
                onChange={(employer) => change({ employer })}
              />
              <RegionCascader
                label={t('field.region')}
                hint={t('hint.region')}
                value={form.regionCode}
                error={errorOf('regionCode')}
                onChange={(regionCode) => change({ regionCode })}
              />
            </>
          )}
          <TextInput
            label={t('field.foundedYear')}
            inputMode="numeric"
            value={form.foundedYear}
            error={errorOf('foundedYear')}
            onChange={(foundedYear) => change({ foundedYear })}
          />
          <TextInput
            label={t('field.focus')}
            hint={t('hint.focus')}
            rows={3}
            value={form.focus}
            error={errorOf('focus')}
            onChange={(focus) => change({ focus })}
          />
          <TextInput
            label={t('field.trades')}
            hint={t('hint.trades')}
            value={form.trades}
            error={errorOf('trades')}
            onChange={(trades) => change({ trades })}
          />
          <CodePicks
            label={t('field.occupation')}
            select={OccupationSelect}
            values={form.occupationCodes}
            errorOf={codeError('occupationCodes')}
            onChange={(occupationCodes) => change({ occupationCodes })}
          />
          <CodePicks
            label={t('field.industry')}
            select={IndustrySelect}
            values={form.industryCodes}
            errorOf={codeError('industryCodes')}
            onChange={(industryCodes) => change({ industryCodes })}
          />
          <TextInput
            label={t('field.accomplishments')}
            hint={t('hint.accomplishments')}
            rows={6}
            value={form.accomplishments}
            error={errorOf('accomplishments')}
            onChange={(accomplishments) => change({ accomplishments })}
          />
        </div>
      </Card>
      {save.isError && !allShown(save.error, shown) && <ProblemNote error={save.error} />}
      {missing.length > 0 && (
        <p className={styles.warn} role="alert">
          {t('form.incomplete')}
        </p>
      )}
      <div className={styles.bar}>
        <Button kind="primary" size="l" type="submit" busy={save.isPending}>
          {t('form.save')}
        </Button>
        <Button size="l" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
