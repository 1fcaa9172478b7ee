import type { CityFeature } from '@/api/generated'

/** The countries, those with most cities first. */
export function countriesByMembers(members: CityFeature[]) {
  const counts = new Map<string, number>()
  for (const { properties } of members) counts.set(properties.country, (counts.get(properties.country) ?? 0) + 1)
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1))
}
