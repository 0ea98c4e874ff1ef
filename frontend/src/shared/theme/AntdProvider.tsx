import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { antdTheme } from './antd';

const locales: Record<string, () => Promise<Locale>> = {
  'zh-CN': async () => {
    const [locale] = await Promise.all([
      import('antd/es/locale/zh_CN'),
      import('dayjs/locale/zh-cn'),
    ]);
    return locale.default;
  },
  en: async () => (await import('antd/es/locale/en_US')).default,
};

/** antd's theme and words; only doors (and pages) that use antd load it. */
export function AntdProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let current = true;
    (locales[i18n.language] ?? locales.en)?.().then((loaded) => {
      if (current) setLocale(loaded);
    });
    return () => {
      current = false;
    };
  }, [i18n.language]);
  return (
    <ConfigProvider theme={antdTheme} locale={locale}>
      <App>{children}</App>
    </ConfigProvider>
  );
}
