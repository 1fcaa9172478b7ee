import type { Topology } from 'topojson-specification'
import address from 'world-atlas/land-110m.json?url'

/** The outline of the land, which comes with the app as a file of its own. */
export async function readLandOutline(): Promise<Topology> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The outline of the land answered ${response.status}`)
  return response.json()
}
