import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CheckInResult, DoorPerson } from '@/api/generated'
import { type Door, type DoorKey, doorQuery } from './api'
import { codeOf, isCode, personOf } from './people'
import { checkInsOf, isTakenBack } from './queue'
import { useQueue } from './useQueue'

/** What whoever stands at the door is told about the last person. */
export interface Verdict {
  /** Of the check-in, where there is one. */
  id?: string
  kind: 'CHECKED_IN' | 'CHECKING' | 'NO_CODE' | Exclude<CheckInResult['outcome'], 'CHECKED_IN'>
  person?: Pick<DoorPerson, 'name' | 'city' | 'mode' | 'state'>
  at?: string
  door?: string
}

/** A door of an event or of a session on this device: who is expected, what is done here, and what came of it. */
export function useDoor(key: DoorKey, subject: string, name: string) {
  const { data: door, error, refetch } = useQuery(doorQuery(key))
  const [verdict, setVerdict] = useState<Verdict>()
  const [refused, setRefused] = useState<CheckInResult[]>([])

  const queue = useQueue(key, subject, (result) => {
    setVerdict((shown) => (shown?.id === result.id ? verdictOn(result) : shown))
    if (result.outcome !== 'CHECKED_IN') setRefused((before) => [result, ...before])
  })

  function make(whom: { registration: string } | { code: string }, behind: number) {
    const id = crypto.randomUUID()
    const at = new Date(Date.now() + behind).toISOString()
    queue.add({ checkIn: { id, ...whom, at, ...(name.trim() && { door: name.trim() }) } })
    return { id, at }
  }

  function checkIn(person: DoorPerson, { behind }: Door) {
    const before = here(person)
    if (before) return setVerdict({ kind: 'ALREADY_CHECKED_IN', person, ...before })
    const { id, at } = make({ registration: person.registration }, behind)
    setVerdict({ id, kind: 'CHECKED_IN', person, at })
  }

  /** What was scanned or typed; somebody who is not on the list may have registered since it was read. */
  async function checkInBy(text: string, known: Door) {
    if (!isCode(text)) return setVerdict({ kind: 'NO_CODE' })
    const code = codeOf(text)
    const person = await personOf(known.list, code)
    if (person) return checkIn(person, known)
    const waits = checkInsOf(queue.waiting).find((one) => one.code === code)
    setVerdict({ id: waits?.id ?? make({ code }, known.behind).id, kind: 'CHECKING' })
  }

  /** When and where the person was checked in, as far as this device knows. */
  function here({ registration, checkIn: id, checkedInAt, door: where }: DoorPerson) {
    const own = checkInsOf(queue.waiting).find((one) => one.registration === registration)
    const counted = own ?? (id && checkedInAt ? { id, at: checkedInAt, door: where } : undefined)
    if (!counted || isTakenBack(queue.waiting, counted.id)) return undefined
    return { id: counted.id, at: counted.at, ...(counted.door && { door: counted.door }) }
  }

  function takeBack(id: string) {
    queue.add({ takeBack: id })
    setVerdict((shown) => (shown?.id === id ? undefined : shown))
  }

  return { door, error, refetch, verdict, refused, queue, checkIn, checkInBy, here, takeBack }
}

export type Doorkeeping = ReturnType<typeof useDoor>

function verdictOn({ id, outcome, person, counted }: CheckInResult): Verdict {
  return {
    id: outcome === 'ALREADY_CHECKED_IN' ? (counted?.id ?? id) : id,
    kind: outcome,
    ...(person && { person }),
    ...(counted && { at: counted.at, ...(counted.door && { door: counted.door }) }),
  }
}
