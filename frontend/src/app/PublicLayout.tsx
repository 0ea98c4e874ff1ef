import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet } from 'react-router';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import { Main } from './Main';
import { navigation } from './navigation';
import styles from './PublicLayout.module.css';
import { TopBar } from './TopBar';

/** The visitor's door: no sign-in needed. */
export function PublicLayout() {
  const { t } = useTranslation('app');
  const items = navigation.public;
  return (
    <div className={styles.page}>
      <TopBar items={items} />
      <nav className={styles.phoneNav} aria-label={t('mainNav')}>
        {items.map((item) => (
          <NavLink
            key={item.to}
            to={item.to}
            className={({ isActive }) => cx(styles.phoneLink, isActive && styles.active)}
          >
            <Icon name={item.icon} size={18} />
            {t(`navShort.${item.label}`)}
          </NavLink>
        ))}
      </nav>
      <Main className={styles.main}>
        <Outlet />
      </Main>
      <footer className={styles.footer}>
        <div className={styles.footerInner}>
          <p>{t('footer.about')}</p>
          <nav aria-label={t('footer.nav')} className={styles.footerNav}>
            <Link to="/search">{t('nav.search')}</Link>
            <Link to="/craftsmen">{t('nav.craftsmen')}</Link>
            <Link to="/figures">{t('nav.figures')}</Link>
            <a href="/api">{t('footer.api')}</a>
          </nav>
        </div>
      </footer>
    </div>
  );
}
