import { createServer } from 'node:http'

/**
 * The API in memory, as far as the loader meets it and as strict as the contract where the loader could go wrong:
 * tokens, keys, ETags, pages, the history. It answers with derived fields too, as the service does.
 *
 * @typedef {{status: number, body?: unknown, headers?: Record<string, string>}} Answer
 * @typedef {{kind: string, id: string, actor: Record<string, string>}} Entry
 */

const LOADER = 'paideia-loader'
const RECORD_KINDS = /** @type {Record<string, string>} */ ({
  themes: 'THEME',
  cities: 'CITY',
  networks: 'NETWORK',
  series: 'SERIES',
  conferences: 'CONFERENCE',
  declarations: 'DECLARATION',
  days: 'DAY',
  meetings: 'MEETING',
})
/** Small, so that every list of a test has several pages. */
const PAGE = 2

export class FakeApi {
  /** @type {Map<string, {body: any, version: number}>} by path */
  records = new Map()
  /** @type {{city: string, network: string, state: string}[]} */
  memberships = []
  /** @type {Entry[]} the newest first */
  history = []
  /** @type {Map<string, Answer>} answers by Idempotency-Key */
  replies = new Map()
  /** @type {string[]} each write that changed something, as method and path */
  writes = []
  requests = 0
  tokensGiven = 0
  tokenSeconds = 300
  /** @type {Set<string>} tokens that are still accepted */
  tokens = new Set()
  /** What happens to the next requests that match; taken in order, each once. @type {{match: string, how: 'lose' | Answer | (() => void)}[]} */
  mishaps = []
  /** @type {Map<string, Answer>} what is refused for good, by slug */
  refusals = new Map()

  async start() {
    this.server = createServer((request, response) => this.#serve(request, response))
    await new Promise((resolve) => this.server?.listen(0, '127.0.0.1', () => resolve(undefined)))
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address())
    this.origin = `http://127.0.0.1:${port}`
    return this
  }

  stop() {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  get environment() {
    return {
      PAIDEIA_API: `${this.origin}/api/v1`,
      PAIDEIA_TOKEN_URL: `${this.origin}/token`,
      PAIDEIA_CLIENT_ID: LOADER,
      PAIDEIA_CLIENT_SECRET: 'a:secret',
    }
  }

  /** A change by somebody at the keyboard. @param {string} path @param {Record<string, unknown>} fields */
  edit(path, fields) {
    const record = this.records.get(path)
    if (!record) throw new Error(`There is no ${path}`)
    Object.assign(record.body, fields)
    record.version++
    const [, kind, slug] = path.split('/')
    this.history.unshift({ kind: RECORD_KINDS[kind], id: slug, actor: { role: 'FOCAL_POINT' } })
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const url = new URL(request.url ?? '', this.origin)
    if (url.pathname === '/token') return send(response, this.#token(request.headers.authorization, text))
    this.requests++
    const path = url.pathname.replace('/api/v1', '')
    const at = this.mishaps.findIndex(({ match }) => `${request.method} ${path}`.startsWith(match))
    const mishap = at < 0 ? undefined : this.mishaps.splice(at, 1)[0].how
    if (typeof mishap === 'object') return send(response, mishap)
    if (typeof mishap === 'function') mishap()
    const answer = this.#answer(request, path, url.searchParams, text && JSON.parse(text))
    // The work is done, but nobody hears of it.
    if (mishap === 'lose') return response.destroy()
    send(response, answer)
  }

  /** @param {string | undefined} authorization @param {string} form @returns {Answer} */
  #token(authorization, form) {
    const expected = `Basic ${Buffer.from(`${LOADER}:${encodeURIComponent('a:secret')}`).toString('base64')}`
    if (authorization !== expected || form !== 'grant_type=client_credentials')
      return { status: 401, body: { error: 'unauthorized_client' } }
    const token = `token-${++this.tokensGiven}`
    this.tokens.add(token)
    return { status: 200, body: { access_token: token, expires_in: this.tokenSeconds } }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {string} path
   * @param {URLSearchParams} query
   * @param {any} body
   * @returns {Answer}
   */
  #answer({ method, headers }, path, query, body) {
    if (!this.tokens.has(String(headers.authorization).replace('Bearer ', ''))) return problem(401, 'not-signed-in')
    const [, kind, slug] = path.split('/')
    if (method === 'GET' && path === '/activities') return this.#activities(query)
    if (method === 'GET' && path === '/memberships') return this.#listMemberships(query)
    if (method === 'GET' && path === '/days') return this.#listDays(query)
    if (method === 'GET' && slug) return this.#record(path)
    if (method === 'POST') {
      const key = String(headers['idempotency-key'] ?? '')
      if (!/^[!-~]{1,64}$/.test(key)) return problem(400, 'invalid-request')
      const answer = this.replies.get(key) ?? this.#create(kind, body)
      if (answer.status === 201) this.replies.set(key, answer)
      return answer
    }
    if (method === 'PATCH') return this.#patch(path, headers, body)
    return problem(405, 'method-not-allowed')
  }

  /** @param {URLSearchParams} query @returns {Answer} */
  #activities(query) {
    const entries = this.history.filter(
      ({ kind, id }) => kind === query.get('recordKind') && id === query.get('record'),
    )
    return { status: 200, body: { items: entries.slice(0, Number(query.get('limit'))) } }
  }

