import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchWithProgress } from '@/api/fetchWithProgress'
import { deleteFile, getFile, getFileContent, listCityFiles, type StoredFile, uploadCityFile } from '@/api/generated'

export type Purpose = 'RESOLUTION' | 'LETTERHEAD' | 'EVIDENCE' | 'ARMS' | 'SIGNED_PAPER'

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['files', 'one', id],
    queryFn: async () => (await getFile({ path: { id }, throwOnError: true })).data,
  })

export const cityFilesQuery = (city: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ['files', 'city', city, purpose],
    queryFn: async () =>
      (await listCityFiles({ path: { slug: city }, query: { purpose, limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** Sends a file and tells how much of it has gone, from 0 to 1. */
export function useUpload(city: string, purpose: Purpose) {
  const queryClient = useQueryClient()
  const [progress, setProgress] = useState(0)
  const upload = useMutation({
    mutationFn: async (file: File): Promise<StoredFile> => {
      setProgress(0)
      const { data } = await uploadCityFile({
        path: { slug: city },
        query: { purpose, name: file.name },
        body: file,
        fetch: fetchWithProgress(file, setProgress),
        throwOnError: true,
      })
      return data
    },
    onSuccess: (file) => {
      queryClient.setQueryData(fileQuery(file.id).queryKey, file)
      return queryClient.invalidateQueries({ queryKey: ['files', 'city', city] })
    },
  })
  return { ...upload, progress }
}

export function useRemoveFile() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => {
      const { response } = await getFile({ path: { id }, throwOnError: true })
      const etag = response.headers.get('ETag') ?? undefined
      await deleteFile({ path: { id }, headers: { 'If-Match': etag }, throwOnError: true })
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['files'] }),
  })
}

export async function fetchContent(id: string): Promise<Blob> {
  return (await getFileContent({ path: { id }, parseAs: 'blob', throwOnError: true })).data as Blob
}
