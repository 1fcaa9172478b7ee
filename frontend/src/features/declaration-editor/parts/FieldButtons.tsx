import { Button, Group, Text } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergeField } from '@/api/generated'
import { mergeFields } from '@/features/declaration/public/useFields'

interface FieldButtonsProps {
  textarea: RefObject<HTMLTextAreaElement | null>
  /** The whole text with the field in it, and where the cursor belongs then. */
  onInsert: (text: string, cursor: number) => void
}

/** Puts a place for the city's name, or for what else differs from city to city, where the cursor stands; and says what the marks of a text mean. */
export function FieldButtons({ textarea, onInsert }: FieldButtonsProps) {
  const { t } = useTranslation('declaration-editor')

  function insert(field: MergeField) {
    const box = textarea.current
    if (!box) return
    const { value, selectionStart, selectionEnd } = box
    const placed = `{{${field}}}`
    onInsert(value.slice(0, selectionStart) + placed + value.slice(selectionEnd), selectionStart + placed.length)
  }

  return (
    <>
      <Group gap={6} role="group" aria-label={t('field.insert')}>
        <Text size="sm" c="dimmed">
          {t('field.insert')}
        </Text>
        {mergeFields.map((field) => (
          <Button key={field} variant="default" size="compact-sm" mih={44} onClick={() => insert(field)}>
            {t(`field.${camel(field)}`)}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('textHint', { field: '{{city.name}}' })}
      </Text>
    </>
  )
}

/** `city.name` → `cityName`, since a dot parts the keys of messages. */
function camel(field: MergeField) {
  return field.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase()) as 'cityName'
}
