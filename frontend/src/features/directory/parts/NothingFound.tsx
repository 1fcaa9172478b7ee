import { Button, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { activeFilters, type Filters } from '../filters'
import { useFilterWords } from './useFilterWords'

/** No city fits: each filter is named with what taking it away would do. */
export function NothingFound({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}) {
  const { t } = useTranslation('directory')
  const words = useFilterWords(filters)
  return (
    <Stack gap="sm" py="xl">
      <Text size="lg">{t('nothing.heading')}</Text>
      <Text>{t('nothing.loosen')}</Text>
      <List listStyleType="none" spacing="xs">
        {activeFilters(filters).map((name) => (
          <List.Item key={name}>
            <Button variant="default" onClick={() => onChange({ [name]: undefined })}>
              {t('nothing.without', { filter: words(name) })}
            </Button>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
