/**
 * How a declaration comes into the world and is signed, with nothing but the generated client: a network's program writes
 * and publishes it, a city's program reads it as its own, signs it and checks the PDF, as anyone else could.
 */
import { createHash } from 'node:crypto'
import { AdherenceApi, Configuration, DeclarationApi } from './client'

const [basePath, secretariat, cityToken, network, city] = process.argv.slice(2)
const declarations = new DeclarationApi(new Configuration({ basePath, accessToken: secretariat }))
const adherences = new AdherenceApi(new Configuration({ basePath, accessToken: cityToken }))
const anyone = new AdherenceApi(new Configuration({ basePath }))

function sha256(content: string | Uint8Array) {
  return createHash('sha256').update(content).digest('hex')
}

function etagOf(raw: Response) {
  return raw.headers.get('ETag') ?? undefined
}

async function publish() {
  const { slug } = await declarations.createDeclaration({
    declarationCreate: {
      kind: 'INTERNATIONAL_DAY',
      year: 2026,
      sourceLanguage: 'en',
      titles: { en: `Declaration of ${network}`, es: `Declaración de ${network}` },
      issuer: network,
      blocks: [{ kind: 'CLOSING', texts: { en: '{{city.name}} joins in.' } }],
    },
  })
  const clause = { kind: 'CLAUSE' as const, position: 1, texts: { en: 'We are *committed*.' } }
  const added = await declarations.addDeclarationBlockRaw({ slug, blockCreate: clause })
  const { blocks } = await added.value()
  console.log(`wrote ${blocks.map(({ kind, number }) => `${kind}${number ?? ''}`).join(' ')}`)

  let ifMatch = etagOf(added.raw)
  for (const { id, kind } of blocks) {
    const es = kind === 'CLAUSE' ? 'Nos *comprometemos*.' : '{{city.name}} se suma.'
    const changed = await declarations.updateDeclarationBlockRaw({ slug, id, blockPatch: { texts: { es } }, ifMatch })
    ifMatch = etagOf(changed.raw)
  }
  const reviewed = await declarations.transitionDeclarationTranslationRaw({
    slug,
    language: 'es',
    transitionRequest: { to: 'REVIEWED' },
    ifMatch,
  })
  ifMatch = etagOf(reviewed.raw)
  const opened = await declarations.transitionDeclaration({ slug, transitionRequest: { to: 'OPEN' }, ifMatch })
  console.log(`published ${opened.state} in ${opened.version?.translations.map(({ language }) => language).join(' ')}`)
  return slug
}

async function sign(slug: string) {
  const begun = await adherences.createAdherenceRaw({ slug, adherenceCreate: { city, language: 'es' } })
  const { id } = await begun.value()
  const changed = await adherences.updateAdherenceRaw({
    id,
    adherencePatch: { signatoryName: 'Aino Virtanen', signatoryTitle: 'Alcaldesa', resolutionDate: null },
    ifMatch: etagOf(begun.raw),
  })
  const shown = await adherences.getAdherenceText({ id })
  console.log(`read ${JSON.stringify(shown.text)}, digest ${sha256(shown.text) === shown.sha256 ? 'right' : 'wrong'}`)
  const signed = await adherences.transitionAdherence({
    id,
    adherenceTransitionRequest: { to: 'SIGNED', textSha256: shown.sha256 },
    ifMatch: etagOf(changed.raw),
  })
  console.log(`${signed.state} by ${signed.signatoryName}`)
  return signed
}

async function verify(id: string, code: string) {
  const pdf = new Uint8Array(await (await anyone.getAdherencePdf({ id })).arrayBuffer())
  const found = await anyone.verifyDigest({ sha256: sha256(pdf) })
  const same = found.code === code && found.documentSha256 === sha256(pdf)
  console.log(`${new TextDecoder().decode(pdf.slice(0, 5))} ${found.stands ? 'stands' : 'fell'}, ${same ? 'same' : 'other'}`)
  const { signature } = await anyone.verifyCode({ code })
  const isText = sha256(signature?.text ?? '') === found.textSha256
  console.log(`verified ${signature?.cityName}, ${isText ? 'same words' : 'other words'}`)
}

async function main() {
  const { id, code } = await sign(await publish())
  await verify(id, code ?? '')
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
