import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  exportAdherencesGeoJson,
  getAdherence,
  getAdherenceText,
  listAdherenceActions,
  listAdherences,
  listDeclarationSignatures,
  verifyCode,
  verifyDigest,
} from '@/api/generated'
import { isApiError } from '@/api/problem'

/** The cities that signed a declaration, by their names; what was withdrawn is asked for apart. */
export const signatoriesQuery = (declaration: string, state: 'SIGNED' | 'WITHDRAWN' = 'SIGNED') =>
  infiniteQueryOptions({
    queryKey: ['adherences', 'of-declaration', declaration, state],
    queryFn: async ({ pageParam }) => {
      const query = { declaration, state, sort: 'city', limit: 200, count: 'exact' as const, cursor: pageParam }
      return (await listAdherences({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** All the cities that signed a declaration, however many the roll shows. */
export const signatoryCitiesQuery = (declaration: string) =>
  queryOptions({
    queryKey: ['adherences', 'cities', declaration],
    queryFn: async () => {
      const query = { declaration, state: 'SIGNED' as const }
      const { features } = (await exportAdherencesGeoJson({ query, throwOnError: true })).data
      return features.map(({ properties }) => properties.city)
    },
  })

export const signaturesOverTimeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['adherences', 'over-time', slug],
    queryFn: async () => (await listDeclarationSignatures({ path: { slug }, throwOnError: true })).data.items,
  })

/** What a city signed, and what it withdrew: the latest first. */
export const citySignaturesQuery = (city: string) =>
  queryOptions({
    queryKey: ['adherences', 'of-city', city],
    queryFn: async () => (await listAdherences({ query: { city, limit: 200 }, throwOnError: true })).data.items,
  })

/** What a city has begun to sign: only those who act for it are told. */
export const cityDraftsQuery = (city: string) =>
  queryOptions({
    queryKey: ['adherences', 'drafts', city],
    queryFn: async () =>
      (await listAdherences({ query: { city, state: 'DRAFT', limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const latestSignaturesQuery = queryOptions({
  queryKey: ['adherences', 'latest'],
  queryFn: async () =>
    (await listAdherences({ query: { state: 'SIGNED', sort: '-signedAt', limit: 5 }, throwOnError: true })).data.items,
})

/** An adherence with the version that a change must name, and what the caller may do to it. */
export const adherenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['adherences', 'one', id],
    queryFn: async () => {
      const [{ data, response }, actions] = await Promise.all([
        getAdherence({ path: { id }, throwOnError: true }),
        listAdherenceActions({ path: { id }, throwOnError: true }),
      ])
      return { adherence: data, etag: response.headers.get('ETag') ?? undefined, actions: actions.data.items }
    },
    staleTime: 0,
  })

/** The text as it was signed, or as it would be signed as the draft now is. */
export const adherenceTextQuery = (id: string, updatedAt?: string) =>
  queryOptions({
    queryKey: ['adherences', 'text', id, updatedAt],
    queryFn: async () => (await getAdherenceText({ path: { id }, throwOnError: true })).data,
    staleTime: 0,
  })

/** What was signed under a code; null where there is no such code. */
export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['adherences', 'verify', code],
    queryFn: () => orNull(verifyCode({ path: { code }, throwOnError: true })),
  })

/** Which signed document a file is, by its digest; null where it is none. */
export const verifyFile = (sha256: string) => orNull(verifyDigest({ query: { sha256 }, throwOnError: true }))

async function orNull<Data>(answer: Promise<{ data: Data }>): Promise<Data | null> {
  try {
    return (await answer).data
  } catch (failure) {
    // A code that is not written like one is no code either.
    if (isApiError(failure, 404) || isApiError(failure, 400)) return null
    throw failure
  }
}
