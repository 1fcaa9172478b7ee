import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { ButtonLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { lateCitiesQuery } from '../api'

/** The cities of a network that fall behind with their reports: those with the most overdue first. */
export function LateCities({ network }: { network: string }) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const format = useFormat()
  const { data: cities = [] } = useQuery(lateCitiesQuery(network))
  if (cities.length === 0) return null
  return (
    <Section title={t('late.title', { count: cities.length })}>
      <DataTable
        caption={t('late.caption')}
        rows={cities}
        rowKey={({ city }) => city.slug}
        columns={[
          { key: 'city', header: t('late.city'), cell: ({ city }) => <CityLink city={city} /> },
          { key: 'red', header: t('late.red'), isNumeric: true, cell: ({ red }) => format.number(red) },
          { key: 'amber', header: t('late.amber'), isNumeric: true, cell: ({ amber }) => format.number(amber) },
          { key: 'since', header: t('late.since'), cell: ({ oldestDueOn }) => format.day(oldestDueOn) },
          {
            key: 'look',
            header: t('late.look'),
            isAction: true,
            cell: ({ city }) => (
              <ButtonLink
                to="/$lang/commitments"
                params={{ lang }}
                search={{ city: city.slug }}
                variant="default"
                size="sm"
                aria-label={t('late.lookOf', { city: city.ownName })}
              >
                {t('late.look')}
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  )
}
