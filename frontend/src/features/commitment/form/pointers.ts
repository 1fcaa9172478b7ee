/** What a reviewer can speak of, and what a check can miss: the fields as the form names them. */
export const partNames = [
  'titles',
  'descriptions',
  'block',
  'indicator',
  'baseline',
  'target',
  'startsOn',
  'dueOn',
  'milestones',
  'resources',
  'department',
  'partners',
  'themes',
  'sdgs',
] as const
export type PartName = (typeof partNames)[number]

const pointers: Record<PartName, string> = {
  titles: '/titles',
  descriptions: '/descriptions',
  block: '/block',
  indicator: '/indicator',
  baseline: '/indicator/baseline',
  target: '/indicator/target',
  startsOn: '/startsOn',
  dueOn: '/dueOn',
  milestones: '/milestones',
  resources: '/resources',
  department: '/department',
  partners: '/partners',
  themes: '/themes',
  sdgs: '/sdgs',
}

export function pointerOf(name: PartName): string {
  return pointers[name]
}

/** The field that a pointer leads into, the nearest that has a name of its own; the whole where there is none. */
export function pointerName(pointer: string): PartName | 'whole' {
  const names = partNames.filter((name) => pointer === pointers[name] || pointer.startsWith(`${pointers[name]}/`))
  return names.sort((a, b) => pointers[b].length - pointers[a].length)[0] ?? 'whole'
}

/** The input that takes the focus for it; texts are first written in the language of the record. */
export function inputOf(pointer: string, sourceLanguage: string): string {
  const name = pointerName(pointer)
  switch (name) {
    case 'titles':
    case 'descriptions':
    case 'resources':
      return `${name}.${sourceLanguage}`
    case 'indicator':
      return `indicator.names.${sourceLanguage}`
    case 'baseline':
    case 'target':
      if (pointer.endsWith('/unit')) return 'indicator.unit'
      return `indicator.${name}.${/\/(year|source)$/.exec(pointer)?.[1] ?? 'value'}`
    default:
      return name
  }
}
