/**
 * The day it is in UTC, as the agenda counts days: it is everybody's, and nobody acts there. What counts in law from a day
 * takes that day from the service, which knows where whoever acts has their place (`today` beside the actions of a record).
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
