import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { servePseudo } from './pseudo/app'

let app: Awaited<ReturnType<typeof servePseudo>>

test.beforeAll(async ({ baseURL }) => {
  app = await servePseudo(baseURL ?? '')
})

test.afterAll(() => app.close())

const walk = [
  '/en',
  '/en/cities?country=IT',
  '/en/cities/torino-it',
  '/en/networks/iaec',
  '/en/declarations',
  '/en/nowhere',
]

for (const width of [320, 1280]) {
  test(`the app in words that nobody speaks, from right to left, ${width} wide`, async ({
    page,
    expectAccessible,
  }, testInfo) => {
    await page.setViewportSize({ width, height: 800 })
    const known = rememberContent(page)
    for (const path of walk) {
      await test.step(path, async () => {
        await page.goto(app.url + path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await expectMirrored(page)
        await expectKnownWords(page, known)
        await testInfo.attach(path, { body: await page.screenshot(), contentType: 'image/png' })
      })
    }

    await test.step('a form that is not filled in', async () => {
      await page.goto(`${app.url}/en/verify`)
      await page.getByRole('main').getByRole('textbox').fill('?')
      await page.getByRole('main').getByRole('textbox').press('Enter')
      await expect(page.getByRole('main').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
      await expectMirrored(page)
      await expectKnownWords(page, known)
      await expectAccessible()
    })
  })
}

test('a working form in those words', async ({ page, request }) => {
  await signInWithoutPage(page, 'focal-espoo', request)
  const known = rememberContent(page)
  for (const path of ['/en/my-cities', '/en/cities/espoo-fi/edit', '/en/cities/espoo-fi/people']) {
    await page.goto(app.url + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectMirrored(page)
    await expectKnownWords(page, known)
  }
})

/** Nothing leaves the page on either side, and what comes first stands on the right. */
async function expectMirrored(page: Page) {
  const { overflow, brand, title, width } = await page.evaluate(() => {
    const middle = (element: Element | null) => {
      const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {}
      return (left + right) / 2
    }
    const heading = document.querySelector('h1') as Element
    const words = document.createRange()
    words.selectNodeContents(heading)
    const { scrollWidth, clientWidth } = document.documentElement
    return {
      overflow: scrollWidth - clientWidth,
      brand: middle(document.querySelector('header a')),
      title: heading.getBoundingClientRect().right - words.getBoundingClientRect().right,
      width: clientWidth,
    }
  })
  expect(overflow).toBe(0)
  expect(brand).toBeGreaterThan(width / 2)
  expect(title).toBeLessThan(2)
}

/** All words that the service gives. */
function rememberContent(page: Page) {
  const known = new Set(['paideia'])
  page.on('response', async (response) => {
    if (!response.url().includes('/api/') || !response.ok()) return
    for (const word of latinWords(await response.text().catch(() => ''))) known.add(word)
  })
  return known
}

/** The words that the browser has of countries, languages and months. */
function wordsOfBrowser(page: Page) {
  return page.evaluate(() => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((first) => letters.map((second) => first + second))
    const countries = new Intl.DisplayNames('en', { type: 'region' })
    const tongues = new Intl.DisplayNames('en', { type: 'language' })
    const own = ['es', 'fr'].map((tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag))
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(2026, month, 1)),
    )
    return [...codes.flatMap((code) => [countries.of(code), tongues.of(code.toLowerCase())]), ...own, ...months].join()
  })
}

/** No word to be seen or heard comes from nowhere: from neither the catalogues nor the content. */
async function expectKnownWords(page: Page, known: Set<string>) {
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  for (const word of latinWords(await wordsOfBrowser(page))) known.add(word)
  await expect.poll(async () => (await wordsOf(page)).filter((word) => !known.has(word))).toEqual([])
}

async function wordsOf(page: Page) {
  const texts = await page.evaluate(() => {
    const said = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title']
    const heard = [...document.body.querySelectorAll(said.map((name) => `[${name}]`).join())]
      .filter((element) => !element.closest('[aria-hidden=true]'))
      .flatMap((element) => said.map((name) => element.getAttribute(name) ?? ''))
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is read by nobody
    return [document.title, document.body.innerText, ...heard]
  })
  return [...new Set(texts.flatMap(latinWords))]
}

function latinWords(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? []
}

/** The sign-in as the app keeps it; its page is not at an address that the sign-in service leads back to. */
async function signInWithoutPage(page: Page, account: string, request: APIRequestContext) {
  const { issuer, clientId } = await (await request.get('/config.json')).json()
  const form = {
    grant_type: 'password',
    client_id: 'paideia-test',
    scope: 'openid',
    username: account,
    password: account,
  }
  const token = await (await request.post(`${issuer}/protocol/openid-connect/token`, { form })).json()
  const user = { ...token, profile: { sub: account, name: account }, expires_at: Date.now() / 1000 + token.expires_in }
  await page.addInitScript(
    ([key, value]) => sessionStorage.setItem(key ?? '', value ?? ''),
    [`oidc.user:${issuer}:${clientId}`, JSON.stringify(user)],
  )
}
