import { queryOptions } from '@tanstack/react-query'
import {
  type CheckInInput,
  type CheckInResult,
  type DoorList,
  getDoorList,
  getSessionDoorList,
  recordCheckIns,
  recordSessionCheckIns,
  type SessionDoorList,
  takeBackCheckIn,
  takeBackSessionCheckIn,
} from '@/api/generated'
import { isApiError } from '@/api/problem'
import { type EventKey, namedBy } from '../public/events'

/** Where people are let in: at an event, or at one of its sessions. */
export type DoorKey = EventKey | { kind: 'sessions'; slug: string }

/** Who is expected, and by how much the clock of this device is behind that of the service, in milliseconds. */
export interface Door {
  list: DoorList & Partial<Pick<SessionDoorList, 'session'>>
  behind: number
}

/** The list is in the memory of the page and nowhere else: it is forgotten with the page, and at sign-out. */
export const doorQuery = (key: DoorKey) =>
  queryOptions({
    queryKey: ['door', key.kind, key.slug],
    queryFn: async (): Promise<Door> => {
      const list =
        key.kind === 'sessions'
          ? (await getSessionDoorList({ path: { id: key.slug }, throwOnError: true })).data
          : (await getDoorList({ query: namedBy(key), throwOnError: true })).data
      return { list, behind: Date.parse(list.asOf) - Date.now() }
    },
    gcTime: 0,
    staleTime: 0,
    refetchInterval: 60_000,
  })

export async function sendCheckIns(key: DoorKey, checkIns: CheckInInput[]): Promise<CheckInResult[]> {
  const sent =
    key.kind === 'sessions'
      ? await recordSessionCheckIns({ path: { id: key.slug }, body: { checkIns }, throwOnError: true })
      : await recordCheckIns({ body: { ...namedBy(key), checkIns }, throwOnError: true })
  return sent.data.items
}

/** One that does not count is taken back already. */
export async function endCheckIn({ kind }: DoorKey, id: string) {
  const ended = { path: { id }, headers: { 'If-Match': '*' }, throwOnError: true } as const
  try {
    await (kind === 'sessions' ? takeBackSessionCheckIn(ended) : takeBackCheckIn(ended))
  } catch (failure) {
    if (!isApiError(failure, 404)) throw failure
  }
}
