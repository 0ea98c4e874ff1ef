import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { doorOf, pathOf } from '@/shared/auth/doors';
import { signIn, signOut, useSession } from '@/shared/auth/session';
import { changeLanguage } from '@/shared/i18n/i18n';
import { Button } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import { Logo } from './Logo';
import type { NavItem } from './navigation';
import styles from './TopBar.module.css';

const NotificationBell = lazy(() => import('@/features/notifications/NotificationBell'));

/** Brand, the ways through the present door, language, notifications, account. */
export function TopBar({
  items,
  menu,
  wide = false,
}: {
  items: NavItem[];
  menu?: ReactNode;
  /** Over a page with its navigation at the side. */
  wide?: boolean;
}) {
  const { t } = useTranslation('app');
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <div className={cx(styles.inner, wide && styles.wide)}>
        {menu}
        <Link to="/" className={styles.brand} aria-label={t('home')}>
          <Logo />
          <span className={styles.name}>{t('name')}</span>
        </Link>
        {items.length > 0 && (
          <nav className={styles.nav} aria-label={t('mainNav')}>
            {items.map((item) => (
              <NavLink
                key={item.to}
                to={item.to}
                className={({ isActive }) => cx(styles.link, isActive && styles.active)}
              >
                {t(`nav.${item.label}`)}
              </NavLink>
            ))}
          </nav>
        )}
        <div className={styles.tools}>
          <LanguageSwitch />
          <AccountTools />
        </div>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className={styles.tool}
      lang={other}
      aria-label={other === 'en' ? 'English' : '中文'}
      onClick={() => changeLanguage(other)}
    >
      <Icon name="globe" />
      <span className={styles.toolText}>{other === 'en' ? 'English' : '中文'}</span>
    </button>
  );
}

function AccountTools() {
  const { t } = useTranslation('app');
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.state === 'unknown') return <span className={styles.pending} aria-hidden="true" />;
  if (session.state !== 'signed-in') {
    return (
      <Button
        kind="primary"
        onClick={() => signIn(pathname + search)}
        disabled={session.state === 'failed'}
      >
        {t('signIn')}
      </Button>
    );
  }
  const door = doorOf(session.account.roles);
  return (
    <>
      <Suspense fallback={<span className={styles.bellPlace} />}>
        <NotificationBell />
      </Suspense>
      <details className={styles.account} onBlur={closeWhenLeft}>
        <summary className={styles.tool} aria-label={t('account', { name: session.account.name })}>
          <Icon name="user" />
          <span className={styles.toolText}>{session.account.name}</span>
        </summary>
        <div className={styles.menu}>
          <p className={styles.who}>
            <strong>{session.account.name}</strong>
            <span>{t(`door.${door}`)}</span>
          </p>
          {door !== 'public' && <Link to={pathOf(door)}>{t('myDoor')}</Link>}
          <Link to="/notifications">{t('notifications')}</Link>
          <Link to="/saved-searches">{t('savedSearches')}</Link>
          <Link to="/my-data">{t('myData')}</Link>
          <button type="button" onClick={() => signOut()}>
            {t('signOut')}
          </button>
        </div>
      </details>
    </>
  );
}

function closeWhenLeft(event: React.FocusEvent<HTMLDetailsElement>) {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
