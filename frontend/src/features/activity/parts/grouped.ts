import type { Activity } from '@/api/generated'

/**
 * What was done to several cities in one go is told once: entries that follow each other and differ in the city alone, on the
 * same day and by the same hand.
 */
export function grouped(activities: Activity[]): [Activity, ...Activity[]][] {
  const groups: [Activity, ...Activity[]][] = []
  for (const activity of activities) {
    const group = groups.at(-1)
    if (group && activity.city && sameness(group[0]) === sameness(activity)) {
      if (!group.some(({ city }) => city === activity.city)) group.push(activity)
    } else {
      groups.push([activity])
    }
  }
  return groups
}

function sameness({ at, actor, action, record, network, changes }: Activity) {
  return JSON.stringify([at.slice(0, 10), actor, action, record.kind, network, changes])
}
