import type { CheckInResult, DoorList, DoorPerson } from '@/api/generated'
import { sha256 } from '@/lib/sha256'

/** What each QR code of a delegate begins with. */
const prefix = 'PAIDEIA:'

/** Whether a text that was scanned or typed is the code of a delegate, of whatever event. */
export function isCode(text: string) {
  return text.trim().toUpperCase().startsWith(prefix)
}

/** As the code stands in the picture. */
export function codeOf(text: string) {
  return text.trim().toUpperCase()
}

/** The list holds no codes: whoever shows one is found by what is reckoned of it. */
export async function personOf({ people }: DoorList, code: string): Promise<DoorPerson | undefined> {
  const digest = await sha256(new TextEncoder().encode(code))
  return people.find(({ codeDigest }) => digest.startsWith(codeDigest))
}

/** Without accents and capitals. */
function folded(text: string) {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** Those whose name or city holds each of the words. */
export function found(people: DoorPerson[], words: string, cityName: (slug: string) => string): DoorPerson[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return people.filter(({ name, city }) => {
    const said = folded(`${name} ${city ? cityName(city) : ''}`)
    return wanted.every((word) => said.includes(word))
  })
}

/** The list as it is after what the service answered. */
export function answeredBy(list: DoorList, results: CheckInResult[]): DoorList {
  const known = new Map(results.map((result) => [result.person?.registration, result]))
  return {
    ...list,
    people: list.people.map((person) => {
      const { person: now, counted } = known.get(person.registration) ?? {}
      if (!now || !counted) return person
      const { state } = now
      return {
        ...person,
        state,
        checkIn: counted.id,
        checkedInAt: counted.at,
        ...(counted.door && { door: counted.door }),
      }
    }),
  }
}

/** The list with somebody who is expected again. */
export function expectedAgain(list: DoorList, checkIn: string): DoorList {
  return {
    ...list,
    people: list.people.map((person) => {
      if (person.checkIn !== checkIn) return person
      const { checkIn: _, checkedInAt: __, door: ___, ...others } = person
      return { ...others, state: 'CONFIRMED' }
    }),
  }
}
