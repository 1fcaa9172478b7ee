import { List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Section } from '@/ui/Section'
import { pointsQuery } from '../api'
import { AgreedAt } from '../parts/AgreedAt'
import { PointLine } from '../parts/PointLine'

/** What earlier meetings and conferences of the network agreed on and is still open on this one. */
export function CarriedPoints({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const { data } = useQuery(pointsQuery({ carriedTo: slug }))
  if (!data || data.items.length === 0) return null
  return (
    <Section title={t('carried')}>
      <List spacing="xs">
        {data.items.map((point) => (
          <List.Item key={point.id}>
            <PointLine point={point} />
            <div>
              {t('from')} <AgreedAt point={point} />
            </div>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
