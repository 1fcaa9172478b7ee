import { lazy, Suspense } from 'react'
import { useSignIn } from '@/lib/sign-in/useSignIn'

// Most readers are strangers, who are shown no contact: what shows it, with its form, comes only to those signed in.
const CityContact = lazy(() =>
  import('@/features/access/public/CityContact').then((module) => ({ default: module.CityContact })),
)

/** How the focal points of a city are reached, for those who may know. */
export function ContactForMe({ city }: { city: string }) {
  const { isSignedIn } = useSignIn()
  return isSignedIn ? (
    <Suspense>
      <CityContact city={city} />
    </Suspense>
  ) : null
}
