import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { useFilters } from '@/shared/routing/useFilters';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import type { CodeListName } from '@/shared/ui/codes/codeLists';
import { FilterBar, FilterSelect } from '@/shared/ui/FilterBar';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import styles from '../components/admin.module.css';
import { EditionForm } from '../components/EditionForm';

const lists: CodeListName[] = ['regions', 'industries', 'occupations'];

/** The lists everything is coded by: browse them, and bring in next year's edition. */
export default function CodeListsPage() {
  const { t } = useTranslation('admin');
  const { values, set } = useFilters('list');
  const list = lists.find((known) => known === values.list) ?? 'regions';
  return (
    <>
      <PageHeader title={t('codes.title')} lead={t('codes.lead')} />
      <FilterBar label={t('codes.browse')}>
        <FilterSelect
          label={t('codes.title')}
          value={list}
          options={lists.map((value) => ({ value, label: t(`codes.list.${value}`) }))}
          onChange={(value) => set('list', value)}
        />
      </FilterBar>
      <div className={styles.page} key={list}>
        <Browser list={list} />
        <Card title={t('codes.import')}>
          <EditionForm list={list} />
        </Card>
      </div>
    </>
  );
}

function Browser({ list }: { list: CodeListName }) {
  const { t } = useTranslation('admin');
  const [path, setPath] = useState<{ code: string; name: string }[]>([]);
  const [text, setText] = useState('');
  const parent = path.at(-1)?.code;
  const q = text.trim() || undefined;
  const part = useQuery({
    queryKey: ['code-list-browser', list, parent, q],
    queryFn: ({ signal }) =>
      body(
        talent.GET('/api/v1/code-lists/{list}', {
          params: { path: { list }, query: q ? { q, limit: 200 } : { parent, limit: 1000 } },
          signal,
        }),
      ),
  });
  return (
    <Card title={t(`codes.list.${list}`)}>
      <div className={styles.stack}>
        <FilterBar label={t('codes.search')}>
          <input
            type="search"
            aria-label={t('codes.search')}
            placeholder={t('codes.search')}
            className={styles.search}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FilterBar>
        {!q && path.length > 0 && (
          <div className={styles.bar}>
            <Button kind="quiet" onClick={() => setPath([])}>
              {t('codes.top')}
            </Button>
            {path.map((step, index) => (
              <Button
                key={step.code}
                kind="quiet"
                onClick={() => setPath(path.slice(0, index + 1))}
              >
                {step.name}
              </Button>
            ))}
          </div>
        )}
        <QueryView query={part}>
          {({ edition, items }) =>
            items.length === 0 ? (
              <EmptyState icon="search" title={t('codes.empty')} />
            ) : (
              <>
                <p className={styles.faint}>{t('codes.edition', { edition })}</p>
                <div className={styles.scroll}>
                  <table className={styles.table}>
                    <thead>
                      <tr>
                        <th scope="col">{t('codes.code')}</th>
                        <th scope="col">{t('codes.name')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {items.map((entry) => (
                        <tr key={entry.code}>
                          <td>
                            <code>{entry.code}</code>
                          </td>
                          <td>
                            {q ? (
                              entry.name
                            ) : (
                              <button
                                type="button"
                                className={styles.drill}
                                onClick={() => setPath([...path, entry])}
                              >
                                {entry.name}
                              </button>
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </>
            )
          }
        </QueryView>
      </div>
    </Card>
  );
}
