import type { Activity } from '@/api/generated'

/**
 * What was done to several cities, or to several records of a network, in one go is told once: entries that follow each other
 * and differ in the city or the record alone, on the same day and by the same hand.
 */
export function grouped(activities: Activity[]): [Activity, ...Activity[]][] {
  const groups: [Activity, ...Activity[]][] = []
  for (const activity of activities) {
    const group = groups.at(-1)
    if (!group || sameness(group[0]) !== sameness(activity)) groups.push([activity])
    else if (!group.some((other) => subject(other) === subject(activity))) group.push(activity)
  }
  return groups
}

function subject({ city, record }: Activity) {
  return city ?? record.id
}

function sameness({ at, actor, action, record, city, network, changes }: Activity) {
  return JSON.stringify([at.slice(0, 10), actor, action, record.kind, city !== undefined, network, changes])
}
