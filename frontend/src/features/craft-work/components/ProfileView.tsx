import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch, talent } from '@/shared/api/clients';
import { ProfileChanges } from '@/shared/craftsman/ProfileChanges';
import { formatAmount, formatDate, formatNumber } from '@/shared/format/format';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import { ProblemNote } from '@/shared/ui/states';
import { Timeline } from '@/shared/ui/Timeline';
import { toast } from '@/shared/ui/toast';
import type { CraftsmanDetail } from '../profile';
import { ConfirmProfile } from './ConfirmProfile';
import { ownProfile } from './own';
import { RetireFromPool } from './RetireFromPool';
import styles from './work.module.css';

const tone: Record<CraftsmanDetail['status'], Tone> = {
  DRAFT: 'warn',
  SUBMITTED: 'active',
  VERIFIED: 'good',
  SUSPENDED: 'bad',
  RETIRED: 'neutral',
  MERGED: 'neutral',
  LEAVING: 'bad',
};

/** The profile as the union sees it, with its state and what to do next. */
export function ProfileView({ profile, onEdit }: { profile: CraftsmanDetail; onEdit: () => void }) {
  const { t } = useTranslation(['craftWork', 'work']);
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: () =>
      talent.POST('/api/v1/craftsmen/{id}/submission', {
        params: { path: { id: profile.id }, header: ifMatch(profile.version) },
      }),
    onSuccess: () => {
      toast.success(t('profile.submitted'));
      return queries.invalidateQueries({ queryKey: ownProfile.queryKey });
    },
  });
  const editable = profile.status === 'DRAFT' || profile.status === 'VERIFIED';
  return (
    <>
      <PageHeader
        title={profile.name}
        lead={[profile.jobTitle, profile.employer].filter(Boolean).join(' · ')}
        meta={
          <>
            <StatusTag tone={tone[profile.status]}>
              {t(`profile.status.${profile.status}`)}
            </StatusTag>
            <span>{t('profile.since', { at: formatDate(profile.statusSince) })}</span>
          </>
        }
        actions={
          <>
            {editable && <Button onClick={onEdit}>{t('profile.edit')}</Button>}
            {profile.status === 'VERIFIED' && (
              <ButtonLink to={`/craftsmen/${profile.id}`}>{t('profile.public')}</ButtonLink>
            )}
          </>
        }
      />
      <div className={styles.stack}>
        {profile.status === 'DRAFT' && (
          <Card title={t('profile.submit')} tone="focus">
            <div className={styles.stack}>
              {profile.returnReason && (
                <p className={styles.warn}>
                  {t('profile.returned', { reason: profile.returnReason })}
                </p>
              )}
              <p>{t('profile.submitHint')}</p>
              {submit.isError && <ProblemNote error={submit.error} />}
              <div>
                <Button
                  kind="primary"
                  size="l"
                  busy={submit.isPending}
                  onClick={() => submit.mutate()}
                >
                  {t('profile.submit')}
                </Button>
              </div>
            </div>
          </Card>
        )}
        {profile.status === 'LEAVING' && (
          <Card title={t('profile.leaving')} tone="focus">
            <p>{t('profile.leavingText')}</p>
            <ButtonLink to="/my-data">{t('profile.leavingLink')}</ButtonLink>
          </Card>
        )}
        <ConfirmProfile profile={profile} />
        <Record profile={profile} />
        <Particulars profile={profile} />
        <Card title={t('profile.evidence')}>
          {profile.evidence.length === 0 ? (
            <p className={styles.faint}>{t('profile.noEvidence')}</p>
          ) : (
            <Timeline
              label={t('profile.evidence')}
              items={profile.evidence.map((evidence) => ({
                key: evidence.id,
                at: evidence.occurredOn,
                actor: t(`work:evidence.${evidence.kind}`),
                text: evidence.title,
                detail: evidence.summary,
              }))}
            />
          )}
        </Card>
        <ProfileChanges id={profile.id} version={profile.version} />
        <Card title={t('profile.history')}>
          <Timeline
            label={t('profile.history')}
            items={profile.history.map((entry) => ({
              key: `${entry.at}${entry.action}`,
              at: entry.at,
              actor: entry.actor,
              text: t(`work:history.${entry.action}`),
              detail: entry.reason,
            }))}
          />
        </Card>
        <RetireFromPool profile={profile} />
      </div>
    </>
  );
}

function Record({ profile }: { profile: CraftsmanDetail }) {
  const { t } = useTranslation('craftWork');
  const { record } = profile;
  const figures = [
    ['visits', formatNumber(record.visits), 'times'],
    ['solved', formatNumber(record.problemsSolved), 'items'],
    ['trained', formatNumber(record.workersTrained), 'people'],
    ['benefit', formatAmount(record.benefitCny), 'yuan'],
    ...(record.averageRating ? [['rating', formatNumber(record.averageRating, 1), 'points']] : []),
  ] as const;
  return (
    <section aria-label={t('profile.record')}>
      <Figures>
        {figures.map(([name, value, unit]) => (
          <Figure
            key={name}
            label={t(`profile.${name}`)}
            value={value ?? ''}
            unit={t(`profile.${unit}`)}
          />
        ))}
      </Figures>
      <p className={styles.faint}>{t('profile.recordSource')}</p>
    </section>
  );
}

function Particulars({ profile }: { profile: CraftsmanDetail }) {
  const { t } = useTranslation(['craftWork', 'work']);
  const facts: [string, string | null | undefined][] = [
    ['region', profile.region?.name],
    ['trades', profile.trades.join('、')],
    ['skillLevel', profile.skillLevel && t(`work:skillLevel.${profile.skillLevel}`)],
    ['occupation', profile.occupation?.name],
    ['industry', profile.industry?.name],
    ['reach', profile.reach && t(`reach.${profile.reach}`)],
    ['monthlyCapacity', formatNumber(profile.monthlyCapacity)],
    ['mobile', profile.contact.mobile],
    ['email', profile.contact.email],
  ];
  return (
    <Card title={t('form.skills')}>
      <div className={styles.stack}>
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{t(`form.${name}`)}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        {profile.specialities.length > 0 && (
          <div>
            <h3>{t('form.specialities')}</h3>
            <ul>
              {profile.specialities.map((speciality) => (
                <li key={speciality.description}>{speciality.description}</li>
              ))}
            </ul>
          </div>
        )}
        {profile.honours.length > 0 && (
          <div>
            <h3>{t('form.honours')}</h3>
            <ul>
              {profile.honours.map((honour) => (
                <li key={`${honour.level}${honour.title}`} className={styles.honour}>
                  {honour.title}
                  {honour.year && <span className={styles.faint}>{honour.year}</span>}
                  <StatusTag tone={honour.verified ? 'good' : 'neutral'}>
                    {t(honour.verified ? 'form.verified' : 'form.notVerified')}
                  </StatusTag>
                </li>
              ))}
            </ul>
          </div>
        )}
        {profile.biography && <p className={styles.text}>{profile.biography}</p>}
      </div>
    </Card>
  );
}
