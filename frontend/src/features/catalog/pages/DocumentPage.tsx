import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatMoney } from '@/shared/format/format';
import { licenceName } from '@/shared/format/licence';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import {
  type CorpusDocument,
  corpusDocument,
  publishedAchievement,
  similarDocuments,
} from '../api/corpus';
import { DocumentText } from '../components/DocumentText';
import { JsonLd } from '../components/JsonLd';
import styles from './DocumentPage.module.css';

export default function DocumentPage() {
  const { id = '' } = useParams();
  const document = useQuery(corpusDocument(id));
  return <PageView query={document}>{(found) => <Document document={found} />}</PageView>;
}

function Document({ document }: { document: CorpusDocument }) {
  const { t } = useTranslation(['catalog', 'answer']);
  return (
    <>
      <JsonLd data={structuredData(document)} />
      <PageHeader
        title={document.title}
        back={{ to: '/search', label: t('document.back') }}
        meta={
          <>
            <StatusTag tone={document.kind === 'CASE_STUDY' ? 'good' : 'neutral'}>
              {t(`answer:kind.${document.kind}`)}
            </StatusTag>
            {document.trade && (
              <Link to={`/search?trade=${encodeURIComponent(document.trade)}`}>
                {document.trade}
              </Link>
            )}
            {document.region && <span>{document.region.name}</span>}
            {document.year && <span>{t('document.year', { year: document.year })}</span>}
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.body}>
          <Card>
            <DocumentText document={document} />
          </Card>
          {document.achievementId && <Achievement id={document.achievementId} />}
        </div>
        <aside className={styles.aside} aria-label={t('document.about')}>
          <Provenance document={document} />
          <Similar id={document.id} />
          <Card title={t('document.stuck')}>
            <p className={styles.faint}>{t('document.stuckHint')}</p>
            <ButtonLink kind="primary" to="/enterprise/new-request">
              {t('document.help')}
            </ButtonLink>
          </Card>
        </aside>
      </div>
    </>
  );
}

/** Where the document comes from and on what terms: what a reader needs to cite it. */
function Provenance({ document }: { document: CorpusDocument }) {
  const { t } = useTranslation('catalog');
  const { t: common } = useTranslation('common');
  const rows: [string, string | null | undefined][] = [
    ['source', document.source],
    ['licence', licenceName(common, document.licence)],
    ['author', document.author],
    ['applicant', document.applicant],
    ['patentNumber', document.patentNumber],
    ['ipc', document.ipc.join('、')],
    ['standards', document.standards.join('、')],
    ['occupation', document.occupation?.name],
    ['industry', document.industry?.name],
    ['version', String(document.version)],
  ];
  const copy = async () => {
    await navigator.clipboard.writeText(
      t('document.citation', {
        title: document.title,
        source: document.source,
        version: document.version,
        url: `${location.origin}/documents/${document.id}`,
      }),
    );
    toast.success(t('document.copied'));
  };
  return (
    <Card title={t('document.about')}>
      <dl className={styles.facts}>
        {rows.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{t(`document.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {document.keywords.length > 0 && (
        <ul className={styles.keywords} aria-label={t('document.keywords')}>
          {document.keywords.map((keyword) => (
            <li key={keyword}>
              <Link to={`/search?q=${encodeURIComponent(keyword)}`}>{keyword}</Link>
            </li>
          ))}
        </ul>
      )}
      <Button icon="quote" onClick={copy}>
        {t('document.cite')}
      </Button>
    </Card>
  );
}

/** For an innovation result: its proven benefit, who made it, and how to get it. */
function Achievement({ id }: { id: string }) {
  const { t } = useTranslation('catalog');
  const { data } = useQuery(publishedAchievement(id));
  if (!data) return null;
  const { benefit } = data;
  return (
    <Card title={t('achievement.title')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('achievement.benefit')}</dt>
          <dd>
            {[benefit?.amountCny && formatMoney(benefit.amountCny), benefit?.description]
              .filter(Boolean)
              .join('；') || t('achievement.noBenefit')}{' '}
            {benefit?.proven && <StatusTag tone="good">{t('achievement.proven')}</StatusTag>}
          </dd>
        </div>
        <div>
          <dt>{t('achievement.authors')}</dt>
          <dd className={styles.authors}>
            {data.authors.map((author) =>
              author.craftsmanId ? (
                <Link key={author.name} to={`/craftsmen/${author.craftsmanId}`}>
                  {author.name}
                </Link>
              ) : (
                <span key={author.name}>{author.name}</span>
              ),
            )}
            {data.organisation && <span>{data.organisation}</span>}
          </dd>
        </div>
        {data.howToGet && (
          <div>
            <dt>{t('achievement.howToGet')}</dt>
            <dd>{data.howToGet}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}

function Similar({ id }: { id: string }) {
  const { t } = useTranslation('catalog');
  const { data } = useQuery(similarDocuments(id));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('document.similar')}>
      <ul className={styles.similar}>
        {data.items.map((hit) => (
          <li key={hit.id}>
            <Link to={`/documents/${hit.id}`}>{hit.title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function structuredData(document: CorpusDocument): Record<string, unknown> {
  return {
    '@type': document.kind === 'CASE_STUDY' ? 'Report' : 'TechArticle',
    name: document.title,
    headline: document.title,
    inLanguage: 'zh-CN',
    url: `${location.origin}/documents/${document.id}`,
    version: document.version,
    license: document.licence,
    keywords: document.keywords,
    dateModified: document.updatedAt,
    publisher: document.source,
    ...(document.author ? { author: { '@type': 'Person', name: document.author } } : {}),
  };
}
