import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import styles from '../components/admin.module.css';
import { FIELDS } from '../imports';

const LINE = `{"sourceId": "k-001", "kind": "KNOWLEDGE", "title": "…", "text": "…", "keywords": ["…", "…"], "year": 2026}`;
const TABLE = `sourceId,kind,title,text,keywords,year
k-001,KNOWLEDGE,…,…,…|…,2026`;
const MAPPING = `sourceId = publication_number
patentNumber = publication_number
text = abstract
- split`;

/** What a file must look like. */
export default function ImportFormatPage() {
  const { t } = useTranslation('admin');
  return (
    <>
      <PageHeader
        title={t('imports.format.title')}
        lead={t('imports.format.lead')}
        back={{ to: '/admin/corpus-imports', label: t('imports.back') }}
      />
      <div className={styles.page}>
        <Card title={t('imports.format.fields')}>
          <div className={styles.wide}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('imports.format.name')}</th>
                  <th scope="col">{t('imports.format.meaning')}</th>
                </tr>
              </thead>
              <tbody>
                {FIELDS.map((field) => (
                  <tr key={field}>
                    <th scope="row">
                      <code>{field}</code>
                    </th>
                    <td>{t(`imports.format.of.${field}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
        <Card title="JSON Lines">
          <p>{t('imports.format.json')}</p>
          <pre className={styles.sample}>{LINE}</pre>
        </Card>
        <Card title="CSV">
          <p>{t('imports.format.csv')}</p>
          <pre className={styles.sample}>{TABLE}</pre>
        </Card>
        <Card title={t('imports.format.xmlTitle')}>
          <p>{t('imports.format.xml')}</p>
          <p>{t('imports.format.parts')}</p>
        </Card>
        <Card title={t('imports.columns')}>
          <p>{t('imports.format.mapping')}</p>
          <pre className={styles.sample}>{MAPPING}</pre>
        </Card>
        <Card title={t('imports.format.limitsTitle')}>
          <p>{t('imports.format.encodings')}</p>
          <p>{t('imports.format.limits')}</p>
        </Card>
      </div>
    </>
  );
}
