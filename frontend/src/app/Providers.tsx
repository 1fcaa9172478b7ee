import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { queryClient } from './queryClient'
import type { AppRouter } from './router'
import { cssVariables, theme } from './theme/theme'

export function Providers({ router }: { router: AppRouter }) {
  return (
    <Surroundings>
      <RouterProvider router={router} />
    </Surroundings>
  )
}

/** What every part of the app may count on, wherever it is rendered. */
export function Surroundings({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </MantineProvider>
  )
}
