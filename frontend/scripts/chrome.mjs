import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The browser of this machine, as the scripts use it. */
export function chrome() {
  return chromium.launch({
    executablePath: process.env.PAIDEIA_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
}
