import { NavLink } from 'react-router';
import { cx } from './cx';
import styles from './LinkTabs.module.css';

/** Sections of one page as links: each has its own address. */
export function LinkTabs({
  label,
  tabs,
}: {
  label: string;
  /** `end` where the address of another tab begins with this one's. */
  tabs: readonly { to: string; label: string; end?: boolean }[];
}) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={tab.to}
          end={tab.end ?? false}
          className={({ isActive }) => cx(styles.tab, isActive && styles.active)}
        >
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
