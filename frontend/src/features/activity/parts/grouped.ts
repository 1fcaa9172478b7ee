import type { Activity } from '@/api/generated'

/** How many sentences of one kind and date are told before the rest is folded away. */
const most = 3

/** Entries that follow each other: the first few of a kind and date, and the rest of them for whoever wants to read on. */
export interface Group {
  shown: [Activity, ...Activity[]]
  folded: Activity[]
}

/** What happened to many on one date, such as the cities that joined a network together, does not fill the page. */
export function grouped(activities: Activity[]): Group[] {
  const groups: Group[] = []
  for (const activity of activities) {
    const group = groups.at(-1)
    if (!group || sameness(group.shown[0]) !== sameness(activity)) groups.push({ shown: [activity], folded: [] })
    else if (group.shown.length < most) group.shown.push(activity)
    else group.folded.push(activity)
  }
  return groups.map(whole)
}

/** One that would be folded away alone is shown. */
function whole({ shown, folded }: Group): Group {
  return folded.length === 1 ? { shown: [...shown, ...folded], folded: [] } : { shown, folded }
}

function sameness({ event, happened, at }: Activity) {
  return `${event} ${happened ? (happened.edtf ?? '') : at.slice(0, 10)}`
}
