import { QueryClient } from '@tanstack/react-query'
import { isApiError } from '@/api/problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a connection a request fails at once and the page says so, rather than waiting for one.
      networkMode: 'always',
      staleTime: 60_000,
      // What the server refused it will refuse again; what it could not do, it may do next time.
      retry: (failures, error) => failures < 2 && !(isApiError(error) && error.status >= 400 && error.status < 500),
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
