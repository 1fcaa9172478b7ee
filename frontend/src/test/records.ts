import type {
  Adherence,
  AdherenceListItem,
  Block,
  City,
  Commitment,
  CommitmentListItem,
  Declaration,
  DeclarationListItem,
  DeclarationVersion,
  Membership,
  MembershipListItem,
  NetworkListItem,
} from '@/api/generated'

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
    furtherNames: [],
    country: slug.slice(-2).toUpperCase(),
    dayZone: 'UTC',
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

export function block(id: string, kind: Block['kind'], texts: Block['texts'], number?: number): Block {
  return { id, kind, texts, ...(number === undefined ? {} : { number }) }
}

export function version(changes: Partial<DeclarationVersion> = {}): DeclarationVersion {
  return {
    number: 1,
    state: 'PUBLISHED',
    isCurrent: true,
    publishedAt: at,
    sourceLanguage: 'en',
    blocks: [
      block('why', 'PREAMBLE', { en: 'Cities teach.' }),
      block('libraries', 'CLAUSE', { en: 'We open libraries.' }, 1),
      block('who', 'CLOSING', { en: '{{city.name}} will join in.' }),
    ],
    translations: [{ language: 'en', status: 'ORIGINAL', missing: [], outdated: [] }],
    ...changes,
  }
}

export function declaration(slug: string, changes: Partial<Declaration> = {}): Declaration {
  return {
    id: slug,
    slug,
    kind: 'INTERNATIONAL_DAY',
    year: 2026,
    sourceLanguage: 'en',
    titles: { en: 'Declaration of libraries' },
    issuer: { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' },
    state: 'OPEN',
    hasText: true,
    version: version(),
    signatures: 0,
    sources: [],
    createdAt: at,
    updatedAt: at,
    ...changes,
  }
}

export function declarationItem(slug: string, changes: Partial<DeclarationListItem> = {}): DeclarationListItem {
  const {
    id: _id,
    version: _version,
    sources: _sources,
    createdAt: _at,
    commitments: _number,
    ...item
  } = declaration(slug)
  return { ...item, languages: ['en'], ...changes }
}

export function adherence(
  declarationSlug: string,
  citySlug: string,
  changes: Partial<Adherence> = {},
): Adherence & AdherenceListItem {
  const { slug, kind, year, titles, sourceLanguage } = declaration(declarationSlug)
  const { ownName, names, country } = city(citySlug)
  return {
    id: `${declarationSlug}-of-${citySlug}`,
    declaration: { slug, kind, year, titles, sourceLanguage, issuer: 'iaec' },
    city: { slug: citySlug, ownName, names, sourceLanguage: 'en', country },
    state: 'DRAFT',
    language: 'en',
    createdAt: at,
    updatedAt: at,
    ...changes,
  }
}

export function commitment(
  id: string,
  citySlug: string,
  changes: Partial<Commitment> = {},
): Commitment & CommitmentListItem {
  const { ownName, names, country } = city(citySlug)
  const { slug, kind, year, titles, sourceLanguage } = declaration('libraries')
  const network = { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' }
  return {
    id,
    city: { slug: citySlug, ownName, names, sourceLanguage: 'en', country },
    declaration: { slug, kind, year, titles, sourceLanguage, issuer: 'iaec' },
    version: 1,
    clause: { id: 'libraries', number: 1, texts: { en: 'We open libraries.' } },
    network,
    reviewer: network,
    state: 'PUBLISHED',
    progress: 'NOT_STARTED',
    sourceLanguage: 'en',
    titles: { en: 'Libraries open on Sundays' },
    themes: [],
    sdgs: [],
    partners: [],
    milestones: [],
    revisions: 0,
    extensionMonths: 0,
    onHold: false,
    createdAt: at,
    updatedAt: at,
    ...changes,
  } as unknown as Commitment & CommitmentListItem
}
