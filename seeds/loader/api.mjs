import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem, Stopped } from './problem.mjs'

/**
 * @typedef {ReturnType<typeof import('./token.mjs').tokens>} Tokens
 * @typedef {{body: any, etag: string | null}} Found
 * @typedef {{method: string, path: string, headers?: Record<string, string>, body?: unknown}} Request
 */

const ATTEMPTS = 5
/** The service is not ready or went away behind its proxy. */
const PASSING = [502, 503, 504]

/** The API as this loader uses it: reads, creates and patches; patient where patience helps. */
export class Api {
  /** Until when nobody sends anything: a quota is used up for all workers, not only for the one that was told. */
  #quietUntil = 0

  /**
   * @param {string} base where the API is, for example http://localhost:8080/api/v1
   * @param {Tokens} tokens
   * @param {number} [firstPause] milliseconds before the first repetition; it doubles with each
   */
  constructor(base, tokens, firstPause = 500) {
    this.base = base.replace(/\/+$/, '')
    this.tokens = tokens
    this.firstPause = firstPause
  }

  get clientId() {
    return this.tokens.clientId
  }

  /**
   * @param {string} path
   * @returns {Promise<Found | undefined>} nothing where there is no such record
   */
  async find(path) {
    try {
      const answer = await this.#send({ method: 'GET', path })
      return { body: await answer.json(), etag: answer.headers.get('etag') }
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 404) return undefined
      throw problem
    }
  }

  /**
   * The first page alone.
   * @param {string} path
   * @param {Record<string, string>} filters
   * @returns {Promise<{items: any[], nextCursor?: string}>}
   */
  async page(path, filters) {
    return (await this.#send({ method: 'GET', path: `${path}?${new URLSearchParams(filters)}` })).json()
  }

  /**
   * Every item of a list, page by page.
   * @param {string} path
   * @param {Record<string, string>} filters
   */
  async *list(path, filters) {
    /** @type {string | undefined} */
    let cursor
    do {
      const page = await this.page(path, { ...filters, limit: '200', ...(cursor ? { cursor } : {}) })
      yield* page.items
      cursor = page.nextCursor
    } while (cursor)
  }

  /**
   * The key makes it safe to send the same creation again after a connection broke, when nobody can tell whether the
   * first one arrived. It is a new one for each creation: a key made of the row would, for a day, answer with a record
   * that somebody has removed meanwhile.
   *
   * @param {string} path
   * @param {unknown} body
   */
  async create(path, body) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    await this.#send({ method: 'POST', path, headers, body })
  }

  /**
   * Writes what was not there before, which needs no version.
   *
   * @param {string} path
   * @param {unknown} body
   */
  async set(path, body) {
    await this.#send({ method: 'PUT', path, headers: { 'content-type': 'application/json' }, body })
  }

  /**
   * Moves a record to another state. The key makes it safe to send again, as for a creation.
   *
   * @param {string} path
   * @param {unknown} body
   * @param {string} etag of the record as it was read
   */
  async move(path, body, etag) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': etag }
    await this.#send({ method: 'POST', path, headers, body })
  }

  /**
   * @param {string} path
   * @param {unknown} body a merge patch (RFC 7396)
   * @param {string} etag of the record as it was read, so that a change made since then is not overwritten
   */
  async patch(path, body, etag) {
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': etag }
    await this.#send({ method: 'PATCH', path, headers, body })
  }

  /** @param {Request} request */
  async #send(request) {
    const repeatable = request.method === 'GET' || Boolean(request.headers?.['idempotency-key'])
    let lost = false
    let refused = false
    for (let attempt = 1; ; attempt++) {
      await this.#quiet()
      const token = await this.tokens.get()
      const mayRepeat = repeatable && attempt < ATTEMPTS
      /** @type {Response} */
      let answer
      try {
        answer = await this.#once(request, token)
      } catch (cause) {
        if (!mayRepeat) throw unreachable(this.base, request, cause)
        lost = true
        await this.#before(attempt)
        continue
      }
      if (answer.ok) return answer
      const problem = new Problem(answer.status, await bodyOf(answer))
      if (answer.status === 429) {
        // Nothing was done, so that even a patch may be sent again; and nobody gives up on a quota, it is renewed.
        attempt--
        this.#quietUntil = Date.now() + seconds(answer, 5) * 1000
      } else if (answer.status === 401) {
        if (refused) throw new Stopped(`The API does not accept the token of ${this.clientId}. ${problem.message}`)
        refused = true
        this.tokens.drop(token)
      } else if (mayRepeat && (PASSING.includes(answer.status) || (lost && answer.status === 409))) {
        // A 409 after a lost answer means that the first request, under the same key, is still being worked on.
        await this.#before(attempt, seconds(answer, 0) * 1000)
      } else {
        throw problem
      }
    }
  }

  /**
   * @param {Request} request
   * @param {string} token
   */
  #once({ method, path, headers, body }, token) {
    return fetch(this.base + path, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
  }

  async #quiet() {
    for (let rest = this.#quietUntil - Date.now(); rest > 0; rest = this.#quietUntil - Date.now()) await pause(rest)
  }

  /**
   * @param {number} attempt
   * @param {number} [atLeast]
   */
  async #before(attempt, atLeast = 0) {
    await pause(Math.max(atLeast, this.firstPause * 2 ** (attempt - 1)))
  }
}

/** @param {Response} answer */
async function bodyOf(answer) {
  return answer.json().catch(() => ({ title: answer.statusText }))
}

/**
 * @param {Response} answer
 * @param {number} otherwise
 */
function seconds(answer, otherwise) {
  const after = answer.headers.get('retry-after')
  if (!after) return otherwise
  if (/^\d+$/.test(after)) return Number(after)
  return Math.max(0, (Date.parse(after) - Date.now()) / 1000) || otherwise
}

/**
 * @param {string} base
 * @param {Request} request
 * @param {unknown} cause
 */
function unreachable(base, { method, path }, cause) {
  const why = cause instanceof Error ? String(cause.cause ?? cause.message) : String(cause)
  return new Stopped(`${base} does not answer (${method} ${path}: ${why}).`, { cause })
}
