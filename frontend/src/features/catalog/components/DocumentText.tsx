import type { CorpusDocument } from '../api/corpus';
import styles from './DocumentText.module.css';

export interface Part {
  label: string | undefined;
  text: string;
}

/** The stored text divided at its labelled sections (现象, 查因, 处理, 验证 …). */
export function partsOf({ text, sections }: Pick<CorpusDocument, 'text' | 'sections'>): Part[] {
  if (sections.length === 0) return [{ label: undefined, text }];
  return sections.map(({ label, start, end }) => {
    const part = text.slice(start, end).trim();
    const heading = label ?? undefined;
    const repeated = heading && new RegExp(`^${escaped(heading)}[：:]\\s*`);
    return { label: heading, text: repeated ? part.replace(repeated, '') : part };
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function DocumentText({ document }: { document: CorpusDocument }) {
  return (
    <div className={styles.text}>
      {partsOf(document).map((part) => (
        <section key={`${part.label}${part.text.slice(0, 24)}`}>
          {part.label && <h2 className={styles.label}>{part.label}</h2>}
          <p>{part.text}</p>
        </section>
      ))}
    </div>
  );
}
