import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The window loads these files from inside the program, so every address is relative and
// nothing is inlined: the content security policy allows the program's own files only.
export default defineConfig({
  plugins: [svelte()],
  base: './',
  build: {
    target: 'safari16',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  // Without this vitest would load Svelte's server build, which draws nothing.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
