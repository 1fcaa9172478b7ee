import { useQuery } from '@tanstack/react-query'
import type { ConferenceRef } from '@/api/generated'
import { usePickText } from '@/ui/LangText'
import { conferencesOfQuery } from '../lists'

/** The conferences of a network to choose from, and the one that is chosen already, the latest first. */
export function useConferenceOptions(network: string, chosen?: ConferenceRef) {
  const pick = usePickText()
  const { data = [] } = useQuery({ ...conferencesOfQuery(network), enabled: network !== '' })
  const isThere = !chosen || data.some(({ slug }) => slug === chosen.slug)
  return [...(isThere || !chosen ? [] : [chosen]), ...data].map(({ slug, titles, sourceLanguage }) => ({
    value: slug,
    label: pick(titles, sourceLanguage),
  }))
}
