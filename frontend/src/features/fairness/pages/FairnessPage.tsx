import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { formatCount, formatDateTime, formatMonth, formatNumber } from '@/shared/format/format';
import { lastMonths } from '@/shared/statistics/measures';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/states';
import styles from './FairnessPage.module.css';

type Report = components['schemas']['FairnessReport'];

const periods = ['1', '3', '12'] as const;

/** How matches and invitations spread over people and regions of the officer's union. */
export default function FairnessPage() {
  const { t } = useTranslation('fairness');
  const [params, setParams] = useSearchParams();
  const months = periods.find((known) => known === params.get('months')) ?? '3';
  const period = lastMonths(Number(months), new Date());
  const report = useQuery({
    queryKey: ['fairness', period],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/statistics/fairness', { params: { query: period }, signal })),
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar label={t('filter')}>
        <FilterSelect
          label={t('period')}
          value={months}
          options={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          onChange={(value) => setParams(value ? { months: value } : {})}
        />
      </FilterBar>
      <QueryView query={report}>{(found) => <Found report={found} />}</QueryView>
    </>
  );
}

function Found({ report }: { report: Report }) {
  const { t } = useTranslation(['fairness', 'case']);
  const { exposure, invitations, newcomers, reached, replies } = report;
  const pool = reached.pool ?? undefined;
  return (
    <div className={styles.page}>
      <Figures>
        <Figure
          label={t('invited')}
          value={formatCount(invitations.people)}
          unit={t('people')}
          period={t('outOfShown', { count: exposure.people })}
        />
        <Figure
          label={t('giniInvitations')}
          value={gini(invitations.gini)}
          period={t('giniMeaning')}
        />
        <Figure label={t('giniExposure')} value={gini(exposure.gini)} period={t('giniMeaning')} />
        <Figure
          label={t('neverShown')}
          value={pool ? percent(1 - Math.min(1, reached.shown / pool)) : t('unknown')}
          period={pool === undefined ? t('poolAway') : t('ofPool', { count: pool })}
        />
        <Figure
          label={t('newcomers')}
          value={newcomers.allPlaces > 0 ? percent(newcomers.places / newcomers.allPlaces) : '–'}
          period={t('newcomersInvited', { count: newcomers.invited })}
        />
      </Figures>
      <div className={styles.columns}>
        <Card title={t('regions')}>
          {report.regions.length === 0 ? (
            <p className={styles.faint}>{t('nothing')}</p>
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('region')}</th>
                  <th scope="col">{t('shown')}</th>
                  <th scope="col">{t('asked')}</th>
                </tr>
              </thead>
              <tbody>
                {report.regions.map(({ region, shown, invitations: asked }) => (
                  <tr key={region.code}>
                    <th scope="row">{region.name}</th>
                    <td>{formatCount(shown)}</td>
                    <td>{formatCount(asked)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Card>
        <Card title={t('replies')}>
          <table className={styles.table}>
            <tbody>
              <Row label={t('case:invitation.status.ACCEPTED')} value={replies.accepted} />
              <Row label={t('case:invitation.status.EXPIRED')} value={replies.silent} />
              <Row label={t('case:invitation.status.DECLINED')} value={replies.declined} />
              {Object.entries(replies.reasons)
                .sort(([, one], [, other]) => other - one)
                .map(([reason, count]) => (
                  <Row
                    key={reason}
                    label={t('because', { reason: t(`case:invitation.reason.${reason}`) })}
                    value={count}
                  />
                ))}
            </tbody>
          </table>
        </Card>
      </div>
      <p className={styles.faint}>
        {t('origin', {
          from: formatMonth(report.period.from),
          to: formatMonth(report.period.to),
          at: formatDateTime(report.asOf),
          source: report.source,
        })}
      </p>
    </div>
  );
}

function Row({ label, value }: { label: string; value: number }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{formatCount(value)}</td>
    </tr>
  );
}

function gini(value: number | null | undefined): string {
  return value == null ? '–' : formatNumber(value, 2);
}

function percent(share: number): string {
  return `${formatNumber(share * 100, 0)}%`;
}
