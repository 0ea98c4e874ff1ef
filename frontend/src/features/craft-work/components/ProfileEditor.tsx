import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, idempotencyKey, ifMatch, talent } from '@/shared/api/clients';
import { useDraft } from '@/shared/form/useDraft';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { IndustrySelect, OccupationSelect, RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { Choices } from '@/shared/ui/Field';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  type CraftsmanDetail,
  missingInProfile,
  type ProfileForm,
  reaches,
  registrationOf,
  skillLevels,
} from '../profile';
import { ownProfile } from './own';
import { HonourFields, SpecialityFields } from './ProfileLists';
import styles from './work.module.css';

const shown = [
  'name',
  'birthYear',
  'employer',
  'jobTitle',
  'biography',
  'regionCode',
  'occupationCode',
  'industryCode',
  'skillLevel',
  'trades',
  'monthlyCapacity',
  'contact.mobile',
  'contact.email',
];

/** Writes the profile; what was typed is kept on this device until it is saved. */
export function ProfileEditor({
  profile,
  initial,
  onDone,
}: {
  profile: CraftsmanDetail | null;
  initial: ProfileForm;
  onDone?: () => void;
}) {
  const { t } = useTranslation(['craftWork', 'work']);
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const draft = useDraft(`profile.${profile?.version ?? 'new'}`, initial);
  const [form, setForm] = useState(draft.initial);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<ProfileForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    draft.save(next);
  };
  const save = useMutation({
    mutationFn: () => {
      const registration = registrationOf(form, profile?.availability.absences ?? []);
      return profile
        ? body(
            talent.PUT('/api/v1/craftsmen/{id}', {
              params: { path: { id: profile.id }, header: ifMatch(profile.version) },
              body: registration,
            }),
          )
        : body(
            talent.POST('/api/v1/craftsmen', {
              headers: idempotencyKey(key.current),
              body: registration,
            }),
          );
    },
    onSuccess: async () => {
      draft.clear();
      toast.success(t('profile.saved'));
      await queries.invalidateQueries({ queryKey: ownProfile.queryKey });
      onDone?.();
    },
  });
  const missing = tried ? missingInProfile(form) : [];
  const refused = violationsOf(save.error);
  const errorOf = (field: keyof ProfileForm, name: string = field) =>
    missing.includes(field) ? t('form.required') : refused[name];

  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missingInProfile(form).length === 0) save.mutate();
      }}
    >
      {draft.restoredAt && <p className={styles.note}>{t('form.restored')}</p>}
      <Card title={t('form.basic')}>
        <div className={styles.stack}>
          <div className={styles.pair}>
            <TextInput
              label={t('form.name')}
              value={form.name}
              error={errorOf('name')}
              onChange={(name) => change({ name })}
            />
            <SelectField
              label={t('form.gender')}
              value={form.gender}
              optional
              options={(['MALE', 'FEMALE'] as const).map((value) => ({
                value,
                label: t(`gender.${value}`),
              }))}
              onChange={(gender) => change({ gender })}
            />
            <TextInput
              label={t('form.birthYear')}
              optional
              inputMode="numeric"
              value={form.birthYear}
              error={errorOf('birthYear')}
              onChange={(birthYear) => change({ birthYear })}
            />
          </div>
          <div className={styles.pair}>
            <TextInput
              label={t('form.employer')}
              optional
              value={form.employer}
              error={errorOf('employer')}
              onChange={(employer) => change({ employer })}
            />
            <TextInput
              label={t('form.jobTitle')}
              optional
              value={form.jobTitle}
              error={errorOf('jobTitle')}
              onChange={(jobTitle) => change({ jobTitle })}
            />
          </div>
          <RegionCascader
            label={t('form.region')}
            hint={t('form.regionHint')}
            value={form.regionCode}
            error={errorOf('regionCode')}
            onChange={(regionCode) => change({ regionCode })}
          />
        </div>
      </Card>
      <Card title={t('form.skills')}>
        <div className={styles.stack}>
          <TextInput
            label={t('form.trades')}
            hint={t('form.tradesHint')}
            value={form.trades}
            error={errorOf('trades')}
            onChange={(trades) => change({ trades })}
          />
          <SelectField
            label={t('form.skillLevel')}
            value={form.skillLevel}
            optional
            options={skillLevels.map((value) => ({ value, label: t(`work:skillLevel.${value}`) }))}
            onChange={(skillLevel) => change({ skillLevel })}
          />
          <OccupationSelect
            label={t('form.occupation')}
            optional
            value={form.occupationCode}
            error={errorOf('occupationCode')}
            onChange={(occupationCode) => change({ occupationCode })}
          />
          <IndustrySelect
            label={t('form.industry')}
            optional
            value={form.industryCode}
            error={errorOf('industryCode')}
            onChange={(industryCode) => change({ industryCode })}
          />
          <SpecialityFields
            value={form.specialities}
            refused={refused}
            onChange={(specialities) => change({ specialities })}
          />
          <HonourFields
            value={form.honours}
            refused={refused}
            onChange={(honours) => change({ honours })}
          />
          <TextInput
            label={t('form.biography')}
            hint={t('form.biographyHint')}
            optional
            rows={5}
            value={form.biography}
            error={errorOf('biography')}
            onChange={(biography) => change({ biography })}
          />
        </div>
      </Card>
      <Card title={t('form.help')}>
        <div className={styles.stack}>
          <Choices
            legend={t('form.reach')}
            value={form.reach}
            onChange={(reach) => change({ reach })}
            options={reaches.map((value) => ({ value, label: t(`reach.${value}`) }))}
          />
          <TextInput
            label={t('form.monthlyCapacity')}
            inputMode="numeric"
            value={form.monthlyCapacity}
            error={errorOf('monthlyCapacity')}
            onChange={(monthlyCapacity) => change({ monthlyCapacity })}
          />
        </div>
      </Card>
      <Card title={t('form.contact')}>
        <div className={styles.pair}>
          <TextInput
            label={t('form.mobile')}
            hint={t('form.mobileHint')}
            optional
            inputMode="tel"
            value={form.mobile}
            error={errorOf('mobile', 'contact.mobile')}
            onChange={(mobile) => change({ mobile })}
          />
          <TextInput
            label={t('form.email')}
            optional
            inputMode="email"
            value={form.email}
            error={errorOf('email', 'contact.email')}
            onChange={(email) => change({ email })}
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
          {t('profile.save')}
        </Button>
        {onDone && (
          <Button size="l" onClick={onDone}>
            {t('profile.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
