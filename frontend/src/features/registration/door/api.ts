import { queryOptions } from '@tanstack/react-query'
import { type CheckInInput, type DoorList, getDoorList, recordCheckIns, takeBackCheckIn } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { type EventKey, namedBy } from '../public/events'

/** Who is expected, and by how much the clock of this device is behind that of the service, in milliseconds. */
export interface Door {
  list: DoorList
  behind: number
}

/** The list is in the memory of the page and nowhere else: it is forgotten with the page, and at sign-out. */
export const doorQuery = (event: EventKey) =>
  queryOptions({
    queryKey: ['door', event.kind, event.slug],
    queryFn: async (): Promise<Door> => {
      const list = (await getDoorList({ query: namedBy(event), throwOnError: true })).data
      return { list, behind: Date.parse(list.asOf) - Date.now() }
    },
    gcTime: 0,
    staleTime: 0,
    refetchInterval: 60_000,
  })

export async function sendCheckIns(event: EventKey, checkIns: CheckInInput[]) {
  return (await recordCheckIns({ body: { ...namedBy(event), checkIns }, throwOnError: true })).data.items
}

/** One that does not count is taken back already. */
export async function endCheckIn(id: string) {
  try {
    await takeBackCheckIn({ path: { id }, headers: { 'If-Match': '*' }, throwOnError: true })
  } catch (failure) {
    if (!isApiError(failure, 404)) throw failure
  }
}
