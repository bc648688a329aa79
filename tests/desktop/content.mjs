// The sentences of the screens, from the one place where they live.

import { fileURLToPath } from 'node:url';

import { build } from '../../ui/node_modules/esbuild/lib/main.js';

const written = fileURLToPath(new URL('../../ui/src/content.ts', import.meta.url));
const built = await build({
  entryPoints: [written],
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});

/** This is what `ui/src/content.ts` holds. */
export const { content } = await import(
  `data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`
);
