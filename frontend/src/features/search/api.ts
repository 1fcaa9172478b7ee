import { queryOptions } from '@tanstack/react-query'
import { type SearchResult, searchRecords } from '@/api/generated'

/** What goes by such a name, by kind of record; nothing for no words. */
export const searchQuery = (words: string, { kind, limit }: { kind?: string; limit: number }) =>
  queryOptions({
    queryKey: ['search', words, kind, limit],
    queryFn: async (): Promise<SearchResult> =>
      words ? (await searchRecords({ query: { q: words, limit, kind }, throwOnError: true })).data : { groups: [] },
  })
