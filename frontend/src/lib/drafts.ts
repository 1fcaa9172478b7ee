/**
 * What someone typed and has not sent, kept on the device: by person and by form, erased when they sign out. With it the
 * values it began from, so that what others changed meanwhile is told from what this person changed.
 */
export interface Draft<T> {
  base: T
  values: T
  at: string
}

const prefix = 'paideia-draft:'

export function readDraft<T>(person: string, form: string): Draft<T> | undefined {
  return guarded(() => {
    const stored = localStorage.getItem(nameOf(person, form))
    return stored ? (JSON.parse(stored) as Draft<T>) : undefined
  })
}

export function writeDraft<T>(person: string, form: string, draft: Draft<T>) {
  guarded(() => localStorage.setItem(nameOf(person, form), JSON.stringify(draft)))
}

export function removeDraft(person: string, form: string) {
  guarded(() => localStorage.removeItem(nameOf(person, form)))
}

export function eraseDrafts() {
  guarded(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name)
  })
}

function nameOf(person: string, form: string) {
  return `${prefix}${person}:${form}`
}

/** Storage may be full or closed to us: then nothing is kept, and nothing breaks. */
function guarded<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
