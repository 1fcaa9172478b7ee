import { useSyncExternalStore } from 'react'
import { eraseDrafts } from '../drafts'
import { currentSession, onSession, signIn, signOut } from './session'

/** Who is signed in, and the ways in and out. Signing in comes back to the same place. */
export function useSignIn() {
  const { user, isLoading } = useSyncExternalStore(onSession, currentSession, currentSession)
  return {
    isSignedIn: user !== null,
    subject: user?.profile.sub,
    isLoading,
    name: user?.profile.name ?? user?.profile.preferred_username,
    signIn: (returnTo = location.pathname + location.search + location.hash) => signIn(returnTo),
    signOut: () => {
      eraseDrafts()
      return signOut()
    },
  }
}
