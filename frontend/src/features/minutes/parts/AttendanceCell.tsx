import { Group, NativeSelect, Radio, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, Presence } from '@/api/generated'
import { toApiError } from '@/api/problem'
import { problemWords } from '@/lib/problemWords'
import { useSetAttendance } from '../changes'
import { type AttendanceRow, presences, toAttendance } from '../form/attendance'

interface AttendanceCellProps {
  meeting: Meeting
  row: AttendanceRow
  /** Of the radios of this city. */
  name: string
}

/** Whether a city was there, how many people for it, and how where some came and others joined online. */
export function AttendanceCell({ meeting, row, name }: AttendanceCellProps) {
  const { t } = useTranslation('minutes')
  const { city, noted, answer } = row
  const [people, setPeople] = useState<string>()
  const { mutate, error, isPending } = useSetAttendance(meeting.slug)
  const counted = people ?? String(noted?.people ?? '')

  function note(changes: { presence?: Presence; mode?: 'ONSITE' | 'ONLINE' }) {
    const number = Number(counted)
    const noting = {
      presence: changes.presence ?? noted?.presence ?? 'PRESENT',
      mode: changes.mode ?? noted?.mode,
      people: number >= 1 && number <= 1000 ? number : noted ? undefined : answer?.people,
    }
    mutate({ city: city.slug, body: toAttendance(noting, meeting.mode) })
  }

  return (
    <Group gap="md" align="center">
      <Radio.Group
        aria-label={t('attendance.of', { city: city.ownName })}
        name={name}
        value={noted?.presence ?? ''}
        onChange={(value) => note({ presence: value as Presence })}
      >
        <Group gap="md">
          {presences.map((value) => (
            <Radio key={value} size="md" value={value} label={t(`presence.${value}`)} disabled={isPending && !noted} />
          ))}
        </Group>
      </Radio.Group>
      {noted?.presence === 'PRESENT' && (
        <>
          <TextInput
            aria-label={t('attendance.peopleOf', { city: city.ownName })}
            inputMode="numeric"
            w={150}
            rightSection={
              <Text aria-hidden size="sm" c="dimmed">
                {t('attendance.people')}
              </Text>
            }
            rightSectionWidth={90}
            rightSectionPointerEvents="none"
            value={counted}
            onChange={(event) => setPeople(event.currentTarget.value.replace(/\D/g, ''))}
            onBlur={() => counted !== String(noted.people ?? '') && note({})}
          />
          {meeting.mode === 'HYBRID' && (
            <NativeSelect
              aria-label={t('attendance.modeOf', { city: city.ownName })}
              value={noted.mode ?? 'ONSITE'}
              data={(['ONSITE', 'ONLINE'] as const).map((value) => ({ value, label: t(`presence.${value}`) }))}
              onChange={(event) => note({ mode: event.currentTarget.value as 'ONSITE' })}
            />
          )}
        </>
      )}
      {error && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {problemWords(toApiError(error))}
        </Text>
      )}
    </Group>
  )
}
