import { useQuery } from '@tanstack/react-query'
import type { Mandate } from '@/api/generated'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { meQuery } from '../api'

type Role = Mandate['role']

/** The signed-in person with the cities and networks they may act for; empty for whoever is not signed in. */
export function useMe() {
  const { isSignedIn } = useSignIn()
  const { data: me, isPending } = useQuery({ ...meQuery, enabled: isSignedIn })
  const mandates = (isSignedIn && me?.mandates) || []
  return {
    me,
    isPending: isSignedIn && isPending,
    mandates,
    cityMandates: mandates.filter(({ city }) => city),
    networkMandates: mandates.filter(({ network }) => network),
    /** Whether they run a network, given with those above it: rights go downward. */
    runs: (lineage: string[]) =>
      isSignedIn &&
      (me?.admin || mandates.some(({ network = '', role }) => isRunning(role) && lineage.includes(network))),
    /** Whether they keep the register of cities: the secretariat of a network without parent, or an administrator. */
    keepsRegister: (isRoot: (network: string) => boolean) =>
      isSignedIn &&
      (me?.admin || mandates.some(({ network, role }) => role === 'SECRETARIAT' && network && isRoot(network))),
    isAdmin: isSignedIn && me?.admin === true,
    /** The role for a city: any of these, or any at all. */
    actsForCity: (slug: string, ...roles: Role[]) =>
      mandates.some(({ city, role }) => city === slug && (roles.length === 0 || roles.includes(role))),
  }
}

function isRunning(role: Role) {
  return role === 'SECRETARIAT' || role === 'COORDINATOR'
}
