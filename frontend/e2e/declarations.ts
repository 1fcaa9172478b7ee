import type { Colleague } from './fixtures'

/** A declaration that cities can sign, in one language. */
export async function openDeclaration(secretariat: Colleague) {
  const title = `Declaration of evening schools ${Date.now()}`
  const { slug } = await secretariat.send('POST', '/declarations', {
    kind: 'OUTCOME',
    year: 2026,
    issuer: 'iaec',
    sourceLanguage: 'en',
    titles: { en: title },
    sources: [],
  })
  const address = `/declarations/${slug}`
  const blocks = [
    ['CLAUSE', 'We open our schools in the evening.'],
    ['CLOSING', '{{city.name}} joins in, by {{signatory.name}}, {{signatory.title}}.'],
  ] as const
  for (const [index, [kind, text]] of blocks.entries()) {
    const block = { kind, position: index + 1, texts: { en: text } }
    await secretariat.send('POST', `${address}/blocks`, block, address)
  }
  await secretariat.send('POST', `${address}/transitions`, { to: 'OPEN' }, address)
  return { slug, title, address }
}

/** What the focal point prepared, up to the check. */
export async function prepare(focal: Colleague, address: string, city: string) {
  const { id } = await focal.send('POST', `${address}/adherences`, { city, language: 'en' })
  const answers = { signatoryName: 'Signatory of the Example', signatoryTitle: 'Mayor' }
  await focal.send('PATCH', `/adherences/${id}`, answers, `/adherences/${id}`)
  return `/adherences/${id}`
}

/** Signs what was prepared. */
export async function sign(focal: Colleague, draft: string) {
  const { sha256 } = await focal.read(`${draft}/text`)
  return focal.send('POST', `${draft}/transitions`, { to: 'SIGNED', textSha256: sha256 }, draft)
}
