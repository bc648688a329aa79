import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The values of every closed list, read from the generated types.
function lists(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const name of readdirSync(here('./src/api/bindings'))) {
    const text = readFileSync(here(`./src/api/bindings/${name}`), 'utf8');
    const union = /export type (\w+) = ((?:"\w+"(?: \| )?)+);/.exec(text);
    if (union?.[1] && union[2]) {
      found[union[1]] = union[2].split(' | ').map((word) => word.replaceAll('"', ''));
    }
  }
  return found;
}

// Shows parts and screens in a browser with an invented family. Never part of the product. PREVIEW_CASE names a
// complete case file, as the program writes it.
export default defineConfig({
  root: here('./preview'),
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  define: {
    CASE_FILE: readFileSync(
      process.env['PREVIEW_CASE'] ?? here('../crates/app/example/example.case.json'),
      'utf8',
    ),
    LISTS: JSON.stringify(lists()),
  },
  resolve: { alias: { '@tauri-apps/api/core': here('./preview/fake-window.ts') } },
  server: { host: '127.0.0.1', port: 5199, strictPort: true, fs: { allow: ['..'] } },
});
