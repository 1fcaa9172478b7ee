import { useMe } from '@/features/access/public/useMe'
import { usePickText } from '@/ui/LangText'

/** The cities whose delegates the reader may register, by their slugs, with their names. */
export function useOwnCities(): Map<string, string> {
  const pick = usePickText()
  const { cityMandates } = useMe()
  const may = cityMandates.filter(({ role }) => role === 'FOCAL_POINT' || role === 'DEPUTY')
  return new Map(may.flatMap(({ city, scopeNames }) => (city ? [[city, pick(scopeNames)]] : [])))
}
