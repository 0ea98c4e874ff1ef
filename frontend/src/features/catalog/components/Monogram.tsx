import styles from './Monogram.module.css';

/** A quiet stand-in for a portrait: the family name on steel. */
export function Monogram({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className={large ? styles.large : styles.small} aria-hidden="true">
      {name.replace(/^演示工匠·?/, '').slice(0, 1)}
    </span>
  );
}
