/** How a programme is looked at, as the address says it: what is not understood narrows nothing. */
export interface View {
  /** `2013-10-21`. */
  day?: string
  view?: 'timetable'
  format?: string
  track?: string
}

/** What an address says, whatever stands there. */
export function viewOf(search: Record<string, unknown>): View {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value ? value : undefined
  }
  return {
    day: text('day'),
    view: search.view === 'timetable' ? 'timetable' : undefined,
    format: text('format'),
    track: text('track'),
  }
}
