import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createTheme, getTheme, listThemes, type ThemeCreate, type ThemePatch, updateTheme } from '@/api/generated'

/** The whole vocabulary: short, and seldom changed. */
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async () => (await listThemes({ query: { limit: 200 }, throwOnError: true })).data.items,
  staleTime: 10 * 60_000,
})

/** A term with the version that a change must name. */
export const themeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['themes', slug],
    queryFn: async () => {
      const { data, response } = await getTheme({ path: { slug }, throwOnError: true })
      return { theme: data, etag: response.headers.get('ETag') ?? undefined }
    },
  })

function useThemeMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => queryClient.invalidateQueries({ queryKey: ['themes'] }) })
}

export const useCreateTheme = () => useThemeMutation((body: ThemeCreate) => createTheme({ body, throwOnError: true }))

export const useUpdateTheme = (slug: string) =>
  useThemeMutation(({ patch, etag }: { patch: ThemePatch; etag: string | undefined }) =>
    updateTheme({ path: { slug }, body: patch, headers: { 'If-Match': etag }, throwOnError: true }),
  )
