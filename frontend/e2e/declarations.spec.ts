import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { smallestPdf } from './samples'

test('a secretariat publishes a declaration, a city signs it, and anybody checks the PDF', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow()
  const title = `Declaration of open libraries ${Date.now()}`

  await test.step('it begins with what it is', async () => {
    await page.goto('/en/my-networks')
    await signIn('secretariat-iaec')
    await page.getByRole('link', { name: 'Start a declaration' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Start a declaration' })).toBeFocused()
    await expectAccessible()
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByRole('alert')).toContainText('Enter a title')
    await expectAccessible()
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Theme').fill('A book for everybody')
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Edit: ${title}` })).toBeVisible()
  })

  await test.step('it is written block by block, and read for a city', async () => {
    const blocks = [
      ['Preamble', 'Cities teach whoever listens.'],
      ['Clause', 'We open our schools in the evening.'],
      ['Clause', 'We open our **libraries** to everyone.'],
      ['Closing', ' will join in.'],
    ] as const
    for (const [kind, words] of blocks) {
      await page.getByRole('group', { name: 'Add a block' }).getByLabel('Kind').selectOption(kind)
      const text = page.getByRole('textbox', { name: 'Text of the new block' })
      if (kind === 'Closing') {
        await text.locator('xpath=ancestor::form').getByRole('button', { name: 'City' }).click()
        await expect(text).toHaveValue('{{city.name}}')
        await text.press('End')
      }
      await text.pressSequentially(words)
      await page.getByRole('button', { name: 'Add the block' }).click()
      await expect(text).toHaveValue('')
    }
    await expect(page.getByRole('textbox', { name: 'Clause 2 in English' })).toHaveValue(/libraries/)

    await page.getByRole('button', { name: 'Move up: Clause 2' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Clause 1 in English' })).toHaveValue(/libraries/)

    await page.getByRole('combobox', { name: 'Preview for' }).fill('esp')
    await page.getByRole('option', { name: 'Espoo, Finland' }).click()
    await expect(page.getByText('Espoo will join in.')).toBeVisible()
    await expectAccessible()
  })

  await test.step('it is translated side by side', async () => {
    await page.getByRole('combobox', { name: 'Translate into' }).fill('span')
    await page.getByRole('option', { name: 'Spanish', exact: true }).click()
    await expect(page.getByText('There is no text in Spanish yet.')).toBeVisible()
    await page.getByLabel('Title in Spanish').fill('Declaración de las bibliotecas abiertas')
    await page.getByRole('button', { name: 'Save the title' }).click()
    await expect(page.getByText('Title and theme are saved.')).toBeVisible()
    const words = {
      'Block 1: preamble': 'Las ciudades enseñan a quien escucha.',
      'Clause 1': 'Abrimos nuestras bibliotecas a todas las personas.',
      'Clause 2': 'Abrimos nuestras escuelas por la tarde.',
      'Block 4: closing': '{{city.name}} se suma.',
    }
    for (const [block, text] of Object.entries(words)) {
      const field = page.getByRole('textbox', { name: `${block} in Spanish` })
      await field.fill(text)
      await page.getByRole('button', { name: 'Save this block' }).click()
      await expect(page.getByText(`${block} is saved.`)).toBeVisible()
    }
    await expectAccessible()
    await page.getByRole('button', { name: 'Mark as reviewed' }).click()
    await expect(page.getByText('The text in Spanish is reviewed: cities can sign in it.')).toBeVisible()
  })

  await test.step('it is read once more, and published', async () => {
    await page.getByRole('link', { name: 'Check and publish' }).click()
    await expect(page.getByText('cities can sign it in: English and Spanish;')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  await test.step('everybody finds and reads it', async () => {
    const address = page.url()
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`/en/declarations?network=iaec&state=OPEN&q=${encodeURIComponent(title)}`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('article', { name: title })).toContainText('[name of the city] will join in.')
    await expectAccessible()
    await page.getByRole('link', { name: 'Clause 1', exact: true }).click()
    await expect(page).toHaveURL(`${address}#clause-1`)
    await page.getByRole('link', { name: 'Spanish' }).click()
    await expect(page.getByRole('article')).toContainText('Abrimos nuestras bibliotecas a todas las personas.')
    await expectAccessible()
    await page.goto(address)
  })

  await test.step('the focal point of a city signs it, one question at a time', async () => {
    await signIn('focal-espoo')
    await page.getByRole('link', { name: 'Sign for Espoo' }).click()
    await page.getByRole('radio', { name: 'English' }).check()
    await expectAccessible()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Read what Espoo signs' })).toBeFocused()
    await expect(page.getByRole('article')).toContainText('Espoo will join in.')
    await expectAccessible()
    await page.getByRole('button', { name: 'We have read it: continue' }).click()

    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert').first()).toContainText('Enter the name of the person who signs')
    await expectAccessible()
    await page.getByLabel('Name of the signatory').fill('Signatory of the Example')
    await page.getByLabel('Office of the signatory').fill('Mayor')
    await page.getByRole('button', { name: 'Continue' }).click()

    await page.getByLabel('Number or title of the resolution').fill('2026/117')
    await page.getByLabel('Day of the council’s resolution').fill('2026-03-12')
    const file = page.getByLabel(/Choose a file/)
    await file.setInputFiles({ name: 'resolution.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ no PDF') })
    await expect(page.getByRole('group', { name: 'Copy of the resolution' }).getByRole('alert')).not.toBeEmpty()
    await expectAccessible()
    await file.setInputFiles({ name: 'resolution.pdf', mimeType: 'application/pdf', buffer: Buffer.from(smallestPdf) })
    await expect(page.getByText(/^resolution\.pdf \(/)).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Number or title of the resolution')).toHaveValue('2026/117')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'When does it take effect for Espoo?' })).toBeFocused()
    await page.getByRole('button', { name: 'Continue' }).click()

    await expect(page.getByText('Signatory of the Example, Mayor')).toBeVisible()
    await expectAccessible()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Sign for Espoo' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Espoo has signed' })).toBeFocused()
    await expectAccessible()
  })

  await test.step('anybody checks the PDF by dropping it', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'PDF', exact: true }).click()
    const pdf = await readFile(await (await downloading).path())
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const code = (await page.getByRole('link', { name: /^[0-9A-Z-]{14,20}$/ }).textContent()) ?? ''
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())

    await page.goto(`/verify/${code.toLowerCase()}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Espoo signed this' })).toBeVisible()
    await expect(page.getByText('Valid signature')).toBeVisible()
    await expectAccessible()
    await page
      .getByLabel(/Choose a PDF/)
      .setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: pdf })
    await expect(page.getByRole('alert')).toContainText('“signed.pdf” is the signed document, unchanged')
    await expectAccessible()
    const changed = Buffer.concat([pdf, Buffer.from(' ')])
    await page.getByLabel(/Choose a PDF/).setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: changed })
    await expect(page.getByRole('alert')).toContainText('“x.pdf” is not a document signed here')

    await page.goto('/en/verify')
    await expectAccessible()
    await page
      .getByLabel(/Choose a PDF/)
      .setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: pdf })
    await expect(page.getByRole('alert')).toContainText(`Espoo, “${title}”`)
  })

  await test.step('the signature stands on the pages of the declaration and of the city', async () => {
    await page.goto('/en/cities/espoo-fi')
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page.getByRole('region', { name: 'One city has signed' })).toContainText('Espoo')
    await expectAccessible()
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test(`declarations are accessible and fit 320 pixels, in ${scheme} colours`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/fr/declarations?state=CLOSED', '/es/networks/iaec']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
}
