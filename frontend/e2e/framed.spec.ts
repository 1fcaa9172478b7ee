import { expect, test } from './fixtures'

test('a page of a city is framed by any site, unlike every other page', async ({ page, request, expectAccessible }) => {
  const answer = await request.get('/en/embed/cities/espoo-fi?from=elsewhere')
  expect(answer.status()).toBe(200)
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain('frame-ancestors *')
  expect(policy).toContain("default-src 'none'")
  expect((await answer.body()).length).toBeLessThan(20_000)
  const app = await request.get('/en/cities/espoo-fi')
  expect(app.headers()['content-security-policy']).toContain("frame-ancestors 'none'")

  await page.goto('/es/embed/cities/espoo-fi')
  await expect(page.getByRole('heading', { level: 1, name: /^Qué prometió .+ y cómo va$/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /en Paideia$/ })).toHaveAttribute(
    'href',
    /\/es\/commitments\?city=espoo-fi$/,
  )
  await expectAccessible()
})
