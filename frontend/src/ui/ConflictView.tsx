import { Alert, Button, Radio, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conflict } from '@/lib/merge'

export type Choices = Record<string, 'mine' | 'theirs'>

interface ConflictViewProps {
  conflicts: Conflict[]
  /** What a field is called, and its value in words. */
  label: (name: string) => string
  show: (name: string, value: unknown) => string
  onResolve: (choices: Choices) => void
}

/** Two people changed the same record: for each field that both changed, one picks whose to keep. */
export function ConflictView({ conflicts, label, show, onResolve }: ConflictViewProps) {
  const { t } = useTranslation('ui')
  const [choices, setChoices] = useState<Choices>({})
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const options = ['mine', 'theirs'] as const
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color="orange"
      title={t('conflict.title')}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack>
        <Text>{conflicts.length > 0 ? t('conflict.text') : t('conflict.textNone')}</Text>
        {conflicts.map((conflict) => (
          <Radio.Group
            key={conflict.name}
            label={label(conflict.name)}
            value={choices[conflict.name] ?? 'mine'}
            onChange={(value) => setChoices({ ...choices, [conflict.name]: value as 'mine' })}
          >
            <Stack gap="xs" mt={4}>
              {options.map((option) => (
                <Radio
                  key={option}
                  value={option}
                  label={
                    t(`conflict.${option}`) +
                    t('colon') +
                    (show(conflict.name, conflict[option]) || t('conflict.empty'))
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        {conflicts.length > 0 && (
          <Button variant="default" onClick={() => onResolve(choices)} style={{ alignSelf: 'start' }}>
            {t('conflict.apply')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
