import type { Topology } from 'topojson-specification'
import fine from 'world-atlas/countries-50m.json?url'
import coarse from 'world-atlas/land-110m.json?url'

export type Detail = 'coarse' | 'fine'

const addresses: Record<Detail, string> = { coarse, fine }

/** The outline of the land, which comes with the app as files of their own: the fine one is ten times as large, with countries. */
export async function readLandOutline(detail: Detail): Promise<Topology> {
  const response = await fetch(addresses[detail])
  if (!response.ok) throw new Error(`The outline of the land answered ${response.status}`)
  return response.json()
}
