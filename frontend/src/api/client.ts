import { client } from './generated/client.gen'
import { answered, keyFor } from './idempotency'
import { toApiError } from './problem'

interface Session {
  /** The access token of whoever is signed in, renewed if need be. */
  token: () => Promise<string | undefined>
  /** The server no longer takes the token. */
  onRefused: () => void
}

/** Set up once: every request carries the token with the reader’s language and, where it creates something, a key; every failure is an ApiError. */
export function connect({ token, onRefused }: Session) {
  client.interceptors.request.use(async (request, options) => {
    const bearer = await token()
    if (bearer) {
      request.headers.set('Authorization', `Bearer ${bearer}`)
      // Letters to whoever is signed in are written in the language in which they read.
      request.headers.set('Accept-Language', document.documentElement.lang)
    }
    if (request.method === 'POST')
      request.headers.set('Idempotency-Key', await keyFor(request, options.serializedBody ?? options.body))
    return request
  })
  client.interceptors.response.use((response, request) => {
    answered(request.headers.get('Idempotency-Key'), response.status)
    if (response.status === 401 && request.headers.has('Authorization')) onRefused()
    return response
  })
  client.interceptors.error.use((error, response) => toApiError(error, response))
}
