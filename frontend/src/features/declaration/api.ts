import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type DeclarationState,
  getDeclaration,
  getDeclarationVersion,
  listDeclarationActions,
  listDeclarations,
  listDeclarationVersions,
} from '@/api/generated'
import { type Filters, toQuery } from './filters'

export const declarationsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['declarations', 'list', toQuery(filters)],
    queryFn: async ({ pageParam }) => {
      const query = { ...toQuery(filters), limit: 50, count: 'exact' as const, cursor: pageParam }
      return (await listDeclarations({ query, throwOnError: true })).data
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Those in one state, of one network or of all; drafts are given only to those who write them. */
export const declarationsInStateQuery = (state: DeclarationState, network?: string) =>
  queryOptions({
    queryKey: ['declarations', 'state', state, network],
    queryFn: async () => {
      const query = { state, network, limit: 200 }
      return (await listDeclarations({ query, throwOnError: true })).data.items
    },
  })

/** Those that a conference adopted. */
export const adoptedQuery = (conference: string) =>
  queryOptions({
    queryKey: ['declarations', 'conference', conference],
    queryFn: async () => (await listDeclarations({ query: { conference, limit: 50 }, throwOnError: true })).data.items,
  })

export const declarationQuery = (slug: string) =>
  queryOptions({
    queryKey: ['declarations', 'one', slug],
    queryFn: async () => (await getDeclaration({ path: { slug }, throwOnError: true })).data,
  })

/** What the caller may do to a declaration: asked only by whoever is signed in. */
export const declarationActionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['declarations', 'actions', slug],
    queryFn: async () => (await listDeclarationActions({ path: { slug }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const versionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['declarations', 'versions', slug],
    queryFn: async () => (await listDeclarationVersions({ path: { slug }, throwOnError: true })).data.items,
  })

export const versionQuery = (slug: string, number: number) =>
  queryOptions({
    queryKey: ['declarations', 'version', slug, number],
    queryFn: async () => (await getDeclarationVersion({ path: { slug, number }, throwOnError: true })).data,
  })
