import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface FormButtonsProps {
  label: string
  isSending: boolean
  cancel?: ReactNode
  /** What is typed stays on the device, and that is said. */
  isKept?: boolean
}

export function FormButtons({ label, isSending, cancel, isKept = false }: FormButtonsProps) {
  const { t } = useTranslation('ui')
  return (
    <Stack gap="xs">
      <Group>
        <Button type="submit" loading={isSending}>
          {label}
        </Button>
        {cancel}
      </Group>
      {isKept && (
        <Text size="sm" c="dimmed">
          {t('draft.kept')}
        </Text>
      )}
    </Stack>
  )
}
