import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MeetingImport, MeetingImportRow } from '@/api/generated'
import { Times } from '@/features/agenda/public/Times'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { violationWords } from '@/lib/problemWords'
import { DataTable } from '@/ui/DataTable'
import { LangText } from '@/ui/LangText'
import { WhenText } from '@/ui/WhenText'

/** A table of meetings as it was understood, row by row, with what is wrong. */
export function TablePreview({ result }: { result: MeetingImport }) {
  const { t } = useTranslation('meeting')
  const words = useAgendaWords()
  const isWrong = ({ violations }: MeetingImportRow) => violations.length > 0
  return (
    <>
      <Text role="status">
        {t('table.rows', { count: result.rows })} {result.wrong > 0 && t('table.wrong', { count: result.wrong })}
      </Text>
      <DataTable
        caption={t('table.understood')}
        rows={result.items}
        rowKey={({ row }) => String(row)}
        empty={t('table.noRows')}
        columns={[
          {
            key: 'title',
            header: t('table.meeting'),
            cell: ({ row, titles, ordinal }) => (
              <>
                {titles ? <LangText map={titles} isName /> : t('table.line', { row })}
                {ordinal && (
                  <Text size="sm" c="dimmed">
                    {t('table.ordinal', { ordinal })}
                  </Text>
                )}
              </>
            ),
          },
          {
            key: 'when',
            header: t('when'),
            cell: (row) => !isWrong(row) && <UnderstoodWhen row={row} />,
          },
          {
            key: 'host',
            header: t('where'),
            cell: ({ host, mode }) => [host, words.mode({ mode })].filter(Boolean).join(', '),
          },
          {
            key: 'kind',
            header: t('form.kind'),
            cell: ({ kind }) => kind && words.sort({ kind: 'MEETING', type: kind }),
          },
          { key: 'state', header: t('state'), cell: ({ state }) => state && t(`states.${state}`) },
          {
            key: 'faults',
            header: t('table.faults'),
            cell: (row) => (isWrong(row) ? <Faults row={row} /> : t('table.right')),
          },
        ]}
      />
    </>
  )
}

function UnderstoodWhen({ row: { when, startsAt, endsAt, timeZone } }: { row: MeetingImportRow }) {
  return (
    <>
      <WhenText when={when} />
      <Times entry={{ startsAt, endsAt, timeZone }} />
    </>
  )
}

function Faults({ row: { row, violations } }: { row: MeetingImportRow }) {
  const { t } = useTranslation('meeting')
  const { t: ui } = useTranslation('ui')
  return (
    <Text component="ul" m={0} ps="md" c="var(--mantine-color-error)">
      {violations.map((violation) => (
        <li key={`${violation.pointer} ${violation.code}`}>
          {t('table.line', { row })}, {columnOf(violation.pointer)}
          {ui('colon')}
          {violationWords(violation)}
        </li>
      ))}
    </Text>
  )
}

/** `/when/edtf` is the column `when`; the table has its own names for what the contract writes together. */
function columnOf(pointer = '') {
  const [, name = '', part = ''] = pointer.split('/')
  const names: Record<string, string> = { startsAt: 'starts', endsAt: 'ends', timeZone: 'time_zone', titles: 'title' }
  return name === 'venue' && part === 'address' ? 'address' : (names[name] ?? name)
}
