import { queryOptions } from '@tanstack/react-query'
import { type SearchResult, search } from '@/api/generated'

/** What goes by such a name, by kind of record; nothing for no words. */
export const searchQuery = (words: string, { kind, limit }: { kind?: string; limit: number }) =>
  queryOptions({
    queryKey: ['search', words, kind, limit],
    queryFn: async (): Promise<SearchResult> =>
      words ? (await search({ query: { q: words, limit, kind }, throwOnError: true })).data : { groups: [] },
  })
