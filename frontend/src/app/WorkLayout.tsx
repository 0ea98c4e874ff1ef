import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { type Door, doorOf, mayEnter, pathOf } from '@/shared/auth/doors';
import { type Account, signIn, useSession } from '@/shared/auth/session';
import { useOnline } from '@/shared/form/useOnline';
import { Button, ButtonLink } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { Dialog } from '@/shared/ui/Dialog';
import { Icon } from '@/shared/ui/icons';
import { EmptyState } from '@/shared/ui/states';
import { Main } from './Main';
import { type NavItem, navigation } from './navigation';
import { OfflineNotice } from './Offline';
import { PageLoading } from './PageLoading';
import { TopBar } from './TopBar';
import styles from './WorkLayout.module.css';

type WorkDoor = Exclude<Door, 'public'>;

/** Enterprise and craftsman work under a top bar; the union's many pages stand at the side. */
const shape: Record<WorkDoor, 'top' | 'side' | 'bottom'> = {
  enterprise: 'bottom',
  craftsman: 'bottom',
  union: 'side',
  admin: 'side',
};

/** A door for people with a role: signs in first, refuses politely, then shows its pages. */
export function WorkLayout({ door }: { door: WorkDoor }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  const online = useOnline();
  // Without a network the way to the log-in ends on the browser's own error page.
  const leave = session.state === 'anonymous' && online;
  useEffect(() => {
    if (leave) void signIn(pathname + search);
  }, [leave, pathname, search]);
  // Who is there is known from the tab itself, a moment later.
  const nobody = session.state === 'anonymous' || session.state === 'failed';
  if (nobody && !online) return <NoNetwork />;
  if (session.state === 'failed') return <NoIdentityProvider />;
  if (session.state !== 'signed-in') return <PageLoading />;
  if (!mayEnter(door, session.account.roles)) return <WrongDoor account={session.account} />;
  const items = navigation[door].filter(
    (item) => !item.roles || item.roles.some((role) => session.account.roles.includes(role)),
  );
  return <Frame items={items} look={shape[door]} />;
}

function Frame({ items, look }: { items: NavItem[]; look: 'top' | 'side' | 'bottom' }) {
  const { t } = useTranslation('app');
  if (look === 'side') {
    return (
      <div className={styles.page}>
        <TopBar items={[]} menu={<PhoneMenu items={items} />} wide />
        <div className={styles.columns}>
          <nav className={styles.side} aria-label={t('mainNav')}>
            <SideLinks items={items} />
          </nav>
          <Main className={styles.main}>
            <Outlet />
          </Main>
        </div>
      </div>
    );
  }
  return (
    <div className={cx(styles.page, styles.withBottom)}>
      <TopBar items={items} />
      <Main className={cx(styles.main, styles.centred)}>
        <Outlet />
      </Main>
      <nav className={styles.bottom} aria-label={t('mainNav')}>
        {items.map((item) => (
          <NavLink
            key={item.to}
            to={item.to}
            className={({ isActive }) => cx(styles.bottomLink, isActive && styles.bottomActive)}
          >
            <Icon name={item.icon} size={22} />
            {t(`navShort.${item.label}`)}
          </NavLink>
        ))}
      </nav>
    </div>
  );
}

function SideLinks({ items, onChoose }: { items: NavItem[]; onChoose?: () => void }) {
  const { t } = useTranslation('app');
  return items.map((item) => (
    <NavLink
      key={item.to}
      to={item.to}
      onClick={onChoose}
      className={({ isActive }) => cx(styles.sideLink, isActive && styles.sideActive)}
    >
      <Icon name={item.icon} />
      {t(`nav.${item.label}`)}
    </NavLink>
  ));
}

function PhoneMenu({ items }: { items: NavItem[] }) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.phoneMenu}>
      <button
        type="button"
        className={styles.menuButton}
        onClick={() => setOpen(true)}
        aria-label={t('menu')}
      >
        <Icon name="menu" size={24} />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('menu')} side>
        <nav aria-label={t('mainNav')} className={styles.phoneMenuLinks}>
          <SideLinks items={items} onChoose={() => setOpen(false)} />
        </nav>
      </Dialog>
    </div>
  );
}

function WrongDoor({ account }: { account: Account }) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.page}>
      <TopBar items={[]} />
      <Main className={cx(styles.main, styles.centred)}>
        <EmptyState
          icon="shield"
          title={t('wrongDoor.title')}
          hint={t('wrongDoor.hint', { name: account.name })}
          action={
            <ButtonLink kind="primary" to={pathOf(doorOf(account.roles))}>
              {t('myDoor')}
            </ButtonLink>
          }
        />
      </Main>
    </div>
  );
}

function NoNetwork() {
  return (
    <div className={styles.page}>
      <TopBar items={[]} />
      <Main className={cx(styles.main, styles.centred)}>
        <OfflineNotice />
      </Main>
    </div>
  );
}

function NoIdentityProvider() {
  const { t } = useTranslation('app');
  return (
    <div className={styles.page}>
      <TopBar items={[]} />
      <Main className={cx(styles.main, styles.centred)}>
        <EmptyState
          icon="alert"
          title={t('noIdentity.title')}
          hint={t('noIdentity.hint')}
          action={<Button onClick={() => location.reload()}>{t('noIdentity.retry')}</Button>}
        />
      </Main>
    </div>
  );
}
