import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Api } from './loader/api.mjs'
import { changes } from './loader/compare.mjs'
import { loadAll } from './loader/loading.mjs'
import { Stopped } from './loader/problem.mjs'
import { faultsIn, generations, KINDS, readRows } from './loader/rows.mjs'
import { tokens } from './loader/token.mjs'
import { FakeApi, problem } from './testing/fakeApi.mjs'

/** A small world of every kind, in which a theme, a parent and a coordinating city are named. */
function someRows() {
  return {
    themes: [
      { slug: 'literacy', group: 'SDG', sourceLanguage: 'en', labels: { en: 'Literacy' } },
      { slug: 'arts', group: 'SDG', sourceLanguage: 'en', labels: { en: 'Arts' } },
    ],
    cities: [
      city('daegu-kr', { place: { latitude: 35.87, longitude: 128.59, source: 'GeoNames' } }),
      city('espoo-fi', { population: { value: 256760, unit: 'inhabitants', source: 'GeoNames' } }),
      city('torino-it', { names: { en: 'Turin', it: 'Torino' } }),
      city('dalseo-gu-kr', { parent: 'daegu-kr' }),
    ],
    networks: [
      network('iaec', { founded: { edtf: '1994' }, secretariatCity: 'torino-it', themes: ['literacy', 'arts'] }),
      network('iaec-italy', { parent: 'iaec' }),
    ],
    memberships: ['espoo-fi', 'torino-it', 'daegu-kr', 'dalseo-gu-kr'].map((slug) => membership(slug, 'iaec')),
    declarations: [
      declaration('charter', { state: 'CLOSED' }),
      declaration('day', { state: 'OPEN', blocks: [{ kind: 'CLOSING', texts: { en: '{{city.name}} joins.' } }] }),
    ],
    days: [day(2024), day(2025)],
    series: [series('congress')],
    conferences: [
      conference('congress-1', {
        series: 'congress',
        edition: 1,
        host: 'torino-it',
        state: 'HELD',
        when: { edtf: '2024' },
      }),
      conference('alone', { when: { edtf: '2028' } }),
    ],
    meetings: [
      meeting('meeting-1', { host: 'torino-it', state: 'HELD', when: { edtf: '2024' } }),
      meeting('meeting-2', { when: { edtf: '2026-23', asWritten: 'Autumn 2026' } }),
    ],
  }
}

/** @param {string} slug @param {object} [more] */
function city(slug, more) {
  return {
    slug,
    sourceLanguage: 'en',
    ownName: slug,
    names: { en: slug },
    country: slug.slice(-2).toUpperCase(),
    ...more,
  }
}

/** @param {string} slug @param {object} [more] */
function network(slug, more) {
  return { slug, kind: 'TERRITORIAL', sourceLanguage: 'en', names: { en: slug }, ...more }
}

/** @param {string} slug @param {object} [more] */
function declaration(slug, more) {
  return { slug, kind: 'CHARTER', year: 1990, sourceLanguage: 'en', titles: { en: slug }, issuer: 'iaec', ...more }
}

/** @param {number} year @param {object} [more] */
function day(year, more) {
  const fields = { on: `${year}-11-30`, sourceLanguage: 'en', titles: { en: 'Day' }, network: 'iaec' }
  return { code: 'educating-city', year, ...fields, ...more }
}

/** @param {string} slug */
function series(slug) {
  return { slug, network: 'iaec', sourceLanguage: 'en', names: { en: slug } }
}

/** @param {string} slug @param {object} [more] */
function conference(slug, more) {
  return { slug, network: 'iaec', sourceLanguage: 'en', titles: { en: slug }, mode: 'ONSITE', ...more }
}

/** @param {string} slug @param {object} [more] */
function meeting(slug, more) {
  const fields = {
    network: 'iaec',
    kind: 'NETWORK_MEETING',
    sourceLanguage: 'en',
    titles: { en: slug },
    mode: 'ONSITE',
  }
  return { slug, ...fields, ...more }
}

/** @param {string} slug @param {string} inNetwork */
function membership(slug, inNetwork) {
  return { city: slug, network: inNetwork, state: 'ADMITTED', steps: [{ kind: 'ADMISSION', basis: 'STATED' }] }
}

