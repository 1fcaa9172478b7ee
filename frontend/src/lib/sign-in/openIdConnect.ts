import { UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { readConfiguration } from '@/api/configuration'
import { signedInPath } from './signedInPath'

export async function createUserManager() {
  const { issuer, clientId } = await readConfiguration()
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
