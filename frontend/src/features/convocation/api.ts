import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type ConvocationCreate,
  createConvocation,
  getConvocationDocumentDocx,
  getConvocationDocumentHtml,
  getConvocationDocumentPdf,
  listCityMeetingAnswers,
  listConvocations,
  listMeetingAnswers,
  type MeetingAnswer,
  type MeetingAnswerInput,
  setMeetingAnswer,
} from '@/api/generated'
import type { PaperFormat } from '@/ui/PaperLinks'

/** The convocations to a meeting, the first of them first. */
export const convocationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['convocations', 'of', slug],
    queryFn: async () => (await listConvocations({ path: { slug }, throwOnError: true })).data.items,
  })

/** What the member cities answered, all of them: those who run the network see every member. */
export const answersQuery = (slug: string) =>
  queryOptions({
    queryKey: ['convocations', 'answers', slug],
    queryFn: async () => {
      const items: MeetingAnswer[] = []
      let cursor: string | undefined
      do {
        const query = { limit: 200, sort: 'city', cursor }
        const { data } = await listMeetingAnswers({ path: { slug }, query, throwOnError: true })
        items.push(...data.items)
        cursor = data.nextCursor
      } while (cursor)
      return items
    },
    staleTime: 0,
  })

/** The meetings ahead to which a city was called, the next first, with what it answered. */
export const cityAnswersQuery = (city: string) =>
  queryOptions({
    queryKey: ['convocations', 'city', city],
    queryFn: async () =>
      (await listCityMeetingAnswers({ query: { city, sort: 'when', limit: 100 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export function useConvoke(slug: string) {
  return useChanging((body: ConvocationCreate) => createConvocation({ path: { slug }, body, throwOnError: true }))
}

export function useAnswer(slug: string, city: string) {
  return useChanging((body: MeetingAnswerInput) => setMeetingAnswer({ path: { slug, city }, body, throwOnError: true }))
}

const papers = {
  pdf: getConvocationDocumentPdf,
  docx: getConvocationDocumentDocx,
  html: getConvocationDocumentHtml,
}

/** A convocation as a file, for whoever may see the meeting. */
export async function convocationPaper(id: string, language: string, format: PaperFormat) {
  const options = { path: { id }, query: { language }, parseAs: 'blob', throwOnError: true } as const
  return (await papers[format](options)).data as Blob
}

function useChanging<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(
        ['convocations', 'meetings', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
