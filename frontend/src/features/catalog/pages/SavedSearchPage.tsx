import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatDateTime } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState, PageView, QueryView } from '@/shared/ui/states';
import { addressOf, savedSearch, savedSearchHits } from '../api/savedSearches';
import { CriteriaLine } from '../components/CriteriaLine';
import { SignedIn } from '../components/SignedIn';
import styles from '../components/savedSearches.module.css';

/** What has come in for one saved search. */
export default function SavedSearchPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn returnTo={`/saved-searches/${id}`}>
      <Search id={id} />
    </SignedIn>
  );
}

function Search({ id }: { id: string }) {
  const { t } = useTranslation('savedSearches');
  const query = useQuery(savedSearch(id));
  return (
    <PageView query={query}>
      {(search) => (
        <>
          <PageHeader
            title={search.name}
            back={{ to: '/saved-searches', label: t('mine') }}
            meta={search.paused && <StatusTag tone="neutral">{t('paused')}</StatusTag>}
            lead={<CriteriaLine criteria={search.criteria} />}
            actions={<ButtonLink to={addressOf(search.criteria)}>{t('open')}</ButtonLink>}
          />
          <NewDocuments id={id} />
        </>
      )}
    </PageView>
  );
}

function NewDocuments({ id }: { id: string }) {
  const { t } = useTranslation(['savedSearches', 'answer']);
  const hits = useQuery(savedSearchHits(id));
  return (
    <QueryView query={hits}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="inbox" title={t('noHits')} hint={t('noHitsHint')} />
        ) : (
          <ul className={styles.list} aria-label={t('hits')}>
            {items.map((hit) => (
              <li key={hit.documentId}>
                <article className={styles.entry}>
                  <div className={styles.main}>
                    <h2 className={styles.name}>
                      <Link to={`/documents/${hit.documentId}`}>{hit.title}</Link>
                    </h2>
                    <p className={styles.faint}>
                      {[
                        t(`answer:kind.${hit.kind}`),
                        hit.trade,
                        hit.source,
                        t('foundAt', { at: formatDateTime(hit.foundAt) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </div>
                </article>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
