import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { achievements, body, idempotencyKey, ifMatch } from '@/shared/api/clients';
import { useDraft } from '@/shared/form/useDraft';
import { allShown, violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { IndustrySelect, RegionCascader } from '@/shared/ui/codes/CodeCascade';
import { SelectField, TextInput } from '@/shared/ui/Inputs';
import { ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { type Achievement, kinds } from '../achievement';
import {
  type AchievementForm,
  type Author,
  achievementRequest,
  missingInAchievement,
} from '../achievementForm';
import styles from './review.module.css';

const shown = [
  'title',
  'kind',
  'problem',
  'solution',
  'benefit.amountCny',
  'benefit.description',
  'trade',
  'regionCode',
  'industryCode',
  'keywords',
  'year',
  'organisation',
  'howToGet',
];

/** Writes an achievement; what was typed stays on this device until it is saved. */
export function AchievementEditor({
  achievement,
  initial,
  me,
  onSaved,
  onCancel,
}: {
  achievement?: Achievement;
  initial: AchievementForm;
  me: Author;
  onSaved: (saved: Achievement) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('review');
  const key = useRef<string>(crypto.randomUUID());
  const draft = useDraft(
    achievement ? `achievement.${achievement.id}.${achievement.version}` : 'achievement.new',
    initial,
  );
  const [form, setForm] = useState(draft.initial);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<AchievementForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    draft.save(next);
  };
  const save = useMutation({
    mutationFn: (): Promise<Achievement> => {
      const request = achievementRequest(form, me);
      return achievement
        ? body(
            achievements.PUT('/api/v1/achievements/{id}', {
              params: { path: { id: achievement.id }, header: ifMatch(achievement.version) },
              body: request,
            }),
          )
        : body(
            achievements.POST('/api/v1/achievements', {
              headers: idempotencyKey(key.current),
              body: request,
            }),
          );
    },
    onSuccess: (saved) => {
      draft.clear();
      toast.success(t('saved'));
      onSaved(saved);
    },
  });
  const missing = tried ? missingInAchievement(form) : [];
  const refused = violationsOf(save.error);
  const errorOf = (field: keyof AchievementForm, name: string = field) =>
    missing.includes(field) ? t('required') : refused[name];

  return (
    <form
      className={styles.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missingInAchievement(form).length === 0) save.mutate();
      }}
    >
      {draft.restoredAt && <p className={styles.note}>{t('restored')}</p>}
      <Card>
        <div className={styles.stack}>
          <TextInput
            label={t('field.title')}
            value={form.title}
            error={errorOf('title')}
            onChange={(title) => change({ title })}
          />
          <div className={styles.pair}>
            <SelectField
              label={t('field.kind')}
              value={form.kind}
              options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              onChange={(kind) => kind && change({ kind })}
            />
            <TextInput
              label={t('field.trade')}
              value={form.trade}
              error={errorOf('trade')}
              onChange={(trade) => change({ trade })}
            />
            <TextInput
              label={t('field.year')}
              inputMode="numeric"
              value={form.year}
              error={errorOf('year')}
              onChange={(year) => change({ year })}
            />
          </div>
          <TextInput
            label={t('field.problem')}
            hint={t('hint.problem')}
            rows={4}
            value={form.problem}
            error={errorOf('problem')}
            onChange={(problem) => change({ problem })}
          />
          <TextInput
            label={t('field.solution')}
            hint={t('hint.solution')}
            rows={6}
            value={form.solution}
            error={errorOf('solution')}
            onChange={(solution) => change({ solution })}
          />
          <div className={styles.pair}>
            <TextInput
              label={t('field.benefitCny')}
              optional
              inputMode="numeric"
              value={form.benefitCny}
              error={errorOf('benefitCny', 'benefit.amountCny')}
              onChange={(benefitCny) => change({ benefitCny })}
            />
            <TextInput
              label={t('field.benefitDescription')}
              optional
              value={form.benefitDescription}
              error={errorOf('benefitDescription', 'benefit.description')}
              onChange={(benefitDescription) => change({ benefitDescription })}
            />
          </div>
          <RegionCascader
            label={t('field.region')}
            hint={t('hint.region')}
            value={form.regionCode}
            error={errorOf('regionCode')}
            onChange={(regionCode) => change({ regionCode })}
          />
          <IndustrySelect
            label={t('field.industry')}
            optional
            value={form.industryCode}
            error={errorOf('industryCode')}
            onChange={(industryCode) => change({ industryCode })}
          />
          <TextInput
            label={t('field.keywords')}
            hint={t('hint.separate')}
            optional
            value={form.keywords}
            error={errorOf('keywords')}
            onChange={(keywords) => change({ keywords })}
          />
          <TextInput
            label={t('field.coAuthors')}
            hint={t('hint.coAuthors', { me: me.name })}
            optional
            value={form.coAuthors}
            error={errorOf('coAuthors', 'authors')}
            onChange={(coAuthors) => change({ coAuthors })}
          />
          <TextInput
            label={t('field.organisation')}
            optional
            value={form.organisation}
            error={errorOf('organisation')}
            onChange={(organisation) => change({ organisation })}
          />
          <TextInput
            label={t('field.howToGet')}
            hint={t('hint.howToGet')}
            optional
            rows={2}
            value={form.howToGet}
            error={errorOf('howToGet')}
            onChange={(howToGet) => change({ howToGet })}
          />
        </div>
      </Card>
      {save.isError && !allShown(save.error, shown) && <ProblemNote error={save.error} />}
      {missing.length > 0 && (
        <p className={styles.warn} role="alert">
          {t('incomplete')}
        </p>
      )}
      <div className={styles.bar}>
        <Button kind="primary" size="l" type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        <Button size="l" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
