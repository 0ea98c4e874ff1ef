import { Fragment } from 'react';

/** The API's highlight: plain text in which only `<mark>` is markup, so nothing else is trusted. */
export function Highlight({ html }: { html: string }) {
  return html.split(/(<mark>.*?<\/mark>)/gs).map((part, index) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed string
      <Fragment key={index}>
        {marked ? <mark>{decode(marked[1] ?? '')}</mark> : decode(part)}
      </Fragment>
    );
  });
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&#x2F;': '/',
  '&#47;': '/',
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replace(
    /&(?:lt|gt|quot|amp|#39|#x27|#x2F|#47);/g,
    (entity) => entities[entity] ?? entity,
  );
}
