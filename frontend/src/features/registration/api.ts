import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  createRegistration,
  createRegistrationGroup,
  type DelegateReplacementInput,
  eraseRegistration,
  getRegistration,
  getRegistrationAnswers,
  getRegistrationLink,
  listMyRegistrations,
  listRegistrationActions,
  listRegistrations,
  listSessions,
  type OwnRegistration,
  type RegistrationAnswerInput,
  setRegistrationAnswers,
  setRegistrationDelegate,
  setRegistrationLinkAnswers,
  transitionRegistration,
  transitionRegistrationLink,
} from '@/api/generated'
import { isApiError } from '@/api/problem'
import type { Sent } from './form/registering'
import { type EventKey, namedBy } from './public/events'
import { type Etag, etagOf } from './settings'

/** For what I am registered, the latest first, with all that is kept of me. */
export const mineQuery = queryOptions({
  queryKey: ['registrations', 'mine'],
  queryFn: async () => (await listMyRegistrations({ query: { limit: 200 }, throwOnError: true })).data.items,
  staleTime: 0,
})

/** Whom a city has registered for an event: for those who act for it. */
export const ofCityQuery = (event: EventKey, city: string) =>
  queryOptions({
    queryKey: ['registrations', 'city', event.kind, event.slug, city],
    queryFn: async () => {
      const query = { ...namedBy(event), city, limit: 200 }
      return (await listRegistrations({ query, throwOnError: true })).data.items
    },
    staleTime: 0,
  })

/** A registration as a page shows it: the answers only to those who may see them. */
export interface Shown {
  registration: OwnRegistration['registration']
  answers: OwnRegistration['answers'] | undefined
  etag: Etag
}

/** A registration with the version that a change must name, for whoever is signed in. */
export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registrations', 'one', id],
    queryFn: async (): Promise<Shown> => {
      const { data, response } = await getRegistration({ path: { id }, throwOnError: true })
      return { registration: data, answers: await answersOf(id), etag: etagOf(response) }
    },
    staleTime: 0,
  })

/** Those who act for the city see who comes for it, not what was answered. */
async function answersOf(id: string) {
  try {
    return (await getRegistrationAnswers({ path: { id }, throwOnError: true })).data.answers
  } catch (failure) {
    if (isApiError(failure, 403) || isApiError(failure, 404)) return undefined
    throw failure
  }
}

export const registrationActionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['registrations', 'actions', id],
    queryFn: async () => (await listRegistrationActions({ path: { id }, throwOnError: true })).data.items,
    staleTime: 0,
  })

/** The registration behind the personal link of a letter. */
export const linkQuery = (code: string) =>
  queryOptions({
    queryKey: ['registrations', 'link', code],
    queryFn: async (): Promise<Shown> => {
      const { data, response } = await getRegistrationLink({ path: { code }, throwOnError: true })
      return { ...data, etag: etagOf(response) }
    },
    staleTime: 0,
    retry: false,
  })

/** Whether there is a programme to choose from. */
export const hasProgrammeQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['programme', 'any', event.kind, event.slug],
    queryFn: async () =>
      (await listSessions({ query: { ...namedBy(event), limit: 1 }, throwOnError: true })).data.items.length > 0,
  })

/** Gives who was registered, in the order of the delegates. */
export function useRegister() {
  return useChanging(async (sent: Sent) =>
    'group' in sent
      ? (await createRegistrationGroup({ body: sent.group, throwOnError: true })).data.items
      : [(await createRegistration({ body: sent.own, throwOnError: true })).data],
  )
}

/** What can be done with a registration; each change names the version that was read. */
export interface Changes {
  saveAnswers: (answers: RegistrationAnswerInput[], etag: Etag) => Promise<unknown>
  move: (to: string, etag: Etag, note?: string) => Promise<unknown>
}

export function useChanges(id: string): Changes & {
  replace: (body: DelegateReplacementInput, etag: Etag) => Promise<unknown>
  erase: (etag: Etag) => Promise<unknown>
} {
  const { mutateAsync } = useChanging((change: () => Promise<unknown>) => change())
  const path = { id }
  return {
    saveAnswers: (answers, etag) =>
      mutateAsync(() => setRegistrationAnswers({ path, body: { answers }, ...ifMatch(etag), throwOnError: true })),
    move: (to, etag, note) =>
      mutateAsync(() =>
        transitionRegistration({ path, body: { to, ...(note && { note }) }, ...ifMatch(etag), throwOnError: true }),
      ),
    replace: (body, etag) =>
      mutateAsync(() => setRegistrationDelegate({ path, body, ...ifMatch(etag), throwOnError: true })),
    erase: (etag) => eraseRegistration({ path, ...ifMatch(etag), throwOnError: true }),
  }
}

export function useLinkChanges(code: string): Changes {
  const { mutateAsync } = useChanging((change: () => Promise<unknown>) => change())
  const path = { code }
  return {
    saveAnswers: (answers, etag) =>
      mutateAsync(() => setRegistrationLinkAnswers({ path, body: { answers }, ...ifMatch(etag), throwOnError: true })),
    move: (to, etag) =>
      mutateAsync(() => transitionRegistrationLink({ path, body: { to }, ...ifMatch(etag), throwOnError: true })),
  }
}

/** Afterwards everything that tells of registrations is read anew. */
export function useChanging<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(['registrations', 'activities'].map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  })
}

function ifMatch(etag: Etag) {
  return { headers: { 'If-Match': etag } }
}
