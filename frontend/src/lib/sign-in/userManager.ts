import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Where the identity provider sends the reader back to; outside `/{lang}/`, since the language is in the return address. */
export const signedInPath = '/signed-in'

/** What is remembered across the sign-in: the place to come back to. */
export interface SignInState {
  returnTo: string
}

export function createUserManager({ issuer, clientId }: { issuer: string; clientId: string }) {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${signedInPath}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile email',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  })
}

/** The token to send: one that is about to end is renewed first, so that a long form is never sent with a dead one. */
export async function currentToken(manager: UserManager): Promise<string | undefined> {
  const user = await manager.getUser()
  if (!user) return undefined
  if ((user.expires_in ?? 0) > 10) return user.access_token
  renewal ??= manager
    .signinSilent()
    .catch(() => null)
    .finally(() => {
      renewal = undefined
    })
  return (await renewal)?.access_token
}

/** Several requests at once wait for one renewal: a refresh token may be good for one use only. */
let renewal: Promise<User | null> | undefined
