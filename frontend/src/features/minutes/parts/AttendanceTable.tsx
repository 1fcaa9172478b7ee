import { Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, Presence } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { DataTable } from '@/ui/DataTable'
import { type AttendanceRow, presences } from '../form/attendance'
import { AttendanceCell } from './AttendanceCell'

/** The cities with what is noted of each. A letter notes the city and goes on to the next. */
export function AttendanceTable({ meeting, rows }: { meeting: Meeting; rows: AttendanceRow[] }) {
  const { t } = useTranslation('minutes')

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || ctrlKey || metaKey || altKey) return
    const presence = presences.find((one) => t(`presence.key.${one}`) === key.toLocaleLowerCase())
    if (!presence) return
    event.preventDefault()
    radioOf(target.name, presence)?.click()
    const index = rows.findIndex(({ city }) => nameOf(city.slug) === target.name)
    const next = rows[index + 1]
    if (next) radioOf(nameOf(next.city.slug), next.noted?.presence ?? 'PRESENT')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the radios within
    <div onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('attendance.keys')}
      </Text>
      <DataTable
        caption={t('attendance.title')}
        rows={rows}
        rowKey={({ city }) => city.slug}
        empty={t('attendance.noMembers')}
        columns={[
          { key: 'city', header: t('column.city'), width: '26%', cell: ({ city }) => <CityLink city={city} /> },
          {
            key: 'answer',
            header: t('column.answer'),
            width: '18%',
            cell: ({ answer }) => answer && t(`answered.${answer.answer}`, { count: answer.people ?? 0 }),
          },
          {
            key: 'presence',
            header: t('column.presence'),
            isAction: true,
            cell: (row) => <AttendanceCell meeting={meeting} row={row} name={nameOf(row.city.slug)} />,
          },
        ]}
      />
    </div>
  )
}

function nameOf(city: string) {
  return `presence-${city}`
}

function radioOf(name: string, presence: Presence) {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${presence}"]`)
}
