import { queryOptions } from '@tanstack/react-query'

/** What differs from place to place, read from the app's own origin when it starts. */
export interface Configuration {
  issuer: string
  clientId: string
  /** Whether there are invented networks and cities here, which every page says. */
  demonstration: boolean
  /** Who runs this place, as a sentence names them; empty where nobody has said so. */
  operator: string
  /** An email address for whoever has a question; empty where there is none. */
  contact: string
}

export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`config.json answered ${response.status}`)
  return response.json()
}

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: readConfiguration,
  staleTime: Infinity,
})
