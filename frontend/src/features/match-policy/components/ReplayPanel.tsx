import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { useSettled } from '@/shared/form/useSettled';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, ErrorState, ListSkeleton } from '@/shared/ui/states';
import type { Replay, ReplayItem, Weights } from '../policy';
import styles from './matchPolicy.module.css';

/** Past matches in one's scope, weighed again with every move of a slider. */
export function ReplayPanel({ weights, changed }: { weights: Weights; changed: boolean }) {
  const { t } = useTranslation('matchPolicy');
  const settled = useSettled(weights);
  const replay = useQuery({
    queryKey: ['match-policy-replay', settled],
    queryFn: ({ signal }) =>
      body(matching.POST('/api/v1/match-policies/replay', { body: { weights: settled }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t('replay.title')}>
      <p className={styles.lead}>{t(changed ? 'replay.leadChanged' : 'replay.lead')}</p>
      {replay.data ? (
        <Replayed replay={replay.data} />
      ) : replay.isError ? (
        <ErrorState error={replay.error} retry={() => replay.refetch()} />
      ) : (
        <ListSkeleton rows={3} />
      )}
    </Card>
  );
}

function Replayed({ replay }: { replay: Replay }) {
  const { t } = useTranslation('matchPolicy');
  if (replay.cases === 0) {
    return <EmptyState icon="list" title={t('replay.empty')} hint={t('replay.emptyHint')} />;
  }
  const { helperRankBefore: before, helperRankAfter: after } = replay;
  return (
    <>
      <div aria-live="polite">
        <Figures>
          <Figure
            label={t('replay.sameFirst')}
            value={`${replay.sameFirst} / ${replay.cases}`}
            unit={t('replay.cases')}
          />
          <Figure
            label={t('replay.helperRank')}
            value={
              before == null || after == null
                ? '–'
                : `${formatNumber(before, 1)} → ${formatNumber(after, 1)}`
            }
            period={t('replay.helperRankHint')}
          />
        </Figures>
      </div>
      <ul className={styles.replayed}>
        {replay.items.map((item) => (
          <li key={item.helpRequestId}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({ item }: { item: ReplayItem }) {
  const { t } = useTranslation('matchPolicy');
  const { helper } = item;
  return (
    <article>
      <div className={styles.itemHead}>
        <Link to={`/union/requests/${item.helpRequestId}`}>{item.title}</Link>
        <StatusTag tone={item.sameFirst ? 'neutral' : 'warn'}>
          {t(item.sameFirst ? 'replay.unchanged' : 'replay.moved')}
        </StatusTag>
      </div>
      <p className={styles.faint}>
        {[
          item.caseNumber,
          formatDateTime(item.matchedAt),
          t('version', { version: item.policyVersion }),
        ].join(' · ')}
      </p>
      <dl className={styles.rankings}>
        <Ranking label={t('replay.before')} places={item.before} />
        <Ranking label={t('replay.after')} places={item.after} />
      </dl>
      {helper && (
        <p>
          {t('replay.helper', {
            name: helper.name,
            before: helper.rankBefore,
            after: helper.rankAfter,
          })}
        </p>
      )}
    </article>
  );
}

function Ranking({ label, places }: { label: string; places: ReplayItem['before'] }) {
  const { t } = useTranslation('matchPolicy');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {places.length === 0 ? (
          t('replay.nobody')
        ) : (
          <ol className={styles.places}>
            {places.map((place) => (
              <li key={place.craftsmanId}>
                <span>{place.name}</span>
                <span className={styles.score}>{formatNumber(100 * place.score)}</span>
              </li>
            ))}
          </ol>
        )}
      </dd>
    </div>
  );
}
