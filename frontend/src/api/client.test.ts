import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { connect } from './client'
import { createMembership, getCity, listNetworks, uploadCityFile } from './generated'
import { ApiError } from './problem'

const server = setupServer()
const onRefused = vi.fn()
const application = { city: 'espoo-fi', network: 'gnlc' }

function address(path: string) {
  return `${location.origin}/api/v1${path}`
}

describe('client', () => {
  beforeAll(() => {
    server.listen()
    connect({ token: async () => 'a-token', onRefused })
  })
  afterEach(() => {
    server.resetHandlers()
    onRefused.mockReset()
  })
  afterAll(() => server.close())

  it('sends the token, with the language in which the page is read', async () => {
    document.documentElement.lang = 'fr'
    let authorization: string | null = null
    let language: string | null = null
    server.use(
      http.get(address('/networks'), ({ request }) => {
        authorization = request.headers.get('Authorization')
        language = request.headers.get('Accept-Language')
        return HttpResponse.json({ items: [] })
      }),
    )
    expect((await listNetworks({ throwOnError: true })).data).toEqual({ items: [] })
    expect(authorization).toBe('Bearer a-token')
    expect(language).toBe('fr')
  })

  it('makes every failure an ApiError, with its problem', async () => {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' }
    server.use(
      http.get(address('/cities/atlantis'), () =>
        HttpResponse.json(problem, { status: 404, headers: { 'Content-Type': 'application/problem+json' } }),
      ),
    )
    const failure = await getCity({ path: { slug: 'atlantis' }, throwOnError: true }).catch((error) => error)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure.problem).toEqual(problem)
  })

  it('says when there was no answer', async () => {
    server.use(http.get(address('/networks'), () => HttpResponse.error()))
    const failure = await listNetworks({ throwOnError: true }).catch((error) => error)
    expect(failure.isOffline).toBe(true)
  })

  it('tells that the token is no longer taken', async () => {
    server.use(http.get(address('/networks'), () => HttpResponse.json({ status: 401 }, { status: 401 })))
    await listNetworks({ throwOnError: true }).catch(() => undefined)
    expect(onRefused).toHaveBeenCalledOnce()
  })

  it('sends the same again under the same key until it is answered, and then under another', async () => {
    const keys: (string | null)[] = []
    const answers = [503, 201, 201]
    server.use(
      http.post(address('/memberships'), ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.json({}, { status: answers[keys.length - 1] })
      }),
    )
    await createMembership({ body: application, throwOnError: true }).catch(() => undefined)
    await createMembership({ body: application, throwOnError: true })
    await createMembership({ body: application, throwOnError: true })
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,64}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('sends another file of the same name under another key, and the same file chosen again under its own', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.post(address('/cities/espoo-fi/files'), ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        return HttpResponse.json({ status: 503 }, { status: 503 })
      }),
    )
    const file = (text: string) => new File([text], 'resolution.pdf')
    for (const body of [file('One.'), file('Two.'), file('One.')]) {
      const query = { purpose: 'RESOLUTION', name: 'resolution.pdf' } as const
      await uploadCityFile({ path: { slug: 'espoo-fi' }, query, body, throwOnError: true }).catch(() => undefined)
    }
    expect(keys[1]).not.toBe(keys[0])
    expect(keys[2]).toBe(keys[0])
  })
})
