import { defineConfig, type Plugin } from 'vite'

/** What the built page may do: run and show its own files. Editors style themselves with elements of the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  server: { host: '127.0.0.1', port: 5177 },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: '../.cache/playground',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // What is checked of sizes is checked by `npm run size`; the engines are one large file on purpose.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
  },
  plugins: [guarded()],
})

/** Writes the policy into the page. Not while developing: there the page is told of changes by the server. */
function guarded(): Plugin {
  return {
    name: 'guarded',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  }
}
