import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codeChildren } from '@/shared/ui/codes/codeLists';
import { regionCode } from '@/shared/ui/codes/regions';
import { breadcrumb, pathTo } from '../scope';
import styles from './dashboard.module.css';

/** Where in the tree of divisions the figures are, and the way back up. */
export function Breadcrumb({
  region,
  scope,
  onSelect,
}: {
  region: string;
  scope: string;
  onSelect: (region: string) => void;
}) {
  const { t } = useTranslation('dashboard');
  const path = pathTo(region);
  // The name of each division stands in the list of its parent's children.
  const lists = useQueries({
    queries: path.slice(0, -1).map((parent) => codeChildren('regions', regionCode(parent))),
  });
  const names = new Map(
    lists.flatMap(({ data }) => data ?? []).map((entry) => [entry.code, entry.name]),
  );
  const crumbs = breadcrumb(region, scope);
  return (
    <nav className={styles.crumbs} aria-label={t('where')}>
      <ol>
        {crumbs.map((code, index) => {
          const name =
            code === 'CN' ? t('wholeCountry') : (names.get(regionCode(code) ?? '') ?? code);
          return (
            <li key={code}>
              {index === crumbs.length - 1 ? (
                <strong aria-current="page">{name}</strong>
              ) : (
                <button type="button" onClick={() => onSelect(code)}>
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
