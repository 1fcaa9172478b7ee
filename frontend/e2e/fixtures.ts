import AxeBuilder from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'

/** The accounts of the local realm and the names they show; the password of each is the account itself. */
export const accounts = {
  admin: 'Paideia Administrator',
  'secretariat-iaec': 'IAEC Secretariat',
  'secretariat-gnlc': 'GNLC Secretariat',
  'focal-espoo': 'Espoo Focal point',
  'focal-torino': 'Torino Focal point',
  'focal-granollers': 'Granollers Focal point',
  newcomer: 'Newcomer Account',
} as const

export type Account = keyof typeof accounts

interface Fixtures {
  /** Signs in from the page that is open, through the login page of Keycloak, and comes back to it. */
  signIn: (account: Account) => Promise<void>
  /** Finds no violation of WCAG 2.2 AA on the page as it stands. */
  expectAccessible: () => Promise<void>
}

export const test = base.extend<Fixtures>({
  signIn: async ({ page }, use) => {
    await use(async (account) => {
      const header = page.getByRole('banner')
      await header.getByRole('button', { name: 'Sign in' }).click()
      await page.getByLabel('Username or email').fill(account)
      await page.getByLabel('Password', { exact: true }).fill(account)
      await page.getByRole('button', { name: 'Sign In' }).click()
      await expect(header.getByRole('button', { name: accounts[account] })).toBeVisible()
    })
  },

  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const found = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(found.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual([])
    })
  },
})

export { expect }
