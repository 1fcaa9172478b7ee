/** The day it is in UTC, as the server counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