describe('changes', () => {
  test('finds nothing where the record has all of the row and more', () => {
    const row = { names: { en: 'Turin' }, themes: ['b', 'a'], founded: { edtf: '1994' }, sources: ['y', 'x'] }
    const record = {
      names: { en: 'Turin', it: 'Torino' },
      themes: ['a', 'b'],
      founded: { edtf: '1994', precision: 'YEAR' },
      sources: ['x', 'y'],
      website: 'https://example.org',
    }
    assert.equal(changes(row, record), undefined)
  })

  test('names only the parts that differ', () => {
    const row = { ownName: 'Torino', population: { value: 2, unit: 'inhabitants' }, names: { en: 'Turin' } }
    const record = { ownName: 'Torino', population: { value: 1, unit: 'inhabitants' }, names: { it: 'Torino' } }
    assert.deepEqual(changes(row, record), { population: { value: 2 }, names: { en: 'Turin' } })
  })

  test('does not take the point of the parent for the own one', () => {
    const place = { latitude: 1, longitude: 2 }
    assert.deepEqual(changes({ place }, { place: { ...place, borrowedFrom: 'daegu-kr' } }), { place })
  })

  test('heeds the order where it says something, and not that of fields', () => {
    const handles = [
      { platform: 'A', handle: 'a' },
      { platform: 'B', handle: 'b' },
    ]
    assert.equal(
      changes({ handles }, { handles: handles.map(({ platform, handle }) => ({ handle, platform })) }),
      undefined,
    )
    assert.deepEqual(changes({ handles }, { handles: handles.toReversed() }), { handles })
  })

  test('takes an absent list for an empty one', () => {
    assert.equal(changes({ themes: [] }, {}), undefined)
  })
})

describe('generations', () => {
  test('puts every row after its parent, however deep and in whatever order', () => {
    const rows = [network('c', { parent: 'b' }), network('a'), network('b', { parent: 'a' }), network('d')]
    assert.deepEqual(
      generations(rows).map((group) => group.map(({ slug }) => slug)),
      [['a', 'd'], ['b'], ['c']],
    )
  })

  test('ends on a circle of parents', () => {
    const rows = [network('a', { parent: 'b' }), network('b', { parent: 'a' })]
    assert.deepEqual(generations(rows), [rows])
  })
})

describe('the files', () => {
  test('fit together', async () => {
    const rows = await readRows(new URL('./data/', import.meta.url))
    assert.deepEqual(faultsIn(rows), [])
    assert.deepEqual(
      KINDS.map((kind) => rows[kind].length),
      [39, 559, 33, 756, 2, 27, 30, 11, 62],
    )
  })

  test('are told row by row where they do not', () => {
    const rows = someRows()
    rows.themes.push({ slug: 'arts', group: 'SDG', sourceLanguage: 'fr', labels: { en: 'Arts' } })
    rows.cities.unshift(city('suseong-gu-kr', { parent: 'daegu-kr' }))
    rows.cities.push({ ...city('oulu-fi', { themes: ['dance'] }), country: 'SE' })
    rows.networks.push(network('gnlc', { secretariatCity: 'hamburg-de', parent: 'unesco' }))
    rows.memberships.push(membership('espoo-fi', 'iaec'), { ...membership('atlantis-xx', 'nowhere'), steps: [] })
    rows.declarations.push(
      declaration('empty', { state: 'OPEN', issuer: 'unesco' }),
      declaration('foreign', { state: 'CLOSED', blocks: [{ kind: 'CLAUSE', texts: { fr: 'Nous.' } }] }),
    )
    rows.conferences.push(conference('lost', { series: 'none', host: 'atlantis-xx', network: 'unesco' }))
    rows.meetings.push(meeting('nowhere', { host: 'atlantis-xx', network: 'unesco' }))
    rows.days.push(day(2025), day(2026, { network: 'unesco', theme: { fr: 'Ensemble' } }))
    assert.deepEqual(faultsIn(rows).sort(), [
      'arts: stands there more than once',
      'atlantis-xx in nowhere: admitted without the step that shows it',
      'atlantis-xx in nowhere: there is no city atlantis-xx',
      'atlantis-xx in nowhere: there is no network nowhere',
      'city oulu-fi: the slug does not end in the country SE',
      'city oulu-fi: there is no theme dance',
      'conference lost: there is no city atlantis-xx',
      'conference lost: there is no network unesco',
      'conference lost: there is no series none',
      'day educating-city 2026 of unesco: theme lacks the source language en',
      'day educating-city 2026 of unesco: there is no network unesco',
      'declaration empty: open without the text that cities sign',
      'declaration empty: there is no network unesco',
      'declaration foreign: a block lacks the source language en',
      'educating-city 2025 of iaec: stands there more than once',
      'espoo-fi in iaec: stands there more than once',
      'gnlc: its parent unesco does not stand above it',
      'meeting nowhere: there is no city atlantis-xx',
      'meeting nowhere: there is no network unesco',
      'network gnlc: there is no city hamburg-de',
      'suseong-gu-kr: its parent daegu-kr does not stand above it',
      'theme arts: labels lacks the source language fr',
    ])
  })
})

