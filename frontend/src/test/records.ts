import type { City, Membership, MembershipListItem, NetworkListItem } from '@/api/generated'

const at = '2026-11-20T08:00:00Z'

export function city(slug: string, changes: Partial<City> = {}): City {
  const name = slug.slice(0, -3).replace(/^./, (letter) => letter.toUpperCase())
  return {
    id: slug,
    slug,
    kind: 'MUNICIPALITY',
    sourceLanguage: 'en',
    ownName: name,
    names: { en: name },
    country: slug.slice(-2).toUpperCase(),
    languages: [],
    themes: [],
    participants: [],
    sources: [],
    createdAt: at,
    updatedAt: at,
    ...changes,
  }
}

export function network(slug: string, changes: Partial<NetworkListItem> = {}): NetworkListItem {
  return {
    slug,
    kind: 'GLOBAL',
    sourceLanguage: 'en',
    names: { en: slug.toUpperCase() },
    themes: [],
    ...changes,
  } as NetworkListItem
}

export function membership(
  citySlug: string,
  networkSlug: string,
  state: Membership['state'],
  changes: Partial<Membership> = {},
): Membership & MembershipListItem {
  const { slug, ownName, names, sourceLanguage, country } = city(citySlug)
  return {
    id: `${citySlug}-in-${networkSlug}`,
    city: { slug, ownName, names, sourceLanguage, country },
    network: { slug: networkSlug, names: { en: networkSlug.toUpperCase() }, sourceLanguage: 'en' },
    state,
    since: { precision: 'UNKNOWN' },
    steps: [],
    createdAt: at,
    updatedAt: at,
    ...changes,
  }
}
