import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import appZh from './zh-CN/app.json';
import commonZh from './zh-CN/common.json';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'jiangqiao.language';
const files = import.meta.glob<Record<string, unknown>>(['./zh-CN/*.json', './en/*.json'], {
  import: 'default',
});

/** Every file `<language>/<namespace>.json` is a namespace, loaded when a page first asks for it. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`No messages for ${language}/${namespace}`), false);
      return;
    }
    load().then(
      (messages) => done(null, messages),
      (failure: Error) => done(failure, false),
    );
  },
};

function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(storageKey);
  return languages.find((language) => language === remembered) ?? 'zh-CN';
}

/** Ready with the words of the shell; the namespaces of features follow with their pages. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      fallbackLng: 'zh-CN',
      load: 'currentOnly',
      ns: ['common', 'app'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      resources: { 'zh-CN': { common: commonZh, app: appZh } },
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  document.documentElement.lang = i18next.language;
}

/** Changes the language at once and for next time; loaded pages keep what was typed. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Loads messages beside a page's code, so that the page is drawn once, with its words. */
export async function loadMessages(...namespaces: string[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}
