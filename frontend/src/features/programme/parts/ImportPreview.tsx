import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SessionImport, SessionImportRow } from '@/api/generated'
import { violationWords } from '@/lib/problemWords'
import { DataTable } from '@/ui/DataTable'
import { LangText } from '@/ui/LangText'
import { useSessionWords } from './useSessionWords'

/** A programme as it was understood, session by session, with what is wrong. */
export function ImportPreview({ result }: { result: SessionImport }) {
  const { t } = useTranslation('programme')
  const words = useSessionWords()
  const counts = (['new', 'changed', 'unchanged', 'wrong'] as const)
    .filter((what) => result[what] > 0)
    .map((what) => t(`import.${what}`, { count: result[what] }))
  return (
    <>
      <Text role="status">
        {result.title && t('import.ofConference', { title: result.title })} {counts.join(', ')}
      </Text>
      <DataTable
        caption={t('import.understood')}
        rows={result.items}
        rowKey={({ row }) => String(row)}
        columns={[
          {
            key: 'title',
            header: t('session'),
            cell: ({ row, titles }) => (titles ? <LangText map={titles} isName /> : t('import.row', { row })),
          },
          {
            key: 'when',
            header: t('whenLabel'),
            cell: ({ start, end }) => start && end && words.when({ start, end }),
          },
          { key: 'room', header: t('room'), cell: ({ room }) => room },
          { key: 'format', header: t('format'), cell: ({ format }) => format && words.format(format) },
          { key: 'speakers', header: t('speakers'), cell: ({ speakers }) => speakers.join(', ') },
          { key: 'outcome', header: t('import.outcome'), cell: (row) => <Outcome row={row} /> },
        ]}
      />
    </>
  )
}

function Outcome({ row: { row, outcome, violations } }: { row: SessionImportRow }) {
  const { t } = useTranslation('programme')
  const { t: ui } = useTranslation('ui')
  if (violations.length === 0) return t(`import.outcomes.${outcome}`)
  return (
    <Text component="ul" m={0} ps="md" c="var(--mantine-color-error)">
      {violations.map((violation) => (
        <li key={`${violation.pointer} ${violation.code}`}>
          {t('import.row', { row })}, {violation.pointer?.split('/')[1]}
          {ui('colon')}
          {violationWords(violation)}
        </li>
      ))}
    </Text>
  )
}
