import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as renderBare } from '@testing-library/react'
import type { ReactNode } from 'react'
import { cssVariables, theme } from '@/app/theme/theme'

/** Renders a part within what every part may count on; no animation, no retry. */
export function render(children: ReactNode) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return renderBare(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </MantineProvider>,
  )
}
