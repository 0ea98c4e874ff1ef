// What works without a network: the app itself, and nothing of anybody's data. Pages come from the
// network as long as there is one; an answer of the API is never kept.
import type { VitePWAOptions } from 'vite-plugin-pwa';

export const offlineShell: Partial<VitePWAOptions> = {
  // A form that is being filled in must not be reloaded behind somebody's back.
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: '/',
    name: '匠桥',
    short_name: '匠桥',
    description: '把企业的技术难题和劳模工匠的本事连起来。',
    lang: 'zh-CN',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#1d2730',
    background_color: '#f4f6f7',
    icons: [
      { src: '/logo.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  },
  includeManifestIcons: false,
  workbox: {
    globPatterns: ['index.html', 'assets/*.{js,css}', 'logo.svg'],
    // "/" is a page like any other: with a network it is fetched, not taken from what is kept.
    directoryIndex: 'none.html',
    navigateFallback: null,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        // Copied as text into the worker: it can name nothing outside of itself.
        urlPattern: ({ request, sameOrigin, url }) =>
          sameOrigin &&
          request.mode === 'navigate' &&
          !/^\/(api|docs|openapi|problems)(\/|\.|$)/.test(url.pathname),
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: 'index.html' } },
      },
      {
        // Where to sign in; the same for everybody.
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname === '/config.json',
        handler: 'NetworkFirst',
        options: { cacheName: 'jiangqiao-configuration', cacheableResponse: { statuses: [200] } },
      },
    ],
  },
};
