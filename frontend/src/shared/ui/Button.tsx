import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './Button.module.css';
import { cx } from './cx';
import { Icon, type IconName } from './icons';

interface Look {
  /** `primary`: the one thing to do here. `danger`: ends something. `quiet`: beside others. */
  kind?: 'primary' | 'default' | 'quiet' | 'danger';
  size?: 'm' | 'l';
  icon?: IconName;
  block?: boolean;
}

function classes({ kind = 'default', size = 'm', block }: Look): string {
  return cx(styles.button, styles[kind], styles[size], block && styles.block);
}

export function Button({
  kind,
  size,
  icon,
  block,
  busy = false,
  children,
  className,
  disabled,
  type = 'button',
  ...rest
}: Look & { busy?: boolean; children?: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={cx(classes({ kind, size, block }), className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? (
        <span className={styles.spinner} aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={18} />
      )}
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({
  kind,
  size,
  icon,
  block,
  children,
  className,
  ...rest
}: Look & LinkProps) {
  return (
    <Link className={cx(classes({ kind, size, block }), className)} {...rest}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Link>
  );
}