describe('a load', () => {
  /** @type {FakeApi} */
  let fake
  beforeEach(async () => {
    fake = await new FakeApi().start()
  })
  afterEach(() => fake.stop())

  /** @param {Partial<ReturnType<typeof someRows>>} [rows] */
  async function load(rows) {
    const { PAIDEIA_API, PAIDEIA_TOKEN_URL, PAIDEIA_CLIENT_ID, PAIDEIA_CLIENT_SECRET } = fake.environment
    const credentials = {
      tokenUrl: PAIDEIA_TOKEN_URL,
      clientId: PAIDEIA_CLIENT_ID,
      clientSecret: PAIDEIA_CLIENT_SECRET,
    }
    /** @type {string[]} */
    const failures = []
    const counts = await loadAll(
      new Api(PAIDEIA_API, tokens(credentials), 5),
      { ...someRows(), ...rows },
      {
        onFailure: (kind, row, { message }) => failures.push(`${kind} ${row}: ${message}`),
      },
    )
    return { counts, failures }
  }

  /** @param {object} some */
  const counted = (some) => ({ created: 0, changed: 0, unchanged: 0, kept: 0, failed: 0, ...some })

  test('creates what is missing, and a second one writes nothing', async () => {
    const first = await load()
    assert.deepEqual(first, {
      failures: [],
      counts: {
        themes: counted({ created: 2 }),
        cities: counted({ created: 4 }),
        networks: counted({ created: 2 }),
        memberships: counted({ created: 4 }),
        series: counted({ created: 1 }),
        conferences: counted({ created: 2 }),
        declarations: counted({ created: 2 }),
        days: counted({ created: 2 }),
        meetings: counted({ created: 2 }),
      },
    })
    const written = fake.writes.length
    const second = await load()
    assert.equal(fake.writes.length, written)
    assert.deepEqual(second, {
      failures: [],
      counts: {
        themes: counted({ unchanged: 2 }),
        cities: counted({ unchanged: 4 }),
        networks: counted({ unchanged: 2 }),
        memberships: counted({ unchanged: 4 }),
        series: counted({ unchanged: 1 }),
        conferences: counted({ unchanged: 2 }),
        declarations: counted({ unchanged: 2 }),
        days: counted({ unchanged: 2 }),
        meetings: counted({ unchanged: 2 }),
      },
    })
  })

  test('changes a record that only the loader has written', async () => {
    await load()
    const { cities } = someRows()
    cities[1] = city('espoo-fi', { population: { value: 314024, unit: 'inhabitants', source: 'GeoNames' } })
    const { counts } = await load({ cities })
    assert.deepEqual(counts.cities, counted({ changed: 1, unchanged: 3 }))
    assert.equal(fake.records.get('/cities/espoo-fi')?.body.population.value, 314024)
    assert.equal(fake.writes.at(-1), 'PATCH /cities/espoo-fi')
  })

  test('leaves the text and the state of a declaration to those who run the network', async () => {
    await load()
    fake.edit('/declarations/day', { state: 'CLOSED', blocks: [] })
    assert.deepEqual((await load()).counts.declarations, counted({ unchanged: 2 }))
    fake.history.length = 0
    fake.history.push({ kind: 'DECLARATION', id: 'day', actor: { role: 'ADMIN', client: 'paideia-loader' } })
    const declarations = someRows().declarations.map((row) => ({ ...row, year: 1994 }))
    assert.deepEqual((await load({ declarations })).counts.declarations, counted({ changed: 1, kept: 1 }))
    assert.equal(fake.records.get('/declarations/day')?.body.year, 1994)
    assert.equal(fake.records.get('/declarations/day')?.body.state, 'CLOSED')
  })

  test('changes a day that only the loader has written', async () => {
    await load()
    const days = [day(2024), day(2025, { theme: { en: 'Together' } })]
    assert.deepEqual((await load({ days })).counts.days, counted({ changed: 1, unchanged: 1 }))
    fake.edit('/days/educating-city-2025', { titles: { en: 'Our day' } })
    assert.deepEqual((await load({ days })).counts.days, counted({ kept: 1, unchanged: 1 }))
  })

  test("does not undo a person's edit, not even where the row is newer", async () => {
    await load()
    fake.edit('/cities/espoo-fi', { ownName: 'Espoo – Esbo' })
    const { cities } = someRows()
    cities[1] = city('espoo-fi', { adminArea: 'Uusimaa' })
    const { counts } = await load({ cities })
    assert.deepEqual(counts.cities, counted({ kept: 1, unchanged: 3 }))
    assert.equal(fake.records.get('/cities/espoo-fi')?.body.ownName, 'Espoo – Esbo')
    assert.equal(fake.records.get('/cities/espoo-fi')?.body.adminArea, undefined)
  })

  test('does not overwrite an edit that comes in while it reads', async () => {
    await load()
    const { cities } = someRows()
    cities[1] = city('espoo-fi', { adminArea: 'Uusimaa' })
    // The patch is on its way when somebody saves.
    fake.mishaps.push({ match: 'PATCH', how: () => fake.edit('/cities/espoo-fi', { ownName: 'Esbo' }) })
    const { counts, failures } = await load({ cities })
    assert.deepEqual(failures, [])
    assert.deepEqual(counts.cities, counted({ kept: 1, unchanged: 3 }))
  })

  test('goes on after a row that is refused, and says which and why', async () => {
    const violations = [{ pointer: '/country', code: 'unknown-country', message: 'There is no such country.' }]
    fake.refusals.set('torino-it', problem(400, 'invalid-request', violations))
    const { counts, failures } = await load()
    assert.deepEqual(counts.cities, counted({ created: 3, failed: 1 }))
    assert.equal(
      failures[0],
      'cities torino-it: 400 invalid-request: This is invalid-request.\n    /country unknown-country: There is no such country.',
    )
    // Whatever names the refused city is refused in its turn; the rest is in.
    assert.deepEqual(counts.networks, counted({ failed: 2 }))
    assert.deepEqual(fake.records.has('/cities/dalseo-gu-kr'), true)
  })

  test('leaves memberships alone whatever became of them', async () => {
    await load()
    const states = ['ON_HOLD', 'WITHDRAWN', 'DECLINED', 'SUBMITTED']
    for (const [index, held] of fake.memberships.entries()) held.state = states[index]
    const { counts } = await load()
    assert.deepEqual(counts.memberships, counted({ kept: 4 }))
    assert.deepEqual(fake.memberships.map(({ state }) => state).sort(), states.sort())
  })

  test('takes a membership that it cannot see for one that stands', async () => {
    await load({ memberships: [] })
    fake.mishaps.push({ match: 'POST /memberships', how: problem(409, 'conflict') })
    assert.deepEqual((await load()).counts.memberships, counted({ created: 3, kept: 1 }))
  })

  test('waits while the quota is used up', async () => {
    fake.mishaps.push({
      match: 'POST /cities',
      how: { ...problem(429, 'too-many-requests'), headers: { 'retry-after': '1' } },
    })
    const begun = Date.now()
    const { counts } = await load()
    assert.deepEqual(counts.cities, counted({ created: 4 }))
    assert.ok(Date.now() - begun >= 990)
  })

  test('sends a creation again under the same key when the answer was lost', async () => {
    fake.mishaps.push({ match: 'POST /cities', how: 'lose' }, { match: 'GET /networks', how: 'lose' })
    fake.mishaps.push({ match: 'GET /networks', how: problem(503, 'unavailable') })
    const { counts, failures } = await load()
    assert.deepEqual(failures, [])
    assert.deepEqual(counts.cities, counted({ created: 4 }))
    assert.equal(fake.writes.filter((write) => write === 'POST /cities').length, 4)
  })

  test('does not repeat a patch of which the answer was lost', async () => {
    await load()
    const { cities } = someRows()
    cities[1] = city('espoo-fi', { adminArea: 'Uusimaa' })
    fake.mishaps.push({ match: 'PATCH', how: 'lose' })
    await assert.rejects(load({ cities }), Stopped)
    assert.equal(fake.writes.filter((write) => write.startsWith('PATCH')).length, 1)
  })

  test('gets a new token when the old one runs out, and when it is refused', async () => {
    fake.tokenSeconds = 0
    await load()
    assert.ok(fake.tokensGiven > 10)
    fake.tokenSeconds = 300
    const given = fake.tokensGiven
    fake.mishaps.push({ match: 'GET /cities', how: problem(401, 'not-signed-in') })
    assert.deepEqual((await load()).failures, [])
    assert.equal(fake.tokensGiven, given + 2)
  })

  test('stops at once where nothing answers', async () => {
    const credentials = { tokenUrl: `${fake.origin}/token`, clientId: 'paideia-loader', clientSecret: 'wrong' }
    const tell = { onFailure: () => assert.fail('no row is to blame') }
    const refused = loadAll(new Api(`${fake.origin}/api/v1`, tokens(credentials), 1), someRows(), tell)
    await assert.rejects(refused, /gave no token to the client paideia-loader: unauthorized_client/)
    fake.stop()
    const gone = loadAll(new Api(`${fake.origin}/api/v1`, tokens(credentials), 1), someRows(), tell)
    await assert.rejects(gone, /There is no connection to the token address/)
  })

  test('of all the files ends well twice, and ill when a row is refused', async () => {
    assert.equal((await run(fake.environment)).code, 0)
    assert.equal(fake.writes.length, 39 + 559 + 33 + 756 + 2 + 27 + 30 + 11 + 62)
    fake.edit('/cities/torino-it', { ownName: 'Turin' })
    const again = await run(fake.environment)
    assert.deepEqual([again.code, again.errors], [0, ''])
    assert.match(again.said, /cities +0 created, 0 changed, 558 unchanged, 1 kept \(edited by a person\);/)
    assert.equal(fake.writes.length, 39 + 559 + 33 + 756 + 2 + 27 + 30 + 11 + 62)
    fake.records.delete('/cities/espoo-fi')
    fake.refusals.set('espoo-fi', problem(403, 'forbidden'))
    const ill = await run(fake.environment)
    assert.equal(ill.code, 1)
    assert.match(ill.errors, /cities espoo-fi: 403 forbidden: This is forbidden\./)
  })
})

describe('the command', () => {
  test('checks without a service', async () => {
    assert.deepEqual(await run({}, '--check'), {
      code: 0,
      said: '39 themes, 559 cities, 33 networks, 756 memberships, 2 series, 27 conferences, 30 declarations, 11 days, 62 meetings: they fit together.\n',
      errors: '',
    })
  })

  test('says how it is used', async () => {
    assert.equal((await run({})).code, 2)
    assert.match((await run({}, '--chekc')).errors, /--chekc[\s\S]*Usage/)
  })
})

/**
 * @param {Record<string, string>} environment
 * @param {string[]} words
 * @returns {Promise<{code: number | null, said: string, errors: string}>}
 */
function run(environment, ...words) {
  const command = fileURLToPath(new URL('./load.mjs', import.meta.url))
  const child = spawn(process.execPath, [command, ...words], { env: { PATH: process.env.PATH, ...environment } })
  let said = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said, errors })))
}
