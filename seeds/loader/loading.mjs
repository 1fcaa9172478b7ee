import { changes } from './compare.mjs'
import { Problem } from './problem.mjs'
import { generations, KINDS, nameOf, nameOfDay } from './rows.mjs'

/**
 * @typedef {import('./api.mjs').Api} Api
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').MembershipRow} MembershipRow
 * @typedef {import('./rows.mjs').DayRow} DayRow
 * @typedef {'created' | 'changed' | 'unchanged' | 'kept'} Outcome
 * @typedef {Record<Outcome | 'failed', number>} Count
 * @typedef {(row: string, problem: Problem) => void} OnFailure
 */

/** How many requests are under way at once: enough to hide the round trips, few enough not to crowd out the readers. */
const WORKERS = 8

/** What the history calls the records that can be changed. */
const RECORD_KINDS = {
  themes: 'THEME',
  cities: 'CITY',
  networks: 'NETWORK',
  series: 'SERIES',
  conferences: 'CONFERENCE',
  declarations: 'DECLARATION',
  meetings: 'MEETING',
}

/**
 * What a record is made with and what nobody patches: the name, for a declaration its issuer, its way through its states
 * and its text, for a meeting or a conference its network and its state. These have operations of their own and are the secretariat's from
 * the first day on.
 */
const MADE_WITH = ['slug', 'issuer', 'network', 'state', 'blocks']

/** Every state but those of the public list, which comes without asking. */
const HIDDEN_STATES = ['DRAFT', 'SUBMITTED', 'DECLINED']

/**
 * Loads everything, kind after kind: cities name themes, networks name cities, memberships name both, conferences name
 * their series, declarations the networks that issue them and the conferences that adopted them, days and meetings the
 * networks that hold them.
 *
 * @param {Api} api
 * @param {import('./rows.mjs').Rows} rows
 * @param {{onFailure: (kind: string, row: string, problem: Problem) => void, onDone?: (kind: string, count: Count) => void}} tell
 */
export async function loadAll(api, rows, { onFailure, onDone }) {
  /** @type {Record<string, Count>} */
  const counts = {}
  for (const kind of KINDS) {
    /** @type {OnFailure} */
    const failed = (row, problem) => onFailure(kind, row, problem)
    if (kind === 'memberships') counts[kind] = await loadMemberships(api, rows.memberships, failed)
    else if (kind === 'days') counts[kind] = await loadDays(api, rows.days, failed)
    else counts[kind] = await loadRecords(api, kind, rows[kind], failed)
    onDone?.(kind, counts[kind])
  }
  return counts
}

/**
 * Loads themes, cities, networks, series, conferences, declarations or meetings.
 *
 * @param {Api} api
 * @param {keyof typeof RECORD_KINDS} kind
 * @param {Row[]} rows
 * @param {OnFailure} onFailure
 */
async function loadRecords(api, kind, rows, onFailure) {
  const count = none()
  for (const generation of generations(rows))
    await inParallel(generation, (row) => counted(count, row.slug, onFailure, () => loadRecord(api, kind, row)))
  return count
}

/**
 * Creates what is missing, changes what only this loader has written, and leaves everything else alone.
 *
 * @param {Api} api
 * @param {keyof typeof RECORD_KINDS} kind
 * @param {Row} row
 * @returns {Promise<Outcome>}
 */
async function loadRecord(api, kind, row) {
  const path = `/${kind}/${row.slug}`
  const fields = Object.fromEntries(Object.entries(row).filter(([field]) => !MADE_WITH.includes(field)))
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await api.find(path)
      if (!found) {
        await api.create(`/${kind}`, row)
        return 'created'
      }
      const patch = changes(fields, bySlug(found.body))
      if (!patch) return 'unchanged'
      if (!(await isLastByLoader(api, RECORD_KINDS[kind], row.slug))) return 'kept'
      await api.patch(path, patch, found.etag ?? '')
      return 'changed'
    } catch (problem) {
      // Somebody created or changed it since it was read: look again at what it is now, and decide again.
      if (attempt > 1 || !(problem instanceof Problem) || ![409, 412].includes(problem.status)) throw problem
    }
  }
}

/**
 * A record that names its host, its series and its conference in full, as a row names them.
 *
 * @param {any} body
 */
function bySlug(body) {
  const named = ['host', 'series', 'conference'].filter((field) => body[field]?.slug)
  return { ...body, ...Object.fromEntries(named.map((field) => [field, body[field].slug])) }
}