  /** @param {URLSearchParams} query @returns {Answer} */
  #listMemberships(query) {
    const states = query.has('state') ? [query.get('state')] : ['ADMITTED', 'ON_HOLD', 'WITHDRAWN']
    const all = this.memberships.filter(
      ({ network, state }) => network === query.get('network') && states.includes(state),
    )
    const from = Number(query.get('cursor') ?? 0)
    const items = all.slice(from, from + PAGE).map(({ city, state }) => ({ city: { slug: city }, state }))
    const next = from + PAGE < all.length ? { nextCursor: String(from + PAGE) } : {}
    return { status: 200, body: { items, ...next } }
  }

  /** @param {URLSearchParams} query @returns {Answer} */
  #listDays(query) {
    const items = [...this.records]
      .filter(([path]) => path.startsWith('/days/'))
      .map(([, { body }]) => body)
      .filter((day) => ['code', 'year', 'network'].every((field) => String(day[field]) === query.get(field)))
    return { status: 200, body: { items } }
  }

  /** @param {string} path @returns {Answer} */
  #record(path) {
    const record = this.records.get(path)
    if (!record) return problem(404, 'not-found')
    return { status: 200, body: this.#shown(record.body), headers: { etag: `"${record.version}-x"` } }
  }

  /** What the service adds to what it was given. @param {any} body */
  #shown(body) {
    const parent = body.parent && this.records.get(`/cities/${body.parent}`)
    return {
      ...body,
      createdAt: '2026-11-20T08:00:00Z',
      ...(body.themes ? { themes: [...body.themes].sort() } : {}),
      ...(body.founded ? { founded: { ...body.founded, precision: 'YEAR' } } : {}),
      // Of a declaration the answer names the issuer in full, and has the text as a version.
      ...(body.issuer ? { issuer: { slug: body.issuer }, blocks: undefined, version: { blocks: body.blocks } } : {}),
      ...(body.mode ? { network: { slug: body.network }, ...(body.host ? { host: { slug: body.host } } : {}) } : {}),
      ...(!body.place && parent?.body.place ? { place: { ...parent.body.place, borrowedFrom: body.parent } } : {}),
    }
  }

  /** @param {string} kind @param {any} body @returns {Answer} */
  #create(kind, body) {
    const refusal = this.refusals.get(body.slug ?? body.city)
    if (refusal) return refusal
    if (kind === 'memberships') {
      const { city, network, state } = body
      if (!this.records.has(`/cities/${city}`)) return unknownRecord('/city')
      if (!this.records.has(`/networks/${network}`)) return unknownRecord('/network')
      const open = this.memberships.some(
        (held) => held.city === city && held.network === network && !['DECLINED', 'WITHDRAWN'].includes(held.state),
      )
      if (open) return problem(409, 'conflict')
      this.memberships.push({ city, network, state })
    } else {
      // What has no slug goes by an id that the service makes.
      const id = body.slug ?? `${body.code}-${body.year}`
      const path = `/${kind}/${id}`
      if (this.records.has(path)) return problem(409, 'conflict')
      if (body.parent && !this.records.has(`/${kind}/${body.parent}`)) return unknownRecord('/parent')
      if (body.issuer && !this.records.has(`/networks/${body.issuer}`)) return unknownRecord('/issuer')
      if (body.secretariatCity && !this.records.has(`/cities/${body.secretariatCity}`))
        return unknownRecord('/secretariatCity')
      for (const theme of body.themes ?? []) if (!this.records.has(`/themes/${theme}`)) return unknownRecord('/themes')
      this.records.set(path, { body: { id, ...structuredClone(body) }, version: 1 })
      this.history.unshift({ kind: RECORD_KINDS[kind], id, actor: { role: 'ADMIN', client: LOADER } })
    }
    this.writes.push(`POST /${kind}`)
    return { status: 201, body }
  }

  /** @param {string} path @param {import('node:http').IncomingHttpHeaders} headers @param {any} patch @returns {Answer} */
  #patch(path, headers, patch) {
    const record = this.records.get(path)
    if (!record) return problem(404, 'not-found')
    if (headers['content-type'] !== 'application/merge-patch+json') return problem(415, 'unsupported-media-type')
    if (!headers['if-match']) return problem(428, 'precondition-required')
    if (headers['if-match'] !== `"${record.version}-x"`) return problem(412, 'changed-meanwhile')
    record.body = merged(record.body, patch)
    record.version++
    const [, kind, slug] = path.split('/')
    this.history.unshift({ kind: RECORD_KINDS[kind], id: slug, actor: { role: 'ADMIN', client: LOADER } })
    this.writes.push(`PATCH ${path}`)
    return { status: 200, body: record.body, headers: { etag: `"${record.version}-x"` } }
  }
}

/** RFC 7396. @param {any} target @param {any} patch @returns {any} */
function merged(target, patch) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const result = { ...target }
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete result[field]
    else result[field] = merged(result[field], value)
  }
  return result
}

/** @param {string} pointer @returns {Answer} */
function unknownRecord(pointer) {
  return problem(422, 'rule-violated', [{ pointer, code: 'unknown-record', message: 'There is no such record.' }])
}

/** @param {number} status @param {string} code @param {object[]} [violations] @returns {Answer} */
export function problem(status, code, violations) {
  return { status, body: { status, code, title: code, detail: `This is ${code}.`, violations } }
}

/** @param {import('node:http').ServerResponse} response @param {Answer} answer */
function send(response, { status, body, headers }) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
