import {
  cities,
  conference,
  DECLARATION,
  declaration,
  meetings,
  NETWORK,
  network,
  ONE,
  pledges,
  registrations,
  TWO,
} from './invented.mjs'
import { Stopped } from './problem.mjs'

/** @typedef {import('./api.mjs').Api} Api */

const STATES = 'DRAFT,SUBMITTED,CHANGES_REQUESTED,PUBLISHED,WITHDRAWN'

/**
 * Makes the demonstration: a network that does not exist with two cities that do not exist, what it declares, where
 * it meets and who registers for that, and what they pledge, in every state. Everything in it says that it is invented. What is there already is left alone.
 *
 * @param {Api} api
 */
export async function demonstrate(api) {
  for (const city of cities()) await missing(api, '/cities', city.slug, city)
  await missing(api, '/networks', NETWORK, network())
  for (const city of [ONE, TWO]) await member(api, city)
  await missing(api, '/declarations', DECLARATION, declaration())
  for (const city of [ONE, TWO]) await sign(api, city)
  for (const meeting of meetings()) await missing(api, '/meetings', meeting.slug, meeting)
  await missing(api, '/conferences', conference().slug, conference())
  for (const registration of registrations()) await register(api, registration)
  const { body } = await there(api, `/declarations/${DECLARATION}`)
  const clauses = body.version.blocks.filter((/** @type {{kind: string}} */ { kind }) => kind === 'CLAUSE')
  for (const pledge of pledges(clauses.map((/** @type {{id: string}} */ { id }) => id))) await commit(api, pledge)
}

/**
 * @param {Api} api
 * @param {string} list
 * @param {string} slug
 * @param {unknown} body
 */
async function missing(api, list, slug, body) {
  if (!(await api.find(`${list}/${slug}`))) await api.create(list, body)
}

/**
 * @param {Api} api
 * @param {string} path
 */
async function there(api, path) {
  const found = await api.find(path)
  if (!found) throw new Stopped(`${path} is not there.`)
  return found
}

/**
 * @param {Api} api
 * @param {string} path
 * @param {Record<string, unknown>} wish
 */
async function move(api, path, wish) {
  const { etag } = await there(api, path)
  await api.move(`${path}/transitions`, wish, String(etag))
}

/**
 * @param {Api} api
 * @param {string} city
 */
async function member(api, city) {
  if ((await api.page('/memberships', { city, network: NETWORK })).items.length > 0) return
  const step = { kind: 'ADMISSION', when: { edtf: '2024-03-12' }, note: 'Invented for the demonstration.' }
  await api.create('/memberships', { city, network: NETWORK, state: 'ADMITTED', steps: [step] })
}

/**
 * @param {Api} api
 * @param {string} city
 */
async function sign(api, city) {
  const filters = { city, declaration: DECLARATION }
  if ((await api.page('/adherences', filters)).items.length > 0) return
  if ((await api.page('/adherences', { ...filters, state: 'DRAFT' })).items.length === 0)
    await api.create(`/declarations/${DECLARATION}/adherences`, {
      city,
      signatoryName: 'Nobody in particular',
      signatoryTitle: 'Mayor of the demonstration',
    })
  const path = `/adherences/${(await api.page('/adherences', { ...filters, state: 'DRAFT' })).items[0].id}`
  const { body } = await there(api, `${path}/text`)
  await move(api, path, { to: 'SIGNED', textSha256: body.sha256 })
}

/**
 * Opens registration and registers people, once: whoever finds it opened leaves it as it is.
 *
 * @param {Api} api
 * @param {ReturnType<typeof registrations>[0]} registration
 */
async function register(api, { path, event, settings, groups }) {
  if (await api.find(`${path}/registration`)) return
  await api.set(`${path}/registration`, settings)
  for (const group of groups) await api.create('/registration-groups', { ...event, ...group })
}

/**
 * @param {Api} api
 * @param {{body: Record<string, any>, moves: Record<string, any>[], revisions?: Record<string, any>[], reports?: Record<string, any>[], extension?: Record<string, any>}} pledge
 */
async function commit(api, { body, moves, revisions = [], reports = [], extension }) {
  for await (const { titles } of api.list('/commitments', { city: body.city, state: STATES }))
    if (titles.en === body.titles.en) return
  await api.create('/commitments', body)
  const { items } = await api.page('/commitments', { city: body.city, state: 'DRAFT', sort: '-published' })
  const path = `/commitments/${items.find((/** @type {any} */ { titles }) => titles.en === body.titles.en).id}`
  for (const wish of moves) await move(api, path, wish)
  for (const { terms, note, moves: decided } of revisions) {
    await api.create(`${path}/revisions`, { terms, note })
    const list = await there(api, `${path}/revisions`)
    for (const wish of decided) await move(api, `/commitment-revisions/${list.body.items[0].id}`, wish)
  }
  for (const wish of reports) await report(api, path, wish)
  if (extension) await api.create(`${path}/extension-requests`, extension)
}

/**
 * @param {Api} api
 * @param {string} commitment
 * @param {Record<string, any>} wish
 */
async function report(api, commitment, { body, evidence, moves }) {
  await api.create(`${commitment}/progress-reports`, body)
  // At most one is open: that which was begun just now.
  const { items } = (await there(api, `${commitment}/progress-reports`)).body
  const path = `/progress-reports/${items.find((/** @type {any} */ { state }) => state === 'DRAFT').id}`
  for (const piece of evidence) await api.create(`${path}/evidence`, piece)
  for (const wish of moves) await move(api, path, wish)
}