/**
 * Whether the newest entry in the history of a record is this loader's own. Whatever a person has changed since is
 * theirs, even where the row is newer; so is a record without a history that this client may see.
 *
 * @param {Api} api
 * @param {string} recordKind
 * @param {string} record
 */
async function isLastByLoader(api, recordKind, record) {
  const { items } = await api.page('/activities', { recordKind, record, limit: '1' })
  return items[0]?.actor.client === api.clientId
}

/**
 * Loads memberships. They are only ever created: what became of one since is its history, and an ended one is not
 * brought back to life.
 *
 * @param {Api} api
 * @param {MembershipRow[]} rows
 * @param {OnFailure} onFailure
 */
async function loadMemberships(api, rows, onFailure) {
  const count = none()
  // Read once a network and not once a row: a second load then asks a few dozen times instead of hundreds.
  const statesIn = once((/** @type {string} */ network) => statesByCity(api, network))
  await inParallel(rows, (row) =>
    counted(count, nameOf(row), onFailure, async () => {
      const states = (await statesIn(row.network)).get(row.city)
      return states ? standing(row, states) : enter(api, row)
    }),
  )
  return count
}

/**
 * Loads International Days, which are known by their code, year and network and go by an id.
 *
 * @param {Api} api
 * @param {DayRow[]} rows
 * @param {OnFailure} onFailure
 */
async function loadDays(api, rows, onFailure) {
  const count = none()
  await inParallel(rows, (row) => counted(count, nameOfDay(row), onFailure, () => loadDay(api, row)))
  return count
}

/**
 * @param {Api} api
 * @param {DayRow} row
 * @returns {Promise<Outcome>}
 */
async function loadDay(api, { code, year, network, ...fields }) {
  const { items } = await api.page('/days', { code, year: String(year), network })
  if (items.length === 0) {
    await api.create('/days', { code, year, network, ...fields })
    return 'created'
  }
  const path = `/days/${items[0].id}`
  const found = await api.find(path)
  const patch = found && changes(fields, found.body)
  if (!patch) return 'unchanged'
  if (!(await isLastByLoader(api, 'DAY', items[0].id))) return 'kept'
  await api.patch(path, patch, found.etag ?? '')
  return 'changed'
}

/**
 * @param {MembershipRow} row
 * @param {string[]} states of the memberships that this city has or had in this network
 * @returns {Outcome}
 */
function standing(row, states) {
  return states.includes(row.state) ? 'unchanged' : 'kept'
}

/**
 * @param {Api} api
 * @param {MembershipRow} row
 * @returns {Promise<Outcome>}
 */
async function enter(api, row) {
  try {
    await api.create('/memberships', row)
    return 'created'
  } catch (problem) {
    // The city has an open one that this client could not see, or that came in meanwhile: it stands.
    if (problem instanceof Problem && problem.status === 409) return 'kept'
    throw problem
  }
}

/**
 * @param {Api} api
 * @param {string} network
 * @returns {Promise<Map<string, string[]>>}
 */
async function statesByCity(api, network) {
  /** @type {Map<string, string[]>} */
  const states = new Map()
  const lists = [{ network }, ...HIDDEN_STATES.map((state) => ({ network, state }))]
  await inParallel(lists, async (filters) => {
    for await (const { city, state } of api.list('/memberships', filters))
      states.set(city.slug, [...(states.get(city.slug) ?? []), state])
  })
  return states
}

/**
 * Does the work for one row and counts how it ended. A row that is refused is told and does not stop the others;
 * anything else (no connection, no token, a mistake in here) does.
 *
 * @param {Count} count
 * @param {string} row
 * @param {OnFailure} onFailure
 * @param {() => Promise<Outcome>} work
 */
async function counted(count, row, onFailure, work) {
  try {
    count[await work()]++
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    count.failed++
    onFailure(row, problem)
  }
}

/** @returns {Count} */
function none() {
  return { created: 0, changed: 0, unchanged: 0, kept: 0, failed: 0 }
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Promise<void>} work
 */
async function inParallel(items, work) {
  let next = 0
  let stopped = false
  const worker = async () => {
    while (!stopped && next < items.length) {
      try {
        await work(items[next++])
      } catch (error) {
        stopped = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}

/**
 * The same answer for the same question, also while it is still on its way.
 *
 * @template T
 * @param {(key: string) => Promise<T>} ask
 */
function once(ask) {
  /** @type {Map<string, Promise<T>>} */
  const answers = new Map()
  return (/** @type {string} */ key) => {
    const answer = answers.get(key) ?? ask(key)
    answers.set(key, answer)
    return answer
  }
}
