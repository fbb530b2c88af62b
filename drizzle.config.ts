import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/tables/*.ts',
  out: './db/migrations',
  dbCredentials: { url: process.env.PAPERQL_DATABASE ?? 'paperql.sqlite' },
});
