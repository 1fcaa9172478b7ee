import { Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/Disclosure'
import { DownloadButton } from '@/ui/DownloadButton'

/** The columns that a table of meetings may have, by the names that the service knows, the needed ones first. */
const columns = [
  'title',
  'kind',
  'when',
  'starts',
  'ends',
  'time_zone',
  'mode',
  'host',
  'venue',
  'address',
  'ordinal',
  'theme',
  'state',
  'audience',
  'source',
] as const

const example = `title;kind;when;mode;host
Spring meeting;NETWORK_MEETING;2027-21;ONSITE;torino-it
Training for coordinators;TRAINING;2027-03-04;ONLINE;
`

/** What a table of meetings looks like. */
export function TableHelp() {
  const { t } = useTranslation('meeting')
  return (
    <Disclosure summary={t('table.help')}>
      <Stack gap="sm" mt="xs">
        <Text>{t('table.explain')}</Text>
        <ul style={{ margin: 0 }}>
          {columns.map((column) => (
            <li key={column}>
              <Code>{column}</Code> – {t(`table.column.${column}`)}
            </li>
          ))}
        </ul>
        <div>
          <DownloadButton
            label={t('table.example')}
            fileName="meetings.csv"
            fetchFile={async () => new Blob([example], { type: 'text/csv' })}
          />
        </div>
      </Stack>
    </Disclosure>
  )
}
