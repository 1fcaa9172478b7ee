import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circles, faultOf, features, importsOf } from './build/imports'

const imports = importsOf('src')

describe('The imports', () => {
  it('go only where they may', () => {
    expect(imports.length).toBeGreaterThan(1000)
    const faults = imports.flatMap(({ file, specifier }) => {
      const fault = faultOf(file, specifier)
      return fault ? [`${file} imports ${specifier}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })

  it('come to a file, where they are to ours', () => {
    const ours = imports.filter(({ specifier }) => /^(@\/|\.)/.test(specifier) && !specifier.includes('generated'))
    expect(ours.filter(({ target }) => !target)).toEqual([])
  })

  it('lead around to themselves nowhere', () => {
    expect(circles(imports)).toEqual([])
  })

  it('have every feature in their order', () => {
    expect([...features].sort()).toEqual(readdirSync('src/features').sort())
  })

  it.each([
    ['features/city/api.ts', '@/app/queryClient', 'Nothing imports the app.'],
    ['features/city/pages/A.tsx', '@/features/city/api', 'Within a feature, import by a relative path.'],
    ['features/city/pages/A.tsx', '../../../ui/Page', 'Across folders, import by @/.'],
    ['features/city/pages/A.tsx', '../../access/public/useMe', 'Across folders, import by @/.'],
    ['features/city/pages/A.tsx', '@/features/access/api', 'Another feature is used through its public folder.'],
    ['features/city/pages/A.tsx', '@/features/network/public/queries', /^A feature uses only those before it/],
    ['ui/Page.tsx', '@/features/city/public/queries', 'The base knows neither features nor the app.'],
    ['lib/drafts.ts', '@/app/queryClient', 'The base knows neither features nor the app.'],
    ['app/router.tsx', '@/features/city/api', 'A feature is used through its routes and its public folder.'],
  ])('would be found: %s that imports %s', (file, specifier, fault) => {
    expect(faultOf(file, specifier)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
  })

  it.each([
    ['features/city/pages/A.tsx', '../api'],
    ['features/city/pages/A.tsx', '@/features/access/public/useMe'],
    ['features/city/pages/A.tsx', 'react'],
    ['app/router.tsx', '@/features/city/routes'],
    ['app/pages/CityPage.tsx', '../Shell'],
    ['ui/Page.tsx', '@/lib/drafts'],
    ['ui/world-map/MapDot.tsx', '../links'],
  ])('are right: %s that imports %s', (file, specifier) => {
    expect(faultOf(file, specifier)).toBeUndefined()
  })

  it('would be found in a circle', () => {
    const one = (file: string, target: string, isType = false) => ({ file, target, isType })
    expect(circles([one('a', 'b'), one('b', 'c'), one('c', 'b'), one('c', 'd')])).toEqual([['b', 'c', 'b']])
    expect(circles([one('a', 'b'), one('b', 'a', true)])).toEqual([])
  })
})
