import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { cut } from '@/ui/wrapping'

// Most readers are not signed in: the menu and what it needs come only to those who are.
const UserMenu = lazy(() => import('./UserMenu'))

export function SignInButton() {
  const { t } = useTranslation('app')
  const { isSignedIn, isLoading, name, signIn } = useSignIn()
  const [isWanted, setWanted] = useState(false)
  if (!isSignedIn) {
    return (
      <Button size="sm" loading={isLoading} onClick={() => void signIn()}>
        {t('signIn')}
      </Button>
    )
  }
  return (
    <Suspense
      fallback={
        // Whoever is faster than the menu finds it open when it comes.
        <Button {...cut} size="sm" variant="default" maw={240} title={name} onClick={() => setWanted(true)}>
          {name}
        </Button>
      }
    >
      <UserMenu isOpenAtFirst={isWanted} />
    </Suspense>
  )
}
