/** What differs from place to place, read from the app's own origin when it starts. */
export interface Configuration {
  issuer: string
  clientId: string
}

export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`config.json answered ${response.status}`)
  return response.json()
}
