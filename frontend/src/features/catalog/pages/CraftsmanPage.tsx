import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatAmount, formatCount, formatDate, formatNumber } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { Icon } from '@/shared/ui/icons';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, PageView } from '@/shared/ui/states';
import { type CraftsmanProfile, craftsmanProfile, studiosOf } from '../api/craftsmen';
import { JsonLd } from '../components/JsonLd';
import { Monogram } from '../components/Monogram';
import styles from './CraftsmanPage.module.css';

export default function CraftsmanPage() {
  const { id = '' } = useParams();
  const profile = useQuery(craftsmanProfile(id));
  return <PageView query={profile}>{(found) => <Profile craftsman={found} />}</PageView>;
}

function Profile({ craftsman }: { craftsman: CraftsmanProfile }) {
  const { t } = useTranslation('catalog');
  const published = craftsman.origin === 'PUBLIC_RECORD';
  return (
    <>
      <JsonLd
        data={{
          '@type': 'Person',
          name: craftsman.name,
          jobTitle: craftsman.jobTitle,
          award: craftsman.honours.map(({ title }) => title),
          ...(craftsman.employer
            ? { worksFor: { '@type': 'Organization', name: craftsman.employer } }
            : {}),
        }}
      />
      <div className={styles.head}>
        <Monogram name={craftsman.name} large />
        <PageHeader
          title={craftsman.name}
          back={{ to: '/craftsmen', label: t('craftsman.back') }}
          meta={
            <>
              {craftsman.skillLevel && (
                <StatusTag>{t(`skillLevel.${craftsman.skillLevel}`)}</StatusTag>
              )}
              {[craftsman.jobTitle, craftsman.employer, craftsman.region?.name]
                .filter(Boolean)
                .map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
            </>
          }
        />
      </div>
      {published && (
        <p className={styles.record}>
          <Icon name="info" />
          <span>
            {t('craftsman.recordNote')}
            {craftsman.source && ` ${t('craftsman.recordSource', { source: craftsman.source })}`}
          </span>
        </p>
      )}
      {!published && <Record record={craftsman.record} />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {craftsman.biography && (
            <Card title={t('craftsman.biography')}>
              <p className={styles.prose}>{craftsman.biography}</p>
            </Card>
          )}
          {craftsman.facts.length > 0 && (
            <Card title={t('craftsman.facts')}>
              <ul className={styles.bullets}>
                {craftsman.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </Card>
          )}
          {!published && <Evidence craftsman={craftsman} />}
        </div>
        <div className={styles.stack}>
          <Honours craftsman={craftsman} />
          <Specialities craftsman={craftsman} />
          <Studios craftsman={craftsman} />
        </div>
      </div>
    </>
  );
}

function Record({ record }: { record: CraftsmanProfile['record'] }) {
  const { t } = useTranslation('catalog');
  return (
    <section className={styles.figures} aria-label={t('craftsman.record')}>
      <Figures>
        <Figure
          label={t('figures.visits')}
          value={formatCount(record.visits)}
          unit={t('unit.trips')}
        />
        <Figure
          label={t('figures.problemsSolved')}
          value={formatCount(record.problemsSolved)}
          unit={t('unit.problems')}
        />
        <Figure
          label={t('figures.workersTrained')}
          value={formatCount(record.workersTrained)}
          unit={t('unit.people')}
        />
        <Figure
          label={t('figures.benefitCny')}
          value={formatAmount(record.benefitCny)}
          unit={t('unit.cny')}
        />
        {record.averageRating != null && (
          <Figure
            label={t('craftsman.rating')}
            value={formatNumber(record.averageRating, 1)}
            unit={t('craftsman.ofFive')}
          />
        )}
      </Figures>
      <p className={styles.faint}>{t('craftsman.recordHint')}</p>
    </section>
  );
}

function Honours({ craftsman }: { craftsman: CraftsmanProfile }) {
  const { t } = useTranslation('catalog');
  if (craftsman.honours.length === 0) return null;
  return (
    <Card title={t('craftsman.honours')}>
      <ul className={styles.list}>
        {craftsman.honours.map((honour) => (
          <li key={`${honour.title}${honour.year}`}>
            <strong>{honour.title}</strong>
            <div className={styles.faint}>
              {[
                t(`honour.${honour.level}`),
                honour.year && t('document.year', { year: honour.year }),
                honour.verified && t('craftsman.honourVerified'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Specialities({ craftsman }: { craftsman: CraftsmanProfile }) {
  const { t } = useTranslation('catalog');
  if (craftsman.specialities.length === 0 && craftsman.trades.length === 0) return null;
  return (
    <Card title={t('craftsman.specialities')}>
      <ul className={styles.list}>
        {craftsman.specialities.map((speciality) => (
          <li key={speciality.description}>
            {speciality.description}
            <div className={styles.faint}>
              {[speciality.occupation?.name, ...speciality.keywords].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {craftsman.trades.length > 0 && (
        <p className={styles.faint}>
          {t('craftsman.trades', { trades: craftsman.trades.join('、') })}
        </p>
      )}
    </Card>
  );
}

/** The profile is whole without them: while they load or fail nothing is said. */
function Studios({ craftsman }: { craftsman: CraftsmanProfile }) {
  const { t } = useTranslation('catalog');
  const studios = useQuery(studiosOf(craftsman.id));
  if (!studios.data || studios.data.items.length === 0) return null;
  return (
    <Card title={t('craftsman.studios')}>
      <ul className={styles.list}>
        {studios.data.items.map((studio) => (
          <li key={studio.id}>
            <Link to={`/studios/${studio.id}`}>{studio.name}</Link>
            {studio.focus && <div className={styles.faint}>{studio.focus}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Evidence({ craftsman }: { craftsman: CraftsmanProfile }) {
  const { t } = useTranslation('catalog');
  return (
    <Card title={t('craftsman.evidence')}>
      {craftsman.evidence.length === 0 ? (
        <EmptyState
          icon="award"
          title={t('craftsman.noEvidence')}
          hint={t('craftsman.noEvidenceHint')}
        />
      ) : (
        <ul className={styles.list}>
          {craftsman.evidence.map((evidence) => (
            <li key={evidence.id}>
              <div className={styles.evidenceHead}>
                <StatusTag tone={evidence.kind === 'OUTCOME' ? 'good' : 'neutral'}>
                  {t(`evidence.${evidence.kind}`)}
                </StatusTag>
                <strong>{evidence.title}</strong>
              </div>
              <p className={styles.prose}>{evidence.summary}</p>
              <div className={styles.faint}>
                {[
                  formatDate(evidence.occurredOn),
                  evidence.workersTrained &&
                    t('craftsman.trained', { count: evidence.workersTrained }),
                  evidence.rating && t('craftsman.rated', { rating: evidence.rating }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
