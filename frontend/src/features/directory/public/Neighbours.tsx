import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { neighboursQuery } from '../api'

/** More of them stand in the directory. */
const most = 5

/** Other cities of the same country; nothing where there is none. */
export function Neighbours({ city, country }: { city: string; country: string }) {
  const { t } = useTranslation('directory')
  const lang = useLanguage()
  const format = useFormat()
  const { data } = useQuery(neighboursQuery(country))
  const others = data?.items.filter(({ slug }) => slug !== city) ?? []
  if (others.length === 0) return null
  return (
    <Section title={t('neighbours.title', { country: format.country(country) })} isAside>
      <List listStyleType="none" spacing={4}>
        {others.slice(0, most).map((other) => (
          <List.Item key={other.slug}>
            <CityLink city={other} />
          </List.Item>
        ))}
      </List>
      {others.length > most && (
        <Text>
          <AppLink to="/$lang/cities" params={{ lang }} search={{ country }}>
            {t('neighbours.all', { count: data?.totalCount ?? others.length })}
          </AppLink>
        </Text>
      )}
    </Section>
  )
}
