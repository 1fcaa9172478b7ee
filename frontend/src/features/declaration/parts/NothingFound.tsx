import { Button, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { activeFilters, type FilterName, type Filters } from '../filters'
import { useDeclarationWords } from '../public/useDeclarationWords'

interface NothingFoundProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}

/** No declaration fits: each filter is named with what taking it away would do. */
export function NothingFound({ filters, onChange }: NothingFoundProps) {
  const { t } = useTranslation('declaration')
  const words = useDeclarationWords()
  const { shortName } = useNetworks()
  const said: Record<FilterName, string> = {
    q: t('filterWords.q', { words: filters.q ?? '' }),
    kind: words.kind(filters.kind ?? ''),
    network: shortName(filters.network ?? ''),
    conference: t('fact.conference'),
    state: filters.state ? words.state(filters.state) : '',
    year: String(filters.year ?? ''),
  }
  return (
    <Stack gap="sm" py="xl">
      <Text size="lg">{t('nothing.heading')}</Text>
      <Text>{t('nothing.loosen')}</Text>
      <List listStyleType="none" spacing="xs">
        {activeFilters(filters).map((name) => (
          <List.Item key={name}>
            <Button variant="default" onClick={() => onChange({ [name]: undefined })}>
              {t('nothing.without', { filter: said[name] })}
            </Button>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
