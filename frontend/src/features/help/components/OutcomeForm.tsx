import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import type { HelpRequest } from '@/shared/case/types';
import { useDraft } from '@/shared/form/useDraft';
import { violationsOf } from '@/shared/form/violations';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Choices, Field } from '@/shared/ui/Field';
import { ProblemNote } from '@/shared/ui/states';
import styles from './OutcomeForm.module.css';
import { useCaseStep } from './useCaseStep';

const ratings = [1, 2, 3, 4, 5] as const;

/** The enterprise says what came of it: solved or not, benefit, rating. */
export function OutcomeForm({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help');
  const draft = useDraft(`outcome.${request.id}`, {
    solved: 'yes' as 'yes' | 'no',
    benefitCny: '',
    benefitDescription: '',
    rating: 0,
    comment: '',
  });
  const [values, setValues] = useState(draft.initial);
  const [unrated, setUnrated] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const change = (part: Partial<typeof values>) => {
    const next = { ...values, ...part };
    setValues(next);
    draft.save(next);
  };
  const confirm = useCaseStep(
    request.id,
    async () => {
      await matching.POST('/api/v1/help-requests/{id}/outcome', {
        params: { path: { id: request.id }, header: ifMatch(request.version) },
        headers: idempotencyKey(key),
        body: {
          solved: values.solved === 'yes',
          benefitCny: values.benefitCny.trim() || undefined,
          benefitDescription: values.benefitDescription.trim() || undefined,
          rating: values.rating,
          comment: values.comment.trim() || undefined,
        },
      });
      draft.clear();
    },
    t('outcome.confirmed'),
  );
  const violations = violationsOf(confirm.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (values.rating === 0) setUnrated(true);
    else confirm.mutate(undefined);
  };
  return (
    <Card title={t('outcome.title')} tone="focus" id="outcome">
      <form className={styles.form} onSubmit={submit} noValidate>
        <Choices
          legend={t('outcome.solved')}
          value={values.solved}
          onChange={(solved) => change({ solved })}
          options={[
            { value: 'yes', label: t('outcome.yes'), hint: t('outcome.yesHint') },
            { value: 'no', label: t('outcome.no'), hint: t('outcome.noHint') },
          ]}
        />
        {values.solved === 'yes' && (
          <div className={styles.pair}>
            <Field
              label={t('outcome.benefit')}
              hint={t('outcome.benefitHint')}
              error={violations.benefitCny}
              optional
            >
              {(control) => (
                <input
                  {...control}
                  name="benefitCny"
                  inputMode="decimal"
                  value={values.benefitCny}
                  onChange={(event) => change({ benefitCny: event.target.value })}
                />
              )}
            </Field>
            <Field
              label={t('outcome.benefitDescription')}
              hint={t('outcome.benefitDescriptionHint')}
              error={violations.benefitDescription}
              optional
            >
              {(control) => (
                <input
                  {...control}
                  name="benefitDescription"
                  maxLength={500}
                  value={values.benefitDescription}
                  onChange={(event) => change({ benefitDescription: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
        <Rating
          value={values.rating}
          missing={unrated}
          onChange={(rating) => {
            setUnrated(false);
            change({ rating });
          }}
        />
        <Field label={t('outcome.comment')} error={violations.comment} optional>
          {(control) => (
            <textarea
              {...control}
              name="comment"
              rows={3}
              maxLength={1000}
              value={values.comment}
              onChange={(event) => change({ comment: event.target.value })}
            />
          )}
        </Field>
        {confirm.isError && <ProblemNote error={confirm.error} />}
        <div>
          <Button type="submit" kind="primary" size="l" busy={confirm.isPending}>
            {t('outcome.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Rating({
  value,
  missing,
  onChange,
}: {
  value: number;
  missing: boolean;
  onChange: (rating: number) => void;
}) {
  const { t } = useTranslation('help');
  const name = useId();
  return (
    <fieldset aria-invalid={missing || undefined}>
      <legend className={styles.legend}>{t('outcome.rating')}</legend>
      <div className={styles.ratings}>
        {ratings.map((rating) => (
          <label key={rating} className={styles.rating}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={rating === value}
              onChange={() => onChange(rating)}
            />
            <span>{rating}</span>
            <small>{t(`outcome.ratings.${rating}`)}</small>
          </label>
        ))}
      </div>
      {missing && (
        <p className={styles.missing} role="alert">
          {t('outcome.ratingMissing')}
        </p>
      )}
    </fieldset>
  );
}
