import { beforeEach, describe, expect, it, vi } from 'vitest'

const manager = vi.hoisted(() => ({
  getUser: vi.fn(),
  signinSilent: vi.fn(),
  events: { addUserLoaded: vi.fn(), addUserUnloaded: vi.fn() },
}))
vi.mock('./openIdConnect', () => ({ createUserManager: async () => manager }))

const user = (token: string, seconds: number) => ({ access_token: token, expires_in: seconds, profile: { sub: 'me' } })

describe('currentToken', () => {
  beforeEach(() => {
    vi.resetModules()
    vi.resetAllMocks()
    sessionStorage.setItem('oidc.user:here', '{}')
  })

  async function signedIn() {
    const session = await import('./session')
    session.restore(() => undefined)
    return session
  }

  it('sends the token that there is while it is good', async () => {
    manager.getUser.mockResolvedValue(user('first', 300))
    const { currentToken } = await signedIn()
    expect(await currentToken()).toBe('first')
    expect(manager.signinSilent).not.toHaveBeenCalled()
  })

  it('renews one that is about to end, once for all who wait for it', async () => {
    manager.getUser.mockResolvedValue(user('first', 5))
    manager.signinSilent.mockResolvedValue(user('second', 300))
    const { currentToken } = await signedIn()
    expect(await Promise.all([currentToken(), currentToken()])).toEqual(['second', 'second'])
    expect(manager.signinSilent).toHaveBeenCalledOnce()
  })

  it('goes on without one where it cannot be renewed, and tries again the next time', async () => {
    manager.getUser.mockResolvedValue(user('first', 5))
    manager.signinSilent.mockRejectedValueOnce(new Error('The session has ended.'))
    const { currentToken } = await signedIn()
    expect(await currentToken()).toBeUndefined()
    manager.signinSilent.mockResolvedValue(user('second', 300))
    expect(await currentToken()).toBe('second')
  })
})
