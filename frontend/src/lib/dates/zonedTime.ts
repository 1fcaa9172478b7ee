/** What a clock in a time zone shows at an instant: the day (ISO 8601) and the time (HH:MM). */
export function clockAt(instant: string, timeZone: string): { day: string; time: string } {
  const wall = new Date(Date.parse(instant) + offsetAt(Date.parse(instant), timeZone)).toISOString()
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) }
}

/** The instant (RFC 3339, UTC) at which a clock in that zone shows that time on that day. */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`)
  // The zone may change its clocks between the first guess and the instant itself: asked twice.
  const guess = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(guess, timeZone)).toISOString().replace('.000Z', 'Z')
}

/** How far the clocks of the zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** The time zones that a browser knows, as the IANA names them. */
export function timeZones(): string[] {
  return Intl.supportedValuesOf('timeZone')
}
