import { describe, expect, it } from 'vitest'
import type { NetworkListItem } from '@/api/generated'
import { lineageOf, networkTree, rootOf } from './networkTree'

function network(slug: string, parent?: string): NetworkListItem {
  return {
    slug,
    parent,
    kind: 'TERRITORIAL',
    names: { en: slug },
    sourceLanguage: 'en',
    membersMustBelongToParent: false,
    themes: [],
    members: 0,
  }
}

const networks = [network('iaec-italy', 'iaec'), network('iaec'), network('gnlc'), network('lost', 'unknown')]

describe('networkTree', () => {
  it('puts each network under the one it is part of, and what has no known parent at the top', () => {
    const tree = networkTree(networks)
    expect(tree.map((node) => node.network.slug)).toEqual(['iaec', 'gnlc', 'lost'])
    expect(tree[0]?.children.map((node) => node.network.slug)).toEqual(['iaec-italy'])
  })
})

describe('rootOf', () => {
  it('climbs to the top', () => {
    expect(rootOf(networks, 'iaec-italy')).toBe('iaec')
    expect(rootOf(networks, 'gnlc')).toBe('gnlc')
  })

  it('ends on a circle', () => {
    expect(['a', 'b']).toContain(rootOf([network('a', 'b'), network('b', 'a')], 'a'))
  })
})

describe('lineageOf', () => {
  it('goes from a network up to its root', () => {
    expect(lineageOf(networks, 'iaec-italy')).toEqual(['iaec-italy', 'iaec'])
    expect(lineageOf(networks, 'lost')).toEqual(['lost'])
  })
})
