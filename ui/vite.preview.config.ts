import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// Shows parts and screens in a browser with an invented family. Never part of the product.
export default defineConfig({
  root: fileURLToPath(new URL('./preview', import.meta.url)),
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  server: { host: '127.0.0.1', port: 5199, strictPort: true, fs: { allow: ['..'] } },
});
