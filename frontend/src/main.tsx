import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createRouter, whenReady } from './app/router';
import { startI18n } from './shared/i18n/i18n';
import './shared/theme/global.css';

await startI18n();
const router = createRouter();
// Until the page's own code is there, the document's first paint stands.
await whenReady(router);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App router={router} />
  </StrictMode>,
);
