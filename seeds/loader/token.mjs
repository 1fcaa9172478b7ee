import { Stopped } from './problem.mjs'

/**
 * The loader's own access token, by client credentials (RFC 6749, section 4.4).
 *
 * @typedef {{tokenUrl: string, clientId: string, clientSecret: string}} Credentials
 */

/**
 * Makes a function that answers with a token that is still good. A load may last longer than a token; it is renewed
 * before it expires, because a request that is refused for its token costs a round trip and looks like an attack.
 * Workers that need a new one at the same moment share one request.
 *
 * @param {Credentials} credentials
 * @param {typeof fetch} send
 */
export function tokens({ tokenUrl, clientId, clientSecret }, send = fetch) {
  /** @type {{token: string, renewAt: number} | undefined} */
  let held
  /** @type {Promise<{token: string, renewAt: number}> | undefined} */
  let asked

  async function request() {
    // Both halves are form-encoded first: a secret may hold a colon (RFC 6749, section 2.3.1).
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')
    const answer = await send(tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal: AbortSignal.timeout(30_000),
    }).catch((cause) => {
      throw new Stopped(`There is no connection to the token address ${tokenUrl}.`, { cause })
    })
    const body = await answer.json().catch(() => ({}))
    if (!answer.ok || !body.access_token) {
      const why = [body.error, body.error_description].filter(Boolean).join(', ') || `status ${answer.status}`
      throw new Stopped(`${tokenUrl} gave no token to the client ${clientId}: ${why}.`)
    }
    const seconds = body.expires_in ?? 60
    return { token: body.access_token, renewAt: Date.now() + (seconds - Math.min(30, seconds / 2)) * 1000 }
  }

  return {
    clientId,

    /** @returns {Promise<string>} */
    async get() {
      if (held && Date.now() < held.renewAt) return held.token
      asked ??= request().finally(() => {
        asked = undefined
      })
      held = await asked
      return held.token
    },

    /**
     * Forgets a token that the API refused, unless it has been replaced already.
     * @param {string} refused
     */
    drop(refused) {
      if (held?.token === refused) held = undefined
    },
  }
}
