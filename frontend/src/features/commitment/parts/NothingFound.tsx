import { Button, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { activeFilters, type Filters } from '../filters'
import { useFilterOptions } from './useFilterOptions'

interface NothingFoundProps {
  filters: Filters
  onChange: (changes: Partial<Filters>) => void
}

/** No commitment fits: each filter is named with what taking it away would do. */
export function NothingFound({ filters, onChange }: NothingFoundProps) {
  const { t } = useTranslation('commitment')
  const options = useFilterOptions(filters.declaration)
  const said = (name: ReturnType<typeof activeFilters>[number]) => {
    const value = String(filters[name])
    if (name === 'q') return t('filterWords.q', { words: value })
    if (name === 'city') return t('filterWords.city')
    if (name === 'due') return t('filterWords.due', { year: value })
    return options[name].find((option) => option.value === value)?.label ?? value
  }
  return (
    <Stack gap="sm" py="xl">
      <Text size="lg">{t('nothing.heading')}</Text>
      <Text>{t('nothing.loosen')}</Text>
      <List listStyleType="none" spacing="xs">
        {activeFilters(filters).map((name) => (
          <List.Item key={name}>
            <Button
              variant="default"
              onClick={() => onChange({ [name]: undefined, ...(name === 'declaration' ? { clause: undefined } : {}) })}
            >
              {t('nothing.without', { filter: said(name) })}
            </Button>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
