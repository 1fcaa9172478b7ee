import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { meQuery } from '@/features/access/public/queries'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { PageSkeleton } from '@/ui/PageSkeleton'
import { SignInFirst } from '@/ui/SignedIn'

/** What depends on who reads it: shown once that is known, and not to whoever is signed out meanwhile. */
export function ForMe({ children }: { children: ReactNode }) {
  const { isSignedIn, isLoading } = useSignIn()
  if (isLoading) return <PageSkeleton />
  if (!isSignedIn) return <SignInFirst />
  return (
    <Suspense fallback={<PageSkeleton />}>
      <OnceKnown>{children}</OnceKnown>
    </Suspense>
  )
}

function OnceKnown({ children }: { children: ReactNode }) {
  useSuspenseQuery(meQuery)
  return children
}
