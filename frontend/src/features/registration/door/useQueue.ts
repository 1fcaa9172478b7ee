import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckInResult } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { type Door, type DoorKey, doorQuery, endCheckIn, sendCheckIns } from './api'
import { answeredBy, expectedAgain } from './people'
import { type Act, nextOf, readWaiting, without, writeWaiting } from './queue'

/** After how long what could not be sent is tried again, in milliseconds; where the network says that it is back, at once. */
const pause = 5_000

/**
 * What is done at a door: it counts for whoever stands there at once, and is sent as soon as the service can be reached. It is
 * sent under the id with which it was made, so that nothing is counted twice however often it is sent.
 */
export function useQueue(key: DoorKey, person: string, onResult: (result: CheckInResult) => void) {
  const queryClient = useQueryClient()
  const { kind, slug } = key
  const name = `${kind}/${slug}`
  const [waiting, setWaiting] = useState(() => readWaiting(person, name))
  const [error, setError] = useState<unknown>()
  const now = useRef(waiting)
  const isSending = useRef(false)
  const told = useRef(onResult)
  told.current = onResult

  const change = useCallback(
    (next: Act[]) => {
      now.current = next
      writeWaiting(person, name, next)
      setWaiting(next)
    },
    [person, name],
  )

  const send = useCallback(async () => {
    if (isSending.current) return
    isSending.current = true
    try {
      for (let next = nextOf(now.current); next; next = nextOf(now.current)) {
        const results = await sendOne({ kind, slug } as DoorKey, next)
        change(without(now.current, typeof next === 'string' ? 1 : next.length))
        await tell(results, next)
      }
      setError(undefined)
    } catch (failure) {
      setError(failure)
    } finally {
      isSending.current = false
    }

    async function tell(results: CheckInResult[], sent: Exclude<ReturnType<typeof nextOf>, undefined>) {
      const { queryKey } = doorQuery({ kind, slug } as DoorKey)
      const known = new Set(queryClient.getQueryData<Door>(queryKey)?.list.people.map((one) => one.registration))
      queryClient.setQueryData<Door>(
        queryKey,
        (door) =>
          door && {
            ...door,
            list: typeof sent === 'string' ? expectedAgain(door.list, sent) : answeredBy(door.list, results),
          },
      )
      for (const result of results) told.current(result)
      // Somebody who registered after the list was read is on the next one.
      if (results.some((result) => result.person && !known.has(result.person.registration)))
        await queryClient.invalidateQueries({ queryKey })
    }
  }, [kind, slug, change, queryClient])

  // Without a network it is tried again; what was refused waits for somebody to look at it.
  const isHopeful = !isApiError(error) || error.isOffline || error.status >= 500 || error.status === 429
  const count = waiting.length
  useEffect(() => {
    if (count === 0) return
    const again = () => void send()
    if (!error) again()
    const timer = isHopeful ? setInterval(again, pause) : undefined
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [count, error, isHopeful, send])

  return {
    waiting,
    /** Why the service refused what waits; nothing where it only could not be reached. */
    refusal: isHopeful ? undefined : error,
    add: (act: Act) => change([...now.current, act]),
    retry: () => void send(),
  }
}

async function sendOne(key: DoorKey, next: Exclude<ReturnType<typeof nextOf>, undefined>): Promise<CheckInResult[]> {
  if (typeof next !== 'string') return sendCheckIns(key, next)
  await endCheckIn(key, next)
  return []
}
