import { setupServer } from 'msw/node';

/** The API as a test says it answers: `server.use(http.get('/api/v1/…', …))`. */
export const server = setupServer();
