import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { User, UserManager } from 'oidc-client-ts'
import { AuthProvider } from 'react-oidc-context'
import type { SignInState } from '@/lib/sign-in/userManager'
import { queryClient } from './queryClient'
import type { AppRouter } from './router'
import { cssVariables, theme } from './theme/theme'

interface ProvidersProps {
  userManager: UserManager
  router: AppRouter
}

export function Providers({ userManager, router }: ProvidersProps) {
  function onSignedIn(user: User | undefined) {
    queryClient.clear()
    router.history.replace((user?.state as SignInState | undefined)?.returnTo ?? '/')
  }
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <AuthProvider userManager={userManager} onSigninCallback={onSignedIn} onRemoveUser={() => queryClient.clear()}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AuthProvider>
    </MantineProvider>
  )
}
