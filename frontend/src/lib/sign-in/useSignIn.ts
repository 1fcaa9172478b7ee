import { useAuth } from 'react-oidc-context'
import { eraseDrafts } from '../drafts'
import type { SignInState } from './userManager'

/** Who is signed in, and the ways in and out. Signing in comes back to the same place. */
export function useSignIn() {
  const auth = useAuth()
  return {
    isSignedIn: auth.isAuthenticated,
    subject: auth.user?.profile.sub,
    isLoading: auth.isLoading,
    name: auth.user?.profile.name ?? auth.user?.profile.preferred_username,
    signIn: (returnTo = location.pathname + location.search + location.hash) => {
      const state: SignInState = { returnTo }
      return auth.signinRedirect({ state, ui_locales: document.documentElement.lang })
    },
    signOut: () => {
      eraseDrafts()
      return auth.signoutRedirect()
    },
  }
}
