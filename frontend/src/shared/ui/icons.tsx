import type { ReactNode } from 'react';

/* One family of line icons, drawn on 24 px with a stroke of 1.6. Decorative: the text beside an
   icon (or the label of its button) says what it means. */
const paths = {
  search: <path d="M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 5 5" />,
  bell: <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4l2-2Zm4 4h4" />,
  user: <path d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4 21c1-4 4-6 8-6s7 2 8 6" />,
  globe: (
    <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
  ),
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  check: <path d="m5 12 5 5 9-10" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  right: <path d="m9 5 7 7-7 7" />,
  left: <path d="m15 5-7 7 7 7" />,
  down: <path d="m5 9 7 7 7-7" />,
  out: <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />,
  exit: <path d="M14 4H5v16h9M10 12h11M17 8l4 4-4 4" />,
  clock: <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4v5l4 2" />,
  alert: <path d="M12 4 2.5 20h19L12 4Zm0 6v4m0 3v.5" />,
  info: <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v6m0-9.5V8" />,
  document: <path d="M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6M9 16h6" />,
  quote: <path d="M5 17V11a5 5 0 0 1 5-5M5 12h5v5H5Zm9 5V11a5 5 0 0 1 5-5M14 12h5v5h-5Z" />,
  photo: <path d="M4 6h4l2-2h4l2 2h4v13H4V6Zm8 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z" />,
  wrench: <path d="M20 7a5 5 0 0 1-7 6l-7 7-3-3 7-7a5 5 0 0 1 6-7l-3 3 1 3 3 1 3-3Z" />,
  people: (
    <path d="M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2 20c.5-4 3-6 7-6s6.500 2 7 6M16 5a3.500 3.500 0 0 1 0 7M18 14c2.500.7 3.700 2.800 4 6" />
  ),
  building: <path d="M4 21V8l8-5 8 5v13M2 21h20M9 21v-6h6v6M9 10h.5M14.500 10h.5" />,
  chart: <path d="M4 4v16h16M8 16v-4M12 16V8M16 16v-6" />,
  calendar: <path d="M4 6h16v15H4V6Zm0 5h16M8 3v5M16 3v5" />,
  inbox: <path d="M4 14 7 4h10l3 10v6H4v-6Zm0 0h5l1 3h4l1-3h5" />,
  scale: <path d="M12 4v16M7 20h10M5 7h14M5 7 2.5 14h5L5 7Zm14 0-2.5 7h5L19 7Z" />,
  list: <path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5" />,
  shield: <path d="M12 3 4 6v6c0 4.500 3 7.500 8 9 5-1.500 8-4.500 8-9V6l-8-3Zm-4 9 3 3 5-6" />,
  book: <path d="M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1V5Zm8 1v14" />,
  award: <path d="M12 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM8 14l-1 7 5-3 5 3-1-7" />,
  upload: <path d="M12 16V4M7 9l5-5 5 5M4 16v4h16v-4" />,
  send: <path d="M4 12 20 4l-4 16-4-7-8-1Z" />,
  place: (
    <path d="M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11Zm0-14a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z" />
  ),
  phone: (
    <path d="M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1C11 20 4 13 4 5a1 1 0 0 1 1-1Z" />
  ),
  star: (
    <path d="m12 3 2.700 6 6.300.6-4.800 4.300 1.500 6.300L12 17l-5.700 3.200 1.500-6.300L3 9.600 9.300 9 12 3Z" />
  ),
  trash: <path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6" />,
  gear: (
    <path d="M12 8.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7ZM12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M18.400 5.600l-2.200 2.200M7.800 16.200l-2.200 2.200" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {paths[name]}
    </svg>
  );
}
