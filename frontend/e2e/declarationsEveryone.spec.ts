import { openDeclaration, prepare, sign } from './declarations'
import { type Account, type Colleague, expect, test } from './fixtures'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`at 320 pixels, in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    const narrow = { width: 320, height: 640 }
    let enter: (account: Account) => Promise<void>
    let look: (path?: string) => Promise<void>
    let declaration: Awaited<ReturnType<typeof openDeclaration>>
    let secretariat: Colleague
    let focal: Colleague

    test.beforeEach(async ({ page, colleague, signIn, expectAccessible }) => {
      test.slow()
      enter = async (account) => {
        await page.goto('/en/networks')
        await signIn(account)
        await page.setViewportSize(narrow)
      }
      secretariat = await colleague('secretariat-iaec')
      focal = await colleague('focal-torino')
      declaration = await openDeclaration(secretariat)
      look = async (path) => {
        if (path) await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await expectAccessible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      }
    })

    test('what everybody reads of declarations and signatures is accessible', async ({ page }) => {
      const { slug, address } = declaration
      await page.setViewportSize(narrow)
      await look('/fr/declarations?q=zzz&network=iaec')
      const { id, code } = await sign(focal, await prepare(focal, address, 'torino-it'))
      // Whoever signs in a test signs in its month; over time there is something to see from two months on.
      await page.route(`**/api/v1/declarations/${slug}/signatures`, async (route) => {
        const response = await route.fetch()
        const { items, ...rest } = await response.json()
        const before = { month: '2021-11', signed: 1, withdrawn: 0, standing: 1 }
        await route.fulfill({ response, json: { ...rest, items: [before, ...items] } })
      })
      await look(`/en/declarations/${slug}`)
      await page.getByText('As a table').click()
      await expect(page.locator('tbody th').filter({ hasText: 'November 2021' })).toBeVisible()
      await look()
      await look(`/fr/adherences/${id}`)
      await look(`/en/verify/${code}`)

      const other = await openDeclaration(secretariat)
      const gone = await sign(focal, await prepare(focal, other.address, 'torino-it'))
      const withdrawal = { to: 'WITHDRAWN', reason: 'COUNCIL_DECISION', note: 'In its session of spring.' }
      await focal.send('POST', `/adherences/${gone.id}/transitions`, withdrawal, `/adherences/${gone.id}`)
      await look(`/es/verify/${gone.code}`)
      await look(`/en/adherences/${gone.id}`)
      await look(`/es/declarations/${other.slug}`)

      const [closed] = (await secretariat.read('/declarations?state=CLOSED&limit=1')).items
      await look(`/en/declarations/${closed.slug}`)
      await look('/fr/verify')
      await page.getByRole('button', { name: 'Vérifier' }).click()
      await look()
      await look('/en/verify/AAAAA-AAAAA-AAAA')
      for (const [name, begin] of [
        ['a.pdf', '%PDF-1.7'],
        ['a.jpg', 'JFIF'],
      ] as const) {
        await page
          .getByLabel(/Choose a PDF/)
          .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(begin) })
        await expect(page.getByRole('alert')).toContainText(name)
        await look()
      }
    })

    test('what a city sees on its way to a signature is accessible', async ({ page }) => {
      const { slug, address } = declaration
      const way = `/en/declarations/${slug}/sign?city=torino-it`
      await enter('focal-torino')
      await look(way)
      const draft = await prepare(focal, address, 'torino-it')
      await look(`${way}&step=text`)
      await look(`${way}&step=signatory`)
      await page.getByLabel('Name of the signatory').fill('')
      await page.getByRole('button', { name: 'Continue' }).click()
      await look()
      await page.getByLabel('Name of the signatory').fill('Signatory of the Example')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Number or title of the resolution').fill('2026/117')
      await page
        .getByLabel(/Choose a file/)
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
      await expect(page.getByText(/The content of this file does not match its name/)).toBeVisible()
      await page.getByRole('button', { name: 'Continue' }).click()
      await look()
      await page.getByLabel('Number or title of the resolution').fill('')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByLabel('In effect from')).toBeVisible()
      await look()
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('checkbox')).toBeVisible()
      await look()
      await page.getByRole('button', { name: 'Sign for Turin' }).click()
      await look()
      await look('/en/my-cities')
      const { id } = await sign(focal, draft)
      await look(`${way}&step=signed`)
      await look(way)
      await look(`/en/adherences/${id}/withdraw`)
      await page.getByRole('button', { name: 'Withdraw the signature' }).click()
      await look()
      await look('/es/cities/torino-it/letterhead')
      await look(`/fr/declarations/${slug}/sign?city=espoo-fi`)
    })

    test('what a secretariat writes with is accessible', async ({ page }) => {
      const { slug } = declaration
      await enter('secretariat-iaec')
      await look('/en/my-networks')
      await look('/en/declarations/new?network=iaec')
      await page.getByRole('button', { name: 'Start' }).click()
      await look()
      await look(`/en/declarations/${slug}/write?language=es&city=torino-it`)
      await look(`/fr/declarations/${slug}/publish`)
      await look(`/es/declarations/${slug}/missing`)
    })
  })
}
