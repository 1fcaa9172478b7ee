import { describe, expect, it } from 'vitest'
import type { Conference } from '@/api/generated'
import { i18n } from '@/lib/i18n/i18n'
import { type ConferenceValues, conferenceSchema, toNewConference, toPatch, toValues } from './conferenceValues'

const fresh = toValues({ sourceLanguage: 'en' })
const named: ConferenceValues = { ...fresh, titles: { ...fresh.titles, en: 'Congress' } }

describe('the form of a conference', () => {
  it('sends what was written and nothing empty', () => {
    const values = {
      ...named,
      issues: { ...named.issues, en: 'One\n\nTwo', fr: 'Un\nDeux' },
      when: { edtf: '2028' },
      contact: { ...named.contact, name: 'Office', consent: true },
    }
    expect(JSON.parse(JSON.stringify(toNewConference(values, 'iaec')))).toEqual({
      network: 'iaec',
      sourceLanguage: 'en',
      state: 'TENTATIVE',
      titles: { en: 'Congress' },
      issues: [
        { en: 'One', fr: 'Un' },
        { en: 'Two', fr: 'Deux' },
      ],
      organisers: [],
      coOrganisers: [],
      themes: [],
      when: { edtf: '2028' },
      mode: 'ONSITE',
      expected: [],
      participants: [],
      contact: { name: 'Office', consent: true },
      links: [],
    })
  })

  it('sends only what changed; what was emptied is cleared', () => {
    expect(toPatch(named, structuredClone(named))).toBeUndefined()
    const before = toValues({
      sourceLanguage: 'en',
      titles: { en: 'Congress' },
      about: { en: 'What', es: 'Qué' },
      when: { edtf: '2028', asWritten: 'in 2028', precision: 'YEAR' },
      venue: { name: 'Hall', note: 'Left' },
    } as Partial<Conference> & { sourceLanguage: string })
    const about = { ...before.about, es: '' }
    const after = {
      ...before,
      about,
      host: 'espoo-fi',
      when: { edtf: '2028-05' },
      venue: { ...before.venue, note: '' },
    }
    expect(toPatch(before, after)).toEqual({
      about: { es: null },
      host: 'espoo-fi',
      when: { edtf: '2028-05', asWritten: null },
      venue: { name: 'Hall', address: null, note: null },
    })
  })

  it('keeps the titles of links in other languages', () => {
    const titles = { en: 'Report', es: 'Informe' }
    const before = toValues({ sourceLanguage: 'en', links: [{ kind: 'REPORT', titles, url: 'https://example.org/r' }] })
    const [link] = before.links
    const after = { ...before, links: link ? [{ ...link, title: 'The report' }] : [] }
    expect(toPatch(before, after)).toEqual({
      links: [{ kind: 'REPORT', titles: { en: 'The report', es: 'Informe' }, url: 'https://example.org/r' }],
    })
  })

  it('says what is missing before the service is asked', () => {
    const schema = conferenceSchema(i18n.getFixedT('en', 'conference'), (tag) => tag)
    const paths = (values: ConferenceValues) =>
      schema.safeParse(values).error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths(named)).toEqual([])
    expect(paths(fresh)).toEqual(['titles.en'])
    expect(paths({ ...named, edition: '3' })).toEqual(['edition'])
    expect(paths({ ...named, state: 'CONFIRMED' })).toEqual(['when'])
    expect(paths({ ...named, issues: { ...named.issues, en: 'One\nTwo', fr: 'Un' } })).toEqual(['issues.fr'])
    expect(paths({ ...named, contact: { ...named.contact, name: 'Office' } })).toEqual(['contact.consent'])
    expect(paths({ ...named, links: [{ kind: 'REPORT', title: '', url: 'https://example.org', titles: {} }] })).toEqual(
      ['links.0.title'],
    )
  })
})
