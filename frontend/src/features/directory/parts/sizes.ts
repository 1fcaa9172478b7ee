import type { Filters } from '../filters'

type Range = Pick<Filters, 'minPopulation' | 'maxPopulation'>

/** The bands that the directory offers; an address may hold any other. */
export const sizes: Record<string, Range> = {
  small: { maxPopulation: 50_000 },
  medium: { minPopulation: 50_000, maxPopulation: 250_000 },
  large: { minPopulation: 250_000, maxPopulation: 1_000_000 },
  metropolis: { minPopulation: 1_000_000 },
}

export function sizeOf({ minPopulation, maxPopulation }: Range): string {
  const known = Object.entries(sizes).find(
    ([, range]) => range.minPopulation === minPopulation && range.maxPopulation === maxPopulation,
  )
  return known?.[0] ?? ''
}
