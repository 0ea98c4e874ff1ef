import { useState } from 'react';

const key = 'jiangqiao.region';

function remembered(): string | undefined {
  try {
    const code = window.localStorage.getItem(key) ?? '';
    return /^\d{6}$/.test(code) ? code : undefined;
  } catch {
    // Where nothing may be kept, nothing was.
    return undefined;
  }
}

function remember(code: string | undefined): void {
  try {
    if (code) window.localStorage.setItem(key, code);
    else window.localStorage.removeItem(key);
  } catch {
    // The choice then holds for this page only.
  }
}

/** The visitor's region, kept on this device so that it is chosen once. */
export function useRememberedRegion() {
  const [region, setRegion] = useState(remembered);
  const choose = (code: string | undefined) => {
    setRegion(code);
    remember(code);
  };
  return [region, choose] as const;
}
