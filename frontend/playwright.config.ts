import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const chromium = process.env.PAIDEIA_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

/** As root the browser runs without its sandbox, and it never looks for anything outside this machine. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The journeys run against a whole stack that is up: `make test` starts one for them, and by hand it is the one of `make run`. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/letters.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 1,
  // Only what hangs meets these; how long things take is for benchmarks to say.
  timeout: 240_000,
  expect: { timeout: 25_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL ?? 'http://localhost:5173',
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
    // What is half faded in has neither its colours nor its place: pages are looked at as they come to rest.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace costs a sixth of the processor: where a journey fails, it is asked for with `--trace on`.
    trace: 'off',
    launchOptions: { executablePath: chromium, args },
  },
})
