import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'
import { latestSignaturesQuery } from '../api'

/** The cities that signed last; nothing where none has. */
export function LatestSignatures() {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const { data = [] } = useQuery(latestSignaturesQuery)
  if (data.length === 0) return null
  return (
    <Section title={t('latest')}>
      <List listStyleType="none" spacing="sm">
        {data.map(({ id, city, declaration, signedOn }) => (
          <List.Item key={id}>
            <Text component="span" fw={600}>
              <CityLink city={city} />
            </Text>
            {', '}
            {format.country(city.country)} · <DeclarationLink declaration={declaration} />
            {signedOn && (
              <Text component="span" size="sm" c="dimmed">
                {' '}
                · {format.day(signedOn)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
