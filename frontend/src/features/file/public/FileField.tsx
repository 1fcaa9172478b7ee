import { Group, Progress, Stack, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { useFormat } from '@/lib/i18n/useFormat'
import { problemWords, violationWords } from '@/lib/problemWords'
import { EndButton } from '@/ui/EndButton'
import { FileDrop } from '@/ui/FileDrop'
import { fileQuery, useUpload } from '../api'
import { endings, type Fault, faultOf, mostBytes } from './limits'

interface FileFieldProps {
  label: string
  description?: string
  city: string
  purpose: keyof typeof endings
  /** The id of the file, where there is one. */
  value: string | undefined
  /** The new file, or none; what it throws is said where the removal was asked for. */
  onChange: (id: string | undefined) => unknown
  /** What follows where the file is removed. */
  afterRemoval: string
  error?: string
  name?: string
}

/** One file of a city, sent as soon as it is chosen: how far that is, what was wrong, and what is there now. */
export function FileField(props: FileFieldProps) {
  const { label, description, city, purpose, value, onChange, afterRemoval, error, name } = props
  const { t } = useTranslation('file')
  const format = useFormat()
  const id = useId()
  const [fault, setFault] = useState<Fault>()
  const { mutate, isPending, progress, error: refusal, reset } = useUpload(city, purpose)
  const file = useQuery({ ...fileQuery(value ?? ''), enabled: Boolean(value) }).data
  const words = fault
    ? t(`fault.${fault}`, { most: size(mostBytes, format.number), endings: format.choice(endings[purpose]) })
    : (refusal && refusalWords(refusal, t('fault.lying', { endings: format.choice(endings[purpose]) }))) || error

  function take(chosen: File) {
    const found = faultOf(chosen, purpose)
    setFault(found)
    reset()
    if (!found) mutate(chosen, { onSuccess: (stored) => void onChange(stored.id) })
  }

  return (
    <Stack gap={6} role="group" aria-labelledby={`${id}-label`}>
      <Text id={`${id}-label`} fw={500}>
        {label}
      </Text>
      <Text id={`${id}-hint`} size="sm" c="dimmed">
        {description} {t('limits', { most: size(mostBytes, format.number), endings: format.choice(endings[purpose]) })}
      </Text>
      {value && file && (
        <Group gap="0 0.75rem">
          <Text style={{ overflowWrap: 'anywhere' }}>
            <IconFileText aria-hidden size={20} style={{ verticalAlign: '-0.2em', marginInlineEnd: '0.4em' }} />
            {file.name} ({size(file.size, format.number)})
          </Text>
          <EndButton
            variant="transparent"
            px={0}
            label={t('remove')}
            fullLabel={t('removeOf', { name: file.name })}
            question={t('removeTitle', { name: file.name })}
            consequence={afterRemoval}
            onConfirm={async () => onChange(undefined)}
          />
        </Group>
      )}
      <FileDrop
        label={t(value ? 'replace' : 'choose')}
        accept={endings[purpose]}
        isBusy={isPending}
        describedBy={`${id}-hint ${id}-error`}
        name={name}
        onFile={take}
      />
      {isPending && (
        <Progress.Root size="lg">
          <Progress.Section value={progress * 100} aria-label={t('sending')} />
        </Progress.Root>
      )}
      <Text role="status" size="sm">
        {isPending && t('sending')}
      </Text>
      <Text id={`${id}-error`} role="alert" size="sm" c="var(--mantine-color-error)">
        {words}
      </Text>
    </Stack>
  )
}

/** What the service found in the file; that it is of none of these sorts is said without the names that machines give them. */
function refusalWords(error: unknown, lying: string) {
  const failure = toApiError(error)
  const [violation] = failure.problem.violations ?? []
  if (failure.status === 415 || violation?.code === 'lying-extension') return lying
  if (violation) return violationWords(violation)
  return problemWords(failure)
}

/** A length in bytes as people say it. */
function size(bytes: number, number: (value: number) => string) {
  return bytes < 100_000
    ? `${number(Math.max(1, Math.round(bytes / 1024)))} KiB`
    : `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MiB`
}
