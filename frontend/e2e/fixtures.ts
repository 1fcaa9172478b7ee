import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'

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

/** Somebody at another desk: asks the service in their name. */
export interface Colleague {
  read: (path: string) => Promise<Answer>
  /** On the record as it is now: on `path`, or on the one named in `of`. */
  send: (method: 'POST' | 'PATCH' | 'PUT', path: string, data: object, of?: string) => Promise<Answer>
}

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
type Answer = any

interface Fixtures {
  /** Signs in from the page that is open, through the login page of Keycloak, and comes back to it. */
  signIn: (account: Account) => Promise<void>
  /** Signs in somewhere else, with cookies and a storage of their own. */
  colleague: (account: Account) => Promise<Colleague>
  /** Finds no violation of WCAG 2.2 AA on the page as it stands. */
  expectAccessible: () => Promise<void>
}

export const test = base.extend<Fixtures>({
  signIn: async ({ page }, use) => {
    await use((account) => signInOn(page, account))
  },

  colleague: async ({ browser, baseURL }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (account) => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto('/en/networks')
      await signInOn(page, account)
      const token = await page.evaluate(() => {
        const session = Object.entries(sessionStorage).find(([key]) => key.startsWith('oidc.user:'))
        return JSON.parse(session?.[1] ?? '{}').access_token as string
      })
      return colleagueWith(context.request, token)
    })
    for (const context of contexts) await context.close()
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

async function signInOn(page: Page, account: Account) {
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Username or email').fill(account)
  await page.getByLabel('Password', { exact: true }).fill(account)
  await page.getByRole('button', { name: 'Sign In' }).click()
  await expect(header.getByRole('button', { name: accounts[account] })).toBeVisible()
}

function colleagueWith(request: APIRequestContext, token: string): Colleague {
  const headers = { Authorization: `Bearer ${token}` }
  const get = async (path: string) => {
    const answer = await request.get(`/api/v1${path}`, { headers })
    expect(answer.status(), path).toBe(200)
    return answer
  }
  return {
    read: async (path) => (await get(path)).json(),
    send: async (method, path, data, of) => {
      const { etag = '' } = of ? (await get(of)).headers() : {}
      const answer = await request.fetch(`/api/v1${path}`, {
        method,
        data,
        headers: {
          ...headers,
          'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
          ...(etag && { 'If-Match': etag }),
        },
      })
      expect(answer.ok(), await answer.text()).toBe(true)
      return answer.json()
    },
  }
}

export { expect }
