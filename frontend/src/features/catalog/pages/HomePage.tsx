import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { formatAmount, formatCount, formatMonth } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { Figure, Figures } from '@/shared/ui/Figure';
import { EmptyState, ListSkeleton, QueryView } from '@/shared/ui/states';
import { searchCorpus } from '../api/corpus';
import { programmeSummary } from '../api/programme';
import { HitCard } from '../components/HitCard';
import { SearchBox } from '../components/SearchBox';
import styles from './HomePage.module.css';

/** The most frequent ones; the search page has the rest. */
const shownTrades = 16;

const examples = ['taper', 'porosity', 'pressure'] as const;

export default function HomePage() {
  const { t } = useTranslation(['catalog', 'app']);
  const navigate = useNavigate();
  const latest = useQuery(searchCorpus({ sort: 'NEWEST', limit: 5, offset: 0 }));
  const search = (q: string) => navigate(`/search?q=${encodeURIComponent(q)}`);
  return (
    <>
      <title>{`${t('app:name')} · ${t('home.title')}`}</title>
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t('home.title')}</h1>
          <p className={styles.lead}>{t('home.lead')}</p>
          <div className={styles.search}>
            <SearchBox initial="" large placeholder={t('search.placeholder')} onSearch={search} />
          </div>
          <p className={styles.examples}>
            {t('home.try')}
            {examples.map((example) => (
              <Link
                key={example}
                to={`/search?q=${encodeURIComponent(t(`home.examples.${example}`))}`}
              >
                {t(`home.examples.${example}`)}
              </Link>
            ))}
          </p>
        </div>
        <Journey />
      </section>

      <section className={styles.ways} aria-label={t('home.ways')}>
        <Way name="ask" to="/ask" />
        <Way name="help" to="/enterprise/new-request" primary />
        <Way name="craftsmen" to="/craftsmen" />
      </section>

      <ProgrammeFigures />

      <div className={styles.columns}>
        <section>
          <h2 className={styles.heading}>{t('home.latest')}</h2>
          <QueryView query={latest}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('home.noDocuments')} hint={t('home.noDocumentsHint')} />
              ) : (
                <ul className={styles.latest}>
                  {items.map((hit) => (
                    <li key={hit.id}>
                      <HitCard hit={hit} />
                    </li>
                  ))}
                </ul>
              )
            }
          </QueryView>
        </section>
        <section>
          <h2 className={styles.heading}>{t('home.trades')}</h2>
          <QueryView query={latest} skeleton={<ListSkeleton rows={2} />}>
            {({ facets }) => (
              <ul className={styles.trades}>
                {(facets.trade ?? []).slice(0, shownTrades).map(({ value, label, count }) => (
                  <li key={value}>
                    <Link to={`/search?trade=${encodeURIComponent(value)}`}>
                      <span>{label || value}</span>
                      <span className={styles.count}>{formatCount(count)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </QueryView>
        </section>
      </div>
    </>
  );
}

const journey = ['answer', 'consultation', 'visit', 'outcome'] as const;

/** The one journey of a request, so that nobody has to guess what happens after asking. */
function Journey() {
  const { t } = useTranslation('catalog');
  return (
    <ol className={styles.journey} aria-label={t('home.journey.title')}>
      {journey.map((step, index) => (
        <li key={step}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <strong>{t(`home.journey.${step}.title`)}</strong>
            <p>{t(`home.journey.${step}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Way({ name, to, primary = false }: { name: string; to: string; primary?: boolean }) {
  const { t } = useTranslation('catalog');
  return (
    <div className={styles.way}>
      <h2>{t(`home.way.${name}.title`)}</h2>
      <p>{t(`home.way.${name}.text`)}</p>
      <ButtonLink to={to} kind={primary ? 'primary' : 'default'}>
        {t(`home.way.${name}.action`)}
      </ButtonLink>
    </div>
  );
}

/** The programme in figures; left out when the service that counts is away. */
function ProgrammeFigures() {
  const { t } = useTranslation('catalog');
  const { data } = useQuery(programmeSummary);
  if (!data) return <div className={styles.figuresPlace} aria-hidden="true" />;
  const period = `${formatMonth(data.period.from)} – ${formatMonth(data.period.to)}`;
  return (
    <section className={styles.figures} aria-label={t('home.figures')}>
      <Figures>
        <Figure
          label={t('figures.trips')}
          value={formatCount(data.trips)}
          unit={t('unit.trips')}
          to="/figures"
        />
        <Figure
          label={t('figures.enterprisesServed')}
          value={formatCount(data.enterprisesServed)}
          unit={t('unit.enterprises')}
          to="/figures"
        />
        <Figure
          label={t('figures.problemsSolved')}
          value={formatCount(data.problemsSolved)}
          unit={t('unit.problems')}
          to="/figures"
        />
        <Figure
          label={t('figures.workersTrained')}
          value={formatCount(data.workersTrained)}
          unit={t('unit.people')}
          to="/figures"
        />
        <Figure
          label={t('figures.benefitCny')}
          value={formatAmount(data.benefitCny)}
          unit={t('unit.cny')}
          to="/figures"
        />
      </Figures>
      <p className={styles.source}>{t('figures.source', { period, source: data.source })}</p>
    </section>
  );
}
