import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROVINCE_TILES, type ProvinceTile } from './provinces';
import { byProvince, SHADES, shadeBounds, shadeOf, type TileValue } from './shade';
import styles from './TileMap.module.css';

type Props = {
  values: readonly TileValue[];
  /** What the numbers are, for the caption and for screen readers. */
  title: string;
  unit: string;
  format?: (value: number) => string;
  /** Called with the six-digit code of the province. */
  onSelect?: (code: string) => void;
  selected?: string | undefined;
};

/** The provinces as tiles, shaded by value; the same numbers as a table for those who prefer one. */
export function TileMap({ values, title, unit, format = String, onSelect, selected }: Props) {
  const { t } = useTranslation('tileMap');
  const [asTable, setAsTable] = useState(false);
  const caption = useId();
  const sums = useMemo(() => byProvince(values), [values]);
  const bounds = useMemo(() => shadeBounds(sums.values()), [sums]);

  return (
    <figure className={styles.figure} aria-labelledby={caption}>
      <figcaption className={styles.caption}>
        <span id={caption}>
          {title}
          <span className={styles.unit}>{t('unit', { unit })}</span>
        </span>
        <button type="button" className={styles.switch} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'showMap' : 'showTable')}
        </button>
      </figcaption>
      {asTable ? (
        <ProvinceTable sums={sums} format={format} unit={unit} />
      ) : (
        <>
          <ul className={styles.grid}>
            {PROVINCE_TILES.map((tile) => (
              <Tile
                key={tile.prefix}
                tile={tile}
                value={sums.get(tile.prefix) ?? 0}
                bounds={bounds}
                format={format}
                unit={unit}
                selected={selected?.slice(0, 2) === tile.prefix}
                onSelect={onSelect}
              />
            ))}
          </ul>
          <Legend bounds={bounds} format={format} />
        </>
      )}
    </figure>
  );
}

type TileProps = {
  tile: ProvinceTile;
  value: number;
  bounds: readonly number[];
  format: (value: number) => string;
  unit: string;
  selected: boolean;
  onSelect: ((code: string) => void) | undefined;
};

function Tile({ tile, value, bounds, format, unit, selected, onSelect }: TileProps) {
  const { t, i18n } = useTranslation('tileMap');
  const chinese = i18n.language.startsWith('zh');
  const name = chinese ? tile.zh : tile.en;
  const label = t('tile', { name, value: format(value), unit });
  const content = (
    <>
      <span className={styles.name} aria-hidden="true">
        {chinese ? tile.zh : tile.letters}
      </span>
      <span className={styles.value} aria-hidden="true">
        {value > 0 ? format(value) : t('nothing')}
      </span>
      <span className="visually-hidden">{label}</span>
    </>
  );
  const className = `${styles.tile} ${styles[`shade${shadeOf(value, bounds)}`] ?? ''}`;
  return (
    <li style={{ gridColumn: tile.column, gridRow: tile.row }}>
      {onSelect ? (
        <button
          type="button"
          className={className}
          aria-pressed={selected}
          title={label}
          onClick={() => onSelect(`${tile.prefix}0000`)}
        >
          {content}
        </button>
      ) : (
        <span className={className} title={label}>
          {content}
        </span>
      )}
    </li>
  );
}

function Legend({
  bounds,
  format,
}: {
  bounds: readonly number[];
  format: (value: number) => string;
}) {
  const { t } = useTranslation('tileMap');
  if (bounds.length === 0) {
    return <p className={styles.none}>{t('empty')}</p>;
  }
  return (
    <ol className={styles.legend} aria-label={t('legend')}>
      {bounds.map((bound, index) => (
        <li key={bound}>
          <span
            className={`${styles.swatch} ${styles[`shade${SHADES - (bounds.length - 1 - index)}`] ?? ''}`}
            aria-hidden="true"
          />
          {t('upTo', { value: format(bound) })}
        </li>
      ))}
    </ol>
  );
}

function ProvinceTable({
  sums,
  format,
  unit,
}: {
  sums: ReadonlyMap<string, number>;
  format: (value: number) => string;
  unit: string;
}) {
  const { t, i18n } = useTranslation('tileMap');
  const chinese = i18n.language.startsWith('zh');
  const rows = PROVINCE_TILES.map((tile) => ({
    tile,
    value: sums.get(tile.prefix) ?? 0,
  })).sort((a, b) => b.value - a.value);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('province')}</th>
            <th scope="col">{t('value', { unit })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tile, value }) => (
            <tr key={tile.prefix}>
              <th scope="row">{chinese ? tile.zh : tile.en}</th>
              <td>{format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
