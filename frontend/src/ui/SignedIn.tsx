import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { Page } from './Page'

/** What only someone signed in can see; others are asked to sign in. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { isSignedIn, isLoading } = useSignIn()
  const [wasSignedIn, setWasSignedIn] = useState(isSignedIn)
  useEffect(() => {
    if (isSignedIn) setWasSignedIn(true)
  }, [isSignedIn])
  // Whoever is signed out meanwhile keeps what they were typing, and is told when they send it.
  if (isSignedIn || wasSignedIn) return children
  return isLoading ? null : <SignInFirst />
}

/** The way in, which comes back to this place. */
export function SignInFirst() {
  const { t } = useTranslation('ui')
  const { signIn } = useSignIn()
  return (
    <Page title={t('signInFirst.title')} width="read" lead={t('signInFirst.text')}>
      <Group>
        <Button onClick={() => void signIn()}>{t('signInFirst.button')}</Button>
      </Group>
    </Page>
  )
}
