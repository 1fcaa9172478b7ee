import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'

const most = 5

interface CityNamesProps {
  group: Activity[]
  cityLink: (slug: string, name: string) => ReactNode
}

/** The cities that a sentence is about, each leading to its page; of many the first, and how many more. */
export function CityNames({ group, cityLink }: CityNamesProps) {
  const { t } = useTranslation('activity')
  const format = useFormat()
  const pick = usePickText()
  const shown = group.length > most + 1 ? group.slice(0, most) : group
  const more = group.length - shown.length
  const names = shown.map(({ city = '', cityNames }) => ({ slug: city, name: pick(cityNames) || city }))
  const words = [
    ...names.map(({ name }) => name),
    ...(more > 0 ? [t('moreCities', { count: more, number: format.number(more) })] : []),
  ]
  let index = 0
  return (
    <>
      {format.listParts(words).map(({ type, value }) => {
        const named = type === 'element' ? names[index++] : undefined
        return <Fragment key={`${index} ${value}`}>{named ? cityLink(named.slug, named.name) : value}</Fragment>
      })}
      {' · '}
    </>
  )
}
