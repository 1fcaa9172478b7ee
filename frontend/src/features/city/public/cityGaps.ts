import type { City } from '@/api/generated'

const gapNames = ['about', 'populationYear', 'population', 'themes', 'website', 'languages'] as const
export type Gap = (typeof gapNames)[number]

/** What a reader would look for in a city's profile and not find, what matters most first. */
export function cityGaps(city: City): Gap[] {
  const isMissing: Record<Gap, boolean> = {
    about: !city.about,
    populationYear: city.population !== undefined && city.population.year === undefined,
    population: !city.population,
    themes: city.themes.length === 0,
    website: !city.website,
    languages: city.languages.length === 0,
  }
  return gapNames.filter((name) => isMissing[name])
}
