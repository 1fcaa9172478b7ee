import { useMe } from '@/features/access/public/useMe'

/** The cities for which whoever is signed in acts, each once. */
export function useMyCities(): string[] {
  const { cityMandates } = useMe()
  return [...new Set(cityMandates.flatMap(({ city }) => city ?? []))]
}
