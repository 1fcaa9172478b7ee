import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  addDeclarationBlock,
  type BlockCreate,
  type BlockPatch,
  createDeclaration,
  createDeclarationVersion,
  type DeclarationCreate,
  type DeclarationPatch,
  type DeclarationState,
  deleteDeclaration,
  deleteDeclarationBlock,
  deleteDeclarationVersion,
  getDeclaration,
  getDeclarationVersion,
  listDeclarationActions,
  listDeclarationVersions,
  transitionDeclaration,
  transitionDeclarationTranslation,
  transitionDeclarationVersion,
  updateDeclaration,
  updateDeclarationBlock,
} from '@/api/generated'

/** A declaration as it is written on: with the version of the record, and the text that is being written or shown. */
export const writtenQuery = (slug: string) =>
  queryOptions({
    queryKey: ['declarations', 'written', slug],
    queryFn: async () => {
      const [{ data: declaration, response }, versions, actions] = await Promise.all([
        getDeclaration({ path: { slug }, throwOnError: true }),
        listDeclarationVersions({ path: { slug }, throwOnError: true }),
        listDeclarationActions({ path: { slug }, throwOnError: true }),
      ])
      const begun = versions.data.items.find(({ state, isCurrent }) => state === 'DRAFT' && !isCurrent)
      const version = begun
        ? (await getDeclarationVersion({ path: { slug, number: begun.number }, throwOnError: true })).data
        : declaration.version
      const etag = response.headers.get('ETag') ?? undefined
      return { declaration, version, etag, actions: actions.data.items }
    },
    staleTime: 0,
    // A change begins from what the text is now, never from what it was on an earlier visit.
    gcTime: 0,
  })

export type Written = Awaited<ReturnType<NonNullable<ReturnType<typeof writtenQuery>['queryFn']>>>

export function useCreateDeclaration() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (body: DeclarationCreate) => (await createDeclaration({ body, throwOnError: true })).data,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['declarations'] }),
  })
}

type Etag = string | undefined

/** What is done to a text or to what is said of it, each on condition that nobody was faster. */
const changes = {
  say: (slug: string, etag: Etag, body: DeclarationPatch) =>
    updateDeclaration({ path: { slug }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  add: (slug: string, etag: Etag, body: BlockCreate) =>
    addDeclarationBlock({ path: { slug }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  write: (slug: string, etag: Etag, { id, ...body }: BlockPatch & { id: string }) =>
    updateDeclarationBlock({ path: { slug, id }, body, headers: { 'If-Match': etag }, throwOnError: true }),
  remove: (slug: string, etag: Etag, id: string) =>
    deleteDeclarationBlock({ path: { slug, id }, headers: { 'If-Match': etag }, throwOnError: true }),
  translation: (slug: string, etag: Etag, { language, to }: { language: string; to: string }) =>
    transitionDeclarationTranslation({
      path: { slug, language },
      body: { to },
      headers: { 'If-Match': etag },
      throwOnError: true,
    }),
  state: (slug: string, etag: Etag, to: DeclarationState) =>
    transitionDeclaration({ path: { slug }, body: { to }, headers: { 'If-Match': etag }, throwOnError: true }),
  begin: (slug: string, _: Etag, note: string) =>
    createDeclarationVersion({ path: { slug }, body: note ? { note } : {}, throwOnError: true }),
  publish: (slug: string, etag: Etag, number: number) =>
    transitionDeclarationVersion({
      path: { slug, number },
      body: { to: 'PUBLISHED' },
      headers: { 'If-Match': etag },
      throwOnError: true,
    }),
  discardVersion: (slug: string, etag: Etag, number: number) =>
    deleteDeclarationVersion({ path: { slug, number }, headers: { 'If-Match': etag }, throwOnError: true }),
  discard: (slug: string, etag: Etag, _: undefined) =>
    deleteDeclaration({ path: { slug }, headers: { 'If-Match': etag }, throwOnError: true }),
}

type Change = keyof typeof changes
type Content<Name extends Change> = Parameters<(typeof changes)[Name]>[2]

/** One kind of change; afterwards, done or refused, everything that shows the declaration is read anew. */
export function useChange<Name extends Change>(slug: string, name: Name) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ etag, content }: { etag: Etag; content: Content<Name> }) => {
      await (changes[name] as (slug: string, etag: Etag, content: Content<Name>) => Promise<unknown>)(
        slug,
        etag,
        content,
      )
    },
    onSettled: () =>
      name === 'discard'
        ? queryClient.invalidateQueries({ queryKey: ['declarations', 'state'] })
        : Promise.all(['declarations', 'activities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
  })
}
