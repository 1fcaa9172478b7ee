import type { User, UserManager } from 'oidc-client-ts'
import { signedInPath } from './signedInPath'

/** What is remembered across the sign-in: the place to come back to. */
interface SignInState {
  returnTo: string
}

export interface Session {
  user: User | null
  /** Somebody may be signed in, and it is being found out. */
  isLoading: boolean
}

// Most readers never sign in: the library that does it, and the address of the sign-in service, come only to those who do.
const mayBeSignedIn = isReturning() || hasStoredUser()

let session: Session = { user: null, isLoading: mayBeSignedIn }
let loading: Promise<UserManager> | undefined
let restored: Promise<void> = Promise.resolve()
const listeners = new Set<(session: Session) => void>()

function manager(): Promise<UserManager> {
  loading ??= import('./openIdConnect').then(async ({ createUserManager }) => {
    const created = await createUserManager()
    created.events.addUserLoaded((user) => set({ user, isLoading: false }))
    created.events.addUserUnloaded(() => set({ user: null, isLoading: false }))
    return created
  })
  // What could not be fetched may be there at the next attempt.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Takes up the session that there is, or the one that the reader comes back from the sign-in with. */
export function restore(onReturned: (returnTo: string) => void) {
  if (mayBeSignedIn) restored = isReturning() ? takeOn(onReturned) : recall()
}

async function recall() {
  const user = await manager()
    .then(async (found) => {
      const stored = await found.getUser()
      return stored?.expired ? found.signinSilent() : stored
    })
    .catch(() => null)
  set({ user, isLoading: false })
}

async function takeOn(onReturned: (returnTo: string) => void) {
  const user = await manager()
    .then((found) => found.signinCallback())
    .catch(() => undefined)
  set({ user: user ?? null, isLoading: false })
  onReturned((user?.state as SignInState | undefined)?.returnTo ?? '/')
}

export async function signIn(returnTo: string) {
  const state: SignInState = { returnTo }
  await (await manager()).signinRedirect({ state, ui_locales: document.documentElement.lang })
}

export async function signOut() {
  await (await manager()).signoutRedirect()
}

/** The server no longer takes the token. */
export async function forget() {
  await (await manager()).removeUser()
}

/** The token to send: one that is about to end is renewed first, so that a long form is never sent with a dead one. */
export async function currentToken(): Promise<string | undefined> {
  await restored
  if (!session.user || !loading) return undefined
  const found = await loading
  const user = await found.getUser()
  if (!user) return undefined
  if ((user.expires_in ?? 0) > 10) return user.access_token
  renewal ??= found
    .signinSilent()
    .catch(() => null)
    .finally(() => {
      renewal = undefined
    })
  return (await renewal)?.access_token
}

/** Several requests at once wait for one renewal: a refresh token may be good for one use only. */
let renewal: Promise<User | null> | undefined

export function currentSession() {
  return session
}

export function onSession(listener: (session: Session) => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function set(next: Session) {
  session = next
  for (const listener of listeners) listener(next)
}

function isReturning() {
  return location.pathname === signedInPath
}

function hasStoredUser() {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'))
  } catch {
    return false
  }
}
