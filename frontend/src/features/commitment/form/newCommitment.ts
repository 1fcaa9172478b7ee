import type { CommitmentCreate } from '@/api/generated'

interface NewValues {
  /** `declaration:…` or `network:…`, with its slug. */
  ground: string
  block: string
  sourceLanguage: string
  titles: string
}

/** What is kept at first: under which clause or in which network, and its title. */
export function toNew(city: string, { ground, block, sourceLanguage, titles }: NewValues): CommitmentCreate {
  const [kind, slug = ''] = ground.split(':')
  return {
    city,
    sourceLanguage,
    titles: { [sourceLanguage]: titles.trim() },
    ...(kind === 'declaration' ? { declaration: slug, ...(block ? { block } : {}) } : { network: slug }),
  }
}
