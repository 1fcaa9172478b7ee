import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  acceptInvitation,
  type CityContactInput,
  createInvitation,
  getCityContact,
  getInvitation,
  getInvitationLink,
  getMandate,
  getMandateRequest,
  getMe,
  type InvitationCreate,
  listInvitations,
  listMandateRequests,
  listMandates,
  type MandateRequest,
  type MandateRequestCreate,
  requestMandate,
  transitionInvitation,
  transitionMandate,
  transitionMandateRequest,
  updateCityContact,
} from '@/api/generated'
import { isApiError } from '@/api/problem'

/** Who is signed in and for whom they may act; read anew often, since a mandate ends at once. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await getMe({ throwOnError: true })).data,
  staleTime: 10_000,
})

/** For whom someone acts: one city or one network. */
export type Scope = { city: string; network?: undefined } | { network: string; city?: undefined }

export const mandatesQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['access', 'mandates', scope],
    queryFn: async () =>
      (await listMandates({ query: { ...scope, state: 'IN_FORCE', limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

export const invitationsQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['access', 'invitations', scope],
    queryFn: async () =>
      (await listInvitations({ query: { ...scope, state: 'PENDING', limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** One's own requests and those that one may decide. */
export const mandateRequestsQuery = (filter: { city?: string; state?: MandateRequest['state'] }) =>
  queryOptions({
    queryKey: ['access', 'requests', filter],
    queryFn: async () =>
      (await listMandateRequests({ query: { ...filter, limit: 200 }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** How the focal points of a city wish to be reached; empty where none does, and for whoever may not know. */
export const cityContactQuery = (city: string) =>
  queryOptions({
    queryKey: ['access', 'contact', city],
    queryFn: async () => {
      try {
        return (await getCityContact({ path: { slug: city }, throwOnError: true })).data.items
      } catch (error) {
        if (isApiError(error, 404)) return []
        throw error
      }
    },
    staleTime: 0,
  })

function useAccessMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(['access', 'me', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}

export const useRequestMandate = () =>
  useAccessMutation(async (body: MandateRequestCreate) => (await requestMandate({ body, throwOnError: true })).data)

interface Decision {
  id: string
  to: string
  note?: string
}

// The records of a list carry no version: it is read just before, and the server refuses if another was first.
export const useDecideRequest = () =>
  useAccessMutation(async ({ id, ...body }: Decision) => {
    const { response } = await getMandateRequest({ path: { id }, throwOnError: true })
    await transitionMandateRequest({ path: { id }, body, headers: ifMatch(response), throwOnError: true })
  })

export const useUpdateContact = (slug: string) =>
  useAccessMutation(
    async (body: CityContactInput) => (await updateCityContact({ path: { slug }, body, throwOnError: true })).data,
  )

export const useEndMandate = () =>
  useAccessMutation(async (id: string) => {
    const { response } = await getMandate({ path: { id }, throwOnError: true })
    await transitionMandate({ path: { id }, body: { to: 'ENDED' }, headers: ifMatch(response), throwOnError: true })
  })

export const useRevokeInvitation = () =>
  useAccessMutation(async (id: string) => {
    const { response } = await getInvitation({ path: { id }, throwOnError: true })
    await transitionInvitation({
      path: { id },
      body: { to: 'REVOKED' },
      headers: ifMatch(response),
      throwOnError: true,
    })
  })

/** Invites, and gives the address to hand over where no e-mail arrives. */
export const useInvite = () =>
  useAccessMutation(async (body: InvitationCreate) => {
    const { data } = await createInvitation({ body, throwOnError: true })
    const link = await getInvitationLink({ path: { id: data.id }, throwOnError: true })
    return { email: data.email, url: link.data.url }
  })

export const useAcceptInvitation = () =>
  useAccessMutation(async (token: string) => (await acceptInvitation({ body: { token }, throwOnError: true })).data)

function ifMatch(response: Response) {
  return { 'If-Match': response.headers.get('ETag') ?? undefined }
}
